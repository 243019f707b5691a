# Nur für die Sofortantwort auf ein preisgegebenes Geheimnis; der Rest der Nachricht wartet auf einen Menschen.

next-step =
    .a = Ich gehe Ihre Nachricht jetzt durch, und Sie hören { follow-up } von mir.
    .b = Jemand aus unserem Team liest Ihre Nachricht gerade; Sie bekommen { follow-up } eine Antwort.
    .c = Ich sehe mir den Rest Ihrer Nachricht an und schreibe Ihnen { follow-up } wieder.
