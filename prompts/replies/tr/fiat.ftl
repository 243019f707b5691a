payment = { $amount ->
        [none] ödemeniz
       *[other] { $amount } tutarındaki ödemeniz
    }

situation =
    .a = { $waiting ->
            [none] { payment } olması gereken yerde değil
           *[other] { $waiting } geçti ve { payment } olması gereken yerde değil
        }
    .b = { $waiting ->
            [none] { payment } gerçekleşmedi
           *[other] { payment } { $waiting } geçmesine rağmen gerçekleşmedi
        }
    .c = { $waiting ->
            [none] { payment } sorun çıkarıyor
           *[other] { payment } sorun çıkarmaya başlayalı { $waiting } oldu
        }

explain =
    .a = Banka havalesi açıklamasından tanınır ve sizin adınıza olan bir hesaptan gelmelidir; biri uymuyorsa genellikle iade edilir. Bankalar yalnızca iş günlerinde çalışır; reddedilen kartı da çoğunlukla kartı veren banka durdurur.
    .b = Havalede önemli olan, yatırma sayfasındaki açıklama ve kendi adınıza bir hesaptır; yoksa genellikle geri gönderilir. Hafta sonu ve tatiller bankalar için sayılmaz; kart reddedildiğinde ise hayır diyen hemen her zaman kartı veren bankadır.

steps =
    .a =
        Bu arada kendiniz de kontrol edebilirsiniz:
        1. Bankanız ödemeyi, yatırma sayfamızdaki hesaba ve açıklamayla yapılmış gösteriyor mu?
        2. Gönderen hesap, doğrulamadaki gibi sizin adınıza mı?
        3. Kartla ödediyseniz: bankanıza bu tür alımları engelleyip engellemediğini sorun.
    .b =
        Çoğu zaman yanıtı şu üç kontrol verir:
        1. Bankanızın uygulamasında hesabı ve açıklamayı yatırma sayfamızla karşılaştırın; ödeme gerçekleşmiş mi?
        2. Gönderen hesabın sizin adınıza olduğundan emin olun.
        3. Kart reddedildiyse nedenini bankanız söyleyebilir.

next-step-asking =
    .a = Yanıtınız gelince ödemeyi ödeme ekibimizle birlikte arayacağım; her durumda { follow-up } size yazarım.
    .b = Bu bilgiyle ödemeyi bizim tarafta arayabilirim; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yanıtınızı alınca ödeme ekibimiz arar, { follow-up } haber veririm.
next-step-ready =
    .a = Gereken her şey bende: ödemeyi ödeme ekibimizle birlikte arıyorum, { follow-up } size yazacağım.
    .b = Teşekkürler, şimdilik sizden başka bir şey gerekmiyor. Ödemeyi bizim tarafta arıyorum; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Ödeme ekibimiz şu anda arıyor, { follow-up } haber veririm.

item-amount = para birimiyle tutar
item-time = ödemenin tarihi
