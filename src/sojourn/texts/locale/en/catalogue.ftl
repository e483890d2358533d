# The public catalogue of projects, wish-lists, and the front page.

catalogue-title = Projects
catalogue-home = Start
catalogue-crumb = Projects
catalogue-to = See all projects
catalogue-heading = { $count ->
    [one] One project
   *[other] { $count } projects
}
catalogue-heading-words = { $count ->
    [one] One project for “{ $words }”
   *[other] { $count } projects for “{ $words }”
}
catalogue-words-label = Words in the title or the text
catalogue-no-word = There is no word in what you typed, so all projects are shown.
catalogue-filtered = { $count } of { $public }, filtered by
catalogue-public = { $public } projects in all
catalogue-filters = Filters
catalogue-more = { $count } more
catalogue-map-title = Projects, by province
catalogue-none = No project
catalogue-sort = Order
catalogue-sort-closest = Closest to your words
catalogue-sort-start = Soonest start
catalogue-sort-title = Title
catalogue-sort-places = Most places left
catalogue-closes = The call closes in
catalogue-keep = Keep
catalogue-kept = Kept
catalogue-facet-track = Track
catalogue-facet-language = Working language
catalogue-facet-start = Starts
catalogue-facet-weeks = Length
catalogue-facet-places = Places left
catalogue-facet-university = University
catalogue-facet-hub = Hub
catalogue-facet-province = Other places
catalogue-facet-call = Call
catalogue-weeks-value = { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
catalogue-places-value = { $count ->
    [0] None
    [1] 1
    [2] 2
   *[other] 3 to 5
}
catalogue-places-left = { $left ->
    [0] no place left
    [1] 1 place left
   *[other] { $left } places left
}
catalogue-weeks-from = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
} from { $start }
catalogue-from = from { $start }
catalogue-nothing = No project fits all of this
catalogue-meant = Nothing holds these words. Did you mean one of these?
catalogue-would-be-alone = { $count ->
    [one] 1 project without your filters
   *[other] { $count } projects without your filters
}
catalogue-loosen = Take one of these away:
catalogue-would-be = { $count ->
    [one] 1 project
   *[other] { $count } projects
}
catalogue-without-words = Without your words
catalogue-without-province = Any province
catalogue-without-track = Any track
catalogue-without-language = Any working language
catalogue-without-start = Any start
catalogue-without-weeks = Any length
catalogue-without-places = Any number of places
catalogue-without-university = Any university
catalogue-without-hub = Any hub
catalogue-without-call = Any call
catalogue-nothing-alone = Several filters leave nothing together, and taking away one is not enough.
catalogue-lone = Or keep only one of them:
catalogue-nothing-public = Projects stand here once a call is published and officers have accepted what professors offer.

wishes-title = Your wish-list
wishes-yours = Your wish-list
wishes-in-account = Kept in your account.
wishes-in-browser = Kept in this browser until you sign in.
wishes-count = { $count ->
    [one] 1 project
   *[other] { $count } projects
}
wishes-none = Nothing kept yet
wishes-begin = Press “Keep” beside a project, and it stands here. You need no account for that.
wishes-came-along = { $count ->
    [one] The project that you had kept in this browser is on your wish-list now.
   *[other] The { $count } projects that you had kept in this browser are on your wish-list now.
}
wishes-let-go = Take off: { $title }
wishes-whole = See and compare
wishes-rule-count = { $count ->
    [one] 1 project
   *[other] { $count } projects
}, { $most ->
    [none] of at least { $min }
   *[other] of { $min } to { $most }
}
wishes-rule-provinces = { $count ->
    [one] 1 province
   *[other] { $count } provinces
}, of at least { $min }
refused-wishes-full = A wish-list holds { $most } projects at most. Take one off first.

project-page-about = The project
project-page-roles = What you would do
project-page-skills = What you should bring
project-page-backgrounds = Fields of study
project-page-facts = In short
project-page-title-too = Title in other languages
project-page-supervisor = Supervisor
project-page-co-supervisors = With
project-page-host = University
project-page-place = Place
project-page-hub = Hub
project-page-sponsor = Company or institute
project-page-track = Track
project-page-language = Working language
project-page-seats = Places
project-page-seats-of = { $left } of { $seats } left
project-page-weeks = Length
project-page-start = Start
project-page-start-between = { $first } to { $last }
project-page-start-flexible = flexible
project-page-call = Call
project-page-alike = Similar projects
project-page-neighbours = In your search
project-page-before = Previous
project-page-after = Next
project-page-at = { $at } of { $total } in your search
project-page-apply = How to apply
project-page-opens = Applications open in
project-page-closed = Applications to this call have closed.
project-page-no-window = The dates for applications are not published yet.
project-page-do = Check whether you may apply, then keep this project.
project-page-how = You apply once to the call and rank several projects in it. Your university endorses you before its own date.

