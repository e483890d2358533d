# Candidatures vues par les responsables : liste, dossier, décisions, messages

nav-applications = Candidatures
applications-title = Candidatures
applications-why = Toutes les candidatures remises à vos appels. Un brouillon n’appartient qu’à son auteur.
applications-filter-text = Nom, adresse ou numéro
applications-filter-all = Toutes
applications-none = Aucune candidature ne correspond
applications-none-why = Retirez un filtre, ou attendez qu’une candidature soit remise.
applications-head-name = Candidat
applications-head-number = Numéro
applications-head-call = Appel à candidatures
applications-head-home = Université d’origine
applications-head-track = Filière
applications-head-state = État
applications-head-outcome = Ce que disent les règles
applications-head-endorsed = Recommandation de l’établissement
applications-head-references = Lettres de recommandation
applications-head-percent = Moyenne en pour cent
applications-head-submitted = Remise
applications-head-email = Adresse
applications-head-language = Langue
applications-head-weeks = Semaines déjà obtenues
applications-head-twice = Trouvée deux fois
applicants-outcome-met = Tout est rempli
applicants-outcome-not-met = Non rempli
applicants-outcome-cannot-tell = À voir par une personne
applicants-outcome-none = Pas encore jugée
applicants-endorsed-endorsed = Recommandée
applicants-endorsed-declined = Non recommandée
applicants-endorsed-waiting = Attend l’université d’origine
applicants-references-there = Toutes arrivées
applicants-references-missing = Encore attendues
applicants-references-count = { $received } sur { $asked }
applicants-twice-same-person = Même personne dans un autre appel
applicants-twice-alike = Peut-être la même personne
applications-do-eligible = Déclarer admissibles
applications-do-message = Écrire un message
applications-pick-help = Les candidatures choisies peuvent être déclarées admissibles ensemble, ou recevoir un message.
applications-none-chosen = Choisissez d’abord des candidatures.

