situation =
    .a = { $waiting ->
            [none] verifikasi identitas Anda belum bergerak
           *[other] verifikasi identitas Anda tertahan { $waiting }
        }
    .b = { $waiting ->
            [none] Anda belum berhasil memverifikasi identitas
           *[other] Anda sudah menunggu verifikasi identitas selama { $waiting }
        }
    .c = { $waiting ->
            [none] verifikasi identitas Anda belum selesai
           *[other] setelah { $waiting }, verifikasi identitas Anda belum selesai
        }

explain =
    .a = Penolakan kebanyakan karena fotonya (buram, terpotong, memantul), dokumen kedaluwarsa, atau nama yang berbeda dari akun. Dokumen hanya diunggah di halaman verifikasi aplikasi, jadi mohon jangan dikirim ke sini.
    .b = Alasan yang umum: foto kurang jelas atau tidak utuh, dokumen sudah habis masa berlakunya, atau nama tidak persis sama dengan akun. Unggah dokumen hanya di halaman verifikasi aplikasi, jangan lewat pesan.

steps =
    .a =
        Agar percobaan berikutnya lebih berpeluang:
        1. Pakai dokumen yang masih berlaku dengan nama yang sama seperti di akun.
        2. Letakkan di permukaan gelap dengan cahaya cukup, keempat sudut terlihat dan tanpa pantulan.
        3. Ambil foto di aplikasi, bukan dari tangkapan layar atau hasil pindai.
        4. Untuk swafoto, lepas kacamata dan topi, pegang ponsel setinggi mata.
    .b =
        Sebelum mencoba lagi, periksa ini:
        1. Dokumen masih berlaku dan namanya persis sama dengan akun.
        2. Keempat sudut terlihat, tulisan jelas, tidak ada yang memantul.
        3. Foto diambil di aplikasi, bukan tangkapan layar atau hasil pindai.
        4. Wajah cukup terang, tanpa kacamata dan topi.

next-step-ready =
    .a = Saya lihat sampai di mana verifikasi Anda dan apa yang kurang, lalu kabari Anda { follow-up }.
    .b = Saya cek status verifikasi Anda sekarang dan kabari lagi { follow-up }, apa pun hasilnya.
    .c = Saya cari tahu apa yang ditunggu verifikasi Anda dan memberi kabar { follow-up }.