catalogue-take = Download all { $count }:
export-as-xlsx = XLSX
export-as-csv = CSV
export-as-csv-bom = CSV for Excel
export-as-ics = Calendar of starts (ICS)
export-code = Code
export-title = Title
export-supervisor = Supervisor
export-university = University
export-city = City
export-province = Province
export-hub = Hub
export-track = Track
export-language = Working language
export-weeks = Weeks
export-start = Start from
export-start-until = Start until
export-seats = Places
export-seats-left = Places left
export-call = Call
export-description = Description
export-address = Address
export-state = State
export-start-of = Start: { $title }
wishes-take = Download the { $count } shown:
wishes-gone = { $count ->
    [one] One project that you kept is no longer in the catalogue. Below stands why; you can take it off.
   *[other] { $count } projects that you kept are no longer in the catalogue. Below stands why; you can take them off.
}
wishes-gone-head = No longer in the catalogue
wishes-take-off = Take off
wishes-state-there = In the catalogue
wishes-state-withdrawn = Withdrawn by its supervisor
wishes-state-refused = Not accepted any more
wishes-state-revised = Being revised; it may come back
wishes-state-call-closed = Its call has ended
wishes-state-call-suspended = Its call is suspended; it may come back
compare-others = { $count ->
    [one] One of the projects asked for is not in the catalogue.
   *[other] { $count } of the projects asked for are not in the catalogue.
}
compare-title = Projects side by side
compare-do = Compare
compare-choose = Choose up to { $most } projects to see side by side.
compare-one = Compare: { $title }
compare-most = Only the first { $most } stand side by side.
compare-none = Nothing to compare yet
compare-begin = Keep projects on your wish-list, choose up to { $most } of them there, and press “Compare”.

province-ab = Alberta
province-bc = British Columbia
province-mb = Manitoba
province-nb = New Brunswick
province-nl = Newfoundland and Labrador
province-ns = Nova Scotia
province-nt = Northwest Territories
province-nu = Nunavut
province-on = Ontario
province-pe = Prince Edward Island
province-qc = Québec
province-sk = Saskatchewan
province-yt = Yukon
province-gwangju = Gwangju
province-seoul = Seoul

front-title = Research internships abroad
front-heading = Research abroad, with the rules in the open
front-under = Professors offer research projects. Here you search them, see who may apply and until when, and follow every step from the agreement between institutions to the result.
front-search = Find a project
front-search-why = { $total ->
    [one] One project
   *[other] { $total } projects
} at { $universities ->
    [one] one university
   *[other] { $universities } universities
}. No account is needed to search, keep and compare.
front-no-projects = No project is public at the moment. Calls that open are announced below.
front-calls = Open calls
front-calls-none = No call is open for applications at this moment.
front-calls-all = All calls, also those to come
front-map = Where the projects are
front-map-press = Press a province to see its projects.
front-who = What you can do here
front-student = Students
front-student-does = Search the projects, keep a wish-list without an account, and check whether you may apply before you sign in.
front-professor = Host professors
front-professor-does = Post a project or take last year’s again; see what officers ask you to change, and why.
front-university = Universities
front-university-does = Read the agreements you are a party to, with your places and tracks; approve a new version before it is in force.
front-officer = Agencies and funders
front-officer-does = Turn a signed agreement into an open call. Whatever contradicts the agreement is refused, with both texts shown.
front-promise = What you can count on
front-promise-clock = Every deadline is shown in your time zone and in that of the call.
front-promise-rules = Who may apply is decided by written rules, and each answer names its rule.
front-promise-allocation = Places are allocated by a published procedure that anybody can compute again.
front-sign-up = Make an account

error-404-title = This page is not here
error-404-why = The address is mistyped, or what stood here is not public, or not yours to see.
error-403-title = You may not do this
error-403-why = Your role does not allow it. Perhaps another of your roles does: the switch is at the top of the page.
error-csrf-title = This form was not sent
error-csrf-why = It was open too long, or your browser keeps no cookies. Go back, load the page again and send it once more: nothing was changed.
error-back = To the start
catalogue-take-narrow = XLSX takes at most { NUMBER($xlsx) } projects and the calendar { NUMBER($ics) }: narrow the list for these. CSV takes all.
