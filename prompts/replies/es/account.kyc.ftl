situation =
    .a = { $waiting ->
            [none] su verificación de identidad no avanza
           *[other] su verificación de identidad lleva { $waiting } pendiente
        }
    .b = { $waiting ->
            [none] no consigue verificar su identidad
           *[other] lleva { $waiting } esperando la verificación de su identidad
        }
    .c = { $waiting ->
            [none] la verificación de su identidad sigue sin terminar
           *[other] después de { $waiting }, la verificación de su identidad sigue sin terminar
        }

explain =
    .a = Cuando se rechaza una verificación, suele ser por la foto (borrosa, cortada o con reflejos), por un documento vencido o porque el nombre no coincide con el de la cuenta. Los documentos se suben solo en la página de verificación de la aplicación, así que no los envíe por aquí.
    .b = Los motivos habituales son una foto poco nítida o incompleta, un documento vencido o un nombre que no es exactamente el de la cuenta. Suba los documentos únicamente en la página de verificación de la aplicación, nunca en un mensaje.

steps =
    .a =
        Así el próximo intento tiene más posibilidades:
        1. Use un documento vigente con el mismo nombre que su cuenta.
        2. Póngalo sobre una superficie oscura con luz natural, con las cuatro esquinas a la vista y sin reflejos.
        3. Haga la foto desde la propia aplicación, no a partir de una captura o un escaneo.
        4. Para la selfie, quítese las gafas y la gorra y sostenga el teléfono a la altura de los ojos.
    .b =
        Antes de volver a intentarlo, compruebe esto:
        1. El documento está vigente y el nombre es exactamente el de su cuenta.
        2. Se ven las cuatro esquinas, el texto se lee bien y nada brilla.
        3. La foto se toma en la aplicación, sin capturas ni escaneos.
        4. Su cara se ve con buena luz, sin gafas ni gorra.

next-step-ready =
    .a = Reviso en qué punto está su verificación y qué le falta, y le escribo { follow-up }.
    .b = Consulto ahora el estado de su verificación y le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Averiguo a qué espera su verificación y le doy noticias { follow-up }.
