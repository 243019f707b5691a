# Seulement pour la réponse d'urgence à un secret divulgué : le reste du message attend une personne.

next-step =
    .a = Je lis votre message en détail et je reviens vers vous { follow-up }.
    .b = Une personne de notre équipe lit votre message en ce moment ; vous aurez une réponse { follow-up }.
    .c = Je regarde le reste de votre message et je vous écris à nouveau { follow-up }.
