situation =
    .a = yêu cầu API của anh/chị chưa hoạt động đúng
    .b = kết nối API của anh/chị có chỗ chưa chạy
    .c = anh/chị đang gặp khó với API

explain =
    .a = Chữ ký bị từ chối thường do lệch giờ, nội dung ký khác nội dung gửi, hoặc nhầm khóa. Yêu cầu bị từ chối cũng có thể vì thiếu quyền, IP không nằm trong danh sách trắng của khóa, hoặc gọi quá nhiều trong thời gian ngắn.
    .b = Hầu như luôn là một trong số này: đồng hồ, chuỗi đem ký, khóa và quyền của nó, danh sách trắng IP, hoặc giới hạn tần suất.

where-error-code =
    .a = Mã lỗi nằm trong nội dung phản hồi.
    .b = Anh/chị tìm mã lỗi trong phản hồi của yêu cầu.

steps =
    .a =
        Kiểm tra lần lượt thường sẽ ra nguyên nhân:
        1. So giờ máy của anh/chị với giờ máy chủ API.
        2. Ký đúng nguyên văn nội dung gửi: cùng thứ tự, cùng mã hóa, không thừa không thiếu.
        3. Xem khóa: quyền, danh sách trắng IP, hạn dùng, đúng tài khoản phụ.
        4. Nếu báo quá giới hạn, giãn các lần gọi và chờ trước khi thử lại.
        API secret là của riêng anh/chị: đừng gửi cho bên em, bên em không cần.
    .b =
        Em sẽ xem theo thứ tự này:
        1. Giờ: máy của anh/chị và máy chủ.
        2. Chữ ký: giống từng byte với nội dung gửi, cùng thứ tự và mã hóa.
        3. Khóa: quyền, danh sách trắng IP, hạn dùng, tài khoản.
        4. Giới hạn: gọi ít lại và nghỉ một lúc sau lỗi giới hạn.
        Anh/chị tự giữ API secret và đừng gửi cho ai.

next-step-asking =
    .a = Nhận được phản hồi, em cùng đội API xem; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .b = Có mã lỗi, đội API sẽ thấy bị từ chối ở đâu; em chủ động báo anh/chị { follow-up }.
    .c = Khi anh/chị gửi, em nhờ kiểm tra ngay và báo lại { follow-up }.
next-step-ready =
    .a = Em đã đủ thông tin: em đang cùng đội API xem và sẽ nhắn lại { follow-up }.
    .b = Cảm ơn anh/chị, hiện em chưa cần thêm gì. Đội API đang xem bị từ chối ở đâu, em sẽ nhắn lại { follow-up }.
    .c = Em đã nhờ đội API kiểm tra và sẽ báo lại { follow-up }.
