situation =
    .a = la deuxième étape de la connexion ne fonctionne pas
    .b = le code de vérification ne vous laisse pas passer
    .c = vous n'arrivez pas à passer la double authentification

explain =
    .a = Les codes de l'application d'authentification dépendent de l'horloge du téléphone : un léger décalage suffit pour qu'ils soient refusés. Si le téléphone est perdu ou remplacé, la réinitialisation se lance dans l'application, où vous confirmez votre identité.
    .b = Un code refusé vient presque toujours de l'horloge du téléphone ; si vous n'avez plus ce téléphone, le second facteur se réinitialise dans l'application, où vous prouvez que c'est bien vous.

steps =
    .a =
        Selon ce qui s'est passé :
        1. Codes refusés : réglez la date et l'heure du téléphone sur automatique, relancez l'application d'authentification et prenez le code suivant.
        2. SMS ou e-mail qui n'arrive pas : regardez les indésirables et le réseau, puis demandez un seul nouveau code.
        3. Téléphone perdu ou remplacé : choisissez « Second facteur inutilisable ? » sur la page de connexion de l'application et suivez les étapes.
        Par précaution, les retraits sont suspendus quelque temps après la réinitialisation ; l'application indique jusqu'à quand.
    .b =
        Regardez ce qui correspond à votre cas :
        1. Le code ne passe pas : horloge du téléphone en automatique et code tout juste généré.
        2. Ni SMS ni e-mail : vérifiez les indésirables et le signal, et demandez un code de plus, pas davantage.
        3. Téléphone perdu ou neuf : lancez la réinitialisation avec « Second facteur inutilisable ? » sur la page de connexion.
        Les retraits restent ensuite suspendus quelque temps ; vous voyez dans l'application jusqu'à quand.
steps-chat =
    .a = Si les codes sont refusés, réglez l'heure du téléphone sur automatique et prenez un nouveau code. Si le téléphone est perdu ou remplacé, lancez la réinitialisation avec « Second facteur inutilisable ? » sur la page de connexion de l'application ; les retraits sont ensuite suspendus quelque temps, par précaution.
    .b = Un code refusé vient souvent de l'horloge du téléphone : mettez-la en automatique et essayez le code suivant. Pour un téléphone perdu ou neuf, « Second facteur inutilisable ? » sur la page de connexion lance la réinitialisation ; les retraits sont suspendus quelque temps après.

next-step-ready =
    .a = Je vérifie aussi de notre côté, et je vous écris { follow-up }.
    .b = Je continue à suivre votre cas : je regarde les tentatives de connexion et je reviens vers vous { follow-up }.
    .c = Entre-temps, je vérifie si quelque chose chez nous retarde les codes et je vous donne des nouvelles { follow-up }.
