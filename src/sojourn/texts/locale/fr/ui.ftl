# La maison : en-tête, pied de page, avis et mots des éléments communs.
ui-skip = Aller au contenu
ui-crumbs = Où vous êtes
ui-places = Rubriques
ui-languages = Langue
ui-sign-in = Se connecter
ui-sign-out = Se déconnecter
ui-no-role = Aucun rôle
ui-switch-role = Travailler en tant que
ui-profile = Votre profil
ui-security = Clés d’accès et codes
ui-addresses = Adresses de courriel
ui-acting = Vous agissez au nom de
ui-stop-acting = Cesser d’agir en son nom
ui-foot = Sojourn, logiciel libre pour les stages de recherche internationaux
ui-foot-demonstration = Démonstration. Toutes les personnes sont inventées.
ui-theme = Couleurs
ui-theme-machine = Selon l’appareil
ui-theme-light = Clair
ui-theme-dark = Sombre
nav-projects = Projets
nav-my-projects = Mes projets
nav-office-projects = Projets de l’université
nav-catalogue = Catalogue
nav-calls = Appels
nav-wishes = Liste de souhaits
nav-agreements = Accords
nav-programmes = Programmes
nav-organisations = Organisations
nav-people = Personnes
nav-record = Registre
ui-refused-without-words = Ce n’est pas possible maintenant ({ $reason }).
ui-more-problems = … et { $count } de plus.
ui-already-done = Ce formulaire a déjà été envoyé ; rien n’a été fait une seconde fois.
ui-overtaken = Quelqu’un d’autre a modifié ce champ depuis l’ouverture de la page. Contenu actuel : { $kept }. Enregistrez de nouveau pour garder votre saisie.
ui-overtaken-empty = Quelqu’un d’autre a vidé ce champ depuis l’ouverture de la page. Enregistrez de nouveau pour garder votre saisie.
ui-home = Accueil
ui-generated = (nom fictif)
ui-optional = facultatif
ui-errors = { $count ->
    [one] Une réponse à corriger
   *[other] { $count } réponses à corriger
}
ui-date-y = Année
ui-date-m = Mois
ui-date-d = Jour
ui-choose-file = Choisir un fichier
ui-or-drop = ou déposez-le ici
ui-file-limits = { $kinds } ; au plus { $most } Mo.
ui-file-most = Au plus { $most } Mo.
ui-file-large = Ce fichier fait { $is } ; on peut envoyer au plus { $most } Mo. Choisissez-en un plus petit.
ui-file-other = Ce type de fichier n’est pas accepté ici. Choisissez-en un parmi ceux-ci : { $kinds }.
ui-upload-begins = Envoi de { $name }
ui-upload-count = { $sent } sur { $whole }, { $percent }
ui-upload-progress = Part envoyée
ui-upload-arrived = Tout est arrivé. Le fichier est en cours d’examen.
ui-upload-lost = La connexion a été perdue et rien du fichier n’a été conservé. Il est toujours choisi : renvoyez-le dès que vous êtes de nouveau en ligne.
ui-upload-back = La connexion est rétablie. Vous pouvez renvoyer le fichier.
ui-upload-stopped = Envoi arrêté. Rien du fichier n’a été conservé ; il est toujours choisi.
ui-upload-changed = Le fichier a été modifié ou déplacé depuis que vous l’avez choisi. Choisissez-le de nouveau.
ui-upload-refused = Le fichier est trop gros pour ce serveur. Choisissez-en un plus petit.
ui-upload-away = Votre session est fermée. Connectez-vous dans une autre fenêtre, puis revenez : le fichier est toujours choisi ici.
ui-upload-failed = Le fichier n’a pas pu être reçu (réponse { $status }). Il est toujours choisi : renvoyez-le, et prévenez le bureau si cela ne suffit pas.
ui-upload-sign-in = Se connecter dans une autre fenêtre
ui-upload-again = Renvoyer
ui-upload-stop = Arrêter l’envoi
error-required = Cette réponse est nécessaire.
error-invalid = Cette réponse est illisible. Vérifiez la façon dont elle est écrite.
error-invalid-choice = Cette valeur n’est pas dans la liste. Choisissez-en une.
error-max-length = { $show_value } caractères, c’est trop. Il en tient { $limit_value } au plus.
error-min-length = { $show_value } caractères, c’est trop peu. Il en faut au moins { $limit_value }.
error-max-value = C’est plus que { $limit_value }, le maximum permis.
error-min-value = C’est moins que { $limit_value }, le minimum permis.
error-no-such-date = Ce jour n’existe pas. Indiquez le jour, le mois et l’année, par exemple le 3 mai 2027.
error-incomplete = Il manque une partie. Remplissez tous les champs.
error-reserved-word = « { $value } » sert déjà dans les adresses de ce site. Choisissez un autre mot.
error-empty = Le fichier est vide. Choisissez un fichier qui a un contenu.
error-null-characters-not-allowed = Un des caractères ne peut pas être conservé. Saisissez le texte de nouveau.
error-max-digits = Ce nombre est trop long : { $max } chiffres au plus.
error-max-whole-digits = Ce nombre est trop grand : { $max } chiffres au plus avant la virgule.
error-max-decimal-places = { $max } décimales au plus.
ui-error-line = { $label } : { $error }
ui-next-step = À faire maintenant
ui-done = fait
ui-left = { $left }
ui-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
ui-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
ui-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
ui-deadline-past = Clos
ui-deadline-mark = clôture
ui-deadline-picture = La journée autour de la clôture, de midi à midi, avec la nuit
ui-deadline-dates-differ = Les dates diffèrent : { $here_day } ({ $here }), { $there_day } ({ $there }).
ui-deadline-night = Heure de { $here }, c’est la nuit.
ui-steps = Étapes
ui-task-good = Fait
ui-task-now = En cours
ui-task-warn = À faire
ui-task-bad = À corriger
ui-task-plain = Laissé de côté
ui-task-later = Pas commencé
ui-task-closed = Pas encore
ui-views = Vues
ui-pages = Pages
ui-page = Page
ui-rows = { NUMBER($first) } à { NUMBER($last) } sur { NUMBER($count) }
ui-rows-all = { NUMBER($count) } en tout
ui-previous = Précédente
ui-next = Suivante
ui-apply = Appliquer
ui-search = Rechercher
ui-remove-filter = Retirer
ui-clear = Tout effacer
ui-columns = Colonnes
ui-as-table = La même chose en tableau
ui-from = De
ui-to = À
ui-count = Nombre
ui-of = { $value } sur { $whole }
ui-chosen = choisie
ui-hub = pôle du bailleur de fonds
ui-press-province = Touchez une province pour l’ajouter ou la retirer.
ui-what = Élément
ui-changed = modifié
ui-moved = « { $title } » est maintenant au rang { $place }.
ui-up = Monter
ui-down = Descendre
ui-out = Retirer
ui-row-cell = { $name }, ligne { $number }
ui-row-remove = Retirer la ligne { $number }
ui-row-add = Ajouter une ligne
ui-rows-plain = Une ligne que vous videz est retirée à l’envoi de la page ; une autre, vide, s’affiche ensuite ici.
ui-places-cut = { $count ->
    [one] une place
   *[other] { $count } places
}
ui-empty-rank = Vide. Vous pouvez classer jusqu’à { $most } choix.
ui-steps-done = { NUMBER($done) } sur { NUMBER($whole) }
ui-cancel = Annuler
ui-sample = Un exemple
ui-pick-all = Tout sélectionner ({ NUMBER($count) })
ui-picked = Sélection sur cette page : { $count }
ui-picked-whole = Sélection sur toutes les pages : { NUMBER($count) }
ui-saved = Enregistré à { $time }. Vous pouvez fermer cette fenêtre.
ui-saves-as-typed = Tout s’enregistre à mesure que vous écrivez.
ui-saved-before = Dernier enregistrement à { $time }. La suite est conservée quand vous appuyez sur Enregistrer.
ui-saving = Enregistrement en cours
ui-offline = Pas de connexion. Gardé sur cet appareil, sera envoyé.
ui-newer = Une autre fenêtre contient une version plus récente.
ui-away = Votre session est fermée. Votre texte est gardé sur cet appareil : ouvrez une session, puis rouvrez cette page.
ui-pick-page = Sélectionner toutes les lignes de cette page
ui-save-view = Enregistrer cette vue
ui-view-name = Nom de la vue
ui-view-help = Les filtres, l’ordre et les colonnes sont conservés. Un nom déjà pris est remplacé.
ui-views-manage = Renommer ou supprimer des vues
ui-take-list = { $count ->
    [one] Emporter cette ligne dans un fichier :
   *[other] Emporter ces { NUMBER($count) } lignes dans un fichier :
}
list-views-of = Vues enregistrées : { $list }
list-views-why = Vous seul les voyez. Chacune conserve les filtres, l’ordre et les colonnes.
list-views-none = Aucune vue enregistrée
list-views-none-why = Réglez les filtres, l’ordre et les colonnes dans la liste, puis appuyez sur « Enregistrer cette vue ».
list-view-rename = Renommer
list-view-delete = Supprimer
list-view-saved = La vue « { $name } » est enregistrée.
list-view-renamed = La vue s’appelle maintenant « { $name } ».
list-view-deleted = La vue « { $name } » est supprimée.
list-long = { NUMBER($count) } lignes dans un fichier
list-long-why = C’est long : le fichier est préparé en arrière-plan. Vous pouvez partir et revenir ; vous seul pouvez le prendre. Il a exactement les lignes, les colonnes et l’ordre que vous avez vus.
list-long-begin = Préparer le fichier
refused-view-without-name = Une vue a besoin d’un nom.
refused-view-too-long = Ces filtres sont trop nombreux pour une vue. Retirez-en quelques-uns.
refused-too-many-views = Vous avez { $count } vues de cette liste, le maximum. Supprimez-en une d’abord.
refused-view-there-already = Une vue s’appelle déjà « { $name } ».
ui-reason = Motif
