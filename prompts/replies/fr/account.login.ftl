situation =
    .a = { $waiting ->
            [none] vous n'arrivez pas à accéder à votre compte
           *[other] vous n'arrivez pas à accéder à votre compte depuis { $waiting }
        }
    .b = { $waiting ->
            [none] la connexion vous est refusée
           *[other] la connexion vous est refusée depuis { $waiting }
        }
    .c = { $waiting ->
            [none] votre compte vous reste fermé
           *[other] votre compte vous reste fermé depuis { $waiting }
        }

explain =
    .a = La plupart du temps, c'est l'une de ces trois choses : le mot de passe, un blocage de courte durée après plusieurs essais, ou un nouvel appareil qu'il faut d'abord confirmer.
    .b = En général, le mot de passe ne correspond pas, le compte est bloqué un moment après trop d'essais, ou un nouvel appareil attend encore sa confirmation par e-mail.

where-device =
    .a = La version se trouve dans les paramètres de l'application, tout en bas.
    .b = Ouvrez les paramètres de l'application et descendez jusqu'à la fin : la version y figure.

steps =
    .a =
        Vous pouvez essayer dès maintenant :
        1. Ouvrez l'application officielle, ou tapez vous-même notre adresse, et choisissez « Mot de passe oublié ».
        2. Cherchez l'e-mail de confirmation, aussi dans les indésirables, et confirmez le nouvel appareil si on vous le demande.
        3. Si le compte a été bloqué après plusieurs essais, attendez le délai affiché avant de réessayer.
        Après un changement de mot de passe, les retraits sont suspendus quelque temps ; l'application indique jusqu'à quand.
    .b =
        Trois gestes suffisent souvent :
        1. Réinitialisez vous-même le mot de passe avec « Mot de passe oublié », uniquement dans l'application ou sur le site officiels.
        2. Regardez dans votre boîte et dans les indésirables si un e-mail demande de confirmer l'appareil.
        3. Après plusieurs échecs, laissez passer le délai indiqué à l'écran.
        Par précaution, les retraits sont suspendus quelque temps après le changement ; vous voyez dans l'application jusqu'à quand.
steps-chat =
    .a = Essayez d'abord « Mot de passe oublié » dans l'application officielle, et regardez dans vos e-mails, indésirables compris, si l'appareil doit être confirmé.
    .b = Le plus rapide est « Mot de passe oublié » dans l'application officielle ; si l'e-mail de confirmation n'apparaît pas, pensez aux indésirables.

next-step-asking =
    .a = Dès que j'ai votre réponse, je vérifie de notre côté ce qui bloque la connexion ; dans tous les cas, je vous écris { follow-up }.
    .b = Avec cela, je peux regarder la tentative de connexion ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = À réception de votre réponse, je cherche ce qui empêche l'accès et je vous donne des nouvelles { follow-up }.
next-step-ready =
    .a = Je vérifie de notre côté ce qui bloque la connexion, et je vous écris { follow-up }.
    .b = De mon côté, je regarde la tentative de connexion et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Je cherche dès maintenant ce qui empêche l'accès et je vous donne des nouvelles { follow-up }.