applicants-sides = Volets de la candidature
applicants-side-overview = Conditions
applicants-side-answers = Réponses et documents
applicants-side-speakers = Lettres et recommandation
applicants-side-history = Reçus et historique
applicants-do-judge = Les règles n’ont pas été appliquées
applicants-do-met = Selon les règles, toutes les conditions sont remplies
applicants-do-not-met = Selon les règles, une condition n’est pas remplie
applicants-do-cannot-tell = Les règles ne peuvent trancher : une personne décide
applicants-do-appealed = Une contestation attend une décision
applicants-do-returned = Le candidat la corrige
applicants-do-nothing = Rien ne vous attend ici
applicants-do-why = Les règles conseillent ; la décision est la vôtre, et parvient au candidat avec son motif.
applicants-do-why-appealed = Qui décide donne un motif ; il parvient au candidat par courriel.
applicants-do-why-returned = Jusque-là, elle peut être modifiée et remise de nouveau.
applicants-do-why-nothing = Ce qui a été décidé figure plus bas.
applicants-correct-by = À corriger avant
applicants-rules = Ce que disent les règles
applicants-rules-at = { $moment }, { $time }
applicants-rules-by = { $moment }, { $time }, { $name }
applicants-rules-none = Les règles n’ont pas été appliquées à cette candidature.
applicants-rules-earlier = Verdicts antérieurs : { $count }
applicants-moment-save = Pendant la rédaction
applicants-moment-submit = À la remise
applicants-moment-officer = Par un responsable
applicants-judge = Appliquer les règles de nouveau
applicants-judge-why = Sur le profil, la moyenne certifiée et les choix tels qu’ils sont maintenant. L’état ne change pas.
applicants-done-judge = Les règles ont été appliquées. Le verdict figure en premier.
applicants-facts = Ce que dit le candidat
applicants-facts-why = Les faits du profil sur lesquels portent les règles.
applicants-no-facts = Rien encore
applicants-choices = Projets classés
applicants-choices-none = Aucun projet n’est classé.
applicants-decision = La dernière décision
applicants-appeal = Contestation
applicants-appeal-at = Écrite { $time }
applicants-appeal-granted = Accueillie
applicants-appeal-refused = Rejetée
applicants-appeal-waiting = Pas encore tranchée
applicants-same-person = Même personne, autres appels
applicants-alike = Peut-être la même personne
applicants-alike-why = Même nom et même date de naissance, ou une adresse qui mène à la même boîte.
applicants-checklist = Documents de la liste
applicants-checklist-none = Cet appel ne demande aucun document.
applicants-document = Document
applicants-document-by = Fourni par
applicants-document-by-applicant = Le candidat
applicants-document-by-home-university = L’université d’origine
applicants-document-by-host-university = L’université d’accueil
applicants-document-there = Remis
applicants-document-none = Absent
applicants-document-language = Langue
applicants-document-language-unknown = Non précisée
applicants-document-translation = Traduction
applicants-translation-not-needed = Inutile
applicants-translation-there = Traduction remise
applicants-translation-plain = Il manque une traduction
applicants-translation-certified = Il manque une traduction certifiée
applicants-translation-notarised = Il manque une traduction notariée
applicants-document-state-handed-in = À examiner
applicants-document-state-accepted = Accepté
applicants-document-state-rejected = Rejeté
applicants-document-judge = Examiner
applicants-document-judge-title = Examiner un document
applicants-document-judge-under = Cela n’envoie rien au candidat ; ce qui est à corriger part avec une demande de correction.
applicants-document-why = Pourquoi il ne convient pas
applicants-document-why-help = Nécessaire seulement pour rejeter.
applicants-document-accept = Accepter
applicants-document-reject = Rejeter
applicants-done-accept = Le document est accepté.
applicants-done-reject = Le document est rejeté.
applicants-references = Lettres de recommandation
applicants-references-why = Le candidat n’en voit jamais le contenu. Chaque lecture est consignée.
applicants-references-none = Personne n’a été sollicité.
applicants-reference-read = Lire
applicants-reference-asked = Demandée { $day }
applicants-reference-received = Reçue { $day }
applicants-reference-declined = Motif du refus
applicants-reference-confidential = Confidentiel : rien pour le candidat, sur aucune page et dans aucun courriel. Votre lecture est consignée.
applicants-reference-answers = Réponses
applicants-reference-letter = Lettre
applicants-reference-letter-none = Aucune lettre n’a été envoyée.
applicants-endorsement = Recommandation de l’université d’origine
applicants-endorsement-rank = Rang parmi les siennes
applicants-endorsement-grade = Moyenne certifiée
applicants-endorsement-why = Motif
applicants-endorsement-by = Par
applicants-endorsement-none = L’université d’origine ne s’est pas encore prononcée.
applicants-signatures = Signatures
applicants-sign-off-later = Pas encore demandée
applicants-sign-off-asked = Demandée
applicants-sign-off-signed = Signée
applicants-sign-off-refused = Refusée
applicants-sign-off-due = Échéance { $time }
applicants-receipts = Reçus
applicants-receipts-none = Pas remise.
applicants-receipt-digest = SHA-256
applicants-messages = Messages au candidat
applicants-messages-none = Aucun par cette installation.
applicants-history = Historique
applicants-history-none = Rien de consigné.

