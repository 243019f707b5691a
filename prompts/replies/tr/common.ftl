# Bütün konuların ortak parçaları. .a .b .c aynı şeyi başka sözlerle söyler.
# Bilinmeyen değer "none" olur. $amount ve $network müşterinin kendi sözleridir, olduğu gibi konur.

greeting =
    .a = Merhaba,
    .b = Merhaba, mesajınız bize ulaştı.
    .c = Merhaba, talebinizle ilgili yazıyorum.
greeting-chat =
    .a = Merhaba, hemen bakıyorum.
    .b = Merhaba, size yardımcı olayım.
    .c = Merhaba, konunuzla ben ilgileniyorum.
greeting-phone =
    .a = Merhaba, destek hattına bağlandınız.
    .b = Merhaba, size yardımcı olayım.

closing =
    .a =
        O zamana kadar yeni bir gelişme olursa bu mesajı yanıtlamanız yeterli.

        Saygılarımızla,
        Destek ekibi
    .b =
        Bu arada aklınıza takılan bir şey olursa buradan yazın, doğrudan bize ulaşır.

        İyi günler dileriz,
        Destek ekibi
closing-phone =
    .a = Tekrar etmemi istediğiniz bir nokta var mı? Aradığınız için teşekkür ederim.
    .b = Çok bilgi verdim, farkındayım; tekrar etmemi isterseniz söyleyin lütfen. Aradığınız için teşekkürler.

## Duygu bir kez adlandırılır, durum müşterinin kendi sözleriyle

feeling-neutral =
    .a = Doğru anladıysam { $situation }.
    .b = Bize ulaştığınız için teşekkürler; özetleyeyim: { $situation }.
    .c = Anlattığınıza göre { $situation }.
feeling-worried =
    .a = Neden endişelendiğinizi anlıyorum: { $situation }.
    .b = Kaygınızı anlıyorum, { $situation }.
    .c = Yerinizde kim olsa endişelenirdi: { $situation }.
feeling-frustrated =
    .a = Bunun ne kadar can sıkıcı olduğunu anlıyorum: { $situation }.
    .b = İnsanı yoran bir durum, farkındayım: { $situation }.
    .c = Sabrınızın zorlandığını görüyorum: { $situation }.
feeling-angry =
    .a = Neden kızdığınızı anlıyorum: { $situation }.
    .b = Kızmakta haklısınız: { $situation }.
    .c = Öfkenizi anlıyorum, { $situation }.
feeling-grateful =
    .a = Güzel sözleriniz için teşekkür ederim; doğru anladıysam { $situation }.
    .b = Çok naziksiniz, teşekkürler; özetleyeyim: { $situation }.
    .c = Güveniniz için teşekkür ederim; gördüğüm kadarıyla { $situation }.

## What it is about, by the terms the customer used, where nothing else of theirs is said back

noted =
    .a = Özellikle şu konuyu anlattığınızı görüyorum: { $topics }.
    .b = Mesajınızda öne çıkan konu şu: { $topics }.
    .c = Üzerinde durduğunuz konuyu not aldım: { $topics }.
both-topics = { $first } ve { $second }

## Herkese açık yerde: bir cümle ilgi, kişisel hiçbir şey

care-neutral =
    .a = Merhaba, haber verdiğiniz için teşekkürler; konuya doğru düzgün bakmak istiyoruz.
    .b = Merhaba, mesajınız için teşekkürler; bunu sizin için kontrol etmek isteriz.
    .c = Merhaba, mesajınızı okuduk ve yardımcı olmak istiyoruz.
care-worried =
    .a = Merhaba, neden endişelendiğinizi anlıyoruz; konuya sizinle birlikte bakmak isteriz.
    .b = Merhaba, kaygınızı anlıyoruz ve yardımcı olmak istiyoruz.
    .c = Merhaba, yerinizde kim olsa endişelenirdi; gelin birlikte bakalım.
care-frustrated =
    .a = Merhaba, bunun ne kadar can sıkıcı olduğunu anlıyoruz; işi ilerletmek istiyoruz.
    .b = Merhaba, insanı yoran bir durum, farkındayız; yardımcı olmak isteriz.
    .c = Merhaba, sabrınızın zorlandığını görüyoruz; gelin birlikte bakalım.
care-angry =
    .a = Merhaba, neden kızdığınızı anlıyoruz; konuyu ciddiyetle incelemek istiyoruz.
    .b = Merhaba, kızmakta haklısınız; bunu ciddiye alıyoruz.
    .c = Merhaba, öfkenizi anlıyoruz ve konuya sizinle birlikte bakmak istiyoruz.
care-grateful =
    .a = Merhaba, güzel sözleriniz için teşekkürler; sizinle birlikte memnuniyetle bakarız.
    .b = Merhaba, çok naziksiniz; seve seve yardımcı oluruz.
    .c = Merhaba, güveniniz için teşekkürler; gelin birlikte bakalım.
move-to-app =
    .a = Lütfen resmî uygulamamızdaki destek sohbetinden yazın ve hesap ya da işlem bilgilerinizi burada paylaşmayın.
    .b = Güvenliğiniz için ayrıntıları herkese açık mesajlarda değil, resmî uygulamanın destek sohbetinde yazın.

## Yalnızca eksik olan sorulur

ask-one =
    .a = Bana şunu gönderebilir misiniz: { $item }?
    .b = İlerleyebilmem için tek bir bilgi eksik: { $item }.
    .c = Lütfen şunu gönderin: { $item }.
