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

# 담당자와 모집 공고
staff-calls-title = 모집 공고
staff-calls-none = 모집 공고가 없습니다
staff-calls-none-why = 업무협약에 따른 모집 공고가 상태와 다음 마감과 함께 여기에 나옵니다.
calls-all = 전체
call-new = 모집 공고 작성
call-new-under = 모집 공고는 발효 중인 업무협약 아래에서 프로그램을 한 번 운영하는 것입니다. 기간은 다음에 정하며, 공개하기 전에는 아무도 볼 수 없습니다.
call-draft-now = 초안 만들기
call-title = 제목
call-summary = 요약
call-summary-help = 지원자를 위한 한두 문장입니다.
call-money-help = 말로 적습니다. 프로그램의 금액은 그 아래에 저절로 나옵니다.
call-version = 규칙
call-version-help = 모집 공고에 쓸 프로그램의 버전입니다.
call-agreement = 업무협약
call-code = 짧은 이름
call-code-help = 영문자, 숫자, 붙임표로 적습니다. 예: gri-2028. 주소에 쓰입니다.
call-clock = 마감의 기준 시간
call-clock-help = 마감을 이 곳의 시간으로 정합니다. 읽는 사람에게는 자신의 시간도 함께 보입니다.
call-grace-minutes = 마감 후 유예(분)
call-grace-help = 마감 뒤 몇 분까지 받는지 적습니다.
call-edit = 내용 고치기
call-save = 저장
call-windows = 기간 정하기
call-windows-under = 기준 시간: { $place }. 없는 기간은 비워 두십시오.
call-opens-on = 시작일
call-opens-at = 시작 시각
call-closes-on = 마감일
call-closes-at = 마감 시각
call-no-windows = 아직 기간이 없습니다. 지원 기간은 꼭 있어야 합니다.
call-span = { $opens } ~ { $closes }({ $place })
call-next = 다음
call-when = 일시
call-public-page = 공개 페이지
call-projects-by-state = 연구 프로젝트
call-see-projects = 연구 프로젝트 보기
call-no-projects = 이 모집 공고에는 아직 연구 프로젝트가 없습니다.
call-acts = 그 밖의 일
call-why = 이유
call-conflicts = 업무협약과 어긋남
call-conflicts-help = 하나라도 남아 있으면 모집 공고를 공개할 수 없습니다.
call-conflict-agreement = 발효 중인 업무협약
call-conflict-rules = 모집 공고의 규칙
call-do-conflict = 규칙이 업무협약과 어긋납니다.
call-do-conflict-why = 다른 규칙을 고르거나 당사자들이 업무협약을 고쳐야 합니다. 두 내용이 아래에 있습니다.
call-do-lacking = 공개하기 전에 채울 것이 { $count }가지 있습니다.
call-mend = 채우기
call-do-publish = 다 갖추었습니다. 한 번 더 보고 공개하십시오.
call-do-publish-why = 공개될 내용과 시점을 먼저 보여 줍니다.
call-publish-look = 살펴보고 공개
call-do-resume = 모집이 일시 중단되었습니다. 준비되면 다시 시작하십시오.
call-do-resume-why = 모두에게 놓친 시간을 돌려줄 수 있습니다.
call-do-copy = 종료된 모집 공고입니다. 이를 바탕으로 다음 해 공고를 만들 수 있습니다.
call-do-copy-why = 내용과 기간을 그대로 가져오며, 날짜는 한 해 뒤 같은 요일이 됩니다.
call-do-vet = 검토를 기다리는 연구 프로젝트가 { $count }개 있습니다.
call-do-vet-why = 파견 기관이 확인한 연구 프로젝트입니다. 승인하면 공개 목록에 나옵니다.
call-vet = 연구 프로젝트 검토
call-do-nothing = 이 모집 공고에서 지금 할 일은 없습니다.
call-do-nothing-why = 다음 일정은 아래에 있습니다.
call-do-read = 이 모집 공고를 읽을 수 있습니다.

