# What is wrong with the tables of a call. The place comes first, then the sentence. Names of tables and columns stay as they are.
problem-line = { $where }: { $sentence }
where-call = 모집 공고 폴더
where-target = 출력 위치
where-programme = programme.toml
where-programme-key = programme.toml, { $column }
where-programme-row = programme.toml { $row }번째 줄
where-table = { $table } 표
where-row = { $table } 표 { $row }행
where-column = { $table } 표 { $column } 열
where-cell = { $table } 표 { $row }행 { $column } 열
where-upload-row = { $row }행

## The folder and its files
problem-no-folder = 읽을 수 있는 폴더가 없습니다: ‘{ $value }’.
problem-folder-exists = ‘{ $value }’ 폴더가 이미 있습니다. 새 폴더로 바꾸려면 --replace 옵션을 붙이십시오.
problem-not-a-folder = ‘{ $value }’ 위치에 폴더가 아닌 것이 있습니다. 그대로 두었습니다.
problem-file-exists = ‘{ $value }’ 파일이 이미 있으며, --annotate로 쓴 것이 아닙니다. 그대로 두었습니다. 다른 파일을 지정하십시오.
problem-cannot-write = ‘{ $value }’ 위치에 쓸 수 없습니다: { $reason }.
problem-missing-programme = { $folder } 폴더에 읽을 수 있는 programme.toml 파일이 없습니다.
problem-programme-not-utf8 = UTF-8 텍스트가 아닙니다. UTF-8로 저장하십시오.
problem-missing-table = 표가 없습니다. { $folder } 폴더에 { $table }.csv, { $table }.parquet 또는 call.xlsx의 { $table } 시트가 있어야 합니다.
problem-table-twice = 같은 표가 여러 번 있습니다: { $files }. 하나만 남기십시오.
problem-unreadable = { $file }: 읽을 수 있는 파일이 아닙니다.
problem-empty-file = { $file }: 비어 있습니다. 제목 행과 그 아래 한 행 이상이 있어야 합니다.
problem-not-text = { $file }: 텍스트 표가 아닙니다(값이 0인 바이트가 있습니다).
problem-no-heading = { $file }: 표가 아닙니다. 처음 64KiB 안에 줄바꿈이 없습니다.
problem-missing-column = { $file }: 꼭 있어야 하는 열이 없습니다: ‘{ $column }’. 찾은 제목: { $found }.{ $nearest ->
    [none] { "" }
   *[other] { " " }가장 비슷한 값: ‘{ $nearest }’.
}
problem-duplicate-heading = { $file }: 이 열의 제목이 여러 개입니다: { $value }. 하나만 남기십시오.
problem-ragged-row = 이 행의 칸은 { $found }개, 제목은 { $headings }개입니다. 칸과 제목의 수가 같아야 합니다.
problem-bad-quotes = 따옴표가 닫히지 않았거나 닫힌 뒤에 글자가 이어집니다. 따옴표는 칸 전체를 감싸고, 칸 안에서는 두 번 써야 합니다.
problem-cell-too-long = 131,072자보다 긴 칸이 있습니다. 닫히지 않은 따옴표가 있는지 확인하십시오.
problem-undecodable = { $encoding } 인코딩으로 읽을 수 없는 바이트가 있습니다: { $value }. 파일을 UTF-8로 저장하거나 --encoding 옵션으로 인코딩을 지정하십시오.
problem-unknown-encoding = 알 수 없는 인코딩입니다: ‘{ $value }’. utf-8, cp949, cp1252와 같은 이름이어야 합니다.
problem-not-parquet = { $file }: 읽을 수 있는 Parquet 파일이 아닙니다.
problem-rows-beyond-file = { $file }: { $rows }행이라고 적혀 있으나 파일 크기로 보아 표일 수 없어 열지 않았습니다.
problem-nested-column = 이 열에는 목록이나 구조체가 들어 있습니다. 칸마다 값이 하나여야 합니다.
problem-not-workbook = { $file }: 읽을 수 있는 XLSX 통합 문서가 아닙니다.
problem-password = { $file }: 암호가 걸려 있거나 2007년 이전 형식입니다. 암호 없이 XLSX로 저장하십시오.
problem-workbook-too-large = { $file }: 압축을 풀면 { $megabytes }MB로, 표라고 보기에는 너무 커서 열지 않았습니다. 아주 큰 표에는 CSV나 Parquet을 쓰십시오.
problem-sheet-too-large = { $file }: 시트가 차지하는 칸이 너무 많거나 칸의 위치가 적혀 있지 않습니다. 표에서 멀리 떨어진 칸을 지우거나 CSV로 저장하십시오.
problem-merged-cells = 병합된 칸이 있습니다: { $value }. 값마다 칸이 하나여야 하므로 병합을 해제하십시오.
problem-cell-beside-headings = 제목이 없는 열에 값이 있습니다: ‘{ $value }’. 열에 제목을 붙이거나 내용을 지우십시오.
problem-formula-without-result = { $cell } 셀에 수식 { $value }만 있고 계산된 값이 없습니다. 이 열에서 그런 셀의 수: { $count }. 스프레드시트 프로그램에서 파일을 열어 저장하거나, 수식 대신 값을 적으십시오.
problem-digits-lost = 15자리가 넘는 숫자로 된 식별자입니다: { $value }. 스프레드시트는 뒤쪽 자릿수를 잃으므로 텍스트로 적어야 합니다.
problem-no-rows = { $file }: 제목만 있고 행이 없습니다. 한 행 이상이 있어야 하며, 비어 있는 선택 표는 빼십시오.

