# 업무협약: 당사 기관, 판, 협약 조건, 행사.
agreements-title = 업무협약
agreements-all = 전체
agreements-none = 아직 업무협약이 없습니다
agreements-none-why = 소속 기관의 업무협약이 여기에 놓입니다. 초안, 발효 중인 협약, 종료된 협약을 모두 볼 수 있습니다.
agreements-none-joined = 주관 기관이나 지원 기관이 소속 기관에 업무협약을 보내면 여기에 놓입니다.
agreement-new = 새 업무협약
agreement-new-why = 제목부터 정합니다. 다음으로 당사 기관과 조건을 적으며, 회람하기 전에는 다른 기관이 초안을 볼 수 없습니다.
agreement-new-act = 초안 시작하기
agreement-save = 저장하기
agreement-back = 저장하지 않고 돌아가기
agreement-titles = 제목
agreement-code = 주소에 쓰는 짧은 이름
agreement-code-help = 영문 소문자, 숫자, 붙임표만 씁니다(예: gwangju-2027). 나중에 바꿀 수 없습니다.
error-agreement-code = 영문 소문자와 숫자를 쓰고, 사이에는 붙임표를 하나만 넣어 주십시오.
agreement-house = 초안을 쓰는 기관
agreement-state = 상태
agreement-states = 상태별 업무협약
agreement-state-draft = 초안
agreement-state-in-force = 발효 중
agreement-state-ended = 종료
agreement-column-title = 업무협약
agreement-column-validity = 유효 기간
agreement-column-waits = 진행 중인 일
agreement-parties-more = 외 { $count }곳
agreement-open-draft = { $version }판 초안 작성 중
agreement-open-in-approval = { $version }판 승인 대기 중
agreement-ends-days = { $count ->
    [0] 오늘 끝납니다
   *[other] { $count }일 뒤에 끝납니다
}
agreement-ended-days = { $count }일 전에 끝났습니다

# 판
agreement-version = { $version }판
agreement-versions = 판
agreement-version-line = 작성 기관: { $organisation }
agreement-version-since = 발효일
agreement-no-version = 아직 회람된 판이 없습니다.
version-state-draft = 초안
version-state-in-approval = 승인 중
version-state-in-force = 발효 중
version-state-superseded = 대체됨
version-state-refused = 승인 거절됨
version-state-withdrawn = 철회됨
agreement-waits-for = 대기 중인 기관:
agreement-terms = 협약 조건
agreement-compare = 달라지는 점
agreement-compare-with = 비교할 판
agreement-compare-act = 비교하기

