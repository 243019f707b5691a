situation =
    .a = { $waiting ->
            [none] anh/chị không đăng nhập được vào tài khoản
           *[other] đã { $waiting } anh/chị không đăng nhập được vào tài khoản
        }
    .b = { $waiting ->
            [none] anh/chị bị kẹt ở màn hình đăng nhập
           *[other] anh/chị bị kẹt ở màn hình đăng nhập suốt { $waiting }
        }
    .c = { $waiting ->
            [none] anh/chị chưa vào được tài khoản
           *[other] anh/chị chưa vào được tài khoản sau { $waiting }
        }

explain =
    .a = Thường do một trong ba nguyên nhân: mật khẩu, tài khoản bị khóa tạm sau vài lần thử, hoặc thiết bị mới cần xác nhận trước.
    .b = Đa phần là mật khẩu không khớp, thử quá nhiều nên bị khóa tạm, hoặc thiết bị mới còn chờ xác nhận qua email.

where-device =
    .a = Phiên bản ứng dụng nằm ở cuối trang cài đặt.
    .b = Anh/chị mở cài đặt của ứng dụng, kéo xuống cuối là thấy phiên bản.

steps =
    .a =
        Anh/chị thử ngay các bước sau:
        1. Mở ứng dụng chính thức, hoặc tự gõ địa chỉ của bên em vào trình duyệt, rồi chọn “Quên mật khẩu”.
        2. Tìm email xác nhận, kể cả trong thư rác, và xác nhận thiết bị mới nếu được yêu cầu.
        3. Nếu bị khóa sau nhiều lần thử, chờ hết thời gian hiện trên màn hình rồi thử lại.
        Sau khi đặt lại mật khẩu, việc rút tiền tạm dừng một thời gian; ứng dụng sẽ hiện đến khi nào.
    .b =
        Thường làm mấy bước này là xong:
        1. Tự đặt lại bằng “Quên mật khẩu”, chỉ trong ứng dụng hoặc trang chính thức.
        2. Xem hộp thư đến và thư rác có email xác nhận thiết bị không.
        3. Nếu thất bại nhiều lần, chờ đủ thời gian ghi trên màn hình.
        Để bảo vệ anh/chị, việc rút tiền tạm dừng một thời gian sau đó; thời hạn có trong ứng dụng.
steps-chat =
    .a = Anh/chị thử “Quên mật khẩu” trong ứng dụng chính thức trước, và xem hộp thư đến, thư rác có email xác nhận thiết bị không.
    .b = Nhanh nhất là “Quên mật khẩu” trong ứng dụng chính thức; nếu không thấy email xác nhận, anh/chị xem cả thư rác.

next-step-asking =
    .a = Nhận được phản hồi, em sẽ xem bên em đăng nhập bị chặn ở bước nào; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .b = Có thông tin đó em xem được lần đăng nhập; em chủ động báo anh/chị { follow-up }.
    .c = Khi anh/chị gửi, em tìm ngay điều đang chặn đăng nhập và báo lại { follow-up }.
next-step-ready =
    .a = Em đang xem bên em đăng nhập bị chặn ở bước nào, và sẽ nhắn lại { follow-up }.
    .b = Trong lúc đó em xem lần đăng nhập, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Em đang tìm điều chặn đăng nhập và sẽ báo lại { follow-up }.
