# 지원 자격: 규칙 종류의 이름과, 판정 이유마다 한 문장.

verdict-met = 충족
verdict-not-met = 미충족
verdict-cannot-tell = 판단 불가: 담당자 확인 필요

rule-min-age = 최소 나이
rule-min-grade = 최소 성적
rule-semesters-left = 남은 학기
rule-full-time = 전일제 재학
rule-citizenship-in = 지원 가능 국적
rule-citizenship-not-in = 지원 제외 국적
rule-language-test = 어학 시험
rule-passport-valid-until = 여권 유효 기간
rule-degree-within = 학위 취득 시기
rule-not-at-degree-institution = 이전 학위 취득 기관이 아닌 파견 기관
rule-available-between = 참여 가능 기간
rule-ceilings = 업무협약의 한도

reason-age-met = { $on } 기준 만 { $age }세이며, 최소 나이는 만 { $years }세입니다.
reason-age-below = { $on } 기준 만 { $age }세로, 최소 나이인 만 { $years }세에 이르지 않습니다.
reason-birth-date-missing = 생년월일이 없어 { $on } 기준 나이를 알 수 없습니다. 최소 나이는 만 { $years }세입니다.
reason-birth-date-impossible = 생년월일({ $birth_date })이 기준일({ $on })보다 늦습니다.

grade-percent = { $percent }%
grade-out-of = { $best } 만점에 { $grade }
grade-one-is-best = { $grade }(최고 { $best }, 최저 { $worst })
grade-converted = { $grade }, 환산하면 { $percent }
grade-converted-under = { $grade }, 환산하면 { $percent } 미만
grade-no-country = 적혀 있지 않음
grade-conversion = 환산표: { $table }.
grade-interpolated = 표의 두 값 사이에 있어 그 사이에서 계산한 값입니다.
grade-table-as-it-is = 100점 만점 점수를 그대로 백분율로 봄
grade-table-gks = 국립국제교육원 정부초청외국인장학생(GKS) 모집 요강 부록 A
grade-table-aicte = 인도 AICTE의 평점·백분율 대응표를 같은 기울기로 연장
grade-table-german-bands = 캐나다 백분율에 대응하는 독일 성적(thembaprograms.com의 참고용 표), 프로그램의 확인 필요
grade-table-convention-6 = 이 소프트웨어의 관례(4는 합격선, 5는 우수), 프로그램의 확인 필요
grade-table-convention-10 = 이 소프트웨어의 관례(성적의 10배), 프로그램의 확인 필요
grade-table-convention-20 = 이 소프트웨어의 관례(10은 합격선, 12는 80%), 프로그램의 확인 필요
grade-table-convention-1-best-6 = 이 소프트웨어의 관례(2는 우수, 4는 합격선), 프로그램의 확인 필요

reason-grade-met = 성적: { $grade }. 최소 성적: { $minimum }.
reason-grade-below = 성적: { $grade }. 최소 성적에 이르지 않습니다. 최소 성적: { $minimum }.
reason-grade-missing = 성적이 적혀 있지 않습니다. 최소 성적: { $minimum }.
reason-grade-scale-missing = 성적 { $stated }의 만점 기준이 적혀 있지 않습니다. 최소 성적: { $minimum }.
reason-grade-scale-unknown = 성적 { $stated }의 만점 기준을 알 수 없습니다. 적힌 기준: { $scale }. 최소 성적: { $minimum }.
reason-grade-off-scale = 성적 { $stated }의 값이 기준의 범위(최저 { $worst }, 최고 { $best })를 벗어납니다.
reason-grade-no-table = 성적과 최소 성적을 견줄 환산표가 없습니다. 성적: { $grade }. 최소 성적: { $minimum }.
reason-grade-below-table = 성적: { $grade }. 환산표에 그보다 낮은 값이 없어 최소 성적과 견줄 수 없습니다. 최소 성적: { $minimum }.
reason-grade-no-minimum = 이 국가의 최소 성적이 규칙에 없습니다: { $country }. 성적: { $grade }.

semesters-between = { $min }~{ $max }학기
semesters-from = { $min }학기 이상
semesters-up-to = { $max }학기 이하
reason-semesters-met = { $dated ->
    [yes] { $at } 기준 남은 학기는 { $semesters }학기입니다. 조건: { $asked }.
   *[no] 남은 학기는 { $semesters }학기입니다. 조건: { $asked }.
}
reason-semesters-too-few = { $dated ->
    [yes] { $at } 기준 남은 학기는 { $semesters }학기로, 조건보다 적습니다. 조건: { $asked }.
   *[no] 남은 학기는 { $semesters }학기로, 조건보다 적습니다. 조건: { $asked }.
}
reason-semesters-too-many = { $dated ->
    [yes] { $at } 기준 남은 학기는 { $semesters }학기로, 조건보다 많습니다. 조건: { $asked }.
   *[no] 남은 학기는 { $semesters }학기로, 조건보다 많습니다. 조건: { $asked }.
}
reason-semesters-missing = 남은 학기가 적혀 있지 않습니다. 조건: { $asked }.
reason-semesters-impossible = 남은 학기로 있을 수 없는 값입니다: { $semesters }.

