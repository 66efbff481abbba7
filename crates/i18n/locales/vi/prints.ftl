# Bản in: hàng chờ, trả lời sau khi giấy ra, căn chỉnh máy in.

problem-printer-gone = Máy tính này chưa thấy máy in nào. Cắm máy in, chọn làm máy in mặc định rồi in lại; hoặc bấm Lưu tệp PDF để in ở nơi khác. Chưa có gì được ghi là đã in.
problem-printer-offline = Máy in không trả lời. Bật máy in, xem lại dây nối rồi in lại. Chưa có gì được ghi là đã in.
problem-printer-no-paper = Máy in hết giấy, hoặc khay chưa có đúng loại giấy. Đặt giấy vào khay rồi in lại. Chưa có gì được ghi là đã in.
problem-printer-jammed = Máy in đang kẹt giấy. Gỡ giấy kẹt ra rồi in lại. Tờ phôi bị hỏng thì ghi vào sổ phôi.
problem-printer-needs-hand = Máy in đang chờ: nắp chưa đóng, hết mực hoặc khay giấy ra đã đầy. Xem máy in rồi in lại.
problem-printer-stopped = Máy in đang bị tạm dừng trong máy tính này. Mở phần máy in của hệ thống, cho máy in chạy tiếp rồi in lại.
problem-printer-refused = Máy in không nhận tệp này. Tắt máy in rồi bật lại và in lại; nếu vẫn vậy thì bấm Lưu tệp PDF và in từ tệp.
problem-printer-silent = Bộ phận in của máy tính không trả lời. Chờ một phút rồi in lại; nếu vẫn vậy thì khởi động lại máy tính. Chưa có gì được ghi là đã in.
problem-printer-perhaps = Chưa rõ máy in đã nhận tờ này hay chưa. Xem ở máy in: nếu tờ đã ra thì dùng được, nếu chưa thì in lại. Trong nhật ký chỉ ghi là đã lập tệp.
problem-printer-no-such-tray = Máy in này không có khay giấy ấy. Chọn lại khay trong danh sách.
problem-printer-four-crosses = Cần số đo của cả bốn dấu cộng. Nhập đủ tám số rồi làm lại.
problem-paper-unanswered = Giấy này đã gửi in và chưa có trả lời là có ra đúng hay không. Mở Bản in để trả lời trước, rồi hãy in lại.
problem-no-such-print = Bản in này không còn trong danh sách: đã được trả lời hoặc đã bỏ. Mở lại danh sách Bản in.
problem-file-disk-full = Ổ đĩa đã đầy nên chưa ghi được tệp; không có tệp nào bị ghi dở. Xóa bớt tệp trên máy rồi làm lại. Hồ sơ không bị ảnh hưởng.

