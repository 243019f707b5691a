situation =
    .a = { $amount ->
            [none] tiene una duda sobre nuestras comisiones
           *[other] tiene una duda sobre una comisión, y menciona { $amount }
        }
    .b = { $amount ->
            [none] quiere entender una comisión
           *[other] quiere entender de dónde salen { $amount } de comisión
        }
    .c = { $amount ->
            [none] su consulta es sobre comisiones
           *[other] su consulta es sobre comisiones y sobre { $amount }
        }

explain =
    .a = Hay dos tipos: la comisión de trading, que es nuestra y depende de su nivel, y la comisión de red de un retiro, que va a la blockchain y cambia según la red. Las dos se muestran antes de que usted confirme.
    .b = La comisión de trading es nuestra y depende del nivel de la cuenta; la de red se paga a la blockchain y varía con la red y con lo saturada que esté. Las dos aparecen en la página de confirmación, antes de cobrar nada.

steps =
    .a =
        Para comprobarlo por su cuenta:
        1. Abra la orden o el retiro en su historial: la comisión está en el detalle.
        2. Compárela con la página de comisiones y con el nivel que figura en su perfil.
        3. Antes de un retiro, mire la comisión de cada red disponible para esa moneda; puede variar mucho.
    .b =
        Aquí puede consultarlo:
        1. El detalle de la orden o del retiro, en el historial, muestra lo que se cobró.
        2. La página de comisiones indica lo que corresponde a su nivel, que aparece en el perfil.
        3. Al retirar, la página muestra la comisión de cada red que puede elegir.

next-step-ready =
    .a = Estoy comparando lo que se cobró con nuestra página de comisiones, y le escribo { follow-up }.
    .b = Reviso las cifras de su cuenta y le vuelvo a escribir { follow-up } con los números exactos.
    .c = Repaso el cobro con detalle y le doy una respuesta { follow-up }.
