# La ligne de commande.
cli-about = Mène toute une sélection d’étudiants pour des stages de recherche à partir d’un dossier de tableaux : contrôler, affecter, vérifier, expliquer.
cli-usage = Utilisation :
cli-usage-pieces = COMMANDE ARGUMENTS
cli-commands = Commandes
cli-arguments = Arguments
cli-options = Options
cli-new = Créer le dossier d’un appel à partir d’un catalogue de projets.
cli-check = Tout lire et tout contrôler ; dire qui ne peut pas participer, et pourquoi.
cli-allocate = Affecter les étudiants et écrire le dossier du résultat.
cli-verify = Vérifier un résultat d’après son appel, par un code qui n’a rien en commun avec le calcul.
cli-explain = Dire pourquoi un étudiant a ce résultat.
cli-letters = Écrire une lettre de résultat par étudiant en PDF, et un tableau de publipostage.
cli-compare = Mettre deux résultats côte à côte : les chiffres, et qui change.
cli-next = Créer le dossier du tour suivant.
cli-simulate = Répéter sur de nombreux tirages et avec d’autres règles : les chances par étudiant et par plafond.

argument-call = dossier de l’appel : programme.toml et tableaux
argument-out = dossier du résultat
argument-outcome = dossier du résultat
argument-out1 = dossier du premier résultat
argument-out2 = dossier du second résultat
argument-student-id = identifiant de l’étudiant, comme dans le tableau students
option-help = Afficher cette aide et terminer.
option-lang = Langue de l’affichage : coréen, anglais ou français. Les fichiers n’en dépendent pas.
option-json = Afficher du JSON pour les machines.
option-version = Afficher la version et terminer.
option-encoding = Codage des fichiers CSV, quand il n’est pas reconnu.
option-replace = Remplacer un dossier qui existe.
option-out = Dossier à écrire.
option-programme = Un programme fourni (gri, gra, rise) ou un fichier programme.toml.
option-catalogue = Catalogue de projets en CSV, XLSX ou Parquet ; sans lui, le catalogue généré.
option-map = Une colonne prévue et l’en-tête du catalogue qui lui correspond, quand ils ne sont pas rapprochés d’eux-mêmes.
option-students = Nombre d’étudiants à générer ; 0 pour aucun.
option-seed = Germe de ce qui est généré.
option-blank = Écrire des modèles de tableaux vides, avec une ligne d’explication par colonne.
option-annotate = Classeur où écrire les problèmes à côté de leurs lignes.
option-all = Montrer tous les étudiants, pas seulement les 50 premiers.
option-solver = compiled ou numpy ; sans cette option, le plus rapide. Le résultat est le même.
option-language = Langue des lettres ; sans elle, les trois.
option-withdrawn = Tableau avec une colonne student_id : les étudiants qui ont renoncé à leur place.
option-new-seed = Un nouveau germe public pour ce tour ; sans elle, le tirage est lu dans l’autre sens.
option-lotteries = Nombre de tirages.
option-set = Une règle changée à comparer, comme caps.seats=500 ; peut être répétée.
option-jobs = Processus à utiliser ; sans cette option, tous les cœurs.
option-scheduler = Adresse d’un ordonnanceur Dask sur lequel calculer.
option-save = Dossier où écrire les chances, en CSV.

usage-help = Essayez « { $command } --help ».
usage-none = aucune
usage-no-such-option = L’option { $option } n’existe pas. La plus proche : { $nearest }.
usage-no-such-command = La commande { $command } n’existe pas.
usage-nearest-command = La plus proche : « { $command } ».
usage-id-with-hyphen = Pour donner un identifiant qui commence par un trait d’union, écrivez -- devant.
usage-missing = Il manque { $name }.
usage-option-without-value = L’option { $option } attend une valeur, et un interrupteur n’en prend pas.
usage-too-many = Cette commande a reçu trop d’arguments.
usage-whole-number = { $name } : « { $value } » n’est pas un nombre entier à partir de { $least }.
usage-one-of = { $name } : « { $value } » ne figure pas parmi { $options }.
usage-key-value = { $name } : « { $value } » n’a pas la forme KEY=VALUE.

cli-interrupted = Interrompu.
cli-nothing-written = Rien n’a été écrit.
cli-errors = { $count ->
    [one] 1 erreur.
   *[other] { $shown } erreurs.
}
cli-and-more = { $count ->
    [one] … et 1 autre.
   *[other] … et { $shown } autres.
}
cli-and-more-students = … et d’autres étudiants : { $shown } ; --all les montre tous.
cli-annotated = Les problèmes sont écrits à côté de leurs lignes dans { $file }.
refused-no-compiled-solver = Le calcul compilé n’est pas là : le logiciel a été installé sans compilateur C. Le calcul numpy donne le même résultat.
problem-outcome-of-other-call = Ce résultat n’a pas été calculé à partir de cet appel : { $value } diffèrent.
problem-replaces-input = « { $value } » contient ce que cette commande lit : { $input }. Y écrire l’effacerait. Indiquez un autre emplacement.
problem-no-scheduler = Aucun ordonnanceur Dask ne répond à { $value }.
problem-no-workers = L’ordonnanceur Dask à { $value } n’a aucun processus de travail.
problem-no-cluster-support = Pour calculer sur { $value }, installez le logiciel avec sa partie pour grappes : sojourn[cluster].

