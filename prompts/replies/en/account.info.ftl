situation =
    .a = you have a question about your account settings
    .b = this is about the details of your account
    .c = you'd like to look up or change something in your account

explain =
    .a = Your UID and your personal details are on the profile page of the app; e-mail, phone and name can be changed under Security, where you confirm that it's you. After such a change, withdrawals are paused for a while as a protection.
    .b = In the app, the profile page shows your UID and details, and Security is where e-mail, phone and name are changed. You confirm the change with your identity, and withdrawals are paused for a while afterwards, which protects you.

steps =
    .a =
        In the app, it works like this:
        1. Open your profile and then the settings.
        2. Choose what you'd like to look up or change; the app says what it needs for the confirmation.
        3. Before you close an account: move the balance out, close open orders and end running products first.
    .b =
        Here's the way in the app:
        1. Go to your profile and open the settings.
        2. Pick the detail in question and follow what the app asks for to confirm it.
        3. If you want to close the account, empty it first: balance, open orders and running products.

next-step-ready =
    .a = If that doesn't answer it, tell me which detail it's about; I'm looking at your request and you'll hear from me { follow-up }.
    .b = I'm reading your request in detail and will write to you again { follow-up }; if a menu looks different on your side, just tell me what you see.
    .c = Tell me where you get stuck, if you do; you'll have an answer from me on the rest { follow-up }.
