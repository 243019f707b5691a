situation =
    .a = { $amount ->
            [none] Sie möchten wissen, was mit Ihrer Position passiert ist
           *[other] Sie möchten wissen, was mit Ihrer Position passiert ist, und es geht um { $amount }
        }
    .b = { $amount ->
            [none] Ihre Position hat sich anders verhalten als erwartet
           *[other] Ihre Position hat sich anders verhalten als erwartet, und { $amount } stehen auf dem Spiel
        }
    .c = { $amount ->
            [none] Mit Ihrer Position ist etwas geschehen, das eine Erklärung braucht
           *[other] Mit Ihrer Position ist etwas geschehen, das eine Erklärung braucht, und { $amount } sind betroffen
        }

explain =
    .a = Eine Position wird liquidiert, wenn ihre Margin beim Mark-Preis die Maintenance-Margin nicht mehr deckt; der letzte Kurs im Chart kann anders aussehen. Funding wird zu festen Zeiten zwischen den Tradern gezahlt und verändert die Margin ebenfalls.
    .b = Für eine Liquidation zählt der Mark-Preis und ob die Margin dort noch für die Maintenance-Margin reicht, nicht der letzte Abschluss im Chart. Auch Funding-Zahlungen zwischen Long und Short verändern die Margin.

steps =
    .a =
        So können Sie sehen, was geschehen ist:
        1. Öffnen Sie die Position in Ihrem Verlauf: Einstieg, Margin, Liquidationspreis und Funding stehen dort mit Uhrzeit.
        2. Schalten Sie den Chart für diese Zeit vom letzten Kurs auf den Mark-Preis um.
        3. Prüfen Sie, ob die Margin isoliert war oder mit anderen Positionen geteilt.
    .b =
        Drei Stellen zeigen es:
        1. Der Verlauf der Position, mit Einstieg, Margin, Liquidationspreis und jeder Funding-Zahlung.
        2. Der Chart des Mark-Preises, nicht des letzten Kurses, rund um diese Zeit.
        3. Der Margin-Modus: isoliert oder mit Ihren anderen Positionen geteilt.

next-step-asking =
    .a = Sobald ich Ihre Antwort habe, gehe ich die Position mit Preisen und Uhrzeiten durch; in jedem Fall hören Sie { follow-up } von mir.
    .b = Damit sehe ich jeden Schritt der Position; ich schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Wenn Ihre Antwort da ist, rekonstruiere ich den Ablauf, und Sie bekommen { follow-up } meine Erklärung.
next-step-ready =
    .a = Ich habe alles, was ich brauche: Ich gehe die Position mit Preisen und Uhrzeiten durch, und Sie hören { follow-up } von mir.
    .b = Danke, im Moment brauche ich nichts weiter von Ihnen. Ich sehe mir jeden Schritt der Position an und schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Ich rekonstruiere, was mit der Position geschehen ist, und Sie bekommen { follow-up } meine Erklärung.

item-ticker = den Kontrakt, um den es geht
item-time = die ungefähre Uhrzeit des Vorfalls
