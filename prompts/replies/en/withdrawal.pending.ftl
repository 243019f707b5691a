transfer = your withdrawal{ $amount ->
        [none] {""}
       *[other] {" "}of { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } still hasn't arrived
           *[other] it's been { $waiting } and { transfer } still hasn't arrived
        }
    .b = { $waiting ->
            [none] { transfer } hasn't reached its destination yet
           *[other] { transfer } hasn't reached its destination after { $waiting }
        }
    .c = { $waiting ->
            [none] you're still waiting for { transfer }
           *[other] you've been waiting { $waiting } for { transfer }
        }

explain =
    .a = When a withdrawal shows as completed on our side, it has been sent to the blockchain. From then on its arrival depends on the network's confirmations, and the TXID shows exactly where it stands.
    .b = A completed withdrawal has left for the blockchain, where the network still has to confirm it before the receiving wallet or platform can show it. With the TXID we can both follow that.

where-tx-hash =
    .a = You'll find the TXID in your withdrawal history, in the details of this withdrawal; if there isn't one yet, tell me the status you see.
    .b = The TXID is in your withdrawal history when you open this withdrawal; if it isn't shown yet, the status is enough for now.

steps =
    .a =
        In the meantime, you can check this yourself:
        1. Open the withdrawal in your history and look at its status.
        2. If it shows a TXID, look it up in a block explorer of that network: you'll see whether it's confirmed.
        3. Compare the address and the network with those of the wallet or platform you're expecting it in.
    .b =
        Three checks that often answer the question:
        1. Look at the status of the withdrawal in your history.
        2. Search for its TXID, if there is one, in a block explorer of that network to see whether it's confirmed.
        3. Make sure that the receiving wallet or platform supports this network, and that the address is the right one.

next-step-asking =
    .a = Once I have your answer, I'll trace the transfer on the blockchain and check it on our side; either way, you'll hear from me { follow-up }.
    .b = With your answer I can see where the transfer stands, on the blockchain and on our side; I'll write to you again { follow-up }, whatever I find.
    .c = As soon as your answer is here, I'll check where the transfer stands, and you'll have an update from me { follow-up }.
next-step-ready =
    .a = I have what I need: I'm now tracing the transfer on the blockchain and checking it on our side, and you'll hear from me { follow-up }.
    .b = Thank you, nothing else is needed from you for now. I'm checking where the transfer stands and I'll write to you again { follow-up }, whatever I find.
    .c = I'm checking this withdrawal now, on our side and on the blockchain, and you'll have an update from me { follow-up }.
