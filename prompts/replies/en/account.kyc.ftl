situation =
    .a = { $waiting ->
            [none] your identity verification isn't going through
           *[other] your identity verification has been open for { $waiting }
        }
    .b = { $waiting ->
            [none] you're stuck with verifying your identity
           *[other] you've been waiting { $waiting } for your identity to be verified
        }
    .c = { $waiting ->
            [none] the verification of your identity isn't finished yet
           *[other] the verification of your identity still isn't finished after { $waiting }
        }

explain =
    .a = When a verification is refused, it's mostly the picture (blurred, cut off, with a reflection), a document that has expired, or a name that differs from the one on the account. Documents go only through the verification page of the app, so please don't send them here.
    .b = The usual reasons are a blurred or cut-off picture, an expired document, or a name that isn't exactly the one on the account. Please upload documents only on the verification page of the app and never in a message.

steps =
    .a =
        This gives the next attempt a better chance:
        1. Take a valid document that shows the same name as your account.
        2. Lay it on a dark surface in daylight, with all four corners in the picture and no reflection.
        3. Take the picture in the app itself, not from a screenshot or a scan.
        4. For the selfie, take off glasses and caps and hold the phone at eye level.
    .b =
        A few things that help with the next try:
        1. The document is valid, and the name on it is exactly that of your account.
        2. All four corners are in the picture, the text is sharp, and nothing reflects.
        3. The picture is taken in the app, not copied from a screen or scanned.
        4. Your face is well lit in the selfie, without glasses or a cap.

next-step-ready =
    .a = I'm checking how far your verification has come and what it needs, and you'll hear from me { follow-up }.
    .b = I'm looking up the state of your verification now and will write to you again { follow-up }, whatever I find.
    .c = I'll find out what your verification is waiting for, and you'll have an update from me { follow-up }.
