situation =
    .a = { $amount ->
            [none] hesabınıza birisi girmiş gibi görünüyor
           *[other] hesabınıza birisi girmiş gibi görünüyor ve { $amount } söz konusu
        }
    .b = { $amount ->
            [none] hesabınıza başka birinin erişimi olabilir
           *[other] hesabınıza başka birinin erişimi olabilir ve konu { $amount }
        }
    .c = { $amount ->
            [none] hesabınızda size ait olmayan işlemler var gibi
           *[other] hesabınızda size ait olmayan işlemler var gibi ve { $amount } etkileniyor
        }

feeling-neutral =
    .a = Hemen haber verdiğiniz için teşekkür ederim. Bunu acil olarak ele alıyorum: { $situation }.
    .b = Hemen haber vermekle doğrusunu yaptınız: { $situation }, bu bekleyemez.
    .c = Bunu acil durum olarak alıyorum: { $situation }.
feeling-worried =
    .a = Bunun ne kadar korkutucu olduğunu anlıyorum ve yanınızdayım: { $situation }. Adım adım güvene alalım.
    .b = Endişenizi anlıyorum, { $situation }. Önce erişiminizi koruyalım.
    .c = Böyle bir şey herkesi sarsar: { $situation }. En acil olandan başlayarak birlikte ilerleyelim.
feeling-frustrated =
    .a = Bunun ne kadar yıpratıcı olduğunu anlıyorum: { $situation }. Daha ileri gitmesini durduralım.
    .b = Sizi ne kadar yorduğunu görüyorum: { $situation }. Önce erişiminizi koruyalım.
    .c = Çok zor bir durum: { $situation }. En acil olandan başlayalım.
feeling-angry =
    .a = Neden kızdığınızı anlıyorum: { $situation }. Daha ileri gitmesini durduralım.
    .b = Kızmakta sonuna kadar haklısınız: { $situation }. Şu anda en acili hesabınızı korumak.
    .c = Öfkenizi anlıyorum, { $situation }. Hesabı hemen güvene alalım.

care-neutral =
    .a = Merhaba, hemen haber verdiğiniz için teşekkürler; bunu acil olarak ele alıyoruz.
    .b = Merhaba, hemen yazmakla doğrusunu yaptınız, bu bekleyemez.
    .c = Merhaba, bunu çok ciddiye alıyor ve hemen yardımcı olmak istiyoruz.
care-worried =
    .a = Merhaba, bunun ne kadar korkutucu olduğunu anlıyoruz ve hemen yardımcı olmak istiyoruz.
    .b = Merhaba, endişenizi anlıyoruz; önce hesabınızı koruyalım.
    .c = Merhaba, böyle bir şey herkesi sarsar; hemen yardımcı olmak istiyoruz.
care-frustrated =
    .a = Merhaba, bunun ne kadar yıpratıcı olduğunu anlıyoruz ve hemen yardımcı olmak istiyoruz.
    .b = Merhaba, çok zor bir durum; önce hesabınızı koruyalım.
    .c = Merhaba, sizi ne kadar yorduğunu görüyoruz, bu bekleyemez.
care-angry =
    .a = Merhaba, neden kızdığınızı anlıyoruz; önce hesabınızı koruyalım.
    .b = Merhaba, kızmakta sonuna kadar haklısınız; bunu acil olarak ele alıyoruz.
    .c = Merhaba, öfkenizi anlıyoruz ve hemen yardımcı olmak istiyoruz.
move-to-app =
    .a = Hâlâ giriş yapabiliyorsanız uygulamadan hesabınızı dondurun, sonra oradaki destek sohbetinden bize yazın; ayrıntıları burada paylaşmayın ve sizinle önce iletişime geçen kimseye, bizim adımıza yazsa bile, yanıt vermeyin.
    .b = Mümkünse hesabınızı uygulamadan dondurun ve bize oradaki destek sohbetinden ulaşın; ayrıntıları açık mesajlara yazmayın, özelden gelen yardım tekliflerini, bizim adımıza olsa bile, dikkate almayın.

