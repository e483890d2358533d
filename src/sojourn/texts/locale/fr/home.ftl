# Là où arrivent les agents : ce qui les attend.
staff-home-title = Votre travail
staff-home-waits = Ce qui attend
staff-home-others = Chez d’autres
staff-home-look = Examiner
staff-home-all-calls = Tous les appels
staff-home-nothing = Rien ne vous attend.
staff-home-nothing-why = La suite paraîtra ici, et un courriel vous en avertira.
staff-home-vet = { $count ->
    [one] { $count } projet attend une décision.
   *[other] { $count } projets attendent une décision.
}
staff-home-vet-why = Leurs universités d’accueil les ont confirmés. Une fois acceptés, ils paraissent au catalogue public.
staff-home-ways-back = { $count ->
    [one] { $count } personne ne peut plus entrer dans son compte.
   *[other] { $count } personnes ne peuvent plus entrer dans leur compte.
}
staff-home-ways-back-why = Vérifiez l’identité avant de rendre l’accès.
staff-home-publish = { $count ->
    [one] { $count } appel est en préparation.
   *[other] { $count } appels sont en préparation.
}
staff-home-publish-why = Personne ne voit un appel avant sa publication.
staff-home-agreements = { $count ->
    [one] { $count } accord attend des approbations.
   *[other] { $count } accords attendent des approbations.
}
staff-home-agreements-why = Les parties approuvent l’une après l’autre ; chacune reçoit un courriel quand vient son tour.
staff-home-hosts = { $count ->
    [one] { $count } projet attend son université d’accueil.
   *[other] { $count } projets attendent leur université d’accueil.
}
staff-home-hosts-why = Ils vous parviennent dès que l’université d’accueil les confirme.
staff-home-changes = { $count ->
    [one] { $count } projet attend des changements.
   *[other] { $count } projets attendent des changements.
}
staff-home-changes-why = Les professeurs ont vos commentaires.
