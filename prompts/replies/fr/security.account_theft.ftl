situation =
    .a = { $amount ->
            [none] tout indique que quelqu'un est entré dans votre compte
           *[other] tout indique que quelqu'un est entré dans votre compte, et { $amount } sont en jeu
        }
    .b = { $amount ->
            [none] il se peut qu'une autre personne ait accès à votre compte
           *[other] il se peut qu'une autre personne ait accès à votre compte, et il s'agit de { $amount }
        }
    .c = { $amount ->
            [none] il y a dans votre compte une activité qui ne vient pas de vous
           *[other] il y a dans votre compte une activité qui ne vient pas de vous, et elle concerne { $amount }
        }

feeling-neutral =
    .a = Merci de nous avoir prévenus aussitôt. Je traite cela en urgence : { $situation }.
    .b = Vous avez bien fait de nous prévenir tout de suite : { $situation }, et cela ne peut pas attendre.
    .c = Je prends votre cas comme une urgence : { $situation }.
feeling-worried =
    .a = Je comprends à quel point cela fait peur, et je suis avec vous : { $situation }. Sécurisons le compte pas à pas.
    .b = C'est très inquiétant, je le comprends : { $situation }. Protégeons d'abord vos accès.
    .c = N'importe qui serait bouleversé : { $situation }. Avançons ensemble, en commençant par le plus urgent.
feeling-frustrated =
    .a = Je comprends combien c'est éprouvant : { $situation }. Empêchons d'abord que cela aille plus loin.
    .b = Je vois à quel point cela vous pèse : { $situation }. Protégeons d'abord vos accès.
    .c = C'est une situation terrible : { $situation }. Commençons par le plus urgent.
feeling-angry =
    .a = Je comprends votre colère : { $situation }. Empêchons d'abord que cela aille plus loin.
    .b = Vous avez toutes les raisons d'être en colère : { $situation }. Le plus urgent est de protéger votre compte.
    .c = Je comprends que cela vous révolte : { $situation }. Sécurisons le compte tout de suite.

care-neutral =
    .a = Bonjour, merci de nous avoir prévenus ; nous traitons cela en urgence.
    .b = Bonjour, vous avez bien fait d'écrire tout de suite, cela ne peut pas attendre.
    .c = Bonjour, nous prenons cela très au sérieux et nous voulons vous aider sans attendre.
care-worried =
    .a = Bonjour, nous comprenons à quel point cela fait peur et nous voulons vous aider tout de suite.
    .b = Bonjour, c'est très inquiétant, nous le comprenons ; protégeons d'abord votre compte.
    .c = Bonjour, n'importe qui serait bouleversé ; nous voulons vous aider sans attendre.
care-frustrated =
    .a = Bonjour, nous comprenons combien c'est éprouvant et nous voulons vous aider tout de suite.
    .b = Bonjour, c'est une situation terrible ; protégeons d'abord votre compte.
    .c = Bonjour, nous voyons à quel point cela vous pèse, et cela ne peut pas attendre.
care-angry =
    .a = Bonjour, nous comprenons votre colère ; protégeons d'abord votre compte.
    .b = Bonjour, vous avez toutes les raisons d'être en colère ; nous traitons cela en urgence.
    .c = Bonjour, nous comprenons que cela vous révolte et nous voulons vous aider sans attendre.
move-to-app =
    .a = Si vous pouvez encore vous connecter, gelez votre compte dans l'application, puis écrivez-nous dans son chat du support ; ne publiez aucun détail ici et ne répondez à personne qui vous contacte en premier, même en notre nom.
    .b = Gelez votre compte dans l'application si vous le pouvez encore et joignez-nous dans le chat du support ; gardez tous les détails hors des publications et ignorez quiconque vous propose de l'aide en privé, même en notre nom.

