situation =
    .a = { $amount ->
            [none] Eine Prämie oder Aktion lief nicht, wie Sie erwartet haben
           *[other] Eine Prämie von { $amount } lief nicht, wie Sie erwartet haben
        }
    .b = { $amount ->
            [none] Sie warten auf eine Prämie aus einer Aktion
           *[other] Sie warten auf eine Prämie von { $amount }
        }
    .c = { $amount ->
            [none] Sie haben eine Frage zu einer Aktion
           *[other] Sie haben eine Frage zu einer Aktion und zu { $amount }
        }

explain =
    .a = Für jede Aktion gelten ihre eigenen Regeln: Anmeldung, Zeitraum, Aufgaben und Region. Prämien werden meist nach dem Ende des Zeitraums ausgezahlt, zu dem Datum in den Regeln; vielleicht ist sie also noch nicht fällig.
    .b = Es zählen die Regeln auf der Seite der Aktion: ob eine Anmeldung nötig war, welche Aufgaben und welcher Zeitraum gelten und in welchen Regionen. Ausgezahlt wird meist nach dem Ende, zu dem dort genannten Datum.

steps =
    .a =
        In der App können Sie es nachsehen:
        1. Öffnen Sie die Aktion unter „Prämien“: Dort stehen Anmeldung, Aufgaben und Fortschritt.
        2. Vergleichen Sie Zeitraum und Auszahlungsdatum in den Regeln.
        3. Sehen Sie auch bei den Gutscheinen nach; manche Prämien müssen vor dem Ablauf eingelöst werden.
    .b =
        Hier steht es:
        1. Die Seite der Aktion unter „Prämien“ zeigt, ob Sie angemeldet sind und welche Aufgaben erledigt sind.
        2. Die Regeln nennen den Zeitraum und wann ausgezahlt wird.
        3. Manche Prämien kommen als Gutschein und sind vor dem Ablauf einzulösen.

next-step-ready =
    .a = Ich vergleiche die Regeln mit dem, was Ihr Konto zeigt, und Sie hören { follow-up } von mir.
    .b = Ich prüfe die Aktion für Ihr Konto und schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Ich kläre, was noch offen ist, und Sie bekommen { follow-up } meine Antwort.
