situation =
    .a = bước xác minh thứ hai khi đăng nhập chưa qua được
    .b = anh/chị bị kẹt ở mã xác minh
    .c = xác thực hai lớp hiện không cho anh/chị vào

explain =
    .a = Mã của ứng dụng xác thực phụ thuộc đồng hồ điện thoại, lệch một chút là bị từ chối. Nếu mất hoặc đổi điện thoại, anh/chị bắt đầu đặt lại trong ứng dụng và xác minh danh tính ở đó.
    .b = Mã bị từ chối hầu hết là do giờ trên điện thoại; nếu không còn điện thoại đó, lớp thứ hai phải được đặt lại trong ứng dụng, nơi anh/chị chứng minh là chính mình.

steps =
    .a =
        Tùy trường hợp, cách sau sẽ giúp được:
        1. Mã bị từ chối: chỉnh ngày giờ điện thoại sang tự động, mở lại ứng dụng xác thực và dùng mã kế tiếp.
        2. Không nhận được SMS hay email: xem thư rác và sóng, chỉ yêu cầu mã mới một lần.
        3. Mất hoặc đổi điện thoại: ở trang đăng nhập của ứng dụng, chọn “Không dùng được lớp thứ hai?” và làm theo các bước.
        Để bảo vệ anh/chị, việc rút tiền tạm dừng một thời gian sau đó; ứng dụng sẽ hiện đến khi nào.
    .b =
        Anh/chị xem trường hợp nào đúng với mình:
        1. Mã không khớp: để giờ điện thoại tự động rồi dùng mã vừa hiện.
        2. Không có SMS lẫn email: xem thư rác, sóng, rồi chỉ xin thêm một mã.
        3. Không còn điện thoại hoặc máy mới: tự bắt đầu đặt lại bằng “Không dùng được lớp thứ hai?” ở trang đăng nhập.
        Sau khi đặt lại, việc rút tiền tạm dừng một thời gian; thời hạn có trong ứng dụng.
steps-chat =
    .a = Nếu mã bị từ chối, anh/chị để giờ điện thoại tự động rồi dùng mã mới. Nếu mất hoặc đổi máy, anh/chị bắt đầu đặt lại bằng “Không dùng được lớp thứ hai?” ở trang đăng nhập; sau đó việc rút tiền tạm dừng một thời gian để bảo vệ anh/chị.
    .b = Mã không khớp thường do giờ trên điện thoại: anh/chị để tự động rồi thử mã kế tiếp. Nếu không còn máy, “Không dùng được lớp thứ hai?” ở trang đăng nhập sẽ bắt đầu việc đặt lại; việc rút tiền sau đó tạm dừng một thời gian.

next-step-ready =
    .a = Em cũng đang kiểm tra ở phía bên em và sẽ nhắn lại { follow-up }.
    .b = Em vẫn theo việc này: em xem các lần đăng nhập và nhắn lại { follow-up }.
    .c = Trong lúc đó em xem bên em có gì làm chậm mã không, và sẽ báo lại { follow-up }.
