situation =
    .a = necesita registros o una respuesta sobre un tema fiscal o legal
    .b = su consulta es sobre impuestos, extractos o documentos que le piden
    .c = tiene una duda sobre registros o normas

explain =
    .a = Las operaciones, los depósitos y los retiros se pueden descargar en un archivo, para el período que elija, desde el historial de su cuenta. No podemos dar asesoría fiscal, porque las reglas cambian según el país; un asesor fiscal le dirá qué le corresponde.
    .b = El historial de su cuenta tiene una descarga para cada período, con operaciones, depósitos y retiros. Qué hay que declarar depende del país, así que consulte a un asesor fiscal; nosotros no podemos aconsejarle en eso.

steps =
    .a =
        Para obtener los registros:
        1. Abra el historial de su cuenta y elija la descarga.
        2. Seleccione el período y el tipo de registro; los archivos grandes tardan un poco y quedan listos en el mismo lugar.
        3. Si la aplicación le pide documentos, súbalos solo ahí, nunca por correo ni en un chat.
    .b =
        Este es el camino:
        1. En el historial de su cuenta, elija descargar.
        2. Indique período y tipo; el archivo terminado aparece en el mismo sitio.
        3. Los documentos que pida la aplicación se entregan solo ahí, no por correo ni por chat.

next-step-ready =
    .a = Leo su consulta con detalle y paso lo que corresponda a otro equipo; le escribo { follow-up }.
    .b = Miro qué más necesita y le vuelvo a escribir { follow-up }.
    .c = Si en el archivo falta algo, dígame qué; sobre lo demás tendrá mi respuesta { follow-up }.