ask-two =
    .a = Bana şu iki bilgiyi gönderebilir misiniz: { $first } ve { $second }?
    .b = İlerleyebilmem için iki bilgi eksik: { $first } ve { $second }.
    .c = Lütfen şunları gönderin: { $first } ve { $second }.
ask-list =
    .a =
        Bana şu bilgileri gönderebilir misiniz?
        { $items }
    .b =
        İlerleyebilmem için şu bilgiler eksik:
        { $items }
    .c =
        Lütfen şunları gönderin:
        { $items }
ask-one-phone =
    .a = Bir bilgi daha gerekiyor: { $item }. Telefonda söylemenize gerek yok, uygulamadaki destek sohbetinden göndermeniz yeterli.
    .b = Uygulamadaki destek sohbetinden şunu gönderebilir misiniz: { $item }? Okumaktan daha kolay olur.
ask-two-phone =
    .a = İki bilgi daha gerekiyor: { $first } ve { $second }. Telefonda söylemenize gerek yok, uygulamadaki destek sohbetinden göndermeniz yeterli.
    .b = Uygulamadaki destek sohbetinden şu iki bilgiyi gönderebilir misiniz: { $first } ve { $second }? Okumaktan daha kolay olur.

item-tx-hash = işlem kimliği (TXID)
item-network = kullanılan ağ
item-amount = tutar
item-ticker = coinin adı
item-address = alıcı adres
item-memo = girilen memo veya etiket
item-order-id = emir numarası
item-time = yaklaşık saat
item-device = cihazınız ve uygulama sürümü
item-error-code = hata kodu ya da hata mesajının tamamı

## Süreler

duration-minute = { $count } dakika
duration-hour = { $count } saat
duration-day = { $count } gün
duration-week = { $count } hafta
duration-month = { $count } ay
follow-up = { $hours } saat içinde

## Güvenlik

safety =
    .a = Güvenliğiniz için: kurtarma ifadenizi, özel anahtarınızı, şifrenizi ve doğrulama kodlarınızı kimseyle paylaşmayın. Biz bunları asla istemeyiz.
    .b = Son bir not: ekibimizden hiç kimse sizden kurtarma ifadesi, özel anahtar, şifre ya da doğrulama kodu istemez. Bunları kimseye vermeyin.

leaked-seed-phrase =
    .a = Önce en önemlisi: mesajınızda bir kurtarma ifadesi vardı, bu cüzdanı artık açığa çıkmış sayın. Güvendiğiniz bir cihazda yeni bir cüzdan oluşturun, varlıklarınızı hemen oraya taşıyın ve kurtarma ifadenizi hiç kimseyle, bizimle bile paylaşmayın.
    .b = Her şeyden önce: mesajınızdan bir kurtarma ifadesi çıktı ve o cüzdan artık güvenli değil. Yalnızca sizin yönettiğiniz yeni bir cüzdan açın, varlıklarınızı vakit kaybetmeden oraya aktarın ve yeni ifadeyi kimseye, bize de vermeyin.
leaked-private-key =
    .a = Önce en önemlisi: mesajınızda bir özel anahtar vardı, bu cüzdanı artık açığa çıkmış sayın. Güvendiğiniz bir cihazda yeni bir cüzdan oluşturun, varlıklarınızı hemen oraya taşıyın ve özel anahtarınızı hiç kimseyle, bizimle bile paylaşmayın.
    .b = Her şeyden önce: mesajınızdan bir özel anahtar çıktı ve o cüzdan artık güvenli değil. Yalnızca sizin yönettiğiniz yeni bir cüzdan açın, varlıklarınızı vakit kaybetmeden oraya aktarın ve yeni anahtarı kimseye, bize de vermeyin.
leaked-one-time-code =
    .a = Önce en önemlisi: mesajınızda bir doğrulama kodu vardı. Bu kodları hiç kimseyle, bizimle bile paylaşmayın; birisi sizden istediyse güvendiğiniz bir cihazdan şifrenizi hemen değiştirin.
    .b = Her şeyden önce: mesajınızdan bir doğrulama kodu çıktı. Göndermenizi biri söylediyse şifrenizi vakit kaybetmeden güvendiğiniz bir cihazdan değiştirin ve kodlarınızı kimseye, bize de vermeyin.
leaked-card =
    .a = Önce en önemlisi: mesajınızda kart bilgileri vardı. Başkası görmüş olabilirse bankanızdan kartı kapatmasını isteyin ve kart bilgilerini hiç kimseyle, bizimle bile paylaşmayın.
    .b = Her şeyden önce: mesajınızdan kart bilgileri çıktı. Başkalarının eline geçmiş olabilirse bankanızı arayıp kartı kapattırın ve bu bilgileri kimseye, bize de vermeyin.
leaked-password =
    .a = Önce en önemlisi: mesajınızda bir şifre vardı. Kullandığınız her yerde, güvendiğiniz bir cihazdan şimdi değiştirin ve şifrenizi hiç kimseyle, bizimle bile paylaşmayın.
    .b = Her şeyden önce: mesajınızdan bir şifre çıktı. Vakit kaybetmeden, kullandığınız her yerde, güvendiğiniz bir cihazdan yenileyin ve yenisini kimseye, bize de vermeyin.
leaked-social =
    .a = Lütfen gönderinizi de silin: herkes okuyabiliyor.
    .b = Gönderinizi de kaldırın lütfen, çünkü herkese açık.
