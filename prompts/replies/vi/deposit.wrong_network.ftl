transfer = khoản nạp{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } của anh/chị có vẻ đã đi mạng khác hoặc thiếu memo
    .b = { transfer } của anh/chị có thể đã gửi theo cách hệ thống không tự nhận ra
    .c = có vẻ { transfer } của anh/chị sai mạng hoặc sai memo

situation-networks =
    .a = { transfer } của anh/chị có vẻ bị nhầm giữa hai mạng { $network-one } và { $network-two }
    .b = có vẻ { transfer } của anh/chị vướng giữa mạng { $network-one } và { $network-two }
    .c = mạng của { transfer } không khớp, một bên là { $network-one }, một bên là { $network-two }

explain =
    .a = Khoản nạp như vậy không được ghi có tự động: phải kiểm tra thủ công và, nói thật với anh/chị, không phải lúc nào cũng lấy lại được. Cho đến khi rõ ràng, anh/chị đừng gửi thêm gì vào địa chỉ đó.
    .b = Em nói thẳng: hệ thống không tự ghi có được, đồng nghiệp em phải kiểm tra thủ công từng trường hợp, và không phải trường hợp nào cũng giải quyết được. Trong lúc chờ, anh/chị đừng chuyển thêm vào địa chỉ đó nhé.

where-tx-hash =
    .a = TXID nằm ở ví hoặc sàn anh/chị đã gửi, trong chi tiết của lần chuyển đó.
    .b = Anh/chị mở lần chuyển ở nơi đã gửi, trong phần chi tiết sẽ có TXID.

steps =
    .a =
        Những thông tin sau giúp tìm nhanh hơn:
        1. Mở lần chuyển ở ví hoặc sàn gửi và ghi lại mạng, địa chỉ, memo đúng như hiển thị.
        2. Tìm TXID trên trình khám phá khối của mạng thật sự đã dùng.
        3. So địa chỉ nhận với trang nạp của tài khoản; nếu không phải của bên em thì chỉ chủ địa chỉ mới gửi trả được.
    .b =
        Anh/chị xem giúp em ba điểm:
        1. Ví hoặc sàn gửi hiện mạng, địa chỉ và memo nào?
        2. Trình khám phá khối của mạng đó hiện gì cho TXID?
        3. Địa chỉ có phải trên trang nạp của anh/chị không? Nếu của người khác, chỉ họ mới gửi trả được.

next-step-asking =
    .a = Nhận được phản hồi, em chuyển cho đồng nghiệp kiểm tra thủ công và nhắn lại kết quả { follow-up }.
    .b = Có thông tin đó là bắt đầu kiểm tra thủ công được; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Khi anh/chị gửi, đội nạp tiền xem giao dịch và em báo lại { follow-up }.
next-step-ready =
    .a = Em đã đủ thông tin và đang chuyển cho đồng nghiệp kiểm tra thủ công; em nhắn lại kết quả { follow-up }.
    .b = Cảm ơn anh/chị, hiện em chưa cần thêm gì. Giao dịch đang được kiểm tra thủ công, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Đội nạp tiền đang xem giao dịch, em sẽ báo lại { follow-up }.
