# Projects: drafting by professors, confirmation by host offices, vetting by officers.

# States, and what happens then.
project-state = State
project-states = Projects by state
project-state-draft = Draft
project-state-submitted = Waits for the host office
project-state-confirmed = Waits for an officer
project-state-accepted = In the catalogue
project-state-changes-asked = Changes asked for
project-state-refused = Refused
project-state-withdrawn = Withdrawn
project-then-submitted = Your university’s office confirms next that you may host.
project-then-confirmed = An officer reads the project next.
project-then-accepted = Students can see the project.
project-then-refused = The project was refused.
project-then-withdrawn = The project is not offered.
project-then-why-submitted = There is nothing for you to do. You can take it back to change it.
project-then-why-confirmed = There is nothing for you to do. You can take it back to change it.
project-then-why-accepted = It stands in the public catalogue until the call ends or you withdraw it.
project-then-why-refused = The reason stands below. You can use its text for a new project.
project-then-why-withdrawn = You can take it up again as a draft.

# Moves
move-project-submit = Submit
move-project-take-back = Take it back to change it
move-project-discard = Put the draft away
move-project-withdraw = Withdraw the project
move-project-resume = Take it up again
move-project-confirm = Confirm that the professor may host
move-project-send-back = Send back to the professor
move-project-vouch = Vouch in place of the host office
move-project-accept = Accept
move-project-ask-changes = Ask for changes
move-project-refuse = Refuse
move-project-comment = Only comment
project-move-means-submit = The office of your university confirms it, then an officer reads it.
project-move-means-take-back = It becomes a draft again and has to be submitted once more.
project-move-means-discard = Nobody else has seen it. You can take it up again later.
project-move-means-withdraw = Students no longer see it. Say why: the officers read it.
project-move-means-resume = It becomes a draft again.
project-done-submit = Submitted. The office of your university has been told.
project-done-take-back = The project is a draft again.
project-done-discard = The draft is put away.
project-done-withdraw = The project is withdrawn.
project-done-resume = The project is a draft again.
project-done-confirm = Confirmed. The project goes to an officer.
project-done-confirm-many = { $count ->
    [one] Confirmed: one project goes to an officer.
   *[other] Confirmed: { $count } projects go to an officer.
}
project-done-send-back = Sent back. The professor has been told.
project-done-vouch = The project can be vetted now.
project-done-accept = Accepted. The project is in the catalogue and the professor has been told.
project-done-accept-many = { $count ->
    [one] Accepted: one project is in the catalogue.
   *[other] Accepted: { $count } projects are in the catalogue.
}
project-done-ask-changes = The professor has been asked for changes.
project-done-refuse = Refused. The professor has been told why.
project-done-comment = Your comment stands below, and the professor has been told.

# Fields
project-titles = Title
project-descriptions = What the project is about
project-descriptions-help = The question, why it matters, how you work. Two or three sentences are enough.
project-roles = What the student does
project-roles-help = Week by week or task by task, as concretely as you can.
project-skills = Skills
project-skills-help = What a student needs on the first day, and what they will learn.
project-backgrounds = Fields of study
project-backgrounds-help = Parted by semicolons: Electrical engineering; Physics
project-track = Track
track-open = Any track
project-work-language = Language of work
project-seats = Places
project-weeks = Weeks
project-start = Start
project-start-from = First day on which it may start
project-start-until = Last day on which it may start
project-start-flexible = Other days are possible too
project-when = When
project-city = City
project-province = Province
project-hub = Hub
project-co-supervisors = Co-supervisors
project-co-supervisors-help = One a line: Name <name@university.ca>. Whoever has an address here gets a mail when you submit.
project-sponsor = Company or institute behind the project
project-sponsor-help = Begin to type its name. Leave it empty if there is none.
project-supervisor = Supervisor
project-host = Host university
project-call = Call
project-untitled = Project without a title
project-seats-count = { $count ->
    [one] one place
   *[other] { $count } places
}
project-weeks-count = { $count ->
    [one] one week
   *[other] { $count } weeks
}
project-start-between = start from { $first } to { $last }
project-start-on = from { $day }
project-flexible = start flexible
work-language-en = English
work-language-fr = French
work-language-ko = Korean
work-language-either = English or French
track-energy = Energy
track-healthcare = Healthcare
track-automotive = Automotive
track-ai-core = AI core technology
track-robotics = Robotics
track-climate = Climate
track-materials = Materials
track-agriculture = Agriculture
track-language-culture = Language and culture

