situation =
    .a = { $waiting ->
            [none] Ihre Identitätsprüfung kommt nicht voran
           *[other] Ihre Identitätsprüfung ist jetzt { $waiting } offen
        }
    .b = { $waiting ->
            [none] Die Bestätigung Ihrer Identität gelingt nicht
           *[other] Sie warten schon { $waiting } auf die Bestätigung Ihrer Identität
        }
    .c = { $waiting ->
            [none] Ihre Identitätsprüfung ist noch nicht abgeschlossen
           *[other] Sie haben { $waiting } gewartet, und Ihre Identitätsprüfung ist noch nicht abgeschlossen
        }

explain =
    .a = Abgelehnt wird meist wegen des Bildes (unscharf, abgeschnitten, mit Spiegelung), wegen eines abgelaufenen Dokuments oder weil der Name vom Konto abweicht. Dokumente gehören nur auf die Prüfungsseite der App; bitte schicken Sie sie nicht hierher.
    .b = Die üblichen Gründe sind ein unscharfes oder unvollständiges Bild, ein abgelaufenes Dokument oder ein Name, der nicht genau der des Kontos ist. Laden Sie Dokumente bitte nur auf der Prüfungsseite der App hoch, nie in einer Nachricht.

steps =
    .a =
        So hat der nächste Versuch bessere Aussichten:
        1. Nehmen Sie ein gültiges Dokument, auf dem derselbe Name steht wie im Konto.
        2. Legen Sie es bei Tageslicht auf eine dunkle Fläche, alle vier Ecken im Bild, ohne Spiegelung.
        3. Machen Sie das Foto in der App selbst, nicht von einem Screenshot oder Scan.
        4. Nehmen Sie für das Selfie Brille und Mütze ab und halten Sie das Telefon auf Augenhöhe.
    .b =
        Vor dem nächsten Versuch bitte prüfen:
        1. Das Dokument ist gültig, der Name ist genau der des Kontos.
        2. Alle vier Ecken sind zu sehen, die Schrift ist scharf, nichts spiegelt.
        3. Das Foto entsteht in der App, ohne Screenshot oder Scan.
        4. Ihr Gesicht ist gut beleuchtet, ohne Brille und Mütze.

next-step-ready =
    .a = Ich sehe nach, wie weit Ihre Prüfung ist und was noch fehlt, und Sie hören { follow-up } von mir.
    .b = Ich frage den Stand Ihrer Prüfung jetzt ab und schreibe Ihnen { follow-up } wieder, was auch immer ich finde.
    .c = Ich kläre, worauf Ihre Prüfung wartet, und melde mich { follow-up }.
