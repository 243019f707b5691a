situation =
    .a = saat ini Anda tidak bisa trading seperti yang diinginkan
    .b = trading Anda sedang dibatasi
    .c = yang ingin Anda perdagangkan tidak tersedia untuk Anda

explain =
    .a = Alasannya bisa bermacam-macam: pasangan itu ditangguhkan atau dihapus dari daftar, produknya tidak ditawarkan di negara Anda, atau akun masih kurang satu langkah verifikasi atau sedang dalam masa tunggu setelah perubahan keamanan.
    .b = Bisa karena pasangannya sendiri, ketentuan di negara tempat tinggal Anda, atau akunnya: langkah verifikasi yang belum selesai, atau masa tunggu setelah mengubah data keamanan.

steps =
    .a =
        Alasannya terlihat di sini:
        1. Halaman pengumuman memuat pasangan yang ditangguhkan dan dihapus beserta tanggalnya.
        2. Halaman verifikasi menunjukkan level Anda dan cakupannya.
        3. Halaman keamanan menunjukkan apakah ada masa tunggu dan sampai kapan.
    .b =
        Tempat yang menunjukkan alasannya:
        1. Pengumuman: pasangan yang ditangguhkan atau dihapus.
        2. Halaman verifikasi: level dan cakupannya.
        3. Halaman keamanan: masa tunggu dan akhirnya.

next-step-ready =
    .a = Saya cek mana yang berlaku untuk Anda, lalu kabari Anda { follow-up }.
    .b = Saya cari alasannya di akun Anda dan kabari lagi { follow-up }, apa pun hasilnya.
    .c = Saya cari tahu apa yang menghalangi dan saya jawab { follow-up }.
