# 지원: 양식, 초안, 제출

refused-applications-not-open = 지금은 이 모집 공고에 지원할 수 없습니다.
refused-applications-closed = 지원 기간이 끝났습니다. 작성한 내용은 보관되지만 더는 제출할 수 없습니다.
refused-application-not-editable = 이미 제출한 지원서는 고칠 수 없습니다. 먼저 다시 열어 주십시오.
refused-application-incomplete = 빠졌거나 잘못된 항목이 { $count }개 남아 있습니다.
refused-application-twice = 이 모집 공고에 낸 다른 지원서가 있습니다.
refused-home-not-party = 이 대학은 모집 공고의 근거인 업무협약의 당사자가 아닙니다.
refused-project-not-in-call = 이 모집 공고의 목록에 없는 연구 프로젝트입니다: “{ $project }”

application-event-begin = 작성 시작
application-event-submit = 제출
application-event-reopen = 지원자가 다시 엶
application-event-withdraw = 철회
application-event-discard = 초안 치움
application-event-resume = 다시 시작
call-event-form = 지원 양식 변경

mail-application-submitted-subject = 지원서 접수: { $receipt }
mail-application-submitted-text = 지원서가 접수되었습니다.
    모집 공고: “{ $call }”
    접수 시각: { $at }

    접수 번호: { $receipt }
    해시값(SHA-256): { $digest }

    이 메일을 보관하십시오. 번호와 시각, 해시값이 제출한 내용과 시점을 증명합니다.
