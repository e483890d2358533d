# 공개 카탈로그, 관심 목록, 첫 화면.

catalogue-title = 연구 프로젝트
catalogue-home = 처음
catalogue-crumb = 연구 프로젝트
catalogue-to = 모든 연구 프로젝트 보기
catalogue-heading = 연구 프로젝트 { $count }건
catalogue-heading-words = ‘{ $words }’ 검색 결과 { $count }건
catalogue-words-label = 제목이나 본문에 있는 낱말
catalogue-no-word = 입력한 내용에 낱말이 없어 모든 연구 프로젝트를 보여 드립니다.
catalogue-filtered = 전체 { $public }건 중 { $count }건, 적용한 조건
catalogue-public = 전체 { $public }건
catalogue-filters = 조건
catalogue-more = { $count }개 더 보기
catalogue-map-title = 주별 연구 프로젝트
catalogue-none = 연구 프로젝트 없음
catalogue-sort = 정렬
catalogue-sort-closest = 검색어와 가까운 순
catalogue-sort-start = 시작일이 이른 순
catalogue-sort-title = 제목순
catalogue-sort-places = 남은 자리가 많은 순
catalogue-closes = 지원 마감까지
catalogue-keep = 담기
catalogue-kept = 담음
catalogue-facet-track = 분야
catalogue-facet-language = 사용 언어
catalogue-facet-start = 시작
catalogue-facet-weeks = 기간
catalogue-facet-places = 남은 자리
catalogue-facet-university = 초청 대학
catalogue-facet-hub = 거점
catalogue-facet-province = 그 밖의 지역
catalogue-facet-call = 모집 공고
catalogue-weeks-value = { $count }주
catalogue-places-value = { $count ->
    [0] 없음
    [1] 1명
    [2] 2명
   *[other] 3~5명
}
catalogue-places-left = { $left ->
    [0] 남은 자리 없음
   *[other] 남은 자리 { $left }명
}
catalogue-weeks-from = { $start }부터 { $weeks }주
catalogue-from = { $start }부터
catalogue-nothing = 모든 조건에 맞는 연구 프로젝트가 없습니다
catalogue-meant = 이 검색어가 들어 있는 연구 프로젝트가 없습니다. 혹시 다음 검색어를 찾으십니까?
catalogue-would-be-alone = 다른 조건 없이 { $count }건
catalogue-loosen = 다음 중 하나를 빼 보십시오.
catalogue-would-be = { $count }건
catalogue-without-words = 검색어 빼기
catalogue-without-province = 모든 주
catalogue-without-track = 모든 분야
catalogue-without-language = 모든 사용 언어
catalogue-without-start = 모든 시작 시기
catalogue-without-weeks = 모든 기간
catalogue-without-places = 남은 자리 무관
catalogue-without-university = 모든 대학
catalogue-without-hub = 모든 거점
catalogue-without-call = 모든 모집 공고
catalogue-nothing-alone = 여러 조건이 함께 적용되어 남는 것이 없으며, 하나만 빼서는 나타나지 않습니다.
catalogue-nothing-public = 모집 공고가 게시되고 담당자가 교수의 제안을 승인하면 여기에 연구 프로젝트가 나타납니다.

wishes-title = 내 관심 목록
wishes-yours = 내 관심 목록
wishes-in-account = 계정에 보관됩니다.
wishes-in-browser = 로그인하기 전까지 이 브라우저에 보관됩니다.
wishes-count = 연구 프로젝트 { $count }건
wishes-none = 아직 담은 것이 없습니다
wishes-begin = 연구 프로젝트 옆의 ‘담기’를 누르면 여기에 나타납니다. 계정은 필요 없습니다.
wishes-came-along = 이 브라우저에 담아 두었던 연구 프로젝트 { $count }건을 계정의 관심 목록으로 옮겼습니다.
wishes-let-go = 빼기: { $title }
wishes-whole = 모아 보고 비교하기
wishes-rule-count = 연구 프로젝트 { $count }건, { $most ->
    [none] { $min }건 이상 필요
   *[other] { $min }~{ $most }건 필요
}
wishes-rule-provinces = 주 { $count }곳, { $min }곳 이상 필요
refused-wishes-full = 관심 목록에는 { $most }건까지 담을 수 있습니다. 먼저 하나를 빼십시오.

project-page-about = 연구 내용
project-page-roles = 학생이 할 일
project-page-skills = 갖추어야 할 것
project-page-backgrounds = 관련 전공
project-page-facts = 한눈에 보기
project-page-title-too = 다른 언어 제목
project-page-supervisor = 지도교수
project-page-co-supervisors = 공동 지도
project-page-host = 초청 대학
project-page-place = 장소
project-page-hub = 거점
project-page-sponsor = 기업 또는 연구소
project-page-track = 분야
project-page-language = 사용 언어
project-page-seats = 자리
project-page-seats-of = { $seats }명 중 { $left }명 남음
project-page-weeks = 기간
project-page-start = 시작
project-page-start-between = { $first }~{ $last }
project-page-start-flexible = 조정 가능
project-page-call = 모집 공고
project-page-alike = 비슷한 연구 프로젝트
project-page-neighbours = 검색 결과 안에서 이동
project-page-before = 이전
project-page-after = 다음
project-page-at = 검색 결과 { $total }건 중 { $at }번째
project-page-apply = 지원 방법
project-page-opens = 지원 시작까지
project-page-closed = 이 모집 공고의 지원은 마감되었습니다.
project-page-no-window = 지원 기간이 아직 게시되지 않았습니다.
project-page-do = 지원 자격을 확인하고 이 연구 프로젝트를 담아 두십시오.
project-page-how = 모집 공고에 한 번 지원하면서 여러 연구 프로젝트에 지망 순위를 매깁니다. 소속 대학은 그보다 앞선 대학 마감일까지 추천합니다.

