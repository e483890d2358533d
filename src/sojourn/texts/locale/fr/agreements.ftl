# Accords : parties, versions, conditions, évènements.
agreements-title = Accords
agreements-all = Tous
agreements-none = Aucun accord pour l’instant
agreements-none-why = Les accords de votre organisation figurent ici : projets, accords en vigueur, accords terminés.
agreements-none-joined = Un accord figure ici dès qu’une agence ou un organisme subventionnaire l’a envoyé à votre organisation.
agreement-new = Nouvel accord
agreement-new-why = Commencez par le titre. Les parties et les conditions viennent ensuite ; personne d’autre ne voit le projet avant sa mise en circulation.
agreement-new-act = Commencer le projet
agreement-save = Enregistrer
agreement-back = Revenir sans enregistrer
agreement-back-to = Retour à l’accord
agreement-titles = Titre
agreement-code = Nom court dans les adresses
agreement-code-help = Minuscules, chiffres et traits d’union, par exemple gwangju-2027. Il ne change plus ensuite.
error-agreement-code = Utilisez des minuscules et des chiffres, séparés par un seul trait d’union.
agreement-house = Rédigé par
agreement-state = État
agreement-states = Accords par état
agreement-state-draft = Projet
agreement-state-in-force = En vigueur
agreement-state-ended = Terminé
agreement-column-title = Accord
agreement-column-validity = Validité
agreement-column-waits = En cours
agreement-parties-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}
agreement-open-draft = Version { $version } en rédaction
agreement-open-in-approval = Version { $version } en attente d’approbation
agreement-ends-days = { $count ->
    [0] Prend fin aujourd’hui
    [one] Prend fin dans un jour
   *[other] Prend fin dans { $count } jours
}
agreement-ended-days = { $count ->
    [one] A pris fin il y a un jour
   *[other] A pris fin il y a { $count } jours
}

# Versions
agreement-version = Version { $version }
agreement-versions = Versions de l’accord
agreement-version-line = Rédigée par { $organisation }
agreement-version-since = en vigueur depuis le
agreement-no-version = Aucune version n’a encore circulé.
version-state-draft = Projet
version-state-in-approval = En approbation
version-state-in-force = En vigueur
version-state-superseded = Remplacée
version-state-refused = Refusée
version-state-withdrawn = Retirée
agreement-waits-for = En attente de :
agreement-terms = Conditions
agreement-compare = Ce qui change
agreement-compare-with = Comparer avec
agreement-compare-act = Comparer

