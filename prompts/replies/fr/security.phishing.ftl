situation =
    .a = quelqu'un cherche peut-être à vous tromper en notre nom
    .b = vous avez rencontré un message ou un site qui peut être une fraude
    .c = cela ressemble à une tentative d'atteindre votre compte

explain =
    .a = Nous ne demandons jamais de mots de passe, de codes, de phrases de récupération ni de clés privées, et nous ne vous écrivons pas en premier sur d'autres plateformes. Un code anti-hameçonnage, à définir sous « Sécurité » dans l'application, vous montre dans chaque e-mail s'il vient vraiment de nous.
    .b = Comment le reconnaître : personne de notre équipe ne demande un mot de passe, un code, une phrase de récupération ou une clé privée, ni ne vous contacte en premier ailleurs. Si vous définissez un code anti-hameçonnage sous « Sécurité », il figure dans chaque e-mail authentique.

steps =
    .a =
        Pour plus de sûreté :
        1. Ne cliquez pas, ne répondez pas, ne payez pas et n'installez rien ; gardez le message comme preuve.
        2. Si vous avez saisi un mot de passe là-bas, changez-le maintenant dans l'application officielle et vérifiez appareils, clés API et adresses de retrait.
        3. Si vous avez donné un code à quelqu'un ou envoyé des fonds, dites-le-moi tout de suite : chaque minute compte alors.
        4. Vérifiez qui est vraiment de chez nous dans la liste des canaux officiels de l'application.
    .b =
        Pour l'instant, tenez-vous-en à ceci :
        1. Pas de clic, pas de réponse, pas de paiement, pas d'installation ; gardez une capture comme preuve.
        2. Si un mot de passe y a été saisi, changez-le dans l'application officielle et passez en revue appareils, clés API et adresses de retrait.
        3. Si quelqu'un a déjà un code à vous, ou si des fonds sont partis, prévenez-moi sans attendre.
        4. L'application contient la liste de nos canaux officiels ; ne faites confiance à personne qui n'y figure pas.
steps-chat =
    .a = Ne cliquez pas, ne répondez pas, ne payez pas, n'installez rien, et gardez une capture. Si vous avez saisi un mot de passe là-bas, changez-le maintenant dans l'application officielle ; si quelqu'un a déjà un code à vous ou si des fonds sont partis, dites-le-moi tout de suite.
    .b = Pour l'instant : pas de clic, pas de réponse, pas de paiement, et une capture comme preuve. Si un mot de passe y a été saisi, changez-le sans attendre dans l'application officielle, et prévenez-moi tout de suite si un code a été donné ou si des fonds sont partis.

next-step-ready =
    .a = Je transmets ce que vous nous dites à notre équipe de sécurité, et je vous écris { follow-up }.
    .b = Notre équipe de sécurité le regarde en ce moment ; je reviens vers vous { follow-up }, quel que soit le résultat.
    .c = Merci de l'avoir signalé : notre équipe de sécurité l'a reçu, et je vous donne des nouvelles { follow-up }.
