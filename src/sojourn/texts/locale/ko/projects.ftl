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
project-co-supervisors-help = 한 줄에 한 명씩 적습니다: 이름 <name@university.ca>. 주소를 적은 분께는 제출할 때 메일을 보냅니다.
project-sponsor = 함께하는 기업 또는 연구소
project-sponsor-help = 이름을 입력하십시오. 없으면 비워 두십시오.
project-supervisor = 지도교수
project-host = 초청 대학
project-call = 모집 공고
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
project-next-new-why = 2분이면 됩니다.
project-next-none = 지금은 연구 프로젝트를 받는 모집 공고가 없습니다.
project-next-none-why = 접수가 시작되면 여기에 표시됩니다. 이전 연구 프로젝트는 그대로 남아 다시 쓸 수 있습니다.
project-go-on = 이어서 하기
project-new = 새 연구 프로젝트
project-new-why = 모집 공고와 대학을 고르십시오. 언제든 나가도 작성본은 남아 있습니다.
project-begin = 시작하기
project-no-host = 아직 초청 대학의 지도교수로 등록되어 있지 않습니다.
project-no-host-why = 소속 대학의 담당 부서에 등록을 요청하십시오.
project-none = 연구 프로젝트가 여기에 표시됩니다.
project-none-why = 모든 해의 연구 프로젝트와 그 결과를 한 목록에서 봅니다.
project-reuse = 다른 모집 공고에 다시 쓰기
project-reuse-why = 모든 내용을 새 작성본에 복사합니다. 새 모집 공고에 맞지 않는 점은 제출 전에 알려 드립니다.
project-reuse-now = 새 작성본에 복사하기
project-reused = 복사했습니다. 아래 내용을 확인한 뒤 제출해 주십시오.
project-write = 작성하기
project-write-why = 한 언어면 충분하지만, 두 언어로 쓰면 더 많은 학생이 읽습니다.
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
project-lacking = 제출하기 전에 채울 항목이 { $count }개 있습니다.
project-lacking-why = 아래에 항목마다 연결이 있습니다.
project-late-why = 초안은 그대로 남아 있습니다. 다른 모집 공고에서 연구 프로젝트를 받을 때 다시 쓸 수 있습니다.
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
projects-accept-help = 연구 프로젝트를 고르면 보내기 전에 한 번 더 살펴봅니다. 승인은 대학이 확인한 것만 할 수 있습니다.
projects-accept-chosen = 고른 항목 승인하기
projects-accept = 연구 프로젝트 { $count }건 승인
projects-accept-means = 정원 { $seats }명이 공개 목록에 게시됩니다. 지도교수마다 전자우편을 보냅니다.
projects-accept-names = 승인할 연구 프로젝트
projects-accept-sample = 첫 번째 항목이 학생에게 보이는 모습
projects-accept-now = { $count }건 승인하기
projects-do-ask-changes = 수정 요청
projects-do-comment = 의견 남기기
projects-together-ask-changes = 여러 연구 프로젝트에 수정 요청
projects-together-comment = 여러 연구 프로젝트에 의견 남기기
projects-together-ask-changes-means = { $count ->
    [0] 고른 연구 프로젝트 가운데 지금 수정을 요청할 수 있는 것이 없습니다.
   *[other] 연구 프로젝트 { $count }건이 교수에게 돌아갑니다. 같은 내용이 각 프로젝트의 의견과 메일로 전해집니다.
}
projects-together-comment-means = 연구 프로젝트 { $count }건에 같은 의견을 남기고 각 교수에게 메일을 보냅니다. 상태는 바뀌지 않습니다.
projects-together-words = 모두에게 전할 내용
projects-together-sample = 각 교수가 읽을 내용
projects-together-names = 받는 연구 프로젝트 { $count }건
projects-together-look = 보내기 전에 확인
projects-together-change = 내용 고치기
projects-together-ask-changes-now = { $count }건에 수정 요청 보내기
projects-together-comment-now = { $count }건에 의견 보내기
projects-done-ask-changes = 연구 프로젝트 { $count }건에 수정을 요청했습니다.
projects-done-comment = 연구 프로젝트 { $count }건에 의견을 남겼습니다.
projects-left = 그대로 둔 연구 프로젝트: ‘{ $title }’. { $why }
projects-left-out = 고른 것 가운데 { $count }건은 빠집니다
projects-left-out-why = 지금 상태에서는 처리할 수 없습니다.
projects-none-chosen = 고른 것이 없습니다. 먼저 목록에서 연구 프로젝트를 고르십시오.
projects-none-to-accept = 고른 연구 프로젝트 가운데 소속 대학의 담당 부서가 확인한 것이 없어 승인할 수 없습니다.
projects-too-many = 한 번에 { $most }건까지 처리할 수 있습니다. 목록을 좁히거나 덜 고르십시오.
project-vet-do = 이 연구 프로젝트를 검토해 주십시오.
project-vet-why = 학생에게 보이는 모습과 확인 항목을 읽고 승인하거나, 수정을 요청하거나, 거절합니다.
project-vet-go = 결정하러 가기
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
error-co-supervisor-unnamed = 이름이 없는 줄이 있습니다: “{ $line }”. ‘이름 <name@university.ca>’ 형식으로 적으십시오.
error-co-supervisor-address = 메일을 보낼 수 없는 주소가 있습니다: “{ $line }”. ‘이름 <name@university.ca>’ 형식으로 적으십시오.

