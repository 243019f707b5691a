situation =
    .a = { $amount ->
            [none] a reward or campaign hasn't worked out as you expected
           *[other] a reward of { $amount } hasn't worked out as you expected
        }
    .b = { $amount ->
            [none] you're waiting for a reward from a campaign
           *[other] you're waiting for a reward of { $amount }
        }
    .c = { $amount ->
            [none] you have a question about a campaign
           *[other] you have a question about a campaign and { $amount }
        }

explain =
    .a = For every campaign its own rules decide: registration, period, tasks and region. Rewards are usually paid after the end of the period, on the date the rules name, so they may not be due yet.
    .b = What counts are the rules on the campaign's page: whether registration was needed, which tasks and which period apply, and in which regions. Payment mostly comes after the end of the period, on the date given there.

steps =
    .a =
        You can check this in the app:
        1. Open the campaign under Rewards: registration, tasks and progress are shown there.
        2. Compare the period and the date of payment in the rules.
        3. Look under vouchers too; some rewards have to be claimed before they expire.
    .b =
        Here's where to look:
        1. The campaign's page under Rewards shows whether you're registered and which tasks are done.
        2. Its rules name the period and when rewards are paid.
        3. Some rewards arrive as vouchers, which have to be claimed before they expire.

next-step-ready =
    .a = I'm comparing the rules with what your account shows, and you'll hear from me { follow-up }.
    .b = I'm checking the campaign for your account and will write to you again { follow-up }, whatever I find.
    .c = I'll find out what is still open, and you'll have an answer from me { follow-up }.