catalogue-take = { $count }건 모두 내려받기:
export-as-xlsx = XLSX
export-as-csv = CSV
export-as-csv-bom = Excel용 CSV
export-as-ics = 시작일 달력(ICS)
export-code = 번호
export-title = 제목
export-supervisor = 지도교수
export-university = 초청 대학
export-city = 도시
export-province = 주
export-hub = 거점
export-track = 분야
export-language = 사용 언어
export-weeks = 기간(주)
export-start = 시작 가능일
export-start-until = 시작 기한
export-seats = 자리
export-seats-left = 남은 자리
export-call = 모집 공고
export-description = 연구 내용
export-address = 주소
export-start-of = 시작: { $title }
wishes-take = 표시된 { $count }건 내려받기:
wishes-gone = 담아 둔 연구 프로젝트 { $count }건은 더 이상 공개되지 않아 보이지 않습니다.
compare-title = 연구 프로젝트 나란히 보기
compare-do = 비교
compare-choose = 나란히 볼 연구 프로젝트를 { $most }건까지 고르십시오.
compare-one = 비교: { $title }
compare-most = 처음 { $most }건만 나란히 보여 드립니다.
compare-none = 아직 비교할 것이 없습니다
compare-begin = 연구 프로젝트를 관심 목록에 담고, 그 목록에서 { $most }건까지 고른 뒤 ‘비교’를 누르십시오.

province-ab = 앨버타주
province-bc = 브리티시컬럼비아주
province-mb = 매니토바주
province-nb = 뉴브런즈윅주
province-nl = 뉴펀들랜드 래브라도주
province-ns = 노바스코샤주
province-nt = 노스웨스트 준주
province-nu = 누나부트 준주
province-on = 온타리오주
province-pe = 프린스에드워드아일랜드주
province-qc = 퀘벡주
province-sk = 서스캐처원주
province-yt = 유콘 준주
province-gwangju = 광주광역시
province-seoul = 서울특별시

front-title = 해외 연구 인턴십
front-heading = 규칙이 공개된 해외 연구 인턴십
front-under = 교수는 연구 프로젝트를 제안하고, 누구나 여기에서 검색하여 누가 언제까지 지원할 수 있는지 확인합니다. 기관 사이의 업무협약부터 결과까지 모든 단계를 볼 수 있습니다.
front-search = 연구 프로젝트 찾기
front-search-why = 대학 { $universities }곳의 연구 프로젝트 { $total }건. 검색하고 담고 비교하는 데에는 계정이 필요 없습니다.
front-no-projects = 지금 공개된 연구 프로젝트가 없습니다. 새로 열리는 모집 공고는 아래에 게시됩니다.
front-calls = 지원을 받는 모집 공고
front-calls-none = 지금 지원을 받는 모집 공고가 없습니다.
front-calls-all = 예정된 것까지 모든 모집 공고
front-map = 연구 프로젝트가 있는 곳
front-map-press = 주를 누르면 그 주의 연구 프로젝트를 볼 수 있습니다.
front-who = 여기에서 할 수 있는 일
front-student = 학생
front-student-does = 계정 없이 연구 프로젝트를 검색하고 관심 목록에 담으며, 로그인하기 전에 지원 자격을 스스로 확인합니다.
front-professor = 지도교수
front-professor-does = 연구 프로젝트를 올리거나 지난해 것을 다시 쓰고, 담당자가 무엇을 왜 고쳐 달라고 하는지 봅니다.
front-university = 대학
front-university-does = 당사자인 업무협약과 배정된 인원, 분야를 확인하고, 새 판이 발효되기 전에 승인합니다.
front-officer = 기관과 지원 기관
front-officer-does = 서명한 업무협약으로 모집 공고를 엽니다. 업무협약에 어긋나는 내용은 두 문구를 함께 보이며 거절됩니다.
front-promise = 믿어도 되는 것
front-promise-clock = 모든 마감은 보는 사람의 시간대와 모집 공고의 시간대로 함께 표시됩니다.
front-promise-rules = 지원 자격은 글로 적힌 규칙으로 판정하며, 답마다 근거 규칙을 밝힙니다.
front-promise-allocation = 자리는 공개된 절차로 배정하며, 누구나 다시 계산할 수 있습니다.
front-sign-up = 계정 만들기

error-404-title = 이 페이지는 없습니다
error-404-why = 주소가 잘못되었거나, 공개되지 않았거나, 볼 권한이 없는 내용입니다.
error-403-title = 할 수 없는 일입니다
error-403-why = 지금의 역할로는 허용되지 않습니다. 다른 역할로는 가능할 수 있으니 화면 위쪽에서 역할을 바꿔 보십시오.
error-csrf-title = 양식이 전송되지 않았습니다
error-csrf-why = 너무 오래 열려 있었거나 브라우저가 쿠키를 저장하지 않습니다. 뒤로 가서 페이지를 새로 고친 다음 다시 보내십시오. 바뀐 것은 없습니다.
error-back = 처음으로
catalogue-take-narrow = XLSX 파일은 최대 { NUMBER($xlsx) }건, 달력은 최대 { NUMBER($ics) }건까지 담으므로 목록을 좁히십시오. CSV 파일은 모두 담습니다.
