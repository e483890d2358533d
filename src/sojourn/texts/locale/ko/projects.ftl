# 연구 프로젝트: 지도교수의 작성, 대학 담당 부서의 확인, 담당관의 검토.

# States, and what happens then.
project-state = 상태
project-states = 상태별 연구 프로젝트
project-state-draft = 작성 중
project-state-submitted = 대학 확인 대기
project-state-confirmed = 담당관 검토 대기
project-state-accepted = 목록 게시
project-state-changes-asked = 수정 요청
project-state-refused = 거절
project-state-withdrawn = 철회
project-then-submitted = 소속 대학의 담당 부서가 학생을 받을 수 있는지 확인할 차례입니다.
project-then-confirmed = 담당관이 검토할 차례입니다.
project-then-accepted = 학생들이 이 연구 프로젝트를 볼 수 있습니다.
project-then-refused = 연구 프로젝트가 거절되었습니다.
project-then-withdrawn = 지금은 제안하지 않는 연구 프로젝트입니다.
project-then-why-submitted = 지금 하실 일은 없습니다. 고치려면 되돌릴 수 있습니다.
project-then-why-confirmed = 지금 하실 일은 없습니다. 고치려면 되돌릴 수 있습니다.
project-then-why-accepted = 모집이 끝나거나 철회할 때까지 공개 목록에 있습니다.
project-then-why-refused = 이유는 아래에 있습니다. 내용은 새 연구 프로젝트에 다시 쓸 수 있습니다.
project-then-why-withdrawn = 다시 작성 중으로 되돌릴 수 있습니다.

# Moves
move-project-submit = 제출하기
move-project-take-back = 되돌려서 고치기
move-project-discard = 작성본 치워 두기
move-project-withdraw = 연구 프로젝트 철회하기
move-project-resume = 다시 작성하기
move-project-confirm = 지도 가능 확인하기
move-project-send-back = 지도교수에게 돌려보내기
move-project-vouch = 대학 대신 보증하기
move-project-accept = 승인하기
move-project-ask-changes = 수정 요청하기
move-project-refuse = 거절하기
move-project-comment = 의견만 남기기
project-move-means-submit = 소속 대학의 담당 부서가 확인한 뒤 담당관이 검토합니다.
project-move-means-take-back = 다시 작성 중이 되며 새로 제출해야 합니다.
project-move-means-discard = 다른 사람은 아직 보지 못했습니다. 나중에 다시 작성할 수 있습니다.
project-move-means-withdraw = 학생들이 더는 볼 수 없습니다. 담당관이 읽을 이유를 적어 주십시오.
project-move-means-resume = 다시 작성 중이 됩니다.
project-done-submit = 제출했습니다. 소속 대학의 담당 부서에 알렸습니다.
project-done-take-back = 연구 프로젝트가 다시 작성 중입니다.
project-done-discard = 작성본을 치워 두었습니다.
project-done-withdraw = 연구 프로젝트를 철회했습니다.
project-done-resume = 연구 프로젝트가 다시 작성 중입니다.
project-done-confirm = 확인했습니다. 이제 담당관이 검토합니다.
project-done-confirm-many = 연구 프로젝트 { $count }건을 확인했습니다. 이제 담당관이 검토합니다.
project-done-send-back = 돌려보냈습니다. 지도교수에게 알렸습니다.
project-done-vouch = 이제 검토할 수 있습니다.
project-done-accept = 승인했습니다. 목록에 게시되었고 지도교수에게 알렸습니다.
project-done-accept-many = 연구 프로젝트 { $count }건을 승인하여 목록에 게시했습니다.
project-done-ask-changes = 지도교수에게 수정을 요청했습니다.
project-done-refuse = 거절했습니다. 지도교수에게 이유를 알렸습니다.
project-done-comment = 의견을 남기고 지도교수에게 알렸습니다.