# 다음 할 일
agreement-act-version = { $version }판 읽기
agreement-act-terms = { $version }판의 조건 적기
agreement-act-change-terms = 조건 고치기
agreement-act-amend = 개정하기
agreement-act-title = 제목 바꾸기
agreement-next-decide = { $version }판의 승인 여부를 정해 주십시오. 승인 기관: { $organisation }
agreement-next-decide-why = 앞 순서의 기관이 모두 승인하여 차례가 되었습니다.
agreement-answer-why = 아래에서 발효 중인 판과 견주어 보십시오. 승인은 되돌릴 수 없으며, 마지막 승인으로 이 판이 발효됩니다.
agreement-next-send = { $version }판을 회람해 주십시오.
agreement-next-send-why = 회람하면 내용이 확정되고 기관이 차례로 승인합니다. 차례가 된 기관에는 메일로 알립니다.
agreement-next-write = { $version }판의 조건을 적어 주십시오.
agreement-next-write-why = 기간, 한도, 정원, 분담 비율을 적습니다. 협약에 따른 모든 일이 이 조건을 따릅니다.
agreement-next-wait = { $version }판이 승인을 기다립니다. 차례인 기관: { $organisation }
agreement-next-wait-why = 지금 하실 일은 없습니다. 발효되면 메일로 알려 드립니다.
agreement-next-renew-why = 협력을 이어 가려면 종료일을 늦추어 개정하고, 아니면 그대로 종료되게 둡니다.
agreement-next-ended = 업무협약이 종료되었습니다. 내용은 계속 볼 수 있습니다.
agreement-next-nothing = 발효 중인 판이 없습니다.
agreement-next-in-force = { $ends }까지 유효합니다.
agreement-next-in-force-why = 지금 하실 일은 없습니다. 이 협약에 따른 모집 공고는 아래 조건을 따릅니다.
agreement-amend-why = 개정하면 다음 판이 만들어집니다. 모든 기관이 새 판을 승인할 때까지 지금 판이 유효하며, 그 뒤에는 대체되지만 계속 볼 수 있습니다.
agreement-amend-from = 초안은 { $version }판의 내용으로 시작합니다.
agreement-amend-act = 다음 판 초안 쓰기
agreement-end-why = 종료된 업무협약으로는 새 모집 공고를 낼 수 없습니다. 진행 중인 모집 공고는 마지막 조건을 따릅니다. 되돌릴 수 없습니다.
agreement-end-act = 업무협약 종료하기
agreement-withdraw-why = 더는 승인을 받지 않습니다. 사유와 함께 계속 볼 수 있습니다.
agreement-refuse-link = 사유를 적고 거절하기
agreement-refuse-why = 이 판은 여기서 끝납니다. 작성 기관은 같은 내용의 새 초안과 거절 사유를 받습니다.
agreement-why = 사유
move-version-send = 회람하기
move-version-approve = 승인하기
move-version-refuse = 승인 거절하기
move-version-withdraw = 철회하기
move-agreement-end = 업무협약 종료하기
agreement-done-begin = 초안을 만들었습니다. 당사 기관을 추가해 주십시오.
agreement-done-save = { $version }판을 저장했습니다.
agreement-done-amend = { $version }판 초안을 앞선 판의 내용으로 만들었습니다.
agreement-done-send = { $version }판을 회람합니다. 첫 순서의 기관에 알렸습니다.
agreement-done-approve = { $version }판을 승인했습니다.
agreement-done-refuse = 거절했습니다. 같은 내용이 { $version }판 초안이 되었습니다.
agreement-done-withdraw = { $version }판을 철회했습니다.
agreement-done-end = 업무협약을 종료했습니다.
agreement-done-add-party = 당사 기관으로 추가했습니다: { $organisation }
agreement-done-change-party = 저장했습니다: { $organisation }
agreement-done-remove-party = 당사 기관에서 뺐습니다: { $organisation }
agreement-done-add-event = 행사를 업무협약에 올렸습니다.
agreement-done-change-event = 행사를 저장했습니다.
agreement-done-add-document = 문서를 업무협약에 올렸습니다.

# 일정
agreement-time-drafted = 초안 작성
agreement-time-sent = 회람
agreement-time-turn = 지금 차례입니다
agreement-time-waits = 다음 차례입니다
agreement-time-approved = 승인: { $person }
agreement-time-refused = 거절: { $person }. 사유: { $why }
agreement-time-in-force = 발효
agreement-time-then = 마지막 승인과 함께 발효됩니다
agreement-time-begins = 조건 적용 시작
agreement-time-notice = 갱신을 논의할 때
agreement-time-ends = 종료

# 당사 기관
agreement-parties = 당사 기관
party-edit-all = 당사 기관 바꾸기
party-organisation = 기관
party-organisation-help = 기관 이름을 어느 언어로든 적거나 짧은 이름을 적습니다.
party-role = 협약에서의 역할
party-role-agency = 주관 기관
party-role-funder = 지원 기관
party-role-home-university = 파견 대학
party-role-host-university = 초청 대학
party-role-institute = 연구기관
party-role-government-office = 정부 기관
party-role-observer = 참관 기관
party-turn = 승인 순서
party-turn-help = 승인 순서를 1부터 적습니다. 번호가 같으면 순서 없이 승인하며, 0이면 승인하지 않습니다.
party-approves = 승인
party-turn-number = { $number }번째
party-no-turn = 승인하지 않음
party-contact = 담당자
party-contact-name = 담당자 이름
party-contact-email = 담당자 전자우편 주소
party-change = 바꾸기
party-new = 당사 기관 추가
party-new-help = 파견 대학은 당사 기관이 된 뒤에 조건에서 정원을 받을 수 있습니다.
party-new-act = 당사 기관 추가하기
party-remove = 협약에서 빼기
party-remove-why = 기관이 아직 승인한 판이 없고 조건에 이름이 없을 때만 뺄 수 있습니다.
agreement-no-organisation = “{ $name }” 기관을 찾지 못했습니다. 이름을 확인하거나 기관을 먼저 등록해 주십시오.
agreement-which-organisation = 여러 기관이 맞습니다. 다음 가운데 하나를 그대로 적어 주십시오: { $names }

