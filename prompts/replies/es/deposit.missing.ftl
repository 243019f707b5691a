transfer = su depósito{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } todavía no aparece en su cuenta
           *[other] después de { $waiting }, { transfer } todavía no aparece en su cuenta
        }
    .b = { $waiting ->
            [none] { transfer } sigue sin acreditarse
           *[other] { transfer } sigue sin acreditarse después de { $waiting }
        }
    .c = { $waiting ->
            [none] sigue esperando que se acredite { transfer }
           *[other] lleva { $waiting } esperando que se acredite { transfer }
        }

explain =
    .a = Un depósito se acredita cuando la red ha confirmado la transacción las veces necesarias, y ese número depende de la moneda y de la red. El TXID muestra cuánto ha avanzado.
    .b = Antes de acreditar un depósito, la red tiene que confirmar la transacción cierto número de veces, según la moneda y la red. Con el TXID podemos ver en qué punto está.

where-tx-hash =
    .a = El TXID aparece en la billetera o plataforma desde la que hizo el envío, en el detalle de la transferencia.
    .b = Encontrará el TXID donde hizo el envío: abra allí la transferencia y mire los detalles.

steps =
    .a =
        Mientras tanto, usted puede comprobar lo siguiente:
        1. En la billetera o plataforma de origen: si la transferencia figura como completada y si tiene TXID.
        2. En un explorador de bloques de esa red, con el TXID: si está confirmada y qué dirección la recibió.
        3. En la página de depósito de su cuenta: si coinciden la dirección, la red y, cuando la moneda lo requiere, el memo o tag.
    .b =
        Estas tres comprobaciones suelen aclarar qué pasa:
        1. Vea si la billetera o plataforma de origen da la transferencia por completada y muestra un TXID.
        2. Busque ese TXID en un explorador de bloques de la red: ¿está confirmado y a qué dirección llegó?
        3. Compare la dirección, la red y el memo o tag, si lo hay, con la página de depósito de su cuenta.

next-step-asking =
    .a = En cuanto tenga su respuesta, rastreo la transferencia en la blockchain y la reviso de nuestro lado; en cualquier caso, le escribo { follow-up }.
    .b = Con su respuesta podré ver dónde está su depósito; le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Cuando reciba su respuesta, busco la transferencia y le doy noticias { follow-up }.
next-step-ready =
    .a = Ya tengo lo que necesito: estoy rastreando la transferencia en la blockchain y revisándola de nuestro lado, y le escribo { follow-up }.
    .b = Gracias, por ahora no necesito nada más de su parte. Busco la transferencia y le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Reviso ahora mismo este depósito, en la blockchain y de nuestro lado, y le doy noticias { follow-up }.
