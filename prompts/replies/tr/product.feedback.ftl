situation =
    .a = nasıl daha iyi olabileceğimize dair bir fikriniz var
    .b = ürünümüzde sizin için daha iyi çalışabilecek bir şey var
    .c = geliştirmemiz gereken bir nokta görmüşsünüz

explain =
    .a = Anlattıklarınız kendi sözlerinizle ürün ekibine gider. Bir şeyin yapılıp yapılmayacağına, listelenip listelenmeyeceğine ve zamanına orada karar verilir ve yalnızca resmî kanallarda duyurulur; bu yüzden söz vermek istemem.
    .b = Önerinizi yazdığınız gibi ürün ekibine iletiyorum. Neyin yapılacağına ya da listeleneceğine onlar karar verir ve resmî kanallarda duyurur; tarih ya da sonuç sözü veremem.

steps =
    .a =
        Eklemek isterseniz:
        1. Bir ekran görüntüsü, ne demek istediğinizi ekibe hemen gösterir.
        2. Hata söz konusuysa cihaz ve uygulama sürümü yardımcı olur.
    .b =
        Ekibe iki şey yardımcı olur:
        1. İlgili yerin ekran görüntüsü.
        2. Hata varsa cihazınız ve uygulama sürümü.

next-step-ready =
    .a = Bugün ekibin elinde olacak; bir soruları olursa { follow-up } size yazarım.
    .b = Bugün iletiyorum; ekip daha fazlasını öğrenmek isterse { follow-up } size dönerim.
    .c = Ekip bugün alıyor; yanıtınız gereken bir şey olursa { follow-up } haber veririm.

feeling-neutral =
    .a = Zaman ayırıp yazdığınız için teşekkür ederim: { $situation }.
    .b = Paylaştığınız için teşekkürler, işimize yarıyor: { $situation }.
    .c = Öneriniz için teşekkürler. Doğru anladıysam { $situation }.
