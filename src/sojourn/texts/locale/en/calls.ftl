# Calls and programmes: what everybody reads of a call, what officers do with it, rules and money in plain words.

# States and seasons
call-state = State
call-state-draft = Draft
call-state-published = Published
call-state-suspended = Suspended
call-state-closed = Closed
call-season-open = Open
call-season-coming = Opens soon
call-season-suspended = Suspended
call-season-running = Applications closed
call-season-past = Past
calls-season-open = Open now
calls-season-coming = Coming
calls-season-suspended = Suspended
calls-season-running = Under way
calls-season-past = Past

# The public list
calls-title = Calls
calls-under = Research internships and research awards: what is open, what comes next, what is over.
calls-none = No call has been published yet
calls-none-why = Open calls will stand here with their dates, their money and their rules.

# One call
call-do-open = Check whether you may apply, then choose projects.
call-do-coming = The call is not open yet. See already whether you may apply.
call-do-suspended = The call is suspended. What you have written is kept.
call-do-running = Applications are closed. What has been handed in is being judged.
call-do-past = This call is over.
call-do-why-open = A few questions, two minutes, no account. Your answers are not kept.
call-do-why-coming = Its dates stand below. You can take them into your calendar.
call-do-why-suspended = Nothing can be handed in until the call goes on. Whether time is given back is said here.
call-do-why-running = The dates below say what happens next.
call-do-why-past = Other calls stand in the list.
call-other-calls = All calls
call-check = Check whether you may apply
call-projects = { $count ->
    [one] See the project
   *[other] See { $count } projects
}
call-closes-in = Applications close in
call-opens-in = Applications open in
call-grace = { $count ->
    [one] What is under way at the deadline still counts for one minute.
   *[other] What is under way at the deadline still counts for { $count } minutes.
}
call-dates = Dates
call-dates-in = In the time of { $place }
call-dates-file = Take them into your calendar
call-in-place = { $place }: { $moment }
call-extended-from = extended; before: { $moment }
call-zone = Show times of
call-zone-guess = Your time zone is not known; these are the times of { $place }. Show times of
call-zone-choose = Show
call-zone-head = Time zone
call-stay = Choices and stay
call-weeks = A stay takes { $count } weeks unless the project says otherwise.
call-money = Money
call-rules = Who can take part
call-rules-help = The same rules decide later; none is added.
call-no-rules = This call sets no conditions.
call-parties = Agreement
call-contacts = Questions
rule-source = Source:

# Windows
call-window-projects = Projects
call-window-applications = Applications
call-window-endorsement = Endorsements
call-window-references = References
call-window-ranking = Rankings
call-window-answers = Answers to offers
call-window-projects-opens = Professors can post projects
call-window-projects-closes = Projects close
call-window-applications-opens = Applications open
call-window-applications-closes = Applications close
call-window-endorsement-opens = Home universities can endorse
call-window-endorsement-closes = Endorsements close
call-window-references-opens = Referees can write
call-window-references-closes = References close
call-window-ranking-opens = Supervisors can rank
call-window-ranking-closes = Rankings close
call-window-answers-opens = Offers are sent
call-window-answers-closes = Answers to offers close
call-next-projects-opens = Projects open in
call-next-projects-closes = Projects close in
call-next-applications-opens = Applications open in
call-next-applications-closes = Applications close in
call-next-endorsement-opens = Endorsements open in
call-next-endorsement-closes = Endorsements close in
call-next-references-opens = References open in
call-next-references-closes = References close in
call-next-ranking-opens = Rankings open in
call-next-ranking-closes = Rankings close in
call-next-answers-opens = Offers are sent in
call-next-answers-closes = Answers to offers close in

# Rules in plain words
rule-says-min-age = At least { $years } years old on { $on }.
rule-says-min-grade = Grade average of at least { $minimum }.
rule-says-min-grade-others = Grade average of at least { $minimum }; other figures hold for the countries below.
rule-says-min-grade-in = { $country }: { $minimum }
rule-says-semesters-left = { $dated ->
    [yes] Semesters left to study on { $at }: { $asked }.
   *[no] Semesters left to study: { $asked }.
}
rule-says-full-time = Enrolled full time.
rule-says-citizenship-in = Citizenship of one of: { $countries }.
rule-says-citizenship-not-in = No citizenship of: { $countries }.
rule-says-language-test = One of these language tests with at least this score: { $alternatives }.
rule-says-exempt = No test is needed with a citizenship of: { $countries }.
rule-says-passport-valid-until = A passport that is valid on { $on }.
rule-says-degree-within = The last degree earned within the { $years } years before { $on }.
rule-says-not-at-degree-institution = Not at an institution where an earlier degree was earned; projects elsewhere stay open.
rule-says-available-between = { $weeks ->
    [0] Available from { $start } to { $end }.
   *[other] Available for { $weeks } weeks in a row between { $start } and { $end }.
}