# Own projects
project-next = Next step
project-next-changes = Changes are asked for in one project.
project-next-draft = A draft is not submitted yet.
project-next-new = Offer a project.
project-next-new-why = It takes two minutes.
project-next-none = No call takes projects now.
project-next-none-why = When a call opens for projects, it stands here. Your earlier projects stay and can be used again.
project-go-on = Go on
project-new = New project
project-new-why = Choose the call and the university. You can leave at any time: the draft is kept.
project-begin = Begin
project-no-host = You are not a professor of a host university yet.
project-no-host-why = Ask the office of your university to add you.
project-none = Your projects will stand here.
project-none-why = One list over all seasons, with what became of each.
project-reuse = Use again for another call
project-reuse-why = Everything is copied into a new draft. What the new call does not allow is shown before you submit.
project-reuse-now = Copy into a new draft
project-reused = Copied. Check what stands below, then submit.
project-write = Write
project-write-why = One language is enough; students read more when there are two.
project-part-about = About the project
project-part-about-why = What students see first.
project-part-student = The student
project-part-student-why = Who fits, and what they do.
project-part-when = Places and dates
project-part-where = Where and with whom
project-limit-seats = Up to { $most ->
    [one] one place
   *[other] { $most } places
} by the agreement.
project-limit-weeks = { $least } to { $most } weeks.
project-limit-start = Starts from { $first } to { $last }.
project-limit-end = Ends by { $last }.
project-save = Save
project-save-check = Save and check
project-lacking = { $count ->
    [one] One thing is missing before you can submit.
   *[other] { $count } things are missing before you can submit.
}
project-lacking-why = Each stands below with a link to its field.
project-late-why = The draft is kept. When another call takes projects, use it again there.
project-ready = Everything is there. Submit the project.
project-ready-why = The office of your university confirms that you may host, then an officer reads it.
project-window = Projects are taken until
project-check = What is checked
project-preview = What students will see
project-comments = What was said
project-no-comments = Nothing yet.
project-more = More
project-mend = Mend
project-back = Back

# The office of the host
office-projects = Projects of your university
office-projects-why = Confirm that a professor may host. Officers read a project only after that.
office-none = No project is in this state.
office-none-why = A professor’s project stands here as soon as it is submitted.
office-confirm-help = Tick projects, then look them over once more.
office-confirm-chosen = Confirm the ticked ones
office-confirm = { $count ->
    [one] Confirm one project
   *[other] Confirm { $count } projects
}
office-confirm-means = You confirm that the professor is employed here, may supervise, and has room for the students.
office-confirm-now = { $count ->
    [one] Confirm this project
   *[other] Confirm these { $count } projects
}
office-question = May this professor host?
project-choose = Choose
project-column-title = Project
project-submitted-at = Submitted

# Officers
projects-title = Projects
projects-filter = Filter
projects-filter-text = Words, professor or code
projects-filter-all = All
projects-filter-none = Show all
projects-none = No project fits.
projects-none-why = Take a filter away, or wait until a host office has confirmed one.
projects-accept-help = Tick projects, then look them over once more before anything is sent. Only confirmed ones can be accepted.
projects-accept-chosen = Accept the ticked ones
projects-accept = { $count ->
    [one] Accept one project
   *[other] Accept { $count } projects
}
projects-accept-means = { $seats ->
    [one] One place goes into the public catalogue. Each professor gets a mail.
   *[other] { $seats } places go into the public catalogue. Each professor gets a mail.
}
projects-accept-names = These projects
projects-accept-sample = The first, as students will see it
projects-accept-now = { $count ->
    [one] Accept this project
   *[other] Accept these { $count } projects
}
projects-do-ask-changes = Ask for changes
projects-do-comment = Comment
projects-together-ask-changes = Ask several projects for changes
projects-together-comment = Comment on several projects
projects-together-ask-changes-means = { $count ->
    [0] None of the projects you ticked can be asked for changes.
    [one] One project goes back to its professor. The same words go into its comments and into a mail.
   *[other] { $count } projects go back to their professors. The same words go into the comments of each and into a mail.
}
projects-together-comment-means = { $count ->
    [one] One project gets this comment, and its professor a mail. Its state stays as it is.
   *[other] { $count } projects get the same comment, and each professor a mail. Their states stay as they are.
}
projects-together-words = What you say to all of them
projects-together-sample = What each of them reads
projects-together-names = { $count ->
    [one] To this project
   *[other] To these { $count } projects
}
projects-together-look = Look it over
projects-together-change = Change the words
projects-together-ask-changes-now = { $count ->
    [one] Ask this project for changes
   *[other] Ask these { $count } projects for changes
}
projects-together-comment-now = { $count ->
    [one] Send the comment
   *[other] Send the comment to { $count } projects
}
projects-done-ask-changes = { $count ->
    [one] One project has been asked for changes.
   *[other] { $count } projects have been asked for changes.
}
projects-done-comment = { $count ->
    [one] One project has your comment.
   *[other] { $count } projects have your comment.
}
projects-left = Left as it was: “{ $title }”. { $why }
projects-left-out = { $count ->
    [one] One of those ticked is left out
   *[other] { $count } of those ticked are left out
}
projects-left-out-why = Their state does not allow this now.
projects-none-chosen = Nothing was ticked. Tick projects in the list first.
projects-none-to-accept = None of the ticked projects has been confirmed by its host office, so none can be accepted.
projects-too-many = That takes { $most } projects at a time at most. Narrow the list, or tick fewer.
project-vet-do = Vet this project.
project-vet-why = Read what students will see and the rules it must meet; then accept it, ask for changes or refuse it.
project-vet-go = Go to the decision
project-decision = Decision
project-rules = Rules it must meet
project-twins = Others of this supervisor
project-confirmed-by = { $name } confirmed on { $day } that the professor may host.
project-not-confirmed = The host office has not confirmed yet that the professor may host.
project-vet-words = To the professor
project-vet-words-help = Needed for changes and refusals. The professor reads it as it stands.

