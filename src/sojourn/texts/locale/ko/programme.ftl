# 프로그램 파일에 대한 알림. 문장 앞에 키가 표시된다.

problem-toml-syntax = 올바른 TOML 형식이 아닙니다. 위치: { $line }행 { $place }번째 글자.
problem-toml-twice = ‘{ $value }’: 이 키나 표가 파일에 이미 있습니다. 하나만 남기십시오.
problem-unknown-key = 여기에는 없는 키입니다: ‘{ $value }’. 가장 비슷한 키: { $nearest }.
problem-missing-key = 이 키가 빠져 있습니다.
problem-missing-kind = 규칙의 종류(kind)를 적어야 합니다. 가능한 값: { $options }.
problem-wrong-value = 맞지 않는 값입니다: ‘{ $value }’. 필요한 값: { $expected }.
problem-not-an-option = 쓸 수 없는 값입니다: ‘{ $value }’. 가능한 값: { $options }.
problem-too-small = 값이 너무 작습니다: { $value }. 최솟값: { $limit }.
problem-too-large = 값이 너무 큽니다: { $value }. 최댓값: { $limit }.
problem-empty-value = 내용이 비어 있습니다.
problem-empty-list = 목록이 비어 있습니다.
problem-key-twice = 같은 항목이 두 번 있습니다: ‘{ $value }’.
problem-keys-do-not-fit = 이 표의 키들이 서로 맞지 않습니다. 각 키의 뜻은 참고 문서에 있습니다.

problem-no-minimum-sizes = 최소 인원은 보장할 수 없습니다. 최소 인원을 두면 정당한 이의가 없는 배정이 아예 없을 수 있습니다. 이 키를 지우고, 따로 떼어 둘 자리는 reserve로 정하거나, 인원이 모자랄 연구 프로젝트를 빼고 다시 배정하십시오.
problem-no-couples = 함께 가려는 두 사람의 자리는 보장할 수 없습니다. 이를 조건으로 두면 정당한 이의가 없는 배정이 아예 없을 수 있습니다. 이 키를 지우고, 배정 전에 두 사람의 자리를 협의하여 확정된 자리(held)로 넣으십시오.
problem-no-home-region-caps = 소속 대학과 주를 함께 묶은 상한은 보장할 수 없습니다. 양쪽의 상한과 엇갈리기 때문입니다. 이 키를 지우고 소속 대학 정원과 주 상한을 각각 정하십시오.
problem-no-costs = 학생마다 다른 비용은 기준으로 삼을 수 없습니다. 비용이 적은 학생이 순서가 앞선 학생을 앞지르게 되기 때문입니다. 이 키를 지우고 budget_minor를 쓰십시오. 예산은 지원금 상한으로 나눈 자리 수로 계산되며, 쓰지 않은 금액은 다음 차수로 넘어갑니다.

problem-window-order = 날짜의 순서가 맞지 않습니다. 적힌 날짜: { $value }, 이 날짜보다 앞설 수 없습니다: { $limit }.
problem-deadline-order = 마감이 시작보다 늦어야 합니다. 마감: { $value }, 시작: { $limit }.
problem-choices-max-below-min = 최대 지망 수({ $value })가 최소 지망 수({ $limit })보다 적습니다.
problem-choices-regions-above-max = 서로 다른 주 { $value }곳을 요구하지만 지망은 최대 { $limit }개입니다.
problem-default-capacity-above-max = 기본 정원({ $value })이 허용된 최대 정원({ $limit })보다 많습니다.
problem-rule-id-twice = 두 규칙의 id가 같습니다: ‘{ $value }’.
problem-components-and-units = 지원금은 구성 항목(components)과 단위(units) 가운데 하나로만 정합니다. 둘 중 하나를 지우십시오.
problem-line-twice = 두 항목의 이름이 같습니다: ‘{ $value }’.
problem-units-weeks-order = 한 단위의 최대 주 수({ $value })가 최소 주 수({ $limit })보다 적습니다.
problem-funder-twice = 두 지원 기관의 id가 같습니다: ‘{ $value }’.
problem-shares-not-one = 비율의 합이 정확히 1이어야 합니다. 적힌 비율: { $value }, 합: { $sum }. 3분의 1은 "1/3"처럼 적을 수 있습니다.
problem-spelling-twice = 한 표기가 두 주에 있거나 한 주에 두 번 있습니다: ‘{ $value }’.
problem-place-in-two-hubs = 이미 다른 거점에 속한 곳입니다: ‘{ $value }’. 거점: { $other }.
problem-reserve-without-quota = 자리를 따로 떼어 두었으나 정원이 없는 소속 대학입니다: ‘{ $value }’. allocation.caps.home에 정원을 넣거나 reserve를 지우십시오.
problem-reserve-twice = 한 소속 대학의 같은 분야에 reserve가 두 개 있습니다. 소속 대학: { $home }, 분야: ‘{ $value }’. 자리 수를 하나로 합치십시오.
problem-reserves-above-quota = 따로 떼어 둔 자리의 합이 정원보다 많습니다. 소속 대학: { $home }, 합: { $sum }, 정원: { $value }. 정원을 늘리거나 reserve를 줄이십시오.

