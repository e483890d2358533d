# Applications as officers handle them: list, record, decisions, messages

nav-applications = Applications
applications-title = Applications
applications-why = Every application that was handed in to your calls. Drafts belong to their applicants alone.
applications-filter-text = Name, address or number
applications-filter-all = All
applications-none = No application fits
applications-none-why = Take a filter away, or wait until somebody hands in.
applications-head-name = Applicant
applications-head-number = Number
applications-head-call = Call
applications-head-home = Home university
applications-head-track = Track
applications-head-state = State
applications-head-outcome = What the rules say
applications-head-endorsed = Endorsement
applications-head-references = References
applications-head-percent = Grade in percent
applications-head-submitted = Handed in
applications-head-email = Address
applications-head-language = Language
applications-head-weeks = Weeks had before
applications-head-twice = Found twice
applicants-outcome-met = All met
applicants-outcome-not-met = Not met
applicants-outcome-cannot-tell = A person must look
applicants-outcome-none = Not judged yet
applicants-endorsed-endorsed = Endorsed
applicants-endorsed-declined = Not endorsed
applicants-endorsed-waiting = Waits for the home university
applicants-references-there = All there
applicants-references-missing = Still missing
applicants-references-count = { $received } of { $asked }
applicants-twice-same-person = Same person in another call
applicants-twice-alike = Perhaps the same person
applications-do-eligible = Find eligible
applications-do-message = Write a message
applications-pick-help = Chosen applications can be found eligible together, or written to.
applications-none-chosen = Choose applications first.

applicants-sides = Sides of the application
applicants-side-overview = Conditions
applicants-side-answers = Answers and documents
applicants-side-speakers = References and endorsement
applicants-side-history = Receipts and history
applicants-do-judge = The rules have not been run
applicants-do-met = All conditions are met, say the rules
applicants-do-not-met = A condition is not met, say the rules
applicants-do-cannot-tell = The rules cannot tell: a person decides
applicants-do-appealed = An appeal waits for a decision
applicants-do-returned = The applicant corrects it
applicants-do-nothing = Nothing waits here for you
applicants-do-why = The rules advise; the decision is yours, and goes to the applicant with its reason.
applicants-do-why-appealed = Whoever decides gives a reason; it goes to the applicant by mail.
applicants-do-why-returned = Until then it can be changed and handed in again.
applicants-do-why-nothing = What was decided stands below.
applicants-correct-by = To be corrected by
applicants-rules = What the rules say
applicants-rules-at = { $moment }, { $time }
applicants-rules-by = { $moment }, { $time }, { $name }
applicants-rules-none = The rules have not been run on this application.
applicants-rules-earlier = Earlier verdicts: { $count }
applicants-moment-save = While it was written
applicants-moment-submit = When it was handed in
applicants-moment-officer = Run by an officer
applicants-judge = Run the rules again
applicants-judge-why = On the profile, the certified grade and the choices as they stand now. The state does not change.
applicants-done-judge = The rules have been run. The verdict stands first.
applicants-facts = What the applicant says
applicants-facts-why = The facts that the rules were asked about, from the profile.
applicants-no-facts = Nothing yet
applicants-choices = Ranked projects
applicants-choices-none = No project is ranked.
applicants-decision = The last decision
applicants-appeal = Appeal
applicants-appeal-at = Written { $time }
applicants-appeal-granted = Granted
applicants-appeal-refused = Refused
applicants-appeal-waiting = Not decided yet
applicants-same-person = Same person, other calls
applicants-alike = Perhaps the same person
applicants-alike-why = Same name and day of birth, or an address that leads to the same box.
applicants-checklist = Documents on the checklist
applicants-checklist-none = This call asks for no documents.
applicants-document = Document
applicants-document-by = Who brings it
applicants-document-by-applicant = The applicant
applicants-document-by-home-university = The home university
applicants-document-by-host-university = The host university
applicants-document-there = Handed in
applicants-document-none = Not there
applicants-document-language = Language
applicants-document-language-unknown = Not said
applicants-document-translation = Translation
applicants-translation-not-needed = Not needed
applicants-translation-there = Translation there
applicants-translation-plain = A translation is missing
applicants-translation-certified = A certified translation is missing
applicants-translation-notarised = A notarised translation is missing
applicants-document-state-handed-in = To be looked at
applicants-document-state-accepted = Accepted
applicants-document-state-rejected = Rejected
applicants-document-judge = Judge
applicants-document-judge-title = Judge a document
applicants-document-judge-under = The applicant is not written to by this; what is to be mended goes with a request to correct.
applicants-document-why = Why it will not do
applicants-document-why-help = Needed only for rejecting.
applicants-document-accept = Accept
applicants-document-reject = Reject
applicants-done-accept = The document is accepted.
applicants-done-reject = The document is rejected.
applicants-references = References
applicants-references-why = The applicant never sees what they say. Each reading is put on record.
applicants-references-none = Nobody has been asked.
applicants-reference-read = Read it
applicants-reference-asked = Asked { $day }
applicants-reference-received = Received { $day }
applicants-reference-declined = Why it was declined
applicants-reference-confidential = Confidential: not for the applicant, on no page and in no mail. That you read it stands on record.
applicants-reference-answers = Answers
applicants-reference-letter = Letter
applicants-reference-letter-none = No letter was sent.
applicants-endorsement = Endorsement by the home university
applicants-endorsement-rank = Rank among its own
applicants-endorsement-grade = Certified grade
applicants-endorsement-why = Reason
applicants-endorsement-by = By
applicants-endorsement-none = The home university has not said anything yet.
applicants-signatures = Signatures
applicants-sign-off-later = Not asked yet
applicants-sign-off-asked = Asked
applicants-sign-off-signed = Signed
applicants-sign-off-refused = Refused
applicants-sign-off-due = Due { $time }
applicants-receipts = Receipts
applicants-receipts-none = Not handed in.
applicants-receipt-digest = SHA-256
applicants-messages = Messages to the applicant
applicants-messages-none = None through this installation.
applicants-history = History
applicants-history-none = Nothing on record.

