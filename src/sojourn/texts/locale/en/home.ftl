# Where officers arrive: what waits for them.
staff-home-title = Your work
staff-home-waits = What waits
staff-home-others = With others
staff-home-look = Look at them
staff-home-all-calls = All calls
staff-home-nothing = Nothing waits for you.
staff-home-nothing-why = What comes next stands here, and you hear of it by mail.
staff-home-vet = { $count ->
    [one] One project waits for a decision.
   *[other] { $count } projects wait for a decision.
}
staff-home-vet-why = Their host universities have confirmed them. Once accepted they stand in the public catalogue.
staff-home-ways-back = { $count ->
    [one] One person cannot enter their account.
   *[other] { $count } people cannot enter their accounts.
}
staff-home-ways-back-why = Verify who asks before you open the way back.
staff-home-publish = { $count ->
    [one] One call is drafted.
   *[other] { $count } calls are drafted.
}
staff-home-publish-why = Nobody sees a call before it is published.
staff-home-agreements = { $count ->
    [one] One agreement waits for approvals.
   *[other] { $count } agreements wait for approvals.
}
staff-home-agreements-why = The parties approve one after the other. Each gets a mail when its turn comes.
staff-home-hosts = { $count ->
    [one] One project waits for its host university.
   *[other] { $count } projects wait for their host universities.
}
staff-home-hosts-why = They come to you when the host university has confirmed them.
staff-home-changes = { $count ->
    [one] One professor was asked for changes.
   *[other] { $count } projects wait for changes by their professors.
}
staff-home-changes-why = The professors have your comments.