# Money in plain words
award-line = For
award-how = How it is counted
award-amount = Amount
award-whole = { $amount } for a stay of { $weeks } weeks.
award-ceilings = At most { $amount } and { $weeks } weeks for one person over all programmes of the agreement.
award-unit = One unit
award-unit-says = { $most ->
    [one] { $unit } for { $low } to { $high } weeks.
   *[other] { $unit } for { $low } to { $high } weeks; at most { $most } units.
}
award-per-once = { $paid ->
    [reimbursed] { $amount } once, against receipts
   *[awarded] { $amount } once
}
award-per-day = { $paid ->
    [reimbursed] { $amount } a day, { $weeks } weeks, against receipts
   *[awarded] { $amount } a day, { $weeks } weeks
}
award-per-week = { $paid ->
    [reimbursed] { $amount } a week, { $weeks } weeks, against receipts
   *[awarded] { $amount } a week, { $weeks } weeks
}
award-paid-awarded = paid as a grant
award-paid-reimbursed = paid against receipts
award-at-most = at most { $amount } a unit
award-payments = Payments
award-instalment = { $share }: { $release }
award-all-of-it = All of it
award-line-travel = Travel
award-line-transfer = Airport transfer
award-line-living = Living costs
award-line-housing = Housing
award-line-fees = Student fees
award-line-stipend = Stipend
award-line-travel-and-living = Travel and living costs
award-line-research = Research costs
award-line-insurance = Insurance

choices-from = Rank at least { $min } projects.
choices-exactly = { $min ->
    [one] Name one project.
   *[other] Rank { $min } projects.
}
choices-between = Rank { $min } to { $max } projects.
choices-regions = They lie in at least { $count } different provinces or regions.
stay-starts-between = The stay starts between { $first } and { $last }.
stay-starts-from = The stay starts on { $first } or later.
stay-starts-by = The stay starts by { $last }.
stay-ends-by = It ends by { $last }.

# The self-check
check-title = May you apply?
check-under = Answer what you know. Each rule of the call then says whether you meet it, with the figures that were used.
check-questions = Questions
check-kept = Your answers are not kept.
check-now = Check
check-answer = What the rules say
check-only = This is no decision. When you apply, the same rules look at what your university has certified.
check-whole-met = By what you have said you meet every rule.
check-whole-not-met = By what you have said you do not meet every rule. See below which.
check-whole-cannot-tell = Nothing speaks against it, but not every rule can tell yet. See below what to bring.
check-not-said = Not stated
check-yes = Yes
check-no = No
check-other-test = Another test
check-birth-date = Date of birth
check-full-time = Are you enrolled full time?
check-semesters-left = Semesters left to study
check-country = Country where you study
check-country-help = It decides which minimum and which conversion table of grades are used.
check-gpa = Grade average
check-gpa-scale = Scale of the grade
check-citizenship = Citizenship
check-citizenship-help = With several, check each of them.
check-language-test = Language test
check-language-score = Score of the test
check-passport-expires = Passport valid until
check-degree-on = Date of your last degree
check-degree-institution = Where you earned a degree
check-degree-institution-help = The name of the institution; projects there are out of reach.
check-available-from = Available from
check-available-to = Available until
check-prior-weeks = Weeks already spent abroad under this agreement
check-prior-award = Money already received under this agreement
check-prior-award-help = In { $currency }.
check-scale-4-0 = out of 4.0
check-scale-4-3 = out of 4.3
check-scale-4-5 = out of 4.5
check-scale-5 = out of 5
check-scale-6 = out of 6
check-scale-10 = out of 10
check-scale-20 = out of 20
check-scale-100 = out of 100
check-scale-1-best-5 = from 1 (best) to 5
check-scale-1-best-6 = from 1 (best) to 6
check-bring-min-age = Bring: your date of birth, as in the passport.
check-bring-min-grade = Bring: your transcript with the grade average and its scale.
check-bring-semesters-left = Bring: a statement of your university about the semesters left.
check-bring-full-time = Bring: a certificate of enrolment.
check-bring-citizenship-in = Bring: your passport.
check-bring-citizenship-not-in = Bring: your passport.
check-bring-language-test = Bring: the certificate of a language test.
check-bring-passport-valid-until = Bring: your passport with its expiry date.
check-bring-degree-within = Bring: the certificate of your last degree, if you have one.
check-bring-not-at-degree-institution = Choose projects first; each of them is then compared with where you earned a degree.
check-bring-available-between = Bring: the dates between which you are free.
check-bring-ceilings = Bring: what you have received and where you have been under this agreement.
