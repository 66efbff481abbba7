# Chữ ký số trên tệp PDF: vì sao chưa ký được, và kết quả kiểm tra chữ ký.

# --- Tệp cần ký
problem-sign-not-pdf = Tệp này không phải PDF hoặc đã hỏng nên không đọc được. In lại từ hồ sơ, hoặc xin lại tệp từ nơi gửi.
problem-sign-too-long = Tệp dài quá { $limit } MB. Tách thành nhiều tệp rồi ký từng tệp.
problem-sign-encrypted = Tệp PDF này bị khóa bằng mật khẩu nên không thêm chữ ký được. Xin nơi gửi bản không khóa.
problem-sign-certified = Người ký trước đã khóa tệp, không cho thêm chữ ký nào nữa. Ký trên bản chưa khóa.
problem-sign-too-many-fields = Tệp có hơn { $limit } ô chữ ký, ô biểu mẫu hoặc ghi chú nên không ký được. Xin nơi gửi bản khác, hoặc in tệp ra một bản PDF mới rồi ký bản mới.
problem-sign-no-such-page = Không có trang { $page }; tệp này có { $pages } trang. Chọn lại trang đặt chữ ký.
problem-sign-off-page = Chỗ đặt chữ ký nằm ngoài trang giấy. Chọn chỗ khác, hoặc thu nhỏ hình.
problem-sign-no-signature = Chưa có chữ ký nào hiện trên tệp để đóng dấu lên. Lãnh đạo ký trước, rồi mới ký số của cơ quan.
problem-sign-picture = Hình chữ ký hoặc hình dấu phải là tệp PNG, không quá 4 triệu điểm ảnh, rộng từ 1 đến 200 mm. Chọn tệp khác.
problem-sign-room = Chữ ký dài hơn chỗ dành cho nó trong tệp. Báo cho bộ phận công nghệ thông tin; tệp vẫn như cũ.
problem-sign-file-not-read = Không đọc được tệp. Kiểm tra đường dẫn và quyền mở tệp.
problem-sign-file-not-written = Chưa lưu được tệp đã ký; tệp cũ vẫn còn nguyên. Kiểm tra chỗ trống và quyền ghi của thư mục.
problem-sign-out-no-file = Tên tệp ký xong trùng với một thứ không phải tệp: thư mục, thiết bị hoặc liên kết không dẫn đến đâu. Chọn tên khác; chưa có gì thay đổi.
problem-sign-name-glyph = Tên trong chứng thư số (hoặc dòng chữ ghi kèm chữ ký) có ký tự { $character } ({ $code }) mà phông chữ của chữ ký không có. Ký bằng ảnh chữ ký hoặc ảnh con dấu thay cho dòng chữ; nếu tên trong chứng thư bị sai, đề nghị nơi cấp chứng thư sửa lại.

# --- Khóa ký: tệp .p12 hoặc USB ký số
problem-sign-key-file = Đây không phải tệp khóa PKCS#12 (.p12, .pfx), hoặc tệp đã hỏng. Chọn đúng tệp do nơi cấp chứng thư số giao.
problem-sign-wrong-password = Mật khẩu của tệp khóa không đúng. Nhập lại; xem phím Caps Lock và bộ gõ tiếng Việt.
problem-sign-no-key = Không tìm thấy khóa nào đi kèm chứng thư số. Kiểm tra đúng tệp hoặc đúng USB ký số; nếu đúng thì liên hệ nơi cấp chứng thư số.
problem-sign-several-keys = Có { $count } khóa đi kèm chứng thư số. Nói rõ dùng khóa nào.
problem-sign-key-kind = Loại khóa này chưa dùng được ở đây; phần mềm dùng RSA từ 2048 bit trở lên hoặc ECDSA P-256. Liên hệ nơi cấp chứng thư số.
problem-sign-other-key = Chứng thư số không phải của khóa này nên chữ ký sẽ không có giá trị. Liên hệ nơi cấp chứng thư số; chưa có gì được ký.
problem-sign-driver = Không mở được trình điều khiển của USB ký số. Cài lại phần mềm đi kèm USB, rồi kiểm tra đường dẫn tới trình điều khiển.
problem-sign-no-token = Chưa thấy USB ký số có tên này. Cắm USB vào máy, chờ đèn sáng rồi thử lại.
problem-sign-wrong-pin = Mã PIN không đúng. Nhập lại cẩn thận: sai nhiều lần thì USB ký số sẽ tự khóa.
problem-sign-wrong-pin-last-try = Mã PIN không đúng, và USB ký số chỉ còn cho nhập một lần nữa trước khi tự khóa. Dừng lại, xem lại mã PIN rồi mới nhập.
problem-sign-pin-locked = USB ký số đã khóa mã PIN. Mang USB đến nơi cấp chứng thư số để mở khóa; ở đây không mở được.
problem-sign-token-gone = USB ký số đã bị rút ra hoặc mất kết nối. Cắm lại, nhập lại mã PIN rồi ký tiếp; những tệp đã ký xong vẫn dùng được, tệp đang ký dở thì chưa có gì thay đổi.
problem-sign-token = USB ký số từ chối ký ({ $reason }). Rút ra cắm lại rồi thử lại; nếu vẫn vậy, báo cho bộ phận công nghệ thông tin.

