situation =
    .a = API istekleriniz olması gerektiği gibi çalışmıyor
    .b = API bağlantınızda bir şey çalışmıyor
    .c = API'de sorun yaşıyorsunuz

explain =
    .a = İmza çoğunlukla saat farkından, gönderilenle aynı olmayan imzalı metinden ya da yanlış anahtardan reddedilir. Reddedilen istek eksik izin, anahtarın beyaz listesinde olmayan bir IP ya da kısa sürede fazla çağrı anlamına da gelebilir.
    .b = Hemen her zaman bunlardan biridir: saat, imzalanan metnin kendisi, anahtar ve izinleri, IP beyaz listesi ya da istek limiti.

where-error-code =
    .a = Kod, yanıtın gövdesinde yazar.
    .b = Kodu isteğe gelen yanıtta bulursunuz.

steps =
    .a =
        Şu kontroller nedeni genellikle bulur:
        1. Makinenizin saatini API sunucusunun saatiyle karşılaştırın.
        2. Tam olarak gönderilen metni imzalayın: aynı sıra, aynı kodlama, fazladan hiçbir şey yok.
        3. Anahtara bakın: izinler, IP beyaz listesi, geçerlilik, doğru alt hesap.
        4. Limit hatasında çağrıları aralıklı yapın ve tekrar denemeden önce bekleyin.
        API sırrı sizde kalsın: bize göndermeyin, ona ihtiyacımız yok.
    .b =
        Şu sırayla giderdim:
        1. Saat: sizinki ile sunucununki.
        2. İmza: gönderilenle bayt bayt aynı, aynı sıra ve kodlamada.
        3. Anahtar: izinler, IP beyaz listesi, geçerlilik, hesap.
        4. Limitler: daha az çağrı ve limit hatasından sonra kısa bir ara.
        API sırrını kendinize saklayın, kimseye göndermeyin.

next-step-asking =
    .a = Yanıtınız gelince API ekibimizle birlikte bakacağım; her durumda { follow-up } size yazarım.
    .b = Kodla API ekibimiz neyin reddedildiğini görür; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yanıtınızı alınca kontrol ettirip { follow-up } haber veririm.
next-step-ready =
    .a = Gereken her şey bende: API ekibimizle birlikte bakıyorum, { follow-up } size yazacağım.
    .b = Teşekkürler, şimdilik sizden başka bir şey gerekmiyor. API ekibimiz neyin reddedildiğine bakıyor, { follow-up } size dönerim.
    .c = API ekibimize kontrol ettiriyorum, { follow-up } haber veririm.
