## The verdict of `sojourn verify`
verify-holds = The result holds: it is the one that the rules of the call give.
verify-checked = Checked. Students: { $students }. Placed: { $placed }. Choices: { $choices }. Refusals: { $refusals }. Caps: { $caps }. Files: { $files }.
verify-other-version = Computed by version { $found } of the software, checked by version { $running }: report.html was compared with its hash in the certificate and not made again.
verify-fails = The result does not hold. { $many ->
    [yes] At least { $shown } faults were found:
   *[no] { $count ->
        [one] One fault was found:
       *[other] { $shown } faults were found:
    }
}
verify-more = and { $shown } more.

## Faults; each names what is wrong, not who is to blame
fault-output-missing = The file { $file } is missing.
fault-output-malformed = The file { $file } is not as a run writes it.
fault-output-changed = The file { $file } is not the one that the certificate names.
fault-input-changed = The input { $table } is not the one from which the result was made.
fault-certificate-value = Certificate, { $key }: it says { $found }; the call and the result give { $expected }.
fault-certificate-form = The file { $file } is not written as a run writes it.
fault-report = The file { $file } is not the report of this result.
fault-row-missing = { $table }: the row { $row } is missing.
fault-row-extra = { $table }: the row { $row } should not be there.
fault-cell = { $table }, row { $row }, { $column }: found { $found }, expected { $expected }.
fault-project-unknown = Student { $student } is placed on { $project }, which is no project of the call.
fault-placed-out = Student { $student } is placed on { $project } without taking part in the match.
fault-held-moved = Student { $student } holds a seat of an earlier round on { $project } and is not there.
fault-not-listed = Student { $student } is placed on { $project } without having listed it.
fault-over-ceiling = Student { $student } is placed on { $project }, which is out of the student’s reach before the match.
fault-not-acceptable = Student { $student } is placed on { $project }, whose supervisor does not accept this student.
fault-over-cap = { $cap ->
    [project] Project { $id }
    [supervisor] Supervisor { $id }
    [host] Host university { $id }
    [region] Province { $id }
    [hub] Hub { $id }
    [home] Home university { $id }
    [country] Country { $id }
   *[seats] The whole programme
} has { $used } placed for { $seats } seats.
fault-home-side = Student { $student }: the home university’s places and the country’s seats give another result.
fault-claim = Student { $student } prefers { $project } to the result, and the rules would give it.
fault-not-best = Student { $student }: no claim is open, yet the mechanism gives another result ({ $project }).
fault-not-active = Student { $student }: the result is right, but not what it says about having taken part.
