# Ce qui ne va pas dans un fichier de programme. La clé précède la phrase.

problem-toml-syntax = Ce n’est pas du TOML valide : ligne { $line }, caractère { $place }.
problem-toml-twice = « { $value } » : cette clé ou cette table figure déjà dans le fichier. Gardez l’une des deux.
problem-unknown-key = La clé « { $value } » n’existe pas ici. La clé connue la plus proche est { $nearest }.
problem-missing-key = Cette clé manque.
problem-missing-kind = Une règle doit indiquer son genre (kind), l’un des suivants : { $options }.
problem-wrong-value = « { $value } » ne convient pas ici. Il faut : { $expected }.
problem-not-an-option = « { $value } » ne fait pas partie des valeurs possibles : { $options }.
problem-too-small = { $value } est trop petit ; la plus petite valeur est { $limit }.
problem-too-large = { $value } est trop grand ; la plus grande valeur est { $limit }.
problem-empty-value = Ce texte est vide.
problem-empty-list = Cette liste est vide.
problem-key-twice = « { $value } » figure ici deux fois.
problem-keys-do-not-fit = Les clés de cette table ne vont pas ensemble ; la référence explique chacune d’elles.

problem-no-minimum-sizes = On ne peut pas promettre d’effectifs minimaux : il pourrait alors n’exister aucune affectation sans réclamation justifiée. Supprimez la clé ; mettez des places de côté avec une réserve, ou retirez les projets qui resteraient trop petits et recommencez l’affectation.
problem-no-couples = On ne peut pas promettre de places communes à deux personnes : il pourrait alors n’exister aucune affectation sans réclamation justifiée. Supprimez la clé et convenez de leurs places avant l’affectation, comme places déjà acceptées.
problem-no-home-region-caps = On ne peut pas promettre de plafond pour un établissement d’origine dans une province : il croise les plafonds des deux côtés. Supprimez la clé et fixez un quota d’établissement et un plafond de province, chacun pour soi.
problem-no-costs = On ne peut pas tenir compte de coûts qui diffèrent d’une personne à l’autre : qui coûte moins passerait devant qui vient avant. Supprimez la clé et fixez budget_minor, qui se compte en places au plafond de la bourse ; ce que les stages n’utilisent pas revient au tour suivant.

problem-window-order = Cette date ({ $value }) vient avant celle qui la précède ({ $limit }).
problem-deadline-order = La clôture ({ $value }) ne vient pas après l’ouverture ({ $limit }).
problem-choices-max-below-min = Le nombre maximal de choix ({ $value }) est inférieur au nombre minimal ({ $limit }).
problem-choices-regions-above-max = { $value } provinces différentes ne tiennent pas dans { $limit } choix au plus.
problem-default-capacity-above-max = La capacité habituelle ({ $value }) dépasse la capacité maximale permise ({ $limit }).
problem-rule-id-twice = Deux règles ont l’identifiant « { $value } ».
problem-components-and-units = Une bourse se compose d’éléments (components) ou d’unités (units), pas des deux. Supprimez l’un ou l’autre.
problem-line-twice = Deux lignes portent le nom « { $value } ».
problem-units-weeks-order = Le nombre maximal de semaines d’une unité ({ $value }) est inférieur au nombre minimal ({ $limit }).
problem-funder-twice = Deux bailleurs de fonds ont l’identifiant « { $value } ».
problem-shares-not-one = Les parts { $value } font { $sum } ; elles doivent faire exactement 1. Un tiers peut s’écrire "1/3".
problem-spelling-twice = La graphie « { $value } » appartient à deux provinces, ou figure deux fois dans une même province.
problem-place-in-two-hubs = « { $value } » appartient déjà au pôle { $other }.
problem-reserve-without-quota = Des places sont réservées à « { $value } », mais cet établissement d’origine n’a pas de quota. Ajoutez-le à allocation.caps.home, ou supprimez la réserve.
problem-reserve-twice = Deux réserves de { $home } visent la filière « { $value } ». Réunissez leurs places en une seule.
problem-reserves-above-quota = Les réserves de { $home } font { $sum } places, plus que son quota de { $value }. Augmentez le quota ou réduisez les réserves.

problem-rule-id-semicolon = Un identifiant ne contient pas de point-virgule, car les résultats s’en servent pour joindre les identifiants.
problem-grade-value-and-scale = Une note minimale exige les deux clés : value et scale.
problem-grade-percent-and-value = Indiquez soit percent, soit value et scale, mais pas les deux.
problem-grade-off-scale = { $figure } ne se trouve pas sur l’échelle { $scale }.
problem-grade-minimum-missing = La règle n’indique aucune note minimale : donnez percent, ou value et scale, ou by_country.
problem-country-minimum-missing = { $country } figure sans note minimale : donnez percent, ou value et scale.
problem-bound-missing = La règle n’indique aucune limite : donnez min, max ou les deux.
problem-min-above-max = La plus petite valeur (min) dépasse la plus grande (max).
problem-test-twice = Un même test de langue figure deux fois dans la règle.
problem-availability-too-short = La période de start_on à end_on est plus courte que les semaines demandées.
problem-grade-lines-fall = Les lignes vont de la plus faible note à la meilleure, chaque note une seule fois, et une meilleure note n’a pas un pourcentage plus bas.
problem-grade-lines-end-early = La dernière ligne doit être la meilleure note de l’échelle, { $figure }.
problem-grade-no-identity = Seules des notes de 0 à 100 peuvent être lues comme des pourcentages.
problem-grade-table-twice = Il y a deux tables de conversion pour « { $value } ».

expected-toml-text = un texte entre guillemets
expected-whole-number = un nombre entier sans guillemets
expected-toml-number = un nombre sans guillemets
expected-toml-boolean = true ou false
expected-toml-date = une date comme 2027-05-01
expected-local-time = une date et une heure sans fuseau, comme 2026-09-17T13:00:00
expected-share = une part supérieure à 0 et d’au plus 1, comme 0.5 ou "1/3"
expected-toml-table = une table de clés
expected-toml-list = une liste entre crochets
expected-texts = un texte entre guillemets, ou un texte par langue
expected-currency = un code de monnaie en trois majuscules, comme CAD
expected-time-zone = le nom d’un fuseau horaire, comme America/Vancouver
expected-country = un code de pays en deux majuscules, comme KR
expected-documented-value = une valeur telle que la référence l’explique

# Réponses des règles sur l’argent et les versements.

reason-currencies-mixed = Des montants en { $one } et en { $other } ne s’additionnent ni ne se convertissent directement.
reason-no-rate = Aucun taux de { $source } à { $target } n’est en vigueur le { $on }.
reason-budget-line-unknown = Le budget n’a pas de ligne « { $line } ».
reason-budget-line-negative = Le montant de la ligne « { $line } » est négatif : { $amount }.
reason-budget-line-above-limit = La ligne « { $line } » prend { $amount }, plus que sa limite de { $limit } (en unités mineures).
reason-budget-not-the-award = Le budget fait { $amount } ; la bourse est de { $limit } (en unités mineures).
reason-nothing-to-revise = Il n’y a pas d’échéancier à modifier.
reason-payment-unknown = Aucun versement en vigueur ne porte le numéro { $number }.
reason-amount-negative = Une bourse ne peut pas être négative : { $amount }.
