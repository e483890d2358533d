# What is wrong with the tables of a call. The place comes first, then the sentence. Names of tables and columns stay as they are.
problem-line = { $where } : { $sentence }
where-call = dossier de l’appel
where-target = sortie
where-programme = programme.toml
where-programme-key = programme.toml, { $column }
where-programme-row = programme.toml, ligne { $row }
where-table = { $table }
where-row = { $table }, ligne { $row }
where-column = { $table }, colonne { $column }
where-cell = { $table }, ligne { $row }, colonne { $column }
where-upload-row = Ligne { $row }

## The folder and its files
problem-no-folder = Aucun dossier lisible à « { $value } ».
problem-folder-exists = « { $value } » existe déjà. Ajoutez --replace pour mettre le nouveau dossier à sa place.
problem-not-a-folder = « { $value } » existe et n’est pas un dossier. Rien n’y a été changé.
problem-file-exists = « { $value } » existe déjà et n’a pas été écrit par --annotate. Rien n’y a été changé ; indiquez un autre fichier.
problem-cannot-write = Impossible d’écrire « { $value } » : { $reason }.
problem-missing-programme = Le dossier { $folder } n’a pas de fichier programme.toml lisible.
problem-programme-not-utf8 = Ce fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8.
problem-missing-table = Ce tableau manque. Il faut { $table }.csv, { $table }.parquet ou une feuille { $table } dans call.xlsx, dans { $folder }.
problem-table-twice = Ce tableau est présent plusieurs fois : { $files }. Gardez-en un seul.
problem-unreadable = { $file } n’est pas un fichier lisible.
problem-empty-file = { $file } est vide. Il faut une ligne d’en-têtes et au moins une ligne au-dessous.
problem-not-text = { $file } n’est pas un tableau en texte : il contient des octets nuls.
problem-no-heading = { $file } n’est pas un tableau : aucune ligne ne finit dans ses 64 premiers Kio.
problem-missing-column = { $file } n’a pas la colonne « { $column } », qui est obligatoire. En-têtes trouvés : { $found }.{ $nearest ->
    [none] { "" }
   *[other] { " " }Le plus proche : « { $nearest } ».
}
problem-duplicate-heading = { $file } a plusieurs en-têtes pour cette colonne : { $value }. Gardez-en un seul.
problem-ragged-row = La ligne a { $found } cellules, l’en-tête { $headings }. Il en faut autant que d’en-têtes.
problem-bad-quotes = Un guillemet n’est pas fermé, ou du texte suit le guillemet fermant. Les guillemets entourent une cellule entière et se doublent à l’intérieur.
problem-cell-too-long = Une cellule dépasse 131 072 caractères. Un guillemet est-il resté ouvert ?
problem-undecodable = L’octet { $value } n’a pas de sens dans le codage { $encoding }. Enregistrez le fichier en UTF-8, ou nommez son codage avec --encoding.
problem-unknown-encoding = Le codage « { $value } » n’existe pas. Il faut un nom comme utf-8, cp949 ou cp1252.
problem-not-parquet = { $file } n’est pas un fichier Parquet lisible.
problem-rows-beyond-file = { $file } annonce { $rows } lignes, plus que n’en peut avoir un tableau de cette taille. Il n’est pas ouvert.
problem-nested-column = La colonne contient des listes ou des structures. Il faut une seule valeur simple par cellule.
problem-not-workbook = { $file } n’est pas un classeur XLSX lisible.
problem-password = { $file } est protégé par un mot de passe, ou d’un format antérieur à 2007. Enregistrez-le en XLSX sans mot de passe.
problem-workbook-too-large = { $file } occuperait { $megabytes } Mo une fois décompressé, plus que les tableaux d’un appel. Il n’est pas ouvert ; pour de très grands tableaux, utilisez CSV ou Parquet.
problem-sheet-too-large = { $file } s’étend sur trop de cellules, ou ses cellules ne disent pas où elles sont. Effacez ce qui est loin du tableau, ou enregistrez la feuille en CSV.
problem-merged-cells = Les cellules { $value } sont fusionnées. Il faut une cellule par valeur : annulez la fusion.
problem-cell-beside-headings = « { $value } » se trouve dans une colonne sans en-tête. Donnez un en-tête à la colonne, ou videz-la.
problem-formula-without-result = La cellule { $cell } contient la formule { $value } sans son résultat ; cellules semblables dans cette colonne : { $count }. Ouvrez le fichier dans un tableur et enregistrez-le, ou écrivez des valeurs à la place des formules.
problem-digits-lost = L’identifiant { $value } est un nombre de plus de 15 chiffres, et les tableurs perdent les derniers. Il faut l’écrire comme texte.
problem-no-rows = { $file } a des en-têtes et aucune ligne. Il en faut au moins une ; un tableau facultatif vide se retire.