# --- Chứng thư số
problem-sign-certificate = Không đọc được chứng thư số. Liên hệ nơi cấp chứng thư số.
problem-sign-not-yet-valid = Chứng thư số có hiệu lực từ ngày { $day } nên hôm nay chưa ký được. Xem lại ngày giờ của máy; nếu máy đúng thì chờ đến ngày ấy.
problem-sign-expired = Chứng thư số đã hết hạn ngày { $day }. Xin gia hạn hoặc cấp mới; chữ ký bằng chứng thư số hết hạn không có giá trị.
problem-sign-nameless = Chứng thư số không ghi tên người hay cơ quan nào nên không dùng để ký giấy tờ được. Liên hệ nơi cấp chứng thư số.
problem-sign-not-for-signing = Chứng thư số này cấp để làm việc khác, không phải để ký giấy tờ. Chọn chứng thư số dùng để ký.
problem-sign-anchor = Tệp chứng thư số tin cậy không đọc được. Lấy lại tệp từ nơi cấp chứng thư số (dạng PEM hoặc DER).

# --- Dấu thời gian
problem-sign-stamp-address = Địa chỉ máy chủ cấp dấu thời gian phải bắt đầu bằng http://. Sửa lại địa chỉ.
problem-sign-stamp-unreachable = Máy chủ cấp dấu thời gian không trả lời. Kiểm tra mạng rồi ký lại, hoặc ký không kèm dấu thời gian.
problem-sign-stamp-refused = Máy chủ cấp dấu thời gian từ chối (mã { $status }). Hỏi nơi cung cấp dịch vụ.
problem-sign-stamp-wrong = Máy chủ trả về thứ không phải dấu thời gian của chữ ký này nên không dùng. Thử lại; nếu vẫn vậy, hỏi nơi cung cấp dịch vụ.

# --- Kiểm tra chữ ký
signature-none = Tệp này không có chữ ký số nào.
signature-missing = Thiếu chữ ký còn giá trị ở ô “{ $field }”.
signature-unsigned = Ô “{ $field }” còn chờ chữ ký.
signature-intact = Chữ ký hợp lệ
signature-altered = Tệp đã bị sửa sau khi ký
signature-changed-after = Có nội dung được thêm vào sau khi ký
signature-unreadable = Không đọc được chữ ký
signature-unknown-signer = Chưa biết người ký
signature-undated = Chữ ký không ghi thời gian
signature-expired = Ký khi chứng thư số đã hết hạn
signature-not-yet-valid = Ký khi chứng thư số chưa có hiệu lực
signature-say-intact = Nội dung còn nguyên như lúc ký, và chứng thư số do nơi được tin cậy cấp.
signature-say-altered = Không dùng tệp này. Xin lại bản gốc từ nơi gửi.
signature-say-changed-after = Phần đã ký còn nguyên, nhưng phần thêm vào không được ai ký. Không dùng tệp này; xin lại bản chưa bị thêm.
signature-say-unreadable = Chữ ký bị hỏng hoặc thuộc loại phần mềm này chưa biết. Mở bằng phần mềm của nơi gửi để kiểm tra, hoặc xin lại tệp.
signature-say-unknown-signer = Nội dung còn nguyên, nhưng không có chứng thư số tin cậy nào bảo đảm cho người ký. Lấy chứng thư số gốc từ nơi cấp, thêm vào danh sách tin cậy rồi kiểm tra lại.
signature-say-undated = Không biết chứng thư số có còn hiệu lực lúc ký hay không. Hỏi lại nơi gửi.
signature-say-expired = Chữ ký không có giá trị. Xin nơi gửi ký lại bằng chứng thư số còn hạn.
signature-say-not-yet-valid = Chữ ký không có giá trị, hoặc đồng hồ của máy ký bị sai. Xin nơi gửi ký lại.
signature-why-byte-range = Vùng được ký không phủ hết tệp: có người đã dời chữ ký đi chỗ khác.
signature-why-content = Nội dung khác với lúc ký.
signature-why-signature = Chính chữ ký đã bị sửa.
signature-why-certificate = Chứng thư số đã bị thay bằng cái khác.
signature-why-timestamp = Dấu thời gian là của chữ ký khác.
signature-why-version = Phần được ký không còn là một tệp trọn vẹn.
signature-by = Người ký: { $name }
signature-for = Cơ quan: { $organisation }
signature-issuer = Nơi cấp chứng thư số: { $issuer }
signature-when-claimed = Thời gian ký, theo lời người ký: { $when }
signature-when-stamped = Thời gian ký, theo dấu thời gian của { $authority }: { $when }
signature-when-stamp-unknown = Có dấu thời gian { $when } của { $authority }, nhưng nơi này chưa được tin cậy.
signature-whole = Chữ ký phủ toàn bộ tệp.
signature-later-signatures = Sau chữ ký này chỉ có thêm { $count } chữ ký khác, không có gì khác.
signature-not-asked = Chưa hỏi xem chứng thư số có bị thu hồi hay không, vì kiểm tra không cần mạng.

# --- Ghi chú khi ký xong
sign-done-no-stamp = Đã ký, không kèm dấu thời gian: thời gian ký là theo đồng hồ của máy này.
sign-done-stamped = Đã ký, có kèm dấu thời gian.
