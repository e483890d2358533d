# Projets : rédaction par les professeurs, confirmation par les bureaux d'accueil, examen par les agents.

# States, and what happens then.
project-state = État
project-states = Projets par état
project-state-draft = Brouillon
project-state-submitted = Attend le bureau d’accueil
project-state-confirmed = Attend un agent
project-state-accepted = Au catalogue
project-state-changes-asked = Changements demandés
project-state-refused = Refusé
project-state-withdrawn = Retiré
project-then-submitted = Le bureau de votre université confirme d’abord que vous pouvez accueillir.
project-then-confirmed = Un agent lit maintenant le projet.
project-then-accepted = Les étudiants voient le projet.
project-then-refused = Le projet a été refusé.
project-then-withdrawn = Le projet n’est pas offert.
project-then-why-submitted = Vous n’avez rien à faire. Vous pouvez le reprendre pour le modifier.
project-then-why-confirmed = Vous n’avez rien à faire. Vous pouvez le reprendre pour le modifier.
project-then-why-accepted = Il reste au catalogue public jusqu’à la fin de l’appel ou jusqu’à ce que vous le retiriez.
project-then-why-refused = Le motif figure plus bas. Son texte peut servir à un nouveau projet.
project-then-why-withdrawn = Vous pouvez en refaire un brouillon.

# Moves
move-project-submit = Déposer
move-project-take-back = Le reprendre pour le modifier
move-project-discard = Mettre le brouillon de côté
move-project-withdraw = Retirer le projet
move-project-resume = Le reprendre
move-project-confirm = Confirmer que la personne peut accueillir
move-project-send-back = Renvoyer au superviseur
move-project-vouch = Se porter garant à la place du bureau
move-project-accept = Accepter
move-project-ask-changes = Demander des changements
move-project-refuse = Refuser
move-project-comment = Commenter seulement
project-move-means-submit = Le bureau de votre université le confirme, puis un agent le lit.
project-move-means-take-back = Il redevient un brouillon et devra être déposé de nouveau.
project-move-means-discard = Personne d’autre ne l’a vu. Vous pourrez le reprendre plus tard.
project-move-means-withdraw = Les étudiants ne le verront plus. Dites pourquoi : les agents le liront.
project-move-means-resume = Il redevient un brouillon.
project-done-submit = Déposé. Le bureau de votre université est prévenu.
project-done-take-back = Le projet est de nouveau un brouillon.
project-done-discard = Le brouillon est mis de côté.
project-done-withdraw = Le projet est retiré.
project-done-resume = Le projet est de nouveau un brouillon.
project-done-confirm = Confirmé. Le projet passe à un agent.
project-done-confirm-many = { $count ->
    [one] Confirmé : { $count } projet passe à un agent.
   *[other] Confirmé : { $count } projets passent à un agent.
}
project-done-send-back = Renvoyé. Le superviseur est prévenu.
project-done-vouch = Le projet peut maintenant être examiné.
project-done-accept = Accepté. Le projet est au catalogue et le superviseur est prévenu.
project-done-accept-many = { $count ->
    [one] Accepté : { $count } projet est au catalogue.
   *[other] Accepté : { $count } projets sont au catalogue.
}
project-done-ask-changes = Les changements ont été demandés au superviseur.
project-done-refuse = Refusé. Le superviseur en connaît le motif.
project-done-comment = Votre commentaire figure plus bas et le superviseur est prévenu.

