# 포털 운영.
cli-serve = 포털을 엽니다. 페이지, 메일, 뒤에서 도는 작업을 모두 맡습니다.
cli-backup = 모든 행과 파일을 보관 파일 하나에 담습니다.
cli-restore = 비어 있는 시스템에 보관 파일을 되돌립니다.
cli-run-due = 때가 된 작업과 메일을 한 번 처리합니다. 서버를 계속 켜 두지 않는 곳에서 씁니다.
argument-file = “backup”이 만드는 보관 파일
option-address = 접속을 받을 주소. 모든 네트워크 카드에서 받으려면 0.0.0.0
option-port = 접속을 받을 포트. 없으면 8000부터 비어 있는 첫 포트
option-workers = 페이지를 처리할 프로세스 수
option-overwrite = 이미 있는 보관 파일에 덮어씁니다.

serve-at = Sojourn 주소: { $url } (접속을 받는 곳: { $address })
serve-stop = 멈추려면 Ctrl+C를 누르십시오.
backup-progress = 보관 파일을 쓰는 중
backup-done = 보관 파일에 담았습니다: { $file } (행 { $rows }개, 파일 { $files }개)
backup-secret = 비밀 값 SOJOURN_SECRET_KEY는 보관 파일에 들어 있지 않습니다. 다른 곳에 따로 보관하십시오. 이 값이 없으면 모두가 다시 로그인해야 하고, 메일로 보낸 링크가 열리지 않습니다.
restore-progress = 보관 파일을 읽는 중
restore-done = 되돌렸습니다: 행 { $rows }개, 파일 { $files }개
restore-secret = 보관 파일을 만든 시스템의 SOJOURN_SECRET_KEY로 서버를 시작하십시오. 그러지 않으면 모두가 다시 로그인해야 합니다.
run-due-done = 처리한 작업: { $works }건. 보낸 메일: { $mails }통.

refused-port-taken = 다른 프로그램이 포트 { $port }번을 쓰고 있습니다. --port로 다른 포트를 지정하십시오.
refused-unsafe-debug = SOJOURN_DEBUG가 켜져 있습니다. 오류 페이지에 내부 정보가 드러납니다. 서버를 열려면 끄십시오.
refused-unsafe-secret = SOJOURN_SECRET_KEY가 정해져 있지 않습니다. “openssl rand -base64 48” 등으로 만든 길고 무작위한 값을 정하고 잘 보관하십시오.
refused-unsafe-short-secret = SOJOURN_SECRET_KEY가 { $least }자보다 짧습니다. “openssl rand -base64 48” 등으로 만든 길고 무작위한 값을 정하십시오.
refused-unsafe-demonstration = SOJOURN_DEMONSTRATION이 켜져 있는데, { $url } 또는 접속을 받을 주소에 다른 사람이 들어올 수 있습니다. 시연에서는 누구나 누구로든 들어올 수 있습니다. 이 설정을 끄거나 이 컴퓨터에서만 여십시오.
refused-unsafe-any-host = SOJOURN_HOSTS에 “*”가 있습니다. 누구든 이 서버가 다른 이름으로 응답하게 할 수 있습니다. 접속에 쓸 이름을 적으십시오.
refused-unsafe-unknown-host = SOJOURN_PUBLIC_URL은 { $url }인데 SOJOURN_HOSTS에 { $host } 항목이 없습니다.
refused-unsafe-http = SOJOURN_PUBLIC_URL이 { $url }입니다. 비밀번호가 암호화되지 않은 채 네트워크를 지나갑니다. https://로 시작하는 주소를 쓰십시오.
refused-unsafe-mail-url = SOJOURN_MAIL_URL이 smtp://로도 smtps://로도 시작하지 않습니다.
refused-setting-wrong = { $name }의 값을 읽을 수 없습니다. 쓸 수 있는 값은 문서 「Settings」에 있습니다.
refused-database-unusable = 데이터베이스를 쓸 수 없습니다. 데이터베이스의 답: { $fault }
refused-backup-exists = 이미 있는 파일입니다: { $file }. 다른 이름을 쓰거나 --overwrite를 붙이십시오.
refused-restore-no-backup = “sojourn backup”이 만든 보관 파일이 아닙니다.
refused-restore-not-empty = 이 시스템은 비어 있지 않습니다. 내용이 섞이거나 사라지지 않도록, 보관 파일은 비어 있는 시스템에만 되돌립니다.
refused-restore-other-version = 보관 파일을 만든 버전은 { $version }이고 이 버전은 { $own }이며, 표의 모양이 서로 다릅니다. 만든 버전으로 되돌린 뒤 이 버전으로 올리십시오.
refused-restore-damaged = 보관 파일이 손상되었습니다. { $part } 내용이 기록된 것과 다릅니다. 아무것도 되돌리지 않았습니다.
refused-tables-behind = 표가 이 버전의 모양이 아닙니다. “sojourn serve”를 한 번 시작하면 표가 갱신됩니다.
