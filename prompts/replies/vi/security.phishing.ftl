situation =
    .a = có thể ai đó đang mạo danh bên em để lừa anh/chị
    .b = anh/chị gặp tin nhắn hoặc trang web có thể là lừa đảo
    .c = việc này giống một lần tìm cách chiếm tài khoản của anh/chị

explain =
    .a = Bên em không bao giờ hỏi mật khẩu, mã, cụm từ khôi phục hay khóa riêng tư, và không chủ động nhắn trước trên nền tảng khác. Anh/chị đặt mã chống lừa đảo trong mục “Bảo mật” thì mỗi email thật của bên em đều có mã đó.
    .b = Cách nhận biết: không ai ở bên em hỏi mật khẩu, mã, cụm từ khôi phục hay khóa riêng tư, cũng không liên hệ trước ở nơi khác. Nếu anh/chị đặt mã chống lừa đảo trong “Bảo mật”, email thật nào cũng có mã ấy.

steps =
    .a =
        Để an toàn, anh/chị làm như sau:
        1. Đừng bấm, đừng trả lời, đừng trả tiền, đừng cài gì; giữ tin nhắn làm bằng chứng.
        2. Nếu đã nhập mật khẩu ở đó, đổi ngay trong ứng dụng chính thức và kiểm tra thiết bị, khóa API, địa chỉ rút.
        3. Nếu đã đưa mã cho ai hoặc đã gửi tài sản, báo ngay cho em: lúc đó từng phút đều quan trọng.
        4. Ai thật sự là người của bên em, xem danh sách kênh chính thức trong ứng dụng.
    .b =
        Trước mắt, anh/chị giữ mấy điều này:
        1. Không bấm, không trả lời, không trả tiền, không cài; lưu ảnh chụp làm bằng chứng.
        2. Nếu đã nhập mật khẩu ở đó, đổi trong ứng dụng chính thức và rà thiết bị, khóa API, địa chỉ rút.
        3. Nếu mã đã lọt ra hoặc tài sản đã chuyển đi, liên hệ em ngay.
        4. Ứng dụng có danh sách kênh chính thức; ai không có trong đó thì đừng tin.
steps-chat =
    .a = Anh/chị đừng bấm, đừng trả lời, đừng trả tiền, đừng cài gì và chụp màn hình lại. Nếu đã nhập mật khẩu ở đó, anh/chị đổi ngay trong ứng dụng chính thức; nếu mã đã lọt ra hoặc tài sản đã chuyển đi, liên hệ em ngay.
    .b = Trước mắt không bấm, không trả lời, không trả tiền, và giữ ảnh chụp làm bằng chứng. Nếu đã nhập mật khẩu ở đó, anh/chị đổi ngay trong ứng dụng chính thức, và báo ngay nếu đã lộ mã hay đã chuyển tài sản.

next-step-ready =
    .a = Em chuyển những gì anh/chị kể cho đội bảo mật và sẽ nhắn lại { follow-up }.
    .b = Đội bảo mật đang xem; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Cảm ơn anh/chị đã báo: đội bảo mật đã nhận, em sẽ báo lại { follow-up }.
