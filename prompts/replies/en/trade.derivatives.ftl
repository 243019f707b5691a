situation =
    .a = { $amount ->
            [none] something happened to your position that you'd like explained
           *[other] something happened to your position that you'd like explained, and { $amount } is at stake
        }
    .b = { $amount ->
            [none] you want to know what happened to your position
           *[other] you want to know what happened to your position, where { $amount } is involved
        }
    .c = { $amount ->
            [none] your position didn't behave as you expected
           *[other] your position didn't behave as you expected, and it's about { $amount }
        }

explain =
    .a = A position is liquidated when its margin no longer covers the maintenance margin at the mark price; the last traded price on the chart can look different. Funding is paid between traders at fixed times and also changes the margin.
    .b = What counts for a liquidation is the mark price and whether the margin still covers the maintenance margin there, not the last trade on the chart. Funding payments between traders change the margin too.

steps =
    .a =
        You can see for yourself what happened:
        1. Open the position in your history: entry, margin, liquidation price and funding are listed with their times.
        2. Switch the chart from the last price to the mark price for that time.
        3. Check whether the margin was isolated or shared with other positions.
    .b =
        These three places show it:
        1. The position's history, with entry, margin, liquidation price and each funding payment.
        2. The chart of the mark price, not of the last price, around that time.
        3. The margin mode: isolated, or shared with your other positions.

next-step-asking =
    .a = Once I have your answer, I'll go through the position with its prices and times; either way, you'll hear from me { follow-up }.
    .b = With that I can look at every step of the position; I'll write to you again { follow-up }, whatever I find.
    .c = As soon as your answer is here, I'll trace what happened, and you'll have an explanation from me { follow-up }.
next-step-ready =
    .a = I have what I need: I'm going through the position with its prices and times, and you'll hear from me { follow-up }.
    .b = Thank you, nothing else is needed from you for now. I'm looking at every step of the position and I'll write to you again { follow-up }, whatever I find.
    .c = I'm tracing what happened to the position, and you'll have an explanation from me { follow-up }.

item-ticker = the contract it's about
item-time = roughly when it happened