# Fields
project-titles = Titre
project-descriptions = De quoi traite le projet
project-descriptions-help = La question, son importance, votre façon de travailler. Deux ou trois phrases suffisent.
project-roles = Ce que fait l’étudiant
project-roles-help = Semaine par semaine ou tâche par tâche, aussi concrètement que possible.
project-skills = Compétences
project-skills-help = Ce qu’il faut le premier jour, et ce qui s’apprendra.
project-backgrounds = Domaines d’études
project-backgrounds-help = Séparés par des points-virgules : Génie électrique ; Physique
project-track = Filière
track-open = Toutes les filières
project-work-language = Langue de travail
project-seats = Places
project-weeks = Semaines
project-start = Début
project-start-from = Premier jour où il peut commencer
project-start-until = Dernier jour où il peut commencer
project-start-flexible = D’autres jours sont possibles
project-when = Quand
project-city = Ville
project-province = Province
project-hub = Pôle
project-co-supervisors = Cosuperviseurs
project-co-supervisors-help = Une personne par ligne : Nom <nom@universite.ca>. Qui a une adresse ici reçoit un courriel quand vous déposez le projet.
project-sponsor = Entreprise ou institut associé au projet
project-sponsor-help = Écrivez son nom. Laissez vide s’il n’y en a pas.
project-supervisor = Superviseur
project-host = Université d’accueil
project-call = Appel à candidatures
project-untitled = Projet sans titre
project-seats-count = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
project-weeks-count = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
project-start-between = début du { $first } au { $last }
project-start-on = à partir du { $day }
project-flexible = début flexible
work-language-en = Anglais
work-language-fr = Français
work-language-ko = Coréen
work-language-either = Anglais ou français
track-energy = Énergie
track-healthcare = Santé
track-automotive = Automobile
track-ai-core = Technologies clés de l’IA
track-robotics = Robotique
track-climate = Climat
track-materials = Matériaux
track-agriculture = Agriculture
track-language-culture = Langue et culture

# Own projects
project-next = À faire maintenant
project-next-changes = Des changements sont demandés pour un projet.
project-next-draft = Un brouillon n’est pas encore déposé.
project-next-new = Offrez un projet.
project-next-new-why = Deux minutes suffisent.
project-next-none = Aucun appel ne reçoit de projets en ce moment.
project-next-none-why = Dès qu’un appel s’ouvre aux projets, il figure ici. Vos projets antérieurs restent et peuvent resservir.
project-go-on = Continuer
project-new = Nouveau projet
project-new-why = Choisissez l’appel et l’université. Vous pouvez partir à tout moment : le brouillon reste.
project-begin = Commencer
project-no-host = Vous n’êtes pas encore superviseur d’une université d’accueil.
project-no-host-why = Demandez au bureau de votre université de vous ajouter.
project-none = Vos projets figureront ici.
project-none-why = Une seule liste pour toutes les saisons, avec la suite de chacun.
project-reuse = Réutiliser pour un autre appel
project-reuse-why = Tout est copié dans un nouveau brouillon. Ce que le nouvel appel ne permet pas est montré avant le dépôt.
project-reuse-now = Copier dans un nouveau brouillon
project-reused = Copié. Vérifiez ce qui suit, puis déposez.
project-write = Rédiger
project-write-why = Une langue suffit ; deux touchent plus d’étudiants.
project-part-about = Le projet
project-part-about-why = Ce que les étudiants voient d’abord.
project-part-student = L’étudiant
project-part-student-why = Qui convient, et ce qu’il fera.
project-part-when = Places et dates
project-part-where = Où et avec qui
project-limit-seats = Jusqu’à { $most ->
    [one] { $most } place
   *[other] { $most } places
} selon l’accord.
project-limit-weeks = De { $least } à { $most } semaines.
project-limit-start = Début du { $first } au { $last }.
project-limit-end = Fin au plus tard le { $last }.
project-save = Enregistrer
project-save-check = Enregistrer et vérifier
project-lacking = { $count ->
    [one] Il manque { $count } élément avant le dépôt.
   *[other] Il manque { $count } éléments avant le dépôt.
}
project-lacking-why = Chacun figure plus bas, avec un lien vers son champ.
project-late-why = Le brouillon est gardé. Quand un autre appel recevra des projets, réutilisez-le.
project-ready = Tout y est. Déposez le projet.
project-ready-why = Le bureau de votre université confirme que vous pouvez accueillir, puis un agent le lit.
project-window = Projets reçus jusqu’au
project-check = Ce qui est vérifié
project-preview = Ce que verront les étudiants
project-comments = Échanges
project-no-comments = Rien pour l’instant.
project-more = Autres actions
project-mend = Corriger
project-back = Retour

