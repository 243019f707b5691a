situation =
    .a = somebody may be trying to deceive you in our name
    .b = you came across a message or a site that may be a fraud
    .c = this looks like an attempt to get at your account

explain =
    .a = We never ask for passwords, codes, recovery phrases or private keys, and we don't write to you first on other platforms. An anti-phishing code, which you can set under Security in the app, shows you in every e-mail whether it really comes from us.
    .b = How to tell: nobody from our team asks for a password, a code, a recovery phrase or a private key, or contacts you first elsewhere. If you set an anti-phishing code under Security in the app, it appears in every genuine e-mail.

steps =
    .a =
        To stay on the safe side:
        1. Don't click, don't answer, don't pay and don't install anything; keep the message as evidence.
        2. If you entered a password somewhere, change it now in the official app, and check devices, API keys and withdrawal addresses there.
        3. If you told somebody a code or sent coins, say so right away: then every minute counts.
        4. Check who is really ours in the list of official channels inside the app.
    .b =
        Please keep to this for now:
        1. No clicks, no answers, no payments and no installations; keep a screenshot as evidence.
        2. If a password was entered there, change it in the official app and go through devices, API keys and withdrawal addresses.
        3. If somebody already has a code from you, or coins were sent, tell me at once.
        4. The app has a list of our official channels; trust nobody who isn't on it.
steps-chat =
    .a = Please don't click, answer, pay or install anything, and keep a screenshot. If you entered a password there, change it now in the official app; if somebody already has a code from you or coins were sent, tell me at once.
    .b = For now: no clicks, no answers, no payments, and a screenshot as evidence. If a password was entered there, change it in the official app right away, and tell me at once if a code was passed on or coins were sent.

next-step-ready =
    .a = I'm passing what you told us to our security team, and you'll hear from me { follow-up }.
    .b = Our security team is looking at it now; I'll write to you again { follow-up }, whatever they find.
    .c = Thank you for reporting it: our security team has it from me, and you'll have an update { follow-up }.
