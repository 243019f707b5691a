situation =
    .a = { $waiting ->
            [none] hesabınıza giremiyorsunuz
           *[other] { $waiting } oldu, hesabınıza giremiyorsunuz
        }
    .b = { $waiting ->
            [none] giriş ekranı sizi içeri almıyor
           *[other] giriş ekranı { $waiting } boyunca sizi içeri almadı
        }
    .c = { $waiting ->
            [none] hesabınıza erişiminiz yok
           *[other] { $waiting } oldu, hesabınıza erişiminiz yok
        }

explain =
    .a = Genellikle üç nedenden biridir: şifre, birkaç denemeden sonra gelen kısa süreli kilit ya da önce onaylanması gereken yeni bir cihaz.
    .b = Çoğu zaman şifre tutmuyordur, fazla denemeden sonra hesap bir süre kilitlenmiştir ya da yeni cihaz hâlâ e-postayla onay bekliyordur.

where-device =
    .a = Uygulama sürümü, ayarların en altında yazar.
    .b = Uygulamanın ayarlarını açıp sonuna kadar inin, sürüm orada.

steps =
    .a =
        Hemen şunları deneyebilirsiniz:
        1. Resmî uygulamayı açın ya da adresimizi tarayıcıya kendiniz yazın ve «Şifremi unuttum»u seçin.
        2. Onay e-postasını istenmeyenler klasörü dâhil arayın ve istenirse yeni cihazı onaylayın.
        3. Hesap birkaç denemeden sonra kilitlendiyse ekrandaki süre dolduktan sonra bir kez daha deneyin.
        Şifre yenilendikten sonra çekimler bir süre durdurulur; ne zamana kadar olduğunu uygulama gösterir.
    .b =
        Çoğu zaman şu üç adım yeter:
        1. Şifrenizi yalnızca resmî uygulamada ya da sitemizde «Şifremi unuttum» ile kendiniz yenileyin.
        2. Gelen kutusunda ve istenmeyenlerde cihaz onayı isteyen bir e-posta olup olmadığına bakın.
        3. Başarısız denemelerden sonra ekranda yazan süreyi bekleyin.
        Güvenliğiniz için yenilemeden sonra çekimler bir süre durdurulur; süreyi uygulamada görürsünüz.
steps-chat =
    .a = Önce resmî uygulamada «Şifremi unuttum»u deneyin; gelen kutusunda ve istenmeyenlerde cihaz onayı isteyen bir e-posta var mı, ona da bakın.
    .b = En hızlısı resmî uygulamadaki «Şifremi unuttum»; onay e-postası görünmüyorsa istenmeyenlere de bakın.

next-step-asking =
    .a = Yanıtınız gelince girişin bizim tarafta nerede takıldığına bakacağım; her durumda { follow-up } size yazarım.
    .b = Bu bilgiyle giriş denemesine bakabilirim; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yanıtınızı alınca girişi neyin engellediğini bulup { follow-up } haber veririm.
next-step-ready =
    .a = Girişin bizim tarafta nerede takıldığına bakıyorum, { follow-up } size yazacağım.
    .b = Bu arada giriş denemesine bakıyorum; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Girişi neyin engellediğini araştırıyorum, { follow-up } haber veririm.
