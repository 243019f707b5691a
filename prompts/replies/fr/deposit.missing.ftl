transfer = votre dépôt{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } n'apparaît pas encore sur votre compte
           *[other] { transfer } n'apparaît toujours pas sur votre compte après { $waiting }
        }
    .b = { $waiting ->
            [none] { transfer } n'a pas encore été crédité
           *[other] au bout de { $waiting }, { transfer } n'a toujours pas été crédité
        }
    .c = { $waiting ->
            [none] vous attendez toujours { transfer }
           *[other] vous attendez { transfer } depuis { $waiting }
        }

explain =
    .a = Un dépôt est crédité une fois que le réseau a confirmé la transaction suffisamment de fois, et ce nombre dépend de la crypto et du réseau. Le TXID montre où elle en est.
    .b = Avant de pouvoir créditer un dépôt, il faut un certain nombre de confirmations du réseau, qui varie selon la crypto. Avec le TXID, nous voyons combien il y en a déjà.

where-tx-hash =
    .a = Vous trouverez le TXID dans le portefeuille ou sur la plateforme d'où vous avez envoyé les fonds, dans le détail du transfert.
    .b = Le TXID s'affiche là d'où l'envoi est parti : ouvrez le transfert et regardez son détail.

steps =
    .a =
        En attendant, vous pouvez vérifier ceci :
        1. Ouvrez le transfert dans le portefeuille ou la plateforme d'envoi : est-il terminé, et y a-t-il un TXID ?
        2. Cherchez ce TXID dans un explorateur de blocs du réseau : vous verrez s'il est confirmé et quelle adresse l'a reçu.
        3. Comparez cette adresse, le réseau et, si la crypto en demande un, le mémo ou le tag avec la page de dépôt de votre compte.
    .b =
        Trois vérifications donnent souvent la réponse :
        1. Le portefeuille ou la plateforme d'envoi indique-t-il le transfert comme terminé, avec un TXID ?
        2. Dans un explorateur de blocs de ce réseau, est-il confirmé, et vers quelle adresse est-il allé ?
        3. L'adresse, le réseau et le mémo éventuel sont-ils ceux de votre page de dépôt ?

next-step-asking =
    .a = Dès que j'ai votre réponse, je cherche le transfert sur la blockchain et je vérifie de notre côté ; dans tous les cas, je vous écris { follow-up }.
    .b = Avec votre réponse, je peux voir où sont les fonds ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = À réception de votre réponse, je recherche le dépôt et je vous donne des nouvelles { follow-up }.
next-step-ready =
    .a = J'ai ce qu'il me faut : je cherche le transfert sur la blockchain, je vérifie de notre côté, et je vous écris { follow-up }.
    .b = Merci, je n'ai besoin de rien d'autre pour l'instant. Je recherche le dépôt et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Je vérifie ce dépôt dès maintenant, sur la blockchain et de notre côté, et je vous donne des nouvelles { follow-up }.
