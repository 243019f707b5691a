situation =
    .a = the second step of the login isn't working for you
    .b = you're stuck at the code step of the login
    .c = you can't get past two-factor authentication at the moment

explain =
    .a = Codes from an authenticator app depend on the phone's clock, so a clock that is a little off is enough for them to be refused. A lost or new phone needs a reset, which you start in the app and confirm with your identity.
    .b = If codes are refused, it's usually the phone's clock; if the phone itself is gone, the second factor has to be reset in the app, where you prove that it's you.

steps =
    .a =
        Depending on what happened, this helps:
        1. If codes are refused: set date and time on the phone to automatic, restart the authenticator app and use the next code.
        2. If text messages or e-mails don't arrive: check the spam folder and your signal, and ask for a new code once only.
        3. If the phone is lost or replaced: choose “Can't use your second factor?” on the login page of the app and follow the steps there.
        After a reset, withdrawals are paused for a while as a protection; the app shows until when.
    .b =
        Please go by what applies to you:
        1. Refused codes: switch the phone's clock to automatic and use a fresh code.
        2. No text message or e-mail: look in the spam folder, check your signal, and request just one new code.
        3. Lost or new phone: start the reset yourself with “Can't use your second factor?” on the app's login page.
        Withdrawals stay paused for a while after a reset; you'll see in the app until when.
steps-chat =
    .a = If codes are refused, set the phone's clock to automatic and use a fresh code. If the phone is lost or new, start the reset on the app's login page under “Can't use your second factor?”; withdrawals are then paused for a while as a protection.
    .b = Refused codes usually mean that the phone's clock is off, so please set it to automatic and use the next code. For a lost or new phone, “Can't use your second factor?” on the app's login page starts the reset; withdrawals are paused for a while after it.

next-step-ready =
    .a = I'm checking your case on our side as well, and you'll hear from me { follow-up }.
    .b = I'll stay with it: I'm looking at the sign-in on our side and will write to you again { follow-up }.
    .c = In the meantime I'm checking whether anything on our side is holding the codes up, and you'll have an update from me { follow-up }.
