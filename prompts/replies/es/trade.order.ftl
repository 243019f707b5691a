situation =
    .a = { $waiting ->
            [none] una orden no hizo lo que usted esperaba
           *[other] desde hace { $waiting }, una orden no hace lo que usted esperaba
        }
    .b = { $waiting ->
            [none] algo en su orden no salió como estaba previsto
           *[other] desde hace { $waiting }, algo en su orden no va como estaba previsto
        }
    .c = { $waiting ->
            [none] quiere saber qué pasó con su orden
           *[other] quiere saber qué ha pasado con su orden en { $waiting }
        }

explain =
    .a = Una orden límite se ejecuta solo cuando el mercado llega a su precio y queda volumen suficiente después de las órdenes que van delante. Una orden de mercado toma los precios que hay en ese momento en el libro de órdenes, que pueden ser distintos del último precio del gráfico.
    .b = Con una orden límite no siempre basta con que el precio la toque: tiene que quedar volumen cuando llega su turno. Con una orden de mercado manda el libro de órdenes de ese segundo, que puede alejarse del último precio del gráfico.

where-order-id =
    .a = El número de orden está en su historial de órdenes, en el detalle.
    .b = Abra la orden en su historial: el número aparece arriba, en el detalle.

steps =
    .a =
        Usted puede comprobar lo siguiente:
        1. Abra la orden en su historial y mire el tipo, el precio y las ejecuciones.
        2. Compare la hora de la orden con el gráfico en velas de un minuto.
        3. Si solo se ejecutó una parte, el resto queda en el libro hasta que se ejecute o usted lo cancele.
    .b =
        Hay tres lugares donde se ve lo que pasó:
        1. El detalle de la orden, con el tipo, el precio y cada ejecución.
        2. El gráfico de un minuto alrededor de esa hora.
        3. Sus órdenes abiertas: la parte sin ejecutar sigue ahí hasta que se ejecute o se cancele.

next-step-asking =
    .a = En cuanto tenga su respuesta, repaso la orden paso a paso; en cualquier caso, le escribo { follow-up }.
    .b = Con el número puedo ver todo el recorrido de la orden; le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Cuando reciba su respuesta, rastreo la orden y le doy noticias { follow-up }.
next-step-ready =
    .a = Ya tengo lo que necesito: estoy repasando la orden paso a paso, y le escribo { follow-up }.
    .b = Gracias, por ahora no necesito nada más de su parte. Miro todo el recorrido de la orden y le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Rastreo ahora mismo la orden y le doy noticias { follow-up }.
