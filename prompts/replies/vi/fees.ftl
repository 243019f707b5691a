situation =
    .a = { $amount ->
            [none] anh/chị có câu hỏi về phí
           *[other] anh/chị có câu hỏi về phí và nhắc đến { $amount }
        }
    .b = { $amount ->
            [none] anh/chị muốn hiểu một khoản phí
           *[other] anh/chị muốn biết { $amount } phí từ đâu ra
        }
    .c = { $amount ->
            [none] anh/chị hỏi về phí
           *[other] anh/chị hỏi về phí và { $amount }
        }

explain =
    .a = Có hai loại phí: phí giao dịch do bên em thu, tùy cấp của anh/chị, và phí mạng khi rút, trả cho blockchain và khác nhau theo mạng. Cả hai đều hiện trước khi anh/chị xác nhận.
    .b = Phí giao dịch là của sàn và theo cấp tài khoản; phí mạng trả cho blockchain và thay đổi theo mạng, theo lúc đông hay vắng. Anh/chị thấy cả hai ở trang xác nhận trước khi bị trừ.

steps =
    .a =
        Anh/chị có thể tự đối chiếu:
        1. Mở lệnh hoặc lần rút trong lịch sử: phí nằm ở phần chi tiết.
        2. So với trang biểu phí và cấp trong hồ sơ.
        3. Trước khi rút, xem phí của từng mạng có thể chọn; chênh lệch có khi khá lớn.
    .b =
        Xem ở những chỗ này:
        1. Chi tiết của lệnh hoặc lần rút trong lịch sử cho biết phí đã thu.
        2. Trang biểu phí ghi mức áp dụng cho cấp của anh/chị; cấp nằm trong hồ sơ.
        3. Khi rút, trang sẽ hiện phí của từng mạng.

next-step-ready =
    .a = Em đang so khoản đã thu với trang biểu phí và sẽ nhắn lại { follow-up }.
    .b = Em xem số liệu của tài khoản và báo anh/chị con số chính xác { follow-up }.
    .c = Em rà kỹ khoản thu này và trả lời anh/chị { follow-up }.
