# Appels à candidatures et programmes : ce que tout le monde lit, ce que font les responsables, règles et bourse en clair.

# États et saisons
call-state = État
call-state-draft = Brouillon
call-state-published = Publié
call-state-suspended = Suspendu
call-state-closed = Clos
call-season-open = Ouvert
call-season-coming = Ouvre bientôt
call-season-suspended = Suspendu
call-season-running = Candidatures closes
call-season-past = Passé
calls-season-open = Ouverts
calls-season-coming = À venir
calls-season-suspended = Suspendus
calls-season-running = En cours
calls-season-past = Passés

# La liste publique
calls-title = Appels à candidatures
calls-under = Stages de recherche et bourses de recherche : ce qui est ouvert, ce qui vient, ce qui est terminé.
calls-none = Aucun appel n’a encore été publié
calls-none-why = Les appels ouverts paraîtront ici avec leurs dates, leur bourse et leurs règles.

# Un appel
call-do-open = Vérifiez si vous pouvez postuler, puis choisissez des projets.
call-do-coming = L’appel n’est pas encore ouvert. Voyez déjà si vous pourrez postuler.
call-do-suspended = L’appel est suspendu. Ce que vous avez écrit est conservé.
call-do-running = Les candidatures sont closes. Les dossiers reçus sont à l’étude.
call-do-past = Cet appel est terminé.
call-do-why-open = Quelques questions, deux minutes, sans compte. Vos réponses ne sont pas conservées.
call-do-why-coming = Les dates figurent plus bas. Vous pouvez les ajouter à votre agenda.
call-do-why-suspended = Rien ne peut être remis avant la reprise. Cette page dira si du temps est rendu.
call-do-why-running = Les dates plus bas disent ce qui vient ensuite.
call-do-why-past = Les autres appels sont dans la liste.
call-other-calls = Tous les appels
call-check = Vérifier si je peux postuler
call-projects = { $count ->
    [one] Voir le projet
   *[other] Voir les { $count } projets
}
call-closes-in = Clôture des candidatures dans
call-opens-in = Ouverture des candidatures dans
call-grace = { $count ->
    [one] Un envoi en cours à l’échéance compte encore pendant une minute.
   *[other] Un envoi en cours à l’échéance compte encore pendant { $count } minutes.
}
call-dates = Dates
call-dates-in = Heure de { $place }
call-dates-file = Ajouter à mon agenda
call-in-place = { $place } : { $moment }
call-extended-from = prolongé ; avant : { $moment }
call-zone = Afficher l’heure de
call-zone-guess = Votre fuseau horaire n’est pas connu ; voici l’heure de { $place }. Afficher l’heure de
call-zone-choose = Afficher
call-zone-head = Fuseau horaire
call-stay = Choix et stage
call-weeks = Un stage dure { $count } semaines, sauf indication contraire du projet.
call-money = Bourse
call-rules = Qui peut participer
call-rules-help = Les mêmes règles décideront plus tard ; aucune ne s’ajoute.
call-no-rules = Cet appel ne pose aucune condition.
call-parties = Accord
call-contacts = Questions
rule-source = Source :

# Périodes
call-window-projects = Projets
call-window-applications = Candidatures
call-window-endorsement = Recommandations des établissements
call-window-references = Lettres de recommandation
call-window-ranking = Classements
call-window-answers = Réponses aux offres
call-window-projects-opens = Ouverture du dépôt des projets
call-window-projects-closes = Clôture du dépôt des projets
call-window-applications-opens = Ouverture des candidatures
call-window-applications-closes = Clôture des candidatures
call-window-endorsement-opens = Ouverture des recommandations des établissements
call-window-endorsement-closes = Clôture des recommandations des établissements
call-window-references-opens = Ouverture des lettres de recommandation
call-window-references-closes = Clôture des lettres de recommandation
call-window-ranking-opens = Ouverture des classements
call-window-ranking-closes = Clôture des classements
call-window-answers-opens = Envoi des offres
call-window-answers-closes = Clôture des réponses aux offres
call-next-projects-opens = Ouverture du dépôt des projets dans
call-next-projects-closes = Clôture du dépôt des projets dans
call-next-applications-opens = Ouverture des candidatures dans
call-next-applications-closes = Clôture des candidatures dans
call-next-endorsement-opens = Ouverture des recommandations des établissements dans
call-next-endorsement-closes = Clôture des recommandations des établissements dans
call-next-references-opens = Ouverture des lettres de recommandation dans
call-next-references-closes = Clôture des lettres de recommandation dans
call-next-ranking-opens = Ouverture des classements dans
call-next-ranking-closes = Clôture des classements dans
call-next-answers-opens = Envoi des offres dans
call-next-answers-closes = Clôture des réponses aux offres dans