# What each rule says
check-project-title = A title is missing.
check-project-title-met = It has a title.
check-project-description = A description is missing.
check-project-description-met = It has a description.
check-project-length = The description is short. Two or three sentences help students to choose.
check-project-languages = { $count ->
    [0] Title and description do not stand in the same language yet.
   *[other] It stands in one language. A second one reaches more students.
}
check-project-languages-met = It stands in { $count } languages.
check-project-role = What the student does is missing.
check-project-role-met = It says what the student does.
check-project-skills = Skills are not named.
check-project-skills-met = Skills are named.
check-project-track = No track is named: students of every track see it.
check-project-track-met = It names its track.
check-project-seats = { $seats } places are more than the agreement allows ({ $most }).
check-project-seats-met = { $seats ->
    [one] One place, of { $most } that the agreement allows.
   *[other] { $seats } places, of { $most } that the agreement allows.
}
check-project-weeks = The number of weeks is missing.
check-project-weeks-met = { $weeks } weeks, within { $least } to { $most }.
check-project-weeks-range = { $weeks } weeks are not within { $least } to { $most }.
check-project-start = The days on which it may start are missing.
check-project-start-met = It starts within the window of the programme.
check-project-start-order = The last day to start ({ $last }) is before the first ({ $first }).
check-project-agreement = The stay does not lie within the agreement ({ $first } to { $last }).
check-project-starts-before-window = { $day } is before the first day of the programme ({ $limit }).
check-project-starts-after-window = { $day } is after the last day to start ({ $limit }).
check-project-ends-after-window = A start on { $day } would end on { $ends }, after { $limit }.

# Refusals
refused-changed-meanwhile = Somebody else changed this in the meantime. Look at it again, then decide.
refused-not-yours = This is not yours to do.
refused-not-from-here = This cannot be done in its present state.
refused-reason-needed = Say why.
refused-newer-elsewhere = A newer version was saved in another window. What you typed still stands here: press Save again to keep it in its place.
refused-not-editable = The project has been submitted and cannot be written in. Take it back first.
refused-not-your-host = You are not a professor of this university.
refused-project-against-rules = { $count ->
    [one] A rule of the agreement or the programme is broken. It stands beside the project.
   *[other] { $count } rules of the agreement or the programme are broken. They stand beside the project.
}
refused-project-incomplete = { $count ->
    [one] One thing is missing. It stands below.
   *[other] { $count } things are missing. They stand below.
}
refused-projects-not-open = This call takes no projects now.
refused-reused-already = It has been used again for this call: “{ $title }”.
error-sponsor-unknown = No organisation is called “{ $name }”. Leave it empty and ask an officer to add it.
error-sponsor-several = Several organisations fit “{ $name }”. Write the whole name.
error-co-supervisor-unnamed = “{ $line }” has no name. Write: Name <name@university.ca>
error-co-supervisor-address = “{ $line }” has no address that mail can go to. Write: Name <name@university.ca>

