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
catalogue-keep = 담기
catalogue-kept = 담음
catalogue-facet-track = 분야
catalogue-facet-language = 사용 언어
catalogue-facet-start = 시작
catalogue-facet-weeks = 기간
catalogue-facet-places = 남은 자리
catalogue-facet-university = 파견 대학
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
refused-wishes-full = 관심 목록에는 { $most }건까지 담을 수 있습니다. 먼저 하나를 빼십시오.

project-page-about = 연구 내용
project-page-roles = 학생이 할 일
project-page-skills = 갖추어야 할 것
project-page-backgrounds = 관련 전공
project-page-facts = 한눈에 보기
project-page-title-too = 다른 언어 제목
project-page-supervisor = 지도교수
project-page-co-supervisors = 공동 지도
project-page-host = 파견 대학
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
project-page-closes = 지원 마감까지
project-page-opens = 지원 시작까지
project-page-closed = 이 모집 공고의 지원은 마감되었습니다.
project-page-no-window = 지원 기간이 아직 게시되지 않았습니다.
project-page-how = 모집 공고에 한 번 지원하면서 여러 연구 프로젝트에 지망 순위를 매깁니다. 소속 대학은 그보다 앞선 대학 마감일까지 추천합니다.

work-language-en = 영어
work-language-fr = 프랑스어
work-language-ko = 한국어
work-language-either = 영어 또는 프랑스어

track-energy = 에너지
track-healthcare = 헬스케어
track-automotive = 자동차
track-ai-core = AI 핵심 기술

province-ab = 앨버타
province-bc = 브리티시컬럼비아
province-mb = 매니토바
province-nb = 뉴브런즈윅
province-nl = 뉴펀들랜드 래브라도
province-ns = 노바스코샤
province-nt = 노스웨스트 준주
province-nu = 누나부트
province-on = 온타리오
province-pe = 프린스에드워드아일랜드
province-qc = 퀘벡
province-sk = 서스캐처원
province-yt = 유콘
