situation =
    .a = you can't trade as you'd like to at the moment
    .b = trading is restricted for you right now
    .c = something you want to trade isn't available to you

explain =
    .a = There are different reasons for this: a pair can be suspended or delisted, a product may not be offered in your country, or the account may still need a verification step or a waiting time after a security change.
    .b = It can be the pair itself, the rules for your country of residence, or the account: a verification step that is missing, or a waiting time after a change of security settings.

steps =
    .a =
        Here's where you can see which one it is:
        1. The announcement page lists suspended and delisted pairs with their dates.
        2. The verification page shows your level and what it includes.
        3. The security page shows a waiting time, if there is one, and until when it lasts.
    .b =
        Three places that show the reason:
        1. The announcements, for pairs that are suspended or delisted.
        2. Your verification page, for the level and what comes with it.
        3. Your security page, for a waiting time and its end.

next-step-ready =
    .a = I'm checking which of these applies to you, and you'll hear from me { follow-up }.
    .b = I'm looking up the reason for your account and will write to you again { follow-up }, whatever I find.
    .c = I'll find out what stands in the way, and you'll have an answer from me { follow-up }.
