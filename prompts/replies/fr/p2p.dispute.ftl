trade = votre ordre P2P{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }

situation =
    .a = { $waiting ->
            [none] { trade } est bloqué par l'autre partie
           *[other] { trade } est bloqué par l'autre partie depuis { $waiting }
        }
    .b = { $waiting ->
            [none] l'autre partie ne fait pas sa part pour { trade }
           *[other] depuis { $waiting }, l'autre partie ne fait pas sa part pour { trade }
        }
    .c = { $waiting ->
            [none] on vous laisse en plan avec { trade }
           *[other] on vous laisse en plan depuis { $waiting } avec { trade }
        }

explain =
    .a = Tant qu'un litige est ouvert, les cryptos de l'ordre restent sous séquestre et aucune des parties ne peut y toucher. Un collègue tranche ensuite d'après les preuves des deux côtés, je ne peux donc pas dire aujourd'hui comment cela finira.
    .b = Un litige ouvert garde les cryptos sous séquestre, hors de portée des deux parties. L'issue dépend des preuves et chacun est entendu, c'est pourquoi je ne veux rien vous promettre.

where-order-id =
    .a = Le numéro figure en haut de l'ordre P2P.
    .b = Ouvrez l'ordre P2P : son numéro est tout en haut.

steps =
    .a =
        Faites ceci maintenant, dans l'ordre lui-même :
        1. Si vous avez payé, n'annulez pas l'ordre ; si vous vendez, ne libérez rien avant que l'argent soit vraiment sur votre compte.
        2. Ouvrez un litige dans l'ordre et ajoutez la preuve de paiement ou le relevé bancaire.
        3. Restez dans le chat de l'ordre ; n'allez pas sur une autre messagerie, quoi que dise l'autre partie.
    .b =
        Voici ce qui vous protège le plus maintenant :
        1. N'annulez pas un ordre payé et ne libérez pas de cryptos sans avoir vu l'argent sur votre compte.
        2. Lancez le litige depuis l'ordre et joignez vos preuves : reçu, relevé, captures du chat.
        3. Ne parlez que dans le chat de l'ordre, même si l'autre partie vous demande d'aller ailleurs.
steps-chat =
    .a = Si vous avez payé, n'annulez pas l'ordre ; si vous vendez, ne libérez rien avant que l'argent soit vraiment là. Ouvrez un litige dans l'ordre avec votre preuve et restez dans son chat.
    .b = N'annulez pas un ordre payé, s'il vous plaît, et ne libérez pas de cryptos avant d'avoir reçu l'argent. Lancez le litige depuis l'ordre, joignez vos preuves et ne parlez que dans son chat.

next-step-asking =
    .a = Dès que j'ai votre réponse, je porte l'ordre en urgence à notre équipe P2P ; je vous écris { follow-up }.
    .b = Avec le numéro, notre équipe P2P peut s'en charger aussitôt ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = À réception de votre réponse, notre équipe P2P regarde l'ordre, et je vous donne des nouvelles { follow-up }.
next-step-ready =
    .a = Je porte l'ordre en urgence à notre équipe P2P dès maintenant, et je vous écris { follow-up }.
    .b = Notre équipe P2P reçoit l'ordre de ma part ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = L'ordre est en urgence chez notre équipe P2P, et je vous donne des nouvelles { follow-up }.
