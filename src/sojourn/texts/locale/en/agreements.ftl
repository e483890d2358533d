# Agreements: their parties, versions, terms, events.
agreements-title = Agreements
agreements-all = All
agreements-none = No agreement here yet
agreements-none-why = Agreements of your organisation stand here: drafts, those in force, those that have ended.
agreements-none-joined = An agreement stands here once an agency or a funder has sent it to your organisation.
agreement-new = New agreement
agreement-new-why = Begin with the title. Parties and terms come next; nobody else sees the draft before you send it round.
agreement-new-act = Begin the draft
agreement-save = Save
agreement-back = Back without saving
agreement-back-to = Back to the agreement
agreement-titles = Title
agreement-code = Short name in addresses
agreement-code-help = Small letters, digits and hyphens, for example gwangju-2027. It cannot be changed later.
error-agreement-code = Use small letters and digits with single hyphens between them.
agreement-house = Drafted by
agreement-state = State
agreement-states = Agreements by state
agreement-state-draft = Draft
agreement-state-in-force = In force
agreement-state-ended = Ended
agreement-column-title = Agreement
agreement-column-validity = Valid
agreement-column-waits = Going on
agreement-parties-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
agreement-open-draft = Version { $version } is a draft
agreement-open-in-approval = Version { $version } waits for approval
agreement-ends-days = { $count ->
    [0] Ends today
    [one] Ends in one day
   *[other] Ends in { $count } days
}
agreement-ended-days = { $count ->
    [one] Ended one day ago
   *[other] Ended { $count } days ago
}

# Versions
agreement-version = Version { $version }
agreement-versions = Versions
agreement-version-line = Drafted by { $organisation }
agreement-version-since = in force since
agreement-no-version = No version has been sent round yet.
version-state-draft = Draft
version-state-in-approval = In approval
version-state-in-force = In force
version-state-superseded = Superseded
version-state-refused = Refused
version-state-withdrawn = Withdrawn
agreement-waits-for = Waits for:
agreement-terms = Terms
agreement-compare = What changes
agreement-compare-with = Compare with
agreement-compare-act = Compare

# What to do next
agreement-act-version = Read version { $version }
agreement-act-terms = Write the terms of version { $version }
agreement-act-change-terms = Change the terms
agreement-act-amend = Amend
agreement-act-title = Change the title
agreement-next-decide = Approve or refuse version { $version } for { $organisation }.
agreement-next-decide-why = It is your turn: the parties before you have approved.
agreement-answer-why = Compare it below with the version in force. Your approval cannot be taken back; the last one puts the version in force.
agreement-next-send = Send version { $version } round.
agreement-next-send-why = Its words are fixed then, and the parties approve one after the other. Each gets a mail when its turn comes.
agreement-next-write = Write the terms of version { $version }.
agreement-next-write-why = Dates, ceilings, quotas and shares: everything under the agreement obeys them.
agreement-next-wait = Version { $version } waits for { $organisation }.
agreement-next-wait-why = There is nothing for you to do. You hear by mail when it is in force.
agreement-next-renew-why = Amend it with a later end if the parties go on, or let it end.
agreement-next-ended = The agreement has ended. It stays readable.
agreement-next-nothing = No version is in force.
agreement-next-in-force = In force until { $ends }.
agreement-next-in-force-why = There is nothing to do now. Calls under it obey the terms below.
agreement-next-coming = Approved by every party. Its terms hold from { $begins } until { $ends }.
agreement-next-coming-why = There is nothing to do now. Calls drawn up under it already obey the terms below.
agreement-amend-why = An amendment is the next version. The version in force stays in force until every party has approved the new one; then it is superseded and stays readable.
agreement-amend-from = The draft begins with the words of version { $version }.
agreement-amend-act = Draft the next version
agreement-end-why = No further calls can be drawn up under an agreement that has ended. Calls that run obey its last terms. This cannot be undone.
agreement-end-act = End the agreement
agreement-withdraw-why = Nobody approves it any more. It stays readable with the reason.
agreement-refuse-link = Refuse with a reason
agreement-refuse-why = The version ends here. Its party gets a new draft with the same text and your reason.
agreement-why = Reason
move-version-send = Send round
move-version-approve = Approve
move-version-refuse = Refuse
move-version-withdraw = Withdraw
move-agreement-end = End the agreement
agreement-done-begin = The draft is there. Add its parties.
agreement-done-save = Version { $version } is saved.
agreement-note-programmes = No programme is called so yet: { $programmes }. A call can run under the agreement once there is one.
agreement-done-amend = Version { $version } is a draft with the words of the one before.
agreement-done-send = Version { $version } goes round. The first party has been told.
agreement-done-approve = Version { $version } is approved on your side.
agreement-done-refuse = Refused. The text goes on as the draft of version { $version }.
agreement-done-withdraw = Version { $version } is withdrawn.
agreement-done-end = The agreement has ended.
agreement-done-add-party = Added as a party: { $organisation }.
agreement-done-change-party = Saved: { $organisation }.
agreement-done-remove-party = No longer a party: { $organisation }.
agreement-done-add-event = The event stands on the agreement.
agreement-done-change-event = The event is saved.
agreement-done-add-document = The document hangs on the agreement.

