situation =
    .a = { $amount ->
            [none] une récompense ou une campagne ne s'est pas passée comme vous l'attendiez
           *[other] une récompense de { $amount } ne s'est pas passée comme vous l'attendiez
        }
    .b = { $amount ->
            [none] vous attendez la récompense d'une campagne
           *[other] vous attendez une récompense de { $amount }
        }
    .c = { $amount ->
            [none] vous avez une question sur une campagne
           *[other] vous avez une question sur une campagne et { $amount }
        }

explain =
    .a = Chaque campagne suit ses propres règles : inscription, période, tâches et région. Les récompenses sont en général versées après la fin de la période, à la date que les règles indiquent ; il est donc possible que ce ne soit pas encore le moment.
    .b = Ce sont les règles de la page de la campagne qui comptent : inscription nécessaire ou non, tâches, période, régions. Le versement vient le plus souvent après la fin de la période, à la date qui y figure.

steps =
    .a =
        Vous pouvez le vérifier dans l'application :
        1. Ouvrez la campagne sous « Récompenses » : inscription, tâches et progression y sont.
        2. Comparez la période et la date de versement dans les règles.
        3. Regardez aussi les bons ; certaines récompenses sont à réclamer avant leur expiration.
    .b =
        Où regarder :
        1. La page de la campagne, sous « Récompenses », montre si l'inscription est faite et quelles tâches sont accomplies.
        2. Les règles donnent la période et le moment du versement.
        3. Certaines récompenses arrivent sous forme de bon, à réclamer avant son expiration.

next-step-ready =
    .a = Je compare les règles avec ce que montre votre compte, et je vous écris { follow-up }.
    .b = Je vérifie la campagne pour votre compte et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Je cherche ce qui manque encore, et vous aurez ma réponse { follow-up }.
