situation =
    .a = { $waiting ->
            [none] Eine Order hat nicht getan, was Sie erwartet haben
           *[other] Eine Order tut schon { $waiting } nicht, was Sie erwarten
        }
    .b = { $waiting ->
            [none] Bei Ihrer Order lief etwas anders als geplant
           *[other] Bei Ihrer Order läuft schon { $waiting } etwas anders als geplant
        }
    .c = { $waiting ->
            [none] Sie möchten wissen, was mit Ihrer Order passiert ist
           *[other] Sie warten schon { $waiting } und möchten wissen, was mit Ihrer Order passiert ist
        }

explain =
    .a = Eine Limit-Order wird nur ausgeführt, wenn der Markt ihren Preis erreicht und nach den Orders davor noch genug Volumen da ist. Eine Market-Order nimmt die Preise, die in diesem Moment im Orderbuch stehen; sie können vom letzten Kurs im Chart abweichen.
    .b = Bei einer Limit-Order genügt es nicht immer, dass der Preis berührt wird: Es muss noch Volumen da sein, wenn sie an der Reihe ist. Bei einer Market-Order entscheidet das Orderbuch dieser Sekunde, und das kann vom letzten Kurs im Chart entfernt sein.

where-order-id =
    .a = Die Ordernummer steht in Ihrem Orderverlauf, in den Details der Order.
    .b = Öffnen Sie die Order im Verlauf: Die Nummer steht oben in den Details.

steps =
    .a =
        Das können Sie selbst nachsehen:
        1. Öffnen Sie die Order in Ihrem Verlauf und sehen Sie sich Typ, Preis und Ausführungen an.
        2. Vergleichen Sie die Uhrzeit der Order mit dem Ein-Minuten-Chart.
        3. Wurde nur ein Teil ausgeführt, bleibt der Rest im Orderbuch, bis er ausgeführt oder storniert wird.
    .b =
        An drei Stellen sehen Sie, was geschehen ist:
        1. In den Details der Order, mit Typ, Preis und jeder einzelnen Ausführung.
        2. Im Ein-Minuten-Chart rund um diese Uhrzeit.
        3. Bei den offenen Orders: Ein nicht ausgeführter Rest steht dort, bis er ausgeführt oder storniert wird.

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, gehe ich die Order Schritt für Schritt durch; in jedem Fall hören Sie { follow-up } von mir.
    .b = Mit der Nummer sehe ich jeden Schritt der Order; ich schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Wenn Ihre Antwort da ist, verfolge ich die Order zurück und melde mich { follow-up }.
next-step-ready =
    .a = Ich habe alles, was ich brauche: Ich gehe die Order Schritt für Schritt durch, und Sie hören { follow-up } von mir.
    .b = Danke, im Moment brauche ich nichts weiter von Ihnen. Ich sehe mir jeden Schritt der Order an und schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Ich verfolge die Order jetzt zurück und melde mich { follow-up }.
