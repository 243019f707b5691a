situation =
    .a = Sie können im Moment nicht so handeln, wie Sie möchten
    .b = Der Handel ist für Sie derzeit eingeschränkt
    .c = Was Sie handeln möchten, steht Ihnen nicht zur Verfügung

explain =
    .a = Das kann verschiedene Gründe haben: Das Paar ist ausgesetzt oder nicht mehr gelistet, das Produkt wird in Ihrem Land nicht angeboten, oder dem Konto fehlt noch ein Prüfschritt oder eine Wartezeit nach einer Sicherheitsänderung.
    .b = Es kann am Paar selbst liegen, an den Regeln Ihres Wohnsitzlandes oder am Konto: ein offener Prüfschritt oder eine Wartezeit nach geänderten Sicherheitsdaten.

steps =
    .a =
        Hier sehen Sie, woran es liegt:
        1. Die Ankündigungen nennen ausgesetzte und nicht mehr gelistete Paare mit Datum.
        2. Die Prüfungsseite zeigt Ihre Stufe und was sie umfasst.
        3. Die Sicherheitsseite zeigt, ob eine Wartezeit läuft und bis wann.
    .b =
        Drei Stellen nennen den Grund:
        1. Die Ankündigungen, für ausgesetzte oder nicht mehr gelistete Paare.
        2. Ihre Prüfungsseite, für die Stufe und was sie erlaubt.
        3. Ihre Sicherheitsseite, für eine Wartezeit und deren Ende.

next-step-ready =
    .a = Ich prüfe, was davon auf Sie zutrifft, und Sie hören { follow-up } von mir.
    .b = Ich suche den Grund in Ihrem Konto und schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Ich kläre, was im Weg steht, und Sie bekommen { follow-up } meine Antwort.
