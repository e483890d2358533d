# The public report of an allocation.

report-language = English
report-switch = Language
report-skip = Skip to the report
report-crumb = Allocation
report-round = Round { $round }
report-title = { $placed } of { $students } students have a place
report-page-title = { $programme }: result of the allocation, round { $round }
report-subtitle = { $programme }, round { $round }
report-next = Next
report-next-act = Check this result yourself.
report-next-why = Anyone who has the frozen tables can compute it again and gets the same files, byte for byte.
report-next-button = How to check
report-next-quiet = What is guaranteed
report-facts = Frozen before the allocation
report-fact-programme = Programme
report-fact-round = Round
report-fact-seed = Seed of the lottery
report-fact-rules = Digest of the rules
report-as-table = The same as a table
report-others = { $groups ->
    [one] 1 other
   *[other] { $number } others together
}
report-of = { $used } of { $seats }
report-share = { $percent }%
report-under = under { $limit }
report-total = Together

report-funnel = From application to place
report-funnel-help = Bar: who went on. Hatch: who left here, and why.
report-funnel-students = In the call
report-funnel-eligible = Eligible
report-funnel-match = In the match
report-funnel-placed = Placed
report-funnel-ineligible = { $number } did not meet a rule
report-funnel-home = { $number } over a home quota
report-funnel-country = { $number } over a country’s places
report-funnel-not-nominated = { $number } not nominated
report-funnel-not-placed = { $number } found no free seat on their list
report-funnel-held = { $number } of them keep a seat of an earlier round
report-funnel-label = { $stage }: { $number } of { $students } students. { $left }
report-stage = Step
report-students = Students
report-left = Left at this step

report-choices = Who got which choice
report-choices-help = Of the students in the match
report-choices-sentence = { $first } of { $placed } placed students have their first choice, and { $three } have one of their first three.
report-choices-none = Nobody was placed in this round.
report-choice = { $rank ->
    [1] 1st choice
    [2] 2nd choice
    [3] 3rd choice
   *[other] Choice { $rank }
}
report-choice-range = Choices { $from } to { $to }
report-choice-kept = Kept from an earlier round, not on the list
report-choice-no-place = No place
report-choice-column = Choice received
report-share-column = Share of the match

report-seats = Seats and caps
report-seats-help = Bar: seats used. Tick: the cap. Each group has one scale.
report-seats-seats = Whole programme
report-seats-hub = Hubs
report-seats-region = Provinces
report-seats-home = Home universities
report-seats-host = Host universities
report-seats-country = Countries of the students
report-seats-all = All seats
report-seats-name = Name
report-seats-used = Seats used
report-seats-cap = Cap
report-seats-refused = Choices refused here
report-seats-no-cap = none
report-seats-projects = { $seats } seats were open on { $projects } projects; { $used } of them are filled, and { $full } projects are full.
report-seats-award = Awards come to { $amount }.
report-seats-award-of = Awards come to { $amount } of a budget of { $budget }.
report-meter-label = { $name }: { $used } of { $seats } seats used
report-meter-label-open = { $name }: { $used } seats used, no cap

report-flow = From home university to province
report-flow-help = Ribbons as wide as the number of students
report-flow-folded = { $students ->
    [0] { "" }
    [one] 1 student in a flow of fewer than { $limit } is not drawn as a ribbon.
   *[other] { $number } students in flows of fewer than { $limit } are not drawn as ribbons; the hatched ends show them.
}
report-flow-label = Flow of { $students } placed students from home universities to provinces. Largest: { $largest }.
report-flow-link = { $home } to { $region }, { $number }
report-flow-from = From
report-flow-to = To
report-flow-small = Flows of fewer than { $limit } together
report-flow-others = Others
report-flow-none = Projects name no province, so there is no flow to draw.
report-elsewhere = No province named
report-flow-empty = Nobody was placed in this round.

report-reasons = Why choices were refused
report-reasons-help = The innermost cap that was full above the project
report-reasons-sentence = { $choices } choices above the result were refused; they belong to { $students } students.
report-reasons-none = No choice was refused in this round.
report-reasons-column = Full or closed
report-reasons-choices = Choices
report-reasons-students = Students concerned
report-reasons-label = { $reason }: { $number } choices
report-reasons-away = For { $number } students the list was not looked at, because the places of the home university or the country were taken, or because they were not nominated.

