situation =
    .a = tiene una idea para que lo hagamos mejor
    .b = hay algo en nuestro producto que podría funcionarle mejor
    .c = ha pensado en algo que deberíamos mejorar

explain =
    .a = Lo que describe llega al equipo de producto con sus propias palabras. Si algo se hace o se lista, y cuándo, se decide ahí y se anuncia solo en los canales oficiales, así que no quiero prometerle nada.
    .b = Le paso su sugerencia al equipo de producto tal como la escribió. Ellos deciden qué se hace o se lista y lo anuncian en los canales oficiales; no puedo prometerle una fecha ni un resultado.

steps =
    .a =
        Si quiere añadir algo:
        1. Una captura le muestra al equipo enseguida a qué se refiere.
        2. Si es un fallo, ayudan el dispositivo y la versión de la aplicación.
    .b =
        Dos cosas que ayudan al equipo:
        1. Una captura de la pantalla en cuestión.
        2. En caso de fallo, su dispositivo y la versión de la aplicación.

next-step-ready =
    .a = Hoy mismo lo tiene el equipo; si les surge una pregunta, le escribo { follow-up }.
    .b = Lo paso hoy; si el equipo quiere saber más, me pongo en contacto con usted { follow-up }.
    .c = El equipo lo recibe hoy, y vuelvo a escribirle { follow-up } si algo necesita su respuesta.

feeling-neutral =
    .a = Gracias por tomarse el tiempo de escribirnos: { $situation }.
    .b = Gracias por contárnoslo, nos resulta útil: { $situation }.
    .c = Gracias por la sugerencia; según entiendo, { $situation }.
