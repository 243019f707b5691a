situation =
    .a = { $waiting ->
            [none] la vérification de votre identité n'avance pas
           *[other] la vérification de votre identité est en attente depuis { $waiting }
        }
    .b = { $waiting ->
            [none] vous n'arrivez pas à faire vérifier votre identité
           *[other] vous attendez depuis { $waiting } que votre identité soit vérifiée
        }
    .c = { $waiting ->
            [none] la vérification de votre identité n'est pas terminée
           *[other] la vérification de votre identité n'est toujours pas terminée après { $waiting }
        }

explain =
    .a = Un refus vient le plus souvent de la photo (floue, coupée ou avec des reflets), d'un document périmé ou d'un nom différent de celui du compte. Les documents se déposent uniquement sur la page de vérification de l'application ; ne les envoyez pas ici.
    .b = Les raisons habituelles : une photo peu nette ou incomplète, un document qui n'est plus valable, ou un nom qui n'est pas exactement celui du compte. Déposez les documents seulement sur la page de vérification de l'application, jamais dans un message.

steps =
    .a =
        Pour que le prochain essai ait plus de chances :
        1. Prenez un document en cours de validité, au même nom que votre compte.
        2. Posez-le sur une surface sombre, à la lumière du jour, les quatre coins visibles et sans reflet.
        3. Prenez la photo dans l'application elle-même, pas à partir d'une capture ou d'un scan.
        4. Pour le selfie, retirez lunettes et casquette et tenez le téléphone à hauteur des yeux.
    .b =
        Avant de recommencer, vérifiez ceci :
        1. Le document est valable et le nom est exactement celui du compte.
        2. Les quatre coins sont visibles, le texte est net, rien ne brille.
        3. La photo est prise dans l'application, sans capture ni scan.
        4. Votre visage est bien éclairé, sans lunettes ni casquette.

next-step-ready =
    .a = Je regarde où en est votre vérification et ce qui lui manque, et je vous écris { follow-up }.
    .b = Je consulte maintenant l'état de votre vérification et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Je cherche ce que votre vérification attend et je vous donne des nouvelles { follow-up }.
