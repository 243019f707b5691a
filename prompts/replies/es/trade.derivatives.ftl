situation =
    .a = { $amount ->
            [none] quiere saber qué pasó con su posición
           *[other] quiere saber qué pasó con su posición, en la que hay { $amount } en juego
        }
    .b = { $amount ->
            [none] su posición no se comportó como esperaba
           *[other] su posición no se comportó como esperaba, y se trata de { $amount }
        }
    .c = { $amount ->
            [none] con su posición ocurrió algo que necesita una explicación
           *[other] con su posición ocurrió algo que necesita una explicación, y hay { $amount } de por medio
        }

explain =
    .a = Una posición se liquida cuando su margen ya no cubre el margen de mantenimiento al precio de marca; el último precio del gráfico puede verse distinto. El funding se paga entre los traders a horas fijas y también modifica el margen.
    .b = Para una liquidación cuenta el precio de marca y si el margen todavía cubre ahí el margen de mantenimiento, no la última operación del gráfico. Los pagos de funding entre largos y cortos también cambian el margen.

steps =
    .a =
        Así puede ver lo que pasó:
        1. Abra la posición en su historial: entrada, margen, precio de liquidación y funding aparecen con su hora.
        2. Cambie el gráfico del último precio al precio de marca para ese momento.
        3. Compruebe si el margen era aislado o compartido con otras posiciones.
    .b =
        Estos tres lugares lo muestran:
        1. El historial de la posición, con la entrada, el margen, el precio de liquidación y cada pago de funding.
        2. El gráfico del precio de marca, no del último precio, alrededor de esa hora.
        3. El modo de margen: aislado o compartido con sus otras posiciones.

next-step-asking =
    .a = En cuanto tenga su respuesta, repaso la posición con sus precios y horas; en cualquier caso, le escribo { follow-up }.
    .b = Con eso puedo ver cada paso de la posición; le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Cuando reciba su respuesta, reconstruyo lo que pasó y se lo explico { follow-up }.
next-step-ready =
    .a = Ya tengo lo que necesito: estoy repasando la posición con sus precios y horas, y le escribo { follow-up }.
    .b = Gracias, por ahora no necesito nada más de su parte. Miro cada paso de la posición y le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Reconstruyo lo que pasó con la posición y se lo explico { follow-up }.

item-ticker = el contrato del que se trata
item-time = la hora aproximada en que ocurrió
