situation =
    .a = { $waiting ->
            [none] Sie kommen nicht in Ihr Konto
           *[other] Sie kommen jetzt schon { $waiting } nicht in Ihr Konto
        }
    .b = { $waiting ->
            [none] Die Anmeldung lässt Sie nicht durch
           *[other] Die Anmeldung lässt Sie schon { $waiting } nicht durch
        }
    .c = { $waiting ->
            [none] Ihr Konto bleibt für Sie verschlossen
           *[other] Ihr Konto bleibt für Sie schon { $waiting } verschlossen
        }

explain =
    .a = Meist ist es eines von dreien: das Passwort, eine kurze Sperre nach mehreren Versuchen oder ein neues Gerät, das erst bestätigt werden muss.
    .b = In der Regel passt das Passwort nicht, das Konto ist nach zu vielen Versuchen eine Weile gesperrt, oder ein neues Gerät wartet noch auf die Bestätigung per E-Mail.

where-device =
    .a = Die Version steht in den Einstellungen der App ganz unten.
    .b = Öffnen Sie die Einstellungen der App und scrollen Sie bis zum Ende, dort steht die Version.

steps =
    .a =
        Das können Sie gleich versuchen:
        1. Öffnen Sie die offizielle App, oder geben Sie unsere Adresse selbst in den Browser ein, und wählen Sie „Passwort vergessen“.
        2. Suchen Sie die Bestätigungsmail, auch im Spam-Ordner, und bestätigen Sie das neue Gerät, falls danach gefragt wird.
        3. Wenn das Konto nach mehreren Versuchen gesperrt wurde, lassen Sie die angezeigte Zeit verstreichen und versuchen Sie es dann noch einmal.
        Nach einem neuen Passwort sind Auszahlungen eine Weile ausgesetzt; die App zeigt, bis wann.
    .b =
        Drei Schritte helfen oft:
        1. Setzen Sie das Passwort selbst mit „Passwort vergessen“ zurück, nur in der offiziellen App oder auf unserer Website.
        2. Sehen Sie im Posteingang und im Spam-Ordner nach, ob eine E-Mail zur Bestätigung eines Geräts da ist.
        3. Warten Sie nach mehreren Fehlversuchen die Zeit ab, die der Bildschirm nennt.
        Zum Schutz sind Auszahlungen danach eine Weile ausgesetzt; bis wann, sehen Sie in der App.
steps-chat =
    .a = Versuchen Sie es bitte zuerst mit „Passwort vergessen“ in der offiziellen App und sehen Sie in Posteingang und Spam-Ordner nach, ob ein Gerät zu bestätigen ist.
    .b = Am schnellsten geht es mit „Passwort vergessen“ in der offiziellen App; wenn die Bestätigungsmail nicht auftaucht, sehen Sie auch im Spam-Ordner nach.

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, prüfe ich auf unserer Seite, woran die Anmeldung hängt; in jedem Fall hören Sie { follow-up } von mir.
    .b = Damit kann ich mir den Anmeldeversuch ansehen; ich schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Wenn Ihre Antwort da ist, suche ich nach dem, was den Zugang blockiert, und melde mich { follow-up }.
next-step-ready =
    .a = Ich prüfe auf unserer Seite, woran die Anmeldung hängt, und Sie hören { follow-up } von mir.
    .b = Währenddessen sehe ich mir den Anmeldeversuch an und schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Ich suche jetzt nach dem, was den Zugang blockiert, und melde mich { follow-up }.