# Mail
mail-project-waiting-subject = 확인을 기다리는 연구 프로젝트: { $title }
mail-project-waiting-text = { $supervisor } 교수님이 연구 프로젝트 “{ $title }” 제출을 마쳤습니다. 학생을 받을 수 있는지 확인하거나 돌려보내 주십시오.
mail-project-beside-subject = 공동 지도교수로 등록되었습니다: { $title }
mail-project-beside-text = { $supervisor } 교수님({ $host })이 연구 프로젝트 “{ $title }”의 공동 지도교수로 적어 주셨습니다. 연구 프로젝트가 승인되면 공개 목록에 이름이 나옵니다.

    따로 하실 일은 없습니다. 잘못된 내용이면 다음 주소로 알려 주십시오: { $reach }
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

# Imports of catalogues
imports-title = 목록 가져오기
imports-why = 연구 프로젝트 파일을 모집 공고에 넣습니다. 쓰기 전에 바뀌는 점을 모두 보여 드리며, 전부 되돌릴 수 있습니다.
imports-earlier = 지금까지 가져온 파일
imports-none = 아직 가져온 목록이 없습니다.
imports-none-why = 위에서 파일을 고르십시오. 처음에는 읽기만 합니다.
import-new = 새로 가져오기
import-file = 파일
import-file-help = CSV 또는 XLSX 파일이며, 열 제목은 한국어, 영어, 프랑스어로 순서에 상관없이 쓸 수 있습니다.
import-target = 파일의 연구 프로젝트
import-target-accepted = 이미 검토했으므로 공개 목록에 게시합니다
import-target-confirmed = 검토해야 하므로 담당관 목록에 넣습니다
import-target-means-accepted = 새 연구 프로젝트는 공개 목록에 게시됩니다.
import-target-means-confirmed = 새 연구 프로젝트는 담당관의 검토를 기다립니다.
import-nothing-yet = 확인하시기 전에는 아무것도 쓰지 않습니다.
import-read = 파일 읽기
import-read-again = 이 제목으로 다시 읽기
import-work-projects-import-read = 파일을 읽는 중
import-work-projects-import-apply = 반영하는 중
import-work-projects-import-undo = 되돌리는 중
import-state-read = 반영 전
import-state-applied = 반영함
import-state-undone = 되돌림
import-would = { $changed ->
    [0] 새 연구 프로젝트 { $new }건을 만듭니다.
   *[other] 새 연구 프로젝트 { $new }건을 만들고 { $changed }건을 바꿉니다.
}
import-would-leave = 잘못된 행 { $count }개는 제외합니다.
import-has = { $changed ->
    [0] 연구 프로젝트 { $new }건을 만들었습니다.
   *[other] 연구 프로젝트 { $new }건을 만들고 { $changed }건을 바꾸었습니다.
}
import-has-left = 잘못된 행 { $count }개를 제외했습니다. 파일에서 고친 뒤 다시 가져오십시오.
import-is-undone = 가져오기를 되돌렸습니다.
import-is-undone-why = 만들었던 연구 프로젝트는 사라지고, 바꾸었던 내용은 이전과 같아졌습니다.
import-apply = 이대로 반영하기
import-begun = 반영하는 중입니다. 이 화면을 떠나도 됩니다.
import-report = 결과 내려받기
import-undo = 가져오기 되돌리기
import-undo-means = { $changed ->
    [0] 새로 만든 { $new }건은 사라집니다.
   *[other] 새로 만든 { $new }건은 사라지고, 바꾼 { $changed }건은 이전 내용으로 돌아갑니다.
}
import-undo-used = 그 뒤에 { $count }건이 바뀌었거나 관심 목록 또는 의견에 쓰였습니다. 되돌릴 수 없습니다.
import-undo-sample = 해당 항목의 예
import-failed = 작업이 멈췄습니다. 반만 반영된 것은 없습니다. 파일을 다시 읽어 주십시오.
import-waits-for-scan = 바이러스 검사를 기다리고 있습니다. 검사가 끝나는 대로 파일을 읽습니다.
problem-catalogue-infected = 바이러스 검사에서 ‘{ $value }’ 파일이 거부되었습니다. 파일에서 읽은 내용은 없습니다. 기기를 점검한 뒤 카탈로그를 다시 올려 주십시오.
import-problem-no-university = 연구 프로젝트가 어느 대학에 있는지 알려 주는 열이 없습니다. 찾은 열 제목: { $found }. 아래에서 어느 열인지 고르십시오.
import-problem-no-rows = 열 제목만 있고 그 아래에 행이 없습니다.
import-problem-too-large = { $file } 파일은 압축을 풀면 { $megabytes }MB이며, 목록으로 보기에는 너무 큽니다. 열지 않았습니다. CSV로 저장하십시오.
import-problem-row = { $row }행: { $words }
import-would-nothing = 이 파일로 바뀌는 것은 없습니다.
refused-import-form = ‘{ $name }’ 파일은 CSV도 XLSX도 아닙니다. 둘 가운데 하나로 저장하십시오.
import-headings = 열 제목
import-headings-why = 열마다 맞는 제목입니다. 알아보지 못한 제목은 직접 고르십시오.
import-headings-understood = 제목 { $whole }개 가운데 { $count }개를 알아보았습니다
import-unused = 쓰지 않은 제목: { $headings }
import-no-column = 파일에 없음
import-noticed = 눈에 띈 점
import-absent = 이전에 가져온 연구 프로젝트 { $count }건은 이 파일에 없습니다. 그대로 둡니다.
import-rows = 행별 결과
import-head-row = 행
import-head-becomes = 결과
import-head-what = 바뀌는 점과 살펴볼 점
import-head-faults = 잘못된 점
import-head-notes = 살펴볼 점
import-head-changes = 바뀌는 점
import-sheet = 결과
import-kind-new = 새로 만듦
import-kind-changed = 바뀜
import-kind-same = 같음
import-kind-faulty = 잘못됨
import-kind-copy = 다른 행과 같음
import-column-of = { $field } ({ $heading })
import-fault = { $column }: { $words }
import-note = { $label }: { $text }
import-change = { $field }: { $before } → { $after }
import-column-project-id = 연구 프로젝트 번호
import-column-title = 제목
import-column-title-ko = 국문 제목
import-column-title-fr = 프랑스어 제목
import-column-description = 연구 내용
import-column-description-ko = 국문 연구 내용
import-column-description-fr = 프랑스어 연구 내용
import-column-roles = 학생이 할 일
import-column-skills = 필요 역량
import-column-supervisor = 지도교수
import-column-supervisor-email = 지도교수 전자우편
import-column-host = 대학
import-column-region = 주
import-column-city = 도시
import-column-location = 근무지
import-column-field = 분야 또는 전공
import-column-backgrounds = 전공
import-column-language = 언어
import-column-capacity = 정원
import-column-start-on = 시작일
import-column-weeks = 주 수
import-field-titles = 제목
import-field-descriptions = 연구 내용
import-field-roles = 학생이 할 일
import-field-skills = 필요 역량
import-field-backgrounds = 전공
import-field-track = 분야
import-field-work-language = 언어
import-field-weeks = 주 수
import-field-start-from = 시작일
import-field-seats = 정원
import-field-city = 도시
import-field-province = 주
import-field-host = 대학
import-field-hub = 거점
import-field-supervisor = 지도교수 계정
import-field-supervisor-name = 지도교수
problem-import-start-unread = “{ $value }”: 날짜가 아닙니다. 2027-05-03처럼 적어 주십시오.
problem-import-number-unread = “{ $value }”: 정수가 아닙니다.
problem-import-seats-above = 정원 { $value }명: 1명에서 { $most }명까지 가능합니다.
problem-import-language-unknown = “{ $value }”: 알 수 없는 언어입니다. 영어, 프랑스어, 한국어 가운데 하나를 적어 주십시오.
problem-import-row-incomplete = 대학 또는 지도교수가 비어 있습니다.
problem-import-title-missing = 제목이 없습니다.
problem-import-same-twice = { $other }행에 같은 지도교수의 같은 제목이 있습니다. 연구 프로젝트 번호를 붙여 주십시오.
problem-import-host-unknown = “{ $value }”: 등록되지 않은 대학입니다.{ $nearest ->
    [none] { "" }
   *[other] { " " }혹시 다음 대학입니까? “{ $nearest }”
}
refused-import-applied = 이미 반영했거나 되돌린 가져오기입니다.
refused-import-not-applied = 아직 반영하지 않은 가져오기입니다.
refused-import-unreadable = 목록으로 읽을 수 없는 파일입니다.
refused-import-in-use = 그 뒤에 쓰인 연구 프로젝트가 { $count }건 있습니다: { $titles }

