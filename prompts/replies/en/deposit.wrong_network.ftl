transfer = your deposit{ $amount ->
        [none] {""}
       *[other] {" "}of { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } seems to have gone over another network or without its memo
    .b = { transfer } may have been sent in a way our system can't match by itself
    .c = it looks as if { transfer } took another network or arrived without the right memo

situation-networks =
    .a = { transfer } seems to have got caught between { $network-one } and { $network-two }
    .b = { $network-one } and { $network-two } may have been mixed up in { transfer }
    .c = { transfer } doesn't seem to match its network: { $network-one } on one side, { $network-two } on the other

explain =
    .a = Deposits like this have to be checked by hand, and I want to be honest: a recovery isn't always possible. Please don't send anything more to that address until we know.
    .b = To be open with you: such a deposit has to be looked at by hand, and not every case can be recovered. Until that's clear, please send nothing more to that address.

where-tx-hash =
    .a = You'll find the TXID where you sent the coins from, in the details of that transfer.
    .b = The TXID is shown where you sent the coins from: open the transfer there.

steps =
    .a =
        What helps us find it:
        1. Open the transfer in the wallet or platform you sent it from, and note network, address and memo exactly as they stand there.
        2. Look the TXID up in a block explorer of the network that was really used.
        3. Compare the receiving address with the deposit page of your account; if it isn't ours, only its owner can send the coins back.
    .b =
        Please have a look at three things:
        1. Which network, address and memo does the sending wallet or platform show for this transfer?
        2. What does a block explorer of that network show for the TXID?
        3. Is the receiving address the one on your deposit page? If it belongs to somebody else, only they can return the coins.

next-step-asking =
    .a = With your answer I'll pass it to the colleagues who look at such deposits, and you'll hear from me { follow-up } with what they say.
    .b = With your answer I can have the transfer checked by hand; I'll write to you again { follow-up }, whatever the result.
    .c = As soon as your answer is here, our deposits team will look at the transfer, and you'll have an update from me { follow-up }.
next-step-ready =
    .a = I have what I need and I'm passing it to the colleagues who check such deposits by hand; you'll hear from me { follow-up } with what they say.
    .b = Thank you, that's all we need for now. The transfer is being checked by hand, and I'll write to you again { follow-up }, whatever the result.
    .c = Our deposits team is looking at the transfer now, and you'll have an update from me { follow-up }.
