transfer = deposit{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } Anda tampaknya lewat jaringan lain atau tanpa memo
    .b = { transfer } Anda mungkin dikirim dengan cara yang tidak dikenali sistem sendiri
    .c = jaringan atau memo { transfer } Anda tampaknya tidak sesuai

situation-networks =
    .a = { transfer } Anda tampaknya tertukar antara jaringan { $network-one } dan { $network-two }
    .b = jaringan { $network-one } dan { $network-two } tampaknya tertukar pada { transfer } Anda
    .c = jaringan { transfer } Anda tampaknya tidak cocok: satu sisi { $network-one }, sisi lain { $network-two }

explain =
    .a = Deposit seperti ini tidak dikreditkan otomatis: harus diperiksa manual dan, terus terang, tidak selalu bisa dipulihkan. Sebelum jelas, mohon jangan kirim apa pun lagi ke alamat itu.
    .b = Saya sampaikan apa adanya: sistem tidak bisa mengkreditkannya sendiri, rekan saya harus memeriksanya satu per satu, dan tidak semua kasus ada jalan keluarnya. Sampai jelas, mohon jangan mengirim lagi ke alamat itu.

where-tx-hash =
    .a = TXID ada di dompet atau platform pengirim, pada rincian transfer itu.
    .b = Buka transfer di tempat Anda mengirimnya; TXID ada di rinciannya.

steps =
    .a =
        Ini membantu kami menemukannya:
        1. Buka transfer di dompet atau platform pengirim dan catat jaringan, alamat, dan memo persis seperti tertulis.
        2. Cari TXID di penjelajah blok jaringan yang benar-benar dipakai.
        3. Cocokkan alamat penerima dengan halaman deposit akun Anda; jika bukan milik kami, hanya pemiliknya yang bisa mengembalikan.
    .b =
        Mohon lihat hal-hal ini:
        1. Jaringan, alamat, dan memo apa yang tampil di dompet atau platform pengirim?
        2. Apa yang tampil di penjelajah blok jaringan itu untuk TXID?
        3. Apakah alamatnya sama dengan di halaman deposit Anda? Jika milik orang lain, hanya dia yang bisa mengembalikan.

next-step-asking =
    .a = Begitu jawaban Anda saya terima, saya teruskan ke rekan yang memeriksa manual, dan saya kabari hasilnya { follow-up }.
    .b = Dengan informasi itu pemeriksaan manual bisa dimulai; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Setelah Anda kirim, tim deposit memeriksa transfernya dan saya memberi kabar { follow-up }.
next-step-ready =
    .a = Informasinya sudah lengkap dan saya teruskan ke rekan yang memeriksa manual; saya kabari hasilnya { follow-up }.
    .b = Terima kasih, untuk sekarang tidak ada lagi yang saya perlukan. Transfernya sedang diperiksa manual dan saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Tim deposit sedang memeriksa transfernya, dan saya memberi kabar { follow-up }.