check-good = { $folder } : on peut se fier aux tableaux.
check-counts = Étudiants : { $students }. Projets : { $projects }. Superviseurs : { $supervisors }. Choix : { $choices }. Rangs : { $rankings }. Recommandations : { $nominations }. Places gardées : { $held }.
check-eligible = Étudiants qui peuvent participer : { $eligible } ; qui ne le peuvent pas : { $ineligible }.
check-warnings = { $count ->
    [one] 1 point semble faux mais peut être voulu :
   *[other] { $shown } points semblent faux mais peuvent être voulus :
}
rule-choices-min-not-met = La liste a moins de choix que le programme n’en demande.
rule-choices-max-not-met = La liste a plus de choix que le programme n’en permet.
rule-choices-distinct-regions-not-met = Les choix sont répartis sur moins de provinces que le programme n’en demande.

check-progress = Contrôle
verify-progress = Vérification
allocate-progress = Affectation
new-progress = Création du dossier
next-progress = Création du tour suivant
explain-progress = Recherche des raisons
compare-progress = Comparaison
allocate-done = Écrit : { $folder }
allocate-placed = Étudiants admissibles : { $eligible }. Affectés : { $placed }. Non affectés : { $not_placed }. Étudiants qui ne peuvent pas participer : { $ineligible }.
allocate-choices = Premier choix : { $first_choice }. Un des trois premiers : { $top_three }.
allocate-report = Rapport : { $file }
allocate-verify = Pour vérifier : sojourn verify { $call } { $out }
allocate-warnings = { $count ->
    [one] 1 point semble faux mais peut être voulu ; « sojourn check » le montre.
   *[other] { $shown } points semblent faux mais peuvent être voulus ; « sojourn check » les montre.
}

letters-progress = Lettres
letters-done = { $count ->
    [one] 1 lettre et mail-merge.csv sont dans { $folder }.
   *[other] { $shown } lettres et mail-merge.csv sont dans { $folder }.
}

next-done = Tour { $round } : { $folder }
next-counts = Places gardées : { $held }. Étudiants partis : { $withdrawn }. Étudiants restants : { $students }.
next-kept = Ceux-ci restent dans les tableaux sans choix, car sans leurs lignes les règles changeraient de sens : { $students }.
problem-nobody-left = Tous les étudiants de l’appel se sont retirés : il n’y a personne pour un tour suivant.
cli-bug = C’est un défaut du logiciel, non de vos tableaux. Veuillez le signaler avec les lignes ci-dessus ; rien n’a été écrit à moitié.
option-required = obligatoire
option-default = sans elle : { $value }

compare-line = { $name } : { $change }
compare-figures = Premier → second
compare-nobody = Aucun résultat ne change.
compare-changes = { $count ->
    [one] Le résultat d’un étudiant change :
   *[other] Les résultats de { $shown } étudiants changent :
}
change-gains = obtiennent une place : { $shown }
change-loses = perdent leur place : { $shown }
change-better = obtiennent un meilleur choix : { $shown }
change-worse = obtiennent un choix moins bon : { $shown }
change-moves = passent à un autre projet : { $shown }
change-status = changent d’état : { $shown }
change-joins = seulement dans le second : { $shown }
change-leaves = seulement dans le premier : { $shown }
figure-students = étudiants
figure-eligible = admissibles
figure-placed = affectés
figure-held = gardés d’un tour précédent
figure-not-placed = non affectés
figure-ineligible = non admissibles
figure-first-choice = premier choix
figure-top-three = un des trois premiers
figure-committed-minor = engagé, en unités mineures
cap-project-name = projet
cap-supervisor-name = superviseur
cap-host-name = établissement d’accueil
cap-region-name = province
cap-hub-name = pôle
cap-seats-name = programme
cap-home-name = établissement d’origine
cap-country-name = pays

simulate-progress = Tirage
simulate-base = Règles actuelles
simulate-lotteries = { $count ->
    [one] 1 tirage
   *[other] { $shown } tirages
}
simulate-placed = Affectés : { $mean } en moyenne, de { $least } à { $most }.
simulate-first-choice = Premier choix : { $mean } en moyenne, de { $least } à { $most }.
simulate-chances = Étudiants selon leur chance d’obtenir une place :
simulate-never = jamais : { $count }
simulate-band = { $low } – { $high } : { $count }
simulate-always = toujours : { $count }
simulate-caps = Plafonds :
simulate-cap = { $cap } : { $used } places sur { $seats } en moyenne, plein dans { $full } des tirages
simulate-saved = Écrit : { $folder }