# Fields
project-titles = 제목
project-descriptions = 연구 내용
project-descriptions-help = 연구 질문, 중요한 까닭, 연구 방법을 적어 주십시오. 두세 문장이면 충분합니다.
project-roles = 학생이 할 일
project-roles-help = 주별 또는 과제별로 되도록 구체적으로 적어 주십시오.
project-skills = 필요 역량
project-skills-help = 첫날 필요한 것과 배우게 될 것을 적어 주십시오.
project-backgrounds = 전공
project-backgrounds-help = 쌍반점으로 나누어 적습니다: 전기공학; 물리학
project-track = 분야
track-open = 모든 분야
project-work-language = 연구 언어
project-seats = 정원
project-weeks = 주 수
project-start = 시작
project-start-from = 시작할 수 있는 첫날
project-start-until = 시작할 수 있는 마지막 날
project-start-flexible = 다른 날도 가능합니다
project-when = 기간
project-city = 도시
project-province = 주
project-hub = 거점
project-co-supervisors = 공동 지도교수
project-co-supervisors-help = 한 줄에 한 명씩 적습니다. 전자우편 주소를 함께 적을 수 있습니다: 이름 <name@university.ca>
project-sponsor = 함께하는 기업 또는 연구소
project-sponsor-help = 이름을 입력하십시오. 없으면 비워 두십시오.
project-supervisor = 지도교수
project-host = 수용 대학
project-call = 모집 공고
project-why = 이유
project-untitled = 제목 없는 연구 프로젝트
project-seats-count = 정원 { $count }명
project-weeks-count = { $count }주
project-start-between = { $first }부터 { $last } 사이에 시작
project-start-on = { $day }부터
project-flexible = 시작일 조정 가능
work-language-en = 영어
work-language-fr = 프랑스어
work-language-ko = 한국어
work-language-either = 영어 또는 프랑스어
track-energy = 에너지
track-healthcare = 헬스케어
track-automotive = 자동차
track-ai-core = AI 핵심기술
track-robotics = 로봇
track-climate = 기후
track-materials = 소재
track-agriculture = 농업
track-language-culture = 언어와 문화

# Own projects
project-next = 다음 할 일
project-next-changes = 수정이 요청된 연구 프로젝트가 있습니다.
project-next-draft = 아직 제출하지 않은 작성본이 있습니다.
project-next-new = 연구 프로젝트를 제안해 주십시오.
project-next-new-why = 2분이면 됩니다. 입력하는 대로 저장됩니다.
project-next-none = 지금은 연구 프로젝트를 받는 모집 공고가 없습니다.
project-next-none-why = 접수가 시작되면 여기에 표시됩니다. 이전 연구 프로젝트는 그대로 남아 다시 쓸 수 있습니다.
project-go-on = 이어서 하기
project-new = 새 연구 프로젝트
project-new-why = 모집 공고와 대학을 고르십시오. 언제든 나가도 작성본은 남아 있습니다.
project-begin = 시작하기
project-no-host = 아직 수용 대학의 지도교수로 등록되어 있지 않습니다.
project-no-host-why = 소속 대학의 담당 부서에 등록을 요청하십시오.
project-none = 연구 프로젝트가 여기에 표시됩니다.
project-none-why = 모든 해의 연구 프로젝트와 그 결과를 한 목록에서 봅니다.
project-reuse = 다른 모집 공고에 다시 쓰기
project-reuse-why = 모든 내용을 새 작성본에 복사합니다. 새 모집 공고에 맞지 않는 점은 제출 전에 알려 드립니다.
project-reuse-now = 새 작성본에 복사하기
project-reused = 복사했습니다. 아래 내용을 확인한 뒤 제출해 주십시오.
project-write = 작성하기
project-write-why = 입력하는 대로 저장됩니다. 한 언어면 충분하지만, 두 언어로 쓰면 더 많은 학생이 읽습니다.
project-part-about = 연구 프로젝트 소개
project-part-about-why = 학생이 가장 먼저 보는 내용입니다.
project-part-student = 학생
project-part-student-why = 어떤 학생이 맞는지, 무엇을 하는지 적습니다.
project-part-when = 정원과 날짜
project-part-where = 장소와 사람
project-limit-seats = 업무협약에 따라 정원은 { $most }명까지입니다.
project-limit-weeks = 기간은 { $least }주에서 { $most }주입니다.
project-limit-start = { $first }부터 { $last } 사이에 시작합니다.
project-limit-end = { $last }까지 마칩니다.
project-save = 저장하기
project-save-check = 저장하고 확인하기
project-saved = { $time }에 저장했습니다. 창을 닫아도 됩니다.
project-saved-partly = { $time }에 저장했습니다. 오류가 있는 항목 { $count }개는 저장하지 못했습니다.
project-not-saved = 저장하지 못했습니다. 다른 창에 더 새로운 내용이 있습니다. 새로 고치거나, 이 내용을 남기려면 저장하기를 누르십시오.
project-lacking = 제출하기 전에 채울 항목이 { $count }개 있습니다.
project-lacking-why = 아래에 항목마다 연결이 있습니다.
project-ready = 모두 갖추었습니다. 제출해 주십시오.
project-ready-why = 소속 대학의 담당 부서가 확인한 뒤 담당관이 검토합니다.
project-window = 연구 프로젝트 접수 마감
project-check = 확인 항목
project-preview = 학생에게 보이는 모습
project-comments = 주고받은 의견
project-no-comments = 아직 없습니다.
project-more = 그 밖의 작업
project-mend = 고치기
project-back = 돌아가기

