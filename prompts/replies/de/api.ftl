situation =
    .a = Ihre API-Anfragen tun nicht, was sie sollen
    .b = In Ihrer API-Anbindung funktioniert etwas nicht
    .c = Sie haben Schwierigkeiten mit der API

explain =
    .a = Eine abgelehnte Signatur liegt meist an einer ungenauen Uhr, an einem signierten Text, der vom gesendeten abweicht, oder am falschen Schlüssel. Eine abgelehnte Anfrage kann auch eine fehlende Berechtigung bedeuten, eine IP-Adresse, die nicht auf der Whitelist des Schlüssels steht, oder zu viele Aufrufe in kurzer Zeit.
    .b = Fast immer ist es eines davon: die Uhr, der genaue Text, der signiert wird, der Schlüssel und seine Berechtigungen, die IP-Whitelist oder das Aufruflimit.

where-error-code =
    .a = Der Code steht im Inhalt der Antwort.
    .b = Sie finden den Code in der Antwort auf die Anfrage.

steps =
    .a =
        Diese Prüfungen finden die Ursache meist:
        1. Vergleichen Sie die Uhr Ihres Rechners mit der Serverzeit der API.
        2. Signieren Sie genau den gesendeten Text: gleiche Reihenfolge, gleiche Kodierung, nichts zusätzlich.
        3. Sehen Sie sich den Schlüssel an: Berechtigungen, IP-Whitelist, Ablauf, richtiges Unterkonto.
        4. Bei Limit-Fehlern verteilen Sie die Aufrufe und warten Sie vor dem nächsten Versuch.
        Das API-Secret bleibt bei Ihnen: Schicken Sie es uns nicht, wir brauchen es nicht.
    .b =
        Ich würde in dieser Reihenfolge vorgehen:
        1. Die Zeit: Ihre Uhr gegen die des Servers.
        2. Die Signatur: Byte für Byte das Gesendete, in gleicher Reihenfolge und Kodierung.
        3. Der Schlüssel: Berechtigungen, IP-Whitelist, Ablauf, Konto.
        4. Die Limits: weniger Aufrufe und eine Pause nach einem Limit-Fehler.
        Behalten Sie das API-Secret für sich und schicken Sie es niemals jemandem.

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, sehe ich es mir mit unserem API-Team an; in jedem Fall hören Sie { follow-up } von mir.
    .b = Mit dem Code sieht unser API-Team, was abgelehnt wurde; ich schreibe Ihnen { follow-up } wieder, was auch immer es findet.
    .c = Wenn Ihre Antwort da ist, lasse ich es prüfen und melde mich { follow-up }.
next-step-ready =
    .a = Ich habe alles, was ich brauche: Ich sehe es mir mit unserem API-Team an, und Sie hören { follow-up } von mir.
    .b = Danke, im Moment brauche ich nichts weiter von Ihnen. Unser API-Team prüft, was abgelehnt wurde, und ich schreibe Ihnen { follow-up } wieder.
    .c = Ich lasse es von unserem API-Team prüfen und melde mich { follow-up }.
