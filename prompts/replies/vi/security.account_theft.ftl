situation =
    .a = { $amount ->
            [none] có vẻ ai đó đã vào tài khoản của anh/chị
           *[other] có vẻ ai đó đã vào tài khoản của anh/chị, liên quan đến { $amount }
        }
    .b = { $amount ->
            [none] có thể người khác đang truy cập được tài khoản của anh/chị
           *[other] có thể người khác đang truy cập được tài khoản của anh/chị, và có { $amount } trong đó
        }
    .c = { $amount ->
            [none] trong tài khoản có những thao tác không phải của anh/chị
           *[other] trong tài khoản có những thao tác không phải của anh/chị, liên quan đến { $amount }
        }

feeling-neutral =
    .a = Cảm ơn anh/chị đã báo ngay. Em xử lý như trường hợp khẩn: { $situation }.
    .b = Anh/chị báo ngay là rất đúng: { $situation }, việc này không thể chờ.
    .c = Em tiếp nhận đây là trường hợp khẩn cấp: { $situation }.
feeling-worried =
    .a = Em hiểu anh/chị đang rất lo, em ở đây cùng anh/chị: { $situation }. Mình bảo vệ từng bước một.
    .b = Em hiểu chuyện này đáng lo thế nào: { $situation }. Trước hết mình bảo vệ quyền truy cập.
    .c = Gặp chuyện này ai cũng hoảng và lo: { $situation }. Mình cùng làm, việc gấp nhất trước.
feeling-frustrated =
    .a = Em hiểu chuyện này rất bực và mệt mỏi: { $situation }. Mình chặn lại để không đi xa hơn.
    .b = Em hiểu anh/chị đã mệt mỏi thế nào: { $situation }. Trước hết mình bảo vệ quyền truy cập.
    .c = Em hiểu tình cảnh này rất khó chịu: { $situation }. Mình làm việc gấp nhất trước.
feeling-angry =
    .a = Em hiểu vì sao anh/chị giận: { $situation }. Mình chặn lại để không đi xa hơn.
    .b = Anh/chị hoàn toàn có lý do để bức xúc: { $situation }. Gấp nhất bây giờ là bảo vệ tài khoản.
    .c = Em hiểu anh/chị đang rất bức xúc: { $situation }. Mình bảo vệ tài khoản ngay.

care-neutral =
    .a = Chào anh/chị, cảm ơn anh/chị đã báo ngay, bên em xử lý như trường hợp khẩn.
    .b = Chào anh/chị, anh/chị báo ngay là rất đúng, việc này không thể chờ.
    .c = Chào anh/chị, bên em rất coi trọng việc này và muốn hỗ trợ ngay.
care-worried =
    .a = Chào anh/chị, bên em hiểu anh/chị đang rất lo và muốn hỗ trợ ngay.
    .b = Chào anh/chị, bên em hiểu chuyện này đáng lo thế nào, trước hết mình bảo vệ tài khoản.
    .c = Chào anh/chị, gặp chuyện này ai cũng hoảng và lo, bên em muốn hỗ trợ ngay.
care-frustrated =
    .a = Chào anh/chị, bên em hiểu chuyện này rất bực và mệt mỏi, bên em muốn hỗ trợ ngay.
    .b = Chào anh/chị, bên em hiểu tình cảnh này rất khó chịu, trước hết mình bảo vệ tài khoản.
    .c = Chào anh/chị, bên em hiểu anh/chị đã mệt mỏi thế nào, việc này không thể chờ.
care-angry =
    .a = Chào anh/chị, bên em hiểu vì sao anh/chị giận, trước hết mình bảo vệ tài khoản.
    .b = Chào anh/chị, anh/chị hoàn toàn có lý do để bức xúc, bên em xử lý như trường hợp khẩn.
    .c = Chào anh/chị, bên em hiểu anh/chị đang rất bức xúc và muốn hỗ trợ ngay.
move-to-app =
    .a = Nếu còn đăng nhập được, anh/chị hãy khóa tài khoản trong ứng dụng rồi nhắn cho bên em trong khung chat hỗ trợ ở đó; đừng đăng chi tiết ở đây và đừng trả lời ai chủ động liên hệ, kể cả nhân danh bên em.
    .b = Nếu được, anh/chị khóa tài khoản trong ứng dụng và liên hệ bên em qua khung chat hỗ trợ ở đó; đừng để chi tiết trong bài công khai và hãy bỏ qua mọi lời đề nghị giúp đỡ riêng, kể cả nhân danh bên em.

