situation =
    .a = girişin ikinci adımı çalışmıyor
    .b = doğrulama kodu adımında kaldınız
    .c = iki faktörlü doğrulama şu anda geçişinize izin vermiyor

explain =
    .a = Doğrulayıcı uygulamanın kodları telefonun saatine bağlıdır; küçük bir fark bile reddedilmelerine yeter. Telefon kaybolduysa ya da değiştiyse sıfırlama uygulamadan başlar ve kimliğinizi orada doğrularsınız.
    .b = Kodlar reddediliyorsa neden neredeyse her zaman telefonun saatidir; telefon artık sizde değilse ikinci faktör uygulamada sıfırlanır, siz olduğunuzu orada kanıtlarsınız.

steps =
    .a =
        Duruma göre şunlar işe yarar:
        1. Kod kabul edilmiyorsa: telefonda tarih ve saati otomatiğe alın, doğrulayıcıyı yeniden açıp sıradaki kodu girin.
        2. SMS ya da e-posta gelmiyorsa: istenmeyenlere ve şebekeye bakın, yalnızca bir kez yeni kod isteyin.
        3. Telefon kaybolduysa ya da değiştiyse: uygulamanın giriş sayfasında «İkinci faktörü kullanamıyor musunuz?»u seçip adımları izleyin.
        Güvenliğiniz için sıfırlamadan sonra çekimler bir süre durdurulur; süreyi uygulama gösterir.
    .b =
        Size uyan hangisi, bakın:
        1. Kod tutmuyor: telefonun saati otomatik, ardından yeni üretilmiş bir kod.
        2. Ne SMS ne e-posta var: istenmeyenler ve sinyal, ardından tek bir kod isteği daha.
        3. Telefon yok ya da yeni: giriş sayfasındaki «İkinci faktörü kullanamıyor musunuz?» ile sıfırlamayı kendiniz başlatın.
        Sıfırlamadan sonra çekimler bir süre durdurulur; ne zamana kadar olduğunu uygulamada görürsünüz.
steps-chat =
    .a = Kodlar reddediliyorsa telefonun saatini otomatiğe alıp yeni bir kod deneyin. Telefon kaybolduysa ya da değiştiyse uygulamanın giriş sayfasındaki «İkinci faktörü kullanamıyor musunuz?» ile sıfırlamayı başlatın; ardından çekimler güvenliğiniz için bir süre durdurulur.
    .b = Kodun reddedilmesi çoğu zaman telefonun saatindendir: otomatiğe alıp sıradaki kodu deneyin. Kayıp ya da yeni telefonda sıfırlama, giriş sayfasındaki «İkinci faktörü kullanamıyor musunuz?» ile başlar; çekimler sonrasında bir süre durdurulur.

next-step-ready =
    .a = Bizim tarafta da kontrol ediyorum, { follow-up } size yazacağım.
    .b = Konunuzu izliyorum: giriş denemelerine bakıp { follow-up } size dönerim.
    .c = Bu arada bizim tarafta kodları geciktiren bir şey var mı bakıyorum, { follow-up } haber veririm.
