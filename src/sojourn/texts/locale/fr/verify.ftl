## Le verdict de `sojourn verify`
verify-holds = Le résultat est juste : c’est celui que donnent les règles de l’appel à candidatures.
verify-checked = Vérifié. Étudiants : { $students }. Affectés : { $placed }. Choix : { $choices }. Refus : { $refusals }. Plafonds : { $caps }. Fichiers : { $files }.
verify-other-version = Calculé par la version { $found } du logiciel, vérifié par la version { $running } : report.html a été comparé à son empreinte dans le certificat, sans être refait.
verify-fails = Le résultat n’est pas juste. { $many ->
    [yes] Au moins { $shown } erreurs ont été trouvées :
   *[no] { $count ->
        [one] Une erreur a été trouvée :
       *[other] { $shown } erreurs ont été trouvées :
    }
}
verify-more = et { $shown } de plus.

## Erreurs : ce qui ne va pas, jamais à qui la faute
fault-output-missing = Le fichier { $file } manque.
fault-output-malformed = Le fichier { $file } n’est pas tel qu’un calcul l’écrit.
fault-output-changed = Le fichier { $file } n’est pas celui que nomme l’attestation.
fault-input-changed = L’entrée { $table } n’est pas celle dont le résultat a été tiré.
fault-certificate-value = Attestation, { $key } : elle dit { $found } ; l’appel et le résultat donnent { $expected }.
fault-certificate-form = Le fichier { $file } n’est pas écrit comme un calcul l’écrit.
fault-report = Le fichier { $file } n’est pas le rapport de ce résultat.
fault-row-missing = { $table } : la ligne { $row } manque.
fault-row-extra = { $table } : la ligne { $row } ne devrait pas y être.
fault-cell = { $table }, ligne { $row }, { $column } : trouvé { $found }, attendu { $expected }.
fault-project-unknown = Étudiant { $student } : affecté à { $project }, qui n’est pas un projet de l’appel.
fault-placed-out = Étudiant { $student } : affecté à { $project } sans prendre part à l’affectation.
fault-held-moved = Étudiant { $student } : sa place d’un tour précédent sur { $project } n’est pas conservée.
fault-not-listed = Étudiant { $student } : affecté à { $project } sans l’avoir choisi.
fault-over-ceiling = Étudiant { $student } : affecté à { $project }, hors de portée avant l’affectation.
fault-not-acceptable = Étudiant { $student } : affecté à { $project }, dont le superviseur ne l’accepte pas.
fault-over-cap = { $cap ->
    [project] Projet { $id }
    [supervisor] Superviseur { $id }
    [host] Établissement d’accueil { $id }
    [region] Province { $id }
    [hub] Pôle { $id }
    [home] Établissement d’origine { $id }
    [country] Pays { $id }
   *[seats] L’ensemble du programme
} : { $used } affectés pour { $seats } places.
fault-home-side = Étudiant { $student } : les places de l’établissement d’origine et celles du pays donnent un autre résultat.
fault-claim = Étudiant { $student } : préfère { $project } à son résultat, et les règles le lui donneraient.
fault-not-best = Étudiant { $student } : aucune réclamation fondée, mais le mécanisme donne un autre résultat ({ $project }).
fault-not-active = Étudiant { $student } : le résultat est juste, mais non ce qu’il dit de sa participation.
