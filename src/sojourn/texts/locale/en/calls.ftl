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
check-line = { $rule }: { $outcome }
call-calendar-line = { $call }: { $what }
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

# Officers and calls
staff-calls-title = Calls
staff-calls-none = No calls yet
staff-calls-none-why = Calls under your agreements will stand here with their state and next deadline.
calls-all = All
call-new = Draft a call
call-new-under = A call is one run of a programme under an agreement in force. Windows come next; nothing is public before you publish.
call-draft-now = Make the draft
call-title = Title
call-summary = Summary
call-summary-help = One or two sentences for applicants.
call-money-help = In words. The amounts of the programme stand below it by themselves.
call-version = Rules
call-version-help = The version of the programme on which the call runs.
call-agreement = Agreement
call-code = Short name
call-code-help = Letters, digits and hyphens, as in gri-2028; it stands in the address.
call-clock = Clock of the deadlines
call-clock-help = In whose local time the deadlines are said. Readers see their own time beside it.
call-grace-minutes = Minutes of grace
call-grace-help = How long after a deadline something still counts.
call-edit = Edit the texts
call-save = Save
call-windows = Set the windows
call-windows-under = Dates and times of { $place }. Leave a window empty if the call does not have it.
call-opens-on = Opens on
call-opens-at = at
call-closes-on = Closes on
call-closes-at = at
call-no-windows = No windows yet. A call needs at least one for applications.
call-span = { $opens } to { $closes } ({ $place })
call-next = Next
call-when = When
call-public-page = The public page
call-projects-by-state = Projects
call-see-projects = See the projects
call-no-projects = No project has been drafted in this call yet.
call-acts = What else can be done
call-why = Reason
call-conflicts = Against the agreement
call-conflicts-help = The call cannot be published as long as one of these stands.
call-conflict-agreement = Agreement in force
call-conflict-rules = Rules of the call
call-do-conflict = The rules contradict the agreement.
call-do-conflict-why = Choose other rules, or let the parties change the agreement. Both texts stand below.
call-do-lacking = { $count ->
    [one] What is still missing before publication: one thing.
   *[other] What is still missing before publication: { $count } things.
}
call-mend = Fill it in
call-do-publish = Everything is there. Look at it once more and publish.
call-do-publish-why = A page shows first what the public will see, and when.
call-publish-look = Look and publish
call-do-resume = The call is suspended. Let it go on when it can.
call-do-resume-why = You can give everybody back the time that was missed.
call-do-copy = This call is over. Its next season can begin from it.
call-do-copy-why = Texts and windows are taken over, a year later on the same weekdays.
call-do-vet = { $count ->
    [one] One project waits for you to vet it.
   *[other] { $count } projects wait for you to vet them.
}
call-do-vet-why = Their hosts have confirmed them. Once accepted they stand in the public catalogue.
call-vet = Vet the projects
call-do-nothing = Nothing waits for you in this call.
call-do-nothing-why = The dates below say what comes next.
call-do-read = You can read this call.

# Moves of a call
move-call-publish = Publish the call
move-call-suspend = Suspend the call
move-call-resume = Let the call go on
move-call-close = End the call
move-call-copy = Make the next season
call-copy = Copy as the next season
call-publish-heading = Publish this call?
call-publish-under = From now on everybody sees the page; things can be handed in when their window opens.
call-publish-warning = Rules and windows are fixed then. Windows can only be extended.
call-suspend-heading = Suspend this call?
call-suspend-why = Why it is suspended
call-suspend-why-help = Everybody reads this on the public page of the call, until it goes on. Say it in each language in which the call is written; one is enough.
call-suspended-why = Why the call is suspended
call-suspended-since = Since { $moment } ({ $place }).
call-suspend-under = Nothing can be handed in until it goes on. Drafts are kept. The public page says that the call is suspended, and why.
call-resume-heading = Let this call go on?
call-resume-under = These windows lost time while the call was suspended.
call-missed = { $before } → { $after } ({ $time } more)
call-give-back = Give everybody back the time that was missed
call-close-heading = End this call?
call-close-under = It cannot be opened again. Its page stays readable among the past calls.
call-copy-heading = The next season of this call
call-copy-under = Each window moves by 52 weeks: the same weekday, the same hour. You can change all of it in the draft.
call-copy-shift = closes { $before } → { $after }
call-copy-rules = It will run on the newest rules: { $name }, version { $number }. Check the dates in them.
call-done-draft = The draft is made. Set its windows next.
call-done-write = Saved.
call-done-windows = The windows are set.
call-done-publish = The call is published.
call-done-suspend = The call is suspended.
call-done-resume = The call goes on.
call-done-close = The call is over.
call-done-extend = The window is extended.
call-done-copy = The next season is drafted. Read its texts and dates.