# Timeline
agreement-time-drafted = Drafted
agreement-time-sent = Sent round
agreement-time-turn = Its turn now
agreement-time-waits = Comes later
agreement-time-approved = Approved by { $person }
agreement-time-refused = Refused by { $person }: { $why }
agreement-time-in-force = In force
agreement-time-then = With the last approval
agreement-time-begins = Terms begin
agreement-time-notice = Time to speak of renewal
agreement-time-ends = Ends

# Parties
agreement-parties = Parties
party-edit-all = Change the parties
party-organisation = Organisation
party-organisation-help = Its name in any language, or its short name.
party-role = Role in the agreement
party-role-agency = Agency
party-role-funder = Funder
party-role-home-university = Home university
party-role-host-university = Host university
party-role-institute = Institute
party-role-government-office = Government office
party-role-observer = Observer
party-turn = Turn
party-turn-help = Its place in the order of approval, from 1. Parties with the same number approve in any order; 0 does not approve.
party-approves = Approves
party-turn-number = Turn { $number }
party-no-turn = Does not approve
party-contact = Contact
party-contact-name = Name of the contact
party-contact-email = E-mail address of the contact
party-change = Change
party-new = Add a party
party-new-help = Home universities must be parties before the terms can give them quotas.
party-new-act = Add the party
party-remove = Remove from the agreement
party-remove-why = This can be done as long as the organisation has approved nothing and the terms do not name it.
agreement-no-organisation = No organisation is called “{ $name }”. Check the name, or add the organisation first.
agreement-which-organisation = Several organisations fit. Write one of these names in full: { $names }.

# Events and documents
agreement-events = Events
agreement-no-events = No event yet: signings, visits, meetings, commitments and their follow-ups stand here.
agreement-event-new = Add an event
agreement-event-change = Change the event
agreement-event-with = With
agreement-event-kind = Kind of event
agreement-event-signing = Signing
agreement-event-visit = Visit
agreement-event-meeting = Meeting
agreement-event-commitment = Commitment
agreement-event-follow-up = Follow-up
agreement-event-on = Day
agreement-event-place = Place
agreement-event-titles = Title of the event
agreement-event-notes = Notes
agreement-event-guests = Organisations that took part
agreement-event-guests-help = One a line, by name or short name.
agreement-documents = Documents
agreement-no-documents = No document yet.
agreement-document-new = Add a document
agreement-document-act = Upload
agreement-document-titles = Title of the document
agreement-document-event = Belongs to
agreement-document-whole = The agreement itself
agreement-document-file = File
agreement-file-quarantined = Being checked
agreement-file-refused = Not kept: a fault was found
agreement-calls = Calls under it
agreement-no-calls = No call yet.

# The record
agreement-record = Record
agreement-record-whole = The whole record of this agreement
agreement-did-draft = Version { $version } drafted
agreement-did-rename = Title changed
agreement-did-send = Version { $version } sent round
agreement-did-approve = Version { $version } approved
agreement-did-refuse = Version { $version } refused
agreement-did-withdraw = Version { $version } withdrawn
agreement-did-begin = Version { $version } in force
agreement-did-supersede = Version { $version } superseded
agreement-did-end = Agreement ended
agreement-did-add-party = Party added: { $organisation }
agreement-did-change-party = Party changed: { $organisation }
agreement-did-remove-party = Party removed
agreement-did-add-event = Event added
agreement-did-change-event = Event changed
agreement-did-add-document = Document added

