situation =
    .a = { $amount ->
            [none] parece que alguien entró en su cuenta
           *[other] parece que alguien entró en su cuenta y hay { $amount } en juego
        }
    .b = { $amount ->
            [none] otra persona podría tener acceso a su cuenta
           *[other] otra persona podría tener acceso a su cuenta, con { $amount } de por medio
        }
    .c = { $amount ->
            [none] parece que hay movimientos en su cuenta que usted no hizo
           *[other] parece que hay movimientos en su cuenta que usted no hizo, con { $amount } de por medio
        }

feeling-neutral =
    .a = Gracias por avisar de inmediato. Lo trato como urgente: { $situation }.
    .b = Hizo bien en avisarnos enseguida: { $situation }, y eso no puede esperar.
    .c = Atiendo su caso como una emergencia: { $situation }.
feeling-worried =
    .a = Entiendo el susto, y estoy con usted: { $situation }. Vamos a proteger su cuenta paso a paso.
    .b = Comprendo lo alarmante que es esto: { $situation }. Lo primero es proteger el acceso.
    .c = Es normal sentir miedo en un momento así: { $situation }. Empecemos por lo más urgente.
feeling-frustrated =
    .a = Entiendo lo duro que es esto: { $situation }. Vamos a evitar que siga avanzando.
    .b = Sé lo desesperante que es esto: { $situation }. Lo primero es proteger el acceso.
    .c = Comprendo su frustración: { $situation }. Empecemos por lo más urgente.
feeling-angry =
    .a = Entiendo su enojo: { $situation }. Vamos a evitar que siga avanzando.
    .b = Entiendo su indignación, y tiene motivos: { $situation }. Lo más urgente ahora es proteger su cuenta.
    .c = Comprendo que esto le indigne: { $situation }. Empecemos por lo más urgente.

care-neutral =
    .a = Hola, gracias por avisarnos de inmediato; lo tratamos como urgente.
    .b = Hola, hizo bien en escribir enseguida; esto no puede esperar.
    .c = Hola, nos lo tomamos muy en serio y queremos ayudarle ya.
care-worried =
    .a = Hola, entendemos el susto y queremos ayudarle ahora mismo.
    .b = Hola, comprendemos lo alarmante que es esto; lo primero es proteger su cuenta.
    .c = Hola, es normal sentir miedo en un momento así, y queremos ayudarle ya.
care-frustrated =
    .a = Hola, entendemos lo duro que es esto y queremos ayudarle ahora mismo.
    .b = Hola, sabemos lo desesperante que es esto; lo primero es proteger su cuenta.
    .c = Hola, comprendemos su frustración; esto no puede esperar.
care-angry =
    .a = Hola, entendemos su enojo; lo primero es proteger su cuenta.
    .b = Hola, entendemos su indignación y tratamos su caso como urgente.
    .c = Hola, comprendemos que esto le indigne, y queremos ayudarle ahora mismo.
move-to-app =
    .a = Si todavía puede entrar, congele su cuenta en la aplicación y escríbanos allí por el chat de soporte; no publique detalles aquí ni responda a quien le contacte primero, aunque use nuestro nombre.
    .b = Si aún tiene acceso, congele su cuenta en la aplicación y hable con nosotros en el chat de soporte que hay allí; no dé detalles en público e ignore a quien le ofrezca ayuda en privado, aunque use nuestro nombre.

steps =
    .a =
        Haga esto ahora, desde un dispositivo de confianza:
        1. Si todavía puede entrar, congele la cuenta o desactive los retiros en los ajustes de seguridad.
        2. Cambie la contraseña de la cuenta y la de su correo, y configure de nuevo la verificación 2FA.
        3. Haga una captura y después elimine los dispositivos, las claves API y las direcciones de retiro que no sean suyos.
        4. Guarde las pruebas: capturas de pantalla, TXID, horas y mensajes sospechosos; no borre nada.
        5. Presente una denuncia ante la policía y conserve el número.
        6. Comuníquese solo por nuestra aplicación y nuestro sitio oficiales. Quien le contacte primero, o le ofrezca recuperar los fondos a cambio de un pago, no es de nuestro equipo.
    .b =
        Esto es lo que más le protege ahora, en este orden y desde un dispositivo limpio:
        1. Congele la cuenta o desactive los retiros, si aún tiene acceso.
        2. Ponga contraseñas nuevas en la cuenta y en su correo, y vuelva a configurar la verificación 2FA.
        3. Revise dispositivos, claves API y direcciones de retiro, y borre lo que no reconozca, después de hacer una captura.
        4. Conserve las pruebas: capturas de pantalla, TXID, horas, mensajes y correos sospechosos.
        5. Denuncie el robo ante la policía y anote el número de la denuncia.
        6. Use solo nuestra aplicación y nuestro sitio oficiales, y no responda a quien le ofrezca ayuda o recuperación desde fuera.
