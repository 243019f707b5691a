payment = votre paiement{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }

situation =
    .a = { $waiting ->
            [none] { payment } n'est pas là où il devrait être
           *[other] au bout de { $waiting }, { payment } n'est toujours pas là où il devrait être
        }
    .b = { $waiting ->
            [none] { payment } n'a pas abouti
           *[other] { payment } n'a toujours pas abouti après { $waiting }
        }
    .c = { $waiting ->
            [none] vous avez des difficultés avec { payment }
           *[other] vous avez des difficultés avec { payment } depuis { $waiting }
        }

explain =
    .a = Un virement est reconnu grâce à sa référence et doit venir d'un compte à votre nom ; si l'un des deux ne correspond pas, il est en général renvoyé. Les banques ne travaillent que les jours ouvrés, et une carte refusée l'est le plus souvent par la banque émettrice.
    .b = Pour un virement, ce qui compte est la référence de la page de dépôt et un compte d'origine à votre nom ; sinon, il est habituellement retourné. Week-ends et jours fériés ne comptent pas pour les banques, et quand une carte est refusée, c'est presque toujours la banque émettrice qui dit non.

steps =
    .a =
        En attendant, vous pouvez vérifier ceci :
        1. Votre banque indique-t-elle le paiement comme exécuté, vers le compte et avec la référence de notre page de dépôt ?
        2. Le compte d'origine est-il à votre nom, exactement comme dans votre vérification ?
        3. Pour une carte : demandez à votre banque si elle bloque ce type d'achat.
    .b =
        Trois vérifications donnent souvent la réponse :
        1. Comparez, dans l'application de votre banque, le compte et la référence avec notre page de dépôt ; le paiement est-il exécuté ?
        2. Assurez-vous que le compte d'origine est à votre nom.
        3. Si une carte a été refusée, votre banque peut vous dire pourquoi.

next-step-asking =
    .a = Dès que j'ai votre réponse, je cherche le paiement avec notre équipe des paiements ; dans tous les cas, je vous écris { follow-up }.
    .b = Avec cela, je peux chercher le paiement de notre côté ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = À réception de votre réponse, notre équipe des paiements le recherche, et je vous donne des nouvelles { follow-up }.
next-step-ready =
    .a = J'ai ce qu'il me faut : je cherche le paiement avec notre équipe des paiements, et je vous écris { follow-up }.
    .b = Merci, je n'ai besoin de rien d'autre pour l'instant. Je cherche le paiement de notre côté et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Notre équipe des paiements le recherche, et je vous donne des nouvelles { follow-up }.

item-amount = le montant et sa devise
item-time = la date du paiement
