# Parties communes à tous les sujets. Les variantes .a .b .c disent la même chose autrement.
# Une donnée inconnue vaut "none". $amount et $network sont les mots du client, repris tels quels.

greeting =
    .a = Bonjour,
    .b = Bonjour, j'ai bien reçu votre message.
    .c = Bonjour, je vous écris au sujet de votre demande.
greeting-chat =
    .a = Bonjour, je m'en occupe.
    .b = Bonjour, je suis là pour vous aider.
    .c = Bonjour, je regarde cela avec vous.
greeting-phone =
    .a = Bonjour, vous êtes en ligne avec le support.
    .b = Bonjour, je suis là pour vous aider.

closing =
    .a =
        Si quelque chose change d'ici là, répondez simplement à ce message.

        Bien cordialement,
        L'équipe du support
    .b =
        Si une autre question vous vient entre-temps, répondez à ce message : il nous parvient directement.

        Cordialement,
        L'équipe du support
closing-phone =
    .a = Souhaitez-vous que nous reprenions un point ? Merci de votre appel.
    .b = Cela fait beaucoup d'informations : dites-moi si je dois répéter quelque chose. Merci d'avoir appelé.

## Le ressenti, nommé une fois, avec la situation dans les mots du client

feeling-neutral =
    .a = Pour vérifier que je vous comprends bien : { $situation }.
    .b = Merci de nous avoir contactés : si je comprends bien, { $situation }.
    .c = D'après ce que vous décrivez, { $situation }.
feeling-worried =
    .a = Je comprends votre inquiétude : { $situation }.
    .b = Il y a de quoi s'inquiéter, je le comprends : { $situation }.
    .c = À votre place, n'importe qui serait inquiet : { $situation }.
feeling-frustrated =
    .a = Je comprends votre agacement : { $situation }.
    .b = C'est une situation pénible, j'en ai conscience : { $situation }.
    .c = Je vois à quel point cela vous pèse : { $situation }.
feeling-angry =
    .a = Je comprends votre colère : { $situation }.
    .b = Vous avez des raisons d'être en colère : { $situation }.
    .c = Je comprends que cela vous mette en colère : { $situation }.
feeling-grateful =
    .a = Merci pour vos mots, ils font plaisir ; si je comprends bien, { $situation }.
    .b = Merci de votre gentillesse ; je vois que { $situation }.
    .c = Merci de votre confiance ; d'après ce que vous décrivez, { $situation }.

## What it is about, by the terms the customer used, where nothing else of theirs is said back

noted =
    .a = J'ai bien noté le point que vous soulevez : { $topics }.
    .b = Votre message porte plus précisément sur ceci : { $topics }.
    .c = Je retiens de votre message : { $topics }.
both-topics = { $first } et { $second }

## En public : une phrase d'attention, rien de personnel

care-neutral =
    .a = Bonjour, merci de nous l'avoir signalé ; nous aimerions regarder cela de près avec vous.
    .b = Bonjour, merci de votre message ; nous voulons vérifier cela pour vous.
    .c = Bonjour, nous avons bien lu votre message et nous voulons vous aider.
care-worried =
    .a = Bonjour, nous comprenons votre inquiétude et nous voulons regarder cela avec vous.
    .b = Bonjour, il y a de quoi s'inquiéter ; nous voulons vous aider.
    .c = Bonjour, à votre place n'importe qui serait inquiet ; vérifions cela ensemble.
care-frustrated =
    .a = Bonjour, nous comprenons votre agacement et nous voulons faire avancer les choses.
    .b = Bonjour, la situation est pénible, nous en avons conscience ; regardons cela ensemble.
    .c = Bonjour, nous voyons à quel point cela vous pèse et nous voulons vous aider.
care-angry =
    .a = Bonjour, nous comprenons votre colère et nous voulons examiner cela sérieusement.
    .b = Bonjour, vous avez des raisons d'être en colère ; nous prenons cela au sérieux.
    .c = Bonjour, nous comprenons que cela vous mette en colère et nous voulons regarder cela avec vous.
care-grateful =
    .a = Bonjour, merci pour vos mots ; nous regardons cela volontiers avec vous.
    .b = Bonjour, merci de votre gentillesse ; c'est avec plaisir que nous vous aidons.
    .c = Bonjour, merci de votre confiance ; regardons cela ensemble.
move-to-app =
    .a = Écrivez-nous dans le chat du support de notre application officielle et ne publiez ici aucun détail de votre compte ni de vos transactions.
    .b = Pour votre sécurité, donnez-nous les détails dans le chat du support de l'application officielle plutôt qu'en public.

## Demander seulement ce qui manque

ask-one =
    .a = Pourriez-vous m'envoyer { $item } ?
    .b = Pour avancer, il me manque une chose : { $item }.
    .c = Envoyez-moi, s'il vous plaît, { $item }.
ask-two =
    .a = Pourriez-vous m'envoyer { $first } et { $second } ?
    .b = Pour avancer, il me manque deux choses : { $first } et { $second }.
    .c = Envoyez-moi, s'il vous plaît, { $first } et { $second }.
