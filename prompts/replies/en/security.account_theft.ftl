situation =
    .a = { $amount ->
            [none] it looks as if someone got into your account
           *[other] it looks as if someone got into your account, and { $amount } is at stake
        }
    .b = { $amount ->
            [none] someone else may have access to your account
           *[other] someone else may have access to your account, and this is about { $amount }
        }
    .c = { $amount ->
            [none] there seems to be activity in your account that isn't yours
           *[other] there seems to be activity in your account that isn't yours, and it involves { $amount }
        }

feeling-neutral =
    .a = Thank you for telling us right away. I'm treating this as urgent: { $situation }.
    .b = You did the right thing by telling us straight away: { $situation }, and that can't wait.
    .c = I'm taking this on as an emergency: { $situation }.
feeling-worried =
    .a = I can hear how frightening this is, and I'm with you: { $situation }. Let's secure it step by step.
    .b = I understand how alarming this is: { $situation }. Let's secure your access first.
    .c = Anyone would be shaken by this: { $situation }. We'll go through it together, the most urgent things first.
feeling-frustrated =
    .a = I understand how upsetting this is: { $situation }. Let's stop it from going any further.
    .b = I can see how much this is wearing on you: { $situation }. Let's secure your access first.
    .c = That's a terrible position to be in: { $situation }. Let's take the most urgent things first.
feeling-angry =
    .a = I understand why you're angry: { $situation }. Let's stop it from going any further.
    .b = You have every reason to be upset: { $situation }. The most urgent thing now is to protect your account.
    .c = I can see why this makes you angry: { $situation }. Let's secure the account right now.

care-neutral =
    .a = Hi, thank you for telling us; we're treating this as urgent.
    .b = Hi, you did the right thing by writing straight away, and this can't wait.
    .c = Hello, we take this very seriously and want to help right away.
care-worried =
    .a = Hi, we can see how frightening this is, and we want to help right away.
    .b = Hi, we understand how alarming this is; let's protect your account first.
    .c = Hello, anyone would be shaken by this, and we want to help right away.
care-frustrated =
    .a = Hi, we understand how upsetting this is, and we want to help right away.
    .b = Hi, that's a terrible position to be in; let's protect your account first.
    .c = Hello, we can see how much this is wearing on you, and it can't wait.
care-angry =
    .a = Hi, we understand why you're angry; let's protect your account first.
    .b = Hi, you have every reason to be upset, and we're treating this as urgent.
    .c = Hello, we can see why this makes you angry, and we want to help right away.
move-to-app =
    .a = If you can still log in, freeze your account in the app now, then write to us in its support chat; don't post details here, and don't answer anyone who contacts you first, even in our name.
    .b = Please freeze your account in the app if you still can and reach us in the support chat there; keep all details out of public posts, and ignore anyone who offers help in private, even in our name.

steps =
    .a =
        Please do this now, from a device you trust:
        1. If you can still log in, freeze the account or switch off withdrawals in the security settings.
        2. Change the passwords of your account and of its e-mail, then set up 2FA again.
        3. Take a screenshot, then remove every device, API key and withdrawal address that isn't yours.
        4. Keep the evidence: screenshots, TXIDs, times and suspicious messages; don't delete anything.
        5. Report it to the police and keep the report number.
        6. Answer only through our official app and site. Anyone who contacts you first, or offers to get the coins back for a fee, is not from us.
    .b =
        Here's what protects you most right now, in this order and on a clean device:
        1. Freeze the account, or turn off withdrawals, if you still have access.
        2. Set new passwords for the account and for its e-mail address, and set up 2FA afresh.
        3. Go through devices, API keys and withdrawal addresses; take a screenshot of what you don't recognize, then delete it.
        4. Save the evidence: screenshots, TXIDs, times, suspicious messages and mails.
        5. File a police report and note its number.
        6. Use only our official app and site. Don't reply to people who offer help or recovery from outside.
steps-chat =
    .a =
        Please do this now, from a device you trust:
        1. Freeze the account or switch off withdrawals, if you can still log in.
        2. Change the passwords of the account and its e-mail, then set up 2FA again.
        3. Take a screenshot, then remove every device, API key and withdrawal address that isn't yours.
        4. Keep screenshots and TXIDs as evidence, and report it to the police.
    .b =
        These four things first, on a clean device:
        1. If you still have access, freeze the account or turn off withdrawals.
        2. Set new passwords for the account and its e-mail, and set up 2FA afresh.
        3. Take a screenshot, then delete every device, API key and withdrawal address you don't recognize.
        4. Save screenshots and TXIDs as evidence, and file a police report.
steps-phone =
    .a =
        Let's do it together, from a device you trust; take your time, I'll wait.
        First: if you can still log in, freeze the account or switch off withdrawals in the security settings.
        Second: change the passwords of the account and of its e-mail, then set up 2FA again.
        Third: take a screenshot, then remove every device, API key and withdrawal address that isn't yours.
        After our call, save screenshots and suspicious messages as evidence, and report it to the police.
        Please trust only our official app and site, and never tell anyone a code or password, not even me.
    .b =
        I'll guide you through it now; please use a device you trust.
        First, freeze the account or turn off withdrawals, if you still have access.
        Then set new passwords for the account and its e-mail, and set up 2FA afresh.
        Next, take a screenshot and then delete every device, API key and withdrawal address you don't recognize.
        Later today, save the evidence and file a police report.
        Please stay with our official app and site, and never tell anyone a code or password, not even me.

explain =
    .a = I want to be honest with you: a transaction that the blockchain has confirmed can't be reversed, so I can't promise how this will end. What we can do is secure your access now and keep the evidence together.
    .b = To be open with you: confirmed blockchain transactions can't be undone, and I can't promise an outcome. The sooner your access is secured, the less can still be taken.

next-step-ready =
    .a = I'm passing this to our security team right now, and you'll hear from us here { follow-up }; please answer only in official channels, and never give anyone codes, passwords or a recovery phrase.
    .b = Our security team gets your case from me this minute, and we'll be back to you here { follow-up }. Until then, never share a code, password or recovery phrase with anyone, and trust only our official channels.
    .c = Your case is going to our security team now, and you'll have news from us here { follow-up }. Please trust only our official channels, and never tell anyone your passwords, codes or recovery phrase.
