payment = your payment{ $amount ->
        [none] {""}
       *[other] {" "}of { $amount }
    }

situation =
    .a = { $waiting ->
            [none] { payment } isn't where it should be
           *[other] { payment } still isn't where it should be after { $waiting }
        }
    .b = { $waiting ->
            [none] { payment } hasn't gone through
           *[other] { payment } hasn't gone through after { $waiting }
        }
    .c = { $waiting ->
            [none] you're having trouble with { payment }
           *[other] you've been having trouble with { payment } for { $waiting }
        }

explain =
    .a = A bank transfer is matched by its reference, and it has to come from an account in your own name; if one of the two doesn't fit, it's usually returned. Banks also work on business days only, and a refused card is mostly stopped by the bank that issued it.
    .b = What counts for a bank transfer is the reference from the deposit page and an account in your own name; otherwise it's usually sent back. Weekends and holidays don't count for banks, and when a card is refused, it's mostly the issuing bank that says no.

steps =
    .a =
        In the meantime, you can check this yourself:
        1. Does your bank show the payment as completed, to the account and with the reference from our deposit page?
        2. Is the sending account in your own name, exactly as in your verification?
        3. For a card: ask your bank whether it blocks purchases of this kind.
    .b =
        Three checks that often answer the question:
        1. Compare account and reference in your banking app with our deposit page; is the payment marked as completed?
        2. Make sure that the account it came from is in your own name.
        3. If a card was refused, your bank can tell you why.

next-step-asking =
    .a = Once I have your answer, I'll look for the payment with our payments team; either way, you'll hear from me { follow-up }.
    .b = With that I can search for the payment on our side; I'll write to you again { follow-up }, whatever I find.
    .c = As soon as your answer is here, our payments team looks for it, and you'll have an update from me { follow-up }.
next-step-ready =
    .a = I have what I need: I'm looking for the payment with our payments team, and you'll hear from me { follow-up }.
    .b = Thank you, nothing else is needed from you for now. I'm searching for the payment on our side and I'll write to you again { follow-up }, whatever I find.
    .c = Our payments team is looking for it now, and you'll have an update from me { follow-up }.

item-amount = the amount with its currency
item-time = the date of the payment
