# Pourquoi un étudiant a ce résultat. Ces phrases sont citées par les explications, les lettres et les pages.

result-placed = { $rank ->
    [1] Vous avez une place : votre premier choix.
    [2] Vous avez une place : votre deuxième choix.
    [3] Vous avez une place : votre troisième choix.
   *[other] Vous avez une place : le choix { $rank } de votre liste.
}
result-held = Vous gardez la place que vous avez acceptée lors d’un tour précédent.
result-not-placed = Vous n’avez pas de place à ce tour. La raison figure à côté de chacun de vos choix.
result-away = Vous n’avez pas de place à ce tour. Vos choix n’ont pas été examinés, pour la raison suivante :
result-no-choice = Vous n’avez pas de place à ce tour, car votre liste ne nomme aucun projet.
result-ineligible = { $count ->
    [one] Votre candidature n’a pas pu entrer dans l’affectation, car elle ne satisfait pas à une règle du programme.
   *[other] Votre candidature n’a pas pu entrer dans l’affectation, car elle ne satisfait pas à { $count } règles du programme.
}

choice-line = Choix { $rank } : { $title }, { $host }
choice-placed = C’est votre place.
choice-not-looked-at = Non examiné : vous avez une place que vous avez mieux classée.
choice-not-reached = Non examiné.

reason-project = { $seats ->
    [0] Ce projet n’a aucune place à ce tour.
    [1] La seule place de ce projet est allée à une autre personne.
    [2] Les deux places de ce projet sont allées à d’autres personnes.
   *[other] Les { $seats } places de ce projet sont toutes allées à d’autres personnes.
}
reason-supervisor = { $seats ->
    [0] Le superviseur de ce projet n’accueille personne à ce tour.
    [1] La seule place du superviseur, tous projets confondus, est allée à une autre personne.
    [2] Les deux places du superviseur, tous projets confondus, sont allées à d’autres personnes.
   *[other] Les { $seats } places du superviseur, tous projets confondus, sont toutes allées à d’autres personnes.
}
reason-host = { $seats ->
    [0] Aucune place à ce tour dans l’établissement d’accueil ({ $place }).
    [1] La seule place de l’établissement d’accueil ({ $place }) était prise.
    [2] Les deux places de l’établissement d’accueil ({ $place }) étaient prises.
   *[other] Les { $seats } places de l’établissement d’accueil ({ $place }) étaient toutes prises.
}
reason-region = { $seats ->
    [0] Aucune place à ce tour dans la province ({ $place }).
    [1] La seule place de la province ({ $place }) était prise.
    [2] Les deux places de la province ({ $place }) étaient prises.
   *[other] Les { $seats } places de la province ({ $place }) étaient toutes prises.
}
reason-hub = { $seats ->
    [0] Aucune place à ce tour dans le pôle ({ $place }).
    [1] La seule place du pôle ({ $place }) était prise.
    [2] Les deux places du pôle ({ $place }) étaient prises.
   *[other] Les { $seats } places du pôle ({ $place }) étaient toutes prises.
}
reason-seats = { $seats ->
    [0] Le programme n’a aucune place à ce tour.
    [1] La seule place du programme était prise.
    [2] Les deux places du programme étaient prises.
   *[other] Les { $seats } places du programme étaient toutes prises.
}
reason-turns-supervisor = Ces places passent d’un superviseur à l’autre, dans un ordre public tiré au sort ; aucun ordre entre étudiants n’y décide.
reason-turns-project = Ces places passent d’un projet à l’autre, dans un ordre public tiré au sort ; aucun ordre entre étudiants n’y décide.
reason-ceiling = Ce séjour dépasserait ce qu’une personne peut recevoir selon l’accord, en semaines ou en argent.
reason-eligibility = Ce projet se déroule dans un établissement où vous avez obtenu un diplôme antérieur, ce que le programme n’admet pas.
reason-unacceptable = Seules les personnes classées par le superviseur pouvaient être affectées à ce projet, et vous n’en faites pas partie.
reason-home = { $seats ->
    [0] Votre établissement d’origine n’a aucune place à ce tour.
    [1] La seule place de votre établissement d’origine est allée à une autre personne.
    [2] Les deux places de votre établissement d’origine sont allées à d’autres personnes.
   *[other] Les { $seats } places de votre établissement d’origine sont toutes allées à d’autres personnes.
}
reason-home-reserve = Les places réservées à une filière vont d’abord aux étudiants de cette filière.
reason-country = { $seats ->
    [0] Aucune place à ce tour pour les étudiants de votre pays.
    [1] La seule place pour les étudiants de votre pays a été prise avant que votre tour vienne.
    [2] Les deux places pour les étudiants de votre pays ont été prises avant que votre tour vienne.
   *[other] Les { $seats } places pour les étudiants de votre pays ont toutes été prises avant que votre tour vienne.
}
reason-country-turns = Ces places passent d’un établissement d’origine à l’autre, dans un ordre public tiré au sort.
reason-not-nominated = Votre établissement d’origine a recommandé d’autres personnes, et seules les personnes recommandées participent à ce tour.
reason-full = Il ne restait aucune place : { $cap }.
reason-choices-min = Votre liste compte moins de choix que le programme n’en demande.
reason-choices-max = Votre liste compte plus de choix que le programme n’en permet.
reason-choices-distinct-regions = Vos choix se trouvent dans moins de provinces que le programme n’en demande.
reason-rule-named = { $rule }. { $said }
reason-rule = La règle « { $rule } » du programme n’est pas satisfaite.

