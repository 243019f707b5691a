situation =
    .a = { $waiting ->
            [none] an order didn't do what you expected
           *[other] an order hasn't done what you expected for { $waiting }
        }
    .b = { $waiting ->
            [none] something went differently with your order than planned
           *[other] for { $waiting } now, something with your order hasn't been as planned
        }
    .c = { $waiting ->
            [none] you'd like to know what happened to your order
           *[other] you'd like to know what happened to your order in the last { $waiting }
        }

explain =
    .a = A limit order fills only when the market reaches its price and there is enough volume after the orders ahead of it. A market order takes the prices that are in the order book at that moment, and these can differ from the last price on the chart.
    .b = With a limit order, touching the price isn't always enough: there has to be volume left after the orders that were there first. With a market order, the order book of that second decides, which can be away from the last price on the chart.

where-order-id =
    .a = You'll find the order number in your order history, in the details of that order.
    .b = Open the order in your order history: its number is at the top of the details.

steps =
    .a =
        You can look this up yourself:
        1. Open the order in your history and note its type, its price and its fills.
        2. Compare the time of the order with the chart at one-minute steps.
        3. If only part of it was filled, the rest stays in the order book until it fills or you cancel it.
    .b =
        Three places that show what happened:
        1. The order's details, with its type, price and every single fill.
        2. The one-minute chart around the time of the order.
        3. Your open orders: an unfilled rest stays there until it fills or is cancelled.

next-step-asking =
    .a = Once I have your answer, I'll go through the order step by step; either way, you'll hear from me { follow-up }.
    .b = With the number I can see every step of the order; I'll write to you again { follow-up }, whatever I find.
    .c = As soon as your answer is here, I'll trace the order, and you'll have an update from me { follow-up }.
next-step-ready =
    .a = I have what I need: I'm going through the order step by step, and you'll hear from me { follow-up }.
    .b = Thank you, nothing else is needed from you for now. I'm looking at every step of the order and I'll write to you again { follow-up }, whatever I find.
    .c = I'm tracing the order now, and you'll have an update from me { follow-up }.
