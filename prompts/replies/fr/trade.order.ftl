situation =
    .a = { $waiting ->
            [none] un ordre n'a pas fait ce que vous attendiez
           *[other] depuis { $waiting }, un ordre ne fait pas ce que vous attendiez
        }
    .b = { $waiting ->
            [none] quelque chose dans votre ordre ne s'est pas passé comme prévu
           *[other] depuis { $waiting }, quelque chose dans votre ordre ne se passe pas comme prévu
        }
    .c = { $waiting ->
            [none] vous aimeriez savoir ce qui est arrivé à votre ordre
           *[other] vous aimeriez savoir ce qui est arrivé à votre ordre en { $waiting }
        }

explain =
    .a = Un ordre à cours limité ne s'exécute que si le marché atteint son prix et s'il reste du volume après les ordres placés avant lui. Un ordre au marché prend les prix présents à cet instant dans le carnet d'ordres, qui peuvent différer du dernier prix du graphique.
    .b = Avec un ordre à cours limité, il ne suffit pas toujours que le prix soit touché : il faut encore du volume quand vient son tour. Avec un ordre au marché, c'est le carnet de cette seconde qui décide, parfois loin du dernier prix du graphique.

where-order-id =
    .a = Le numéro se trouve dans l'historique de vos ordres, dans le détail.
    .b = Ouvrez l'ordre dans votre historique : son numéro est en haut du détail.

steps =
    .a =
        Vous pouvez vérifier ceci :
        1. Ouvrez l'ordre dans votre historique et regardez son type, son prix et ses exécutions.
        2. Comparez l'heure de l'ordre avec le graphique à une minute.
        3. Si une partie seulement a été exécutée, le reste demeure dans le carnet jusqu'à son exécution ou son annulation.
    .b =
        Trois endroits montrent ce qui s'est passé :
        1. Le détail de l'ordre, avec le type, le prix et chaque exécution.
        2. Le graphique à une minute autour de cette heure.
        3. Vos ordres ouverts : la partie non exécutée y reste jusqu'à son exécution ou son annulation.

next-step-asking =
    .a = Dès que j'ai votre réponse, je reprends l'ordre étape par étape ; dans tous les cas, je vous écris { follow-up }.
    .b = Avec le numéro, je vois tout le parcours de l'ordre ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = À réception de votre réponse, je retrace l'ordre et je vous donne des nouvelles { follow-up }.
next-step-ready =
    .a = J'ai ce qu'il me faut : je reprends l'ordre étape par étape, et je vous écris { follow-up }.
    .b = Merci, je n'ai besoin de rien d'autre pour l'instant. Je regarde tout le parcours de l'ordre et je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Je retrace l'ordre dès maintenant et je vous donne des nouvelles { follow-up }.
