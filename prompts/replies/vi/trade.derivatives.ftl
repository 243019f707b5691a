situation =
    .a = { $amount ->
            [none] anh/chị muốn biết vị thế của mình đã gặp chuyện gì
           *[other] anh/chị muốn biết vị thế của mình đã gặp chuyện gì, liên quan đến { $amount }
        }
    .b = { $amount ->
            [none] vị thế của anh/chị không diễn biến như mong đợi
           *[other] vị thế của anh/chị không diễn biến như mong đợi, liên quan đến { $amount }
        }
    .c = { $amount ->
            [none] vị thế của anh/chị có điều cần được giải thích
           *[other] vị thế của anh/chị có điều cần được giải thích, liên quan đến { $amount }
        }

explain =
    .a = Vị thế bị thanh lý khi ký quỹ không còn đủ mức ký quỹ duy trì tính theo giá đánh dấu; giá gần nhất trên biểu đồ có thể trông khác. Funding do các trader trả cho nhau vào giờ cố định và cũng làm ký quỹ thay đổi.
    .b = Thanh lý dựa trên giá đánh dấu và việc ký quỹ lúc đó còn đủ mức duy trì hay không, không dựa trên giao dịch cuối trên biểu đồ. Các khoản funding giữa bên mua và bên bán cũng làm ký quỹ thay đổi.

steps =
    .a =
        Anh/chị xem diễn biến như sau:
        1. Mở vị thế trong lịch sử: giá vào, ký quỹ, giá thanh lý và funding đều có thời gian.
        2. Đổi biểu đồ lúc đó từ giá gần nhất sang giá đánh dấu.
        3. Xem ký quỹ là cô lập hay dùng chung với vị thế khác.
    .b =
        Ba chỗ cho thấy điều đó:
        1. Lịch sử vị thế: giá vào, ký quỹ, giá thanh lý và từng khoản funding.
        2. Biểu đồ giá đánh dấu quanh thời điểm đó, không phải giá gần nhất.
        3. Chế độ ký quỹ: cô lập hoặc dùng chung.

next-step-asking =
    .a = Nhận được phản hồi, em xem lại vị thế theo giá và thời gian; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .b = Có thông tin đó em thấy được mọi bước của vị thế; em chủ động báo anh/chị { follow-up }.
    .c = Khi anh/chị gửi, em dựng lại diễn biến và giải thích cho anh/chị { follow-up }.
next-step-ready =
    .a = Em đã đủ thông tin: em đang xem lại vị thế theo giá và thời gian và sẽ nhắn lại { follow-up }.
    .b = Cảm ơn anh/chị, hiện em chưa cần thêm gì. Em xem mọi bước của vị thế, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Em đang dựng lại diễn biến của vị thế và sẽ giải thích { follow-up }.

item-ticker = tên hợp đồng
item-time = thời điểm gần đúng khi việc xảy ra
