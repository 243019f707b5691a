# Solo para la respuesta urgente a un secreto filtrado: el resto del mensaje lo atiende una persona.

next-step =
    .a = Estoy leyendo el resto de su mensaje y le escribo { follow-up }.
    .b = Una persona de nuestro equipo está leyendo lo demás que nos cuenta; tendrá respuesta { follow-up }.
    .c = Reviso ahora lo demás que nos cuenta y vuelvo a escribirle { follow-up }.
