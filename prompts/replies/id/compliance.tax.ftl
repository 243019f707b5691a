situation =
    .a = Anda memerlukan catatan atau jawaban soal pajak atau hukum
    .b = ini tentang pajak, laporan, atau dokumen yang diminta
    .c = Anda punya pertanyaan tentang catatan atau ketentuan

explain =
    .a = Riwayat trading, deposit, dan penarikan bisa diunduh sebagai berkas untuk periode apa pun di riwayat akun. Kami tidak memberi nasihat pajak karena ketentuannya berbeda tiap negara; konsultan pajak bisa menjelaskan yang berlaku bagi Anda.
    .b = Riwayat akun menyediakan unduhan untuk setiap periode, berisi trading, deposit, dan penarikan. Apa yang harus dilaporkan bergantung pada negaranya, jadi tanyakan kepada konsultan pajak; kami tidak memberi saran soal itu.

steps =
    .a =
        Cara mendapatkan catatannya:
        1. Buka riwayat akun dan pilih unduh.
        2. Tentukan periode dan jenisnya; berkas besar perlu waktu sebentar lalu siap di tempat yang sama.
        3. Jika aplikasi meminta dokumen, unggah hanya di sana, jangan lewat email atau obrolan.
    .b =
        Langkahnya:
        1. Di riwayat akun, pilih unduh.
        2. Tentukan periode dan jenis; berkas jadinya ada di tempat yang sama.
        3. Dokumen yang diminta aplikasi hanya diserahkan di aplikasi, bukan lewat email atau obrolan.

next-step-ready =
    .a = Saya baca permintaan Anda dengan saksama dan meneruskan bagian tim lain; saya kabari Anda { follow-up }.
    .b = Saya lihat apa lagi yang Anda perlukan dan kabari lagi { follow-up }.
    .c = Jika ada yang kurang di berkasnya, beri tahu saya; selebihnya saya jawab { follow-up }.
