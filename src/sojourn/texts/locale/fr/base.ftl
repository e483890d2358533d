# Courriels, registre, fichiers, travaux en arrière-plan.
mail-link = Ouvrir la page
mail-why-person = Vous recevez ce courriel parce que vous avez un compte ici et que vous participez à ce dont il parle.
mail-why-address = Vous recevez ce courriel parce que quelqu’un a donné cette adresse. S’il s’agit d’une erreur, vous n’avez rien à faire.

refused-file-empty = Le fichier est vide.
refused-file-too-large = Le fichier fait { $is } Mo ; { $most } Mo sont permis. Numérisez-le à une résolution plus basse ou enregistrez-le dans un PDF plus petit.
refused-file-kind-unknown = Ce type de fichier n’est pas accepté. Sont acceptés : { $kinds }.
refused-file-kind-other = Le nom se termine par { $ending }, mais le contenu est d’un autre type. Enregistrez le fichier de nouveau dans son propre logiciel.
refused-file-pdf-locked = Le PDF est protégé par un mot de passe. Ouvrez-le, imprimez-le dans un nouveau PDF ou enregistrez-le sans mot de passe, puis déposez celui-là.
refused-file-pdf-broken = Le PDF est illisible. Ouvrez-le dans le logiciel qui l’a produit, enregistrez-le de nouveau, puis déposez-le.
refused-file-macros = Le fichier contient des macros. Enregistrez-le sans macros ou en PDF.
refused-file-infected = L’antivirus a trouvé { $found } dans le fichier. Il n’a pas été conservé. Faites vérifier votre appareil avant de réessayer.
