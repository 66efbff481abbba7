# Tiếng nói của người dân: số lần đi lại, góp ý, khiếu nại, đánh giá.

event-trip-made = Người dân đến trụ sở: { $why ->
    [hand-in] nộp hồ sơ
    [supplement] nộp bổ sung
    [collect] nhận kết quả
    [ask] hỏi tiến độ
    [invited] theo lời mời của phường
    [sign] ký trước mặt cán bộ
    [not-ready] đến lấy nhưng chưa có kết quả
    [our-mistake] sửa sai sót của cơ quan
   *[other] việc khác
  }
event-trip-struck = Gạch một lần đến trụ sở ghi nhầm: { $reason }
event-collected = Trao { $count } giấy tại quầy
problem-trip-seen = Lần đến này phần mềm đã tự tính từ bước tương ứng. Chọn lý do khác, hoặc không cần ghi.
problem-no-such-trip = Không thấy lần đến này trong hồ sơ. Mở lại hồ sơ rồi thử lại.
problem-trip-already-struck = Lần đến này đã được gạch rồi.
trip-hand-in = nộp hồ sơ
trip-supplement = nộp giấy tờ bổ sung
trip-collect = nhận kết quả
trip-ask = hỏi tiến độ
trip-invited = phường mời đến
trip-sign = ký trước mặt cán bộ
trip-not-ready = đến lấy nhưng chưa có kết quả
trip-our-mistake = đến sửa sai sót của cơ quan
trip-other = việc khác
channel-counter = Tại quầy
channel-home-visit = Cán bộ nhận tại nhà
channel-online-full = Trực tuyến toàn trình
channel-online-partial = Trực tuyến một phần
channel-post = Bưu chính
verb-give-at-counter = Trao tại quầy
verb-record-trip = Ghi lần đến trụ sở
ui-about-record-trip = Mỗi lần người dân phải đến trụ sở đều được tính. Nộp hồ sơ, nộp bổ sung và nhận kết quả tại quầy đã được tính sẵn.
ui-done-record-trip = Đã ghi lần đến.
ui-trips-title = Số lần đến trụ sở
ui-trips-count = { $made } lần
ui-trips-target = chỉ tiêu { $target }
ui-trips-before = trước đây { $before }
ui-trips-over = Vượt chỉ tiêu
ui-trips-none = Người dân chưa phải đến trụ sở lần nào.
ui-trip-strike = Ghi nhầm
ui-trip-strike-of = Gạch lần đến ghi nhầm: { $why }, { $when }
ui-trip-strike-reason = Vì sao là ghi nhầm?
ui-trip-strike-do = Gạch khỏi số đếm
ui-trip-strike-done = Đã gạch. Lần này không tính nữa nhưng vẫn còn trong lịch sử.
ui-trip-struck = Ghi nhầm, không tính: { $reason } · { $officer }, { $when }
ui-trip-why = Người dân đến để làm gì?
ui-trip-note = Ghi thêm
ui-trip-note-needed = Ghi thêm (bắt buộc khi là việc khác)
ui-channel = Nhận qua
ui-channel-came = Giấy tờ bổ sung đến bằng cách nào?
ui-collect-waited = Người dân đã chờ tại quầy từ lúc đến, không phải đi thêm lần nào
ui-collect-papers = Trao tại quầy những giấy này
ui-collect-empty = Chưa có giấy nào trao được: giấy phải ký xong, hoặc cơ quan khác đã trả kết quả.
ui-collect-confirm = Trao tại quầy
report-asked = Danh sách hồ sơ phải yêu cầu bổ sung
report-trips = Danh sách hồ sơ mà người dân phải đi lại quá chỉ tiêu
report-nots-trips = Không để đi lại nhiều lần: hồ sơ đi lại quá chỉ tiêu
report-nots-mean-trips = Số lần đến trụ sở trung bình của một hồ sơ
report-col-times = Số lần
report-col-asked = Đã yêu cầu
report-col-again = Lý do yêu cầu lần nữa
report-col-trips = Số lần đến
report-col-target = Chỉ tiêu
report-col-why = Ngày và lý do từng lần
ui-reports-behind = Xem danh sách: { $what }