# 행사와 문서
agreement-events = 행사
agreement-no-events = 아직 행사가 없습니다. 체결식, 방문, 회의, 약속과 그 후속 조치가 여기에 놓입니다.
agreement-event-new = 행사 추가하기
agreement-event-change = 행사 고치기
agreement-event-with = 참석:
agreement-event-kind = 행사 종류
agreement-event-signing = 체결
agreement-event-visit = 방문
agreement-event-meeting = 회의
agreement-event-commitment = 약속
agreement-event-follow-up = 후속 조치
agreement-event-on = 날짜
agreement-event-place = 장소
agreement-event-titles = 행사 제목
agreement-event-notes = 메모
agreement-event-guests = 참석한 기관
agreement-event-guests-help = 한 줄에 한 기관씩 이름이나 짧은 이름으로 적습니다.
agreement-documents = 문서
agreement-no-documents = 아직 문서가 없습니다.
agreement-document-new = 문서 추가하기
agreement-document-act = 올리기
agreement-document-titles = 문서 제목
agreement-document-event = 속하는 곳
agreement-document-whole = 업무협약 전체
agreement-document-file = 파일
agreement-file-quarantined = 검사 중
agreement-file-refused = 문제가 발견되어 보관하지 않음
agreement-calls = 이 협약의 모집 공고
agreement-no-calls = 아직 모집 공고가 없습니다.

# 기록
agreement-record = 기록
agreement-record-whole = 이 업무협약의 전체 기록
agreement-did-draft = { $version }판 초안 작성
agreement-did-rename = 제목 변경
agreement-did-send = { $version }판 회람
agreement-did-approve = { $version }판 승인
agreement-did-refuse = { $version }판 거절
agreement-did-withdraw = { $version }판 철회
agreement-did-begin = { $version }판 발효
agreement-did-supersede = { $version }판 대체
agreement-did-end = 업무협약 종료
agreement-did-add-party = 당사 기관 추가: { $organisation }
agreement-did-change-party = 당사 기관 변경: { $organisation }
agreement-did-remove-party = 당사 기관 제외
agreement-did-add-event = 행사 추가
agreement-did-change-event = 행사 변경
agreement-did-add-document = 문서 추가

# 조건의 표현
terms-fact-validity = 유효 기간
terms-validity = { $begins } ~ { $ends }
terms-fact-programme = 프로그램
terms-every-programme = 모든 프로그램
terms-fact-ceiling = 1인당 지원금 한도
terms-fact-weeks = 1인당 최장 파견 기간
terms-fact-seats = 연구 프로젝트 최대 정원
terms-fact-share = 비용 분담
terms-no-shares = 나누지 않음
terms-fact-notice = 갱신 알림
terms-value-weeks = { $count }주
terms-value-seats = { $count }명
terms-value-quota = { $count }자리
terms-value-reserve = { $count }자리
terms-value-notice = 종료 { $count }일 전
terms-line-begins-on = 시작일
terms-line-ends-on = 종료일
terms-line-notice = 갱신 알림
terms-line-programme = 프로그램 { $programme }
terms-programme-named = 포함
terms-line-ceiling = 1인당 지원금 한도
terms-line-weeks = 1인당 최장 파견 기간
terms-line-seats = 연구 프로젝트 최대 정원
terms-line-track = { $organisation }, { $track } 분야
terms-own-track = 고유 분야
terms-line-quota = { $organisation } 정원
terms-line-reserve = { $organisation }, { $track } 분야에 따로 둔 자리
terms-line-share = { $organisation }의 비용 분담
terms-line-text = 본문, { $language }
language-en = 영어
language-ko = 한국어
language-fr = 프랑스어
terms-own-tracks = 고유 분야: { $tracks }
terms-meter-all = 전체 정원
terms-meter-words = { $cap }자리 중 { $used }자리 사용
terms-none-yet = 아직 적은 조건이 없습니다.

