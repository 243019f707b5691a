situation =
    .a = { $amount ->
            [none] tampaknya ada orang lain yang masuk ke akun Anda
           *[other] tampaknya ada orang lain yang masuk ke akun Anda, menyangkut { $amount }
        }
    .b = { $amount ->
            [none] orang lain mungkin punya akses ke akun Anda
           *[other] orang lain mungkin punya akses ke akun Anda, dan ini menyangkut { $amount }
        }
    .c = { $amount ->
            [none] di akun Anda ada aktivitas yang bukan dari Anda
           *[other] di akun Anda ada aktivitas yang bukan dari Anda, menyangkut { $amount }
        }

feeling-neutral =
    .a = Terima kasih sudah langsung memberi tahu. Ini saya tangani sebagai hal mendesak: { $situation }.
    .b = Tepat sekali Anda langsung memberi tahu kami: { $situation }, dan ini tidak bisa menunggu.
    .c = Ini saya terima sebagai keadaan darurat: { $situation }.
feeling-worried =
    .a = Saya mengerti Anda khawatir dan takut, dan saya mendampingi Anda: { $situation }. Mari kita amankan selangkah demi selangkah.
    .b = Saya paham ini sangat mencemaskan: { $situation }. Kita amankan dulu akses Anda.
    .c = Siapa pun akan cemas: { $situation }. Kita jalani bersama, mulai dari yang paling mendesak.
feeling-frustrated =
    .a = Saya mengerti ini sangat menekan dan membuat kesal: { $situation }. Kita hentikan agar tidak berlanjut.
    .b = Saya paham keadaan ini melelahkan: { $situation }. Kita amankan dulu akses Anda.
    .c = Saya mengerti betapa beratnya ini: { $situation }. Yang paling mendesak dulu.
feeling-angry =
    .a = Saya mengerti mengapa Anda marah: { $situation }. Kita hentikan agar tidak berlanjut.
    .b = Anda sangat wajar marah: { $situation }. Yang paling mendesak sekarang adalah melindungi akun Anda.
    .c = Kemarahan Anda bisa saya pahami: { $situation }. Kita amankan akunnya sekarang.

care-neutral =
    .a = Halo, terima kasih sudah langsung memberi tahu; kami tangani sebagai hal mendesak.
    .b = Halo, tepat sekali Anda langsung menulis, dan ini tidak bisa menunggu.
    .c = Halo, kami menanggapi ini dengan sangat serius dan ingin segera membantu.
care-worried =
    .a = Halo, kami mengerti Anda khawatir dan ingin segera membantu.
    .b = Halo, kami paham ini sangat mencemaskan; kita lindungi dulu akun Anda.
    .c = Halo, siapa pun akan cemas; kami ingin segera membantu.
care-frustrated =
    .a = Halo, kami mengerti ini sangat menekan dan membuat kesal; kami ingin segera membantu.
    .b = Halo, kami mengerti betapa beratnya ini; kita lindungi dulu akun Anda.
    .c = Halo, kami paham keadaan ini melelahkan, dan ini tidak bisa menunggu.
care-angry =
    .a = Halo, kami mengerti mengapa Anda marah; kita lindungi dulu akun Anda.
    .b = Halo, Anda sangat wajar marah; kami tangani sebagai hal mendesak.
    .c = Halo, kemarahan Anda bisa kami pahami; kami ingin segera membantu.
move-to-app =
    .a = Jika masih bisa masuk, bekukan akun di aplikasi, lalu hubungi kami di obrolan dukungannya; jangan menuliskan rincian di sini, dan jangan menjawab siapa pun yang menghubungi Anda lebih dulu, sekalipun atas nama kami.
    .b = Bila masih bisa, bekukan akun di aplikasi dan temui kami di obrolan dukungannya; jangan taruh rincian di pesan publik, dan abaikan tawaran bantuan lewat pesan pribadi, sekalipun atas nama kami.

