# Forms: what is wrong with a form, and with an answer to it

problem-code-twice = 같은 코드가 두 번 있습니다: ‘{ $value }’. 모든 구역, 질문, 답, 열에는 저마다 다른 코드가 필요합니다.
problem-condition-not-before = 조건이 가리키는 질문이 이 서식의 앞쪽에 없습니다: ‘{ $value }’.
problem-condition-without-codes = 조건이 가리키는 질문은 선택형이나 동의형이어야 합니다: ‘{ $value }’.
problem-condition-unknown-answer = ‘{ $question }’ 질문에 없는 답입니다: ‘{ $value }’. 있는 답: { $options }.
problem-limits-crossed = 최댓값({ $value })이 최솟값({ $limit })보다 작습니다.
problem-too-few-answers = 답을 { $value }개 고르게 했지만 고를 수 있는 답은 { $limit }개뿐입니다.
problem-document-unknown = 지원자가 제출하는 서류 목록에 “{ $value }” 항목이 없습니다. 목록에 있는 서류: { $documents }
problem-reference-asks-file = 추천인은 추천서 한 부만 제출합니다. 추천인에게 묻는 항목으로 파일을 요구할 수 없습니다.

mistake-too-many-words = { $found }단어입니다. { $limit }단어까지 쓸 수 있습니다.
mistake-too-few-words = { $found }단어입니다. { $limit }단어 이상 써야 합니다.
mistake-too-many-characters = { $found }자입니다. { $limit }자까지 쓸 수 있습니다.
mistake-one-line = 한 줄로 쓰십시오.
mistake-not-an-option = 이제 없는 답입니다: ‘{ $found }’. 다시 고르십시오.
mistake-too-many-options = { $found }개를 골랐습니다. { $limit }개까지 고를 수 있습니다.
mistake-too-few-options = { $found }개를 골랐습니다. { $limit }개 이상 골라야 합니다.
mistake-not-a-number = 숫자가 아닙니다: ‘{ $found }’. 12 또는 3.5처럼 숫자로 쓰십시오.
mistake-too-many-decimals = 소수점 아래 자릿수가 너무 많습니다: ‘{ $found }’. { $limit }자리까지 쓸 수 있습니다.
mistake-too-small = 너무 작습니다: { $found }. 가장 작은 값: { $limit }.
mistake-too-large = 너무 큽니다: { $found }. 가장 큰 값: { $limit }.
mistake-not-a-day = 날짜가 아닙니다: ‘{ $found }’. 2027-05-01처럼 연, 월, 일을 쓰십시오.
mistake-too-early = 너무 이릅니다: { $found }. 가장 이른 날: { $limit }.
mistake-too-late = 너무 늦습니다: { $found }. 가장 늦은 날: { $limit }.
mistake-too-many-rows = { $found }줄입니다. { $limit }줄까지 쓸 수 있습니다.
mistake-too-few-rows = { $found }줄입니다. { $limit }줄 이상 써야 합니다.
mistake-cell-missing = 채우거나, 줄 전체를 비우십시오.
mistake-too-many-files = 파일이 { $found }개입니다. { $limit }개까지 올릴 수 있습니다.