ask-list =
    .a =
        Pourriez-vous m'envoyer ces éléments ?
        { $items }
    .b =
        Pour avancer, il me manque ceci :
        { $items }
    .c =
        Envoyez-moi, s'il vous plaît :
        { $items }
ask-one-phone =
    .a = Il me manque { $item }. Inutile de le dicter : envoyez-le dans le chat du support de l'application.
    .b = Pouvez-vous m'envoyer dans le chat du support de l'application { $item } ? C'est plus simple que de dicter.
ask-two-phone =
    .a = Il me manque { $first } et { $second }. Inutile de les dicter : envoyez-les dans le chat du support de l'application.
    .b = Pouvez-vous m'envoyer dans le chat du support de l'application { $first } et { $second } ? C'est plus simple que de dicter.

item-tx-hash = le hash de la transaction (TXID)
item-network = le nom du réseau utilisé
item-amount = le montant
item-ticker = le nom de la crypto
item-address = l'adresse de destination
item-memo = le mémo ou le tag utilisé
item-order-id = le numéro de l'ordre
item-time = l'heure approximative
item-device = le modèle de l'appareil et la version de l'application
item-error-code = le code d'erreur ou le message exact

## Durées

duration-minute = { $count } { $count ->
        [one] minute
       *[other] minutes
    }
duration-hour = { $count } { $count ->
        [one] heure
       *[other] heures
    }
duration-day = { $count } { $count ->
        [one] jour
       *[other] jours
    }
duration-week = { $count } { $count ->
        [one] semaine
       *[other] semaines
    }
duration-month = { $count } mois
follow-up = d'ici { $hours } { $hours ->
        [one] heure
       *[other] heures
    }

## Sécurité

safety =
    .a = Pour votre sécurité : ne communiquez jamais votre phrase de récupération, votre clé privée, votre mot de passe ou vos codes de vérification à qui que ce soit. Nous ne vous les demanderons jamais.
    .b = Un dernier point pour votre sécurité : personne de notre équipe ne vous demandera jamais votre phrase de récupération, votre clé privée, votre mot de passe ou vos codes de vérification. Ne les donnez à personne.

leaked-seed-phrase =
    .a = D'abord, le plus urgent : votre message contenait une phrase de récupération, ce portefeuille doit donc être considéré comme exposé. Créez un nouveau portefeuille sur un appareil fiable, transférez-y vos fonds dès maintenant et ne communiquez jamais cette phrase à personne, pas même à nous.
    .b = Avant toute chose : il y avait une phrase de récupération dans votre message, et ce portefeuille n'est plus sûr. Ouvrez un nouveau portefeuille que vous seul contrôlez, déplacez-y vos fonds sans attendre et ne donnez la nouvelle phrase à personne, même pas à nous.
leaked-private-key =
    .a = D'abord, le plus urgent : votre message contenait une clé privée, ce portefeuille doit donc être considéré comme exposé. Créez un nouveau portefeuille sur un appareil fiable, transférez-y vos fonds dès maintenant et ne communiquez jamais une clé privée à personne, pas même à nous.
    .b = Avant toute chose : il y avait une clé privée dans votre message, et ce portefeuille n'est plus sûr. Ouvrez un nouveau portefeuille que vous seul contrôlez, déplacez-y vos fonds sans attendre et ne donnez sa clé à personne, même pas à nous.
leaked-one-time-code =
    .a = D'abord, le plus urgent : votre message contenait un code de vérification. Ne communiquez jamais ces codes à personne, pas même à nous ; si quelqu'un vous l'a demandé, changez tout de suite votre mot de passe depuis un appareil fiable.
    .b = Avant toute chose : il y avait un code de vérification dans votre message. Si quelqu'un vous a dit de l'envoyer, changez sans attendre votre mot de passe depuis un appareil fiable, et ne donnez jamais de code à personne, même pas à nous.
leaked-card =
    .a = D'abord, le plus urgent : votre message contenait des données de carte. Demandez à votre banque de bloquer la carte si quelqu'un d'autre a pu les voir, et n'envoyez jamais ces données dans un message, pas même à nous.
    .b = Avant toute chose : il y avait des données de carte dans votre message. Si quelqu'un d'autre a pu les voir, faites bloquer la carte par votre banque, et ne les écrivez plus jamais dans un message, même pas à nous.
leaked-password =
    .a = D'abord, le plus urgent : votre message contenait un mot de passe. Changez-le maintenant, depuis un appareil fiable et partout où vous l'utilisez, et ne communiquez jamais un mot de passe à personne, pas même à nous.
    .b = Avant toute chose : il y avait un mot de passe dans votre message. Remplacez-le sans attendre partout où il sert, depuis un appareil fiable, et ne donnez le nouveau à personne, même pas à nous.
leaked-social =
    .a = Supprimez aussi votre publication : tout le monde peut la lire.
    .b = Pensez également à retirer votre publication, elle est visible de tous.
