situation =
    .a = Anda punya ide agar kami lebih baik
    .b = ada yang bisa dibuat lebih nyaman di produk kami
    .c = Anda melihat hal yang perlu kami perbaiki

explain =
    .a = Yang Anda sampaikan diteruskan ke tim produk dengan kata-kata Anda sendiri. Dibuat atau didaftarkan atau tidaknya, dan kapan, diputuskan di sana dan diumumkan hanya di kanal resmi, jadi saya tidak ingin menjanjikan apa pun.
    .b = Saran Anda saya teruskan ke tim produk persis seperti yang Anda tulis. Mereka yang memutuskan apa yang dibuat atau didaftarkan dan mengumumkannya di kanal resmi; soal waktu dan hasil belum bisa saya katakan.

steps =
    .a =
        Jika ingin menambahkan:
        1. Tangkapan layar membuat tim langsung paham maksud Anda.
        2. Bila ini kesalahan, perangkat dan versi aplikasi sangat membantu.
    .b =
        Yang membantu tim:
        1. Tangkapan layar bagian itu.
        2. Bila ini kesalahan: perangkat dan versi aplikasi Anda.

next-step-ready =
    .a = Hari ini sudah di tim; jika ada pertanyaan, saya kabari Anda { follow-up }.
    .b = Saya teruskan hari ini; jika tim ingin tahu lebih banyak, saya hubungi Anda { follow-up }.
    .c = Tim menerimanya hari ini, dan saya kabari lagi { follow-up } jika ada yang perlu Anda jawab.

feeling-neutral =
    .a = Terima kasih sudah meluangkan waktu menulis: { $situation }.
    .b = Terima kasih sudah berbagi, ini berguna bagi kami: { $situation }.
    .c = Terima kasih atas sarannya. Yang saya pahami, { $situation }.
