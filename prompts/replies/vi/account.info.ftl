situation =
    .a = anh/chị có câu hỏi về cài đặt tài khoản
    .b = câu hỏi của anh/chị liên quan đến thông tin tài khoản
    .c = anh/chị muốn xem hoặc thay đổi thông tin trong tài khoản

explain =
    .a = UID và thông tin cá nhân nằm ở trang hồ sơ trong ứng dụng; email, số điện thoại và tên đổi trong mục “Bảo mật”, nơi anh/chị xác minh danh tính. Sau khi đổi, việc rút tiền tạm dừng một thời gian để bảo vệ anh/chị.
    .b = Trong ứng dụng, trang hồ sơ hiện UID và thông tin, còn “Bảo mật” là nơi đổi email, số điện thoại và tên. Thay đổi cần xác minh danh tính, và việc rút tiền tạm dừng một thời gian sau đó.

steps =
    .a =
        Trong ứng dụng, anh/chị làm như sau:
        1. Mở hồ sơ rồi vào cài đặt.
        2. Chọn mục cần xem hoặc đổi; ứng dụng sẽ cho biết cần xác minh gì.
        3. Nếu muốn đóng tài khoản: rút hết số dư, hủy lệnh đang mở và kết thúc sản phẩm đang chạy trước.
    .b =
        Đường đi trong ứng dụng:
        1. Từ hồ sơ, vào cài đặt.
        2. Chọn mục đó và làm theo phần xác minh.
        3. Trước khi đóng, tài khoản phải trống: số dư, lệnh mở và sản phẩm đang chạy.

next-step-ready =
    .a = Nếu chưa giải quyết được, anh/chị cho em biết là mục nào; em đang xem yêu cầu và sẽ nhắn lại { follow-up }.
    .b = Em đọc kỹ yêu cầu và nhắn lại { follow-up }; nếu menu bên anh/chị khác, cứ cho em biết anh/chị thấy gì.
    .c = Nếu vướng ở bước nào, anh/chị báo em; phần còn lại em trả lời { follow-up }.