# The office of the host
office-projects = Projets de votre université
office-projects-why = Confirmez qu’une personne peut accueillir. Les agents ne lisent un projet qu’ensuite.
office-none = Aucun projet n’est dans cet état.
office-none-why = Un projet figure ici dès que le superviseur l’a déposé.
office-confirm-help = Cochez des projets, puis relisez-les une fois.
office-confirm-chosen = Confirmer les projets cochés
office-confirm = { $count ->
    [one] Confirmer { $count } projet
   *[other] Confirmer { $count } projets
}
office-confirm-means = Vous confirmez que la personne est employée ici, peut superviser et a de la place pour les étudiants.
office-confirm-now = { $count ->
    [one] Confirmer ce projet
   *[other] Confirmer ces { $count } projets
}
office-question = Cette personne peut-elle accueillir ?
project-choose = Choisir
project-column-title = Projet
project-submitted-at = Déposé

# Officers
projects-title = Projets
projects-filter = Filtrer
projects-filter-text = Mots, superviseur ou code
projects-filter-all = Tous
projects-filter-none = Tout afficher
projects-none = Aucun projet ne correspond.
projects-none-why = Enlevez un filtre, ou attendez qu’un bureau d’accueil en confirme un.
projects-accept-help = Cochez des projets, puis relisez-les avant l’envoi. Seuls ceux qui sont confirmés peuvent être acceptés.
projects-accept-chosen = Accepter les projets cochés
projects-accept = { $count ->
    [one] Accepter { $count } projet
   *[other] Accepter { $count } projets
}
projects-accept-means = { $seats ->
    [one] { $seats } place entre au catalogue public. Chaque superviseur reçoit un courriel.
   *[other] { $seats } places entrent au catalogue public. Chaque superviseur reçoit un courriel.
}
projects-accept-names = Ces projets
projects-accept-sample = Le premier, comme les étudiants le verront
projects-accept-now = { $count ->
    [one] Accepter ce projet
   *[other] Accepter ces { $count } projets
}
projects-do-ask-changes = Demander des changements
projects-do-comment = Commenter
projects-together-ask-changes = Demander des changements à plusieurs projets
projects-together-comment = Commenter plusieurs projets
projects-together-ask-changes-means = { $count ->
    [0] Aucun des projets cochés ne peut recevoir de demande de changements.
    [one] Un projet retourne à son professeur. Les mêmes mots vont dans ses commentaires et dans un courriel.
   *[other] { $count } projets retournent à leurs professeurs. Les mêmes mots vont dans les commentaires de chacun et dans un courriel.
}
projects-together-comment-means = { $count ->
    [one] { $count } projet reçoit ce commentaire, et son professeur un courriel. Son état ne change pas.
   *[other] { $count } projets reçoivent le même commentaire, et chaque professeur un courriel. Leur état ne change pas.
}
projects-together-words = Ce que vous dites à tous
projects-together-sample = Ce que chacun lira
projects-together-names = { $count ->
    [one] À ce projet
   *[other] À ces { $count } projets
}
projects-together-look = Relire avant l’envoi
projects-together-change = Modifier le texte
projects-together-ask-changes-now = { $count ->
    [one] Demander des changements à ce projet
   *[other] Demander des changements à ces { $count } projets
}
projects-together-comment-now = { $count ->
    [one] Envoyer le commentaire
   *[other] Envoyer le commentaire à { $count } projets
}
projects-done-ask-changes = { $count ->
    [one] Des changements ont été demandés à un projet.
   *[other] Des changements ont été demandés à { $count } projets.
}
projects-done-comment = { $count ->
    [one] Un projet a reçu votre commentaire.
   *[other] { $count } projets ont reçu votre commentaire.
}
projects-left = Laissé tel quel : « { $title } ». { $why }
projects-left-out = { $count ->
    [one] Un des projets cochés est laissé de côté
   *[other] { $count } des projets cochés sont laissés de côté
}
projects-left-out-why = Leur état ne le permet pas maintenant.
projects-none-chosen = Rien n’était coché. Cochez d’abord des projets dans la liste.
projects-none-to-accept = Aucun des projets cochés n’a été confirmé par le bureau de son université d’accueil ; aucun ne peut être accepté.
projects-too-many = Au plus { $most } projets à la fois. Resserrez la liste ou cochez-en moins.
project-vet-do = Examinez ce projet.
project-vet-why = Lisez ce que verront les étudiants et les règles à respecter ; puis acceptez-le, demandez des changements ou refusez-le.
project-vet-go = Aller à la décision
project-decision = Décision
project-rules = Règles à respecter
project-twins = Autres projets de cette personne
project-confirmed-by = Le { $day }, { $name } a confirmé que la personne peut accueillir.
project-not-confirmed = Le bureau d’accueil n’a pas encore confirmé que la personne peut accueillir.
project-vet-words = Au superviseur
project-vet-words-help = Obligatoire pour un changement ou un refus. Le superviseur le lit tel quel.