# Les règles en clair
rule-says-min-age = Avoir au moins { $years } ans le { $on }.
rule-says-min-grade = Une moyenne d’au moins { $minimum }.
rule-says-min-grade-others = Une moyenne d’au moins { $minimum } ; d’autres valeurs s’appliquent aux pays ci-dessous.
rule-says-min-grade-in = { $country } : { $minimum }
rule-says-semesters-left = { $dated ->
    [yes] Semestres d’études restants le { $at } : { $asked }.
   *[no] Semestres d’études restants : { $asked }.
}
rule-says-full-time = Être inscrit à temps plein.
rule-says-citizenship-in = Avoir l’une de ces nationalités : { $countries }.
rule-says-citizenship-not-in = N’avoir aucune de ces nationalités : { $countries }.
rule-says-language-test = L’un de ces tests de langue avec au moins cette note : { $alternatives }.
rule-says-exempt = Aucun test n’est demandé avec l’une de ces nationalités : { $countries }.
rule-says-passport-valid-until = Un passeport valide le { $on }.
rule-says-degree-within = Le dernier diplôme obtenu dans les { $years } ans avant le { $on }.
rule-says-not-at-degree-institution = Pas dans un établissement où un diplôme antérieur a été obtenu ; les projets d’ailleurs restent ouverts.
rule-says-available-between = { $weeks ->
    [0] Être disponible du { $start } au { $end }.
   *[other] Être disponible { $weeks } semaines de suite entre le { $start } et le { $end }.
}

# La bourse en clair
award-line = Poste
award-how = Mode de calcul
award-amount = Montant
award-whole = { $amount } pour un stage de { $weeks } semaines.
award-ceilings = Au plus { $amount } et { $weeks } semaines par personne, tous programmes de l’accord confondus.
award-unit = Une unité
award-unit-says = { $most ->
    [one] { $unit } pour { $low } à { $high } semaines.
   *[other] { $unit } pour { $low } à { $high } semaines ; { $most } unités au plus.
}
award-per-once = { $paid ->
    [reimbursed] { $amount } une fois, sur reçus
   *[awarded] { $amount } une fois
}
award-per-day = { $paid ->
    [reimbursed] { $amount } par jour, { $weeks } semaines, sur reçus
   *[awarded] { $amount } par jour, { $weeks } semaines
}
award-per-week = { $paid ->
    [reimbursed] { $amount } par semaine, { $weeks } semaines, sur reçus
   *[awarded] { $amount } par semaine, { $weeks } semaines
}
award-paid-awarded = versé comme bourse
award-paid-reimbursed = remboursé sur reçus
award-at-most = au plus { $amount } par unité
award-payments = Versements
award-instalment = { $share } : { $release }
award-all-of-it = Le tout
award-line-travel = Voyage
award-line-transfer = Transfert depuis l’aéroport
award-line-living = Frais de subsistance
award-line-housing = Logement
award-line-fees = Frais étudiants
award-line-stipend = Allocation
award-line-travel-and-living = Voyage et subsistance
award-line-research = Frais de recherche
award-line-insurance = Assurance

