transfer = Ihre Auszahlung{ $amount ->
        [none] {""}
       *[other] {" "}über { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } ist noch nicht angekommen
           *[other] Sie haben schon { $waiting } gewartet, und { transfer } ist noch nicht angekommen
        }
    .b = { $waiting ->
            [none] { transfer } hat ihr Ziel noch nicht erreicht
           *[other] Sie warten schon { $waiting }, und { transfer } hat ihr Ziel noch nicht erreicht
        }
    .c = { $waiting ->
            [none] Sie warten noch auf { transfer }
           *[other] Sie warten jetzt { $waiting } auf { transfer }
        }

explain =
    .a = Steht eine Auszahlung bei uns auf „abgeschlossen“, ist sie an die Blockchain gesendet. Wann sie ankommt, hängt danach von den Bestätigungen des Netzwerks ab; die TXID zeigt genau, wie weit sie ist.
    .b = Eine abgeschlossene Auszahlung ist auf der Blockchain unterwegs: Das Netzwerk muss sie noch bestätigen, bevor die empfangende Wallet oder Plattform sie anzeigen kann. Mit der TXID können Sie und ich das verfolgen.

where-tx-hash =
    .a = Die TXID steht in Ihrem Auszahlungsverlauf, in den Details dieser Auszahlung; wenn es noch keine gibt, nennen Sie mir den angezeigten Status.
    .b = Öffnen Sie die Auszahlung in Ihrem Verlauf, dort finden Sie die TXID; fehlt sie noch, reicht mir vorerst der Status.

steps =
    .a =
        In der Zwischenzeit können Sie selbst nachsehen:
        1. Öffnen Sie die Auszahlung in Ihrem Verlauf und sehen Sie sich den Status an.
        2. Wenn es eine TXID gibt, suchen Sie sie in einem Block-Explorer dieses Netzwerks: Dort steht, ob sie bestätigt ist.
        3. Vergleichen Sie Adresse und Netzwerk mit der Wallet oder Plattform, in der Sie den Betrag erwarten.
    .b =
        Drei Punkte klären die Frage oft:
        1. Welchen Status zeigt die Auszahlung in Ihrem Verlauf?
        2. Was zeigt ein Block-Explorer dieses Netzwerks für die TXID, sofern es schon eine gibt?
        3. Unterstützt die empfangende Wallet oder Plattform dieses Netzwerk, und stimmt die Adresse?

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, verfolge ich die Überweisung auf der Blockchain und prüfe sie auf unserer Seite; in jedem Fall hören Sie { follow-up } von mir.
    .b = Mit Ihrer Antwort sehe ich, wo die Auszahlung steht; ich schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Wenn Ihre Antwort da ist, prüfe ich den Stand der Auszahlung und melde mich { follow-up }.
next-step-ready =
    .a = Ich habe alles, was ich brauche: Ich verfolge die Überweisung jetzt auf der Blockchain, prüfe sie auf unserer Seite, und Sie hören { follow-up } von mir.
    .b = Danke, im Moment brauche ich nichts weiter von Ihnen. Ich sehe nach, wo die Auszahlung steht, und schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Ich prüfe diese Auszahlung jetzt, bei uns und auf der Blockchain, und melde mich { follow-up }.
