situation =
    .a = your API requests aren't doing what they should
    .b = something in your API connection isn't working
    .c = you're having trouble with the API

explain =
    .a = A refused signature mostly comes from a clock that is off, from signed text that differs from what is sent, or from the wrong key. A refused request can also mean a missing permission, an IP address that isn't on the key's whitelist, or too many calls in a short time.
    .b = Mostly it's one of these: the clock, the exact text that is signed, the key and its permissions, the IP whitelist of the key, or the rate limit.

where-error-code =
    .a = The code is in the body of the response.
    .b = You'll find the code in the response to the request.

steps =
    .a =
        These checks usually find it:
        1. Compare the clock of your machine with the server time of the API.
        2. Sign exactly the text that is sent: same order, same encoding, nothing added.
        3. Look at the key: permissions, IP whitelist, expiry, and the right sub-account.
        4. If you get rate-limit errors, spread the calls and wait before you retry.
        Please never send us the API secret; we don't need it.
    .b =
        I'd go through it in this order:
        1. The time: your clock against the server time.
        2. The signature: byte for byte what is sent, in the same order and encoding.
        3. The key: its permissions, its IP whitelist, its expiry and its account.
        4. The limits: fewer calls, and a pause after a rate-limit error.
        The API secret stays with you; please never send it to anyone.

next-step-asking =
    .a = Once I have your answer, I'll look at it with our API team; either way, you'll hear from me { follow-up }.
    .b = With the code our API team can see what was refused; I'll write to you again { follow-up }, whatever they find.
    .c = As soon as your answer is here, I'll have it checked, and you'll have an update from me { follow-up }.
next-step-ready =
    .a = I have what I need: our API team is looking at it with me, and you'll hear from me { follow-up }.
    .b = Thank you, nothing else is needed from you for now. Our API team is checking what was refused, and I'll write to you again { follow-up }.
    .c = I'm having it checked by our API team, and you'll have an update from me { follow-up }.