# 조건 양식
agreement-terms-title = { $version }판의 조건
terms-part-validity = 유효 기간
terms-begins-on = 첫날
terms-ends-on = 마지막 날
terms-renewal-notice = 갱신을 논의할 시점(종료 전 일수)
terms-renewal-notice-help = 그날 담당자에게 메일을 보냅니다.
terms-part-ceilings = 한도
terms-programmes = 협약에 따른 프로그램
terms-programmes-help = 쉼표로 나누어 적습니다(예: GRI, GRA). 비워 두면 모든 프로그램입니다.
terms-ceiling = 모든 프로그램을 합친 1인당 지원금 한도
terms-ceiling-help = 예: 12,000
terms-currency = 통화
terms-weeks = 모든 프로그램을 합친 1인당 최장 주 수
terms-weeks-help = 예: 36
terms-project-seats = 연구 프로젝트 하나의 최대 학생 수
terms-project-seats-help = 1명에서 5명까지입니다.
terms-texts = 협약 본문
terms-texts-help = 위 칸에 담기지 않는 내용을 적습니다.
terms-quota-of = { $organisation } 정원
terms-quota-help = 한 모집 공고에서 이 대학이 보낼 수 있는 최대 학생 수입니다. 비워 두면 따로 한도가 없습니다.
terms-track-of = { $organisation } 분야 { $number }
terms-own-of = 분야 { $number }: { $organisation }의 고유 분야
terms-reserve-of = { $organisation } 분야 { $number }에 따로 둔 자리
terms-quota = 정원
terms-track = 분야 { $number }
terms-reserve = 따로 둔 자리
terms-funder = 기관 { $number }
terms-share = 비율
terms-part-quotas = 정원
terms-part-texts = 본문
error-terms-track-idle = 이 대학의 고유 분야라고 표시하거나 따로 둔 자리 수를 적어 주십시오.
error-terms-row-half = 이 줄의 두 칸을 모두 적거나 모두 비워 주십시오.
terms-add-track = 저장하고 분야 추가하기
terms-no-homes = 아직 당사 기관인 파견 대학이 없어 적을 정원이 없습니다.
terms-part-shares = 비용을 나누는 기관
terms-shares-help = 2/3과 1/3처럼 더해서 1이 되는 분수로 적습니다.
terms-funder-of = 분담 { $number }: 기관
terms-share-of = 분담 { $number }: 비율
terms-add-share = 저장하고 분담 추가하기
terms-save = 조건 저장하기

# 조건의 오류
problem-terms-missing = 빠진 내용이 있습니다.
problem-terms-unknown = 협약 조건에 “{ $value }” 항목은 없습니다.
problem-terms-wrong-value = “{ $value }” 값은 여기에 맞지 않습니다. 도움말처럼 숫자나 코드로 적어 주십시오.
problem-terms-no-date = “{ $value }” 날짜는 달력에 없습니다.
problem-terms-no-share = “{ $value }” 값은 분수가 아닙니다. 2/3처럼 적어 주십시오.
problem-terms-share-above-whole = { $value } 값은 1보다 큽니다.
problem-terms-too-small = { $value } 값은 너무 작습니다. 가장 작은 값은 { $limit }입니다.
problem-terms-too-large = { $value } 값은 너무 큽니다. 가장 큰 값은 { $limit }입니다.
problem-terms-too-long = “{ $value }” 값은 너무 깁니다. { $limit }자까지 적을 수 있습니다.
problem-terms-end-before-begin = 마지막 날({ $value })이 첫날({ $limit })보다 빠릅니다.
problem-terms-shares-not-whole = 분담을 더하면 { $sum }입니다. 더해서 1이 되어야 합니다.
problem-terms-reserves-above-quota = 따로 둔 자리는 { $sum }자리인데 정원은 { $value }자리뿐입니다.
problem-terms-programme-twice = { $value } 프로그램을 두 번 적었습니다.
problem-terms-track-twice = 이 대학에 { $value } 분야를 두 번 적었습니다.
problem-terms-reserve-twice = { $value } 분야에 자리를 두 번 따로 두었습니다.
problem-terms-quota-twice = { $value } 정원을 두 번 적었습니다.
problem-terms-share-twice = { $value } 분담을 두 번 적었습니다.
problem-terms-not-a-home = { $value } 기관은 이 협약의 파견 대학이 아닙니다.
problem-terms-not-a-party = { $value } 기관은 이 협약의 당사 기관이 아닙니다.

