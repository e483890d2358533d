# Lettres de résultat.

letters-title = Résultat de l’affectation : { $programme }
letters-kind = Résultat de l’affectation
letters-round = Tour { $round }
letters-to = { $name }
letters-number = Numéro d’étudiant { $id }
letters-place = Votre place
letters-project = Projet
letters-supervisor = Superviseur
letters-host = Établissement d’accueil
letters-region = Province
letters-start = Début
letters-duration = Durée
letters-weeks = { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}
letters-award = Bourse
letters-instalments = Versements
letters-instalment = Versement
letters-amount = Montant
letters-release = Payé
letters-why = Pourquoi, choix par choix
letters-why-help = Nous lisons votre liste du haut vers le bas et nous arrêtons au premier choix où il y a une place pour vous.
letters-why-rules = Ce que le programme demande
letters-choice = Choix
letters-certain = Ce sur quoi vous pouvez compter
letters-ask = Si un fait de cette lettre est inexact, ou si quelque chose n’est pas clair, écrivez au bureau du programme en indiquant votre numéro d’étudiant. Le bureau peut montrer chaque étape qui a mené à ce résultat.
letters-check = Tous les résultats de ce tour ont été calculés à partir des mêmes tableaux gelés et du germe public « { $seed } ». Quiconque a les tableaux peut refaire le calcul.
