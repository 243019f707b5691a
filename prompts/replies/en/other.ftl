# Used only for the emergency reply to a leaked secret: the rest of the message still waits for a person.

next-step =
    .a = I'm going through your message now, and you'll hear from me { follow-up }.
    .b = A member of our team is reading your message now; you'll have an answer { follow-up }.
    .c = I'm looking into the rest of your message, and I'll write to you again { follow-up }.