# 거절되는 일
refused-code-taken = { $code } 이름을 쓰는 업무협약이 이미 있습니다. 다른 짧은 이름을 골라 주십시오.
refused-agreement-ended = 종료된 업무협약이므로 더는 바꿀 수 없습니다.
refused-version-open = { $version }판이 아직 결정되지 않았습니다. 먼저 마무리하거나 철회해 주십시오.
refused-version-fixed = { $version }판은 이미 회람되어 내용을 바꿀 수 없습니다. 바꾸려면 먼저 철회해 주십시오.
refused-one-party-only = 업무협약에는 승인하는 기관이 둘 이상 있어야 합니다. 다른 기관을 먼저 추가해 주십시오.
refused-terms-faulty = 조건이 온전하지 않습니다. 조건을 열면 빠진 내용이 칸마다 나옵니다.
refused-not-your-turn = 지금은 승인할 차례가 아닙니다. 차례인 기관: { $organisation }
refused-party-twice = 이미 당사 기관입니다: { $organisation }
refused-parties-fixed = 승인 중인 판이 있습니다. 결정될 때까지 당사 기관과 순서를 바꿀 수 없습니다.
refused-party-in-use = 승인하거나 작성한 판이 있거나 조건에 이름이 있어 뺄 수 없습니다: { $organisation }
refused-last-manager = 소속 기관이 협약을 계속 맡아야 합니다. 역할을 그대로 두어 주십시오.
refused-unknown-move = 그런 절차는 없습니다.

# 프로그램이 협약과 어긋나는 곳
conflict-programme-agreement = 협약에 따른 프로그램: { $value }
conflict-programme-programme = 모집 공고의 프로그램: { $value }
conflict-currency-agreement = 협약의 통화: { $value }
conflict-currency-programme = 프로그램의 통화: { $value }
conflict-ceiling-agreement = 협약의 1인당 지원금 한도: { $value }
conflict-ceiling-programme = 프로그램의 1인당 지원금 한도: { $value }
conflict-weeks-agreement = 협약의 1인당 최장 기간: { $value }주
conflict-weeks-programme = 프로그램의 기간: { $value }주
conflict-seats-agreement = 협약의 연구 프로젝트 최대 정원: { $value }명
conflict-seats-programme = 프로그램의 연구 프로젝트 정원: { $value }명
conflict-home-agreement = 협약에 정원이 없는 대학: { $organisation }
conflict-home-programme = 프로그램의 정원: { $organisation } { $value }자리
conflict-quota-agreement = 협약의 정원 한도: { $organisation } { $value }자리
conflict-quota-programme = 프로그램의 정원: { $organisation } { $value }자리
conflict-reserve-agreement = 협약에서 { $track } 분야에 따로 둔 자리: { $organisation } { $value }자리
conflict-reserve-programme = 프로그램에서 { $track } 분야에 따로 둔 자리: { $organisation } { $value }자리

# 메일
mail-agreement-turn-subject = 승인 요청: { $title } { $version }판
mail-agreement-turn-text = “{ $title }” { $version }판을 승인할 차례입니다. 승인 기관: { $organisation }. 달라지는 점을 한 줄씩 견주어 볼 수 있습니다.
mail-agreement-turn-why = 업무협약 당사 기관의 담당자에게 보내는 메일입니다.
mail-agreement-refused-subject = 승인 거절: { $title } { $version }판
mail-agreement-refused-text = “{ $title }” { $version }판의 승인이 거절되었습니다. 기관: { $organisation }. 사유: { $why }. 같은 내용의 새 초안을 만들었습니다.
mail-agreement-in-force-subject = 발효: { $title } { $version }판
mail-agreement-in-force-text = 모든 기관이 “{ $title }” { $version }판을 승인했습니다. 유효 기간: { $begins } ~ { $ends }
mail-agreement-renewal-subject = { $ends } 종료: { $title }
mail-agreement-renewal-text = “{ $title }” 업무협약이 { $days }일 뒤에 끝납니다. 협력을 이어 가려면 종료일을 늦추어 개정해 주십시오.
conflict-share-agreement = { $value ->
    [none] 협약의 비용 분담: { $organisation } 없음
   *[other] 협약의 비용 분담: { $organisation } { $value }
}
conflict-share-programme = { $value ->
    [none] 프로그램의 비용 분담: { $organisation } 없음
   *[other] 프로그램의 비용 분담: { $organisation } { $value }
}
agreement-document-title-heading = 문서 제목
agreement-done-rename-document = 문서 제목이 바뀌었습니다.
agreement-did-rename-document = 문서 제목 변경
