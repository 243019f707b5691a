situation =
    .a = anh/chị có ý tưởng giúp bên em làm tốt hơn
    .b = có chỗ trong sản phẩm có thể tiện hơn cho anh/chị
    .c = anh/chị thấy điều bên em nên cải thiện

explain =
    .a = Những gì anh/chị viết sẽ đến đội sản phẩm nguyên văn. Có làm, có niêm yết hay không và khi nào là do đội quyết định và chỉ công bố ở kênh chính thức, nên em không muốn hứa trước.
    .b = Em chuyển góp ý cho đội sản phẩm đúng như anh/chị viết. Đội sẽ quyết định làm hay niêm yết gì và công bố ở kênh chính thức; em chưa thể nói trước thời gian hay kết quả.

steps =
    .a =
        Nếu anh/chị muốn bổ sung:
        1. Một ảnh chụp giúp đội hiểu ngay ý anh/chị.
        2. Nếu là lỗi, cho biết thiết bị và phiên bản ứng dụng.
    .b =
        Hai thứ giúp đội nhiều:
        1. Ảnh chụp màn hình chỗ đó.
        2. Nếu là lỗi: thiết bị và phiên bản ứng dụng.

next-step-ready =
    .a = Hôm nay đội sẽ nhận được; nếu cần hỏi thêm, em nhắn anh/chị { follow-up }.
    .b = Em chuyển ngay hôm nay; nếu đội muốn biết thêm, em liên hệ anh/chị { follow-up }.
    .c = Đội nhận trong hôm nay, và em nhắn lại { follow-up } nếu có điều cần anh/chị trả lời.

feeling-neutral =
    .a = Cảm ơn anh/chị đã dành thời gian viết: { $situation }.
    .b = Cảm ơn anh/chị đã chia sẻ, điều này rất hữu ích: { $situation }.
    .c = Cảm ơn góp ý của anh/chị. Theo em hiểu thì { $situation }.
