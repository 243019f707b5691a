situation =
    .a = you have an idea for how we could do better
    .b = something in our product could work better for you
    .c = you've thought about what we should improve

explain =
    .a = What you describe goes to the product team in your own words. Whether and when something is built or listed is decided there, and it's announced only on our official channels, so I don't want to promise you anything.
    .b = I'm handing your suggestion to the product team as you wrote it. They decide what is built or listed and announce it on our official channels; I can't promise a date or a result.

steps =
    .a =
        If you'd like to add to it:
        1. A screenshot shows the team at once what you mean.
        2. For a fault, the device and the version of the app help.
    .b =
        Two things that help the team:
        1. A screenshot of the place it's about.
        2. For a fault, your device and the app's version.

next-step-ready =
    .a = It's with the team today, and if they have a question, you'll hear from me { follow-up }.
    .b = I'm passing it on today; should the team want to know more, I'll write to you { follow-up }.
    .c = The team has it today, and I'll come back to you { follow-up } if anything needs your answer.

feeling-neutral =
    .a = Thank you for taking the time to write this: { $situation }.
    .b = Thanks for telling us, it's useful to know: { $situation }.
    .c = Thank you for the suggestion; as I understand it, { $situation }.
