# What `sojourn new`, its templates and the demonstration say.

# What an import of a catalogue flags: a label, the count, the first examples.
flag-line = { $label }: { $number }
flag-line-examples = { $label }: { $number }; for example { $examples }
flag-line-said = { $label }: { $examples }
flag-example-row = row { $row }, { $text }
flag-heading-nearly = Headings understood although spelled otherwise
flag-heading-unused = Columns of the catalogue that are not used
flag-row-copy = Rows left out, because an earlier row is exactly the same
flag-row-left-out = Rows left out, because they name no university or no supervisor
flag-ids-made = Project ids made, because no column has them
flag-id-missing = Projects without an id, named after their row
flag-host-unknown = Universities not on the list of known ones; an id was made from the name
flag-supervisors-made = Supervisors numbered by name and university
flag-supervisors-missing = No column names supervisors; each project has its own
flag-supervisor-hosts = Projects of one supervisor at another university than the supervisor’s first
flag-region-repaired = Provinces with a typing error, repaired
flag-region-unknown = Provinces that nobody knows, left as written
flag-region-guessed = Provinces filled in from the place, the university or the city
flag-region-missing = Projects without a province
flag-place-repaired = Cities with a typing error, repaired
flag-place-respelled = Cities in other capitals, accents or punctuation, brought to the usual spelling
flag-place-missing = Places of work without a city
flag-place-unknown = Places of work that the lists do not know, left as written
flag-place-region-repaired = Places whose province contradicts the city and the university, repaired
flag-place-contradicts = Places whose city lies in another province, left as written
flag-place-elsewhere = Places of work outside the university’s province; the project counts for the university’s
flag-hub-unknown = Projects that no hub looks after
flag-start-unread = Start dates that cannot be read, left empty
flag-start-instant = Start dates with a time of day or a time zone, read as the day that is written
flag-start-missing = Projects without a start date
flag-start-outside = Start dates outside the window, { $first } to { $last }, kept as written
flag-capacity-unread = Seats that are no whole number, left empty
flag-capacity-above = Seats above the limit of { $most }, set to the limit
flag-capacity-default = Projects that say nothing of seats; the programme’s number counts ({ $default })
flag-weeks-unread = Weeks that are no whole number, left empty
flag-supervisor-capacity-unread = Supervisors’ limits that are no whole number, left empty
flag-language-unknown = Languages that are not known, left as written
flag-title-missing = Projects without a title
flag-title-twice = Titles that several projects share
flag-quota-crosses = Ceilings left out, because supervisors have projects inside and outside the group

# Said once, without a count.
flag-start-day-first = Dates such as 05/06/2027 were read with the day first; nothing in the column decides it
flag-season-moved = The catalogue is of { $season }, the programme of { $stated }: the start dates stay, and every date in programme.toml of this call was moved to { $season }
flag-quotas-made = programme.toml of this call has made-up quotas, reserves and ceilings for trying out ({ $seats } seats in all)

# Errors.
problem-unknown-programme = There is no programme “{ $value }”. Known: { $known }; or give the path of a .toml file.
problem-unknown-map-column = --map names the column “{ $value }”, which the import does not know. Known columns: { $known }.
problem-unknown-map-heading = --map looks for the heading “{ $value }”, which the catalogue does not have. Its headings: { $known }.
problem-missing-catalogue-column = No heading of the catalogue could be read as “{ $column }”. Found: { $found }. Say which it is with --map { $column }=HEADING. Columns that the import knows: { $known }.
problem-catalogue-duplicate-id = The project id “{ $value }” stands already in row { $other }, with other content.
problem-catalogue-no-rows = No row of the catalogue names both a university and a supervisor.
problem-catalogue-form = “{ $value }” is no CSV, XLSX or Parquet file. Save the catalogue as one of these.
problem-students-range = --students must lie between 0 and { $most }.

# What `sojourn new` says when it is done.
new-done = Made the call folder { $folder }.
new-row = { $table }: { $number }
new-flagged = To be read by a person:
new-generated = Students, choices and rankings are generated. They are nobody’s.
new-blank = The templates have headings only. Fill in students.csv, projects.csv and choices.csv; move what you need from optional/ beside them. columns.csv explains every column, call-template.xlsx is the same as one workbook: fill it in, delete the sheets that stay empty, save it as call.xlsx and delete the CSV files.

