transfer = penarikan{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } Anda tidak berhasil
    .b = { transfer } Anda ditolak atau tidak bisa dibuat
    .c = Anda belum bisa menyelesaikan { transfer }

explain =
    .a = Biasanya jaringannya sedang dalam pemeliharaan, jumlahnya di bawah minimum atau di atas batas Anda, sebagian saldo tertahan di order, atau alamat tidak cocok dengan jaringan. Jika penarikan dibatalkan, asetnya umumnya kembali ke saldo.
    .b = Umumnya salah satu dari empat hal: jaringan dalam pemeliharaan, jumlah di luar batas, saldo yang tidak tersedia, atau alamat dan jaringan yang tidak sesuai. Setelah dibatalkan, asetnya umumnya kembali ke saldo.

steps =
    .a =
        Sementara itu, Anda bisa mengeceknya sendiri:
        1. Apakah jaringannya dibuka untuk penarikan? Halaman penarikan menunjukkannya saat Anda memilih koin.
        2. Apakah jumlahnya di antara minimum dan batas Anda, termasuk biaya?
        3. Apakah saldonya tersedia, atau sebagian ada di order terbuka atau produk terkunci?
        4. Apakah alamat, jaringan, dan memo saling cocok?
    .b =
        Biasanya jawabannya ada di sini:
        1. Halaman penarikan menunjukkan jaringan yang dibuka untuk tiap koin.
        2. Minimum, batas, dan biaya juga ada di sana; jumlahnya harus sesuai dengan ketiganya.
        3. Yang dihitung hanya saldo tersedia, bukan yang di order atau produk terkunci.
        4. Alamatnya harus milik jaringan yang dipilih, dengan memo bila diperlukan.

next-step-asking =
    .a = Begitu jawaban Anda saya terima, saya cari alasan pastinya di pihak kami; apa pun hasilnya, saya kabari Anda { follow-up }.
    .b = Dengan informasi itu saya bisa melihat mengapa terhenti; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Setelah Anda kirim, saya cek apa yang menghalangi dan memberi kabar { follow-up }.
next-step-ready =
    .a = Informasinya sudah lengkap: saya sedang mencari alasan pastinya di pihak kami, dan saya kabari Anda { follow-up }.
    .b = Terima kasih, untuk sekarang tidak ada lagi yang saya perlukan. Saya lihat mengapa terhenti dan kabari lagi { follow-up }, apa pun hasilnya.
    .c = Saya sedang mengecek apa yang menghalangi penarikan ini dan memberi kabar { follow-up }.