# More time
call-extend = Extend a window
call-extend-under = For everybody, or for one person. Dates and times of { $place }.
call-extend-window = Window
call-extend-on = New last day
call-extend-at = Time
call-extend-clock = By the clock of the call, as in 13:00.
call-own-time = More time for you. { $window }: until { $moment } ({ $place }), which is { $there } ({ $call_place }).
call-twice-opens = { $window }: clocks in { $place } show { $moment } twice, because they go back. It opens at the first of the two ({ $offset }).
call-twice-closes = { $window }: clocks in { $place } show { $moment } twice, because they go back. It closes at the second of the two ({ $offset }).
error-time-skipped = Clocks in { $place } skip { $time } on this day, because they go forward. The next time that there is: { $next }.
call-extend-person = Only for the person with this e-mail address
call-extend-person-help = Leave it empty to extend for everybody. One person is told by mail.
call-extend-now = Extend
call-extensions = Extensions
call-extend-for = For
call-extend-until = Until
call-extend-by = Given by
call-everybody = Everybody
error-no-such-person = Nobody has an account with this address. Check how it is written.
error-window-backwards = The window closes before it opens.
mail-call-extension-subject = More time for you: { $title }
mail-call-extension-text = In the call “{ $title }” this closes later for you: { $window }. You have time until { $until }. By the clock of the call: { $there }.

# Record
call-record = Record
call-record-none = Nothing has been recorded yet.
call-by-software = By the software
call-behind = { $name }, through { $behind }
call-event-draft = Drafted
call-event-write = Texts changed
call-event-set-rules = Other rules chosen
call-event-set-windows = Windows set
call-event-publish = Published
call-event-suspend = Suspended
call-event-resume = Goes on
call-event-close = Ended
call-event-extend = Window extended for everybody
call-event-extend-person = Window extended for one person
programme-event-start = Begun
programme-event-save = Version written

# Refusals
refused-call-without-title = The call has no title yet.
refused-call-without-summary = The call has no summary yet.
refused-call-without-contact = The call does not say yet whom to ask.
refused-call-without-applications = The call has no window for applications yet.
refused-call-already-over = Its window for applications is over already.
refused-agreement-not-in-force = No version of the agreement “{ $agreement }” is in force.
refused-call-contradicts-agreement = { $count ->
    [one] One rule contradicts the agreement in force. Both texts stand on the page.
   *[other] { $count } rules contradict the agreement in force. Both texts stand on the page.
}
refused-call-over = The call has ended; nothing in it can be changed.
refused-call-there-already = There is a call with the short name { $code } already.
refused-not-your-agreement = You draw up no calls under the agreement “{ $agreement }”.
refused-not-your-programme = The programme { $programme } is none of your agreements’.
refused-not-your-organisation = You are no officer of this organisation.
refused-programme-there-already = There is a programme with the short name { $code } already.
refused-newer-version = Version { $number } has been written meanwhile. Copy what you need, open it and write it in there.
refused-nothing-changed = The text is the same as that of the newest version.
refused-rules-fixed = The rules of a call are fixed once it is published.
refused-windows-fixed = The windows of a call are fixed once it is published. They can be extended.
refused-window-backwards = A window closes before it opens.
refused-window-before-other = { $window ->
    [endorsement] Endorsements must not close before applications.
    [ranking] Rankings must not close before applications.
   *[answers] Answers must not close before rankings.
}
refused-no-such-window = The call has no such window.
refused-extension-not-later = The new time is not later than the present one.
refused-extension-past = The new time is over already.

