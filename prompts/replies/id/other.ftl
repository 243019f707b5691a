# Hanya untuk balasan darurat ketika ada rahasia yang bocor; sisanya menunggu seseorang membacanya.

next-step =
    .a = Saya sedang membaca pesan Anda dan akan menghubungi Anda lagi { follow-up }.
    .b = Anggota tim kami sedang membaca pesan Anda; jawabannya Anda terima { follow-up }.
    .c = Saya periksa bagian lain dari pesan Anda dan menulis lagi { follow-up }.
