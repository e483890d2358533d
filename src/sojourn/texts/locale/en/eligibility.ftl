# Eligibility: what each kind of rule is called, and one sentence for each reason of a verdict.

verdict-met = Met
verdict-not-met = Not met
verdict-cannot-tell = Cannot tell: a person must look

rule-min-age = Minimum age
rule-min-grade = Minimum grade
rule-semesters-left = Semesters left
rule-full-time = Full-time enrolment
rule-citizenship-in = Citizenship among those admitted
rule-citizenship-not-in = Citizenship not among those excluded
rule-language-test = Language test
rule-passport-valid-until = Validity of the passport
rule-degree-within = Age of the degree
rule-not-at-degree-institution = Host other than the institution of an earlier degree
rule-available-between = Availability
rule-ceilings = Ceilings of the agreement

reason-age-met = Age on { $on }: { $age }. Minimum: { $years }.
reason-age-below = Age on { $on }: { $age }. This is below the minimum of { $years }.
reason-birth-date-missing = The date of birth is not stated, so the age on { $on } is not known. Minimum: { $years }.
reason-birth-date-impossible = The date of birth, { $birth_date }, lies after { $on }.

grade-percent = { $percent }%
grade-out-of = { $grade } out of { $best }
grade-one-is-best = { $grade } (from { $best }, the best, to { $worst })
grade-converted = { $grade }, equivalent to { $percent }
grade-converted-under = { $grade }, equivalent to less than { $percent }
grade-no-country = not stated
grade-conversion = Conversion table: { $table }.
grade-interpolated = The value lies between two lines of the table and was computed between them.
grade-table-as-it-is = points out of 100 are read as percent
grade-table-gks = Global Korea Scholarship, application guidelines, appendix A (NIIED)
grade-table-aicte = AICTE, equivalence of grade points and percentages, continued on the same line
grade-table-german-bands = German equivalents of Canadian percentages (thembaprograms.com, for orientation), to be confirmed by the programme
grade-table-convention-6 = convention of this software (4 is the pass, 5 is good), to be confirmed by the programme
grade-table-convention-10 = convention of this software (ten times the grade), to be confirmed by the programme
grade-table-convention-20 = convention of this software (10 is the pass, 12 stands for 80%), to be confirmed by the programme
grade-table-convention-1-best-6 = convention of this software (2 is good, 4 is the pass), to be confirmed by the programme

reason-grade-met = Grade: { $grade }. Minimum: { $minimum }.
reason-grade-below = Grade: { $grade }. This is below the minimum: { $minimum }.
reason-grade-missing = The grade is not stated. Minimum: { $minimum }.
reason-grade-scale-missing = The scale of the grade { $stated } is not stated. Minimum: { $minimum }.
reason-grade-scale-unknown = The grade { $stated } is on a scale that is not known: { $scale }. Minimum: { $minimum }.
reason-grade-off-scale = The grade { $stated } does not fit its scale, which goes from { $worst } to { $best }.
reason-grade-no-table = No conversion table compares the grade, { $grade }, with the minimum, { $minimum }.
reason-grade-below-table = Grade: { $grade }. The conversion table goes no lower, so the comparison with the minimum is open: { $minimum }.
reason-grade-no-minimum = The rule states no minimum for this country: { $country }. Grade: { $grade }.

semesters-between = { $min } to { $max }
semesters-from = { $min } or more
semesters-up-to = at most { $max }
reason-semesters-met = { $dated ->
    [yes] Semesters left on { $at }: { $semesters }. Asked for: { $asked }.
   *[no] Semesters left: { $semesters }. Asked for: { $asked }.
}
reason-semesters-too-few = { $dated ->
    [yes] Semesters left on { $at }: { $semesters }. These are too few; asked for: { $asked }.
   *[no] Semesters left: { $semesters }. These are too few; asked for: { $asked }.
}
reason-semesters-too-many = { $dated ->
    [yes] Semesters left on { $at }: { $semesters }. These are too many; asked for: { $asked }.
   *[no] Semesters left: { $semesters }. These are too many; asked for: { $asked }.
}
reason-semesters-missing = The number of semesters left is not stated. Asked for: { $asked }.
reason-semesters-impossible = { $semesters } is not a possible number of semesters left.

