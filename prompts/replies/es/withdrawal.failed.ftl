transfer = su retiro{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } no sale
    .b = { transfer } fue rechazado o no se puede hacer
    .c = no consigue completar { transfer }

explain =
    .a = Lo habitual es que la red esté en mantenimiento, que el monto quede por debajo del mínimo o por encima de su límite, que parte del saldo esté en órdenes o que la dirección no corresponda a la red. Si un retiro se cancela, lo normal es que los fondos vuelvan a su saldo.
    .b = Suele ser una de estas cuatro cosas: red en mantenimiento, monto fuera de sus límites, parte del saldo no disponible o dirección y red que no coinciden. Tras una cancelación, los fondos normalmente regresan a su saldo.

steps =
    .a =
        Mientras tanto, usted puede comprobar lo siguiente:
        1. ¿La red está abierta para retiros? La página de retiro lo indica al elegir la moneda.
        2. ¿El monto está entre el mínimo y su límite, con la comisión aparte?
        3. ¿El saldo está disponible, o en parte en órdenes abiertas o productos bloqueados?
        4. ¿La dirección, la red y el memo van juntos?
    .b =
        Estas cuatro comprobaciones suelen aclarar qué pasa:
        1. La página de retiro muestra qué redes están abiertas para cada moneda.
        2. Ahí figuran también el mínimo, el límite y la comisión; el monto tiene que cumplir los tres.
        3. Solo cuenta el saldo disponible, no lo que está en órdenes o productos bloqueados.
        4. La dirección tiene que ser de la red elegida, con memo si lo necesita.

next-step-asking =
    .a = En cuanto tenga su respuesta, busco de nuestro lado el motivo exacto; en cualquier caso, le escribo { follow-up }.
    .b = Con su respuesta podré ver por qué se detuvo; le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Cuando reciba su respuesta, compruebo qué lo impide y le doy noticias { follow-up }.
next-step-ready =
    .a = Ya tengo lo que necesito: estoy buscando de nuestro lado el motivo exacto, y le escribo { follow-up }.
    .b = Gracias, por ahora no necesito nada más de su parte. Compruebo por qué se detuvo y le vuelvo a escribir { follow-up }, encuentre lo que encuentre.
    .c = Reviso ahora mismo qué impide este retiro y le doy noticias { follow-up }.