# Terms in words
terms-fact-validity = Valid
terms-validity = { $begins } to { $ends }
terms-fact-programme = Programmes
terms-every-programme = Any programme
terms-fact-ceiling = Most for one person
terms-fact-weeks = Longest stay of one person
terms-fact-seats = Largest project
terms-fact-share = Shares of the costs
terms-no-shares = Not divided
terms-share-line = { $organisation }: { $share }
terms-share-whole = the whole
terms-fact-notice = Renewal notice
terms-value-weeks = { $count ->
    [one] one week
   *[other] { $count } weeks
}
terms-value-seats = { $count ->
    [one] one student
   *[other] { $count } students
}
terms-value-quota = { $count ->
    [one] one place
   *[other] { $count } places
}
terms-value-reserve = { $count ->
    [one] one place
   *[other] { $count } places
}
terms-value-notice = { $count ->
    [one] one day before the end
   *[other] { $count } days before the end
}
terms-line-begins-on = Begins
terms-line-ends-on = Ends
terms-line-notice = Renewal notice
terms-line-programme = Programme { $programme }
terms-programme-named = Named
terms-line-ceiling = Most for one person
terms-line-weeks = Longest stay of one person
terms-line-seats = Largest project
terms-line-track = { $organisation }: { $track }
terms-own-track = Its own track
terms-line-quota = { $organisation }: quota
terms-line-reserve = { $organisation }: set aside for { $track }
terms-line-share = { $organisation }: share of the costs
terms-line-text = Text, { $language }
language-en = English
language-ko = Korean
language-fr = French
terms-own-tracks = Own tracks: { $tracks }
terms-meter-all = All places
terms-meter-words = { $used } of { $cap } used
terms-none-yet = No terms have been written yet.

# The form of the terms
agreement-terms-title = Terms of version { $version }
terms-part-validity = Validity
terms-begins-on = First day
terms-ends-on = Last day
terms-renewal-notice = Days before the end to speak of renewal
terms-renewal-notice-help = The officers get a mail on that day.
terms-part-ceilings = Ceilings
terms-programmes = Programmes under the agreement
terms-programmes-help = Codes with commas between them: GRI, GRA. Empty means any.
terms-ceiling = Most money for one person, over every programme
terms-ceiling-help = For example 12,000.
terms-currency = Currency
terms-weeks = Most weeks for one person, over every programme
terms-weeks-help = For example 36.
terms-project-seats = Most students in one project
terms-project-seats-help = From one to five.
terms-texts = Text of the agreement
terms-texts-help = What the fields above do not say.
terms-quota-of = Places for { $organisation }
terms-quota-help = The most students of this university in one call. Empty means no limit of its own.
terms-track-of = Track { $number } of { $organisation }
terms-own-of = Track { $number } is { $organisation }’s own
terms-reserve-of = Places set aside in track { $number } of { $organisation }
terms-quota = Places
terms-track = Track { $number }
terms-reserve = Places set aside
terms-funder = Organisation { $number }
terms-share = Share
terms-part-quotas = Quotas
terms-part-texts = Text
error-terms-track-idle = Tick that it is the university’s own track, or write how many places are set aside for it.
error-terms-row-half = Fill in both fields of the row, or empty both.
terms-add-track = Save and add a track
terms-no-homes = No home university is a party yet, so there are no quotas to write.
terms-part-shares = Who bears the costs
terms-shares-help = Fractions that add up to one whole, such as 2/3 and 1/3.
terms-funder-of = Organisation of share { $number }
terms-share-of = Share { $number }
terms-add-share = Save and add a share
terms-save = Save the terms

# Faults of terms
problem-terms-missing = Something is missing here.
problem-terms-unknown = Terms know no “{ $value }”.
problem-terms-wrong-value = “{ $value }” does not fit here. Write a number or a code, as the help says.
problem-terms-no-date = “{ $value }” is no day of the calendar.
problem-terms-no-share = “{ $value }” is no fraction. Write it like 2/3.
problem-terms-share-above-whole = { $value } is more than one whole.
problem-terms-too-small = { $value } is too small; the least is { $limit }.
problem-terms-too-large = { $value } is too large; the most is { $limit }.
problem-terms-too-long = “{ $value }” is too long; { $limit } characters fit.
problem-terms-end-before-begin = The last day, { $value }, lies before the first one, { $limit }.
problem-terms-shares-not-whole = The shares add up to { $sum }. They must make one whole.
problem-terms-reserves-above-quota = { $sum } places are set aside, but the quota has only { $value }.
problem-terms-programme-twice = { $value } is named twice.
problem-terms-track-twice = This university has the track { $value } twice.
problem-terms-reserve-twice = Places are set aside for { $value } twice.
problem-terms-quota-twice = { $value } has two quotas.
problem-terms-share-twice = { $value } has two shares.
problem-terms-not-a-home = { $value } is no home university of this agreement.
problem-terms-not-a-party = { $value } is no party of this agreement.
problem-terms-no-programme = “{ $value }” is no code of a programme. Write letters, digits and hyphens without spaces, such as GRI or GRA-2027, with commas between the codes.

