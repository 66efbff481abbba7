# Ai đã xem hồ sơ: lời cho lãnh đạo, và cho người xem nhật ký.

event-looks-told = Ghi nhận những lần xem hồ sơ trong ngày
problem-looks-nothing = Sổ xem hồ sơ của ngày này không ghi gì nên không được tính. Không cần làm gì thêm.
problem-looks-too-many = Sổ xem hồ sơ của ngày này dài quá nên không được tính. Báo bộ phận công nghệ thông tin.
problem-looks-twice = Sổ xem hồ sơ của ngày này ghi trùng nên không được tính. Báo bộ phận công nghệ thông tin.
look-view = xem
look-print = in
look-export = xuất ra tệp
ui-looks-title = Ai đã xem hồ sơ này
ui-looks-ask = Xem danh sách
ui-looks-ask-about = Mỗi lần mở, in hay xuất hồ sơ đều được ghi lại. Người đã làm việc với hồ sơ thì có trong phần lịch sử.
ui-looks-nobody = Chưa ghi lần xem nào.
ui-looks-times = { $how } { $count } lần
ui-looks-here = mới ghi trên máy này
ui-looks-about = Ngày hôm nay của máy khác chỉ thấy sau khi máy ấy đồng bộ vào hôm sau. Giữ { $days } ngày kể từ lần xem cuối.
ui-list-looks-title = Ai đã mở danh sách có tên người
ui-list-looks-about = Mở một danh sách có tên người (sổ, hồ sơ quá hạn, thư đi…) được ghi một lần trong ngày cho mỗi người.
list-late = danh sách hồ sơ quá hạn
list-cases = danh sách hồ sơ trong kỳ
list-tracking = sổ theo dõi hồ sơ
list-outgoing = sổ đăng ký văn bản đi
list-round = bảng kê chuyến trao
list-day = bản in trong ngày