# What each rule says
check-project-title = Il manque un titre.
check-project-title-met = Le titre y est.
check-project-description = Il manque une description.
check-project-description-met = La description y est.
check-project-length = La description est courte. Deux ou trois phrases aident à choisir.
check-project-languages = { $count ->
    [0] Le titre et la description ne sont pas encore dans la même langue.
   *[other] Le texte est en une seule langue. Une deuxième touche plus d’étudiants.
}
check-project-languages-met = Le texte est en { $count } langues.
check-project-role = Il manque ce que fait l’étudiant.
check-project-role-met = Le travail de l’étudiant est décrit.
check-project-skills = Aucune compétence n’est nommée.
check-project-skills-met = Les compétences sont nommées.
check-project-track = Aucune filière n’est nommée : les étudiants de toutes les filières le voient.
check-project-track-met = La filière est nommée.
check-project-seats = { $seats } places dépassent ce que permet l’accord ({ $most }).
check-project-seats-met = { $seats ->
    [one] { $seats } place, sur { $most } que permet l’accord.
   *[other] { $seats } places, sur { $most } que permet l’accord.
}
check-project-weeks = Il manque le nombre de semaines.
check-project-weeks-met = { $weeks } semaines, entre { $least } et { $most }.
check-project-weeks-range = { $weeks } semaines ne sont pas entre { $least } et { $most }.
check-project-start = Il manque les jours où il peut commencer.
check-project-start-met = Il commence dans la période du programme.
check-project-start-order = Le dernier jour de début ({ $last }) précède le premier ({ $first }).
check-project-agreement = Le séjour n’est pas dans la période de l’accord (du { $first } au { $last }).
check-project-starts-before-window = { $day } : avant le premier jour du programme ({ $limit }).
check-project-starts-after-window = { $day } : après le dernier jour de début ({ $limit }).
check-project-ends-after-window = Un début le { $day } finirait le { $ends }, après le { $limit }.