position-rankings = Parmi les candidatures examinées à cet endroit, vous étiez en position { $own } dans l’ordre du superviseur ; la dernière place est allée à la position { $last }.
position-rankings-own = Parmi les candidatures examinées à cet endroit, vous étiez en position { $own } dans l’ordre du superviseur.
position-rankings-then-merit = Parmi les candidatures examinées à cet endroit, vous étiez en position { $own } (d’abord le classement du superviseur, puis le mérite, puis le tirage au sort) ; la dernière place est allée à la position { $last }.
position-rankings-then-merit-own = Parmi les candidatures examinées à cet endroit, vous étiez en position { $own } (d’abord le classement du superviseur, puis le mérite, puis le tirage au sort).
position-merit = Parmi les candidatures examinées à cet endroit, vous étiez en position { $own } dans l’ordre du mérite ; la dernière place est allée à la position { $last }.
position-merit-own = Parmi les candidatures examinées à cet endroit, vous étiez en position { $own } dans l’ordre du mérite.
position-home = Vous étiez en position { $own } dans l’ordre de votre établissement ; la dernière place est allée à la position { $last }.
position-home-own = Vous étiez en position { $own } dans l’ordre de votre établissement.

problem-unknown-student = Aucun étudiant de cet appel n’a l’identifiant « { $value } ».{ $nearest ->
    [none] { "" }
   *[other] { " " }Les plus proches : { $nearest }.
}

status-placed = affecté
status-not-placed = non affecté
status-ineligible = non admissible

cap-project = projet
cap-supervisor = superviseur
cap-host = établissement d’accueil
cap-region = province
cap-hub = pôle
cap-seats = programme
cap-home = établissement d’origine
cap-country = pays
cap-ceiling = plafond par personne
cap-eligibility = établissement d’un diplôme antérieur
cap-unacceptable = non classé par le superviseur
cap-not-nominated = non recommandé

release-arrival-confirmed = à la confirmation de votre arrivée
release-report-accepted = à l’acceptation de votre rapport
release-forms-signed = à la signature des formulaires
release-enrolment-proved = à la preuve de votre inscription
release-enrolment-proof = à la preuve de votre inscription

place-hub-vancouver = Vancouver
place-hub-toronto = Toronto
place-hub-montreal = Montréal
place-hub-ottawa = Ottawa
place-region-alberta = Alberta
place-region-british-columbia = Colombie-Britannique
place-region-manitoba = Manitoba
place-region-new-brunswick = Nouveau-Brunswick
place-region-newfoundland-and-labrador = Terre-Neuve-et-Labrador
place-region-northwest-territories = Territoires du Nord-Ouest
place-region-nova-scotia = Nouvelle-Écosse
place-region-nunavut = Nunavut
place-region-ontario = Ontario
place-region-prince-edward-island = Île-du-Prince-Édouard
place-region-quebec = Québec
place-region-saskatchewan = Saskatchewan
place-region-yukon = Yukon
place-home-chonnam = Université nationale Chonnam
place-home-chosun = Université Chosun
place-home-honam = Université Honam
