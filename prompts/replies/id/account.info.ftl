situation =
    .a = Anda punya pertanyaan tentang pengaturan akun
    .b = pertanyaan Anda menyangkut data akun
    .c = Anda ingin melihat atau mengubah sesuatu di akun

explain =
    .a = UID dan data Anda ada di halaman profil aplikasi; email, nomor telepon, dan nama diubah di “Keamanan”, tempat Anda mengonfirmasi identitas. Setelah perubahan itu, penarikan dihentikan sementara demi keamanan.
    .b = Di aplikasi, profil menampilkan UID dan data Anda, sedangkan “Keamanan” untuk mengubah email, telepon, dan nama. Perubahan dikonfirmasi dengan identitas Anda, dan penarikan dihentikan sementara untuk melindungi Anda.

steps =
    .a =
        Di aplikasi caranya begini:
        1. Buka profil, lalu masuk ke pengaturan.
        2. Pilih yang ingin dilihat atau diubah; aplikasi memberi tahu apa yang perlu dikonfirmasi.
        3. Jika ingin menutup akun: tarik dulu saldo, batalkan order yang terbuka, dan akhiri produk yang berjalan.
    .b =
        Jalurnya di aplikasi:
        1. Dari profil, masuk ke pengaturan.
        2. Pilih datanya dan ikuti konfirmasinya.
        3. Sebelum ditutup, akun harus kosong: saldo, order terbuka, dan produk berjalan.

next-step-ready =
    .a = Jika belum terjawab, beri tahu saya data yang mana; permintaan Anda sedang saya lihat dan saya kabari Anda { follow-up }.
    .b = Saya baca permintaan Anda dengan saksama dan kabari lagi { follow-up }; jika menunya tampak berbeda, beri tahu apa yang Anda lihat.
    .c = Jika tertahan di satu langkah, beri tahu saya; selebihnya saya jawab { follow-up }.
