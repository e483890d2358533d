# Applications: forms, drafts, submission

refused-applications-not-open = This call takes no applications now.
refused-applications-closed = The time to apply has ended. What you wrote is kept, but it can no longer be submitted.
refused-application-not-editable = The application has been submitted and cannot be written in. Open it again first.
refused-application-incomplete = { $count ->
    [one] One thing is still missing or wrong.
   *[other] { $count } things are still missing or wrong.
}
refused-application-twice = You have another application to this call.
refused-home-not-party = This university is no party of the agreement behind the call.
refused-project-not-in-call = The project “{ $project }” is not in the catalogue of this call.

application-event-begin = Begun
application-event-submit = Submitted
application-event-reopen = Opened again by the applicant
application-event-withdraw = Withdrawn
application-event-discard = Draft put away
application-event-resume = Taken up again
call-event-form = Form changed

mail-application-submitted-subject = Received: your application { $receipt }
mail-application-submitted-text = Your application to “{ $call }” was received on { $at }.

    Receipt: { $receipt }
    Digest (SHA-256): { $digest }

    Keep this mail: number, time and digest prove what you handed in and when.
