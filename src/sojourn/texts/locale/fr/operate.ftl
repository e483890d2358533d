# Exploitation du portail.
cli-serve = Servir le portail : pages, courriels et travaux en arrière-plan.
cli-backup = Écrire toutes les lignes et tous les fichiers dans une seule archive.
cli-restore = Rétablir une archive dans une installation vide.
cli-run-due = Faire une fois ce qui est dû : travaux en arrière-plan et courriels. Pour les machines où aucun serveur ne tourne en permanence.
argument-file = archive, telle que « backup » l’écrit
option-address = Adresse d’écoute ; 0.0.0.0 pour toutes les cartes réseau.
option-port = Port d’écoute ; sans elle, le premier port libre à partir de 8000.
option-workers = Nombre de processus qui répondent aux pages.
option-overwrite = Écraser une archive qui existe déjà.

serve-at = Sojourn est servi à l’adresse { $url } (écoute sur { $address }).
serve-stop = Ctrl+C l’arrête.
backup-progress = Écriture de l’archive
backup-done = { $rows } lignes et { $files } fichiers sont dans { $file }.
backup-secret = Le secret, SOJOURN_SECRET_KEY, n’est pas dans l’archive. Gardez-le ailleurs : sans lui, chacun devra se connecter de nouveau et les liens envoyés par courriel ne s’ouvriront plus.
restore-progress = Lecture de l’archive
restore-done = { $rows } lignes et { $files } fichiers sont rétablis.
restore-secret = Démarrez le serveur avec le SOJOURN_SECRET_KEY de l’installation d’où vient l’archive, sinon chacun devra se connecter de nouveau.
run-due-done = Travaux faits : { $works }. Courriels envoyés : { $mails }.

refused-port-taken = Un autre programme écoute déjà sur le port { $port }. Indiquez-en un autre avec --port.
refused-unsafe-debug = SOJOURN_DEBUG est activé : les pages d’erreur montreraient l’intérieur du système. Désactivez-le pour servir.
refused-unsafe-secret = SOJOURN_SECRET_KEY n’est pas défini. Donnez-lui un long texte aléatoire, par exemple celui de « openssl rand -base64 48 », et conservez-le.
refused-unsafe-short-secret = SOJOURN_SECRET_KEY compte moins de { $least } caractères. Donnez-lui un long texte aléatoire, par exemple celui de « openssl rand -base64 48 ».
refused-unsafe-demonstration = SOJOURN_DEMONSTRATION est activé, et d’autres peuvent atteindre { $url } ou l’adresse d’écoute : dans une démonstration, n’importe qui peut entrer comme n’importe qui. Désactivez-le, ou servez sur cette machine seulement.
refused-unsafe-any-host = SOJOURN_HOSTS contient « * » : n’importe qui pourrait faire parler ce serveur sous un nom étranger. Écrivez les noms sous lesquels on peut l’atteindre.
refused-unsafe-unknown-host = SOJOURN_PUBLIC_URL est { $url }, mais SOJOURN_HOSTS ne contient pas { $host }.
refused-unsafe-http = SOJOURN_PUBLIC_URL est { $url } : les mots de passe circuleraient sans chiffrement. Donnez une adresse qui commence par https://.
refused-unsafe-mail-url = SOJOURN_MAIL_URL ne commence ni par smtp:// ni par smtps://.
refused-setting-wrong = La valeur de { $name } est illisible. La page « Settings » de la documentation dit ce qui est admis.
refused-database-unusable = La base de données est inutilisable. Elle répond : { $fault }
refused-backup-exists = { $file } existe déjà. Donnez un autre nom, ou ajoutez --overwrite.
refused-restore-no-backup = Ce fichier n’est pas une archive écrite par « sojourn backup ».
refused-restore-not-empty = Cette installation n’est pas vide. Une archive n’est rétablie que dans une installation vide, pour que rien ne soit mêlé ni perdu.
refused-restore-other-version = L’archive a été écrite par la version { $version }, dont les tables diffèrent de celles de la présente version, { $own }. Rétablissez-la avec cette version-là, puis passez à celle-ci.
refused-restore-damaged = L’archive est endommagée : { $part } n’est pas ce qui avait été écrit. Rien n’a été rétabli.
refused-tables-behind = Les tables ne sont pas celles de cette version. Démarrez une fois « sojourn serve » ; il les met à jour.
