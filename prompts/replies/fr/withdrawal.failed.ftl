transfer = votre retrait{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } ne passe pas
    .b = { transfer } a été refusé ou ne peut pas être fait
    .c = vous n'arrivez pas à terminer { transfer }

explain =
    .a = Le plus souvent, le réseau est en maintenance, le montant est sous le minimum ou au-dessus de votre limite, une partie du solde est prise dans des ordres, ou l'adresse ne correspond pas au réseau. Quand un retrait est annulé, les fonds reviennent normalement sur votre solde.
    .b = C'est en général l'une de ces quatre choses : réseau en maintenance, montant hors de vos limites, solde en partie indisponible, ou adresse et réseau qui ne vont pas ensemble. Après une annulation, les fonds retournent normalement sur le solde.

steps =
    .a =
        En attendant, vous pouvez vérifier ceci :
        1. Le réseau est-il ouvert aux retraits ? La page de retrait l'indique quand vous choisissez la crypto.
        2. Le montant est-il entre le minimum et votre limite, frais compris ?
        3. Le solde est-il disponible, ou en partie dans des ordres ouverts ou des produits bloqués ?
        4. L'adresse, le réseau et le mémo vont-ils ensemble ?
    .b =
        Quatre vérifications donnent souvent la réponse :
        1. La page de retrait montre, pour chaque crypto, quels réseaux sont ouverts.
        2. Le minimum, la limite et les frais y figurent aussi ; le montant doit respecter les trois.
        3. Seul compte le solde disponible, pas ce qui est dans des ordres ou des produits bloqués.
        4. L'adresse doit être celle du réseau choisi, avec un mémo s'il en faut un.

next-step-asking =
    .a = Dès que j'ai votre réponse, je cherche la raison exacte de notre côté ; dans tous les cas, je vous écris { follow-up }.
    .b = Avec votre réponse, je peux voir pourquoi il s'est arrêté ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = À réception de votre réponse, je vérifie ce qui l'empêche et je vous donne des nouvelles { follow-up }.
next-step-ready =
    .a = J'ai ce qu'il me faut : je cherche la raison exacte de notre côté, et je vous écris { follow-up }.
    .b = Merci, je n'ai besoin de rien d'autre pour l'instant. Je regarde pourquoi il s'est arrêté et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Je vérifie dès maintenant ce qui empêche ce retrait et je vous donne des nouvelles { follow-up }.
