// Made by `cargo xtask codegen` from crates/i18n/locales; do not edit.

/** A language of the window. */
export type Locale = "vi" | "en";

/** Finished text, or a count that is grouped as the language does it. */
export type Text = string | number;

/** What each message takes. */
export interface Messages {
  /** Đã đến giờ hẹn trả kết quả */
  "alarm-due": {};
  /** Còn một ngày làm việc: nếu không kịp, soạn ngay văn bản xin lỗi và hẹn lại */
  "alarm-one-day-before": {};
  /** Còn hai ngày làm việc: xem lại hồ sơ */
  "alarm-two-days-before": {};
  /** Còn hai giờ là đến giờ trả kết quả */
  "alarm-two-hours-before": {};
  /** Ngày 24/11/{ $year } rơi vào ngày nghỉ hằng tuần, chưa rõ có được nghỉ bù hay không. Kiểm tra lại khi có thông báo. */
  "calendar-comp-off-unsettled": { year: Text; };
  /** Lịch nghỉ năm { $year } mới là dự kiến; ngày hẹn có thể thay đổi khi có thông báo chính thức. */
  "calendar-year-provisional": { year: Text; };
  /** Lịch nghỉ năm { $year } chưa công bố; ngày hẹn chỉ là dự kiến. */
  "calendar-year-unpublished": { year: Text; };
  /** Không có cam kết “{ $commitment }”. Chọn lại trong phần thiết lập của phường. */
  "commitment-unknown": { commitment: Text; };
  /** { $count } hồ sơ */
  "count-cases": { count: number; };
  /** { $count } ngày */
  "count-days": { count: number; };
  /** { $count } giấy tờ */
  "count-papers": { count: number; };
  /** { $count } ngày làm việc */
  "count-working-days": { count: number; };
  /** Tháng { $month }/{ $year } chỉ có { $last } ngày, không có ngày { $day }. Kiểm tra lại ngày. */
  "date-day": { day: Text; last: Text; month: Text; year: Text; };
  /** Có ngày mà thiếu tháng. Viết thêm tháng, hoặc chỉ ghi năm. */
  "date-day-without-month": {};
  /** Không có tháng { $month }. Tháng từ 1 đến 12. */
  "date-month": { month: Text; };
  /** Đây không phải là ngày. Viết ngày/tháng/năm (17/11/2026), tháng/năm (11/1995) hoặc chỉ năm (1962). */
  "date-not-a-date": {};
  /** Năm cần đủ bốn chữ số, ví dụ 2026. */
  "date-short-year": {};
  /** Không giấy tờ nào ghi năm { $year }. Kiểm tra lại năm. */
  "date-year": { year: Text; };
  /** Được tính theo ngày */
  "day-calendar-day": {};
  /** Nghỉ bù: { $name } ({ $decree }), không tính */
  "day-comp-off": { decree: Text; name: Text; };
  /** Ngày làm việc, được tính */
  "day-counted": {};
  /** Được tính { $minutes } phút làm việc */
  "day-counted-minutes": { minutes: Text; };
  /** Ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc này */
  "day-end-moved": {};
  /** Nghỉ lễ: { $name } ({ $decree }), không tính */
  "day-holiday": { decree: Text; name: Text; };
  /** Đã quá hạn */
  "day-overdue": {};
  /** Nhận sau { $cutoff } nên tính từ ngày làm việc tiếp theo */
  "day-received-after-cutoff": { cutoff: Text; };
  /** Nhận vào ngày nghỉ ({ $name } – { $decree }) nên tính từ ngày làm việc tiếp theo */
  "day-received-on-day-off": { decree: Text; name: Text; };
  /** Nhận vào ngày nghỉ hằng tuần nên tính từ ngày làm việc tiếp theo */
  "day-received-on-weekend": {};
  /** Hồ sơ đã bổ sung đủ, tính lại từ đầu */
  "day-restarted": {};
  /** Trả kết quả trong ngày làm việc này */
  "day-result-day": {};
  /** Đang chờ thân nhân xác nhận, không tính */
  "day-stopped-confirmation": {};
  /** Đang chờ bổ sung hồ sơ, không tính */
  "day-stopped-supplement": {};
  /** Đang chờ kết quả xác minh, không tính */
  "day-stopped-verification": {};
  /** Nghỉ hoán đổi: { $name } ({ $decree }), không tính */
  "day-swap-off": { decree: Text; name: Text; };
  /** Ngày làm việc ({ $name } – { $decree }), được tính */
  "day-swap-work": { decree: Text; name: Text; };
  /** Nghỉ hằng tuần, không tính */
  "day-weekend": {};
  /** Ngày nhận hồ sơ, chưa tính */
  "day-zero": {};
  /** Bảng căn máy in */
  "document-bang-can-in": {};
  /** Giấy khai sinh */
  "document-giay-khai-sinh": {};
  /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả */
  "document-giay-tiep-nhan": {};
  /** Thư chúc mừng */
  "document-thu-chuc-mung": {};
  /** Hẹn trả kết quả */
  "due-promised": {};
  /** Hạn theo quy định */
  "due-statutory": {};
  /** Số định danh cá nhân gồm đúng 12 chữ số. Đếm lại trên thẻ. */
  "id-not-twelve-digits": {};
  /** Chưa có số giấy tờ. Nhập số in trên giấy. */
  "id-paper-no-number": {};
  /** Số giấy chứng minh nhân dân gồm 9 chữ số. Đếm lại trên giấy. */
  "id-paper-not-nine-digits": {};
  /** Số định danh cho thấy giới tính hoặc năm sinh khác với điều đã ghi. Đối chiếu lại với thẻ; có thể do trước đây đã cải chính. */
  "id-sex-or-year-differs": {};
  /** Ba số đầu không phải mã tỉnh hay mã nước nào. Đối chiếu lại với thẻ; nếu thẻ đúng như vậy thì vẫn dùng được. */
  "id-unknown-prefix": {};
  /** Tiếng Anh */
  "language-en": {};
  /** Tiếng Việt */
  "language-vi": {};
  /** Trước hạn */
  "lateness-early": {};
  /** Quá hạn */
  "lateness-late": {};
  /** Đúng hạn */
  "lateness-on-time": {};
  /** Họ tên gõ toàn chữ in hoa. Gõ chữ thường; khi in, máy tự viết hoa. */
  "name-all-capitals": {};
  /** Họ tên có dấu nháy, như tên H'Mông, Ê-đê. Đối chiếu lại với giấy tờ. */
  "name-apostrophe": {};
  /** Họ tên chỉ gồm chữ cái. Ký tự thứ { $place } là { $class -> [digit] chữ số [emoji] biểu tượng cảm xúc [control] ký tự ẩn [private-use] ký tự của phông chữ cũ *[other] dấu hoặc ký hiệu }; xóa đi rồi gõ lại. */
  "name-characters": { class: Text; place: Text; };
  /** Chưa có họ tên. Nhập họ, chữ đệm, tên như trên giấy tờ. */
  "name-empty": {};
  /** Họ tên có gạch nối. Đối chiếu lại với giấy tờ. */
  "name-hyphen": {};
  /** Họ tên dài hơn thường lệ. Đối chiếu lại, và xem thử có vừa dòng trên giấy không. */
  "name-long": {};
  /** Chữ “ð” gõ nhầm đã được đổi thành “đ”. Xem lại họ tên. */
  "name-look-alike": {};
  /** Họ tên có chữ không phải chữ La-tinh. Dùng cách viết La-tinh như trên hộ chiếu nếu có. */
  "name-other-script": {};
  /** Họ tên chỉ có một chữ nên không tách được họ. Hỏi lại gia đình. */
  "name-single-word": {};
  /** Họ, chữ đệm và tên ghép lại không thành họ tên đã viết. Sửa cho khớp từng chữ. */
  "name-split-differs": {};
  /** Họ tên dài { $chars } ký tự, nhiều nhất { $max }. Kiểm tra lại có dán nhầm đoạn chữ khác không. */
  "name-too-long": { chars: Text; max: Text; };
  /** { $left } · { $right } */
  pair: { left: Text; right: Text; };
  /** In lên phôi của Bộ Tư pháp */
  "paper-overprint": {};
  /** In trọn trang lên giấy trắng */
  "paper-plain": {};
  /** Bản xem trước, có chữ chìm */
  "paper-preview": {};
  /** Số đo dấu cộng { $cross } lệch quá 20 mm. Đo lại từ mép giấy đến tâm dấu, tính bằng mi-li-mét. */
  "print-cross-too-far": { cross: Text; };
  /** Sổ theo dõi hồ sơ */
  "print-field-book": {};
  /** Mã hồ sơ */
  "print-field-case-code": {};
  /** Nơi sinh */
  "print-field-child-birth-place": {};
  /** Ngày sinh của cháu */
  "print-field-child-born": {};
  /** Số định danh cá nhân */
  "print-field-child-citizen-id": {};
  /** Dân tộc của cháu */
  "print-field-child-ethnicity": {};
  /** Quê quán */
  "print-field-child-home-town": {};
  /** Họ, chữ đệm, tên của cháu */
  "print-field-child-name": {};
  /** Quốc tịch của cháu */
  "print-field-child-nationality": {};
  /** Giới tính của cháu */
  "print-field-child-sex": {};
  /** Địa chỉ */
  "print-field-contact-address": {};
  /** Email */
  "print-field-contact-email": {};
  /** Số điện thoại */
  "print-field-contact-phone": {};
  /** Họ tên người đi khai */
  "print-field-declarant-name": {};
  /** Giấy tờ tùy thân của người đi khai */
  "print-field-declarant-paper": {};
  /** Chữ ký người nộp hồ sơ */
  "print-field-declarant-signature": {};
  /** Nơi nhận kết quả */
  "print-field-delivery": {};
  /** Năm sinh người cha */
  "print-field-father-born": {};
  /** Dân tộc người cha */
  "print-field-father-ethnicity": {};
  /** Họ tên người cha */
  "print-field-father-name": {};
  /** Quốc tịch người cha */
  "print-field-father-nationality": {};
  /** Nơi cư trú của người cha */
  "print-field-father-residence": {};
  /** Phần ghi chú mặt sau */
  "print-field-later-changes": {};
  /** Người nhận thư */
  "print-field-letter-addressee": {};
  /** Nội dung thư */
  "print-field-letter-body": {};
  /** Số của thư */
  "print-field-letter-number": {};
  /** Nơi và ngày viết thư */
  "print-field-letter-place-date": {};
  /** Năm sinh người mẹ */
  "print-field-mother-born": {};
  /** Dân tộc người mẹ */
  "print-field-mother-ethnicity": {};
  /** Họ tên người mẹ */
  "print-field-mother-name": {};
  /** Quốc tịch người mẹ */
  "print-field-mother-nationality": {};
  /** Nơi cư trú của người mẹ */
  "print-field-mother-residence": {};
  /** Tên cơ quan */
  "print-field-office-name": {};
  /** Tên cơ quan cấp trên */
  "print-field-office-superior": {};
  /** Họ tên người tiếp nhận */
  "print-field-officer-name": {};
  /** Thành phần hồ sơ */
  "print-field-papers": {};
  /** Nội dung yêu cầu giải quyết */
  "print-field-procedure": {};
  /** Thời gian trả kết quả */
  "print-field-promise-due": {};
  /** Cách tính ngày hẹn */
  "print-field-promise-explanation": {};
  /** Đường hẹn trả kết quả */
  "print-field-promise-line": {};
  /** Thời gian nhận hồ sơ */
  "print-field-promise-received": {};
  /** Thời gian giải quyết theo quy định */
  "print-field-promise-term": {};
  /** Số của giấy tiếp nhận */
  "print-field-receipt-number": {};
  /** Ngày đăng ký */
  "print-field-registration-date": {};
  /** Số đăng ký */
  "print-field-registration-number": {};
  /** Nơi đăng ký */
  "print-field-registration-place": {};
  /** Họ tên người ký */
  "print-field-signer-name": {};
  /** Chức vụ người ký */
  "print-field-signer-title": {};
  /** Phông chữ đi kèm chương trình bị hỏng nên không in, để tránh sai dấu. Cài đặt lại chương trình; dữ liệu vẫn còn nguyên. */
  "print-font": {};
  /** Chữ { $code } không có trong phông chữ của trang. Xin báo cho người phụ trách phần mềm. */
  "print-glyph": { code: Text; };
  /** Phần người cha phải ghi đủ hoặc để trống cả; còn thiếu mục “{ $field }”. Hỏi lại gia đình rồi ghi thêm, hoặc xóa cả phần này nếu chưa xác định được người cha. */
  "print-incomplete": { field: Text; };
  /** Mục “{ $field }” có ký tự { $character } ({ $code }) mà phông chữ trên giấy không có. Xóa ký tự ấy rồi gõ lại. */
  "print-missing-glyph": { character: Text; code: Text; field: Text; };
  /** Không có trang { $page }; giấy này có { $pages } trang. */
  "print-no-such-page": { page: Text; pages: Text; };
  /** Nội dung mục “{ $field }” dài quá chỗ trên giấy ({ $lines } dòng), kể cả khi thu nhỏ chữ. Rút gọn nội dung rồi xem lại; chưa có gì bị in ra. */
  "print-overflow": { field: Text; lines: Text; };
  /** Không in { $document } theo cách “{ $paper }”. Chọn cách in khác. */
  "print-paper": { document: Text; paper: Text; };
  /** Chưa vẽ được trang lên màn hình. Thử lại, hoặc lưu thành PDF để xem. */
  "print-picture": {};
  /** Bảng vị trí in lên phôi bị hỏng. Cài đặt lại chương trình; dữ liệu vẫn còn nguyên. */
  "print-positions": {};
  /** Nội dung mục “{ $field }” dài quá, mã QR không chứa hết. Rút gọn địa chỉ tra cứu trong phần cài đặt. */
  "print-qr": { field: Text; };
  /** Tệp PDF không đọc lại được. In lại từ hồ sơ. */
  "print-read": {};
  /** Mục “{ $field }” trong bản ghi của { $document } không đúng dạng. Xem lại kiểu dữ liệu, nhất là ngày tháng (2026-11-17). */
  "print-record-invalid": { document: Text; field: Text; };
  /** Bản ghi của { $document } thiếu mục “{ $field }”. Thêm vào rồi in lại. */
  "print-record-missing": { document: Text; field: Text; };
  /** Bản ghi của { $document } có mục lạ “{ $field }”. Xóa hoặc sửa lại tên mục. */
  "print-record-unknown": { document: Text; field: Text; };
  /** Độ phân giải { $dpi } chấm một inch nằm ngoài mức từ 20 đến 600. Chọn lại. */
  "print-resolution": { dpi: Text; };
  /** Không có loại giấy nào tên “{ $name }”. Xem danh sách bằng lệnh: tannha print --list. */
  "print-unknown-document": { name: Text; };
  /** Chưa tạo được tệp PDF. Đóng bớt chương trình khác rồi thử lại; hồ sơ vẫn còn nguyên. */
  "print-write": {};
  /** Câu “{ $key }” không ghép được. Công việc không bị ảnh hưởng; xin báo cho người phụ trách phần mềm. */
  "problem-message-broken": { key: Text; };
  /** Câu “{ $key }” thiếu phần “{ $param }”. Công việc không bị ảnh hưởng; xin báo cho người phụ trách phần mềm. */
  "problem-message-param-missing": { key: Text; param: Text; };
  /** Chương trình thiếu câu chữ “{ $key }”. Công việc không bị ảnh hưởng; xin báo cho người phụ trách phần mềm. */
  "problem-message-unknown": { key: Text; };
  /** Bộ quy định “{ $ruleset }” không có thủ tục “{ $procedure }”. Kiểm tra lại mã thủ tục. */
  "procedure-unknown": { procedure: Text; ruleset: Text; };
  /** Thủ tục “{ $procedure }” không có trường hợp “{ $variant }”. Chọn lại trường hợp. */
  "procedure-variant-unknown": { procedure: Text; variant: Text; };
  /** Tận Nhà */
  "product-name": {};
  /** Việc của phường, làm đến tận nhà */
  "product-tagline": {};
  /** Hồ sơ này đã hẹn lại một lần, ngày { $date }; không hẹn lại lần nữa. Báo Chủ tịch để xử lý hồ sơ quá hạn. */
  "promise-already-repromised": { date: Text; };
  /** Giờ hẹn nằm ngoài giờ làm việc. Chọn giờ trong giờ làm việc. */
  "promise-closed-hour": {};
  /** ngày thứ { $ordinal } – { $reason } */
  "promise-day-counted": { ordinal: Text; reason: Text; };
  /** Ngày { $date } cơ quan không làm việc. Chọn một ngày làm việc. */
  "promise-day-off": { date: Text; };
  /** Ngày hẹn mới phải sau ngày đã hẹn. Chọn ngày khác. */
  "promise-not-later": {};
  /** Ngày hẹn xa quá mức tính được. Kiểm tra lại ngày nhận và các khoảng tạm dừng. */
  "promise-out-of-range": {};
  /** Ngày hẹn mới đã qua. Chọn ngày khác. */
  "promise-past": {};
  /** Khoảng tạm dừng thứ { $place } không khớp: kết thúc trước khi bắt đầu, trước lúc nhận hồ sơ, hoặc chồng lên khoảng khác. Sửa lại giờ. */
  "promise-stops": { place: Text; };
  /** Chưa có bộ quy định nào cho hồ sơ nhận ngày { $date }. Chọn bộ quy định cụ thể. */
  "ruleset-none-for-date": { date: Text; };
  /** Không có bộ quy định “{ $ruleset }”. Chọn một bộ có trong danh sách. */
  "ruleset-unknown": { ruleset: Text; };
  /** Thư mục này đã có dữ liệu. Chọn một thư mục trống. */
  "store-already-exists": {};
  /** Kho đang được mở ở một cửa sổ hoặc chương trình khác. Đóng chỗ kia rồi mở lại. */
  "store-already-open": {};
  /** Tham số bảo vệ mật khẩu không hợp lệ ({ $memory } KiB, { $passes } lượt, { $lanes } luồng). Đăng ký lại chỗ đăng nhập này. */
  "store-bad-cost": { lanes: Text; memory: Text; passes: Text; };
  /** Lỗi của chương trình: tên bảng “{ $table }” không hợp lệ. Xin báo cho người phụ trách phần mềm. */
  "store-bad-table": { table: Text; };
  /** Không nén được dữ liệu trước khi niêm phong. Đóng rồi mở lại chương trình; nếu còn lỗi, xin báo cho người phụ trách phần mềm. */
  "store-compression": {};
  /** Tệp { $file } bị hỏng từ byte { $at }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu; nên kiểm tra ổ đĩa. */
  "store-damaged": { at: Text; file: Text; };
  /** Ổ đĩa đã đầy, lần lưu này chưa được ghi. Xóa bớt tệp không cần trên máy rồi lưu lại; những gì đã lưu vẫn còn nguyên. */
  "store-disk-full": {};
  /** Máy không đọc hoặc ghi được tệp { $file } ({ $kind }). Kiểm tra ổ đĩa và quyền truy cập thư mục rồi thử lại. */
  "store-io": { file: Text; kind: Text; };
  /** Không thể xóa chỗ đăng nhập cuối cùng, vì sau đó không ai mở được kho. Thêm người khác trước rồi mới xóa. */
  "store-last-slot": {};
  /** Thiếu tệp { $file } của kho. Đừng xóa gì thêm; chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu. */
  "store-missing": { file: Text; };
  /** Kho cần được mở lại sau sự cố vừa rồi. Đóng rồi mở lại chương trình; mọi lần lưu đã báo xong đều còn. */
  "store-needs-reopen": {};
  /** Dữ liệu do phiên bản mới hơn ghi (định dạng { $found }; chương trình này đọc được đến { $known }). Cập nhật chương trình rồi mở lại; dữ liệu không bị thay đổi. */
  "store-newer-format": { found: Text; known: Text; };
  /** Hệ điều hành không cấp được số ngẫu nhiên để niêm phong dữ liệu. Khởi động lại máy rồi thử lại. */
  "store-no-randomness": {};
  /** Máy này chưa có chỗ đăng nhập cho “{ $officer }”. Chọn tên khác, hoặc nhờ người đã đăng nhập được thêm vào. */
  "store-no-such-officer": { officer: Text; };
  /** Ở đây không có kho dữ liệu của Tận Nhà. Kiểm tra lại thư mục, hoặc đăng ký máy mới. */
  "store-not-a-store": {};
  /** “{ $officer }” đã có chỗ đăng nhập trên máy này. Muốn đặt lại cụm mật khẩu, dùng mục Đổi cụm mật khẩu. */
  "store-officer-exists": { officer: Text; };
  /** Dữ liệu ở { $place } đã bị thay đổi ngoài chương trình nên không mở. Chạy “Kiểm tra kho” và báo cho đầu mối cấp trên. */
  "store-tampered": { place: Text; };
  /** Nội dung quá lớn ({ $size } byte, nhiều nhất { $limit } byte). Giảm dung lượng tệp đính kèm rồi thử lại. */
  "store-too-large": { limit: Text; size: Text; };
  /** Tệp { $file } bị cụt: có đến { $found }, lẽ ra phải đến { $expected }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu. */
  "store-truncated": { expected: Text; file: Text; found: Text; };
  /** Tệp { $file } hỏng và phần còn lại trên máy không đủ để sửa. Khôi phục từ bản sao lưu, rồi đồng bộ với máy chủ cấp trên. */
  "store-unrepairable": { file: Text; };
  /** Bảng dữ liệu gặp sự cố khi đang làm việc. Đóng rồi mở lại chương trình: mọi lần lưu đã báo xong đều còn trong nhật ký. */
  "store-view-failed": {};
  /** Tệp khóa hoặc khóa khôi phục không mở được kho này. Kiểm tra lại đã lấy đúng khóa của máy này chưa. */
  "store-wrong-key": {};
  /** Cụm mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ rồi nhập lại; nếu quên, xin đầu mối cấp trên mở bằng khóa khôi phục. */
  "store-wrong-passphrase": {};
  /** Thứ Sáu */
  "weekday-friday": {};
  /** Thứ Hai */
  "weekday-monday": {};
  /** Thứ Bảy */
  "weekday-saturday": {};
  /** Chủ nhật */
  "weekday-sunday": {};
  /** Thứ Năm */
  "weekday-thursday": {};
  /** Thứ Ba */
  "weekday-tuesday": {};
  /** Thứ Tư */
  "weekday-wednesday": {};
}

