situation =
    .a = vous avez besoin de relevés ou d'une réponse sur une question fiscale ou juridique
    .b = votre question porte sur les impôts, des relevés ou des documents demandés
    .c = vous avez une question sur des relevés ou des règles

explain =
    .a = Les transactions, dépôts et retraits se téléchargent en fichier, pour la période de votre choix, depuis l'historique du compte. Nous ne pouvons pas donner de conseil fiscal, car les règles diffèrent selon le pays ; un conseiller fiscal vous dira ce qui s'applique à vous.
    .b = L'historique du compte propose un téléchargement pour chaque période, avec transactions, dépôts et retraits. Ce qu'il faut déclarer dépend du pays : adressez-vous à un conseiller fiscal, nous ne pouvons pas vous conseiller là-dessus.

steps =
    .a =
        Pour obtenir les relevés :
        1. Ouvrez l'historique de votre compte et choisissez le téléchargement.
        2. Sélectionnez la période et le type ; les gros fichiers demandent un peu de temps et apparaissent au même endroit.
        3. Si l'application vous demande des documents, déposez-les uniquement là, jamais par e-mail ni dans un chat.
    .b =
        Voici le chemin :
        1. Dans l'historique du compte, choisissez de télécharger.
        2. Indiquez période et type ; le fichier terminé se trouve au même endroit.
        3. Les documents que l'application demande se remettent seulement là, ni par e-mail ni par chat.

next-step-ready =
    .a = Je lis votre demande en détail et je transmets ce qui relève d'une autre équipe ; je vous écris { follow-up }.
    .b = Je regarde ce qu'il vous faut de plus et je reviens vers vous { follow-up }.
    .c = S'il manque quelque chose dans le fichier, dites-moi quoi ; pour le reste, vous aurez ma réponse { follow-up }.
