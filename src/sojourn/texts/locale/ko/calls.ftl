# 모집 공고와 프로그램: 누구나 읽는 공고, 담당자가 하는 일, 쉬운 말로 쓴 규칙과 지원금.

# 상태와 시기
call-state = 상태
call-state-draft = 작성 중
call-state-published = 공개
call-state-suspended = 일시 중단
call-state-closed = 종료
call-season-open = 모집 중
call-season-coming = 모집 예정
call-season-suspended = 일시 중단
call-season-running = 지원 마감
call-season-past = 지난 공고
calls-season-open = 지금 모집 중
calls-season-coming = 모집 예정
calls-season-suspended = 일시 중단
calls-season-running = 진행 중
calls-season-past = 지난 공고

# 공개 목록
calls-title = 모집 공고
calls-under = 연구 인턴십과 연구 지원금의 모집 공고입니다. 모집 중, 모집 예정, 지난 공고를 볼 수 있습니다.
calls-none = 아직 공개된 모집 공고가 없습니다
calls-none-why = 모집 공고가 열리면 일정, 지원금, 지원 자격과 함께 여기에 나옵니다.

# 공고 하나
call-do-open = 지원 자격을 확인한 뒤 연구 프로젝트를 고르십시오.
call-do-coming = 아직 지원을 받지 않습니다. 지원 자격은 미리 확인할 수 있습니다.
call-do-suspended = 모집이 일시 중단되었습니다. 작성한 내용은 그대로 보관됩니다.
call-do-running = 지원이 마감되었고, 제출된 지원서를 심사하고 있습니다.
call-do-past = 종료된 모집 공고입니다.
call-do-why-open = 몇 가지 질문에 2분이면 되고, 계정이 필요 없습니다. 답은 저장하지 않습니다.
call-do-why-coming = 일정은 아래에 있으며 달력에 넣을 수 있습니다.
call-do-why-suspended = 다시 시작할 때까지 제출할 수 없습니다. 기간을 늘리는지는 이 페이지에서 알립니다.
call-do-why-running = 다음에 무엇이 있는지는 아래 일정에 있습니다.
call-do-why-past = 다른 모집 공고는 목록에 있습니다.
call-other-calls = 전체 모집 공고
call-check = 지원 자격 확인
call-projects = 연구 프로젝트 { $count }개 보기
call-closes-in = 지원 마감까지
call-opens-in = 지원 시작까지
call-grace = 마감 시각에 진행 중인 제출은 { $count }분까지 받습니다.
call-dates = 일정
call-dates-in = 기준 시간: { $place }
call-dates-file = 달력에 넣기
call-in-place = { $place }: { $moment }
call-extended-from = 연장됨. 이전: { $moment }
call-zone = 기준 시간
call-zone-guess = 시간대를 알 수 없어 다음 기준으로 보여 드립니다: { $place }. 기준 시간
call-zone-choose = 적용
call-zone-head = 시간대
call-stay = 지망과 파견 기간
call-weeks = 연구 프로젝트에 따로 적혀 있지 않으면 파견은 { $count }주입니다.
call-money = 지원금
call-rules = 지원 자격
call-rules-help = 나중에도 같은 규칙으로 판정하며, 다른 조건은 없습니다.
call-no-rules = 이 모집 공고에는 조건이 없습니다.
call-parties = 업무협약
call-contacts = 문의
rule-source = 출처:

# 기간
call-window-projects = 연구 프로젝트 등록
call-window-applications = 지원
call-window-endorsement = 추천
call-window-references = 추천서
call-window-ranking = 순위
call-window-answers = 합격 통보 답변
call-window-projects-opens = 연구 프로젝트 등록 시작
call-window-projects-closes = 연구 프로젝트 등록 마감
call-window-applications-opens = 지원 시작
call-window-applications-closes = 지원 마감
call-window-endorsement-opens = 소속 대학 추천 시작
call-window-endorsement-closes = 소속 대학 추천 마감
call-window-references-opens = 추천서 접수 시작
call-window-references-closes = 추천서 접수 마감
call-window-ranking-opens = 지도교수 순위 결정 시작
call-window-ranking-closes = 지도교수 순위 결정 마감
call-window-answers-opens = 합격 통보
call-window-answers-closes = 합격 통보 답변 마감
call-next-projects-opens = 연구 프로젝트 등록 시작까지
call-next-projects-closes = 연구 프로젝트 등록 마감까지
call-next-applications-opens = 지원 시작까지
call-next-applications-closes = 지원 마감까지
call-next-endorsement-opens = 추천 시작까지
call-next-endorsement-closes = 추천 마감까지
call-next-references-opens = 추천서 접수 시작까지
call-next-references-closes = 추천서 접수 마감까지
call-next-ranking-opens = 순위 결정 시작까지
call-next-ranking-closes = 순위 결정 마감까지
call-next-answers-opens = 합격 통보까지
call-next-answers-closes = 합격 통보 답변 마감까지

# 쉬운 말로 쓴 규칙
rule-says-min-age = { $on } 기준 만 { $years }세 이상.
rule-says-min-grade = 평균 성적: { $minimum } 이상.
rule-says-min-grade-others = 평균 성적: { $minimum } 이상. 아래 국가에는 다른 기준이 있습니다.
rule-says-min-grade-in = { $country }: { $minimum }
rule-says-semesters-left = { $dated ->
    [yes] { $at } 기준 남은 학기: { $asked }.
   *[no] 남은 학기: { $asked }.
}
rule-says-full-time = 전일제 재학.
rule-says-citizenship-in = 다음 중 한 국적: { $countries }.
rule-says-citizenship-not-in = 다음 국적이 아닐 것: { $countries }.
rule-says-language-test = 다음 어학 시험 중 하나에서 이 점수 이상: { $alternatives }.
rule-says-exempt = 다음 국적은 어학 시험이 면제됩니다: { $countries }.
rule-says-passport-valid-until = { $on }까지 유효한 여권.
rule-says-degree-within = 마지막 학위를 { $on } 이전 { $years }년 안에 취득.
rule-says-not-at-degree-institution = 이전 학위를 취득한 기관의 연구 프로젝트는 제외되며, 다른 기관의 연구 프로젝트에는 지원할 수 있습니다.
rule-says-available-between = { $weeks ->
    [0] { $start }부터 { $end }까지 참여 가능.
   *[other] { $start }부터 { $end }까지 중 연속 { $weeks }주 참여 가능.
}

# 쉬운 말로 쓴 지원금
award-line = 항목
award-how = 계산 방법
award-amount = 금액
award-whole = { $weeks }주 파견에 { $amount }.
award-ceilings = 업무협약의 모든 프로그램을 합해 1인당 최대 { $amount }, { $weeks }주.
award-unit = 한 단위
award-unit-says = { $low }~{ $high }주에 { $unit }, 최대 { $most }단위.
award-per-once = { $paid ->
    [reimbursed] 한 번 { $amount }, 영수증 정산
   *[awarded] 한 번 { $amount }
}
award-per-day = { $paid ->
    [reimbursed] 하루 { $amount }, { $weeks }주, 영수증 정산
   *[awarded] 하루 { $amount }, { $weeks }주
}
award-per-week = { $paid ->
    [reimbursed] 한 주 { $amount }, { $weeks }주, 영수증 정산
   *[awarded] 한 주 { $amount }, { $weeks }주
}
award-paid-awarded = 지원금으로 지급
award-paid-reimbursed = 영수증 정산
award-at-most = 단위당 최대 { $amount }
award-payments = 지급
award-instalment = { $share }: { $release }
award-all-of-it = 전액
award-line-travel = 항공료
award-line-transfer = 공항 이동
award-line-living = 생활비
award-line-housing = 주거비
award-line-fees = 학생 납부금
award-line-stipend = 생활 지원금
award-line-travel-and-living = 항공료와 생활비
award-line-research = 연구비
award-line-insurance = 보험료