# À faire ensuite
agreement-act-version = Lire la version { $version }
agreement-act-terms = Rédiger les conditions de la version { $version }
agreement-act-change-terms = Modifier les conditions
agreement-act-amend = Modifier l’accord
agreement-act-title = Changer le titre
agreement-next-decide = Approuvez ou refusez la version { $version } au nom de : { $organisation }.
agreement-next-decide-why = C’est votre tour : les parties précédentes ont approuvé.
agreement-answer-why = Comparez-la ci-dessous avec la version en vigueur. Une approbation ne peut être retirée ; la dernière met la version en vigueur.
agreement-next-send = Mettez la version { $version } en circulation.
agreement-next-send-why = Son texte est alors fixé et les parties approuvent l’une après l’autre. Chacune reçoit un courriel quand vient son tour.
agreement-next-write = Rédigez les conditions de la version { $version }.
agreement-next-write-why = Dates, plafonds, quotas et parts : tout ce qui relève de l’accord s’y conforme.
agreement-next-wait = La version { $version } attend : { $organisation }.
agreement-next-wait-why = Vous n’avez rien à faire. Un courriel vous dira quand elle sera en vigueur.
agreement-next-renew-why = Modifiez-le avec une fin plus tardive si les parties poursuivent, ou laissez-le prendre fin.
agreement-next-ended = L’accord est terminé. Il reste lisible.
agreement-next-nothing = Aucune version n’est en vigueur.
agreement-next-in-force = En vigueur jusqu’au { $ends }.
agreement-next-in-force-why = Il n’y a rien à faire pour l’instant. Les appels qui en relèvent suivent les conditions ci-dessous.
agreement-next-coming = Approuvé par toutes les parties. Ses conditions valent du { $begins } au { $ends }.
agreement-next-coming-why = Il n’y a rien à faire pour l’instant. Les appels préparés sous cet accord suivent déjà les conditions ci-dessous.
agreement-amend-why = Une modification est la version suivante. La version en vigueur le reste jusqu’à ce que chaque partie ait approuvé la nouvelle ; elle est alors remplacée et reste lisible.
agreement-amend-from = Le projet reprend le texte de la version { $version }.
agreement-amend-act = Rédiger la version suivante
agreement-end-why = Aucun nouvel appel ne peut relever d’un accord terminé. Les appels en cours suivent ses dernières conditions. C’est irréversible.
agreement-end-act = Mettre fin à l’accord
agreement-withdraw-why = Personne ne l’approuve plus. Elle reste lisible avec le motif.
agreement-refuse-link = Refuser avec un motif
agreement-refuse-why = La version s’arrête ici. Sa partie reçoit un nouveau projet avec le même texte et votre motif.
agreement-why = Motif
move-version-send = Mettre en circulation
move-version-approve = Approuver
move-version-refuse = Refuser
move-version-withdraw = Retirer
move-agreement-end = Mettre fin à l’accord
agreement-done-begin = Le projet est créé. Ajoutez ses parties.
agreement-done-save = La version { $version } est enregistrée.
agreement-note-programmes = Aucun programme ne porte encore ce code : { $programmes }. Un appel ne peut en relever qu’une fois le programme créé.
agreement-done-amend = La version { $version } est un projet qui reprend le texte précédent.
agreement-done-send = La version { $version } circule. La première partie est prévenue.
agreement-done-approve = La version { $version } est approuvée de votre côté.
agreement-done-refuse = Refusé. Le texte se poursuit dans le projet de la version { $version }.
agreement-done-withdraw = La version { $version } est retirée.
agreement-done-end = L’accord est terminé.
agreement-done-add-party = Ajoutée comme partie : { $organisation }.
agreement-done-change-party = Enregistré : { $organisation }.
agreement-done-remove-party = N’est plus partie : { $organisation }.
agreement-done-add-event = L’évènement figure dans l’accord.
agreement-done-change-event = L’évènement est enregistré.
agreement-done-add-document = Le document est joint à l’accord.

# Chronologie
agreement-time-drafted = Rédaction
agreement-time-sent = Mise en circulation
agreement-time-turn = C’est son tour
agreement-time-waits = Vient plus tard
agreement-time-approved = Approuvé par { $person }
agreement-time-refused = Refusé par { $person } : { $why }
agreement-time-in-force = Entrée en vigueur
agreement-time-then = Avec la dernière approbation
agreement-time-begins = Début des conditions
agreement-time-notice = Moment de parler du renouvellement
agreement-time-ends = Fin de l’accord

# Parties
agreement-parties = Parties à l’accord
party-edit-all = Modifier les parties
party-organisation = Organisation
party-organisation-help = Son nom dans l’une des langues, ou son nom court.
party-role = Rôle dans l’accord
party-role-agency = Agence
party-role-funder = Organisme subventionnaire
party-role-home-university = Université d’origine
party-role-host-university = Université d’accueil
party-role-institute = Institut
party-role-government-office = Bureau gouvernemental
party-role-observer = Observateur
party-turn = Tour
party-turn-help = Sa place dans l’ordre d’approbation, à partir de 1. À numéro égal, l’ordre est libre ; avec 0, la partie n’approuve pas.
party-approves = Approbation
party-turn-number = Tour { $number }
party-no-turn = N’approuve pas
party-contact = Personne-ressource
party-contact-name = Nom de la personne-ressource
party-contact-email = Adresse courriel de la personne-ressource
party-change = Modifier
party-new = Ajouter une partie
party-new-help = Les universités d’origine doivent être parties avant que les conditions leur donnent un quota.
party-new-act = Ajouter la partie
party-remove = Retirer de l’accord
party-remove-why = C’est possible tant que l’organisation n’a rien approuvé et que les conditions ne la nomment pas.
agreement-no-organisation = Aucune organisation ne s’appelle « { $name } ». Vérifiez le nom, ou ajoutez d’abord l’organisation.
agreement-which-organisation = Plusieurs organisations correspondent. Écrivez l’un de ces noms en entier : { $names }.