## Cells
problem-not-understood = 읽을 수 없는 값입니다: ‘{ $value }’. 필요한 값: { $expected }.
problem-empty-cell = 칸이 비어 있습니다. 필요한 값: { $expected }.
problem-control-character = 줄바꿈이나 탭처럼 보이지 않는 글자가 들어 있습니다: ‘{ $value }’. 필요한 값: 한 줄로 된 식별자.
expected-id = 식별자
expected-text = 텍스트
expected-integer = 3과 같은 정수
expected-number = 3.5와 같은 수(천 단위 구분 기호 없이)
expected-date = 2027-05-01처럼 연도부터 쓴 날짜
expected-workbook-date = 날짜 또는 2027-05-01처럼 연도부터 쓴 날짜
expected-boolean = 예 또는 아니요
expected-output-heading = 실행이 쓰는 제목과 그 순서
expected-output-form = 실행이 쓴 그대로의 파일(행 순서, 따옴표, 줄바꿈 포함)
expected-code = 다음 코드 가운데 하나: { $codes }
expected-json = JSON 객체

## Ids and ranks
problem-duplicate-id = ‘{ $value }’ 값이 이미 { $first }행에 있습니다. 식별자마다 한 번만 있어야 합니다.
problem-unknown-id = ‘{ $value }’ 값이 { $among } 표에 없습니다. 그 표에 있는 식별자여야 합니다.{ $nearest ->
    [none] { "" }
   *[other] { " " }가장 비슷한 값: ‘{ $nearest }’.
}
problem-both-units = 어떤 행에는 supervisor_id, 다른 행에는 project_id 값이 있습니다. 표 전체에서 둘 가운데 하나만 써야 합니다.
problem-no-unit = 누구의 순위인지 적혀 있지 않습니다. supervisor_id가 있거나, 표 전체에 project_id가 있어야 합니다.
problem-wrong-home = 학생 { $student }: 추천한 곳은 ‘{ $value }’, students 표의 소속 대학은 ‘{ $its_home }’입니다. 둘이 같아야 합니다.
problem-rank-out-of-sequence = { $by } { $owner }: 적힌 순위는 { $value }, 이 차례에 올 순위는 { $awaited }입니다. 1, 2, 3의 차례로 한 번씩 써야 합니다.
problem-project-twice = 학생 { $owner }: 연구 프로젝트 ‘{ $value }’ 지망이 이미 { $first }행에 있습니다. 연구 프로젝트마다 한 번만 지망할 수 있습니다.
problem-student-twice = { $by } { $owner }: 학생 ‘{ $value }’ 값이 이미 { $first }행에 있습니다. 학생마다 한 번만 있어야 합니다.
problem-rank-below-one = 순위가 { $value }입니다. 1 이상의 정수여야 하며, 같은 순위는 동순위입니다.

