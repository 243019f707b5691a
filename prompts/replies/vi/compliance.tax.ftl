situation =
    .a = anh/chị cần chứng từ hoặc câu trả lời về thuế hay pháp lý
    .b = anh/chị hỏi về thuế, sao kê hoặc giấy tờ được yêu cầu
    .c = anh/chị có câu hỏi về chứng từ hoặc quy định

explain =
    .a = Lịch sử giao dịch, nạp và rút tải được thành tệp theo khoảng thời gian trong lịch sử tài khoản. Quy định mỗi nước mỗi khác nên bên em không tư vấn thuế; anh/chị hỏi chuyên viên thuế để biết điều gì áp dụng cho mình.
    .b = Lịch sử tài khoản cho tải về bất kỳ khoảng thời gian nào, gồm giao dịch, nạp và rút. Cần khai gì là tùy từng nước, anh/chị hỏi chuyên viên thuế giúp em; bên em không tư vấn được phần này.

steps =
    .a =
        Lấy chứng từ như sau:
        1. Mở lịch sử tài khoản và chọn tải về.
        2. Chọn khoảng thời gian và loại; tệp lớn mất một lúc rồi hiện ở cùng chỗ.
        3. Nếu ứng dụng yêu cầu giấy tờ, chỉ nộp trong ứng dụng, không gửi qua email hay chat.
    .b =
        Các bước:
        1. Trong lịch sử tài khoản, chọn tải về.
        2. Chọn thời gian và loại; tệp hoàn tất nằm ở cùng chỗ.
        3. Giấy tờ ứng dụng yêu cầu chỉ nộp trong ứng dụng, không qua email hay chat.

next-step-ready =
    .a = Em đọc kỹ yêu cầu, phần nào của đội khác em chuyển đi, và sẽ nhắn lại { follow-up }.
    .b = Em xem anh/chị còn cần gì thêm và nhắn lại { follow-up }.
    .c = Nếu tệp thiếu gì, anh/chị cho em biết; phần còn lại em trả lời { follow-up }.