# Évènements et documents
agreement-events = Évènements
agreement-no-events = Aucun évènement : signatures, visites, réunions, engagements et leurs suites figurent ici.
agreement-event-new = Ajouter un évènement
agreement-event-change = Modifier l’évènement
agreement-event-with = Avec
agreement-event-kind = Type d’évènement
agreement-event-signing = Signature
agreement-event-visit = Visite
agreement-event-meeting = Réunion
agreement-event-commitment = Engagement
agreement-event-follow-up = Suite donnée
agreement-event-on = Jour
agreement-event-place = Lieu
agreement-event-titles = Titre de l’évènement
agreement-event-notes = Remarques
agreement-event-guests = Organisations présentes
agreement-event-guests-help = Une par ligne, par nom ou nom court.
agreement-documents = Pièces jointes
agreement-no-documents = Aucun document.
agreement-document-new = Ajouter un document
agreement-document-act = Téléverser
agreement-document-titles = Titre du document
agreement-document-event = Rattaché à
agreement-document-whole = L’accord lui-même
agreement-document-file = Fichier
agreement-file-quarantined = En cours de vérification
agreement-file-refused = Non conservé : une anomalie a été trouvée
agreement-calls = Appels qui en relèvent
agreement-no-calls = Aucun appel.

# Le registre
agreement-record = Registre
agreement-record-whole = Tout le registre de cet accord
agreement-did-draft = Version { $version } rédigée
agreement-did-rename = Titre modifié
agreement-did-send = Version { $version } mise en circulation
agreement-did-approve = Version { $version } approuvée
agreement-did-refuse = Version { $version } refusée
agreement-did-withdraw = Version { $version } retirée
agreement-did-begin = Version { $version } en vigueur
agreement-did-supersede = Version { $version } remplacée
agreement-did-end = Accord terminé
agreement-did-add-party = Partie ajoutée : { $organisation }
agreement-did-change-party = Partie modifiée : { $organisation }
agreement-did-remove-party = Partie retirée
agreement-did-add-event = Évènement ajouté
agreement-did-change-event = Évènement modifié
agreement-did-add-document = Document ajouté

# Les conditions en mots
terms-fact-validity = Validité
terms-validity = du { $begins } au { $ends }
terms-fact-programme = Programmes visés
terms-every-programme = Tout programme
terms-fact-ceiling = Plafond par personne
terms-fact-weeks = Séjour le plus long par personne
terms-fact-seats = Projet le plus grand
terms-fact-share = Parts des coûts
terms-no-shares = Sans répartition
terms-share-line = { $organisation } : { $share }
terms-share-whole = la totalité
terms-fact-notice = Préavis de renouvellement
terms-value-weeks = { $count ->
    [one] une semaine
   *[other] { $count } semaines
}
terms-value-seats = { $count ->
    [one] une personne
   *[other] { $count } personnes
}
terms-value-quota = { $count ->
    [one] une place
   *[other] { $count } places au total
}
terms-value-reserve = { $count ->
    [one] une place
   *[other] { $count } places réservées
}
terms-value-notice = { $count ->
    [one] un jour avant la fin
   *[other] { $count } jours avant la fin
}
terms-line-begins-on = Début
terms-line-ends-on = Fin
terms-line-notice = Préavis de renouvellement
terms-line-programme = Programme nommé : { $programme }
terms-programme-named = Nommé
terms-line-ceiling = Plafond par personne
terms-line-weeks = Séjour le plus long par personne
terms-line-seats = Projet le plus grand
terms-line-track = { $organisation }, filière { $track }
terms-own-track = Sa propre filière
terms-line-quota = { $organisation }, quota
terms-line-reserve = { $organisation }, places réservées à la filière { $track }
terms-line-share = { $organisation }, part des coûts
terms-line-text = Texte, { $language }
language-en = anglais
language-ko = coréen
language-fr = français
terms-own-tracks = Filières propres : { $tracks }
terms-meter-all = Toutes les places
terms-meter-words = { $used } sur { $cap }
terms-none-yet = Aucune condition n’est encore rédigée.