## Seats and caps
problem-below-minimum = 값이 너무 작습니다: { $value }. { $minimum } 이상이어야 합니다.
problem-capacity-above-max = 정원이 { $value }입니다. 프로그램의 capacity_max인 { $limit } 이하여야 합니다.
problem-held-above-capacity = ‘{ $id }’: 정원은 { $value }, held 표의 자리는 { $held }개입니다. 정원이 held 표의 자리보다 적을 수 없습니다. 정원을 늘리거나 held 표에서 행을 빼십시오.
problem-held-above-cap = 상한은 { $value }, held 표에서 이 상한에 드는 자리는 { $held }개입니다. 상한이 그보다 작을 수 없습니다. 상한을 늘리거나 held 표에서 행을 빼십시오.
problem-held-above-budget = 예산은 { $budget }, 지원금 상한은 { $ceiling }입니다(최소 화폐 단위). 예산을 지원금 상한으로 나눈 자리 수로 세므로 이 상한은 { $seats }자리이고, held 표의 자리는 { $held }개입니다. 상한이 그보다 작을 수 없습니다. 예산을 늘리거나 held 표에서 행을 빼십시오.
problem-caps-cross-supervisor-host = 지도교수 ‘{ $first }’, 초청 대학 ‘{ $second }’: 두 묶음이 서로 엇갈립니다. { $both_row }행은 양쪽에, { $first_row }행은 앞쪽에만, { $second_row }행은 뒤쪽에만 있습니다. 겹치는 연구 프로젝트가 없거나 한쪽이 다른 쪽을 모두 포함해야 합니다. 해결 방법: 밖에 있는 연구 프로젝트에는 별도의 supervisor_id를 쓰거나 초청 대학의 상한을 없애십시오.
problem-caps-cross-supervisor-region = 지도교수 ‘{ $first }’, 주 ‘{ $second }’: 두 묶음이 서로 엇갈립니다. { $both_row }행은 양쪽에, { $first_row }행은 앞쪽에만, { $second_row }행은 뒤쪽에만 있습니다. 겹치는 연구 프로젝트가 없거나 한쪽이 다른 쪽을 모두 포함해야 합니다. 해결 방법: 밖에 있는 연구 프로젝트에는 별도의 supervisor_id를 쓰거나 주의 상한을 없애십시오.
problem-caps-cross-supervisor-hub = 지도교수 ‘{ $first }’, 거점 ‘{ $second }’: 두 묶음이 서로 엇갈립니다. { $both_row }행은 양쪽에, { $first_row }행은 앞쪽에만, { $second_row }행은 뒤쪽에만 있습니다. 겹치는 연구 프로젝트가 없거나 한쪽이 다른 쪽을 모두 포함해야 합니다. 해결 방법: 밖에 있는 연구 프로젝트에는 별도의 supervisor_id를 쓰거나 거점의 상한을 없애십시오.
problem-caps-cross-host-region = 초청 대학 ‘{ $first }’, 주 ‘{ $second }’: 두 묶음이 서로 엇갈립니다. { $both_row }행은 양쪽에, { $first_row }행은 앞쪽에만, { $second_row }행은 뒤쪽에만 있습니다. 겹치는 연구 프로젝트가 없거나 한쪽이 다른 쪽을 모두 포함해야 합니다. 해결 방법: 연구 프로젝트를 옮기거나, 두 상한 가운데 하나를 없애거나, 초청 대학 값을 주별로 나누십시오.
problem-caps-cross-host-hub = 초청 대학 ‘{ $first }’, 거점 ‘{ $second }’: 두 묶음이 서로 엇갈립니다. { $both_row }행은 양쪽에, { $first_row }행은 앞쪽에만, { $second_row }행은 뒤쪽에만 있습니다. 겹치는 연구 프로젝트가 없거나 한쪽이 다른 쪽을 모두 포함해야 합니다. 해결 방법: 연구 프로젝트를 옮기거나, 두 상한 가운데 하나를 없애거나, 초청 대학 값을 거점별로 나누십시오.
problem-caps-cross-region-hub = 주 ‘{ $first }’, 거점 ‘{ $second }’: 두 묶음이 서로 엇갈립니다. { $both_row }행은 양쪽에, { $first_row }행은 앞쪽에만, { $second_row }행은 뒤쪽에만 있습니다. 겹치는 연구 프로젝트가 없거나 한쪽이 다른 쪽을 모두 포함해야 합니다. 해결 방법: 연구 프로젝트를 옮기거나, 두 상한 가운데 하나를 없애거나, 주 값을 거점별로 나누십시오.
problem-country-missing = 소속 대학 ‘{ $home }’ 학생의 국가가 비어 있습니다. 프로그램에 국가별 상한이 있으므로 적어야 합니다.
problem-country-mixed = 소속 대학 ‘{ $home }’의 국가가 { $first }행에는 ‘{ $first_country }’, 여기에는 ‘{ $value }’입니다. 프로그램에 국가별 상한이 있으므로 소속 대학마다 국가가 하나여야 합니다. 캠퍼스마다 소속 대학 식별자를 따로 주십시오.