choices-from = Classez au moins { $min } projets.
choices-exactly = { $min ->
    [one] Indiquez un projet.
   *[other] Classez { $min } projets.
}
choices-between = Classez de { $min } à { $max } projets.
choices-regions = Ils se trouvent dans au moins { $count } provinces ou régions différentes.
stay-starts-between = Le stage commence entre le { $first } et le { $last }.
stay-starts-from = Le stage commence le { $first } ou plus tard.
stay-starts-by = Le stage commence au plus tard le { $last }.
stay-ends-by = Il se termine au plus tard le { $last }.

# L’autovérification
check-title = Pouvez-vous postuler ?
check-under = Répondez à ce que vous savez. Chaque règle de l’appel dit alors si vous y répondez, avec les valeurs utilisées.
check-questions = Questions
check-kept = Vos réponses ne sont pas conservées.
check-now = Vérifier
check-answer = Ce que disent les règles
check-only = Ceci n’est pas une décision. À la candidature, les mêmes règles examinent ce que votre établissement a attesté.
check-whole-met = D’après vos réponses, vous répondez à toutes les règles.
check-line = { $rule } : { $outcome }
call-calendar-line = { $call } : { $what }
check-whole-not-met = D’après vos réponses, vous ne répondez pas à toutes les règles. Voyez lesquelles ci-dessous.
check-whole-cannot-tell = Rien ne s’y oppose, mais toutes les règles ne peuvent pas encore se prononcer. Voyez ci-dessous ce qu’il faut fournir.
check-not-said = Non précisé
check-yes = Oui
check-no = Non
check-other-test = Un autre test
check-birth-date = Date de naissance
check-full-time = Êtes-vous inscrit à temps plein ?
check-semesters-left = Semestres d’études restants
check-country = Pays où vous étudiez
check-country-help = Il détermine la moyenne minimale et la table de conversion utilisées.
check-gpa = Moyenne
check-gpa-scale = Échelle de la moyenne
check-citizenship = Nationalité
check-citizenship-help = Si vous en avez plusieurs, vérifiez chacune.
check-language-test = Test de langue
check-language-score = Note du test
check-passport-expires = Passeport valide jusqu’au
check-degree-on = Date de votre dernier diplôme
check-degree-institution = Où vous avez obtenu un diplôme
check-degree-institution-help = Le nom de l’établissement ; ses projets sont hors de portée.
check-available-from = Disponible à partir du
check-available-to = Disponible jusqu’au
check-prior-weeks = Semaines déjà passées à l’étranger au titre de cet accord
check-prior-award = Montant déjà reçu au titre de cet accord
check-prior-award-help = En { $currency }.
check-scale-4-0 = sur 4,0
check-scale-4-3 = sur 4,3
check-scale-4-5 = sur 4,5
check-scale-5 = sur 5
check-scale-6 = sur 6
check-scale-10 = sur 10
check-scale-20 = sur 20
check-scale-100 = sur 100
check-scale-1-best-5 = de 1 (meilleure) à 5
check-scale-1-best-6 = de 1 (meilleure) à 6
check-bring-min-age = À fournir : votre date de naissance, comme au passeport.
check-bring-min-grade = À fournir : votre relevé de notes avec la moyenne et son échelle.
check-bring-semesters-left = À fournir : une attestation de votre établissement sur les semestres restants.
check-bring-full-time = À fournir : une attestation d’inscription.
check-bring-citizenship-in = À fournir : votre passeport.
check-bring-citizenship-not-in = À fournir : votre passeport.
check-bring-language-test = À fournir : le résultat d’un test de langue.
check-bring-passport-valid-until = À fournir : votre passeport avec sa date d’expiration.
check-bring-degree-within = À fournir : l’attestation de votre dernier diplôme, si vous en avez un.
check-bring-not-at-degree-institution = Choisissez d’abord des projets ; chacun est ensuite comparé au lieu de votre diplôme.
check-bring-available-between = À fournir : les dates entre lesquelles vous êtes libre.
check-bring-ceilings = À fournir : ce que vous avez reçu et où vous êtes allé au titre de cet accord.