# Le formulaire des conditions
agreement-terms-title = Conditions de la version { $version }
terms-part-validity = Période de validité
terms-begins-on = Premier jour
terms-ends-on = Dernier jour
terms-renewal-notice = Jours avant la fin pour parler du renouvellement
terms-renewal-notice-help = Les responsables reçoivent un courriel ce jour-là.
terms-part-ceilings = Plafonds
terms-programmes = Programmes qui relèvent de l’accord
terms-programmes-help = Codes séparés par des virgules : GRI, GRA. Vide veut dire tous.
terms-ceiling = Montant maximal par personne, tous programmes confondus
terms-ceiling-help = Par exemple 12 000.
terms-currency = Devise
terms-weeks = Nombre maximal de semaines par personne, tous programmes confondus
terms-weeks-help = Par exemple 36.
terms-project-seats = Nombre maximal d’étudiants par projet
terms-project-seats-help = De un à cinq.
terms-texts = Texte de l’accord
terms-texts-help = Ce que les champs ci-dessus ne disent pas.
terms-quota-of = Places pour { $organisation }
terms-quota-help = Le plus grand nombre d’étudiants de cette université dans un appel. Vide veut dire sans limite propre.
terms-track-of = Filière { $number } de { $organisation }
terms-own-of = La filière { $number } est propre à { $organisation }
terms-reserve-of = Places réservées, filière { $number } de { $organisation }
terms-quota = Places
terms-track = Filière { $number }
terms-reserve = Places réservées
terms-funder = Organisme { $number }
terms-share = Fraction
terms-part-quotas = Quotas par université
terms-part-texts = Texte
error-terms-track-idle = Cochez que c’est la filière propre de l’université, ou inscrivez le nombre de places réservées.
error-terms-row-half = Remplissez les deux champs de la ligne, ou videz les deux.
terms-add-track = Enregistrer et ajouter une filière
terms-no-homes = Aucune université d’origine n’est encore partie : il n’y a pas de quota à rédiger.
terms-part-shares = Qui assume les coûts
terms-shares-help = Des fractions dont la somme fait un entier, comme 2/3 et 1/3.
terms-funder-of = Organisation de la part { $number }
terms-share-of = Fraction de la part { $number }
terms-add-share = Enregistrer et ajouter une part
terms-save = Enregistrer les conditions

# Fautes des conditions
problem-terms-missing = Il manque quelque chose ici.
problem-terms-unknown = Les conditions ne connaissent pas « { $value } ».
problem-terms-wrong-value = « { $value } » ne convient pas ici. Écrivez un nombre ou un code, comme l’indique l’aide.
problem-terms-no-date = « { $value } » n’est pas un jour du calendrier.
problem-terms-no-share = « { $value } » n’est pas une fraction. Écrivez par exemple 2/3.
problem-terms-share-above-whole = { $value } dépasse l’entier.
problem-terms-too-small = { $value } est trop petit ; le minimum est { $limit }.
problem-terms-too-large = { $value } est trop grand ; le maximum est { $limit }.
problem-terms-too-long = « { $value } » est trop long ; { $limit } caractères au plus.
problem-terms-end-before-begin = Le dernier jour, { $value }, précède le premier, { $limit }.
problem-terms-shares-not-whole = Les parts font { $sum } au total. Elles doivent faire un entier.
problem-terms-reserves-above-quota = { $sum } places sont réservées, mais le quota n’en compte que { $value }.
problem-terms-programme-twice = { $value } est nommé deux fois.
problem-terms-track-twice = Cette université a deux fois la filière { $value }.
problem-terms-reserve-twice = Des places sont réservées deux fois à { $value }.
problem-terms-quota-twice = { $value } a deux quotas.
problem-terms-share-twice = { $value } a deux parts.
problem-terms-not-a-home = { $value } n’est pas une université d’origine de cet accord.
problem-terms-not-a-party = { $value } n’est pas partie à cet accord.
problem-terms-no-programme = « { $value } » n’est pas un code de programme. Écrivez des lettres, des chiffres et des traits d’union sans espace, comme GRI ou GRA-2027, avec des virgules entre les codes.