# 모집 공고의 진행
move-call-publish = 모집 공고 공개
move-call-suspend = 모집 일시 중단
move-call-resume = 모집 다시 시작
move-call-close = 모집 종료
move-call-copy = 다음 해 공고 만들기
call-copy = 다음 해 공고로 복사
call-publish-heading = 이 모집 공고를 공개하시겠습니까?
call-publish-under = 지금부터 누구나 페이지를 볼 수 있으며, 제출은 기간이 시작되면 할 수 있습니다.
call-publish-warning = 공개한 뒤에는 규칙과 기간을 바꿀 수 없고, 기간 연장만 할 수 있습니다.
call-suspend-heading = 모집을 일시 중단하시겠습니까?
call-suspend-under = 다시 시작할 때까지 제출할 수 없습니다. 작성 중인 내용은 보관되며, 공개 페이지에 일시 중단이라고 나옵니다.
call-resume-heading = 모집을 다시 시작하시겠습니까?
call-resume-under = 다음 기간은 일시 중단으로 시간을 잃었습니다.
call-missed = { $before } → { $after }({ $time } 연장)
call-give-back = 놓친 시간을 모두에게 돌려주기
call-close-heading = 모집을 종료하시겠습니까?
call-close-under = 다시 열 수 없습니다. 페이지는 지난 공고에 남습니다.
call-copy-heading = 이 모집 공고의 다음 해
call-copy-under = 모든 기간이 52주 뒤의 같은 요일, 같은 시각으로 옮겨집니다. 초안에서 모두 고칠 수 있습니다.
call-copy-shift = 마감 { $before } → { $after }
call-copy-rules = 가장 새로운 규칙을 씁니다: { $name }, 버전 { $number }. 규칙에 적힌 날짜를 확인하십시오.
call-done-draft = 초안을 만들었습니다. 다음으로 기간을 정하십시오.
call-done-write = 저장했습니다.
call-done-windows = 기간을 정했습니다.
call-done-publish = 모집 공고를 공개했습니다.
call-done-suspend = 모집을 일시 중단했습니다.
call-done-resume = 모집을 다시 시작했습니다.
call-done-close = 모집을 종료했습니다.
call-done-extend = 기간을 연장했습니다.
call-done-copy = 다음 해 공고의 초안을 만들었습니다. 내용과 날짜를 확인하십시오.

# 기간 연장
call-extend = 기간 연장
call-extend-under = 모두에게 또는 한 사람에게 연장합니다. 기준 시간: { $place }.
call-extend-window = 기간
call-extend-on = 새 마감일
call-extend-at = 시각
call-extend-clock = 모집 공고의 기준 시간으로 적습니다. 예: 13:00.
call-extend-person = 이 전자우편 주소의 한 사람에게만
call-extend-person-help = 비워 두면 모두에게 연장합니다. 한 사람일 때는 전자우편으로 알립니다.
call-extend-now = 연장
call-extensions = 연장 내역
call-extend-for = 대상
call-extend-until = 마감
call-extend-by = 연장한 사람
call-everybody = 모두
error-no-such-person = 이 주소의 계정이 없습니다. 주소를 확인하십시오.
error-window-backwards = 마감이 시작보다 빠릅니다.
mail-call-extension-subject = 기간이 연장되었습니다: { $title }
mail-call-extension-text = 모집 공고 「{ $title }」에서 다음 시각까지 기간이 연장되었습니다: { $until }.

# 기록
call-record = 기록
call-record-none = 아직 기록이 없습니다.
call-by-software = 소프트웨어
call-behind = { $name }(대행: { $behind })
call-event-draft = 초안 작성
call-event-write = 내용 고침
call-event-set-rules = 규칙 바꿈
call-event-set-windows = 기간 정함
call-event-publish = 공개
call-event-suspend = 일시 중단
call-event-resume = 다시 시작
call-event-close = 종료
call-event-extend = 모두에게 기간 연장
call-event-extend-person = 한 사람에게 기간 연장
programme-event-start = 시작
programme-event-save = 버전 저장

