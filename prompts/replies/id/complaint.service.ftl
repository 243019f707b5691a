situation =
    .a = { $waiting ->
            [none] Anda belum mendapat bantuan yang Anda perlukan dari CS kami
           *[other] Anda sudah menunggu { $waiting } dan belum mendapat bantuan yang Anda perlukan
        }
    .b = { $waiting ->
            [none] layanan CS kami mengecewakan Anda
           *[other] layanan CS kami mengecewakan Anda selama { $waiting }
        }
    .c = { $waiting ->
            [none] Anda menghubungi kami dan tidak mendapat jawaban yang layak
           *[other] Anda menghubungi kami dan sudah { $waiting } tidak mendapat jawaban yang layak
        }

explain =
    .a = Bukan layanan seperti ini yang ingin kami berikan, dan saya minta maaf. Sekarang saya sendiri yang menanganinya: semua yang Anda tulis sedang saya baca, Anda tidak perlu menjelaskannya lagi.
    .b = Maaf, terlalu lama sampai ada yang mengurusnya. Saya petugas, bukan bot, kasus Anda ada pada saya, dan seluruh percakapan saya baca ulang agar tidak ada yang perlu Anda ulangi.

steps =
    .a =
        Begini keluhan Anda ditangani:
        1. Saya baca seluruh percakapan dan merangkum yang belum selesai.
        2. Yang bisa diselesaikan dalam ketentuan kami diteruskan hari ini ke tim yang tepat.
        3. Anda menerima jawaban berupa hasil atau langkah berikutnya, meskipun belum ada kabar baru.
        4. Jika jawabannya belum memuaskan, kanal pengaduan resmi tertera di aplikasi.
    .b =
        Yang terjadi sekarang dengan keluhan Anda:
        1. Seluruh percakapan dibaca ulang untuk melihat apa yang terlewat.
        2. Tim yang bisa menyelesaikannya menerimanya dari saya hari ini.
        3. Bagaimanapun Anda akan mendapat jawaban: hasil atau langkah berikutnya.
        4. Kanal pengaduan resmi ada di aplikasi, jika Anda tidak setuju dengan jawabannya.

next-step-asking =
    .a = Begitu jawaban Anda saya terima, yang belum selesai saya lanjutkan hari ini; apa pun hasilnya, saya kabari Anda { follow-up }.
    .b = Dengan itu saya bisa menemukan semua yang pernah ditulis; saya kabari apa yang sedang dikerjakan { follow-up }.
    .c = Setelah Anda kirim, yang tertunda saya jalankan dan memberi kabar { follow-up }.
next-step-ready =
    .a = Yang belum selesai saya lanjutkan hari ini, dan saya kabari apa yang sedang dikerjakan { follow-up }.
    .b = Semua yang pernah ditulis saya baca dan saya kabari lagi { follow-up }, dengan jawaban atau langkah berikutnya.
    .c = Yang tertunda sedang saya jalankan, dan saya memberi kabar { follow-up }.

item-order-id = nomor tiket atau kasus, jika ada
where-order-id =
    .a = Nomornya ada di judul email yang kami kirim.
    .b = Lihat di judul email kami atau di aplikasi, pada permintaan Anda.
