# Nhập, xuất bảng: các dòng của phần mềm khác.

event-entry-written-over = Ghi lại từ sổ cũ: số { $number }
problem-old-entry = Đây là mục ghi lại từ sổ cũ, không phải hồ sơ nhận ở đây. Cần bản sao, cải chính thì lập hồ sơ mới cho việc ấy.
problem-old-entry-differs = Mục này của sổ cũ đã được ghi lại với nội dung khác. Mở mục đã có, so với sổ giấy rồi ghi chú chỗ sai.
problem-rows-no-heads = Không thấy dòng tên cột trong tệp. Tải mẫu về, chép các cột vào đó rồi chọn lại.
problem-rows-columns-missing = Thiếu cột: { $columns }. Thêm các cột ấy rồi chọn lại tệp.
problem-rows-bad-columns = Không đọc được bảng tên cột: { $at }. Sửa lại rồi thử lại.
problem-rows-no-such-kind = Không có loại bảng này. Chọn một sổ hộ tịch hoặc một thủ tục.
problem-rows-nothing-refused = Không có dòng nào bị từ chối, nên không có tệp để sửa.
problem-rows-no-number = Không phải số đăng ký. Ghi như 12 hoặc 12/1998.
problem-rows-year-differs = Năm trong số đăng ký khác năm của ngày đăng ký. Xem lại sổ giấy.
problem-rows-name-missing = Chưa ghi họ, chữ đệm, tên.
problem-rows-number-held = Số này của sổ đã có { $code } giữ. Xem lại số, hoặc mở mục ấy ra so.
problem-rows-id-held = Số định danh này đã có ở mục khác. Xem lại từng chữ số.
problem-rows-twice = Trong tệp có hai dòng cùng số, cùng năm. Giữ lại một dòng.
rows-col-number = Số đăng ký
rows-col-date = Ngày đăng ký
rows-col-volume = Quyển số
rows-col-place = Nơi đăng ký
rows-col-signer = Người ký
rows-col-citizen-id = Số định danh được cấp
rows-col-note = Ghi chú
rows-col-why = Vì sao bị từ chối

ui-rows-title = Nhập, xuất bảng
ui-rows-what = Bảng gì
ui-rows-books = Sổ hộ tịch
ui-rows-procedures = Hồ sơ chờ tiếp nhận (thành nháp)
ui-rows-about-books = Mỗi dòng là một việc đã ghi trong sổ cũ. Số đăng ký giữ nguyên như trong sổ; không cấp số mới, không gửi thư, không tính vào hồ sơ tiếp nhận.
ui-rows-about-procedures = Mỗi dòng thành một bản nháp. Cán bộ xem lại rồi mới tiếp nhận và hẹn trả.
ui-rows-template = Tải mẫu cột
ui-rows-choose = Chọn tệp XLSX, CSV
ui-rows-bring-in = { $count ->
    [0] Không có dòng nào để nhập
   *[other] Nhập { $count } dòng
}
ui-rows-refused-file = Lưu các dòng bị từ chối
ui-rows-give = Xuất sổ
ui-rows-year = Năm
ui-rows-all-years = Mọi năm
ui-rows-counts = { $total } dòng: { $good } nhập được, { $there } đã có, { $refused } bị từ chối
ui-rows-counts-done = Đã nhập { $done } dòng; { $there } đã có từ trước, { $refused } bị từ chối
ui-rows-unknown = Các cột này không dùng đến: { $columns }
ui-rows-columns = Cột trong tệp
ui-rows-columns-about = Bên trái là cột của Tận Nhà, bên phải chọn cột của tệp. Chỗ ghi “đoán” cần xem lại trước khi nhập; nhập xong, máy nhớ cho tệp sau.
ui-rows-columns-short = { $found }/{ $all } cột đã có trong tệp
ui-rows-columns-needed = Chọn cột của tệp cho: { $columns }.
ui-rows-needed = cần có
ui-rows-taken = { $head } (đang dùng cho: { $column })
ui-rows-not-there = Không có trong tệp
rows-how-known = đúng tên
rows-how-remembered = đã chọn lần trước
rows-how-guessed = đoán, xem lại
ui-rows-line = Dòng
ui-rows-who = Về ai
ui-rows-verdict = Kết quả
ui-rows-first = Chỉ hiện { $count } dòng đầu, các dòng bị từ chối trước.
ui-rows-none = Chưa chọn tệp. Chọn tệp để xem từng dòng; chưa có gì được ghi cho đến khi bấm Nhập.
ui-rows-open = Nhập, xuất bảng
ui-rows-old-entry = Ghi lại từ sổ cũ: không có hẹn trả
verdict-good = Nhập được
verdict-done = Đã nhập
verdict-there = Đã có
verdict-refused = Từ chối
