# What `sojourn new`, its templates and the demonstration say.

# What an import of a catalogue flags: a label, the count, the first examples.
flag-line = { $label }: { $number }
flag-line-examples = { $label }: { $number } (예: { $examples })
flag-line-said = { $label }: { $examples }
flag-example-row = { $row }행 { $text }
flag-heading-nearly = 철자가 다르지만 알아본 열 제목
flag-heading-unused = 사용하지 않은 열
flag-row-copy = 앞의 행과 완전히 같아 제외한 행
flag-row-left-out = 대학 또는 지도교수가 비어 있어 제외한 행
flag-ids-made = 프로젝트 번호 열이 없어 새로 만든 번호
flag-id-missing = 번호가 없어 행 번호로 이름을 붙인 프로젝트
flag-host-unknown = 알려진 목록에 없어 이름으로 식별자를 만든 대학
flag-supervisors-made = 이름과 대학으로 번호를 만든 지도교수
flag-supervisors-missing = 지도교수 열이 없어 프로젝트마다 따로 둔 지도교수
flag-supervisor-hosts = 같은 지도교수의 첫 프로젝트와 대학이 다른 프로젝트
flag-region-repaired = 오타를 바로잡은 주 이름
flag-region-unknown = 알 수 없어 그대로 둔 주 이름
flag-region-guessed = 장소, 대학 또는 도시를 보고 채운 주
flag-region-missing = 주가 비어 있는 프로젝트
flag-place-repaired = 오타를 바로잡은 도시 이름
flag-place-respelled = 대소문자, 악센트, 구두점을 통일한 도시 이름
flag-place-missing = 도시가 없는 근무지
flag-place-unknown = 목록에 없어 그대로 둔 근무지
flag-place-region-repaired = 도시와 대학에 맞지 않아 바로잡은 근무지의 주
flag-place-contradicts = 도시가 다른 주에 있어 확인이 필요한 근무지 (그대로 둠)
flag-place-elsewhere = 대학의 주 밖에 있는 근무지 (프로젝트는 대학의 주로 계산)
flag-hub-unknown = 담당 거점이 없는 프로젝트
flag-start-unread = 읽을 수 없어 비워 둔 시작일
flag-start-instant = 시각이나 시간대가 붙어 있어 적힌 날짜로 읽은 시작일
flag-start-missing = 시작일이 없는 프로젝트
flag-start-outside = 기간({ $first } ~ { $last }) 밖의 시작일 (그대로 둠)
flag-capacity-unread = 정수가 아니어서 비워 둔 정원
flag-capacity-above = 상한({ $most })을 넘어 상한으로 맞춘 정원
flag-capacity-default = 정원이 없어 프로그램의 기본값({ $default })을 쓰는 프로젝트
flag-weeks-unread = 정수가 아니어서 비워 둔 주 수
flag-supervisor-capacity-unread = 정수가 아니어서 비워 둔 지도교수 정원
flag-language-unknown = 알 수 없어 그대로 둔 언어
flag-title-missing = 제목이 없는 프로젝트
flag-title-twice = 여러 프로젝트가 함께 쓰는 제목
flag-quota-crosses = 지도교수의 프로젝트가 그룹 안팎에 걸쳐 있어 두지 않은 상한

# Said once, without a count.
flag-start-day-first = 05/06/2027 같은 날짜는 일을 먼저로 읽었습니다. 열 안에 이를 판단할 근거가 없습니다
flag-season-moved = 카탈로그는 { $season }년, 프로그램은 { $stated }년입니다. 시작일은 그대로 두고 이 모집 공고의 programme.toml에 있는 모든 날짜를 { $season }년 기준으로 옮겼습니다
flag-quotas-made = 이 모집 공고의 programme.toml에는 시험용으로 만든 정원, 분야별 배정석, 상한이 들어 있습니다(전체 { $seats }명)

# Errors.
problem-unknown-programme = “{ $value }” 프로그램이 없습니다. 있는 프로그램: { $known }. 또는 .toml 파일의 경로를 적으십시오.
problem-unknown-map-column = --map에 적은 “{ $value }” 열을 알 수 없습니다. 쓸 수 있는 열: { $known }.
problem-unknown-map-heading = --map에 적은 “{ $value }” 제목이 카탈로그에 없습니다. 카탈로그의 열 제목: { $known }.
problem-missing-catalogue-column = 카탈로그에서 “{ $column }” 열을 찾지 못했습니다. 있는 열 제목: { $found }. --map { $column }=제목 으로 알려 주십시오. 쓸 수 있는 열: { $known }.
problem-catalogue-duplicate-id = 같은 프로젝트 번호가 { $other }행에 이미 다른 내용으로 있습니다: { $value }
problem-catalogue-no-rows = 대학과 지도교수가 모두 적힌 행이 카탈로그에 없습니다.
problem-catalogue-form = “{ $value }” 파일은 CSV, XLSX, Parquet 형식이 아닙니다. 카탈로그를 이 가운데 하나로 저장하십시오.
problem-students-range = --students 값은 0에서 { $most } 사이여야 합니다.

# What `sojourn new` says when it is done.
new-done = 모집 공고 폴더를 만들었습니다: { $folder }
new-row = { $table }: { $number }
new-flagged = 사람이 확인할 사항:
new-generated = 학생, 지망, 순위는 모두 생성된 자료이며 실제 인물과 관계가 없습니다.
new-blank = 양식에는 열 제목만 있습니다. students.csv, projects.csv, choices.csv를 채우고, optional/ 폴더에서 필요한 표를 옆으로 옮기십시오. columns.csv에 모든 열의 설명이 있으며, call-template.xlsx는 같은 내용을 통합 문서 하나로 담은 것입니다. 채운 뒤 빈 시트와 CSV 파일을 지우고 call.xlsx로 저장하십시오.

