situation =
    .a = { $waiting ->
            [none] Anda tidak bisa masuk ke akun
           *[other] sudah { $waiting } Anda tidak bisa masuk ke akun
        }
    .b = { $waiting ->
            [none] Anda tertahan di halaman masuk
           *[other] Anda tertahan di halaman masuk selama { $waiting }
        }
    .c = { $waiting ->
            [none] Anda belum punya akses ke akun
           *[other] Anda belum punya akses ke akun setelah { $waiting }
        }

explain =
    .a = Biasanya karena salah satu dari ini: kata sandi, kunci sementara setelah beberapa kali mencoba, atau perangkat baru yang harus dikonfirmasi dulu.
    .b = Paling sering kata sandinya tidak cocok, akun terkunci sebentar karena terlalu banyak percobaan, atau perangkat baru masih menunggu konfirmasi lewat email.

where-device =
    .a = Versi aplikasi ada di bagian paling bawah pengaturan.
    .b = Buka pengaturan aplikasi dan gulir sampai akhir; versinya ada di sana.

steps =
    .a =
        Anda bisa langsung mencoba ini:
        1. Buka aplikasi resmi, atau ketik sendiri alamat kami di peramban, lalu pilih “Lupa kata sandi”.
        2. Cari email konfirmasi, termasuk di folder spam, dan konfirmasi perangkat baru bila diminta.
        3. Jika akun terkunci setelah beberapa percobaan, tunggu selama waktu yang tertera di layar, lalu coba sekali lagi.
        Setelah kata sandi diatur ulang, penarikan dihentikan sementara; aplikasi menunjukkan sampai kapan.
    .b =
        Langkah berikut biasanya membantu:
        1. Atur ulang sendiri lewat “Lupa kata sandi”, hanya di aplikasi atau situs resmi.
        2. Lihat di kotak masuk dan spam apakah ada email untuk mengonfirmasi perangkat.
        3. Setelah beberapa kali gagal, tunggu sesuai waktu di layar.
        Demi keamanan, penarikan dihentikan sementara setelahnya; batas waktunya ada di aplikasi.
steps-chat =
    .a = Coba dulu “Lupa kata sandi” di aplikasi resmi, dan lihat di kotak masuk serta spam apakah ada email untuk mengonfirmasi perangkat.
    .b = Cara tercepat adalah “Lupa kata sandi” di aplikasi resmi; jika email konfirmasinya tidak tampak, lihat juga di spam.

next-step-asking =
    .a = Begitu jawaban Anda saya terima, saya cek di pihak kami apa yang menahan proses masuk; apa pun hasilnya, saya kabari Anda { follow-up }.
    .b = Dengan informasi itu saya bisa melihat percobaan masuknya; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Setelah Anda kirim, saya cari apa yang menghalangi dan memberi kabar { follow-up }.
next-step-ready =
    .a = Saya sedang mengecek di pihak kami apa yang menahan proses masuk, dan saya kabari Anda { follow-up }.
    .b = Sementara itu saya lihat percobaan masuknya dan kabari lagi { follow-up }, apa pun hasilnya.
    .c = Saya cari apa yang menghalangi dan memberi kabar { follow-up }.
