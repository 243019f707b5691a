transfer = su retiro{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } todavía no ha llegado
           *[other] después de { $waiting }, { transfer } todavía no ha llegado
        }
    .b = { $waiting ->
            [none] { transfer } sigue sin llegar a su destino
           *[other] { transfer } sigue sin llegar a su destino después de { $waiting }
        }
    .c = { $waiting ->
            [none] sigue esperando { transfer }
           *[other] lleva { $waiting } esperando { transfer }
        }

explain =
    .a = Cuando un retiro aparece como completado de nuestro lado, ya se envió a la blockchain. A partir de ahí, la llegada depende de las confirmaciones de la red, y el TXID muestra exactamente en qué punto está.
    .b = Un retiro completado ya salió hacia la blockchain, y la red tiene que confirmarlo antes de que la billetera o plataforma de destino pueda mostrarlo. Con el TXID podemos seguirlo usted y yo.

where-tx-hash =
    .a = El TXID aparece en su historial de retiros, en el detalle de este retiro; si aún no figura, dígame qué estado muestra.
    .b = Encontrará el TXID en su historial de retiros, al abrir esta operación; si todavía no hay ninguno, me basta con el estado que aparece.

steps =
    .a =
        Mientras tanto, usted puede comprobar lo siguiente:
        1. Abra el retiro en su historial y mire en qué estado está.
        2. Si ya tiene TXID, búsquelo en un explorador de bloques de esa red: verá si está confirmado.
        3. Compare la dirección y la red con las de la billetera o plataforma donde espera los fondos.
    .b =
        Estas tres comprobaciones suelen aclarar qué pasa:
        1. El estado del retiro en su historial.
        2. El TXID, si ya existe: en un explorador de bloques de esa red se ve si está confirmado.
        3. La billetera o plataforma de destino: que admita esa red y que la dirección sea la correcta.

next-step-asking =
    .a = En cuanto tenga su respuesta, rastreo la transferencia en la blockchain y la reviso de nuestro lado; en cualquier caso, le escribo { follow-up }.
    .b = Con su respuesta podré ver en qué punto está su retiro; le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Cuando reciba su respuesta, compruebo el estado del retiro y le doy noticias { follow-up }.
next-step-ready =
    .a = Ya tengo lo que necesito: estoy rastreando la transferencia en la blockchain y revisándola de nuestro lado, y le escribo { follow-up }.
    .b = Gracias, por ahora no necesito nada más de su parte. Compruebo en qué punto está y le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Reviso ahora mismo este retiro, de nuestro lado y en la blockchain, y le doy noticias { follow-up }.
