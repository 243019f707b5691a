situation =
    .a = tiene una consulta sobre los ajustes de su cuenta
    .b = su consulta es sobre los datos de su cuenta
    .c = quiere ver o cambiar algo en su cuenta

explain =
    .a = Su UID y sus datos personales están en la página de perfil de la aplicación; el correo, el teléfono y el nombre se cambian en «Seguridad», donde confirma que es usted. Después de un cambio así, los retiros quedan en pausa un tiempo como protección.
    .b = En la aplicación, el perfil muestra su UID y sus datos, y en «Seguridad» se cambian el correo, el teléfono y el nombre. El cambio se confirma con su identidad y, para protegerle, los retiros quedan en pausa un tiempo.

steps =
    .a =
        En la aplicación se hace así:
        1. Abra su perfil y entre en los ajustes.
        2. Elija lo que quiere ver o cambiar; la aplicación le dice qué necesita para confirmarlo.
        3. Si quiere cerrar la cuenta: antes retire el saldo, cancele las órdenes abiertas y termine los productos en curso.
    .b =
        Este es el camino en la aplicación:
        1. Desde su perfil, vaya a los ajustes.
        2. Seleccione el dato y siga lo que le pida para confirmarlo.
        3. Para cerrar la cuenta, déjela vacía primero: saldo, órdenes abiertas y productos en curso.

next-step-ready =
    .a = Si con esto no queda resuelto, dígame de qué dato se trata; estoy viendo su consulta y le escribo { follow-up }.
    .b = Leo su consulta con detalle y le vuelvo a escribir { follow-up }; si algún menú se ve distinto, dígame qué le aparece.
    .c = Si se queda en algún paso, dígamelo; sobre lo demás tendrá mi respuesta { follow-up }.
