## `sojourn verify`의 판정
verify-holds = 결과가 맞습니다. 모집 공고의 규칙에서 나오는 결과와 같습니다.
verify-checked = 확인한 것: 학생 { $students }명(배정 { $placed }명), 지망 { $choices }건, 거절 { $refusals }건, 상한 { $caps }개, 파일 { $files }개.
verify-other-version = 결과를 계산한 소프트웨어의 버전은 { $found }, 확인한 버전은 { $running }입니다. report.html은 다시 만들지 않고 인증서의 해시와만 비교했습니다.
verify-fails = 결과가 맞지 않습니다. { $many ->
    [yes] 오류가 { $shown }건 이상 있습니다.
   *[no] 오류가 { $shown }건 있습니다.
}
verify-more = 그 밖에 { $shown }건.

## 오류: 무엇이 틀렸는지를 말하며, 누구의 잘못인지는 말하지 않음
fault-output-missing = 파일이 없습니다: { $file }
fault-output-malformed = 실행이 쓰는 형식과 다른 파일: { $file }
fault-output-changed = 증명서에 적힌 것과 다른 파일: { $file }
fault-input-changed = 결과를 만들 때 쓴 것과 다른 입력: { $table }
fault-certificate-value = 증명서 { $key }: 적힌 값 { $found }, 모집 공고와 결과에 따른 값 { $expected }.
fault-certificate-form = 실행이 쓰는 형식과 다르게 쓰인 파일: { $file }
fault-report = 이 결과의 보고서가 아닌 파일: { $file }
fault-row-missing = { $table }: 빠진 행 { $row }
fault-row-extra = { $table }: 있어서는 안 되는 행 { $row }
fault-cell = { $table } { $row }행, { $column }: 적힌 값 { $found }, 맞는 값 { $expected }.
fault-project-unknown = 학생 { $student }: 배정된 { $project } 연구 프로젝트가 모집 공고에 없습니다.
fault-placed-out = 학생 { $student }: 배정에 참여하지 않는데 { $project } 연구 프로젝트에 배정되어 있습니다.
fault-held-moved = 학생 { $student }: 이전 차수에서 확정된 { $project } 연구 프로젝트에 있지 않습니다.
fault-not-listed = 학생 { $student }: 지망하지 않은 { $project } 연구 프로젝트에 배정되어 있습니다.
fault-over-ceiling = 학생 { $student }: 배정 전에 제외되어야 하는 { $project } 연구 프로젝트에 배정되어 있습니다.
fault-not-acceptable = 학생 { $student }: 지도교수가 받지 않는 { $project } 연구 프로젝트에 배정되어 있습니다.
fault-over-cap = { $cap ->
    [project] 연구 프로젝트 { $id }
    [supervisor] 지도교수 { $id }
    [host] 초청 대학 { $id }
    [region] 주 { $id }
    [hub] 거점 { $id }
    [home] 소속 대학 { $id }
    [country] 국가 { $id }
   *[seats] 프로그램 전체
}: 정원 { $seats }명에 배정 { $used }명.
fault-home-side = 학생 { $student }: 소속 대학의 자리와 국가 정원에 따르면 결과가 다릅니다.
fault-claim = 학생 { $student }: 결과보다 { $project } 연구 프로젝트를 더 원하고, 규칙에 따르면 그 자리를 받아야 합니다.
fault-not-best = 학생 { $student }: 정당한 이의는 없으나 배정 방식에 따른 결과는 다릅니다({ $project }).
fault-not-active = 학생 { $student }: 결과는 맞지만 배정에 참여했는지에 대한 기록이 다릅니다.
