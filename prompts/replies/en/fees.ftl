situation =
    .a = { $amount ->
            [none] you have a question about our fees
           *[other] you have a question about a fee, and { $amount } is the amount you mention
        }
    .b = { $amount ->
            [none] you'd like to understand a fee
           *[other] you'd like to understand the fee behind { $amount }
        }
    .c = { $amount ->
            [none] this is about fees
           *[other] this is about fees and the { $amount } you mention
        }

explain =
    .a = There are two kinds: the trading fee, which is ours and depends on your level, and the network fee of a withdrawal, which goes to the blockchain and differs by network. Both are shown before you confirm.
    .b = A trading fee is ours and depends on the level of your account; a network fee is paid to the blockchain and changes with the network and how busy it is. You see both on the confirmation page before anything is charged.

steps =
    .a =
        To see it for yourself:
        1. Open the order or the withdrawal in your history: the fee is in its details.
        2. Compare it with the fee page and the level shown in your profile.
        3. Before a withdrawal, look at the fee of each network the coin offers; they can differ a lot.
    .b =
        Here's where to look:
        1. The details of the order or withdrawal in your history show the fee that was charged.
        2. The fee page lists what applies to your level, which stands in your profile.
        3. When you withdraw, the page shows the fee of every network you can choose.

next-step-ready =
    .a = I'm comparing what was charged with our fee page, and you'll hear from me { follow-up }.
    .b = I'll look at the figures for your account and write to you again { follow-up } with the exact numbers.
    .c = I'm going through the charge in detail, and you'll have an answer from me { follow-up }.
