# 명령줄.
cli-about = 표가 든 폴더 하나로 연구 인턴십 학생 선발 전체를 수행합니다: 점검, 배정, 검증, 설명.
cli-usage = 사용법:
cli-usage-pieces = 명령 인수
cli-commands = 명령
cli-arguments = 인수
cli-options = 옵션
cli-new = 연구 프로젝트 카탈로그에서 모집 공고 폴더를 만듭니다.
cli-check = 모든 것을 읽고 점검하며, 참여할 수 없는 학생과 그 이유를 알려 줍니다.
cli-allocate = 학생을 배정하고 결과 폴더를 씁니다.
cli-verify = 계산 프로그램과 코드를 전혀 공유하지 않는 방법으로 결과를 모집 공고와 대조합니다.
cli-explain = 한 학생의 결과가 왜 이러한지 설명합니다.
cli-letters = 학생마다 결과 통지서(PDF) 한 통과 메일 병합용 표를 씁니다.
cli-compare = 두 결과를 나란히 놓습니다: 수치와 달라지는 학생.
cli-next = 다음 차수의 폴더를 만듭니다.
cli-simulate = 여러 번의 추첨과 바뀐 규칙으로 되풀이합니다: 학생별, 상한별 가능성.

argument-call = 모집 공고 폴더: programme.toml과 표
argument-out = 결과 폴더
argument-outcome = 결과 폴더
argument-out1 = 첫째 결과 폴더
argument-out2 = 둘째 결과 폴더
argument-student-id = students 표에 적힌 학생 번호
option-help = 이 도움말을 보이고 끝냅니다.
option-lang = 화면에 쓰는 언어: 한국어, 영어, 프랑스어. 파일 내용은 언어와 무관합니다.
option-json = 기계가 읽을 JSON으로 출력합니다.
option-version = 버전을 보이고 끝냅니다.
option-encoding = CSV 파일의 문자 인코딩. 저절로 알아내지 못할 때 씁니다.
option-replace = 이미 있는 폴더를 바꿔 놓습니다.
option-out = 쓸 폴더.
option-programme = 함께 제공되는 프로그램(gri, gra, rise) 또는 programme.toml 파일.
option-catalogue = 연구 프로젝트 카탈로그(CSV, XLSX, Parquet). 없으면 생성된 카탈로그를 씁니다.
option-map = 정해진 열 이름과 카탈로그의 열 제목. 저절로 짝지어지지 않을 때 씁니다.
option-students = 생성할 학생 수. 0이면 만들지 않습니다.
option-seed = 생성에 쓰는 시드.
option-blank = 열마다 한 줄 설명이 붙은 빈 양식을 씁니다.
option-annotate = 문제를 해당 행 옆에 적어 넣을 통합 문서.
option-all = 처음 50명만이 아니라 모든 학생을 보입니다.
option-solver = compiled 또는 numpy. 없으면 쓸 수 있는 것 중 가장 빠른 것. 결과는 같습니다.
option-language = 통지서의 언어. 없으면 세 언어 모두.
option-withdrawn = student_id 열이 있는 표: 자리를 포기한 학생.
option-new-seed = 이 차수의 새 공개 시드. 없으면 추첨 순서를 거꾸로 읽습니다.
option-lotteries = 추첨 횟수.
option-set = 비교할 바뀐 규칙. 예: caps.seats=500. 여러 번 쓸 수 있습니다.
option-jobs = 사용할 프로세스 수. 없으면 모든 코어.
option-scheduler = 실행할 Dask 스케줄러의 주소.
option-save = 가능성을 CSV로 쓸 폴더.

usage-help = ‘{ $command } --help’를 실행해 보십시오.
usage-none = 없음
usage-no-such-option = 없는 옵션입니다: { $option }. 가장 가까운 것: { $nearest }.
usage-no-such-command = 없는 명령입니다: { $command }.
usage-nearest-command = 가장 비슷한 명령: ‘{ $command }’.
usage-id-with-hyphen = 하이픈으로 시작하는 식별자를 쓸 때에는 그 앞에 --를 넣으십시오.
usage-missing = 빠졌습니다: { $name }.
usage-option-without-value = 값이 필요한 옵션에 값이 없거나, 값이 없는 옵션에 값이 있습니다: { $option }.
usage-too-many = 인수가 너무 많습니다.
usage-whole-number = { $name }: { $least } 이상의 정수가 아닙니다. 값: ‘{ $value }’.
usage-one-of = { $name }: { $options } 가운데 하나가 아닙니다. 값: ‘{ $value }’.
usage-key-value = { $name }: KEY=VALUE 꼴이 아닙니다. 값: ‘{ $value }’.

cli-interrupted = 중단되었습니다.
cli-nothing-written = 아무것도 쓰지 않았습니다.
cli-errors = { $count ->
   *[other] 오류 { $shown }건.
}
cli-and-more = { $count ->
   *[other] … 그 밖에 { $shown }건.
}
cli-and-more-students = … 그 밖에 { $shown }명. 모두 보려면 --all을 쓰십시오.
cli-annotated = 문제를 해당 행 옆에 적었습니다: { $file }
refused-no-compiled-solver = 컴파일된 계산 프로그램이 없습니다: C 컴파일러 없이 설치되었습니다. numpy로 계산해도 결과는 같습니다.
problem-outcome-of-other-call = 이 결과는 이 모집 공고에서 계산된 것이 아닙니다. 다른 것: { $value }.
problem-replaces-input = ‘{ $value }’에는 이 명령이 읽는 것이 들어 있습니다: { $input }. 여기에 쓰면 그것이 지워집니다. 다른 위치를 지정하십시오.
problem-no-scheduler = Dask 스케줄러가 응답하지 않습니다: { $value }.
problem-no-workers = Dask 스케줄러에 작업 프로세스가 없습니다: { $value }.
problem-no-cluster-support = { $value }에서 실행하려면 클러스터용 구성 요소를 함께 설치하십시오: sojourn[cluster].

