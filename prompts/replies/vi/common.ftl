# Phần dùng chung cho mọi yêu cầu. Các cách nói .a .b .c cùng một ý, khác lời.
# Giá trị chưa biết là "none". $amount và $network là lời của chính khách hàng, giữ nguyên văn.

greeting =
    .a = Chào anh/chị,
    .b = Chào anh/chị, em đã nhận được thư của anh/chị.
    .c = Chào anh/chị, em viết về yêu cầu anh/chị đã gửi.
greeting-chat =
    .a = Chào anh/chị ạ.
    .b = Chào anh/chị, em xem giúp anh/chị ngay.
    .c = Chào anh/chị, em phụ trách yêu cầu này.
greeting-phone =
    .a = Chào anh/chị, em ở bộ phận hỗ trợ ạ.
    .b = Chào anh/chị, em hỗ trợ anh/chị ngay ạ.

closing =
    .a =
        Nếu trong lúc đó có gì thay đổi, anh/chị chỉ cần trả lời thư này.

        Trân trọng,
        Đội ngũ hỗ trợ
    .b =
        Nếu anh/chị còn thắc mắc gì, cứ trả lời tại đây, thư sẽ đến thẳng bên em.

        Chúc anh/chị một ngày tốt lành,
        Đội ngũ hỗ trợ
closing-phone =
    .a = Có phần nào anh/chị muốn em nhắc lại không ạ? Cảm ơn anh/chị đã gọi.
    .b = Em nói hơi nhiều một lúc, chỗ nào chưa rõ anh/chị cứ bảo em nhắc lại. Cảm ơn anh/chị ạ.

## Gọi tên cảm xúc một lần, kèm tình huống theo lời khách hàng

feeling-neutral =
    .a = Em xin phép xác nhận lại: { $situation }.
    .b = Cảm ơn anh/chị đã liên hệ, theo em hiểu thì { $situation }.
    .c = Em đã nắm việc của anh/chị: { $situation }.
feeling-worried =
    .a = Em hiểu anh/chị đang lo: { $situation }.
    .b = Em hiểu vì sao anh/chị lo lắng, { $situation }.
    .c = Ở hoàn cảnh này ai cũng sẽ lo: { $situation }.
feeling-frustrated =
    .a = Em hiểu chuyện này rất bực mình: { $situation }.
    .b = Em biết chờ đợi thế này rất mệt: { $situation }.
    .c = Em hiểu anh/chị đang sốt ruột: { $situation }.
feeling-angry =
    .a = Em hiểu vì sao anh/chị bức xúc: { $situation }.
    .b = Anh/chị giận là có lý: { $situation }.
    .c = Em hiểu anh/chị đang giận, { $situation }.
feeling-grateful =
    .a = Cảm ơn lời nhắn tốt đẹp của anh/chị, theo em hiểu thì { $situation }.
    .b = Anh/chị chu đáo quá, em cảm ơn ạ; em thấy { $situation }.
    .c = Cảm ơn anh/chị đã tin tưởng, em đã ghi nhận: { $situation }.

## What it is about, by the terms the customer used, where nothing else of theirs is said back

noted =
    .a = Em ghi nhận điểm anh/chị nêu: { $topics }.
    .b = Em đã ghi lại phần anh/chị nói về { $topics }.
    .c = Em hiểu anh/chị muốn nói đến { $topics }.
both-topics = { $first } và { $second }

## Nơi công khai: một câu quan tâm, không có gì riêng tư

care-neutral =
    .a = Chào anh/chị, cảm ơn anh/chị đã cho biết, bên em muốn xem xét kỹ việc này.
    .b = Chào anh/chị, cảm ơn anh/chị đã nhắn, bên em muốn kiểm tra giúp anh/chị.
    .c = Chào anh/chị, bên em đã đọc tin và muốn hỗ trợ anh/chị.
