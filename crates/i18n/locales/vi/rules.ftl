# Luật chơi của phường: ngày tháng, họ tên, giấy tờ, lịch làm việc, lời hẹn.
# Mỗi mã một câu: có gì, và làm gì tiếp.

# --- Ngày tháng -------------------------------------------------------------
date-not-a-date = Đây không phải là ngày. Viết ngày/tháng/năm (17/11/2026), tháng/năm (11/1995) hoặc chỉ năm (1962).
date-short-year = Năm cần đủ bốn chữ số, ví dụ 2026.
date-year = Không giấy tờ nào ghi năm { $year }. Kiểm tra lại năm.
date-month = Không có tháng { $month }. Tháng từ 1 đến 12.
date-day = Tháng { $month }/{ $year } chỉ có { $last } ngày, không có ngày { $day }. Kiểm tra lại ngày.
date-day-without-month = Có ngày mà thiếu tháng. Viết thêm tháng, hoặc chỉ ghi năm.

# --- Họ, chữ đệm, tên -------------------------------------------------------
name-empty = Chưa có họ tên. Nhập họ, chữ đệm, tên như trên giấy tờ.
name-too-long = Họ tên dài { $chars } ký tự, nhiều nhất { $max }. Kiểm tra lại có dán nhầm đoạn chữ khác không.
name-characters = Họ tên chỉ gồm chữ cái. Ký tự thứ { $place } là { $class ->
    [digit] chữ số
    [emoji] biểu tượng cảm xúc
    [control] ký tự ẩn
    [private-use] ký tự của phông chữ cũ
   *[other] dấu hoặc ký hiệu
}; xóa đi rồi gõ lại.
name-split-differs = Họ, chữ đệm và tên ghép lại không thành họ tên đã viết. Sửa cho khớp từng chữ.
name-apostrophe = Họ tên có dấu nháy, như tên H'Mông, Ê-đê. Đối chiếu lại với giấy tờ.
name-hyphen = Họ tên có gạch nối. Đối chiếu lại với giấy tờ.
name-long = Họ tên dài hơn thường lệ. Đối chiếu lại, và xem thử có vừa dòng trên giấy không.
name-look-alike = Chữ “ð” gõ nhầm đã được đổi thành “đ”. Xem lại họ tên.
name-other-script = Họ tên có chữ không phải chữ La-tinh. Dùng cách viết La-tinh như trên hộ chiếu nếu có.
name-single-word = Họ tên chỉ có một chữ nên không tách được họ. Hỏi lại gia đình.
name-all-capitals = Họ tên gõ toàn chữ in hoa. Gõ chữ thường; khi in, máy tự viết hoa.

# --- Số định danh, giấy tờ tùy thân ----------------------------------------
id-not-twelve-digits = Số định danh cá nhân gồm đúng 12 chữ số. Đếm lại trên thẻ.
id-unknown-prefix = Ba số đầu không phải mã tỉnh hay mã nước nào. Đối chiếu lại với thẻ; nếu thẻ đúng như vậy thì vẫn dùng được.
id-sex-or-year-differs = Số định danh cho thấy giới tính hoặc năm sinh khác với điều đã ghi. Đối chiếu lại với thẻ; có thể do trước đây đã cải chính.
id-paper-not-nine-digits = Số giấy chứng minh nhân dân gồm 9 chữ số. Đếm lại trên giấy.
id-paper-no-number = Chưa có số giấy tờ. Nhập số in trên giấy.

# --- Lịch làm việc ----------------------------------------------------------
calendar-year-provisional = Lịch nghỉ năm { $year } mới là dự kiến; ngày hẹn có thể thay đổi khi có thông báo chính thức.
calendar-year-unpublished = Lịch nghỉ năm { $year } chưa công bố; ngày hẹn chỉ là dự kiến.
calendar-comp-off-unsettled = Ngày 24/11/{ $year } rơi vào ngày nghỉ hằng tuần, chưa rõ có được nghỉ bù hay không. Kiểm tra lại khi có thông báo.

