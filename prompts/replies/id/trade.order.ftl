situation =
    .a = { $waiting ->
            [none] order Anda tidak berjalan seperti yang diharapkan
           *[other] sudah { $waiting } order Anda tidak berjalan seperti yang diharapkan
        }
    .b = { $waiting ->
            [none] order Anda tidak tereksekusi sesuai rencana
           *[other] setelah { $waiting }, order Anda belum tereksekusi sesuai rencana
        }
    .c = { $waiting ->
            [none] Anda ingin tahu apa yang terjadi dengan order Anda
           *[other] Anda sudah menunggu { $waiting } dan ingin tahu apa yang terjadi dengan order Anda
        }

explain =
    .a = Order limit hanya tereksekusi bila pasar mencapai harganya dan masih ada volume setelah order di depannya. Order market mengambil harga yang ada di order book saat itu, yang bisa berbeda dari harga terakhir di grafik.
    .b = Pada order limit, harga yang tersentuh saja belum tentu cukup: saat gilirannya tiba harus masih ada volume. Pada order market, order book pada detik itu yang menentukan, dan bisa jauh dari harga terakhir di grafik.

where-order-id =
    .a = Nomornya ada di riwayat order, pada rincian.
    .b = Buka order di riwayat; nomornya ada di atas rincian.

steps =
    .a =
        Anda bisa mengeceknya sendiri:
        1. Buka order di riwayat dan lihat jenis, harga, serta eksekusinya.
        2. Cocokkan waktu order dengan grafik satu menit.
        3. Jika hanya sebagian tereksekusi, sisanya tetap di order book sampai tereksekusi atau Anda batalkan.
    .b =
        Tempat melihat apa yang terjadi:
        1. Rincian order: jenis, harga, dan setiap eksekusi.
        2. Grafik satu menit di sekitar waktu itu.
        3. Order terbuka: sisa yang belum tereksekusi tetap di sana sampai tereksekusi atau dibatalkan.

next-step-asking =
    .a = Begitu jawaban Anda saya terima, saya telusuri order itu langkah demi langkah; apa pun hasilnya, saya kabari Anda { follow-up }.
    .b = Dengan nomornya saya bisa melihat setiap langkah order; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Setelah Anda kirim, saya lacak order ini dan memberi kabar { follow-up }.
next-step-ready =
    .a = Informasinya sudah lengkap: saya sedang menelusuri order itu langkah demi langkah, dan saya kabari Anda { follow-up }.
    .b = Terima kasih, untuk sekarang tidak ada lagi yang saya perlukan. Saya lihat setiap langkah order dan kabari lagi { follow-up }, apa pun hasilnya.
    .c = Saya sedang melacak order ini dan memberi kabar { follow-up }.