care-worried =
    .a = Chào anh/chị, bên em hiểu anh/chị đang lo và muốn cùng anh/chị kiểm tra.
    .b = Chào anh/chị, bên em hiểu vì sao anh/chị lo lắng và muốn hỗ trợ.
    .c = Chào anh/chị, ở hoàn cảnh này ai cũng sẽ lo, mình cùng kiểm tra nhé.
care-frustrated =
    .a = Chào anh/chị, bên em hiểu chuyện này rất bực mình và muốn giúp việc tiến triển.
    .b = Chào anh/chị, bên em biết chờ đợi thế này rất mệt và muốn hỗ trợ.
    .c = Chào anh/chị, bên em hiểu anh/chị đang sốt ruột, mình cùng kiểm tra nhé.
care-angry =
    .a = Chào anh/chị, bên em hiểu vì sao anh/chị bức xúc và sẽ xem xét nghiêm túc.
    .b = Chào anh/chị, anh/chị giận là có lý, bên em rất coi trọng việc này.
    .c = Chào anh/chị, bên em hiểu anh/chị đang giận và muốn cùng anh/chị xem lại.
care-grateful =
    .a = Chào anh/chị, cảm ơn lời nhắn tốt đẹp, bên em sẵn lòng kiểm tra cùng anh/chị.
    .b = Chào anh/chị, anh/chị chu đáo quá, bên em rất vui được hỗ trợ.
    .c = Chào anh/chị, cảm ơn anh/chị đã tin tưởng, mình cùng kiểm tra nhé.
move-to-app =
    .a = Anh/chị vui lòng nhắn cho bên em trong khung chat hỗ trợ của ứng dụng chính thức và đừng đăng thông tin tài khoản hay giao dịch ở đây.
    .b = Để an toàn, anh/chị vui lòng gửi chi tiết qua khung chat hỗ trợ trong ứng dụng chính thức thay vì viết công khai.

## Chỉ hỏi điều còn thiếu

ask-one =
    .a = Anh/chị gửi giúp em { $item } được không ạ?
    .b = Để kiểm tra tiếp, em cần thêm một thông tin: { $item }.
    .c = Anh/chị vui lòng cho em xin { $item }.
ask-two =
    .a = Anh/chị gửi giúp em { $first } và { $second } được không ạ?
    .b = Để kiểm tra tiếp, em cần thêm hai thông tin: { $first } và { $second }.
    .c = Anh/chị vui lòng cho em xin { $first } và { $second }.
ask-list =
    .a =
        Anh/chị gửi giúp em các thông tin sau được không ạ?
        { $items }
    .b =
        Để kiểm tra tiếp, em cần thêm các thông tin sau:
        { $items }
    .c =
        Anh/chị vui lòng cho em xin:
        { $items }
ask-one-phone =
    .a = Em cần thêm { $item }. Anh/chị không phải đọc qua điện thoại, chỉ cần gửi vào khung chat hỗ trợ của ứng dụng.
    .b = Anh/chị gửi { $item } vào khung chat hỗ trợ của ứng dụng giúp em được không ạ? Như vậy chính xác hơn là đọc.
ask-two-phone =
    .a = Em cần thêm { $first } và { $second }. Anh/chị không phải đọc qua điện thoại, chỉ cần gửi vào khung chat hỗ trợ của ứng dụng.
    .b = Anh/chị gửi { $first } và { $second } vào khung chat hỗ trợ của ứng dụng giúp em được không ạ? Như vậy chính xác hơn là đọc.

item-tx-hash = mã giao dịch (TXID)
item-network = tên mạng đã dùng
item-amount = số lượng
item-ticker = tên đồng coin
item-address = địa chỉ nhận
item-memo = memo hoặc tag đã điền
item-order-id = mã lệnh
item-time = thời gian gần đúng
item-device = thiết bị và phiên bản ứng dụng anh/chị đang dùng
item-error-code = mã lỗi hoặc nguyên văn thông báo lỗi

## Thời gian