# Mail
mail-project-waiting-subject = A project waits for your confirmation: { $title }
mail-project-waiting-text = { $supervisor } has submitted “{ $title }”. Please confirm that the professor may host, or send it back.
mail-project-beside-subject = You are named as co-supervisor: { $title }
mail-project-beside-text = { $supervisor } ({ $host }) has named you as co-supervisor of “{ $title }”. Once the project is accepted, your name stands in the public catalogue.

    There is nothing for you to do. If this is wrong, write to { $reach }.
mail-project-sent-back-subject = Please change your project: { $title }
mail-project-sent-back-text = The office of your university has sent “{ $title }” back.

    { $why }
mail-project-accepted-subject = Your project is in the catalogue: { $title }
mail-project-accepted-text = “{ $title }” has been accepted. Students can see it now.
mail-project-changes-subject = Changes are asked for: { $title }
mail-project-changes-text = An officer asks for changes to “{ $title }”.

    { $why }
mail-project-refused-subject = Your project was refused: { $title }
mail-project-refused-text = “{ $title }” was refused.

    { $why }
mail-project-comment-subject = A comment on your project: { $title }
mail-project-comment-text = Somebody has commented on “{ $title }”.

    { $why }

# Imports of catalogues
imports-title = Catalogue imports
imports-why = A file of projects goes into a call. You see every change before anything is written, and can undo all of it.
imports-earlier = Imports so far
imports-none = No catalogue has been imported yet.
imports-none-why = Choose a file above. It is only read at first.
import-new = New import
import-file = File
import-file-help = CSV or XLSX, with headings in English, Korean or French, in any order.
import-target = The projects of the file
import-target-accepted = have been vetted: put them into the public catalogue
import-target-confirmed = are to be vetted: put them into the list of officers
import-target-means-accepted = New projects go into the public catalogue.
import-target-means-confirmed = New projects wait for an officer.
import-nothing-yet = Nothing is written before you have seen it.
import-read = Read the file
import-read-again = Read again with these headings
import-work-projects-import-read = Reading the file
import-work-projects-import-apply = Making the changes
import-work-projects-import-undo = Undoing the import
import-state-read = Not applied
import-state-applied = Applied
import-state-undone = Undone
import-would = { $new ->
    [one] One new project
   *[other] { $new } new projects
}{ $changed ->
    [0] { "" }
    [one] , one changed
   *[other] , { $changed } changed
}.
import-would-leave = { $count ->
    [one] One row is faulty and is left out.
   *[other] { $count } rows are faulty and are left out.
}
import-has = { $new ->
    [one] One project was made
   *[other] { $new } projects were made
}{ $changed ->
    [0] { "" }
    [one] , one was changed
   *[other] , { $changed } were changed
}.
import-has-left = { $count ->
    [one] One faulty row was left out. Mend it in the file and import the file again.
   *[other] { $count } faulty rows were left out. Mend them in the file and import the file again.
}
import-is-undone = The import is undone.
import-is-undone-why = Its projects are gone, and what it changed is as before.
import-apply = Make these changes
import-begun = The changes are being made. You can leave this page.
import-report = Download the report
import-undo = Undo this import
import-undo-means = { $new ->
    [one] One new project goes
   *[other] { $new } new projects go
}{ $changed ->
    [0] { "" }
    [one] , one changed project becomes as before
   *[other] , { $changed } changed projects become as before
}.
import-undo-used = { $count ->
    [one] One project has been changed, kept or commented since. The import stays.
   *[other] { $count } projects have been changed, kept or commented since. The import stays.
}
import-undo-sample = For example
import-failed = The work broke off. Nothing is half done: read the file again.
import-waits-for-scan = The file waits for the virus scanner. It is read as soon as it has been checked.
problem-catalogue-infected = The virus scanner refused “{ $value }”. Nothing was read from it. Have your device checked, then hand the catalogue in again.
import-problem-no-university = No heading says at which university a project is. Headings found: { $found }. Choose below which of them it is.
import-problem-no-rows = The file has headings, but no row under them.
import-problem-too-large = { $file } would unpack to { $megabytes } MB, more than a catalogue ever does. It is not opened. Save it as CSV.
import-problem-row = Row { $row }: { $words }
import-would-nothing = This file would change nothing.
refused-import-form = “{ $name }” is neither CSV nor XLSX. Save the catalogue as one of these.
import-headings = Headings
import-headings-why = Which heading is which column. Say so where it was not understood.
import-headings-understood = { $count } of { $whole } headings understood
import-unused = Not used: { $headings }
import-no-column = Not in the file
import-noticed = What was noticed
import-absent = { $count ->
    [one] One project of an earlier import is not in this file. It stays as it is.
   *[other] { $count } projects of earlier imports are not in this file. They stay as they are.
}
import-rows = Row by row
import-head-row = Row
import-head-becomes = Becomes
import-head-what = What changes, what to look at
import-head-faults = Faults
import-head-notes = To look at
import-head-changes = Changes
import-sheet = Report
import-kind-new = New
import-kind-changed = Changed
import-kind-same = Same
import-kind-faulty = Faulty
import-kind-copy = Copy of another row
import-column-of = { $field } ({ $heading })
import-fault = { $column }: { $words }
import-note = { $label }: { $text }
import-change = { $field }: { $before } → { $after }
import-column-project-id = Project number
import-column-title = Title
import-column-title-ko = Title in Korean
import-column-title-fr = Title in French
import-column-description = Description
import-column-description-ko = Description in Korean
import-column-description-fr = Description in French
import-column-roles = What the student does
import-column-skills = Skills
import-column-supervisor = Supervisor
import-column-supervisor-email = Supervisor’s e-mail
import-column-host = University
import-column-region = Province
import-column-city = City
import-column-location = Place of work
import-column-field = Track or field
import-column-backgrounds = Fields of study
import-column-language = Language
import-column-capacity = Places
import-column-start-on = Start
import-column-weeks = Weeks
import-field-titles = Title
import-field-descriptions = Description
import-field-roles = What the student does
import-field-skills = Skills
import-field-backgrounds = Fields of study
import-field-track = Track
import-field-work-language = Language
import-field-weeks = Weeks
import-field-start-from = Start
import-field-seats = Places
import-field-city = City
import-field-province = Province
import-field-host = University
import-field-hub = Hub
import-field-supervisor = Account of the supervisor
import-field-supervisor-name = Supervisor
problem-import-start-unread = “{ $value }” is no date. Write it as 2027-05-03.
problem-import-number-unread = “{ $value }” is no whole number.
problem-import-seats-above = { $value } places; from 1 to { $most } are allowed.
problem-import-language-unknown = “{ $value }” is no language that is known. Write English, French or Korean.
problem-import-row-incomplete = The row names no university or no supervisor.
problem-import-title-missing = The title is missing.
problem-import-same-twice = The same supervisor has the same title in row { $other }. Give the projects numbers.
problem-import-host-unknown = “{ $value }” is no university that is registered.{ $nearest ->
    [none] { "" }
   *[other] { " " }Is “{ $nearest }” meant?
}
refused-import-applied = This import has been applied or undone already.
refused-import-not-applied = This import is not applied.
refused-import-unreadable = The file could not be read as a catalogue.
refused-import-in-use = { $count ->
    [one] One project has been used since: { $titles }.
   *[other] { $count } projects have been used since, among them: { $titles }.
}

