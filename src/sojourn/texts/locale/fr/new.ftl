# What `sojourn new`, its templates and the demonstration say.

# What an import of a catalogue flags: a label, the count, the first examples.
flag-line = { $label } : { $number }
flag-line-examples = { $label } : { $number } ; par exemple { $examples }
flag-line-said = { $label } : { $examples }
flag-example-row = ligne { $row }, { $text }
flag-heading-nearly = En-têtes compris malgré une autre orthographe
flag-heading-unused = Colonnes du catalogue non utilisées
flag-row-copy = Lignes écartées, car une ligne précédente est identique
flag-row-left-out = Lignes écartées, faute d’université ou de superviseur
flag-ids-made = Identifiants de projet créés, faute de colonne
flag-id-missing = Projets sans identifiant, nommés d’après leur ligne
flag-host-unknown = Universités absentes de la liste connue, identifiées d’après leur nom
flag-supervisors-made = Superviseurs numérotés d’après le nom et l’université
flag-supervisors-missing = Aucune colonne de superviseurs, chaque projet a le sien
flag-supervisor-hosts = Projets d’un superviseur dans une autre université que la première
flag-region-repaired = Provinces corrigées d’une faute de frappe
flag-region-unknown = Provinces inconnues, laissées telles quelles
flag-region-guessed = Provinces déduites du lieu, de l’université ou de la ville
flag-region-missing = Projets sans province
flag-place-repaired = Villes corrigées d’une faute de frappe
flag-place-respelled = Villes ramenées à la graphie usuelle (majuscules, accents, ponctuation)
flag-place-missing = Lieux de travail sans ville
flag-place-unknown = Lieux de travail absents des listes, laissés tels quels
flag-place-region-repaired = Lieux dont la province contredit la ville et l’université, corrigés
flag-place-contradicts = Lieux dont la ville est dans une autre province, laissés tels quels
flag-place-elsewhere = Lieux de travail hors de la province de l’université, qui seule compte pour le projet
flag-hub-unknown = Projets qu’aucun pôle ne suit
flag-start-unread = Dates de début illisibles, laissées vides
flag-start-instant = Dates de début avec heure ou fuseau, lues comme le jour écrit
flag-start-missing = Projets sans date de début
flag-start-outside = Dates de début hors de la période du { $first } au { $last }, laissées telles quelles
flag-capacity-unread = Nombres de places illisibles, laissés vides
flag-capacity-above = Nombres de places au-dessus du plafond de { $most }, ramenés au plafond
flag-capacity-default = Projets sans nombre de places, celui du programme s’applique ({ $default })
flag-weeks-unread = Nombres de semaines illisibles, laissés vides
flag-supervisor-capacity-unread = Capacités de superviseur illisibles, laissées vides
flag-language-unknown = Langues inconnues, laissées telles quelles
flag-title-missing = Projets sans titre
flag-title-twice = Titres communs à plusieurs projets
flag-quota-crosses = Plafonds omis, car des superviseurs ont des projets dans le groupe et en dehors

# Said once, without a count.
flag-start-day-first = Les dates comme 05/06/2027 ont été lues jour en tête, rien dans la colonne ne tranchant
flag-season-moved = Le catalogue est de { $season } et le programme de { $stated } : les dates de début restent, et toutes les dates de programme.toml de cet appel ont été déplacées vers { $season }
flag-quotas-made = Le programme.toml de cet appel contient des quotas, des réserves et des plafonds inventés pour l’essai ({ $seats } places en tout)

# Errors.
problem-unknown-programme = Il n’y a pas de programme « { $value } ». Connus : { $known } ; ou indiquez le chemin d’un fichier .toml.
problem-unknown-map-column = --map nomme la colonne « { $value } », que l’importation ne connaît pas. Colonnes connues : { $known }.
problem-unknown-map-heading = --map cherche l’en-tête « { $value } », absent du catalogue. Ses en-têtes : { $known }.
problem-missing-catalogue-column = Aucun en-tête du catalogue ne se lit comme « { $column } ». Trouvés : { $found }. Indiquez-le par --map { $column }=EN-TÊTE. Colonnes connues : { $known }.
problem-catalogue-duplicate-id = L’identifiant de projet « { $value } » figure déjà à la ligne { $other }, avec un autre contenu.
problem-catalogue-no-rows = Aucune ligne du catalogue ne nomme à la fois une université et un superviseur.
problem-catalogue-form = « { $value } » n’est ni un fichier CSV, ni XLSX, ni Parquet. Enregistrez le catalogue dans l’un de ces formats.
problem-students-range = --students doit être compris entre 0 et { $most }.

# What `sojourn new` says when it is done.
new-done = Dossier d’appel créé : { $folder }
new-row = { $table } : { $number }
new-flagged = À relire :
new-generated = Les étudiants, les choix et les classements sont générés et ne correspondent à personne.
new-blank = Les modèles n’ont que des en-têtes. Remplissez students.csv, projects.csv et choices.csv, et placez à côté ce qu’il vous faut du dossier optional/. columns.csv explique chaque colonne ; call-template.xlsx est la même chose en un seul classeur : remplissez-le, supprimez les feuilles restées vides, enregistrez-le sous call.xlsx et supprimez les fichiers CSV.

