# 결과 통지서.

letters-title = 배정 결과: { $programme }
letters-kind = 배정 결과
letters-round = { $round }차
letters-to = { $name } 님
letters-number = 학생 번호 { $id }
letters-place = 배정된 자리
letters-project = 연구 프로젝트
letters-supervisor = 지도교수
letters-host = 초청 대학
letters-region = 주
letters-start = 시작일
letters-duration = 기간
letters-weeks = { $weeks }주
letters-award = 지원금
letters-instalments = 분할 지급
letters-instalment = 회차
letters-amount = 금액
letters-release = 지급 시기
letters-why = 지망마다 이유
letters-why-help = 위에서부터 차례로 살펴, 자리가 난 첫 지망에 배정합니다.
letters-why-rules = 프로그램이 요구하는 것
letters-choice = 지망
letters-certain = 믿어도 되는 것
letters-ask = 이 통지서의 내용이 사실과 다르거나 분명하지 않으면 학생 번호를 적어 프로그램 사무국에 문의해 주십시오. 사무국은 이 결과에 이른 모든 단계를 보여 드릴 수 있습니다.
letters-check = 이번 차수의 모든 결과는 확정된 같은 표와 공개된 시드 ‘{ $seed }’에서 계산되었습니다. 표가 있으면 누구나 다시 계산할 수 있습니다.