check-good = { $folder }: 표를 믿고 쓸 수 있습니다.
check-counts = 학생 { $students }명, 연구 프로젝트 { $projects }개, 지도교수 { $supervisors }명, 지망 { $choices }건, 순위 { $rankings }건, 추천 { $nominations }건, 유지된 자리 { $held }개.
check-eligible = 참여할 수 있는 학생 { $eligible }명, 참여할 수 없는 학생 { $ineligible }명.
check-warnings = { $count ->
   *[other] 잘못되어 보이지만 의도한 것일 수 있는 항목 { $shown }건:
}
rule-choices-min-not-met = 지망 수가 프로그램이 요구하는 수보다 적습니다.
rule-choices-max-not-met = 지망 수가 프로그램이 허용하는 수보다 많습니다.
rule-choices-distinct-regions-not-met = 지망한 주의 수가 프로그램이 요구하는 수보다 적습니다.

check-progress = 점검 중
verify-progress = 검증 중
allocate-progress = 배정 중
new-progress = 폴더 만드는 중
next-progress = 다음 회차 만드는 중
explain-progress = 사유 확인 중
compare-progress = 비교 중
allocate-done = 저장했습니다: { $folder }
allocate-placed = 자격이 있는 학생 { $eligible }명 중 { $placed }명이 배정되었습니다. 배정되지 않은 학생 { $not_placed }명, 참여할 수 없는 학생 { $ineligible }명.
allocate-choices = 1지망 배정: { $first_choice }명. 3지망 이내 배정: { $top_three }명.
allocate-report = 보고서: { $file }
allocate-verify = 검증하려면: sojourn verify { $call } { $out }
allocate-warnings = { $count ->
   *[other] 잘못되어 보이지만 의도한 것일 수 있는 항목이 { $shown }건 있습니다. ‘sojourn check’로 볼 수 있습니다.
}

letters-progress = 통지서
letters-done = { $count ->
   *[other] 통지서 { $shown }통과 mail-merge.csv를 저장했습니다: { $folder }
}

next-done = { $round }차: { $folder }
next-kept = 행이 없으면 규칙의 뜻이 달라지므로 다음 학생은 지망 없이 표에 남습니다: { $students }.
problem-nobody-left = 모집 공고의 모든 학생이 포기했습니다. 다음 차수에 참여할 학생이 없습니다.
cli-bug = 표가 아니라 소프트웨어의 결함입니다. 위의 내용과 함께 알려 주십시오. 반쯤 쓰인 파일은 없습니다.
option-required = 필수
option-default = 없으면: { $value }
next-counts = 유지된 자리 { $held }개, 포기한 학생 { $withdrawn }명, 남은 학생 { $students }명.

compare-line = { $name }: { $change }
compare-figures = 첫째 → 둘째
compare-nobody = 결과가 달라지는 학생이 없습니다.
compare-changes = { $count ->
   *[other] 결과가 달라지는 학생 { $shown }명:
}
change-gains = 자리를 얻음: { $shown }명
change-loses = 자리를 잃음: { $shown }명
change-better = 더 높은 지망을 받음: { $shown }명
change-worse = 더 낮은 지망을 받음: { $shown }명
change-moves = 다른 연구 프로젝트로 옮김: { $shown }명
change-status = 상태가 바뀜: { $shown }명
change-joins = 둘째에만 있음: { $shown }명
change-leaves = 첫째에만 있음: { $shown }명
figure-students = 학생
figure-eligible = 자격 있음
figure-placed = 배정됨
figure-held = 이전 차수에서 유지
figure-not-placed = 배정되지 않음
figure-ineligible = 자격 없음
figure-first-choice = 1지망
figure-top-three = 3지망 이내
figure-committed-minor = 약정액(최소 화폐 단위)
cap-project-name = 연구 프로젝트
cap-supervisor-name = 지도교수
cap-host-name = 초청 대학
cap-region-name = 주
cap-hub-name = 거점
cap-seats-name = 프로그램
cap-home-name = 소속 대학
cap-country-name = 국가

simulate-progress = 추첨 중
simulate-base = 현재 규칙
simulate-lotteries = { $count ->
   *[other] 추첨 { $shown }회
}
simulate-placed = 배정: 평균 { $mean }명, 최소 { $least }명, 최대 { $most }명.
simulate-first-choice = 1지망: 평균 { $mean }명, 최소 { $least }명, 최대 { $most }명.
simulate-chances = 배정 가능성별 학생 수:
simulate-never = 한 번도 배정되지 않음: { $count }명
simulate-band = { $low } – { $high }: { $count }명
simulate-always = 항상 배정됨: { $count }명
simulate-caps = 상한:
simulate-cap = { $cap }: { $seats }자리 중 평균 { $used }자리 사용, 추첨의 { $full }에서 가득 참
simulate-saved = 저장했습니다: { $folder }
