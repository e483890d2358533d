# What is wrong with the tables of a call. The place comes first, then the sentence. Names of tables and columns stay as they are.
problem-line = { $where }: { $sentence }
where-call = call folder
where-target = output
where-programme = programme.toml
where-programme-key = programme.toml, { $column }
where-programme-row = programme.toml, line { $row }
where-table = { $table }
where-row = { $table }, row { $row }
where-column = { $table }, column { $column }
where-cell = { $table }, row { $row }, column { $column }
where-upload-row = Row { $row }

## The folder and its files
problem-no-folder = There is no folder “{ $value }” that can be read.
problem-folder-exists = “{ $value }” is there already. Add --replace to put the new folder in its place.
problem-not-a-folder = “{ $value }” is there and is no folder. It is left as it is.
problem-file-exists = “{ $value }” is there already and was not written by --annotate. It is left as it is; name another file.
problem-cannot-write = “{ $value }” cannot be written: { $reason }.
problem-missing-programme = The folder { $folder } has no file programme.toml that can be read.
problem-programme-not-utf8 = The file is not UTF-8 text. Save it as UTF-8.
problem-missing-table = The table is missing. Expected { $table }.csv, { $table }.parquet or a sheet { $table } in call.xlsx, in { $folder }.
problem-table-twice = The table is there more than once: { $files }. Keep one of them.
problem-unreadable = { $file } is no file that can be read.
problem-empty-file = { $file } is empty. Expected a row of headings and at least one row below it.
problem-not-text = { $file } is no text table: it holds binary data.
problem-no-heading = { $file } is no table: no line ends within its first 64 KiB.
problem-missing-column = { $file } has no column “{ $column }”, which is required. Headings found: { $found }.{ $nearest ->
    [none] { "" }
   *[other] { " " }Did you mean “{ $nearest }”?
}
problem-duplicate-heading = { $file } has more than one heading for this column: { $value }. Keep one of them.
problem-ragged-row = The row has { $found } cells, the heading { $headings }. Expected as many cells as headings.
problem-bad-quotes = A quotation mark does not close, or text follows the closing one. Expected quotation marks around whole cells, doubled inside.
problem-cell-too-long = A cell is longer than 131,072 characters. Is a quotation mark left open?
problem-undecodable = The byte { $value } is no text in the encoding { $encoding }. Save the file as UTF-8, or name its encoding with --encoding.
problem-unknown-encoding = There is no text encoding “{ $value }”. Expected a name such as utf-8, cp949 or cp1252.
problem-not-parquet = { $file } is no Parquet file that can be read.
problem-rows-beyond-file = { $file } states { $rows } rows, more than a table of its size can have. It is not opened.
problem-nested-column = The column holds lists or structures. Expected one plain value in each cell.
problem-not-workbook = { $file } is no XLSX workbook that can be read.
problem-password = { $file } has a password, or is of the format before 2007. Save it as XLSX without a password.
problem-workbook-too-large = { $file } would unpack to { $megabytes } MB, more than tables of a call ever do. It is not opened; use CSV or Parquet for very large tables.
problem-sheet-too-large = { $file } spans too many cells, or its cells do not say where they are. Remove what stands far outside the table, or save the sheet as CSV.
problem-merged-cells = The cells { $value } are merged. Expected one cell for each value: undo the merge.
problem-cell-beside-headings = “{ $value }” stands in a column without a heading. Give the column a heading, or empty it.
problem-formula-without-result = Cell { $cell } holds the formula { $value } without its result; cells like it in this column: { $count }. Open the file in a spreadsheet program and save it there, or write values instead of formulas.
problem-digits-lost = The id { $value } is a number of more than 15 digits, and spreadsheets lose the last ones. Expected the id as text.
problem-no-rows = { $file } has headings and no rows. Expected at least one row; leave out an optional table that is empty.

## Cells
problem-not-understood = “{ $value }” cannot be read. Expected: { $expected }.
problem-empty-cell = The cell is empty. Expected: { $expected }.
problem-control-character = “{ $value }” holds an invisible character, such as a line break or a tab. Expected: an id on one line.
expected-id = an id
expected-text = text
expected-integer = a whole number such as 3
expected-number = a number such as 3.5, without thousands separators
expected-date = a date written year first, such as 2027-05-01
expected-workbook-date = a date, or one written year first, such as 2027-05-01
expected-boolean = yes or no
expected-output-heading = the headings that the run writes, in their order
expected-output-form = the file exactly as the run writes it: order of rows, quotation marks, line ends
expected-code = one of the codes { $codes }
expected-json = a JSON object

