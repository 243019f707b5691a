# Bagian yang dipakai semua keperluan. Ragam .a .b .c menyampaikan hal yang sama dengan kata lain.
# Nilai yang belum diketahui adalah "none". $amount dan $network adalah kata pelanggan sendiri, apa adanya.

greeting =
    .a = Halo,
    .b = Halo, pesan Anda sudah kami terima.
    .c = Halo, saya menulis mengenai permintaan Anda.
greeting-chat =
    .a = Halo, saya bantu cek sekarang.
    .b = Halo, saya siap membantu Anda.
    .c = Halo, pertanyaan Anda saya tangani.
greeting-phone =
    .a = Halo, Anda terhubung dengan tim dukungan.
    .b = Halo, saya siap membantu Anda.

closing =
    .a =
        Jika ada perubahan sebelum itu, cukup balas pesan ini.

        Salam hangat,
        Tim dukungan
    .b =
        Jika ada pertanyaan lain sementara ini, balas saja di sini; pesan Anda langsung sampai ke kami.

        Hormat kami,
        Tim dukungan
closing-phone =
    .a = Adakah bagian yang perlu saya ulangi? Terima kasih atas teleponnya.
    .b = Tadi cukup banyak informasinya; katakan saja jika ada yang perlu diulang. Terima kasih sudah menelepon.

## Perasaan disebut sekali, bersama keadaan dengan kata pelanggan

feeling-neutral =
    .a = Saya pastikan dulu pemahaman saya: { $situation }.
    .b = Terima kasih sudah menghubungi kami; yang saya pahami, { $situation }.
    .c = Dari yang Anda sampaikan, { $situation }.
feeling-worried =
    .a = Saya mengerti Anda khawatir: { $situation }.
    .b = Kekhawatiran Anda bisa saya pahami: { $situation }.
    .c = Siapa pun akan cemas di posisi Anda: { $situation }.
feeling-frustrated =
    .a = Saya mengerti ini menjengkelkan: { $situation }.
    .b = Saya paham keadaan ini melelahkan: { $situation }.
    .c = Rasa kesal Anda bisa saya pahami: { $situation }.
feeling-angry =
    .a = Saya mengerti mengapa Anda marah: { $situation }.
    .b = Wajar jika Anda marah: { $situation }.
    .c = Kemarahan Anda bisa saya pahami: { $situation }.
feeling-grateful =
    .a = Terima kasih atas kata-kata baiknya; yang saya pahami, { $situation }.
    .b = Anda baik sekali, terima kasih; saya lihat { $situation }.
    .c = Terima kasih atas kepercayaannya; sudah saya catat: { $situation }.

## What it is about, by the terms the customer used, where nothing else of theirs is said back

noted =
    .a = Hal yang Anda sebutkan sudah saya catat: { $topics }.
    .b = Yang Anda maksud terutama soal { $topics }.
    .c = Dari pesan Anda, yang saya tangkap: { $topics }.
both-topics = { $first } dan { $second }

## Di ruang publik: satu kalimat kepedulian, tanpa hal pribadi

care-neutral =
    .a = Halo, terima kasih sudah memberi tahu; kami ingin memeriksanya dengan saksama.
    .b = Halo, terima kasih atas pesannya; kami ingin mengeceknya untuk Anda.
    .c = Halo, pesan Anda sudah kami baca dan kami ingin membantu.
care-worried =
    .a = Halo, kami mengerti Anda khawatir dan ingin memeriksanya bersama Anda.
    .b = Halo, kekhawatiran Anda bisa kami pahami; kami ingin membantu.
    .c = Halo, siapa pun akan cemas di posisi Anda; mari kita periksa bersama.
care-frustrated =
    .a = Halo, kami mengerti ini menjengkelkan dan ingin membuatnya bergerak.
    .b = Halo, kami paham keadaan ini melelahkan; kami ingin membantu.
    .c = Halo, rasa kesal Anda bisa kami pahami; mari kita periksa bersama.
care-angry =
    .a = Halo, kami mengerti mengapa Anda marah dan ingin memeriksanya dengan serius.
    .b = Halo, wajar jika Anda marah; kami menanggapinya dengan serius.
    .c = Halo, kemarahan Anda bisa kami pahami; kami ingin memeriksanya bersama Anda.
care-grateful =
    .a = Halo, terima kasih atas kata-kata baiknya; dengan senang hati kami periksa.
    .b = Halo, Anda baik sekali; kami senang membantu.
    .c = Halo, terima kasih atas kepercayaannya; mari kita periksa bersama.
move-to-app =
    .a = Silakan hubungi kami lewat obrolan dukungan di aplikasi resmi, dan jangan menuliskan data akun atau transaksi di sini.
    .b = Demi keamanan Anda, sampaikan rinciannya lewat obrolan dukungan di aplikasi resmi, bukan di pesan publik.

## Hanya menanyakan yang masih kurang

ask-one =
    .a = Bisakah Anda mengirimkan { $item }?
    .b = Agar bisa dilanjutkan, saya perlu satu hal lagi: { $item }.
    .c = Mohon kirimkan { $item }.