## Cells
problem-not-understood = « { $value } » ne peut pas être lu. Il faut : { $expected }.
problem-empty-cell = La cellule est vide. Il faut : { $expected }.
problem-control-character = « { $value } » contient un caractère invisible, par exemple un saut de ligne ou une tabulation. Il faut : un identifiant sur une ligne.
expected-id = un identifiant
expected-text = du texte
expected-integer = un nombre entier comme 3
expected-number = un nombre comme 3.5, sans séparateur de milliers
expected-date = une date qui commence par l’année, comme 2027-05-01
expected-workbook-date = une date, ou une date qui commence par l’année, comme 2027-05-01
expected-boolean = oui ou non
expected-output-heading = les en-têtes qu’écrit l’exécution, dans leur ordre
expected-output-form = le fichier exactement comme l’exécution l’écrit : ordre des lignes, guillemets, fins de ligne
expected-code = l’un des codes { $codes }
expected-json = un objet JSON

## Ids and ranks
problem-duplicate-id = « { $value } » figure déjà à la ligne { $first }. Chaque identifiant ne doit figurer qu’une fois.
problem-unknown-id = « { $value } » ne figure pas dans { $among }. Il faut un identifiant de ce tableau.{ $nearest ->
    [none] { "" }
   *[other] { " " }Le plus proche : « { $nearest } ».
}
problem-both-units = Certaines lignes nomment un supervisor_id, d’autres un project_id. Il faut l’un des deux pour tout le tableau.
problem-no-unit = La ligne ne dit pas de qui est ce classement. Il faut un supervisor_id, ou un project_id dans tout le tableau.
problem-wrong-home = L’étudiant { $student } est recommandé par « { $value } » et son établissement d’origine dans students est « { $its_home } ». Les deux doivent être le même.
problem-rank-out-of-sequence = { $by } { $owner } a le rang { $value } là où vient { $awaited }. Il faut 1, 2, 3 et ainsi de suite, chacun une fois.
problem-project-twice = L’étudiant { $owner } a déjà choisi le projet « { $value } » à la ligne { $first }. Chaque projet ne peut être choisi qu’une fois.
problem-student-twice = { $by } { $owner } nomme déjà l’étudiant « { $value } » à la ligne { $first }. Chaque étudiant ne doit figurer qu’une fois.
problem-rank-below-one = Le rang est { $value }. Il faut un entier à partir de 1 ; des rangs égaux sont des ex æquo.

