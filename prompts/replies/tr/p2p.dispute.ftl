trade = { $amount ->
        [none] P2P emriniz
       *[other] { $amount } tutarındaki P2P emriniz
    }

situation =
    .a = { $waiting ->
            [none] { trade } karşı tarafta takıldı
           *[other] { trade } karşı tarafta takılalı { $waiting } oldu
        }
    .b = { $waiting ->
            [none] karşı taraf üzerine düşeni yapmıyor ve { trade } ilerlemiyor
           *[other] karşı taraf üzerine düşeni yapmıyor ve { trade } { $waiting } boyunca ilerlemedi
        }
    .c = { $waiting ->
            [none] karşı taraf sizi ortada bıraktı, { trade } kapanmadı
           *[other] karşı taraf sizi { $waiting } beklettiği hâlde { trade } kapanmadı
        }

explain =
    .a = İtiraz açıkken emrin coinleri emanette kalır ve iki taraf da onlara dokunamaz. Ardından bir arkadaşımız her iki tarafın kanıtlarına göre karar verir; bu yüzden nasıl biteceğini bugün söyleyemem.
    .b = Açık bir itiraz coinleri emanette, iki tarafın da erişimi dışında tutar. Sonuç kanıtlara bağlıdır ve iki taraf da dinlenir; bu nedenle bir söz vermek istemem.

where-order-id =
    .a = Numara P2P emrinin en üstünde yazar.
    .b = P2P emrini açın: numarası hemen yukarıdadır.

steps =
    .a =
        Lütfen şimdi emrin içinde şunları yapın:
        1. Ödediyseniz emri iptal etmeyin; satıyorsanız para gerçekten hesabınıza geçmeden hiçbir şeyi serbest bırakmayın.
        2. Emirde itiraz açın ve ödeme dekontunu ya da hesap dökümünü yükleyin.
        3. Emrin sohbetinde kalın; karşı taraf ne derse desin başka bir uygulamaya geçmeyin.
    .b =
        Sizi şu anda en çok koruyan adımlar:
        1. Ödenmiş emri iptal etmeyin, parayı hesabınızda görmeden coin serbest bırakmayın.
        2. İtirazı emrin içinden başlatın ve kanıtlarınızı ekleyin: dekont, hesap dökümü, sohbetin ekran görüntüleri.
        3. Karşı taraf başka yere çağırsa da yalnızca emrin sohbetinden yazışın.
steps-chat =
    .a = Ödediyseniz emri iptal etmeyin; satıyorsanız para gerçekten gelmeden hiçbir şeyi serbest bırakmayın. Emirde dekontla itiraz açın ve onun sohbetinde kalın.
    .b = Lütfen ödenmiş emri iptal etmeyin ve para gelmeden coin serbest bırakmayın. İtirazı emrin içinden başlatıp kanıtlarınızı ekleyin ve yalnızca onun sohbetinden yazışın.

next-step-asking =
    .a = Yanıtınız gelince emri acil olarak P2P ekibimize ileteceğim; { follow-up } size yazarım.
    .b = Numarayla P2P ekibimiz hemen devralabilir; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Yanıtınızı alınca P2P ekibimiz emre bakar, { follow-up } haber veririm.
next-step-ready =
    .a = Emri şu anda acil olarak P2P ekibimize iletiyorum, { follow-up } size yazacağım.
    .b = P2P ekibimiz emri benden alıyor; sonuç ne olursa olsun { follow-up } size dönerim.
    .c = Emir acil olarak P2P ekibimizde, { follow-up } haber veririm.