# The office of the host
office-projects = 우리 대학의 연구 프로젝트
office-projects-why = 지도교수가 학생을 받을 수 있는지 확인해 주십시오. 그 뒤에 담당관이 검토합니다.
office-none = 이 상태의 연구 프로젝트가 없습니다.
office-none-why = 지도교수가 제출하면 여기에 표시됩니다.
office-confirm-help = 고른 뒤 한 번 더 살펴보고 확인합니다.
office-confirm-chosen = 고른 항목 확인하기
office-confirm = 연구 프로젝트 { $count }건 확인
office-confirm-means = 지도교수가 이 대학에 재직 중이고, 지도할 수 있으며, 학생을 받을 여유가 있음을 확인합니다.
office-confirm-now = { $count }건 확인하기
office-question = 이 지도교수가 학생을 받을 수 있습니까?
project-choose = 고르기
project-column-title = 연구 프로젝트
project-submitted-at = 제출일

# Officers
projects-title = 연구 프로젝트
projects-filter = 걸러 보기
projects-filter-text = 낱말, 지도교수 또는 번호
projects-filter-all = 전체
projects-filter-none = 모두 보기
projects-none = 조건에 맞는 연구 프로젝트가 없습니다.
projects-none-why = 조건을 줄이거나 대학이 확인할 때까지 기다려 주십시오.
projects-accept-help = 대학이 확인한 연구 프로젝트를 고른 뒤 한 번 더 살펴봅니다.
projects-accept-chosen = 고른 항목 승인하기
projects-accept = 연구 프로젝트 { $count }건 승인
projects-accept-means = 정원 { $seats }명이 공개 목록에 게시됩니다. 지도교수마다 전자우편을 보냅니다.
projects-accept-names = 승인할 연구 프로젝트
projects-accept-sample = 첫 번째 항목이 학생에게 보이는 모습
projects-accept-now = { $count }건 승인하기
project-decision = 결정
project-rules = 지켜야 할 규칙
project-twins = 같은 지도교수의 다른 연구 프로젝트
project-confirmed-by = { $day }에 { $name } 님이 학생을 받을 수 있음을 확인했습니다.
project-not-confirmed = 대학이 아직 학생을 받을 수 있는지 확인하지 않았습니다.
project-vet-words = 지도교수에게 전할 말
project-vet-words-help = 수정 요청과 거절에는 꼭 필요합니다. 지도교수가 그대로 읽습니다.

