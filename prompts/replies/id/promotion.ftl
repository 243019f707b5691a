situation =
    .a = { $amount ->
            [none] hadiah atau kampanye tidak sesuai harapan Anda
           *[other] hadiah { $amount } tidak sesuai harapan Anda
        }
    .b = { $amount ->
            [none] Anda menunggu hadiah dari sebuah kampanye
           *[other] Anda menunggu hadiah { $amount }
        }
    .c = { $amount ->
            [none] Anda punya pertanyaan tentang sebuah kampanye
           *[other] Anda punya pertanyaan tentang sebuah kampanye dan { $amount }
        }

explain =
    .a = Setiap kampanye punya ketentuan sendiri: pendaftaran, periode, tugas, dan wilayah. Hadiah biasanya dibayarkan setelah periode berakhir, pada tanggal di ketentuannya, jadi mungkin memang belum waktunya.
    .b = Yang menentukan adalah ketentuan di halaman kampanye: perlu mendaftar atau tidak, tugas dan periode mana yang dihitung, dan di wilayah mana. Pembayarannya umumnya setelah berakhir, pada tanggal yang tertera di sana.

steps =
    .a =
        Anda bisa mengeceknya di aplikasi:
        1. Buka kampanye di “Hadiah”: pendaftaran, tugas, dan kemajuannya ada di sana.
        2. Cocokkan periode dan tanggal pembayaran di ketentuan.
        3. Lihat juga voucher; ada hadiah yang harus diklaim sebelum kedaluwarsa.
    .b =
        Tempat melihatnya:
        1. Halaman kampanye di “Hadiah” menunjukkan apakah Anda terdaftar dan tugas mana yang selesai.
        2. Ketentuannya memuat periode dan waktu pembayaran.
        3. Ada hadiah yang berupa voucher dan harus diklaim sebelum kedaluwarsa.

next-step-ready =
    .a = Saya sedang mencocokkan ketentuannya dengan akun Anda, dan saya kabari Anda { follow-up }.
    .b = Saya cek kampanye ini untuk akun Anda dan kabari lagi { follow-up }, apa pun hasilnya.
    .c = Saya cari tahu apa yang masih kurang dan saya jawab { follow-up }.
