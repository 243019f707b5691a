situation =
    .a = { $amount ->
            [none] vous voulez savoir ce qui est arrivé à votre position
           *[other] vous voulez savoir ce qui est arrivé à votre position, avec { $amount } en jeu
        }
    .b = { $amount ->
            [none] votre position ne s'est pas comportée comme vous l'attendiez
           *[other] votre position ne s'est pas comportée comme vous l'attendiez, et il s'agit de { $amount }
        }
    .c = { $amount ->
            [none] il s'est passé avec votre position quelque chose qui demande une explication
           *[other] il s'est passé avec votre position quelque chose qui demande une explication, et { $amount } sont concernés
        }

explain =
    .a = Une position est liquidée quand sa marge ne couvre plus la marge de maintien au prix de référence (mark price) ; le dernier prix du graphique peut être différent. Le funding se paie entre traders à heures fixes et modifie aussi la marge.
    .b = Pour une liquidation, ce qui compte est le prix de référence (mark price) et la marge qui reste face à la marge de maintien, pas la dernière transaction du graphique. Les paiements de funding entre positions longues et courtes changent aussi la marge.

steps =
    .a =
        Voici comment voir ce qui s'est passé :
        1. Ouvrez la position dans votre historique : entrée, marge, prix de liquidation et funding y figurent avec l'heure.
        2. Passez le graphique du dernier prix au prix de référence pour ce moment-là.
        3. Vérifiez si la marge était isolée ou partagée avec d'autres positions.
    .b =
        Trois endroits le montrent :
        1. L'historique de la position, avec l'entrée, la marge, le prix de liquidation et chaque paiement de funding.
        2. Le graphique du prix de référence, et non du dernier prix, autour de cette heure.
        3. Le mode de marge : isolée, ou partagée avec vos autres positions.

next-step-asking =
    .a = Dès que j'ai votre réponse, je reprends la position avec ses prix et ses heures ; dans tous les cas, je vous écris { follow-up }.
    .b = Avec cela, je peux retracer ce qui s'est passé ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = À réception de votre réponse, je retrace ce qui s'est passé et vous aurez mon explication { follow-up }.
next-step-ready =
    .a = J'ai ce qu'il me faut : je reprends la position avec ses prix et ses heures, et je vous écris { follow-up }.
    .b = Merci, je n'ai besoin de rien d'autre pour l'instant. Je regarde chaque étape de la position et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Je retrace ce qui est arrivé à la position, et vous aurez mon explication { follow-up }.

item-ticker = le contrat concerné
item-time = l'heure approximative de l'événement
