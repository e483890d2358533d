# The house: header, footer, notices, and the words of shared parts.
ui-skip = Skip to the content
ui-crumbs = Where you are
ui-places = Sections
ui-languages = Language
ui-sign-in = Sign in
ui-sign-out = Sign out
ui-no-role = No role yet
ui-switch-role = Work as
ui-profile = Your profile
ui-security = Passkeys and codes
ui-addresses = E-mail addresses
ui-acting = You are acting as
ui-stop-acting = Stop acting as this person
ui-foot = Sojourn, open software for international research internships
ui-foot-demonstration = A demonstration. Every person in it is generated.
ui-theme = Colours
ui-theme-machine = As the device
ui-theme-light = Light
ui-theme-dark = Dark
nav-projects = Projects
nav-my-projects = My projects
nav-office-projects = University projects
nav-catalogue = Catalogue
nav-calls = Calls
nav-wishes = Wish-list
nav-agreements = Agreements
nav-programmes = Programmes
nav-organisations = Organisations
nav-people = People
nav-record = Record
ui-refused-without-words = This is not possible now ({ $reason }).
ui-more-problems = … and { $count } more.
ui-already-done = This was sent already; nothing was done a second time.
ui-overtaken = Somebody else has changed this since you opened the page. It now says: { $kept }. Save again if yours shall stand.
ui-overtaken-empty = Somebody else has emptied this since you opened the page. Save again if yours shall stand.
ui-home = Start
ui-generated = (generated)
ui-optional = optional
ui-errors = { $count ->
    [one] One answer to correct
   *[other] { $count } answers to correct
}
ui-date-y = Year
ui-date-m = Month
ui-date-d = Day
ui-choose-file = Choose a file
ui-or-drop = or drop it here
ui-file-limits = { $kinds }; at most { $most } MB.
ui-file-most = At most { $most } MB.
ui-file-large = This file has { $is }; at most { $most } MB can be sent. Choose a smaller one.
ui-file-other = This kind of file is not taken here. Choose one of these: { $kinds }.
ui-upload-begins = Sending { $name }
ui-upload-count = { $sent } of { $whole }, { $percent }
ui-upload-progress = Sent so far
ui-upload-arrived = Everything has arrived. The file is being looked at.
ui-upload-lost = The connection was lost, and nothing of the file was kept. It is still chosen: send it again once you are connected.
ui-upload-back = The connection is back. You can send the file again.
ui-upload-stopped = Stopped. Nothing of the file was kept; it is still chosen.
ui-upload-changed = The file was changed or moved after you chose it. Choose it again.
ui-upload-refused = The file is too large for this server. Choose a smaller one.
ui-upload-away = You are signed out. Sign in in another window and come back: the file is still chosen here.
ui-upload-failed = The file could not be taken in (answer { $status }). It is still chosen: send it again, and tell the office if that does not help.
ui-upload-sign-in = Sign in in another window
ui-upload-again = Send again
ui-upload-stop = Stop sending
error-required = An answer is needed here.
error-invalid = This cannot be read. Check how it is written.
error-invalid-choice = This is not one of the choices. Choose one from the list.
error-max-length = { $show_value } characters are too many. At most { $limit_value } fit.
error-min-length = { $show_value } characters are too few. At least { $limit_value } are needed.
error-max-value = This is more than { $limit_value }, the most allowed.
error-min-value = This is less than { $limit_value }, the least allowed.
error-no-such-date = There is no such day. Enter day, month and year, for example 3 May 2027.
error-incomplete = A part is missing. Fill in every field.
error-reserved-word = “{ $value }” is a word of the addresses of this site. Choose another.
error-empty = The file is empty. Choose one with something in it.
error-null-characters-not-allowed = There is a character in it that cannot be kept. Type it again.
error-max-digits = This number is too long. At most { $max } digits fit.
error-max-whole-digits = This number is too large. At most { $max } digits fit before the decimal point.
error-max-decimal-places = At most { $max } decimal places fit.
ui-error-line = { $label }: { $error }
ui-next-step = Next
ui-done = done
ui-left = { $left }
ui-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
ui-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
ui-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
ui-deadline-past = Closed
ui-deadline-mark = closes
ui-deadline-picture = The day around the deadline, from noon to noon, with the night marked
ui-deadline-dates-differ = The dates differ: { $here_day } in { $here }, { $there_day } in { $there }.
ui-deadline-night = In { $here } it falls in the night.
ui-steps = Steps
ui-task-good = Done
ui-task-now = Under way
ui-task-warn = To do
ui-task-bad = To correct
ui-task-plain = Left out
ui-task-later = Not begun
ui-task-closed = Not yet
ui-views = Views
ui-pages = Pages
ui-page = Page
ui-rows = { NUMBER($first) } to { NUMBER($last) } of { NUMBER($count) }
ui-rows-all = { NUMBER($count) } in all
ui-previous = Previous
ui-next = Next
ui-apply = Apply
ui-search = Search
ui-remove-filter = Remove
ui-clear = Clear all
ui-columns = Columns
ui-as-table = The same as a table
ui-from = From
ui-to = To
ui-count = Count
ui-of = { $value } of { $whole }
ui-chosen = chosen
ui-hub = hub of the funder
ui-press-province = Press a province to add or remove it.
ui-what = What
ui-changed = changed
ui-moved = “{ $title }” is now at place { $place }.
ui-up = Up
ui-down = Down
ui-out = Remove
ui-row-cell = { $name }, row { $number }
ui-row-remove = Remove row { $number }
ui-row-add = Add a row
ui-rows-plain = A row that you empty is taken out when you send the page; then another empty one stands here.
ui-places-cut = { $count ->
    [one] one place
   *[other] { $count } places
}
ui-empty-rank = Empty. You can rank up to { $most }.
ui-steps-done = { NUMBER($done) } of { NUMBER($whole) }
ui-cancel = Cancel
ui-sample = A sample
ui-pick-all = Select all { NUMBER($count) }
ui-picked = Selected on this page: { $count }
ui-picked-whole = Selected over all pages: { NUMBER($count) }
ui-saved = Saved { $time }. You can close this window.
ui-saves-as-typed = Everything is saved as you type.
ui-saved-before = Last saved { $time }. What you type from now on is kept once you press Save.
ui-saving = Saving
ui-offline = No connection. Kept on this device, will be sent.
ui-newer = Another window holds a newer version.
ui-away = You are signed out. What you typed is kept on this device: sign in and open this page again.
ui-pick-page = Select every row of this page
ui-save-view = Save this view
ui-view-name = Name of the view
ui-view-help = Filters, order and columns are kept. A name that is there already is replaced.
ui-views-manage = Rename or delete views
ui-take-list = { $count ->
    [one] Take this row as a file:
   *[other] Take these { NUMBER($count) } rows as a file:
}
list-views-of = Saved views: { $list }
list-views-why = Only you see these. Each keeps filters, order and columns.
list-views-none = No view is saved yet
list-views-none-why = Set filters, order and columns in the list, then press “Save this view”.
list-view-rename = Rename
list-view-delete = Delete
list-view-saved = The view “{ $name }” is saved.
list-view-renamed = The view is now called “{ $name }”.
list-view-deleted = The view “{ $name }” is deleted.
list-long = { NUMBER($count) } rows as a file
list-long-why = That is long: the file is made behind the pages. You can leave and come back; only you can fetch it. It has exactly the rows, columns and order that you saw.
list-long-begin = Make the file
refused-view-without-name = A view needs a name.
refused-view-too-long = These filters are too many for a view. Take some away.
refused-too-many-views = You have { $count } views of this list, the most there can be. Delete one first.
refused-view-there-already = A view is called “{ $name }” already.
ui-reason = Reason
