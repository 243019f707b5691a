trade = order P2P{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }

situation =
    .a = { $waiting ->
            [none] { trade } Anda tertahan di pihak lawan
           *[other] { trade } Anda tertahan di pihak lawan selama { $waiting }
        }
    .b = { $waiting ->
            [none] pihak lawan tidak melakukan bagiannya dalam { trade }
           *[other] sudah { $waiting } pihak lawan tidak melakukan bagiannya dalam { trade }
        }
    .c = { $waiting ->
            [none] pihak lawan membuat Anda menunggu dalam { trade }
           *[other] pihak lawan membuat Anda menunggu { $waiting } dalam { trade }
        }

explain =
    .a = Selama banding berjalan, koin order tetap di escrow dan tidak bisa disentuh pihak mana pun. Setelah itu rekan saya memutuskan menurut bukti kedua pihak, jadi hari ini saya belum bisa mengatakan hasilnya.
    .b = Banding yang terbuka menahan koin di escrow, di luar jangkauan keduanya. Hasilnya bergantung pada bukti dan kedua pihak didengar, karena itu saya tidak ingin menjanjikan apa pun.

where-order-id =
    .a = Nomornya ada di bagian atas order P2P.
    .b = Buka order P2P; nomornya tepat di atas.

steps =
    .a =
        Mohon lakukan ini sekarang, di dalam order:
        1. Jika sudah membayar, jangan batalkan order; jika Anda penjual, jangan lepas koin sebelum uangnya benar-benar masuk ke rekening.
        2. Ajukan banding di order dan unggah bukti pembayaran atau mutasi rekening.
        3. Tetap di obrolan order; jangan pindah ke aplikasi pesan lain, apa pun kata pihak lawan.
    .b =
        Ini yang paling melindungi Anda sekarang:
        1. Jangan batalkan order yang sudah dibayar dan jangan lepas koin sebelum uangnya terlihat di rekening.
        2. Mulai banding dari order dan lampirkan bukti: struk, mutasi, tangkapan layar obrolan.
        3. Bicaralah hanya di obrolan order, meskipun pihak lawan mengajak ke tempat lain.
steps-chat =
    .a = Jika sudah membayar, mohon jangan batalkan order; jika Anda penjual, jangan lepas koin sebelum uangnya benar-benar masuk. Ajukan banding di order dengan bukti Anda dan tetaplah di obrolannya.
    .b = Mohon jangan batalkan order yang sudah dibayar dan jangan lepas koin sebelum uangnya masuk. Mulai banding dari order, lampirkan bukti, dan bicaralah hanya di obrolannya.

next-step-asking =
    .a = Begitu jawaban Anda saya terima, saya bawa order ini ke tim P2P sebagai hal mendesak dan kabari Anda { follow-up }.
    .b = Dengan nomornya tim P2P bisa langsung menangani; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Setelah Anda kirim, tim P2P memeriksa order ini dan saya memberi kabar { follow-up }.
next-step-ready =
    .a = Saya sedang membawa order ini ke tim P2P sebagai hal mendesak dan kabari Anda { follow-up }.
    .b = Tim P2P menerima order ini dari saya; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Order ini sudah di tim P2P sebagai hal mendesak, dan saya memberi kabar { follow-up }.
