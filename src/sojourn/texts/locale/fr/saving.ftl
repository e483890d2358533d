# Enregistrer à mesure qu’on écrit, deux fenêtres, une connexion perdue, des fichiers envoyés par parties.
saving-clash = Une autre fenêtre a enregistré une réponse différente à { $time }. Rien n’a été remplacé : choisissez celle qui reste.
saving-mine = Dans cette fenêtre
saving-theirs = Enregistré ailleurs, { $time }
saving-keep = Garder le texte de cette fenêtre
saving-take = Prendre ce qui a été enregistré ailleurs
saving-decide = Une autre fenêtre a enregistré autre chose (réponses : { $count }). Choisissez pour chacune ce qui reste.
saving-failed = L’enregistrement n’a pas réussi pour l’instant. Votre texte est gardé sur cet appareil et sera renvoyé.
saving-leave = Une partie de votre texte n’est que sur cet appareil et n’est pas encore envoyée. Fermer la session et l’effacer ?
saving-elsewhere = Gardé sur cet appareil, pas encore envoyé :
saving-words = { $count } mots sur { $most }
saving-characters = { $count } caractères sur { $most }
saving-asked-when = À remplir seulement si la réponse à « { $question } » est : { $answers }
saving-place = Rang { $place }
