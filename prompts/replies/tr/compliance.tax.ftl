situation =
    .a = vergi ya da hukukla ilgili belgeye veya yanıta ihtiyacınız var
    .b = konu vergi, hesap dökümü ya da istenen belgeler
    .c = belgeler ya da kurallarla ilgili bir sorunuz var

explain =
    .a = Alım satım, yatırma ve çekimleri hesap geçmişinizden istediğiniz dönem için dosya olarak indirebilirsiniz. Kurallar ülkeden ülkeye değiştiği için vergi danışmanlığı veremiyoruz; sizin için neyin geçerli olduğunu bir mali müşavir söyleyebilir.
    .b = Hesap geçmişi her dönem için alım satım, yatırma ve çekimleri içeren bir indirme sunar. Neyin beyan edileceği ülkeye bağlıdır; lütfen bir mali müşavire danışın, bu konuda yönlendirme yapamıyoruz.

steps =
    .a =
        Kayıtları almak için:
        1. Hesap geçmişinizi açıp indirmeyi seçin.
        2. Dönemi ve kayıt türünü belirleyin; büyük dosyalar biraz sürer, sonra aynı yerde hazır olur.
        3. Uygulama belge isterse yalnızca oradan yükleyin; e-postayla ya da sohbetten göndermeyin.
    .b =
        İzlenecek yol:
        1. Hesap geçmişinde indirmeyi seçin.
        2. Dönemi ve türü belirtin; hazır dosyayı aynı yerde bulursunuz.
        3. Uygulamanın istediği belgeler yalnızca orada verilir; e-posta ya da sohbetle değil.

next-step-ready =
    .a = Talebinizi dikkatle okuyor, başka ekibi ilgilendireni iletiyorum; { follow-up } size yazacağım.
    .b = Bunun dışında neye ihtiyacınız olduğuna bakıp { follow-up } size dönerim.
    .c = Dosyada eksik bir şey varsa ne olduğunu yazın; kalanı için { follow-up } yanıt veririm.
