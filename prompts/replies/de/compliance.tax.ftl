situation =
    .a = Sie brauchen Belege oder eine Antwort zu einer steuerlichen oder rechtlichen Frage
    .b = Es geht um Steuern, Auszüge oder angeforderte Dokumente
    .c = Sie haben eine Frage zu Belegen oder Regeln

explain =
    .a = Handel, Ein- und Auszahlungen lassen sich im Verlauf Ihres Kontos für jeden Zeitraum als Datei herunterladen. Steuerberatung dürfen wir nicht geben, denn die Regeln sind je nach Land verschieden; was für Sie gilt, sagt Ihnen eine Steuerberatung.
    .b = Der Verlauf Ihres Kontos bietet für jeden Zeitraum einen Download mit Handel, Ein- und Auszahlungen. Was davon anzugeben ist, hängt vom Land ab; fragen Sie dazu bitte eine Steuerberatung, wir können dabei nicht beraten.

steps =
    .a =
        So kommen Sie an die Belege:
        1. Öffnen Sie den Verlauf Ihres Kontos und wählen Sie den Download.
        2. Geben Sie Zeitraum und Art an; große Dateien brauchen etwas und liegen dann an derselben Stelle.
        3. Wenn die App Dokumente anfordert, laden Sie sie nur dort hoch, nie per E-Mail oder in einem Chat.
    .b =
        Das ist der Weg zu Ihren Belegen:
        1. Wählen Sie im Verlauf Ihres Kontos den Download.
        2. Legen Sie Zeitraum und Art fest; die fertige Datei finden Sie an derselben Stelle.
        3. Dokumente, die die App verlangt, gehören nur dorthin, nicht in eine E-Mail oder einen Chat.

next-step-ready =
    .a = Ich lese Ihre Anfrage genau und leite weiter, was zu einem anderen Team gehört; Sie hören { follow-up } von mir.
    .b = Ich sehe nach, was Sie darüber hinaus brauchen, und schreibe Ihnen { follow-up } wieder.
    .c = Wenn in der Datei etwas fehlt, sagen Sie mir, was; zum Rest bekommen Sie { follow-up } meine Antwort.
