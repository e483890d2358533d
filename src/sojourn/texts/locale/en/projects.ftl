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
project-co-supervisors-help = One a line, with an address if you like: Name <name@university.ca>
project-sponsor = Company or institute behind the project
project-sponsor-help = Begin to type its name. Leave it empty if there is none.
project-supervisor = Supervisor
project-host = Host university
project-call = Call
project-why = Why
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
project-next-new-why = It takes two minutes, and every draft is saved as you type.
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
project-write-why = Saved as you type. One language is enough; students read more when there are two.
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
project-saved = Saved { $time }. You can close this window.
project-saved-partly = Saved { $time }, but for { $count ->
    [one] one field
   *[other] { $count } fields
} with an error.
project-not-saved = Not saved: a newer version was saved in another window. Reload the page, or press Save to keep this one.
project-lacking = { $count ->
    [one] One thing is missing before you can submit.
   *[other] { $count } things are missing before you can submit.
}
project-lacking-why = Each stands below with a link to its field.
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
projects-accept-help = Tick projects that are confirmed, then look them over once more.
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

# Mail
mail-project-waiting-subject = A project waits for your confirmation: { $title }
mail-project-waiting-text = { $supervisor } has submitted “{ $title }”. Please confirm that the professor may host, or send it back.
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