# What happened, for the timeline.
project-now = Now
project-history = History
project-event-draft = Drafted
project-event-reuse = Drafted from an earlier project
project-event-submit = Submitted
project-event-take-back = Taken back
project-event-discard = Put away
project-event-withdraw = Withdrawn
project-event-resume = Taken up again
project-event-confirm = Confirmed by the host office
project-event-send-back = Sent back by the host office
project-event-vouch = Vouched for by an officer
project-event-accept = Accepted
project-event-ask-changes = Changes asked for
project-event-refuse = Refused
project-event-import = Imported from a catalogue
project-event-undo-import = Import undone
project-choose-all = Choose all on this page
office-waiting = { $count ->
    [one] One project waits for the office of your university
   *[other] { $count } projects wait for the office of your university
}
projects-why = Vet what host offices have confirmed. Keep or share a filtered list by its address.
imports-link = Import a catalogue
projects-head-title = Project
projects-head-supervisor = Supervisor
projects-head-host = Host university
projects-head-province = Province
projects-head-track = Track
projects-head-seats = Places
projects-head-start = Start
projects-head-submitted = Submitted
project-next-asked = Changes are asked for.
project-submit-unchanged = Submit as it is
projects-accept-behind = That is more than one page takes: the work goes on behind the pages. What changes from now on is left out.
projects-accept-first = The first { $count }
work-accept-projects = Accepting projects
work-export-list = Writing a list into a file
