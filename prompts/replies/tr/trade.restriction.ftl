situation =
    .a = şu anda istediğiniz gibi işlem yapamıyorsunuz
    .b = işlem yapmanız şu anda kısıtlı
    .c = almak ya da satmak istediğiniz ürün size açık değil

explain =
    .a = Bunun farklı nedenleri olabilir: parite askıya alınmış ya da listeden çıkarılmıştır, ürün ülkenizde sunulmuyordur ya da hesapta bir doğrulama adımı eksiktir veya güvenlik değişikliği sonrası bekleme süresi vardır.
    .b = Paritenin kendisinden, ikamet ettiğiniz ülkenin kurallarından ya da hesaptan kaynaklanabilir: eksik bir doğrulama adımı veya güvenlik bilgisi değişikliğinden sonraki bekleme süresi.

steps =
    .a =
        Hangisi olduğunu buradan görebilirsiniz:
        1. Duyurular, askıya alınan ve listeden çıkarılan pariteleri tarihleriyle yazar.
        2. Doğrulama sayfası seviyenizi ve neleri kapsadığını gösterir.
        3. Güvenlik sayfası bekleme süresi olup olmadığını ve ne zamana kadar sürdüğünü gösterir.
    .b =
        Nedeni üç yer gösterir:
        1. Duyurular: askıya alınan ya da listeden çıkarılan pariteler.
        2. Doğrulama sayfanız: seviye ve izin verdikleri.
        3. Güvenlik sayfanız: bekleme süresi ve bitişi.

next-step-ready =
    .a = Bunlardan hangisinin sizin için geçerli olduğuna bakıyorum, { follow-up } size yazacağım.
    .b = Hesabınızdaki nedeni arıyorum; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Neyin engel olduğunu öğrenip { follow-up } yanıt veririm.
