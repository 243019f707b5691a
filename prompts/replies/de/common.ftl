# Teile, die alle Anliegen gemeinsam haben. Die Fassungen .a .b .c sagen dasselbe in anderen Worten.
# Was unbekannt ist, hat den Wert "none". $amount und $network sind die eigenen Worte des Kunden.

greeting =
    .a = Guten Tag,
    .b = Guten Tag, Ihre Nachricht ist bei mir angekommen.
    .c = Hallo, ich schreibe Ihnen zu Ihrer Anfrage.
greeting-chat =
    .a = Hallo, ich kümmere mich darum.
    .b = Hallo, ich helfe Ihnen gern.
    .c = Guten Tag, ich sehe mir das an.
greeting-phone =
    .a = Guten Tag, Sie sprechen mit dem Support.
    .b = Guten Tag, ich helfe Ihnen gern.

closing =
    .a =
        Falls sich vorher etwas ändert, antworten Sie einfach auf diese Nachricht.

        Mit freundlichen Grüßen
        Ihr Support-Team
    .b =
        Wenn Sie in der Zwischenzeit noch eine Frage haben, antworten Sie hier; das kommt direkt bei uns an.

        Freundliche Grüße
        Ihr Support-Team
closing-phone =
    .a = Soll ich einen Punkt noch einmal durchgehen? Danke für Ihren Anruf.
    .b = Das war viel auf einmal: Sagen Sie ruhig, wenn ich etwas wiederholen soll. Danke, dass Sie angerufen haben.

## Das Gefühl, einmal genannt, mit der Lage in den Worten des Kunden

feeling-neutral =
    .a = Damit ich Sie richtig verstehe: { $situation }.
    .b = Danke, dass Sie sich melden; so habe ich es verstanden: { $situation }.
    .c = Ich fasse kurz zusammen: { $situation }.
feeling-worried =
    .a = Ich verstehe, dass Sie das beunruhigt: { $situation }.
    .b = Ihre Sorge kann ich gut nachvollziehen: { $situation }.
    .c = Da würde sich jeder Sorgen machen: { $situation }.
feeling-frustrated =
    .a = Ich verstehe, wie ärgerlich das ist: { $situation }.
    .b = Das zehrt an den Nerven, das ist mir klar: { $situation }.
    .c = Ihren Frust kann ich nachvollziehen: { $situation }.
feeling-angry =
    .a = Ich verstehe Ihren Ärger: { $situation }.
    .b = Sie haben Grund, verärgert zu sein: { $situation }.
    .c = Dass Sie das wütend macht, verstehe ich: { $situation }.
feeling-grateful =
    .a = Vielen Dank für Ihre freundlichen Worte; so habe ich es verstanden: { $situation }.
    .b = Das ist nett von Ihnen, danke; ich fasse zusammen: { $situation }.
    .c = Danke für Ihr Vertrauen; darum geht es: { $situation }.

## What it is about, by the terms the customer used, where nothing else of theirs is said back

noted =
    .a = Notiert habe ich mir dazu: { $topics }.
    .b = Das Thema, auf das Sie hinweisen, habe ich vor mir: { $topics }.
    .c = Ihr Punkt ist bei mir angekommen: { $topics }.
both-topics = { $first } und { $second }

## Öffentlich: ein Satz der Anteilnahme, nichts Persönliches

care-neutral =
    .a = Hallo, danke für den Hinweis; das möchten wir uns genauer ansehen.
    .b = Hallo, danke für Ihre Nachricht; wir würden das gern für Sie prüfen.
    .c = Guten Tag, wir haben Ihre Nachricht gelesen und möchten helfen.
care-worried =
    .a = Hallo, wir verstehen, dass Sie das beunruhigt, und möchten uns das mit Ihnen ansehen.
    .b = Hallo, Ihre Sorge können wir gut nachvollziehen; wir möchten helfen.
    .c = Guten Tag, da würde sich jeder Sorgen machen; sehen wir uns das gemeinsam an.
