transfer = deposit{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } Anda belum tampil di akun
           *[other] sudah { $waiting } dan { transfer } Anda belum tampil di akun
        }
    .b = { $waiting ->
            [none] { transfer } Anda belum dikreditkan
           *[other] setelah { $waiting }, { transfer } Anda belum dikreditkan
        }
    .c = { $waiting ->
            [none] Anda masih menunggu { transfer }
           *[other] Anda sudah menunggu { transfer } selama { $waiting }
        }

explain =
    .a = Deposit dikreditkan setelah jaringan mengonfirmasi transaksi sebanyak yang diperlukan, dan jumlahnya berbeda menurut koin dan jaringan. Hash transaksi (TXID) menunjukkan sudah sejauh mana.
    .b = Sebelum dikreditkan, jaringan harus mengonfirmasi transaksi beberapa kali, berbeda untuk tiap koin. Dengan TXID kita bisa melihat sudah berapa konfirmasinya.

where-tx-hash =
    .a = TXID ada di dompet atau platform pengirim, pada rincian transfer itu.
    .b = Buka transfer di tempat Anda mengirimnya; TXID ada di rinciannya.

steps =
    .a =
        Sementara itu, Anda bisa mengeceknya sendiri:
        1. Buka transfer di dompet atau platform pengirim: apakah sudah selesai dan ada TXID?
        2. Cari TXID di penjelajah blok jaringan itu: terlihat apakah sudah dikonfirmasi dan ke alamat mana.
        3. Cocokkan alamat, jaringan, dan bila perlu memo atau tag dengan halaman deposit akun Anda.
    .b =
        Biasanya jawabannya ada di sini:
        1. Apakah pengirim menampilkan transfer selesai dengan TXID?
        2. Menurut penjelajah blok, apakah sudah dikonfirmasi, dan ke alamat mana?
        3. Apakah alamat, jaringan, dan memo atau tag sama dengan halaman deposit?

next-step-asking =
    .a = Begitu jawaban Anda saya terima, saya lacak transaksinya di blockchain dan saya cek di pihak kami; apa pun hasilnya, saya kabari Anda { follow-up }.
    .b = Dengan informasi itu saya bisa melihat di mana asetnya; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Setelah Anda kirim, saya cari deposit ini dan memberi kabar { follow-up }.
next-step-ready =
    .a = Informasinya sudah lengkap: saya sedang melacak transaksinya di blockchain dan mengeceknya di pihak kami, dan saya kabari Anda { follow-up }.
    .b = Terima kasih, untuk sekarang tidak ada lagi yang saya perlukan. Saya cari deposit ini dan kabari lagi { follow-up }, apa pun hasilnya.
    .c = Saya sedang mengecek deposit ini di blockchain dan di pihak kami, dan memberi kabar { follow-up }.