problem-rule-id-semicolon = 결과에서 id를 세미콜론(;)으로 이어 적기 때문에 id에는 세미콜론을 쓸 수 없습니다.
problem-grade-value-and-scale = 성적 기준에는 value와 scale이 모두 필요합니다.
problem-grade-percent-and-value = percent를 적거나 value와 scale을 적습니다. 둘을 함께 적을 수 없습니다.
problem-grade-off-scale = 해당 척도에 없는 성적입니다. 성적: { $figure }, 척도: { $scale }.
problem-grade-minimum-missing = 성적 기준이 없습니다. percent, 또는 value와 scale, 또는 by_country를 적으십시오.
problem-country-minimum-missing = 성적 기준이 없는 국가가 있습니다: { $country }. percent, 또는 value와 scale을 적으십시오.
problem-bound-missing = 한도가 없습니다. min이나 max, 또는 둘 다 적으십시오.
problem-min-above-max = 최솟값(min)이 최댓값(max)보다 큽니다.
problem-test-twice = 같은 어학 시험이 규칙에 두 번 있습니다.
problem-availability-too-short = start_on부터 end_on까지의 기간이 요구한 주 수보다 짧습니다.
problem-grade-lines-fall = 환산표의 줄은 가장 낮은 성적부터 가장 높은 성적까지 한 번씩 나와야 하며, 더 좋은 성적의 백분율이 더 낮을 수 없습니다.
problem-grade-lines-end-early = 마지막 줄은 척도의 가장 높은 성적이어야 합니다: { $figure }.
problem-grade-no-identity = 0부터 100까지인 성적만 그대로 백분율로 볼 수 있습니다.
problem-grade-table-twice = 같은 대상의 환산표가 두 개입니다: { $value }.

expected-toml-text = 따옴표로 묶은 텍스트
expected-whole-number = 따옴표 없는 정수
expected-toml-number = 따옴표 없는 수
expected-toml-boolean = true 또는 false
expected-toml-date = 2027-05-01 형식의 날짜
expected-local-time = 시간대 없는 날짜와 시각, 예: 2026-09-17T13:00:00
expected-share = 0보다 크고 1 이하인 비율, 예: 0.5 또는 "1/3"
expected-toml-table = 키로 이루어진 표
expected-toml-list = 대괄호로 묶은 목록
expected-texts = 따옴표로 묶은 텍스트 또는 언어별 텍스트
expected-currency = 대문자 세 글자의 통화 코드, 예: CAD
expected-time-zone = 시간대 이름, 예: America/Vancouver
expected-country = 대문자 두 글자의 국가 코드, 예: KR
expected-documented-value = 참고 문서에 설명된 값

# 금액과 지급 일정 규칙의 답.

reason-currencies-mixed = 통화가 서로 달라 바로 더하거나 환산할 수 없습니다: { $one }, { $other }.
reason-no-rate = 해당 날짜에 적용되는 환율이 없습니다. { $source } → { $target }, 날짜: { $on }.
reason-budget-line-unknown = 예산에 없는 항목입니다: ‘{ $line }’.
reason-budget-line-negative = 항목의 금액이 음수입니다. 항목: ‘{ $line }’, 금액: { $amount }.
reason-budget-line-above-limit = 항목의 금액이 한도를 넘습니다. 항목: ‘{ $line }’, 금액: { $amount }, 한도: { $limit } (최소 통화 단위).
reason-budget-not-the-award = 예산의 합이 지원금과 다릅니다. 합: { $amount }, 지원금: { $limit } (최소 통화 단위).
reason-nothing-to-revise = 바꿀 지급 일정이 없습니다.
reason-payment-unknown = 해당 번호의 유효한 지급이 없습니다: { $number }.
reason-amount-negative = 지원금은 음수일 수 없습니다: { $amount }.
