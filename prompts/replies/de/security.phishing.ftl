situation =
    .a = Jemand versucht möglicherweise, Sie in unserem Namen zu täuschen
    .b = Sie sind auf eine Nachricht oder Seite gestoßen, die Betrug sein kann
    .c = Das sieht nach einem Versuch aus, an Ihr Konto zu kommen

explain =
    .a = Wir fragen nie nach Passwörtern, Codes, Wiederherstellungsphrasen oder privaten Schlüsseln und schreiben Sie auf anderen Plattformen nicht von uns aus an. Ein Anti-Phishing-Code, den Sie in der App unter „Sicherheit“ festlegen, zeigt Ihnen in jeder E-Mail, ob sie wirklich von uns kommt.
    .b = Woran man es erkennt: Niemand aus unserem Team verlangt ein Passwort, einen Code, eine Wiederherstellungsphrase oder einen privaten Schlüssel oder meldet sich anderswo zuerst bei Ihnen. Wenn Sie unter „Sicherheit“ einen Anti-Phishing-Code festlegen, steht er in jeder echten E-Mail.

steps =
    .a =
        Damit Sie auf der sicheren Seite sind:
        1. Klicken, antworten, zahlen und installieren Sie nichts; heben Sie die Nachricht als Beweis auf.
        2. Wenn Sie dort ein Passwort eingegeben haben, ändern Sie es jetzt in der offiziellen App und prüfen Sie Geräte, API-Schlüssel und Auszahlungsadressen.
        3. Falls schon ein Code weitergegeben oder etwas überwiesen wurde, melden Sie sich sofort: Dann zählt jede Minute.
        4. Wer wirklich zu uns gehört, steht in der Liste der offiziellen Kanäle in der App.
    .b =
        Halten Sie sich vorerst bitte daran:
        1. Kein Klick, keine Antwort, keine Zahlung, keine Installation; bewahren Sie einen Screenshot als Beweis auf.
        2. Wurde dort ein Passwort eingegeben, ändern Sie es in der offiziellen App und gehen Sie Geräte, API-Schlüssel und Auszahlungsadressen durch.
        3. Hat schon jemand einen Code von Ihnen, oder ist Geld geflossen, melden Sie sich sofort bei mir.
        4. In der App steht eine Liste unserer offiziellen Kanäle; vertrauen Sie niemandem, der dort fehlt.
steps-chat =
    .a = Bitte klicken, antworten, zahlen und installieren Sie nichts und machen Sie einen Screenshot. Wenn Sie dort ein Passwort eingegeben haben, ändern Sie es jetzt in der offiziellen App; hat schon jemand einen Code von Ihnen oder ist Geld geflossen, sagen Sie es mir sofort.
    .b = Vorerst gilt: kein Klick, keine Antwort, keine Zahlung, und ein Screenshot als Beweis. Wurde dort ein Passwort eingegeben, ändern Sie es gleich in der offiziellen App, und sagen Sie mir sofort, falls ein Code genannt wurde oder Geld geflossen ist.

next-step-ready =
    .a = Was Sie geschildert haben, gebe ich an unser Sicherheitsteam weiter, und Sie hören { follow-up } von mir.
    .b = Unser Sicherheitsteam sieht es sich gerade an; ich schreibe Ihnen { follow-up } wieder, was auch immer es findet.
    .c = Danke für die Meldung: Unser Sicherheitsteam hat sie von mir, und ich melde mich { follow-up }.