# Refusals
refused-changed-meanwhile = Quelqu’un d’autre a changé ceci entre-temps. Relisez, puis décidez.
refused-not-yours = Cette action ne vous revient pas.
refused-not-from-here = Cette action est impossible dans l’état actuel.
refused-reason-needed = Dites pourquoi.
refused-newer-elsewhere = Une version plus récente a été enregistrée dans une autre fenêtre. Ce que vous avez écrit est encore ici : enregistrez de nouveau pour le garder à sa place.
refused-not-editable = Le projet est déposé et ne peut être modifié. Reprenez-le d’abord.
refused-not-your-host = Vous n’êtes pas superviseur de cette université.
refused-project-against-rules = { $count ->
    [one] { $count } règle de l’accord ou du programme n’est pas respectée. Elle figure à côté du projet.
   *[other] { $count } règles de l’accord ou du programme ne sont pas respectées. Elles figurent à côté du projet.
}
refused-project-incomplete = { $count ->
    [one] Il manque { $count } élément. Il figure plus bas.
   *[other] Il manque { $count } éléments. Ils figurent plus bas.
}
refused-projects-not-open = Cet appel ne reçoit pas de projets en ce moment.
refused-reused-already = Il a déjà resservi pour cet appel : « { $title } ».
error-sponsor-unknown = Aucune organisation ne s’appelle « { $name } ». Laissez vide et demandez à un agent de l’ajouter.
error-sponsor-several = Plusieurs organisations correspondent à « { $name } ». Écrivez le nom au complet.
error-co-supervisor-unnamed = « { $line } » n’a pas de nom. Écrivez : Nom <nom@universite.ca>
error-co-supervisor-address = « { $line } » n’a pas d’adresse où écrire. Écrivez : Nom <nom@universite.ca>

# Mail
mail-project-waiting-subject = Un projet attend votre confirmation : { $title }
mail-project-waiting-text = { $supervisor } a déposé « { $title } ». Confirmez que cette personne peut accueillir, ou renvoyez le projet.
mail-project-beside-subject = Vous êtes cosuperviseur : { $title }
mail-project-beside-text = { $supervisor } ({ $host }) vous a désigné comme cosuperviseur de « { $title } ». Quand le projet sera accepté, votre nom figurera au catalogue public.

    Vous n’avez rien à faire. En cas d’erreur, écrivez à { $reach }.
mail-project-sent-back-subject = Veuillez modifier votre projet : { $title }
mail-project-sent-back-text = Le bureau de votre université a renvoyé « { $title } ».

    { $why }
mail-project-accepted-subject = Votre projet est au catalogue : { $title }
mail-project-accepted-text = « { $title } » a été accepté. Les étudiants le voient maintenant.
mail-project-changes-subject = Changements demandés : { $title }
mail-project-changes-text = Un agent demande des changements à « { $title } ».

    { $why }
mail-project-refused-subject = Votre projet a été refusé : { $title }
mail-project-refused-text = « { $title } » a été refusé.

    { $why }
mail-project-comment-subject = Un commentaire sur votre projet : { $title }
mail-project-comment-text = Quelqu’un a commenté « { $title } ».

    { $why }

