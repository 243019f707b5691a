situation =
    .a = { $waiting ->
            [none] you can't get into your account
           *[other] you haven't been able to get into your account for { $waiting }
        }
    .b = { $waiting ->
            [none] the login isn't letting you in
           *[other] the login hasn't let you in for { $waiting }
        }
    .c = { $waiting ->
            [none] you're locked out of your account
           *[other] you've been locked out of your account for { $waiting }
        }

explain =
    .a = A login is usually refused for one of three reasons: the password, a short lock after several attempts, or a sign-in from a new device that has to be confirmed first.
    .b = Most of the time it's the password, a temporary lock after too many attempts, or a new device that still has to be confirmed by e-mail.

where-device =
    .a = The version of the app is in its settings, at the bottom of the page.
    .b = You can see the app's version at the end of its settings page.

steps =
    .a =
        You can try this right away:
        1. Open the official app, or type our address into the browser yourself, and choose “Forgot password”.
        2. Look for the confirmation e-mail, in the spam folder too, and confirm the new device if you're asked to.
        3. If the account was locked after several attempts, leave it for the time the screen shows and then try once more.
        After a password reset, withdrawals are paused for a while; the app shows until when.
    .b =
        Three things that often solve it:
        1. Reset the password yourself with “Forgot password”, only in the official app or on our site.
        2. Check your inbox and your spam folder for a message asking you to confirm a new device.
        3. After several failed attempts, wait for the time shown on the screen before the next one.
        After a reset, withdrawals stay paused for a while as a protection; the app shows until when.
steps-chat =
    .a = Please try “Forgot password” in the official app first, and check your inbox and spam folder for a message asking you to confirm the device.
    .b = The quickest way is “Forgot password” in the official app; if a confirmation e-mail doesn't show up, look in the spam folder too.

next-step-asking =
    .a = Once I have your answer, I'll check what the login is stopped by on our side; either way, you'll hear from me { follow-up }.
    .b = With that I can look at the sign-in on our side, and I'll write to you again { follow-up }, whatever I find.
    .c = As soon as your answer is here, I'll look into what is blocking the login, and you'll have an update from me { follow-up }.
next-step-ready =
    .a = I'm checking on our side what the login is stopped by, and you'll hear from me { follow-up }.
    .b = Meanwhile I'm looking at the sign-in on our side, and I'll write to you again { follow-up }, whatever I find.
    .c = I'm looking into what is blocking the login, and you'll have an update from me { follow-up }.
