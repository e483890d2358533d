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
