situation =
    .a = { $amount ->
            [none] Anda punya pertanyaan tentang biaya
           *[other] Anda punya pertanyaan tentang biaya dan menyebut { $amount }
        }
    .b = { $amount ->
            [none] Anda ingin memahami suatu biaya
           *[other] Anda ingin tahu dari mana biaya { $amount } itu
        }
    .c = { $amount ->
            [none] ini tentang biaya
           *[other] ini tentang biaya dan { $amount }
        }

explain =
    .a = Ada dua jenis: biaya trading, yang kami kenakan menurut level Anda, dan biaya jaringan saat penarikan, yang dibayarkan ke blockchain dan berbeda tiap jaringan. Keduanya tampil sebelum Anda mengonfirmasi.
    .b = Biaya trading adalah milik kami dan mengikuti level akun; biaya jaringan dibayarkan ke blockchain dan berubah menurut jaringan serta kepadatannya. Keduanya terlihat di halaman konfirmasi sebelum dipotong.

steps =
    .a =
        Anda bisa mencocokkannya sendiri:
        1. Buka order atau penarikan di riwayat: biayanya ada di rincian.
        2. Bandingkan dengan halaman biaya dan level di profil Anda.
        3. Sebelum menarik, lihat biaya tiap jaringan yang tersedia untuk koin itu; selisihnya bisa besar.
    .b =
        Tempat melihatnya:
        1. Rincian order atau penarikan di riwayat menunjukkan biaya yang dikenakan.
        2. Halaman biaya memuat yang berlaku untuk level Anda; levelnya ada di profil.
        3. Saat menarik, halaman menampilkan biaya tiap jaringan yang bisa dipilih.

next-step-ready =
    .a = Saya sedang membandingkan yang dikenakan dengan halaman biaya, dan saya kabari Anda { follow-up }.
    .b = Saya lihat angka di akun Anda dan kabari lagi { follow-up } dengan jumlah pastinya.
    .c = Potongan ini saya telusuri secara rinci dan saya jawab { follow-up }.