## Warnings
problem-place-nearly = ‘{ $value }’ 값은 ‘{ $nearest }’의 오타로 보입니다(이렇게 적힌 행: { $count }개).
problem-cap-names-nobody = 상한에 적힌 ‘{ $value }’ 값을 가진 행이 없습니다.{ $nearest ->
    [none] { "" }
   *[other] { " " }가장 비슷한 값: ‘{ $nearest }’.
}
problem-reserve-names-nobody = 따로 둔 자리에 적힌 분야 ‘{ $value }’ 학생이 소속 대학 ‘{ $home }’에 없습니다.{ $nearest ->
    [none] { "" }
   *[other] { " " }가장 비슷한 값: ‘{ $nearest }’.
}
problem-start-outside-window = 시작일 { $value }: 프로그램의 기간을 벗어났습니다({ $window }).
window-between = { $start_from }부터 { $start_to }까지
window-from = { $start_from }부터
window-to = { $start_to }까지
problem-end-outside-window = { $value }에 시작하면 { $ends }에 끝나, 프로그램의 마지막 날({ $end_by })을 넘깁니다.
problem-same-title = 제목이 ‘{ $value }’인 연구 프로젝트가 { $count }개입니다. 첫째는 { $first }행에 있습니다.
problem-no-choices = 학생 ‘{ $value }’: 지망이 없어 배정될 수 없습니다.
problem-more-alike = 같은 종류({ $code })가 { $count }개 더 있습니다.

## An outcome that is read back
problem-output-missing = { $folder } 폴더에 파일이 없습니다: { $file }
problem-output-malformed = { $folder } 폴더의 { $file }: 실행이 쓴 형식이 아닙니다. 필요한 값: { $expected }.

## A table with the problems beside its rows
annotated-heading = 문제
annotated-sheet = 문제
annotated-table = 표
annotated-row = 행
annotated-column = 열
annotated-sentence = 문제
annotated-level = 구분
level-error = 오류
level-warning = 주의
