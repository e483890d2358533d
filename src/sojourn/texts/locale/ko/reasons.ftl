# 학생이 이 결과를 받은 이유. 설명, 통지서, 화면이 같은 문장을 쓰므로 문장마다 홀로 뜻이 통한다.

result-placed = { $rank }지망에 배정되었습니다.
result-held = 앞선 차수에서 수락한 자리를 그대로 유지합니다.
result-not-placed = 이번 차수에는 배정된 자리가 없습니다. 이유는 지망마다 적혀 있습니다.
result-away = 이번 차수에는 배정된 자리가 없습니다. 다음 이유로 지망은 살펴보지 않았습니다.
result-no-choice = 지망한 연구 프로젝트가 없어 이번 차수에는 배정된 자리가 없습니다.
result-ineligible = 프로그램의 규칙 { $count }개를 충족하지 않아 배정에 참여하지 못했습니다.

choice-line = { $rank }지망: { $title }, { $host }
choice-placed = 이 자리에 배정되었습니다.
choice-not-looked-at = 더 높은 지망에 배정되어 살펴보지 않았습니다.
choice-not-reached = 살펴보지 않았습니다.

reason-project = { $seats ->
    [0] 이번 차수에 이 연구 프로젝트에는 자리가 없습니다.
    [1] 이 연구 프로젝트의 한 자리는 다른 학생에게 배정되었습니다.
    [2] 이 연구 프로젝트의 두 자리가 모두 다른 학생에게 배정되었습니다.
   *[other] 이 연구 프로젝트의 { $seats }자리가 모두 다른 학생에게 배정되었습니다.
}
reason-supervisor = { $seats ->
    [0] 이번 차수에 이 지도교수는 학생을 받지 않습니다.
    [1] 지도교수가 모든 연구 프로젝트를 합쳐 받는 한 자리는 다른 학생에게 배정되었습니다.
   *[other] 지도교수가 모든 연구 프로젝트를 합쳐 받는 { $seats }자리가 모두 다른 학생에게 배정되었습니다.
}
reason-host = { $seats ->
    [0] 이번 차수에 { $place }에는 자리가 없습니다.
    [1] { $place }의 한 자리가 찼습니다.
   *[other] { $place }의 정원 { $seats }명이 모두 찼습니다.
}
reason-region = { $seats ->
    [0] 이번 차수에 { $place } 지역에는 자리가 없습니다.
    [1] { $place } 지역의 한 자리가 찼습니다.
   *[other] { $place } 지역의 정원 { $seats }명이 모두 찼습니다.
}
reason-hub = { $seats ->
    [0] 이번 차수에 { $place } 거점에는 자리가 없습니다.
    [1] { $place } 거점의 한 자리가 찼습니다.
   *[other] { $place } 거점의 정원 { $seats }명이 모두 찼습니다.
}
reason-seats = { $seats ->
    [0] 이번 차수에 프로그램 전체에 자리가 없습니다.
    [1] 프로그램 전체의 한 자리가 찼습니다.
   *[other] 프로그램 전체의 정원 { $seats }명이 모두 찼습니다.
}
reason-turns-supervisor = 이 자리는 공개 추첨으로 정한 차례에 따라 지도교수에게 돌아가며, 학생 사이의 순위로 정하지 않습니다.
reason-turns-project = 이 자리는 공개 추첨으로 정한 차례에 따라 연구 프로젝트에 돌아가며, 학생 사이의 순위로 정하지 않습니다.
reason-ceiling = 이 파견은 업무협약이 한 사람에게 정한 주 수나 지원금의 한도를 넘습니다.
reason-eligibility = 이 연구 프로젝트는 이전 학위 취득 기관에 있으며, 프로그램의 규칙이 이를 허용하지 않습니다.
reason-unacceptable = 이 연구 프로젝트에는 지도교수가 순위를 매긴 학생만 배정할 수 있으며, 그 명단에 들어 있지 않습니다.
reason-home = { $seats ->
    [0] 이번 차수에 소속 대학에는 자리가 없습니다.
    [1] 소속 대학의 한 자리는 다른 학생에게 돌아갔습니다.
   *[other] 소속 대학의 { $seats }자리가 모두 다른 학생에게 돌아갔습니다.
}
reason-home-reserve = 분야별로 따로 둔 자리는 그 분야의 학생에게 먼저 돌아갑니다.
reason-country = { $seats ->
    [0] 이번 차수에 소속 국가의 학생에게 주어진 자리가 없습니다.
    [1] 소속 국가의 학생에게 주어진 한 자리가 차례가 오기 전에 찼습니다.
   *[other] 소속 국가의 학생에게 주어진 { $seats }자리가 차례가 오기 전에 모두 찼습니다.
}
reason-country-turns = 이 자리는 공개 추첨으로 정한 차례에 따라 소속 대학에 돌아갑니다.
reason-not-nominated = 소속 대학은 다른 학생을 추천하였고, 이번 차수에는 추천받은 학생만 참여합니다.
reason-full = 남은 자리가 없었습니다: { $cap }.
reason-choices-min = 지망 수가 프로그램이 정한 최소보다 적습니다.
reason-choices-max = 지망 수가 프로그램이 정한 최대보다 많습니다.
reason-choices-distinct-regions = 지망한 주의 수가 프로그램이 정한 최소보다 적습니다.
reason-rule-named = { $rule }. { $said }
reason-rule = 프로그램의 규칙 ‘{ $rule }’ 미충족.

