situation =
    .a = hesap ayarlarınızla ilgili bir sorunuz var
    .b = sorunuz hesabınızdaki bilgilerle ilgili
    .c = hesabınızda bir şeye bakmak ya da onu değiştirmek istiyorsunuz

explain =
    .a = UID'niz ve bilgileriniz uygulamanın profil sayfasındadır; e-posta, telefon ve isim «Güvenlik» bölümünden, kimliğinizi doğrulayarak değiştirilir. Böyle bir değişiklikten sonra güvenliğiniz için çekimler bir süre durdurulur.
    .b = Uygulamada profil, UID'yi ve bilgileri gösterir; «Güvenlik» bölümünde e-posta, telefon ve isim değiştirilebilir. Değişikliği kimliğinizle onaylarsınız ve sizi korumak için çekimler bir süre durdurulur.

steps =
    .a =
        Uygulamada şöyle yapılır:
        1. Profilinizi, ardından ayarları açın.
        2. Bakmak ya da değiştirmek istediğinizi seçin; onay için ne gerektiğini uygulama söyler.
        3. Hesabı kapatmak istiyorsanız önce bakiyeyi çekin, açık emirleri iptal edin ve süren ürünleri sonlandırın.
    .b =
        Uygulamadaki yol şu:
        1. Profilden ayarlara girin.
        2. İlgili bilgiyi seçip onay adımlarını izleyin.
        3. Hesap kapatılmadan önce boş olmalıdır: bakiye, açık emirler ve süren ürünler.

next-step-ready =
    .a = Bu yeterli değilse hangi bilgi olduğunu yazın; talebinize bakıyorum, { follow-up } size yazacağım.
    .b = Talebinizi dikkatle okuyup { follow-up } size dönerim; sizde bir menü farklı görünüyorsa ne gördüğünüzü yazın.
    .c = Bir adımda takılırsanız yazın; kalanı için { follow-up } yanıt veririm.