# Les responsables et les appels
staff-calls-title = Appels à candidatures
staff-calls-none = Aucun appel pour l’instant
staff-calls-none-why = Les appels de vos accords paraîtront ici avec leur état et leur prochaine échéance.
calls-all = Tous
call-new = Préparer un appel
call-new-under = Un appel est une édition d’un programme sous un accord en vigueur. Les périodes viennent ensuite ; rien n’est public avant la publication.
call-draft-now = Créer le brouillon
call-title = Titre
call-summary = Résumé
call-summary-help = Une ou deux phrases pour les candidats.
call-money-help = En mots. Les montants du programme s’affichent d’eux-mêmes en dessous.
call-version = Règles
call-version-help = La version du programme que suit l’appel.
call-agreement = Accord
call-code = Nom court
call-code-help = Lettres, chiffres et traits d’union, comme gri-2028 ; il figure dans l’adresse.
call-clock = Heure des échéances
call-clock-help = Le lieu dont l’heure fait foi. Chacun voit aussi sa propre heure.
call-grace-minutes = Minutes de grâce
call-grace-help = Combien de temps après l’échéance un envoi compte encore.
call-edit = Modifier les textes
call-save = Enregistrer
call-windows = Fixer les périodes
call-windows-under = Dates et heures de { $place }. Laissez vide une période que l’appel n’a pas.
call-opens-on = Ouvre le
call-opens-at = à
call-closes-on = Ferme le
call-closes-at = à
call-no-windows = Aucune période. Il en faut au moins une pour les candidatures.
call-span = { $opens } – { $closes } ({ $place })
call-next = Prochaine étape
call-when = Date
call-public-page = La page publique
call-projects-by-state = Projets
call-see-projects = Voir les projets
call-no-projects = Aucun projet n’a encore été préparé pour cet appel.
call-acts = Autres actions
call-why = Motif
call-conflicts = Contraire à l’accord
call-conflicts-help = L’appel ne peut être publié tant qu’un de ces points demeure.
call-conflict-agreement = Accord en vigueur
call-conflict-rules = Règles de l’appel
call-do-conflict = Les règles contredisent l’accord.
call-do-conflict-why = Choisissez d’autres règles, ou faites modifier l’accord par les parties. Les deux textes figurent plus bas.
call-do-lacking = { $count ->
    [one] Il manque encore un élément avant la publication.
   *[other] Il manque encore { $count } éléments avant la publication.
}
call-mend = Compléter
call-do-publish = Tout est là. Relisez, puis publiez.
call-do-publish-why = Une page montre d’abord ce que le public verra, et quand.
call-publish-look = Relire et publier
call-do-resume = L’appel est suspendu. Reprenez-le dès que possible.
call-do-resume-why = Vous pouvez rendre à tous le temps perdu.
call-do-copy = Cet appel est terminé. La prochaine édition peut en partir.
call-do-copy-why = Textes et périodes sont repris, un an plus tard aux mêmes jours de la semaine.
call-do-vet = { $count ->
    [one] Un projet attend votre examen.
   *[other] { $count } projets attendent votre examen.
}
call-do-vet-why = Leurs établissements d’accueil les ont confirmés. Une fois acceptés, ils paraissent au catalogue public.
call-vet = Examiner les projets
call-do-nothing = Rien ne vous attend dans cet appel.
call-do-nothing-why = Les dates plus bas disent ce qui vient ensuite.
call-do-read = Vous pouvez consulter cet appel.

