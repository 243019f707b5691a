situation =
    .a = es posible que alguien intente engañarle en nuestro nombre
    .b = se encontró con un mensaje o un sitio que puede ser un fraude
    .c = esto parece un intento de llegar a su cuenta

explain =
    .a = Nunca pedimos contraseñas, códigos, frases de recuperación ni claves privadas, y no escribimos primero en otras plataformas. Con un código antiphishing, que puede crear en «Seguridad» dentro de la aplicación, verá en cada correo si de verdad es nuestro.
    .b = Para distinguirlo: nadie de nuestro equipo pide una contraseña, un código, una frase de recuperación o una clave privada, ni le contacta primero en otro sitio. Si crea un código antiphishing en «Seguridad», aparecerá en todos los correos auténticos.

steps =
    .a =
        Para ir sobre seguro:
        1. No haga clic, no responda, no pague ni instale nada; guarde el mensaje como prueba.
        2. Si introdujo ahí una contraseña, cámbiela ahora en la aplicación oficial y revise dispositivos, claves API y direcciones de retiro.
        3. Si le dio un código a alguien o envió fondos, avíseme enseguida: ahí cuenta cada minuto.
        4. Compruebe quién es de verdad nuestro en la lista de canales oficiales de la aplicación.
    .b =
        Por ahora, tenga en cuenta lo siguiente:
        1. Ni clics, ni respuestas, ni pagos, ni instalaciones; guarde una captura como prueba.
        2. Si escribió ahí una contraseña, cámbiela en la aplicación oficial y repase dispositivos, claves API y direcciones de retiro.
        3. Si alguien ya tiene un código suyo, o se enviaron fondos, avíseme de inmediato.
        4. La aplicación tiene una lista de nuestros canales oficiales; no confíe en quien no esté en ella.
steps-chat =
    .a = Por favor, no haga clic, no responda, no pague ni instale nada, y guarde una captura. Si introdujo ahí una contraseña, cámbiela ahora en la aplicación oficial; si alguien ya tiene un código suyo o se enviaron fondos, avíseme enseguida.
    .b = Por ahora, ni clics, ni respuestas, ni pagos, y una captura como prueba. Si escribió ahí una contraseña, cámbiela ya en la aplicación oficial, y avíseme de inmediato si dio algún código o se enviaron fondos.

next-step-ready =
    .a = Paso lo que nos cuenta a nuestro equipo de seguridad, y le escribo { follow-up }.
    .b = El equipo de seguridad lo está mirando; le vuelvo a escribir { follow-up }, encuentren lo que encuentren.
    .c = Gracias por avisar: el equipo de seguridad ya lo tiene, y le doy noticias { follow-up }.
