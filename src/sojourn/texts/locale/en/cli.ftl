# The command line.
cli-about = Runs a whole selection of students for research internships from a folder of tables: check, allocate, verify, explain.
cli-usage = Usage:
cli-usage-pieces = COMMAND ARGUMENTS
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-new = Make a call folder from a catalogue of projects.
cli-check = Read and check everything; say who may not take part, and why.
cli-allocate = Place the students and write the outcome folder.
cli-verify = Check an outcome against its call, by code that shares nothing with the solver.
cli-explain = Say why one student has this result.
cli-letters = Write one result letter per student as PDF, and a table for mail merge.
cli-compare = Put two outcomes side by side: figures, and who changes.
cli-next = Make the folder of the next round.
cli-simulate = Repeat over many lotteries and under changed rules: chances per student and per cap.

argument-call = folder of the call: programme.toml and tables
argument-out = folder of the outcome
argument-outcome = folder of the outcome
argument-out1 = folder of the first outcome
argument-out2 = folder of the second outcome
argument-student-id = id of the student as in the table students
option-help = Show this help and end.
option-lang = Language of what is shown: Korean, English or French. Files do not depend on it.
option-json = Print JSON for machines.
option-version = Show the version and end.
option-encoding = Encoding of the CSV files, when it is not found by itself.
option-replace = Take the place of a folder that is there.
option-out = Folder to write.
option-programme = A programme that comes with the software (gri, gra, rise) or a programme.toml.
option-catalogue = Catalogue of projects as CSV, XLSX or Parquet; without it, the generated one.
option-map = A column of the contract and the catalogue’s heading for it, where the two are not matched by themselves.
option-students = How many students to generate; 0 for none.
option-seed = Seed of what is generated.
option-blank = Write blank templates of the tables, with a line of explanation per column.
option-annotate = Workbook in which to write the problems beside their rows.
option-all = Show every student, not only the first 50.
option-solver = compiled or numpy; without it, the quickest that is there. Both give the same outcome.
option-language = Language of the letters; without it, all three.
option-withdrawn = Table with a column student_id: students who gave up their seats.
option-new-seed = A new public seed for the round; without it, the lottery is read the other way round.
option-lotteries = How many lotteries to draw.
option-set = A changed rule to compare with, such as caps.seats=500; can be given several times.
option-jobs = Processes to use; without it, all cores.
option-scheduler = Address of a Dask scheduler on which to run.
option-save = Folder to write the chances to, as CSV.

usage-help = Try “{ $command } --help”.
usage-none = none
usage-no-such-option = There is no option { $option }. Nearest: { $nearest }.
usage-no-such-command = There is no command { $command }.
usage-nearest-command = Did you mean “{ $command }”?
usage-id-with-hyphen = To give an id that begins with a hyphen, write -- before it.
usage-missing = { $name } is missing.
usage-option-without-value = The option { $option } needs a value, and a switch takes none.
usage-too-many = There are more words than this command takes.
usage-whole-number = { $name }: “{ $value }” is no whole number from { $least } up.
usage-one-of = { $name }: “{ $value }” is none of { $options }.
usage-key-value = { $name }: “{ $value }” has not the form KEY=VALUE.

cli-interrupted = Interrupted.
cli-nothing-written = Nothing was written.
cli-errors = { $count ->
    [one] 1 error.
   *[other] { $shown } errors.
}
cli-and-more = { $count ->
    [one] … and 1 more.
   *[other] … and { $shown } more.
}
cli-and-more-students = … and { $shown } more students; --all shows everybody.
cli-annotated = The problems stand beside their rows in { $file }.
refused-no-compiled-solver = The compiled solver is not there: the software was installed without a C compiler. The solver numpy gives the same outcome.
problem-outcome-of-other-call = This outcome was not computed from this call: { $value } differ.
problem-replaces-input = “{ $value }” holds what this command reads: { $input }. To write there would delete it. Name another place.
problem-no-scheduler = No Dask scheduler answers at { $value }.
problem-no-workers = The Dask scheduler at { $value } has no workers.
problem-no-cluster-support = To run on { $value }, install the software with its part for clusters: sojourn[cluster].

