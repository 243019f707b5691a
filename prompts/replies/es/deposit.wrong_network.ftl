transfer = su depósito{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = parece que { transfer } se envió por otra red o sin su memo
    .b = es posible que { transfer } se haya enviado de una forma que el sistema no reconoce por sí solo
    .c = todo indica que { transfer } tomó otra red o llegó sin el memo correcto

situation-networks =
    .a = parece que en { transfer } se mezclaron { $network-one } y { $network-two }
    .b = todo indica que { transfer } quedó entre dos redes, { $network-one } y { $network-two }
    .c = { transfer } no coincide con su red: por un lado { $network-one }, por el otro { $network-two }

explain =
    .a = Un depósito así no se acredita de forma automática: hay que revisarlo a mano y, para serle franco, no siempre se puede recuperar. Hasta que lo sepamos, no envíe nada más a esa dirección.
    .b = Se lo digo con claridad: el sistema no puede acreditarlo solo, lo tiene que ver un compañero a mano, y no todos los casos tienen solución. Mientras no esté claro, por favor no envíe más fondos a esa dirección.

where-tx-hash =
    .a = Encontrará el TXID en la billetera o plataforma desde la que envió los fondos, en el detalle de esa transferencia.
    .b = El TXID está en el lugar desde el que hizo el envío: abra la transferencia y mire el detalle.

steps =
    .a =
        Esto nos ayuda a encontrarlo:
        1. Abra la transferencia en la billetera o plataforma de origen y anote red, dirección y memo tal como figuran.
        2. Busque el TXID en un explorador de bloques de la red que se usó de verdad.
        3. Compare la dirección de destino con la página de depósito de su cuenta; si no es nuestra, solo su dueño puede devolver los fondos.
    .b =
        Mire, por favor, estas tres cosas:
        1. ¿Qué red, qué dirección y qué memo muestra la billetera o plataforma de origen?
        2. ¿Qué se ve para el TXID en un explorador de bloques de esa red?
        3. ¿Es la dirección de su página de depósito? Si es de otra persona, solo ella puede devolver los fondos.

next-step-asking =
    .a = En cuanto tenga su respuesta, la paso a los compañeros que revisan estos depósitos a mano, y le escribo { follow-up } con lo que digan.
    .b = Con su respuesta puedo pedir la revisión manual; le vuelvo a escribir { follow-up }, sea cual sea el resultado.
    .c = Cuando reciba su respuesta, el equipo de depósitos mira la transferencia y le doy noticias { follow-up }.
next-step-ready =
    .a = Ya tengo lo que necesito y se lo paso a los compañeros que revisan estos depósitos a mano; le escribo { follow-up } con lo que digan.
    .b = Gracias, por ahora no necesito nada más de su parte. La transferencia se está revisando a mano y le vuelvo a escribir { follow-up }, sea cual sea el resultado.
    .c = El equipo de depósitos está mirando la transferencia, y le doy noticias { follow-up }.
