situation =
    .a = { $waiting ->
            [none] lệnh của anh/chị không như mong đợi
           *[other] đã { $waiting } mà lệnh của anh/chị vẫn không như mong đợi
        }
    .b = { $waiting ->
            [none] lệnh của anh/chị không khớp như dự tính
           *[other] sau { $waiting }, lệnh của anh/chị vẫn chưa khớp như dự tính
        }
    .c = { $waiting ->
            [none] anh/chị muốn biết chuyện gì đã xảy ra với lệnh
           *[other] anh/chị đã chờ { $waiting } và muốn biết chuyện gì đã xảy ra với lệnh
        }

explain =
    .a = Lệnh giới hạn chỉ khớp khi thị trường chạm giá đó và còn đủ khối lượng sau các lệnh xếp trước. Lệnh thị trường lấy giá đang có trong sổ lệnh lúc ấy, có thể khác giá gần nhất trên biểu đồ.
    .b = Với lệnh giới hạn, giá chạm thôi chưa đủ: đến lượt phải còn khối lượng. Với lệnh thị trường, sổ lệnh của giây đó quyết định, có khi cách xa giá gần nhất trên biểu đồ.

where-order-id =
    .a = Mã lệnh nằm trong lịch sử lệnh, ở phần chi tiết.
    .b = Anh/chị mở lệnh trong lịch sử, mã nằm trên cùng phần chi tiết.

steps =
    .a =
        Anh/chị có thể tự kiểm tra:
        1. Mở lệnh trong lịch sử, xem loại lệnh, giá và từng lần khớp.
        2. So thời điểm đặt lệnh với biểu đồ một phút.
        3. Nếu chỉ khớp một phần, phần còn lại nằm trong sổ lệnh đến khi khớp hoặc anh/chị hủy.
    .b =
        Ba chỗ cho thấy chuyện gì đã xảy ra:
        1. Chi tiết lệnh: loại, giá và từng lần khớp.
        2. Biểu đồ một phút quanh thời điểm đó.
        3. Lệnh đang mở: phần chưa khớp vẫn ở đó đến khi khớp hoặc bị hủy.

next-step-asking =
    .a = Nhận được phản hồi, em xem lại lệnh từng bước; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .b = Có mã lệnh là em thấy được mọi bước của lệnh; em chủ động báo anh/chị { follow-up }.
    .c = Khi anh/chị gửi, em dò ngay lệnh này và báo lại { follow-up }.
next-step-ready =
    .a = Em đã đủ thông tin: em đang xem lại lệnh từng bước và sẽ nhắn lại { follow-up }.
    .b = Cảm ơn anh/chị, hiện em chưa cần thêm gì. Em xem mọi bước của lệnh, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Em đang dò lệnh này và sẽ báo lại { follow-up }.
