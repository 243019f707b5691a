situation =
    .a = { $waiting ->
            [none] vous n'avez pas reçu de notre support l'aide dont vous aviez besoin
           *[other] vous attendez depuis { $waiting } l'aide dont vous aviez besoin
        }
    .b = { $waiting ->
            [none] notre service client n'a pas été à la hauteur
           *[other] depuis { $waiting }, notre service client n'est pas à la hauteur
        }
    .c = { $waiting ->
            [none] vous nous avez écrit sans recevoir de vraie réponse
           *[other] vous nous avez écrit et vous êtes sans vraie réponse depuis { $waiting }
        }

explain =
    .a = Ce n'est pas le service que nous voulons rendre, et je le regrette sincèrement. Une personne a maintenant votre dossier : je lis tout ce que vous avez écrit, vous n'avez pas à l'expliquer une nouvelle fois.
    .b = Je regrette qu'il ait fallu si longtemps pour que quelqu'un s'en occupe. Je suis une personne, j'ai votre dossier et je reprends toute la conversation pour que rien ne soit à répéter.

steps =
    .a =
        Voici comment votre réclamation est traitée :
        1. Je relis toute la conversation et je résume ce qui est resté ouvert.
        2. Ce qui peut être résolu dans nos règles part aujourd'hui vers la bonne équipe.
        3. Vous recevez une réponse avec le résultat ou l'étape suivante, même sans nouveauté.
        4. Si la réponse ne vous convient pas, l'application indique le canal officiel de réclamation.
    .b =
        Ce qui se passe maintenant avec votre réclamation :
        1. Toute la conversation est relue, pour voir ce qui est resté sans suite.
        2. L'équipe qui peut le résoudre le reçoit de ma part aujourd'hui.
        3. Vous aurez dans tous les cas une réponse : le résultat ou l'étape suivante.
        4. Le canal officiel de réclamation figure dans l'application, si vous n'êtes pas d'accord avec la réponse.

next-step-asking =
    .a = Dès que j'ai votre réponse, je reprends aujourd'hui ce qui est resté ouvert ; dans tous les cas, je vous écris { follow-up }.
    .b = Avec cela, je retrouve tout ce qui a été écrit ; je reviens vers vous { follow-up } avec ce qui est en train d'être fait.
    .c = À réception de votre réponse, je fais avancer ce qui est resté ouvert et je vous donne des nouvelles { follow-up }.
next-step-ready =
    .a = Je reprends aujourd'hui ce qui est resté ouvert, et je vous écris { follow-up } ce qui est en train d'être fait.
    .b = Je relis tout ce qui a été écrit et je reviens vers vous { follow-up }, avec une réponse ou l'étape suivante.
    .c = Je fais avancer ce qui est resté ouvert, et je vous donne des nouvelles { follow-up }.

item-order-id = le numéro de ticket ou de dossier, si vous en avez un
where-order-id =
    .a = Il figure dans l'objet des e-mails que nous vous avons envoyés.
    .b = Vous le trouverez dans l'objet de nos e-mails ou dans l'application, sous vos demandes.