position-rankings = 이곳에서 함께 검토된 학생 가운데 지도교수 순위로 { $own }위였고, 마지막 자리는 { $last }위 학생에게 배정되었습니다.
position-rankings-own = 이곳에서 함께 검토된 학생 가운데 지도교수 순위로 { $own }위였습니다.
position-rankings-then-merit = 이곳에서 함께 검토된 학생 가운데 { $own }위였고(지도교수 순위, 평점, 추첨의 차례), 마지막 자리는 { $last }위 학생에게 배정되었습니다.
position-rankings-then-merit-own = 이곳에서 함께 검토된 학생 가운데 { $own }위였습니다(지도교수 순위, 평점, 추첨의 차례).
position-merit = 이곳에서 함께 검토된 학생 가운데 평점 순서로 { $own }위였고, 마지막 자리는 { $last }위 학생에게 배정되었습니다.
position-merit-own = 이곳에서 함께 검토된 학생 가운데 평점 순서로 { $own }위였습니다.
position-home = 소속 대학의 순서로 { $own }위였고, 마지막 자리는 { $last }위 학생에게 돌아갔습니다.
position-home-own = 소속 대학의 순서로 { $own }위였습니다.

problem-unknown-student = 이 모집 공고에는 번호가 ‘{ $value }’인 학생이 없습니다.{ $nearest ->
    [none] { "" }
   *[other] { " " }가장 비슷한 번호: { $nearest }.
}

status-placed = 배정
status-not-placed = 미배정
status-ineligible = 자격 미충족

cap-project = 연구 프로젝트
cap-supervisor = 지도교수
cap-host = 초청 대학
cap-region = 주
cap-hub = 거점
cap-seats = 프로그램
cap-home = 소속 대학
cap-country = 국가
cap-ceiling = 한 사람의 한도
cap-eligibility = 이전 학위 취득 기관
cap-unacceptable = 지도교수 순위에 없음
cap-not-nominated = 추천 없음

release-arrival-confirmed = 도착 확인 후
release-report-accepted = 보고서 승인 후
release-forms-signed = 서류 서명 후
release-enrolment-proved = 재학 증명 확인 후
release-enrolment-proof = 재학 증명 확인 후

place-hub-vancouver = 밴쿠버
place-hub-toronto = 토론토
place-hub-montreal = 몬트리올
place-hub-ottawa = 오타와
place-region-alberta = 앨버타주
place-region-british-columbia = 브리티시컬럼비아주
place-region-manitoba = 매니토바주
place-region-new-brunswick = 뉴브런즈윅주
place-region-newfoundland-and-labrador = 뉴펀들랜드 래브라도주
place-region-northwest-territories = 노스웨스트 준주
place-region-nova-scotia = 노바스코샤주
place-region-nunavut = 누나부트 준주
place-region-ontario = 온타리오주
place-region-prince-edward-island = 프린스에드워드아일랜드주
place-region-quebec = 퀘벡주
place-region-saskatchewan = 서스캐처원주
place-region-yukon = 유콘 준주
place-home-chonnam = 전남대학교
place-home-chosun = 조선대학교
place-home-honam = 호남대학교
