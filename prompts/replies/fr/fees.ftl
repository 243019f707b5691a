situation =
    .a = { $amount ->
            [none] vous avez une question sur nos frais
           *[other] vous avez une question sur des frais, et vous parlez de { $amount }
        }
    .b = { $amount ->
            [none] vous aimeriez comprendre des frais
           *[other] vous aimeriez comprendre d'où viennent ces { $amount } de frais
        }
    .c = { $amount ->
            [none] votre question porte sur les frais
           *[other] votre question porte sur les frais et sur { $amount }
        }

explain =
    .a = Il y en a deux sortes : les frais de trading, qui sont les nôtres et dépendent de votre niveau, et les frais de réseau d'un retrait, qui vont à la blockchain et varient selon le réseau. Les deux s'affichent avant de valider.
    .b = Les frais de trading sont les nôtres et suivent le niveau du compte ; les frais de réseau sont versés à la blockchain et changent avec le réseau et son encombrement. Ces frais sont affichés tous les deux avant que vous confirmiez.

steps =
    .a =
        Pour vérifier par vous-même :
        1. Ouvrez l'ordre ou le retrait dans votre historique : les frais sont dans le détail.
        2. Comparez-les à la page des frais et au niveau indiqué dans votre profil.
        3. Avant un retrait, regardez les frais de chaque réseau proposé pour la crypto ; l'écart peut être grand.
    .b =
        Où regarder :
        1. Le détail de l'ordre ou du retrait, dans l'historique, montre les frais prélevés.
        2. La page des frais indique ce qui vaut pour votre niveau, qui figure dans le profil.
        3. Au moment d'un retrait, la page affiche les frais de chaque réseau possible.

next-step-ready =
    .a = Je compare ce qui a été prélevé avec notre page des frais, et je vous écris { follow-up }.
    .b = Je regarde les chiffres de votre compte et je reviens vers vous { follow-up } avec les montants exacts.
    .c = J'examine ce prélèvement en détail et vous aurez ma réponse { follow-up }.
