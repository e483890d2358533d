# Admissibilité : le nom de chaque genre de règle, et une phrase pour chaque motif d'un verdict.

verdict-met = Respectée
verdict-not-met = Non respectée
verdict-cannot-tell = Impossible à dire : quelqu’un doit vérifier

rule-min-age = Âge minimal
rule-min-grade = Note minimale
rule-semesters-left = Semestres restants
rule-full-time = Études à temps plein
rule-citizenship-in = Citoyenneté parmi celles admises
rule-citizenship-not-in = Citoyenneté hors de celles exclues
rule-language-test = Test de langue
rule-passport-valid-until = Validité du passeport
rule-degree-within = Ancienneté du diplôme
rule-not-at-degree-institution = Établissement d’accueil autre que celui d’un diplôme antérieur
rule-available-between = Disponibilité
rule-ceilings = Plafonds de l’accord

reason-age-met = Âge au { $on } : { $age } ans. Minimum : { $years } ans.
reason-age-below = Âge au { $on } : { $age } ans, soit moins que le minimum de { $years } ans.
reason-birth-date-missing = La date de naissance n’est pas indiquée ; l’âge au { $on } n’est donc pas connu. Minimum : { $years } ans.
reason-birth-date-impossible = La date de naissance, le { $birth_date }, est postérieure au { $on }.

grade-percent = { $percent } %
grade-out-of = { $grade } sur { $best }
grade-one-is-best = { $grade } (de { $best }, la meilleure note, à { $worst })
grade-converted = { $grade }, soit { $percent }
grade-converted-under = { $grade }, soit moins de { $percent }
grade-no-country = non indiqué
grade-conversion = Table de conversion : { $table }.
grade-interpolated = La valeur se situe entre deux lignes de la table et a été calculée entre elles.
grade-table-as-it-is = les points sur 100 sont lus comme des pourcentages
grade-table-gks = Global Korea Scholarship, guide de candidature, annexe A (NIIED)
grade-table-aicte = AICTE, équivalence des points et des pourcentages, prolongée sur la même droite
grade-table-german-bands = équivalents allemands des pourcentages canadiens (thembaprograms.com, à titre indicatif), à confirmer par le programme
grade-table-convention-6 = convention de ce logiciel (4 est la note de passage, 5 est bien), à confirmer par le programme
grade-table-convention-10 = convention de ce logiciel (dix fois la note), à confirmer par le programme
grade-table-convention-20 = convention de ce logiciel (10 est la note de passage, 12 équivaut à 80 %), à confirmer par le programme
grade-table-convention-1-best-6 = convention de ce logiciel (2 est bien, 4 est la note de passage), à confirmer par le programme

reason-grade-met = Note : { $grade }. Minimum : { $minimum }.
reason-grade-below = Note : { $grade }. Elle est inférieure au minimum : { $minimum }.
reason-grade-missing = La note n’est pas indiquée. Minimum : { $minimum }.
reason-grade-scale-missing = L’échelle de la note { $stated } n’est pas indiquée. Minimum : { $minimum }.
reason-grade-scale-unknown = La note { $stated } est donnée sur une échelle inconnue : { $scale }. Minimum : { $minimum }.
reason-grade-off-scale = La note { $stated } sort de son échelle, qui va de { $worst } à { $best }.
reason-grade-no-table = Aucune table de conversion ne permet de comparer la note, { $grade }, au minimum, { $minimum }.
reason-grade-below-table = Note : { $grade }. La table de conversion ne descend pas plus bas ; la comparaison avec le minimum reste ouverte : { $minimum }.
reason-grade-no-minimum = La règle n’indique aucun minimum pour ce pays : { $country }. Note : { $grade }.

semesters-between = de { $min } à { $max }
semesters-from = { $min } ou plus
semesters-up-to = { $max } au plus
reason-semesters-met = { $dated ->
    [yes] Semestres restants au { $at } : { $semesters }. Demandé : { $asked }.
   *[no] Semestres restants : { $semesters }. Demandé : { $asked }.
}
reason-semesters-too-few = { $dated ->
    [yes] Semestres restants au { $at } : { $semesters }. C’est trop peu. Demandé : { $asked }.
   *[no] Semestres restants : { $semesters }. C’est trop peu. Demandé : { $asked }.
}
reason-semesters-too-many = { $dated ->
    [yes] Semestres restants au { $at } : { $semesters }. C’est trop. Demandé : { $asked }.
   *[no] Semestres restants : { $semesters }. C’est trop. Demandé : { $asked }.
}
reason-semesters-missing = Le nombre de semestres restants n’est pas indiqué. Demandé : { $asked }.
reason-semesters-impossible = { $semesters } n’est pas un nombre possible de semestres restants.

