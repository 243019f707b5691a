situation =
    .a = { $amount ->
            [none] ücretlerimizle ilgili bir sorunuz var
           *[other] bir ücretle ilgili sorunuz var ve { $amount } diyorsunuz
        }
    .b = { $amount ->
            [none] bir ücretin nereden geldiğini anlamak istiyorsunuz
           *[other] { $amount } ücretin nereden geldiğini anlamak istiyorsunuz
        }
    .c = { $amount ->
            [none] konu ücretler
           *[other] konu ücretler ve { $amount }
        }

explain =
    .a = İki tür ücret var: bizim aldığımız ve seviyenize bağlı işlem ücreti ile çekimde blokzincire giden, ağa göre değişen ağ ücreti. İkisini de onaylamadan önce görürsünüz.
    .b = İşlem ücretini biz alırız, tutarı hesabınızın seviyesine bağlıdır; ağ ücreti blokzincire ödenir, ağa ve yoğunluğuna göre değişir. İki ücreti de onaylamadan önce ekranda görürsünüz.

steps =
    .a =
        Kendiniz de bakabilirsiniz:
        1. Geçmişinizde emri ya da çekimi açın: ücret ayrıntılardadır.
        2. Ücret sayfasıyla ve profilinizdeki seviyeyle karşılaştırın.
        3. Çekimden önce coinin sunduğu her ağın ücretine bakın; fark büyük olabilir.
    .b =
        Nereden bakılır:
        1. Geçmişteki emir ya da çekim ayrıntıları kesilen ücreti gösterir.
        2. Ücret sayfası seviyeniz için geçerli olanı yazar; seviye profildedir.
        3. Çekim sırasında sayfa, seçilebilen her ağın ücretini gösterir.

next-step-ready =
    .a = Kesilen tutarı ücret sayfamızla karşılaştırıyorum, { follow-up } size yazacağım.
    .b = Hesabınızdaki rakamlara bakıp kesin tutarlarla { follow-up } size dönerim.
    .c = Bu kesintiyi ayrıntılı inceliyorum, { follow-up } yanıtımı alırsınız.
