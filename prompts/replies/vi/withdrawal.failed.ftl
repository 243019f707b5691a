transfer = lệnh rút{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } của anh/chị không thực hiện được
    .b = { transfer } của anh/chị bị từ chối hoặc không tạo được
    .c = anh/chị chưa hoàn tất được { transfer }

explain =
    .a = Thường là mạng đang bảo trì, số lượng dưới mức tối thiểu hoặc vượt hạn mức, một phần số dư nằm trong lệnh, hoặc địa chỉ không hợp với mạng. Khi lệnh rút bị hủy, tài sản thường quay về số dư.
    .b = Đa phần do một trong bốn điều: mạng bảo trì, số lượng ngoài hạn mức, số dư không khả dụng, hoặc địa chỉ và mạng không khớp. Sau khi hủy, tài sản thường trở lại số dư.

steps =
    .a =
        Trong lúc chờ, anh/chị có thể tự kiểm tra:
        1. Mạng có đang mở rút không? Trang rút sẽ hiện khi chọn coin.
        2. Số lượng có nằm giữa mức tối thiểu và hạn mức, tính cả phí không?
        3. Số dư có khả dụng không, hay một phần nằm trong lệnh mở hoặc sản phẩm đang khóa?
        4. Địa chỉ, mạng và memo có khớp nhau không?
    .b =
        Thường chỉ cần xem mấy điểm này là ra nguyên nhân:
        1. Trang rút hiện mạng nào đang mở cho từng coin.
        2. Mức tối thiểu, hạn mức và phí cũng ở đó; số lượng phải hợp cả ba.
        3. Chỉ tính số dư khả dụng, không tính phần trong lệnh hay sản phẩm đang khóa.
        4. Địa chỉ phải thuộc mạng đã chọn, kèm memo nếu cần.

next-step-asking =
    .a = Nhận được phản hồi, em tìm lý do chính xác ở hệ thống bên em; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .b = Có thông tin đó em sẽ thấy vì sao lệnh dừng; em chủ động báo anh/chị { follow-up }.
    .c = Khi anh/chị gửi, em kiểm tra điều gì đang cản và báo lại { follow-up }.
next-step-ready =
    .a = Em đã đủ thông tin: em đang tìm lý do chính xác ở hệ thống bên em và sẽ nhắn lại { follow-up }.
    .b = Cảm ơn anh/chị, hiện em chưa cần thêm gì. Em xem vì sao lệnh dừng, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Em đang kiểm tra điều gì cản lệnh rút này và sẽ báo lại { follow-up }.