move-application-find-eligible = Find eligible
move-application-find-ineligible = Find not eligible
move-application-ask-correction = Ask for a correction
move-application-appeal = Appeal
move-application-grant-appeal = Grant the appeal
move-application-refuse-appeal = Refuse the appeal
applicants-means-find-eligible = The applicant is told that the conditions are met.
applicants-means-find-ineligible = The applicant is told with your reason, and can appeal once.
applicants-means-ask-correction = The applicant can change everything and hand in again until then, whatever the deadline of the call.
applicants-means-grant-appeal = The application becomes eligible; the applicant reads your reason.
applicants-means-refuse-appeal = The refusal stands for good; the applicant reads your reason.
applicants-why = Reason
applicants-why-help = The applicant reads it, word by word.
applicants-why-optional = Needed where the rules do not say that everything is met.
applicants-until-on = Last day to correct
applicants-until-at = Time of day
applicants-until-clock = By the clock of the call: { $place }.
applicants-done-find-eligible = Found eligible. The applicant is told by mail.
applicants-done-find-ineligible = Found not eligible. The applicant is told by mail.
applicants-done-ask-correction = The applicant is asked by mail to correct it.
applicants-done-grant-appeal = The appeal is granted. The applicant is told by mail.
applicants-done-refuse-appeal = The appeal is refused. The applicant is told by mail.
applicants-fact-applicant = Applicant
applicants-fact-rules = The rules say
applicants-eligible-title = Find eligible: { $count }
applicants-eligible-means = The rules are run once more on each. Whoever meets them all is found eligible and told by mail; the others stay as they are.
applicants-eligible-behind = There are many: the work goes on behind the pages.
applicants-eligible-names = Who
applicants-eligible-first = The first of them: { $count }
applicants-eligible-sample = For example
applicants-eligible-left = Left as they are: { $count }
applicants-eligible-left-why = Not waiting for this decision, or the rules do not say that everything is met.
applicants-eligible-now = Find eligible ({ $count })
applicants-eligible-none = None of the chosen applications waits with all conditions met.
applicants-done-eligible-many = Found eligible: { $count }.
applicants-left = { $name }: { $why }

messages-title = Messages to applicants
messages-why = What was written to many at once. Each gets it in the own language, once.
messages-none = No message yet
messages-none-why = Choose applications in the list, then write.
messages-to-list = To the applications
message-subject = Subject
message-text = Text
message-text-help = Name, number and call of each are filled in where these stand:
message-to = Goes to
message-to-count = People: { $count }
message-new = Write a message
message-new-why = Write in every language that is read; whoever reads another gets the text that is there.
message-look = Look at it
message-edit = Change the words
message-missing = No text in this language: { $language }. People who read it: { $count }. They get the text in another one.
message-samples = As it will be read
message-sample = { $language }: { $name }
message-people = Who gets it
message-people-more = And more: { $count }
message-send = Send to all ({ $count })
message-discard = Put it away
message-sent-by = Sent by
message-posted = Copies on their way: { $done } of { $whole }
message-state-draft = Not sent
message-state-sending = Being sent
message-state-sent = Sent
message-done-send = The message is on its way.
message-done-discard = The message is put away.
message-draft-do = Read it once more
message-draft-why = Nothing has been sent yet. It goes to each of them once, even where this page is sent twice.