# Words of the templates: kinds of value, tables, columns.
kind-id = 식별자: 문자열, 정확히 일치해야 함
kind-text = 문자열
kind-integer = 정수
kind-number = 숫자
kind-date = 날짜: 2027-05-01
kind-boolean = true 또는 false
table-students = 학생마다 한 행.
table-projects = 프로젝트마다 한 행.
table-supervisors = 지도교수마다 한 행. 이름과 정원이 필요할 때만 씁니다.
table-choices = 학생의 지망마다 한 행.
table-rankings = 지도교수(또는 프로젝트)가 순위를 매긴 학생마다 한 행. supervisor_id와 project_id 가운데 하나만 쓰고 다른 열은 지웁니다.
table-nominations = 소속 대학이 추천한 학생마다 한 행.
table-held = 이전 라운드에서 수락한 자리마다 한 행.
column-students-student-id = 학생 식별자. 한 번씩만 적습니다.
column-students-name = 통지서에 표시할 이름.
column-students-home = 소속 대학의 식별자.
column-students-track = 분야: energy, healthcare, automotive, ai-core 또는 자체 분야.
column-students-country = 국가별 상한에 쓰는 국가 코드. 예: KR
column-students-merit = 점수. 높을수록 우선합니다.
column-students-prior-weeks = 같은 업무협약에서 이미 사용한 주 수.
column-students-prior-award-minor = 같은 업무협약에서 이미 받은 지원금(센트).
column-students-birth-date = 생년월일.
column-students-gpa = 다음 열의 척도로 적은 평점 평균.
column-students-gpa-scale = 평점 척도. 예: 4.5, 4.3, 100
column-students-semesters-left = 남은 학기 수.
column-students-full-time = 전일제 재학 여부.
column-students-citizenship = 국적의 국가 코드. 여럿이면 빈칸으로 구분합니다.
column-students-passport-expires = 여권 만료일.
column-students-language-test = 어학 시험 이름. 예: TOEFL iBT
column-students-language-score = 그 시험의 점수.
column-students-degree-on = 마지막 학위 취득일.
column-students-degree-institution = 학위를 준 대학의 식별자(projects.host와 같은 표기).
column-students-available-from = 파견이 가능한 첫날.
column-students-available-to = 파견이 가능한 마지막 날.
column-projects-project-id = 연구 프로젝트 식별자. 한 번씩만 적습니다.
column-projects-title = 제목.
column-projects-supervisor-id = 지도교수 식별자.
column-projects-host = 파견 대학의 식별자.
column-projects-region = 주. programme.toml의 표기를 따릅니다.
column-projects-hub = 담당 거점의 식별자.
column-projects-field = 연구 분야.
column-projects-language = 연구에 쓰는 언어: en, fr, ko. 여럿이면 쌍반점으로 구분합니다.
column-projects-capacity = 정원. 비우면 프로그램의 기본값을 씁니다.
column-projects-start-on = 파견 시작일.
column-projects-weeks = 기간(주). 비우면 프로그램의 기본값을 씁니다.
column-supervisors-supervisor-id = 지도교수 식별자. 한 번씩만 적습니다.
column-supervisors-name = 이름.
column-supervisors-host = 지도교수 소속 대학의 식별자.
column-supervisors-capacity = 모든 프로젝트를 합한 최대 학생 수. 비우면 제한이 없습니다.
column-choices-student-id = 학생 식별자.
column-choices-rank = 1이 1지망입니다. 학생마다 1, 2, 3 순서로 한 번씩만 씁니다.
column-choices-project-id = 연구 프로젝트 식별자.
column-rankings-supervisor-id = 순위를 매기는 지도교수의 식별자.
column-rankings-project-id = 프로젝트마다 순위를 매길 때의 프로젝트 식별자.
column-rankings-rank = 1이 가장 높은 순위이며, 같은 숫자는 동순위입니다.
column-rankings-student-id = 순위에 오른 학생의 식별자.
column-nominations-home = 추천하는 소속 대학의 식별자.
column-nominations-rank = 1이 가장 높은 순위입니다. 대학마다 1, 2, 3 순서로 한 번씩만 씁니다.
column-nominations-student-id = 추천받은 학생의 식별자.
column-held-student-id = 학생 식별자.
column-held-project-id = 학생이 자리를 수락한 연구 프로젝트의 식별자.
template-heading = 열
template-table = 표
template-required = 필수
template-kind = 값
template-explanation = 설명
template-yes = 필수
template-no = 비워 둘 수 있음

# The demonstration.
demo-begin = 생성된 학생으로 모집 공고의 전 과정을 실행합니다: 만들기, 점검, 배정, 검증, 설명.
demo-step = { $total }단계 중 { $number }단계 · { $what }
demo-new = 모집 공고 폴더 만들기
demo-check = 모든 표와 학생 점검
demo-allocate = 배정
demo-verify = 배정 코드와 무관한 코드로 검증
demo-explain = 배정되지 않은 학생 한 명의 사유 설명
demo-failed = 이 단계가 종료 코드 { $code }로 끝나 시연을 중단합니다.
demo-nobody = 자격이 있는 학생이 모두 배정되어 설명할 학생이 없습니다.
demo-end = { $seconds }초 만에 끝났습니다. 보고서를 브라우저에서 여십시오: { $report }
demo-tables = 결과 표: { $folder }
demo-lang-unknown = --lang은 ko, en, fr 가운데 하나입니다.