# --- Bộ quy định ------------------------------------------------------------
ruleset-unknown = Không có bộ quy định “{ $ruleset }”. Chọn một bộ có trong danh sách.
ruleset-none-for-date = Chưa có bộ quy định nào cho hồ sơ nhận ngày { $date }. Chọn bộ quy định cụ thể.
commitment-unknown = Không có cam kết “{ $commitment }”. Chọn lại trong phần thiết lập của phường.
procedure-unknown = Bộ quy định “{ $ruleset }” không có thủ tục “{ $procedure }”. Kiểm tra lại mã thủ tục.
procedure-variant-unknown = Thủ tục “{ $procedure }” không có trường hợp “{ $variant }”. Chọn lại trường hợp.

# --- Lời hẹn ----------------------------------------------------------------
promise-stops = Khoảng tạm dừng thứ { $place } không khớp: kết thúc trước khi bắt đầu, trước lúc nhận hồ sơ, hoặc chồng lên khoảng khác. Sửa lại giờ.
promise-out-of-range = Ngày hẹn xa quá mức tính được. Kiểm tra lại ngày nhận và các khoảng tạm dừng.
promise-already-repromised = Hồ sơ này đã hẹn lại một lần, ngày { $date }; không hẹn lại lần nữa. Báo Chủ tịch để xử lý hồ sơ quá hạn.
promise-not-later = Ngày hẹn mới phải sau ngày đã hẹn. Chọn ngày khác.
promise-past = Ngày hẹn mới đã qua. Chọn ngày khác.
promise-day-off = Ngày { $date } cơ quan không làm việc. Chọn một ngày làm việc.
promise-closed-hour = Giờ hẹn nằm ngoài giờ làm việc. Chọn giờ trong giờ làm việc.

# --- Vì sao ngày này được tính, ngày kia không -----------------------------
day-zero = Ngày nhận hồ sơ, chưa tính
day-zero-moved = Coi như ngày nhận hồ sơ, chưa tính
day-same-day = Nhận hồ sơ và trả kết quả ngay trong ngày
day-received-after-cutoff = Nhận sau { $cutoff } nên tính từ ngày làm việc tiếp theo
day-received-on-weekend = Nhận vào ngày nghỉ hằng tuần nên tính từ ngày làm việc tiếp theo
day-received-on-day-off = Nhận vào ngày nghỉ ({ $name } – { $decree }) nên tính từ ngày làm việc tiếp theo
day-restarted = Hồ sơ đã bổ sung đủ, tính lại từ đầu
day-counted = Ngày làm việc, được tính
day-swap-work = Ngày làm việc ({ $name } – { $decree }), được tính
day-counted-minutes = Được tính { $minutes } phút làm việc
day-calendar-day = Được tính theo ngày
day-result-day = Trả kết quả trong ngày làm việc này
day-end-moved = Ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc này
day-weekend = Nghỉ hằng tuần, không tính
day-holiday = Nghỉ lễ: { $name } ({ $decree }), không tính
day-comp-off = Nghỉ bù: { $name } ({ $decree }), không tính
day-swap-off = Nghỉ hoán đổi: { $name } ({ $decree }), không tính
day-overdue = Đã quá hạn
day-stopped-verification = Đang chờ kết quả xác minh, không tính
day-stopped-confirmation = Đang chờ thân nhân xác nhận, không tính
day-stopped-supplement = Đang chờ bổ sung hồ sơ, không tính

due-promised = Hẹn trả kết quả
due-statutory = Hạn theo quy định

lateness-early = Trước hạn
lateness-on-time = Đúng hạn
lateness-late = Quá hạn

alarm-two-days-before = Sắp đến ngày hẹn: xem lại hồ sơ
alarm-one-day-before = Sát ngày hẹn: nếu không kịp, soạn ngay văn bản xin lỗi và hẹn lại
alarm-two-hours-before = Còn hai giờ là đến giờ trả kết quả
alarm-due = Đã đến giờ hẹn trả kết quả