steps =
    .a =
        Lütfen güvendiğiniz bir cihazdan şimdi şunları yapın:
        1. Hâlâ giriş yapabiliyorsanız hesabı dondurun ya da güvenlik ayarlarından çekimleri kapatın.
        2. Hesabın ve e-postasının şifrelerini değiştirin, ardından 2FA'yı yeniden kurun.
        3. Ekran görüntüsü alın, sonra size ait olmayan her cihazı, API anahtarını ve çekim adresini kaldırın.
        4. Kanıtları saklayın: ekran görüntüleri, TXID'ler, saatler ve şüpheli mesajlar; hiçbir şeyi silmeyin.
        5. Polise suç duyurusunda bulunun ve dosya numarasını saklayın.
        6. Yalnızca resmî uygulamamızda ve sitemizde yanıt verin. Sizinle önce iletişime geçen ya da ücret karşılığı parayı geri almayı vaat eden kişi bizden değildir.
    .b =
        Sizi şu anda en çok koruyan adımlar, bu sırayla ve temiz bir cihazda:
        1. Erişiminiz sürüyorsa hesabı dondurun ya da çekimleri kapatın.
        2. Hesap ve e-posta adresi için yeni şifreler belirleyin, 2FA'yı baştan kurun.
        3. Cihazları, API anahtarlarını ve çekim adreslerini gözden geçirin; tanımadıklarınızın ekran görüntüsünü alın, sonra silin.
        4. Kanıtları toplayın: ekran görüntüleri, TXID'ler, saatler, şüpheli mesaj ve e-postalar.
        5. Polise başvurun ve başvuru numarasını not edin.
        6. Yalnızca resmî uygulamamızı ve sitemizi kullanın. Dışarıdan yardım ya da kurtarma teklif edenlere yanıt vermeyin.
steps-chat =
    .a =
        Lütfen güvendiğiniz bir cihazdan şimdi şunları yapın:
        1. Hâlâ giriş yapabiliyorsanız hesabı dondurun ya da çekimleri kapatın.
        2. Hesabın ve e-postasının şifrelerini değiştirin, ardından 2FA'yı yeniden kurun.
        3. Ekran görüntüsü alın, sonra size ait olmayan her cihazı, API anahtarını ve çekim adresini kaldırın.
        4. Ekran görüntülerini ve TXID'leri kanıt olarak saklayın, polise suç duyurusunda bulunun.
    .b =
        Önce şu dört adım, temiz bir cihazda:
        1. Erişiminiz sürüyorsa hesabı dondurun ya da çekimleri kapatın.
        2. Hesap ve e-postası için yeni şifreler belirleyin, 2FA'yı baştan kurun.
        3. Ekran görüntüsü alın, sonra tanımadığınız her cihazı, API anahtarını ve çekim adresini silin.
        4. Ekran görüntülerini ve TXID'leri kanıt olarak toplayın, polise başvurun.
steps-phone =
    .a =
        Birlikte yapalım, güvendiğiniz bir cihazdan; acele etmeyin, bekliyorum.
        Birincisi: hâlâ giriş yapabiliyorsanız hesabı dondurun ya da güvenlik ayarlarından çekimleri kapatın.
        İkincisi: hesabın ve e-postasının şifrelerini değiştirin, ardından 2FA'yı yeniden kurun.
        Üçüncüsü: ekran görüntüsü alın, sonra size ait olmayan her cihazı, API anahtarını ve çekim adresini kaldırın.
        Görüşmemizden sonra ekran görüntülerini ve şüpheli mesajları kanıt olarak saklayın, polise suç duyurusunda bulunun.
        Yalnızca resmî uygulamamıza ve sitemize güvenin; bana bile olsa hiç kimseye kod ya da şifre söylemeyin.
    .b =
        Şimdi sizi adım adım yönlendireceğim; lütfen güvendiğiniz bir cihaz alın.
        Önce, erişiminiz sürüyorsa hesabı dondurun ya da çekimleri kapatın.
        Ardından hesap ve e-postası için yeni şifreler belirleyin, 2FA'yı baştan kurun.
        Sonra ekran görüntüsü alın ve tanımadığınız her cihazı, API anahtarını ve çekim adresini silin.
        Gün içinde kanıtları toplayın ve polise başvurun.
        Resmî uygulamamızda ve sitemizde kalın; bana bile olsa hiç kimseye kod ya da şifre söylemeyin.

explain =
    .a = Açık konuşmak isterim: blokzincirin onayladığı bir işlem geri alınamaz, bu yüzden sonucun ne olacağını söyleyemem. Yapabileceğimiz şey, her şeyi şimdi kilitlemek ve kanıtları bir arada tutmak.
    .b = Dürüst olmak gerekirse onaylanmış blokzincir işlemleri iptal edilemiyor ve size bir sonuç sözü veremem. Her şey ne kadar çabuk kilitlenirse alınabilecek olan da o kadar azalır.

next-step-ready =
    .a = Bunu şu anda güvenlik ekibimize iletiyorum, { follow-up } buradan haber alacaksınız; lütfen yalnızca resmî kanallarda yanıt verin ve kodlarınızı, şifrelerinizi, kurtarma ifadenizi kimseye vermeyin.
    .b = Güvenlik ekibimiz dosyanızı şu an benden alıyor, { follow-up } buradan size döneceğiz. O zamana kadar kod, şifre ya da kurtarma ifadesini kimseyle paylaşmayın ve yalnızca resmî kanallarımıza güvenin.
    .c = Dosyanız güvenlik ekibimize gidiyor, { follow-up } buradan haber vereceğiz. Lütfen yalnızca resmî kanallarımıza güvenin; şifrelerinizi, kodlarınızı ve kurtarma ifadenizi hiç kimseye söylemeyin.
