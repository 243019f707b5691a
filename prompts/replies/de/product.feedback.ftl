situation =
    .a = Sie haben eine Idee, wie wir besser werden können
    .b = Etwas in unserem Produkt könnte für Sie besser funktionieren
    .c = Ihnen ist etwas aufgefallen, das wir verbessern sollten

explain =
    .a = Was Sie beschreiben, geht in Ihren eigenen Worten an das Produktteam. Ob und wann etwas umgesetzt oder gelistet wird, entscheidet sich dort und wird nur in unseren offiziellen Kanälen angekündigt; versprechen möchte ich Ihnen deshalb nichts.
    .b = Ich gebe Ihren Vorschlag so an das Produktteam, wie Sie ihn geschrieben haben. Dort wird entschieden, was umgesetzt oder gelistet wird, und das steht dann in unseren offiziellen Kanälen; einen Termin oder ein Ergebnis kann ich nicht zusagen.

steps =
    .a =
        Falls Sie etwas ergänzen möchten:
        1. Ein Screenshot zeigt dem Team sofort, was Sie meinen.
        2. Bei einem Fehler helfen das Gerät und die Version der App.
    .b =
        Zweierlei hilft dem Team:
        1. Ein Screenshot der Stelle, um die es geht.
        2. Bei einem Fehler Ihr Gerät und die Version der App.

next-step-ready =
    .a = Es liegt heute beim Team; gibt es eine Rückfrage, hören Sie { follow-up } von mir.
    .b = Ich gebe es heute weiter; möchte das Team mehr wissen, schreibe ich Ihnen { follow-up }.
    .c = Das Team hat es heute, und ich melde mich { follow-up }, falls etwas Ihre Antwort braucht.

feeling-neutral =
    .a = Danke, dass Sie sich die Zeit genommen haben: { $situation }.
    .b = Danke für den Hinweis, das hilft uns: { $situation }.
    .c = Danke für den Vorschlag. So habe ich ihn verstanden: { $situation }.
