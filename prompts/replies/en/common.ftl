# Parts that every intent shares. Wordings of a part are its attributes: .a .b .c say the same in other words.
# A slot that is not known holds "none". $amount, $network: the customer's own words, put in as they stand.

greeting =
    .a = Hello,
    .b = Hi,
    .c = Hello there,
greeting-chat =
    .a = Hi there.
    .b = Hello.
    .c = Hi, I'm here to help.
greeting-phone =
    .a = Hello, you're through to support.
    .b = Hello, this is the support team.

closing =
    .a =
        If anything changes before then, just reply here.

        Best regards,
        The support team
    .b =
        If you have a question in the meantime, reply to this message and it comes straight to us.

        Kind regards,
        The support team
closing-phone =
    .a = Is there anything you'd like me to go over again? Thank you for calling.
    .b = I know that was a lot of information, so tell me if I should repeat any of it. Thank you for your call.

## The feeling, named once, with the situation in the customer's own terms

feeling-neutral =
    .a = Thanks for getting in touch; as I understand it, { $situation }.
    .b = Let me make sure I've got this right: { $situation }.
    .c = Thanks for letting us know that { $situation }.
feeling-worried =
    .a = I can see why that's worrying: { $situation }.
    .b = I understand why you're worried: { $situation }.
    .c = Anyone would be worried in your place: { $situation }.
feeling-frustrated =
    .a = I understand how frustrating this is: { $situation }.
    .b = That's a frustrating position to be in: { $situation }.
    .c = I can see why you're frustrated: { $situation }.
feeling-angry =
    .a = I understand why you're angry: { $situation }.
    .b = I can see why this makes you angry: { $situation }.
    .c = You have every reason to be upset: { $situation }.
feeling-grateful =
    .a = Thank you for your kind words, they're good to hear; as I understand it, { $situation }.
    .b = That's kind of you, thank you; I see that { $situation }.
    .c = Thank you, I'm glad to help; as I understand it, { $situation }.

## What it is about, by the terms the customer used, where nothing else of theirs is said back

noted =
    .a = I've noted the point you mention: { $topics }.
    .b = I'm looking at this for you in particular: { $topics }.
    .c = What I take from your message: { $topics }.
both-topics = { $first } and { $second }

## In public: one sentence of care, nothing personal

care-neutral =
    .a = Hi, thanks for raising this; we'd like to look into it properly.
    .b = Hi, thanks for letting us know; we'd like to check this for you.
    .c = Hello, thanks for getting in touch; this is something we should look at together.
care-worried =
    .a = Hi, we can see why this is worrying, and we'd like to look into it with you.
    .b = Hi, we understand why you're worried, and we want to help.
    .c = Hello, anyone would be worried in your place, and we'd like to check this with you.
care-frustrated =
    .a = Hi, we understand how frustrating this is, and we want to get it moving.
    .b = Hi, we can see why you're frustrated, and we'd like to look into it with you.
    .c = Hello, that's a frustrating position to be in, and we want to help.
care-angry =
    .a = Hi, we understand why you're angry, and we want to look into this properly.
    .b = Hi, we can see why this makes you angry, and we're taking it seriously.
    .c = Hello, you have every reason to be upset, and we want to look at this with you.
care-grateful =
    .a = Hi, thank you for the kind words; we're glad to look into this with you.
    .b = Hi, that's kind of you to say; we're happy to help with this.
    .c = Hello, thank you, that's good to hear; let's look at this together.
move-to-app =
    .a = Please write to us in the support chat inside our official app, and don't post any account or transaction details here.
    .b = The safest place for the details is the support chat inside our official app, so please write to us there and keep them out of public posts.

## Asking, only for what is missing

ask-one =
    .a = Could you send me { $item }?
    .b = To move this forward I need one thing from you: { $item }.
    .c = Please send me { $item }.
ask-two =
    .a = Could you send me { $first } and { $second }?
    .b = To move this forward I need two things from you: { $first } and { $second }.
    .c = Please send me { $first } and { $second }.
ask-list =
    .a =
        Could you send me the following?
        { $items }
    .b =
        To move this forward I need these details from you:
        { $items }
    .c =
        Please send me:
        { $items }
ask-one-phone =
    .a = I need { $item } from you. You don't have to read it out; just send it in the support chat of the app.
    .b = Could you use the support chat of the app to send me { $item }? That's easier than reading it out.
ask-two-phone =
    .a = I need { $first } and { $second } from you. You don't have to read them out; just send them in the support chat of the app.
    .b = Could you use the support chat of the app to send me { $first } and { $second }? That's easier than reading them out.

item-tx-hash = the transaction hash (TXID)
item-network = the network that was used
item-amount = the amount
item-ticker = the name of the coin
item-address = the destination address
item-memo = the memo or tag that was used
item-order-id = the order number
item-time = the approximate time
item-device = the device and the app version you use
item-error-code = the error code or the exact error message

## Times

duration-minute = { $count } { $count ->
        [one] minute
       *[other] minutes
    }
duration-hour = { $count } { $count ->
        [one] hour
       *[other] hours
    }
duration-day = { $count } { $count ->
        [one] day
       *[other] days
    }
duration-week = { $count } { $count ->
        [one] week
       *[other] weeks
    }
duration-month = { $count } { $count ->
        [one] month
       *[other] months
    }
follow-up = within { $hours } { $hours ->
        [one] hour
       *[other] hours
    }

## Safety

safety =
    .a = Please never share your recovery phrase, private key, password or verification codes with anyone. We never ask for them.
    .b = One more thing for your safety: nobody from our team will ever ask for your recovery phrase, private key, password or verification codes.

leaked-seed-phrase =
    .a = Please do this first: your message contained a recovery phrase, so treat that wallet as exposed. Create a new wallet on a device you trust, move your funds to it now, and never share a recovery phrase with anyone, including us.
    .b = Before anything else: there was a recovery phrase in your message, and that wallet is no longer safe. Please set up a new wallet that only you control, move your funds there right away, and never share the new phrase with anyone, not even with us.
leaked-private-key =
    .a = Please do this first: your message contained a private key, so treat that wallet as exposed. Create a new wallet on a device you trust, move your funds to it now, and never share a private key with anyone, including us.
    .b = Before anything else: there was a private key in your message, and that wallet is no longer safe. Please set up a new wallet that only you control, move your funds there right away, and never share its key with anyone, not even with us.
leaked-one-time-code =
    .a = Please do this first: your message contained a verification code. Never share these codes with anyone, including us; if somebody asked you for it, change your password now from a device you trust.
    .b = Before anything else: there was a verification code in your message. If somebody told you to send it, change your password right away from a device you trust, and never share a code with anyone, not even with us.
leaked-card =
    .a = Please do this first: your message contained card details. Ask your bank to block the card if anyone else may have seen them, and never share card details in a message, not even with us.
    .b = Before anything else: there were card details in your message. Please contact your bank about blocking the card if anyone else could have seen them, and never share them in a message, including to us.
leaked-password =
    .a = Please do this first: your message contained a password. Change it now, from a device you trust and everywhere you use it, and never share a password with anyone, including us.
    .b = Before anything else: there was a password in your message. Please change it right away, everywhere you use it and from a device you trust, and never share the new one with anyone, not even with us.
leaked-social =
    .a = Please delete your post as well: everyone can read it.
    .b = Please also take your post down, because anyone can read it.
