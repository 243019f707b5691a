# Partes que comparten todos los temas. Las variantes .a .b .c dicen lo mismo con otras palabras.
# Un dato desconocido vale "none". $amount y $network son palabras del cliente y se copian tal cual.

greeting =
    .a = Hola:
    .b = Hola, hemos recibido su mensaje.
    .c = Hola, le respondo sobre su consulta.
greeting-chat =
    .a = Hola, le ayudo con esto.
    .b = Hola, me encargo de su consulta.
    .c = Hola, estoy aquí para ayudarle.
greeting-phone =
    .a = Hola, le atiende el equipo de soporte.
    .b = Hola, estoy aquí para ayudarle.

closing =
    .a =
        Si hay alguna novedad antes, basta con que responda a este mensaje.

        Un saludo cordial,
        El equipo de soporte
    .b =
        Si mientras tanto le surge otra duda, responda a este mensaje y nos llegará directamente.

        Saludos cordiales,
        El equipo de soporte
closing-phone =
    .a = ¿Quiere que repasemos algún punto? Gracias por su llamada.
    .b = Sé que es mucha información, así que dígame si quiere que repita algo. Gracias por llamar.

## El sentimiento, una sola vez, con la situación en las palabras del cliente

feeling-neutral =
    .a = Para confirmar que le he entendido bien: { $situation }.
    .b = Entiendo que { $situation }.
    .c = Según me cuenta, { $situation }.
feeling-worried =
    .a = Entiendo su preocupación: { $situation }.
    .b = Es normal que esto le preocupe: { $situation }.
    .c = Comprendo su inquietud: { $situation }.
feeling-frustrated =
    .a = Entiendo su frustración: { $situation }.
    .b = Sé lo frustrante que es esto: { $situation }.
    .c = Comprendo que esta situación desespere: { $situation }.
feeling-angry =
    .a = Entiendo su enojo: { $situation }.
    .b = Entiendo su molestia, y tiene motivos: { $situation }.
    .c = Comprendo que esto le indigne: { $situation }.
feeling-grateful =
    .a = Muchas gracias por sus palabras; según me cuenta, { $situation }.
    .b = Gracias a usted por su amabilidad; veo que { $situation }.
    .c = Gracias por su confianza; según entiendo, { $situation }.

## What it is about, by the terms the customer used, where nothing else of theirs is said back

noted =
    .a = He anotado el punto que menciona: { $topics }.
    .b = Me centro en lo que señala: { $topics }.
    .c = Queda claro de qué se trata: { $topics }.
both-topics = { $first } y { $second }

## En público: una frase de atención, sin datos personales

care-neutral =
    .a = Hola, gracias por avisarnos; queremos revisar su caso con detalle.
    .b = Hola, gracias por escribirnos; nos gustaría revisarlo con usted.
    .c = Hola, hemos leído su mensaje y queremos ayudarle.
care-worried =
    .a = Hola, entendemos su preocupación y queremos revisarlo con usted.
    .b = Hola, es normal que esto le preocupe; queremos ayudarle.
    .c = Hola, comprendemos su inquietud y queremos revisar su caso.
care-frustrated =
    .a = Hola, entendemos su frustración y queremos ayudarle a avanzar.
    .b = Hola, sabemos lo frustrante que es esto y queremos revisarlo con usted.
    .c = Hola, comprendemos que esta situación desespere; queremos ayudarle.
care-angry =
    .a = Hola, entendemos su enojo y queremos revisar su caso con detalle.
    .b = Hola, comprendemos que esto le indigne; nos lo tomamos en serio.
    .c = Hola, entendemos su molestia y queremos revisarlo con usted.
care-grateful =
    .a = Hola, muchas gracias por sus palabras; con gusto lo revisamos con usted.
    .b = Hola, gracias por su amabilidad; con gusto le ayudamos.
    .c = Hola, gracias por su confianza; vamos a revisarlo con usted.
move-to-app =
    .a = Escríbanos por el chat de soporte de nuestra aplicación oficial y no publique aquí datos de su cuenta ni de sus transacciones.
    .b = Por su seguridad, cuéntenos los detalles en el chat de soporte de la aplicación oficial y no los comparta en público.

## Pedir solo lo que falta

ask-one =
    .a = ¿Me puede enviar { $item }?
    .b = Para avanzar solo necesito un dato: { $item }.
    .c = Por favor, envíeme { $item }.
ask-two =
    .a = ¿Me puede enviar { $first } y { $second }?
    .b = Para avanzar necesito dos datos: { $first } y { $second }.
    .c = Por favor, envíeme { $first } y { $second }.
