# Le rapport public d’une affectation.

report-language = Français
report-switch = Langue
report-skip = Aller au rapport
report-crumb = Affectation
report-round = Tour { $round }
report-title = { $placed } étudiants sur { $students } ont une place
report-page-title = { $programme } : résultat de l’affectation, tour { $round }
report-subtitle = { $programme }, tour { $round }
report-next = À faire
report-next-act = Vérifiez ce résultat vous-même.
report-next-why = Quiconque a les tableaux gelés peut refaire le calcul et obtient les mêmes fichiers, octet pour octet.
report-next-button = Comment vérifier
report-next-quiet = Ce qui est garanti
report-facts = Gelé avant l’affectation
report-fact-programme = Programme
report-fact-round = Tour
report-fact-seed = Germe du tirage
report-fact-rules = Empreinte des règles
report-as-table = Voir le tableau
report-others = { $groups ->
    [one] 1 autre
   *[other] { $number } autres ensemble
}
report-of = { $used } sur { $seats }
report-share = { $percent } %
report-under = moins de { $limit }
report-total = Ensemble

report-funnel = De la candidature à la place
report-funnel-help = Barre : qui a continué. Hachures : qui s’est arrêté là, et pourquoi.
report-funnel-students = Dans l’appel
report-funnel-eligible = Admissibles
report-funnel-match = Dans l’affectation
report-funnel-placed = Ont une place
report-funnel-ineligible = { $number } ne satisfont pas à une règle
report-funnel-home = { $number } au-delà du quota de l’établissement
report-funnel-country = { $number } au-delà des places du pays
report-funnel-not-nominated = { $number } sans recommandation
report-funnel-not-placed = { $number } sans place libre sur leur liste
report-funnel-held = dont { $number } gardent une place d’un tour précédent
report-funnel-label = { $stage } : { $number } étudiants sur { $students }. { $left }
report-stage = Étape
report-students = Étudiants
report-left = Arrêtés à cette étape

report-choices = Qui a eu quel choix
report-choices-help = Parmi les étudiants dans l’affectation
report-choices-sentence = Sur { $placed } étudiants affectés, { $first } ont leur premier choix et { $three } l’un de leurs trois premiers.
report-choices-none = Personne n’a été affecté à ce tour.
report-choice = { $rank ->
    [1] 1er choix
   *[other] { $rank }e choix
}
report-choice-range = Choix { $from } à { $to }
report-choice-kept = Place gardée d’un tour précédent, hors liste
report-choice-no-place = Sans place
report-choice-column = Choix obtenu
report-share-column = Part de l’affectation

report-seats = Places et plafonds
report-seats-help = Barre : places prises. Trait : plafond. Une seule échelle par groupe.
report-seats-seats = Tout le programme
report-seats-hub = Pôles
report-seats-region = Provinces
report-seats-home = Établissements d’origine
report-seats-host = Établissements d’accueil
report-seats-country = Pays des étudiants
report-seats-all = Toutes les places
report-seats-name = Nom
report-seats-used = Places prises
report-seats-cap = Plafond
report-seats-refused = Choix refusés ici
report-seats-no-cap = aucun
report-seats-projects = { $seats } places étaient ouvertes dans { $projects } projets ; { $used } sont prises, et { $full } projets sont complets.
report-seats-award = Les bourses s’élèvent à { $amount }.
report-seats-award-of = Les bourses s’élèvent à { $amount } sur un budget de { $budget }.
report-meter-label = { $name } : { $used } places prises sur { $seats }
report-meter-label-open = { $name } : { $used } places prises, sans plafond

report-flow = De l’établissement d’origine à la province
report-flow-help = La largeur des rubans est le nombre d’étudiants
report-flow-folded = { $students ->
    [0] { "" }
    [one] Un étudiant dans un flux de moins de { $limit } n’a pas de ruban.
   *[other] { $number } étudiants dans des flux de moins de { $limit } n’ont pas de ruban ; les bouts hachurés les montrent.
}
report-flow-label = Flux de { $students } étudiants affectés, des établissements d’origine aux provinces. Le plus grand : { $largest }.
report-flow-link = { $home } → { $region } : { $number }
report-flow-from = De
report-flow-to = Vers
report-flow-small = Flux de moins de { $limit } ensemble
report-flow-others = Autres
report-flow-none = Les projets ne nomment aucune province ; il n’y a pas de flux à dessiner.
report-elsewhere = Province non indiquée
report-flow-empty = Personne n’a été affecté à ce tour.

report-reasons = Pourquoi des choix ont été refusés
report-reasons-help = Le plafond atteint le plus proche du projet
report-reasons-sentence = { $choices } choix placés plus haut que le résultat ont été refusés ; ils viennent de { $students } étudiants.
report-reasons-none = Aucun choix n’a été refusé à ce tour.
report-reasons-column = Complet ou fermé
report-reasons-choices = Choix
report-reasons-students = Étudiants concernés
report-reasons-label = { $reason } : { $number } choix
report-reasons-away = Pour { $number } étudiants, la liste n’a pas été examinée : les places de l’établissement d’origine ou du pays étaient prises, ou il manquait une recommandation.

