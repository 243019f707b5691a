transfer = { $amount ->
        [none] yatırma işleminiz
       *[other] { $amount } tutarındaki yatırma işleminiz
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } hesabınızda henüz görünmüyor
           *[other] { $waiting } geçti ve { transfer } hesabınızda hâlâ görünmüyor
        }
    .b = { $waiting ->
            [none] { transfer } henüz bakiyenize eklenmedi
           *[other] { transfer } { $waiting } geçmesine rağmen bakiyenize eklenmedi
        }
    .c = { $waiting ->
            [none] { transfer } hâlâ gelmedi ve bekliyorsunuz
           *[other] { $waiting } bekliyorsunuz ama { transfer } gelmedi
        }

explain =
    .a = Bir yatırma, ağ işlemi yeterince onayladığında bakiyeye eklenir; kaç onay gerektiği coine ve ağa göre değişir. TXID ne kadar ilerlediğini gösterir.
    .b = Bakiyeye eklenmeden önce ağın işlemi belirli sayıda onaylaması gerekir ve bu sayı her coinde farklıdır. TXID ile kaç onay olduğunu görebiliriz.

where-tx-hash =
    .a = TXID'yi gönderimi yaptığınız cüzdan ya da platformda, transferin ayrıntılarında bulursunuz.
    .b = TXID, gönderdiğiniz yerde görünür: transferi açıp ayrıntılarına bakın.

steps =
    .a =
        Bu arada kendiniz de kontrol edebilirsiniz:
        1. Gönderen cüzdan ya da platformda transferi açın: tamamlanmış mı, TXID'si var mı?
        2. TXID'yi o ağın blok gezgininde arayın: onaylanıp onaylanmadığı ve hangi adrese gittiği görünür.
        3. Bu adresi, ağı ve coin gerektiriyorsa memo ya da etiketi hesabınızın yatırma sayfasıyla karşılaştırın.
    .b =
        Çoğu zaman yanıtı şu üç kontrol verir:
        1. Gönderen taraf transferi TXID ile tamamlanmış gösteriyor mu?
        2. Blok gezginine göre onaylandı mı, hangi adrese gitti?
        3. Adres, ağ ve gerekiyorsa memo yatırma sayfanızdakiyle aynı mı?

next-step-asking =
    .a = Yanıtınız gelince transferi blokzincirde arayıp bizim tarafta kontrol edeceğim; her durumda { follow-up } size yazarım.
    .b = Bu bilgiyle varlığın nerede olduğunu görebilirim; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yanıtınızı alınca yatırmayı arayıp { follow-up } haber veririm.
next-step-ready =
    .a = Gereken her şey bende: transferi blokzincirde arıyor, bizim tarafta kontrol ediyorum; { follow-up } size yazacağım.
    .b = Teşekkürler, şimdilik sizden başka bir şey gerekmiyor. Yatırmayı arıyorum; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Bu yatırmayı şu anda hem blokzincirde hem bizde kontrol ediyorum, { follow-up } haber veririm.
