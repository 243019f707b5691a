situation =
    .a = langkah kedua saat masuk tidak berfungsi
    .b = Anda tertahan di kode verifikasi
    .c = verifikasi dua langkah tidak meloloskan Anda saat ini

explain =
    .a = Kode dari aplikasi autentikator bergantung pada jam ponsel; selisih sedikit saja sudah membuatnya ditolak. Jika ponsel hilang atau diganti, pengaturan ulang dimulai di aplikasi dan identitas Anda dikonfirmasi di sana.
    .b = Kode yang ditolak hampir selalu karena jam ponsel; jika ponselnya sudah tidak ada, faktor kedua diatur ulang di aplikasi, tempat Anda membuktikan bahwa itu memang Anda.

steps =
    .a =
        Tergantung kejadiannya, ini membantu:
        1. Kode ditolak: setel tanggal dan waktu ponsel ke otomatis, buka lagi autentikator, dan pakai kode berikutnya.
        2. SMS atau email tidak datang: periksa spam dan sinyal, dan minta kode baru satu kali saja.
        3. Ponsel hilang atau diganti: pilih “Tidak bisa memakai faktor kedua?” di halaman masuk aplikasi dan ikuti langkahnya.
        Demi keamanan, penarikan dihentikan sementara setelahnya; aplikasi menunjukkan sampai kapan.
    .b =
        Lihat mana yang sesuai:
        1. Kode tidak cocok: jam ponsel otomatis, lalu kode yang baru muncul.
        2. Tidak ada SMS maupun email: periksa spam dan sinyal, minta satu kode lagi saja.
        3. Ponsel tidak ada atau baru: mulai pengaturan ulang sendiri lewat “Tidak bisa memakai faktor kedua?” di halaman masuk.
        Setelah diatur ulang, penarikan dihentikan sementara; batas waktunya ada di aplikasi.
steps-chat =
    .a = Jika kode ditolak, setel waktu ponsel ke otomatis dan pakai kode baru. Jika ponsel hilang atau diganti, mulai pengaturan ulang lewat “Tidak bisa memakai faktor kedua?” di halaman masuk aplikasi; setelah itu penarikan dihentikan sementara demi keamanan.
    .b = Kode yang tidak cocok biasanya karena jam ponsel: setel ke otomatis dan coba kode berikutnya. Untuk ponsel yang hilang atau baru, “Tidak bisa memakai faktor kedua?” di halaman masuk memulai pengaturan ulang; penarikan kemudian dihentikan sementara.

next-step-ready =
    .a = Saya juga mengeceknya di pihak kami dan kabari Anda { follow-up }.
    .b = Saya tetap menanganinya: saya lihat percobaan masuknya dan kabari lagi { follow-up }.
    .c = Sementara itu saya cek apakah ada yang menunda kode di pihak kami dan memberi kabar { follow-up }.
