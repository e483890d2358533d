# 입력하는 동안 저장, 두 창, 끊긴 연결, 나누어 보내는 파일.
saving-clash = 다른 창에서 { $time }에 다른 답이 저장되었습니다. 덮어쓴 것은 없으니 남길 답을 고르십시오.
saving-mine = 이 창의 답
saving-theirs = 다른 창에서 저장한 답, { $time }
saving-keep = 이 창의 답 남기기
saving-take = 다른 창의 답 가져오기
saving-decide = 다른 창에서 저장한 답이 이 창과 다릅니다(답 수: { $count }). 각각 남길 답을 고르십시오.
saving-failed = 지금은 저장하지 못했습니다. 이 기기에 남겨 두고 다시 보냅니다.
saving-leave = 입력한 내용 일부가 아직 전송되지 않고 이 기기에만 있습니다. 지우고 로그아웃하시겠습니까?
saving-elsewhere = 이 기기에 남아 있고 아직 보내지 않은 내용:
saving-words = 단어 { $count }/{ $most }개
saving-characters = { $count }/{ $most }자
saving-asked-when = 다음 답을 고른 경우에만 답합니다. “{ $question }”: { $answers }
saving-place = { $place }순위
