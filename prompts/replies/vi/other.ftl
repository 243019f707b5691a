# Chỉ dùng cho thư trả lời khẩn khi lộ bí mật; phần còn lại chờ người đọc.

next-step =
    .a = Em đang đọc kỹ tin của anh/chị và sẽ nhắn lại { follow-up }.
    .b = Nhân viên bên em đang đọc tin của anh/chị, anh/chị sẽ có câu trả lời { follow-up }.
    .c = Em xem tiếp phần còn lại và sẽ viết lại cho anh/chị { follow-up }.
