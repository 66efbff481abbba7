# Chuyến đi trả kết quả tận nhà: kế hoạch, giữ giấy, ở cửa nhà dân, mang về.

problem-no-such-round = Không tìm thấy chuyến trao này trên máy. Đồng bộ rồi tìm lại.
problem-round-already-planned = Chuyến trao này đã được lập rồi.
problem-round-no-homes = Chuyến trao chưa có nhà nào. Chọn ít nhất một nhà.
problem-round-too-many-homes = Một chuyến trao có nhiều nhất { $max } hồ sơ. Chia thành hai chuyến.
problem-round-home-twice = Một hồ sơ chỉ có mặt một lần trong chuyến trao. Bỏ bớt một lần.
problem-round-no-such-home = Hồ sơ này không có trong chuyến trao. Mở lại chuyến trao rồi chọn nhà.
problem-round-in-another = Hồ sơ này đã ở trong một chuyến trao khác chưa xong. Bỏ khỏi chuyến kia trước.
problem-round-not-planned = Chuyến trao đã đi hoặc đã hủy nên không đổi được nữa. Lập chuyến mới.
problem-round-not-out = Chuyến trao chưa đi, hoặc đã về rồi. Nhận giấy và đi trước, rồi mới ghi việc ở từng nhà.
problem-round-not-the-carrier = Người mang giấy phải tự nhận giấy trên máy của mình. Nhờ đúng người ấy, hoặc hủy chuyến này và lập chuyến khác.
problem-round-not-read-back = Đọc lại nội dung giấy cho gia đình nghe trước khi trao, rồi đánh dấu đã đọc.
problem-round-next-try-missing = Không có ai ở nhà: chọn ngày quay lại.
problem-round-next-try-past = Ngày quay lại đã qua rồi. Chọn hôm nay hoặc một ngày sau.
problem-round-note-missing = Viết ngắn gọn một câu: đã xảy ra chuyện gì.
problem-round-overnight-missing = Có giấy giữ qua đêm: ghi cất ở đâu và vì sao chưa đưa về cơ quan.
problem-round-paper-not-ready = Hồ sơ này không có giấy nào đã ký nằm ở cơ quan. Tải lại danh sách rồi chọn lại.

event-round-planned = Lập chuyến trao { $count } hồ sơ
event-round-stop-added = Thêm một nhà vào chuyến trao
event-round-stop-dropped = Bỏ một nhà khỏi chuyến trao
event-round-set-out = Nhận giấy và đi trao
event-round-visited = Ở cửa nhà: { $met ->
    [whole] trao đủ
    [part] trao một phần
    [nobody] không có ai ở nhà
    [elsewhere] không đúng địa chỉ
   *[declined] gia đình chưa nhận
  }
event-round-came-back = Đi trao về
event-round-cancelled = Hủy chuyến trao

met-whole = Đã trao đủ
met-part = Đã trao một phần
met-nobody = Không có ai ở nhà
met-elsewhere = Không đúng địa chỉ, hoặc gia đình đã chuyển đi
met-declined = Gia đình chưa nhận
met-not-reached = Chưa tới nhà này

round-status-planned = Chưa đi
round-status-out = Đang đi
round-status-back = Đã về
round-status-cancelled = Đã hủy

document-bang-bieu = Bảng biểu
print-field-table-title = Tên bảng
print-field-table-lines = Các dòng dưới tên bảng
print-field-table-columns = Các cột của bảng
print-field-table-rows = Các dòng của bảng
print-field-table-notes = Ghi chú dưới bảng
print-field-table-signatures = Chỗ ký
print-field-table-number = Số, ký hiệu của bảng
print-field-table-cover = Các dòng trên bìa

document-nhan-giao = Nhãn giao
print-field-labels = Nhãn
print-field-label-name = Tên người nhận
print-field-label-address = Địa chỉ trên nhãn
document-phong-bi = Phong bì
print-field-envelopes = Phong bì
print-field-office-address = Địa chỉ của cơ quan
print-field-office-phone = Số điện thoại của cơ quan

ui-go-to = Đi tới
ui-rounds-title = Chuyến trao tận nhà
ui-rounds-about = Giấy đã ký nằm ở cơ quan, xếp theo đường đi. Chọn nhà, chọn người mang, rồi lập chuyến.
ui-rounds-plan = Lập chuyến trao
ui-rounds-on = Ngày đi
ui-rounds-carrier = Người mang giấy
ui-rounds-candidates = Có thể mang đi
ui-rounds-candidates-none-title = Chưa có giấy nào chờ mang đi
ui-rounds-candidates-none = Khi một giấy đã in và ký xong, gia đình ấy hiện ra ở đây.
ui-rounds-all = Chọn tất cả
ui-rounds-next-try = hẹn quay lại { $day }
ui-rounds-open = Các chuyến
ui-rounds-outside = Giấy đang ở ngoài cơ quan
ui-rounds-outside-none = Mọi giấy đều ở cơ quan hoặc đã đến tay gia đình.
ui-rounds-since = từ { $when }
ui-rounds-overnight = qua đêm
ui-rounds-count = { $homes } nhà · { $delivered }/{ $papers } giấy đã trao
ui-rounds-planned-done = Đã lập chuyến trao.
ui-round-title = Chuyến trao ngày { $day }
ui-round-print-labels = In nhãn giao
ui-round-sheet = Bảng kê mang đi
ui-round-print = In bảng kê
ui-round-printed = Đã in bảng kê ({ $pages } trang): { $path }
ui-round-set-out = Nhận giấy và đi
ui-round-set-out-done = Đã nhận giấy. Đi đường cẩn thận.
ui-round-not-mine = { $name } mang giấy của chuyến này: mở máy bằng tên người ấy để nhận giấy.
ui-round-door = Trao ở nhà này
ui-round-missed = Chưa trao được
ui-round-missed-about = Ghi điều đã gặp ở cửa. Giấy vẫn được mang theo cho đến khi chuyến trao về.
ui-round-missed-how = Đã gặp điều gì
ui-round-next-day = Ngày quay lại
ui-round-note = Lời ghi
ui-round-missed-done = Đã ghi.
ui-round-come-back = Đã về cơ quan
ui-round-come-back-about = Giấy chưa trao được coi như đã cất vào tủ, trừ những nhà đánh dấu giữ qua đêm.
ui-round-overnight = Giữ qua đêm
ui-round-overnight-why = Cất ở đâu, vì sao chưa đưa về
ui-round-come-back-done = Chuyến trao đã xong.
ui-round-cancel = Hủy chuyến này
ui-round-cancel-why = Vì sao hủy
ui-round-cancelled = Đã hủy chuyến trao.
ui-round-drop = Bỏ nhà này
ui-round-left = Rời cơ quan { $when }
ui-round-group-none = Địa chỉ khác
round-paper-office = ở cơ quan
round-paper-out = đang mang đi
round-paper-delivered = đã trao
round-paper-returned = đã mang về
