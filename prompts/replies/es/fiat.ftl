payment = su pago{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }

situation =
    .a = { $waiting ->
            [none] { payment } no está donde debería
           *[other] después de { $waiting }, { payment } sigue sin estar donde debería
        }
    .b = { $waiting ->
            [none] { payment } no se ha completado
           *[other] { payment } no se ha completado después de { $waiting }
        }
    .c = { $waiting ->
            [none] tiene problemas con { payment }
           *[other] lleva { $waiting } con problemas con { payment }
        }

explain =
    .a = Una transferencia bancaria se reconoce por su referencia y tiene que salir de una cuenta a su nombre; si una de las dos cosas no coincide, lo normal es que se devuelva. Además, los bancos trabajan solo en días hábiles, y una tarjeta rechazada casi siempre la frena el banco emisor.
    .b = En una transferencia cuentan la referencia de la página de depósito y que la cuenta de origen esté a su nombre; si no, lo habitual es que se devuelva. Los fines de semana y los festivos no cuentan para los bancos, y si una tarjeta se rechaza, suele ser el banco emisor quien dice que no.

steps =
    .a =
        Mientras tanto, usted puede comprobar lo siguiente:
        1. ¿Su banco muestra el pago como completado, a la cuenta y con la referencia de nuestra página de depósito?
        2. ¿La cuenta de origen está a su nombre, tal como figura en su verificación?
        3. Si pagó con tarjeta: pregunte a su banco si bloquea este tipo de compras.
    .b =
        Estas tres comprobaciones suelen aclarar qué pasa:
        1. Compare en la aplicación de su banco la cuenta y la referencia con nuestra página de depósito; ¿el pago figura como completado?
        2. Asegúrese de que la cuenta de origen está a su nombre.
        3. Si se rechazó una tarjeta, su banco le puede decir por qué.

next-step-asking =
    .a = En cuanto tenga su respuesta, busco el pago con nuestro equipo de pagos; en cualquier caso, le escribo { follow-up }.
    .b = Con eso puedo buscar el pago de nuestro lado; le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Cuando reciba su respuesta, el equipo de pagos lo busca y le doy noticias { follow-up }.
next-step-ready =
    .a = Ya tengo lo que necesito: estoy buscando el pago con nuestro equipo de pagos, y le escribo { follow-up }.
    .b = Gracias, por ahora no necesito nada más de su parte. Busco el pago de nuestro lado y le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = El equipo de pagos lo está buscando, y le doy noticias { follow-up }.

item-amount = el monto con su moneda
item-time = la fecha del pago
