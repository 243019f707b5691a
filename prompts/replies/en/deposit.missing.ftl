transfer = your deposit{ $amount ->
        [none] {""}
       *[other] {" "}of { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } isn't showing in your account yet
           *[other] it's been { $waiting } and { transfer } still isn't showing in your account
        }
    .b = { $waiting ->
            [none] { transfer } hasn't been credited yet
           *[other] { transfer } hasn't been credited after { $waiting }
        }
    .c = { $waiting ->
            [none] you're still waiting for { transfer } to show up
           *[other] you've been waiting { $waiting } for { transfer } to show up
        }

explain =
    .a = A deposit is credited once the network has confirmed the transaction enough times, and how many that is depends on the coin and the network. The TXID shows how far it has come.
    .b = Before a deposit can be credited, the network has to confirm the transaction a number of times that differs by coin and network. With the TXID we can see how far along it is.

where-tx-hash =
    .a = You'll find the TXID in the wallet or platform you sent the coins from, in the details of that transfer.
    .b = The TXID is shown where you sent the coins from: open the transfer there and look at its details.

steps =
    .a =
        In the meantime, you can check this yourself:
        1. Look up the transfer in the wallet or platform you sent it from: is it completed, and does it show a TXID?
        2. Search for the TXID in a block explorer of that network: you'll see whether it's confirmed and which address received it.
        3. Compare that address, the network and, if the coin needs one, the memo or tag with the deposit page of your account.
    .b =
        Three checks that often answer the question:
        1. See whether the sending wallet or platform shows the transfer as completed, with a TXID.
        2. Look that TXID up in a block explorer of the network: is it confirmed, and to which address did it go?
        3. Check the address, the network and any memo or tag against the deposit page of your account.

next-step-asking =
    .a = Once I have your answer, I'll trace the transfer on the blockchain and check it on our side; either way, you'll hear from me { follow-up }.
    .b = With your answer I can see where the coins are, on the blockchain and on our side; I'll write to you again { follow-up }, whatever I find.
    .c = As soon as your answer is here, I'll look for the transfer, and you'll have an update from me { follow-up }.
next-step-ready =
    .a = I have what I need: I'm now tracing the transfer on the blockchain and checking it on our side, and you'll hear from me { follow-up }.
    .b = Thank you, nothing else is needed from you for now. I'm looking for the transfer and I'll write to you again { follow-up }, whatever I find.
    .c = I'm checking this deposit now, on the blockchain and on our side, and you'll have an update from me { follow-up }.
