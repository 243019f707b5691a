payment = Ihre Zahlung{ $amount ->
        [none] {""}
       *[other] {" "}über { $amount }
    }

situation =
    .a = { $waiting ->
            [none] { payment } ist nicht dort, wo sie sein sollte
           *[other] Sie warten schon { $waiting }, und { payment } ist nicht dort, wo sie sein sollte
        }
    .b = { $waiting ->
            [none] { payment } ist nicht durchgegangen
           *[other] Sie haben { $waiting } gewartet, und { payment } ist nicht durchgegangen
        }
    .c = { $waiting ->
            [none] { payment } macht Probleme
           *[other] { payment } macht schon { $waiting } Probleme
        }

explain =
    .a = Eine Überweisung wird am Verwendungszweck erkannt und muss von einem Konto auf Ihren eigenen Namen kommen; passt eines davon nicht, geht sie meist zurück. Banken arbeiten außerdem nur an Werktagen, und eine abgelehnte Karte stoppt meist die ausstellende Bank.
    .b = Bei einer Überweisung zählen der Verwendungszweck von der Einzahlungsseite und ein Konto auf Ihren Namen; sonst wird sie in der Regel zurückgeschickt. Wochenenden und Feiertage zählen bei Banken nicht, und wenn eine Karte abgelehnt wird, sagt fast immer die ausstellende Bank Nein.

steps =
    .a =
        In der Zwischenzeit können Sie selbst nachsehen:
        1. Zeigt Ihre Bank die Zahlung als ausgeführt, an das Konto und mit dem Verwendungszweck von unserer Einzahlungsseite?
        2. Läuft das sendende Konto auf Ihren Namen, genau wie in Ihrer Identitätsprüfung?
        3. Bei einer Karte: Fragen Sie Ihre Bank, ob sie solche Käufe sperrt.
    .b =
        Drei Punkte klären die Frage oft:
        1. Vergleichen Sie in der App Ihrer Bank Konto und Verwendungszweck mit unserer Einzahlungsseite; ist die Zahlung ausgeführt?
        2. Stellen Sie sicher, dass das sendende Konto auf Ihren Namen läuft.
        3. Wurde eine Karte abgelehnt, kann Ihre Bank sagen, warum.

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, suche ich die Zahlung mit unserem Zahlungsteam; in jedem Fall hören Sie { follow-up } von mir.
    .b = Damit kann ich die Zahlung auf unserer Seite suchen; ich schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Wenn Ihre Antwort da ist, sucht unser Zahlungsteam danach, und ich melde mich { follow-up }.
next-step-ready =
    .a = Ich habe alles, was ich brauche: Ich suche die Zahlung mit unserem Zahlungsteam, und Sie hören { follow-up } von mir.
    .b = Danke, im Moment brauche ich nichts weiter von Ihnen. Ich suche die Zahlung auf unserer Seite und schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Unser Zahlungsteam sucht jetzt danach, und ich melde mich { follow-up }.

item-amount = den Betrag mit Währung
item-time = das Datum der Zahlung
