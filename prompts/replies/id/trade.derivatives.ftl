situation =
    .a = { $amount ->
            [none] Anda ingin tahu apa yang terjadi dengan posisi Anda
           *[other] Anda ingin tahu apa yang terjadi dengan posisi Anda, menyangkut { $amount }
        }
    .b = { $amount ->
            [none] posisi Anda tidak bergerak seperti yang diharapkan
           *[other] posisi Anda tidak bergerak seperti yang diharapkan, menyangkut { $amount }
        }
    .c = { $amount ->
            [none] ada hal pada posisi Anda yang perlu dijelaskan
           *[other] ada hal pada posisi Anda yang perlu dijelaskan, menyangkut { $amount }
        }

explain =
    .a = Posisi dilikuidasi bila marginnya tidak lagi menutupi margin pemeliharaan pada harga mark; harga terakhir di grafik bisa tampak berbeda. Pendanaan dibayar antartrader pada jam tertentu dan ikut mengubah margin.
    .b = Yang menentukan likuidasi adalah harga mark dan apakah margin saat itu masih cukup untuk margin pemeliharaan, bukan transaksi terakhir di grafik. Pembayaran pendanaan antara long dan short juga mengubah margin.

steps =
    .a =
        Begini cara melihat kejadiannya:
        1. Buka posisi di riwayat: harga masuk, margin, harga likuidasi, dan pendanaan tercatat dengan waktunya.
        2. Ubah grafik pada waktu itu dari harga terakhir ke harga mark.
        3. Lihat apakah marginnya terisolasi atau dipakai bersama posisi lain.
    .b =
        Tempat melihatnya:
        1. Riwayat posisi: harga masuk, margin, harga likuidasi, dan setiap pembayaran pendanaan.
        2. Grafik harga mark, bukan harga terakhir, di sekitar waktu itu.
        3. Mode margin: terisolasi atau bersama.

next-step-asking =
    .a = Begitu jawaban Anda saya terima, saya telusuri posisi itu menurut harga dan waktunya; apa pun hasilnya, saya kabari Anda { follow-up }.
    .b = Dengan informasi itu saya bisa melihat setiap langkah posisi; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Setelah Anda kirim, saya susun ulang kejadiannya dan menjelaskannya { follow-up }.
next-step-ready =
    .a = Informasinya sudah lengkap: saya sedang menelusuri posisi itu menurut harga dan waktunya, dan saya kabari Anda { follow-up }.
    .b = Terima kasih, untuk sekarang tidak ada lagi yang saya perlukan. Saya lihat setiap langkah posisi dan kabari lagi { follow-up }, apa pun hasilnya.
    .c = Saya susun ulang apa yang terjadi dengan posisi itu dan menjelaskannya { follow-up }.

item-ticker = nama kontraknya
item-time = perkiraan waktu kejadiannya
