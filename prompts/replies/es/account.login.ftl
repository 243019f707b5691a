situation =
    .a = { $waiting ->
            [none] no puede entrar en su cuenta
           *[other] lleva { $waiting } sin poder entrar en su cuenta
        }
    .b = { $waiting ->
            [none] el inicio de sesión no le deja pasar
           *[other] el inicio de sesión no le deja pasar desde hace { $waiting }
        }
    .c = { $waiting ->
            [none] se ha quedado sin acceso a su cuenta
           *[other] se ha quedado sin acceso a su cuenta desde hace { $waiting }
        }

explain =
    .a = Casi siempre es una de estas tres cosas: la contraseña, un bloqueo breve tras varios intentos o un dispositivo nuevo que primero hay que confirmar.
    .b = Lo habitual es que falle la contraseña, que la cuenta se bloquee un rato por varios intentos seguidos o que falte confirmar por correo un dispositivo nuevo.

where-device =
    .a = La versión está en los ajustes de la aplicación, al final de la página.
    .b = Si abre los ajustes de la aplicación y baja hasta el final, verá la versión.

steps =
    .a =
        Puede probar ahora mismo lo siguiente:
        1. Abra la aplicación oficial, o escriba usted la dirección en el navegador, y elija «¿Olvidó su contraseña?».
        2. Busque el correo de confirmación, también en la carpeta de spam, y confirme el dispositivo nuevo si se lo pide.
        3. Si la cuenta se bloqueó por varios intentos, espere el tiempo que indica la pantalla antes de volver a intentarlo.
        Tenga en cuenta que, tras cambiar la contraseña, los retiros quedan en pausa un tiempo; la aplicación le muestra hasta cuándo.
    .b =
        Estos tres pasos suelen resolverlo:
        1. Restablezca usted la contraseña con «¿Olvidó su contraseña?», solo en la aplicación oficial o en nuestro sitio.
        2. Mire en su bandeja de entrada y en spam si hay un correo para confirmar un dispositivo.
        3. Después de varios intentos fallidos, deje pasar el tiempo que indica la pantalla.
        Como protección, los retiros quedan en pausa un tiempo después del cambio; en la aplicación verá hasta cuándo.
steps-chat =
    .a = Pruebe primero «¿Olvidó su contraseña?» en la aplicación oficial y mire en su correo, también en spam, si hay un mensaje para confirmar el dispositivo.
    .b = Lo más rápido es «¿Olvidó su contraseña?» en la aplicación oficial; si el correo de confirmación no aparece, mire también en spam.

next-step-asking =
    .a = En cuanto tenga su respuesta, miro de nuestro lado qué está frenando el acceso; en cualquier caso, le escribo { follow-up }.
    .b = Con ese dato puedo revisar el intento de acceso; le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Cuando reciba su respuesta, compruebo qué bloquea la entrada y le doy noticias { follow-up }.
next-step-ready =
    .a = Estoy mirando de nuestro lado qué está frenando el acceso, y le escribo { follow-up }.
    .b = Mientras tanto reviso el intento de acceso y le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Compruebo ahora mismo qué bloquea la entrada y le doy noticias { follow-up }.
