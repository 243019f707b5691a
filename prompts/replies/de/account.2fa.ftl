situation =
    .a = Sie kommen über den zweiten Schritt der Anmeldung nicht hinaus
    .b = Ihr Bestätigungscode wird nicht angenommen oder kommt nicht an
    .c = Die Zwei-Faktor-Authentifizierung lässt Sie im Moment nicht durch

explain =
    .a = Die Codes der Authenticator-App hängen an der Uhr des Telefons: Schon eine kleine Abweichung reicht, und sie werden abgelehnt. Ist das Telefon verloren oder neu, starten Sie das Zurücksetzen in der App und bestätigen dort Ihre Identität.
    .b = Abgelehnte Codes liegen fast immer an der Uhr des Telefons; wenn das Telefon nicht mehr da ist, wird der zweite Faktor in der App zurückgesetzt, wo Sie nachweisen, dass Sie es sind.

steps =
    .a =
        Je nachdem, was passiert ist:
        1. Codes werden abgelehnt: Stellen Sie Datum und Uhrzeit des Telefons auf automatisch, öffnen Sie die Authenticator-App neu und nehmen Sie den nächsten Code.
        2. SMS oder E-Mail kommt nicht an: Prüfen Sie Spam-Ordner und Empfang, und fordern Sie nur einmal einen neuen Code an.
        3. Telefon verloren oder ersetzt: Wählen Sie auf der Anmeldeseite der App „Zweiter Faktor nicht verfügbar?“ und folgen Sie den Schritten.
        Zum Schutz sind Auszahlungen danach eine Weile ausgesetzt; die App zeigt, bis wann.
    .b =
        Sehen Sie, was auf Sie zutrifft:
        1. Der Code passt nicht: Uhr des Telefons auf automatisch, dann ein frischer Code.
        2. Weder SMS noch E-Mail: Spam-Ordner und Empfang prüfen, nur einen weiteren Code anfordern.
        3. Telefon weg oder neu: Starten Sie das Zurücksetzen selbst mit „Zweiter Faktor nicht verfügbar?“ auf der Anmeldeseite.
        Auszahlungen bleiben danach eine Weile ausgesetzt; bis wann, sehen Sie in der App.
steps-chat =
    .a = Wenn Codes abgelehnt werden, stellen Sie die Uhr des Telefons auf automatisch und nehmen Sie einen neuen. Ist das Telefon verloren oder ersetzt, starten Sie das Zurücksetzen mit „Zweiter Faktor nicht verfügbar?“ auf der Anmeldeseite der App; danach sind Auszahlungen zum Schutz eine Weile ausgesetzt.
    .b = Ein abgelehnter Code liegt meist an der Uhr des Telefons: Stellen Sie sie auf automatisch und probieren Sie den nächsten. Bei verlorenem oder neuem Telefon startet „Zweiter Faktor nicht verfügbar?“ auf der Anmeldeseite das Zurücksetzen; Auszahlungen sind danach eine Weile ausgesetzt.

next-step-ready =
    .a = Ich sehe auch auf unserer Seite nach, und Sie hören { follow-up } von mir.
    .b = Ich bleibe dran: Ich sehe mir die Anmeldeversuche an und schreibe Ihnen { follow-up } wieder.
    .c = Inzwischen prüfe ich, ob bei uns etwas die Codes aufhält, und melde mich { follow-up }.
