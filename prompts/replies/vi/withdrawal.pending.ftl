transfer = lệnh rút{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } của anh/chị vẫn chưa về
           *[other] đã { $waiting } mà { transfer } của anh/chị vẫn chưa về
        }
    .b = { $waiting ->
            [none] { transfer } của anh/chị chưa đến nơi nhận
           *[other] sau { $waiting }, { transfer } của anh/chị vẫn chưa đến nơi nhận
        }
    .c = { $waiting ->
            [none] anh/chị vẫn đang chờ { transfer }
           *[other] anh/chị đã chờ { transfer } suốt { $waiting }
        }

explain =
    .a = Khi lệnh rút hiện là hoàn tất ở bên em thì giao dịch đã được gửi lên blockchain. Từ đó, lúc nào đến còn tùy số xác nhận của mạng, và mã giao dịch (TXID) cho biết chính xác đang ở bước nào.
    .b = Lệnh rút đã hoàn tất nghĩa là giao dịch đã lên blockchain: mạng phải xác nhận xong thì ví hoặc sàn nhận mới hiển thị được. Có TXID thì cả anh/chị và em đều theo dõi được.

where-tx-hash =
    .a = TXID nằm trong lịch sử rút, ở phần chi tiết của lệnh này; nếu chưa có, anh/chị cho em biết trạng thái đang hiện.
    .b = Anh/chị mở lệnh này trong lịch sử rút sẽ thấy TXID; nếu chưa hiện thì trước mắt cho em trạng thái là được.

steps =
    .a =
        Trong lúc chờ, anh/chị có thể tự kiểm tra:
        1. Mở lệnh rút trong lịch sử và xem trạng thái.
        2. Nếu có TXID, tìm trên trình khám phá khối của mạng đó để biết đã xác nhận chưa.
        3. So địa chỉ và mạng với ví hoặc sàn nơi anh/chị nhận.
    .b =
        Thường chỉ cần xem mấy điểm này là ra nguyên nhân:
        1. Trạng thái của lệnh trong lịch sử rút.
        2. Nếu đã có TXID, trình khám phá khối của mạng đó hiện gì.
        3. Ví hoặc sàn nhận có hỗ trợ mạng này không, địa chỉ có đúng không.

next-step-asking =
    .a = Nhận được phản hồi, em sẽ dò giao dịch trên blockchain và đối chiếu với hệ thống bên em; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .b = Có thông tin đó em sẽ thấy lệnh rút đang ở đâu; em chủ động báo anh/chị { follow-up }.
    .c = Khi anh/chị gửi, em kiểm tra ngay lệnh rút và báo lại { follow-up }.
next-step-ready =
    .a = Em đã đủ thông tin: em đang dò giao dịch trên blockchain, đối chiếu với hệ thống bên em và sẽ nhắn lại { follow-up }.
    .b = Cảm ơn anh/chị, hiện em chưa cần thêm gì. Em xem lệnh rút đang ở đâu, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Em đang kiểm tra lệnh này ở cả hệ thống bên em và blockchain, và sẽ báo lại { follow-up }.