steps-chat =
    .a =
        Haga esto ahora, desde un dispositivo de confianza:
        1. Si todavía puede entrar, congele la cuenta o desactive los retiros.
        2. Cambie la contraseña de la cuenta y la de su correo, y configure de nuevo la verificación 2FA.
        3. Haga una captura y después elimine los dispositivos, las claves API y las direcciones de retiro que no sean suyos.
        4. Guarde capturas de pantalla y TXID como prueba, y denuncie el robo ante la policía.
    .b =
        Primero estas cuatro cosas, desde un dispositivo limpio:
        1. Si aún tiene acceso, congele la cuenta o desactive los retiros.
        2. Ponga contraseñas nuevas en la cuenta y en su correo, y vuelva a configurar la verificación 2FA.
        3. Haga una captura y luego borre los dispositivos, las claves API y las direcciones de retiro que no reconozca.
        4. Conserve capturas de pantalla y TXID, y presente una denuncia ante la policía.
steps-phone =
    .a =
        Lo hacemos paso a paso, desde un dispositivo de confianza; con calma, yo espero.
        Primero: si todavía puede entrar, congele la cuenta o desactive los retiros en los ajustes de seguridad.
        Segundo: cambie la contraseña de la cuenta y la de su correo, y configure de nuevo la verificación 2FA.
        Tercero: haga una captura y después elimine los dispositivos, las claves API y las direcciones de retiro que no sean suyos.
        Cuando colguemos, guarde capturas y mensajes sospechosos como prueba, y presente una denuncia ante la policía.
        Confíe solo en nuestra aplicación y nuestro sitio oficiales, y nunca le diga a nadie un código ni una contraseña, tampoco a mí.
    .b =
        Le voy guiando ahora mismo; use un dispositivo de confianza.
        Primero congele la cuenta o desactive los retiros, si aún tiene acceso.
        Después ponga contraseñas nuevas en la cuenta y en su correo, y vuelva a configurar la verificación 2FA.
        Luego haga una captura y borre los dispositivos, las claves API y las direcciones de retiro que no reconozca.
        Más tarde, reúna las pruebas y presente una denuncia ante la policía.
        Use solo nuestra aplicación y nuestro sitio oficiales, y nunca le diga a nadie un código ni una contraseña, tampoco a mí.

explain =
    .a = Quiero hablarle con sinceridad: una transacción que la blockchain ya confirmó no se puede revertir, así que no puedo prometerle cómo terminará esto. Lo que sí podemos hacer es cerrar todos los accesos ahora y reunir las pruebas.
    .b = Le hablo con franqueza: las transacciones confirmadas en la blockchain no se pueden deshacer y no puedo prometerle un resultado. Cuanto antes quede todo cerrado, menos se podrán llevar.

next-step-ready =
    .a = Paso su caso ahora mismo a nuestro equipo de seguridad y tendrá noticias nuestras aquí { follow-up }; responda solo por canales oficiales y nunca dé a nadie códigos, contraseñas ni su frase de recuperación.
    .b = Nuestro equipo de seguridad recibe su caso en este momento, y volvemos a escribirle aquí { follow-up }. Mientras tanto, nunca comparta con nadie códigos, contraseñas ni su frase de recuperación, y confíe solo en nuestros canales oficiales.
    .c = Su caso pasa ya a nuestro equipo de seguridad, y le damos noticias aquí { follow-up }. Confíe solo en nuestros canales oficiales y no le diga a nadie sus contraseñas, códigos ni frase de recuperación.
