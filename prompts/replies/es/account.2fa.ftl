situation =
    .a = no consigue pasar el segundo paso del inicio de sesión
    .b = el código de verificación no le funciona
    .c = la verificación en dos pasos le está fallando

explain =
    .a = Los códigos de la aplicación de autenticación dependen del reloj del teléfono, así que basta un pequeño desfase para que se rechacen. Si perdió o cambió el teléfono, el segundo factor se restablece desde la aplicación y ahí confirma su identidad.
    .b = Cuando los códigos se rechazan, casi siempre es el reloj del teléfono; si el teléfono ya no está, hay que restablecer el segundo factor en la aplicación, donde usted demuestra que es quien dice ser.

steps =
    .a =
        Según lo que haya pasado, esto ayuda:
        1. Si rechaza los códigos: ponga la fecha y la hora del teléfono en automático, reinicie la aplicación de autenticación y use el siguiente código.
        2. Si no llegan los SMS o los correos: revise la carpeta de spam y la cobertura, y pida un código nuevo una sola vez.
        3. Si perdió o cambió el teléfono: elija «¿No puede usar su segundo factor?» en la página de acceso de la aplicación y siga los pasos.
        Como protección, los retiros quedan en pausa un tiempo después del restablecimiento; la aplicación muestra hasta cuándo.
    .b =
        Vea cuál es su caso:
        1. Códigos rechazados: reloj del teléfono en automático y un código recién generado.
        2. Sin SMS ni correo: mire en spam, compruebe la señal y solicite un solo código más.
        3. Teléfono perdido o nuevo: inicie usted el restablecimiento con «¿No puede usar su segundo factor?» en la página de acceso.
        Después del restablecimiento, los retiros quedan en pausa un tiempo; en la aplicación verá hasta cuándo.
steps-chat =
    .a = Si rechaza los códigos, ponga la hora del teléfono en automático y use uno nuevo. Si perdió o cambió el teléfono, inicie el restablecimiento con «¿No puede usar su segundo factor?» en la página de acceso de la aplicación; después, los retiros quedan en pausa un tiempo como protección.
    .b = Un código rechazado suele deberse al reloj del teléfono: póngalo en automático y pruebe con el siguiente. Para un teléfono perdido o nuevo, «¿No puede usar su segundo factor?» en la página de acceso inicia el restablecimiento; los retiros quedan después en pausa un tiempo.

next-step-ready =
    .a = También lo estoy revisando de nuestro lado, y le escribo { follow-up }.
    .b = Sigo con su caso: miro los intentos de acceso y le vuelvo a escribir { follow-up }.
    .c = Entretanto compruebo si hay algo de nuestra parte que retrase los códigos y le doy noticias { follow-up }.
