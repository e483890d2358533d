# Candidatures : formulaires, brouillons, dépôt

refused-applications-not-open = Cet appel ne reçoit pas de candidatures en ce moment.
refused-applications-closed = Le délai de candidature est passé. Ce que vous avez écrit est conservé, mais ne peut plus être déposé.
refused-application-not-editable = La candidature est déposée et ne peut être modifiée. Rouvrez-la d’abord.
refused-application-incomplete = { $count ->
    [one] Un élément manque encore ou est à corriger.
   *[other] { $count } éléments manquent encore ou sont à corriger.
}
refused-application-twice = Vous avez une autre candidature à cet appel.
refused-home-not-party = Cette université n’est pas partie à l’accord dont relève l’appel.
refused-project-not-in-call = Le projet « { $project } » ne figure pas au catalogue de cet appel.

application-event-begin = Commencée
application-event-submit = Déposée
application-event-reopen = Rouverte par le candidat
application-event-withdraw = Retirée
application-event-discard = Brouillon mis de côté
application-event-resume = Reprise
call-event-form = Formulaire modifié

mail-application-submitted-subject = Reçue : votre candidature { $receipt }
mail-application-submitted-text = Votre candidature à « { $call } » a été reçue le { $at }.

    Reçu : { $receipt }
    Empreinte (SHA-256) : { $digest }

    Conservez ce message : le numéro, l’heure et l’empreinte prouvent ce que vous avez déposé et quand.