reason-full-time-met = 전일제로 재학 중입니다.
reason-full-time-not = 전일제로 재학하고 있지 않습니다.
reason-full-time-missing = 전일제 재학 여부가 적혀 있지 않습니다.

reason-citizenship-in-met = 국적: { $citizenship }. 지원 가능 국적: { $countries }.
reason-citizenship-in-not = 국적: { $citizenship }. 지원 가능 국적에 들지 않습니다. 지원 가능 국적: { $countries }.
reason-citizenship-not-in-met = 국적: { $citizenship }. 지원 제외 국적: { $countries }.
reason-citizenship-not-in-not = 국적: { $citizenship }. 지원 제외 국적에 듭니다. 지원 제외 국적: { $countries }.
reason-citizenship-missing = 국적이 적혀 있지 않습니다. 규칙의 국가: { $countries }.
reason-citizenship-no-code = 적힌 국적에 두 글자 ISO 국가 코드가 아닌 값이 있습니다: { $stated }. 규칙의 국가: { $countries }.

reason-language-met = { $test } 점수: { $score }. 최소 점수: { $required }.
reason-language-exempt = 국적에 따라 어학 시험이 면제됩니다: { $citizenship }.
reason-language-below = { $test } 점수: { $score }. 최소 점수에 이르지 않습니다. 최소 점수: { $required }.
reason-language-test-not-accepted = 인정하지 않는 어학 시험입니다: { $test }. 인정하는 시험과 점수: { $alternatives }.
reason-language-test-missing = 어학 시험이 적혀 있지 않습니다. 인정하는 시험과 점수: { $alternatives }.
reason-language-score-missing = 어학 시험 점수가 적혀 있지 않습니다. 시험: { $test }. 인정하는 시험과 점수: { $alternatives }.

reason-passport-met = 여권 만료일은 { $passport_expires }입니다. 유효해야 하는 마지막 날: { $on }.
reason-passport-expires-before = 여권이 { $passport_expires }에 만료되어 { $on }까지 유효하지 않습니다.
reason-passport-missing = 여권 만료일이 적혀 있지 않습니다. 유효해야 하는 마지막 날: { $on }.

reason-degree-met = 학위 취득일: { $degree_on }. 인정하는 가장 이른 날: { $earliest }.
reason-degree-too-old = 학위 취득일({ $degree_on })이 인정하는 가장 이른 날({ $earliest })보다 앞섭니다.
reason-degree-after = 학위 취득일({ $degree_on })이 기준일({ $on })보다 늦습니다.
reason-degree-missing = 학위 취득일이 적혀 있지 않습니다. 인정하는 가장 이른 날: { $earliest }.

reason-host-met = 이전 학위 취득 기관({ $institution })에 있는 지망이 없습니다.
reason-host-some-out-of-reach = 지망 { $choices }개 중 { $barred }개가 이전 학위 취득 기관({ $institution })에 있어 배정될 수 없습니다. 나머지 지망은 유효합니다.
reason-host-all-out-of-reach = 지망 { $choices }개가 모두 이전 학위 취득 기관({ $institution })에 있습니다.
reason-host-no-choices = 이전 학위 취득 기관({ $institution })의 연구 프로젝트에는 배정될 수 없습니다. 아직 견줄 지망이 없습니다.
reason-host-degree-missing = 이전 학위를 취득한 기관이 적혀 있지 않습니다.

reason-available-met = 참여 가능 기간: { $available_from }~{ $available_to }. { $start_on }~{ $end_on } 중 { $days }일이며, 필요한 날은 { $days_needed }일입니다.
reason-available-too-short = 참여 가능 기간: { $available_from }~{ $available_to }. { $start_on }~{ $end_on } 중 { $days }일로, 필요한 { $days_needed }일보다 짧습니다.
reason-available-missing = 참여 가능 기간이 다 적혀 있지 않습니다. { $start_on }~{ $end_on } 중 필요한 날: { $days_needed }일.
reason-available-reversed = 참여 가능 기간의 끝({ $available_to })이 시작({ $available_from })보다 빠릅니다.

ceiling-weeks = { $weeks }주
ceiling-none = 한도 없음
reason-ceiling-met = 업무협약에 따라 남은 한도: { $rest }.
reason-ceiling-weeks-used-up = 업무협약에 따라 이미 { $prior_weeks }주를 지냈습니다. 한도는 { $weeks_max }주이며 남은 기간이 없습니다.
reason-ceiling-money-used-up = 업무협약에 따라 이미 받은 지원금: { $money }. 한도: { $ceiling }. 남은 금액이 없습니다.
reason-ceiling-impossible = 이전 기간({ $prior_weeks }주) 또는 이전 지원금({ $money })의 값이 0보다 작습니다.

reason-mark-off-scale = { $criterion } 항목의 점수 { $mark }점은 범위({ $low }~{ $high })를 벗어납니다.
reason-mark-without-criterion = 평가 기준에 없는 항목입니다: { $criterion }.
score-scored = 평점 산출
score-mark-missing = 평점 없음: 빠진 점수 있음
score-criterion-below = 기준에 이르지 않는 항목 있음
score-total-below = 평점이 기준에 이르지 않음