refused-own-application = Nobody decides on an application of their own.
refused-rules-not-met = The rules do not say that everything is met: decide on it by itself.
refused-correction-in-past = Give a time that is still to come.
refused-appeal-once = There has been an appeal already; its decision stands.
refused-message-to-nobody = Nobody is chosen whom you may write to.
refused-message-places = Not known, or not closed: { $places }. Only {"{"}name{"}"}, {"{"}number{"}"} and {"{"}call{"}"} are filled in.

mail-application-find-eligible-subject = The conditions are met: { $number }
mail-application-find-eligible-text = Your application { $number } to “{ $call }” meets the conditions and goes on to selection.

    { $why }
mail-application-find-ineligible-subject = A condition is not met: { $number }
mail-application-find-ineligible-text = Your application { $number } to “{ $call }” does not meet the conditions. The reason:

    { $why }

    You can appeal once, in your own words, on the page of your application.
mail-application-ask-correction-subject = Please correct your application { $number }
mail-application-ask-correction-text = Something in your application { $number } to “{ $call }” is to be corrected:

    { $why }

    Change it and hand it in again by { $until }. By the clock of the call: { $there }.
mail-application-appeal-subject = Your appeal has arrived: { $number }
mail-application-appeal-text = Your appeal about the application { $number } to “{ $call }” has arrived. A person reads it; the decision with its reason comes by mail.
mail-application-grant-appeal-subject = Your appeal is granted: { $number }
mail-application-grant-appeal-text = Your appeal about the application { $number } to “{ $call }” is granted: the application goes on to selection. The reason:

    { $why }
mail-application-refuse-appeal-subject = Your appeal is refused: { $number }
mail-application-refuse-appeal-text = Your appeal about the application { $number } to “{ $call }” is refused. The reason:

    { $why }
mail-application-message-subject = { $subject }
mail-application-message-text = { $text }

apply-decision = What was decided
apply-decision-by = On { $time }
apply-correct-what = What to correct
apply-correct-by = Correct it by
apply-appeal-own = Your appeal
apply-appeal-do = Appeal against this
apply-appeal-reason = The reason
apply-appeal-granted = Granted
apply-appeal-refused = Refused
apply-appeal-waiting = Being looked at
apply-move-why-appeal = Say what was overlooked. You can appeal once; a person reads it and answers with a reason.
apply-done-appeal = Your appeal has arrived.
apply-rules-saved = As of { $time }, from what you have written so far.

application-event-judge = Rules run again
application-event-find-eligible = Found eligible
application-event-find-ineligible = Found not eligible
application-event-ask-correction = Correction asked for
application-event-appeal = Appeal
application-event-grant-appeal = Appeal granted
application-event-refuse-appeal = Appeal refused
application-event-write-to = Message sent
application-event-read-reference = Reference read by an officer
audit-judge = { $who } ran the rules again
audit-find-eligible = Found eligible by { $who }
audit-find-ineligible = Found not eligible by { $who }
audit-ask-correction = Correction asked for by { $who }
audit-appeal = Appeal by { $who }
audit-grant-appeal = Appeal granted by { $who }
audit-refuse-appeal = Appeal refused by { $who }
audit-write-to = Message sent by { $who }
audit-read-reference = Reference read by { $who }
audit-kind-message = Message
merge-thing-message = Messages written

call-applications = Applications by state
call-see-applications = See the applications
call-no-applications = None yet.
staff-home-appeals = { $count ->
    [one] One appeal waits for a decision
   *[other] { $count } appeals wait for a decision
}
staff-home-appeals-why = The applicant reads your reason.
staff-home-judging = { $count ->
    [one] One application waits for a decision on the conditions
   *[other] { $count } applications wait for a decision on the conditions
}
staff-home-judging-why = Those of which the rules say that everything is met can be found eligible together.
work-find-eligible = Find applicants eligible together
work-send-message = Send a message to applicants
work-receipt-copy = Make the copy of a receipt
