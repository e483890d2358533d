# Le catalogue public des projets, les listes de souhaits et la page d’accueil.

catalogue-title = Projets
catalogue-home = Accueil
catalogue-crumb = Projets
catalogue-to = Voir tous les projets
catalogue-heading = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
catalogue-heading-words = { $count ->
    [one] { $count } projet pour « { $words } »
   *[other] { $count } projets pour « { $words } »
}
catalogue-words-label = Mots du titre ou du texte
catalogue-no-word = Votre saisie ne contient aucun mot : tous les projets sont affichés.
catalogue-filtered = { $count } sur { $public }, filtrés par
catalogue-public = { $public } projets en tout
catalogue-filters = Filtres
catalogue-more = { $count } de plus
catalogue-map-title = Projets, par province
catalogue-none = Aucun projet
catalogue-sort = Ordre
catalogue-sort-closest = Au plus près de vos mots
catalogue-sort-start = Début le plus proche
catalogue-sort-title = Titre
catalogue-sort-places = Le plus de places libres
catalogue-closes = L’appel se termine dans
catalogue-keep = Garder
catalogue-kept = Gardé
catalogue-facet-track = Filière
catalogue-facet-language = Langue de travail
catalogue-facet-start = Début
catalogue-facet-weeks = Durée
catalogue-facet-places = Places libres
catalogue-facet-university = Université
catalogue-facet-hub = Pôle
catalogue-facet-province = Autres lieux
catalogue-facet-call = Appel à candidatures
catalogue-weeks-value = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
catalogue-places-value = { $count ->
    [0] Aucune
    [1] 1
    [2] 2
   *[other] 3 à 5
}
catalogue-places-left = { $left ->
    [0] aucune place libre
    [1] 1 place libre
   *[other] { $left } places libres
}
catalogue-weeks-from = { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
} dès le { $start }
catalogue-from = dès le { $start }
catalogue-nothing = Aucun projet ne répond à tout cela
catalogue-meant = Aucun projet ne contient ces mots. Vouliez-vous dire :
catalogue-would-be-alone = { $count ->
    [one] { $count } projet sans vos filtres
   *[other] { $count } projets sans vos filtres
}
catalogue-loosen = Retirez l’un de ces critères :
catalogue-would-be = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
catalogue-without-words = Sans vos mots
catalogue-without-province = Toutes les provinces
catalogue-without-track = Toutes les filières
catalogue-without-language = Toutes les langues de travail
catalogue-without-start = Toutes les dates de début
catalogue-without-weeks = Toutes les durées
catalogue-without-places = Quel que soit le nombre de places
catalogue-without-university = Toutes les universités
catalogue-without-hub = Tous les pôles
catalogue-without-call = Tous les appels à candidatures
catalogue-nothing-alone = Ensemble, plusieurs filtres ne laissent rien, et en retirer un seul ne suffit pas.
catalogue-lone = Ou n’en gardez qu’un :
catalogue-nothing-public = Les projets paraissent ici dès qu’un appel à candidatures est publié et que les responsables ont accepté ce que les professeurs proposent.

wishes-title = Votre liste de souhaits
wishes-yours = Votre liste de souhaits
wishes-in-account = Conservée dans votre compte.
wishes-in-browser = Conservée dans ce navigateur jusqu’à votre connexion.
wishes-count = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
wishes-none = Rien de gardé pour l’instant
wishes-begin = Appuyez sur « Garder » à côté d’un projet et il paraîtra ici. Aucun compte n’est nécessaire.
wishes-came-along = { $count ->
    [one] Le projet que vous aviez gardé dans ce navigateur est maintenant sur votre liste de souhaits.
   *[other] Les { $count } projets que vous aviez gardés dans ce navigateur sont maintenant sur votre liste de souhaits.
}
wishes-let-go = Retirer : { $title }
wishes-whole = Voir et comparer
wishes-rule-count = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}, { $most ->
    [none] sur au moins { $min }
   *[other] sur { $min } à { $most }
}
wishes-rule-provinces = { $count ->
    [one] { $count } province
   *[other] { $count } provinces
}, sur au moins { $min }
refused-wishes-full = Une liste de souhaits contient au plus { $most } projets. Retirez-en un d’abord.

project-page-about = Le projet
project-page-roles = Ce que vous feriez
project-page-skills = Ce que vous devriez apporter
project-page-backgrounds = Domaines d’études
project-page-facts = En bref
project-page-title-too = Titre dans d’autres langues
project-page-supervisor = Superviseur
project-page-co-supervisors = Avec
project-page-host = Université
project-page-place = Lieu
project-page-hub = Pôle
project-page-sponsor = Entreprise ou institut
project-page-track = Filière
project-page-language = Langue de travail
project-page-seats = Places
project-page-seats-of = { $left } sur { $seats } libres
project-page-weeks = Durée
project-page-start = Début
project-page-start-between = { $first } au { $last }
project-page-start-flexible = flexible
project-page-call = Appel à candidatures
project-page-alike = Projets semblables
project-page-neighbours = Dans votre recherche
project-page-before = Précédent
project-page-after = Suivant
project-page-at = { $at } sur { $total } dans votre recherche
project-page-apply = Comment poser sa candidature
project-page-opens = Les candidatures s’ouvrent dans
project-page-closed = Les candidatures à cet appel sont closes.
project-page-no-window = Les dates de candidature ne sont pas encore publiées.
project-page-do = Vérifiez si vous pouvez postuler, puis gardez ce projet.
project-page-how = Vous posez une seule candidature à l’appel et y classez plusieurs projets. Votre établissement vous recommande avant sa propre date.

