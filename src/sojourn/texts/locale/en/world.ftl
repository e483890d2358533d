# The demonstration: entering as somebody, moving the clock; what the make target says.
demonstration-bar = Demonstration
demonstration-heading = Enter the demonstration
demonstration-crumb-home = Front page
demonstration-lead = Universities and institutes are real; agreements, people, companies and projects are generated. Be anybody, at any time of the season.
demonstration-enter-as = Enter as
demonstration-enter-help = One click, no password. Everything you do is written into the record.
demonstration-enter = Enter
demonstration-enter-visitor = Be a visitor
demonstration-visitor = Visitor
demonstration-search = Name, organisation or address
demonstration-search-go = Find
demonstration-nobody = Nobody found
demonstration-nobody-help = Try part of a name, or the code of an organisation such as mcgill-university.
demonstration-others = { $count ->
    [one] One more
   *[other] { $count } more
}
demonstration-all-roles = Show all roles
demonstration-does-visitor = Browse calls and projects, keep a wish-list, compare, check your eligibility without an account.
demonstration-does-student = Browse the catalogue and keep a wish-list in the account.
demonstration-does-home-coordinator = Read the agreement and the quota of your university; approve a new version.
demonstration-does-host-professor = Draft a project, submit it, reuse last year’s.
demonstration-does-host-office = Confirm that a professor may host.
demonstration-does-reviewer = Nothing to review yet: reviews come with the next stages.
demonstration-does-partner = Find the projects that your company sponsors by its name in the catalogue.
demonstration-does-programme-officer = Turn the agreement into a call, vet projects, import a catalogue.
demonstration-does-finance-officer = Read agreements and their money.
demonstration-does-auditor = Read everything and change nothing; see who did what, when and why.
demonstration-does-administrator = Manage people and organisations, merge duplicates, act as a person.
demonstration-move-clock = Move the clock
demonstration-clock-help = Everybody in the demonstration sees the same time. Windows of calls open and close with it.
demonstration-now = It is now
demonstration-gwangju = Gwangju
demonstration-vancouver = Vancouver
demonstration-slider = A day of the season
demonstration-go = Go there
demonstration-week-back = A week back
demonstration-day-back = A day back
demonstration-day-on = A day on
demonstration-week-on = A week on
demonstration-moments = Moments worth seeing, in the time of Gwangju
demonstration-what = What happens
demonstration-hour-before-close = An hour before it closes
demonstration-hour-after-open = An hour after it opens

world-begin = The portal with a world of its own, served on this machine.
world-making = Making the world of the portal.
world-made = The world of the portal is made, in { $seconds } s.
world-reused = The world of the portal is there already (looked after in { $seconds } s). make demo RESET=1 makes it anew.
world-bad-catalogue = { $file } cannot be read as a catalogue:
world-look = Open in a browser: { $address }
world-look-enter = Enter as anybody, move the clock: { $address }
world-look-catalogue = The catalogue that everybody sees: { $address }
world-look-mail = The mail that was sent: { $address }
world-stop = Stop with Ctrl+C. Everything stands in { $folder }