# What each rule says
check-project-title = 제목이 없습니다.
check-project-title-met = 제목이 있습니다.
check-project-description = 연구 내용이 없습니다.
check-project-description-met = 연구 내용이 있습니다.
check-project-length = 연구 내용이 짧습니다. 두세 문장이면 학생이 고르기 쉽습니다.
check-project-languages = { $count ->
    [0] 제목과 연구 내용이 같은 언어로 되어 있지 않습니다.
   *[other] 한 언어로만 되어 있습니다. 한 언어를 더하면 더 많은 학생이 읽습니다.
}
check-project-languages-met = { $count }개 언어로 되어 있습니다.
check-project-role = 학생이 할 일이 없습니다.
check-project-role-met = 학생이 할 일이 있습니다.
check-project-skills = 필요 역량이 없습니다.
check-project-skills-met = 필요 역량이 있습니다.
check-project-track = 분야를 정하지 않아 모든 분야의 학생에게 보입니다.
check-project-track-met = 분야가 있습니다.
check-project-seats = 정원 { $seats }명은 업무협약의 상한({ $most }명)을 넘습니다.
check-project-seats-met = 정원 { $seats }명으로 업무협약의 상한({ $most }명) 안입니다.
check-project-weeks = 주 수가 없습니다.
check-project-weeks-met = { $weeks }주로, { $least }주에서 { $most }주 사이입니다.
check-project-weeks-range = { $weeks }주는 { $least }주에서 { $most }주 사이가 아닙니다.
check-project-start = 시작할 수 있는 날이 없습니다.
check-project-start-met = 프로그램 기간 안에 시작합니다.
check-project-start-order = 시작할 수 있는 마지막 날({ $last })이 첫날({ $first })보다 앞섭니다.
check-project-agreement = 업무협약 기간({ $first } ~ { $last }) 안에 있지 않습니다.
check-project-starts-before-window = { $day }: 프로그램의 첫날({ $limit })보다 앞섭니다.
check-project-starts-after-window = { $day }: 시작할 수 있는 마지막 날({ $limit })보다 뒤입니다.
check-project-ends-after-window = { $day }에 시작하면 { $ends }에 끝나 기한({ $limit })을 넘습니다.

# Refusals
refused-changed-meanwhile = 그사이 다른 사람이 내용을 바꾸었습니다. 다시 살펴본 뒤 결정해 주십시오.
refused-not-yours = 이 작업을 할 권한이 없습니다.
refused-not-from-here = 지금 상태에서는 할 수 없는 작업입니다.
refused-reason-needed = 이유를 적어 주십시오.
refused-newer-elsewhere = 다른 창에서 더 새로운 내용이 저장되었습니다. 입력한 내용은 그대로 있으니, 이 내용을 남기려면 저장하기를 다시 누르십시오.
refused-not-editable = 이미 제출하여 고칠 수 없습니다. 먼저 되돌려 주십시오.
refused-not-your-host = 이 대학의 지도교수가 아닙니다.
refused-project-against-rules = 업무협약 또는 프로그램의 규칙 { $count }개에 어긋납니다. 연구 프로젝트 옆에 표시되어 있습니다.
refused-project-incomplete = 채울 항목이 { $count }개 있습니다. 아래에 표시되어 있습니다.
refused-projects-not-open = 지금은 이 모집 공고에서 연구 프로젝트를 받지 않습니다.
refused-reused-already = 이 모집 공고에 이미 다시 썼습니다: “{ $title }”
error-sponsor-unknown = “{ $name }”: 찾을 수 없는 기관입니다. 비워 두고 담당관에게 등록을 요청하십시오.
error-sponsor-several = “{ $name }”: 맞는 기관이 여럿입니다. 이름을 모두 적어 주십시오.

# Mail
mail-project-waiting-subject = 확인을 기다리는 연구 프로젝트: { $title }
mail-project-waiting-text = { $supervisor } 교수님이 연구 프로젝트 “{ $title }” 제출을 마쳤습니다. 학생을 받을 수 있는지 확인하거나 돌려보내 주십시오.
mail-project-sent-back-subject = 연구 프로젝트를 고쳐 주십시오: { $title }
mail-project-sent-back-text = 소속 대학의 담당 부서가 연구 프로젝트를 돌려보냈습니다: “{ $title }”

    { $why }
mail-project-accepted-subject = 연구 프로젝트가 목록에 게시되었습니다: { $title }
mail-project-accepted-text = 연구 프로젝트가 승인되었습니다: “{ $title }”. 이제 학생들이 볼 수 있습니다.
mail-project-changes-subject = 수정 요청: { $title }
mail-project-changes-text = 담당관이 연구 프로젝트의 수정을 요청했습니다: “{ $title }”

    { $why }
mail-project-refused-subject = 연구 프로젝트가 거절되었습니다: { $title }
mail-project-refused-text = 연구 프로젝트가 거절되었습니다: “{ $title }”

    { $why }
mail-project-comment-subject = 연구 프로젝트에 대한 의견: { $title }
mail-project-comment-text = 연구 프로젝트에 의견이 있습니다: “{ $title }”

    { $why }
