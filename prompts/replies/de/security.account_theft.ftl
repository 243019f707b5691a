situation =
    .a = { $amount ->
            [none] Es sieht so aus, als sei jemand in Ihr Konto gelangt
           *[other] Es sieht so aus, als sei jemand in Ihr Konto gelangt, und es geht um { $amount }
        }
    .b = { $amount ->
            [none] Möglicherweise hat jemand anderes Zugriff auf Ihr Konto
           *[other] Möglicherweise hat jemand anderes Zugriff auf Ihr Konto, und { $amount } sind betroffen
        }
    .c = { $amount ->
            [none] In Ihrem Konto gibt es offenbar Vorgänge, die nicht von Ihnen sind
           *[other] In Ihrem Konto gibt es offenbar Vorgänge, die nicht von Ihnen sind, und sie betreffen { $amount }
        }

feeling-neutral =
    .a = Danke, dass Sie sich gleich gemeldet haben. Ich behandle das als dringend: { $situation }.
    .b = Es war richtig, sich sofort zu melden: { $situation }, und das kann nicht warten.
    .c = Ich nehme das als Notfall auf: { $situation }.
feeling-worried =
    .a = Ich verstehe, wie erschreckend das ist, und bin für Sie da: { $situation }. Sichern wir alles Schritt für Schritt.
    .b = Das ist beängstigend, das ist mir klar: { $situation }. Sichern wir zuerst Ihren Zugang.
    .c = Das würde jeden erschüttern: { $situation }. Wir gehen es gemeinsam durch, das Dringendste zuerst.
feeling-frustrated =
    .a = Ich verstehe, wie belastend das ist: { $situation }. Sorgen wir dafür, dass es nicht weitergeht.
    .b = Das zehrt an den Nerven, das sehe ich: { $situation }. Sichern wir zuerst Ihren Zugang.
    .c = Das ist eine schlimme Lage: { $situation }. Das Dringendste zuerst.
feeling-angry =
    .a = Ich verstehe Ihre Wut: { $situation }. Sorgen wir dafür, dass es nicht weitergeht.
    .b = Sie haben allen Grund, aufgebracht zu sein: { $situation }. Am dringendsten ist jetzt, Ihr Konto zu schützen.
    .c = Dass Sie das wütend macht, verstehe ich: { $situation }. Sichern wir das Konto sofort.

care-neutral =
    .a = Hallo, danke, dass Sie sich gleich gemeldet haben; wir behandeln das als dringend.
    .b = Hallo, es war richtig, sofort zu schreiben, und das kann nicht warten.
    .c = Guten Tag, wir nehmen das sehr ernst und möchten sofort helfen.
care-worried =
    .a = Hallo, wir verstehen, wie erschreckend das ist, und möchten sofort helfen.
    .b = Hallo, das ist beängstigend, das ist uns klar; sichern wir zuerst Ihr Konto.
    .c = Guten Tag, das würde jeden erschüttern; wir möchten sofort helfen.
care-frustrated =
    .a = Hallo, wir verstehen, wie belastend das ist, und möchten sofort helfen.
    .b = Hallo, das ist eine schlimme Lage; sichern wir zuerst Ihr Konto.
    .c = Guten Tag, das zehrt an den Nerven, das sehen wir, und es kann nicht warten.
care-angry =
    .a = Hallo, wir verstehen Ihre Wut; sichern wir zuerst Ihr Konto.
    .b = Hallo, Sie haben allen Grund, aufgebracht zu sein; wir behandeln das als dringend.
    .c = Guten Tag, dass Sie das wütend macht, verstehen wir; wir möchten sofort helfen.
move-to-app =
    .a = Wenn Sie sich noch anmelden können, frieren Sie Ihr Konto in der App ein und schreiben Sie uns dann in deren Support-Chat; stellen Sie hier keine Einzelheiten ein und antworten Sie niemandem, der sich von sich aus meldet, auch nicht in unserem Namen.
    .b = Frieren Sie Ihr Konto bitte in der App ein, falls das noch geht, und erreichen Sie uns dort im Support-Chat; lassen Sie Einzelheiten aus öffentlichen Beiträgen heraus und ignorieren Sie private Hilfsangebote, auch solche in unserem Namen.

steps =
    .a =
        Bitte tun Sie das jetzt, von einem vertrauenswürdigen Gerät aus:
        1. Wenn Sie sich noch anmelden können, frieren Sie das Konto ein oder schalten Sie Auszahlungen in den Sicherheitseinstellungen ab.
        2. Ändern Sie die Passwörter des Kontos und des zugehörigen E-Mail-Postfachs und richten Sie die 2FA neu ein.
        3. Machen Sie einen Screenshot und entfernen Sie dann jedes Gerät, jeden API-Schlüssel und jede Auszahlungsadresse, die nicht von Ihnen sind.
        4. Bewahren Sie Beweise auf: Screenshots, TXIDs, Uhrzeiten und verdächtige Nachrichten; löschen Sie nichts.
        5. Erstatten Sie Anzeige bei der Polizei und notieren Sie das Aktenzeichen.
        6. Antworten Sie nur in unserer offiziellen App und auf unserer Website. Wer sich von sich aus meldet oder gegen Gebühr Geld zurückholen will, gehört nicht zu uns.
    .b =
        Das schützt Sie jetzt am meisten, in dieser Reihenfolge und auf einem sauberen Gerät:
        1. Frieren Sie das Konto ein oder sperren Sie Auszahlungen, falls Sie noch Zugriff haben.
        2. Vergeben Sie neue Passwörter für das Konto und dessen E-Mail-Adresse und richten Sie die 2FA von Grund auf neu ein.
        3. Gehen Sie Geräte, API-Schlüssel und Auszahlungsadressen durch; machen Sie von Unbekanntem einen Screenshot und löschen Sie es dann.
        4. Sichern Sie die Beweise: Screenshots, TXIDs, Uhrzeiten, verdächtige Nachrichten und E-Mails.
        5. Zeigen Sie den Fall bei der Polizei an und halten Sie das Aktenzeichen fest.
        6. Nutzen Sie nur unsere offizielle App und Website. Reagieren Sie nicht auf Leute, die von außen Hilfe oder eine Rückholung anbieten.
