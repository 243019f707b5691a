payment = pembayaran{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }

situation =
    .a = { $waiting ->
            [none] { payment } Anda belum sampai di tempatnya
           *[other] sudah { $waiting } dan { payment } Anda belum sampai di tempatnya
        }
    .b = { $waiting ->
            [none] { payment } Anda tidak berhasil
           *[other] setelah { $waiting }, { payment } Anda belum berhasil
        }
    .c = { $waiting ->
            [none] Anda mengalami kendala dengan { payment }
           *[other] Anda mengalami kendala dengan { payment } selama { $waiting }
        }

explain =
    .a = Transfer bank dikenali dari beritanya dan harus dari rekening atas nama Anda sendiri; jika salah satunya tidak cocok, biasanya dikembalikan. Bank hanya bekerja pada hari kerja, dan kartu yang ditolak paling sering dihentikan oleh bank penerbitnya.
    .b = Pada transfer bank, yang penting adalah berita dari halaman deposit dan rekening atas nama Anda; jika tidak, umumnya dikirim balik. Akhir pekan dan hari libur tidak dihitung oleh bank, dan bila kartu ditolak, hampir selalu bank penerbitnya yang menolak.

steps =
    .a =
        Sementara itu, Anda bisa mengeceknya sendiri:
        1. Apakah bank Anda menunjukkan pembayaran berhasil, ke rekening dan dengan berita dari halaman deposit kami?
        2. Apakah rekening pengirim atas nama Anda, sama seperti di verifikasi?
        3. Jika memakai kartu: tanyakan ke bank apakah pembelian seperti ini diblokir.
    .b =
        Biasanya jawabannya ada di sini:
        1. Cocokkan rekening dan berita di aplikasi bank dengan halaman deposit; apakah pembayarannya berhasil?
        2. Pastikan rekening pengirim atas nama Anda.
        3. Jika kartu ditolak, bank Anda bisa menjelaskan alasannya.

next-step-asking =
    .a = Begitu jawaban Anda saya terima, saya cari pembayarannya bersama tim pembayaran; apa pun hasilnya, saya kabari Anda { follow-up }.
    .b = Dengan informasi itu saya bisa mencari pembayarannya di pihak kami; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Setelah Anda kirim, tim pembayaran mencarinya dan saya memberi kabar { follow-up }.
next-step-ready =
    .a = Informasinya sudah lengkap: saya sedang mencari pembayarannya bersama tim pembayaran, dan saya kabari Anda { follow-up }.
    .b = Terima kasih, untuk sekarang tidak ada lagi yang saya perlukan. Saya cari pembayarannya di pihak kami dan kabari lagi { follow-up }, apa pun hasilnya.
    .c = Tim pembayaran sedang mencarinya, dan saya memberi kabar { follow-up }.

item-amount = jumlah dan mata uangnya
item-time = tanggal pembayarannya
