situation =
    .a = vous ne pouvez pas trader comme vous le souhaitez en ce moment
    .b = le trading est actuellement limité pour vous
    .c = ce que vous voulez trader ne vous est pas accessible

explain =
    .a = Les raisons varient : la paire peut être suspendue ou retirée de la cote, le produit peut ne pas être proposé dans votre pays, ou il manque au compte une étape de vérification ou un délai après un changement de sécurité.
    .b = Cela peut venir de la paire elle-même, des règles de votre pays de résidence ou du compte : une étape de vérification en attente, ou un délai après une modification de la sécurité.

steps =
    .a =
        Voici où voir la raison :
        1. La page des annonces indique les paires suspendues ou retirées, avec les dates.
        2. La page de vérification montre votre niveau et ce qu'il comprend.
        3. La page de sécurité indique s'il y a un délai et jusqu'à quand.
    .b =
        Trois endroits donnent la raison :
        1. Les annonces, pour les paires suspendues ou retirées.
        2. Votre page de vérification, pour le niveau et ce qu'il permet.
        3. Votre page de sécurité, pour un délai et sa fin.

next-step-ready =
    .a = Je vérifie lequel de ces cas est le vôtre, et je vous écris { follow-up }.
    .b = Je cherche la raison sur votre compte et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Je cherche ce qui bloque, et vous aurez ma réponse { follow-up }.
