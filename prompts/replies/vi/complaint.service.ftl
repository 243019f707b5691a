situation =
    .a = { $waiting ->
            [none] anh/chị chưa nhận được sự hỗ trợ cần có
           *[other] anh/chị đã chờ { $waiting } mà chưa nhận được sự hỗ trợ cần có
        }
    .b = { $waiting ->
            [none] dịch vụ của bên em đã làm anh/chị thất vọng
           *[other] suốt { $waiting }, dịch vụ của bên em đã làm anh/chị thất vọng
        }
    .c = { $waiting ->
            [none] anh/chị đã liên hệ mà không có câu trả lời thỏa đáng
           *[other] anh/chị đã liên hệ { $waiting } mà không có câu trả lời thỏa đáng
        }

explain =
    .a = Đây không phải là cách phục vụ mà bên em muốn, em xin lỗi. Từ giờ em trực tiếp theo việc này: em đang đọc mọi điều anh/chị đã viết, anh/chị không phải giải thích lại.
    .b = Em xin lỗi vì đến giờ mới có người lo việc này. Em là nhân viên thật, hồ sơ đang ở em, và em đọc lại toàn bộ trao đổi để anh/chị không phải nhắc lại điều gì.

steps =
    .a =
        Khiếu nại của anh/chị được xử lý như sau:
        1. Em xem lại toàn bộ trao đổi và tóm tắt điều còn bỏ ngỏ.
        2. Việc giải quyết được trong quy định sẽ chuyển cho đúng đội trong hôm nay.
        3. Anh/chị sẽ có câu trả lời là kết quả hoặc bước tiếp theo, kể cả khi chưa có tin mới.
        4. Nếu chưa hài lòng với câu trả lời, ứng dụng có ghi kênh khiếu nại chính thức.
    .b =
        Những việc đang diễn ra với khiếu nại của anh/chị:
        1. Toàn bộ trao đổi được đọc lại để xem đã bỏ sót điều gì.
        2. Đội có thể giải quyết sẽ nhận từ em trong hôm nay.
        3. Dù thế nào anh/chị cũng có câu trả lời: kết quả hoặc bước tiếp theo.
        4. Kênh khiếu nại chính thức có trong ứng dụng, nếu anh/chị không đồng ý với câu trả lời.

next-step-asking =
    .a = Nhận được phản hồi, em tiếp tục ngay việc còn dang dở trong hôm nay; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .b = Có mã đó em tìm được toàn bộ trao đổi; em báo anh/chị đang làm gì { follow-up }.
    .c = Khi anh/chị gửi, em thúc ngay việc còn dang dở và báo lại { follow-up }.
next-step-ready =
    .a = Em tiếp tục việc còn dang dở trong hôm nay và báo anh/chị đang làm gì { follow-up }.
    .b = Em đọc lại mọi điều đã viết và nhắn lại { follow-up }, kèm câu trả lời hoặc bước tiếp theo.
    .c = Em đang thúc việc còn dang dở và sẽ báo lại { follow-up }.

item-order-id = mã yêu cầu hoặc mã hồ sơ, nếu có
where-order-id =
    .a = Mã nằm trong tiêu đề email bên em đã gửi.
    .b = Anh/chị xem tiêu đề email của bên em, hoặc mục yêu cầu của mình trong ứng dụng.
