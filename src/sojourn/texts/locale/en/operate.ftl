# Running the portal.
cli-serve = Serve the portal: pages, mail and background work.
cli-backup = Write every row and every file into one archive.
cli-restore = Bring an archive back into an empty installation.
cli-run-due = Do once what is due: background work and mail. For machines where no server runs all the time.
argument-file = archive, as “backup” writes it
option-address = Address to listen at; 0.0.0.0 for every network card.
option-port = Port to listen at; without it, the first free one from 8000 on.
option-workers = Processes that answer pages.
option-overwrite = Write over an archive that is there.

serve-at = Sojourn is served at { $url } (listening at { $address }).
serve-stop = Ctrl+C stops it.
backup-progress = Writing the archive
backup-done = { $rows } rows and { $files } files are in { $file }.
backup-secret = The secret, SOJOURN_SECRET_KEY, is not in the archive. Keep it at another place: without it, everybody has to sign in anew and links sent by mail no longer open.
restore-progress = Reading the archive
restore-done = { $rows } rows and { $files } files are back.
restore-secret = Start the server with the SOJOURN_SECRET_KEY of the installation from which the archive came, or everybody has to sign in anew.
run-due-done = Background work done: { $works }. Mails sent: { $mails }.

refused-port-taken = Somebody else listens at port { $port } already. Give another one with --port.
refused-unsafe-debug = SOJOURN_DEBUG is on: pages with faults would show what is inside. Switch it off to serve.
refused-unsafe-secret = SOJOURN_SECRET_KEY is not set. Give it a long random text, for example from “openssl rand -base64 48”, and keep it.
refused-unsafe-short-secret = SOJOURN_SECRET_KEY is shorter than { $least } characters. Give it a long random text, for example from “openssl rand -base64 48”.
refused-unsafe-demonstration = SOJOURN_DEMONSTRATION is on, and { $url } or the address to listen at can be reached by others: in a demonstration anybody may enter as anybody. Switch it off, or serve on this machine alone.
refused-unsafe-any-host = SOJOURN_HOSTS holds “*”: anybody could let this server speak under a foreign name. Write the names under which it may be reached.
refused-unsafe-unknown-host = SOJOURN_PUBLIC_URL is { $url }, but SOJOURN_HOSTS does not hold { $host }.
refused-unsafe-http = SOJOURN_PUBLIC_URL is { $url }: passwords would go over the network unencrypted. Give an address that begins with https://.
refused-unsafe-mail-url = SOJOURN_MAIL_URL begins with neither smtp:// nor smtps://.
refused-setting-wrong = { $name } has a value that cannot be read. The page “Settings” of the documentation says what it takes.
refused-database-unusable = The database cannot be used. It says: { $fault }
refused-backup-exists = { $file } is there already. Give another name, or --overwrite.
refused-restore-no-backup = This file is no archive that “sojourn backup” wrote.
refused-restore-not-empty = This installation is not empty. An archive is brought back into an empty one only, so that nothing is mixed or lost.
refused-restore-other-version = The archive was written by version { $version }, whose tables differ from those of this version, { $own }. Bring it back with that version, then go on to this one.
refused-restore-damaged = The archive is damaged: { $part } is not what was written. Nothing was brought back.
refused-tables-behind = The tables are not those of this version. Start “sojourn serve” once: it brings them up to date.