reason-full-time-met = Enrolled full time.
reason-full-time-not = Not enrolled full time.
reason-full-time-missing = It is not stated whether the enrolment is full time.

reason-citizenship-in-met = Citizenship: { $citizenship }. Admitted: { $countries }.
reason-citizenship-in-not = Citizenship: { $citizenship }. This is not among those admitted: { $countries }.
reason-citizenship-not-in-met = Citizenship: { $citizenship }. Excluded: { $countries }.
reason-citizenship-not-in-not = Citizenship: { $citizenship }. This is among those excluded: { $countries }.
reason-citizenship-missing = The citizenship is not stated. Countries of the rule: { $countries }.
reason-citizenship-no-code = The stated citizenship, { $stated }, holds something that is no ISO country code of two letters. Countries of the rule: { $countries }.

reason-language-met = { $test }: { $score }. Minimum: { $required }.
reason-language-exempt = No language test is needed with this citizenship: { $citizenship }.
reason-language-below = { $test }: { $score }. This is below the minimum of { $required }.
reason-language-test-not-accepted = The test { $test } is not among those accepted: { $alternatives }.
reason-language-test-missing = No language test is stated. Accepted: { $alternatives }.
reason-language-score-missing = The score of the test { $test } is not stated. Accepted: { $alternatives }.

reason-passport-met = The passport is valid until { $passport_expires }. Needed until: { $on }.
reason-passport-expires-before = The passport expires on { $passport_expires }, before { $on }.
reason-passport-missing = The expiry date of the passport is not stated. Needed until: { $on }.

reason-degree-met = Degree earned on { $degree_on }. Earliest accepted date: { $earliest }.
reason-degree-too-old = Degree earned on { $degree_on }, before the earliest accepted date, { $earliest }.
reason-degree-after = The degree is dated { $degree_on }, after { $on }, the date that counts.
reason-degree-missing = The date of the degree is not stated. Earliest accepted date: { $earliest }.

reason-host-met = No chosen project is at an institution of an earlier degree ({ $institution }).
reason-host-some-out-of-reach = Choices at an institution of an earlier degree ({ $institution }): { $barred } of { $choices }. These are out of reach; the others stay.
reason-host-all-out-of-reach = All chosen projects are at an institution of an earlier degree ({ $institution }). Choices: { $choices }.
reason-host-no-choices = Projects at an institution of an earlier degree ({ $institution }) are out of reach. There are no choices yet to compare.
reason-host-degree-missing = The institution of an earlier degree is not stated.

reason-available-met = Available from { $available_from } to { $available_to }. Days between { $start_on } and { $end_on }: { $days }; needed: { $days_needed }.
reason-available-too-short = Available from { $available_from } to { $available_to }. Days between { $start_on } and { $end_on }: { $days }, fewer than the { $days_needed } needed.
reason-available-missing = The dates of availability are not fully stated. Days needed between { $start_on } and { $end_on }: { $days_needed }.
reason-available-reversed = The availability ends on { $available_to }, before it begins on { $available_from }.

ceiling-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
ceiling-none = no ceiling
reason-ceiling-met = Left under the agreement: { $rest }.
reason-ceiling-weeks-used-up = Weeks already spent under the agreement: { $prior_weeks }; the most is { $weeks_max }. No week is left.
reason-ceiling-money-used-up = Already received under the agreement: { $money }; the most is { $ceiling }. Nothing is left.
reason-ceiling-impossible = Earlier weeks ({ $prior_weeks }) or the earlier award ({ $money }) are below zero.

reason-mark-off-scale = The mark { $mark } for { $criterion } is not between { $low } and { $high }.
reason-mark-without-criterion = The rubric has no criterion of this kind: { $criterion }.
score-scored = Scored
score-mark-missing = No score: marks are missing
score-criterion-below = A criterion is below its threshold
score-total-below = The score is below the threshold
