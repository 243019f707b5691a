transfer = Ihre Einzahlung{ $amount ->
        [none] {""}
       *[other] {" "}über { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } ging offenbar über ein anderes Netzwerk oder ohne Memo
    .b = { transfer } kam möglicherweise auf einem Weg, den unser System nicht von selbst zuordnen kann
    .c = { transfer } hat anscheinend ein anderes Netzwerk genommen oder ist ohne das richtige Memo angekommen

situation-networks =
    .a = für { transfer } sind offenbar zwei Netzwerke im Spiel, { $network-one } und { $network-two }
    .b = { transfer } passt anscheinend nicht zum Netzwerk: Sie nennen { $network-one } und { $network-two }
    .c = { transfer } hängt anscheinend zwischen zwei Netzwerken, { $network-one } und { $network-two }

explain =
    .a = Eine solche Einzahlung wird nicht automatisch gutgeschrieben: Sie muss von Hand geprüft werden, und ehrlich gesagt ist eine Rückholung nicht immer möglich. Bitte senden Sie nichts mehr an diese Adresse, bis wir es wissen.
    .b = Ich will offen sein: Unser System kann das nicht von selbst gutschreiben, ein Kollege muss es von Hand ansehen, und nicht jeder Fall lässt sich lösen. Bis das klar ist, senden Sie bitte nichts mehr an diese Adresse.

where-tx-hash =
    .a = Sie finden die TXID in der Wallet oder Plattform, von der Sie gesendet haben, in den Details der Überweisung.
    .b = Die TXID steht dort, wo Sie gesendet haben: Öffnen Sie die Überweisung und sehen Sie in die Details.

steps =
    .a =
        Das hilft uns beim Suchen:
        1. Öffnen Sie die Überweisung in der sendenden Wallet oder Plattform und notieren Sie Netzwerk, Adresse und Memo genau so, wie sie dort stehen.
        2. Suchen Sie die TXID in einem Block-Explorer des Netzwerks, das wirklich benutzt wurde.
        3. Vergleichen Sie die Empfangsadresse mit der Einzahlungsseite Ihres Kontos; gehört sie nicht uns, kann nur ihr Inhaber das Guthaben zurücksenden.
    .b =
        Sehen Sie bitte drei Dinge nach:
        1. Welches Netzwerk, welche Adresse und welches Memo zeigt die sendende Wallet oder Plattform?
        2. Was zeigt ein Block-Explorer dieses Netzwerks für die TXID?
        3. Ist es die Adresse von Ihrer Einzahlungsseite? Gehört sie jemand anderem, kann nur er das Guthaben zurücksenden.

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, gebe ich sie an die Kollegen, die solche Einzahlungen von Hand prüfen, und Sie hören { follow-up } von mir, was sie sagen.
    .b = Mit Ihrer Antwort kann ich die Prüfung von Hand anstoßen; ich schreibe Ihnen { follow-up } wieder, wie auch immer sie ausgeht.
    .c = Wenn Ihre Antwort da ist, sieht sich unser Einzahlungsteam die Überweisung an, und ich melde mich { follow-up }.
next-step-ready =
    .a = Ich habe alles, was ich brauche, und gebe es an die Kollegen, die solche Einzahlungen von Hand prüfen; Sie hören { follow-up } von mir, was sie sagen.
    .b = Danke, im Moment brauche ich nichts weiter von Ihnen. Die Überweisung wird von Hand geprüft, und ich schreibe Ihnen { follow-up } wieder, wie auch immer es ausgeht.
    .c = Unser Einzahlungsteam sieht sich die Überweisung jetzt an, und ich melde mich { follow-up }.