# 거절
refused-call-without-title = 모집 공고에 제목이 없습니다.
refused-call-without-summary = 모집 공고에 요약이 없습니다.
refused-call-without-contact = 모집 공고에 문의처가 없습니다.
refused-call-without-applications = 모집 공고에 지원 기간이 없습니다.
refused-call-already-over = 지원 기간이 이미 지났습니다.
refused-agreement-not-in-force = 업무협약 「{ $agreement }」에 발효 중인 버전이 없습니다.
refused-call-contradicts-agreement = 발효 중인 업무협약과 어긋나는 규칙이 { $count }개 있습니다. 두 내용을 함께 보여 드립니다.
refused-call-over = 종료된 모집 공고여서 고칠 수 없습니다.
refused-call-there-already = 짧은 이름이 같은 모집 공고가 이미 있습니다: { $code }.
refused-not-your-agreement = 업무협약 「{ $agreement }」의 모집 공고를 만들 권한이 없습니다.
refused-not-your-programme = 귀 기관의 업무협약에 없는 프로그램입니다: { $programme }.
refused-not-your-organisation = 이 기관의 담당자가 아닙니다.
refused-programme-there-already = 짧은 이름이 같은 프로그램이 이미 있습니다: { $code }.
refused-newer-version = 그 사이 새 버전({ $number })이 저장되었습니다. 필요한 내용을 복사한 뒤 새 버전에서 고치십시오.
refused-nothing-changed = 가장 새로운 버전과 내용이 같습니다.
refused-rules-fixed = 공개한 모집 공고의 규칙은 바꿀 수 없습니다.
refused-windows-fixed = 공개한 모집 공고의 기간은 바꿀 수 없고 연장만 할 수 있습니다.
refused-window-backwards = 마감이 시작보다 빠른 기간이 있습니다.
refused-window-before-other = { $window ->
    [endorsement] 추천 마감은 지원 마감보다 빠를 수 없습니다.
    [ranking] 순위 결정 마감은 지원 마감보다 빠를 수 없습니다.
   *[answers] 합격 통보 답변 마감은 순위 결정 마감보다 빠를 수 없습니다.
}
refused-no-such-window = 모집 공고에 그런 기간이 없습니다.
refused-extension-not-later = 새 마감이 지금 마감보다 늦지 않습니다.
refused-extension-past = 새 마감이 이미 지났습니다.