move-application-find-eligible = Déclarer admissible
move-application-find-ineligible = Déclarer non admissible
move-application-ask-correction = Demander une correction
move-application-appeal = Contester
move-application-grant-appeal = Accueillir la contestation
move-application-refuse-appeal = Rejeter la contestation
applicants-means-find-eligible = Le candidat apprend que les conditions sont remplies.
applicants-means-find-ineligible = Le candidat l’apprend avec votre motif, et peut contester une fois.
applicants-means-ask-correction = Le candidat peut tout modifier et remettre de nouveau jusque-là, quelle que soit la date limite de l’appel.
applicants-means-grant-appeal = La candidature devient admissible ; le candidat lit votre motif.
applicants-means-refuse-appeal = Le refus devient définitif ; le candidat lit votre motif.
applicants-why = Motif
applicants-why-help = Le candidat le lit, mot pour mot.
applicants-why-optional = Nécessaire si les règles ne disent pas que tout est rempli.
applicants-until-on = Dernier jour pour corriger
applicants-until-at = Heure
applicants-until-clock = À l’heure de l’appel : { $place }.
applicants-done-find-eligible = Déclarée admissible. Le candidat en est avisé par courriel.
applicants-done-find-ineligible = Déclarée non admissible. Le candidat en est avisé par courriel.
applicants-done-ask-correction = Une correction est demandée au candidat par courriel.
applicants-done-grant-appeal = La contestation est accueillie. Le candidat en est avisé par courriel.
applicants-done-refuse-appeal = La contestation est rejetée. Le candidat en est avisé par courriel.
applicants-fact-applicant = Candidat
applicants-fact-rules = Selon les règles
applicants-eligible-title = Déclarer admissibles : { $count }
applicants-eligible-means = Les règles sont appliquées de nouveau à chacune. Celles qui remplissent tout sont déclarées admissibles, et leur auteur en est avisé ; les autres restent telles quelles.
applicants-eligible-behind = Elles sont nombreuses : le travail se poursuit en arrière-plan.
applicants-eligible-names = Qui
applicants-eligible-first = Les premières : { $count }
applicants-eligible-sample = Par exemple
applicants-eligible-left = Laissées telles quelles : { $count }
applicants-eligible-left-why = Elles n’attendent pas cette décision, ou les règles ne disent pas que tout est rempli.
applicants-eligible-now = Déclarer admissibles ({ $count })
applicants-eligible-none = Aucune des candidatures choisies n’attend en remplissant toutes les conditions.
applicants-done-eligible-many = Déclarées admissibles : { $count }.
applicants-left = { $name } : { $why }

messages-title = Messages aux candidats
messages-why = Ce qui a été écrit à plusieurs à la fois. Chacun le reçoit dans sa langue, une fois.
messages-none = Aucun message
messages-none-why = Choisissez des candidatures dans la liste, puis écrivez.
messages-to-list = Vers les candidatures
message-subject = Objet
message-text = Texte
message-text-help = Le nom, le numéro et l’appel de chacun sont remplis là où figurent :
message-to = Destinataires
message-to-count = Personnes : { $count }
message-new = Écrire un message
message-new-why = Écrivez dans chaque langue lue ; qui en lit une autre reçoit le texte qui existe.
message-look = Voir le résultat
message-edit = Modifier le texte
message-missing = Aucun texte dans cette langue : { $language }. Personnes qui la lisent : { $count }. Elles reçoivent le texte dans une autre.
message-samples = Tel qu’il sera lu
message-sample = { $language } : { $name }
message-people = Qui le reçoit
message-people-more = Et d’autres : { $count }
message-send = Envoyer à tous ({ $count })
message-discard = Mettre de côté
message-sent-by = Envoyé par
message-posted = Copies en route : { $done } sur { $whole }
message-state-draft = Non envoyé
message-state-sending = En cours d’envoi
message-state-sent = Envoyé
message-done-send = Le message est en route.
message-done-discard = Le message est mis de côté.
message-draft-do = Relisez-le une fois
message-draft-why = Rien n’est encore parti. Chacun le reçoit une seule fois, même si cette page est envoyée deux fois.

refused-own-application = Nul ne décide de sa propre candidature.
refused-rules-not-met = Les règles ne disent pas que tout est rempli : décidez de celle-ci à part.
refused-correction-in-past = Indiquez un moment à venir.
refused-appeal-once = Il y a déjà eu une contestation ; la décision demeure.
refused-message-to-nobody = Personne à qui vous puissiez écrire n’est choisi.
refused-message-places = Inconnu, ou non fermé : { $places }. Seuls {"{"}name{"}"}, {"{"}number{"}"} et {"{"}call{"}"} sont remplis.

