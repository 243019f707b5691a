situation =
    .a = hiện anh/chị chưa giao dịch được như ý
    .b = giao dịch của anh/chị đang bị hạn chế
    .c = sản phẩm anh/chị muốn giao dịch chưa dùng được

explain =
    .a = Có nhiều lý do: cặp giao dịch tạm dừng hoặc bị hủy niêm yết, sản phẩm không có ở quốc gia của anh/chị, hoặc tài khoản còn thiếu bước xác minh hay đang trong thời gian chờ sau khi đổi bảo mật.
    .b = Có thể do chính cặp giao dịch, quy định ở nơi anh/chị cư trú, hoặc do tài khoản: còn thiếu bước xác minh, hoặc thời gian chờ sau khi đổi thông tin bảo mật chưa hết.

steps =
    .a =
        Anh/chị xem lý do ở đây:
        1. Trang thông báo liệt kê các cặp tạm dừng, hủy niêm yết kèm ngày.
        2. Trang xác minh hiện cấp của anh/chị và những gì được dùng.
        3. Trang bảo mật hiện có thời gian chờ không và đến khi nào.
    .b =
        Ba chỗ cho biết lý do:
        1. Thông báo: cặp tạm dừng hoặc hủy niêm yết.
        2. Trang xác minh: cấp và những gì được phép.
        3. Trang bảo mật: thời gian chờ và lúc kết thúc.

next-step-ready =
    .a = Em kiểm tra trường hợp nào đúng với anh/chị và sẽ nhắn lại { follow-up }.
    .b = Em tìm lý do trong tài khoản, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Em tìm hiểu điều gì đang cản và trả lời anh/chị { follow-up }.
