# Giấy tờ gửi đi bằng tệp: lãnh đạo ký số, văn thư ký số của cơ quan.

event-file-signed = { $by ->
    [leader] Lãnh đạo ký số: { $document }
   *[office] Ký số của cơ quan: { $document }
 }

problem-no-file = { $document } chỉ có bản giấy nên không ký số. In ra để ký tay.
problem-file-signed-already = { $document } đã ký số rồi. Nếu tệp bị mất hoặc bị sửa, chọn “Ký lại” và ghi rõ vì sao.
problem-file-not-signed = Lãnh đạo chưa ký số { $document }. Lãnh đạo ký trước, rồi văn thư mới ký số của cơ quan.
problem-file-sealed = { $document } đã có chữ ký số của cơ quan. Không cần ký thêm.
problem-file-moved = Trong lúc mở trang này, tệp { $document } đã có chữ ký khác. Xem lại rồi làm tiếp.
problem-file-not-numbered = { $document } chưa có số nên chưa ký số của cơ quan được. Văn thư cho số trước.
problem-sign-other-holder = Chứng thư số này là của { $found }, không phải của người ký giấy. Dùng chứng thư số của chính mình; nếu đúng người, báo nơi cấp sửa lại tên trên chứng thư số.
problem-sign-other-office = Chứng thư số này là của { $found }, không phải của cơ quan. Chọn chứng thư số của Ủy ban nhân dân.
problem-signed-file-missing = Tệp đã ký không có trên máy này. Lấy tệp từ máy đã ký rồi chọn “Đưa tệp vào máy này”.
problem-signed-file-changed = Tệp này không phải tệp đã ký, hoặc đã bị sửa sau khi ký. Dùng bản gốc ở máy đã ký; nếu không còn thì ký lại.
problem-sign-too-many = Mỗi lần ký nhiều nhất { $most } giấy. Chọn bớt rồi ký tiếp phần còn lại.

file-signer-leader = Lãnh đạo ký
file-signer-office = Cơ quan ký

file-verdict-intact = Còn nguyên như lúc ký
file-verdict-altered = Tệp đã bị sửa sau khi ký
file-verdict-replaced = Đã bị thay bằng tệp khác
file-verdict-other-certificate = Ký bằng chứng thư số khác
file-verdict-missing = Tệp không có trên máy này
file-say-intact = Gửi đi được.
file-say-altered = Không gửi tệp này. Lấy lại bản gốc ở máy đã ký, hoặc ký lại.
file-say-replaced = Tệp nằm ở đây không phải tệp đã ký. Lấy lại bản gốc ở máy đã ký, hoặc ký lại.
file-say-other-certificate = Chữ ký trong tệp không phải chữ ký đã ghi trong hồ sơ. Không gửi tệp này; báo lãnh đạo.
file-say-missing = Tệp nằm ở máy đã ký. Chép sang rồi đưa vào máy này.

file-stale-corrected = Hồ sơ đã sửa sau khi ký nên tệp này không còn đúng. Ký lại trước khi gửi.
file-stale-replaced = Giấy đã được làm lại nên tệp này không dùng nữa.
file-stale-revoked = Việc đăng ký đã bị thu hồi nên tệp này không còn giá trị.

ui-signing-title = Ký số
ui-signing-about = Giấy gửi đi bằng tệp. Lãnh đạo ký bằng chứng thư số của mình; văn thư cho số rồi ký số của cơ quan, dấu đặt trùm lên khoảng một phần ba chữ ký về bên trái.
ui-signing-leader = Chờ lãnh đạo ký
ui-signing-office = Chờ ký số của cơ quan
ui-signing-who = Ai được ký số
ui-signing-none = Không có giấy nào chờ ký số. Giấy đã duyệt, đã vào sổ mà chưa ký sẽ hiện ở đây.
ui-signing-nobody = Chỉ lãnh đạo và văn thư ký số được. Mở từng giấy trong hồ sơ để xem chữ ký.
ui-signing-choose-all = Chọn tất cả
ui-signing-due = hẹn { $when }
ui-signing-chosen = Đã chọn { $count } giấy
ui-signing-key = Ký bằng
ui-signing-key-file = Tệp chứng thư số (.p12, .pfx)
ui-signing-key-token = USB ký số
ui-signing-choose-file = Chọn tệp
ui-signing-file-chosen = Đã chọn: { $name }
ui-signing-password = Mật khẩu của tệp
ui-signing-driver = Trình điều khiển của USB ký số
ui-signing-driver-about = Đường dẫn đầy đủ tới tệp của nhà sản xuất (.dll trên Windows, .so trên Linux). Máy nhớ cho lần sau.
ui-signing-find = Tìm USB
ui-signing-token = USB đang cắm
ui-signing-no-token = Chưa thấy USB ký số nào. Cắm USB rồi bấm “Tìm USB”.
ui-signing-pin = Mã PIN
ui-signing-show-secret = Hiện
ui-signing-hide-secret = Ẩn
ui-signing-forgotten = Mật khẩu và mã PIN dùng một lần rồi xóa, không lưu ở đâu.
ui-signing-stamp = Kèm dấu thời gian của { $address }
ui-signing-timestamp = Máy chủ cấp dấu thời gian
ui-signing-timestamp-about = Địa chỉ bắt đầu bằng http://, do nơi cấp chứng thư số cho. Để trống thì thời gian ký là theo đồng hồ của máy này.
ui-signing-timestamp-save = Lưu địa chỉ
ui-signing-timestamp-saved = Đã lưu.
ui-signing-sign = Ký { $count } giấy
ui-signing-sign-one = Ký số
ui-signing-again = Ký lại
ui-signing-again-why = Vì sao ký lại?
ui-signing-open = Ký số giấy này
ui-signing-working = Đang ký { $done }/{ $all } giấy
ui-signing-done = Đã ký { $count } giấy
ui-signing-failed = { $count } giấy chưa ký được
ui-signing-stopped = Dừng lại, còn { $count } giấy chưa ký. Giấy đã ký vẫn giữ nguyên.
ui-signing-signed-as = Chứng thư số của { $holder }
ui-signing-lies = Tệp nằm ở:
ui-signing-file = Tệp đã ký số
ui-signing-file-none = Giấy này chưa ký số.
ui-signing-by = { $holder }, { $when }
ui-signing-holds-until = chứng thư số dùng đến { $day }
ui-signing-stamped = có dấu thời gian
ui-signing-not-stamped = theo đồng hồ của máy
ui-signing-bring = Đưa tệp vào máy này
ui-signing-brought = Đã đưa tệp vào máy này.
ui-signing-copy = Lưu bản sao
ui-signing-copy-where = Lưu vào thư mục
ui-signing-copied = Đã lưu: { $path }
ui-signing-state = đã ký số
ui-signing-print = Cần bản giấy thì in từ chính tệp này; in từ hồ sơ ra giấy chưa có chữ ký.
ui-signing-waits-office = Còn chờ văn thư ký số của cơ quan rồi mới gửi.
ui-signing-batch = Ký nhiều giấy một lượt