# Trang Bản in, hộp hỏi và trang căn chỉnh
ui-prints-title = Bản in
ui-prints-about = Khi cán bộ trả lời “Ra đúng”, giấy mới được ghi là đã in.
ui-prints-none = Không có bản in nào đang chờ. Giấy vừa gửi in sẽ hiện ở đây cho đến khi có trả lời.
ui-prints-ready = Giấy có thể in ngay
ui-prints-ready-none = Không có giấy nào chờ in.
ui-prints-add = In các giấy đã chọn
ui-prints-choose-all = Chọn tất cả
ui-prints-hold = Tạm dừng
ui-prints-go-on = In tiếp
ui-prints-held = Đang tạm dừng: giấy chờ in vẫn còn đây.
ui-prints-progress = Đã gửi { $done } trên { $all } bản
ui-prints-answer = Trả lời
ui-prints-retry = In lại
ui-prints-cancel = Bỏ
ui-prints-take-back = Rút khỏi máy in
ui-prints-by = { $officer } gửi lúc { $when }
ui-prints-number = số { $number }
print-state-waiting = chờ đến lượt
print-state-printing = đang in
print-state-out = chờ trả lời
print-state-failed = không in được
ui-prints-open = { $count } bản in chờ trả lời
ui-answer-title = Giấy in ra có đúng không?
ui-answer-which = Nhìn tờ giấy trên máy in
outcome-right = Ra đúng
outcome-spoiled = Tờ giấy bị hỏng
outcome-nothing = Không có gì ra
ui-answer-outcome = Máy in cho ra gì?
ui-answer-sheets = Số in trên tờ phôi
ui-answer-sheets-about = Đọc trên tờ vừa ra rồi sửa lại nếu khác.
ui-answer-sheets-two = Hai bản chính thì ghi hai số, cách nhau bằng dấu phẩy.
ui-answer-spoiled = Số của tờ hỏng
ui-answer-spoiled-also = Số của tờ hỏng trước đó, nếu có
ui-answer-reason = Vì sao hỏng
ui-answer-count = Mấy bản ra đúng?
ui-answer-again = Lý do in lại
ui-answer-right-about = Chỉ lúc này giấy mới được ghi là đã in.
ui-answer-spoiled-about = Tờ hỏng được ghi vào sổ phôi. Số đăng ký giữ nguyên cho tờ in lại.
ui-answer-spoiled-plain = Không có gì được ghi là đã in. Xé bỏ tờ hỏng rồi in lại.
ui-answer-nothing-about = Không có gì được ghi. Có thể in lại.
ui-answer-confirm = Ghi nhận
ui-answer-later = Để sau
ui-answer-done-right = Đã ghi giấy được in.
ui-answer-done-spoiled = Đã ghi tờ hỏng. In lại trên tờ khác.
ui-answer-done-nothing = Không có gì được ghi. Có thể in lại.
ui-answer-left = Còn { $count } bản nữa
ui-printer-title = Căn chỉnh máy in
ui-printer-about = In tờ thử căn chỉnh, đo bốn dấu cộng, nhập số đo. Chữ in lên phôi được dời theo số đo ấy, chỉ với máy in, khay giấy và loại phôi này.
ui-printer-name = Máy in { $name }
ui-printer-none = Chưa có máy in: số chỉnh dùng cho tệp PDF.
ui-printer-form = Loại phôi
ui-printer-tray = Khay đặt phôi
ui-printer-tray-own = Máy in tự chọn
ui-printer-calibrated = Đã căn chỉnh ngày { $day }.
ui-printer-not-calibrated = Chưa căn chỉnh.
ui-printer-step-print = 1. In tờ thử căn chỉnh trên giấy trắng, cỡ in 100 %
ui-printer-step-measure = 2. Đo từ mép trái và mép trên đến tâm mỗi dấu (mm)
ui-printer-step-look = 3. Xem lại rồi lưu
ui-printer-cross = Dấu { $cross }
ui-printer-left = Dấu { $cross }: cách mép trái
ui-printer-top = Dấu { $cross }: cách mép trên
ui-printer-from-left = Cách mép trái
ui-printer-from-top = Cách mép trên
ui-printer-reckon = Tính độ lệch
ui-printer-keep = Lưu số chỉnh
ui-printer-shifts = Dời ngang { $dx } mm, dời dọc { $dy } mm, giãn ngang { $scale_x } %, giãn dọc { $scale_y } %, nghiêng { $skew } mm trên 100 mm
ui-printer-picture = Bốn dấu cộng trước và sau khi chỉnh, độ lệch phóng to { $times } lần
ui-printer-wanted = chỗ đúng
ui-printer-found = máy in đang in
ui-printer-after = sau khi chỉnh
ui-printer-hand = Dời bằng tay
ui-printer-hand-about = Soi tờ in thử chồng lên phôi: chữ còn lệch bao nhiêu thì sửa bấy nhiêu.
ui-printer-not-a-number = Số đo phải là số mi-li-mét, ví dụ 20,5.
ui-paper-next-sheet = Tờ phôi kế tiếp trong tủ: { $serial }
ui-paper-pieces = đã ra { $count } bản
ui-fields-move = Dời từng ô trên phôi
ui-fields-move-about = Kéo ô đến đúng chỗ, hoặc chọn ô bằng phím Tab rồi bấm phím mũi tên: mỗi lần 0,1 mm, thêm Shift là 1 mm. Chỉ với máy in và khay này.
ui-fields-blank = Ảnh hoặc PDF quét tờ phôi trắng, đặt bên dưới
ui-fields-scan-kept = Bản quét được giữ trên máy này, có mã hóa, đến khi bỏ đi.
ui-fields-scan-away = Bỏ bản quét
problem-printer-no-scan = Chưa có bản quét nào của tờ phôi này. Chọn ảnh hoặc PDF quét tờ phôi.
problem-scan-too-large = Tệp quét quá lớn. Quét lại ở 150 dpi rồi chọn tệp mới.
problem-scan-unknown = Tệp này không phải ảnh PNG, ảnh JPEG hay PDF. Quét lại tờ phôi thành một trong ba loại ấy.
problem-scan-unreadable = Không đọc được tệp quét này: tệp hỏng hoặc có mật khẩu. Quét lại tờ phôi rồi chọn tệp mới.
ui-fields-right = sang phải { $mm } mm
ui-fields-left = sang trái { $mm } mm
ui-fields-down = xuống { $mm } mm
ui-fields-up = lên { $mm } mm
ui-fields-moved = { $count } ô đã dời khỏi chỗ của mẫu
ui-fields-back = Đưa mọi ô về chỗ của mẫu

