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
project-page-closes = Applications close in
project-page-opens = Applications open in
project-page-closed = Applications to this call have closed.
project-page-no-window = The dates for applications are not published yet.
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
export-start-of = Start: { $title }
wishes-take = Download the { $count } shown:
wishes-gone = { $count ->
    [one] One project that you kept is no longer public and is not shown.
   *[other] { $count } projects that you kept are no longer public and are not shown.
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
