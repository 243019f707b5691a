# Yalnızca sızan bir sır için acil yanıt; mesajın geri kalanı bir insanı bekler.

next-step =
    .a = Mesajınızın tamamını şimdi okuyorum, { follow-up } size yazacağım.
    .b = Ekibimizden biri mesajınızı şu anda okuyor; yanıtınız { follow-up } gelecek.
    .c = Mesajınızın kalanına bakıyorum ve { follow-up } size tekrar yazıyorum.
