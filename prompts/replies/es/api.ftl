situation =
    .a = sus solicitudes a la API no hacen lo que deberían
    .b = algo en su conexión con la API no funciona
    .c = tiene problemas con la API

explain =
    .a = Una firma rechazada suele venir de un reloj desfasado, de un texto firmado que difiere del que se envía o de una clave equivocada. Una solicitud rechazada también puede deberse a un permiso que falta, a una IP que no está en la lista blanca de la clave o a demasiadas llamadas en poco tiempo.
    .b = Casi siempre es una de estas cosas: el reloj, el texto exacto que se firma, la clave y sus permisos, la lista blanca de IP o el límite de llamadas.

where-error-code =
    .a = El código está en el cuerpo de la respuesta.
    .b = Lo encontrará en la respuesta a la solicitud.

steps =
    .a =
        Con estas comprobaciones se suele encontrar:
        1. Compare el reloj de su equipo con la hora del servidor de la API.
        2. Firme exactamente el texto que se envía: mismo orden, misma codificación, nada de más.
        3. Revise la clave: permisos, lista blanca de IP, vencimiento y subcuenta correcta.
        4. Si aparecen errores por límite, espacie las llamadas y espere antes de reintentar.
        El secreto de la API es solo suyo: no nos lo envíe, no lo necesitamos.
    .b =
        Yo lo miraría en este orden:
        1. La hora: su reloj frente al del servidor.
        2. La firma: byte por byte lo que se envía, en el mismo orden y con la misma codificación.
        3. La clave: permisos, lista blanca de IP, vencimiento y cuenta.
        4. Los límites: menos llamadas, y una pausa después de un error de límite.
        El secreto de la API se queda con usted; no lo envíe nunca a nadie.

next-step-asking =
    .a = En cuanto tenga su respuesta, lo miro con nuestro equipo de API; en cualquier caso, le escribo { follow-up }.
    .b = Con el código, el equipo de API puede ver qué se rechazó; le vuelvo a escribir { follow-up }, encuentren lo que encuentren.
    .c = Cuando reciba su respuesta, pido que lo revisen y le doy noticias { follow-up }.
next-step-ready =
    .a = Ya tengo lo que necesito: lo estoy mirando con nuestro equipo de API, y le escribo { follow-up }.
    .b = Gracias, por ahora no necesito nada más de su parte. El equipo de API comprueba qué se rechazó y le vuelvo a escribir { follow-up }.
    .c = He pedido al equipo de API que lo revise, y le doy noticias { follow-up }.