# Sổ in: giấy tờ của cơ quan đã in
event-sheet-printed = { $sheet ->
    [declaration] In tờ khai
    [draft-declaration] In tờ khai
    [envelope] In phong bì
    [control] In phiếu kiểm soát
   *[other] In giấy tờ của cơ quan
}{ $count ->
    [file] , chỉ lập tệp
    [refused] : máy in không nhận, chỉ còn tệp
    [1] {""}
   *[other] , lần { $count }
}
problem-sheet-print-unsound = Một lượt in trong sổ không nói rõ đã in giấy gì nên không được tính. Báo bộ phận công nghệ thông tin.
printed-sheet-draft-declaration = Tờ khai, lúc chưa nhận hồ sơ
printed-sheet-declaration = Tờ khai, hồ sơ { $code }
printed-sheet-calibration = Tờ thử căn chỉnh: { $document }
printed-sheet-round = Bảng kê chuyến trao ngày { $day }
printed-sheet-labels = Nhãn của chuyến trao ngày { $day }
printed-sheet-envelopes = Phong bì của chuyến trao ngày { $day }
printed-sheet-envelope = Phong bì, hồ sơ { $code }
printed-sheet-report = { $report }, { $period }
printed-sheet-public-report = { $report }, { $period }, bản công khai
printed-sheet-register-page = Trang sổ: { $book }, năm { $year }
printed-sheet-register-index = Mục lục: { $book }, năm { $year }
printed-sheet-register-minutes = Biên bản khóa sổ: { $book }, năm { $year }
printed-sheet-stock = Bảng cân đối phôi { $document }, ngày { $day }
printed-sheet-control = Phiếu kiểm soát, hồ sơ { $code }
printed-sheet-tracking-day = Sổ theo dõi hồ sơ, ngày { $day }
printed-sheet-tracking-month = Sổ theo dõi hồ sơ, tháng { $day }
printed-sheet-outgoing = Sổ đăng ký văn bản đi, năm { $year }
printed-sheet-day = Bản in trong ngày { $day }
ui-printed-title = Đã in
ui-printed-about = Tờ khai, phong bì, trang sổ, báo cáo và các bảng đã in. Giấy trả cho người dân thì xem trong lịch sử của từng hồ sơ.
ui-printed-ask = Xem danh sách đã in
ui-printed-none = Chưa in tờ nào.
ui-printed-pages = { $count } trang
ui-printed-again = in lần { $count }
ui-printed-more = Còn { $count } lượt in trước đó không hiện ở đây.
ui-day-print = Bản in trong ngày
ui-day-which = Ngày
ui-day-about = Một bản để ký và lưu: số đã vào sổ, giấy đã in, phôi đã dùng, giấy đã trao trong ngày.

# Mặt sau của tờ phôi, khi máy in không tự lật giấy
ui-turn-title = In tiếp mặt sau của tờ phôi
ui-turn-about = Máy in này không tự lật giấy nên mới in mặt trước. Nội dung thay đổi được ghi vào mặt sau của chính tờ ấy.
ui-turn-take = Lấy đúng tờ phôi vừa in, chờ mực khô.
ui-turn-over = Lật sang mặt sau như lật trang sách; đầu tờ giấy vẫn quay về phía cũ.
ui-turn-alone = Đặt một mình tờ ấy vào khay rồi bấm In mặt sau. Chưa quen máy in này thì thử trước bằng một tờ giấy trắng.
ui-turn-later-about = Để sau thì mở lại giấy này trong hồ sơ: mặt sau được chọn sẵn để in. Không lấy thêm tờ phôi nào.
ui-turn-print = In mặt sau

# Các thư đã duyệt, in chung một tệp
ui-letters-ready = In các thư đã duyệt
ui-letters-ready-about = Các thư được chọn in chung một lần, mỗi thư một trang riêng; thư nào ra đúng mới được ghi là đã in.
ui-letters-ready-none = Không có thư nào đã duyệt mà chưa in.
ui-letters-count = { $count } thư
ui-letters-each = Chọn từng thư
ui-letters-add = In các thư đã chọn
ui-letters-add-count = In { $count } thư đã chọn
ui-run-progress = Đã dàn trang { $done } trên { $all } thư
ui-run-title = Các thư in ra có đúng không?
ui-run-which = Xem tập thư trên máy in
run-outcome-all = Tất cả ra đúng
run-outcome-some = Ra đúng, trừ vài thư
run-outcome-none = Không có gì ra
ui-run-bad = Thư nào không ra, hoặc ra hỏng?
ui-run-page = trang { $page }
ui-run-pages = trang { $first }–{ $last }
ui-run-right-about = Thư ra đúng được ghi là đã in. Thư không ra hoặc hỏng vẫn nằm trong danh sách đã duyệt để in lại.
ui-run-done = Đã ghi { $count } thư được in.
ui-answer-saved-in = Tệp PDF đã lưu trong thư mục “{ $folder }”: { $file }. In tệp ấy rồi trả lời.
ui-printed-file = chỉ lập tệp
ui-printed-sent = đã gửi máy in
