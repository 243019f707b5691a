situation =
    .a = Sie haben eine Frage zu Ihren Kontoeinstellungen
    .b = Ihre Frage betrifft die Daten Ihres Kontos
    .c = Sie möchten in Ihrem Konto etwas nachsehen oder ändern

explain =
    .a = Ihre UID und Ihre Angaben stehen auf der Profilseite der App; E-Mail, Telefon und Name ändern Sie unter „Sicherheit“, wo Sie sich ausweisen. Nach einer solchen Änderung sind Auszahlungen zum Schutz eine Weile ausgesetzt.
    .b = In der App zeigt das Profil UID und Angaben, unter „Sicherheit“ lassen sich E-Mail, Telefon und Name ändern. Die Änderung bestätigen Sie mit Ihrer Identität; Auszahlungen ruhen danach eine Weile, damit Ihnen nichts passiert.

steps =
    .a =
        In der App geht es so:
        1. Öffnen Sie Ihr Profil und dann die Einstellungen.
        2. Wählen Sie, was Sie nachsehen oder ändern möchten; die App sagt, was sie zur Bestätigung braucht.
        3. Wenn Sie das Konto schließen wollen: Zahlen Sie zuerst das Guthaben aus, stornieren Sie offene Orders und beenden Sie laufende Produkte.
    .b =
        Das ist der Weg in der App:
        1. Gehen Sie über Ihr Profil in die Einstellungen.
        2. Tippen Sie auf die Angabe und folgen Sie der Bestätigung.
        3. Vor dem Schließen eines Kontos muss es leer sein: Guthaben, offene Orders und laufende Produkte.

next-step-ready =
    .a = Wenn das Ihre Frage nicht klärt, sagen Sie mir, um welche Angabe es geht; ich sehe mir Ihre Anfrage an, und Sie hören { follow-up } von mir.
    .b = Ich lese Ihre Anfrage genau und schreibe Ihnen { follow-up } wieder; sieht ein Menü bei Ihnen anders aus, sagen Sie mir, was Sie sehen.
    .c = Wenn Sie an einer Stelle nicht weiterkommen, sagen Sie es mir; zum Rest bekommen Sie { follow-up } meine Antwort.
