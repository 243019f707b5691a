transfer = { $amount ->
        [none] çekiminiz
       *[other] { $amount } tutarındaki çekiminiz
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } gerçekleşmiyor
    .b = { transfer } reddedildi ya da yapılamıyor
    .c = { transfer } bir türlü tamamlanamıyor

explain =
    .a = Genellikle ağ bakımdadır, tutar alt sınırın altında ya da limitinizin üstündedir, bakiyenin bir kısmı emirlerdedir veya adres ağa uymuyordur. Bir çekim iptal edilirse tutar normalde bakiyenize geri döner.
    .b = Çoğu zaman dört nedenden biridir: ağ bakımı, limit dışı tutar, bir kısmı kullanılamayan bakiye ya da birbirine uymayan adres ve ağ. İptalden sonra tutar normalde bakiyeye döner.

steps =
    .a =
        Bu arada kendiniz de kontrol edebilirsiniz:
        1. Ağ çekimlere açık mı? Coini seçtiğinizde çekim sayfası gösterir.
        2. Tutar, ücret de eklenince alt sınır ile limitiniz arasında mı?
        3. Bakiye kullanılabilir mi, yoksa bir kısmı açık emirlerde ya da kilitli ürünlerde mi?
        4. Adres, ağ ve memo birbirine uyuyor mu?
    .b =
        Çoğu zaman yanıtı şu dört kontrol verir:
        1. Çekim sayfası her coin için hangi ağların açık olduğunu gösterir.
        2. Alt sınır, limit ve ücret de oradadır; tutar üçüne de uymalıdır.
        3. Yalnızca kullanılabilir bakiye sayılır; emirlerdeki ya da kilitli ürünlerdeki değil.
        4. Adres seçilen ağa ait olmalı, gerekiyorsa memo da girilmelidir.

next-step-asking =
    .a = Yanıtınız gelince bizim tarafta kesin nedeni bulacağım; her durumda { follow-up } size yazarım.
    .b = Bu bilgiyle neden durduğunu görebilirim; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yanıtınızı alınca neyin engel olduğuna bakıp { follow-up } haber veririm.
next-step-ready =
    .a = Gereken her şey bende: bizim tarafta kesin nedeni arıyorum, { follow-up } size yazacağım.
    .b = Teşekkürler, şimdilik sizden başka bir şey gerekmiyor. Neden durduğuna bakıyorum; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Bu çekime neyin engel olduğunu kontrol ediyorum, { follow-up } haber veririm.