## Ids and ranks
problem-duplicate-id = “{ $value }” is there already, in row { $first }. Expected each id once.
problem-unknown-id = “{ $value }” is not in { $among }. Expected an id of that table.{ $nearest ->
    [none] { "" }
   *[other] { " " }Did you mean “{ $nearest }”?
}
problem-both-units = Some rows name a supervisor_id, others a project_id. Expected one of the two for the whole table.
problem-no-unit = The row says nothing of whose ranking it is. Expected a supervisor_id, or a project_id in the whole table.
problem-wrong-home = Student { $student } is nominated by “{ $value }” and has the home “{ $its_home }” in students. Expected the same home.
problem-rank-out-of-sequence = { $by } { $owner } has rank { $value } where { $awaited } is the next. Expected 1, 2, 3 and so on, each once.
problem-project-twice = Student { $owner } has chosen project “{ $value }” already, in row { $first }. Expected each project once.
problem-student-twice = { $by } { $owner } names student “{ $value }” already, in row { $first }. Expected each student once.
problem-rank-below-one = The rank is { $value }. Expected a whole number from 1; equal ranks are ties.

## Seats and caps
problem-below-minimum = “{ $value }” is too small. Expected { $minimum } or more.
problem-capacity-above-max = The capacity is { $value }. Expected at most { $limit }, the capacity_max of the programme.
problem-held-above-capacity = “{ $id }” has the capacity { $value }; seats held already: { $held }. Expected at least as much capacity as is held: raise it, or take rows out of held.
problem-held-above-cap = The cap is { $value }; seats under it in the table held: { $held }. Expected at least as many as are held: raise the cap, or take rows out of held.
problem-held-above-budget = The budget is { $budget } and the ceiling of an award { $ceiling }, in minor units. Seats that this pays for, counted whole: { $seats }; seats in the table held: { $held }. Expected at least as many as are held: raise the budget, or take rows out of held.
problem-caps-cross-supervisor-host = The supervisor “{ $first }” and the host “{ $second }” cross: row { $both_row } is in both, row { $first_row } only in the first, row { $second_row } only in the second. Expected that they share no project, or that one holds all of the other’s. The way out: give the supervisor a second supervisor_id for the projects outside, or remove the cap of the host.
problem-caps-cross-supervisor-region = The supervisor “{ $first }” and the region “{ $second }” cross: row { $both_row } is in both, row { $first_row } only in the first, row { $second_row } only in the second. Expected that they share no project, or that one holds all of the other’s. The way out: give the supervisor a second supervisor_id for the projects outside, or remove the cap of the region.
problem-caps-cross-supervisor-hub = The supervisor “{ $first }” and the hub “{ $second }” cross: row { $both_row } is in both, row { $first_row } only in the first, row { $second_row } only in the second. Expected that they share no project, or that one holds all of the other’s. The way out: give the supervisor a second supervisor_id for the projects outside, or remove the cap of the hub.
problem-caps-cross-host-region = The host “{ $first }” and the region “{ $second }” cross: row { $both_row } is in both, row { $first_row } only in the first, row { $second_row } only in the second. Expected that they share no project, or that one holds all of the other’s. The way out: move the projects, remove one of the two caps, or split the host into one for each region.
problem-caps-cross-host-hub = The host “{ $first }” and the hub “{ $second }” cross: row { $both_row } is in both, row { $first_row } only in the first, row { $second_row } only in the second. Expected that they share no project, or that one holds all of the other’s. The way out: move the projects, remove one of the two caps, or split the host into one for each hub.
problem-caps-cross-region-hub = The region “{ $first }” and the hub “{ $second }” cross: row { $both_row } is in both, row { $first_row } only in the first, row { $second_row } only in the second. Expected that they share no project, or that one holds all of the other’s. The way out: move the projects, remove one of the two caps, or split the region into one for each hub.
problem-country-missing = The student of home “{ $home }” has no country. Expected one, because the programme caps countries.
problem-country-mixed = Home “{ $home }” has the country “{ $first_country }” in row { $first } and “{ $value }” here. Expected one country for a home, because the programme caps countries: give each campus a home id of its own.

## Warnings
problem-place-nearly = “{ $value }” looks like a mistyped “{ $nearest }” ({ $count ->
    [one] one row
   *[other] { $count } rows
} so written).
problem-cap-names-nobody = The cap names “{ $value }”, which no row has.{ $nearest ->
    [none] { "" }
   *[other] { " " }Did you mean “{ $nearest }”?
}
problem-reserve-names-nobody = The reserve names the track “{ $value }”, which no student of home “{ $home }” has.{ $nearest ->
    [none] { "" }
   *[other] { " " }Did you mean “{ $nearest }”?
}
problem-start-outside-window = The start { $value } is outside the window of the programme: { $window }.
window-between = from { $start_from } to { $start_to }
window-from = from { $start_from }
window-to = until { $start_to }
problem-end-outside-window = A placement that starts on { $value } would end on { $ends }, after { $end_by }, the last day of the programme.
problem-same-title = { $count } projects have the title “{ $value }”; the first is in row { $first }.
problem-no-choices = Student “{ $value }” has no choices and cannot be placed.
problem-more-alike = And { $count } more of this kind ({ $code }).

## An outcome that is read back
problem-output-missing = The file { $file } is missing in { $folder }.
problem-output-malformed = { $file } in { $folder } is not as a run writes it. Expected: { $expected }.

## A table with the problems beside its rows
annotated-heading = problems
annotated-sheet = problems
annotated-table = table
annotated-row = row
annotated-column = column
annotated-sentence = problem
annotated-level = level
level-error = error
level-warning = warning