report-rules = Règles non satisfaites
report-rules-help = Un étudiant peut en enfreindre plusieurs
report-rules-none = Tous les étudiants satisfont à toutes les règles.
report-rules-column = Règle
report-rules-kind = Ce qu’elle demande
report-rules-label = { $rule } : { $number } étudiants
report-rule-choices-min = nombre minimal de choix
report-rule-choices-max = nombre maximal de choix
report-rule-choices-distinct-regions = nombre minimal de provinces
report-rule-same = —

report-guarantees = Ce qui est garanti
report-guarantees-help = Prouvé pour cette configuration et revérifié par un programme distinct
guarantee-student-optimal-stable = Le résultat est stable : aucun étudiant et aucun projet ne se préféreraient mutuellement à ce qu’ils ont. De tous les résultats stables, c’est le meilleur pour chaque étudiant.
guarantee-stable = Le résultat est stable sous tous les plafonds : personne n’a de droit justifié à une place.
guarantee-stable-seat-rule = Le résultat est stable selon la règle publique qui fait passer les places d’un superviseur à l’autre : personne n’a de droit justifié à une place.
guarantee-feasible-stable-both-sides = Le résultat respecte tous les quotas et plafonds et il est stable des deux côtés : aucun étudiant n’a de prétention que le côté d’origine et le côté d’accueil admettraient tous deux.
guarantee-feasible-stable-while-waiting = Le résultat respecte tous les quotas et plafonds. Aucun étudiant n’a de prétention que le côté d’origine et le côté d’accueil admettraient tous deux tant que les autres qui attendent une place restent là. Ici, une réserve rencontre le plafond d’un pays : si certains de ceux-là n’étaient pas présents, un étudiant pourrait avoir une telle prétention.
guarantee-safe-yes = On peut être sincère sans risque : aucun étudiant ne gagne à classer les projets autrement que dans son ordre véritable.
guarantee-safe-within-round = On peut être sincère sans risque à ce tour : aucun étudiant n’y gagne à classer les projets autrement que dans son ordre véritable.
guarantee-safe-not-proved = Que la sincérité soit toujours sans risque n’est pas prouvé quand une réserve rencontre le plafond d’un pays. Dans 1 378 petits appels aléatoires de ce genre, toutes les fausses listes de tous les étudiants ont été essayées, et personne n’y a gagné.
guarantee-best-among-stable = Aucun étudiant n’aurait mieux dans un autre résultat stable en ce sens.
guarantee-best-no = Les quotas du côté d’origine rendent le résultat le meilleur pour l’ensemble des établissements d’origine ; pour un étudiant en particulier, un autre résultat stable peut être meilleur.
guarantee-nobody-loses = Quiconque a accepté une place à un tour précédent la garde.
guarantee-strategy = Les superviseurs et les établissements d’origine peuvent gagner par stratégie ; aucun mécanisme stable ne l’empêche.
guarantee-limit = Une liste d’au plus { $max } choix affaiblit un peu la sincérité : qui ne nomme que des projets très demandés peut rester sans place.
report-sources = Sources

report-verify = Comment vérifier
report-verify-help = Sans réseau et sans compte
report-verify-allocate = Refaire le calcul et comparer les fichiers :
report-verify-verify = Vérifier avec un code qui ne partage rien avec le calcul :
report-verify-hash = Comparer les empreintes des fichiers :
report-verify-why = Demander pourquoi un étudiant a ce résultat :
report-verify-rules = Comment les places ont été données
report-verify-digests = SHA-256 de ce qui est entré et de ce qui est sorti
report-verify-canonical = L’empreinte d’un tableau d’entrée est celle de sa forme canonique, telle que la commande de contrôle l’affiche.
report-file = Fichier
report-digest = SHA-256
report-input = { $name } (entrée)
report-priority-rankings = Les étudiants sont ordonnés par le classement de chaque superviseur, puis par mérite, puis par tirage au sort.
report-priority-rankings-only = Les étudiants sont ordonnés par le classement de chaque superviseur, puis par tirage au sort.
report-priority-merit = Les étudiants sont ordonnés par mérite, puis par tirage au sort.
report-unranked-after = Les étudiants qu’un superviseur n’a pas classés viennent après ceux qu’il a classés.
report-unranked-unacceptable = Les étudiants qu’un superviseur n’a pas classés n’y sont pas affectés.
report-nominated-after = Les étudiants sans recommandation viennent après ceux qui sont recommandés.
report-nominated-excluded = Là où l’établissement recommande, seuls les étudiants recommandés participent.
report-lottery-first = Au tirage, le plus petit nombre l’emporte ; il vient du germe, du programme et de l’identifiant de l’étudiant.
report-lottery-later = À ce tour, le plus grand nombre l’emporte au tirage : qui a perdu les égalités du premier tour les gagne maintenant.

report-privacy = Ce que cette page ne dit pas
report-privacy-names = Elle ne contient ni nom ni identifiant d’étudiant.
report-privacy-small = Les établissements d’origine et les pays de moins de { $limit } étudiants dans l’appel sont comptés ensemble, comme les flux et les règles enfreintes par moins de { $limit } étudiants, afin que l’origine ne fasse reconnaître personne.
report-privacy-places = Les places par établissement d’accueil, pôle et province sont comptées telles quelles : elles disent où des places sont prises, pas par qui.
report-footer = Calculé par Sojourn { $version }. La page ne porte pas d’horodatage : les mêmes tableaux donnent la même page.
