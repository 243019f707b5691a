situation =
    .a = birisi bizim adımıza sizi kandırmaya çalışıyor olabilir
    .b = dolandırıcılık olabilecek bir mesaj ya da siteyle karşılaştınız
    .c = bu, hesabınıza ulaşma girişimine benziyor

explain =
    .a = Şifre, kod, kurtarma ifadesi ya da özel anahtar asla istemeyiz ve başka platformlarda size ilk biz yazmayız. Uygulamada «Güvenlik» bölümünden belirleyeceğiniz kimlik avı önleme kodu, her e-postanın gerçekten bizden gelip gelmediğini gösterir.
    .b = Nasıl ayırt edilir: ekibimizden hiç kimse şifre, kod, kurtarma ifadesi ya da özel anahtar istemez, başka bir yerden size ilk o ulaşmaz. «Güvenlik» bölümünde kimlik avı önleme kodu belirlerseniz gerçek her e-postada yer alır.

steps =
    .a =
        Güvende olmak için:
        1. Tıklamayın, yanıt vermeyin, ödeme yapmayın, hiçbir şey kurmayın; mesajı kanıt olarak saklayın.
        2. Orada bir şifre girdiyseniz şimdi resmî uygulamadan değiştirin; cihazları, API anahtarlarını ve çekim adreslerini kontrol edin.
        3. Birine kod verdiyseniz ya da varlık gönderdiyseniz hemen söyleyin: o zaman her dakika önemlidir.
        4. Gerçekten bizden olanları uygulamadaki resmî kanallar listesinden kontrol edin.
    .b =
        Şimdilik şunlara uyun lütfen:
        1. Tıklama, yanıt, ödeme, kurulum yok; kanıt olarak ekran görüntüsü saklayın.
        2. Orada şifre girildiyse resmî uygulamadan değiştirin; cihazları, API anahtarlarını ve çekim adreslerini gözden geçirin.
        3. Birinin elinde kodunuz varsa ya da varlık gittiyse bana hemen haber verin.
        4. Uygulamada resmî kanallarımızın listesi var; listede olmayan kimseye güvenmeyin.
steps-chat =
    .a = Lütfen tıklamayın, yanıt vermeyin, ödeme yapmayın, hiçbir şey kurmayın ve ekran görüntüsü saklayın. Orada şifre girdiyseniz şimdi resmî uygulamadan değiştirin; birinin elinde kodunuz varsa ya da varlık gittiyse hemen söyleyin.
    .b = Şimdilik bağlantılara tıklamayın, yanıt vermeyin ve ödeme yapmayın; kanıt olarak bir ekran görüntüsü saklayın. Orada şifre girildiyse resmî uygulamadan hemen değiştirin; kod verildiyse ya da varlık gittiyse vakit kaybetmeden haber verin.

next-step-ready =
    .a = Anlattıklarınızı güvenlik ekibimize iletiyorum, { follow-up } size yazacağım.
    .b = Güvenlik ekibimiz şu anda bakıyor; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Bildirdiğiniz için teşekkürler: güvenlik ekibimiz benden aldı, { follow-up } haber veririm.
