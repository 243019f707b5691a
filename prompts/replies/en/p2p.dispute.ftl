trade = your P2P order{ $amount ->
        [none] {""}
       *[other] {" "}over { $amount }
    }

situation =
    .a = { $waiting ->
            [none] { trade } is stuck with the other side
           *[other] { trade } has been stuck with the other side for { $waiting }
        }
    .b = { $waiting ->
            [none] the other side isn't doing its part in { trade }
           *[other] the other side hasn't done its part in { trade } for { $waiting }
        }
    .c = { $waiting ->
            [none] you're left hanging with { trade }
           *[other] you've been left hanging with { trade } for { $waiting }
        }

explain =
    .a = While an appeal is open, the coins of the order stay in escrow and neither side can take them. A colleague then decides by the evidence of both sides, so I can't say today how it will end.
    .b = An open appeal keeps the coins in escrow, out of reach for both sides. How it ends depends on the evidence, and both sides are heard, so I don't want to promise you a result.

where-order-id =
    .a = You'll find the order number at the top of the P2P order.
    .b = Open the P2P order: its number is right at the top.

steps =
    .a =
        Please do this now, in the order itself:
        1. If you have paid, don't cancel the order; if you're selling, don't release anything before the money is really in your account.
        2. Open an appeal in the order and upload the proof of payment or the bank statement.
        3. Stay in the chat of the order; don't move to another messenger, whatever the other side suggests.
    .b =
        These steps protect you right now:
        1. Don't cancel an order that you have paid, and don't release coins before you see the money in your account.
        2. Start the appeal from the order and add your evidence there: receipt, statement, screenshots of the chat.
        3. Keep talking only in the order's chat, even if the other side asks you to go elsewhere.
steps-chat =
    .a = If you have paid, please don't cancel the order; if you're selling, don't release anything before the money is really there. Open an appeal in the order with your proof, and stay in its chat.
    .b = Please don't cancel a paid order and don't release coins before the money has arrived. Start the appeal from the order, add your evidence, and keep to the order's chat.

next-step-asking =
    .a = Once I have your answer, I'll bring the order to our P2P team as urgent; you'll hear from me { follow-up }.
    .b = With the number our P2P team can take over at once; I'll write to you again { follow-up }, whatever they find.
    .c = As soon as your answer is here, our P2P team looks at the order, and you'll have an update from me { follow-up }.
next-step-ready =
    .a = I'm bringing the order to our P2P team as urgent right now, and you'll hear from me { follow-up }.
    .b = Our P2P team is getting the order from me now; I'll write to you again { follow-up }, whatever they find.
    .c = The order is with our P2P team as urgent, and you'll have an update from me { follow-up }.