# 프로그램
programme-title = 프로그램
programmes-title = 프로그램
programmes-under = 프로그램은 규칙을 적은 파일입니다. 고칠 때마다 새 버전이 되며, 모집 공고는 시작한 버전을 그대로 씁니다.
programmes-none = 프로그램이 없습니다
programmes-none-why = 함께 제공되는 파일로 시작해 다른 부분만 고치십시오.
programme-new = 프로그램 시작
programme-start-now = 시작
programme-start-from = 시작할 파일
programme-shipped-gri = 글로벌링크 연구 인턴십
programme-shipped-gra = 글로벌링크 연구 지원금
programme-shipped-rise = 독일 연구 인턴십(RISE)
programme-code = 짧은 이름
programme-code-help = 영문자, 숫자, 붙임표로 적습니다. 예: gri. 업무협약에서 이 이름으로 부릅니다.
programme-owner = 기관
programme-column-version = 버전
programme-version = 버전 { $number }
programme-version-of = { $name }, 버전 { $number }
programme-versions = 버전
programme-made = 작성
programme-comment = 바뀐 내용
programme-digest = 지문값
programme-in-words = 쉬운 말로
programme-calls = 이 프로그램의 모집 공고
programme-no-calls = 아직 모집 공고가 없습니다.
programme-file = 파일
programme-file-help = 명령줄에서 쓰는 것과 같은 파일입니다. #으로 시작하는 줄은 설명이며 그대로 남습니다.
programme-edit = 다음 버전 작성
programme-edit-under = 버전 { $number }에서 시작합니다. 그 버전은 그대로 남으며, 저장하기 전에는 효력이 없습니다.
programme-check = 검사
programme-to-text = 글로 고치기
programme-to-form = 양식으로 고치기
programme-save = 다음 버전으로 저장
programme-sound = 파일에 문제가 없습니다. 모집 공고에 쓸 수 있습니다.
programme-problems = 파일의 문제 { $count }개
programme-line = { $line }번째 줄
programme-done-start = 프로그램을 시작했습니다. 다른 부분을 고치십시오.
programme-done-save = 새 버전({ $number })을 저장했습니다.
programme-compare = 버전 비교
programme-first = 버전
programme-second = 비교 대상
programme-same = 두 버전이 같습니다.
programme-try = 규칙 시험해 보기
programme-try-under = 있지 않은 학생에 대해 각 규칙이 어떻게 판정하는지 봅니다. 셋 가운데 고르거나 직접 적으십시오.
programme-try-who = 가상의 학생
programme-imagined-strong = 충족할 학생
programme-imagined-weak = 충족하지 않을 학생
programme-imagined-sparse = 많이 비운 학생
programme-section-stay = 파견 기간
programme-section-choices = 지망과 연구 프로젝트
programme-section-award = 지원금
programme-section-units = 지원금의 단위
programme-section-components = 지원금의 항목
programme-section-instalments = 지급
programme-section-eligibility = 지원 자격
programme-section-allocation = 배정
programme-component = 항목 { $number }
programme-instalment = 지급 { $number }
programme-remove-component = 항목 { $number } 빼기
programme-remove-instalment = 지급 { $number } 빼기
programme-remove-rule = 규칙 { $number } 빼기
programme-add-component = 항목 추가
programme-add-instalment = 지급 추가
programme-add-rule = 규칙 추가
programme-rule-kind = 규칙의 종류
programme-field-window-start-from = 시작 가능한 첫날
programme-field-window-start-to = 시작 가능한 마지막 날
programme-field-window-end-by = 파견의 마지막 날
programme-field-award-weeks = 보통 기간(주)
programme-field-award-weeks-max = 1인당 최대 기간(주)
programme-field-choices-min = 최소 지망 수
programme-field-choices-max = 최대 지망 수
programme-field-choices-distinct-regions = 최소 지역 수
programme-field-project-capacity = 연구 프로젝트의 보통 정원
programme-field-project-capacity-max = 연구 프로젝트의 최대 정원
programme-field-award-currency = 통화
programme-field-award-ceiling-minor = 1인당 최대 금액
programme-field-award-units-amount-minor = 한 단위의 금액
programme-field-award-units-weeks-min = 한 단위의 최소 주
programme-field-award-units-weeks-max = 한 단위의 최대 주
programme-field-award-units-units-max = 최대 단위 수
programme-field-allocation-priority = 학생 사이의 우선순위
programme-field-allocation-unranked = 순위에 없는 학생
programme-field-allocation-not-nominated = 추천되지 않은 학생
programme-field-allocation-caps-seats = 전체 정원
programme-field-allocation-caps-budget-minor = 전체 예산
programme-field-allocation-caps-home = 소속 대학별 정원
programme-field-allocation-caps-region = 지역별 정원
programme-field-allocation-caps-hub = 거점별 정원
programme-field-component-name = 이름
programme-field-component-amount-minor = 금액
programme-field-component-per = 계산 단위
programme-field-component-cap-weeks = 최대 주
programme-field-component-paid = 지급 방식
programme-field-instalment-share = 비율(예: 1/3)
programme-field-instalment-release = 지급 조건
programme-field-rule-id = 규칙의 이름
programme-field-rule-cannot-tell = 판단할 수 없을 때
programme-field-rule-source = 출처
programme-field-rule-years = 연수
programme-field-rule-on = 기준일
programme-field-rule-percent = 최소 백분율
programme-field-rule-value = 만점 기준의 최소 성적
programme-field-rule-scale = 만점 기준
programme-field-rule-by-country = 국가별 최소 성적
programme-field-rule-min = 최소
programme-field-rule-max = 최대
programme-field-rule-at = 세는 날
programme-field-rule-countries = 국가
programme-field-rule-alternatives = 시험과 점수
programme-field-rule-exempt-citizenships = 시험이 면제되는 국적
programme-field-rule-start-on = 시작
programme-field-rule-end-on = 끝
programme-field-rule-weeks = 연속 주
programme-option-none = 정하지 않음
programme-option-rankings = 지도교수의 순위
programme-option-merit = 평점
programme-option-after = 다른 학생 다음
programme-option-unacceptable = 배정하지 않음
programme-option-excluded = 배정하지 않음
programme-option-once = 한 번
programme-option-day = 하루마다
programme-option-week = 주마다
programme-option-awarded = 지원금으로
programme-option-reimbursed = 영수증 정산
programme-option-admit = 인정하고 담당자가 확인
programme-option-exclude = 제외
programme-lines-seats = 한 줄에 하나씩 적습니다: 짧은 이름 = 정원.
programme-lines-scores = 한 줄에 하나씩 적습니다: 시험 = 최저 점수.
programme-lines-grades = 한 줄에 하나씩 적습니다: 국가 코드 = 75% 또는 국가 코드 = 8 / 10.
programme-lines-names = 두 글자 국가 코드를 쉼표로 나누어 적습니다.