# Imports of catalogues
imports-title = Importations de catalogues
imports-why = Un fichier de projets entre dans un appel. Vous voyez chaque changement avant qu’il soit écrit, et tout peut être annulé.
imports-earlier = Importations jusqu’ici
imports-none = Aucun catalogue n’a encore été importé.
imports-none-why = Choisissez un fichier ci-dessus. Il est d’abord seulement lu.
import-new = Nouvelle importation
import-file = Fichier
import-file-help = CSV ou XLSX, avec des en-têtes en français, en anglais ou en coréen, dans n’importe quel ordre.
import-target = Les projets du fichier
import-target-accepted = ont été examinés : les mettre au catalogue public
import-target-confirmed = restent à examiner : les mettre dans la liste des agents
import-target-means-accepted = Les nouveaux projets entrent au catalogue public.
import-target-means-confirmed = Les nouveaux projets attendent un agent.
import-nothing-yet = Rien n’est écrit avant que vous l’ayez vu.
import-read = Lire le fichier
import-read-again = Relire avec ces en-têtes
import-work-projects-import-read = Lecture du fichier
import-work-projects-import-apply = Écriture des changements
import-work-projects-import-undo = Annulation de l’importation
import-state-read = Non appliquée
import-state-applied = Appliquée
import-state-undone = Annulée
import-would = { $new ->
    [one] { $new } nouveau projet
   *[other] { $new } nouveaux projets
}{ $changed ->
    [0] { "" }
    [one] , { $changed } modifié
   *[other] , { $changed } modifiés
}.
import-would-leave = { $count ->
    [one] { $count } ligne fautive est laissée de côté.
   *[other] { $count } lignes fautives sont laissées de côté.
}
import-has = { $new ->
    [one] { $new } projet créé
   *[other] { $new } projets créés
}{ $changed ->
    [0] { "" }
    [one] , { $changed } modifié
   *[other] , { $changed } modifiés
}.
import-has-left = { $count ->
    [one] { $count } ligne fautive a été laissée de côté. Corrigez-la dans le fichier et importez-le de nouveau.
   *[other] { $count } lignes fautives ont été laissées de côté. Corrigez-les dans le fichier et importez-le de nouveau.
}
import-is-undone = L’importation est annulée.
import-is-undone-why = Ses projets ont disparu, et ce qu’elle avait changé est comme avant.
import-apply = Faire ces changements
import-begun = Les changements sont en cours. Vous pouvez quitter cette page.
import-report = Télécharger le rapport
import-undo = Annuler cette importation
import-undo-means = { $new ->
    [one] { $new } nouveau projet disparaît
   *[other] { $new } nouveaux projets disparaissent
}{ $changed ->
    [0] { "" }
    [one] , { $changed } projet modifié redevient comme avant
   *[other] , { $changed } projets modifiés redeviennent comme avant
}.
import-undo-used = { $count ->
    [one] { $count } projet a depuis été modifié, gardé ou commenté. L’importation reste.
   *[other] { $count } projets ont depuis été modifiés, gardés ou commentés. L’importation reste.
}
import-undo-sample = Par exemple
import-failed = Le travail s’est interrompu. Rien n’est fait à moitié : relisez le fichier.
import-waits-for-scan = Le fichier attend l’antivirus. Il sera lu dès qu’il aura été vérifié.
problem-catalogue-infected = L’antivirus a refusé « { $value } ». Rien n’en a été lu. Faites vérifier votre appareil, puis remettez le catalogue.
import-problem-no-university = Aucun en-tête n’indique l’université d’un projet. En-têtes trouvés : { $found }. Choisissez ci-dessous lequel convient.
import-problem-no-rows = Le fichier a des en-têtes, mais aucune ligne en dessous.
import-problem-too-large = { $file } occuperait { $megabytes } Mo une fois décompressé, plus que tout catalogue. Il n’est pas ouvert. Enregistrez-le en CSV.
import-problem-row = Ligne { $row } : { $words }
import-would-nothing = Ce fichier ne changerait rien.
refused-import-form = « { $name } » n’est ni un CSV ni un XLSX. Enregistrez le catalogue sous l’un de ces formats.
import-headings = En-têtes
import-headings-why = À quelle colonne correspond chaque en-tête. Dites-le là où il n’a pas été compris.
import-headings-understood = { $count } en-têtes sur { $whole } compris
import-unused = Inutilisés : { $headings }
import-no-column = Absente du fichier
import-noticed = À noter
import-absent = { $count ->
    [one] { $count } projet d’une importation antérieure n’est pas dans ce fichier. Il reste tel quel.
   *[other] { $count } projets d’importations antérieures ne sont pas dans ce fichier. Ils restent tels quels.
}
import-rows = Ligne par ligne
import-head-row = Ligne
import-head-becomes = Devient
import-head-what = Ce qui change, ce qui est à voir
import-head-faults = Fautes
import-head-notes = À voir
import-head-changes = Changements
import-sheet = Rapport
import-kind-new = Nouveau
import-kind-changed = Modifié
import-kind-same = Inchangé
import-kind-faulty = Fautif
import-kind-copy = Copie d’une autre ligne
import-column-of = { $field } ({ $heading })
import-fault = { $column } : { $words }
import-note = { $label } : { $text }
import-change = { $field } : { $before } → { $after }
import-column-project-id = Numéro du projet
import-column-title = Titre
import-column-title-ko = Titre en coréen
import-column-title-fr = Titre en français
import-column-description = Description
import-column-description-ko = Description en coréen
import-column-description-fr = Description en français
import-column-roles = Ce que fait l’étudiant
import-column-skills = Compétences
import-column-supervisor = Superviseur
import-column-supervisor-email = Courriel du superviseur
import-column-host = Université
import-column-region = Province
import-column-city = Ville
import-column-location = Lieu de travail
import-column-field = Filière ou domaine
import-column-backgrounds = Domaines d’études
import-column-language = Langue
import-column-capacity = Places
import-column-start-on = Début
import-column-weeks = Semaines
import-field-titles = Titre
import-field-descriptions = Description
import-field-roles = Ce que fait l’étudiant
import-field-skills = Compétences
import-field-backgrounds = Domaines d’études
import-field-track = Filière
import-field-work-language = Langue
import-field-weeks = Semaines
import-field-start-from = Début
import-field-seats = Places
import-field-city = Ville
import-field-province = Province
import-field-host = Université
import-field-hub = Pôle
import-field-supervisor = Compte du superviseur
import-field-supervisor-name = Superviseur
problem-import-start-unread = « { $value } » n’est pas une date. Écrivez 2027-05-03.
problem-import-number-unread = « { $value } » n’est pas un nombre entier.
problem-import-seats-above = { $value } places : de 1 à { $most } sont permises.
problem-import-language-unknown = « { $value } » n’est pas une langue connue. Écrivez français, anglais ou coréen.
problem-import-row-incomplete = La ligne ne nomme pas d’université ou pas de superviseur.
problem-import-title-missing = Il manque le titre.
problem-import-same-twice = La même personne a le même titre à la ligne { $other }. Donnez des numéros aux projets.
problem-import-host-unknown = « { $value } » n’est pas une université inscrite.{ $nearest ->
    [none] { "" }
   *[other] { " " }Est-ce « { $nearest } » ?
}
refused-import-applied = Cette importation est déjà appliquée ou annulée.
refused-import-not-applied = Cette importation n’est pas appliquée.
refused-import-unreadable = Le fichier n’a pas pu être lu comme catalogue.
refused-import-in-use = { $count ->
    [one] { $count } projet a servi depuis : { $titles }.
   *[other] { $count } projets ont servi depuis, entre autres : { $titles }.
}