# Les étapes d’un appel
move-call-publish = Publier l’appel
move-call-suspend = Suspendre l’appel
move-call-resume = Reprendre l’appel
move-call-close = Clore l’appel
move-call-copy = Créer la prochaine édition
call-copy = Copier pour la prochaine édition
call-publish-heading = Publier cet appel ?
call-publish-under = Dès maintenant, tout le monde voit la page ; les envois sont possibles dès l’ouverture de leur période.
call-publish-warning = Règles et périodes sont alors fixées. Les périodes ne peuvent qu’être prolongées.
call-suspend-heading = Suspendre cet appel ?
call-suspend-why = Pourquoi l’appel est suspendu
call-suspend-why-help = Tout le monde le lit sur la page publique de l’appel, jusqu’à sa reprise. Dites-le dans chaque langue de l’appel ; une seule suffit.
call-suspended-why = Pourquoi l’appel est suspendu
call-suspended-since = Depuis le { $moment } ({ $place }).
call-suspend-under = Rien ne peut être remis avant la reprise. Les brouillons sont conservés. La page publique indique la suspension et sa raison.
call-resume-heading = Reprendre cet appel ?
call-resume-under = Ces périodes ont perdu du temps pendant la suspension.
call-missed = { $before } → { $after } ({ $time } de plus)
call-give-back = Rendre à tous le temps perdu
call-close-heading = Clore cet appel ?
call-close-under = Il ne pourra pas être rouvert. Sa page reste lisible parmi les appels passés.
call-copy-heading = La prochaine édition de cet appel
call-copy-under = Chaque période se déplace de 52 semaines : même jour, même heure. Tout reste modifiable dans le brouillon.
call-copy-shift = clôture { $before } → { $after }
call-copy-rules = Elle suivra les règles les plus récentes : { $name }, version { $number }. Vérifiez-en les dates.
call-done-draft = Le brouillon est créé. Fixez maintenant ses périodes.
call-done-write = Enregistré.
call-done-windows = Les périodes sont fixées.
call-done-publish = L’appel est publié.
call-done-suspend = L’appel est suspendu.
call-done-resume = L’appel reprend.
call-done-close = L’appel est clos.
call-done-extend = La période est prolongée.
call-done-copy = La prochaine édition est préparée. Relisez-en les textes et les dates.

# Prolongations
call-extend = Prolonger une période
call-extend-under = Pour tous, ou pour une personne. Dates et heures de { $place }.
call-extend-window = Période
call-extend-on = Nouveau dernier jour
call-extend-at = Heure
call-extend-clock = À l’heure de l’appel, comme 13:00.
call-own-time = Du temps de plus pour vous. { $window } : jusqu’au { $moment } ({ $place }), soit { $there } ({ $call_place }).
call-twice-opens = { $window } : à { $place }, les horloges marquent deux fois le { $moment }, car elles reculent. L’ouverture est à la première des deux ({ $offset }).
call-twice-closes = { $window } : à { $place }, les horloges marquent deux fois le { $moment }, car elles reculent. La clôture est à la seconde des deux ({ $offset }).
error-time-skipped = À { $place }, les horloges sautent { $time } ce jour-là, car elles avancent. La prochaine heure qui existe : { $next }.
call-extend-person = Seulement pour la personne à cette adresse
call-extend-person-help = Laissez vide pour prolonger pour tous. Une personne seule est avertie par courriel.
call-extend-now = Prolonger
call-extensions = Prolongations
call-extend-for = Pour
call-extend-until = Jusqu’au
call-extend-by = Accordée par
call-everybody = Tous
error-no-such-person = Personne n’a de compte à cette adresse. Vérifiez-en l’orthographe.
error-window-backwards = La période se ferme avant de s’ouvrir.
mail-call-extension-subject = Du temps de plus pour vous : { $title }
mail-call-extension-text = Dans l’appel « { $title } », cette période se ferme plus tard pour vous : { $window }. Vous avez jusqu’au { $until }. À l’heure de l’appel : { $there }.

# Registre
call-record = Registre
call-record-none = Rien n’a encore été consigné.
call-by-software = Par le logiciel
call-behind = { $name }, par { $behind }
call-event-draft = Préparé
call-event-write = Textes modifiés
call-event-set-rules = Règles changées
call-event-set-windows = Périodes fixées
call-event-publish = Publié
call-event-suspend = Suspendu
call-event-resume = Repris
call-event-close = Clos
call-event-extend = Période prolongée pour tous
call-event-extend-person = Période prolongée pour une personne
programme-event-start = Commencé
programme-event-save = Version enregistrée

