transfer = Ihre Einzahlung{ $amount ->
        [none] {""}
       *[other] {" "}über { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } erscheint noch nicht in Ihrem Konto
           *[other] Sie haben schon { $waiting } gewartet, und { transfer } erscheint noch nicht in Ihrem Konto
        }
    .b = { $waiting ->
            [none] { transfer } wurde noch nicht gutgeschrieben
           *[other] Sie warten schon { $waiting }, und { transfer } wurde noch nicht gutgeschrieben
        }
    .c = { $waiting ->
            [none] Sie warten noch auf { transfer }
           *[other] Sie warten jetzt { $waiting } auf { transfer }
        }

explain =
    .a = Eine Einzahlung wird gutgeschrieben, wenn das Netzwerk die Transaktion oft genug bestätigt hat; wie oft, hängt von Coin und Netzwerk ab. Die TXID zeigt, wie weit sie ist.
    .b = Vor der Gutschrift muss das Netzwerk die Transaktion mehrmals bestätigen, je nach Coin unterschiedlich oft. Mit der TXID sehen wir, wie viele Bestätigungen es schon gibt.

where-tx-hash =
    .a = Sie finden die TXID in der Wallet oder Plattform, von der Sie gesendet haben, in den Details der Überweisung.
    .b = Die TXID steht dort, wo Sie gesendet haben: Öffnen Sie die Überweisung und sehen Sie in die Details.

steps =
    .a =
        In der Zwischenzeit können Sie selbst nachsehen:
        1. Öffnen Sie die Überweisung in der Wallet oder Plattform, von der Sie gesendet haben: Ist sie abgeschlossen, und gibt es eine TXID?
        2. Suchen Sie die TXID in einem Block-Explorer des Netzwerks: Dort steht, ob sie bestätigt ist und welche Adresse sie erhalten hat.
        3. Vergleichen Sie Adresse, Netzwerk und, falls der Coin es braucht, Memo oder Tag mit der Einzahlungsseite Ihres Kontos.
    .b =
        Drei Punkte klären die Frage oft:
        1. Zeigt die sendende Wallet oder Plattform die Überweisung als abgeschlossen an, mit TXID?
        2. Ist sie laut Block-Explorer dieses Netzwerks bestätigt, und an welche Adresse ging sie?
        3. Stimmen Adresse, Netzwerk und ein nötiges Memo oder Tag mit Ihrer Einzahlungsseite überein?

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, suche ich die Überweisung auf der Blockchain und prüfe sie auf unserer Seite; in jedem Fall hören Sie { follow-up } von mir.
    .b = Mit Ihrer Antwort sehe ich, wo das Guthaben ist; ich schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Wenn Ihre Antwort da ist, suche ich die Einzahlung und melde mich { follow-up }.
next-step-ready =
    .a = Ich habe alles, was ich brauche: Ich suche die Überweisung jetzt auf der Blockchain, prüfe sie auf unserer Seite, und Sie hören { follow-up } von mir.
    .b = Danke, im Moment brauche ich nichts weiter von Ihnen. Ich suche die Einzahlung und schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Ich prüfe diese Einzahlung jetzt, auf der Blockchain und bei uns, und melde mich { follow-up }.
