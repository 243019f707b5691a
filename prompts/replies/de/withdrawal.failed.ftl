transfer = Ihre Auszahlung{ $amount ->
        [none] {""}
       *[other] {" "}über { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } geht nicht durch
    .b = { transfer } wurde abgelehnt oder lässt sich nicht ausführen
    .c = { transfer } lässt sich nicht abschließen

explain =
    .a = Meist läuft auf dem Netzwerk gerade eine Wartung, der Betrag liegt unter dem Minimum oder über Ihrem Limit, ein Teil des Guthabens steckt in Orders, oder Adresse und Netzwerk passen nicht zusammen. Wird eine Auszahlung storniert, kommt der Betrag normalerweise auf Ihr Guthaben zurück.
    .b = In der Regel ist es eines von vieren: Wartung im Netzwerk, ein Betrag außerhalb Ihrer Grenzen, teilweise nicht verfügbares Guthaben oder eine Adresse, die nicht zum Netzwerk gehört. Nach einer Stornierung geht der Betrag normalerweise auf Ihr Guthaben zurück.

steps =
    .a =
        In der Zwischenzeit können Sie selbst nachsehen:
        1. Ist das Netzwerk für Auszahlungen offen? Die Auszahlungsseite zeigt es, wenn Sie den Coin wählen.
        2. Liegt der Betrag zwischen Minimum und Limit, mit der Gebühr obendrauf?
        3. Ist das Guthaben verfügbar, oder steckt ein Teil in offenen Orders oder gebundenen Produkten?
        4. Gehören Adresse, Netzwerk und Memo zusammen?
    .b =
        Vier Punkte klären die Frage oft:
        1. Die Auszahlungsseite zeigt für jeden Coin, welche Netzwerke offen sind.
        2. Auch Minimum, Limit und Gebühr stehen dort; der Betrag muss zu allen dreien passen.
        3. Es zählt nur das verfügbare Guthaben, nicht das in Orders oder gebundenen Produkten.
        4. Die Adresse muss zum gewählten Netzwerk gehören, mit Memo, falls eines nötig ist.

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, suche ich den genauen Grund auf unserer Seite; in jedem Fall hören Sie { follow-up } von mir.
    .b = Mit Ihrer Antwort sehe ich, warum sie angehalten wurde; ich schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Wenn Ihre Antwort da ist, prüfe ich, was im Weg steht, und melde mich { follow-up }.
next-step-ready =
    .a = Ich habe alles, was ich brauche: Ich suche den genauen Grund auf unserer Seite, und Sie hören { follow-up } von mir.
    .b = Danke, im Moment brauche ich nichts weiter von Ihnen. Ich sehe nach, warum sie angehalten wurde, und schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Ich prüfe jetzt, was dieser Auszahlung im Weg steht, und melde mich { follow-up }.