report-rules = Rules that were not met
report-rules-help = One student can break several
report-rules-none = Every student met every rule.
report-rules-column = Rule
report-rules-kind = What it asks
report-rules-label = { $rule }: { $number } students
report-rule-choices-min = fewest choices on a list
report-rule-choices-max = most choices on a list
report-rule-choices-distinct-regions = fewest provinces on a list
report-rule-same = —

report-guarantees = What is guaranteed
report-guarantees-help = Proved for this configuration, and checked again by a separate program
guarantee-student-optimal-stable = The result is stable: no student and no project would both rather have each other than what they have. Of all stable results it is the best for every student.
guarantee-stable = The result is stable under all caps: nobody has a justified claim to a seat.
guarantee-stable-seat-rule = The result is stable under the public rule by which seats go round the supervisors: nobody has a justified claim to a seat.
guarantee-feasible-stable-both-sides = The result keeps every quota and cap, and is stable on both sides: no student has a claim that both the home side and the host side would grant.
guarantee-feasible-stable-while-waiting = The result keeps every quota and cap. No student has a claim that both the home side and the host side would grant while the others who wait for a place keep waiting. Here a reserve meets a country’s cap: if some of those others were not there, a student could have such a claim.
guarantee-safe-yes = It is safe to be honest: no student can gain by ranking projects otherwise than in the true order.
guarantee-safe-within-round = It is safe to be honest within this round: no student can gain in it by ranking projects otherwise than in the true order.
guarantee-safe-not-proved = That honesty is always safe is not proved where a reserve meets a country’s cap. In 1,378 small random calls of this kind every false list of every student was tried, and nobody gained.
guarantee-best-among-stable = No student could do better in any other result that is stable in this sense.
guarantee-best-no = Quotas on the home side make the result the best for the home universities as a side; for a single student another stable result can be better.
guarantee-nobody-loses = Nobody who accepted a seat in an earlier round loses it.
guarantee-strategy = Supervisors and home universities can gain by strategy; no stable mechanism prevents that.
guarantee-limit = A list of at most { $max } choices weakens honesty a little: who names only crowded projects may end without a place.
report-sources = Sources

report-verify = How to check
report-verify-help = Neither the network nor an account is needed
report-verify-allocate = Compute the allocation again and compare the files:
report-verify-verify = Check it with code that shares nothing with the solver:
report-verify-hash = Compare the digests of the files:
report-verify-why = Ask why one student has this result:
report-verify-rules = How places were given
report-verify-digests = SHA-256 of what went in and what came out
report-verify-canonical = Digests of input tables are of their canonical form, as the check command prints them.
report-file = File
report-digest = SHA-256
report-input = { $name } (input)
report-priority-rankings = Students are ordered by each supervisor’s ranking, then by merit, then by lottery.
report-priority-rankings-only = Students are ordered by each supervisor’s ranking, then by lottery.
report-priority-merit = Students are ordered by merit, then by lottery.
report-unranked-after = Students whom a supervisor did not rank come after the ranked ones.
report-unranked-unacceptable = Students whom a supervisor did not rank are not placed there.
report-nominated-after = Students whom a home university did not nominate come after the nominated ones.
report-nominated-excluded = In a home university that nominates, only nominated students take part.
report-lottery-first = In the lottery the smaller number wins, drawn from the seed, the programme and the student’s id.
report-lottery-later = In the lottery the larger number wins in this round: who lost ties in the first round wins them now.

report-privacy = What this page leaves out
report-privacy-names = It holds no name and no id of a student.
report-privacy-small = Home universities and countries with fewer than { $limit } students in the call are counted together, as are flows and broken rules of fewer than { $limit } students, so that nobody is recognised by where they come from.
report-privacy-places = Seats per host, hub and province are counted as they are: they say where places were filled, not by whom.
report-footer = Computed by Sojourn { $version }. The page carries no time stamp: the same tables give the same page.
