# Courriels, registre, fichiers, travaux en arrière-plan.
mail-link = Ouvrir la page
mail-why-person = Vous recevez ce courriel parce que vous avez un compte ici et que vous participez à ce dont il parle.
mail-why-address = Vous recevez ce courriel parce que quelqu’un a donné cette adresse. S’il s’agit d’une erreur, vous n’avez rien à faire.
