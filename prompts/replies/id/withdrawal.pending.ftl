transfer = penarikan{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } Anda belum sampai
           *[other] sudah { $waiting } dan { transfer } Anda belum sampai
        }
    .b = { $waiting ->
            [none] { transfer } Anda belum tiba di tujuan
           *[other] setelah { $waiting }, { transfer } Anda belum tiba di tujuan
        }
    .c = { $waiting ->
            [none] Anda masih menunggu { transfer }
           *[other] Anda sudah menunggu { transfer } selama { $waiting }
        }

explain =
    .a = Jika penarikan tertulis selesai di pihak kami, transaksinya sudah dikirim ke blockchain. Setelah itu kedatangannya bergantung pada konfirmasi jaringan, dan hash transaksi (TXID) menunjukkan persis sampai di mana.
    .b = Penarikan yang selesai sudah berada di blockchain: jaringan harus mengonfirmasinya dulu sebelum dompet atau platform penerima bisa menampilkannya. Dengan TXID, Anda dan saya sama-sama bisa memantaunya.

where-tx-hash =
    .a = TXID ada di riwayat penarikan, pada rincian penarikan ini; jika belum ada, beri tahu saya status yang terlihat.
    .b = Buka penarikan ini di riwayat, TXID ada di sana; jika belum muncul, statusnya saja sudah cukup untuk sekarang.

steps =
    .a =
        Sementara itu, Anda bisa mengeceknya sendiri:
        1. Buka penarikan di riwayat dan lihat statusnya.
        2. Jika ada TXID, cari di penjelajah blok jaringan itu untuk melihat apakah sudah dikonfirmasi.
        3. Cocokkan alamat dan jaringan dengan dompet atau platform tempat Anda menunggunya.
    .b =
        Biasanya jawabannya ada di sini:
        1. Status penarikan di riwayat Anda.
        2. Jika TXID sudah ada, apa yang tampil di penjelajah blok jaringan itu.
        3. Apakah dompet atau platform penerima mendukung jaringan ini, dan apakah alamatnya benar.

next-step-asking =
    .a = Begitu jawaban Anda saya terima, saya lacak transaksinya di blockchain dan saya cek di pihak kami; apa pun hasilnya, saya kabari Anda { follow-up }.
    .b = Dengan informasi itu saya bisa melihat posisi penarikan Anda; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Setelah Anda kirim, saya cek keadaan penarikan ini dan memberi kabar { follow-up }.
next-step-ready =
    .a = Informasinya sudah lengkap: saya sedang melacak transaksinya di blockchain dan mengeceknya di pihak kami, dan saya kabari Anda { follow-up }.
    .b = Terima kasih, untuk sekarang tidak ada lagi yang saya perlukan. Saya lihat posisi penarikan Anda dan kabari lagi { follow-up }, apa pun hasilnya.
    .c = Saya sedang mengecek penarikan ini di pihak kami dan di blockchain, dan memberi kabar { follow-up }.