mail-application-find-eligible-subject = Les conditions sont remplies : { $number }
mail-application-find-eligible-text = Votre candidature { $number } à « { $call } » remplit les conditions et passe à la sélection.

    { $why }
mail-application-find-ineligible-subject = Une condition n’est pas remplie : { $number }
mail-application-find-ineligible-text = Votre candidature { $number } à « { $call } » ne remplit pas les conditions. Le motif :

    { $why }

    Vous pouvez contester une fois, dans vos mots, sur la page de votre candidature.
mail-application-ask-correction-subject = Veuillez corriger votre candidature { $number }
mail-application-ask-correction-text = Quelque chose est à corriger dans votre candidature { $number } à « { $call } » :

    { $why }

    Modifiez-la et remettez-la de nouveau avant { $until }. À l’heure de l’appel : { $there }.
mail-application-appeal-subject = Votre contestation est arrivée : { $number }
mail-application-appeal-text = Votre contestation au sujet de la candidature { $number } à « { $call } » est arrivée. Une personne la lit ; la décision et son motif vous parviendront par courriel.
mail-application-grant-appeal-subject = Votre contestation est accueillie : { $number }
mail-application-grant-appeal-text = Votre contestation au sujet de la candidature { $number } à « { $call } » est accueillie : la candidature passe à la sélection. Le motif :

    { $why }
mail-application-refuse-appeal-subject = Votre contestation est rejetée : { $number }
mail-application-refuse-appeal-text = Votre contestation au sujet de la candidature { $number } à « { $call } » est rejetée. Le motif :

    { $why }
mail-application-message-subject = { $subject }
mail-application-message-text = { $text }

apply-decision = Ce qui a été décidé
apply-decision-by = Le { $time }
apply-correct-what = Ce qui est à corriger
apply-correct-by = À corriger avant
apply-appeal-own = Votre contestation
apply-appeal-do = Contester cette décision
apply-appeal-reason = Le motif
apply-appeal-granted = Accueillie
apply-appeal-refused = Rejetée
apply-appeal-waiting = À l’étude
apply-move-why-appeal = Dites ce qui a échappé. Vous pouvez contester une fois ; une personne lit et répond avec un motif.
apply-done-appeal = Votre contestation est arrivée.
apply-rules-saved = Au { $time }, d’après ce que vous avez écrit jusqu’ici.

application-event-judge = Règles appliquées de nouveau
application-event-find-eligible = Déclarée admissible
application-event-find-ineligible = Déclarée non admissible
application-event-ask-correction = Correction demandée
application-event-appeal = Contestation
application-event-grant-appeal = Contestation accueillie
application-event-refuse-appeal = Contestation rejetée
application-event-write-to = Message envoyé
application-event-read-reference = Lettre lue par un responsable
audit-judge = Règles appliquées de nouveau par { $who }
audit-find-eligible = Déclarée admissible par { $who }
audit-find-ineligible = Déclarée non admissible par { $who }
audit-ask-correction = Correction demandée par { $who }
audit-appeal = Contestation de { $who }
audit-grant-appeal = Contestation accueillie par { $who }
audit-refuse-appeal = Contestation rejetée par { $who }
audit-write-to = Message envoyé par { $who }
audit-read-reference = Lettre lue par { $who }
audit-kind-message = Message
merge-thing-message = Messages écrits

call-applications = Candidatures par état
call-see-applications = Voir les candidatures
call-no-applications = Aucune encore.
staff-home-appeals = { $count ->
    [one] Une contestation attend une décision
   *[other] { $count } contestations attendent une décision
}
staff-home-appeals-why = Le candidat lit votre motif.
staff-home-judging = { $count ->
    [one] Une candidature attend une décision sur les conditions
   *[other] { $count } candidatures attendent une décision sur les conditions
}
staff-home-judging-why = Celles qui remplissent tout selon les règles peuvent être déclarées admissibles ensemble.
work-find-eligible = Déclarer plusieurs candidats admissibles
work-send-message = Envoyer un message aux candidats
work-receipt-copy = Produire la copie d’un accusé de réception
