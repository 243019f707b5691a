situation =
    .a = vous avez une idée pour que nous fassions mieux
    .b = quelque chose dans notre produit pourrait mieux fonctionner pour vous
    .c = vous avez pensé à un point que nous devrions améliorer

explain =
    .a = Ce que vous décrivez arrive à l'équipe produit avec vos propres mots. C'est là que l'on décide si et quand quelque chose est réalisé ou listé, et l'annonce se fait seulement sur nos canaux officiels ; je ne veux donc rien vous promettre.
    .b = Je remets votre suggestion à l'équipe produit telle que vous l'avez écrite. Elle décide de ce qui est réalisé ou listé et l'annonce sur nos canaux officiels ; je ne peux promettre ni date ni résultat.

steps =
    .a =
        Si vous souhaitez compléter :
        1. Une capture d'écran montre tout de suite ce que vous voulez dire.
        2. Pour un défaut, l'appareil et la version de l'application aident.
    .b =
        Deux choses aident l'équipe :
        1. Une capture de l'écran concerné.
        2. En cas de défaut, votre appareil et la version de l'application.

next-step-ready =
    .a = L'équipe l'a aujourd'hui ; si elle a une question, je vous écris { follow-up }.
    .b = Je le transmets aujourd'hui ; si l'équipe veut en savoir plus, je reviens vers vous { follow-up }.
    .c = L'équipe le reçoit aujourd'hui, et je vous recontacte { follow-up } si quelque chose demande votre réponse.

feeling-neutral =
    .a = Merci d'avoir pris le temps de nous écrire : { $situation }.
    .b = Merci de nous le dire, c'est utile : { $situation }.
    .c = Merci pour la suggestion ; si je comprends bien, { $situation }.
