situation =
    .a = { $waiting ->
            [none] ihtiyacınız olan yardımı destek ekibimizden alamadınız
           *[other] ihtiyacınız olan yardımı destek ekibimizden alamadınız, üstelik { $waiting } beklediniz
        }
    .b = { $waiting ->
            [none] müşteri hizmetlerimiz sizi yarı yolda bıraktı
           *[other] müşteri hizmetlerimiz sizi { $waiting } boyunca yarı yolda bıraktı
        }
    .c = { $waiting ->
            [none] bize yazdınız ve doğru düzgün bir yanıt alamadınız
           *[other] bize yazdınız, { $waiting } geçti ve doğru düzgün bir yanıt alamadınız
        }

explain =
    .a = Vermek istediğimiz hizmet bu değil, üzgünüm. Konunuz artık bir insanda: şimdiye kadar yazdığınız her şeyi okuyorum, yeniden anlatmanıza gerek yok.
    .b = İlgilenecek birine ulaşmanız bu kadar sürdüğü için üzgünüm. Ben gerçek bir çalışanım, konunuz bende ve hiçbir şeyi tekrar etmeniz gerekmesin diye bütün yazışmayı okuyorum.

steps =
    .a =
        Şikâyetiniz şöyle ele alınır:
        1. Bütün yazışmayı okuyup açık kalanı özetliyorum.
        2. Kurallarımız içinde çözülebilecek olan bugün ilgili ekibe gider.
        3. Yeni bir gelişme olmasa bile sonuçla ya da sonraki adımla yanıt alırsınız.
        4. Yanıt sizi tatmin etmezse resmî şikâyet kanalı uygulamada yazar.
    .b =
        Şikâyetinizle ilgili şimdi olanlar:
        1. Yanıtsız kalan ne varsa görmek için bütün yazışma yeniden okunuyor.
        2. Çözebilecek ekip onu bugün benden alıyor.
        3. Her durumda bir yanıtınız olacak: sonuç ya da sonraki adım.
        4. Yanıta katılmazsanız resmî şikâyet kanalı uygulamada yer alır.

next-step-asking =
    .a = Yanıtınız gelince açık kalanı bugün ele alacağım; her durumda { follow-up } size yazarım.
    .b = Bununla yazılanların hepsini bulabilirim; ne yapıldığını { follow-up } size bildiririm.
    .c = Yanıtınızı alınca açık kalanı ilerletip { follow-up } haber veririm.
next-step-ready =
    .a = Açık kalanı bugün ele alıyorum, ne yapıldığını { follow-up } size yazacağım.
    .b = Yazılanların hepsini okuyup bir yanıtla ya da sonraki adımla { follow-up } size dönerim.
    .c = Açık kalanı şimdi ilerletiyorum, { follow-up } haber veririm.

item-order-id = varsa talep ya da dosya numarası
where-order-id =
    .a = Size gönderdiğimiz e-postaların konu satırında yazar.
    .b = E-postalarımızın konusunda ya da uygulamada taleplerinizin içinde bulursunuz.
