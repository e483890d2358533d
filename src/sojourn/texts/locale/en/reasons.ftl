# Why a student has this result. Quoted by explanations, letters and pages, so each sentence stands alone.

result-placed = { $rank ->
    [1] You have a place: your first choice.
    [2] You have a place: your second choice.
    [3] You have a place: your third choice.
   *[other] You have a place: choice { $rank } on your list.
}
result-held = You keep the place that you accepted in an earlier round.
result-not-placed = You do not have a place in this round. The reason stands beside each of your choices.
result-away = You do not have a place in this round. Your choices were not looked at, for this reason:
result-no-choice = You do not have a place in this round, because your list names no project.
result-ineligible = { $count ->
    [one] Your application could not enter the allocation, because it does not meet one rule of the programme.
   *[other] Your application could not enter the allocation, because it does not meet { $count } rules of the programme.
}

choice-line = Choice { $rank }: { $title }, { $host }
choice-placed = This is your place.
choice-not-looked-at = Not looked at: you have a place that you ranked higher.
choice-not-reached = Not looked at.

reason-project = { $seats ->
    [0] This project has no seat in this round.
    [one] The one seat of this project went to another student.
    [2] Both seats of this project went to other students.
   *[other] All { $seats } seats of this project went to other students.
}
reason-supervisor = { $seats ->
    [0] The supervisor of this project takes nobody in this round.
    [one] The one seat that the supervisor has over all projects went to another student.
    [2] Both seats that the supervisor has over all projects went to other students.
   *[other] All { $seats } seats that the supervisor has over all projects went to other students.
}
reason-host = { $seats ->
    [0] { $place } has no seat in this round.
    [one] The one seat at { $place } was taken.
    [2] Both seats at { $place } were taken.
   *[other] All { $seats } seats at { $place } were taken.
}
reason-region = { $seats ->
    [0] There is no seat in { $place } in this round.
    [one] The one seat in { $place } was taken.
    [2] Both seats in { $place } were taken.
   *[other] All { $seats } seats in { $place } were taken.
}
reason-hub = { $seats ->
    [0] The { $place } hub has no seat in this round.
    [one] The one seat of the { $place } hub was taken.
    [2] Both seats of the { $place } hub were taken.
   *[other] All { $seats } seats of the { $place } hub were taken.
}
reason-seats = { $seats ->
    [0] The programme has no seat in this round.
    [one] The one seat of the programme was taken.
    [2] Both seats of the programme were taken.
   *[other] All { $seats } seats of the programme were taken.
}
reason-turns-supervisor = These seats go round the supervisors in turn, in a public order drawn by lot; no order among students decides there.
reason-turns-project = These seats go round the projects in turn, in a public order drawn by lot; no order among students decides there.
reason-ceiling = This stay would pass what one person may receive under the agreement, in weeks or in money.
reason-eligibility = This project is at an institution where you earned an earlier degree, and the programme does not admit that.
reason-unacceptable = Only students whom the supervisor ranked could be placed on this project, and you are not among them.
reason-home = { $seats ->
    [0] Your home university has no place in this round.
    [one] The one place of your home university went to another student.
    [2] Both places of your home university went to other students.
   *[other] All { $seats } places of your home university went to other students.
}
reason-home-reserve = Places set aside for a track go first to the students of that track.
reason-country = { $seats ->
    [0] There is no place for students of your country in this round.
    [one] The one place for students of your country was taken before a turn came to you.
    [2] Both places for students of your country were taken before a turn came to you.
   *[other] All { $seats } places for students of your country were taken before a turn came to you.
}
reason-country-turns = These places go round the home universities in turn, in a public order drawn by lot.
reason-not-nominated = Your home university nominated other students, and in this round only nominated students take part.
reason-full = There was no seat left: { $cap }.
reason-choices-min = Your list has fewer choices than the programme asks for.
reason-choices-max = Your list has more choices than the programme allows.
reason-choices-distinct-regions = Your choices lie in fewer provinces than the programme asks for.
reason-rule-named = { $rule }. { $said }
reason-rule = The programme’s rule “{ $rule }” is not met.

position-rankings = Of the students considered there, you stood at position { $own } in the supervisor’s order; the last seat went to position { $last }.
position-rankings-own = Of the students considered there, you stood at position { $own } in the supervisor’s order.
position-rankings-then-merit = Of the students considered there, you stood at position { $own } (the supervisor’s ranking first, then merit, then the lottery); the last seat went to position { $last }.
position-rankings-then-merit-own = Of the students considered there, you stood at position { $own } (the supervisor’s ranking first, then merit, then the lottery).
position-merit = Of the students considered there, you stood at position { $own } in the order of merit; the last seat went to position { $last }.
position-merit-own = Of the students considered there, you stood at position { $own } in the order of merit.
position-home = You stood at position { $own } in your university’s order; the last place went to position { $last }.
position-home-own = You stood at position { $own } in your university’s order.

problem-unknown-student = No student of this call has the id “{ $value }”.{ $nearest ->
    [none] { "" }
   *[other] { " " }The nearest: { $nearest }.
}

status-placed = placed
status-not-placed = not placed
status-ineligible = not eligible

cap-project = project
cap-supervisor = supervisor
cap-host = host university
cap-region = province
cap-hub = hub
cap-seats = programme
cap-home = home university
cap-country = country
cap-ceiling = ceiling per person
cap-eligibility = institution of an earlier degree
cap-unacceptable = not ranked by the supervisor
cap-not-nominated = not nominated

release-arrival-confirmed = when your arrival is confirmed
release-report-accepted = when your report is accepted
release-forms-signed = when the forms are signed
release-enrolment-proved = when your enrolment is proved
release-enrolment-proof = when your enrolment is proved

place-hub-vancouver = Vancouver
place-hub-toronto = Toronto
place-hub-montreal = Montréal
place-hub-ottawa = Ottawa
place-region-alberta = Alberta
place-region-british-columbia = British Columbia
place-region-manitoba = Manitoba
place-region-new-brunswick = New Brunswick
place-region-newfoundland-and-labrador = Newfoundland and Labrador
place-region-northwest-territories = Northwest Territories
place-region-nova-scotia = Nova Scotia
place-region-nunavut = Nunavut
place-region-ontario = Ontario
place-region-prince-edward-island = Prince Edward Island
place-region-quebec = Québec
place-region-saskatchewan = Saskatchewan
place-region-yukon = Yukon
place-home-chonnam = Chonnam National University
place-home-chosun = Chosun University
place-home-honam = Honam University