steps-chat =
    .a =
        Bitte tun Sie das jetzt, von einem vertrauenswürdigen Gerät aus:
        1. Frieren Sie das Konto ein oder schalten Sie Auszahlungen ab, wenn Sie sich noch anmelden können.
        2. Ändern Sie die Passwörter von Konto und E-Mail-Postfach und richten Sie die 2FA neu ein.
        3. Machen Sie einen Screenshot und entfernen Sie dann jedes Gerät, jeden API-Schlüssel und jede Auszahlungsadresse, die nicht von Ihnen sind.
        4. Bewahren Sie Screenshots und TXIDs als Beweis auf und erstatten Sie Anzeige.
    .b =
        Diese vier Dinge zuerst, auf einem sauberen Gerät:
        1. Falls Sie noch Zugriff haben, frieren Sie das Konto ein oder sperren Sie Auszahlungen.
        2. Vergeben Sie neue Passwörter für Konto und E-Mail-Adresse und richten Sie die 2FA von Grund auf neu ein.
        3. Machen Sie einen Screenshot und löschen Sie dann jedes Gerät, jeden API-Schlüssel und jede Auszahlungsadresse, die Sie nicht kennen.
        4. Sichern Sie Screenshots und TXIDs als Beweis und gehen Sie zur Polizei.
steps-phone =
    .a =
        Wir machen das gemeinsam, von einem vertrauenswürdigen Gerät aus; lassen Sie sich Zeit, ich warte.
        Erstens: Wenn Sie sich noch anmelden können, frieren Sie das Konto ein oder schalten Sie Auszahlungen in den Sicherheitseinstellungen ab.
        Zweitens: Ändern Sie die Passwörter des Kontos und des zugehörigen E-Mail-Postfachs und richten Sie die 2FA neu ein.
        Drittens: Machen Sie einen Screenshot und entfernen Sie dann jedes Gerät, jeden API-Schlüssel und jede Auszahlungsadresse, die nicht von Ihnen sind.
        Sichern Sie nach unserem Gespräch Screenshots und verdächtige Nachrichten als Beweis und erstatten Sie Anzeige.
        Vertrauen Sie nur unserer offiziellen App und Website, und nennen Sie niemals jemandem einen Code oder ein Passwort, auch mir nicht.
    .b =
        Ich führe Sie jetzt hindurch; nehmen Sie bitte ein Gerät, dem Sie vertrauen.
        Frieren Sie zuerst das Konto ein oder sperren Sie Auszahlungen, falls Sie noch Zugriff haben.
        Vergeben Sie danach neue Passwörter für Konto und E-Mail-Adresse und richten Sie die 2FA von Grund auf neu ein.
        Machen Sie als Nächstes einen Screenshot und löschen Sie dann jedes Gerät, jeden API-Schlüssel und jede Auszahlungsadresse, die Sie nicht kennen.
        Sichern Sie später am Tag die Beweise und gehen Sie zur Polizei.
        Bleiben Sie bei unserer offiziellen App und Website, und sagen Sie niemals jemandem einen Code oder ein Passwort, auch mir nicht.

explain =
    .a = Ich will ehrlich sein: Was die Blockchain bestätigt hat, lässt sich nicht rückgängig machen, deshalb kann ich nicht sagen, wie das ausgeht. Was wir tun können: jetzt alles sichern und die Beweise zusammenhalten.
    .b = Ganz offen: Eine bestätigte Transaktion kann niemand zurücknehmen, und ein Ergebnis kann ich Ihnen nicht versprechen. Je schneller alles gesichert ist, desto weniger kann noch abfließen.

next-step-ready =
    .a = Ich gebe das in diesem Moment an unser Sicherheitsteam, und Sie hören hier { follow-up } von uns; antworten Sie bitte nur in offiziellen Kanälen und geben Sie niemals Codes, Passwörter oder eine Wiederherstellungsphrase weiter.
    .b = Unser Sicherheitsteam bekommt Ihren Fall jetzt von mir, und wir melden uns hier { follow-up }. Teilen Sie bis dahin keinen Code, kein Passwort und keine Wiederherstellungsphrase mit irgendjemandem, und vertrauen Sie nur unseren offiziellen Kanälen.
    .c = Ihr Fall geht jetzt an unser Sicherheitsteam, und Sie haben hier { follow-up } Nachricht von uns. Vertrauen Sie bitte nur unseren offiziellen Kanälen und sagen Sie niemals jemandem Ihre Passwörter, Codes oder Ihre Wiederherstellungsphrase.