# What happened, for the timeline.
project-now = Maintenant
project-history = Parcours
project-event-draft = Brouillon commencé
project-event-reuse = Brouillon repris d’un projet antérieur
project-event-submit = Déposé
project-event-take-back = Repris
project-event-discard = Mis de côté
project-event-withdraw = Retiré
project-event-resume = Repris comme brouillon
project-event-confirm = Confirmé par le bureau d’accueil
project-event-send-back = Renvoyé par le bureau d’accueil
project-event-vouch = Garanti par un agent
project-event-accept = Accepté
project-event-ask-changes = Changements demandés
project-event-refuse = Refusé
project-event-import = Importé d’un catalogue
project-event-undo-import = Importation annulée
project-choose-all = Tout choisir sur cette page
office-waiting = { $count ->
    [one] { $count } projet attend le bureau de votre université
   *[other] { $count } projets attendent le bureau de votre université
}
projects-why = Examinez ce que les bureaux d’accueil ont confirmé. Gardez ou partagez une liste filtrée par son adresse.
imports-link = Importer un catalogue
projects-head-title = Projet
projects-head-supervisor = Superviseur
projects-head-host = Université d’accueil
projects-head-province = Province
projects-head-track = Filière
projects-head-seats = Places
projects-head-start = Début
projects-head-submitted = Déposé
project-next-asked = Des changements sont demandés.
project-submit-unchanged = Déposer tel quel
projects-accept-behind = C’est plus qu’une page n’en prend : le travail continue en arrière-plan. Ce qui change à partir de maintenant est laissé de côté.
projects-accept-first = Les { $count } premiers
work-accept-projects = Acceptation de projets
work-export-list = Écriture d’une liste dans un fichier