care-frustrated =
    .a = Hallo, wir verstehen, wie ärgerlich das ist, und möchten die Sache voranbringen.
    .b = Hallo, das zehrt an den Nerven, das ist uns klar; wir möchten helfen.
    .c = Guten Tag, Ihren Frust können wir nachvollziehen; sehen wir uns das gemeinsam an.
care-angry =
    .a = Hallo, wir verstehen Ihren Ärger und möchten der Sache nachgehen.
    .b = Hallo, Sie haben Grund, verärgert zu sein; wir nehmen das ernst.
    .c = Guten Tag, dass Sie das wütend macht, verstehen wir; wir möchten uns das mit Ihnen ansehen.
care-grateful =
    .a = Hallo, vielen Dank für die freundlichen Worte; wir sehen uns das gern mit Ihnen an.
    .b = Hallo, das ist nett von Ihnen; wir helfen gern.
    .c = Guten Tag, danke für Ihr Vertrauen; sehen wir uns das gemeinsam an.
move-to-app =
    .a = Schreiben Sie uns bitte im Support-Chat unserer offiziellen App und stellen Sie hier keine Angaben zu Konto oder Transaktionen ein.
    .b = Zu Ihrer Sicherheit: Schreiben Sie uns die Einzelheiten bitte im Support-Chat der offiziellen App und nicht in öffentlichen Beiträgen.

## Fragen, nur nach dem, was noch fehlt

ask-one =
    .a = Könnten Sie mir bitte { $item } schicken?
    .b = Damit ich weiterkomme, brauche ich noch { $item }.
    .c = Bitte schicken Sie mir noch { $item }.
ask-two =
    .a = Könnten Sie mir bitte { $first } und { $second } schicken?
    .b = Damit ich weiterkomme, brauche ich noch zwei Angaben: { $first } und { $second }.
    .c = Bitte schicken Sie mir noch { $first } und { $second }.
ask-list =
    .a =
        Könnten Sie mir bitte diese Angaben schicken?
        { $items }
    .b =
        Damit ich weiterkomme, brauche ich noch diese Angaben:
        { $items }
    .c =
        Bitte schicken Sie mir noch:
        { $items }
ask-one-phone =
    .a = Ich brauche noch { $item }. Sie müssen nichts diktieren; das geht am einfachsten über den Support-Chat der App.
    .b = Könnten Sie mir { $item } über den Support-Chat der App schicken? Das ist einfacher, als es zu diktieren.
ask-two-phone =
    .a = Ich brauche noch { $first } und { $second }. Sie müssen nichts diktieren; das geht am einfachsten über den Support-Chat der App.
    .b = Könnten Sie mir { $first } und { $second } über den Support-Chat der App schicken? Das ist einfacher, als sie zu diktieren.

item-tx-hash = den Transaktions-Hash (TXID)
item-network = das verwendete Netzwerk
item-amount = den Betrag
item-ticker = den Namen des Coins
item-address = die Zieladresse
item-memo = das verwendete Memo oder Tag
item-order-id = die Ordernummer
item-time = die ungefähre Uhrzeit
item-device = Ihr Gerät und die Version der App
item-error-code = den Fehlercode oder die genaue Fehlermeldung

## Zeiten

duration-minute = { $count } { $count ->
        [one] Minute
       *[other] Minuten
    }
duration-hour = { $count } { $count ->
        [one] Stunde
       *[other] Stunden
    }
duration-day = { $count } { $count ->
        [one] Tag
       *[other] Tage
    }
duration-week = { $count } { $count ->
        [one] Woche
       *[other] Wochen
    }
duration-month = { $count } { $count ->
        [one] Monat
       *[other] Monate
    }
follow-up = innerhalb von { $hours } { $hours ->
        [one] Stunde
       *[other] Stunden
    }

## Sicherheit

