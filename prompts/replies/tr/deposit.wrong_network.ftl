transfer = { $amount ->
        [none] yatırma işleminiz
       *[other] { $amount } tutarındaki yatırma işleminiz
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } görünüşe göre başka bir ağdan ya da memo olmadan gitmiş
    .b = { transfer } sistemin kendi kendine eşleştiremediği bir yoldan gelmiş olabilir
    .c = { transfer } farklı bir ağ kullanmış ya da doğru memo olmadan ulaşmış gibi

situation-networks =
    .a = { transfer } görünüşe göre { $network-one } ile { $network-two } arasında kalmış
    .b = { transfer } sırasında { $network-one } ve { $network-two } ağları karışmış olabilir
    .c = { transfer } ağ olarak uyuşmuyor gibi: bir yanda { $network-one }, diğer yanda { $network-two }

explain =
    .a = Böyle bir yatırma otomatik olarak bakiyeye eklenmez: elle incelenmesi gerekir ve açık söylemek gerekirse her zaman geri kazanılamaz. Bu netleşene kadar lütfen o adrese başka bir şey göndermeyin.
    .b = Açık konuşayım: sistem bunu kendisi ekleyemez, bir arkadaşımızın elle bakması gerekir ve ne yazık ki her zaman çözüm bulunamıyor. Belli olana kadar o adrese lütfen başka varlık göndermeyin.

where-tx-hash =
    .a = TXID'yi gönderimi yaptığınız cüzdan ya da platformda, transferin ayrıntılarında bulursunuz.
    .b = TXID, gönderdiğiniz yerde görünür: transferi açıp ayrıntılarına bakın.

steps =
    .a =
        Bulmamıza şunlar yardımcı olur:
        1. Gönderen cüzdan ya da platformda transferi açın; ağı, adresi ve memoyu orada yazdığı gibi not edin.
        2. TXID'yi gerçekten kullanılan ağın blok gezgininde arayın.
        3. Alıcı adresi hesabınızın yatırma sayfasıyla karşılaştırın; bize ait değilse varlığı yalnızca adresin sahibi geri gönderebilir.
    .b =
        Lütfen üç şeye bakın:
        1. Gönderen cüzdan ya da platform hangi ağı, adresi ve memoyu gösteriyor?
        2. O ağın blok gezgini TXID için ne gösteriyor?
        3. Adres, yatırma sayfanızdaki adres mi? Başkasına aitse yalnızca o kişi geri gönderebilir.

next-step-asking =
    .a = Yanıtınız gelince bu tür yatırmaları elle inceleyen arkadaşlarıma ileteceğim ve ne dediklerini { follow-up } size yazacağım.
    .b = Bu bilgiyle elle incelemeyi başlatabilirim; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yanıtınızı alınca yatırma ekibimiz transfere bakar, { follow-up } haber veririm.
next-step-ready =
    .a = Gereken her şey bende; bu tür yatırmaları elle inceleyen arkadaşlarıma iletiyorum ve ne dediklerini { follow-up } size yazacağım.
    .b = Teşekkürler, şimdilik sizden başka bir şey gerekmiyor. Transfer elle inceleniyor; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yatırma ekibimiz transfere şu anda bakıyor, { follow-up } haber veririm.
