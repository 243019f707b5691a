situation =
    .a = en este momento no puede operar como quisiera
    .b = ahora mismo tiene el trading restringido
    .c = lo que quiere operar no está disponible para usted

explain =
    .a = Puede deberse a varias cosas: que el par esté suspendido o deslistado, que el producto no se ofrezca en su país o que a la cuenta le falte un paso de verificación o esté en espera tras un cambio de seguridad.
    .b = Puede ser el propio par, las reglas de su país de residencia o la cuenta: un paso de verificación pendiente, o un tiempo de espera después de cambiar los datos de seguridad.

steps =
    .a =
        Aquí puede ver cuál es el motivo:
        1. La página de anuncios recoge los pares suspendidos y deslistados, con sus fechas.
        2. La página de verificación muestra su nivel y lo que incluye.
        3. La página de seguridad indica si hay un tiempo de espera y hasta cuándo.
    .b =
        Hay tres lugares que muestran el motivo:
        1. Los anuncios, para los pares suspendidos o deslistados.
        2. Su página de verificación, para el nivel y lo que permite.
        3. Su página de seguridad, para un tiempo de espera y su final.

next-step-ready =
    .a = Compruebo cuál de estos casos es el suyo, y le escribo { follow-up }.
    .b = Busco el motivo en su cuenta y le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Averiguo qué lo impide y le doy una respuesta { follow-up }.