# Refus
refused-call-without-title = L’appel n’a pas encore de titre.
refused-call-without-summary = L’appel n’a pas encore de résumé.
refused-call-without-contact = L’appel n’indique pas encore à qui s’adresser.
refused-call-without-applications = L’appel n’a pas encore de période de candidature.
refused-call-already-over = Sa période de candidature est déjà passée.
refused-agreement-not-in-force = Aucune version de l’accord « { $agreement } » n’est en vigueur.
refused-call-contradicts-agreement = { $count ->
    [one] Une règle contredit l’accord en vigueur. Les deux textes figurent sur la page.
   *[other] { $count } règles contredisent l’accord en vigueur. Les deux textes figurent sur la page.
}
refused-call-over = L’appel est clos ; plus rien ne peut y être modifié.
refused-call-there-already = Il existe déjà un appel au nom court { $code }.
refused-not-your-agreement = Vous ne préparez pas d’appels sous l’accord « { $agreement } ».
refused-not-your-programme = Le programme { $programme } ne relève d’aucun de vos accords.
refused-not-your-organisation = Vous n’êtes pas responsable dans cette organisation.
refused-programme-there-already = Il existe déjà un programme au nom court { $code }.
refused-newer-version = La version { $number } a été enregistrée entre-temps. Copiez ce qu’il vous faut et reportez-le dans celle-ci.
refused-nothing-changed = Le texte est identique à celui de la dernière version.
refused-rules-fixed = Les règles d’un appel sont fixées dès sa publication.
refused-windows-fixed = Les périodes d’un appel sont fixées dès sa publication. Elles peuvent être prolongées.
refused-window-backwards = Une période se ferme avant de s’ouvrir.
refused-window-before-other = { $window ->
    [endorsement] Les recommandations des établissements ne peuvent se clore avant les candidatures.
    [ranking] Les classements ne peuvent se clore avant les candidatures.
   *[answers] Les réponses ne peuvent se clore avant les classements.
}
refused-no-such-window = L’appel n’a pas cette période.
refused-extension-not-later = La nouvelle échéance n’est pas plus tardive que l’actuelle.
refused-extension-past = La nouvelle échéance est déjà passée.