# Refus
refused-code-taken = Un autre accord s’appelle déjà { $code }. Choisissez un autre nom court.
refused-agreement-ended = L’accord est terminé. Plus rien n’y change.
refused-version-open = La version { $version } n’est pas encore décidée. Terminez-la ou retirez-la d’abord.
refused-version-fixed = La version { $version } circule déjà ; son texte est fixé. Retirez-la pour le modifier.
refused-one-party-only = Un accord demande au moins deux parties qui approuvent. Ajoutez d’abord les autres.
refused-terms-faulty = Les conditions sont incomplètes. Ouvrez-les : ce qui manque est indiqué près de chaque champ.
refused-not-your-turn = Ce n’est pas votre tour. À qui de répondre : { $organisation }.
refused-party-twice = Déjà partie à l’accord : { $organisation }.
refused-parties-fixed = Une version est en approbation. Les parties et leurs tours restent tels quels jusqu’à la décision.
refused-party-in-use = Impossible à retirer, car elle a approuvé ou rédigé une version ou figure dans les conditions : { $organisation }.
refused-last-manager = Votre organisation doit rester responsable de l’accord : gardez son rôle.
refused-unknown-move = Cette étape n’existe pas.

# Là où un programme contredit l’accord
conflict-programme-agreement = L’accord nomme ces programmes : { $value }.
conflict-programme-programme = L’appel suit le programme { $value }.
conflict-currency-agreement = L’accord compte en { $value }.
conflict-currency-programme = Le programme paie en { $value }.
conflict-ceiling-agreement = L’accord permet au plus { $value } par personne.
conflict-ceiling-programme = Le programme permet { $value } par personne.
conflict-weeks-agreement = L’accord permet au plus { $value } semaines par personne.
conflict-weeks-programme = Le programme permet { $value } semaines.
conflict-seats-agreement = L’accord permet au plus { $value } étudiants par projet.
conflict-seats-programme = Le programme permet { $value } étudiants par projet.
conflict-home-agreement = L’accord ne donne aucun quota à { $organisation }.
conflict-home-programme = Le programme donne { $value } places à { $organisation }.
conflict-quota-agreement = L’accord donne au plus { $value } places à { $organisation }.
conflict-quota-programme = Le programme donne { $value } places à { $organisation }.
conflict-reserve-agreement = L’accord réserve { $value } places de { $organisation } à la filière { $track }.
conflict-reserve-programme = Le programme réserve { $value } places de { $organisation } à la filière { $track }.

# Courriels
mail-agreement-turn-subject = Votre approbation est demandée : { $title }, version { $version }
mail-agreement-turn-text = Il revient à { $organisation } d’approuver la version { $version } de « { $title } ». La page montre ce qui change, ligne par ligne.
mail-agreement-turn-why = Vous recevez ce courriel parce que vous parlez au nom d’une organisation partie à l’accord.
mail-agreement-refused-subject = Refusée : { $title }, version { $version }
mail-agreement-refused-text = { $organisation } a refusé la version { $version } de « { $title } » : { $why }. Un nouveau projet garde le texte.
mail-agreement-withdrawn-subject = Retirée : { $title }, version { $version }
mail-agreement-withdrawn-text = La version { $version } de « { $title } » a été retirée : { $why }. Plus personne n’a à l’approuver ; elle reste lisible.
mail-agreement-in-force-subject = En vigueur : { $title }, version { $version }
mail-agreement-in-force-text = Toutes les parties ont approuvé la version { $version } de « { $title } ». Elle vaut du { $begins } au { $ends }.
mail-agreement-renewal-subject = Prend fin le { $ends } : { $title }
mail-agreement-renewal-text = « { $title } » prend fin dans { $days } jours. Si les parties poursuivent, modifiez-le avec une fin plus tardive.
conflict-share-agreement = { $value ->
    [none] Selon l’accord, { $organisation } ne prend en charge aucune part du coût.
   *[other] Selon l’accord, { $organisation } prend en charge { $value } du coût.
}
conflict-share-programme = { $value ->
    [none] Selon le programme, { $organisation } ne prend en charge aucune part du coût.
   *[other] Selon le programme, { $organisation } prend en charge { $value } du coût.
}
agreement-document-title-heading = Titre du document
agreement-done-rename-document = Le document a son nouveau titre.
agreement-did-rename-document = Document renommé