steps =
    .a =
        Anh/chị vui lòng làm ngay những việc sau, trên một thiết bị đáng tin:
        1. Nếu còn đăng nhập được, khóa tài khoản hoặc tắt rút tiền trong cài đặt bảo mật.
        2. Đổi mật khẩu của tài khoản và của email, sau đó cài lại 2FA.
        3. Chụp màn hình, rồi gỡ mọi thiết bị, khóa API và địa chỉ rút không phải của anh/chị.
        4. Giữ bằng chứng: ảnh chụp, TXID, thời gian và tin nhắn đáng ngờ; đừng xóa gì cả.
        5. Trình báo công an và giữ lại số tiếp nhận.
        6. Chỉ trả lời trong ứng dụng và trang chính thức. Ai chủ động liên hệ hoặc hứa lấy lại tài sản có thu phí đều không phải người của bên em.
    .b =
        Đây là những việc bảo vệ anh/chị nhiều nhất lúc này, theo thứ tự và trên thiết bị sạch:
        1. Khóa tài khoản hoặc tắt rút tiền, nếu còn vào được.
        2. Đặt mật khẩu mới cho tài khoản và email, cài lại 2FA từ đầu.
        3. Rà thiết bị, khóa API và địa chỉ rút; cái nào lạ thì chụp màn hình rồi xóa.
        4. Gom bằng chứng: ảnh chụp, TXID, thời gian, tin nhắn và email đáng ngờ.
        5. Báo công an và ghi lại số tiếp nhận.
        6. Chỉ dùng ứng dụng và trang chính thức. Đừng trả lời người bên ngoài đề nghị giúp hay lấy lại tài sản.
steps-chat =
    .a =
        Anh/chị vui lòng làm ngay những việc sau, trên một thiết bị đáng tin:
        1. Khóa tài khoản hoặc tắt rút tiền, nếu còn đăng nhập được.
        2. Đổi mật khẩu của tài khoản và email, sau đó cài lại 2FA.
        3. Chụp màn hình, rồi gỡ mọi thiết bị, khóa API và địa chỉ rút không phải của anh/chị.
        4. Giữ ảnh chụp và TXID làm bằng chứng, và trình báo công an.
    .b =
        Mấy việc này trước, trên thiết bị sạch:
        1. Nếu còn vào được, khóa tài khoản hoặc tắt rút tiền.
        2. Đặt mật khẩu mới cho tài khoản và email, cài lại 2FA từ đầu.
        3. Chụp màn hình rồi xóa mọi thiết bị, khóa API và địa chỉ rút lạ.
        4. Gom ảnh chụp và TXID làm bằng chứng, và báo công an.
steps-phone =
    .a =
        Mình cùng làm trên một thiết bị đáng tin; anh/chị cứ từ từ, em chờ.
        Trước tiên, nếu còn đăng nhập được, anh/chị khóa tài khoản hoặc tắt rút tiền trong cài đặt bảo mật.
        Tiếp theo, anh/chị đổi mật khẩu của tài khoản và của email, sau đó cài lại 2FA.
        Sau đó, anh/chị chụp màn hình, rồi gỡ mọi thiết bị, khóa API và địa chỉ rút không phải của mình.
        Sau cuộc gọi, anh/chị giữ ảnh chụp và tin nhắn đáng ngờ làm bằng chứng, và trình báo công an.
        Anh/chị chỉ tin ứng dụng và trang chính thức, và không nói mã hay mật khẩu cho bất kỳ ai, kể cả em.
    .b =
        Em hướng dẫn anh/chị từng bước ngay bây giờ; anh/chị lấy giúp em một thiết bị đáng tin.
        Đầu tiên, anh/chị khóa tài khoản hoặc tắt rút tiền, nếu còn vào được.
        Kế đến, anh/chị đặt mật khẩu mới cho tài khoản và email, cài lại 2FA từ đầu.
        Rồi anh/chị chụp màn hình và xóa mọi thiết bị, khóa API và địa chỉ rút lạ.
        Trong hôm nay, anh/chị gom bằng chứng và báo công an.
        Anh/chị chỉ dùng ứng dụng và trang chính thức, và không nói mã hay mật khẩu cho bất kỳ ai, kể cả em.

explain =
    .a = Em muốn nói thật: giao dịch mà blockchain đã xác nhận thì không thể đảo ngược, nên em không thể nói kết quả sẽ ra sao. Việc làm được bây giờ là khóa hết lại và giữ đủ bằng chứng.
    .b = Nói thẳng với anh/chị: giao dịch đã xác nhận không hoàn tác được, và em không thể hứa kết quả. Khóa càng sớm thì phần còn có thể mất càng ít.

next-step-ready =
    .a = Em chuyển ngay việc này cho đội bảo mật, anh/chị sẽ có tin từ bên em tại đây { follow-up }; anh/chị chỉ trả lời trong kênh chính thức và không đưa mã, mật khẩu hay cụm từ khôi phục cho bất kỳ ai.
    .b = Đội bảo mật đang nhận hồ sơ từ em, bên em sẽ báo lại tại đây { follow-up }. Trong lúc đó, anh/chị đừng đưa mã, mật khẩu hay cụm từ khôi phục cho bất kỳ ai và chỉ tin kênh chính thức.
    .c = Hồ sơ của anh/chị đang được chuyển sang đội bảo mật, tin mới sẽ có tại đây { follow-up }. Anh/chị chỉ tin kênh chính thức và không nói mật khẩu, mã hay cụm từ khôi phục cho bất kỳ ai.
