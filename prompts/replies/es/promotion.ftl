situation =
    .a = { $amount ->
            [none] una recompensa o campaña no salió como esperaba
           *[other] una recompensa de { $amount } no salió como esperaba
        }
    .b = { $amount ->
            [none] está esperando una recompensa de una campaña
           *[other] está esperando una recompensa de { $amount }
        }
    .c = { $amount ->
            [none] tiene una consulta sobre una campaña
           *[other] tiene una consulta sobre una campaña y { $amount }
        }

explain =
    .a = En cada campaña deciden sus propias reglas: inscripción, período, tareas y región. Las recompensas se suelen pagar después del final del período, en la fecha que indican las reglas, así que puede que todavía no toque.
    .b = Lo que cuenta son las reglas de la página de la campaña: si había que inscribirse, qué tareas y qué período se aplican y en qué regiones. El pago suele llegar después del final del período, en la fecha que figura ahí.

steps =
    .a =
        Puede comprobarlo en la aplicación:
        1. Abra la campaña en «Recompensas»: ahí están la inscripción, las tareas y su progreso.
        2. Compare el período y la fecha de pago en las reglas.
        3. Mire también en los cupones; algunas recompensas hay que reclamarlas antes de que venzan.
    .b =
        Aquí es donde mirar:
        1. La página de la campaña, en «Recompensas», muestra si consta su inscripción y qué tareas ha cumplido.
        2. Las reglas dicen el período y cuándo se paga.
        3. Algunas recompensas llegan como cupón y hay que reclamarlas antes de que venzan.

next-step-ready =
    .a = Estoy comparando las reglas con lo que muestra su cuenta, y le escribo { follow-up }.
    .b = Compruebo la campaña para su cuenta y le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Averiguo qué falta y le doy una respuesta { follow-up }.