# Programmes
programme-title = Programme
programmes-title = Programmes
programmes-under = A programme is a file of rules. Each change is a new version; calls keep the one that they began with.
programmes-none = No programmes yet
programmes-none-why = Begin one from a file that comes with the software and change what is different with you.
programme-new = Begin a programme
programme-start-now = Begin
programme-start-from = Begin from
programme-shipped-gri = Globalink Research Internship
programme-shipped-gra = Globalink Research Award
programme-shipped-rise = RISE Germany
programme-code = Short name
programme-code-help = Letters, digits and hyphens, as in gri-2027. The agreement names the programme by it.
programme-owner = Organisation
programme-column-version = Version
programme-version = Version { $number }
programme-version-of = { $name }, version { $number }
programme-versions = Versions
programme-made = Written
programme-author = Written by
programme-comment = What has changed
programme-digest = Digest
programme-in-words = In plain words
programme-calls = Calls that run on it
programme-no-calls = No call runs on it yet.
programme-file = The file
programme-file-help = The same file as that of the command line. Lines that begin with # are comments and are kept.
programme-edit = Write the next version
programme-edit-under = You begin from version { $number }. It is kept as it is; nothing counts before you save.
programme-check = Check
programme-to-text = Edit as text
programme-to-form = Edit as a form
programme-save = Save as the next version
programme-sound = The file is sound. Calls can run on it.
programme-problems = { $count ->
    [one] One problem in the file
   *[other] { $count } problems in the file
}
programme-line = line { $line }
programme-done-start = The programme is begun. Change what is different with you.
programme-done-save = Version { $number } is written.
programme-compare = Compare versions
programme-first = Version
programme-second = with
programme-same = The two versions are the same.
programme-try = Try the rules out
programme-try-under = What each rule says of a student who does not exist. Take one of three, or enter facts of your own.
programme-try-who = Imagined students
programme-imagined-strong = Should be admitted
programme-imagined-weak = Should not be
programme-imagined-sparse = Left much out
programme-section-about = The programme
programme-section-stay = Stay
programme-section-deadline = Deadlines
programme-section-choices = Choices and projects
programme-section-award = Award
programme-section-component = Lines of the award
programme-section-units = An award in units, in place of lines
programme-section-unit-line = Lines of a unit’s budget
programme-section-instalment = Payments
programme-section-funder = Who pays which share
programme-section-rules = Who can take part
programme-section-grade = Own conversion tables of grades
programme-section-region = Regions and their spellings
programme-section-hub = Hubs
programme-section-allocation = Allocation
programme-section-home-cap = Places by home university
programme-section-reserve = Places set aside inside these
programme-section-country-cap = Places by country of the student
programme-section-host-cap = Places by host university
programme-section-region-cap = Places by region
programme-section-hub-cap = Places by hub
programme-row = No. { $number }
programme-row-new = One more
programme-rows-count = { $count ->
    [one] One row
   *[other] { $count } rows
}
programme-more-rows = One more row
programme-remove-row = Take out
programme-draft-of = This is your draft as it was saved { $moment }. Nobody else sees it.
programme-draft-behind = Version { $number } has been written meanwhile. Compare before you save: this draft begins from an earlier one.
programme-discard = Discard the draft
error-name-twice = There is a row with the name { $value } already.
programme-field-id = Short name in the file
programme-field-name = Name
programme-field-description = A sentence or two for applicants
programme-field-sources = Where the rules stand
programme-field-deadline-key = Short name
programme-field-deadline-opens-at = Opens, day
programme-field-deadline-opens-at-clock = Opens, time
programme-field-deadline-closes-at = Closes, day
programme-field-deadline-closes-at-clock = Closes, time
programme-field-deadline-zone = Time zone, as in America/Vancouver
programme-field-deadline-grace-minutes = Minutes of grace
programme-field-component-cap-minor = Most for the whole line
programme-field-component-rates = Other amounts by country
programme-field-unit-line-name = Name
programme-field-unit-line-cap-minor = Most of one unit
programme-field-unit-line-paid = Paid
programme-field-funder-id = Short name of the organisation
programme-field-funder-share = Share, as in 2/3
programme-field-grade-scale = Scale
programme-field-grade-country = Country, where it holds for one
programme-field-grade-method = Between two grades
programme-field-grade-source = Who published it
programme-field-grade-lines = Grades with their percent
programme-field-region-key = Region
programme-field-region-value = Other spellings
programme-field-hub-key = Short name
programme-field-hub-name = Name
programme-field-hub-regions = Regions
programme-field-hub-cities = Cities
programme-field-home-cap-key = Short name of the university
programme-field-home-cap-value = Places
programme-field-country-cap-key = Country code
programme-field-country-cap-value = Places
programme-field-host-cap-key = Short name of the university
programme-field-host-cap-value = Places
programme-field-region-cap-key = Region
programme-field-region-cap-value = Places
programme-field-hub-cap-key = Short name of the hub
programme-field-hub-cap-value = Places
programme-field-reserve-home = Short name of the university
programme-field-reserve-track = Track
programme-field-reserve-seats = Places
programme-field-allocation-seed = Public value from which ties are drawn
programme-field-allocation-round = Round
programme-option-interpolated = On the straight line between them
programme-option-steps = The lower of the two
programme-option-identity = The grade is the percent
programme-lines-lines = One a line.
programme-lines-several = With semicolons between.
programme-pairs-points = From the worst to the best.
programme-pairs-points-grade = Grade
programme-pairs-points-percent = Percent
programme-pairs-amounts = Country codes of two letters, such as KR.
programme-pairs-amounts-country = Country
programme-pairs-amounts-amount = Amount
programme-add-rule = Add a rule
programme-rule-kind = Kind of rule
programme-field-window-start-from = First day of a start
programme-field-window-start-to = Last day of a start
programme-field-window-end-by = Last day of a stay
programme-field-award-weeks = Usual weeks
programme-field-award-weeks-max = Most weeks of one person
programme-field-choices-min = Fewest choices
programme-field-choices-max = Most choices
programme-field-choices-distinct-regions = Fewest different regions
programme-field-project-capacity = Usual places of a project
programme-field-project-capacity-max = Most places of a project
programme-field-award-currency = Currency
programme-field-award-ceiling-minor = Most money of one person
programme-field-award-units-amount-minor = Amount of a unit
programme-field-award-units-weeks-min = Fewest weeks of a unit
programme-field-award-units-weeks-max = Most weeks of a unit
programme-field-award-units-units-max = Most units
programme-field-allocation-priority = What decides between students
programme-field-allocation-unranked = Students whom a ranking leaves out
programme-field-allocation-not-nominated = Students whom a home does not nominate
programme-field-allocation-caps-seats = Places in all
programme-field-allocation-caps-budget-minor = Budget in all
programme-field-component-name = Name
programme-field-component-amount-minor = Amount
programme-field-component-per = Counted
programme-field-component-cap-weeks = Weeks at most
programme-field-component-paid = Paid
programme-field-instalment-share = Share, as in 1/3
programme-field-instalment-release = Event that releases it
programme-field-rule-id = Name of the rule
programme-field-rule-cannot-tell = When it cannot tell
programme-field-rule-source = Source
programme-field-rule-years = Years
programme-field-rule-on = On
programme-field-rule-percent = Minimum in percent
programme-field-rule-value = Minimum on a scale
programme-field-rule-scale = Scale
programme-field-rule-by-country = Other minimums by country
programme-field-rule-min = At least
programme-field-rule-max = At most
programme-field-rule-at = Counted at
programme-field-rule-countries = Countries
programme-field-rule-alternatives = Tests and scores
programme-field-rule-exempt-citizenships = Citizenships without a test
programme-field-rule-start-on = From
programme-field-rule-end-on = Until
programme-field-rule-weeks = Weeks in a row
programme-option-none = Not set
programme-option-rankings = Rankings of supervisors
programme-option-merit = Merit
programme-option-after = After the others
programme-option-unacceptable = Not at all
programme-option-excluded = Not at all
programme-option-once = Once
programme-option-day = A day
programme-option-week = A week
programme-option-awarded = As a grant
programme-option-reimbursed = Against receipts
programme-option-admit = Admit; a person looks
programme-option-exclude = Exclude
programme-option-percent = per cent
programme-pairs-scores = Each test with its lowest score.
programme-pairs-scores-test = Test
programme-pairs-scores-score = Lowest score
programme-pairs-grades = Country codes of two letters, such as KR; a share of the whole scale, or a grade on a scale of its own.
programme-pairs-grades-country = Country
programme-pairs-grades-grade = Least grade
programme-pairs-grades-scale = Scale
programme-lines-names = Country codes of two letters, with commas between.