ask-list =
    .a =
        ¿Me puede enviar estos datos?
        { $items }
    .b =
        Para avanzar necesito lo siguiente:
        { $items }
    .c =
        Por favor, envíeme:
        { $items }
ask-one-phone =
    .a = Necesito { $item }. No hace falta que me lo dicte: envíelo por el chat de soporte de la aplicación.
    .b = ¿Me puede enviar por el chat de soporte de la aplicación { $item }? Es más cómodo que dictarlo.
ask-two-phone =
    .a = Necesito { $first } y { $second }. No hace falta que me los dicte: envíelos por el chat de soporte de la aplicación.
    .b = ¿Me puede enviar por el chat de soporte de la aplicación { $first } y { $second }? Es más cómodo que dictarlos.

item-tx-hash = el hash de la transacción (TXID)
item-network = el nombre de la red que se usó
item-amount = el monto
item-ticker = el nombre de la moneda
item-address = la dirección de destino
item-memo = el memo o tag que se usó
item-order-id = el número de orden
item-time = la hora aproximada
item-device = el dispositivo y la versión de la aplicación
item-error-code = el código de error o el mensaje exacto que le aparece

## Tiempos

duration-minute = { $count } { $count ->
        [one] minuto
       *[other] minutos
    }
duration-hour = { $count } { $count ->
        [one] hora
       *[other] horas
    }
duration-day = { $count } { $count ->
        [one] día
       *[other] días
    }
duration-week = { $count } { $count ->
        [one] semana
       *[other] semanas
    }
duration-month = { $count } { $count ->
        [one] mes
       *[other] meses
    }
follow-up = en menos de { $hours } { $hours ->
        [one] hora
       *[other] horas
    }

## Seguridad

safety =
    .a = Por su seguridad: nunca comparta con nadie su frase de recuperación, su clave privada, su contraseña ni sus códigos de verificación. Nosotros nunca se los pediremos.
    .b = Un último aviso: nadie de nuestro equipo le pedirá jamás la frase de recuperación, la clave privada, la contraseña ni los códigos de verificación. No los comparta con nadie.

leaked-seed-phrase =
    .a = Lo primero y más urgente: su mensaje contenía una frase de recuperación, así que considere expuesta esa billetera. Cree una billetera nueva en un dispositivo de confianza, mueva allí sus fondos ahora mismo y nunca comparta la frase con nadie, tampoco con nosotros.
    .b = Antes que nada: en su mensaje había una frase de recuperación y esa billetera ya no es segura. Abra una billetera nueva que solo usted controle, pase allí sus fondos cuanto antes y no comparta la nueva frase con nadie, ni siquiera con nosotros.
leaked-private-key =
    .a = Lo primero y más urgente: su mensaje contenía una clave privada, así que considere expuesta esa billetera. Cree una billetera nueva en un dispositivo de confianza, mueva allí sus fondos ahora mismo y nunca comparta la clave con nadie, tampoco con nosotros.
    .b = Antes que nada: en su mensaje había una clave privada y esa billetera ya no es segura. Abra una billetera nueva que solo usted controle, pase allí sus fondos cuanto antes y no comparta la nueva clave con nadie, ni siquiera con nosotros.
leaked-one-time-code =
    .a = Lo primero y más urgente: su mensaje contenía un código de verificación. Nunca comparta esos códigos con nadie, tampoco con nosotros; si alguien se lo pidió, cambie ahora su contraseña desde un dispositivo de confianza.
    .b = Antes que nada: en su mensaje había un código de verificación. Si alguien le dijo que lo enviara, cambie su contraseña de inmediato desde un dispositivo de confianza, y no comparta códigos con nadie, ni siquiera con nosotros.
leaked-card =
    .a = Lo primero y más urgente: su mensaje contenía datos de una tarjeta. Pida a su banco que la bloquee si alguien más pudo verlos, y nunca comparta esos datos por mensaje, tampoco con nosotros.
    .b = Antes que nada: en su mensaje había datos de una tarjeta. Si alguien más pudo verlos, hable con su banco para bloquearla, y no comparta esos datos por mensaje, ni siquiera con nosotros.
leaked-password =
    .a = Lo primero y más urgente: su mensaje contenía una contraseña. Cámbiela ahora, desde un dispositivo de confianza y en todos los sitios donde la use, y nunca comparta una contraseña con nadie, tampoco con nosotros.
    .b = Antes que nada: en su mensaje había una contraseña. Cámbiela de inmediato en todos los sitios donde la use, desde un dispositivo de confianza, y no comparta la nueva con nadie, ni siquiera con nosotros.
leaked-social =
    .a = Borre también su publicación: cualquiera puede leerla.
    .b = Elimine además su publicación, porque está a la vista de todos.