# Refusals
refused-code-taken = Another agreement is called { $code } already. Choose another short name.
refused-agreement-ended = The agreement has ended. Nothing of it changes any more.
refused-version-open = Version { $version } is not decided yet. Finish or withdraw it first.
refused-version-fixed = Version { $version } has been sent round; its words are fixed. Withdraw it to change them.
refused-one-party-only = An agreement needs at least two parties that approve. Add the others first.
refused-terms-faulty = The terms are not whole. Open them: what is missing stands beside each field.
refused-not-your-turn = It is not your turn. Asked now: { $organisation }.
refused-party-twice = Already a party: { $organisation }.
refused-parties-fixed = A version is in approval. Its parties and their turns stay as they are until it is decided.
refused-party-in-use = Cannot be removed, because it has approved or drafted a version or stands in the terms: { $organisation }.
refused-last-manager = Somebody of your organisation must stay in charge of the agreement: keep its role.
refused-unknown-move = There is no such step.

# Where a programme contradicts the agreement
conflict-programme-agreement = The agreement names these programmes: { $value }.
conflict-programme-programme = The call runs { $value }.
conflict-currency-agreement = The agreement counts in { $value }.
conflict-currency-programme = The programme pays in { $value }.
conflict-ceiling-agreement = The agreement allows one person { $value } at most.
conflict-ceiling-programme = The programme allows one person { $value }.
conflict-weeks-agreement = The agreement allows one person { $value } weeks at most.
conflict-weeks-programme = The programme allows { $value } weeks.
conflict-seats-agreement = The agreement allows { $value } students in a project at most.
conflict-seats-programme = The programme allows { $value } students in a project.
conflict-home-agreement = The agreement gives { $organisation } no quota.
conflict-home-programme = The programme gives { $organisation } { $value } places.
conflict-quota-agreement = The agreement gives { $organisation } { $value } places at most.
conflict-quota-programme = The programme gives { $organisation } { $value } places.
conflict-reserve-agreement = The agreement sets { $value } places of { $organisation } aside for { $track }.
conflict-reserve-programme = The programme sets { $value } places of { $organisation } aside for { $track }.

# Mail
mail-agreement-turn-subject = Your approval is asked for: { $title }, version { $version }
mail-agreement-turn-text = It is the turn of { $organisation } to approve version { $version } of “{ $title }”. The page shows what changes, line by line.
mail-agreement-turn-why = You get this mail because you speak for an organisation that is a party of the agreement.
mail-agreement-refused-subject = Refused: { $title }, version { $version }
mail-agreement-refused-text = { $organisation } has refused version { $version } of “{ $title }”: { $why }. A new draft keeps the text.
mail-agreement-withdrawn-subject = Withdrawn: { $title }, version { $version }
mail-agreement-withdrawn-text = Version { $version } of “{ $title }” has been withdrawn: { $why }. Nobody approves it any more; it stays readable.
mail-agreement-in-force-subject = In force: { $title }, version { $version }
mail-agreement-in-force-text = Every party has approved version { $version } of “{ $title }”. It holds from { $begins } to { $ends }.
mail-agreement-renewal-subject = Ends on { $ends }: { $title }
mail-agreement-renewal-text = “{ $title }” ends in { $days } days. If the parties go on, amend it with a later end.
conflict-share-agreement = { $value ->
    [none] By the agreement, { $organisation } bears no part of the cost.
   *[other] By the agreement, { $organisation } bears { $value } of the cost.
}
conflict-share-programme = { $value ->
    [none] By the programme, { $organisation } bears no part of the cost.
   *[other] By the programme, { $organisation } bears { $value } of the cost.
}
agreement-document-title-heading = Title of the document
agreement-done-rename-document = The document has its new title.
agreement-did-rename-document = Document renamed
