situation =
    .a = { $waiting ->
            [none] kimlik doğrulamanız ilerlemiyor
           *[other] kimlik doğrulamanız { $waiting } oldu, hâlâ bekliyor
        }
    .b = { $waiting ->
            [none] kimliğinizi doğrulayamıyorsunuz
           *[other] kimliğinizin doğrulanmasını { $waiting } beklediniz
        }
    .c = { $waiting ->
            [none] kimlik doğrulamanız henüz tamamlanmadı
           *[other] { $waiting } geçti ve kimlik doğrulamanız tamamlanmadı
        }

explain =
    .a = Ret çoğunlukla fotoğraftan (bulanık, kesik, yansımalı), süresi dolmuş belgeden ya da hesaptakinden farklı isimden kaynaklanır. Belgeler yalnızca uygulamadaki doğrulama sayfasından yüklenir; lütfen buraya göndermeyin.
    .b = Bilinen nedenler: net olmayan ya da eksik fotoğraf, geçerliliği bitmiş belge veya hesaptakiyle birebir aynı olmayan isim. Belgeleri lütfen yalnızca uygulamadaki doğrulama sayfasına yükleyin, mesajla göndermeyin.

steps =
    .a =
        Bir sonraki denemenin şansını artırmak için:
        1. Geçerli ve hesabınızdakiyle aynı adı taşıyan bir belge kullanın.
        2. Belgeyi gün ışığında koyu bir yüzeye koyun; dört köşesi görünsün, yansıma olmasın.
        3. Fotoğrafı ekran görüntüsünden ya da taramadan değil, uygulamanın içinden çekin.
        4. Özçekimde gözlük ve şapkayı çıkarın, telefonu göz hizasında tutun.
    .b =
        Yeniden denemeden önce şunlara bakın:
        1. Belge geçerli, isim hesaptakiyle birebir aynı.
        2. Dört köşe görünüyor, yazılar net, hiçbir yer parlamıyor.
        3. Fotoğraf uygulamada çekildi; ekran görüntüsü ya da tarama değil.
        4. Yüzünüz iyi aydınlatılmış, gözlük ve şapka yok.

next-step-ready =
    .a = Doğrulamanızın hangi aşamada olduğuna ve neyin eksik kaldığına bakıyorum, { follow-up } size yazacağım.
    .b = Doğrulamanızın durumunu şimdi kontrol ediyorum; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Doğrulamanızın neyi beklediğini öğrenip { follow-up } haber veririm.