choices-from = 연구 프로젝트를 { $min }개 이상 순위대로 적습니다.
choices-exactly = 연구 프로젝트를 { $min }개 적습니다.
choices-between = 연구 프로젝트를 { $min }개에서 { $max }개까지 순위대로 적습니다.
choices-regions = 서로 다른 주 { $count }곳 이상에 있어야 합니다.
stay-starts-between = 파견 시작: { $first }부터 { $last }까지.
stay-starts-from = 파견 시작: { $first } 이후.
stay-starts-by = 파견 시작: { $last } 이전.
stay-ends-by = 파견 종료: { $last }까지.

# 자격 확인
check-title = 지원 자격 확인
check-under = 아는 것만 답하십시오. 규칙마다 충족하는지, 어떤 값을 썼는지 알려 드립니다.
check-questions = 질문
check-kept = 답은 저장하지 않습니다.
check-now = 확인
check-answer = 규칙에 따른 답
check-only = 결정이 아닙니다. 지원할 때에는 소속 대학이 확인한 내용을 같은 규칙으로 판정합니다.
check-whole-met = 답한 내용으로는 모든 규칙을 충족합니다.
check-whole-not-met = 답한 내용으로는 충족하지 않는 규칙이 있습니다. 아래에서 확인하십시오.
check-whole-cannot-tell = 어긋나는 것은 없지만 아직 판단할 수 없는 규칙이 있습니다. 필요한 것은 아래에 있습니다.
check-not-said = 적지 않음
check-yes = 예
check-no = 아니요
check-other-test = 다른 시험
check-birth-date = 생년월일
check-full-time = 전일제로 재학 중입니까?
check-semesters-left = 남은 학기
check-country = 재학 중인 국가
check-country-help = 이에 따라 최소 성적과 성적 환산표가 정해집니다.
check-gpa = 평균 성적
check-gpa-scale = 성적의 만점 기준
check-citizenship = 국적
check-citizenship-help = 국적이 여럿이면 하나씩 확인하십시오.
check-language-test = 어학 시험
check-language-score = 시험 점수
check-passport-expires = 여권 만료일
check-degree-on = 마지막 학위 취득일
check-degree-institution = 학위를 취득한 기관
check-degree-institution-help = 기관의 이름입니다. 그 기관의 연구 프로젝트에는 배정될 수 없습니다.
check-available-from = 참여 가능한 첫날
check-available-to = 참여 가능한 마지막 날
check-prior-weeks = 이 업무협약으로 이미 해외에서 지낸 주
check-prior-award = 이 업무협약으로 이미 받은 금액
check-prior-award-help = 통화: { $currency }.
check-scale-4-0 = 4.0 만점
check-scale-4-3 = 4.3 만점
check-scale-4-5 = 4.5 만점
check-scale-5 = 5 만점
check-scale-6 = 6 만점
check-scale-10 = 10 만점
check-scale-20 = 20 만점
check-scale-100 = 100 만점
check-scale-1-best-5 = 1(최고)에서 5까지
check-scale-1-best-6 = 1(최고)에서 6까지
check-bring-min-age = 필요한 것: 여권에 적힌 생년월일.
check-bring-min-grade = 필요한 것: 평균 성적과 만점 기준이 적힌 성적 증명서.
check-bring-semesters-left = 필요한 것: 남은 학기에 대한 소속 대학의 확인.
check-bring-full-time = 필요한 것: 재학 증명서.
check-bring-citizenship-in = 필요한 것: 여권.
check-bring-citizenship-not-in = 필요한 것: 여권.
check-bring-language-test = 필요한 것: 어학 시험 성적표.
check-bring-passport-valid-until = 필요한 것: 만료일이 적힌 여권.
check-bring-degree-within = 필요한 것: 학위가 있으면 마지막 학위 증명서.
check-bring-not-at-degree-institution = 연구 프로젝트를 고르면 하나씩 학위 취득 기관과 견줍니다.
check-bring-available-between = 필요한 것: 참여할 수 있는 날짜.
check-bring-ceilings = 필요한 것: 이 업무협약으로 받은 금액과 다녀온 기간.
