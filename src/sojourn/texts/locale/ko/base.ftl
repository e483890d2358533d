# 메일, 기록, 파일, 뒤에서 도는 작업.
mail-link = 페이지 열기
mail-why-person = 이 시스템에 계정이 있고 위 내용에 참여하고 계셔서 보내 드린 메일입니다.
mail-why-address = 누군가 이 주소를 연락처로 적어 보내 드린 메일입니다. 잘못 적힌 주소라면 아무것도 하지 않으셔도 됩니다.

refused-file-empty = 빈 파일입니다.
refused-file-too-large = 파일이 { $is }MB입니다. { $most }MB까지 올릴 수 있습니다. 해상도를 낮추어 다시 스캔하거나 더 작은 PDF로 저장하십시오.
refused-file-kind-unknown = 이 종류의 파일은 올릴 수 없습니다. 올릴 수 있는 종류: { $kinds }
refused-file-kind-other = 파일 이름의 확장자({ $ending })와 내용의 종류가 다릅니다. 파일을 만든 프로그램에서 다시 저장하십시오.
refused-file-pdf-locked = 암호로 보호된 PDF입니다. 파일을 열어 새 PDF로 인쇄하거나 암호 없이 저장한 다음 올리십시오.
refused-file-pdf-broken = PDF를 읽을 수 없습니다. 만든 프로그램에서 열어 다시 저장한 다음 올리십시오.
refused-file-macros = 매크로가 들어 있는 파일입니다. 매크로 없이 저장하거나 PDF로 저장하십시오.
refused-file-infected = 바이러스 검사에서 발견된 것이 있습니다: { $found }. 파일을 보관하지 않았습니다. 기기를 점검한 뒤 다시 시도하십시오.
