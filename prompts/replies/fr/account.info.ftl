situation =
    .a = vous avez une question sur les paramètres de votre compte
    .b = votre question porte sur les données de votre compte
    .c = vous souhaitez consulter ou modifier quelque chose dans votre compte

explain =
    .a = Votre UID et vos données se trouvent sur la page de profil de l'application ; l'e-mail, le téléphone et le nom se modifient sous « Sécurité », où vous confirmez votre identité. Après une telle modification, les retraits sont suspendus quelque temps, par précaution.
    .b = Dans l'application, le profil montre l'UID et vos données, et « Sécurité » permet de changer l'e-mail, le téléphone et le nom. Le changement se confirme avec votre identité, et les retraits restent suspendus quelque temps pour vous protéger.

steps =
    .a =
        Dans l'application, cela se passe ainsi :
        1. Ouvrez votre profil, puis les paramètres.
        2. Choisissez ce que vous voulez consulter ou modifier ; l'application indique ce qu'il faut pour confirmer.
        3. Pour fermer le compte : retirez d'abord le solde, annulez les ordres ouverts et terminez les produits en cours.
    .b =
        Voici le chemin dans l'application :
        1. Depuis votre profil, allez dans les paramètres.
        2. Sélectionnez la donnée en question et suivez la confirmation.
        3. Si vous voulez fermer le compte, videz-le d'abord : solde, ordres ouverts, produits en cours.

next-step-ready =
    .a = Si cela ne répond pas à votre question, dites-moi de quelle donnée il s'agit ; je regarde votre demande et je vous écris { follow-up }.
    .b = Je lis votre demande en détail et je reviens vers vous { follow-up } ; si un menu est différent chez vous, dites-moi ce que vous voyez.
    .c = Si une étape vous arrête, dites-le-moi ; pour le reste, vous aurez ma réponse { follow-up }.
