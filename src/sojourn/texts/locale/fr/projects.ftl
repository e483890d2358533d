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
project-co-supervisors-help = Une personne par ligne, avec une adresse au besoin : Nom <nom@universite.ca>
project-sponsor = Entreprise ou institut associé au projet
project-sponsor-help = Écrivez son nom. Laissez vide s’il n’y en a pas.
project-supervisor = Superviseur
project-host = Université d’accueil
project-call = Appel à candidatures
project-why = Motif
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
project-next-new-why = Deux minutes suffisent, et chaque brouillon s’enregistre à mesure que vous écrivez.
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
project-write-why = Enregistré à mesure que vous écrivez. Une langue suffit ; deux touchent plus d’étudiants.
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
project-saved = Enregistré à { $time }. Vous pouvez fermer cette fenêtre.
project-saved-partly = Enregistré à { $time }, sauf { $count ->
    [one] { $count } champ
   *[other] { $count } champs
} en erreur.
project-not-saved = Non enregistré : une version plus récente existe dans une autre fenêtre. Rechargez la page, ou enregistrez pour garder celle-ci.
project-lacking = { $count ->
    [one] Il manque { $count } élément avant le dépôt.
   *[other] Il manque { $count } éléments avant le dépôt.
}
project-lacking-why = Chacun figure plus bas, avec un lien vers son champ.
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
projects-accept-help = Cochez des projets confirmés, puis relisez-les une fois.
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
refused-reused-already = Il a déjà resservi pour cet appel : « { $title } ».
error-sponsor-unknown = Aucune organisation ne s’appelle « { $name } ». Laissez vide et demandez à un agent de l’ajouter.
error-sponsor-several = Plusieurs organisations correspondent à « { $name } ». Écrivez le nom au complet.

# Mail
mail-project-waiting-subject = Un projet attend votre confirmation : { $title }
mail-project-waiting-text = { $supervisor } a déposé « { $title } ». Confirmez que cette personne peut accueillir, ou renvoyez le projet.
mail-project-sent-back-subject = Veuillez modifier votre projet : { $title }
mail-project-sent-back-text = Le bureau de votre université a renvoyé « { $title } ».

    { $why }
mail-project-accepted-subject = Votre projet est au catalogue : { $title }
mail-project-accepted-text = « { $title } » a été accepté. Les étudiants le voient maintenant.
mail-project-changes-subject = Changements demandés : { $title }
mail-project-changes-text = Un agent demande des changements à « { $title } ».

    { $why }
mail-project-refused-subject = Votre projet a été refusé : { $title }
mail-project-refused-text = « { $title } » a été refusé.

    { $why }
mail-project-comment-subject = Un commentaire sur votre projet : { $title }
mail-project-comment-text = Quelqu’un a commenté « { $title } ».

    { $why }
