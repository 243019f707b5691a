situation =
    .a = you need records or an answer on a tax or legal matter
    .b = this is about tax, statements or a request for documents
    .c = you have a question about records or rules

explain =
    .a = Trades, deposits and withdrawals can be downloaded as a file for any period in the history of your account. We can't give tax advice, since the rules differ by country; a tax adviser can tell you what applies to you.
    .b = The history of your account has a download for every period, with trades, deposits and withdrawals. What of it has to be declared differs by country, so please ask a tax adviser; we can't advise on tax.

steps =
    .a =
        For the records:
        1. Open the history of your account and choose the download.
        2. Pick the period and the kind of record; large files take a while and are then ready in the same place.
        3. If the app asks you for documents, upload them only there, never by e-mail or in a chat.
    .b =
        This is the way to your records:
        1. Go to the history of your account and choose to download it.
        2. Select period and kind; you'll find the finished file in the same place.
        3. Documents that the app asks for belong only there, not in an e-mail or a chat.

next-step-ready =
    .a = I'm reading your request in detail and passing on what needs another team; you'll hear from me { follow-up }.
    .b = I'm looking at what you need beyond that, and I'll write to you again { follow-up }.
    .c = If something is missing in the file, tell me what; you'll have an answer from me on the rest { follow-up }.
