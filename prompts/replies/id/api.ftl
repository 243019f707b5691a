situation =
    .a = permintaan API Anda tidak berjalan semestinya
    .b = ada yang tidak berfungsi di koneksi API Anda
    .c = Anda mengalami kendala dengan API

explain =
    .a = Tanda tangan yang ditolak biasanya karena jam meleset, teks yang ditandatangani berbeda dari yang dikirim, atau kunci yang salah. Permintaan yang ditolak juga bisa berarti izin kurang, IP tidak ada di daftar putih kunci, atau terlalu banyak panggilan dalam waktu singkat.
    .b = Hampir selalu salah satu dari ini: jam, teks persis yang ditandatangani, kunci dan izinnya, daftar putih IP, atau batas permintaan.

where-error-code =
    .a = Kodenya ada di isi respons.
    .b = Anda menemukan kodenya di respons permintaan itu.

steps =
    .a =
        Pemeriksaan ini biasanya menemukan penyebabnya:
        1. Cocokkan jam mesin Anda dengan waktu server API.
        2. Tandatangani persis teks yang dikirim: urutan sama, pengodean sama, tidak ada tambahan.
        3. Periksa kunci: izin, daftar putih IP, masa berlaku, dan subakun yang benar.
        4. Bila muncul error batas, beri jarak antarpanggilan dan tunggu sebelum mencoba lagi.
        Rahasia API tetap pada Anda: jangan kirim ke kami, kami tidak memerlukannya.
    .b =
        Saya sarankan urutannya begini:
        1. Waktu: jam Anda dan jam server.
        2. Tanda tangan: sama byte demi byte dengan yang dikirim, urutan dan pengodean sama.
        3. Kunci: izin, daftar putih IP, masa berlaku, akun.
        4. Batas: kurangi panggilan dan beri jeda setelah error batas.
        Simpan rahasia API untuk Anda sendiri dan jangan kirim kepada siapa pun.

next-step-asking =
    .a = Begitu jawaban Anda saya terima, saya lihat bersama tim API; apa pun hasilnya, saya kabari Anda { follow-up }.
    .b = Dengan kodenya tim API bisa melihat apa yang ditolak; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Setelah Anda kirim, saya minta diperiksa dan memberi kabar { follow-up }.
next-step-ready =
    .a = Informasinya sudah lengkap: saya sedang melihatnya bersama tim API, dan saya kabari Anda { follow-up }.
    .b = Terima kasih, untuk sekarang tidak ada lagi yang saya perlukan. Tim API memeriksa apa yang ditolak dan saya kabari lagi { follow-up }.
    .c = Saya sudah meminta tim API memeriksanya dan memberi kabar { follow-up }.