# Words of the templates: kinds of value, tables, columns.
kind-id = id: any text, compared exactly
kind-text = text
kind-integer = whole number
kind-number = number
kind-date = date: 2027-05-01
kind-boolean = true or false
table-students = One row for each student.
table-projects = One row for each project.
table-supervisors = One row for each supervisor; only needed for names and limits.
table-choices = One row for each choice of a student.
table-rankings = One row for each student whom a supervisor (or a project) ranks; use supervisor_id or project_id for the whole table and delete the other.
table-nominations = One row for each student whom a home university nominates.
table-held = One row for each seat accepted in an earlier round.
column-students-student-id = The student’s id, each once.
column-students-name = Name as the letters should show it.
column-students-home = Id of the home university.
column-students-track = Track: energy, healthcare, automotive, ai-core or your own.
column-students-country = Country code that country ceilings count, such as KR.
column-students-merit = Score; higher is better.
column-students-prior-weeks = Weeks already used under the same agreement.
column-students-prior-award-minor = Award already received under the same agreement, in cents.
column-students-birth-date = Date of birth.
column-students-gpa = Grade average on the scale of the next column.
column-students-gpa-scale = Scale of the grade average, such as 4.5, 4.3 or 100.
column-students-semesters-left = Semesters still to study.
column-students-full-time = Whether enrolled full time.
column-students-citizenship = Country codes of the citizenships, separated by spaces.
column-students-passport-expires = Last day on which the passport is valid.
column-students-language-test = Name of the language test, such as TOEFL iBT.
column-students-language-score = Score in that test.
column-students-degree-on = Day on which the last degree was awarded.
column-students-degree-institution = Id of the university that awarded it, as in projects.host.
column-students-available-from = First day on which the student can be there.
column-students-available-to = Last day on which the student can be there.
column-projects-project-id = The project’s id, each once.
column-projects-title = Title.
column-projects-supervisor-id = Id of the supervisor.
column-projects-host = Id of the host university.
column-projects-region = Province, as programme.toml spells it.
column-projects-hub = Id of the hub that looks after the project.
column-projects-field = Field of research.
column-projects-language = Languages of work: en, fr, ko, separated by semicolons.
column-projects-capacity = Seats; empty means the programme’s default.
column-projects-start-on = First day of the stay.
column-projects-weeks = Length in weeks; empty means the programme’s default.
column-supervisors-supervisor-id = The supervisor’s id, each once.
column-supervisors-name = Name.
column-supervisors-host = Id of the supervisor’s university.
column-supervisors-capacity = Most students over all of the supervisor’s projects; empty means no limit.
column-choices-student-id = Id of the student.
column-choices-rank = 1 is the first choice; each student uses 1, 2, 3 and so on, each once.
column-choices-project-id = Id of the project.
column-rankings-supervisor-id = Id of the supervisor who ranks.
column-rankings-project-id = Id of the project, when each project has its own ranking.
column-rankings-rank = 1 is best; equal ranks are ties.
column-rankings-student-id = Id of the student who is ranked.
column-nominations-home = Id of the home university that nominates.
column-nominations-rank = 1 is best; each home university uses 1, 2, 3 and so on, each once.
column-nominations-student-id = Id of the student who is nominated.
column-held-student-id = Id of the student.
column-held-project-id = Id of the project whose seat the student has accepted.
template-heading = Column
template-table = Table
template-required = Required
template-kind = Value
template-explanation = Explanation
template-yes = required
template-no = may be empty

# The demonstration.
demo-begin = The whole way of a call, with generated students: made, checked, allocated, verified, explained.
demo-step = Step { $number } of { $total } · { $what }
demo-new = Make a call folder
demo-check = Check every table and every student
demo-allocate = Allocate
demo-verify = Verify with code that shares nothing with the solver
demo-explain = Explain why one student got no place
demo-failed = This step ended with exit code { $code }; the demonstration stops here.
demo-nobody = Every eligible student got a place, so there is nobody to explain it to.
demo-end = Done in { $seconds } s. Open the report in a browser: { $report }
demo-tables = The tables of the result: { $folder }
demo-lang-unknown = --lang is ko, en or fr.
