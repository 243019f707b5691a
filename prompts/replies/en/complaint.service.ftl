situation =
    .a = { $waiting ->
            [none] you haven't had the help you needed from our support
           *[other] you've been waiting { $waiting } for the help you needed from us
        }
    .b = { $waiting ->
            [none] our customer service has let you down
           *[other] our customer service has let you down for { $waiting }
        }
    .c = { $waiting ->
            [none] you wrote to us and didn't get a proper answer
           *[other] you wrote to us and didn't get a proper answer for { $waiting }
        }

explain =
    .a = That isn't the service we want to give, and I'm sorry. A person has your case now: I'm reading everything you've written so far, so you don't have to explain it again.
    .b = I'm sorry it took this long to reach somebody who looks after it. I'm a person, I have your case, and I'm going through the whole conversation so that nothing has to be repeated.

steps =
    .a =
        This is how your complaint is handled:
        1. I go through the whole conversation and sum up what is still open.
        2. What can be solved within our rules is passed to the team for it today.
        3. You get an answer with the result or the next step, even if there's no news yet.
        4. If the answer doesn't satisfy you, the app names the official complaint channel.
    .b =
        What happens with your complaint now:
        1. The whole conversation is read again, with an eye on what was left open.
        2. The team that can solve it gets it from me today.
        3. You'll have an answer in any case, with the result or with the next step.
        4. The official complaint channel is named in the app, in case you disagree with the answer.

next-step-asking =
    .a = Once I have your answer, I'll take the open request up today; either way, you'll hear from me { follow-up }.
    .b = With that I can find everything that was written; I'll write to you again { follow-up } with what is being done.
    .c = As soon as your answer is here, I'll move the open request on, and you'll have an update from me { follow-up }.
next-step-ready =
    .a = I'm taking the open request up today, and you'll hear from me { follow-up } with what is being done.
    .b = I'm going through everything that was written and I'll write to you again { follow-up }, with an answer or with the next step.
    .c = I'm moving the open request on now, and you'll have an update from me { follow-up }.

item-order-id = the ticket or case number, if you have one
where-order-id =
    .a = It's in the subject of the e-mails we sent you.
    .b = You'll find it in the subject of our e-mails, or in the app under your requests.
