situation =
    .a = { $amount ->
            [none] pozisyonunuza ne olduğunu anlamak istiyorsunuz
           *[other] pozisyonunuza ne olduğunu anlamak istiyorsunuz ve { $amount } söz konusu
        }
    .b = { $amount ->
            [none] pozisyonunuz beklediğiniz gibi davranmadı
           *[other] pozisyonunuz beklediğiniz gibi davranmadı ve konu { $amount }
        }
    .c = { $amount ->
            [none] pozisyonunuzda açıklama gerektiren bir şey oldu
           *[other] pozisyonunuzda açıklama gerektiren bir şey oldu ve { $amount } etkilendi
        }

explain =
    .a = Bir pozisyon, işaretleme fiyatında (mark price) marjı sürdürme marjini karşılamadığında likide edilir; grafikteki son fiyat farklı görünebilir. Fonlama, yatırımcılar arasında belirli saatlerde ödenir ve marjı da değiştirir.
    .b = Likidasyonda önemli olan işaretleme fiyatı (mark price) ve marjın orada sürdürme marjine yetip yetmediğidir, grafikteki son işlem değil. Uzun ve kısa pozisyonlar arasındaki fonlama ödemeleri de marjı değiştirir.

steps =
    .a =
        Ne olduğunu şöyle görebilirsiniz:
        1. Geçmişinizde pozisyonu açın: giriş, marj, likidasyon fiyatı ve fonlama saatleriyle yazar.
        2. Grafiği o zaman için son fiyattan işaretleme fiyatına çevirin.
        3. Marjın izole mi, yoksa diğer pozisyonlarla ortak mı olduğuna bakın.
    .b =
        Üç yerde görünür:
        1. Pozisyonun geçmişi: giriş, marj, likidasyon fiyatı ve her fonlama ödemesi.
        2. O saatin çevresinde son fiyatın değil, işaretleme fiyatının grafiği.
        3. Marj modu: izole ya da diğer pozisyonlarla ortak.

next-step-asking =
    .a = Yanıtınız gelince pozisyonu fiyatları ve saatleriyle inceleyeceğim; her durumda { follow-up } size yazarım.
    .b = Bu bilgiyle pozisyonun her adımını görebilirim; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yanıtınızı alınca olanları ortaya çıkarıp { follow-up } size açıklarım.
next-step-ready =
    .a = Gereken her şey bende: pozisyonu fiyatları ve saatleriyle inceliyorum, { follow-up } size yazacağım.
    .b = Teşekkürler, şimdilik sizden başka bir şey gerekmiyor. Pozisyonun her adımına bakıyorum; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Pozisyona ne olduğunu ortaya çıkarıyorum, { follow-up } size açıklarım.

item-ticker = ilgili sözleşme
item-time = olayın yaklaşık saati
