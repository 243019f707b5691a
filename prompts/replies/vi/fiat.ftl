payment = khoản thanh toán{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }

situation =
    .a = { $waiting ->
            [none] { payment } của anh/chị chưa đến nơi
           *[other] đã { $waiting } mà { payment } của anh/chị chưa đến nơi
        }
    .b = { $waiting ->
            [none] { payment } của anh/chị chưa thực hiện được
           *[other] sau { $waiting }, { payment } của anh/chị vẫn chưa thực hiện được
        }
    .c = { $waiting ->
            [none] anh/chị gặp trục trặc với { payment }
           *[other] anh/chị gặp trục trặc với { payment } đã { $waiting }
        }

explain =
    .a = Chuyển khoản được nhận ra nhờ nội dung chuyển và phải từ tài khoản đứng tên anh/chị; nếu một trong hai không khớp thì thường bị trả lại. Ngân hàng chỉ xử lý ngày làm việc, còn thẻ bị từ chối phần lớn do ngân hàng phát hành chặn.
    .b = Với chuyển khoản, điều quan trọng là nội dung ghi đúng trang nạp và tài khoản gửi đứng tên anh/chị; không thì thường bị chuyển trả. Cuối tuần và ngày lễ ngân hàng không xử lý, và khi thẻ bị từ chối thì hầu hết do ngân hàng phát hành.

steps =
    .a =
        Trong lúc chờ, anh/chị có thể tự kiểm tra:
        1. Ngân hàng có báo đã chuyển thành công, đúng tài khoản và nội dung trên trang nạp không?
        2. Tài khoản gửi có đứng tên anh/chị, giống hồ sơ xác minh không?
        3. Nếu dùng thẻ: hỏi ngân hàng có chặn loại giao dịch này không.
    .b =
        Thường chỉ cần xem mấy điểm này là ra nguyên nhân:
        1. So tài khoản và nội dung trong ứng dụng ngân hàng với trang nạp; đã chuyển thành công chưa?
        2. Chắc chắn tài khoản gửi đứng tên anh/chị.
        3. Nếu thẻ bị từ chối, ngân hàng có thể cho biết lý do.

next-step-asking =
    .a = Nhận được phản hồi, em cùng đội thanh toán tìm khoản này; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .b = Có thông tin đó em tìm được khoản này ở bên em; em chủ động báo anh/chị { follow-up }.
    .c = Khi anh/chị gửi, đội thanh toán tìm ngay và em báo lại { follow-up }.
next-step-ready =
    .a = Em đã đủ thông tin: em đang cùng đội thanh toán tìm khoản này và sẽ nhắn lại { follow-up }.
    .b = Cảm ơn anh/chị, hiện em chưa cần thêm gì. Em tìm khoản này ở bên em, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Đội thanh toán đang tìm, em sẽ báo lại { follow-up }.

item-amount = số tiền và loại tiền
item-time = ngày thanh toán