steps =
    .a =
        Faites ceci maintenant, depuis un appareil fiable :
        1. Si vous pouvez encore vous connecter, gelez le compte ou désactivez les retraits dans les paramètres de sécurité.
        2. Changez le mot de passe du compte et celui de son adresse e-mail, puis configurez à nouveau la 2FA.
        3. Faites une capture d'écran, puis supprimez tout appareil, toute clé API et toute adresse de retrait qui ne sont pas à vous.
        4. Conservez les preuves : captures, TXID, heures et messages suspects ; n'effacez rien.
        5. Déposez plainte auprès de la police et gardez le numéro.
        6. Ne répondez que dans notre application et sur notre site officiels. Quiconque vous contacte en premier, ou promet de récupérer les fonds contre des frais, n'est pas de chez nous.
    .b =
        Voici ce qui vous protège le plus maintenant, dans cet ordre et sur un appareil sain :
        1. Gelez le compte ou coupez les retraits, si vous y avez encore accès.
        2. Définissez de nouveaux mots de passe pour le compte et pour son adresse e-mail, et recréez la 2FA.
        3. Passez en revue les appareils, les clés API et les adresses de retrait ; faites une capture de ce que vous ne reconnaissez pas, puis supprimez-le.
        4. Mettez les preuves de côté : captures, TXID, heures, messages et e-mails suspects.
        5. Portez plainte et notez le numéro du dossier.
        6. Utilisez uniquement notre application et notre site officiels. Ne répondez pas à ceux qui proposent de l'extérieur leur aide ou une récupération.
steps-chat =
    .a =
        Faites ceci maintenant, depuis un appareil fiable :
        1. Gelez le compte ou désactivez les retraits, si vous pouvez encore vous connecter.
        2. Changez les mots de passe du compte et de son e-mail, puis configurez à nouveau la 2FA.
        3. Faites une capture d'écran, puis supprimez tout appareil, toute clé API et toute adresse de retrait qui ne sont pas à vous.
        4. Gardez captures et TXID comme preuves, et portez plainte.
    .b =
        D'abord ces quatre choses, sur un appareil sain :
        1. Si vous y avez encore accès, gelez le compte ou coupez les retraits.
        2. Définissez de nouveaux mots de passe pour le compte et son e-mail, et recréez la 2FA.
        3. Faites une capture, puis supprimez chaque appareil, clé API et adresse de retrait que vous ne reconnaissez pas.
        4. Conservez captures et TXID comme preuves, et déposez plainte.
steps-phone =
    .a =
        Faisons-le ensemble, depuis un appareil fiable ; prenez votre temps, j'attends.
        D'abord : si vous pouvez encore vous connecter, gelez le compte ou désactivez les retraits dans les paramètres de sécurité.
        Ensuite : changez le mot de passe du compte et celui de son e-mail, puis configurez à nouveau la 2FA.
        Puis : faites une capture d'écran et supprimez tout appareil, toute clé API et toute adresse de retrait qui ne sont pas à vous.
        Après notre appel, gardez comme preuves les captures et les messages suspects, et portez plainte.
        Ne faites confiance qu'à notre application et à notre site officiels, et ne dites jamais un code ou un mot de passe à personne, pas même à moi.
    .b =
        Je vous guide maintenant ; prenez, s'il vous plaît, un appareil fiable.
        Pour commencer, gelez le compte ou coupez les retraits, si vous y avez encore accès.
        Définissez ensuite de nouveaux mots de passe pour le compte et son e-mail, et recréez la 2FA.
        Après cela, faites une capture, puis supprimez chaque appareil, clé API et adresse de retrait que vous ne reconnaissez pas.
        Plus tard dans la journée, rassemblez les preuves et déposez plainte.
        Restez dans notre application et sur notre site officiels, et ne donnez jamais un code ou un mot de passe à personne, pas même à moi.

explain =
    .a = Je préfère être honnête : une transaction confirmée par la blockchain ne peut pas être annulée, je ne peux donc pas vous dire comment cela finira. Ce que nous pouvons faire, c'est tout verrouiller maintenant et réunir les preuves.
    .b = Pour être franc : ce que la blockchain a confirmé ne se défait pas, et je ne peux pas vous promettre d'issue. Plus vite tout est verrouillé, moins il reste à prendre.

next-step-ready =
    .a = Je transmets votre cas à notre équipe de sécurité à l'instant, et vous aurez de nos nouvelles ici { follow-up } ; ne répondez que dans les canaux officiels et ne donnez jamais de codes, de mots de passe ou de phrase de récupération à personne.
    .b = Notre équipe de sécurité reçoit votre cas de ma part maintenant, et nous revenons vers vous ici { follow-up }. D'ici là, ne communiquez aucun code, mot de passe ou phrase de récupération à personne, et fiez-vous uniquement à nos canaux officiels.
    .c = Votre cas part chez notre équipe de sécurité, et nous vous donnons des nouvelles ici { follow-up }. Ne faites confiance qu'à nos canaux officiels et ne dites jamais vos mots de passe, vos codes ou votre phrase de récupération à qui que ce soit.
