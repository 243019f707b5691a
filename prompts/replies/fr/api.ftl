situation =
    .a = vos requêtes API ne font pas ce qu'elles devraient
    .b = quelque chose dans votre connexion à l'API ne fonctionne pas
    .c = vous avez des difficultés avec l'API

explain =
    .a = Une signature refusée vient le plus souvent d'une horloge décalée, d'un texte signé différent de celui envoyé, ou d'une mauvaise clé. Une requête refusée peut aussi tenir à une permission manquante, à une adresse IP absente de la liste blanche de la clé ou à trop d'appels en peu de temps.
    .b = C'est presque toujours l'une de ces choses : l'horloge, le texte exact qui est signé, la clé et ses permissions, la liste blanche des IP ou la limite d'appels.

where-error-code =
    .a = Le code se trouve dans le corps de la réponse.
    .b = Vous le trouverez dans la réponse à la requête.

steps =
    .a =
        Ces vérifications trouvent en général la cause :
        1. Comparez l'horloge de votre machine avec l'heure du serveur de l'API.
        2. Signez exactement le texte envoyé : même ordre, même encodage, rien de plus.
        3. Regardez la clé : permissions, liste blanche des IP, expiration, bon sous-compte.
        4. En cas d'erreurs de limite, espacez les appels et attendez avant de réessayer.
        Le secret de l'API reste chez vous : ne nous l'envoyez pas, nous n'en avons pas besoin.
    .b =
        Je procéderais dans cet ordre :
        1. L'heure : votre horloge et celle du serveur.
        2. La signature : octet pour octet ce qui est envoyé, même ordre, même encodage.
        3. La clé : ses permissions, sa liste blanche d'IP, son expiration, son compte.
        4. Les limites : moins d'appels, et une pause après une erreur de limite.
        Gardez le secret de l'API pour vous et ne l'envoyez jamais à personne.

next-step-asking =
    .a = Dès que j'ai votre réponse, je regarde cela avec notre équipe API ; dans tous les cas, je vous écris { follow-up }.
    .b = Avec le code, notre équipe API voit ce qui a été refusé ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = À réception de votre réponse, je fais vérifier la requête et je vous donne des nouvelles { follow-up }.
next-step-ready =
    .a = J'ai ce qu'il me faut : je regarde cela avec notre équipe API, et je vous écris { follow-up }.
    .b = Merci, je n'ai besoin de rien d'autre pour l'instant. Notre équipe API cherche ce qui a été refusé, et je reviens vers vous { follow-up }.
    .c = Je fais vérifier cela par notre équipe API, et je vous donne des nouvelles { follow-up }.
