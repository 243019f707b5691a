trade = lệnh P2P{ $amount ->
        [none] {""}
       *[other] {" "}{ $amount }
    }

situation =
    .a = { $waiting ->
            [none] { trade } của anh/chị bị kẹt ở phía đối tác
           *[other] { trade } của anh/chị bị kẹt ở phía đối tác đã { $waiting }
        }
    .b = { $waiting ->
            [none] đối tác không làm phần của họ trong { trade }
           *[other] đã { $waiting } đối tác không làm phần của họ trong { trade }
        }
    .c = { $waiting ->
            [none] đối tác để anh/chị chờ với { trade }
           *[other] đối tác để anh/chị chờ { $waiting } với { trade }
        }

explain =
    .a = Khi có khiếu nại, coin của lệnh được giữ trong ký quỹ bảo đảm và không bên nào động vào được. Sau đó đồng nghiệp em quyết định theo bằng chứng của cả hai bên, nên hôm nay em chưa thể nói kết quả.
    .b = Khiếu nại đang mở sẽ giữ coin trong ký quỹ bảo đảm, cả hai bên đều không lấy được. Kết quả tùy bằng chứng và cả hai bên đều được lắng nghe, nên em không muốn hứa trước.

where-order-id =
    .a = Mã lệnh nằm trên cùng của lệnh P2P.
    .b = Anh/chị mở lệnh P2P, mã nằm ngay trên đầu.

steps =
    .a =
        Anh/chị làm ngay những việc sau, ngay trong lệnh:
        1. Nếu đã trả tiền, đừng hủy lệnh; nếu là người bán, đừng mở khóa coin trước khi tiền thật sự vào tài khoản.
        2. Mở khiếu nại trong lệnh và tải lên chứng từ thanh toán hoặc sao kê.
        3. Chỉ nói chuyện trong khung chat của lệnh; đừng chuyển sang ứng dụng khác dù đối tác nói gì.
    .b =
        Những điều bảo vệ anh/chị nhiều nhất lúc này:
        1. Không hủy lệnh đã trả tiền, không mở khóa coin khi chưa thấy tiền trong tài khoản.
        2. Bắt đầu khiếu nại từ lệnh và đính kèm bằng chứng: biên lai, sao kê, ảnh chụp đoạn chat.
        3. Chỉ trao đổi trong khung chat của lệnh, dù đối tác rủ sang chỗ khác.
steps-chat =
    .a = Nếu đã trả tiền, anh/chị đừng hủy lệnh; nếu là người bán, đừng mở khóa coin trước khi tiền thật sự vào. Anh/chị mở khiếu nại trong lệnh kèm chứng từ và chỉ nói chuyện trong khung chat của lệnh.
    .b = Anh/chị đừng hủy lệnh đã trả tiền và đừng mở khóa coin trước khi nhận được tiền. Anh/chị bắt đầu khiếu nại từ lệnh, đính kèm bằng chứng và chỉ trao đổi trong khung chat đó.

next-step-asking =
    .a = Nhận được phản hồi, em chuyển lệnh cho đội P2P như việc khẩn và nhắn lại { follow-up }.
    .b = Có mã lệnh là đội P2P nhận việc ngay được; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Khi anh/chị gửi, đội P2P xem lệnh và em báo lại { follow-up }.
next-step-ready =
    .a = Em đang chuyển lệnh cho đội P2P như việc khẩn và sẽ nhắn lại { follow-up }.
    .b = Đội P2P đang nhận lệnh từ em; dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Lệnh đang ở đội P2P như việc khẩn, em sẽ báo lại { follow-up }.
