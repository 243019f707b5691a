situation =
    .a = { $amount ->
            [none] bir ödül ya da kampanya beklediğiniz gibi sonuçlanmadı
           *[other] { $amount } ödül beklediğiniz gibi sonuçlanmadı
        }
    .b = { $amount ->
            [none] bir kampanyanın ödülünü bekliyorsunuz
           *[other] { $amount } ödül bekliyorsunuz
        }
    .c = { $amount ->
            [none] bir kampanyayla ilgili sorunuz var
           *[other] bir kampanya ve { $amount } ile ilgili sorunuz var
        }

explain =
    .a = Her kampanyada kendi kuralları geçerlidir: kayıt, dönem, görevler ve bölge. Ödüller genellikle dönem bittikten sonra, kurallarda yazan tarihte ödenir; yani henüz zamanı gelmemiş olabilir.
    .b = Belirleyici olan kampanya sayfasındaki kurallardır: kayıt gerekli miydi, hangi görevler ve hangi dönem sayılıyor, hangi bölgelerde geçerli. Ödeme çoğunlukla dönem bitince, orada yazan tarihte yapılır.

steps =
    .a =
        Uygulamadan bakabilirsiniz:
        1. «Ödüller» bölümünde kampanyayı açın: kayıt, görevler ve ilerleme orada görünür.
        2. Kurallardaki dönemi ve ödeme tarihini karşılaştırın.
        3. Kuponlara da bakın; bazı ödüllerin süresi dolmadan alınması gerekir.
    .b =
        Nereden bakılır:
        1. «Ödüller» bölümündeki kampanya sayfası kayıtlı olup olmadığınızı ve hangi görevlerin bittiğini gösterir.
        2. Kurallar dönemi ve ödeme zamanını yazar.
        3. Bazı ödüller kupon olarak gelir ve süresi dolmadan alınmalıdır.

next-step-ready =
    .a = Kuralları hesabınızdakilerle karşılaştırıyorum, { follow-up } size yazacağım.
    .b = Kampanyayı hesabınız için kontrol ediyorum; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Neyin eksik kaldığını öğrenip { follow-up } yanıt veririm.
