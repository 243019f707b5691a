trade = Ihre P2P-Order{ $amount ->
        [none] {""}
       *[other] {" "}über { $amount }
    }

situation =
    .a = { $waiting ->
            [none] { trade } steckt bei der Gegenseite fest
           *[other] { trade } steckt schon { $waiting } bei der Gegenseite fest
        }
    .b = { $waiting ->
            [none] Die Gegenseite tut ihren Teil nicht, und { trade } kommt nicht voran
           *[other] Die Gegenseite tut ihren Teil nicht, und { trade } kommt schon { $waiting } nicht voran
        }
    .c = { $waiting ->
            [none] Die Gegenseite lässt Sie hängen, es geht um { trade }
           *[other] Die Gegenseite lässt Sie schon { $waiting } hängen, es geht um { trade }
        }

explain =
    .a = Solange ein Einspruch läuft, bleiben die Coins der Order im Treuhanddepot, und keine Seite kommt an sie heran. Danach entscheidet ein Kollege nach den Beweisen beider Seiten, deshalb kann ich heute nicht sagen, wie es ausgeht.
    .b = Ein offener Einspruch hält die Coins im Treuhanddepot, für beide unerreichbar. Was herauskommt, hängt von den Beweisen ab, und beide Seiten werden gehört; versprechen möchte ich Ihnen daher nichts.

where-order-id =
    .a = Die Nummer steht oben in der P2P-Order.
    .b = Öffnen Sie die P2P-Order: Ganz oben steht ihre Nummer.

steps =
    .a =
        Bitte tun Sie das jetzt, in der Order selbst:
        1. Wenn Sie bezahlt haben, stornieren Sie die Order nicht; wenn Sie verkaufen, geben Sie nichts frei, bevor das Geld wirklich auf Ihrem Konto ist.
        2. Eröffnen Sie in der Order einen Einspruch und laden Sie den Zahlungsbeleg oder den Kontoauszug hoch.
        3. Bleiben Sie im Chat der Order; wechseln Sie nicht zu einem anderen Messenger, was auch immer die Gegenseite sagt.
    .b =
        Das schützt Sie jetzt am meisten:
        1. Stornieren Sie keine bezahlte Order und geben Sie keine Coins frei, bevor Sie das Geld auf Ihrem Konto sehen.
        2. Starten Sie den Einspruch aus der Order heraus und fügen Sie Ihre Beweise an: Beleg, Kontoauszug, Screenshots des Chats.
        3. Sprechen Sie nur im Chat der Order, auch wenn die Gegenseite woanders hin möchte.
steps-chat =
    .a = Wenn Sie bezahlt haben, stornieren Sie die Order bitte nicht; wenn Sie verkaufen, geben Sie nichts frei, bevor das Geld wirklich da ist. Eröffnen Sie in der Order einen Einspruch mit Ihrem Beleg und bleiben Sie in deren Chat.
    .b = Bitte stornieren Sie eine bezahlte Order nicht, und geben Sie keine Coins frei, bevor das Geld da ist. Starten Sie den Einspruch aus der Order, fügen Sie Ihre Beweise an und schreiben Sie nur im Chat dieser Order.

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, bringe ich die Order als dringend zu unserem P2P-Team; Sie hören { follow-up } von mir.
    .b = Mit der Nummer kann unser P2P-Team sofort übernehmen; ich schreibe Ihnen { follow-up } wieder, was auch immer es findet.
    .c = Wenn Ihre Antwort da ist, sieht sich unser P2P-Team die Order an, und ich melde mich { follow-up }.
next-step-ready =
    .a = Ich bringe die Order jetzt als dringend zu unserem P2P-Team, und Sie hören { follow-up } von mir.
    .b = Unser P2P-Team bekommt die Order von mir; ich schreibe Ihnen { follow-up } wieder, was auch immer es findet.
    .c = Die Order liegt als dringend bei unserem P2P-Team, und ich melde mich { follow-up }.