# Words of the templates: kinds of value, tables, columns.
kind-id = identifiant : texte, comparé exactement
kind-text = texte
kind-integer = nombre entier
kind-number = nombre
kind-date = date : 2027-05-01
kind-boolean = true ou false
table-students = Une ligne par étudiant.
table-projects = Une ligne par projet.
table-supervisors = Une ligne par superviseur, seulement pour les noms et les capacités.
table-choices = Une ligne par choix d’un étudiant.
table-rankings = Une ligne par étudiant classé par un superviseur (ou pour un projet). Gardez supervisor_id ou project_id pour tout le tableau et supprimez l’autre.
table-nominations = Une ligne par étudiant recommandé par son université d’origine.
table-held = Une ligne par place acceptée lors d’un tour précédent.
column-students-student-id = Identifiant de l’étudiant, une seule fois.
column-students-name = Nom tel que les lettres doivent l’afficher.
column-students-home = Identifiant de l’université d’origine.
column-students-track = Filière : energy, healthcare, automotive, ai-core ou la vôtre.
column-students-country = Code du pays que comptent les plafonds par pays, par exemple KR.
column-students-merit = Note ; la plus élevée passe d’abord.
column-students-prior-weeks = Semaines déjà utilisées au titre du même accord.
column-students-prior-award-minor = Bourse déjà reçue au titre du même accord, en cents.
column-students-birth-date = Date de naissance.
column-students-gpa = Moyenne sur l’échelle de la colonne suivante.
column-students-gpa-scale = Échelle de la moyenne, par exemple 4.5, 4.3 ou 100.
column-students-semesters-left = Semestres restants.
column-students-full-time = Inscription à temps plein ou non.
column-students-citizenship = Codes des pays de citoyenneté, séparés par des espaces.
column-students-passport-expires = Dernier jour de validité du passeport.
column-students-language-test = Nom du test de langue, par exemple TOEFL iBT.
column-students-language-score = Résultat à ce test.
column-students-degree-on = Date d’obtention du dernier diplôme.
column-students-degree-institution = Identifiant de l’université qui l’a décerné, comme dans projects.host.
column-students-available-from = Premier jour de disponibilité.
column-students-available-to = Dernier jour de disponibilité.
column-projects-project-id = Identifiant du projet, une seule fois.
column-projects-title = Titre.
column-projects-supervisor-id = Identifiant du superviseur.
column-projects-host = Identifiant de l’université d’accueil.
column-projects-region = Province, écrite comme dans programme.toml.
column-projects-hub = Identifiant du pôle qui suit le projet.
column-projects-field = Domaine de recherche.
column-projects-language = Langues de travail : en, fr, ko, séparées par des points-virgules.
column-projects-capacity = Nombre de places ; vide, la valeur du programme s’applique.
column-projects-start-on = Premier jour du stage.
column-projects-weeks = Durée en semaines ; vide, la valeur du programme s’applique.
column-supervisors-supervisor-id = Identifiant du superviseur, une seule fois.
column-supervisors-name = Nom.
column-supervisors-host = Identifiant de l’université du superviseur.
column-supervisors-capacity = Nombre maximal d’étudiants, tous projets réunis ; vide, sans limite.
column-choices-student-id = Identifiant de l’étudiant.
column-choices-rank = 1 est le premier choix ; chaque étudiant utilise 1, 2, 3, etc., une seule fois.
column-choices-project-id = Identifiant du projet.
column-rankings-supervisor-id = Identifiant du superviseur qui classe.
column-rankings-project-id = Identifiant du projet, si chaque projet a son classement.
column-rankings-rank = 1 est le meilleur rang ; des rangs égaux sont des ex æquo.
column-rankings-student-id = Identifiant de l’étudiant classé.
column-nominations-home = Identifiant de l’université d’origine qui recommande.
column-nominations-rank = 1 est le meilleur rang ; chaque université utilise 1, 2, 3, etc., une seule fois.
column-nominations-student-id = Identifiant de l’étudiant recommandé.
column-held-student-id = Identifiant de l’étudiant.
column-held-project-id = Identifiant du projet dont l’étudiant a accepté la place.
template-heading = Colonne
template-table = Tableau
template-required = Obligatoire
template-kind = Valeur
template-explanation = Explication
template-yes = obligatoire
template-no = peut rester vide

# The demonstration.
demo-begin = Tout le parcours d’un appel, avec des étudiants générés : création, contrôle, affectation, vérification, explication.
demo-step = Étape { $number } sur { $total } · { $what }
demo-new = Créer un dossier d’appel
demo-check = Contrôler chaque tableau et chaque étudiant
demo-allocate = Affecter
demo-verify = Vérifier avec un code sans rien de commun avec le solveur
demo-explain = Expliquer pourquoi un étudiant n’a pas de place
demo-failed = Cette étape s’est terminée par le code { $code } ; la démonstration s’arrête ici.
demo-nobody = Tous les étudiants admissibles ont une place ; il n’y a personne à qui l’expliquer.
demo-end = Terminé en { $seconds } s. Ouvrez le rapport dans un navigateur : { $report }
demo-tables = Les tableaux du résultat : { $folder }
demo-lang-unknown = --lang vaut ko, en ou fr.