# Programmes
programme-title = Programme
programmes-title = Programmes
programmes-under = Un programme est un fichier de règles. Chaque changement est une nouvelle version ; les appels gardent celle de leur début.
programmes-none = Aucun programme pour l’instant
programmes-none-why = Commencez à partir d’un fichier fourni et changez ce qui diffère chez vous.
programme-new = Commencer un programme
programme-start-now = Commencer
programme-start-from = Partir de
programme-shipped-gri = Stage de recherche Globalink
programme-shipped-gra = Bourse de recherche Globalink
programme-shipped-rise = RISE Allemagne
programme-code = Nom court
programme-code-help = Lettres, chiffres et traits d’union, comme gri-2027. L’accord désigne ainsi le programme.
programme-owner = Organisation
programme-column-version = Version
programme-version = Version { $number }
programme-version-of = { $name }, version { $number }
programme-versions = Versions
programme-made = Rédigée
programme-author = Rédigé par
programme-comment = Ce qui a changé
programme-digest = Empreinte
programme-in-words = En clair
programme-calls = Appels qui le suivent
programme-no-calls = Aucun appel ne le suit encore.
programme-file = Le fichier
programme-file-help = Le même fichier que celui de la ligne de commande. Les lignes qui commencent par # sont des commentaires conservés.
programme-edit = Rédiger la version suivante
programme-edit-under = Vous partez de la version { $number }. Elle reste telle quelle ; rien ne compte avant l’enregistrement.
programme-check = Vérifier
programme-to-text = Modifier en texte
programme-to-form = Modifier en formulaire
programme-save = Enregistrer comme version suivante
programme-sound = Le fichier est correct. Des appels peuvent le suivre.
programme-problems = { $count ->
    [one] Un problème dans le fichier
   *[other] { $count } problèmes dans le fichier
}
programme-line = ligne { $line }
programme-done-start = Le programme est commencé. Changez ce qui diffère chez vous.
programme-done-save = La version { $number } est enregistrée.
programme-compare = Comparer des versions
programme-first = Version
programme-second = avec
programme-same = Les deux versions sont identiques.
programme-try = Essayer les règles
programme-try-under = Ce que chaque règle dit d’un étudiant imaginaire. Prenez l’un des trois, ou saisissez vos propres données.
programme-try-who = Étudiants imaginaires
programme-imagined-strong = Devrait être admis
programme-imagined-weak = Ne devrait pas l’être
programme-imagined-sparse = A omis beaucoup
programme-section-about = Le programme
programme-section-stay = Stage
programme-section-deadline = Dates limites
programme-section-choices = Choix et projets
programme-section-award = Bourse
programme-section-component = Postes de la bourse
programme-section-units = Bourse en unités, au lieu de postes
programme-section-unit-line = Postes du budget d’une unité
programme-section-instalment = Versements
programme-section-funder = Qui paie quelle part
programme-section-rules = Qui peut participer
programme-section-grade = Tables de conversion propres
programme-section-region = Régions et leurs graphies
programme-section-hub = Pôles
programme-section-allocation = Affectation
programme-section-home-cap = Places par établissement d’origine
programme-section-reserve = Places réservées parmi celles-ci
programme-section-country-cap = Places par pays de l’étudiant
programme-section-host-cap = Places par établissement d’accueil
programme-section-region-cap = Places par région
programme-section-hub-cap = Places par pôle
programme-row = Nº { $number }
programme-row-new = Un de plus
programme-rows-count = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
programme-more-rows = Une ligne de plus
programme-remove-row = Retirer
programme-draft-of = Voici votre brouillon, enregistré le { $moment }. Personne d’autre ne le voit.
programme-draft-behind = La version { $number } a été écrite entre-temps. Comparez avant d’enregistrer : ce brouillon part d’une version antérieure.
programme-discard = Abandonner le brouillon
error-name-twice = Une ligne porte déjà le nom { $value }.
programme-field-id = Nom court dans le fichier
programme-field-name = Nom
programme-field-description = Une phrase ou deux pour les candidats
programme-field-sources = Où se trouvent les règles
programme-field-deadline-key = Nom court
programme-field-deadline-opens-at = Ouverture, jour
programme-field-deadline-opens-at-clock = Ouverture, heure
programme-field-deadline-closes-at = Clôture, jour
programme-field-deadline-closes-at-clock = Clôture, heure
programme-field-deadline-zone = Fuseau horaire, comme America/Vancouver
programme-field-deadline-grace-minutes = Minutes de grâce
programme-field-component-cap-minor = Au plus pour tout le poste
programme-field-component-rates = Autres montants par pays
programme-field-unit-line-name = Nom
programme-field-unit-line-cap-minor = Au plus par unité
programme-field-unit-line-paid = Versé
programme-field-funder-id = Nom court de l’organisation
programme-field-funder-share = Part, comme 2/3
programme-field-grade-scale = Échelle
programme-field-grade-country = Pays, si elle ne vaut que pour un
programme-field-grade-method = Entre deux notes
programme-field-grade-source = Qui l’a publiée
programme-field-grade-lines = Notes et pourcentages
programme-field-region-key = Région
programme-field-region-value = Autres graphies
programme-field-hub-key = Nom court
programme-field-hub-name = Nom
programme-field-hub-regions = Régions
programme-field-hub-cities = Villes
programme-field-home-cap-key = Nom court de l’établissement
programme-field-home-cap-value = Places
programme-field-country-cap-key = Code du pays
programme-field-country-cap-value = Places
programme-field-host-cap-key = Nom court de l’établissement
programme-field-host-cap-value = Places
programme-field-region-cap-key = Région
programme-field-region-cap-value = Places
programme-field-hub-cap-key = Nom court du pôle
programme-field-hub-cap-value = Places
programme-field-reserve-home = Nom court de l’établissement
programme-field-reserve-track = Filière
programme-field-reserve-seats = Places
programme-field-allocation-seed = Valeur publique qui tire au sort les ex æquo
programme-field-allocation-round = Tour
programme-option-interpolated = Sur la droite qui les relie
programme-option-steps = La plus basse des deux
programme-option-identity = La note est le pourcentage
programme-lines-lines = Un par ligne.
programme-lines-several = Séparés par des points-virgules.
programme-pairs-points = De la plus faible à la plus forte.
programme-pairs-points-grade = Note
programme-pairs-points-percent = Pourcentage
programme-pairs-amounts = Codes de pays à deux lettres, comme KR.
programme-pairs-amounts-country = Pays
programme-pairs-amounts-amount = Montant
programme-add-rule = Ajouter une règle
programme-rule-kind = Type de règle
programme-field-window-start-from = Premier jour de début
programme-field-window-start-to = Dernier jour de début
programme-field-window-end-by = Dernier jour de stage
programme-field-award-weeks = Semaines habituelles
programme-field-award-weeks-max = Semaines au plus par personne
programme-field-choices-min = Choix au moins
programme-field-choices-max = Choix au plus
programme-field-choices-distinct-regions = Régions différentes au moins
programme-field-project-capacity = Places habituelles d’un projet
programme-field-project-capacity-max = Places au plus par projet
programme-field-award-currency = Devise
programme-field-award-ceiling-minor = Montant au plus par personne
programme-field-award-units-amount-minor = Montant d’une unité
programme-field-award-units-weeks-min = Semaines au moins par unité
programme-field-award-units-weeks-max = Semaines au plus par unité
programme-field-award-units-units-max = Unités au plus
programme-field-allocation-priority = Ce qui départage les étudiants
programme-field-allocation-unranked = Étudiants absents d’un classement
programme-field-allocation-not-nominated = Étudiants non recommandés
programme-field-allocation-caps-seats = Places en tout
programme-field-allocation-caps-budget-minor = Budget en tout
programme-field-component-name = Nom
programme-field-component-amount-minor = Montant
programme-field-component-per = Compté
programme-field-component-cap-weeks = Semaines au plus
programme-field-component-paid = Versé
programme-field-instalment-share = Part, comme 1/3
programme-field-instalment-release = Événement déclencheur
programme-field-rule-id = Nom de la règle
programme-field-rule-cannot-tell = Si elle ne peut se prononcer
programme-field-rule-source = Source
programme-field-rule-years = Années
programme-field-rule-on = Le
programme-field-rule-percent = Minimum en pour cent
programme-field-rule-value = Minimum sur une échelle
programme-field-rule-scale = Échelle
programme-field-rule-by-country = Autres minimums par pays
programme-field-rule-min = Au moins
programme-field-rule-max = Au plus
programme-field-rule-at = Compté le
programme-field-rule-countries = Pays
programme-field-rule-alternatives = Tests et notes
programme-field-rule-exempt-citizenships = Nationalités dispensées de test
programme-field-rule-start-on = Du
programme-field-rule-end-on = Au
programme-field-rule-weeks = Semaines de suite
programme-option-none = Non précisé
programme-option-rankings = Classements des superviseurs
programme-option-merit = Mérite
programme-option-after = Après les autres
programme-option-unacceptable = Pas du tout
programme-option-excluded = Pas du tout
programme-option-once = Une fois
programme-option-day = Par jour
programme-option-week = Par semaine
programme-option-awarded = Comme bourse
programme-option-reimbursed = Sur reçus
programme-option-admit = Admettre ; une personne vérifie
programme-option-exclude = Exclure
programme-option-percent = pour cent
programme-pairs-scores = Chaque épreuve avec sa note minimale.
programme-pairs-scores-test = Épreuve
programme-pairs-scores-score = Note minimale
programme-pairs-grades = Codes de pays à deux lettres, comme KR ; une part de l’échelle entière, ou une note sur sa propre échelle.
programme-pairs-grades-country = Pays
programme-pairs-grades-grade = Note minimale
programme-pairs-grades-scale = Échelle
programme-lines-names = Codes de pays à deux lettres, séparés par des virgules.