reason-full-time-met = Études à temps plein.
reason-full-time-not = Les études ne sont pas à temps plein.
reason-full-time-missing = Il n’est pas indiqué si les études sont à temps plein.

reason-citizenship-in-met = Citoyenneté : { $citizenship }. Admises : { $countries }.
reason-citizenship-in-not = Citoyenneté : { $citizenship }. Elle n’est pas parmi celles admises : { $countries }.
reason-citizenship-not-in-met = Citoyenneté : { $citizenship }. Exclues : { $countries }.
reason-citizenship-not-in-not = Citoyenneté : { $citizenship }. Elle est parmi celles exclues : { $countries }.
reason-citizenship-missing = La citoyenneté n’est pas indiquée. Pays de la règle : { $countries }.
reason-citizenship-no-code = La citoyenneté indiquée, { $stated }, contient autre chose qu’un code de pays ISO à deux lettres. Pays de la règle : { $countries }.

reason-language-met = { $test } : { $score }. Minimum : { $required }.
reason-language-exempt = Cette citoyenneté dispense du test de langue : { $citizenship }.
reason-language-below = { $test } : { $score }, soit moins que le minimum de { $required }.
reason-language-test-not-accepted = Le test { $test } n’est pas parmi ceux acceptés : { $alternatives }.
reason-language-test-missing = Aucun test de langue n’est indiqué. Acceptés : { $alternatives }.
reason-language-score-missing = Le résultat du test { $test } n’est pas indiqué. Acceptés : { $alternatives }.

reason-passport-met = Le passeport est valide jusqu’au { $passport_expires }. Validité demandée jusqu’au { $on }.
reason-passport-expires-before = Le passeport expire le { $passport_expires }, avant le { $on }.
reason-passport-missing = La date d’expiration du passeport n’est pas indiquée. Validité demandée jusqu’au { $on }.

reason-degree-met = Diplôme obtenu le { $degree_on }. Date la plus ancienne acceptée : { $earliest }.
reason-degree-too-old = Diplôme obtenu le { $degree_on }, avant la date la plus ancienne acceptée, le { $earliest }.
reason-degree-after = Le diplôme est daté du { $degree_on }, après le { $on }, date qui fait foi.
reason-degree-missing = La date du diplôme n’est pas indiquée. Date la plus ancienne acceptée : { $earliest }.

reason-host-met = Aucun projet choisi ne se trouve à un établissement d’un diplôme antérieur ({ $institution }).
reason-host-some-out-of-reach = Choix à un établissement d’un diplôme antérieur ({ $institution }) : { $barred } sur { $choices }. Ils sont hors de portée ; les autres demeurent.
reason-host-all-out-of-reach = Tous les projets choisis se trouvent à un établissement d’un diplôme antérieur ({ $institution }). Choix : { $choices }.
reason-host-no-choices = Les projets à un établissement d’un diplôme antérieur ({ $institution }) sont hors de portée. Il n’y a pas encore de choix à comparer.
reason-host-degree-missing = L’établissement d’un diplôme antérieur n’est pas indiqué.

reason-available-met = Disponibilité du { $available_from } au { $available_to }. Jours entre le { $start_on } et le { $end_on } : { $days } ; demandés : { $days_needed }.
reason-available-too-short = Disponibilité du { $available_from } au { $available_to }. Jours entre le { $start_on } et le { $end_on } : { $days }, soit moins que les { $days_needed } demandés.
reason-available-missing = Les dates de disponibilité ne sont pas toutes indiquées. Jours demandés entre le { $start_on } et le { $end_on } : { $days_needed }.
reason-available-reversed = La disponibilité se termine le { $available_to }, avant de commencer le { $available_from }.

ceiling-weeks = { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}
ceiling-none = aucun plafond
reason-ceiling-met = Reste au titre de l’accord : { $rest }.
reason-ceiling-weeks-used-up = Semaines déjà effectuées au titre de l’accord : { $prior_weeks } ; le maximum est de { $weeks_max }. Il n’en reste aucune.
reason-ceiling-money-used-up = Bourse déjà reçue au titre de l’accord : { $money } ; le maximum est de { $ceiling }. Il ne reste rien.
reason-ceiling-impossible = Les semaines antérieures ({ $prior_weeks }) ou la bourse antérieure ({ $money }) sont négatives.

reason-mark-off-scale = La note { $mark } pour { $criterion } n’est pas entre { $low } et { $high }.
reason-mark-without-criterion = La grille ne contient pas ce critère : { $criterion }.
score-scored = Noté
score-mark-missing = Sans note globale : des notes manquent
score-criterion-below = Un critère est sous son seuil
score-total-below = La note globale est sous le seuil