/** The name of a message. */
export type Key = keyof Messages;

/** The arguments after a key: none where the message takes none. */
export type Args<K extends Key> = [keyof Messages[K]] extends [never] ? [] : [Messages[K]];

/** Both catalogues as Fluent text. */
export const CATALOGUES: Readonly<Record<Locale, string>> = {
  vi: [
    // app.ftl
    "# Lời của các việc trong phường: vì sao chưa làm được, và làm thế nào cho được.",
    "",
    "promise-day-counted = ngày thứ { $ordinal } – { $reason }",
    // core.ftl
    "# Những câu chữ chung của cả chương trình.",
    "",
    "product-name = Tận Nhà",
    "product-tagline = Việc của phường, làm đến tận nhà",
    "",
    "language-vi = Tiếng Việt",
    "language-en = Tiếng Anh",
    "",
    "# Hai phần đứng cạnh nhau, ví dụ tên và chức vụ.",
    "pair = { $left } · { $right }",
    "",
    "count-days = { $count } ngày",
    "count-working-days = { $count } ngày làm việc",
    "count-cases = { $count } hồ sơ",
    "count-papers = { $count } giấy tờ",
    "",
    "weekday-monday = Thứ Hai",
    "weekday-tuesday = Thứ Ba",
    "weekday-wednesday = Thứ Tư",
    "weekday-thursday = Thứ Năm",
    "weekday-friday = Thứ Sáu",
    "weekday-saturday = Thứ Bảy",
    "weekday-sunday = Chủ nhật",
    "",
    "# Lỗi của chính phần câu chữ.",
    "problem-message-unknown = Chương trình thiếu câu chữ “{ $key }”. Công việc không bị ảnh hưởng; xin báo cho người phụ trách phần mềm.",
    "problem-message-param-missing = Câu “{ $key }” thiếu phần “{ $param }”. Công việc không bị ảnh hưởng; xin báo cho người phụ trách phần mềm.",
    "problem-message-broken = Câu “{ $key }” không ghép được. Công việc không bị ảnh hưởng; xin báo cho người phụ trách phần mềm.",
    // print.ftl
    "# Giấy in: tên giấy tờ, lỗi khi in, tên các mục trên giấy.",
    "",
    "# --- Tên giấy tờ",
    "document-giay-tiep-nhan = Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
    "document-giay-khai-sinh = Giấy khai sinh",
    "document-thu-chuc-mung = Thư chúc mừng",
    "document-bang-can-in = Bảng căn máy in",
    "paper-overprint = In lên phôi của Bộ Tư pháp",
    "paper-plain = In trọn trang lên giấy trắng",
    "paper-preview = Bản xem trước, có chữ chìm",
    "",
    "# --- Vì sao chưa in được, và làm gì tiếp",
    "print-overflow = Nội dung mục “{ $field }” dài quá chỗ trên giấy ({ $lines } dòng), kể cả khi thu nhỏ chữ. Rút gọn nội dung rồi xem lại; chưa có gì bị in ra.",
    "print-missing-glyph = Mục “{ $field }” có ký tự { $character } ({ $code }) mà phông chữ trên giấy không có. Xóa ký tự ấy rồi gõ lại.",
    "print-incomplete = Phần người cha phải ghi đủ hoặc để trống cả; còn thiếu mục “{ $field }”. Hỏi lại gia đình rồi ghi thêm, hoặc xóa cả phần này nếu chưa xác định được người cha.",
    "print-paper = Không in { $document } theo cách “{ $paper }”. Chọn cách in khác.",
    "print-qr = Nội dung mục “{ $field }” dài quá, mã QR không chứa hết. Rút gọn địa chỉ tra cứu trong phần cài đặt.",
    "print-font = Phông chữ đi kèm chương trình bị hỏng nên không in, để tránh sai dấu. Cài đặt lại chương trình; dữ liệu vẫn còn nguyên.",
    "print-positions = Bảng vị trí in lên phôi bị hỏng. Cài đặt lại chương trình; dữ liệu vẫn còn nguyên.",
    "print-glyph = Chữ { $code } không có trong phông chữ của trang. Xin báo cho người phụ trách phần mềm.",
    "print-write = Chưa tạo được tệp PDF. Đóng bớt chương trình khác rồi thử lại; hồ sơ vẫn còn nguyên.",
    "print-read = Tệp PDF không đọc lại được. In lại từ hồ sơ.",
    "print-no-such-page = Không có trang { $page }; giấy này có { $pages } trang.",
    "print-resolution = Độ phân giải { $dpi } chấm một inch nằm ngoài mức từ 20 đến 600. Chọn lại.",
    "print-picture = Chưa vẽ được trang lên màn hình. Thử lại, hoặc lưu thành PDF để xem.",
    "print-unknown-document = Không có loại giấy nào tên “{ $name }”. Xem danh sách bằng lệnh: tannha print --list.",
    "print-record-missing = Bản ghi của { $document } thiếu mục “{ $field }”. Thêm vào rồi in lại.",
    "print-record-unknown = Bản ghi của { $document } có mục lạ “{ $field }”. Xóa hoặc sửa lại tên mục.",
    "print-record-invalid = Mục “{ $field }” trong bản ghi của { $document } không đúng dạng. Xem lại kiểu dữ liệu, nhất là ngày tháng (2026-11-17).",
    "print-cross-too-far = Số đo dấu cộng { $cross } lệch quá 20 mm. Đo lại từ mép giấy đến tâm dấu, tính bằng mi-li-mét.",
    "",
    "# --- Tên các mục, theo mã mục, dấu chấm và gạch dưới đổi thành gạch ngang",
    "print-field-child-name = Họ, chữ đệm, tên của cháu",
    "print-field-child-born = Ngày sinh của cháu",
    "print-field-child-sex = Giới tính của cháu",
    "print-field-child-ethnicity = Dân tộc của cháu",
    "print-field-child-nationality = Quốc tịch của cháu",
    "print-field-child-birth-place = Nơi sinh",
    "print-field-child-home-town = Quê quán",
    "print-field-child-citizen-id = Số định danh cá nhân",
    "print-field-mother-name = Họ tên người mẹ",
    "print-field-mother-born = Năm sinh người mẹ",
    "print-field-mother-ethnicity = Dân tộc người mẹ",
    "print-field-mother-nationality = Quốc tịch người mẹ",
    "print-field-mother-residence = Nơi cư trú của người mẹ",
    "print-field-father-name = Họ tên người cha",
    "print-field-father-born = Năm sinh người cha",
    "print-field-father-ethnicity = Dân tộc người cha",
    "print-field-father-nationality = Quốc tịch người cha",
    "print-field-father-residence = Nơi cư trú của người cha",
    "print-field-declarant-name = Họ tên người đi khai",
    "print-field-declarant-signature = Chữ ký người nộp hồ sơ",
    "print-field-declarant-paper = Giấy tờ tùy thân của người đi khai",
    "print-field-registration-number = Số đăng ký",
    "print-field-registration-place = Nơi đăng ký",
    "print-field-registration-date = Ngày đăng ký",
    "print-field-signer-title = Chức vụ người ký",
    "print-field-signer-name = Họ tên người ký",
    "print-field-later-changes = Phần ghi chú mặt sau",
    "print-field-case-code = Mã hồ sơ",
    "print-field-receipt-number = Số của giấy tiếp nhận",
    "print-field-contact-address = Địa chỉ",
    "print-field-contact-phone = Số điện thoại",
    "print-field-contact-email = Email",
    "print-field-procedure = Nội dung yêu cầu giải quyết",
    "print-field-papers = Thành phần hồ sơ",
    "print-field-promise-received = Thời gian nhận hồ sơ",
    "print-field-promise-due = Thời gian trả kết quả",
    "print-field-promise-term = Thời gian giải quyết theo quy định",
    "print-field-promise-line = Đường hẹn trả kết quả",
    "print-field-promise-explanation = Cách tính ngày hẹn",
    "print-field-delivery = Nơi nhận kết quả",
    "print-field-book = Sổ theo dõi hồ sơ",
    "print-field-officer-name = Họ tên người tiếp nhận",
    "print-field-office-name = Tên cơ quan",
    "print-field-office-superior = Tên cơ quan cấp trên",
    "print-field-letter-number = Số của thư",
    "print-field-letter-place-date = Nơi và ngày viết thư",
    "print-field-letter-addressee = Người nhận thư",
    "print-field-letter-body = Nội dung thư",
    // rules.ftl
    "# Luật chơi của phường: ngày tháng, họ tên, giấy tờ, lịch làm việc, lời hẹn.",
    "# Mỗi mã một câu: có gì, và làm gì tiếp.",
    "",
    "# --- Ngày tháng -------------------------------------------------------------",
    "date-not-a-date = Đây không phải là ngày. Viết ngày/tháng/năm (17/11/2026), tháng/năm (11/1995) hoặc chỉ năm (1962).",
    "date-short-year = Năm cần đủ bốn chữ số, ví dụ 2026.",
    "date-year = Không giấy tờ nào ghi năm { $year }. Kiểm tra lại năm.",
    "date-month = Không có tháng { $month }. Tháng từ 1 đến 12.",
    "date-day = Tháng { $month }/{ $year } chỉ có { $last } ngày, không có ngày { $day }. Kiểm tra lại ngày.",
    "date-day-without-month = Có ngày mà thiếu tháng. Viết thêm tháng, hoặc chỉ ghi năm.",
    "",
    "# --- Họ, chữ đệm, tên -------------------------------------------------------",
    "name-empty = Chưa có họ tên. Nhập họ, chữ đệm, tên như trên giấy tờ.",
    "name-too-long = Họ tên dài { $chars } ký tự, nhiều nhất { $max }. Kiểm tra lại có dán nhầm đoạn chữ khác không.",
    "name-characters = Họ tên chỉ gồm chữ cái. Ký tự thứ { $place } là { $class ->",
    "    [digit] chữ số",
    "    [emoji] biểu tượng cảm xúc",
    "    [control] ký tự ẩn",
    "    [private-use] ký tự của phông chữ cũ",
    "   *[other] dấu hoặc ký hiệu",
    "}; xóa đi rồi gõ lại.",
    "name-split-differs = Họ, chữ đệm và tên ghép lại không thành họ tên đã viết. Sửa cho khớp từng chữ.",
    "name-apostrophe = Họ tên có dấu nháy, như tên H'Mông, Ê-đê. Đối chiếu lại với giấy tờ.",
    "name-hyphen = Họ tên có gạch nối. Đối chiếu lại với giấy tờ.",
    "name-long = Họ tên dài hơn thường lệ. Đối chiếu lại, và xem thử có vừa dòng trên giấy không.",
    "name-look-alike = Chữ “ð” gõ nhầm đã được đổi thành “đ”. Xem lại họ tên.",
    "name-other-script = Họ tên có chữ không phải chữ La-tinh. Dùng cách viết La-tinh như trên hộ chiếu nếu có.",
    "name-single-word = Họ tên chỉ có một chữ nên không tách được họ. Hỏi lại gia đình.",
    "name-all-capitals = Họ tên gõ toàn chữ in hoa. Gõ chữ thường; khi in, máy tự viết hoa.",
    "",
    "# --- Số định danh, giấy tờ tùy thân ----------------------------------------",
    "id-not-twelve-digits = Số định danh cá nhân gồm đúng 12 chữ số. Đếm lại trên thẻ.",
    "id-unknown-prefix = Ba số đầu không phải mã tỉnh hay mã nước nào. Đối chiếu lại với thẻ; nếu thẻ đúng như vậy thì vẫn dùng được.",
    "id-sex-or-year-differs = Số định danh cho thấy giới tính hoặc năm sinh khác với điều đã ghi. Đối chiếu lại với thẻ; có thể do trước đây đã cải chính.",
    "id-paper-not-nine-digits = Số giấy chứng minh nhân dân gồm 9 chữ số. Đếm lại trên giấy.",
    "id-paper-no-number = Chưa có số giấy tờ. Nhập số in trên giấy.",
    "",
    "# --- Lịch làm việc ----------------------------------------------------------",
    "calendar-year-provisional = Lịch nghỉ năm { $year } mới là dự kiến; ngày hẹn có thể thay đổi khi có thông báo chính thức.",
    "calendar-year-unpublished = Lịch nghỉ năm { $year } chưa công bố; ngày hẹn chỉ là dự kiến.",
    "calendar-comp-off-unsettled = Ngày 24/11/{ $year } rơi vào ngày nghỉ hằng tuần, chưa rõ có được nghỉ bù hay không. Kiểm tra lại khi có thông báo.",
    "",
    "# --- Bộ quy định ------------------------------------------------------------",
    "ruleset-unknown = Không có bộ quy định “{ $ruleset }”. Chọn một bộ có trong danh sách.",
    "ruleset-none-for-date = Chưa có bộ quy định nào cho hồ sơ nhận ngày { $date }. Chọn bộ quy định cụ thể.",
    "commitment-unknown = Không có cam kết “{ $commitment }”. Chọn lại trong phần thiết lập của phường.",
    "procedure-unknown = Bộ quy định “{ $ruleset }” không có thủ tục “{ $procedure }”. Kiểm tra lại mã thủ tục.",
    "procedure-variant-unknown = Thủ tục “{ $procedure }” không có trường hợp “{ $variant }”. Chọn lại trường hợp.",
    "",
    "# --- Lời hẹn ----------------------------------------------------------------",
    "promise-stops = Khoảng tạm dừng thứ { $place } không khớp: kết thúc trước khi bắt đầu, trước lúc nhận hồ sơ, hoặc chồng lên khoảng khác. Sửa lại giờ.",
    "promise-out-of-range = Ngày hẹn xa quá mức tính được. Kiểm tra lại ngày nhận và các khoảng tạm dừng.",
    "promise-already-repromised = Hồ sơ này đã hẹn lại một lần, ngày { $date }; không hẹn lại lần nữa. Báo Chủ tịch để xử lý hồ sơ quá hạn.",
    "promise-not-later = Ngày hẹn mới phải sau ngày đã hẹn. Chọn ngày khác.",
    "promise-past = Ngày hẹn mới đã qua. Chọn ngày khác.",
    "promise-day-off = Ngày { $date } cơ quan không làm việc. Chọn một ngày làm việc.",
    "promise-closed-hour = Giờ hẹn nằm ngoài giờ làm việc. Chọn giờ trong giờ làm việc.",
    "",
    "# --- Vì sao ngày này được tính, ngày kia không -----------------------------",
    "day-zero = Ngày nhận hồ sơ, chưa tính",
    "day-received-after-cutoff = Nhận sau { $cutoff } nên tính từ ngày làm việc tiếp theo",
    "day-received-on-weekend = Nhận vào ngày nghỉ hằng tuần nên tính từ ngày làm việc tiếp theo",
    "day-received-on-day-off = Nhận vào ngày nghỉ ({ $name } – { $decree }) nên tính từ ngày làm việc tiếp theo",
    "day-restarted = Hồ sơ đã bổ sung đủ, tính lại từ đầu",
    "day-counted = Ngày làm việc, được tính",
    "day-swap-work = Ngày làm việc ({ $name } – { $decree }), được tính",
    "day-counted-minutes = Được tính { $minutes } phút làm việc",
    "day-calendar-day = Được tính theo ngày",
    "day-result-day = Trả kết quả trong ngày làm việc này",
    "day-end-moved = Ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc này",
    "day-weekend = Nghỉ hằng tuần, không tính",
    "day-holiday = Nghỉ lễ: { $name } ({ $decree }), không tính",
    "day-comp-off = Nghỉ bù: { $name } ({ $decree }), không tính",
    "day-swap-off = Nghỉ hoán đổi: { $name } ({ $decree }), không tính",
    "day-overdue = Đã quá hạn",
    "day-stopped-verification = Đang chờ kết quả xác minh, không tính",
    "day-stopped-confirmation = Đang chờ thân nhân xác nhận, không tính",
    "day-stopped-supplement = Đang chờ bổ sung hồ sơ, không tính",
    "",
    "due-promised = Hẹn trả kết quả",
    "due-statutory = Hạn theo quy định",
    "",
    "lateness-early = Trước hạn",
    "lateness-on-time = Đúng hạn",
    "lateness-late = Quá hạn",
    "",
    "alarm-two-days-before = Còn hai ngày làm việc: xem lại hồ sơ",
    "alarm-one-day-before = Còn một ngày làm việc: nếu không kịp, soạn ngay văn bản xin lỗi và hẹn lại",
    "alarm-two-hours-before = Còn hai giờ là đến giờ trả kết quả",
    "alarm-due = Đã đến giờ hẹn trả kết quả",
    // store.ftl
    "# Kho dữ liệu trên máy. Mỗi mã lỗi của kho một câu, kèm việc cần làm tiếp.",
    "",
    "store-wrong-passphrase = Cụm mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ rồi nhập lại; nếu quên, xin đầu mối cấp trên mở bằng khóa khôi phục.",
    "store-wrong-key = Tệp khóa hoặc khóa khôi phục không mở được kho này. Kiểm tra lại đã lấy đúng khóa của máy này chưa.",
    "store-no-such-officer = Máy này chưa có chỗ đăng nhập cho “{ $officer }”. Chọn tên khác, hoặc nhờ người đã đăng nhập được thêm vào.",
    "store-officer-exists = “{ $officer }” đã có chỗ đăng nhập trên máy này. Muốn đặt lại cụm mật khẩu, dùng mục Đổi cụm mật khẩu.",
    "store-last-slot = Không thể xóa chỗ đăng nhập cuối cùng, vì sau đó không ai mở được kho. Thêm người khác trước rồi mới xóa.",
    "store-already-open = Kho đang được mở ở một cửa sổ hoặc chương trình khác. Đóng chỗ kia rồi mở lại.",
    "store-already-exists = Thư mục này đã có dữ liệu. Chọn một thư mục trống.",
    "store-newer-format = Dữ liệu do phiên bản mới hơn ghi (định dạng { $found }; chương trình này đọc được đến { $known }). Cập nhật chương trình rồi mở lại; dữ liệu không bị thay đổi.",
    "store-not-a-store = Ở đây không có kho dữ liệu của Tận Nhà. Kiểm tra lại thư mục, hoặc đăng ký máy mới.",
    "store-missing = Thiếu tệp { $file } của kho. Đừng xóa gì thêm; chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu.",
    "store-truncated = Tệp { $file } bị cụt: có đến { $found }, lẽ ra phải đến { $expected }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu.",
    "store-damaged = Tệp { $file } bị hỏng từ byte { $at }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu; nên kiểm tra ổ đĩa.",
    "store-tampered = Dữ liệu ở { $place } đã bị thay đổi ngoài chương trình nên không mở. Chạy “Kiểm tra kho” và báo cho đầu mối cấp trên.",
    "store-disk-full = Ổ đĩa đã đầy, lần lưu này chưa được ghi. Xóa bớt tệp không cần trên máy rồi lưu lại; những gì đã lưu vẫn còn nguyên.",
    "store-too-large = Nội dung quá lớn ({ $size } byte, nhiều nhất { $limit } byte). Giảm dung lượng tệp đính kèm rồi thử lại.",
    "store-bad-table = Lỗi của chương trình: tên bảng “{ $table }” không hợp lệ. Xin báo cho người phụ trách phần mềm.",
    "store-bad-cost = Tham số bảo vệ mật khẩu không hợp lệ ({ $memory } KiB, { $passes } lượt, { $lanes } luồng). Đăng ký lại chỗ đăng nhập này.",
    "store-view-failed = Bảng dữ liệu gặp sự cố khi đang làm việc. Đóng rồi mở lại chương trình: mọi lần lưu đã báo xong đều còn trong nhật ký.",
    "store-needs-reopen = Kho cần được mở lại sau sự cố vừa rồi. Đóng rồi mở lại chương trình; mọi lần lưu đã báo xong đều còn.",
    "store-unrepairable = Tệp { $file } hỏng và phần còn lại trên máy không đủ để sửa. Khôi phục từ bản sao lưu, rồi đồng bộ với máy chủ cấp trên.",
    "store-io = Máy không đọc hoặc ghi được tệp { $file } ({ $kind }). Kiểm tra ổ đĩa và quyền truy cập thư mục rồi thử lại.",
    "store-no-randomness = Hệ điều hành không cấp được số ngẫu nhiên để niêm phong dữ liệu. Khởi động lại máy rồi thử lại.",
    "store-compression = Không nén được dữ liệu trước khi niêm phong. Đóng rồi mở lại chương trình; nếu còn lỗi, xin báo cho người phụ trách phần mềm.",
  ].join("\n"),
  en: [
    // app.ftl
    "# Words of the office's verbs: why something cannot be done, and how it can.",
    "",
    "promise-day-counted = day { $ordinal } – { $reason }",
    // core.ftl
    "# Words that the whole program shares.",
    "",
    "product-name = Tận Nhà",
    "product-tagline = The ward's work, done at your door",
    "",
    "language-vi = Vietnamese",
    "language-en = English",
    "",
    "# Two parts side by side, for example a name and a function.",
    "pair = { $left } · { $right }",
    "",
    "count-days = { $count ->",
    "    [one] { $count } day",
    "   *[other] { $count } days",
    "}",
    "count-working-days = { $count ->",
    "    [one] { $count } working day",
    "   *[other] { $count } working days",
    "}",
    "count-cases = { $count ->",
    "    [one] { $count } case",
    "   *[other] { $count } cases",
    "}",
    "count-papers = { $count ->",
    "    [one] { $count } paper",
    "   *[other] { $count } papers",
    "}",
    "",
    "weekday-monday = Monday",
    "weekday-tuesday = Tuesday",
    "weekday-wednesday = Wednesday",
    "weekday-thursday = Thursday",
    "weekday-friday = Friday",
    "weekday-saturday = Saturday",
    "weekday-sunday = Sunday",
    "",
    "# Faults of the catalogue itself.",
    "problem-message-unknown = The program lacks the text “{ $key }”. Your work is not affected; please tell whoever looks after the software.",
    "problem-message-param-missing = The text “{ $key }” lacks “{ $param }”. Your work is not affected; please tell whoever looks after the software.",
    "problem-message-broken = The text “{ $key }” cannot be put together. Your work is not affected; please tell whoever looks after the software.",
    // print.ftl
    "# Paper: names of documents, what stops a print, names of the fields on paper.",
    "",
    "# --- Names of the papers",
    "document-giay-tiep-nhan = Receipt and appointment for the result",
    "document-giay-khai-sinh = Birth certificate",
    "document-thu-chuc-mung = Letter of congratulation",
    "document-bang-can-in = Printer calibration sheet",
    "paper-overprint = Printed over the Ministry's blank",
    "paper-plain = Whole page on blank paper",
    "paper-preview = Preview with a watermark",
    "",
    "# --- Why a paper cannot be printed, and what to do",
    "print-overflow = The text of “{ $field }” is too long for its place on the paper ({ $lines } line(s)), even in smaller type. Shorten it and look again; nothing has been printed.",
    "print-missing-glyph = “{ $field }” has the character { $character } ({ $code }), which the typeface on paper lacks. Delete it and type it again.",
    "print-incomplete = The father's part must be complete or empty; “{ $field }” is missing. Ask the family and add it, or clear the whole part if the father is not determined.",
    "print-paper = { $document } is not printed as “{ $paper }”. Choose another paper.",
    "print-qr = “{ $field }” is too long for a QR code. Shorten the look-up address in the settings.",
    "print-font = The typeface that comes with the program is damaged; nothing is printed, lest accents be wrong. Install the program again; your data is safe.",
    "print-positions = The table of positions for the blank is damaged. Install the program again; your data is safe.",
    "print-glyph = The letter { $code } is not in the page's typeface. Please tell whoever looks after the program.",
    "print-write = The PDF could not be made. Close other programs and try again; the case is safe.",
    "print-read = The PDF could not be read back. Print it again from the case.",
    "print-no-such-page = There is no page { $page }; this paper has { $pages } page(s).",
    "print-resolution = { $dpi } dots per inch is not between 20 and 600. Choose another.",
    "print-picture = The page could not be drawn on the screen. Try again, or save it as PDF to look at.",
    "print-unknown-document = No document or paper is called “{ $name }”. See the list with: tannha print --list.",
    "print-record-missing = The record of { $document } lacks “{ $field }”. Add it and print again.",
    "print-record-unknown = The record of { $document } has an unknown field “{ $field }”. Remove it or correct its name.",
    "print-record-invalid = “{ $field }” in the record of { $document } is not of the right kind. Check its form, dates above all (2026-11-17).",
    "print-cross-too-far = Cross { $cross } was measured more than 20 mm off. Measure again from the paper's edge to its centre, in millimetres.",
    "",
    "# --- Names of the fields: the field's slug, dots and underscores as dashes",
    "print-field-child-name = The child's name",
    "print-field-child-born = The child's date of birth",
    "print-field-child-sex = The child's sex",
    "print-field-child-ethnicity = The child's ethnicity",
    "print-field-child-nationality = The child's nationality",
    "print-field-child-birth-place = Place of birth",
    "print-field-child-home-town = Home town",
    "print-field-child-citizen-id = Citizen identity number",
    "print-field-mother-name = The mother's name",
    "print-field-mother-born = The mother's year of birth",
    "print-field-mother-ethnicity = The mother's ethnicity",
    "print-field-mother-nationality = The mother's nationality",
    "print-field-mother-residence = The mother's residence",
    "print-field-father-name = The father's name",
    "print-field-father-born = The father's year of birth",
    "print-field-father-ethnicity = The father's ethnicity",
    "print-field-father-nationality = The father's nationality",
    "print-field-father-residence = The father's residence",
    "print-field-declarant-name = The declarant's name",
    "print-field-declarant-signature = Signature of the person handing in",
    "print-field-declarant-paper = The declarant's identity paper",
    "print-field-registration-number = Registration number",
    "print-field-registration-place = Place of registration",
    "print-field-registration-date = Date of registration",
    "print-field-signer-title = The signer's title",
    "print-field-signer-name = The signer's name",
    "print-field-later-changes = The notes on the back",
    "print-field-case-code = Case code",
    "print-field-receipt-number = Number of the receipt",
    "print-field-contact-address = Address",
    "print-field-contact-phone = Telephone",
    "print-field-contact-email = E-mail",
    "print-field-procedure = What is asked for",
    "print-field-papers = Papers in the file",
    "print-field-promise-received = Time of receipt",
    "print-field-promise-due = Time of the result",
    "print-field-promise-term = Time allowed by the rules",
    "print-field-promise-line = The line of the promise",
    "print-field-promise-explanation = How the day was reckoned",
    "print-field-delivery = Where the result is handed over",
    "print-field-book = The book that follows files",
    "print-field-officer-name = The receiving officer's name",
    "print-field-office-name = The office's name",
    "print-field-office-superior = The superior office's name",
    "print-field-letter-number = Number of the letter",
    "print-field-letter-place-date = Place and date of the letter",
    "print-field-letter-addressee = Addressee",
    "print-field-letter-body = Text of the letter",
    // rules.ftl
    "# The ward's rules: dates, names, papers, the working calendar, promises.",
    "# One sentence per code: what it is, and what to do next.",
    "",
    "# --- Dates ------------------------------------------------------------------",
    "date-not-a-date = This is not a date. Write day/month/year (17/11/2026), month/year (11/1995) or the year alone (1962).",
    "date-short-year = The year needs all four digits, for example 2026.",
    "date-year = No paper names the year { $year }. Check the year.",
    "date-month = There is no month { $month }. Months run from 1 to 12.",
    "date-day = Month { $month }/{ $year } has only { $last } days, so there is no day { $day }. Check the day.",
    "date-day-without-month = There is a day but no month. Add the month, or write the year alone.",
    "",
    "# --- Names ------------------------------------------------------------------",
    "name-empty = The name is missing. Enter it as on the person's papers.",
    "name-too-long = The name has { $chars } characters, at most { $max } fit. Check whether other text was pasted by mistake.",
    "name-characters = A name holds letters only. Character { $place } is { $class ->",
    "    [digit] a digit",
    "    [emoji] an emoji",
    "    [control] invisible",
    "    [private-use] from an old font",
    "   *[other] a sign or symbol",
    "}; delete it and type again.",
    "name-split-differs = Family, middle and given name together do not spell the name as written. Make them agree word by word.",
    "name-apostrophe = The name has an apostrophe, as H'Mông and Ê-đê names do. Compare it with the papers.",
    "name-hyphen = The name has a hyphen. Compare it with the papers.",
    "name-long = The name is longer than usual. Compare it, and see whether it fits its line on paper.",
    "name-look-alike = A mistyped “ð” was made “đ”. Look at the name again.",
    "name-other-script = The name has letters that are not Latin. Use the Latin spelling of the passport if there is one.",
    "name-single-word = The name is a single word, so there is no family name. Ask the family.",
    "name-all-capitals = The name is typed all in capitals. Use small letters; papers make the capitals themselves.",
    "",
    "# --- Identity numbers and papers -------------------------------------------",
    "id-not-twelve-digits = An identity number has exactly 12 digits. Count them on the card.",
    "id-unknown-prefix = The first three digits are no province's and no country's. Compare them with the card; if the card says so, the number stands.",
    "id-sex-or-year-differs = The number says another sex or birth year than was recorded. Compare it with the card; an earlier correction may explain it.",
    "id-paper-not-nine-digits = An old identity card (CMND) has 9 digits. Count them on the card.",
    "id-paper-no-number = The paper's number is missing. Enter the number printed on it.",
    "",
    "# --- Working calendar -------------------------------------------------------",
    "calendar-year-provisional = The holidays of { $year } are a forecast; the date may move when they are announced.",
    "calendar-year-unpublished = The holidays of { $year } are not announced yet; the date is a forecast.",
    "calendar-comp-off-unsettled = 24/11/{ $year } falls on a weekly rest day, and it is not settled whether another day is off for it. Check when it is announced.",
    "",
    "# --- Rulesets ---------------------------------------------------------------",
    "ruleset-unknown = There is no ruleset “{ $ruleset }”. Choose one from the list.",
    "ruleset-none-for-date = No ruleset covers a dossier received on { $date }. Choose a ruleset by name.",
    "commitment-unknown = There is no commitment “{ $commitment }”. Choose again in the ward's settings.",
    "procedure-unknown = Ruleset “{ $ruleset }” has no procedure “{ $procedure }”. Check the procedure's code.",
    "procedure-variant-unknown = Procedure “{ $procedure }” has no variant “{ $variant }”. Choose another.",
    "",
    "# --- Promises ---------------------------------------------------------------",
    "promise-stops = Stopped time { $place } does not fit: it ends before it begins, begins before receipt, or overlaps another. Correct its hours.",
    "promise-out-of-range = The date lies further ahead than can be reckoned. Check the receipt and the stopped times.",
    "promise-already-repromised = A new date was already promised on { $date }; there is no second one. Report the overdue dossier to the Chair.",
    "promise-not-later = The new date must be later than the promised one. Choose another.",
    "promise-past = The new date has passed. Choose another.",
    "promise-day-off = The office does not work on { $date }. Choose a working day.",
    "promise-closed-hour = The office is closed at that hour. Choose one within working hours.",
    "",
    "# --- Why a day counts or does not -------------------------------------------",
    "day-zero = Day of receipt, not counted",
    "day-received-after-cutoff = Received after { $cutoff }, so counting starts on the next working day",
    "day-received-on-weekend = Received on a weekly rest day, so counting starts on the next working day",
    "day-received-on-day-off = Received on a day off ({ $name } – { $decree }), so counting starts on the next working day",
    "day-restarted = The dossier is complete, counting starts again",
    "day-counted = Working day, counted",
    "day-swap-work = Working day ({ $name } – { $decree }), counted",
    "day-counted-minutes = Counted for { $minutes } minutes of work",
    "day-calendar-day = Counted as a calendar day",
    "day-result-day = The result is given on this working day",
    "day-end-moved = The last day was a day off, so it moves to this working day",
    "day-weekend = Weekly rest, not counted",
    "day-holiday = Public holiday: { $name } ({ $decree }), not counted",
    "day-comp-off = Day off in lieu: { $name } ({ $decree }), not counted",
    "day-swap-off = Swapped day off: { $name } ({ $decree }), not counted",
    "day-overdue = Past the date",
    "day-stopped-verification = Awaiting verification, not counted",
    "day-stopped-confirmation = Awaiting a relative's confirmation, not counted",
    "day-stopped-supplement = Awaiting the missing papers, not counted",
    "",
    "due-promised = Result promised",
    "due-statutory = Due by law",
    "",
    "lateness-early = Early",
    "lateness-on-time = On time",
    "lateness-late = Overdue",
    "",
    "alarm-two-days-before = Two working days left: look at the dossier",
    "alarm-one-day-before = One working day left: if it cannot be kept, draft the apology and the new date now",
    "alarm-two-hours-before = Two hours left until the result is due",
    "alarm-due = The promised hour has come",
    // store.ftl
    "# The store on this machine. One sentence for each of its error codes, with what to do next.",
    "",
    "store-wrong-passphrase = The passphrase is not right. Check Caps Lock and the keyboard, then type it again; if it is forgotten, ask the upper office to open with the recovery key.",
    "store-wrong-key = The key file or recovery key does not open this store. Check that it is this machine's key.",
    "store-no-such-officer = “{ $officer }” cannot unlock this machine yet. Choose another name, or ask somebody who can unlock it to add them.",
    "store-officer-exists = “{ $officer }” can unlock this machine already. To set a new passphrase, use Change passphrase.",
    "store-last-slot = The last way to unlock cannot be removed: nobody could open the store afterwards. Add another officer first.",
    "store-already-open = The store is open in another window or program. Close it there, then open it again.",
    "store-already-exists = This folder holds data already. Choose an empty folder.",
    "store-newer-format = The data was written by a newer version (format { $found }; this program reads up to { $known }). Update the program and open again; nothing was changed.",
    "store-not-a-store = There is no Tận Nhà store here. Check the folder, or enrol this machine.",
    "store-missing = The store's file { $file } is missing. Delete nothing else; run Repair, and if that does not help restore a backup.",
    "store-truncated = The file { $file } ends too early: it reaches { $found } and should reach { $expected }. Run Repair, and if that does not help restore a backup.",
    "store-damaged = The file { $file } is damaged from byte { $at } on. Run Repair, and if that does not help restore a backup; have the disk checked.",
    "store-tampered = The data in { $place } was changed outside the program and does not open. Run Check and tell the upper office.",
    "store-disk-full = The disk is full and this was not saved. Remove files that are not needed, then save again; what was saved before is safe.",
    "store-too-large = This is too large ({ $size } bytes, at most { $limit }). Make the attachment smaller and try again.",
    "store-bad-table = A fault of the program: “{ $table }” is not a table's name. Please tell whoever looks after the software.",
    "store-bad-cost = The passphrase's protection has parameters that are not allowed ({ $memory } KiB, { $passes } passes, { $lanes } lanes). Enrol this officer again.",
    "store-view-failed = The tables failed while in use. Close the program and open it again: everything that was said to be saved is in the journal.",
    "store-needs-reopen = After this failure the store must be opened again. Close the program and open it; everything that was said to be saved is there.",
    "store-unrepairable = The file { $file } is damaged, and what is left on this machine does not suffice to repair it. Restore a backup, then sync with the upper office.",
    "store-io = The file { $file } could not be read or written ({ $kind }). Check the disk and the folder's permissions, then try again.",
    "store-no-randomness = The operating system gave no random numbers to seal the data with. Restart the machine and try again.",
    "store-compression = The data could not be compressed before sealing. Close the program and open it again; if it happens again, tell whoever looks after the software.",
  ].join("\n"),
};