check-good = { $folder }: the tables can be trusted.
check-counts = Students: { $students }. Projects: { $projects }. Supervisors: { $supervisors }. Choices: { $choices }. Rankings: { $rankings }. Nominations: { $nominations }. Held seats: { $held }.
check-eligible = Students who may take part: { $eligible }; who may not: { $ineligible }.
check-warnings = { $count ->
    [one] 1 thing looks wrong but can be meant:
   *[other] { $shown } things look wrong but can be meant:
}
rule-choices-min-not-met = The list has fewer choices than the programme asks for.
rule-choices-max-not-met = The list has more choices than the programme allows.
rule-choices-distinct-regions-not-met = The choices lie in fewer provinces than the programme asks for.

check-progress = Checking
verify-progress = Verifying
allocate-progress = Allocating
new-progress = Making the folder
next-progress = Making the next round
explain-progress = Looking up the reasons
compare-progress = Comparing
allocate-done = Written: { $folder }
allocate-placed = Eligible students: { $eligible }. Placed: { $placed }. Not placed: { $not_placed }. Students who may not take part: { $ineligible }.
allocate-choices = First choice: { $first_choice }. One of the first three: { $top_three }.
allocate-report = Report: { $file }
allocate-verify = Check it: sojourn verify { $call } { $out }
allocate-warnings = { $count ->
    [one] 1 thing looks wrong but can be meant; “sojourn check” shows it.
   *[other] { $shown } things look wrong but can be meant; “sojourn check” shows them.
}

letters-progress = Letters
letters-done = { $count ->
    [one] 1 letter and mail-merge.csv are in { $folder }.
   *[other] { $shown } letters and mail-merge.csv are in { $folder }.
}

next-done = Round { $round }: { $folder }
next-counts = Seats held: { $held }. Students gone: { $withdrawn }. Students left: { $students }.
next-kept = These stay in the tables without choices, because the rules would change their meaning without their rows: { $students }.
problem-nobody-left = Every student of the call has withdrawn: there is nobody for a next round.
cli-bug = This is a fault of the software, not of your tables. Please report it with the lines above; nothing was half-written.
option-required = required
option-default = without it: { $value }

compare-line = { $name }: { $change }
compare-figures = First → second
compare-nobody = Nobody’s result differs.
compare-changes = { $count ->
    [one] The result of 1 student differs:
   *[other] The results of { $shown } students differ:
}
change-gains = get a place: { $shown }
change-loses = lose the place: { $shown }
change-better = get a better choice: { $shown }
change-worse = get a lower choice: { $shown }
change-moves = move to another project: { $shown }
change-status = change status: { $shown }
change-joins = only in the second: { $shown }
change-leaves = only in the first: { $shown }
figure-students = students
figure-eligible = eligible
figure-placed = placed
figure-held = held from an earlier round
figure-not-placed = not placed
figure-ineligible = ineligible
figure-first-choice = first choice
figure-top-three = one of the first three
figure-committed-minor = committed, in minor units
cap-project-name = project
cap-supervisor-name = supervisor
cap-host-name = host university
cap-region-name = province
cap-hub-name = hub
cap-seats-name = programme
cap-home-name = home university
cap-country-name = country

simulate-progress = Drawing
simulate-base = Rules as they stand
simulate-lotteries = { $count ->
    [one] 1 lottery
   *[other] { $shown } lotteries
}
simulate-placed = Placed: { $mean } on average, { $least } to { $most }.
simulate-first-choice = First choice: { $mean } on average, { $least } to { $most }.
simulate-chances = Students by their chance of a place:
simulate-never = never: { $count }
simulate-band = { $low } – { $high }: { $count }
simulate-always = always: { $count }
simulate-caps = Caps:
simulate-cap = { $cap }: { $used } of { $seats } used on average, full in { $full } of the lotteries
simulate-saved = Written: { $folder }
