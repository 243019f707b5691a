transfer = votre retrait{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } n'est pas encore arrivé
           *[other] { transfer } n'est toujours pas arrivé après { $waiting }
        }
    .b = { $waiting ->
            [none] { transfer } n'a pas encore atteint sa destination
           *[other] au bout de { $waiting }, { transfer } n'a toujours pas atteint sa destination
        }
    .c = { $waiting ->
            [none] vous attendez toujours { transfer }
           *[other] vous attendez { transfer } depuis { $waiting }
        }

explain =
    .a = Quand un retrait apparaît comme terminé chez nous, il a été envoyé sur la blockchain. Son arrivée dépend ensuite des confirmations du réseau, et le TXID montre exactement où il en est.
    .b = Un retrait terminé est parti sur la blockchain : le réseau doit encore le confirmer avant que le portefeuille ou la plateforme de destination puisse l'afficher. Avec le TXID, nous pouvons le suivre, vous comme moi.

where-tx-hash =
    .a = Le TXID se trouve dans l'historique de vos retraits, dans le détail de celui-ci ; s'il n'y en a pas encore, dites-moi quel statut s'affiche.
    .b = Ouvrez ce retrait dans votre historique : le TXID y figure ; s'il n'apparaît pas encore, le statut me suffit pour l'instant.

steps =
    .a =
        En attendant, vous pouvez vérifier ceci :
        1. Ouvrez le retrait dans votre historique et regardez son statut.
        2. S'il y a un TXID, cherchez-le dans un explorateur de blocs de ce réseau : vous verrez s'il est confirmé.
        3. Comparez l'adresse et le réseau avec ceux du portefeuille ou de la plateforme où vous l'attendez.
    .b =
        Trois vérifications donnent souvent la réponse :
        1. Le statut du retrait dans votre historique.
        2. Le TXID, s'il existe : un explorateur de blocs de ce réseau montre s'il est confirmé.
        3. Le portefeuille ou la plateforme de destination : accepte-t-il ce réseau, et l'adresse est-elle la bonne ?

next-step-asking =
    .a = Dès que j'ai votre réponse, je suis le transfert sur la blockchain et je vérifie de notre côté ; dans tous les cas, je vous écris { follow-up }.
    .b = Avec votre réponse, je peux voir où en est le transfert ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = À réception de votre réponse, je vérifie où en est le retrait et je vous donne des nouvelles { follow-up }.
next-step-ready =
    .a = J'ai ce qu'il me faut : je suis le transfert sur la blockchain, je vérifie de notre côté, et je vous écris { follow-up }.
    .b = Merci, je n'ai besoin de rien d'autre pour l'instant. Je regarde où en est le transfert et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Je vérifie ce retrait dès maintenant, de notre côté et sur la blockchain, et je vous donne des nouvelles { follow-up }.
