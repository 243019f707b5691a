transfer = khoản nạp{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } của anh/chị chưa hiện trong tài khoản
           *[other] đã { $waiting } mà { transfer } của anh/chị chưa hiện trong tài khoản
        }
    .b = { $waiting ->
            [none] { transfer } của anh/chị chưa được ghi có
           *[other] sau { $waiting }, { transfer } của anh/chị vẫn chưa được ghi có
        }
    .c = { $waiting ->
            [none] anh/chị vẫn đang chờ { transfer }
           *[other] anh/chị đã chờ { transfer } suốt { $waiting }
        }

explain =
    .a = Khoản nạp được ghi có khi mạng xác nhận giao dịch đủ số lần, và số lần này tùy đồng coin và mạng. Mã giao dịch (TXID) cho biết đã được bao nhiêu.
    .b = Trước khi ghi có, mạng phải xác nhận một số lần nhất định, mỗi đồng coin mỗi khác. Có TXID thì em thấy được đã xác nhận đến đâu.

where-tx-hash =
    .a = TXID nằm ở ví hoặc sàn anh/chị đã gửi, trong chi tiết của lần chuyển đó.
    .b = Anh/chị mở lần chuyển ở nơi đã gửi, trong phần chi tiết sẽ có TXID.

steps =
    .a =
        Trong lúc chờ, anh/chị có thể tự kiểm tra:
        1. Mở lần chuyển ở ví hoặc sàn gửi: đã hoàn tất chưa, có TXID không?
        2. Tìm TXID trên trình khám phá khối của mạng đó để biết đã xác nhận chưa và về địa chỉ nào.
        3. So địa chỉ, mạng và memo hoặc tag (nếu cần) với trang nạp của tài khoản.
    .b =
        Thường chỉ cần xem mấy điểm này là ra nguyên nhân:
        1. Bên gửi có hiện đã hoàn tất kèm TXID không?
        2. Trình khám phá khối có báo đã xác nhận không, về địa chỉ nào?
        3. Địa chỉ, mạng và memo hoặc tag có giống trang nạp không?

next-step-asking =
    .a = Nhận được phản hồi, em sẽ dò giao dịch trên blockchain và đối chiếu với hệ thống bên em; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .b = Có thông tin đó em sẽ thấy tài sản đang ở đâu; em chủ động báo anh/chị { follow-up }.
    .c = Khi anh/chị gửi, em tìm ngay khoản nạp và báo lại { follow-up }.
next-step-ready =
    .a = Em đã đủ thông tin: em đang dò giao dịch trên blockchain, đối chiếu với hệ thống bên em và sẽ nhắn lại { follow-up }.
    .b = Cảm ơn anh/chị, hiện em chưa cần thêm gì. Em tìm khoản nạp, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Em đang kiểm tra khoản nạp này trên blockchain và ở hệ thống bên em, và sẽ báo lại { follow-up }.
