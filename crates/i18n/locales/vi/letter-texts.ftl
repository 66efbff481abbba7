# Lời của các thư: bản đang dùng, đề nghị sửa, lãnh đạo duyệt.

event-letter-text-proposed = Đề nghị lời mới cho một loại thư
event-letter-text-approved = Duyệt lời mới của một loại thư

problem-letter-text-empty = Thư chưa có lời nào, hoặc không còn lời nào khi hồ sơ thiếu thông tin. Viết ít nhất một đoạn luôn đọc được.
problem-letter-text-too-long = Thư dài { $count } ký tự. Rút gọn còn { $most } ký tự để vừa một trang.
problem-letter-text-brackets = Đoạn { $paragraph } có ngoặc vuông chưa khép, lồng nhau, hoặc có dấu | nằm ngoài ngoặc. Mỗi ngoặc [ phải có ] của nó, và không đặt ngoặc trong ngoặc.
problem-letter-text-braces = Đoạn { $paragraph } có chỗ điền viết chưa đúng. Viết đủ hai ngoặc nhọn ở mỗi bên, hoặc bấm nút chỗ điền.
problem-letter-text-unknown-place = Loại thư này không có chỗ điền “{ $place }”. Dùng một trong các chỗ điền: { $offered }.
problem-letter-text-flag-as-value = “{ $place }” đặt chưa đúng cách. Chỗ điền chọn lời có dấu ? ở trước và nằm trong ngoặc vuông; chỗ điền thường thì không có dấu ?.
problem-letter-text-missing-place = Thư này phải có chỗ điền “{ $place }”. Bấm nút chỗ điền ấy để đặt vào lời thư.
problem-letter-text-hole = Có hồ sơ không có “{ $place }”, khi ấy câu sẽ hụt. Đặt phần lời có chỗ điền này trong ngoặc vuông, ví dụ [ … | lời thay ].
problem-letter-text-gap = Khi hồ sơ thiếu thông tin, chỗ này đọc không trôi: “{ $near }”. Đưa cả dấu câu vào trong ngoặc vuông, hoặc thêm lời thay sau dấu |.
problem-letter-text-glyph = Chữ in thư không có ký tự “{ $character }” ({ $code }). Thay bằng chữ hoặc dấu khác.
problem-letter-text-pages =
  { $sample ->
    [no-father] Thư gửi gia đình không ghi người cha sẽ dài { $pages } trang.
    [one-name] Thư gửi người tên chỉ có một chữ sẽ dài { $pages } trang.
    [long-names] Thư gửi gia đình có tên dài sẽ dài { $pages } trang.
    [no-phone] Thư của phường không có số điện thoại sẽ dài { $pages } trang.
    [bare] Thư khi thiếu mọi thông tin sẽ dài { $pages } trang.
   *[other] Thư gửi một gia đình thường gặp đã dài { $pages } trang.
  } Thư chỉ có một trang: rút bớt lời, hoặc bỏ khung.
problem-letter-text-same = Lời này đúng như bản đang dùng hoặc bản đang chờ duyệt. Sửa lời rồi đề nghị lại.
problem-letter-text-nothing-proposed = Không có lời nào đang chờ duyệt cho loại thư này. Đề nghị lời mới trước, rồi lãnh đạo duyệt.
problem-letter-text-other-proposal = Trong lúc lãnh đạo đọc, đã có đề nghị khác. Đọc lại lời mới nhất rồi duyệt.
problem-letter-text-border-not-here = Chỉ thư chúc mừng mới có khung. Chọn “Không khung”.
problem-letter-text-too-many = Loại thư này đã có { $most } bản, không thêm được nữa. Báo người phụ trách máy ở cấp trên.
problem-letter-text-unknown = Máy này chưa có bản lời mà thư đã giữ. Đồng bộ rồi mở lại thư.

letter-kind-birth = Chúc mừng khai sinh
letter-kind-wedding = Chúc mừng kết hôn
letter-kind-thanks = Cảm ơn
letter-kind-apology-before = Xin lỗi, chưa tới hẹn
letter-kind-apology-after = Xin lỗi, đã quá hẹn
letter-kind-recalled = Xin lỗi, phải thu hồi giấy
letter-kind-condolence = Chia buồn