duration-minute = { $count } phút
duration-hour = { $count } giờ
duration-day = { $count } ngày
duration-week = { $count } tuần
duration-month = { $count } tháng
follow-up = trong vòng { $hours } giờ

## An toàn

safety =
    .a = Anh/chị lưu ý giúp em: tuyệt đối không đưa cụm từ khôi phục, khóa riêng tư, mật khẩu hay mã xác minh cho bất kỳ ai. Bên em không bao giờ hỏi những thông tin này.
    .b = Một điều nữa về an toàn: nhân viên bên em không bao giờ hỏi cụm từ khôi phục, khóa riêng tư, mật khẩu hay mã xác minh. Anh/chị đừng đưa cho bất kỳ ai.

leaked-seed-phrase =
    .a = Trước hết là việc gấp nhất: trong tin của anh/chị có cụm từ khôi phục, nên ví đó xem như đã lộ. Anh/chị hãy tạo ví mới trên thiết bị đáng tin, chuyển tài sản sang ngay và không đưa cụm từ khôi phục cho bất kỳ ai, kể cả bên em.
    .b = Việc quan trọng nhất: tin nhắn có cụm từ khôi phục, ví đó không còn an toàn. Anh/chị lập một ví mới chỉ mình anh/chị quản lý, chuyển tài sản sang càng sớm càng tốt, và đừng gửi cụm từ mới cho ai, kể cả bên em.
leaked-private-key =
    .a = Trước hết là việc gấp nhất: trong tin của anh/chị có khóa riêng tư, nên ví đó xem như đã lộ. Anh/chị hãy tạo ví mới trên thiết bị đáng tin, chuyển tài sản sang ngay và không đưa khóa riêng tư cho bất kỳ ai, kể cả bên em.
    .b = Việc quan trọng nhất: tin nhắn có khóa riêng tư, ví đó không còn an toàn. Anh/chị lập một ví mới chỉ mình anh/chị quản lý, chuyển tài sản sang càng sớm càng tốt, và đừng gửi khóa mới cho ai, kể cả bên em.
leaked-one-time-code =
    .a = Trước hết là việc gấp nhất: trong tin của anh/chị có mã xác minh. Anh/chị không đưa những mã này cho bất kỳ ai, kể cả bên em; nếu có người bảo anh/chị gửi, hãy đổi mật khẩu ngay từ một thiết bị đáng tin.
    .b = Việc quan trọng nhất: tin nhắn có mã xác minh. Nếu ai đó bảo anh/chị gửi mã, anh/chị đổi mật khẩu ngay từ thiết bị đáng tin, và đừng gửi mã cho ai, kể cả bên em.
leaked-card =
    .a = Trước hết là việc gấp nhất: trong tin của anh/chị có thông tin thẻ. Nếu người khác có thể đã thấy, anh/chị nhờ ngân hàng khóa thẻ và không đưa thông tin thẻ cho bất kỳ ai, kể cả bên em.
    .b = Việc quan trọng nhất: tin nhắn có thông tin thẻ. Nếu có khả năng đã lọt ra ngoài, anh/chị gọi ngân hàng khóa thẻ, và đừng gửi thông tin này cho ai, kể cả bên em.
leaked-password =
    .a = Trước hết là việc gấp nhất: trong tin của anh/chị có mật khẩu. Anh/chị đổi ngay, từ thiết bị đáng tin và ở mọi nơi đang dùng, và không đưa mật khẩu cho bất kỳ ai, kể cả bên em.
    .b = Việc quan trọng nhất: tin nhắn có mật khẩu. Anh/chị thay ngay ở mọi nơi dùng chung mật khẩu này, từ thiết bị đáng tin, và đừng gửi mật khẩu mới cho ai, kể cả bên em.
leaked-social =
    .a = Anh/chị xóa luôn bài đăng giúp em, vì ai cũng đọc được.
    .b = Bài đăng đang để công khai, anh/chị gỡ xuống luôn nhé.