# What happened, for the timeline.
project-now = 지금
project-history = 지난 과정
project-event-draft = 작성 시작
project-event-reuse = 이전 연구 프로젝트에서 작성 시작
project-event-submit = 제출
project-event-take-back = 되돌림
project-event-discard = 치워 둠
project-event-withdraw = 철회
project-event-resume = 다시 작성
project-event-confirm = 대학 확인
project-event-send-back = 대학이 돌려보냄
project-event-vouch = 담당관 보증
project-event-accept = 승인
project-event-ask-changes = 수정 요청
project-event-refuse = 거절
project-event-import = 목록에서 가져옴
project-event-undo-import = 가져오기 되돌림
project-choose-all = 이 화면의 항목 모두 고르기
office-waiting = 우리 대학의 확인을 기다리는 연구 프로젝트가 { $count }건 있습니다
projects-why = 초청 대학이 확인한 연구 프로젝트를 검토합니다. 걸러 본 목록은 이 페이지의 주소로 남기거나 나눌 수 있습니다.
imports-link = 목록 가져오기
projects-head-title = 연구 프로젝트
projects-head-supervisor = 지도교수
projects-head-host = 초청 대학
projects-head-province = 주
projects-head-track = 분야
projects-head-seats = 정원
projects-head-start = 시작
projects-head-submitted = 제출일
project-next-asked = 수정이 요청되었습니다.
project-submit-unchanged = 이대로 제출하기
projects-accept-behind = 한 쪽에서 처리하기에는 많아 뒤에서 계속 처리합니다. 지금부터 바뀌는 연구 프로젝트는 제외됩니다.
projects-accept-first = 처음 { $count }건
work-accept-projects = 연구 프로젝트 승인
work-export-list = 목록을 파일로 만들기
