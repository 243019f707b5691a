situation =
    .a = mungkin ada yang mencoba menipu Anda atas nama kami
    .b = Anda menemukan pesan atau situs yang bisa jadi penipuan
    .c = ini tampak seperti upaya menguasai akun Anda

explain =
    .a = Kami tidak pernah meminta kata sandi, kode, frasa pemulihan, atau kunci pribadi, dan tidak menghubungi Anda lebih dulu di platform lain. Kode anti-phishing yang Anda atur di “Keamanan” akan tampil di setiap email asli dari kami.
    .b = Cara mengenalinya: tidak ada anggota tim kami yang meminta kata sandi, kode, frasa pemulihan, atau kunci pribadi, atau menghubungi lebih dulu di tempat lain. Jika Anda mengatur kode anti-phishing di “Keamanan”, kode itu ada di setiap email yang asli.

steps =
    .a =
        Demi keamanan:
        1. Jangan klik, jangan balas, jangan bayar, dan jangan pasang apa pun; simpan pesannya sebagai bukti.
        2. Jika Anda memasukkan kata sandi di sana, ganti sekarang di aplikasi resmi dan periksa perangkat, kunci API, dan alamat penarikan.
        3. Jika sudah memberikan kode kepada seseorang atau mengirim aset, segera hubungi saya: saat itu tiap menit berarti.
        4. Siapa yang benar-benar dari kami, lihat daftar kanal resmi di aplikasi.
    .b =
        Untuk sementara, pegang hal-hal ini:
        1. Tanpa klik, tanpa balasan, tanpa pembayaran, tanpa pemasangan; simpan tangkapan layar sebagai bukti.
        2. Jika kata sandi dimasukkan di sana, ganti di aplikasi resmi dan telusuri perangkat, kunci API, dan alamat penarikan.
        3. Jika kode sudah di tangan orang lain atau aset sudah terkirim, segera hubungi saya.
        4. Di aplikasi ada daftar kanal resmi; jangan percaya yang tidak tercantum.
steps-chat =
    .a = Mohon jangan klik, jangan balas, jangan bayar, jangan pasang apa pun, dan simpan tangkapan layar. Jika Anda memasukkan kata sandi di sana, ganti sekarang di aplikasi resmi; jika kode sudah di tangan orang lain atau aset sudah terkirim, segera hubungi saya.
    .b = Untuk sementara tanpa klik, balasan, dan pembayaran, dan simpan tangkapan layar sebagai bukti. Jika kata sandi dimasukkan di sana, segera ganti di aplikasi resmi, dan kabari saya secepatnya jika kode terlanjur diberikan atau aset sudah terkirim.

next-step-ready =
    .a = Yang Anda sampaikan saya teruskan ke tim keamanan, dan saya kabari Anda { follow-up }.
    .b = Tim keamanan sedang memeriksanya; saya kabari lagi { follow-up }, apa pun hasilnya.
    .c = Terima kasih sudah melapor: tim keamanan sudah menerimanya, dan saya memberi kabar { follow-up }.
