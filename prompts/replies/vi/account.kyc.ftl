situation =
    .a = { $waiting ->
            [none] việc xác minh danh tính của anh/chị chưa tiến triển
           *[other] việc xác minh danh tính của anh/chị đã treo { $waiting }
        }
    .b = { $waiting ->
            [none] anh/chị chưa xác minh được danh tính
           *[other] anh/chị đã chờ xác minh danh tính suốt { $waiting }
        }
    .c = { $waiting ->
            [none] việc xác minh danh tính vẫn chưa xong
           *[other] sau { $waiting }, việc xác minh danh tính vẫn chưa xong
        }

explain =
    .a = Hồ sơ bị từ chối phần lớn do ảnh (mờ, cắt góc, lóa), giấy tờ hết hạn hoặc tên khác với tài khoản. Giấy tờ chỉ tải lên ở trang xác minh trong ứng dụng, anh/chị đừng gửi vào đây nhé.
    .b = Lý do thường gặp: ảnh mờ hoặc mất góc, giấy tờ hết hạn, tên không khớp hoàn toàn với tài khoản. Anh/chị chỉ nộp giấy tờ ở trang xác minh trong ứng dụng, không gửi qua tin nhắn.

steps =
    .a =
        Để lần sau dễ qua hơn:
        1. Dùng giấy tờ còn hạn, tên giống tài khoản.
        2. Đặt lên nền tối, đủ ánh sáng, thấy cả bốn góc và không lóa.
        3. Chụp ngay trong ứng dụng, không dùng ảnh chụp màn hình hay bản quét.
        4. Khi chụp chân dung, bỏ kính và mũ, giữ điện thoại ngang mắt.
    .b =
        Trước khi thử lại, anh/chị kiểm tra:
        1. Giấy tờ còn hạn, tên khớp hoàn toàn với tài khoản.
        2. Đủ bốn góc, chữ rõ, không chỗ nào lóa.
        3. Ảnh chụp trong ứng dụng, không phải ảnh chụp màn hình hay bản quét.
        4. Khuôn mặt đủ sáng, không đeo kính và mũ.

next-step-ready =
    .a = Em xem hồ sơ đang ở bước nào và còn thiếu gì, rồi nhắn lại { follow-up }.
    .b = Em kiểm tra ngay trạng thái xác minh, dù kết quả thế nào em cũng nhắn lại { follow-up }.
    .c = Em tìm hiểu hồ sơ đang chờ gì và sẽ báo lại { follow-up }.