steps =
    .a =
        Mohon lakukan ini sekarang, dari perangkat yang Anda percayai:
        1. Jika masih bisa masuk, bekukan akun atau matikan penarikan di pengaturan keamanan.
        2. Ganti kata sandi akun dan email, lalu atur ulang 2FA.
        3. Ambil tangkapan layar, kemudian hapus setiap perangkat, kunci API, dan alamat penarikan yang bukan milik Anda.
        4. Simpan bukti: tangkapan layar, TXID, waktu, dan pesan mencurigakan; jangan hapus apa pun.
        5. Laporkan ke polisi dan simpan nomor laporannya.
        6. Hanya tanggapi di aplikasi dan situs resmi. Siapa pun yang menghubungi Anda lebih dulu, atau menjanjikan aset kembali dengan biaya, bukan dari kami.
    .b =
        Inilah yang paling melindungi Anda saat ini, berurutan dan di perangkat yang bersih:
        1. Bekukan akun atau hentikan penarikan, jika masih ada akses.
        2. Buat kata sandi baru untuk akun dan emailnya, dan atur 2FA dari awal.
        3. Telusuri perangkat, kunci API, dan alamat penarikan; yang tidak dikenal, tangkap layarnya lalu hapus.
        4. Kumpulkan bukti: tangkapan layar, TXID, waktu, pesan dan email mencurigakan.
        5. Buat laporan polisi dan catat nomornya.
        6. Gunakan hanya aplikasi dan situs resmi. Jangan menanggapi orang luar yang menawarkan bantuan atau pengembalian.
steps-chat =
    .a =
        Mohon lakukan ini sekarang, dari perangkat yang Anda percayai:
        1. Bekukan akun atau matikan penarikan, jika masih bisa masuk.
        2. Ganti kata sandi akun dan email, lalu atur ulang 2FA.
        3. Ambil tangkapan layar, kemudian hapus setiap perangkat, kunci API, dan alamat penarikan yang bukan milik Anda.
        4. Simpan tangkapan layar dan TXID sebagai bukti, dan laporkan ke polisi.
    .b =
        Ini dulu, di perangkat yang bersih:
        1. Jika masih ada akses, bekukan akun atau hentikan penarikan.
        2. Buat kata sandi baru untuk akun dan emailnya, dan atur 2FA dari awal.
        3. Tangkap layar, lalu hapus setiap perangkat, kunci API, dan alamat penarikan yang tidak dikenal.
        4. Kumpulkan tangkapan layar dan TXID sebagai bukti, dan buat laporan polisi.
steps-phone =
    .a =
        Mari kita lakukan bersama, dari perangkat yang Anda percayai; tenang saja, saya tunggu.
        Pertama, jika masih bisa masuk, bekukan akun atau matikan penarikan di pengaturan keamanan.
        Kedua, ganti kata sandi akun dan email, lalu atur ulang 2FA.
        Ketiga, ambil tangkapan layar, kemudian hapus setiap perangkat, kunci API, dan alamat penarikan yang bukan milik Anda.
        Setelah telepon ini, simpan tangkapan layar dan pesan mencurigakan sebagai bukti, dan laporkan ke polisi.
        Percayai hanya aplikasi dan situs resmi, dan jangan sebutkan kode atau kata sandi kepada siapa pun, termasuk saya.
    .b =
        Saya pandu sekarang; mohon gunakan perangkat yang Anda percayai.
        Mula-mula bekukan akun atau hentikan penarikan, jika masih ada akses.
        Lalu buat kata sandi baru untuk akun dan emailnya, dan atur 2FA dari awal.
        Berikutnya tangkap layar dan hapus setiap perangkat, kunci API, dan alamat penarikan yang tidak dikenal.
        Hari ini juga, kumpulkan bukti dan buat laporan polisi.
        Tetaplah di aplikasi dan situs resmi, dan jangan sebutkan kode atau kata sandi kepada siapa pun, termasuk saya.

explain =
    .a = Saya ingin jujur: transaksi yang sudah dikonfirmasi blockchain tidak bisa dibatalkan, jadi saya tidak dapat mengatakan bagaimana akhirnya. Yang bisa dilakukan adalah mengunci semuanya sekarang dan menjaga buktinya tetap lengkap.
    .b = Terus terang, transaksi yang sudah dikonfirmasi tidak bisa ditarik kembali dan saya tidak bisa menjanjikan hasil. Makin cepat semuanya dikunci, makin sedikit yang masih bisa diambil.

next-step-ready =
    .a = Saya teruskan ini ke tim keamanan sekarang juga, dan Anda mendapat kabar dari kami di sini { follow-up }; mohon tanggapi hanya di kanal resmi dan jangan memberikan kode, kata sandi, atau frasa pemulihan kepada siapa pun.
    .b = Tim keamanan menerima kasus Anda dari saya saat ini, dan kami kembali ke Anda di sini { follow-up }. Sampai saat itu, jangan berikan kode, kata sandi, atau frasa pemulihan kepada siapa pun, dan percayai hanya kanal resmi.
    .c = Kasus Anda sedang diserahkan ke tim keamanan, kabarnya kami beri di sini { follow-up }. Percayai hanya kanal resmi kami, dan jangan sebutkan kata sandi, kode, atau frasa pemulihan kepada siapa pun.
