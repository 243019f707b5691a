situation =
    .a = { $waiting ->
            [none] no ha recibido de nuestro soporte la ayuda que necesitaba
           *[other] lleva { $waiting } esperando la ayuda que necesitaba
        }
    .b = { $waiting ->
            [none] nuestra atención al cliente no ha estado a la altura
           *[other] nuestra atención al cliente lleva { $waiting } sin estar a la altura
        }
    .c = { $waiting ->
            [none] nos escribió y no obtuvo una respuesta de verdad
           *[other] nos escribió y lleva { $waiting } sin una respuesta de verdad
        }

explain =
    .a = Ese no es el servicio que queremos dar, y lo siento. Ahora su caso lo lleva una persona: estoy leyendo todo lo que ha escrito, así que no tiene que explicarlo otra vez.
    .b = Siento que haya tardado tanto en llegar a alguien que se ocupe. Soy una persona, tengo su caso y estoy repasando toda la conversación para que no tenga que repetir nada.

steps =
    .a =
        Así se tramita su reclamo:
        1. Repaso toda la conversación y resumo lo que quedó pendiente.
        2. Lo que se pueda resolver dentro de nuestras reglas pasa hoy al equipo correspondiente.
        3. Tendrá una respuesta con el resultado o con el siguiente paso, aunque todavía no haya novedades.
        4. Si la respuesta no le convence, la aplicación indica el canal oficial de reclamos.
    .b =
        Esto es lo que pasa ahora con su reclamo:
        1. Se vuelve a leer toda la conversación para ver qué quedó sin atender.
        2. El equipo que puede resolverlo lo recibe de mí hoy.
        3. En cualquier caso tendrá una respuesta: el resultado o el siguiente paso.
        4. El canal oficial de reclamos figura en la aplicación, por si no está de acuerdo con la respuesta.

next-step-asking =
    .a = En cuanto tenga su respuesta, retomo hoy lo que quedó pendiente; en cualquier caso, le escribo { follow-up }.
    .b = Con eso puedo encontrar todo lo que se escribió; le vuelvo a escribir { follow-up } con lo que se está haciendo.
    .c = Cuando reciba su respuesta, muevo lo que quedó pendiente y le doy noticias { follow-up }.
next-step-ready =
    .a = Retomo hoy lo que quedó pendiente y le escribo { follow-up } con lo que se está haciendo.
    .b = Repaso todo lo que se escribió y le vuelvo a escribir { follow-up }, con una respuesta o con el siguiente paso.
    .c = Estoy moviendo lo que quedó pendiente, y le doy noticias { follow-up }.

item-order-id = el número de ticket o de caso, si lo tiene
where-order-id =
    .a = Está en el asunto de los correos que le enviamos.
    .b = Lo encontrará en el asunto de nuestros correos o en la aplicación, en sus solicitudes.
