situation =
    .a = { $amount ->
            [none] Sie haben eine Frage zu unseren Gebühren
           *[other] Sie haben eine Frage zu einer Gebühr und nennen { $amount }
        }
    .b = { $amount ->
            [none] Sie möchten eine Gebühr verstehen
           *[other] Sie möchten wissen, woher { $amount } Gebühr kommen
        }
    .c = { $amount ->
            [none] Es geht um Gebühren
           *[other] Es geht um Gebühren und um { $amount }
        }

explain =
    .a = Es gibt zwei Arten: die Handelsgebühr, die wir erheben und die von Ihrer Stufe abhängt, und die Netzwerkgebühr einer Auszahlung, die an die Blockchain geht und je nach Netzwerk anders ist. Beide sehen Sie, bevor Sie bestätigen.
    .b = Die Handelsgebühr geht an uns und richtet sich nach der Stufe Ihres Kontos; die Netzwerkgebühr fließt an die Blockchain und schwankt je nach Netzwerk und Auslastung. Beide Gebühren sehen Sie, bevor Sie bestätigen.

steps =
    .a =
        So können Sie es selbst nachvollziehen:
        1. Öffnen Sie die Order oder Auszahlung in Ihrem Verlauf: Die Gebühr steht in den Details.
        2. Vergleichen Sie sie mit der Gebührenseite und der Stufe in Ihrem Profil.
        3. Sehen Sie sich vor einer Auszahlung die Gebühr jedes Netzwerks an, das der Coin bietet; die Unterschiede können groß sein.
    .b =
        Hier steht es:
        1. Die Details der Order oder Auszahlung im Verlauf zeigen die berechnete Gebühr.
        2. Die Gebührenseite nennt, was für Ihre Stufe gilt; die Stufe steht im Profil.
        3. Bei einer Auszahlung zeigt die Seite die Gebühr jedes wählbaren Netzwerks.

next-step-ready =
    .a = Ich vergleiche das Berechnete mit unserer Gebührenseite, und Sie hören { follow-up } von mir.
    .b = Ich sehe mir die Zahlen Ihres Kontos an und schreibe Ihnen { follow-up } mit den genauen Beträgen.
    .c = Ich gehe die Abrechnung im Einzelnen durch, und Sie bekommen { follow-up } meine Antwort.
