trade = su orden P2P{ $amount ->
        [none] {""}
       *[other] {" "}por { $amount }
    }

situation =
    .a = { $waiting ->
            [none] { trade } está parada por la otra parte
           *[other] { trade } lleva { $waiting } parada por la otra parte
        }
    .b = { $waiting ->
            [none] la otra parte no cumple con { trade }
           *[other] la otra parte lleva { $waiting } sin cumplir con { trade }
        }
    .c = { $waiting ->
            [none] le han dejado a medias con { trade }
           *[other] lleva { $waiting } a medias con { trade }
        }

explain =
    .a = Mientras hay una apelación abierta, las monedas de la orden siguen en custodia y ninguna de las partes puede disponer de ellas. Después, un compañero decide según las pruebas de ambas partes, así que hoy no puedo decirle cómo terminará.
    .b = Una apelación abierta mantiene las monedas en custodia, fuera del alcance de los dos. El resultado depende de las pruebas y se escucha a ambas partes, por eso no quiero prometerle nada.

where-order-id =
    .a = El número aparece arriba en la orden P2P.
    .b = Abra la orden P2P: el número está en la parte superior.

steps =
    .a =
        Por favor, haga esto ahora, en la propia orden:
        1. Si ya pagó, no cancele la orden; si usted vende, no libere nada antes de ver el dinero en su cuenta.
        2. Abra una apelación en la orden y suba el comprobante de pago o el extracto del banco.
        3. Siga en el chat de la orden; no se pase a otra aplicación, diga lo que diga la otra parte.
    .b =
        Estos pasos son los que más le protegen ahora:
        1. No cancele una orden que ya pagó, ni libere monedas sin ver antes el dinero en su cuenta.
        2. Inicie la apelación desde la orden y añada ahí sus pruebas: comprobante, extracto, capturas del chat.
        3. Hable solo en el chat de la orden, aunque la otra parte le pida ir a otro sitio.
steps-chat =
    .a = Si ya pagó, no cancele la orden; si usted vende, no libere nada antes de que el dinero esté de verdad en su cuenta. Abra una apelación en la orden con su comprobante y siga en ese chat.
    .b = Por favor, no cancele una orden pagada ni libere monedas antes de recibir el dinero. Inicie la apelación desde la orden, añada sus pruebas y hable solo en el chat de la orden.

next-step-asking =
    .a = En cuanto tenga su respuesta, llevo la orden como urgente a nuestro equipo P2P; le escribo { follow-up }.
    .b = Con el número, el equipo P2P puede hacerse cargo de inmediato; le vuelvo a escribir { follow-up }, encuentren lo que encuentren.
    .c = Cuando reciba su respuesta, el equipo P2P mira la orden y le doy noticias { follow-up }.
next-step-ready =
    .a = Llevo ahora mismo la orden como urgente a nuestro equipo P2P, y le escribo { follow-up }.
    .b = Le estoy pasando la orden al equipo P2P; le vuelvo a escribir { follow-up }, encuentren lo que encuentren.
    .c = La orden está como urgente con el equipo P2P, y le doy noticias { follow-up }.
