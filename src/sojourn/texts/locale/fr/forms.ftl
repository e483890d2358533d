# Forms: what is wrong with a form, and with an answer to it

problem-code-twice = Le code « { $value } » figure deux fois. Chaque section, question, réponse et colonne a le sien.
problem-condition-not-before = Une condition porte sur « { $value } », qui n’est pas une question précédente de ce formulaire.
problem-condition-without-codes = Une condition porte sur « { $value } », mais seul un choix ou un consentement peut décider si une question est posée.
problem-condition-unknown-answer = « { $value } » n’est pas une réponse à « { $question } ». Réponses possibles : { $options }.
problem-limits-crossed = La plus grande limite ({ $value }) est inférieure à la plus petite ({ $limit }).
problem-too-few-answers = On demande plus de réponses ({ $value }) qu’il n’y en a au choix ({ $limit }).
problem-document-unknown = La liste des pièces ne contient aucun document « { $value } » fourni par le candidat. Elle contient : { $documents }.
problem-reference-asks-file = Le répondant remet une seule lettre ; une question ne peut pas demander de fichier.

mistake-too-many-words = Mots : { $found }. Maximum : { $limit }.
mistake-too-few-words = Mots : { $found }. Minimum : { $limit }.
mistake-too-many-characters = Caractères : { $found }. Maximum : { $limit }.
mistake-one-line = Écrivez ceci sur une seule ligne.
mistake-not-an-option = « { $found } » ne fait plus partie des réponses. Choisissez de nouveau.
mistake-too-many-options = Réponses choisies : { $found }. Maximum : { $limit }.
mistake-too-few-options = Réponses choisies : { $found }. Minimum : { $limit }.
mistake-not-a-number = « { $found } » n’est pas un nombre. Écrivez des chiffres, par exemple 12 ou 3,5.
mistake-too-many-decimals = « { $found } » a trop de décimales. Le maximum est de { $limit }.
mistake-too-small = { $found } est inférieur à la plus petite valeur admise, { $limit }.
mistake-too-large = { $found } est supérieur à la plus grande valeur admise, { $limit }.
mistake-not-a-day = « { $found } » n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2027-05-01.
mistake-too-early = Le { $found } est avant le premier jour admis, le { $limit }.
mistake-too-late = Le { $found } est après le dernier jour admis, le { $limit }.
mistake-too-many-rows = Lignes : { $found }. Maximum : { $limit }.
mistake-too-few-rows = Lignes : { $found }. Minimum : { $limit }.
mistake-cell-missing = Remplissez cette case, ou videz toute la ligne.
mistake-too-many-files = Fichiers : { $found }. Maximum : { $limit }.