## Seats and caps
problem-below-minimum = « { $value } » est trop petit. Il faut { $minimum } ou plus.
problem-capacity-above-max = La capacité est { $value }. Il faut au plus { $limit }, le capacity_max du programme.
problem-held-above-capacity = « { $id } » a la capacité { $value } ; places déjà prises dans held : { $held }. Il faut au moins autant de places que held en compte : augmentez la capacité, ou retirez des lignes de held.
problem-held-above-cap = Le plafond est { $value } ; places du tableau held qui en relèvent : { $held }. Il en faut au moins autant : relevez le plafond, ou retirez des lignes de held.
problem-held-above-budget = Le budget est de { $budget } et le plafond de la bourse de { $ceiling }, en unités mineures. Places entières que cela paie : { $seats } ; places du tableau held : { $held }. Il en faut au moins autant : relevez le budget, ou retirez des lignes de held.
problem-caps-cross-supervisor-host = Le superviseur « { $first } » et l’établissement d’accueil « { $second } » se croisent : la ligne { $both_row } est dans les deux, la ligne { $first_row } dans le premier groupe seulement, la ligne { $second_row } dans le second seulement. Il faut qu’ils n’aient aucun projet en commun, ou que l’un contienne tous ceux de l’autre. Solution : donnez au superviseur un second supervisor_id pour les projets du dehors, ou retirez le plafond de l’établissement d’accueil.
problem-caps-cross-supervisor-region = Le superviseur « { $first } » et la province « { $second } » se croisent : la ligne { $both_row } est dans les deux, la ligne { $first_row } dans le premier groupe seulement, la ligne { $second_row } dans le second seulement. Il faut qu’ils n’aient aucun projet en commun, ou que l’un contienne tous ceux de l’autre. Solution : donnez au superviseur un second supervisor_id pour les projets du dehors, ou retirez le plafond de la province.
problem-caps-cross-supervisor-hub = Le superviseur « { $first } » et le pôle « { $second } » se croisent : la ligne { $both_row } est dans les deux, la ligne { $first_row } dans le premier groupe seulement, la ligne { $second_row } dans le second seulement. Il faut qu’ils n’aient aucun projet en commun, ou que l’un contienne tous ceux de l’autre. Solution : donnez au superviseur un second supervisor_id pour les projets du dehors, ou retirez le plafond du pôle.
problem-caps-cross-host-region = L’établissement d’accueil « { $first } » et la province « { $second } » se croisent : la ligne { $both_row } est dans les deux, la ligne { $first_row } dans le premier groupe seulement, la ligne { $second_row } dans le second seulement. Il faut qu’ils n’aient aucun projet en commun, ou que l’un contienne tous ceux de l’autre. Solution : déplacez les projets, retirez l’un des deux plafonds, ou partagez l’établissement d’accueil selon la province.
problem-caps-cross-host-hub = L’établissement d’accueil « { $first } » et le pôle « { $second } » se croisent : la ligne { $both_row } est dans les deux, la ligne { $first_row } dans le premier groupe seulement, la ligne { $second_row } dans le second seulement. Il faut qu’ils n’aient aucun projet en commun, ou que l’un contienne tous ceux de l’autre. Solution : déplacez les projets, retirez l’un des deux plafonds, ou partagez l’établissement d’accueil selon le pôle.
problem-caps-cross-region-hub = La province « { $first } » et le pôle « { $second } » se croisent : la ligne { $both_row } est dans les deux, la ligne { $first_row } dans le premier groupe seulement, la ligne { $second_row } dans le second seulement. Il faut qu’ils n’aient aucun projet en commun, ou que l’un contienne tous ceux de l’autre. Solution : déplacez les projets, retirez l’un des deux plafonds, ou partagez la province selon le pôle.
problem-country-missing = L’étudiant de l’établissement d’origine « { $home } » n’a pas de pays. Il en faut un, car le programme plafonne les pays.
problem-country-mixed = L’établissement d’origine « { $home } » a le pays « { $first_country } » à la ligne { $first } et « { $value } » ici. Il faut un seul pays par établissement, car le programme plafonne les pays : donnez à chaque campus son propre identifiant.

## Warnings
problem-place-nearly = « { $value } » ressemble à une faute de frappe pour « { $nearest } » ({ $count ->
    [one] { $count } ligne ainsi écrite
   *[other] { $count } lignes ainsi écrites
}).
problem-cap-names-nobody = Le plafond nomme « { $value } », qui ne figure dans aucune ligne.{ $nearest ->
    [none] { "" }
   *[other] { " " }Le plus proche : « { $nearest } ».
}
problem-reserve-names-nobody = La réserve nomme la filière « { $value } », que n’a aucun étudiant de l’établissement d’origine « { $home } ».{ $nearest ->
    [none] { "" }
   *[other] { " " }Le plus proche : « { $nearest } ».
}
problem-start-outside-window = Le début { $value } est hors de la période du programme : { $window }.
window-between = du { $start_from } au { $start_to }
window-from = à partir du { $start_from }
window-to = jusqu’au { $start_to }
problem-end-outside-window = Un stage qui commence le { $value } finirait le { $ends }, après le { $end_by }, dernier jour du programme.
problem-same-title = { $count } projets ont le titre « { $value } » ; le premier est à la ligne { $first }.
problem-no-choices = L’étudiant « { $value } » n’a aucun choix et ne peut pas être affecté.
problem-more-alike = Et { $count } autres du même genre ({ $code }).

## An outcome that is read back
problem-output-missing = Le fichier { $file } manque dans { $folder }.
problem-output-malformed = { $file }, dans { $folder }, n’est pas tel qu’une exécution l’écrit. Il faut : { $expected }.

## A table with the problems beside its rows
annotated-heading = problèmes
annotated-sheet = problèmes
annotated-table = tableau
annotated-row = ligne
annotated-column = colonne
annotated-sentence = problème
annotated-level = niveau
level-error = erreur
level-warning = avertissement
