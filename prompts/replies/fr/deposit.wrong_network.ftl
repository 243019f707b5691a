transfer = votre dépôt{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } semble être passé par un autre réseau ou sans son mémo
    .b = il se peut que { transfer } soit parti d'une façon que le système ne reconnaît pas seul
    .c = tout indique que { transfer } a pris un autre réseau ou est arrivé sans le bon mémo

situation-networks =
    .a = { $network-one } et { $network-two } semblent avoir été confondus pour { transfer }
    .b = tout indique que { transfer } est resté entre deux réseaux, { $network-one } et { $network-two }
    .c = les réseaux ne concordent pas pour { transfer }, avec { $network-one } d'un côté et { $network-two } de l'autre

explain =
    .a = Un tel dépôt n'est pas crédité automatiquement : il faut l'examiner à la main et, pour être honnête, il n'est pas toujours possible de le récupérer. Tant que nous ne le savons pas, n'envoyez plus rien à cette adresse.
    .b = Je préfère être clair : le système ne peut pas le créditer seul, un collègue doit le regarder à la main, et ce n'est pas toujours récupérable. En attendant, n'envoyez plus rien à cette adresse, s'il vous plaît.

where-tx-hash =
    .a = Vous trouverez le TXID dans le portefeuille ou sur la plateforme d'où vous avez envoyé les fonds, dans le détail du transfert.
    .b = Le TXID s'affiche là d'où l'envoi est parti : ouvrez le transfert et regardez son détail.

steps =
    .a =
        Voici ce qui nous aide à le retrouver :
        1. Ouvrez le transfert dans le portefeuille ou la plateforme d'envoi et notez réseau, adresse et mémo exactement comme ils y figurent.
        2. Cherchez le TXID dans un explorateur de blocs du réseau réellement utilisé.
        3. Comparez l'adresse de réception avec la page de dépôt de votre compte ; si elle n'est pas à nous, seul son propriétaire peut renvoyer les fonds.
    .b =
        Regardez, s'il vous plaît, trois choses :
        1. Quel réseau, quelle adresse et quel mémo le portefeuille ou la plateforme d'envoi indique-t-il ?
        2. Que montre un explorateur de blocs de ce réseau pour le TXID ?
        3. L'adresse est-elle celle de votre page de dépôt ? Si elle appartient à quelqu'un d'autre, lui seul peut renvoyer les fonds.

next-step-asking =
    .a = Dès que j'ai votre réponse, je la transmets aux collègues qui examinent ces dépôts à la main, et je vous écris { follow-up } ce qu'ils en disent.
    .b = Avec votre réponse, je peux lancer l'examen manuel ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = À réception de votre réponse, l'équipe des dépôts regarde le transfert, et je vous donne des nouvelles { follow-up }.
next-step-ready =
    .a = J'ai ce qu'il me faut et je le transmets aux collègues qui examinent ces dépôts à la main ; je vous écris { follow-up } ce qu'ils en disent.
    .b = Merci, je n'ai besoin de rien d'autre pour l'instant. Le transfert est examiné à la main et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = L'équipe des dépôts regarde le transfert, et je vous donne des nouvelles { follow-up }.