catalogue-take = Télécharger les { $count } :
export-as-xlsx = XLSX
export-as-csv = CSV
export-as-csv-bom = CSV pour Excel
export-as-ics = Calendrier des débuts (ICS)
export-code = Code
export-title = Titre
export-supervisor = Superviseur
export-university = Université
export-city = Ville
export-province = Province
export-hub = Pôle
export-track = Filière
export-language = Langue de travail
export-weeks = Semaines
export-start = Début dès le
export-start-until = Début au plus tard
export-seats = Places
export-seats-left = Places libres
export-call = Appel à candidatures
export-description = Description
export-address = Adresse
export-state = État
export-start-of = Début : { $title }
wishes-take = Télécharger les { $count } affichés :
wishes-gone = { $count ->
    [one] Un projet que vous avez gardé n’est plus au catalogue. La raison figure ci-dessous ; vous pouvez le retirer.
   *[other] { $count } projets que vous avez gardés ne sont plus au catalogue. Les raisons figurent ci-dessous ; vous pouvez les retirer.
}
wishes-gone-head = Ne figurent plus au catalogue
wishes-take-off = Retirer
wishes-state-there = Au catalogue
wishes-state-withdrawn = Retiré par son superviseur
wishes-state-refused = N’est plus accepté
wishes-state-revised = En révision ; il peut revenir
wishes-state-call-closed = Son appel à candidatures est terminé
wishes-state-call-suspended = Son appel à candidatures est suspendu ; il peut revenir
compare-others = { $count ->
    [one] Un des projets demandés n’est pas au catalogue.
   *[other] { $count } des projets demandés ne sont pas au catalogue.
}
compare-title = Projets côte à côte
compare-do = Comparer
compare-choose = Choisissez jusqu’à { $most } projets à voir côte à côte.
compare-one = Comparer : { $title }
compare-most = Seuls les { $most } premiers sont placés côte à côte.
compare-none = Rien à comparer pour l’instant
compare-begin = Gardez des projets sur votre liste de souhaits, choisissez-en jusqu’à { $most } et appuyez sur « Comparer ».

province-ab = Alberta
province-bc = Colombie-Britannique
province-mb = Manitoba
province-nb = Nouveau-Brunswick
province-nl = Terre-Neuve-et-Labrador
province-ns = Nouvelle-Écosse
province-nt = Territoires du Nord-Ouest
province-nu = Nunavut
province-on = Ontario
province-pe = Île-du-Prince-Édouard
province-qc = Québec
province-sk = Saskatchewan
province-yt = Yukon
province-gwangju = Gwangju
province-seoul = Séoul

front-title = Stages de recherche à l’étranger
front-heading = La recherche à l’étranger, règles en main
front-under = Des professeurs proposent des projets de recherche. Ici, vous les cherchez, vous voyez qui peut poser sa candidature et jusqu’à quand, et vous suivez chaque étape, de l’accord entre établissements jusqu’au résultat.
front-search = Trouver un projet
front-search-why = { $total ->
    [one] { $total } projet
   *[other] { $total } projets
} dans { $universities ->
    [one] { $universities } université
   *[other] { $universities } universités
}. Aucun compte n’est nécessaire pour chercher, garder et comparer.
front-no-projects = Aucun projet n’est public pour le moment. Les appels qui s’ouvrent sont annoncés ci-dessous.
front-calls = Appels ouverts
front-calls-none = Aucun appel ne reçoit de candidatures en ce moment.
front-calls-all = Tous les appels, y compris ceux à venir
front-map = Où sont les projets
front-map-press = Choisissez une province pour voir ses projets.
front-who = Ce que vous pouvez faire ici
front-student = Étudiants
front-student-does = Cherchez les projets, tenez une liste de souhaits sans compte et vérifiez avant de vous connecter si vous pouvez poser votre candidature.
front-professor = Professeurs d’accueil
front-professor-does = Proposez un projet ou reprenez celui de l’an dernier ; voyez ce que les responsables demandent de changer, et pourquoi.
front-university = Universités
front-university-does = Lisez les accords auxquels vous êtes partie, avec vos places et vos filières ; approuvez une nouvelle version avant son entrée en vigueur.
front-officer = Agences et bailleurs de fonds
front-officer-does = Faites d’un accord signé un appel ouvert. Ce qui contredit l’accord est refusé, les deux textes à l’appui.
front-promise = Ce sur quoi vous pouvez compter
front-promise-clock = Chaque échéance est donnée dans votre fuseau horaire et dans celui de l’appel.
front-promise-rules = L’admissibilité se décide selon des règles écrites, et chaque réponse nomme la sienne.
front-promise-allocation = L’affectation des places suit une procédure publiée que chacun peut recalculer.
front-sign-up = Créer un compte

error-404-title = Cette page n’est pas ici
error-404-why = L’adresse est mal saisie, ou ce qui était ici n’est pas public, ou ne vous est pas accessible.
error-403-title = Vous ne pouvez pas faire cela
error-403-why = Votre rôle ne le permet pas. Un autre de vos rôles le permet peut-être : le choix se trouve en haut de la page.
error-csrf-title = Ce formulaire n’a pas été envoyé
error-csrf-why = Il est resté ouvert trop longtemps, ou votre navigateur ne conserve pas de témoins. Revenez en arrière, rechargez la page et renvoyez-le : rien n’a été modifié.
error-back = Vers l’accueil
catalogue-take-narrow = Le fichier XLSX prend au plus { NUMBER($xlsx) } projets et le calendrier { NUMBER($ics) } : restreignez la liste pour ceux-ci. Le fichier CSV prend tout.
