# What is wrong with a programme file. The key stands before the sentence.

problem-toml-syntax = This is not valid TOML: line { $line }, character { $place }.
problem-toml-twice = “{ $value }”: this key or table stands in the file already. Keep one of the two.
problem-unknown-key = There is no key “{ $value }” here. The nearest known key is { $nearest }.
problem-missing-key = This key is missing.
problem-missing-kind = A rule needs its kind, one of: { $options }.
problem-wrong-value = “{ $value }” does not fit here. Expected: { $expected }.
problem-not-an-option = “{ $value }” is not one of the possible values: { $options }.
problem-too-small = { $value } is too small; the smallest value is { $limit }.
problem-too-large = { $value } is too large; the largest value is { $limit }.
problem-empty-value = This text is empty.
problem-empty-list = This list is empty.
problem-key-twice = “{ $value }” stands here twice.
problem-keys-do-not-fit = The keys of this table do not fit together; the reference explains each of them.

problem-no-minimum-sizes = Minimum sizes cannot be promised: with them there may be no allocation in which nobody has a justified claim. Take the key out; set places aside with a reserve, or leave out projects that would stay too small and allocate again.
problem-no-couples = Couples who want places together cannot be promised: with them there may be no allocation in which nobody has a justified claim. Take the key out and agree on their places by hand before the allocation, as held seats.
problem-no-home-region-caps = Caps on one home university in one region cannot be promised: they cross the caps of both sides. Take the key out and set a home quota and a region cap, each by itself.
problem-no-costs = Costs that differ by student cannot be promised: whoever costs less would pass over whoever comes first. Take the key out and set budget_minor, which counts in seats at the award ceiling; what placements do not use is released to the next round.

problem-window-order = This day ({ $value }) comes before the one that it follows ({ $limit }).
problem-deadline-order = Closing at { $value } does not come after opening at { $limit }.
problem-choices-max-below-min = The most choices ({ $value }) are fewer than the fewest ({ $limit }).
problem-choices-regions-above-max = { $value } different regions do not fit into at most { $limit } choices.
problem-default-capacity-above-max = The usual capacity ({ $value }) is above the largest one that is allowed ({ $limit }).
problem-rule-id-twice = Two rules have the id “{ $value }”.
problem-components-and-units = An award is made of components or of units, not of both. Take one of them out.
problem-line-twice = Two lines have the name “{ $value }”.
problem-units-weeks-order = The most weeks of a unit ({ $value }) are fewer than the fewest ({ $limit }).
problem-funder-twice = Two funders have the id “{ $value }”.
problem-shares-not-one = The shares { $value } come to { $sum }; they must come to exactly 1. Thirds can be written as "1/3".
problem-spelling-twice = The spelling “{ $value }” belongs to two regions, or stands twice in one.
problem-place-in-two-hubs = “{ $value }” already belongs to the hub { $other }.
problem-reserve-without-quota = Places are set aside for “{ $value }”, but that home university has no quota. Add it to allocation.caps.home, or take the reserve out.
problem-reserve-twice = Two reserves of { $home } are for the track “{ $value }”. Put their seats into one.
problem-reserves-above-quota = The reserves of { $home } come to { $sum } seats, above its quota of { $value }. Raise the quota or lower the reserves.

problem-rule-id-semicolon = An id holds no semicolon, because results join ids with it.
problem-grade-value-and-scale = A grade needs both: value and scale.
problem-grade-percent-and-value = State either percent, or value and scale, not both.
problem-grade-off-scale = { $figure } does not lie on the scale { $scale }.
problem-grade-minimum-missing = The rule states no grade: give percent, or value and scale, or by_country.
problem-country-minimum-missing = { $country } stands there without a grade: give percent, or value and scale.
problem-bound-missing = The rule states no limit: give min, max or both.
problem-min-above-max = The smallest value (min) is above the largest (max).
problem-test-twice = One language test stands in the rule twice.
problem-availability-too-short = The time from start_on to end_on is shorter than the weeks asked for.
problem-grade-lines-fall = Lines go from the worst grade to the best, each grade once, and a better grade has no lower percent.
problem-grade-lines-end-early = The last line must be the best grade of the scale, { $figure }.
problem-grade-no-identity = Only grades that go from 0 to 100 can be read as percent.
problem-grade-table-twice = There are two conversion tables for “{ $value }”.

expected-toml-text = a text in quotation marks
expected-whole-number = a whole number without quotation marks
expected-toml-number = a number without quotation marks
expected-toml-boolean = true or false
expected-toml-date = a date such as 2027-05-01
expected-local-time = a date and time without a zone, such as 2026-09-17T13:00:00
expected-share = a share above 0 and up to 1, such as 0.5 or "1/3"
expected-toml-table = a table of keys
expected-toml-list = a list in square brackets
expected-texts = a text in quotation marks, or texts by language
expected-currency = a currency code of three capital letters, such as CAD
expected-time-zone = the name of a time zone, such as America/Vancouver
expected-country = a country code of two capital letters, such as KR
expected-documented-value = a value as the reference explains it

# Answers of rules about money and schedules.

reason-currencies-mixed = Amounts in { $one } and { $other } cannot be added or converted directly.
reason-no-rate = No rate from { $source } to { $target } holds on { $on }.
reason-budget-line-unknown = The budget has no line “{ $line }”.
reason-budget-line-negative = The amount of the line “{ $line }” is negative: { $amount }.
reason-budget-line-above-limit = The line “{ $line }” takes { $amount }, above its limit of { $limit } (in minor units).
reason-budget-not-the-award = The budget comes to { $amount }; the award is { $limit } (in minor units).
reason-nothing-to-revise = There is no schedule to change.
reason-payment-unknown = No payment in force has the number { $number }.
reason-amount-negative = An award cannot be negative: { $amount }.
