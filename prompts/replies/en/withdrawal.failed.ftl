transfer = your withdrawal{ $amount ->
        [none] {""}
       *[other] {" "}of { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } isn't going through
    .b = { transfer } was refused or can't be made
    .c = you can't complete { transfer }

explain =
    .a = The usual reasons are maintenance on that network, an amount below the minimum or above your limit, part of the balance tied up in orders, or an address that doesn't fit the network. If a withdrawal is cancelled, the coins normally go back to your balance.
    .b = Mostly it's one of four things: the network is under maintenance, the amount is outside your limits, part of the balance isn't available, or address and network don't match. After a cancellation the coins normally return to your balance.

steps =
    .a =
        In the meantime, you can check this yourself:
        1. Is the network open for withdrawals? The withdrawal page shows it when you choose the coin.
        2. Is the amount within the minimum and your limit, with the fee on top?
        3. Is the balance available, or partly in open orders or locked products?
        4. Do address, network and memo belong together?
    .b =
        Four checks that often answer the question:
        1. The withdrawal page shows for each coin which networks are open.
        2. Minimum, limit and fee are shown there as well; the amount has to fit all three.
        3. Only the available balance counts, not what is in orders or locked products.
        4. The address has to belong to the network you chose, with a memo if it needs one.

next-step-asking =
    .a = Once I have your answer, I'll look up the exact reason on our side; either way, you'll hear from me { follow-up }.
    .b = With your answer I can see why it was stopped; I'll write to you again { follow-up }, whatever I find.
    .c = As soon as your answer is here, I'll check what is in the way, and you'll have an update from me { follow-up }.
next-step-ready =
    .a = I have what I need: I'm looking up the exact reason on our side, and you'll hear from me { follow-up }.
    .b = Thank you, nothing else is needed from you for now. I'm checking why it was stopped and I'll write to you again { follow-up }, whatever I find.
    .c = I'm checking what is in the way of this withdrawal, and you'll have an update from me { follow-up }.