ask-two =
    .a = Bisakah Anda mengirimkan { $first } dan { $second }?
    .b = Agar bisa dilanjutkan, saya perlu dua hal lagi: { $first } dan { $second }.
    .c = Mohon kirimkan { $first } dan { $second }.
ask-list =
    .a =
        Bisakah Anda mengirimkan informasi berikut?
        { $items }
    .b =
        Agar bisa dilanjutkan, saya perlu informasi berikut:
        { $items }
    .c =
        Mohon kirimkan:
        { $items }
ask-one-phone =
    .a = Saya masih perlu { $item }. Tidak usah dibacakan; cukup kirim lewat obrolan dukungan di aplikasi.
    .b = Bisakah Anda mengirimkan { $item } lewat obrolan dukungan di aplikasi? Itu lebih mudah daripada dibacakan.
ask-two-phone =
    .a = Saya masih perlu { $first } dan { $second }. Tidak usah dibacakan; cukup kirim lewat obrolan dukungan di aplikasi.
    .b = Bisakah Anda mengirimkan { $first } dan { $second } lewat obrolan dukungan di aplikasi? Itu lebih mudah daripada dibacakan.

item-tx-hash = hash transaksi (TXID)
item-network = jaringan yang digunakan
item-amount = jumlahnya
item-ticker = nama koinnya
item-address = alamat tujuan
item-memo = memo atau tag yang diisi
item-order-id = nomor order
item-time = perkiraan waktunya
item-device = perangkat dan versi aplikasi yang Anda gunakan
item-error-code = kode error atau bunyi lengkap pesan errornya

## Waktu

duration-minute = { $count } menit
duration-hour = { $count } jam
duration-day = { $count } hari
duration-week = { $count } minggu
duration-month = { $count } bulan
follow-up = dalam { $hours } jam

## Keamanan

safety =
    .a = Demi keamanan Anda: jangan pernah memberikan frasa pemulihan, kunci pribadi, kata sandi, atau kode verifikasi kepada siapa pun. Kami tidak pernah memintanya.
    .b = Satu hal lagi soal keamanan: tim kami tidak akan pernah meminta frasa pemulihan, kunci pribadi, kata sandi, atau kode verifikasi. Jangan berikan kepada siapa pun.

leaked-seed-phrase =
    .a = Yang terpenting dulu: pesan Anda memuat frasa pemulihan, jadi dompet itu harus dianggap sudah bocor. Buatlah dompet baru di perangkat tepercaya, pindahkan aset Anda sekarang juga, dan jangan pernah memberikan frasa pemulihan kepada siapa pun, termasuk kami.
    .b = Sebelum hal lain: di pesan Anda ada frasa pemulihan, dan dompet itu tidak aman lagi. Siapkan dompet baru yang hanya Anda kendalikan, pindahkan aset Anda secepatnya, dan jangan berikan frasa yang baru kepada siapa pun, juga tidak kepada kami.
leaked-private-key =
    .a = Yang terpenting dulu: pesan Anda memuat kunci pribadi, jadi dompet itu harus dianggap sudah bocor. Buatlah dompet baru di perangkat tepercaya, pindahkan aset Anda sekarang juga, dan jangan pernah memberikan kunci pribadi kepada siapa pun, termasuk kami.
    .b = Sebelum hal lain: di pesan Anda ada kunci pribadi, dan dompet itu tidak aman lagi. Siapkan dompet baru yang hanya Anda kendalikan, pindahkan aset Anda secepatnya, dan jangan berikan kunci yang baru kepada siapa pun, juga tidak kepada kami.
leaked-one-time-code =
    .a = Yang terpenting dulu: pesan Anda memuat kode verifikasi. Jangan pernah memberikan kode itu kepada siapa pun, termasuk kami; jika ada yang memintanya, segera ganti kata sandi dari perangkat tepercaya.
    .b = Sebelum hal lain: di pesan Anda ada kode verifikasi. Jika ada yang menyuruh Anda mengirimnya, segera ganti kata sandi dari perangkat tepercaya, dan jangan berikan kode kepada siapa pun, juga tidak kepada kami.
leaked-card =
    .a = Yang terpenting dulu: pesan Anda memuat data kartu. Jika mungkin sudah dilihat orang lain, minta bank memblokir kartunya, dan jangan pernah memberikan data kartu kepada siapa pun, termasuk kami.
    .b = Sebelum hal lain: di pesan Anda ada data kartu. Jika ada kemungkinan terlihat orang lain, hubungi bank untuk memblokirnya, dan jangan berikan data itu kepada siapa pun, juga tidak kepada kami.
leaked-password =
    .a = Yang terpenting dulu: pesan Anda memuat kata sandi. Segera ganti dari perangkat tepercaya dan di semua tempat yang memakainya, dan jangan pernah memberikan kata sandi kepada siapa pun, termasuk kami.
    .b = Sebelum hal lain: di pesan Anda ada kata sandi. Segera ganti di semua tempat yang memakainya, dari perangkat tepercaya, dan jangan berikan yang baru kepada siapa pun, juga tidak kepada kami.
leaked-social =
    .a = Tolong hapus juga unggahan Anda, karena semua orang bisa membacanya.
    .b = Turunkan juga unggahan Anda, sebab isinya terlihat oleh siapa saja.