letter-sample-usual = Gia đình thường gặp
letter-sample-no-father = Không ghi người cha
letter-sample-one-name = Tên chỉ có một chữ
letter-sample-long-names = Tên dài
letter-sample-no-phone = Phường không có số điện thoại
letter-sample-bare = Thiếu mọi thông tin

letter-place-ten-co-quan = Tên cơ quan
letter-place-don-vi = Phường, xã hay đặc khu
letter-place-so-dien-thoai = Số điện thoại
letter-place-danh-xung = Danh xưng
letter-place-ten-chau = Tên cháu
letter-place-ngay-sinh = Ngày sinh
letter-place-giay-to = Giấy tờ trao cùng thư
letter-place-hai-vo-chong = Tên hai vợ chồng
letter-place-ten-thu-tuc = Tên thủ tục
letter-place-ma-ho-so = Mã hồ sơ
letter-place-ngay-tra = Ngày trả kết quả
letter-place-truoc-han = Khi xong trước hẹn
letter-place-dung-han = Khi xong đúng hẹn
letter-place-tre-han = Khi xong trễ hẹn
letter-place-hen-cu = Giờ, ngày đã hẹn
letter-place-ly-do = Lý do trễ
letter-place-hen-moi = Giờ, ngày hẹn mới
letter-place-can-bo = Cán bộ phụ trách
letter-place-tan-nha = Khi trao tận nhà
letter-place-khong-nop-them = Khi không phải nộp thêm gì
letter-place-ten-giay = Tên giấy thu hồi
letter-place-sai-sot = Sai sót trên giấy
letter-place-thay-the = Khi có giấy thay thế
letter-place-nguoi-mat = Tên người đã mất
letter-place-quan-he = Quan hệ với người nhận thư
letter-place-ngay-mat = Ngày mất
letter-place-viec-trong-ho-so = Việc phường đang lo

ui-letter-texts-title = Lời của các thư
ui-letter-texts-open = Sửa lời các thư
ui-letter-texts-about = Cán bộ viết và đề nghị, lãnh đạo duyệt. Thư đã soạn giữ nguyên lời lúc soạn; thư soạn sau khi duyệt mới dùng lời mới.
ui-letter-texts-kinds = Loại thư
ui-letter-texts-edition = Bản { $number }
ui-letter-texts-waits = có lời chờ duyệt
ui-letter-texts-words = Lời thư, mỗi lần xuống dòng là một đoạn
ui-letter-texts-places = Đặt chỗ điền vào lời thư
ui-letter-texts-places-about = Phần trong [ngoặc vuông] tự bỏ đi khi hồ sơ không có thông tin ấy; sau dấu | là lời thay.
ui-letter-texts-required = { $place } (bắt buộc)
ui-letter-texts-fine = Đọc được với mọi loại hồ sơ.
ui-letter-texts-problems = Cần sửa
ui-letter-texts-propose = Đề nghị dùng lời này
ui-letter-texts-proposed = Đã đề nghị. Lãnh đạo duyệt xong thì thư mới dùng lời này.
ui-letter-texts-approve = Duyệt lời này
ui-letter-texts-approved = Đã duyệt. Thư soạn từ bây giờ dùng lời mới.
ui-letter-texts-proposal = Đang chờ lãnh đạo duyệt
ui-letter-texts-proposal-by = { $officer } đề nghị { $when }
ui-letter-texts-history = Các bản đã dùng
ui-letter-texts-built-in = Bản có sẵn
ui-letter-texts-approved-by = { $officer } viết, { $leader } duyệt { $when }
ui-letter-texts-take = Lấy lại lời này
ui-letter-texts-difference = Khác bản đang dùng
ui-letter-texts-added = Thêm:
ui-letter-texts-taken = Bỏ:
ui-letter-texts-same = Chưa sửa gì so với bản đang dùng.
ui-letter-texts-sample = Xem thử với
ui-letter-texts-sheet = Trang thư xem trước
ui-letter-texts-officers = Chỉ người viết thư của phường đề nghị được lời mới.
letter-kind-cover-note = Gửi kèm giấy tờ
