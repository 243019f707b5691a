situation =
    .a = { $amount ->
            [none] phần thưởng hoặc chương trình không như anh/chị mong đợi
           *[other] phần thưởng { $amount } không như anh/chị mong đợi
        }
    .b = { $amount ->
            [none] anh/chị đang chờ phần thưởng của một chương trình
           *[other] anh/chị đang chờ phần thưởng { $amount }
        }
    .c = { $amount ->
            [none] anh/chị có câu hỏi về một chương trình
           *[other] anh/chị có câu hỏi về một chương trình và { $amount }
        }

explain =
    .a = Mỗi chương trình có thể lệ riêng: đăng ký, thời gian, nhiệm vụ và khu vực. Phần thưởng thường được trả sau khi chương trình kết thúc, vào ngày ghi trong thể lệ, nên có thể chưa đến hạn.
    .b = Căn cứ là thể lệ trên trang chương trình: có cần đăng ký không, nhiệm vụ và thời gian nào được tính, áp dụng ở đâu. Phần thưởng đa phần trả sau khi kết thúc, vào ngày ghi ở đó.

steps =
    .a =
        Anh/chị xem trong ứng dụng:
        1. Mở chương trình trong mục “Phần thưởng”: có đăng ký, nhiệm vụ và tiến độ.
        2. So thời gian và ngày trả trong thể lệ.
        3. Xem cả mục voucher; có phần thưởng phải nhận trước khi hết hạn.
    .b =
        Xem ở những chỗ này:
        1. Trang chương trình trong “Phần thưởng” cho biết đã đăng ký chưa và xong nhiệm vụ nào.
        2. Thể lệ ghi thời gian và lúc trả thưởng.
        3. Có phần thưởng dạng voucher, phải nhận trước khi hết hạn.

next-step-ready =
    .a = Em đang đối chiếu thể lệ với tài khoản của anh/chị và sẽ nhắn lại { follow-up }.
    .b = Em kiểm tra chương trình cho tài khoản của anh/chị, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Em tìm hiểu còn thiếu gì và trả lời anh/chị { follow-up }.