safety =
    .a = Zu Ihrer Sicherheit: Geben Sie Ihre Wiederherstellungsphrase, Ihren privaten Schlüssel, Ihr Passwort oder Ihre Bestätigungscodes niemals an andere weiter. Wir fragen nie danach.
    .b = Noch ein Hinweis zu Ihrer Sicherheit: Niemand aus unserem Team wird Sie jemals nach Wiederherstellungsphrase, privatem Schlüssel, Passwort oder Bestätigungscodes fragen. Behalten Sie all das für sich.

leaked-seed-phrase =
    .a = Bitte zuerst das Wichtigste: In Ihrer Nachricht stand eine Wiederherstellungsphrase, diese Wallet gilt damit als offengelegt. Legen Sie auf einem vertrauenswürdigen Gerät eine neue Wallet an, verschieben Sie Ihr Guthaben sofort dorthin, und geben Sie eine Wiederherstellungsphrase niemals weiter, auch nicht an uns.
    .b = Vor allem anderen: Ihre Nachricht enthielt eine Wiederherstellungsphrase, und diese Wallet ist nicht mehr sicher. Richten Sie bitte eine neue Wallet ein, die nur Sie kontrollieren, bringen Sie Ihr Guthaben gleich dorthin, und teilen Sie die neue Phrase mit niemandem, auch nicht mit uns.
leaked-private-key =
    .a = Bitte zuerst das Wichtigste: In Ihrer Nachricht stand ein privater Schlüssel, diese Wallet gilt damit als offengelegt. Legen Sie auf einem vertrauenswürdigen Gerät eine neue Wallet an, verschieben Sie Ihr Guthaben sofort dorthin, und geben Sie einen privaten Schlüssel niemals weiter, auch nicht an uns.
    .b = Vor allem anderen: Ihre Nachricht enthielt einen privaten Schlüssel, und diese Wallet ist nicht mehr sicher. Richten Sie bitte eine neue Wallet ein, die nur Sie kontrollieren, bringen Sie Ihr Guthaben gleich dorthin, und teilen Sie deren Schlüssel mit niemandem, auch nicht mit uns.
leaked-one-time-code =
    .a = Bitte zuerst das Wichtigste: In Ihrer Nachricht stand ein Bestätigungscode. Geben Sie solche Codes niemals weiter, auch nicht an uns; wenn jemand Sie darum gebeten hat, ändern Sie jetzt Ihr Passwort von einem vertrauenswürdigen Gerät aus.
    .b = Vor allem anderen: Ihre Nachricht enthielt einen Bestätigungscode. Falls jemand Sie dazu aufgefordert hat, ändern Sie bitte gleich Ihr Passwort von einem vertrauenswürdigen Gerät aus, und teilen Sie Codes mit niemandem, auch nicht mit uns.
leaked-card =
    .a = Bitte zuerst das Wichtigste: In Ihrer Nachricht standen Kartendaten. Lassen Sie die Karte von Ihrer Bank sperren, falls andere sie gesehen haben könnten, und schreiben Sie Kartendaten niemals in eine Nachricht, auch nicht an uns.
    .b = Vor allem anderen: Ihre Nachricht enthielt Kartendaten. Wenn andere sie gesehen haben könnten, bitten Sie Ihre Bank, die Karte zu sperren, und teilen Sie solche Daten mit niemandem, auch nicht mit uns.
leaked-password =
    .a = Bitte zuerst das Wichtigste: In Ihrer Nachricht stand ein Passwort. Ändern Sie es jetzt, von einem vertrauenswürdigen Gerät aus und überall, wo Sie es verwenden, und geben Sie ein Passwort niemals weiter, auch nicht an uns.
    .b = Vor allem anderen: Ihre Nachricht enthielt ein Passwort. Ersetzen Sie es bitte gleich überall, wo Sie es verwenden, von einem vertrauenswürdigen Gerät aus, und teilen Sie das neue mit niemandem, auch nicht mit uns.
leaked-social =
    .a = Löschen Sie bitte auch Ihren Beitrag: Alle können ihn lesen.
    .b = Nehmen Sie bitte außerdem Ihren Beitrag heraus, denn er ist für alle sichtbar.
