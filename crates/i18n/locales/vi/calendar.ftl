# Lịch làm việc: các năm do cấp trên công bố, và lời cho người soạn chúng.

event-calendar-published = Công bố lịch làm việc

problem-calendar-version = Lịch năm { $year } mang số { $version }, nhưng số { $last } đã có rồi. Ghi số { $next } rồi làm lại.
problem-calendar-faulty = Lịch có { $count } chỗ chưa đúng, chưa công bố gì. Sửa từng chỗ rồi kiểm tra lại: { $faults }

# Lịch đang dùng, trên trang Đồng bộ.
ui-calendar-title = Lịch làm việc đang dùng
ui-calendar-about = Ngày hẹn được tính theo lịch này. Hồ sơ đã nhận giữ ngày hẹn theo lịch lúc nhận.
ui-calendar-year = Năm { $year }
ui-calendar-number = số { $version }, ngày { $published }
ui-calendar-worked = đi làm bù: { $days }
calendar-year-published = cấp trên đã công bố
calendar-year-built-in = có sẵn trong phần mềm
calendar-year-forecast = dự kiến, chưa công bố chính thức
calendar-year-unknown = chưa công bố; ngày hẹn chỉ là dự kiến

# Chỗ chưa đúng của một năm.
calendar-fault-unreadable = không đọc được ({ $value })
calendar-fault-year-range = năm { $value } không dùng được; xem lại mục year
calendar-fault-empty = năm { $value } chưa có ngày nào; ghi các ngày nghỉ và ngày làm bù
calendar-fault-too-many = có { $value } dòng, nhiều hơn số ngày của một năm; xem lại tệp
calendar-fault-published-later = ngày công bố { $value } chưa đến; ghi ngày hôm nay hoặc ngày trước
calendar-fault-day-outside = ngày này không thuộc năm { $value }
calendar-fault-day-twice = ngày { $value } có hai lần cho cùng một phạm vi; mỗi ngày một dòng
calendar-fault-swap-work-weekday = { $value } vốn là ngày làm việc; ngày làm bù (swap-work) phải là thứ Bảy hoặc Chủ nhật
calendar-fault-swap-off-weekend = { $value } vốn là ngày nghỉ; ngày nghỉ hoán đổi (swap-off) phải là ngày từ thứ Hai đến thứ Sáu
calendar-fault-comp-off-weekend = { $value } vốn là ngày nghỉ; ngày nghỉ bù (comp-off) phải là ngày từ thứ Hai đến thứ Sáu
calendar-fault-rest-weekday = { $value } không phải thứ Bảy hay Chủ nhật; ghi holiday, comp-off hoặc swap-off
calendar-fault-decree-missing = chưa ghi căn cứ; ghi số văn bản vào mục decree
calendar-fault-name-missing = chưa có tên; ghi cả tiếng Việt (name_vi) và tiếng Anh (name_en)
calendar-fault-day-published-later = ngày công bố { $value } sau ngày công bố của cả năm; xem lại published_at
