situation =
    .a = { $waiting ->
            [none] bir emriniz beklediğiniz gibi çalışmadı
           *[other] { $waiting } oldu, bir emriniz beklediğiniz gibi çalışmıyor
        }
    .b = { $waiting ->
            [none] emrinizde bir şey planladığınız gibi gitmedi
           *[other] { $waiting } geçti ve emrinizde bir şey planladığınız gibi gitmiyor
        }
    .c = { $waiting ->
            [none] emrinize ne olduğunu bilmek istiyorsunuz
           *[other] { $waiting } beklediniz ve emrinize ne olduğunu bilmek istiyorsunuz
        }

explain =
    .a = Limit emir yalnızca piyasa fiyatına ulaşırsa ve önündeki emirlerden sonra yeterli hacim kalırsa gerçekleşir. Piyasa emri ise o anda emir defterinde bulunan fiyatları alır; bunlar grafikteki son fiyattan farklı olabilir.
    .b = Limit emirde fiyatın dokunması her zaman yetmez: sırası geldiğinde hacim kalmış olmalıdır. Piyasa emrinde o saniyenin emir defteri belirler ve bu, grafikteki son fiyattan uzak olabilir.

where-order-id =
    .a = Numarayı emir geçmişinizde, emrin ayrıntılarında bulursunuz.
    .b = Geçmişte emri açın: numara ayrıntıların en üstündedir.

steps =
    .a =
        Kendiniz de bakabilirsiniz:
        1. Geçmişinizde emri açıp türüne, fiyatına ve gerçekleşmelerine bakın.
        2. Emrin saatini bir dakikalık grafikle karşılaştırın.
        3. Yalnızca bir kısmı gerçekleştiyse kalan, gerçekleşene ya da iptal edilene kadar defterde durur.
    .b =
        Ne olduğu üç yerde görünür:
        1. Emrin ayrıntıları: tür, fiyat ve her bir gerçekleşme.
        2. O saatin çevresindeki bir dakikalık grafik.
        3. Açık emirler: gerçekleşmeyen kısım orada bekler.

next-step-asking =
    .a = Yanıtınız gelince emri adım adım inceleyeceğim; her durumda { follow-up } size yazarım.
    .b = Numarayla emrin her adımını görebilirim; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yanıtınızı alınca emrin izini sürüp { follow-up } haber veririm.
next-step-ready =
    .a = Gereken her şey bende: emri adım adım inceliyorum, { follow-up } size yazacağım.
    .b = Teşekkürler, şimdilik sizden başka bir şey gerekmiyor. Emrin her adımına bakıyorum; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Emrin izini şu anda sürüyorum, { follow-up } haber veririm.
