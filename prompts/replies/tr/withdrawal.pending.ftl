transfer = { $amount ->
        [none] çekiminiz
       *[other] { $amount } tutarındaki çekiminiz
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } hâlâ ulaşmadı
           *[other] { $waiting } geçti ve { transfer } hâlâ ulaşmadı
        }
    .b = { $waiting ->
            [none] { transfer } henüz hedefine varmadı
           *[other] { transfer } { $waiting } geçmesine rağmen hedefine varmadı
        }
    .c = { $waiting ->
            [none] { transfer } hâlâ gelmedi ve bekliyorsunuz
           *[other] { $waiting } bekliyorsunuz ama { transfer } gelmedi
        }

explain =
    .a = Bir çekim bizde tamamlandı görünüyorsa blokzincire gönderilmiştir. Varması bundan sonra ağ onaylarına bağlıdır; işlem kimliği (TXID) tam olarak nerede olduğunu gösterir.
    .b = Tamamlanan çekim blokzincire çıkmıştır: alıcı cüzdan ya da platform gösterebilsin diye ağın onu onaylaması gerekir. TXID ile bunu siz de ben de izleyebiliriz.

where-tx-hash =
    .a = TXID, çekim geçmişinizde bu çekimin ayrıntılarında yer alır; henüz yoksa gördüğünüz durumu yazmanız yeterli.
    .b = Çekim geçmişinizde bu işlemi açın, TXID oradadır; daha çıkmadıysa şimdilik durum da yeter.

steps =
    .a =
        Bu arada kendiniz de kontrol edebilirsiniz:
        1. Geçmişinizde çekimi açıp durumuna bakın.
        2. TXID varsa o ağın blok gezgininde arayın: onaylanıp onaylanmadığı görünür.
        3. Adresi ve ağı, varlığı beklediğiniz cüzdan ya da platformla karşılaştırın.
    .b =
        Çoğu zaman yanıtı şu üç kontrol verir:
        1. Geçmişinizde çekimin durumu ne?
        2. TXID oluştuysa o ağın blok gezgini ne gösteriyor?
        3. Alıcı cüzdan ya da platform bu ağı destekliyor mu, adres doğru mu?

next-step-asking =
    .a = Yanıtınız gelince transferi blokzincirde izleyip bizim tarafta kontrol edeceğim; her durumda { follow-up } size yazarım.
    .b = Bu bilgiyle çekimin nerede olduğunu görebilirim; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yanıtınızı alınca çekimin durumuna bakıp { follow-up } haber veririm.
next-step-ready =
    .a = Gereken her şey bende: transferi blokzincirde izliyor, bizim tarafta kontrol ediyorum; { follow-up } size yazacağım.
    .b = Teşekkürler, şimdilik sizden başka bir şey gerekmiyor. Çekimin nerede olduğuna bakıyorum; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Bu çekimi şu anda hem bizde hem blokzincirde kontrol ediyorum, { follow-up } haber veririm.
