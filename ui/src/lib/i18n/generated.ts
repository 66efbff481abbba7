// Made by `cargo xtask codegen` from crates/i18n/locales; do not edit.

/** A language of the window. */
export type Locale = "vi" | "en";

/** Finished text, or a count that is grouped as the language does it. */
export type Text = string | number;

/** What each message takes. */
export interface Messages {
  /** chậm trễ */
  "about-delay": {};
  /** phí, lệ phí */
  "about-fees": {};
  /** thái độ phục vụ */
  "about-manner": {};
  /** việc khác */
  "about-other": {};
  /** đòi thêm giấy tờ */
  "about-papers": {};
  /** kết quả giải quyết */
  "about-result": {};
  /** phải đi lại nhiều lần */
  "about-trips": {};
  /** Đã đến giờ hẹn trả kết quả */
  "alarm-due": {};
  /** Sát ngày hẹn: nếu không kịp, soạn ngay văn bản xin lỗi và hẹn lại */
  "alarm-one-day-before": {};
  /** Sắp đến ngày hẹn: xem lại hồ sơ */
  "alarm-two-days-before": {};
  /** Còn hai giờ là đến giờ trả kết quả */
  "alarm-two-hours-before": {};
  /** Bình thường */
  "answer-fair": {};
  /** Hài lòng */
  "answer-good": {};
  /** Không */
  "answer-no": {};
  /** Chưa hài lòng */
  "answer-poor": {};
  /** Có */
  "answer-yes": {};
  /** Sổ cấp bản sao Giấy khai sinh */
  "book-birth-copies": {};
  /** Sổ đăng ký khai sinh */
  "book-births": {};
  /** Sổ hộ kinh doanh */
  "book-businesses": {};
  /** Sổ chứng thực bản sao từ bản chính */
  "book-certified-copies": {};
  /** Sổ chứng thực chữ ký */
  "book-certified-signatures": {};
  /** Sổ cấp bản sao Trích lục thay đổi, cải chính, bổ sung hộ tịch */
  "book-change-copies": {};
  /** Sổ đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch */
  "book-changes": {};
  /** Sổ cấp bản sao Trích lục khai tử */
  "book-death-copies": {};
  /** Sổ đăng ký khai tử */
  "book-deaths": {};
  /** Sổ cấp bản sao Trích lục kết hôn */
  "book-marriage-copies": {};
  /** Sổ đăng ký kết hôn */
  "book-marriages": {};
  /** Sổ kết quả các thủ tục do phường tự đặt */
  "book-own": {};
  /** Sổ cấp bản sao Trích lục đăng ký nhận cha, mẹ, con */
  "book-recognition-copies": {};
  /** Sổ đăng ký nhận cha, mẹ, con */
  "book-recognitions": {};
  /** Sổ cấp Giấy xác nhận tình trạng hôn nhân */
  "book-status-certificates": {};
  /** Ngày 24/11/{ $year } rơi vào ngày nghỉ hằng tuần, chưa rõ có được nghỉ bù hay không. Kiểm tra lại khi có thông báo. */
  "calendar-comp-off-unsettled": { year: Text; };
  /** { $value } vốn là ngày nghỉ; ngày nghỉ bù (comp-off) phải là ngày từ thứ Hai đến thứ Sáu */
  "calendar-fault-comp-off-weekend": { value: Text; };
  /** ngày này không thuộc năm { $value } */
  "calendar-fault-day-outside": { value: Text; };
  /** ngày công bố { $value } sau ngày công bố của cả năm; xem lại published_at */
  "calendar-fault-day-published-later": { value: Text; };
  /** ngày { $value } có hai lần cho cùng một phạm vi; mỗi ngày một dòng */
  "calendar-fault-day-twice": { value: Text; };
  /** chưa ghi căn cứ; ghi số văn bản vào mục decree */
  "calendar-fault-decree-missing": {};
  /** năm { $value } chưa có ngày nào; ghi các ngày nghỉ và ngày làm bù */
  "calendar-fault-empty": { value: Text; };
  /** chưa có tên; ghi cả tiếng Việt (name_vi) và tiếng Anh (name_en) */
  "calendar-fault-name-missing": {};
  /** ngày công bố { $value } chưa đến; ghi ngày hôm nay hoặc ngày trước */
  "calendar-fault-published-later": { value: Text; };
  /** { $value } không phải thứ Bảy hay Chủ nhật; ghi holiday, comp-off hoặc swap-off */
  "calendar-fault-rest-weekday": { value: Text; };
  /** { $value } vốn là ngày nghỉ; ngày nghỉ hoán đổi (swap-off) phải là ngày từ thứ Hai đến thứ Sáu */
  "calendar-fault-swap-off-weekend": { value: Text; };
  /** { $value } vốn là ngày làm việc; ngày làm bù (swap-work) phải là thứ Bảy hoặc Chủ nhật */
  "calendar-fault-swap-work-weekday": { value: Text; };
  /** có { $value } dòng, nhiều hơn số ngày của một năm; xem lại tệp */
  "calendar-fault-too-many": { value: Text; };
  /** không đọc được ({ $value }) */
  "calendar-fault-unreadable": { value: Text; };
  /** năm { $value } không dùng được; xem lại mục year */
  "calendar-fault-year-range": { value: Text; };
  /** có sẵn trong phần mềm */
  "calendar-year-built-in": {};
  /** dự kiến, chưa công bố chính thức */
  "calendar-year-forecast": {};
  /** Lịch nghỉ năm { $year } mới là dự kiến; ngày hẹn có thể thay đổi khi có thông báo chính thức. */
  "calendar-year-provisional": { year: Text; };
  /** cấp trên đã công bố */
  "calendar-year-published": {};
  /** chưa công bố; ngày hẹn chỉ là dự kiến */
  "calendar-year-unknown": {};
  /** Lịch nghỉ năm { $year } chưa công bố; ngày hẹn chỉ là dự kiến. */
  "calendar-year-unpublished": { year: Text; };
  /** số { $version }, áp dụng từ { $from } */
  "catalogue-edition": { from: Text; version: Text; };
  /** Danh mục thủ tục */
  "catalogue-edition-title": {};
  /** kéo dài thời hạn khi xác minh (longer-term) thì phải ghi thời hạn ấy ở mục verification */
  "catalogue-fault-asking-no-term": {};
  /** mã “{ $value }” không dùng được; chỉ dùng chữ thường không dấu, chữ số và gạch nối, từ 3 đến 60 ký tự */
  "catalogue-fault-code-form": { value: Text; };
  /** mã “{ $value }” có hai lần; mỗi mã một lần */
  "catalogue-fault-code-twice": { value: Text; };
  /** cam kết ({ $value }) dài hơn thời hạn theo luật; cam kết chỉ được ngắn hơn hoặc bằng */
  "catalogue-fault-commitment-longer": { value: Text; };
  /** cam kết tính theo đơn vị khác với thời hạn theo luật; dùng cùng đơn vị */
  "catalogue-fault-commitment-unlike": {};
  /** danh mục không thay đổi gì; thêm thủ tục, cam kết hoặc thủ tục thôi nhận */
  "catalogue-fault-empty": {};
  /** không thể thôi nhận thủ tục “{ $value }” do pháp luật quy định */
  "catalogue-fault-ended-of-law": { value: Text; };
  /** { $value } đồng quá lớn; kiểm tra lại số tiền */
  "catalogue-fault-fee-high": { value: Text; };
  /** tờ khai dài quá: cần { $value } chỗ, nhiều nhất 20 (một người chiếm 3 chỗ) */
  "catalogue-fault-form-long": { value: Text; };
  /** thủ tục “{ $value }” không có trong pháp luật và chưa có tờ khai */
  "catalogue-fault-form-missing": { value: Text; };
  /** pháp luật đã định các mã ở đây, danh mục không đổi được (“{ $value }”); chỉ đổi thời hạn, giấy tờ, lệ phí, cơ quan và lời văn */
  "catalogue-fault-form-of-law": { value: Text; };
  /** nhãn dài { $value } ký tự, nhiều nhất 60 */
  "catalogue-fault-label-long": { value: Text; };
  /** bước phải chờ “{ $value }”, nhưng bước ấy không đứng trước nó */
  "catalogue-fault-leg-after": { value: Text; };
  /** bước này ({ $value }) dài hơn cả thủ tục */
  "catalogue-fault-leg-longer": { value: Text; };
  /** thủ tục có nhiều bước thì phải có bước mã “{ $value }”: bước ra kết quả */
  "catalogue-fault-leg-of-result": { value: Text; };
  /** không có trường hợp nào mã “{ $value }” */
  "catalogue-fault-leg-only": { value: Text; };
  /** độ dài { $value } không dùng được; chỉ ghi cho mục kiểu text, từ 1 đến 300 ký tự */
  "catalogue-fault-longest": { value: Text; };
  /** thủ tục riêng “{ $value }” chưa chia trường hợp được; đặt mỗi trường hợp thành một thủ tục */
  "catalogue-fault-no-variants": { value: Text; };
  /** lựa chọn không dùng được (“{ $value }”): mục kiểu choice cần ít nhất hai lựa chọn khác nhau, mục kiểu khác thì không có */
  "catalogue-fault-options": { value: Text; };
  /** { $place }: { $fault } */
  "catalogue-fault-place": { fault: Text; place: Text; };
  /** không có thủ tục “{ $value }” */
  "catalogue-fault-procedure-unknown": { value: Text; };
  /** chưa có kết quả nào; ghi giấy tờ mà người dân nhận được */
  "catalogue-fault-result-missing": {};
  /** viết theo khuôn { $value }, mới hơn phần mềm này; nâng cấp phần mềm trước */
  "catalogue-fault-schema-newer": { value: Text; };
  /** người ký không khớp với cơ quan “{ $value }”: kết quả của UBND do UBND ký, của cơ quan khác thì ghi co-quan-khac */
  "catalogue-fault-signer-agency": { value: Text; };
  /** chưa ghi căn cứ; ghi văn bản hoặc quyết định quy định điều này */
  "catalogue-fault-source-missing": {};
  /** “{ $value }” không phải thời hạn hay số lần dùng được; ghi một số lớn hơn 0 và hợp lý */
  "catalogue-fault-term-zero": { value: Text; };
  /** chưa có lời; ghi cả tiếng Việt (vi) và tiếng Anh (en) */
  "catalogue-fault-text-missing": {};
  /** danh mục quá lớn ({ $value } byte); chia thành nhiều bản, mỗi bản một ít thủ tục */
  "catalogue-fault-too-large": { value: Text; };
  /** không có mục nào tên “{ $value }”; xem lại chính tả */
  "catalogue-fault-unknown-key": { value: Text; };
  /** không đọc được ({ $value }) */
  "catalogue-fault-unreadable": { value: Text; };
  /** thời hạn khi phải xác minh ({ $value }) phải dài hơn thời hạn thường */
  "catalogue-fault-verification-shorter": { value: Text; };
  /** Tại quầy */
  "channel-counter": {};
  /** Cán bộ nhận tại nhà */
  "channel-home-visit": {};
  /** Trực tuyến toàn trình */
  "channel-online-full": {};
  /** Trực tuyến một phần */
  "channel-online-partial": {};
  /** Bưu chính */
  "channel-post": {};
  /** Anh */
  "choice-anh": {};
  /** Bà */
  "choice-ba": {};
  /** Bản án, quyết định của Tòa án */
  "choice-ban-an-quyet-dinh-toa-an": {};
  /** Bé */
  "choice-be": {};
  /** Nơi sinh */
  "choice-birth-place": {};
  /** Khai sinh */
  "choice-births": {};
  /** Ngày, tháng, năm sinh */
  "choice-born": {};
  /** Thay đổi: nay đổi khác */
  "choice-change": {};
  /** Cháu */
  "choice-chau": {};
  /** Chị */
  "choice-chi": {};
  /** Con */
  "choice-child": {};
  /** Bổ sung: còn thiếu, ghi thêm */
  "choice-completion": {};
  /** Cải chính: ghi sai, sửa lại */
  "choice-correction": {};
  /** Hai bên khuyết tật hoặc ốm bệnh */
  "choice-couple-disabled-or-ill": {};
  /** Cụ */
  "choice-cu": {};
  /** Cụ bà */
  "choice-cu-ba": {};
  /** Cụ ông */
  "choice-cu-ong": {};
  /** Chung sống từ trước 03/01/1987, chưa đăng ký */
  "choice-de-facto": {};
  /** Ngày mất */
  "choice-death-day": {};
  /** Nơi mất */
  "choice-death-place": {};
  /** Khai tử */
  "choice-deaths": {};
  /** Đã ly hôn, chưa kết hôn lại */
  "choice-divorced": {};
  /** Em */
  "choice-em": {};
  /** Dân tộc */
  "choice-ethnicity": {};
  /** Cha */
  "choice-father": {};
  /** Năm sinh người cha */
  "choice-father-born": {};
  /** Họ tên người cha */
  "choice-father-name": {};
  /** Nữ */
  "choice-female": {};
  /** Gia đình */
  "choice-gia-dinh": {};
  /** Giấy báo tử */
  "choice-giay-bao-tu": {};
  /** Ông, bà */
  "choice-grandparent": {};
  /** Người giám hộ */
  "choice-guardian": {};
  /** 2 trong 1: khai tử, xóa thường trú */
  "choice-hai-viec": {};
  /** Hộ nghèo */
  "choice-ho-ngheo": {};
  /** Quê quán */
  "choice-home-town": {};
  /** Ngón trỏ trái */
  "choice-left-index": {};
  /** Ngón út trái */
  "choice-left-little": {};
  /** Ngón giữa trái */
  "choice-left-middle": {};
  /** Ngón áp út trái */
  "choice-left-ring": {};
  /** Ngón cái trái */
  "choice-left-thumb": {};
  /** 3 trong 1: thêm mai táng phí, từ đủ 80 tuổi đang hưởng tuất (11 ngày) */
  "choice-mai-tang-11": {};
  /** 3 trong 1: thêm mai táng phí, người có công (18 ngày) */
  "choice-mai-tang-18": {};
  /** 3 trong 1: thêm mai táng phí, bảo trợ xã hội (6 ngày) */
  "choice-mai-tang-6": {};
  /** 3 trong 1: thêm mai táng phí, bảo hiểm xã hội (9 ngày) */
  "choice-mai-tang-9": {};
  /** Nam */
  "choice-male": {};
  /** Kết hôn */
  "choice-marriages": {};
  /** Đang có vợ hoặc chồng */
  "choice-married": {};
  /** Mẹ */
  "choice-mother": {};
  /** Năm sinh người mẹ */
  "choice-mother-born": {};
  /** Họ tên người mẹ */
  "choice-mother-name": {};
  /** Họ, chữ đệm, tên */
  "choice-name": {};
  /** Quốc tịch */
  "choice-nationality": {};
  /** Chưa đăng ký kết hôn với ai */
  "choice-never-married": {};
  /** Người có công với cách mạng */
  "choice-nguoi-co-cong": {};
  /** Người khuyết tật */
  "choice-nguoi-khuyet-tat": {};
  /** Không */
  "choice-no": {};
  /** Người mất không có người thân thích */
  "choice-no-relatives": {};
  /** Không */
  "choice-none": {};
  /** Ông */
  "choice-ong": {};
  /** Cơ quan, tổ chức */
  "choice-organisation": {};
  /** Giấy tờ tùy thân */
  "choice-paper": {};
  /** Cha, mẹ nhận con */
  "choice-parent": {};
  /** Cha mẹ đang bị giam, giữ, không có người thân đi thay */
  "choice-parents-detained": {};
  /** Cha mẹ khuyết tật hoặc ốm bệnh, không có người thân đi thay */
  "choice-parents-disabled-or-ill": {};
  /** Người thân khác */
  "choice-relative": {};
  /** Người thân già yếu, ốm bệnh */
  "choice-relatives-old-or-ill": {};
  /** Nơi cư trú */
  "choice-residence": {};
  /** Ngón trỏ phải */
  "choice-right-index": {};
  /** Ngón út phải */
  "choice-right-little": {};
  /** Ngón giữa phải */
  "choice-right-middle": {};
  /** Ngón áp út phải */
  "choice-right-ring": {};
  /** Ngón cái phải */
  "choice-right-thumb": {};
  /** Chính người ấy */
  "choice-self": {};
  /** Giới tính */
  "choice-sex": {};
  /** Anh, chị, em */
  "choice-sibling": {};
  /** Vợ, chồng */
  "choice-spouse": {};
  /** 4 trong 1: thêm mai táng phí, tử tuất, người có công (18 ngày) */
  "choice-tu-tuat-18": {};
  /** 4 trong 1: thêm mai táng phí, tử tuất, bảo hiểm xã hội (9 ngày) */
  "choice-tu-tuat-9": {};
  /** Chưa kết hôn trong một thời gian trước đây */
  "choice-unmarried-then": {};
  /** Kết quả giám định pháp y */
  "choice-van-ban-giam-dinh-phap-y": {};
  /** Văn bản xác nhận của cơ quan công an */
  "choice-van-ban-xac-nhan-cong-an": {};
  /** Văn bản xác nhận thi hành án */
  "choice-van-ban-xac-nhan-thi-hanh-an": {};
  /** Trường hợp khác, phường quyết định */
  "choice-ward-decision": {};
  /** Vợ hoặc chồng đã mất, chưa kết hôn lại */
  "choice-widowed": {};
  /** Có */
  "choice-yes": {};
  /** Có yếu tố nước ngoài */
  "choice-yeu-to-nuoc-ngoai": {};
  /** Trẻ bị bỏ rơi */
  "circumstance-abandoned": {};
  /** Nhận con nuôi hoặc mang thai hộ */
  "circumstance-adopted": {};
  /** Cháu đã mất */
  "circumstance-child-died": {};
  /** Tòa án tuyên bố đã chết */
  "circumstance-declared-dead": {};
  /** Mẹ mất khi sinh cháu */
  "circumstance-mother-died": {};
  /** Đăng ký lại, hoặc khai sinh cho người lớn */
  "circumstance-registered-again": {};
  /** Không có cam kết “{ $commitment }”. Chọn lại trong phần thiết lập của phường. */
  "commitment-unknown": { commitment: Text; };
  /** Khiếu nại */
  "complaint-complaint": {};
  /** Phản ánh, kiến nghị */
  "complaint-remark": {};
  /** Tại quầy */
  "contact-counter": {};
  /** Tại nhà */
  "contact-door": {};
  /** { $count } hồ sơ */
  "count-cases": { count: number; };
  /** { $count } ngày */
  "count-days": { count: number; };
  /** { $count } giấy tờ */
  "count-papers": { count: number; };
  /** { $count } ngày làm việc */
  "count-working-days": { count: number; };
  /** Máy này lại là máy của phường và đã nhận về { $received } mục. Việc cuối cùng của anh/chị mà cấp trên nhận được là lúc { $when }. Những gì làm trên máy này sau đó mà chưa đồng bộ thì đã mất theo dữ liệu cũ, cần nhập lại từ giấy tờ. */
  "damage-began-again": { received: Text; when: Text; };
  /** Máy này lại là máy của phường và đã nhận về { $received } mục. Cấp trên chưa từng nhận được việc nào của anh/chị: những gì làm trên máy này mà chưa đồng bộ thì đã mất theo dữ liệu cũ, cần nhập lại từ giấy tờ. */
  "damage-began-again-nothing": { received: Text; };
  /** Tệp “{ $file }” của kho dữ liệu bị hỏng. */
  "damage-damaged": { file: Text; };
  /** Trước hết hãy tìm bản sao lưu ở thẻ nhớ hoặc ổ đĩa ngoài. Không tìm được thì xin cấp trên phiếu ghi danh mới: mọi việc đã đồng bộ sẽ về lại máy này. */
  "damage-do-begin-again": {};
  /** Trước hết hãy tìm bản sao lưu mới hơn ở thẻ nhớ hoặc ổ đĩa ngoài. Không tìm được thì vẫn sửa được, nhưng phải chấp nhận mất { $count } lần lưu nói trên. */
  "damage-do-find-backup": { count: Text; };
  /** Không phải làm gì. Cứ mở máy như mọi khi. */
  "damage-do-open": {};
  /** Sửa dữ liệu rồi mở máy. Phần hỏng được cất riêng, không bị xóa. */
  "damage-do-repair": {};
  /** Phần còn nguyên được lấy từ bản sao lưu. */
  "damage-from-backup": {};
  /** Phần còn nguyên được lấy từ chính máy này. */
  "damage-from-journal": {};
  /** Phần còn nguyên được lấy từ chính máy này. */
  "damage-from-tables": {};
  /** Kho dữ liệu trên máy này bị thiếu tệp “{ $file }”. */
  "damage-missing": { file: Text; };
  /** Kho dữ liệu trên máy này mở được, không thấy chỗ nào hỏng. */
  "damage-none": {};
  /** Kho dữ liệu trên máy này không mở được. */
  "damage-other": {};
  /** Mọi việc đã lưu đều còn nguyên, không mất gì. */
  "damage-safe-all": {};
  /** Trên máy này không còn phần nào đọc được. Việc nào đã đồng bộ thì cấp trên vẫn giữ nguyên. */
  "damage-safe-none": {};
  /** Các lần lưu cho đến lần thứ { $safe } đều còn nguyên. { $count } lần lưu sau cùng (từ lần { $first } đến lần { $last }) không còn đọc được ở đâu cả; việc nào đã đồng bộ thì cấp trên vẫn giữ và sẽ gửi về lại. */
  "damage-safe-part": { count: Text; first: Text; last: Text; safe: Text; };
  /** Các lần lưu cho đến lần thứ { $safe } đều còn nguyên. Lần lưu sau cùng (lần { $last }) không còn đọc được ở đâu cả; nếu đã đồng bộ thì cấp trên vẫn giữ và sẽ gửi về lại. */
  "damage-safe-part-one": { last: Text; safe: Text; };
  /** Kho dữ liệu trên máy này ({ $place }) đã bị thay đổi từ bên ngoài phần mềm. */
  "damage-tampered": { place: Text; };
  /** Tệp “{ $file }” của kho dữ liệu bị cụt mất phần cuối. */
  "damage-truncated": { file: Text; };
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
  /** Nhận hồ sơ và trả kết quả ngay trong ngày */
  "day-same-day": {};
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
  /** Coi như ngày nhận hồ sơ, chưa tính */
  "day-zero-moved": {};
  /** Bảng biểu */
  "document-bang-bieu": {};
  /** Tờ thử căn chỉnh */
  "document-bang-can-in": {};
  /** Giấy chứng nhận đăng ký hộ kinh doanh */
  "document-gcn-ho-kinh-doanh": {};
  /** Giấy chứng nhận kết hôn */
  "document-giay-chung-nhan-ket-hon": {};
  /** Giấy khai sinh */
  "document-giay-khai-sinh": {};
  /** Giấy khai sinh (bản sao) */
  "document-giay-khai-sinh-ban-sao": {};
  /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả */
  "document-giay-tiep-nhan": {};
  /** Giấy xác nhận tình trạng hôn nhân */
  "document-giay-xac-nhan-tthn": {};
  /** Kết quả giải quyết thủ tục */
  "document-ket-qua-thu-tuc": {};
  /** Lời chứng chứng thực bản sao */
  "document-loi-chung-ban-sao": {};
  /** Lời chứng chứng thực chữ ký */
  "document-loi-chung-chu-ky": {};
  /** Thông báo mã số thuế */
  "document-ma-so-thue": {};
  /** Nhãn giao */
  "document-nhan-giao": {};
  /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ */
  "document-phieu-bo-sung": {};
  /** Phiếu từ chối tiếp nhận, giải quyết hồ sơ */
  "document-phieu-tu-choi": {};
  /** Phong bì */
  "document-phong-bi": {};
  /** Kết quả giải quyết mai táng phí */
  "document-quyet-dinh-mai-tang": {};
  /** Kết quả giải quyết tử tuất */
  "document-quyet-dinh-tu-tuat": {};
  /** giấy chứng nhận */
  "document-short-gcn-ho-kinh-doanh": {};
  /** bản sao */
  "document-short-giay-khai-sinh-ban-sao": {};
  /** giấy xác nhận */
  "document-short-giay-xac-nhan-tthn": {};
  /** kết quả */
  "document-short-ket-qua-thu-tuc": {};
  /** phiếu yêu cầu bổ sung */
  "document-short-phieu-bo-sung": {};
  /** phiếu từ chối */
  "document-short-phieu-tu-choi": {};
  /** thông báo dừng */
  "document-short-thong-bao-dung": {};
  /** trích lục */
  "document-short-trich-luc-cai-chinh": {};
  /** bản sao */
  "document-short-trich-luc-cai-chinh-ban-sao": {};
  /** bản sao */
  "document-short-trich-luc-ket-hon-ban-sao": {};
  /** bản sao */
  "document-short-trich-luc-khai-tu-ban-sao": {};
  /** trích lục */
  "document-short-trich-luc-nhan-cha-me-con": {};
  /** bản sao */
  "document-short-trich-luc-nhan-cha-me-con-ban-sao": {};
  /** văn bản xin lỗi */
  "document-short-van-ban-xin-loi": {};
  /** Thẻ bảo hiểm y tế */
  "document-the-bhyt": {};
  /** Thông báo dừng giải quyết hồ sơ */
  "document-thong-bao-dung": {};
  /** Thông báo kết quả đăng ký thường trú */
  "document-thong-bao-thuong-tru": {};
  /** Thông báo xóa đăng ký thường trú */
  "document-thong-bao-xoa-thuong-tru": {};
  /** Thư cảm ơn */
  "document-thu-cam-on": {};
  /** Thư chia buồn */
  "document-thu-chia-buon": {};
  /** Thư chúc mừng */
  "document-thu-chuc-mung": {};
  /** Thư gửi kèm giấy tờ */
  "document-thu-kem-giay-to": {};
  /** Thư xin lỗi */
  "document-thu-xin-loi": {};
  /** Tờ khai */
  "document-to-khai": {};
  /** Trích lục thay đổi, cải chính, bổ sung hộ tịch */
  "document-trich-luc-cai-chinh": {};
  /** Trích lục thay đổi, cải chính, bổ sung hộ tịch (bản sao) */
  "document-trich-luc-cai-chinh-ban-sao": {};
  /** Trích lục kết hôn */
  "document-trich-luc-ket-hon": {};
  /** Trích lục kết hôn (bản sao) */
  "document-trich-luc-ket-hon-ban-sao": {};
  /** Trích lục khai tử */
  "document-trich-luc-khai-tu": {};
  /** Trích lục khai tử (bản sao) */
  "document-trich-luc-khai-tu-ban-sao": {};
  /** Trích lục đăng ký nhận cha, mẹ, con */
  "document-trich-luc-nhan-cha-me-con": {};
  /** Trích lục đăng ký nhận cha, mẹ, con (bản sao) */
  "document-trich-luc-nhan-cha-me-con-ban-sao": {};
  /** Văn bản xin lỗi và đề nghị gia hạn */
  "document-van-ban-xin-loi": {};
  /** Hẹn trả kết quả */
  "due-promised": {};
  /** Hạn theo quy định */
  "due-statutory": {};
  /** Mang { $count } giấy về, chưa trao được */
  "event-brought-back": { count: Text; };
  /** Công bố lịch làm việc */
  "event-calendar-published": {};
  /** Ban hành danh mục thủ tục */
  "event-catalogue-published": {};
  /** Chọn ghi hay không ghi nguyên nhân chết trên trích lục */
  "event-cause-on-extract-chosen": {};
  /** { $circumstance -> [child-died] Ghi: cháu đã mất [mother-died] Ghi: mẹ mất khi sinh cháu [abandoned] Ghi: trẻ bị bỏ rơi [registered-again] Ghi: đăng ký lại [adopted] Ghi: nhận con nuôi hoặc mang thai hộ *[declared-dead] Ghi: Tòa án tuyên bố đã chết } */
  "event-circumstance-noted": { circumstance: Text; };
  /** Ghi số định danh cá nhân */
  "event-citizen-id-recorded": {};
  /** Mã hồ sơ chính thức: { $code } */
  "event-code-given": { code: Text; };
  /** Cấp trước mã hồ sơ cho máy */
  "event-codes-leased": {};
  /** Trao { $count } giấy tại quầy */
  "event-collected": { count: Text; };
  /** Lãnh đạo trả lời ý kiến của người dân */
  "event-complaint-answered": {};
  /** Người dân cho biết có hài lòng với câu trả lời không */
  "event-complaint-heard": {};
  /** Ghi một ý kiến của người dân */
  "event-complaint-made": {};
  /** Chọn nội dung đúng */
  "event-conflict-chosen": {};
  /** Ghi danh máy */
  "event-device-enrolled": {};
  /** Thu hồi máy */
  "event-device-revoked": {};
  /** Máy được khôi phục nhận danh tính mới */
  "event-device-succeeded": {};
  /** Xác nhận không trùng hồ sơ */
  "event-duplicate-settled": {};
  /** Ghi lại từ sổ cũ: số { $number } */
  "event-entry-written-over": { number: Text; };
  /** Cấp trên được khôi phục từ bản sao lưu */
  "event-epoch-opened": {};
  /** Thu { $sum } đồng, biên lai số { $receipt } */
  "event-fee-collected": { receipt: Text; sum: Text; };
  /** Gạch một lần thu ghi nhầm: { $reason } */
  "event-fee-struck": { reason: Text; };
  /** Sửa ô “{ $field }” */
  "event-field-edited": { field: Text; };
  /** { $by -> [leader] Lãnh đạo ký số: { $document } *[office] Ký số của cơ quan: { $document } } */
  "event-file-signed": { by: Text; document: Text; };
  /** Trao tận tay { $count } giấy */
  "event-handed-over": { count: Text; };
  /** Chọn số phút máy tự khóa */
  "event-idle-chosen": {};
  /** Nhận kết quả xác minh: { $result } */
  "event-inquiry-answered": { result: Text; };
  /** Gửi xác minh { $whom }: { $what } */
  "event-inquiry-sent": { what: Text; whom: Text; };
  /** Đăng ký chữ ký của cán bộ trên máy */
  "event-key-added": {};
  /** Máy được phép ký mã kiểm tra trên giấy */
  "event-key-certified": {};
  /** Sửa danh sách lý do trễ hẹn của phường */
  "event-late-reasons-changed": {};
  /** Giao việc: { $leg } */
  "event-leg-assigned": { leg: Text; };
  /** Xong một việc liên thông */
  "event-leg-finished": {};
  /** Lãnh đạo duyệt { $document } */
  "event-letter-approved": { document: Text; };
  /** Soạn { $document } */
  "event-letter-drafted": { document: Text; };
  /** Xin số cho { $document } */
  "event-letter-number-requested": { document: Text; };
  /** Thư được cho số { $number } */
  "event-letter-numbered": { number: Text; };
  /** Không gửi thư: { $reason } */
  "event-letter-suppressed": { reason: Text; };
  /** Duyệt lời mới của một loại thư */
  "event-letter-text-approved": {};
  /** Đề nghị lời mới cho một loại thư */
  "event-letter-text-proposed": {};
  /** Ghi nhận những lần xem hồ sơ trong ngày */
  "event-looks-told": {};
  /** Việc do bản mới hơn ghi (loại { $kind }) */
  "event-newer": { kind: Text; };
  /** Thêm ghi chú */
  "event-note-added": {};
  /** Bỏ ghi chú */
  "event-note-removed": {};
  /** Xin số đăng ký */
  "event-number-requested": {};
  /** Thu hồi quyền của cán bộ */
  "event-officer-revoked": {};
  /** Cập nhật cán bộ */
  "event-officer-set": {};
  /** Gia đình đã nhận được { $document }: { $how } */
  "event-part-reached": { document: Text; how: Text; };
  /** Hai bên đã ký trước mặt cán bộ */
  "event-parties-signed": {};
  /** Cho dùng ảnh trên thư */
  "event-picture-allowed": {};
  /** Đưa ảnh mới vào cho thư */
  "event-picture-proposed": {};
  /** Thôi dùng ảnh trên thư */
  "event-picture-withdrawn": {};
  /** { $count -> [1] In { $document } *[other] In { $document }, { $count } bản } */
  "event-printed": { count: number; document: Text; };
  /** Xin lỗi và hẹn lại { $when }: { $reason } */
  "event-promise-renewed": { reason: Text; when: Text; };
  /** Một người dân đã đánh giá; nội dung được giữ kín */
  "event-rating-left": {};
  /** Cấp trên báo tổng số đánh giá của người dân trong một tháng */
  "event-ratings-told": {};
  /** Thu hồi giấy đã trao: { $reason } */
  "event-recall-begun": { reason: Text; };
  /** Thu hồi giấy: { $step -> [retrieved] đã lấy lại [lost] không lấy lại được [voided] đã hủy [replaced] đã trao giấy thay thế [not-replaced] không cấp giấy thay thế [apologised] đã xin lỗi *[no-apology] không phải xin lỗi } */
  "event-recall-step-taken": { step: Text; };
  /** Tiếp nhận hồ sơ { $code } */
  "event-received": { code: Text; };
  /** Từ chối hồ sơ: { $reason } */
  "event-refused": { reason: Text; };
  /** Khóa sổ đăng ký của năm */
  "event-register-closed": {};
  /** Giải trình một số trống */
  "event-register-gap-explained": {};
  /** Ghi chú vào sổ đăng ký */
  "event-register-noted": {};
  /** Mở quyển sổ đăng ký */
  "event-register-opened": {};
  /** Vào sổ số { $number } */
  "event-registered": { number: Text; };
  /** Thu hồi việc đăng ký theo Quyết định { $decision } */
  "event-revoked": { decision: Text; };
  /** Đi trao về */
  "event-round-came-back": {};
  /** Hủy chuyến trao */
  "event-round-cancelled": {};
  /** Lập chuyến trao { $count } hồ sơ */
  "event-round-planned": { count: Text; };
  /** Nhận giấy và đi trao */
  "event-round-set-out": {};
  /** Thêm một nhà vào chuyến trao */
  "event-round-stop-added": {};
  /** Bỏ một nhà khỏi chuyến trao */
  "event-round-stop-dropped": {};
  /** Ở cửa nhà: { $met -> [whole] trao đủ [part] trao một phần [nobody] không có ai ở nhà [elsewhere] không đúng địa chỉ *[declined] gia đình chưa nhận } */
  "event-round-visited": { met: Text; };
  /** { $how -> [done-again] Đã xem việc chưa có hiệu lực: làm lại rồi [told] Đã xem việc chưa có hiệu lực: báo người phụ trách *[not-needed] Đã xem việc chưa có hiệu lực: không cần làm nữa } */
  "event-seen-to": { how: Text; };
  /** Hủy một tờ phôi hỏng */
  "event-sheet-destroyed": {};
  /** { $sheet -> [declaration] In tờ khai [draft-declaration] In tờ khai [envelope] In phong bì [control] In phiếu kiểm soát *[other] In giấy tờ của cơ quan }{ $count -> [file] , chỉ lập tệp [refused] : máy in không nhận, chỉ còn tệp [1] {""} *[other] , lần { $count } } */
  "event-sheet-printed": { count: number; sheet: Text; };
  /** Ghi một tờ phôi hỏng */
  "event-sheet-spoiled": {};
  /** Dùng một tờ phôi */
  "event-sheet-used": {};
  /** Nhận phôi */
  "event-sheets-received": {};
  /** Trả lại phôi chưa dùng */
  "event-sheets-returned": {};
  /** Giấy đã ký và đóng dấu */
  "event-signed": {};
  /** Trình ký */
  "event-submitted": {};
  /** Lãnh đạo cho yêu cầu bổ sung lần nữa ({ $reason }): { $what } */
  "event-supplement-again": { reason: Text; what: Text; };
  /** Nhận đủ giấy tờ bổ sung */
  "event-supplement-received": {};
  /** Đề nghị bổ sung: { $reason } */
  "event-supplement-requested": { reason: Text; };
  /** Lãnh đạo hỏi ý kiến người dân */
  "event-survey-taken": {};
  /** Mang { $count } giấy đi trao */
  "event-taken-out": { count: Text; };
  /** Cho dùng mẫu giấy */
  "event-template-allowed": {};
  /** Đưa mẫu giấy mới vào */
  "event-template-proposed": {};
  /** Cấp trên công bố mẫu giấy */
  "event-template-published": {};
  /** Thôi dùng mẫu giấy */
  "event-template-withdrawn": {};
  /** Người dân đến trụ sở: { $why -> [hand-in] nộp hồ sơ [supplement] nộp bổ sung [collect] nhận kết quả [ask] hỏi tiến độ [invited] theo lời mời của phường [sign] ký trước mặt cán bộ [not-ready] đến lấy nhưng chưa có kết quả [our-mistake] sửa sai sót của cơ quan *[other] việc khác } */
  "event-trip-made": { why: Text; };
  /** Gạch một lần đến trụ sở ghi nhầm: { $reason } */
  "event-trip-struck": { reason: Text; };
  /** Kiểm tra hồ sơ: đủ và đúng */
  "event-verified": {};
  /** Cài đặt của phường */
  "event-ward-set": {};
  /** Dừng theo đề nghị của người dân: { $reason } */
  "event-withdrawn": { reason: Text; };
  /** kết hôn trong nước */
  "fee-ground-domestic": {};
  /** hộ nghèo */
  "fee-ground-ho-ngheo": {};
  /** người có công với cách mạng */
  "fee-ground-nguoi-co-cong": {};
  /** người khuyết tật */
  "fee-ground-nguoi-khuyet-tat": {};
  /** đăng ký đúng hạn */
  "fee-ground-on-time": {};
  /** mỗi bản */
  "fee-per-copy": {};
  /** mỗi hồ sơ */
  "fee-per-dossier": {};
  /** mỗi trang */
  "fee-per-page": {};
  /** Địa chỉ trụ sở */
  "field-business-address": {};
  /** Vốn (đồng) */
  "field-business-capital": {};
  /** Phường, xã */
  "field-business-commune": {};
  /** Tên hộ kinh doanh */
  "field-business-name": {};
  /** Điện thoại */
  "field-business-phone": {};
  /** Ngành, nghề */
  "field-business-trade": {};
  /** Số lao động */
  "field-business-workers": {};
  /** Số bản */
  "field-certified-copies": {};
  /** Cơ quan cấp */
  "field-certified-issuer": {};
  /** Số trang */
  "field-certified-pages": {};
  /** Tên giấy tờ, văn bản */
  "field-certified-paper": {};
  /** Căn cứ */
  "field-change-basis": {};
  /** Đang ghi */
  "field-change-from": {};
  /** Mục */
  "field-change-item": {};
  /** Loại */
  "field-change-kind": {};
  /** Ghi lại thành */
  "field-change-to": {};
  /** Phường, xã nơi sinh */
  "field-child-birth-commune": {};
  /** Nơi sinh */
  "field-child-birth-place": {};
  /** Ngày sinh */
  "field-child-born": {};
  /** Dân tộc */
  "field-child-ethnicity": {};
  /** Quê quán */
  "field-child-home-town": {};
  /** Họ, chữ đệm, tên */
  "field-child-name": {};
  /** Quốc tịch */
  "field-child-nationality": {};
  /** Giới tính */
  "field-child-sex": {};
  /** Liên thông mấy việc */
  "field-death-benefit": {};
  /** Nguyên nhân */
  "field-death-cause": {};
  /** Phường, xã nơi mất */
  "field-death-commune": {};
  /** Ngày mất */
  "field-death-day": {};
  /** Giờ mất, nếu biết */
  "field-death-hour": {};
  /** Nơi mất */
  "field-death-place": {};
  /** Ngày sinh */
  "field-deceased-born": {};
  /** Số định danh */
  "field-deceased-citizen-id": {};
  /** Phường, xã */
  "field-deceased-commune": {};
  /** Dân tộc */
  "field-deceased-ethnicity": {};
  /** Họ, chữ đệm, tên */
  "field-deceased-name": {};
  /** Quốc tịch */
  "field-deceased-nationality": {};
  /** Giấy tờ tùy thân */
  "field-deceased-paper": {};
  /** Nơi cư trú cuối cùng */
  "field-deceased-residence": {};
  /** Giới tính */
  "field-deceased-sex": {};
  /** Gọi người mất trong thư */
  "field-deceased-title": {};
  /** Số định danh */
  "field-declarant-citizen-id": {};
  /** Thư điện tử */
  "field-declarant-email": {};
  /** Thuộc diện miễn lệ phí */
  "field-declarant-exemption": {};
  /** Bên nam không ký được, điểm chỉ bằng */
  "field-declarant-husband-mark": {};
  /** Không ký được, điểm chỉ bằng */
  "field-declarant-mark": {};
  /** Họ, chữ đệm, tên */
  "field-declarant-name": {};
  /** Giấy tờ tùy thân */
  "field-declarant-paper": {};
  /** Điện thoại */
  "field-declarant-phone": {};
  /** Đã đọc lại cho nghe */
  "field-declarant-read-back": {};
  /** Quan hệ với người được khai */
  "field-declarant-relation": {};
  /** Bên nữ không ký được, điểm chỉ bằng */
  "field-declarant-wife-mark": {};
  /** Người làm chứng */
  "field-declarant-witness": {};
  /** Địa chỉ trao */
  "field-delivery-address": {};
  /** Trao tận nhà */
  "field-delivery-at-home": {};
  /** Phường, xã */
  "field-delivery-commune": {};
  /** Số bản sao */
  "field-delivery-copies": {};
  /** Xưng hô trong thư */
  "field-delivery-greeting": {};
  /** Nhận thư của phường */
  "field-delivery-letter": {};
  /** Ngày đăng ký */
  "field-entry-date": {};
  /** Số đăng ký */
  "field-entry-number": {};
  /** Nơi đăng ký */
  "field-entry-place": {};
  /** Sổ */
  "field-entry-register": {};
  /** Ngày sinh */
  "field-father-born": {};
  /** Số định danh */
  "field-father-citizen-id": {};
  /** Phường, xã */
  "field-father-commune": {};
  /** Cha đã mất */
  "field-father-dead": {};
  /** Dân tộc */
  "field-father-ethnicity": {};
  /** Họ, chữ đệm, tên */
  "field-father-name": {};
  /** Quốc tịch */
  "field-father-nationality": {};
  /** Nơi cư trú */
  "field-father-residence": {};
  /** Ngày sinh */
  "field-husband-born": {};
  /** Số định danh */
  "field-husband-citizen-id": {};
  /** Phường, xã */
  "field-husband-commune": {};
  /** Dân tộc */
  "field-husband-ethnicity": {};
  /** Số lần đã kết hôn trước đây */
  "field-husband-marriages": {};
  /** Họ, chữ đệm, tên */
  "field-husband-name": {};
  /** Quốc tịch */
  "field-husband-nationality": {};
  /** Giấy tờ tùy thân */
  "field-husband-paper": {};
  /** Nơi cư trú */
  "field-husband-residence": {};
  /** Yếu tố nước ngoài */
  "field-marriage-foreign": {};
  /** Quyết định của phường */
  "field-mobile-decision": {};
  /** Lý do */
  "field-mobile-ground": {};
  /** Ngày sinh */
  "field-mother-born": {};
  /** Số định danh */
  "field-mother-citizen-id": {};
  /** Phường, xã */
  "field-mother-commune": {};
  /** Mẹ đã mất */
  "field-mother-dead": {};
  /** Dân tộc */
  "field-mother-ethnicity": {};
  /** Họ, chữ đệm, tên */
  "field-mother-name": {};
  /** Quốc tịch */
  "field-mother-nationality": {};
  /** Nơi cư trú */
  "field-mother-residence": {};
  /** Ngày cấp */
  "field-note-date": {};
  /** Nơi cấp */
  "field-note-issuer": {};
  /** Loại giấy */
  "field-note-kind": {};
  /** Số */
  "field-note-number": {};
  /** Đang ghi */
  "field-other-from": {};
  /** Mục */
  "field-other-item": {};
  /** Ghi lại thành */
  "field-other-to": {};
  /** Mục 1 */
  "field-own-1": {};
  /** Mục 10 */
  "field-own-10": {};
  /** Mục 11 */
  "field-own-11": {};
  /** Mục 12 */
  "field-own-12": {};
  /** Mục 13 */
  "field-own-13": {};
  /** Mục 14 */
  "field-own-14": {};
  /** Mục 15 */
  "field-own-15": {};
  /** Mục 16 */
  "field-own-16": {};
  /** Mục 17 */
  "field-own-17": {};
  /** Mục 18 */
  "field-own-18": {};
  /** Mục 19 */
  "field-own-19": {};
  /** Mục 2 */
  "field-own-2": {};
  /** Mục 20 */
  "field-own-20": {};
  /** Mục 3 */
  "field-own-3": {};
  /** Mục 4 */
  "field-own-4": {};
  /** Mục 5 */
  "field-own-5": {};
  /** Mục 6 */
  "field-own-6": {};
  /** Mục 7 */
  "field-own-7": {};
  /** Mục 8 */
  "field-own-8": {};
  /** Mục 9 */
  "field-own-9": {};
  /** Ngày sinh */
  "field-owner-born": {};
  /** Số định danh */
  "field-owner-citizen-id": {};
  /** Phường, xã */
  "field-owner-commune": {};
  /** Dân tộc */
  "field-owner-ethnicity": {};
  /** Họ, chữ đệm, tên */
  "field-owner-name": {};
  /** Quốc tịch */
  "field-owner-nationality": {};
  /** Nơi cư trú */
  "field-owner-residence": {};
  /** Giới tính */
  "field-owner-sex": {};
  /** Bản án ly hôn */
  "field-papers-ban-an-ly-hon": {};
  /** Bản chính đã đối chiếu */
  "field-papers-ban-chinh": {};
  /** Biên bản về trẻ bị bỏ rơi */
  "field-papers-bien-ban-bo-roi": {};
  /** Chứng cứ quan hệ */
  "field-papers-chung-cu-quan-he": {};
  /** Giấy báo tử */
  "field-papers-giay-bao-tu": {};
  /** Giấy chứng nhận kết hôn của cha mẹ */
  "field-papers-giay-chung-nhan-ket-hon": {};
  /** Giấy chứng sinh */
  "field-papers-giay-chung-sinh": {};
  /** Giấy tờ làm căn cứ */
  "field-papers-giay-to-can-cu": {};
  /** Giấy tờ địa điểm */
  "field-papers-giay-to-dia-diem": {};
  /** Giấy tờ về thân nhân hưởng tuất */
  "field-papers-giay-to-tuat": {};
  /** Căn cước, hộ chiếu đã đối chiếu */
  "field-papers-giay-to-tuy-than": {};
  /** Giấy xác nhận tình trạng hôn nhân */
  "field-papers-giay-xac-nhan-tthn": {};
  /** Tờ khai mai táng phí */
  "field-papers-to-khai-mai-tang": {};
  /** Văn bản làm chứng */
  "field-papers-van-ban-lam-chung": {};
  /** Văn bản ủy quyền */
  "field-papers-van-ban-uy-quyen": {};
  /** Ý kiến của chủ hộ */
  "field-papers-y-kien-chu-ho": {};
  /** Ngày sinh */
  "field-parent-born": {};
  /** Số định danh */
  "field-parent-citizen-id": {};
  /** Phường, xã */
  "field-parent-commune": {};
  /** Dân tộc */
  "field-parent-ethnicity": {};
  /** Người này là */
  "field-parent-is": {};
  /** Họ, chữ đệm, tên */
  "field-parent-name": {};
  /** Quốc tịch */
  "field-parent-nationality": {};
  /** Giấy tờ tùy thân */
  "field-parent-paper": {};
  /** Nơi cư trú */
  "field-parent-residence": {};
  /** Ngày đăng ký kết hôn */
  "field-parents-marriage-date": {};
  /** Số Giấy chứng nhận kết hôn */
  "field-parents-marriage-number": {};
  /** Nơi cấp */
  "field-parents-marriage-office": {};
  /** Ngày sinh */
  "field-person-born": {};
  /** Số định danh */
  "field-person-citizen-id": {};
  /** Phường, xã */
  "field-person-commune": {};
  /** Dân tộc */
  "field-person-ethnicity": {};
  /** Họ, chữ đệm, tên */
  "field-person-name": {};
  /** Quốc tịch */
  "field-person-nationality": {};
  /** Giấy tờ tùy thân */
  "field-person-paper": {};
  /** Nơi cư trú */
  "field-person-residence": {};
  /** Giới tính */
  "field-person-sex": {};
  /** Ngày sinh */
  "field-recognised-born": {};
  /** Số định danh */
  "field-recognised-citizen-id": {};
  /** Phường, xã */
  "field-recognised-commune": {};
  /** Dân tộc */
  "field-recognised-ethnicity": {};
  /** Họ, chữ đệm, tên */
  "field-recognised-name": {};
  /** Quốc tịch */
  "field-recognised-nationality": {};
  /** Giấy tờ tùy thân */
  "field-recognised-paper": {};
  /** Nơi cư trú */
  "field-recognised-residence": {};
  /** Giới tính */
  "field-recognised-sex": {};
  /** Ai nhận */
  "field-recognition-by": {};
  /** Yếu tố nước ngoài */
  "field-recognition-foreign": {};
  /** Từ ngày */
  "field-status-from": {};
  /** Giấy tờ chứng minh */
  "field-status-paper": {};
  /** Nơi cư trú khi đó */
  "field-status-place": {};
  /** Mục đích sử dụng */
  "field-status-purpose": {};
  /** Vợ hoặc chồng */
  "field-status-spouse": {};
  /** Đến ngày */
  "field-status-to": {};
  /** Tình trạng */
  "field-status-wording": {};
  /** Ngày sinh */
  "field-wife-born": {};
  /** Số định danh */
  "field-wife-citizen-id": {};
  /** Phường, xã */
  "field-wife-commune": {};
  /** Dân tộc */
  "field-wife-ethnicity": {};
  /** Số lần đã kết hôn trước đây */
  "field-wife-marriages": {};
  /** Họ, chữ đệm, tên */
  "field-wife-name": {};
  /** Quốc tịch */
  "field-wife-nationality": {};
  /** Giấy tờ tùy thân */
  "field-wife-paper": {};
  /** Nơi cư trú */
  "field-wife-residence": {};
  /** Không gửi tệp này. Lấy lại bản gốc ở máy đã ký, hoặc ký lại. */
  "file-say-altered": {};
  /** Gửi đi được. */
  "file-say-intact": {};
  /** Tệp nằm ở máy đã ký. Chép sang rồi đưa vào máy này. */
  "file-say-missing": {};
  /** Chữ ký trong tệp không phải chữ ký đã ghi trong hồ sơ. Không gửi tệp này; báo lãnh đạo. */
  "file-say-other-certificate": {};
  /** Tệp nằm ở đây không phải tệp đã ký. Lấy lại bản gốc ở máy đã ký, hoặc ký lại. */
  "file-say-replaced": {};
  /** Lãnh đạo ký */
  "file-signer-leader": {};
  /** Cơ quan ký */
  "file-signer-office": {};
  /** Hồ sơ đã sửa sau khi ký nên tệp này không còn đúng. Ký lại trước khi gửi. */
  "file-stale-corrected": {};
  /** Giấy đã được làm lại nên tệp này không dùng nữa. */
  "file-stale-replaced": {};
  /** Việc đăng ký đã bị thu hồi nên tệp này không còn giá trị. */
  "file-stale-revoked": {};
  /** Tệp đã bị sửa sau khi ký */
  "file-verdict-altered": {};
  /** Còn nguyên như lúc ký */
  "file-verdict-intact": {};
  /** Tệp không có trên máy này */
  "file-verdict-missing": {};
  /** Ký bằng chứng thư số khác */
  "file-verdict-other-certificate": {};
  /** Đã bị thay bằng tệp khác */
  "file-verdict-replaced": {};
  /** Địa chỉ: */
  "found-in-address": {};
  /** Cháu bé */
  "found-in-child-name": {};
  /** Số định danh */
  "found-in-citizen-id": {};
  /** Mã hồ sơ */
  "found-in-code": {};
  /** Người yêu cầu: */
  "found-in-declarant-name": {};
  /** Cha: */
  "found-in-father-name": {};
  /** Mẹ: */
  "found-in-mother-name": {};
  /** Người trong hồ sơ: */
  "found-in-person-name": {};
  /** Điện thoại */
  "found-in-phone": {};
  /** Số đăng ký */
  "found-in-registration-number": {};
  /** Đã xong */
  "group-done": {};
  /** Hẹn trả hôm nay */
  "group-due-today": {};
  /** Đã hẹn lại mà vẫn trễ: Chủ tịch xử lý */
  "group-late": {};
  /** Trễ, chưa xin lỗi */
  "group-late-unapologised": {};
  /** Ghi khác nhau, cần chọn */
  "group-needs-choice": {};
  /** Kịp hẹn hay xin lỗi? */
  "group-to-apologise": {};
  /** Cần trao */
  "group-to-deliver": {};
  /** Cần in */
  "group-to-print": {};
  /** Giấy phải thu hồi */
  "group-to-recall": {};
  /** Cần đăng ký */
  "group-to-register": {};
  /** Cần trình ký */
  "group-to-sign": {};
  /** Cần kiểm tra */
  "group-to-verify": {};
  /** Chờ người dân */
  "group-waiting-citizen": {};
  /** Chờ nơi khác */
  "group-waiting-others": {};
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
  /** Cấp bản sao */
  "leg-ban-sao-cai-chinh": {};
  /** Cấp bản sao */
  "leg-ban-sao-ket-hon": {};
  /** Cấp bản sao */
  "leg-ban-sao-khai-sinh": {};
  /** Cấp bản sao */
  "leg-ban-sao-khai-tu": {};
  /** Cấp bản sao */
  "leg-ban-sao-nhan-cha-me-con": {};
  /** Thay đổi, cải chính, bổ sung */
  "leg-cai-chinh": {};
  /** Thẻ BHYT */
  "leg-cap-the-bhyt": {};
  /** Chứng thực bản sao */
  "leg-chung-thuc-ban-sao": {};
  /** Chứng thực chữ ký */
  "leg-chung-thuc-chu-ky": {};
  /** Đăng ký kinh doanh */
  "leg-dang-ky-kinh-doanh": {};
  /** Thường trú */
  "leg-dang-ky-thuong-tru": {};
  /** Kết hôn */
  "leg-ket-hon": {};
  /** Khai sinh */
  "leg-khai-sinh": {};
  /** Khai tử */
  "leg-khai-tu": {};
  /** Ký và ghi Sổ */
  "leg-ky-va-ghi-so": {};
  /** Mã số thuế */
  "leg-ma-so-thue": {};
  /** Mai táng phí */
  "leg-mai-tang": {};
  /** Nhận cha, mẹ, con */
  "leg-nhan-cha-me-con": {};
  /** đã xong */
  "leg-state-done": {};
  /** đang làm */
  "leg-state-open": {};
  /** đã dừng */
  "leg-state-stopped": {};
  /** chờ việc trước */
  "leg-state-waiting": {};
  /** Thẻ BHYT */
  "leg-the-bhyt": {};
  /** Thôi hưởng trợ cấp tuất */
  "leg-thoi-tuat": {};
  /** Thường trú */
  "leg-thuong-tru": {};
  /** Trả kết quả tại nhà */
  "leg-tra-ket-qua": {};
  /** Tử tuất */
  "leg-tu-tuat": {};
  /** Xác nhận tình trạng hôn nhân */
  "leg-xac-nhan-hon-nhan": {};
  /** Xóa thường trú */
  "leg-xoa-thuong-tru": {};
  /** Khung nét thẳng */
  "letter-border-line": {};
  /** Khung hoa sen */
  "letter-border-lotus": {};
  /** Không khung */
  "letter-border-none": {};
  /** Xin lỗi, đã quá hẹn */
  "letter-kind-apology-after": {};
  /** Xin lỗi, chưa tới hẹn */
  "letter-kind-apology-before": {};
  /** Chúc mừng khai sinh */
  "letter-kind-birth": {};
  /** Chia buồn */
  "letter-kind-condolence": {};
  /** Gửi kèm giấy tờ */
  "letter-kind-cover-note": {};
  /** Xin lỗi, phải thu hồi giấy */
  "letter-kind-recalled": {};
  /** Cảm ơn */
  "letter-kind-thanks": {};
  /** Chúc mừng kết hôn */
  "letter-kind-wedding": {};
  /** Cán bộ phụ trách */
  "letter-place-can-bo": {};
  /** Danh xưng */
  "letter-place-danh-xung": {};
  /** Phường, xã hay đặc khu */
  "letter-place-don-vi": {};
  /** Khi xong đúng hẹn */
  "letter-place-dung-han": {};
  /** Giấy tờ trao cùng thư */
  "letter-place-giay-to": {};
  /** Tên hai vợ chồng */
  "letter-place-hai-vo-chong": {};
  /** Giờ, ngày đã hẹn */
  "letter-place-hen-cu": {};
  /** Giờ, ngày hẹn mới */
  "letter-place-hen-moi": {};
  /** Khi không phải nộp thêm gì */
  "letter-place-khong-nop-them": {};
  /** Lý do trễ */
  "letter-place-ly-do": {};
  /** Mã hồ sơ */
  "letter-place-ma-ho-so": {};
  /** Ngày mất */
  "letter-place-ngay-mat": {};
  /** Ngày sinh */
  "letter-place-ngay-sinh": {};
  /** Ngày trả kết quả */
  "letter-place-ngay-tra": {};
  /** Tên người đã mất */
  "letter-place-nguoi-mat": {};
  /** Quan hệ với người nhận thư */
  "letter-place-quan-he": {};
  /** Sai sót trên giấy */
  "letter-place-sai-sot": {};
  /** Số điện thoại */
  "letter-place-so-dien-thoai": {};
  /** Khi trao tận nhà */
  "letter-place-tan-nha": {};
  /** Tên cháu */
  "letter-place-ten-chau": {};
  /** Tên cơ quan */
  "letter-place-ten-co-quan": {};
  /** Tên giấy thu hồi */
  "letter-place-ten-giay": {};
  /** Tên thủ tục */
  "letter-place-ten-thu-tuc": {};
  /** Khi có giấy thay thế */
  "letter-place-thay-the": {};
  /** Khi xong trễ hẹn */
  "letter-place-tre-han": {};
  /** Khi xong trước hẹn */
  "letter-place-truoc-han": {};
  /** Việc phường đang lo */
  "letter-place-viec-trong-ho-so": {};
  /** Thiếu mọi thông tin */
  "letter-sample-bare": {};
  /** Tên dài */
  "letter-sample-long-names": {};
  /** Không ghi người cha */
  "letter-sample-no-father": {};
  /** Phường không có số điện thoại */
  "letter-sample-no-phone": {};
  /** Tên chỉ có một chữ */
  "letter-sample-one-name": {};
  /** Gia đình thường gặp */
  "letter-sample-usual": {};
  /** danh sách hồ sơ trong kỳ */
  "list-cases": {};
  /** bản in trong ngày */
  "list-day": {};
  /** danh sách hồ sơ quá hạn */
  "list-late": {};
  /** sổ đăng ký văn bản đi */
  "list-outgoing": {};
  /** Người (để gợi ý khi điền) */
  "list-people": {};
  /** bảng kê chuyến trao */
  "list-round": {};
  /** sổ theo dõi hồ sơ */
  "list-tracking": {};
  /** xuất ra tệp */
  "look-export": {};
  /** in */
  "look-print": {};
  /** xem */
  "look-view": {};
  /** Gia đình chưa nhận */
  "met-declined": {};
  /** Không đúng địa chỉ, hoặc gia đình đã chuyển đi */
  "met-elsewhere": {};
  /** Không có ai ở nhà */
  "met-nobody": {};
  /** Chưa tới nhà này */
  "met-not-reached": {};
  /** Đã trao một phần */
  "met-part": {};
  /** Đã trao đủ */
  "met-whole": {};
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
  /** Nuôi con nuôi */
  "note-kind-adoption": {};
  /** Tuyên bố mất tích, mất hoặc hạn chế năng lực hành vi dân sự */
  "note-kind-capacity": {};
  /** Ly hôn, hủy việc kết hôn */
  "note-kind-divorce": {};
  /** Thay đổi quốc tịch */
  "note-kind-nationality": {};
  /** Xác định cha, mẹ, con */
  "note-kind-parentage": {};
  /** Xác định lại giới tính */
  "note-kind-sex": {};
  /** Không có gì ra */
  "outcome-nothing": {};
  /** Ra đúng */
  "outcome-right": {};
  /** Tờ giấy bị hỏng */
  "outcome-spoiled": {};
  /** { $left } · { $right } */
  pair: { left: Text; right: Text; };
  /** Ghi vào mặt sau bản chính */
  "paper-back": {};
  /** Thay đổi sau đăng ký; đặt tờ gia đình đang giữ vào máy in, mặt sau lên */
  "paper-kind-about-back": {};
  /** Chỉ in phần chữ điền vào phôi; có thay đổi thì in hai mặt, trang 2 là mặt sau */
  "paper-kind-about-overprint": {};
  /** In cả trang */
  "paper-kind-about-plain": {};
  /** Có chữ chìm, không có giá trị pháp lý */
  "paper-kind-about-preview": {};
  /** Ghi vào mặt sau bản chính */
  "paper-kind-back": {};
  /** Phôi của Bộ Tư pháp */
  "paper-kind-overprint": {};
  /** Giấy trắng */
  "paper-kind-plain": {};
  /** Xem trước */
  "paper-kind-preview": {};
  /** In lên phôi của Bộ Tư pháp */
  "paper-overprint": {};
  /** In trọn trang lên giấy trắng */
  "paper-plain": {};
  /** Bản xem trước, có chữ chìm */
  "paper-preview": {};
  /** đã duyệt */
  "paper-state-approved": {};
  /** đã về phường */
  "paper-state-come": {};
  /** đã trao */
  "paper-state-delivered": {};
  /** đang soạn */
  "paper-state-draft": {};
  /** chưa có */
  "paper-state-none": {};
  /** đang mang đi */
  "paper-state-out": {};
  /** đã in */
  "paper-state-printed": {};
  /** đã đăng ký, chưa in */
  "paper-state-registered": {};
  /** mang về, chưa trao */
  "paper-state-returned": {};
  /** đã ký, đóng dấu */
  "paper-state-signed": {};
  /** không gửi */
  "paper-state-suppressed": {};
  /** trao được */
  "part-handed": {};
  /** đúng và trước hạn */
  "part-in-time": {};
  /** quá hạn */
  "part-late": {};
  /** không có ai */
  "part-nobody": {};
  /** đang làm, trong hạn */
  "part-open": {};
  /** đang làm, quá hạn */
  "part-open-late": {};
  /** lý do khác */
  "part-otherwise": {};
  /** còn lại */
  "part-rest": {};
  /** cơ quan đang giải quyết */
  "part-state-awaited": {};
  /** đã trao */
  "part-state-given": {};
  /** đã có, chờ trao */
  "part-state-here": {};
  /** đang mang đi trao */
  "part-state-out": {};
  /** mang về, chưa trao */
  "part-state-returned": {};
  /** dừng, từ chối */
  "part-stopped": {};
  /** Tiền mặt */
  "pay-cash": {};
  /** Trên Cổng Dịch vụ công */
  "pay-online": {};
  /** Chuyển khoản */
  "pay-transfer": {};
  /** Đang trình ký */
  "phase-at-signature": {};
  /** Đã trao */
  "phase-delivered": {};
  /** Chờ xác minh */
  "phase-inquiry": {};
  /** Đang mang đi trao */
  "phase-out-for-delivery": {};
  /** Đã trao một phần */
  "phase-partly-delivered": {};
  /** Đã in */
  "phase-printed": {};
  /** Mới nhận */
  "phase-received": {};
  /** Đã từ chối */
  "phase-refused": {};
  /** Đã đăng ký */
  "phase-registered": {};
  /** Mang về, chưa trao */
  "phase-returned-undelivered": {};
  /** Đã thu hồi */
  "phase-revoked": {};
  /** Chờ bổ sung */
  "phase-supplement": {};
  /** Đã kiểm tra */
  "phase-verified": {};
  /** Dừng theo yêu cầu */
  "phase-withdrawn": {};
  /** Biểu trưng của phường */
  "picture-emblem": {};
  /** Dấu của cơ quan */
  "picture-seal": {};
  /** Chữ ký */
  "picture-signature": {};
  /** tại quầy */
  "place-counter": {};
  /** nhận thẳng */
  "place-directly": {};
  /** tại nhà */
  "place-home": {};
  /** Tệp PDF/A-1 chỉ chứa được tối đa { $limit } bản in hoặc dòng bảng. Chia ra nhiều tệp, hoặc in theo PDF/A-2. */
  "print-archive-limit": { limit: Text; };
  /** Không có thay đổi nào cần ghi vào mặt sau: chưa đăng ký thay đổi, hoặc đã ghi cả rồi. Chọn cách in khác. */
  "print-back-empty": {};
  /** “{ $field }” cần nhiều hơn { $rows } dòng của mặt sau, kể cả khi thu nhỏ chữ. Ghi gọn nội dung thay đổi rồi xem lại; nếu phôi còn chỗ thì tăng số dòng mặt sau trong mẫu. Chưa có gì bị in ra. (Mẫu { $template }) */
  "print-back-full": { field: Text; rows: Text; template: Text; };
  /** Mẫu giấy đang dùng chưa có chỗ cho “{ $field }” trên phôi, nên chưa in để không sót nội dung. Nhờ người phụ trách máy thêm phần mặt sau (data.back) vào mẫu, hoặc in bằng mẫu đi kèm phần mềm. (Mẫu { $template }) */
  "print-back-none": { field: Text; template: Text; };
  /** Số đo dấu cộng { $cross } lệch quá 10 mm. Đo lại từ mép trái và mép trên tờ giấy đến tâm dấu, tính bằng mi-li-mét; xem lại giấy có nằm sát thanh chặn trong khay không. */
  "print-cross-too-far": { cross: Text; };
  /** Các dấu cộng bị đảo chỗ. Đo từ mép trái và mép trên, dấu 1 ở góc trên bên trái; nếu tờ in ra bị lật ngược như soi gương thì tắt “in lật” trong máy in rồi in lại. */
  "print-crosses-mirrored": {};
  /** Sổ theo dõi hồ sơ */
  "print-field-book": {};
  /** Địa chỉ trụ sở */
  "print-field-business-address": {};
  /** Vốn kinh doanh */
  "print-field-business-capital": {};
  /** Tên hộ kinh doanh */
  "print-field-business-name": {};
  /** Điện thoại hộ kinh doanh */
  "print-field-business-phone": {};
  /** Mã số thuế */
  "print-field-business-tax-code": {};
  /** Ngành, nghề */
  "print-field-business-trade": {};
  /** Số lao động */
  "print-field-business-workers": {};
  /** Dấu cộng để đo máy in */
  "print-field-calibration-crosses": {};
  /** Tên mẫu phôi */
  "print-field-calibration-form": {};
  /** Tên máy in */
  "print-field-calibration-printer": {};
  /** Mã hồ sơ */
  "print-field-case-code": {};
  /** Số bản */
  "print-field-certified-copies": {};
  /** Cơ quan cấp bản chính */
  "print-field-certified-issuer": {};
  /** Số trang */
  "print-field-certified-pages": {};
  /** Tên giấy tờ, văn bản */
  "print-field-certified-paper": {};
  /** Căn cứ thay đổi */
  "print-field-change-basis": {};
  /** Nội dung đã đăng ký */
  "print-field-change-from": {};
  /** Loại thay đổi */
  "print-field-change-kind": {};
  /** Nội dung thay đổi */
  "print-field-change-to": {};
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
  /** Ngày cấp bản sao */
  "print-field-copy-issued-on": {};
  /** Số bản sao */
  "print-field-copy-number": {};
  /** Nguyên nhân */
  "print-field-death-cause": {};
  /** Ngày mất */
  "print-field-death-day": {};
  /** Giờ mất */
  "print-field-death-hour": {};
  /** Nơi mất */
  "print-field-death-place": {};
  /** Ngày sinh người mất */
  "print-field-deceased-born": {};
  /** Số định danh người mất */
  "print-field-deceased-citizen-id": {};
  /** Dân tộc người mất */
  "print-field-deceased-ethnicity": {};
  /** Tên người đã mất */
  "print-field-deceased-name": {};
  /** Quốc tịch người mất */
  "print-field-deceased-nationality": {};
  /** Giấy tờ tùy thân người mất */
  "print-field-deceased-paper": {};
  /** Nơi cư trú cuối cùng */
  "print-field-deceased-residence": {};
  /** Giới tính người mất */
  "print-field-deceased-sex": {};
  /** Ngày sinh của người yêu cầu */
  "print-field-declarant-born": {};
  /** Việc điểm chỉ của bên nam */
  "print-field-declarant-husband-mark": {};
  /** Việc điểm chỉ */
  "print-field-declarant-mark": {};
  /** Họ tên người đi khai */
  "print-field-declarant-name": {};
  /** Giấy tờ tùy thân của người đi khai */
  "print-field-declarant-paper": {};
  /** Quan hệ với người được khai */
  "print-field-declarant-relation": {};
  /** Nơi cư trú của người yêu cầu */
  "print-field-declarant-residence": {};
  /** Chữ ký người nộp hồ sơ */
  "print-field-declarant-signature": {};
  /** Việc điểm chỉ của bên nữ */
  "print-field-declarant-wife-mark": {};
  /** Nơi nhận tờ khai */
  "print-field-declaration-addressee": {};
  /** Số bản sao đề nghị cấp */
  "print-field-declaration-copies": {};
  /** Chú thích cuối tờ khai */
  "print-field-declaration-notes": {};
  /** Nơi và ngày làm tờ khai */
  "print-field-declaration-place": {};
  /** Lời cam đoan */
  "print-field-declaration-pledge": {};
  /** Lời đề nghị trên tờ khai */
  "print-field-declaration-request": {};
  /** Bên nữ, bên nam */
  "print-field-declaration-side": {};
  /** Chỗ ký trên tờ khai */
  "print-field-declaration-signatures": {};
  /** Tên tờ khai */
  "print-field-declaration-title": {};
  /** Nơi nhận kết quả */
  "print-field-delivery": {};
  /** Ngày đăng ký */
  "print-field-entry-date": {};
  /** Số trong Sổ */
  "print-field-entry-number": {};
  /** Nơi đăng ký */
  "print-field-entry-place": {};
  /** Quyển số */
  "print-field-entry-register": {};
  /** Phong bì */
  "print-field-envelopes": {};
  /** Năm sinh người cha */
  "print-field-father-born": {};
  /** Số định danh của người cha */
  "print-field-father-citizen-id": {};
  /** Dân tộc người cha */
  "print-field-father-ethnicity": {};
  /** Họ tên người cha */
  "print-field-father-name": {};
  /** Quốc tịch người cha */
  "print-field-father-nationality": {};
  /** Nơi cư trú của người cha */
  "print-field-father-residence": {};
  /** Chữ in sẵn của mẫu */
  "print-field-form": {};
  /** Ngày sinh chồng */
  "print-field-husband-born": {};
  /** Dân tộc chồng */
  "print-field-husband-ethnicity": {};
  /** Lần kết hôn của bên nam */
  "print-field-husband-marriages": {};
  /** Họ tên chồng */
  "print-field-husband-name": {};
  /** Quốc tịch chồng */
  "print-field-husband-nationality": {};
  /** Giấy tờ tùy thân chồng */
  "print-field-husband-paper": {};
  /** Nơi cư trú chồng */
  "print-field-husband-residence": {};
  /** Địa chỉ trên nhãn */
  "print-field-label-address": {};
  /** Tên người nhận */
  "print-field-label-name": {};
  /** Nhãn */
  "print-field-labels": {};
  /** Phần ghi chú mặt sau */
  "print-field-later-changes": {};
  /** Người nhận thư */
  "print-field-letter-addressee": {};
  /** Nội dung thư */
  "print-field-letter-body": {};
  /** Biểu trưng của phường */
  "print-field-letter-emblem": {};
  /** Số của thư */
  "print-field-letter-number": {};
  /** Giấy tờ trao cùng thư */
  "print-field-letter-papers": {};
  /** Số điện thoại của phường */
  "print-field-letter-phone": {};
  /** Nơi và ngày viết thư */
  "print-field-letter-place-date": {};
  /** Lý do chậm */
  "print-field-letter-reason": {};
  /** Ảnh dấu */
  "print-field-letter-seal": {};
  /** Ảnh chữ ký */
  "print-field-letter-signature": {};
  /** Sai sót của giấy */
  "print-field-letter-what": {};
  /** Nơi đã đăng ký kết hôn ở nước ngoài */
  "print-field-marriage-abroad": {};
  /** Năm sinh người mẹ */
  "print-field-mother-born": {};
  /** Số định danh của người mẹ */
  "print-field-mother-citizen-id": {};
  /** Dân tộc người mẹ */
  "print-field-mother-ethnicity": {};
  /** Họ tên người mẹ */
  "print-field-mother-name": {};
  /** Quốc tịch người mẹ */
  "print-field-mother-nationality": {};
  /** Nơi cư trú của người mẹ */
  "print-field-mother-residence": {};
  /** Ngày cấp giấy báo tử */
  "print-field-note-date": {};
  /** Nơi cấp giấy báo tử */
  "print-field-note-issuer": {};
  /** Số giấy báo tử */
  "print-field-note-number": {};
  /** Ghi chú */
  "print-field-notes": {};
  /** Nội dung văn bản */
  "print-field-notice-body": {};
  /** Thời gian trả kết quả mới */
  "print-field-notice-new-due": {};
  /** Số của văn bản */
  "print-field-notice-number": {};
  /** Người hướng dẫn */
  "print-field-notice-officer": {};
  /** Lý do */
  "print-field-notice-reason": {};
  /** Nội dung cần bổ sung */
  "print-field-notice-wanted": {};
  /** Địa chỉ của cơ quan */
  "print-field-office-address": {};
  /** Tên cơ quan */
  "print-field-office-name": {};
  /** Số điện thoại của cơ quan */
  "print-field-office-phone": {};
  /** Địa danh */
  "print-field-office-place": {};
  /** Tên cơ quan cấp trên */
  "print-field-office-superior": {};
  /** Họ tên người tiếp nhận */
  "print-field-officer-name": {};
  /** Nội dung thay đổi thứ hai */
  "print-field-other-to": {};
  /** Mục 1 */
  "print-field-own-1": {};
  /** Mục 10 */
  "print-field-own-10": {};
  /** Mục 11 */
  "print-field-own-11": {};
  /** Mục 12 */
  "print-field-own-12": {};
  /** Mục 13 */
  "print-field-own-13": {};
  /** Mục 14 */
  "print-field-own-14": {};
  /** Mục 15 */
  "print-field-own-15": {};
  /** Mục 16 */
  "print-field-own-16": {};
  /** Mục 17 */
  "print-field-own-17": {};
  /** Mục 18 */
  "print-field-own-18": {};
  /** Mục 19 */
  "print-field-own-19": {};
  /** Mục 2 */
  "print-field-own-2": {};
  /** Mục 20 */
  "print-field-own-20": {};
  /** Mục 3 */
  "print-field-own-3": {};
  /** Mục 4 */
  "print-field-own-4": {};
  /** Mục 5 */
  "print-field-own-5": {};
  /** Mục 6 */
  "print-field-own-6": {};
  /** Mục 7 */
  "print-field-own-7": {};
  /** Mục 8 */
  "print-field-own-8": {};
  /** Mục 9 */
  "print-field-own-9": {};
  /** Ngày sinh chủ hộ */
  "print-field-owner-born": {};
  /** Số định danh chủ hộ */
  "print-field-owner-citizen-id": {};
  /** Dân tộc chủ hộ */
  "print-field-owner-ethnicity": {};
  /** Họ tên chủ hộ */
  "print-field-owner-name": {};
  /** Quốc tịch chủ hộ */
  "print-field-owner-nationality": {};
  /** Nơi cư trú chủ hộ */
  "print-field-owner-residence": {};
  /** Giới tính chủ hộ */
  "print-field-owner-sex": {};
  /** Thành phần hồ sơ */
  "print-field-papers": {};
  /** Ngày sinh cha hoặc mẹ */
  "print-field-parent-born": {};
  /** Dân tộc cha hoặc mẹ */
  "print-field-parent-ethnicity": {};
  /** Họ tên cha hoặc mẹ */
  "print-field-parent-name": {};
  /** Quốc tịch cha hoặc mẹ */
  "print-field-parent-nationality": {};
  /** Giấy tờ tùy thân cha hoặc mẹ */
  "print-field-parent-paper": {};
  /** Nơi cư trú cha hoặc mẹ */
  "print-field-parent-residence": {};
  /** Giấy chứng nhận kết hôn của cha, mẹ */
  "print-field-parents-marriage-number": {};
  /** Ngày sinh */
  "print-field-person-born": {};
  /** Dân tộc */
  "print-field-person-ethnicity": {};
  /** Họ tên người được xác nhận */
  "print-field-person-name": {};
  /** Quốc tịch */
  "print-field-person-nationality": {};
  /** Giấy tờ tùy thân */
  "print-field-person-paper": {};
  /** Nơi cư trú */
  "print-field-person-residence": {};
  /** Giới tính */
  "print-field-person-sex": {};
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
  /** Mã kiểm tra */
  "print-field-proof-code": {};
  /** Phí, lệ phí */
  "print-field-receipt-fee": {};
  /** Số của giấy tiếp nhận */
  "print-field-receipt-number": {};
  /** Các kết quả sẽ nhận */
  "print-field-receipt-parts": {};
  /** Ngày sinh người con */
  "print-field-recognised-born": {};
  /** Dân tộc người con */
  "print-field-recognised-ethnicity": {};
  /** Họ tên người con */
  "print-field-recognised-name": {};
  /** Quốc tịch người con */
  "print-field-recognised-nationality": {};
  /** Giấy tờ tùy thân người con */
  "print-field-recognised-paper": {};
  /** Nơi cư trú người con */
  "print-field-recognised-residence": {};
  /** Giới tính người con */
  "print-field-recognised-sex": {};
  /** Ngày đăng ký */
  "print-field-registration-date": {};
  /** Số */
  "print-field-registration-number": {};
  /** Nơi đăng ký */
  "print-field-registration-place": {};
  /** Lời chứng */
  "print-field-sentences": {};
  /** Họ tên người ký */
  "print-field-signer-name": {};
  /** Chức vụ người ký */
  "print-field-signer-title": {};
  /** Thời gian cư trú */
  "print-field-status-place": {};
  /** Mục đích sử dụng */
  "print-field-status-purpose": {};
  /** Tình trạng hôn nhân */
  "print-field-status-wording": {};
  /** Các cột của bảng */
  "print-field-table-columns": {};
  /** Các dòng trên bìa */
  "print-field-table-cover": {};
  /** Các dòng dưới tên bảng */
  "print-field-table-lines": {};
  /** Ghi chú dưới bảng */
  "print-field-table-notes": {};
  /** Số, ký hiệu của bảng */
  "print-field-table-number": {};
  /** Các dòng của bảng */
  "print-field-table-rows": {};
  /** Chỗ ký */
  "print-field-table-signatures": {};
  /** Tên bảng */
  "print-field-table-title": {};
  /** Ngày sinh vợ */
  "print-field-wife-born": {};
  /** Dân tộc vợ */
  "print-field-wife-ethnicity": {};
  /** Lần kết hôn của bên nữ */
  "print-field-wife-marriages": {};
  /** Họ tên vợ */
  "print-field-wife-name": {};
  /** Quốc tịch vợ */
  "print-field-wife-nationality": {};
  /** Giấy tờ tùy thân vợ */
  "print-field-wife-paper": {};
  /** Nơi cư trú vợ */
  "print-field-wife-residence": {};
  /** Phông chữ đi kèm phần mềm bị hỏng nên không in, để tránh sai dấu. Cài đặt lại phần mềm; dữ liệu vẫn còn nguyên. */
  "print-font": {};
  /** Chữ { $code } không có trong phông chữ của trang. Xin báo cho bộ phận công nghệ thông tin. */
  "print-glyph": { code: Text; };
  /** Tệp này không phải ảnh PNG. Lưu ảnh thành PNG rồi chọn lại. */
  "print-image-not-png": {};
  /** Ảnh lớn quá cỡ dùng được trên giấy. Chọn tệp PNG dưới 8 MB, mỗi chiều không quá 4.700 điểm ảnh. */
  "print-image-too-large": {};
  /** Không đọc được ảnh này: tệp bị hỏng hoặc bị cắt cụt. Lưu lại ảnh thành PNG rồi chọn lại. */
  "print-image-unreadable": {};
  /** Mục “{ $field }” còn trống trong khi mục “{ $given }” đã ghi; các mục này phải ghi đủ hoặc để trống cả. Hỏi lại gia đình rồi ghi thêm, hoặc xóa cả phần ấy nếu chưa xác định được. (Mẫu { $template }) */
  "print-incomplete": { field: Text; given: Text; template: Text; };
  /** Không đọc được ảnh “{ $field }” trên thư. Đồng bộ rồi in lại; vẫn vậy thì đưa ảnh vào lần nữa. (Mẫu { $template }) */
  "print-letter-picture": { field: Text; template: Text; };
  /** Mục “{ $field }” có ký tự { $character } ({ $code }) mà phông chữ trên giấy không có. Xóa ký tự ấy rồi gõ lại. (Mẫu { $template }) */
  "print-missing-glyph": { character: Text; code: Text; field: Text; template: Text; };
  /** Chưa có gì ở “{ $field }” để in. Thêm vào danh sách rồi in lại. (Mẫu { $template }) */
  "print-no-items": { field: Text; template: Text; };
  /** Không có trang { $page }; giấy này có { $pages } trang. */
  "print-no-such-page": { page: Text; pages: Text; };
  /** “{ $field }” sẽ bị in ra ngoài mép giấy, vì đang dịch chuyển nhiều quá. Bớt dịch chuyển trong Căn chỉnh máy in rồi in lại; chưa có gì bị in ra. (Mẫu { $template }) */
  "print-off-sheet": { field: Text; template: Text; };
  /** Nội dung mục “{ $field }” làm giấy dài quá số trang của mẫu. Rút gọn nội dung rồi xem lại; nếu là chữ in sẵn thì sửa mẫu cho ngắn lại. Chưa có gì bị in ra. (Mẫu { $template }) */
  "print-over-page": { field: Text; template: Text; };
  /** Nội dung mục “{ $field }” dài quá chỗ trên giấy ({ $lines } dòng), kể cả khi thu nhỏ chữ. Rút gọn nội dung rồi xem lại; chưa có gì bị in ra. (Mẫu { $template }) */
  "print-overflow": { field: Text; lines: Text; template: Text; };
  /** Trang của tệp quá lớn, không vẽ được. Mở tệp bằng phần mềm khác rồi lưu lại ở khổ A4. */
  "print-page-too-large": {};
  /** Không in { $document } theo cách “{ $paper }”. Chọn cách in khác. */
  "print-paper": { document: Text; paper: Text; };
  /** Chưa vẽ được trang lên màn hình. Thử lại, hoặc lưu thành PDF để xem. */
  "print-picture": {};
  /** Nội dung mục “{ $field }” dài quá, mã QR không chứa hết. Rút gọn địa chỉ tra cứu trong phần cài đặt. (Mẫu { $template }) */
  "print-qr": { field: Text; template: Text; };
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
  /** Mục số { $row } của “{ $field }” không vừa khổ giấy. Rút gọn nội dung mục ấy; không sửa được thì nhờ người phụ trách mẫu để cột rộng hơn. Chưa có gì bị in ra. (Mẫu { $template }) */
  "print-row": { field: Text; row: Text; template: Text; };
  /** Tờ thử căn chỉnh in ra lệch cỡ { $percent } %. Máy in đang “vừa trang”: chọn cỡ in 100 % rồi in lại tờ ấy; nếu cỡ in đã đúng thì đo lại. */
  "print-scale-off": { percent: Text; };
  /** không in được */
  "print-state-failed": {};
  /** chờ trả lời */
  "print-state-out": {};
  /** đang in */
  "print-state-printing": {};
  /** chờ đến lượt */
  "print-state-waiting": {};
  /** Không có loại giấy nào tên “{ $name }”. Xem danh sách bằng lệnh: tannha print --list. */
  "print-unknown-document": { name: Text; };
  /** Mục “{ $field }” có một từ dài hơn cả dòng trên giấy, kể cả khi thu nhỏ chữ. Thêm dấu cách hoặc viết gọn lại rồi xem lại; chưa có gì bị in ra. (Mẫu { $template }) */
  "print-wide-word": { field: Text; template: Text; };
  /** Chưa tạo được tệp PDF. Đóng bớt chương trình khác rồi thử lại; hồ sơ vẫn còn nguyên. */
  "print-write": {};
  /** Tờ thử căn chỉnh: { $document } */
  "printed-sheet-calibration": { document: Text; };
  /** Phiếu kiểm soát, hồ sơ { $code } */
  "printed-sheet-control": { code: Text; };
  /** Bản in trong ngày { $day } */
  "printed-sheet-day": { day: Text; };
  /** Tờ khai, hồ sơ { $code } */
  "printed-sheet-declaration": { code: Text; };
  /** Tờ khai, lúc chưa nhận hồ sơ */
  "printed-sheet-draft-declaration": {};
  /** Phong bì, hồ sơ { $code } */
  "printed-sheet-envelope": { code: Text; };
  /** Phong bì của chuyến trao ngày { $day } */
  "printed-sheet-envelopes": { day: Text; };
  /** Nhãn của chuyến trao ngày { $day } */
  "printed-sheet-labels": { day: Text; };
  /** Sổ đăng ký văn bản đi, năm { $year } */
  "printed-sheet-outgoing": { year: Text; };
  /** { $report }, { $period }, bản công khai */
  "printed-sheet-public-report": { period: Text; report: Text; };
  /** Mục lục: { $book }, năm { $year } */
  "printed-sheet-register-index": { book: Text; year: Text; };
  /** Biên bản khóa sổ: { $book }, năm { $year } */
  "printed-sheet-register-minutes": { book: Text; year: Text; };
  /** Trang sổ: { $book }, năm { $year } */
  "printed-sheet-register-page": { book: Text; year: Text; };
  /** { $report }, { $period } */
  "printed-sheet-report": { period: Text; report: Text; };
  /** Bảng kê chuyến trao ngày { $day } */
  "printed-sheet-round": { day: Text; };
  /** Bảng cân đối phôi { $document }, ngày { $day } */
  "printed-sheet-stock": { day: Text; document: Text; };
  /** Sổ theo dõi hồ sơ, ngày { $day } */
  "printed-sheet-tracking-day": { day: Text; };
  /** Sổ theo dõi hồ sơ, tháng { $day } */
  "printed-sheet-tracking-month": { day: Text; };
  /** Không đọc được tệp { $file }. Kiểm tra đường dẫn và quyền đọc tệp. */
  "problem-admin-file-unreadable": { file: Text; };
  /** Tuổi khác thường. Xem lại năm sinh và năm mất. */
  "problem-age-unusual": {};
  /** Cùng người */
  "problem-alike-birth-copies": {};
  /** Cùng mẹ, cùng ngày sinh */
  "problem-alike-births": {};
  /** Cùng chủ hộ; mỗi người chỉ đăng ký một hộ kinh doanh */
  "problem-alike-businesses": {};
  /** Cùng người */
  "problem-alike-certified-copies": {};
  /** Cùng người */
  "problem-alike-certified-signatures": {};
  /** Cùng người */
  "problem-alike-change-copies": {};
  /** Cùng người */
  "problem-alike-changes": {};
  /** Cùng người */
  "problem-alike-death-copies": {};
  /** Cùng người mất */
  "problem-alike-deaths": {};
  /** Cùng người */
  "problem-alike-marriage-copies": {};
  /** Cùng hai bên kết hôn */
  "problem-alike-marriages": {};
  /** Cùng việc */
  "problem-alike-own": {};
  /** Cùng người */
  "problem-alike-recognition-copies": {};
  /** Cùng việc nhận cha, mẹ, con */
  "problem-alike-recognitions": {};
  /** Cùng người */
  "problem-alike-status-certificates": {};
  /** Giấy đã trao cho gia đình rồi. Không cần làm lại. */
  "problem-already-delivered": {};
  /** Kết quả đã trao rồi, không hẹn lại nữa. */
  "problem-already-finished": {};
  /** Hồ sơ này đã được tiếp nhận rồi. */
  "problem-already-received": {};
  /** Hồ sơ đã đăng ký rồi. Không cần làm lại. */
  "problem-already-registered": {};
  /** Giấy này đã ký rồi. Không cần làm lại. */
  "problem-already-signed": {};
  /** Người này đang giữ việc ấy rồi. Chọn người khác, hoặc sửa số điện thoại. */
  "problem-already-theirs": {};
  /** Hồ sơ đã được kiểm tra rồi. Không cần làm lại. */
  "problem-already-verified": {};
  /** Người nhận không phải người thân nên cần xem giấy ủy quyền. */
  "problem-authorisation-missing": {};
  /** Số định danh không khớp với giới tính hoặc năm sinh đã ghi, hoặc không đủ 12 chữ số. So lại với phần mềm của Bộ. */
  "problem-bad-citizen-id": {};
  /** Mã không đúng ({ $what }). Xin xem lại từng ký tự. */
  "problem-bad-id": { what: Text; };
  /** Yêu cầu “{ $command }” không đúng mẫu (dòng { $line }, cột { $column }). */
  "problem-bad-request": { column: Text; command: Text; line: Text; };
  /** Phiếu ghi danh không đọc được. Xin lại phiếu của cấp trên. */
  "problem-bad-ticket": {};
  /** Nhóm 11 ngày là của người từ đủ 80 tuổi đang hưởng trợ cấp tuất; tuổi đã ghi chưa đủ. Xem lại ngày sinh hoặc chọn nhóm khác. */
  "problem-benefit-age": {};
  /** Lịch có { $count } chỗ chưa đúng, chưa công bố gì. Sửa từng chỗ rồi kiểm tra lại: { $faults } */
  "problem-calendar-faulty": { count: Text; faults: Text; };
  /** Lịch năm { $year } mang số { $version }, nhưng số { $last } đã có rồi. Ghi số { $next } rồi làm lại. */
  "problem-calendar-version": { last: Text; next: Text; version: Text; year: Text; };
  /** Giấy này đang được thu hồi. Hủy bản cũ trước rồi mới in, trao bản thay thế. */
  "problem-called-back": {};
  /** Không mở được máy ảnh; có thể chương trình khác đang dùng. Đóng chương trình ấy rồi thử lại, hoặc chọn ảnh của tờ giấy. */
  "problem-camera-busy": {};
  /** Không thấy máy ảnh nào trên máy này. Cắm máy ảnh rồi thử lại, hoặc chọn ảnh của tờ giấy. */
  "problem-camera-missing": {};
  /** Phần mềm chưa được phép dùng máy ảnh. Cho phép trong phần quyền riêng tư của máy, hoặc chọn ảnh của tờ giấy. */
  "problem-camera-not-allowed": {};
  /** Đã hai phút mà chưa đọc được mã nên máy ảnh được tắt. Lau ống kính, đưa giấy ra chỗ sáng rồi thử lại, hoặc dán mã vào ô. */
  "problem-camera-tired": {};
  /** Vốn kinh doanh đang là 0. Xem lại. */
  "problem-capital-zero": {};
  /** Hồ sơ đã kết thúc nên không thay đổi được nữa. Cần thì mở hồ sơ mới. */
  "problem-case-closed": {};
  /** Hồ sơ còn ô bắt buộc chưa ghi. Ghi đủ (phần người cha: đủ cả hoặc để trống cả) rồi trình ký. */
  "problem-case-incomplete": {};
  /** Việc đã đăng ký nên không sửa được ô này. Muốn sửa, làm thủ tục cải chính, bổ sung. */
  "problem-case-sealed": {};
  /** Danh mục có { $count } chỗ chưa đúng, chưa ban hành gì. Sửa từng chỗ rồi kiểm tra lại: { $faults } */
  "problem-catalogue-faulty": { count: Text; faults: Text; };
  /** Danh mục áp dụng từ { $from }, sớm hơn danh mục trước nó (từ { $last }). Chọn ngày { $last } hoặc ngày sau. */
  "problem-catalogue-from-order": { from: Text; last: Text; };
  /** Danh mục áp dụng từ { $from } là trước ngày ban hành. Hồ sơ đã nhận thì đã hẹn rồi; chọn ngày hôm nay hoặc ngày sau. */
  "problem-catalogue-from-past": { from: Text; };
  /** Danh mục mang số { $version }, nhưng số { $last } đã ban hành. Ghi số { $next } rồi làm lại. */
  "problem-catalogue-version": { last: Text; next: Text; version: Text; };
  /** Máy này được khôi phục từ một bản cũ rồi làm tiếp (khác từ việc thứ { $at }) và chưa nhận được danh tính mới. Cả hai phần đều được giữ; xin đồng bộ lại, nếu vẫn vậy thì báo cấp trên để ghi danh lại máy. */
  "problem-chain-forked": { at: Text; };
  /** Ghi nội dung đang có trong Sổ. Nếu Sổ còn thiếu thì chọn “Bổ sung”. */
  "problem-change-of-nothing": {};
  /** Mục này đã có ở phần trên. Chọn mục khác, hoặc xóa phần này. */
  "problem-changed-twice": {};
  /** Hai nội dung giống nhau, không có gì để sửa. Xem lại. */
  "problem-changes-nothing": {};
  /** Điều này đã được chọn như vậy rồi. */
  "problem-chosen-already": {};
  /** Điều này đã ghi rồi. */
  "problem-circumstance-known": {};
  /** Số định danh này đã ghi cho một cháu khác. So lại với phần mềm của Bộ. */
  "problem-citizen-id-held": {};
  /** Đã nộp tờ khai mai táng phí, tử tuất nhưng đang chọn 2 trong 1. Chọn 3 hoặc 4 trong 1 nếu gia đình đề nghị hưởng trợ cấp. */
  "problem-claim-without-benefit": {};
  /** Mã hồ sơ này đã thuộc về một hồ sơ khác. Cấp trên sẽ cấp mã khác khi đồng bộ. */
  "problem-code-held": {};
  /** Mã hồ sơ đã chính thức. */
  "problem-code-is-final": {};
  /** Lần lưu trước bị gián đoạn. Đóng phần mềm và mở lại; những gì đã báo lưu vẫn còn nguyên. */
  "problem-commit-interrupted": {};
  /** Ý kiến này đã được trả lời. Mở lại danh sách để xem câu trả lời. */
  "problem-complaint-already-answered": {};
  /** Đã ghi người dân có hài lòng hay không. Không cần ghi lại. */
  "problem-complaint-already-heard": {};
  /** Ý kiến này đã được ghi trước đó. Không cần ghi lại. */
  "problem-complaint-already-made": {};
  /** Bộ quy định hiện hành chưa có thời hạn trả lời cho loại ý kiến này. Báo bộ phận công nghệ thông tin cập nhật bộ quy định. */
  "problem-complaint-no-term": {};
  /** Ý kiến này chưa được trả lời, nên chưa hỏi được người dân có hài lòng không. Chờ lãnh đạo trả lời. */
  "problem-complaint-not-answered": {};
  /** Chưa có nội dung trả lời. Viết câu trả lời rồi gửi lại. */
  "problem-complaint-reply-missing": {};
  /** Chưa ghi nội dung. Ghi lại điều người dân nói, bằng lời của họ. */
  "problem-complaint-text-missing": {};
  /** Bổ sung là ghi thêm điều còn thiếu, nên ô này để trống. Nếu ghi sai thì chọn “Cải chính”. */
  "problem-completion-of-something": {};
  /** Ghi ít nhất là 1. */
  "problem-count-zero": {};
  /** Ngày này ở tương lai. Sửa lại. */
  "problem-date-in-future": {};
  /** Cần đủ ngày, tháng, năm. */
  "problem-date-incomplete": {};
  /** Ngày mất không thể trước ngày sinh. Sửa lại một trong hai ngày. */
  "problem-death-before-birth": {};
  /** Đã quá 15 ngày kể từ ngày mất: đăng ký quá hạn, vẫn nhận. */
  "problem-death-registered-late": {};
  /** Ngày quyết định ở sau hôm nay. Kiểm tra lại ngày. */
  "problem-decided-in-future": {};
  /** Hồ sơ ghi người này đã mất. Chọn người đi khai khác, hoặc bỏ đánh dấu đã mất. */
  "problem-declarant-dead": {};
  /** Người đi khai là cha hoặc mẹ nhưng họ tên không giống. Xem lại. */
  "problem-declarant-differs": {};
  /** Máy này chưa được ghi danh ở phường. Xin hỏi cấp trên mã ghi danh. */
  "problem-device-unknown": {};
  /** Sau khi đồng bộ và dựng lại từ sổ việc, số liệu của máy này và cấp trên vẫn không giống nhau. Mọi việc đã lưu vẫn còn; xin báo bộ phận công nghệ thông tin. */
  "problem-digest-differs": {};
  /** Không mở được địa chỉ { $address }. Xin tắt chương trình đang dùng địa chỉ ấy, hoặc chọn cổng khác. */
  "problem-district-address-taken": { address: Text; };
  /** Bản sao lưu này dở dang, hoặc không phải của máy chủ này. Chưa có gì được khôi phục; xin chọn bản sao lưu khác, và kiểm tra tệp khóa. */
  "problem-district-backup-unfinished": {};
  /** Địa chỉ của cấp trên không dùng được. Xin hỏi cấp trên phiếu ghi danh mới. */
  "problem-district-bad-address": {};
  /** Cấp trên đang bận. Mọi việc đã lưu trên máy này; xin đồng bộ lại sau ít phút. */
  "problem-district-busy": {};
  /** Chứng thư của máy chủ hoặc khóa của nó không đọc được. Xin lấy lại từ bản sao lưu. */
  "problem-district-certificate-bad": {};
  /** Chưa liên lạc được với cấp trên. Mọi việc đã lưu trên máy này; khi có mạng, xin đồng bộ lại. */
  "problem-district-down": {};
  /** Ở đây đã có dữ liệu của máy chủ cấp trên. Xin chọn thư mục trống. */
  "problem-district-exists": {};
  /** Máy của cấp trên gặp trục trặc (mã { $status }). Mọi việc đã lưu trên máy này; xin báo cấp trên rồi đồng bộ lại. */
  "problem-district-failed": { status: Text; };
  /** Không đọc hoặc ghi được một tệp của máy chủ. Xin kiểm tra quyền của thư mục và chỗ trống trên đĩa. */
  "problem-district-file-failed": {};
  /** Nơi trả lời không phải là cấp trên, hoặc câu trả lời bị hỏng. Không có gì thay đổi; xin kiểm tra mạng (có khi mạng đòi đăng nhập) rồi đồng bộ lại. */
  "problem-district-garbage": {};
  /** Tệp khóa của máy chủ không đọc được. Xin lấy lại từ bản sao lưu; đừng tạo khóa mới, vì các máy sẽ không nhận ra máy chủ nữa. */
  "problem-district-key-file-bad": {};
  /** Sổ việc của phường vừa được ghi từ nơi khác. Chưa có gì thay đổi; xin làm lại. */
  "problem-district-log-moved-on": {};
  /** Máy chủ này không giữ dữ liệu trên đĩa nên không sao lưu được. */
  "problem-district-not-on-disk": {};
  /** Nơi trả lời không chứng minh được là cấp trên của phường. Không có gì được gửi đi; xin báo cấp trên trước khi đồng bộ lại. */
  "problem-district-not-trusted": {};
  /** Không có TLS thì máy chủ chỉ được mở trên chính máy này, không phải { $address }. Xin dùng chứng thư, hoặc mở ở 127.0.0.1. */
  "problem-district-plain-abroad": { address: Text; };
  /** Một dòng dữ liệu của máy chủ không đọc được. Xin giữ nguyên thư mục dữ liệu và báo bộ phận công nghệ thông tin. */
  "problem-district-row-unreadable": {};
  /** Máy chủ đã dừng ngoài ý muốn. Những gì đã nhận đều được giữ; xin khởi động lại. */
  "problem-district-stopped": {};
  /** Cấp trên trả lời quá chậm. Mọi việc đã lưu trên máy này; xin đồng bộ lại sau ít phút. */
  "problem-district-timeout": {};
  /** Kiểm tra thấy { $found } chỗ không đúng. Đừng xóa gì; sao lưu nguyên thư mục dữ liệu rồi báo bộ phận công nghệ thông tin. Chi tiết: { $findings } */
  "problem-district-unsound": { findings: Text; found: Text; };
  /** Tờ khai còn thiếu hoặc còn ô sai. Xem các ô được đánh dấu. */
  "problem-draft-not-ready": {};
  /** Đã từng kết hôn: cần thông tin bản án ly hôn hoặc trích lục khai tử của vợ hoặc chồng trước, để tra cứu. */
  "problem-earlier-marriage-unproven": {};
  /** Địa chỉ thư điện tử chưa đủ, ví dụ ten@example.vn. */
  "problem-email-not-whole": {};
  /** Mã ghi danh đã dùng hoặc đã quá hạn. Xin hỏi cấp trên mã mới. */
  "problem-enrol-code-stale": {};
  /** Cấp trên chưa từng cấp mã ghi danh này. Xin xem lại từng ký tự trên phiếu. */
  "problem-enrol-code-unknown": {};
  /** Phiếu ghi danh không đọc được ở dòng { $line }, cột { $column }. Xin chép lại nguyên văn phiếu. */
  "problem-enrol-ticket-bad": { column: Text; line: Text; };
  /** Chữ ký của máy trên một mục không đúng. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin. */
  "problem-entry-device-signature": {};
  /** Một mục không đọc được. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin. */
  "problem-entry-encoding": {};
  /** Máy có hai bản ghi khác nhau. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin. */
  "problem-entry-fork": {};
  /** Thiếu một mục trong những việc máy đã ghi. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin. */
  "problem-entry-gap": {};
  /** Chữ ký của cán bộ trên một mục không đúng. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin. */
  "problem-entry-officer-signature": {};
  /** Chữ ký của cấp trên trên một biên nhận không đúng. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin. */
  "problem-entry-receipt-signature": {};
  /** Việc đăng ký này đã bị thu hồi (hồ sơ { $code }): không cấp bản sao, không cải chính được nữa. */
  "problem-entry-revoked": { code: Text; };
  /** Một mục quá lớn. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin. */
  "problem-entry-too-large": {};
  /** Hồ sơ này đã ghi thu phí rồi. Nếu ghi nhầm, gạch lần thu trước. */
  "problem-fee-already-paid": {};
  /** Số tiền phải thu là { $due } đồng. Thu đủ một lần rồi ghi lại đúng số ấy. */
  "problem-fee-differs": { due: Text; };
  /** Chưa ghi số biên lai. Ghi số trên quyển biên lai của phường. */
  "problem-fee-receipt-missing": {};
  /** Cần ghi ô này. */
  "problem-field-empty": {};
  /** Ô này không được để trống. Ghi nội dung đúng thay cho nội dung cũ. */
  "problem-field-needed": {};
  /** Ổ đĩa đã đầy nên chưa ghi được tệp; không có tệp nào bị ghi dở. Xóa bớt tệp trên máy rồi làm lại. Hồ sơ không bị ảnh hưởng. */
  "problem-file-disk-full": {};
  /** Trong lúc mở trang này, tệp { $document } đã có chữ ký khác. Xem lại rồi làm tiếp. */
  "problem-file-moved": { document: Text; };
  /** { $document } chưa có số nên chưa ký số của cơ quan được. Văn thư cho số trước. */
  "problem-file-not-numbered": { document: Text; };
  /** Lãnh đạo chưa ký số { $document }. Lãnh đạo ký trước, rồi văn thư mới ký số của cơ quan. */
  "problem-file-not-signed": { document: Text; };
  /** Chưa ghi được tệp. Kiểm tra ổ đĩa còn trống rồi làm lại; hồ sơ không bị ảnh hưởng. */
  "problem-file-not-written": {};
  /** { $document } đã có chữ ký số của cơ quan. Không cần ký thêm. */
  "problem-file-sealed": { document: Text; };
  /** { $document } đã ký số rồi. Nếu tệp bị mất hoặc bị sửa, chọn “Ký lại” và ghi rõ vì sao. */
  "problem-file-signed-already": { document: Text; };
  /** Chưa đọc lại cho người điểm chỉ nghe. Đọc lại nội dung trên giấy, rồi đánh dấu đã đọc. */
  "problem-fingerprint-unread": {};
  /** Hồ sơ này chưa yêu cầu bổ sung lần nào. Cán bộ yêu cầu bổ sung như thường lệ. */
  "problem-first-supplement": {};
  /** Kết hôn có yếu tố nước ngoài không đăng ký lưu động. Chọn thủ tục kết hôn tại phường. */
  "problem-foreign-not-at-home": {};
  /** Một bên có quốc tịch nước ngoài: chọn “Có yếu tố nước ngoài”, thời hạn giải quyết sẽ khác. */
  "problem-foreign-not-said": {};
  /** Chưa có việc gì để in { $document }. */
  "problem-form-not-due": { document: Text; };
  /** Không mở được cửa quản trị trên máy này. Kiểm tra quyền ghi vào thư mục dữ liệu rồi chạy lại. */
  "problem-hatch-failed": {};
  /** Cần đủ giờ và phút, ví dụ 17:00. */
  "problem-hour-incomplete": {};
  /** Chỉ ghi giờ khi biết rõ ngày mất. Ghi đủ ngày, hoặc xóa giờ. */
  "problem-hour-without-day": {};
  /** Chưa ghi gia đình nhận kết quả bằng cách nào. Ghi ngắn gọn, ví dụ: bản điện tử trên VNeID. */
  "problem-how-missing": {};
  /** Số định danh của cháu đã được ghi rồi. */
  "problem-id-already-recorded": {};
  /** Số định danh này đã ghi cho { $name } trong hồ sơ { $code }. So lại với thẻ; nếu hồ sơ kia ghi sai thì sửa ở đó trước. */
  "problem-id-held-by-another": { code: Text; name: Text; };
  /** Số định danh này trùng với người kia trong cùng hồ sơ. So lại giấy tờ. */
  "problem-id-of-another-person": {};
  /** Chưa đối chiếu căn cước hoặc hộ chiếu của người ký. Xem giấy tờ trước khi chứng thực. */
  "problem-identity-not-seen": {};
  /** Máy đã tự khóa vì không có ai thao tác. Mở khóa bằng mật khẩu; những gì đang làm vẫn còn nguyên. */
  "problem-idle-locked": {};
  /** Số phút tự khóa phải từ 1 đến { $most }; khi đi trao không lâu hơn ở cơ quan. Máy không thể để mở mãi. */
  "problem-idle-minutes": { most: Text; };
  /** Hai lần nhập số định danh không giống nhau. Nhập lại cả hai. */
  "problem-ids-differ": {};
  /** Có lỗi ngoài dự tính, mã { $incident }. Dữ liệu đã lưu vẫn an toàn. Làm lại; nếu vẫn lỗi, báo mã này. */
  "problem-incident": { incident: Text; };
  /** Không thấy tệp { $file }. Xem lại đường dẫn rồi chạy lại. */
  "problem-input-not-found": { file: Text; };
  /** Không mở được tệp { $file }. Xem lại quyền đọc tệp, và đó có phải tệp chứ không phải thư mục; rồi chạy lại. */
  "problem-input-not-read": { file: Text; };
  /** Tệp { $file } không phải văn bản UTF-8. Lưu lại tệp bằng mã UTF-8 rồi chạy lại. */
  "problem-input-not-text": { file: Text; };
  /** { $file } lớn hơn 256 MB. Xem lại có đúng tệp cần đọc không rồi chạy lại. */
  "problem-input-too-large": { file: Text; };
  /** Ngày của văn bản gửi xác minh chưa đến. Kiểm tra lại ngày. */
  "problem-inquiry-in-future": {};
  /** Chưa rõ gửi xác minh đi đâu, về việc gì. Ghi tên cơ quan và nội dung cần xác minh. */
  "problem-inquiry-unclear": {};
  /** Tệp JSON không đọc được ở dòng { $line }, cột { $column }. Sửa lại tệp rồi thử lại. */
  "problem-json-not-read": { column: Text; line: Text; };
  /** Dữ liệu trên máy này bị hỏng nên chưa mở được. Đừng xóa gì; xem bên dưới còn những gì và cần làm gì, hoặc nhờ bộ phận công nghệ thông tin chạy “tannha check”. */
  "problem-laptop-damaged": {};
  /** Kiểm tra thấy { $count } chỗ không đúng trong kho dữ liệu. Sao lưu ngay, rồi đóng và mở lại phần mềm để máy tự dựng lại; nếu vẫn vậy, báo bộ phận công nghệ thông tin. */
  "problem-laptop-unsound": { count: Text; };
  /** Bước này xong khi trao kết quả cho người dân. Hãy trao giấy tờ và ghi người nhận. */
  "problem-leg-by-handover": {};
  /** Bước này xong khi ghi số đăng ký, không ghi kết quả riêng. */
  "problem-leg-by-registration": {};
  /** Việc này đã xong rồi. Không cần làm lại. */
  "problem-leg-done": {};
  /** Việc này còn chờ việc trước xong. Ghi kết quả việc trước rồi làm tiếp. */
  "problem-leg-waits": {};
  /** Gia đình đã chọn không nhận thư. Nếu gia đình đổi ý, sửa ô ấy trong hồ sơ trước. */
  "problem-letter-declined": {};
  /** { $ground -> [death] Hồ sơ này là khai tử, nên không gửi { $document }. [father-dead] Hồ sơ ghi cha của cháu đã mất nên lãnh đạo quyết định có gửi { $document } hay không. [bereaved] Phường đã đăng ký khai tử cho cháu hoặc mẹ cháu, nên không gửi { $document }. Thư chia buồn soạn ở hồ sơ khai tử. [child-died] Cháu đã mất, nên không gửi { $document }. Có thể soạn thư chia buồn. [mother-died] Mẹ của cháu đã mất khi sinh, nên không gửi { $document }. Có thể soạn thư chia buồn. [abandoned] Cháu bị bỏ rơi, nên không gửi { $document }. [registered-again] Đây là đăng ký lại, nên không gửi { $document }. *[other] Hoàn cảnh đã ghi trong hồ sơ không cho gửi { $document }. } */
  "problem-letter-forbidden": { document: Text; ground: Text; };
  /** Thư chưa soạn. Chọn cách xưng hô và soạn thư trước. */
  "problem-letter-not-drafted": {};
  /** { $document } không dùng cho loại hồ sơ này. */
  "problem-letter-not-here": { document: Text; };
  /** Số thư này trong năm đã thuộc về một thư khác. So lại với Sổ đăng ký văn bản đi. */
  "problem-letter-number-held": {};
  /** Thư đã có số rồi. Không cần làm lại. */
  "problem-letter-numbered": {};
  /** Thư ghi số tài khoản sau chữ “{ $found }”, mà thư của phường không nhắc chuyển tiền. Bỏ số ấy ra khỏi thư. */
  "problem-letter-says-account": { found: Text; };
  /** Thư chia buồn và thư gửi kèm giấy tờ không đi kèm lời này: “{ $found }”. Thư lúc này không mời góp ý, không dẫn đường dẫn, không nhắc phí, không có khẩu hiệu. Bỏ câu ấy ra khỏi thư. */
  "problem-letter-says-beside-condolence": { found: Text; };
  /** Thư xin lỗi đổ việc chậm trễ cho người nhận thư (“{ $found }”). Viết lại câu ấy, chỉ nói phần việc của cơ quan. */
  "problem-letter-says-blame": { found: Text; };
  /** Thư nhắc đến nguyên nhân mất (“{ $found }”), đọc thêm đau lòng. Bỏ câu ấy ra khỏi thư. */
  "problem-letter-says-cause-of-death": { found: Text; };
  /** Thư chúc mừng và thư cảm ơn không nhắc chuyện mất mát (“{ $found }”). Bỏ câu ấy; nếu nhà có tang thì soạn thư chia buồn. */
  "problem-letter-says-death": { found: Text; };
  /** Thư chúc mừng và thư cảm ơn không nhắc chuyện tiền nong (“{ $found }”). Bỏ câu ấy; khoản phải nộp đã có trên giấy khác. */
  "problem-letter-says-fee": { found: Text; };
  /** Thư có lời dễ làm người đọc tổn thương (“{ $found }”). Bỏ hoặc viết lại câu ấy. */
  "problem-letter-says-hurtful": { found: Text; };
  /** Thư có một số giấy tờ tùy thân, mà thư của phường không ghi số của ai. Bỏ số ấy ra khỏi thư. */
  "problem-letter-says-identity-number": {};
  /** Thư nói đến chuyện riêng của gia đình (“{ $found }”). Bỏ câu ấy ra khỏi thư. */
  "problem-letter-says-parentage": { found: Text; };
  /** Thư này đã được quyết định không gửi. Không cần làm gì thêm. */
  "problem-letter-suppressed": {};
  /** Chỉ thư chúc mừng mới có khung. Chọn “Không khung”. */
  "problem-letter-text-border-not-here": {};
  /** Đoạn { $paragraph } có chỗ điền viết chưa đúng. Viết đủ hai ngoặc nhọn ở mỗi bên, hoặc bấm nút chỗ điền. */
  "problem-letter-text-braces": { paragraph: Text; };
  /** Đoạn { $paragraph } có ngoặc vuông chưa khép, lồng nhau, hoặc có dấu | nằm ngoài ngoặc. Mỗi ngoặc [ phải có ] của nó, và không đặt ngoặc trong ngoặc. */
  "problem-letter-text-brackets": { paragraph: Text; };
  /** Thư chưa có lời nào, hoặc không còn lời nào khi hồ sơ thiếu thông tin. Viết ít nhất một đoạn luôn đọc được. */
  "problem-letter-text-empty": {};
  /** “{ $place }” đặt chưa đúng cách. Chỗ điền chọn lời có dấu ? ở trước và nằm trong ngoặc vuông; chỗ điền thường thì không có dấu ?. */
  "problem-letter-text-flag-as-value": { place: Text; };
  /** Khi hồ sơ thiếu thông tin, chỗ này đọc không trôi: “{ $near }”. Đưa cả dấu câu vào trong ngoặc vuông, hoặc thêm lời thay sau dấu |. */
  "problem-letter-text-gap": { near: Text; };
  /** Chữ in thư không có ký tự “{ $character }” ({ $code }). Thay bằng chữ hoặc dấu khác. */
  "problem-letter-text-glyph": { character: Text; code: Text; };
  /** Có hồ sơ không có “{ $place }”, khi ấy câu sẽ hụt. Đặt phần lời có chỗ điền này trong ngoặc vuông, ví dụ [ … | lời thay ]. */
  "problem-letter-text-hole": { place: Text; };
  /** Thư này phải có chỗ điền “{ $place }”. Bấm nút chỗ điền ấy để đặt vào lời thư. */
  "problem-letter-text-missing-place": { place: Text; };
  /** Không có lời nào đang chờ duyệt cho loại thư này. Đề nghị lời mới trước, rồi lãnh đạo duyệt. */
  "problem-letter-text-nothing-proposed": {};
  /** Trong lúc lãnh đạo đọc, đã có đề nghị khác. Đọc lại lời mới nhất rồi duyệt. */
  "problem-letter-text-other-proposal": {};
  /** { $sample -> [no-father] Thư gửi gia đình không ghi người cha sẽ dài { $pages } trang. [one-name] Thư gửi người tên chỉ có một chữ sẽ dài { $pages } trang. [long-names] Thư gửi gia đình có tên dài sẽ dài { $pages } trang. [no-phone] Thư của phường không có số điện thoại sẽ dài { $pages } trang. [bare] Thư khi thiếu mọi thông tin sẽ dài { $pages } trang. *[other] Thư gửi một gia đình thường gặp đã dài { $pages } trang. } Thư chỉ có một trang: rút bớt lời, hoặc bỏ khung. */
  "problem-letter-text-pages": { pages: Text; sample: Text; };
  /** Lời này đúng như bản đang dùng hoặc bản đang chờ duyệt. Sửa lời rồi đề nghị lại. */
  "problem-letter-text-same": {};
  /** Thư dài { $count } ký tự. Rút gọn còn { $most } ký tự để vừa một trang. */
  "problem-letter-text-too-long": { count: Text; most: Text; };
  /** Loại thư này đã có { $most } bản, không thêm được nữa. Báo người phụ trách máy ở cấp trên. */
  "problem-letter-text-too-many": { most: Text; };
  /** Máy này chưa có bản lời mà thư đã giữ. Đồng bộ rồi mở lại thư. */
  "problem-letter-text-unknown": {};
  /** Loại thư này không có chỗ điền “{ $place }”. Dùng một trong các chỗ điền: { $offered }. */
  "problem-letter-text-unknown-place": { offered: Text; place: Text; };
  /** Việc mà { $document } nói đến chưa xảy ra. Chờ xong việc ấy rồi soạn. */
  "problem-letter-too-early": { document: Text; };
  /** { $document } cần lãnh đạo duyệt trước khi in. */
  "problem-letter-unapproved": { document: Text; };
  /** Máy đang khóa. Mở khóa bằng mật khẩu. */
  "problem-locked": {};
  /** Sổ việc của cấp trên không khớp với phần máy này đã nhận ({ $reason }). Mọi việc đã lưu vẫn còn; xin ngừng đồng bộ và báo cấp trên. */
  "problem-log-differs": { reason: Text; };
  /** Sổ xem hồ sơ của ngày này không ghi gì nên không được tính. Không cần làm gì thêm. */
  "problem-looks-nothing": {};
  /** Sổ xem hồ sơ của ngày này dài quá nên không được tính. Báo bộ phận công nghệ thông tin. */
  "problem-looks-too-many": {};
  /** Sổ xem hồ sơ của ngày này ghi trùng nên không được tính. Báo bộ phận công nghệ thông tin. */
  "problem-looks-twice": {};
  /** Ngày cuối được ký đứng trước ngày đầu. Xem lại hai ngày. */
  "problem-mandate-order": {};
  /** Đã có Giấy chứng nhận kết hôn của cha mẹ: ghi số, ngày và nơi cấp để in vào tờ khai. */
  "problem-marriage-not-written": {};
  /** Có Giấy chứng nhận kết hôn thì phải ghi đủ tên mẹ và tên cha. */
  "problem-marriage-of-one": {};
  /** Cha mẹ kết hôn sau ngày sinh của con. Kiểm tra lại ngày; vẫn nhận được. */
  "problem-married-after-birth": {};
  /** Ngày kết hôn không thể trước khi cha hoặc mẹ ra đời. */
  "problem-married-before-born": {};
  /** Lúc kết hôn mẹ chưa đủ 18 tuổi hoặc cha chưa đủ 20 tuổi theo những gì đã ghi. Kiểm tra lại ngày. */
  "problem-married-young": {};
  /** Câu “{ $key }” không ghép được. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin. */
  "problem-message-broken": { key: Text; };
  /** Câu “{ $key }” thiếu phần “{ $param }”. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin. */
  "problem-message-param-missing": { key: Text; param: Text; };
  /** Phần mềm thiếu câu chữ “{ $key }”. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin. */
  "problem-message-unknown": { key: Text; };
  /** Nội dung này không đúng chỗ nên được giữ riêng. Báo cho bộ phận công nghệ thông tin. */
  "problem-misplaced": {};
  /** Nội dung này do bản Tận Nhà mới hơn ghi. Cập nhật phần mềm để xem; dữ liệu vẫn được giữ nguyên. */
  "problem-needs-newer-version": {};
  /** Cấp trên được khôi phục từ bản sao lưu (lần { $there }, ở đây { $here }) và chưa nhận lại phần máy này giữ. Mọi việc đã lưu vẫn còn; xin báo cấp trên cập nhật phần mềm máy chủ. */
  "problem-new-epoch": { here: Text; there: Text; };
  /** Phần mềm chưa trả lời. Những gì đã lưu vẫn còn nguyên. Đóng cửa sổ rồi mở lại Tận Nhà. */
  "problem-no-answer": {};
  /** Trong thư mục này không có bản sao lưu nào của Tận Nhà. Xem lại đường dẫn, hoặc thử thẻ nhớ khác. */
  "problem-no-backup-there": {};
  /** Chưa có giấy tờ làm căn cứ. Vẫn nhận được; ghi rõ căn cứ và yêu cầu bổ sung nếu cần. */
  "problem-no-basis-paper": {};
  /** Gia đình đề nghị hưởng mai táng phí nhưng chưa nộp tờ khai. Nhận thêm tờ khai, hoặc chọn lại 2 trong 1. */
  "problem-no-benefit-claim": {};
  /** Chưa có giấy chứng sinh hay văn bản làm chứng. Vẫn nhận được nếu tra được trên hệ thống. */
  "problem-no-birth-proof": {};
  /** Thủ tục này không cấp số định danh mới. Số định danh đã có thì ghi trong tờ khai. */
  "problem-no-citizen-id": {};
  /** Chưa có gì đã đăng ký ở hồ sơ này để cấp bản sao, hoặc việc đăng ký đã bị thu hồi. Đăng ký xong rồi mới cấp bản sao. */
  "problem-no-copies": {};
  /** Chưa có giấy báo tử hay giấy tờ thay thế. Vẫn nhận được nếu tra được trên hệ thống, hoặc phường tự cấp. */
  "problem-no-death-note": {};
  /** Hồ sơ này không có khoản nào phải thu. Nếu danh mục chưa ghi mức thu, báo cấp trên cập nhật danh mục. */
  "problem-no-fee": {};
  /** { $document } chỉ có bản giấy nên không ký số. In ra để ký tay. */
  "problem-no-file": { document: Text; };
  /** Máy này chưa được ghi danh vào phường. Xin mã ghi danh của cấp trên. */
  "problem-no-identity": {};
  /** Chưa có chứng cứ quan hệ cha con, mẹ con. Không có kết quả giám định thì cần văn bản cam đoan và người làm chứng. */
  "problem-no-kinship-proof": {};
  /** Giấy này không phải là thư của phường. */
  "problem-no-letter": {};
  /** Máy chưa nhận được cài đặt của phường. Đồng bộ một lần khi có mạng. */
  "problem-no-settings": {};
  /** Không thấy thư mục này, hoặc thư mục nằm trong chính kho dữ liệu. Cắm thẻ nhớ rồi chọn lại thư mục, ghi đủ đường dẫn. */
  "problem-no-such-backup-place": {};
  /** Sổ này không nằm ở cơ quan: số do hệ thống khác cấp, không có quyển, không khóa sổ ở đây. Chọn sổ khác. */
  "problem-no-such-book": {};
  /** Không tìm thấy hồ sơ này trên máy. Đồng bộ rồi tìm lại. */
  "problem-no-such-case": {};
  /** Không có mục này trong danh sách. Chọn một mục trong danh sách. */
  "problem-no-such-circumstance": {};
  /** Không tìm thấy ý kiến này. Mở lại danh sách góp ý, khiếu nại. */
  "problem-no-such-complaint": {};
  /** Việc này đã được chọn rồi. Mở lại hồ sơ để xem. */
  "problem-no-such-conflict": {};
  /** Bản nháp này không còn: đã được tiếp nhận hoặc đã bỏ. */
  "problem-no-such-draft": {};
  /** Không có ô này trong tờ khai. */
  "problem-no-such-field": {};
  /** Ghi chú này không còn. Mở lại hồ sơ để xem. */
  "problem-no-such-note": {};
  /** Không có giấy này, hoặc không in được lên loại giấy ấy. */
  "problem-no-such-paper": {};
  /** Không có lần thu này. Mở lại hồ sơ rồi thử lại. */
  "problem-no-such-payment": {};
  /** Bản in này không còn trong danh sách: đã được trả lời hoặc đã bỏ. Mở lại danh sách Bản in. */
  "problem-no-such-print": {};
  /** Không tìm thấy chuyến trao này trên máy. Đồng bộ rồi tìm lại. */
  "problem-no-such-round": {};
  /** Không thấy lần đến này trong hồ sơ. Mở lại hồ sơ rồi thử lại. */
  "problem-no-such-trip": {};
  /** Chọn một mục trong danh sách. */
  "problem-not-a-choice": {};
  /** Nhập số từ 0 đến { $max }. */
  "problem-not-a-count": { max: Text; };
  /** Ở đây chưa có dữ liệu của máy chủ cấp trên. Xin kiểm tra thư mục, hoặc khởi tạo bằng lệnh init. */
  "problem-not-a-district": {};
  /** Đây không phải là số. Chỉ nhập chữ số. */
  "problem-not-a-number": {};
  /** Người này không được ký giấy tờ. Chọn người ký khác. */
  "problem-not-a-signer": {};
  /** Chỉ ghi số tiền bằng chữ số, ví dụ 50.000.000. */
  "problem-not-an-amount": {};
  /** Giờ ghi như 04:30 hoặc 4h30. Không biết thì để trống. */
  "problem-not-an-hour": {};
  /** Hồ sơ không chờ trả lời xác minh nào. */
  "problem-not-asking": {};
  /** Giấy này do cơ quan khác làm và chưa gửi về. Ghi kết quả của cơ quan ấy trước. */
  "problem-not-come": {};
  /** Giấy này không phải kết quả của cơ quan khác trong hồ sơ. Giấy của phường thì trao tận nhà hoặc trao tại quầy. */
  "problem-not-from-agency": {};
  /** Giấy đang do cán bộ mang đi, không có ở cơ quan. Ghi đã trao hoặc mang về trước. */
  "problem-not-in-office": {};
  /** Giấy này không có phần ký của hai bên. */
  "problem-not-in-person": {};
  /** Sổ đã chọn không có mục này. Chọn mục khác, hoặc chọn lại sổ. */
  "problem-not-in-this-register": {};
  /** Tình trạng đã chọn không nêu mục này. Xóa mục này, hoặc chọn lại tình trạng. */
  "problem-not-in-this-wording": {};
  /** Hồ sơ này không có giấy ấy, hoặc giấy do cơ quan khác làm. Chọn giấy khác. */
  "problem-not-of-this-case": {};
  /** Giấy chưa mang đi. Nhận giấy mang đi trước khi trao. */
  "problem-not-out": {};
  /** Giấy chưa in nên chưa ký được. In trước. */
  "problem-not-printed": {};
  /** Giấy này không trong diện thu hồi. Chọn giấy trong mục Giấy phải thu hồi. */
  "problem-not-recalled": {};
  /** Phường chưa nhận thủ tục này bằng phần mềm. Chọn một thủ tục trong danh sách. */
  "problem-not-received-here": {};
  /** Việc này chưa đăng ký nên chưa in được bản chính. Chỉ xem trước được. */
  "problem-not-registered": {};
  /** Giấy chưa ký nên chưa mang đi được. Trình ký và đóng dấu trước. */
  "problem-not-signed": {};
  /** Hồ sơ chưa trình ký. Trình ký rồi mới đăng ký. */
  "problem-not-submitted": {};
  /** Hồ sơ chưa được kiểm tra. Kiểm tra trước rồi mới trình ký. */
  "problem-not-verified": {};
  /** Hồ sơ không chờ bổ sung gì. Làm bước tiếp theo của hồ sơ. */
  "problem-not-waiting": {};
  /** Máy chủ đang chạy: lệnh này không làm qua máy chủ đang chạy được. */
  "problem-not-while-serving": {};
  /** Giấy này chưa trao cho gia đình nên không phải thu hồi. Nếu in hỏng thì ghi hỏng phôi rồi in lại. */
  "problem-not-with-family": {};
  /** Việc này không thuộc nhiệm vụ của người đang mở máy. Nhờ người có thẩm quyền mở máy và làm. */
  "problem-not-your-role": {};
  /** Giấy báo tử không thể cấp trước ngày mất. Sửa lại ngày. */
  "problem-note-before-death": {};
  /** Chưa chọn giấy nào. Đánh dấu ít nhất một giấy. */
  "problem-nothing-chosen": {};
  /** Việc này không còn chờ xem lại: đã có hiệu lực, hoặc đã có người xem rồi. */
  "problem-nothing-to-see-to": {};
  /** Số đăng ký này đã thuộc về một hồ sơ khác. So lại với Sổ hộ tịch. */
  "problem-number-held": {};
  /** Chưa có số đăng ký. Nhập số từ phần mềm hộ tịch của Bộ Tư pháp. */
  "problem-number-missing": {};
  /** Đã xin số và đang chờ cấp trên trả lời. Đồng bộ để nhận số. */
  "problem-number-pending": {};
  /** Ở phường này số đăng ký do cấp trên cấp. Dùng “Xin số đăng ký”. */
  "problem-numbers-are-allotted": {};
  /** Phường này ghi số từ phần mềm của Bộ Tư pháp. Nhập số đăng ký hai lần. */
  "problem-numbers-are-typed": {};
  /** Hai lần nhập số đăng ký không giống nhau. Nhập lại cả hai. */
  "problem-numbers-differ": {};
  /** “{ $officer }” là tên dành riêng cho máy chủ. Xin chọn mã khác. */
  "problem-officer-reserved": { officer: Text; };
  /** Cán bộ này đã thôi nhiệm vụ nên không ghi danh được máy mới. Nhờ cấp trên cấp mã cho người đang phụ trách. */
  "problem-officer-revoked": {};
  /** Không có cán bộ “{ $officer }”. Xin xem lại mã cán bộ. */
  "problem-officer-unknown": { officer: Text; };
  /** Độ lệch tối đa là { $max_mm } mm. */
  "problem-offset-too-large": { max_mm: Text; };
  /** Đây là mục ghi lại từ sổ cũ, không phải hồ sơ nhận ở đây. Cần bản sao, cải chính thì lập hồ sơ mới cho việc ấy. */
  "problem-old-entry": {};
  /** Mục này của sổ cũ đã được ghi lại với nội dung khác. Mở mục đã có, so với sổ giấy rồi ghi chú chỗ sai. */
  "problem-old-entry-differs": {};
  /** Còn một ô có hai nội dung khác nhau chưa chọn. Chọn nội dung đúng rồi mới đăng ký. */
  "problem-open-conflict": {};
  /** Chưa đối chiếu bản chính. Không có bản chính thì không chứng thực bản sao được. */
  "problem-original-not-seen": {};
  /** Giấy này mang tên người ký đã ghi khi đăng ký. Chọn đúng người ấy. */
  "problem-other-signer": {};
  /** Chưa ghi kết quả. Viết một câu: đã làm xong gì. */
  "problem-outcome-missing": {};
  /** Chủ hộ kinh doanh phải đủ 18 tuổi. Xem lại ngày sinh. */
  "problem-owner-not-of-age": {};
  /** Giấy này đã gửi in và chưa có trả lời là có ra đúng hay không. Mở Bản in để trả lời trước, rồi hãy in lại. */
  "problem-paper-unanswered": {};
  /** Không có loại giấy “{ $paper }”. Ghi mã có thật, ví dụ giay-khai-sinh-ban-sao. */
  "problem-paper-unknown": { paper: Text; };
  /** Tuổi của mẹ khi sinh con khác thường. Xem lại năm sinh. */
  "problem-parent-age-unusual": {};
  /** Năm sinh của cha hoặc mẹ không thể sau năm sinh của con. */
  "problem-parent-not-older": {};
  /** Trẻ bị bỏ rơi thì phần cha, mẹ để trống: cha, mẹ chưa xác định được. Xóa phần này, hoặc bỏ chọn “Biên bản về trẻ bị bỏ rơi”. */
  "problem-parents-of-abandoned": {};
  /** Hai bên chưa ký vào giấy trước mặt cán bộ nên giấy chưa rời cơ quan được. Mời hai bên ký, rồi ghi “Hai bên đã ký”. */
  "problem-parties-not-signed": {};
  /** Lần thu này đã gạch rồi. */
  "problem-payment-already-struck": {};
  /** Ngày cuối không thể trước ngày đầu. Sửa lại. */
  "problem-period-ends-before-it-begins": {};
  /** Số điện thoại chỉ gồm chữ số, tối đa 15 số. */
  "problem-phone-not-digits": {};
  /** Số điện thoại thường có 10 số, bắt đầu bằng 0. Xem lại. */
  "problem-phone-unusual": {};
  /** Ảnh trống, hoặc nét quá mờ để in. Chọn ảnh khác. */
  "problem-picture-empty": {};
  /** Tệp quá lớn. Chọn ảnh PNG dưới 8 MB, mỗi chiều không quá 7.100 điểm ảnh. */
  "problem-picture-file-too-long": {};
  /** Ngày bắt đầu dùng phải từ hôm nay trở đi và trong vòng một năm. */
  "problem-picture-from": {};
  /** Không thấy mã kiểm tra trong ảnh. Chụp gần, thẳng và đủ sáng cả ô “Mã kiểm tra”, hoặc dán mã vào ô. */
  "problem-picture-no-code": {};
  /** Người này không ký giấy tờ nên không cần ảnh chữ ký. Chọn người khác. */
  "problem-picture-no-signer": {};
  /** Nét chữ ký không phải màu xanh. Ký bằng mực xanh rồi quét màu, sau đó xóa nền. */
  "problem-picture-not-blue": {};
  /** Ảnh này còn nền. Xóa nền cho trong suốt, chỉ giữ nét chữ ký hoặc dấu, rồi lưu thành PNG. */
  "problem-picture-not-clear": {};
  /** { $document } không in ảnh này. Bỏ ảnh rồi in lại. */
  "problem-picture-not-here": { document: Text; };
  /** Ảnh này không do phần mềm lưu lại nên không dùng. Chọn lại tệp ảnh gốc. */
  "problem-picture-not-ours": {};
  /** Tệp này không phải ảnh PNG đọc được. Lưu ảnh thành PNG rồi chọn lại. */
  "problem-picture-not-png": {};
  /** Dấu không phải màu đỏ. Quét dấu ở chế độ màu rồi xóa nền. */
  "problem-picture-not-red": {};
  /** Đây là chữ ký của người khác. Chỉ chính người ký mới cho dùng ảnh chữ ký của mình. */
  "problem-picture-not-yours": {};
  /** Không có ảnh nào đang chờ cho phép. Đưa ảnh vào trước, rồi lãnh đạo cho phép. */
  "problem-picture-nothing-proposed": {};
  /** Không có ảnh nào đang dùng hay đang chờ, nên không có gì để thôi dùng. */
  "problem-picture-nothing-used": {};
  /** Trong lúc xem, đã có người đưa ảnh khác vào. Xem lại ảnh mới nhất rồi cho phép. */
  "problem-picture-other-proposal": {};
  /** Lý do dài { $count } ký tự. Viết gọn trong 200 ký tự. */
  "problem-picture-reason-too-long": { count: Text; };
  /** Ảnh này, cỡ này đang dùng hoặc đang chờ cho phép rồi. */
  "problem-picture-same": {};
  /** Ảnh có quá nhiều chi tiết, thu nhỏ rồi vẫn hơn { $most } KB. Chọn ảnh ít màu hơn, ví dụ hình vẽ thay cho ảnh chụp. */
  "problem-picture-too-detailed": { most: Text; };
  /** Tệp quá lớn. Chọn ảnh dưới 24 MB, mỗi chiều không quá 12.000 điểm ảnh. */
  "problem-picture-too-large": {};
  /** Đã có { $most } ảnh qua các lần, không thêm được nữa. Báo người phụ trách máy ở cấp trên. */
  "problem-picture-too-many": { most: Text; };
  /** Ảnh có hơn { $most } điểm ảnh một chiều. Chọn lại tệp ảnh gốc, máy tự thu nhỏ. */
  "problem-picture-too-many-points": { most: Text; };
  /** Phần có nét trong ảnh quá nhỏ, in ra không rõ. Chọn ảnh mà mỗi chiều có từ { $least } điểm ảnh trở lên. */
  "problem-picture-too-small": { least: Text; };
  /** Người ký chưa duyệt { $document } này nên không in kèm ảnh chữ ký. Nhờ người ký duyệt thư trước. */
  "problem-picture-unapproved": { document: Text; };
  /** Tệp này không phải ảnh PNG, ảnh JPEG hay PDF. Chụp lại tờ giấy hoặc dán mã vào ô. */
  "problem-picture-unknown": {};
  /** Không đọc được tệp này: tệp hỏng hoặc có mật khẩu. Chụp lại tờ giấy rồi chọn ảnh mới. */
  "problem-picture-unreadable": {};
  /** Bề rộng trên giấy phải từ { $least } đến { $most } mm. */
  "problem-picture-width": { least: Text; most: Text; };
  /** Chưa nhận ra xã, phường. Gõ vài chữ rồi chọn trong danh sách. */
  "problem-place-not-chosen": {};
  /** Phường chưa cho phép in toàn bộ giấy này trên giấy thường. In lên phôi của Bộ Tư pháp. */
  "problem-plain-not-allowed": {};
  /** Có thể hồ sơ này trùng với một hồ sơ khác của phường. Xem hồ sơ kia rồi chọn; nếu là việc khác, ví dụ trẻ sinh đôi, thì cứ nhận. */
  "problem-possible-duplicate": {};
  /** Một chương trình khác đang mở phường thực hành này. Đóng chương trình đó rồi thử lại. */
  "problem-practice-already-open": {};
  /** Thư mục này đang chứa thứ khác. Chọn một thư mục trống cho phường thực hành. */
  "problem-practice-directory-taken": {};
  /** Không đọc hoặc không ghi được “{ $file }”. Kiểm tra quyền và chỗ trống của ổ đĩa. */
  "problem-practice-file-failed": { file: Text; };
  /** Không có phường thực hành trong thư mục này. Tạo bằng `tannha init --practice`. */
  "problem-practice-none": {};
  /** Tệp practice.json không đọc được. Xóa thư mục phường thực hành rồi tạo lại; ở đó không có dữ liệu thật. */
  "problem-practice-note-bad": {};
  /** Không dựng được phường thực hành ở bước “{ $step }”. Báo cho bộ phận công nghệ thông tin. */
  "problem-practice-story": { step: Text; };
  /** Cần số đo của cả bốn dấu cộng. Nhập đủ tám số rồi làm lại. */
  "problem-printer-four-crosses": {};
  /** Máy tính này chưa thấy máy in nào. Cắm máy in, chọn làm máy in mặc định rồi in lại; hoặc bấm Lưu tệp PDF để in ở nơi khác. Chưa có gì được ghi là đã in. */
  "problem-printer-gone": {};
  /** Máy in đang kẹt giấy. Gỡ giấy kẹt ra rồi in lại. Tờ phôi bị hỏng thì ghi vào sổ phôi. */
  "problem-printer-jammed": {};
  /** Máy in đang chờ: nắp chưa đóng, hết mực hoặc khay giấy ra đã đầy. Xem máy in rồi in lại. */
  "problem-printer-needs-hand": {};
  /** Máy in hết giấy, hoặc khay chưa có đúng loại giấy. Đặt giấy vào khay rồi in lại. Chưa có gì được ghi là đã in. */
  "problem-printer-no-paper": {};
  /** Chưa có bản quét nào của tờ phôi này. Chọn ảnh hoặc PDF quét tờ phôi. */
  "problem-printer-no-scan": {};
  /** Máy in này không có khay giấy ấy. Chọn lại khay trong danh sách. */
  "problem-printer-no-such-tray": {};
  /** Máy in không trả lời. Bật máy in, xem lại dây nối rồi in lại. Chưa có gì được ghi là đã in. */
  "problem-printer-offline": {};
  /** Chưa rõ máy in đã nhận tờ này hay chưa. Xem ở máy in: nếu tờ đã ra thì dùng được, nếu chưa thì in lại. Trong nhật ký chỉ ghi là đã lập tệp. */
  "problem-printer-perhaps": {};
  /** Máy in không nhận tệp này. Tắt máy in rồi bật lại và in lại; nếu vẫn vậy thì bấm Lưu tệp PDF và in từ tệp. */
  "problem-printer-refused": {};
  /** Bộ phận in của máy tính không trả lời. Chờ một phút rồi in lại; nếu vẫn vậy thì khởi động lại máy tính. Chưa có gì được ghi là đã in. */
  "problem-printer-silent": {};
  /** Máy in đang bị tạm dừng trong máy tính này. Mở phần máy in của hệ thống, cho máy in chạy tiếp rồi in lại. */
  "problem-printer-stopped": {};
  /** Tệp căn chỉnh máy in sai ở dòng { $line }, cột { $column }. Mỗi khoảng dịch không quá 30 mm (30000), mỗi độ giãn hoặc lệch không quá 10 % (100000). Sửa lại tệp rồi thử lại. */
  "problem-profile-not-read": { column: Text; line: Text; };
  /** Ngày chưa đúng. Nhập như 27/11/2026. */
  "problem-proof-date-bad": {};
  /** Khóa của cấp trên phải có 64 chữ số thập lục phân, như trong phiếu ghi danh máy. */
  "problem-proof-key-bad": {};
  /** Máy này và cấp trên dùng phiên bản khác nhau ({ $found } và { $known }). Mọi việc đã lưu trên máy này; xin cập nhật phần mềm rồi đồng bộ lại. */
  "problem-protocol-too-new": { found: Text; known: Text; };
  /** Cấp trên giữ riêng mục này vì máy có hai bản dữ liệu khác nhau. Máy tự gửi lại dưới danh tính mới khi đồng bộ; nếu mục này vẫn còn ở đây, người ghi cần làm lại. */
  "problem-quarantine-fork": {};
  /** Cấp trên giữ riêng mục này vì người ghi không có quyền làm việc ấy. Người có thẩm quyền cần làm lại. */
  "problem-quarantine-permission": {};
  /** Cấp trên giữ riêng mục này vì người ghi hoặc máy đã bị thu hồi quyền. Báo lãnh đạo để xử lý. */
  "problem-quarantine-revoked": {};
  /** Cấp trên giữ riêng mục này vì chưa biết chữ ký của người ghi. Ghi danh lại cán bộ trên máy. */
  "problem-quarantine-unknown-key": {};
  /** Cấp trên giữ riêng mục này vì ghi cho phường khác. Báo cấp trên. */
  "problem-quarantine-wrong-ward": {};
  /** Không ghi được đánh giá này. Chọn lại rồi gửi. */
  "problem-rating-encoding": {};
  /** Gia đình có người mất nên không mời đánh giá. Không cần làm gì thêm. */
  "problem-rating-in-mourning": {};
  /** Đánh giá này không còn nguyên vẹn nên không được tính. Không cần làm gì thêm. */
  "problem-rating-no-envelope": {};
  /** Máy này chưa sẵn sàng giữ kín đánh giá. Đồng bộ một lần rồi mời lại. */
  "problem-rating-no-key": {};
  /** Chưa chọn mức đánh giá. Chọn một trong năm mức. */
  "problem-rating-no-score": {};
  /** Lời nói thêm dài quá 200 ký tự. Rút ngắn rồi gửi lại. */
  "problem-rating-too-long": {};
  /** Lý do này đã có trong danh sách. */
  "problem-reason-known": {};
  /** Đây là lý do cuối cùng. Thêm lý do khác trước khi bỏ lý do này. */
  "problem-reason-last": {};
  /** Chưa ghi lý do. Viết ngắn gọn một câu. */
  "problem-reason-missing": {};
  /** Lý do này không có trong danh sách của phường. Chọn một lý do trong danh sách. */
  "problem-reason-not-listed": {};
  /** Lý do này đổ việc chậm trễ cho người dân (“{ $found }”). Viết lại, chỉ nói phần việc của cơ quan. */
  "problem-reason-says-blame": { found: Text; };
  /** Lý do này nhắc đến chuyện riêng của gia đình (“{ $found }”). Viết lại, chỉ nói việc của cơ quan. */
  "problem-reason-says-private": { found: Text; };
  /** Lý do dài { $count } ký tự. Viết gọn trong { $most } ký tự. */
  "problem-reason-too-long": { count: Text; most: Text; };
  /** Danh sách đã có { $most } lý do. Bỏ bớt một lý do ít dùng rồi thêm lại. */
  "problem-reasons-too-many": { most: Text; };
  /** Việc đăng ký chỉ bị thu hồi bằng quyết định: dùng “Thu hồi theo quyết định”. */
  "problem-recall-by-revoking": {};
  /** Bước này đã xong, hoặc phần mềm tự ghi khi giấy thay thế được trao. */
  "problem-recall-step-done": {};
  /** Chưa đến bước này. Lấy lại giấy trước, rồi hủy, rồi mới thay thế. */
  "problem-recall-step-early": {};
  /** Giấy này đang được thu hồi rồi. Ghi bước tiếp theo vào việc thu hồi ấy. */
  "problem-recalled-already": {};
  /** Biên nhận không đúng thứ tự. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin. */
  "problem-receipt-out-of-place": {};
  /** Biên nhận không nối tiếp dữ liệu đã có. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin. */
  "problem-receipt-wrong-head": {};
  /** Biên nhận của phường khác. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin. */
  "problem-receipt-wrong-ward": {};
  /** Chưa ghi họ tên người nhận. Ghi như trên giấy tờ tùy thân. */
  "problem-receiver-missing": {};
  /** Bản ghi quá lớn ({ $kilobytes } KB); mỗi bản ghi của giấy này không quá { $most } KB. Xem lại có chọn nhầm tệp không, hoặc chia ra nhiều bản ghi. */
  "problem-record-too-large": { kilobytes: Text; most: Text; };
  /** { $count } dòng không in được, bắt đầu từ dòng { $line }, nên chưa in gì. Sửa các dòng ấy theo lời báo kèm đây rồi in lại. */
  "problem-records-bad": { count: Text; line: Text; };
  /** Tệp không có bản ghi nào nên chưa in gì. Ghi mỗi bản ghi trên một dòng rồi in lại. */
  "problem-records-none": {};
  /** Số trống này đã được giải trình rồi. */
  "problem-register-gap-known": {};
  /** Không có mục nào mang số này trong năm. Xem lại số. */
  "problem-register-no-entry": {};
  /** Số này không phải số trống: đã có người giữ, hoặc nằm trên sổ giấy trước đó. */
  "problem-register-no-gap": {};
  /** Năm này chưa mở quyển nào. Mở quyển trước rồi mới khóa sổ. */
  "problem-register-no-volume": {};
  /** Loại ghi chú này không thuộc sổ đang mở. Ly hôn ghi ở sổ kết hôn; nuôi con nuôi, quốc tịch, xác định cha mẹ con, giới tính ghi ở sổ khai sinh. */
  "problem-register-note-not-here": {};
  /** Số { $number } đã được ghi trong máy nên không thể là số trên sổ giấy. Ghi số cuối cùng thực sự có trên sổ giấy. */
  "problem-register-number-here": { number: Text; };
  /** Số đăng ký chạy tiếp qua các quyển trong năm, không quay lại từ đầu. Ghi số cuối cùng của quyển trước. */
  "problem-register-numbers-restart": {};
  /** Còn { $count } số trống chưa giải trình. Giải trình từng số rồi khóa sổ. */
  "problem-register-open-gaps": { count: Text; };
  /** Quyển này đã mở rồi. */
  "problem-register-volume-known": {};
  /** Chưa ghi tên quyển. Ghi đúng như trên bìa sổ, ví dụ 01-TP/HT-2026-KS. */
  "problem-register-volume-missing": {};
  /** Sổ năm này đã khóa nên không đổi được nữa. Thay đổi về sau được ghi vào phần ghi chú. */
  "problem-register-year-closed": {};
  /** Sổ được khóa vào ngày 31/12. Chờ hết năm rồi khóa. */
  "problem-register-year-not-over": {};
  /** Ngày đăng ký không thể trước ngày xảy ra việc được đăng ký. Sửa lại ngày. */
  "problem-registered-before-it-happened": {};
  /** Phường đã đăng ký khai tử cho người mang số định danh này (hồ sơ { $code }). Xem lại số, hoặc xem hồ sơ ấy. */
  "problem-registered-dead": { code: Text; };
  /** Ngày đăng ký không thể ở tương lai. Sửa lại ngày. */
  "problem-registered-in-future": {};
  /** Đã quá 60 ngày kể từ ngày sinh: đăng ký quá hạn, vẫn nhận. */
  "problem-registered-late": {};
  /** Chưa chọn người nhận là ai. Chọn một mục. */
  "problem-relation-missing": {};
  /** Sửa bây giờ thì { $count } lần lưu (từ lần { $first } đến lần { $last }) sẽ mất, vì không còn đọc được ở đâu cả. Chưa có gì bị thay đổi. Hãy tìm bản sao lưu mới hơn; nếu không có, chấp nhận đúng phần này rồi sửa. */
  "problem-repair-would-lose": { count: Text; first: Text; last: Text; };
  /** Giấy này đã in rồi. Muốn in lại, ghi lý do. */
  "problem-reprint-without-reason": {};
  /** Cấp trên đã ngừng cho máy này tham gia, nên máy không nhận được hồ sơ mới. Những việc đã ghi vẫn được giữ riêng, không mất. Gọi cấp trên để biết lý do và ghi danh lại. */
  "problem-revoked": {};
  /** Không có vai trò “{ $role }”. Xin chọn một vai trò trong phần trợ giúp của lệnh. */
  "problem-role-unknown": { role: Text; };
  /** Máy này được khôi phục từ một bản cũ (ở đây có { $here } việc, cấp trên đã giữ { $district }) và chưa nhận được danh tính mới. Mọi việc đã lưu vẫn còn; xin đồng bộ lại, nếu vẫn vậy thì báo cấp trên để ghi danh lại máy. */
  "problem-rolled-back": { district: Text; here: Text; };
  /** Chuyến trao này đã được lập rồi. */
  "problem-round-already-planned": {};
  /** Một hồ sơ chỉ có mặt một lần trong chuyến trao. Bỏ bớt một lần. */
  "problem-round-home-twice": {};
  /** Hồ sơ này đã ở trong một chuyến trao khác chưa xong. Bỏ khỏi chuyến kia trước. */
  "problem-round-in-another": {};
  /** Không có ai ở nhà: chọn ngày quay lại. */
  "problem-round-next-try-missing": {};
  /** Ngày quay lại đã qua rồi. Chọn hôm nay hoặc một ngày sau. */
  "problem-round-next-try-past": {};
  /** Chuyến trao chưa có nhà nào. Chọn ít nhất một nhà. */
  "problem-round-no-homes": {};
  /** Hồ sơ này không có trong chuyến trao. Mở lại chuyến trao rồi chọn nhà. */
  "problem-round-no-such-home": {};
  /** Chuyến trao chưa đi, hoặc đã về rồi. Nhận giấy và đi trước, rồi mới ghi việc ở từng nhà. */
  "problem-round-not-out": {};
  /** Chuyến trao đã đi hoặc đã hủy nên không đổi được nữa. Lập chuyến mới. */
  "problem-round-not-planned": {};
  /** Đọc lại nội dung giấy cho gia đình nghe trước khi trao, rồi đánh dấu đã đọc. */
  "problem-round-not-read-back": {};
  /** Người mang giấy phải tự nhận giấy trên máy của mình. Nhờ đúng người ấy, hoặc hủy chuyến này và lập chuyến khác. */
  "problem-round-not-the-carrier": {};
  /** Viết ngắn gọn một câu: đã xảy ra chuyện gì. */
  "problem-round-note-missing": {};
  /** Có giấy giữ qua đêm: ghi cất ở đâu và vì sao chưa đưa về cơ quan. */
  "problem-round-overnight-missing": {};
  /** Hồ sơ này không có giấy nào đã ký nằm ở cơ quan. Tải lại danh sách rồi chọn lại. */
  "problem-round-paper-not-ready": {};
  /** Một chuyến trao có nhiều nhất { $max } hồ sơ. Chia thành hai chuyến. */
  "problem-round-too-many-homes": { max: Text; };
  /** Không đọc được bảng tên cột: { $at }. Sửa lại rồi thử lại. */
  "problem-rows-bad-columns": { at: Text; };
  /** Thiếu cột: { $columns }. Thêm các cột ấy rồi chọn lại tệp. */
  "problem-rows-columns-missing": { columns: Text; };
  /** Ngày cuối đứng trước ngày đầu. Xem lại hai ngày. */
  "problem-rows-days-turned": {};
  /** Số định danh này đã có ở mục khác. Xem lại từng chữ số. */
  "problem-rows-id-held": {};
  /** Chưa ghi họ, chữ đệm, tên. */
  "problem-rows-name-missing": {};
  /** Không thấy dòng tên cột trong tệp. Tải mẫu về, chép các cột vào đó rồi chọn lại. */
  "problem-rows-no-heads": {};
  /** Không phải số đăng ký. Ghi như 12 hoặc 12/1998. */
  "problem-rows-no-number": {};
  /** Không có loại bảng này. Chọn một sổ hộ tịch hoặc một thủ tục. */
  "problem-rows-no-such-kind": {};
  /** Không có bảng tên cột này. Chọn lại phần mềm trong danh sách. */
  "problem-rows-no-such-map": {};
  /** Không có dòng nào bị từ chối, nên không có tệp để sửa. */
  "problem-rows-nothing-refused": {};
  /** Số này của sổ đã có { $code } giữ. Xem lại số, hoặc mở mục ấy ra so. */
  "problem-rows-number-held": { code: Text; };
  /** Số định danh này đang là của người khác tên. Xem lại từng chữ số. */
  "problem-rows-person-id-held": {};
  /** Trong tệp có hai dòng về cùng một người. Giữ lại một dòng. */
  "problem-rows-person-twice": {};
  /** Chưa có số định danh, cũng chưa có ngày sinh. Ghi một trong hai để biết là ai. */
  "problem-rows-person-unclear": {};
  /** Danh sách người đã quá { $most } dòng. Bỏ danh sách cũ, hoặc chỉ nhập những người cần đến. */
  "problem-rows-too-many-people": { most: Text; };
  /** Trong tệp có hai dòng cùng số, cùng năm. Giữ lại một dòng. */
  "problem-rows-twice": {};
  /** Năm trong số đăng ký khác năm của ngày đăng ký. Xem lại sổ giấy. */
  "problem-rows-year-differs": {};
  /** Tệp quét quá lớn. Quét lại ở 150 dpi rồi chọn tệp mới. */
  "problem-scan-too-large": {};
  /** Tệp này không phải ảnh PNG, ảnh JPEG hay PDF. Quét lại tờ phôi thành một trong ba loại ấy. */
  "problem-scan-unknown": {};
  /** Không đọc được tệp quét này: tệp hỏng hoặc có mật khẩu. Quét lại tờ phôi rồi chọn tệp mới. */
  "problem-scan-unreadable": {};
  /** Đã yêu cầu bổ sung một lần rồi. Lần nữa thì lãnh đạo quyết định, có lý do. */
  "problem-second-supplement": {};
  /** Một lượt in trong sổ không nói rõ đã in giấy gì nên không được tính. Báo bộ phận công nghệ thông tin. */
  "problem-sheet-print-unsound": {};
  /** Tệp chứng thư số tin cậy không đọc được. Lấy lại tệp từ nơi cấp chứng thư số (dạng PEM hoặc DER). */
  "problem-sign-anchor": {};
  /** Không đọc được chứng thư số. Liên hệ nơi cấp chứng thư số. */
  "problem-sign-certificate": {};
  /** Người ký trước đã khóa tệp, không cho thêm chữ ký nào nữa. Ký trên bản chưa khóa. */
  "problem-sign-certified": {};
  /** Không mở được trình điều khiển của USB ký số. Cài lại phần mềm đi kèm USB, rồi kiểm tra đường dẫn tới trình điều khiển. */
  "problem-sign-driver": {};
  /** Tệp PDF này bị khóa bằng mật khẩu nên không thêm chữ ký được. Xin nơi gửi bản không khóa. */
  "problem-sign-encrypted": {};
  /** Chứng thư số đã hết hạn ngày { $day }. Xin gia hạn hoặc cấp mới; chữ ký bằng chứng thư số hết hạn không có giá trị. */
  "problem-sign-expired": { day: Text; };
  /** Không đọc được tệp. Kiểm tra đường dẫn và quyền mở tệp. */
  "problem-sign-file-not-read": {};
  /** Chưa lưu được tệp đã ký; tệp cũ vẫn còn nguyên. Kiểm tra chỗ trống và quyền ghi của thư mục. */
  "problem-sign-file-not-written": {};
  /** Đây không phải tệp khóa PKCS#12 (.p12, .pfx), hoặc tệp đã hỏng. Chọn đúng tệp do nơi cấp chứng thư số giao. */
  "problem-sign-key-file": {};
  /** Loại khóa này chưa dùng được ở đây; phần mềm dùng RSA từ 2048 bit trở lên hoặc ECDSA P-256. Liên hệ nơi cấp chứng thư số. */
  "problem-sign-key-kind": {};
  /** Tên trong chứng thư số (hoặc dòng chữ ghi kèm chữ ký) có ký tự { $character } ({ $code }) mà phông chữ của chữ ký không có. Ký bằng ảnh chữ ký hoặc ảnh con dấu thay cho dòng chữ; nếu tên trong chứng thư bị sai, đề nghị nơi cấp chứng thư sửa lại. */
  "problem-sign-name-glyph": { character: Text; code: Text; };
  /** Chứng thư số không ghi tên người hay cơ quan nào nên không dùng để ký giấy tờ được. Liên hệ nơi cấp chứng thư số. */
  "problem-sign-nameless": {};
  /** Không tìm thấy khóa nào đi kèm chứng thư số. Kiểm tra đúng tệp hoặc đúng USB ký số; nếu đúng thì liên hệ nơi cấp chứng thư số. */
  "problem-sign-no-key": {};
  /** Chưa có chữ ký nào hiện trên tệp để đóng dấu lên. Lãnh đạo ký trước, rồi mới ký số của cơ quan. */
  "problem-sign-no-signature": {};
  /** Không có trang { $page }; tệp này có { $pages } trang. Chọn lại trang đặt chữ ký. */
  "problem-sign-no-such-page": { page: Text; pages: Text; };
  /** Chưa thấy USB ký số có tên này. Cắm USB vào máy, chờ đèn sáng rồi thử lại. */
  "problem-sign-no-token": {};
  /** Chứng thư số này cấp để làm việc khác, không phải để ký giấy tờ. Chọn chứng thư số dùng để ký. */
  "problem-sign-not-for-signing": {};
  /** Tệp này không phải PDF hoặc đã hỏng nên không đọc được. In lại từ hồ sơ, hoặc xin lại tệp từ nơi gửi. */
  "problem-sign-not-pdf": {};
  /** Chứng thư số có hiệu lực từ ngày { $day } nên hôm nay chưa ký được. Xem lại ngày giờ của máy; nếu máy đúng thì chờ đến ngày ấy. */
  "problem-sign-not-yet-valid": { day: Text; };
  /** Chỗ đặt chữ ký nằm ngoài trang giấy. Chọn chỗ khác, hoặc thu nhỏ hình. */
  "problem-sign-off-page": {};
  /** Chứng thư số này là của { $found }, không phải của người ký giấy. Dùng chứng thư số của chính mình; nếu đúng người, báo nơi cấp sửa lại tên trên chứng thư số. */
  "problem-sign-other-holder": { found: Text; };
  /** Chứng thư số không phải của khóa này nên chữ ký sẽ không có giá trị. Liên hệ nơi cấp chứng thư số; chưa có gì được ký. */
  "problem-sign-other-key": {};
  /** Chứng thư số này là của { $found }, không phải của cơ quan. Chọn chứng thư số của Ủy ban nhân dân. */
  "problem-sign-other-office": { found: Text; };
  /** Tên tệp ký xong trùng với một thứ không phải tệp: thư mục, thiết bị hoặc liên kết không dẫn đến đâu. Chọn tên khác; chưa có gì thay đổi. */
  "problem-sign-out-no-file": {};
  /** Hình chữ ký hoặc hình dấu phải là tệp PNG, không quá 4 triệu điểm ảnh, rộng từ 1 đến 200 mm. Chọn tệp khác. */
  "problem-sign-picture": {};
  /** USB ký số đã khóa mã PIN. Mang USB đến nơi cấp chứng thư số để mở khóa; ở đây không mở được. */
  "problem-sign-pin-locked": {};
  /** Chữ ký dài hơn chỗ dành cho nó trong tệp. Báo cho bộ phận công nghệ thông tin; tệp vẫn như cũ. */
  "problem-sign-room": {};
  /** Có { $count } khóa đi kèm chứng thư số. Nói rõ dùng khóa nào. */
  "problem-sign-several-keys": { count: Text; };
  /** Địa chỉ máy chủ cấp dấu thời gian phải bắt đầu bằng http://. Sửa lại địa chỉ. */
  "problem-sign-stamp-address": {};
  /** Máy chủ cấp dấu thời gian từ chối (mã { $status }). Hỏi nơi cung cấp dịch vụ. */
  "problem-sign-stamp-refused": { status: Text; };
  /** Máy chủ cấp dấu thời gian không trả lời. Kiểm tra mạng rồi ký lại, hoặc ký không kèm dấu thời gian. */
  "problem-sign-stamp-unreachable": {};
  /** Máy chủ trả về thứ không phải dấu thời gian của chữ ký này nên không dùng. Thử lại; nếu vẫn vậy, hỏi nơi cung cấp dịch vụ. */
  "problem-sign-stamp-wrong": {};
  /** USB ký số từ chối ký ({ $reason }). Rút ra cắm lại rồi thử lại; nếu vẫn vậy, báo cho bộ phận công nghệ thông tin. */
  "problem-sign-token": { reason: Text; };
  /** USB ký số đã bị rút ra hoặc mất kết nối. Cắm lại, nhập lại mã PIN rồi ký tiếp; những tệp đã ký xong vẫn dùng được, tệp đang ký dở thì chưa có gì thay đổi. */
  "problem-sign-token-gone": {};
  /** Tệp dài quá { $limit } MB. Tách thành nhiều tệp rồi ký từng tệp. */
  "problem-sign-too-long": { limit: Text; };
  /** Mỗi lần ký nhiều nhất { $most } giấy. Chọn bớt rồi ký tiếp phần còn lại. */
  "problem-sign-too-many": { most: Text; };
  /** Tệp có hơn { $limit } ô chữ ký, ô biểu mẫu hoặc ghi chú nên không ký được. Xin nơi gửi bản khác, hoặc in tệp ra một bản PDF mới rồi ký bản mới. */
  "problem-sign-too-many-fields": { limit: Text; };
  /** Mật khẩu của tệp khóa không đúng. Nhập lại; xem phím Caps Lock và bộ gõ tiếng Việt. */
  "problem-sign-wrong-password": {};
  /** Mã PIN không đúng. Nhập lại cẩn thận: sai nhiều lần thì USB ký số sẽ tự khóa. */
  "problem-sign-wrong-pin": {};
  /** Mã PIN không đúng, và USB ký số chỉ còn cho nhập một lần nữa trước khi tự khóa. Dừng lại, xem lại mã PIN rồi mới nhập. */
  "problem-sign-wrong-pin-last-try": {};
  /** Chưa có chữ ký. Ký trên màn hình, hoặc chọn “ký trên giấy”. */
  "problem-signature-missing": {};
  /** Chữ ký quá dài. Xóa rồi ký lại ngắn hơn. */
  "problem-signature-too-long": {};
  /** Tệp này không phải tệp đã ký, hoặc đã bị sửa sau khi ký. Dùng bản gốc ở máy đã ký; nếu không còn thì ký lại. */
  "problem-signed-file-changed": {};
  /** Tệp đã ký không có trên máy này. Lấy tệp từ máy đã ký rồi chọn “Đưa tệp vào máy này”. */
  "problem-signed-file-missing": {};
  /** Người này chỉ được ký đến hết ngày { $until }. Chọn người ký khác; nếu vẫn được giao ký thì đề nghị cấp trên gia hạn. */
  "problem-signer-expired": { until: Text; };
  /** Người này chỉ được ký từ ngày { $from }. Chọn người ký khác, hoặc đợi đến ngày ấy. */
  "problem-signer-not-yet": { from: Text; };
  /** Người này không được giao ký loại giấy này ({ $document }). Chọn người ký khác, hoặc đề nghị cấp trên giao ký thêm loại giấy này. */
  "problem-signer-other-papers": { document: Text; };
  /** Bước “{ $leg }” chưa đủ năm rõ: chưa rõ { $lacks -> [task] việc [agency] cơ quan [person] người làm [procedure] quy trình *[accountable] người chịu trách nhiệm }. Nhờ cấp trên bổ sung cán bộ và người ký của phường, rồi tiếp nhận lại. */
  "problem-step-unclear": { lacks: Text; leg: Text; };
  /** Số cuối phải bằng hoặc lớn hơn số đầu, và mỗi lần nhiều nhất { $most } tờ. Xem lại hai số. */
  "problem-stock-bad-run": { most: Text; };
  /** Chưa đọc được số phôi. Ghi đúng như in trên phôi: phần chữ rồi đến phần số, ví dụ KS 0012345. */
  "problem-stock-bad-serial": {};
  /** Phôi { $serial } đã hủy. Xem lại số trên tờ phôi. */
  "problem-stock-destroyed": { serial: Text; };
  /** Phôi { $serial } còn nguyên trong tủ. Chỉ hủy tờ đã ghi hỏng: ghi hỏng với lý do trước. */
  "problem-stock-in-safe": { serial: Text; };
  /** Phôi { $serial } đã có trong sổ. Xem lại số đầu và số cuối: mỗi số phôi chỉ nhận một lần. */
  "problem-stock-known-already": { serial: Text; };
  /** Loại giấy này không in trên phôi của Bộ nên không có sổ phôi. */
  "problem-stock-no-blank": {};
  /** Không thấy hồ sơ đã đăng ký nào có mã hoặc số này và dùng loại phôi này. Ghi đủ mã hồ sơ, hoặc số đăng ký như trong Sổ, ví dụ 38/2026. */
  "problem-stock-no-such-paper": {};
  /** Phôi { $serial } chưa có trong sổ. Xem lại số, hoặc ghi nhận phôi trước. */
  "problem-stock-not-received": { serial: Text; };
  /** Phôi { $serial } đã trả lại. Xem lại số trên tờ phôi. */
  "problem-stock-returned": { serial: Text; };
  /** Chưa ghi số phôi. Cơ quan theo dõi phôi ở đây nên mỗi lần in lên phôi phải ghi số của tờ phôi đang đặt trong máy in. */
  "problem-stock-sheet-missing": {};
  /** Phôi { $serial } đã ghi hỏng. Lấy tờ khác; số đăng ký giữ nguyên cho tờ thay thế. */
  "problem-stock-spoiled": { serial: Text; };
  /** Số đầu và số cuối khác phần chữ. Ghi mỗi loạt phôi thành một lần nhận riêng. */
  "problem-stock-two-series": {};
  /** Phôi { $serial } đã dùng rồi. Lấy tờ khác và ghi số của tờ ấy; nếu tờ này bị hỏng thì ghi hỏng. */
  "problem-stock-used": { serial: Text; };
  /** Một nội dung đã lưu không đọc được. Nhờ bộ phận công nghệ thông tin chạy “tannha check”; đừng xóa gì. */
  "problem-stored-value-unreadable": {};
  /** Gia đình này đã được hỏi ý kiến về hồ sơ này. Không hỏi lại. */
  "problem-survey-already-asked": {};
  /** Gia đình có người mất nên không hỏi ý kiến. Chọn hồ sơ khác. */
  "problem-survey-in-mourning": {};
  /** Người dân nói kết quả trả đúng hẹn, nên không hỏi câu về thư xin lỗi. Bỏ trống câu đó hoặc sửa câu trước. */
  "problem-survey-not-late": {};
  /** Chưa có câu trả lời nào. Chọn ít nhất một câu trả lời rồi ghi lại. */
  "problem-survey-nothing-answered": {};
  /** Hồ sơ chưa có kết quả và chưa quá hẹn. Hỏi ý kiến sau khi trả kết quả. */
  "problem-survey-too-early": {};
  /** Câu trả lời không thuộc câu hỏi này. Chọn lại câu trả lời. */
  "problem-survey-wrong-answer": {};
  /** Cấp trên không nhận ra chữ ký của máy này. Mọi việc đã lưu vẫn còn; xin báo cấp trên để ghi danh lại máy. */
  "problem-sync-bad-signature": {};
  /** Cấp trên được khôi phục từ bản sao lưu; máy này đã gửi trả { $count } mục mà ở đó bị thiếu. */
  "problem-sync-given-back": { count: Text; };
  /** Cấp trên không còn nhận ra máy này, nên máy đã nhận danh tính mới. Việc đang chờ đã được gửi lại dưới danh tính ấy. */
  "problem-sync-identity-not-known": {};
  /** Máy này được khôi phục từ một bản cũ, nên đã nhận danh tính mới. Việc đang chờ đã được gửi lại dưới danh tính ấy; mỗi việc chỉ tính một lần. */
  "problem-sync-identity-rolled-back": {};
  /** Máy này được khôi phục từ một bản cũ rồi làm tiếp, nên đã nhận danh tính mới. Việc làm trước và sau khi khôi phục đều được giữ; mỗi việc chỉ tính một lần. */
  "problem-sync-identity-worked-on": {};
  /** Cấp trên không đọc được dữ liệu do máy này gửi. Mọi việc đã lưu vẫn còn; xin cập nhật phần mềm rồi đồng bộ lại. */
  "problem-sync-malformed": {};
  /** Số liệu trên máy không khớp với cấp trên, nên máy đã dựng lại từ sổ việc và nay đã khớp. */
  "problem-sync-refolded": {};
  /** Đồng bộ không tiến thêm được sau { $rounds } lượt. Mọi việc đã lưu vẫn còn; xin đồng bộ lại, nếu vẫn vậy thì báo cấp trên. */
  "problem-sync-stuck": { rounds: Text; };
  /** Tệp CSV không viết theo bảng mã UTF-8. Lưu lại dưới dạng “CSV UTF-8”, hoặc dùng tệp XLSX. */
  "problem-table-not-utf8": {};
  /** Chưa tạo được bảng tính. Thử lại; số liệu vẫn còn nguyên. */
  "problem-table-not-written": {};
  /** Tệp lớn hơn { $max_mb } MB. Chia thành nhiều tệp. */
  "problem-table-too-large": { max_mb: Text; };
  /** Bảng có hơn { $rows } dòng hoặc { $columns } cột. Chia thành nhiều tệp. */
  "problem-table-too-many": { columns: Text; rows: Text; };
  /** Tệp này không phải bảng tính XLSX hay CSV, hoặc đã bị hỏng. Mở tệp bằng chương trình bảng tính, lưu lại rồi chọn lại. */
  "problem-table-unreadable": {};
  /** Có ký tự không viết được trên giấy. Xóa ký tự ấy. */
  "problem-text-characters": {};
  /** Dài { $count } chữ, nhiều nhất là { $max }. Rút ngắn lại. */
  "problem-text-too-long": { count: Text; max: Text; };
  /** Chưa đủ { $age } tuổi tính đến hôm nay. Xem lại ngày sinh; chưa đủ tuổi thì chưa đăng ký kết hôn được. */
  "problem-too-young-to-marry": { age: Text; };
  /** Lần đến này đã được gạch rồi. */
  "problem-trip-already-struck": {};
  /** Lần đến này phần mềm đã tự tính từ bước tương ứng. Chọn lý do khác, hoặc không cần ghi. */
  "problem-trip-seen": {};
  /** Nội dung quá dài. Rút ngắn rồi nhập lại. */
  "problem-typed-too-long": {};
  /** Không có lệnh “{ $command }”. */
  "problem-unknown-command": { command: Text; };
  /** Hồ sơ không có việc này. Mở lại hồ sơ để xem. */
  "problem-unknown-leg": {};
  /** Phường chưa có cán bộ này. Đồng bộ, hoặc hỏi cấp trên. */
  "problem-unknown-officer": {};
  /** Thủ tục này do bản Tận Nhà mới hơn tiếp nhận. Cập nhật phần mềm rồi làm tiếp. */
  "problem-unknown-procedure": {};
  /** Bản sao lưu ở “{ $place }” đọc lại không đúng (tệp “{ $file }”) nên đã bỏ. Việc đang làm không bị ảnh hưởng; hãy đóng rồi mở lại Tận Nhà để máy tự kiểm tra dữ liệu. */
  "problem-upkeep-copy-bad": { file: Text; place: Text; };
  /** Chưa sao lưu được vào “{ $place }” vì nơi ấy hết chỗ trống. Việc đã lưu trên máy vẫn an toàn; hãy dọn bớt tệp ở đó, lần sau máy tự sao lưu lại. */
  "problem-upkeep-disk-full": { place: Text; };
  /** Chưa sao lưu được vào “{ $place }”. Việc đã lưu trên máy vẫn an toàn; hãy xem thẻ nhớ hoặc ổ đĩa ấy còn ghi được không. */
  "problem-upkeep-failed": { place: Text; };
  /** Chưa dọn gọn được sổ ghi trên máy ({ $code }). Không ảnh hưởng gì đến công việc; lần sau máy tự làm lại. */
  "problem-upkeep-journal": { code: Text; };
  /** Hồ sơ đang chờ cơ quan khác trả lời xác minh. Ghi kết quả xác minh trước. */
  "problem-waits-for-answer": {};
  /** Hồ sơ đang chờ người dân bổ sung. Nhận giấy tờ bổ sung trước. */
  "problem-waits-for-supplement": {};
  /** Phường này đã có rồi. Xin chọn mã khác, hoặc dùng phường đang có. */
  "problem-ward-exists": {};
  /** Thiết lập có { $count } chỗ chưa đúng, chưa đặt gì. Sửa từng chỗ rồi kiểm tra lại: { $faults } */
  "problem-ward-faulty": { count: Text; faults: Text; };
  /** Máy này chưa có ảnh ấy. Đồng bộ rồi thử lại. */
  "problem-ward-picture-unknown": {};
  /** Mẫu này không dành cho loại giấy nào của phần mềm. Xem lại mục document trong tệp. */
  "problem-ward-template-document": {};
  /** Ngày bắt đầu dùng phải từ hôm nay trở đi và trong vòng một năm. */
  "problem-ward-template-from": {};
  /** Mẫu “{ $template }” thuộc dạng thức { $format }, mới hơn phần mềm trên máy này, nên máy này không in loại giấy ấy để khỏi in ra hai kiểu khác nhau. Cập nhật phần mềm, hoặc in ở máy đã cập nhật. */
  "problem-ward-template-newer": { format: Text; template: Text; };
  /** Không có mẫu nào của loại giấy này đang chờ cho phép. Đưa mẫu vào trước, rồi lãnh đạo cho phép. */
  "problem-ward-template-nothing-proposed": {};
  /** Loại giấy này không có mẫu riêng của cơ quan đang dùng hay đang chờ, nên không có gì để thôi dùng. */
  "problem-ward-template-nothing-used": {};
  /** Trong lúc xem, đã có người đưa mẫu khác vào. Xem lại mẫu mới nhất rồi cho phép. */
  "problem-ward-template-other-proposal": {};
  /** Lý do dài { $count } ký tự. Viết gọn trong 200 ký tự. */
  "problem-ward-template-reason-too-long": { count: Text; };
  /** Mẫu này đang dùng hoặc đang chờ cho phép rồi. Không cần đưa vào lại. */
  "problem-ward-template-same": {};
  /** Mẫu quá lớn: nén rồi vẫn hơn { $most } KB. Bỏ bớt phần không dùng rồi đưa vào lại. */
  "problem-ward-template-too-large": { most: Text; };
  /** Loại giấy này đã có { $most } mẫu qua các lần, không thêm được nữa. Báo người phụ trách máy ở cấp trên. */
  "problem-ward-template-too-many": { most: Text; };
  /** Máy này chưa có mẫu ấy. Đồng bộ rồi thử lại. */
  "problem-ward-template-unknown": {};
  /** Cấp trên không có phường này. Xin kiểm tra lại mã phường, hoặc phiếu ghi danh. */
  "problem-ward-unknown": {};
  /** Chưa ghi họ tên người làm chứng việc điểm chỉ. */
  "problem-witness-missing": {};
  /** Người làm chứng phải là người khác, không phải chính người điểm chỉ. */
  "problem-witness-the-same": {};
  /** bản sao trích lục cải chính hộ tịch */
  "procedure-ban-sao-cai-chinh": {};
  /** bản sao trích lục kết hôn */
  "procedure-ban-sao-ket-hon": {};
  /** bản sao Giấy khai sinh */
  "procedure-ban-sao-khai-sinh": {};
  /** bản sao trích lục khai tử */
  "procedure-ban-sao-khai-tu": {};
  /** bản sao trích lục nhận cha, mẹ, con */
  "procedure-ban-sao-nhan-cha-me-con": {};
  /** thay đổi, cải chính, bổ sung hộ tịch */
  "procedure-cai-chinh": {};
  /** chứng thực bản sao */
  "procedure-chung-thuc-ban-sao": {};
  /** chứng thực chữ ký */
  "procedure-chung-thuc-chu-ky": {};
  /** hộ kinh doanh và mã số thuế */
  "procedure-ho-kinh-doanh-mst": {};
  /** kết hôn */
  "procedure-ket-hon": {};
  /** kết hôn lưu động */
  "procedure-ket-hon-luu-dong": {};
  /** khai sinh */
  "procedure-khai-sinh": {};
  /** khai sinh 3 trong 1 */
  "procedure-khai-sinh-lien-thong": {};
  /** khai sinh lưu động */
  "procedure-khai-sinh-luu-dong": {};
  /** khai tử */
  "procedure-khai-tu": {};
  /** khai tử liên thông */
  "procedure-khai-tu-lien-thong": {};
  /** khai tử lưu động */
  "procedure-khai-tu-luu-dong": {};
  /** nhận cha, mẹ, con */
  "procedure-nhan-cha-me-con": {};
  /** Bộ quy định “{ $ruleset }” không có thủ tục “{ $procedure }”. Kiểm tra lại mã thủ tục. */
  "procedure-unknown": { procedure: Text; ruleset: Text; };
  /** Thủ tục “{ $procedure }” không có trường hợp “{ $variant }”. Chọn lại trường hợp. */
  "procedure-variant-unknown": { procedure: Text; variant: Text; };
  /** xác nhận tình trạng hôn nhân */
  "procedure-xac-nhan-hon-nhan": {};
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
  /** Kiểm tra tờ khác */
  "proof-again": {};
  /** Giấy không khớp với mã */
  "proof-altered": {};
  /** Theo những gì máy này biết đến lần đồng bộ { $when }. */
  "proof-as-of": { when: Text; };
  /** Máy này chưa đồng bộ lần nào nên chỉ biết những việc của chính nó. */
  "proof-as-of-never": {};
  /** Theo sổ của cấp trên lúc { $when }. */
  "proof-as-of-now": { when: Text; };
  /** In ngày { $day }. */
  "proof-at-genuine": { day: Text; };
  /** Thu hồi ngày { $day }. */
  "proof-at-recalled": { day: Text; };
  /** Bản thay thế được in ngày { $day }. */
  "proof-at-replaced": { day: Text; };
  /** để trống khi in */
  "proof-blank": {};
  /** Đang có nhiều người kiểm tra. Đợi một phút rồi thử lại. */
  "proof-busy": {};
  /** Dùng máy ảnh */
  "proof-camera": {};
  /** Đưa ô “Mã kiểm tra” vào giữa khung hình, cách máy ảnh chừng một gang tay, rồi giữ yên. Máy không lưu hình. */
  "proof-camera-about": {};
  /** Đổi máy ảnh */
  "proof-camera-other": {};
  /** Tắt máy ảnh */
  "proof-camera-stop": {};
  /** Chưa kết luận được */
  "proof-cannot-tell": {};
  /** Kiểm tra */
  "proof-check": {};
  /** Mã */
  "proof-code": {};
  /** Đặt con trỏ vào đây rồi bấm máy quét, hoặc dán chữ đã quét hay ảnh chụp bằng điện thoại. */
  "proof-code-hint": {};
  /** Quét mã trên tờ giấy bằng điện thoại, rồi dán những chữ quét được vào đây. */
  "proof-code-hint-public": {};
  /** Ngày trên giấy */
  "proof-date": {};
  /** Không khớp: { $parts }. */
  "proof-differs": { parts: Text; };
  /** Loại giấy */
  "proof-document": {};
  /** Kết quả sẽ hiện ở đây. */
  "proof-empty": {};
  /** Mã nói tờ giấy phải ghi */
  "proof-face": {};
  /** Giấy thật, đang có giá trị */
  "proof-genuine": {};
  /** Nơi cấp */
  "proof-issuer": {};
  /** Biết một tờ giấy do phường in có thật và còn giá trị hay không. Mã nằm ở ô “Mã kiểm tra” trên tờ giấy. Giấy in trên phôi của Bộ không có mã này. */
  "proof-lead": {};
  /** Ngày in */
  "proof-made-on": {};
  /** Tên (viết tắt) */
  "proof-name": {};
  /** Không phải mã của cơ quan này */
  "proof-not-ours": {};
  /** Số */
  "proof-number": {};
  /** ngày */
  "proof-part-date": {};
  /** tên */
  "proof-part-name": {};
  /** số */
  "proof-part-number": {};
  /** Chọn ảnh hoặc PDF của tờ giấy */
  "proof-picture": {};
  /** Trang này không lưu mã và những chữ đã nhập. */
  "proof-private": {};
  /** Giấy đã bị thu hồi */
  "proof-recalled": {};
  /** Giấy đã được thay bằng bản khác */
  "proof-replaced": {};
  /** Mã là của { $ward }, nhưng điều ghi trên giấy khác với điều mã nói. Xem lại từng chữ đã nhập; nếu đúng là trên giấy ghi như vậy thì không nhận giấy này và báo cho nơi cấp. */
  "proof-say-altered": { ward: Text; };
  /** Chỉ dựa vào mã thì chưa đủ để nói giấy này còn giá trị hay không. */
  "proof-say-cannot-tell": {};
  /** Tờ giấy mang mã này do { $ward } cấp và đang có giá trị. So những điều dưới đây với tờ giấy trên tay: khác một chữ là giấy đã bị sửa. */
  "proof-say-genuine": { ward: Text; };
  /** Mã này không do cơ quan này cấp. Quét lại một lần cho chắc; nếu vẫn vậy thì không nhận giấy này. */
  "proof-say-not-ours": {};
  /** Tờ giấy mang mã này do { $ward } cấp, nhưng đã bị thu hồi. Không dùng giấy này; nhờ người cầm giấy liên hệ nơi cấp. */
  "proof-say-recalled": { ward: Text; };
  /** Tờ giấy mang mã này do { $ward } cấp, nhưng sau đó đã có bản khác thay vào. Hỏi người cầm giấy bản mới hơn. */
  "proof-say-replaced": { ward: Text; };
  /** Kiểm tra giấy */
  "proof-title": {};
  /** So với chữ trên giấy (không bắt buộc) */
  "proof-typed": {};
  /** Ngày trên giấy */
  "proof-typed-date": {};
  /** Nhập đúng như trên giấy để máy so giúp từng chữ. */
  "proof-typed-hint": {};
  /** Tên trên giấy */
  "proof-typed-name": {};
  /** Số trên giấy */
  "proof-typed-number": {};
  /** Mã thiếu chữ hoặc đã bị sửa. Vuốt phẳng tờ giấy rồi quét lại. */
  "proof-why-damaged": {};
  /** Mã thuộc kiểu mới hơn phần mềm này. Cập nhật phần mềm rồi kiểm tra lại. */
  "proof-why-newer": {};
  /** Mã thuộc kiểu mới mà trang này chưa đọc được. Hỏi đúng cơ quan ghi trên tờ giấy. */
  "proof-why-newer-public": {};
  /** Mã đúng là của { $ward }. Ở đây không có sổ của nơi ấy nên chưa biết giấy còn giá trị hay không: hỏi { $ward }. */
  "proof-why-no-log": { ward: Text; };
  /** Những chữ này không phải mã kiểm tra giấy. Quét mã ở ô “Mã kiểm tra” trên tờ giấy; mã bắt đầu bằng TN1. */
  "proof-why-not-a-code": {};
  /** Mã hợp lệ, nhưng ở đây chưa có ghi chép nào về tờ giấy này. Có thể máy in ra nó chưa đồng bộ: đồng bộ rồi kiểm tra lại, hoặc hỏi { $ward }. */
  "proof-why-not-in-log": { ward: Text; };
  /** Mã hợp lệ, nhưng ở đây chưa có ghi chép nào về tờ giấy này; giấy vừa in có thể vài ngày sau mới có. Kiểm tra lại sau, hoặc hỏi { $ward }. */
  "proof-why-not-in-log-public": { ward: Text; };
  /** Mã được ký bằng khóa của nơi khác. Hỏi đúng cơ quan ghi trên tờ giấy. */
  "proof-why-other-district": {};
  /** Mã hợp lệ, nhưng của { $ward }. Chỉ nơi ấy mới biết giấy còn giá trị hay không: hỏi nơi ấy. */
  "proof-why-other-ward": { ward: Text; };
  /** Mã được ký bởi một máy đã bị ngừng quyền, và không có ghi chép nào về tờ giấy này. Đừng nhận giấy này trước khi hỏi { $ward }. */
  "proof-why-revoked-laptop": { ward: Text; };
  /** { $ward } đã in tờ giấy này nhưng chưa ghi nhận là đã ký. Xem chữ ký và con dấu trên giấy, rồi hỏi nơi cấp. */
  "proof-why-unsigned": { ward: Text; };
  /** Nếu trễ hẹn, có nhận được thư xin lỗi và hẹn lại không? */
  "question-apology": {};
  /** Nơi tiếp dân, bàn ghế, bảng chỉ dẫn */
  "question-facilities": {};
  /** Thái độ phục vụ của cán bộ */
  "question-manner": {};
  /** Kết quả có được trả đúng ngày hẹn không? */
  "question-on-time": {};
  /** Thời gian chờ đợi */
  "question-waiting": {};
  /** Cách hướng dẫn */
  "rated-clarity": {};
  /** Thái độ */
  "rated-manner": {};
  /** Giấy tờ, thủ tục */
  "rated-papers": {};
  /** Thời gian */
  "rated-time": {};
  /** Nói chung */
  "rated-whole": {};
  /** Việc đăng ký bị thu hồi theo quyết định */
  "recall-decision": {};
  /** Việc này đã được đăng ký ở hồ sơ khác */
  "recall-duplicate": {};
  /** Giấy in sai so với Sổ, hoặc trao nhầm */
  "recall-misprinted": {};
  /** Xin lỗi */
  "recall-part-apologise": {};
  /** Lấy lại */
  "recall-part-get-back": {};
  /** Thay thế */
  "recall-part-replace": {};
  /** Hủy */
  "recall-part-void": {};
  /** Đã xin lỗi trực tiếp */
  "recall-step-apologised": {};
  /** Không lấy lại được (gia đình cam đoan giấy bị mất hoặc hỏng) */
  "recall-step-lost": {};
  /** Không phải xin lỗi */
  "recall-step-no-apology": {};
  /** Không cấp giấy thay thế */
  "recall-step-not-replaced": {};
  /** Đã trao giấy thay thế */
  "recall-step-replaced": {};
  /** Đã lấy lại giấy */
  "recall-step-retrieved": {};
  /** Đã hủy giấy */
  "recall-step-voided": {};
  /** Con */
  "relation-child": {};
  /** Cha */
  "relation-father": {};
  /** Ông, bà */
  "relation-grandparent": {};
  /** Mẹ */
  "relation-mother": {};
  /** Người khác */
  "relation-other": {};
  /** Chính người yêu cầu */
  "relation-self": {};
  /** Anh, chị, em */
  "relation-sibling": {};
  /** Vợ, chồng */
  "relation-spouse": {};
  /** Đối chiếu: { $carried } (kỳ trước) + { $received } (tiếp nhận) = { $resolved } (đã giải quyết) + { $open } (đang giải quyết) + { $stopped } (dừng, từ chối). Khớp. */
  "report-adds-up": { carried: Text; open: Text; received: Text; resolved: Text; stopped: Text; };
  /** có, số { $number } */
  "report-apology-number": { number: Text; };
  /** Danh sách hồ sơ phải yêu cầu bổ sung */
  "report-asked": {};
  /** Danh sách hồ sơ phải yêu cầu bổ sung quá một lần */
  "report-asked-again": {};
  /** chưa có */
  "report-awaited": {};
  /** Tính theo ngày tiếp nhận ý kiến */
  "report-basis-complaints": {};
  /** Tính theo ngày thu; khoản chưa thu và miễn tính theo ngày nhận hồ sơ */
  "report-basis-fees": {};
  /** Tính theo ngày đến nhà và ngày trao giấy */
  "report-basis-home": {};
  /** Tính theo ngày tiếp nhận và ngày có kết quả; đúng hạn, quá hạn so với hạn theo luật */
  "report-basis-receipt": {};
  /** Tính theo ngày tiếp nhận */
  "report-basis-received": {};
  /** Tính theo ngày đăng ký trong Sổ hộ tịch */
  "report-basis-registration": {};
  /** Tính theo ngày hỏi ý kiến */
  "report-basis-survey": {};
  /** Danh sách hồ sơ nhận trong kỳ */
  "report-cases": {};
  /** { $count } hồ sơ. */
  "report-cases-note": { count: Text; };
  /** Thống kê hộ tịch */
  "report-civil": {};
  /** Đăng ký lại */
  "report-civil-again": {};
  /** Tuổi kết hôn lần đầu trung bình của nữ */
  "report-civil-age-female": {};
  /** Tuổi kết hôn lần đầu trung bình của nam */
  "report-civil-age-male": {};
  /** Trẻ được đăng ký khai sinh */
  "report-civil-births": {};
  /** Đúng hạn (trong 60 ngày) */
  "report-civil-births-in-time": {};
  /** Người được đăng ký khai tử */
  "report-civil-deaths": {};
  /** Đúng hạn (trong 15 ngày) */
  "report-civil-deaths-in-time": {};
  /** Nữ */
  "report-civil-female": {};
  /** Cặp kết hôn lần đầu (cả hai bên) */
  "report-civil-first": {};
  /** Dân tộc Kinh */
  "report-civil-kinh": {};
  /** Quá hạn */
  "report-civil-late": {};
  /** Nam */
  "report-civil-male": {};
  /** Cặp đăng ký kết hôn */
  "report-civil-marriages": {};
  /** Từ 5 tuổi trở lên */
  "report-civil-older": {};
  /** Dân tộc khác */
  "report-civil-other": {};
  /** Từ 1 đến dưới 5 tuổi */
  "report-civil-under-five": {};
  /** Dưới 1 tuổi */
  "report-civil-under-one": {};
  /** Về ai */
  "report-col-about": {};
  /** Về việc */
  "report-col-about-what": {};
  /** Lý do yêu cầu lần nữa */
  "report-col-again": {};
  /** Trả lời */
  "report-col-answered": {};
  /** Đã xin lỗi, hẹn lại */
  "report-col-apologised": {};
  /** Có xin lỗi (hồ sơ) */
  "report-col-apology-own": {};
  /** Có xin lỗi (người dân) */
  "report-col-apology-said": {};
  /** Đã yêu cầu */
  "report-col-asked": {};
  /** Hỏi lúc */
  "report-col-asked-at": {};
  /** Xong quá ngày hẹn */
  "report-col-broken": {};
  /** Kỳ trước chuyển sang */
  "report-col-carried": {};
  /** Mã hồ sơ */
  "report-col-code": {};
  /** Hài lòng */
  "report-col-content": {};
  /** Quá hạn luật (ngày) */
  "report-col-days": {};
  /** Quá hẹn (ngày) */
  "report-col-days-promised": {};
  /** Người nộp */
  "report-col-declarant": {};
  /** Khác hồ sơ */
  "report-col-differs": {};
  /** Nhận trực tiếp, bưu chính */
  "report-col-direct": {};
  /** Hạn trả lời */
  "report-col-due": {};
  /** Xong trước hạn */
  "report-col-early": {};
  /** Bình thường */
  "report-col-fair": {};
  /** Tiền mặt */
  "report-col-fees-cash": {};
  /** Lượt thu */
  "report-col-fees-count": {};
  /** Ngày, thủ tục */
  "report-col-fees-of": {};
  /** Trực tuyến */
  "report-col-fees-online": {};
  /** Cộng (đồng) */
  "report-col-fees-sum": {};
  /** Chuyển khoản */
  "report-col-fees-transfer": {};
  /** Chỉ tiêu */
  "report-col-figure": {};
  /** Hài lòng / Có */
  "report-col-good": {};
  /** Xong trong ngày hẹn */
  "report-col-kept": {};
  /** Loại */
  "report-col-kind": {};
  /** Xong quá hạn */
  "report-col-late": {};
  /** Lãnh đạo chịu trách nhiệm */
  "report-col-leader": {};
  /** Số lượng */
  "report-col-number": {};
  /** Người tiếp nhận */
  "report-col-officer": {};
  /** Xong đúng hạn */
  "report-col-on-time": {};
  /** Đúng hẹn (hồ sơ) */
  "report-col-on-time-own": {};
  /** Đúng hẹn (người dân) */
  "report-col-on-time-said": {};
  /** Nhận trực tuyến */
  "report-col-online": {};
  /** Đang làm, trong hạn */
  "report-col-open": {};
  /** Đang làm, quá ngày hẹn */
  "report-col-open-broken": {};
  /** Đang làm, quá hạn */
  "report-col-open-late": {};
  /** Muộn */
  "report-col-overdue": {};
  /** Đạt */
  "report-col-part": {};
  /** Tỷ lệ */
  "report-col-percent": {};
  /** Người thụ lý */
  "report-col-person": {};
  /** Tình trạng */
  "report-col-phase": {};
  /** Chưa hài lòng / Không */
  "report-col-poor": {};
  /** Thủ tục */
  "report-col-procedure": {};
  /** Ngày hẹn trả */
  "report-col-promised": {};
  /** Câu hỏi */
  "report-col-question": {};
  /** Lý do */
  "report-col-reason": {};
  /** Ngày nhận */
  "report-col-received": {};
  /** Kết quả */
  "report-col-result": {};
  /** Hạn theo luật */
  "report-col-statutory": {};
  /** Dừng, từ chối */
  "report-col-stopped": {};
  /** Chỉ tiêu */
  "report-col-target": {};
  /** Số lần */
  "report-col-times": {};
  /** Số lần đến */
  "report-col-trips": {};
  /** Trên tổng số */
  "report-col-whole": {};
  /** Ngày và lý do từng lần */
  "report-col-why": {};
  /** Danh sách góp ý, khiếu nại */
  "report-complaints": {};
  /** Danh sách góp ý, khiếu nại trả lời muộn */
  "report-complaints-late": {};
  /** Báo cáo */
  "report-document-type": {};
  /** Đối chiếu KHÔNG khớp: { $carried } + { $received } khác { $resolved } + { $open } + { $stopped }. Đồng bộ rồi lập lại; nếu vẫn vậy, báo bộ phận công nghệ thông tin. */
  "report-does-not-add-up": { carried: Text; open: Text; received: Text; resolved: Text; stopped: Text; };
  /** Phí, lệ phí */
  "report-fees": {};
  /** Miễn: kết hôn trong nước */
  "report-fees-free-domestic": {};
  /** Miễn: hộ nghèo */
  "report-fees-free-ho-ngheo": {};
  /** Miễn: người có công với cách mạng */
  "report-fees-free-nguoi-co-cong": {};
  /** Miễn: người khuyết tật */
  "report-fees-free-nguoi-khuyet-tat": {};
  /** Miễn: đăng ký đúng hạn */
  "report-fees-free-on-time": {};
  /** Lần thu đã gạch vì ghi nhầm không tính. Số biên lai là của quyển biên lai, không phải của phần mềm. */
  "report-fees-note": {};
  /** Chưa thu */
  "report-fees-owed": {};
  /** Đăng ký khai sinh */
  "report-group-births": {};
  /** 5. Mức độ hài lòng ({ $points } điểm) */
  "report-group-content": { points: Text; };
  /** Đăng ký khai tử */
  "report-group-deaths": {};
  /** 3. Số hóa hồ sơ ({ $points } điểm) */
  "report-group-digital": { points: Text; };
  /** Theo ngày */
  "report-group-fees-days": {};
  /** Chưa thu, miễn */
  "report-group-fees-not": {};
  /** Theo thủ tục */
  "report-group-fees-procedures": {};
  /** Đăng ký kết hôn */
  "report-group-marriages": {};
  /** 4. Cung cấp dịch vụ trực tuyến ({ $points } điểm) */
  "report-group-online": { points: Text; };
  /** 1. Công khai, minh bạch ({ $points } điểm) */
  "report-group-open": { points: Text; };
  /** 2. Tiến độ, kết quả giải quyết ({ $points } điểm) */
  "report-group-progress": { points: Text; };
  /** Chỉ số cải cách hành chính, để so sánh */
  "report-group-reform": {};
  /** Phục vụ tại nhà */
  "report-home": {};
  /** Số ngày trung bình từ khi sinh đến khi nhận Giấy khai sinh */
  "report-home-days": {};
  /** Lượt trao được giấy */
  "report-home-handed": {};
  /** Hồ sơ nhận tại nhà */
  "report-home-intakes": {};
  /** { $letter }: đã đến tay gia đình */
  "report-home-letter-delivered": { letter: Text; };
  /** { $letter }: đã ký */
  "report-home-letter-signed": { letter: Text; };
  /** { $letter }: không gửi, có lý do */
  "report-home-letter-suppressed": { letter: Text; };
  /** Thư của phường (theo ngày ký, ngày trao, ngày quyết định không gửi) */
  "report-home-letters": {};
  /** Lượt không có ai ở nhà */
  "report-home-nobody": {};
  /** Lượt không trao được vì lý do khác */
  "report-home-otherwise": {};
  /** Giấy đã đến tay gia đình */
  "report-home-papers": {};
  /** Chuyến trao đã đi */
  "report-home-rounds": {};
  /** Lượt đến nhà */
  "report-home-visits": {};
  /** Số liệu đầu vào của bộ chỉ số phục vụ */
  "report-inputs": {};
  /** Hồ sơ quá hạn đã xin lỗi và hẹn lại */
  "report-inputs-apologised": {};
  /** Kết quả đã in có mã để kiểm tra điện tử */
  "report-inputs-coded": {};
  /** Không bị đánh giá chưa hài lòng và không trả lời muộn */
  "report-inputs-complaints-content": {};
  /** Phản ánh, kiến nghị, khiếu nại trả lời đúng hạn */
  "report-inputs-complaints-on-time": {};
  /** Hồ sơ trả đúng ngày đã hẹn với người dân */
  "report-inputs-kept": {};
  /** Đây là số đo được từ hồ sơ, không phải điểm. Điểm do bảng chấm của cấp trên tính. */
  "report-inputs-note": {};
  /** Hồ sơ giải quyết trước hạn và đúng hạn */
  "report-inputs-on-time": {};
  /** Hồ sơ tiếp nhận trực tuyến */
  "report-inputs-online": {};
  /** Hồ sơ tiếp nhận trực tuyến toàn trình */
  "report-inputs-online-full": {};
  /** Thủ tục mới, sửa đổi được công bố trước ngày áp dụng */
  "report-inputs-published": {};
  /** Lượt đánh giá hài lòng và rất hài lòng */
  "report-inputs-rated-content": {};
  /** Hồ sơ đã trao Giấy tiếp nhận có mã để tự tra cứu */
  "report-inputs-receipts": {};
  /** Gia đình được hỏi không chê điều gì */
  "report-inputs-survey-content": {};
  /** Danh sách hồ sơ quá hạn */
  "report-late": {};
  /** Danh sách hồ sơ quá hạn theo luật */
  "report-late-by-law": {};
  /** Danh sách hồ sơ quá ngày đã hẹn */
  "report-late-by-promise": {};
  /** { $late } hồ sơ quá hạn theo luật, trong đó { $without } hồ sơ chưa có lời xin lỗi kèm ngày hẹn mới; { $promised } hồ sơ quá ngày đã hẹn với người dân. Số ngày quá tính theo lịch. */
  "report-late-note": { late: Text; promised: Text; without: Text; };
  /** Danh sách hồ sơ quá hạn chưa xin lỗi */
  "report-late-without": {};
  /** Danh sách hồ sơ có trong kỳ */
  "report-lying": {};
  /** chưa */
  "report-no": {};
  /** Bảng công khai: số nhỏ hơn 3 được ẩn để không lộ ra gia đình nào. */
  "report-note-small": {};
  /** Bảng “3 không” */
  "report-nots": {};
  /** Không để đi lại nhiều lần: yêu cầu bổ sung quá một lần */
  "report-nots-again": {};
  /** Hồ sơ phải yêu cầu bổ sung */
  "report-nots-asked": {};
  /** Hồ sơ trong kỳ (kỳ trước chuyển sang và mới nhận) */
  "report-nots-cases": {};
  /** Không sách nhiễu, phiền hà: phản ánh, kiến nghị, khiếu nại */
  "report-nots-complaints": {};
  /** Ý kiến trả lời muộn hoặc quá hạn chưa trả lời */
  "report-nots-complaints-late": {};
  /** Không chậm trễ: hồ sơ quá hạn */
  "report-nots-late": {};
  /** Số lần đến trụ sở trung bình của một hồ sơ */
  "report-nots-mean-trips": {};
  /** Hồ sơ quá ngày đã hẹn với người dân (có thể vẫn trong hạn luật) */
  "report-nots-promised": {};
  /** Lượt người dân đánh giá tại quầy và tại nhà */
  "report-nots-rated": {};
  /** Điểm đánh giá trung bình (cao nhất là 5) */
  "report-nots-rated-mean": {};
  /** Không để đi lại nhiều lần: hồ sơ đi lại quá chỉ tiêu */
  "report-nots-trips": {};
  /** Quá hạn chưa xin lỗi và hẹn lại */
  "report-nots-without": {};
  /** Ngày { $day } */
  "report-period-day": { day: Text; };
  /** 6 tháng { $number -> [1] đầu *[2] cuối } năm { $year } */
  "report-period-half": { number: number; year: Text; };
  /** Tháng { $number }/{ $year } */
  "report-period-month": { number: Text; year: Text; };
  /** Quý { $number }/{ $year } */
  "report-period-quarter": { number: Text; year: Text; };
  /** Năm { $year } */
  "report-period-year": { year: Text; };
  /** Tình hình tiếp nhận, giải quyết thủ tục hành chính */
  "report-processing": {};
  /** Đánh giá của người dân do cấp trên mở và chỉ báo tổng số của từng tháng, từ ngày 6 tháng sau. Tháng có dưới 5 lượt thì không báo; dưới 3 lượt hài lòng hoặc chưa hài lòng thì không tách riêng. */
  "report-rated-note": {};
  /** { $points } điểm */
  "report-reform-points": { points: Text; };
  /** hạng { $rank } */
  "report-reform-rank": { rank: Text; };
  /** đã có */
  "report-resolved": {};
  /** NGƯỜI LẬP BIỂU */
  "report-sign-maker": {};
  /** (Ký và ghi rõ họ tên) */
  "report-sign-note": {};
  /** (Ký, ghi rõ họ tên, đóng dấu) */
  "report-sign-seal": {};
  /** Kết quả hỏi ý kiến người dân */
  "report-survey": {};
  /** Số gia đình đã hỏi: { $count }. Cột cuối là số câu trả lời khác với hồ sơ trên máy. */
  "report-survey-note": { count: Text; };
  /** Danh sách hồ sơ đã hỏi ý kiến */
  "report-surveyed": {};
  /** Danh sách này do lãnh đạo xem. */
  "report-surveyed-leaders": {};
  /** Cộng */
  "report-total": {};
  /** Danh sách hồ sơ mà người dân phải đi lại quá chỉ tiêu */
  "report-trips": {};
  /** có */
  "report-yes": {};
  /** đã trao */
  "round-paper-delivered": {};
  /** ở cơ quan */
  "round-paper-office": {};
  /** đang mang đi */
  "round-paper-out": {};
  /** đã mang về */
  "round-paper-returned": {};
  /** Đã về */
  "round-status-back": {};
  /** Đã hủy */
  "round-status-cancelled": {};
  /** Đang đi */
  "round-status-out": {};
  /** Chưa đi */
  "round-status-planned": {};
  /** ngày có kết quả */
  "rows-by-ended": {};
  /** ngày hẹn trả */
  "rows-by-promised": {};
  /** ngày nhận */
  "rows-by-received": {};
  /** Về ai */
  "rows-col-about": {};
  /** Cách nộp */
  "rows-col-channel": {};
  /** Số định danh được cấp */
  "rows-col-citizen-id": {};
  /** Mã hồ sơ */
  "rows-col-code": {};
  /** Tính theo */
  "rows-col-counted-by": {};
  /** Ngày đăng ký */
  "rows-col-date": {};
  /** Có kết quả lúc */
  "rows-col-ended": {};
  /** So với hạn */
  "rows-col-lateness": {};
  /** Ghi chú */
  "rows-col-note": {};
  /** Số đăng ký */
  "rows-col-number": {};
  /** Tình trạng */
  "rows-col-phase": {};
  /** Nơi đăng ký */
  "rows-col-place": {};
  /** Thủ tục */
  "rows-col-procedure": {};
  /** Hẹn trả */
  "rows-col-promised": {};
  /** Nhận lúc */
  "rows-col-received": {};
  /** Người ký */
  "rows-col-signer": {};
  /** Hạn theo luật */
  "rows-col-statutory": {};
  /** Quyển số */
  "rows-col-volume": {};
  /** Vì sao bị từ chối */
  "rows-col-why": {};
  /** (chưa rõ tên cột) { $column } */
  "rows-head-unknown": { column: Text; };
  /** đoán, xem lại */
  "rows-how-guessed": {};
  /** đúng tên */
  "rows-how-known": {};
  /** đã chọn lần trước */
  "rows-how-remembered": {};
  /** Chưa có bộ quy định nào cho hồ sơ nhận ngày { $date }. Chọn bộ quy định cụ thể. */
  "ruleset-none-for-date": { date: Text; };
  /** Không có bộ quy định “{ $ruleset }”. Chọn một bộ có trong danh sách. */
  "ruleset-unknown": { ruleset: Text; };
  /** Tất cả ra đúng */
  "run-outcome-all": {};
  /** Không có gì ra */
  "run-outcome-none": {};
  /** Ra đúng, trừ vài thư */
  "run-outcome-some": {};
  /** Rất không hài lòng */
  "score-1": {};
  /** Không hài lòng */
  "score-2": {};
  /** Bình thường */
  "score-3": {};
  /** Hài lòng */
  "score-4": {};
  /** Rất hài lòng */
  "score-5": {};
  /** Hộ kinh doanh */
  "section-business": {};
  /** Giấy tờ chứng thực */
  "section-certified": {};
  /** Nội dung thay đổi */
  "section-change": {};
  /** Cháu bé */
  "section-child": {};
  /** Ngày, nơi mất */
  "section-death": {};
  /** Người mất */
  "section-deceased": {};
  /** Người đi khai */
  "section-declarant": {};
  /** Trao tại nhà */
  "section-delivery": {};
  /** Mục đã đăng ký */
  "section-entry": {};
  /** Cha */
  "section-father": {};
  /** Chồng */
  "section-husband": {};
  /** Việc kết hôn */
  "section-marriage": {};
  /** Lý do đến nhà */
  "section-mobile": {};
  /** Mẹ */
  "section-mother": {};
  /** Giấy báo tử */
  "section-note": {};
  /** Nội dung thứ hai */
  "section-other": {};
  /** Nội dung đề nghị */
  "section-own": {};
  /** Chủ hộ */
  "section-owner": {};
  /** Giấy tờ kèm theo */
  "section-papers": {};
  /** Cha hoặc mẹ */
  "section-parent": {};
  /** Kết hôn của cha mẹ */
  "section-parents": {};
  /** Người được xác nhận */
  "section-person": {};
  /** Người con */
  "section-recognised": {};
  /** Việc nhận */
  "section-recognition": {};
  /** Tình trạng hôn nhân */
  "section-status": {};
  /** Vợ */
  "section-wife": {};
  /** Đã làm lại */
  "settlement-done-again": {};
  /** Không cần làm nữa */
  "settlement-not-needed": {};
  /** Đã báo người phụ trách */
  "settlement-told": {};
  /** đã hủy */
  "sheet-destroyed": {};
  /** đã trả */
  "sheet-returned": {};
  /** hỏng, chờ hủy */
  "sheet-spoiled": {};
  /** đã dùng */
  "sheet-used": {};
  /** Đã ký, không kèm dấu thời gian: thời gian ký là theo đồng hồ của máy này. */
  "sign-done-no-stamp": {};
  /** Đã ký, có kèm dấu thời gian. */
  "sign-done-stamped": {};
  /** Tệp đã bị sửa sau khi ký */
  "signature-altered": {};
  /** Người ký: { $name } */
  "signature-by": { name: Text; };
  /** Có nội dung được thêm vào sau khi ký */
  "signature-changed-after": {};
  /** Ký khi chứng thư số đã hết hạn */
  "signature-expired": {};
  /** Cơ quan: { $organisation } */
  "signature-for": { organisation: Text; };
  /** Chữ ký hợp lệ */
  "signature-intact": {};
  /** Nơi cấp chứng thư số: { $issuer } */
  "signature-issuer": { issuer: Text; };
  /** Sau chữ ký này chỉ có thêm { $count } chữ ký khác, không có gì khác. */
  "signature-later-signatures": { count: Text; };
  /** Thiếu chữ ký còn giá trị ở ô “{ $field }”. */
  "signature-missing": { field: Text; };
  /** Tệp này không có chữ ký số nào. */
  "signature-none": {};
  /** Chưa hỏi xem chứng thư số có bị thu hồi hay không, vì kiểm tra không cần mạng. */
  "signature-not-asked": {};
  /** Ký khi chứng thư số chưa có hiệu lực */
  "signature-not-yet-valid": {};
  /** Thư này ký tay. */
  "signature-picture-by-hand": {};
  /** Thư này in kèm ảnh chữ ký. */
  "signature-picture-carried": {};
  /** Người ký chưa cho dùng ảnh chữ ký, nên thư này ký tay. */
  "signature-picture-no-picture": {};
  /** Người ký duyệt thư này rồi thì thư in kèm ảnh chữ ký; chưa duyệt thì in ra để ký tay. */
  "signature-picture-unapproved": {};
  /** Không dùng tệp này. Xin lại bản gốc từ nơi gửi. */
  "signature-say-altered": {};
  /** Phần đã ký còn nguyên, nhưng phần thêm vào không được ai ký. Không dùng tệp này; xin lại bản chưa bị thêm. */
  "signature-say-changed-after": {};
  /** Chữ ký không có giá trị. Xin nơi gửi ký lại bằng chứng thư số còn hạn. */
  "signature-say-expired": {};
  /** Nội dung còn nguyên như lúc ký, và chứng thư số do nơi được tin cậy cấp. */
  "signature-say-intact": {};
  /** Chữ ký không có giá trị, hoặc đồng hồ của máy ký bị sai. Xin nơi gửi ký lại. */
  "signature-say-not-yet-valid": {};
  /** Không biết chứng thư số có còn hiệu lực lúc ký hay không. Hỏi lại nơi gửi. */
  "signature-say-undated": {};
  /** Nội dung còn nguyên, nhưng không có chứng thư số tin cậy nào bảo đảm cho người ký. Lấy chứng thư số gốc từ nơi cấp, thêm vào danh sách tin cậy rồi kiểm tra lại. */
  "signature-say-unknown-signer": {};
  /** Chữ ký bị hỏng hoặc thuộc loại phần mềm này chưa biết. Mở bằng phần mềm của nơi gửi để kiểm tra, hoặc xin lại tệp. */
  "signature-say-unreadable": {};
  /** Chữ ký không ghi thời gian */
  "signature-undated": {};
  /** Chưa biết người ký */
  "signature-unknown-signer": {};
  /** Không đọc được chữ ký */
  "signature-unreadable": {};
  /** Ô “{ $field }” còn chờ chữ ký. */
  "signature-unsigned": { field: Text; };
  /** Thời gian ký, theo lời người ký: { $when } */
  "signature-when-claimed": { when: Text; };
  /** Có dấu thời gian { $when } của { $authority }, nhưng nơi này chưa được tin cậy. */
  "signature-when-stamp-unknown": { authority: Text; when: Text; };
  /** Thời gian ký, theo dấu thời gian của { $authority }: { $when } */
  "signature-when-stamped": { authority: Text; when: Text; };
  /** Chữ ký phủ toàn bộ tệp. */
  "signature-whole": {};
  /** Vùng được ký không phủ hết tệp: có người đã dời chữ ký đi chỗ khác. */
  "signature-why-byte-range": {};
  /** Chứng thư số đã bị thay bằng cái khác. */
  "signature-why-certificate": {};
  /** Nội dung khác với lúc ký. */
  "signature-why-content": {};
  /** Chính chữ ký đã bị sửa. */
  "signature-why-signature": {};
  /** Dấu thời gian là của chữ ký khác. */
  "signature-why-timestamp": {};
  /** Phần được ký không còn là một tệp trọn vẹn. */
  "signature-why-version": {};
  /** Ngày */
  "span-day": {};
  /** 6 tháng */
  "span-half": {};
  /** Tháng */
  "span-month": {};
  /** Quý */
  "span-quarter": {};
  /** Năm */
  "span-year": {};
  /** Thư mục này đã có dữ liệu. Chọn một thư mục trống. */
  "store-already-exists": {};
  /** Kho đang được mở ở một cửa sổ hoặc chương trình khác. Đóng chỗ kia rồi mở lại. */
  "store-already-open": {};
  /** Tham số bảo vệ mật khẩu không hợp lệ ({ $memory } KiB, { $passes } lượt, { $lanes } luồng). Đăng ký lại chỗ đăng nhập này. */
  "store-bad-cost": { lanes: Text; memory: Text; passes: Text; };
  /** Lỗi của phần mềm: tên bảng “{ $table }” không hợp lệ. Xin báo cho bộ phận công nghệ thông tin. */
  "store-bad-table": { table: Text; };
  /** Không nén được dữ liệu trước khi niêm phong. Đóng rồi mở lại phần mềm; nếu còn lỗi, xin báo cho bộ phận công nghệ thông tin. */
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
  /** Kho cần được mở lại sau sự cố vừa rồi. Đóng rồi mở lại phần mềm; mọi lần lưu đã báo xong đều còn. */
  "store-needs-reopen": {};
  /** Dữ liệu do phiên bản mới hơn ghi (định dạng { $found }; phần mềm này đọc được đến { $known }). Cập nhật phần mềm rồi mở lại; dữ liệu không bị thay đổi. */
  "store-newer-format": { found: Text; known: Text; };
  /** Hệ điều hành không cấp được số ngẫu nhiên để niêm phong dữ liệu. Khởi động lại máy rồi thử lại. */
  "store-no-randomness": {};
  /** Máy này chưa có chỗ đăng nhập cho “{ $officer }”. Chọn tên khác, hoặc nhờ người đã đăng nhập được thêm vào. */
  "store-no-such-officer": { officer: Text; };
  /** Ở đây không có kho dữ liệu của Tận Nhà. Kiểm tra lại thư mục, hoặc ghi danh máy mới. */
  "store-not-a-store": {};
  /** “{ $officer }” đã có chỗ đăng nhập trên máy này. Muốn đặt lại mật khẩu, dùng mục Đổi mật khẩu. */
  "store-officer-exists": { officer: Text; };
  /** Dữ liệu ở { $place } đã bị thay đổi ngoài phần mềm nên không mở. Chạy “Kiểm tra kho” và báo cho bộ phận công nghệ thông tin của cấp trên. */
  "store-tampered": { place: Text; };
  /** Nội dung quá lớn ({ $size } byte, nhiều nhất { $limit } byte). Giảm dung lượng tệp đính kèm rồi thử lại. */
  "store-too-large": { limit: Text; size: Text; };
  /** Tệp { $file } bị cụt: có đến { $found }, lẽ ra phải đến { $expected }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu. */
  "store-truncated": { expected: Text; file: Text; found: Text; };
  /** Tệp { $file } hỏng và phần còn lại trên máy không đủ để sửa. Khôi phục từ bản sao lưu, rồi đồng bộ với máy chủ cấp trên. */
  "store-unrepairable": { file: Text; };
  /** Bảng dữ liệu gặp sự cố khi đang làm việc. Đóng rồi mở lại phần mềm: mọi lần lưu đã báo xong đều còn trong nhật ký. */
  "store-view-failed": {};
  /** Tệp khóa hoặc khóa khôi phục không mở được kho này. Kiểm tra lại đã lấy đúng khóa của máy này chưa. */
  "store-wrong-key": {};
  /** Mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ rồi nhập lại; nếu quên, nhờ bộ phận công nghệ thông tin của cấp trên mở bằng khóa khôi phục. */
  "store-wrong-passphrase": {};
  /** Mẫu “{ $template }”, chỗ { $place }: không có loại giấy “{ $value }” dùng mẫu. Xem tên các loại giấy bằng lệnh: tannha template list. */
  "template-document": { place: Text; template: Text; value: Text; };
  /** Mẫu “{ $template }” ghi hai lần ở { $place }. Giữ lại một chỗ, bỏ chỗ kia rồi kiểm tra lại. */
  "template-doubled": { place: Text; template: Text; };
  /** Mẫu “{ $template }”, chỗ { $place }: giấy này không có mục “{ $value }”. Xem các mục bằng lệnh: tannha template show, rồi sửa tên mục. */
  "template-field": { place: Text; template: Text; value: Text; };
  /** Mẫu “{ $template }”, chỗ { $place }: “{ $value }” không đúng dạng hoặc ngoài mức cho phép. Xem docs/templates.md về chỗ ấy rồi sửa. */
  "template-invalid": { place: Text; template: Text; value: Text; };
  /** Mẫu “{ $template }”, chỗ { $place }: mục { $value } không viết hay hỏi theo cách ấy được. Chọn cách viết hợp với loại của mục. */
  "template-kind": { place: Text; template: Text; value: Text; };
  /** Mẫu “{ $template }” thiếu phần { $place }. Ghi thêm phần ấy rồi kiểm tra lại. */
  "template-missing": { place: Text; template: Text; };
  /** Mẫu “{ $template }” thuộc dạng thức { $value }, mới hơn phần mềm này. Cập nhật phần mềm rồi dùng mẫu ấy; mẫu đang dùng vẫn in như trước. */
  "template-newer": { template: Text; value: Text; };
  /** Tệp này không phải tệp mẫu: sai từ dòng { $place } (dòng:cột). Mở tệp bằng trình soạn thảo có kiểm tra JSON, sửa rồi thử lại. */
  "template-not-json": { place: Text; };
  /** Mẫu “{ $template }” ghi một dạng thức cũ hơn những gì có trong mẫu ({ $value }). Sửa số ở mục format thành 2, để phần mềm cũ nhận ra mẫu này là mới. */
  "template-older": { template: Text; value: Text; };
  /** Mẫu “{ $template }”, chỗ { $place }: thiếu ảnh “{ $value }”. Gửi kèm ảnh PNG mang tên ấy cùng với mẫu. */
  "template-picture": { place: Text; template: Text; value: Text; };
  /** Mẫu “{ $template }”, chỗ { $place }: phần này ({ $value }) không đặt ở đó được, vì ra ngoài tờ giấy hoặc lề, hoặc chỗ ấy không chứa được. Sửa lại vị trí. */
  "template-place": { place: Text; template: Text; value: Text; };
  /** Để trống */
  "template-sample-empty": {};
  /** Điền đủ các mục */
  "template-sample-full": {};
  /** Tên và địa chỉ dài nhất */
  "template-sample-longest": {};
  /** Mẫu “{ $template }”, chỗ { $place }: không có kiểu chữ hay kiểu dòng “{ $value }”. Thêm kiểu ấy vào mẫu hoặc sửa tên. */
  "template-style": { place: Text; template: Text; value: Text; };
  /** Tệp mẫu “{ $template }” quá lớn ({ $value }); tệp mẫu không quá 512 KB. Xem lại có chọn nhầm tệp không. */
  "template-too-large": { template: Text; value: Text; };
  /** Đã có mẫu “{ $template }” cùng ngày { $value }. Giấy in bằng mẫu cũ ghi theo ngày ấy, nên mẫu mới phải có ngày khác. */
  "template-twice": { template: Text; value: Text; };
  /** Mẫu “{ $template }”, chỗ { $place }: không có phần nào tên “{ $value }”. Sửa lại tên hoặc bỏ phần ấy. */
  "template-unknown": { place: Text; template: Text; value: Text; };
  /** của cấp trên */
  "template-whose-district": {};
  /** đi kèm phần mềm */
  "template-whose-program": {};
  /** của phường */
  "template-whose-ward": {};
  /** hỏi tiến độ */
  "trip-ask": {};
  /** nhận kết quả */
  "trip-collect": {};
  /** nộp hồ sơ */
  "trip-hand-in": {};
  /** phường mời đến */
  "trip-invited": {};
  /** đến lấy nhưng chưa có kết quả */
  "trip-not-ready": {};
  /** việc khác */
  "trip-other": {};
  /** đến sửa sai sót của cơ quan */
  "trip-our-mistake": {};
  /** ký trước mặt cán bộ */
  "trip-sign": {};
  /** nộp giấy tờ bổ sung */
  "trip-supplement": {};
  /** Ghi kết quả. Thời gian giải quyết lại được tính tiếp, và hồ sơ được kiểm tra lại. */
  "ui-about-answer-inquiry": {};
  /** Lý do là của cơ quan, không phải của người dân. Chỉ hẹn lại một lần; hạn theo luật giữ nguyên. Văn bản xin lỗi và thư xin lỗi được soạn cùng lúc. */
  "ui-about-apologise": {};
  /** Đọc bản xem trước rồi duyệt. Duyệt xong mới in để ký. */
  "ui-about-approve-letter": {};
  /** Ghi ai làm bước này: cán bộ của phường hoặc người của cơ quan phối hợp. Người giữ việc trước đó vẫn được lưu lại. */
  "ui-about-assign-leg": {};
  /** Dùng khi giấy đã trao in sai so với Sổ, hoặc việc này đã được đăng ký ở hồ sơ khác. Nếu chính nội dung trong Sổ sai thì lập hồ sơ cải chính. */
  "ui-about-begin-recall": {};
  /** Ghi số tiền đã thu và số biên lai lấy từ quyển biên lai của phường. Phần mềm không tự cấp số biên lai. */
  "ui-about-collect-fee": {};
  /** Giấy đã ký và đóng dấu. */
  "ui-about-mark-signed": {};
  /** Điều này quyết định thư nào được gửi. Ghi rồi thì không bỏ được. */
  "ui-about-note-circumstance": {};
  /** Hai bên đã có mặt, đã đọc lại và tự ký vào giấy trước mặt cán bộ. Việc này không lấy lại được. */
  "ui-about-parties-sign": {};
  /** Người dân đã bổ sung đủ. Thời gian giải quyết tính lại từ đầu. */
  "ui-about-receive-supplement": {};
  /** Chép số định danh của cháu từ phần mềm hộ tịch, gõ hai lần. Ghi rồi thì không sửa được nữa. */
  "ui-about-record-citizen-id": {};
  /** Dùng khi kết quả của cơ quan khác đến thẳng gia đình (bản điện tử, tin nhắn, bưu chính). Hồ sơ xong khi mọi kết quả đã đến tay gia đình. */
  "ui-about-record-reached": {};
  /** Mỗi lần người dân phải đến trụ sở đều được tính. Nộp hồ sơ, nộp bổ sung và nhận kết quả tại quầy đã được tính sẵn. */
  "ui-about-record-trip": {};
  /** Trả lời bằng văn bản, có lý do. Việc này không lấy lại được. */
  "ui-about-refuse": {};
  /** Chép số từ phần mềm hộ tịch của Bộ Tư pháp, gõ hai lần. Đăng ký rồi thì không sửa được nữa. */
  "ui-about-register": {};
  /** Số đăng ký được cấp ở lần đồng bộ tới. */
  "ui-about-request-number": {};
  /** Ghi rõ còn thiếu gì. Chỉ yêu cầu một lần; thời gian giải quyết tạm dừng cho đến khi người dân bổ sung. */
  "ui-about-request-supplement": {};
  /** Ghi quyết định thu hồi, hủy bỏ của người có thẩm quyền. Số đăng ký không cấp lại cho ai; giấy đã trao phải được thu hồi. */
  "ui-about-revoke": {};
  /** Ghi đã hỏi cơ quan nào, về việc gì. Thời gian xác minh được tính theo quy định của thủ tục; ngày hẹn và lý do hiện ngay trên hồ sơ. */
  "ui-about-send-inquiry": {};
  /** Hồ sơ được trình lãnh đạo ký. */
  "ui-about-submit-for-signature": {};
  /** Lần trước đã yêu cầu rồi. Ghi rõ còn thiếu gì và vì sao lần trước chưa đủ. */
  "ui-about-supplement-again": {};
  /** Sẽ không gửi thư cho gia đình này. Ghi lý do. */
  "ui-about-suppress-letter": {};
  /** Việc thu hồi chỉ xong khi giấy đã về, đã hủy, đã có giấy thay và gia đình đã được xin lỗi. */
  "ui-about-take-recall-step": {};
  /** Giấy tờ đã đủ và đúng. */
  "ui-about-verify": {};
  /** Dừng theo yêu cầu của người dân. Việc này không lấy lại được. */
  "ui-about-withdraw": {};
  /** Việc làm được */
  "ui-actions": {};
  /** Lý do in lại */
  "ui-answer-again": {};
  /** Ghi nhận */
  "ui-answer-confirm": {};
  /** Mấy bản ra đúng? */
  "ui-answer-count": {};
  /** Không có gì được ghi. Có thể in lại. */
  "ui-answer-done-nothing": {};
  /** Đã ghi giấy được in. */
  "ui-answer-done-right": {};
  /** Đã ghi tờ hỏng. In lại trên tờ khác. */
  "ui-answer-done-spoiled": {};
  /** Để sau */
  "ui-answer-later": {};
  /** Còn { $count } bản nữa */
  "ui-answer-left": { count: Text; };
  /** Không có gì được ghi. Có thể in lại. */
  "ui-answer-nothing-about": {};
  /** Máy in cho ra gì? */
  "ui-answer-outcome": {};
  /** Vì sao hỏng */
  "ui-answer-reason": {};
  /** Chỉ lúc này giấy mới được ghi là đã in. */
  "ui-answer-right-about": {};
  /** Tệp PDF đã lưu trong thư mục “{ $folder }”: { $file }. In tệp ấy rồi trả lời. */
  "ui-answer-saved-in": { file: Text; folder: Text; };
  /** Số in trên tờ phôi */
  "ui-answer-sheets": {};
  /** Đọc trên tờ vừa ra rồi sửa lại nếu khác. */
  "ui-answer-sheets-about": {};
  /** Hai bản chính thì ghi hai số, cách nhau bằng dấu phẩy. */
  "ui-answer-sheets-two": {};
  /** Số của tờ hỏng */
  "ui-answer-spoiled": {};
  /** Tờ hỏng được ghi vào sổ phôi. Số đăng ký giữ nguyên cho tờ in lại. */
  "ui-answer-spoiled-about": {};
  /** Số của tờ hỏng trước đó, nếu có */
  "ui-answer-spoiled-also": {};
  /** Không có gì được ghi là đã in. Xé bỏ tờ hỏng rồi in lại. */
  "ui-answer-spoiled-plain": {};
  /** Giấy in ra có đúng không? */
  "ui-answer-title": {};
  /** Nhìn tờ giấy trên máy in */
  "ui-answer-which": {};
  /** Ngày hẹn mới */
  "ui-apology-day": {};
  /** Giờ */
  "ui-apology-hour": {};
  /** Lý do của cơ quan */
  "ui-apology-reason": {};
  /** Điện thoại (nếu có) */
  "ui-assign-contact": {};
  /** Người nhận việc (họ tên; chức danh nếu ở cơ quan khác) */
  "ui-assign-person": {};
  /** Lý do bàn giao (nếu có) */
  "ui-assign-why": {};
  /** Các lần bàn giao */
  "ui-assigned-before": {};
  /** Nhận từ { $from } lúc { $when }; { $officer } giao */
  "ui-assigned-from": { from: Text; officer: Text; when: Text; };
  /** { $when }: mang về, { $reason } */
  "ui-attempt": { reason: Text; when: Text; };
  /** Quay lại */
  "ui-back": {};
  /** Thêm */
  "ui-backup-add": {};
  /** đang không cắm vào máy */
  "ui-backup-away": {};
  /** còn thiếu những gì lưu sau đó */
  "ui-backup-lacks": {};
  /** Chưa có bản nào */
  "ui-backup-none": {};
  /** Trên máy này */
  "ui-backup-own": {};
  /** Thêm thư mục ở thẻ nhớ hoặc ổ đĩa ngoài */
  "ui-backup-path": {};
  /** Thôi dùng */
  "ui-backup-remove": {};
  /** Lần cuối { $when }, đã đọc lại và đúng */
  "ui-backup-taken": { when: Text; };
  /** đủ */
  "ui-backup-whole": {};
  /** (để trống) */
  "ui-blank": {};
  /** Gia đình cần mang theo */
  "ui-bring": {};
  /** { $count } bản sao */
  "ui-bring-copies": { count: number; };
  /** { $count } bản chính */
  "ui-bring-originals": { count: number; };
  /** xuất trình hoặc tra cứu, không nộp */
  "ui-bring-shown": {};
  /** Ngày hẹn được tính theo lịch này. Hồ sơ đã nhận giữ ngày hẹn theo lịch lúc nhận. */
  "ui-calendar-about": {};
  /** số { $version }, ngày { $published } */
  "ui-calendar-number": { published: Text; version: Text; };
  /** Lịch làm việc đang dùng */
  "ui-calendar-title": {};
  /** đi làm bù: { $days } */
  "ui-calendar-worked": { days: Text; };
  /** Năm { $year } */
  "ui-calendar-year": { year: Text; };
  /** Dời sang phải (mm) */
  "ui-calibrate-dx": {};
  /** Dời xuống (mm) */
  "ui-calibrate-dy": {};
  /** In tờ thử căn chỉnh */
  "ui-calibrate-print": {};
  /** Đã lưu vị trí in. */
  "ui-calibrate-saved": {};
  /** Tờ thử căn chỉnh */
  "ui-calibrate-sheet": {};
  /** Thôi */
  "ui-cancel": {};
  /** Hồ sơ */
  "ui-case-title": {};
  /** Nhận qua */
  "ui-channel": {};
  /** Giấy tờ bổ sung đến bằng cách nào? */
  "ui-channel-came": {};
  /** Thêm vào danh sách */
  "ui-choices-add": {};
  /** Thêm lý do */
  "ui-choices-add-label": {};
  /** Đã thêm lý do. */
  "ui-choices-added": {};
  /** { $officer } sửa lần cuối { $when }. */
  "ui-choices-by": { officer: Text; when: Text; };
  /** Ghi nguyên nhân chết trên trích lục khai tử */
  "ui-choices-cause": {};
  /** Nguyên nhân chết luôn ghi trong Sổ. Lựa chọn này chỉ cho trích lục của những việc khai tử đăng ký từ nay về sau; trích lục cũ in lại vẫn như lúc đăng ký. */
  "ui-choices-cause-about": {};
  /** Đã ghi lựa chọn. */
  "ui-choices-cause-saved": {};
  /** Trích lục khai tử */
  "ui-choices-cause-title": {};
  /** Xuống */
  "ui-choices-down": {};
  /** Sửa danh sách lý do */
  "ui-choices-edit-reasons": {};
  /** Lãnh đạo phường quyết định những điều ở trang này. */
  "ui-choices-leaders": {};
  /** Không ai bấm phím hay chạm vào máy trong số phút dưới đây thì máy tự khóa. Máy cũng khóa khi ngủ. Đang đồng bộ hay đang in thì máy đợi xong. */
  "ui-choices-lock-about": {};
  /** Ở cơ quan, sau (phút) */
  "ui-choices-lock-office": {};
  /** Khi đi trao tận nhà, sau (phút) */
  "ui-choices-lock-round": {};
  /** Để trống nếu như ở cơ quan. */
  "ui-choices-lock-round-same": {};
  /** Lưu số phút */
  "ui-choices-lock-save": {};
  /** Đã lưu. Các máy của phường theo số phút này sau lần đồng bộ tới. */
  "ui-choices-lock-saved": {};
  /** Máy tự khóa */
  "ui-choices-lock-title": {};
  /** Đã xếp lại thứ tự. */
  "ui-choices-moved": {};
  /** { $action }: { $reason } */
  "ui-choices-of": { action: Text; reason: Text; };
  /** Lý do khi trễ hẹn */
  "ui-choices-reasons": {};
  /** Lãnh đạo chọn một lý do trong danh sách này khi xin lỗi và hẹn lại. Viết như phần nối tiếp của câu “Lý do: …”, nói việc của cơ quan, không đổ cho người dân. */
  "ui-choices-reasons-about": {};
  /** Sửa lời */
  "ui-choices-rename": {};
  /** Lời mới của lý do */
  "ui-choices-rename-label": {};
  /** Đã sửa lời. Hồ sơ đã xin lỗi trước đây giữ nguyên lời cũ. */
  "ui-choices-renamed": {};
  /** Bỏ */
  "ui-choices-retire": {};
  /** Đã bỏ khỏi danh sách. Hồ sơ đã dùng lý do này vẫn giữ nguyên. */
  "ui-choices-retired": {};
  /** Ghi lời mới */
  "ui-choices-save": {};
  /** Phường tự quyết */
  "ui-choices-title": {};
  /** Lên */
  "ui-choices-up": {};
  /** Đang dùng danh sách có sẵn. */
  "ui-choices-usual": {};
  /** Gõ vài chữ để lọc */
  "ui-choose-hint": {};
  /** Không có thủ tục nào có chữ ấy. Xóa bớt chữ để xem lại danh sách. */
  "ui-choose-none": {};
  /** Nhận hồ sơ gì? */
  "ui-choose-title": {};
  /** Điều cần biết */
  "ui-circumstance-which": {};
  /** Đóng */
  "ui-close": {};
  /** mã tạm */
  "ui-code-provisional": {};
  /** Trao tại quầy */
  "ui-collect-confirm": {};
  /** Chưa có giấy nào trao được: giấy phải ký xong, hoặc cơ quan khác đã trả kết quả. */
  "ui-collect-empty": {};
  /** Trao tại quầy những giấy này */
  "ui-collect-papers": {};
  /** Người dân đã chờ tại quầy từ lúc đến, không phải đi thêm lần nào */
  "ui-collect-waited": {};
  /** Về việc gì */
  "ui-complaints-about": {};
  /** không nêu tên */
  "ui-complaints-anonymous": {};
  /** đã trả lời { $when } */
  "ui-complaints-answered": { when: Text; };
  /** Về hồ sơ này */
  "ui-complaints-case": {};
  /** Trả lời về đâu: điện thoại, địa chỉ */
  "ui-complaints-contact": {};
  /** Hài lòng */
  "ui-complaints-content": {};
  /** Chưa hài lòng */
  "ui-complaints-discontent": {};
  /** trả lời trước { $when } */
  "ui-complaints-due": { when: Text; };
  /** Chưa có ý kiến nào của người dân. */
  "ui-complaints-empty": {};
  /** Người dân có hài lòng với câu trả lời không? */
  "ui-complaints-heard": {};
  /** Nội dung do lãnh đạo và người ghi được đọc. */
  "ui-complaints-hidden": {};
  /** Loại */
  "ui-complaints-kind": {};
  /** quá hạn trả lời */
  "ui-complaints-late": {};
  /** Các ý kiến */
  "ui-complaints-list": {};
  /** Ghi ý kiến */
  "ui-complaints-new": {};
  /** Về cơ quan, không gắn với hồ sơ nào */
  "ui-complaints-office": {};
  /** Góp ý về hồ sơ này */
  "ui-complaints-one": {};
  /** chưa trả lời */
  "ui-complaints-open": {};
  /** Đã ghi câu trả lời. */
  "ui-complaints-replied": {};
  /** Trả lời */
  "ui-complaints-reply": {};
  /** { $officer } trả lời */
  "ui-complaints-reply-of": { officer: Text; };
  /** Ghi nhận */
  "ui-complaints-save": {};
  /** Đã ghi ý kiến, chuyển lãnh đạo trả lời. */
  "ui-complaints-saved": {};
  /** Ghi câu trả lời */
  "ui-complaints-send": {};
  /** { $officer } ghi { $when } */
  "ui-complaints-taken": { officer: Text; when: Text; };
  /** Người dân nói gì */
  "ui-complaints-text": {};
  /** Góp ý, khiếu nại */
  "ui-complaints-title": {};
  /** Ý kiến của người dân đến hạn trả lời */
  "ui-complaints-waiting": {};
  /** trả lời muộn */
  "ui-complaints-was-late": {};
  /** Họ tên (để trống nếu người dân không nêu) */
  "ui-complaints-who": {};
  /** Đang giữ */
  "ui-conflict-current": {};
  /** Giữ nội dung này */
  "ui-conflict-keep": {};
  /** Lấy nội dung này */
  "ui-conflict-other": {};
  /** Ghi ở nơi khác, gửi đến sau */
  "ui-conflict-stale": {};
  /** In phiếu kiểm soát (Mẫu 06) */
  "ui-control-print": {};
  /** Mở hồ sơ cấp bản sao, điền sẵn theo sổ; bản sao có số riêng */
  "ui-copies-about": {};
  /** Cấp bản sao */
  "ui-copies-start": {};
  /** Tôi hiểu { $count } lần lưu nói trên sẽ mất và phải nhập lại từ giấy tờ. */
  "ui-damage-accept": { count: Text; };
  /** Quay lại */
  "ui-damage-back": {};
  /** Thư mục có bản sao lưu */
  "ui-damage-backup": {};
  /** Ví dụ E:\ hoặc /media/the-nho */
  "ui-damage-backup-hint": {};
  /** Nhận lại dữ liệu từ cấp trên */
  "ui-damage-begin": {};
  /** Vào làm việc */
  "ui-damage-enter": {};
  /** Bản sao lưu tìm thấy */
  "ui-damage-found": {};
  /** Chưa tìm thấy bản sao lưu nào. */
  "ui-damage-found-none": {};
  /** Tìm ở đây */
  "ui-damage-look": {};
  /** Đang xem lại dữ liệu. Việc này có thể mất vài phút… */
  "ui-damage-looking": {};
  /** Mật khẩu mới */
  "ui-damage-new-passphrase": {};
  /** Sửa dữ liệu và mở máy */
  "ui-damage-repair": {};
  /** Sửa, chấp nhận mất { $count } lần lưu */
  "ui-damage-repair-without": { count: Text; };
  /** Khôi phục từ bản này */
  "ui-damage-restore": {};
  /** Người mở */
  "ui-damage-restore-who": {};
  /** Còn những gì */
  "ui-damage-safe": {};
  /** Sao lưu { $when } */
  "ui-damage-taken": { when: Text; };
  /** Bản sao lưu làm bằng tay */
  "ui-damage-taken-unknown": {};
  /** Chọn tệp phiếu ghi danh */
  "ui-damage-ticket": {};
  /** Xin cấp trên phiếu ghi danh mới. Mọi việc đã đồng bộ sẽ về lại máy này; việc chưa đồng bộ thì phải nhập lại. */
  "ui-damage-ticket-about": {};
  /** Nếu không có bản sao lưu */
  "ui-damage-ticket-title": {};
  /** Dữ liệu trên máy này bị hỏng */
  "ui-damage-title": {};
  /** Cần làm gì */
  "ui-damage-todo": {};
  /** Đang làm, xin đừng tắt máy… */
  "ui-damage-working": {};
  /** Hỏng chỗ nào */
  "ui-damage-wrong": {};
  /** ngày/tháng/năm */
  "ui-date-hint": {};
  /** Một bản để ký và lưu: số đã vào sổ, giấy đã in, phôi đã dùng, giấy đã trao trong ngày. */
  "ui-day-about": {};
  /** Bản in trong ngày */
  "ui-day-print": {};
  /** Ngày */
  "ui-day-which": {};
  /** In tờ khai */
  "ui-declaration-print": {};
  /** Người yêu cầu: { $name } */
  "ui-declared-by": { name: Text; };
  /** Bỏ bản này */
  "ui-discard": {};
  /** Những gì đã ghi trong bản này sẽ mất, không lấy lại được. */
  "ui-discard-about": {};
  /** Giữ lại */
  "ui-discard-keep": {};
  /** Bỏ bản đang ghi? */
  "ui-discard-title": {};
  /** Đã xong. */
  "ui-done": {};
  /** Đã thêm ghi chú. */
  "ui-done-add-note": {};
  /** Đã hẹn lại. Văn bản xin lỗi và thư xin lỗi đã sẵn để in. */
  "ui-done-apologise": {};
  /** Đã giao việc. */
  "ui-done-assign-leg": {};
  /** Đã ghi việc phải thu hồi. */
  "ui-done-begin-recall": {};
  /** Đã ghi thu phí. */
  "ui-done-collect-fee": {};
  /** Đã soạn thư. */
  "ui-done-draft-letter": {};
  /** Đã ghi hai bên ký. */
  "ui-done-parties-sign": {};
  /** Đã ghi số định danh của cháu. */
  "ui-done-record-citizen-id": {};
  /** Đã ghi gia đình có kết quả này. */
  "ui-done-record-reached": {};
  /** Đã ghi lần đến. */
  "ui-done-record-trip": {};
  /** Đã ghi việc đăng ký. */
  "ui-done-register": {};
  /** Đã ghi quyết định thu hồi. */
  "ui-done-revoke": {};
  /** Đã ghi giấy mang đi. */
  "ui-done-take-out": {};
  /** Đã ghi. */
  "ui-done-take-recall-step": {};
  /** Đã kiểm tra xong hồ sơ. */
  "ui-done-verify": {};
  /** Soạn { $document } */
  "ui-draft-document": { document: Text; };
  /** đã ghi { $filled }/{ $required } ô cần có */
  "ui-draft-filled": { filled: Text; required: Text; };
  /** Ghi tiếp */
  "ui-draft-go-on": {};
  /** ghi lần cuối { $when } */
  "ui-draft-touched": { when: Text; };
  /** Chưa có tên */
  "ui-draft-unnamed": {};
  /** Đang ghi dở */
  "ui-drafts": {};
  /** Xem hồ sơ dưới đây. Nếu là việc khác, nhận tiếp; nếu cùng một việc, mở hồ sơ đã có. */
  "ui-duplicates-about": {};
  /** Xem lại */
  "ui-duplicates-back": {};
  /** Chưa đăng ký được cho đến khi có người xem hồ sơ kia. */
  "ui-duplicates-case-about": {};
  /** Xem hồ sơ kia ({ $place }) */
  "ui-duplicates-open": { place: Text; };
  /** Là việc khác, nhận hồ sơ */
  "ui-duplicates-other": {};
  /** Là việc khác */
  "ui-duplicates-settle": {};
  /** Có thể đã nhận rồi */
  "ui-duplicates-title": {};
  /** Sửa */
  "ui-edit": {};
  /** Sửa { $field } */
  "ui-edit-field": { field: Text; };
  /** Ghi nhận một việc ({ $code }) */
  "ui-event-unknown": { code: Text; };
  /** Phí, lệ phí */
  "ui-fee": {};
  /** { $copies } bản */
  "ui-fee-copies": { copies: Text; };
  /** { $each } đồng { $per } */
  "ui-fee-each": { each: Text; per: Text; };
  /** Miễn: { $ground } */
  "ui-fee-exempt": { ground: Text; };
  /** Không thu */
  "ui-fee-free": {};
  /** chưa thu */
  "ui-fee-not-paid": {};
  /** { $copies } bản, mỗi bản { $pages } trang */
  "ui-fee-pages": { copies: Text; pages: Text; };
  /** { $sum } đồng, biên lai { $receipt } · { $way } · { $when } · { $officer } */
  "ui-fee-payment": { officer: Text; receipt: Text; sum: Text; way: Text; when: Text; };
  /** Số biên lai */
  "ui-fee-receipt": {};
  /** Không in lên giấy nào của hồ sơ này: có thư chia buồn đi kèm. */
  "ui-fee-silent": {};
  /** Gạch, ghi nhầm */
  "ui-fee-strike": {};
  /** Đã gạch lần thu ghi nhầm. */
  "ui-fee-strike-done": {};
  /** Vì sao gạch */
  "ui-fee-strike-why": {};
  /** đã gạch: { $reason } */
  "ui-fee-struck": { reason: Text; };
  /** { $sum } đồng */
  "ui-fee-sum": { sum: Text; };
  /** Số tiền đã thu (đồng) */
  "ui-fee-typed": {};
  /** Danh mục chưa ghi mức thu của thủ tục này. */
  "ui-fee-unknown": {};
  /** Thu bằng */
  "ui-fee-way": {};
  /** Đưa mọi ô về chỗ của mẫu */
  "ui-fields-back": {};
  /** Ảnh hoặc PDF quét tờ phôi trắng, đặt bên dưới */
  "ui-fields-blank": {};
  /** xuống { $mm } mm */
  "ui-fields-down": { mm: Text; };
  /** { $count } ô để trống */
  "ui-fields-empty": { count: number; };
  /** sang trái { $mm } mm */
  "ui-fields-left": { mm: Text; };
  /** Dời từng ô trên phôi */
  "ui-fields-move": {};
  /** Kéo ô đến đúng chỗ, hoặc chọn ô bằng phím Tab rồi bấm phím mũi tên: mỗi lần 0,1 mm, thêm Shift là 1 mm. Chỉ với máy in và khay này. */
  "ui-fields-move-about": {};
  /** { $count } ô đã dời khỏi chỗ của mẫu */
  "ui-fields-moved": { count: number; };
  /** sang phải { $mm } mm */
  "ui-fields-right": { mm: Text; };
  /** Bỏ bản quét */
  "ui-fields-scan-away": {};
  /** Bản quét được giữ trên máy này, có mã hóa, đến khi bỏ đi. */
  "ui-fields-scan-kept": {};
  /** lên { $mm } mm */
  "ui-fields-up": { mm: Text; };
  /** Năm rõ */
  "ui-five": {};
  /** Rõ trách nhiệm */
  "ui-five-accountable": {};
  /** Rõ hiệu quả */
  "ui-five-outcome": {};
  /** Rõ người */
  "ui-five-person": {};
  /** Rõ quy trình */
  "ui-five-procedure": {};
  /** Rõ việc */
  "ui-five-task": {};
  /** nghỉ bù */
  "ui-gap-comp-off": {};
  /** { $name } */
  "ui-gap-holiday": { name: Text; };
  /** nhận sau { $cutoff } */
  "ui-gap-received-after-cutoff": { cutoff: Text; };
  /** { $name } */
  "ui-gap-received-on-day-off": { name: Text; };
  /** nhận cuối tuần */
  "ui-gap-received-on-weekend": {};
  /** chờ xác nhận */
  "ui-gap-stopped-confirmation": {};
  /** chờ bổ sung */
  "ui-gap-stopped-supplement": {};
  /** chờ xác minh */
  "ui-gap-stopped-verification": {};
  /** nghỉ hoán đổi */
  "ui-gap-swap-off": {};
  /** cuối tuần */
  "ui-gap-weekend": {};
  /** Đi tới */
  "ui-go-to": {};
  /** Xưng hô trong thư */
  "ui-greeting-which": {};
  /** Không trao được */
  "ui-handover-absent": {};
  /** Giấy được mang về cơ quan. Ghi lý do: không có ai ở nhà, giấy sai, hẹn hôm khác… */
  "ui-handover-absent-about": {};
  /** Đã xem giấy ủy quyền */
  "ui-handover-authorisation": {};
  /** Mang về */
  "ui-handover-back": {};
  /** Đã ghi mang giấy về cơ quan. */
  "ui-handover-back-done": {};
  /** Trao tận tay */
  "ui-handover-confirm": {};
  /** Đã trao tận tay. */
  "ui-handover-done": {};
  /** Giấy đã ký của hồ sơ này cần được ghi là mang đi trước khi trao. */
  "ui-handover-empty-about": {};
  /** Về hồ sơ */
  "ui-handover-empty-back": {};
  /** Chưa mang giấy nào đi */
  "ui-handover-empty-title": {};
  /** Điểm chỉ bằng */
  "ui-handover-finger": {};
  /** Người nhận không ký được: điểm chỉ trên phiếu giấy */
  "ui-handover-fingerprint": {};
  /** Đọc lại cho người nhận nghe, rồi để người nhận điểm chỉ trên phiếu giấy. Máy chỉ ghi là đã điểm chỉ, không chụp dấu tay. */
  "ui-handover-fingerprint-about": {};
  /** Đã xem giấy tờ tùy thân */
  "ui-handover-identity": {};
  /** Họ tên người nhận */
  "ui-handover-name": {};
  /** Ký trên giấy */
  "ui-handover-on-paper": {};
  /** Trao những giấy này */
  "ui-handover-papers": {};
  /** Mời gia đình đọc lại */
  "ui-handover-read": {};
  /** Nếu sai một chữ, đừng trao: quay lại và chọn “Không trao được”. */
  "ui-handover-read-no": {};
  /** Gia đình đã đọc và thấy đúng */
  "ui-handover-read-yes": {};
  /** Ai nhận? */
  "ui-handover-receiver": {};
  /** Người nhận là ai? */
  "ui-handover-relation": {};
  /** Mời ký nhận */
  "ui-handover-sign": {};
  /** { $name } nhận */
  "ui-handover-sign-who": { name: Text; };
  /** Các bước */
  "ui-handover-steps": {};
  /** Trao tận nhà */
  "ui-handover-title": {};
  /** Trao lúc { $when } */
  "ui-handover-when": { when: Text; };
  /** Họ tên người làm chứng */
  "ui-handover-witness": {};
  /** Diễn biến */
  "ui-history": {};
  /** Máy sẽ tự khóa sau { $seconds } giây. Bấm phím bất kỳ để làm tiếp. */
  "ui-idle-warning": { seconds: Text; };
  /** Xác minh */
  "ui-inquiries": {};
  /** Trả lời { $when }: { $result } */
  "ui-inquiry-answered": { result: Text; when: Text; };
  /** Chưa có trả lời; thời hạn dài hơn vì phải xác minh. */
  "ui-inquiry-awaited": {};
  /** Ngày văn bản (nếu có) */
  "ui-inquiry-day": {};
  /** Số văn bản (nếu có) */
  "ui-inquiry-number": {};
  /** Kết quả xác minh */
  "ui-inquiry-result": {};
  /** Chưa có trả lời; thời gian chờ không tính vào hạn. */
  "ui-inquiry-stopped": {};
  /** Nội dung cần xác minh */
  "ui-inquiry-what": {};
  /** Cơ quan được hỏi */
  "ui-inquiry-whom": {};
  /** Nhận hồ sơ */
  "ui-intake-title": {};
  /** Mọi việc đều làm được bằng bàn phím. Mỗi việc có phím riêng ghi bên cạnh. */
  "ui-keys-about": {};
  /** Quay lại */
  "ui-keys-back": {};
  /** Nhận hồ sơ, xác nhận */
  "ui-keys-confirm": {};
  /** Sửa thông tin của hồ sơ */
  "ui-keys-edit": {};
  /** Lên, xuống trong danh sách */
  "ui-keys-move": {};
  /** Ô sau, ô trước */
  "ui-keys-next-field": {};
  /** Mở dòng đang chọn */
  "ui-keys-open": {};
  /** Tìm người, hồ sơ, việc */
  "ui-keys-search": {};
  /** Tới phần 1 đến 6 của tờ khai */
  "ui-keys-section": {};
  /** Xem lời hẹn của dòng đang chọn */
  "ui-keys-show": {};
  /** Các phím */
  "ui-keys-title": {};
  /** Bỏ thông tin vừa điền theo gợi ý */
  "ui-keys-undo": {};
  /** Đã điền thông tin của { $name }. */
  "ui-known-taken": { name: Text; };
  /** Ngôn ngữ */
  "ui-language": {};
  /** đang dừng, chờ xác minh */
  "ui-left-asking": {};
  /** đã kết thúc */
  "ui-left-closed": {};
  /** còn { $count } ngày làm việc */
  "ui-left-days": { count: number; };
  /** hẹn { $when } */
  "ui-left-due": { when: Text; };
  /** đã trả đúng hẹn */
  "ui-left-kept": {};
  /** đã trả, trễ hẹn */
  "ui-left-kept-late": {};
  /** lẽ ra { $when } */
  "ui-left-late": { when: Text; };
  /** trễ { $count } ngày làm việc */
  "ui-left-late-days": { count: number; };
  /** đang dừng, chờ bổ sung */
  "ui-left-paused": {};
  /** xong { $when } */
  "ui-leg-done-at": { when: Text; };
  /** hạn { $when } */
  "ui-leg-due": { when: Text; };
  /** không giải quyết */
  "ui-leg-ended-refused": {};
  /** đã dừng */
  "ui-leg-ended-revoked": {};
  /** đã dừng */
  "ui-leg-ended-withdrawn": {};
  /** Kết quả */
  "ui-leg-outcome": {};
  /** Việc nào? */
  "ui-leg-which": {};
  /** Ảnh chỉ in trên thư của phường, không bao giờ in trên giấy tờ hộ tịch, bản sao hay biểu mẫu. Người phụ trách máy hoặc lãnh đạo đưa ảnh vào; lãnh đạo cho phép, riêng ảnh chữ ký thì chính người ký cho phép. */
  "ui-letter-look-about": {};
  /** Cho dùng */
  "ui-letter-look-allow": {};
  /** Đã cho dùng. */
  "ui-letter-look-allowed": {};
  /** { $officer } cho dùng từ { $from }, rộng { $width } mm */
  "ui-letter-look-allowed-by": { from: Text; officer: Text; width: Text; };
  /** Duyệt, in kèm chữ ký của tôi */
  "ui-letter-look-approve": {};
  /** Đã duyệt. Thư sẽ in kèm ảnh chữ ký. */
  "ui-letter-look-approved": {};
  /** Thư xin lỗi và thư chia buồn luôn ký tay. */
  "ui-letter-look-by-hand": {};
  /** Chọn tệp PNG */
  "ui-letter-look-choose": {};
  /** Dùng từ ngày */
  "ui-letter-look-from": {};
  /** Các ảnh đã dùng */
  "ui-letter-look-history": {};
  /** Máy giữ { $width } × { $height } điểm ảnh, { $size } KB; thông tin kèm tệp (nơi chụp, máy chụp) đã bỏ. */
  "ui-letter-look-kept": { height: Text; size: Text; width: Text; };
  /** Xem trên */
  "ui-letter-look-letter": {};
  /** Không in ra giấy: dấu trên giấy đóng tay. Ảnh dấu chỉ dùng cho tệp ký điện tử. */
  "ui-letter-look-no-paper": {};
  /** Chưa có ảnh nào. */
  "ui-letter-look-none": {};
  /** Chữ ký của { $officer } */
  "ui-letter-look-of-signer": { officer: Text; };
  /** Chỉ lãnh đạo và người phụ trách máy đưa ảnh vào được. */
  "ui-letter-look-officers": {};
  /** Dùng trên: { $documents }. */
  "ui-letter-look-on": { documents: Text; };
  /** Xem và thay ảnh trên thư */
  "ui-letter-look-open": {};
  /** Các ảnh */
  "ui-letter-look-pictures": {};
  /** Đang chờ cho phép */
  "ui-letter-look-proposal": {};
  /** { $officer } đưa vào { $when }, rộng { $width } mm */
  "ui-letter-look-proposal-by": { officer: Text; when: Text; width: Text; };
  /** Đưa ảnh này vào */
  "ui-letter-look-propose": {};
  /** Đã đưa ảnh vào. Được cho phép xong thì thư mới dùng ảnh này. */
  "ui-letter-look-proposed": {};
  /** ảnh mới */
  "ui-letter-look-redrawn": {};
  /** đổi cỡ */
  "ui-letter-look-resized": {};
  /** Trang thư xem trước */
  "ui-letter-look-sheet": {};
  /** Ảnh và dấu trên thư */
  "ui-letter-look-title": {};
  /** Ảnh mới, đang xem thử */
  "ui-letter-look-tried": {};
  /** đang dùng */
  "ui-letter-look-used": {};
  /** Bề rộng trên giấy (mm) */
  "ui-letter-look-width": {};
  /** Thôi dùng */
  "ui-letter-look-withdraw": {};
  /** Vì sao thôi dùng? */
  "ui-letter-look-withdraw-why": {};
  /** Đã thôi dùng. Thư in từ bây giờ không có ảnh này, kể cả in lại. */
  "ui-letter-look-withdrawn": {};
  /** { $officer } cho thôi dùng { $when }: { $why } */
  "ui-letter-look-withdrawn-by": { officer: Text; when: Text; why: Text; };
  /** Chỉ chính người ký mới cho dùng được. */
  "ui-letter-look-yours": {};
  /** Số thư */
  "ui-letter-number": {};
  /** Cấp trên sẽ cấp số ở lần đồng bộ tới. */
  "ui-letter-number-allotted": {};
  /** Cán bộ viết và đề nghị, lãnh đạo duyệt. Thư đã soạn giữ nguyên lời lúc soạn; thư soạn sau khi duyệt mới dùng lời mới. */
  "ui-letter-texts-about": {};
  /** Thêm: */
  "ui-letter-texts-added": {};
  /** Duyệt lời này */
  "ui-letter-texts-approve": {};
  /** Đã duyệt. Thư soạn từ bây giờ dùng lời mới. */
  "ui-letter-texts-approved": {};
  /** { $officer } viết, { $leader } duyệt { $when } */
  "ui-letter-texts-approved-by": { leader: Text; officer: Text; when: Text; };
  /** Khung quanh thư */
  "ui-letter-texts-border-legend": {};
  /** Bản có sẵn */
  "ui-letter-texts-built-in": {};
  /** Khác bản đang dùng */
  "ui-letter-texts-difference": {};
  /** Bản { $number } */
  "ui-letter-texts-edition": { number: Text; };
  /** Đọc được với mọi loại hồ sơ. */
  "ui-letter-texts-fine": {};
  /** Các bản đã dùng */
  "ui-letter-texts-history": {};
  /** Loại thư */
  "ui-letter-texts-kinds": {};
  /** Chỉ người viết thư của phường đề nghị được lời mới. */
  "ui-letter-texts-officers": {};
  /** Sửa lời các thư */
  "ui-letter-texts-open": {};
  /** Đặt chỗ điền vào lời thư */
  "ui-letter-texts-places": {};
  /** Phần trong [ngoặc vuông] tự bỏ đi khi hồ sơ không có thông tin ấy; sau dấu | là lời thay. */
  "ui-letter-texts-places-about": {};
  /** Cần sửa */
  "ui-letter-texts-problems": {};
  /** Đang chờ lãnh đạo duyệt */
  "ui-letter-texts-proposal": {};
  /** { $officer } đề nghị { $when } */
  "ui-letter-texts-proposal-by": { officer: Text; when: Text; };
  /** Đề nghị dùng lời này */
  "ui-letter-texts-propose": {};
  /** Đã đề nghị. Lãnh đạo duyệt xong thì thư mới dùng lời này. */
  "ui-letter-texts-proposed": {};
  /** { $place } (bắt buộc) */
  "ui-letter-texts-required": { place: Text; };
  /** Chưa sửa gì so với bản đang dùng. */
  "ui-letter-texts-same": {};
  /** Xem thử với */
  "ui-letter-texts-sample": {};
  /** Trang thư xem trước */
  "ui-letter-texts-sheet": {};
  /** Lấy lại lời này */
  "ui-letter-texts-take": {};
  /** Bỏ: */
  "ui-letter-texts-taken": {};
  /** Lời của các thư */
  "ui-letter-texts-title": {};
  /** có lời chờ duyệt */
  "ui-letter-texts-waits": {};
  /** Lời thư, mỗi lần xuống dòng là một đoạn */
  "ui-letter-texts-words": {};
  /** In các thư đã chọn */
  "ui-letters-add": {};
  /** In { $count } thư đã chọn */
  "ui-letters-add-count": { count: number; };
  /** { $count } thư */
  "ui-letters-count": { count: number; };
  /** Chọn từng thư */
  "ui-letters-each": {};
  /** In các thư đã duyệt */
  "ui-letters-ready": {};
  /** Các thư được chọn in chung một lần, mỗi thư một trang riêng; thư nào ra đúng mới được ghi là đã in. */
  "ui-letters-ready-about": {};
  /** Không có thư nào đã duyệt mà chưa in. */
  "ui-letters-ready-none": {};
  /** Mở một danh sách có tên người (sổ, hồ sơ quá hạn, thư đi…) được ghi một lần trong ngày cho mỗi người. */
  "ui-list-looks-about": {};
  /** Ai đã mở danh sách có tên người */
  "ui-list-looks-title": {};
  /** Khóa máy */
  "ui-lock": {};
  /** Ngày hôm nay của máy khác chỉ thấy sau khi máy ấy đồng bộ vào hôm sau. Giữ { $days } ngày kể từ lần xem cuối. */
  "ui-looks-about": { days: Text; };
  /** Xem danh sách */
  "ui-looks-ask": {};
  /** Mỗi lần mở, in hay xuất hồ sơ đều được ghi lại. Người đã làm việc với hồ sơ thì có trong phần lịch sử. */
  "ui-looks-ask-about": {};
  /** mới ghi trên máy này */
  "ui-looks-here": {};
  /** Chưa ghi lần xem nào. */
  "ui-looks-nobody": {};
  /** { $how } { $count } lần */
  "ui-looks-times": { count: Text; how: Text; };
  /** Ai đã xem hồ sơ này */
  "ui-looks-title": {};
  /** Tùy chọn */
  "ui-menu": {};
  /** Còn thiếu: */
  "ui-missing": {};
  /** và { $count } ô nữa */
  "ui-missing-more": { count: number; };
  /** { $weekday } { $day }, { $hour } */
  "ui-moment": { day: Text; hour: Text; weekday: Text; };
  /** Việc khác */
  "ui-more-actions": {};
  /** và { $count } hồ sơ nữa */
  "ui-more-lines": { count: number; };
  /** Đi tới */
  "ui-nav": {};
  /** Cần chọn */
  "ui-needs-choice": {};
  /** Nhận hồ sơ */
  "ui-new-intake": {};
  /** Tiếp theo */
  "ui-next": {};
  /** Không */
  "ui-no": {};
  /** Ghi chú */
  "ui-note": {};
  /** Ghi chú */
  "ui-notes": {};
  /** Gợi ý */
  "ui-offers": {};
  /** Đang mở… */
  "ui-opening": {};
  /** Những văn bản và thư có số đã gửi đi trong năm. */
  "ui-outgoing-about": {};
  /** Số bản */
  "ui-outgoing-copies": {};
  /** Ngày tháng */
  "ui-outgoing-dated": {};
  /** Tên loại và trích yếu */
  "ui-outgoing-document": {};
  /** Năm trước */
  "ui-outgoing-earlier": {};
  /** Năm này chưa có văn bản nào được cho số. */
  "ui-outgoing-empty": {};
  /** Ngày chuyển */
  "ui-outgoing-handed-over": {};
  /** Nơi giữ bản lưu */
  "ui-outgoing-keeper": {};
  /** Văn thư */
  "ui-outgoing-keeper-clerk": {};
  /** Năm sau */
  "ui-outgoing-later": {};
  /** Ghi chú */
  "ui-outgoing-note": {};
  /** Số, ký hiệu */
  "ui-outgoing-number": {};
  /** In sổ */
  "ui-outgoing-print": {};
  /** Ký nhận */
  "ui-outgoing-receiver": {};
  /** Nơi nhận */
  "ui-outgoing-recipient": {};
  /** Người ký */
  "ui-outgoing-signer": {};
  /** Sổ đăng ký văn bản đi */
  "ui-outgoing-title": {};
  /** Năm */
  "ui-outgoing-year": {};
  /** In trên */
  "ui-paper-kind": {};
  /** Tờ phôi kế tiếp trong tủ: { $serial } */
  "ui-paper-next-sheet": { serial: Text; };
  /** Chưa in được giấy này: hồ sơ chưa tới bước in, hoặc đã kết thúc. Bên cạnh là bản xem trước. */
  "ui-paper-not-now": {};
  /** số { $number } */
  "ui-paper-number": { number: Text; };
  /** Xem, in */
  "ui-paper-open": {};
  /** đã ra { $count } bản */
  "ui-paper-pieces": { count: number; };
  /** In phong bì */
  "ui-paper-print-envelope": {};
  /** đã in { $count } lần */
  "ui-paper-prints": { count: number; };
  /** Giấy tờ */
  "ui-paper-title": {};
  /** Giấy nào? */
  "ui-paper-which": {};
  /** Giấy tờ */
  "ui-papers": {};
  /** có giấy ủy quyền */
  "ui-part-authorised": {};
  /** cán bộ { $officer } */
  "ui-part-by": { officer: Text; };
  /** hẹn { $when } */
  "ui-part-due": { when: Text; };
  /** điểm chỉ: { $finger }, trên phiếu giấy, làm chứng: { $witness } */
  "ui-part-fingerprint": { finger: Text; witness: Text; };
  /** { $receiver } nhận { $when } */
  "ui-part-given": { receiver: Text; when: Text; };
  /** { $receiver } ({ $relation }) nhận { $when } */
  "ui-part-given-as": { receiver: Text; relation: Text; when: Text; };
  /** Kết quả đến tay gia đình */
  "ui-parts": {};
  /** Không giải quyết, nên không có kết quả để trao. */
  "ui-parts-ended-refused": {};
  /** Việc đăng ký đã bị thu hồi, không còn kết quả để trao. */
  "ui-parts-ended-revoked": {};
  /** Dừng theo yêu cầu của gia đình, nên không có kết quả để trao. */
  "ui-parts-ended-withdrawn": {};
  /** Còn { $count } kết quả chưa đến tay gia đình */
  "ui-parts-left": { count: number; };
  /** Gia đình đã nhận đủ */
  "ui-parts-whole": {};
  /** Cỡ chữ */
  "ui-posture": {};
  /** Ở nhà dân, chữ to */
  "ui-posture-door": {};
  /** Ở cơ quan */
  "ui-posture-office": {};
  /** phường thực hành */
  "ui-practice": {};
  /** In */
  "ui-print": {};
  /** In { $document } */
  "ui-print-document": { document: Text; };
  /** Máy in chưa nhận được. Tệp PDF đã lưu ở đây, mở tệp để in; hoặc kiểm tra máy in rồi in lại. */
  "ui-print-not-sent": {};
  /** Lưu tệp PDF */
  "ui-print-save": {};
  /** Đã lưu tệp PDF. */
  "ui-print-saved": {};
  /** Đã gửi đến máy in. */
  "ui-print-sent": {};
  /** Tờ khai, phong bì, trang sổ, báo cáo và các bảng đã in. Giấy trả cho người dân thì xem trong lịch sử của từng hồ sơ. */
  "ui-printed-about": {};
  /** in lần { $count } */
  "ui-printed-again": { count: Text; };
  /** Xem danh sách đã in */
  "ui-printed-ask": {};
  /** chỉ lập tệp */
  "ui-printed-file": {};
  /** Còn { $count } lượt in trước đó không hiện ở đây. */
  "ui-printed-more": { count: Text; };
  /** Chưa in tờ nào. */
  "ui-printed-none": {};
  /** { $count } trang */
  "ui-printed-pages": { count: number; };
  /** đã gửi máy in */
  "ui-printed-sent": {};
  /** Đã in */
  "ui-printed-title": {};
  /** In tờ thử căn chỉnh, đo bốn dấu cộng, nhập số đo. Chữ in lên phôi được dời theo số đo ấy, chỉ với máy in, khay giấy và loại phôi này. */
  "ui-printer-about": {};
  /** sau khi chỉnh */
  "ui-printer-after": {};
  /** Đã căn chỉnh ngày { $day }. */
  "ui-printer-calibrated": { day: Text; };
  /** Dấu { $cross } */
  "ui-printer-cross": { cross: Text; };
  /** Loại phôi */
  "ui-printer-form": {};
  /** máy in đang in */
  "ui-printer-found": {};
  /** Cách mép trái */
  "ui-printer-from-left": {};
  /** Cách mép trên */
  "ui-printer-from-top": {};
  /** Dời bằng tay */
  "ui-printer-hand": {};
  /** Soi tờ in thử chồng lên phôi: chữ còn lệch bao nhiêu thì sửa bấy nhiêu. */
  "ui-printer-hand-about": {};
  /** Lưu số chỉnh */
  "ui-printer-keep": {};
  /** Dấu { $cross }: cách mép trái */
  "ui-printer-left": { cross: Text; };
  /** Máy in { $name } */
  "ui-printer-name": { name: Text; };
  /** Chưa có máy in: số chỉnh dùng cho tệp PDF. */
  "ui-printer-none": {};
  /** Số đo phải là số mi-li-mét, ví dụ 20,5. */
  "ui-printer-not-a-number": {};
  /** Chưa căn chỉnh. */
  "ui-printer-not-calibrated": {};
  /** Bốn dấu cộng trước và sau khi chỉnh, độ lệch phóng to { $times } lần */
  "ui-printer-picture": { times: Text; };
  /** Tính độ lệch */
  "ui-printer-reckon": {};
  /** Dời ngang { $dx } mm, dời dọc { $dy } mm, giãn ngang { $scale_x } %, giãn dọc { $scale_y } %, nghiêng { $skew } mm trên 100 mm */
  "ui-printer-shifts": { dx: Text; dy: Text; scale_x: Text; scale_y: Text; skew: Text; };
  /** 3. Xem lại rồi lưu */
  "ui-printer-step-look": {};
  /** 2. Đo từ mép trái và mép trên đến tâm mỗi dấu (mm) */
  "ui-printer-step-measure": {};
  /** 1. In tờ thử căn chỉnh trên giấy trắng, cỡ in 100 % */
  "ui-printer-step-print": {};
  /** Căn chỉnh máy in */
  "ui-printer-title": {};
  /** Dấu { $cross }: cách mép trên */
  "ui-printer-top": { cross: Text; };
  /** Khay đặt phôi */
  "ui-printer-tray": {};
  /** Máy in tự chọn */
  "ui-printer-tray-own": {};
  /** chỗ đúng */
  "ui-printer-wanted": {};
  /** Khi cán bộ trả lời “Ra đúng”, giấy mới được ghi là đã in. */
  "ui-prints-about": {};
  /** In các giấy đã chọn */
  "ui-prints-add": {};
  /** Trả lời */
  "ui-prints-answer": {};
  /** { $officer } gửi lúc { $when } */
  "ui-prints-by": { officer: Text; when: Text; };
  /** Bỏ */
  "ui-prints-cancel": {};
  /** Chọn tất cả */
  "ui-prints-choose-all": {};
  /** In tiếp */
  "ui-prints-go-on": {};
  /** Đang tạm dừng: giấy chờ in vẫn còn đây. */
  "ui-prints-held": {};
  /** Tạm dừng */
  "ui-prints-hold": {};
  /** Không có bản in nào đang chờ. Giấy vừa gửi in sẽ hiện ở đây cho đến khi có trả lời. */
  "ui-prints-none": {};
  /** số { $number } */
  "ui-prints-number": { number: Text; };
  /** { $count } bản in chờ trả lời */
  "ui-prints-open": { count: number; };
  /** Đã gửi { $done } trên { $all } bản */
  "ui-prints-progress": { all: Text; done: Text; };
  /** Giấy có thể in ngay */
  "ui-prints-ready": {};
  /** Không có giấy nào chờ in. */
  "ui-prints-ready-none": {};
  /** In lại */
  "ui-prints-retry": {};
  /** Rút khỏi máy in */
  "ui-prints-take-back": {};
  /** Bản in */
  "ui-prints-title": {};
  /** Chưa làm được việc này. Những gì đã lưu vẫn còn nguyên. Thử lại; nếu vẫn vậy, báo bộ phận công nghệ thông tin mã “{ $code }”. */
  "ui-problem-unknown": { code: Text; };
  /** Trả */
  "ui-promise-due": {};
  /** Xem cách tính ngày hẹn */
  "ui-promise-how": {};
  /** dự kiến */
  "ui-promise-provisional": {};
  /** Nhận { $when } */
  "ui-promise-received": { when: Text; };
  /** Đã hẹn trả */
  "ui-promise-was-due": {};
  /** Điều gì khiến ông/bà thấy như vậy? */
  "ui-rate-about": {};
  /** Chọn lại */
  "ui-rate-again": {};
  /** Xin trả máy cho cán bộ. */
  "ui-rate-give-back": {};
  /** Xoay máy về phía người dân */
  "ui-rate-hand": {};
  /** Ba lần chạm là xong. Đánh giá được giữ kín: chỉ cấp trên mở được, trên máy này không ai xem lại được. */
  "ui-rate-hand-about": {};
  /** Gửi đánh giá? */
  "ui-rate-last": {};
  /** Không đánh giá */
  "ui-rate-none": {};
  /** Mời người dân đánh giá */
  "ui-rate-one": {};
  /** Trả máy */
  "ui-rate-return": {};
  /** Lần gặp này, ông/bà thấy thế nào? */
  "ui-rate-score": {};
  /** Gửi */
  "ui-rate-send": {};
  /** Về hồ sơ */
  "ui-rate-skip": {};
  /** Về chuyến trao */
  "ui-rate-skip-round": {};
  /** Cảm ơn ông/bà */
  "ui-rate-thanks": {};
  /** Người dân đánh giá */
  "ui-rate-title": {};
  /** Muốn nói thêm (không bắt buộc) */
  "ui-rate-words": {};
  /** Nhận bằng cách nào (ví dụ: số thẻ trên VssID) */
  "ui-reached-how": {};
  /** Ai xác nhận đã nhận */
  "ui-reached-receiver": {};
  /** Đã đủ, có thể nhận */
  "ui-ready": {};
  /** Lý do */
  "ui-reason": {};
  /** Vì sao phải thu hồi? */
  "ui-recall-cause": {};
  /** Ghi thêm */
  "ui-recall-note": {};
  /** Ghi thêm (bắt buộc) */
  "ui-recall-note-needed": {};
  /** Mã hồ sơ đã đăng ký trước (nếu ở phường này) */
  "ui-recall-other": {};
  /** Đã làm gì? */
  "ui-recall-step": {};
  /** Sai ở đâu? (câu này được viết vào thư xin lỗi) */
  "ui-recall-what": {};
  /** Giấy nào? */
  "ui-recall-which": {};
  /** { $officer } ghi lúc { $when } */
  "ui-recalls-begun": { officer: Text; when: Text; };
  /** Đã xong */
  "ui-recalls-ended": {};
  /** Xem hồ sơ kia */
  "ui-recalls-other": {};
  /** Giấy phải thu hồi */
  "ui-recalls-title": {};
  /** Nhận hồ sơ */
  "ui-receive": {};
  /** Đã nhận hồ sơ. In giấy hẹn cho người dân. */
  "ui-received-notice": {};
  /** Số định danh của cháu */
  "ui-register-citizen-id": {};
  /** Chưa có số định danh thì để trống, ghi thêm sau. */
  "ui-register-citizen-id-later": {};
  /** Việc đã chọn được in ở Ghi chú của bản sao và mặt sau giấy. Lời ghi nêu giấy tờ làm căn cứ: tên, số, cơ quan, ngày. */
  "ui-register-note-about": {};
  /** Việc được ghi chú */
  "ui-register-note-kind": {};
  /** Ghi chú trong sổ, không in trên bản sao */
  "ui-register-note-plain": {};
  /** Số đăng ký */
  "ui-register-number": {};
  /** Ngày đăng ký */
  "ui-registered-on": {};
  /** Năm sau */
  "ui-registers-after": {};
  /** Năm trước */
  "ui-registers-before": {};
  /** Khóa sổ năm */
  "ui-registers-close": {};
  /** Sổ đã khóa không thêm, không đổi được nữa; chỉ còn ghi chú. Số mục đã ghi do máy đếm, phần còn lại đếm trên sổ giấy. */
  "ui-registers-close-about": {};
  /** đã khóa { $when } */
  "ui-registers-closed": { when: Text; };
  /** Số trường hợp sửa sai sót khi ghi sổ */
  "ui-registers-corrected": {};
  /** Số trang bỏ trống đã gạch chéo */
  "ui-registers-crossed": {};
  /** Đã ghi vào sổ. */
  "ui-registers-done": {};
  /** Các mục đã ghi */
  "ui-registers-entries": {};
  /** Giải trình số trống */
  "ui-registers-explain": {};
  /** Tìm theo số hoặc tên */
  "ui-registers-find": {};
  /** Số trống */
  "ui-registers-gaps": {};
  /** In mục lục */
  "ui-registers-index": {};
  /** Số cuối cùng trước quyển này */
  "ui-registers-last": {};
  /** In biên bản khóa sổ */
  "ui-registers-minutes": {};
  /** Tên quyển, như trên bìa */
  "ui-registers-name": {};
  /** Năm này chưa ghi mục nào như vậy. */
  "ui-registers-none": {};
  /** Ghi chú */
  "ui-registers-note": {};
  /** Mở quyển mới */
  "ui-registers-open": {};
  /** Số đăng ký chạy tiếp sau số cuối cùng đã ghi trên giấy hoặc ở quyển trước. */
  "ui-registers-open-about": {};
  /** In trang sổ */
  "ui-registers-page": {};
  /** Thủ trưởng ký */
  "ui-registers-signer": {};
  /** Điều ghi vào sổ ở lại mãi với tên người ghi. */
  "ui-registers-stays": {};
  /** Sổ đăng ký */
  "ui-registers-title": {};
  /** { $count } mục đã ghi */
  "ui-registers-total": { count: Text; };
  /** chưa giải trình */
  "ui-registers-unexplained": {};
  /** quyển { $name }, tiếp sau số { $after } */
  "ui-registers-volume": { after: Text; name: Text; };
  /** Chọn sổ */
  "ui-registers-which": {};
  /** Nội dung */
  "ui-registers-words": {};
  /** đã hẹn lại */
  "ui-renewed": {};
  /** Kỳ sau */
  "ui-reports-after": {};
  /** Kỳ trước */
  "ui-reports-before": {};
  /** Xem danh sách: { $what } */
  "ui-reports-behind": { what: Text; };
  /** Lưu CSV */
  "ui-reports-csv": {};
  /** Không có hồ sơ nào trong kỳ này. */
  "ui-reports-none": {};
  /** Lưu PDF */
  "ui-reports-pdf": {};
  /** Bản công khai (ẩn số nhỏ) */
  "ui-reports-public": {};
  /** Đã lưu: { $path } */
  "ui-reports-saved": { path: Text; };
  /** Kỳ */
  "ui-reports-span": {};
  /** Báo cáo */
  "ui-reports-title": {};
  /** Báo cáo nào */
  "ui-reports-which": {};
  /** tất cả { $count } */
  "ui-reports-whole": { count: Text; };
  /** Lưu bảng tính */
  "ui-reports-xlsx": {};
  /** Lý do in lại */
  "ui-reprint-reason": {};
  /** Đã thu hồi theo Quyết định { $decision } ngày { $day } của { $authority }: { $reason } */
  "ui-revocation": { authority: Text; day: Text; decision: Text; reason: Text; };
  /** Đã thu hồi theo Quyết định { $decision } */
  "ui-revocation-undated": { decision: Text; };
  /** Người ra quyết định */
  "ui-revoke-authority": {};
  /** Ngày quyết định */
  "ui-revoke-day": {};
  /** Số, ký hiệu quyết định */
  "ui-revoke-decision": {};
  /** Lý do */
  "ui-revoke-reason": {};
  /** Hủy chuyến này */
  "ui-round-cancel": {};
  /** Vì sao hủy */
  "ui-round-cancel-why": {};
  /** Đã hủy chuyến trao. */
  "ui-round-cancelled": {};
  /** Đã về cơ quan */
  "ui-round-come-back": {};
  /** Giấy chưa trao được coi như đã cất vào tủ, trừ những nhà đánh dấu giữ qua đêm. */
  "ui-round-come-back-about": {};
  /** Chuyến trao đã xong. */
  "ui-round-come-back-done": {};
  /** Trao ở nhà này */
  "ui-round-door": {};
  /** Bỏ nhà này */
  "ui-round-drop": {};
  /** Địa chỉ khác */
  "ui-round-group-none": {};
  /** Rời cơ quan { $when } */
  "ui-round-left": { when: Text; };
  /** Chưa trao được */
  "ui-round-missed": {};
  /** Ghi điều đã gặp ở cửa. Giấy vẫn được mang theo cho đến khi chuyến trao về. */
  "ui-round-missed-about": {};
  /** Đã ghi. */
  "ui-round-missed-done": {};
  /** Đã gặp điều gì */
  "ui-round-missed-how": {};
  /** Ngày quay lại */
  "ui-round-next-day": {};
  /** { $name } mang giấy của chuyến này: mở máy bằng tên người ấy để nhận giấy. */
  "ui-round-not-mine": { name: Text; };
  /** Lời ghi */
  "ui-round-note": {};
  /** Giữ qua đêm */
  "ui-round-overnight": {};
  /** Cất ở đâu, vì sao chưa đưa về */
  "ui-round-overnight-why": {};
  /** In bảng kê */
  "ui-round-print": {};
  /** In phong bì */
  "ui-round-print-envelopes": {};
  /** In nhãn giao */
  "ui-round-print-labels": {};
  /** Đã in bảng kê ({ $pages } trang): { $path } */
  "ui-round-printed": { pages: Text; path: Text; };
  /** Nhận giấy và đi */
  "ui-round-set-out": {};
  /** Đã nhận giấy. Đi đường cẩn thận. */
  "ui-round-set-out-done": {};
  /** Bảng kê mang đi */
  "ui-round-sheet": {};
  /** Chuyến trao ngày { $day } */
  "ui-round-title": { day: Text; };
  /** Giấy đã ký nằm ở cơ quan, xếp theo đường đi. Chọn nhà, chọn người mang, rồi lập chuyến. */
  "ui-rounds-about": {};
  /** Chọn tất cả */
  "ui-rounds-all": {};
  /** Có thể mang đi */
  "ui-rounds-candidates": {};
  /** Khi một giấy đã in và ký xong, gia đình ấy hiện ra ở đây. */
  "ui-rounds-candidates-none": {};
  /** Chưa có giấy nào chờ mang đi */
  "ui-rounds-candidates-none-title": {};
  /** Người mang giấy */
  "ui-rounds-carrier": {};
  /** { $homes } nhà · { $delivered }/{ $papers } giấy đã trao */
  "ui-rounds-count": { delivered: Text; homes: Text; papers: Text; };
  /** hẹn quay lại { $day } */
  "ui-rounds-next-try": { day: Text; };
  /** Ngày đi */
  "ui-rounds-on": {};
  /** Các chuyến */
  "ui-rounds-open": {};
  /** Giấy đang ở ngoài cơ quan */
  "ui-rounds-outside": {};
  /** Mọi giấy đều ở cơ quan hoặc đã đến tay gia đình. */
  "ui-rounds-outside-none": {};
  /** qua đêm */
  "ui-rounds-overnight": {};
  /** Lập chuyến trao */
  "ui-rounds-plan": {};
  /** Đã lập chuyến trao. */
  "ui-rounds-planned-done": {};
  /** từ { $when } */
  "ui-rounds-since": { when: Text; };
  /** Chuyến trao tận nhà */
  "ui-rounds-title": {};
  /** Mỗi dòng là một việc đã ghi trong sổ cũ. Số đăng ký giữ nguyên như trong sổ; không cấp số mới, không gửi thư, không tính vào hồ sơ tiếp nhận. */
  "ui-rows-about-books": {};
  /** Mỗi dòng là một người. Khi điền tờ khai, máy gợi ý người trong danh sách; không thành hồ sơ, không gửi đi đâu, chỉ giữ kín trên máy này. */
  "ui-rows-about-people": {};
  /** Mỗi dòng thành một bản nháp. Cán bộ xem lại rồi mới tiếp nhận và hẹn trả. */
  "ui-rows-about-procedures": {};
  /** Mọi năm */
  "ui-rows-all-years": {};
  /** Sổ hộ tịch */
  "ui-rows-books": {};
  /** { $count -> [0] Không có dòng nào để nhập *[other] Nhập { $count } dòng } */
  "ui-rows-bring-in": { count: number; };
  /** Chọn tệp XLSX, CSV */
  "ui-rows-choose": {};
  /** Cột trong tệp */
  "ui-rows-columns": {};
  /** Bên trái là cột của Tận Nhà, bên phải chọn cột của tệp. Chỗ ghi “đoán” cần xem lại trước khi nhập; nhập xong, máy nhớ cho tệp sau. */
  "ui-rows-columns-about": {};
  /** Chọn cột của tệp cho: { $columns }. */
  "ui-rows-columns-needed": { columns: Text; };
  /** { $found }/{ $all } cột đã có trong tệp */
  "ui-rows-columns-short": { all: Text; found: Text; };
  /** { $total } dòng: { $good } nhập được, { $there } đã có, { $refused } bị từ chối */
  "ui-rows-counts": { good: Text; refused: Text; there: Text; total: number; };
  /** Đã nhập { $done } dòng; { $there } đã có từ trước, { $refused } bị từ chối */
  "ui-rows-counts-done": { done: Text; refused: Text; there: Text; };
  /** Xuất hồ sơ */
  "ui-rows-dossiers": {};
  /** Báo cáo một cửa tính theo ngày nhận và ngày có kết quả, sổ hộ tịch tính theo ngày đăng ký: cùng một tháng mà số khác nhau. Cách tính ghi ở cột cuối của tệp. */
  "ui-rows-dossiers-about": {};
  /** Mọi thủ tục */
  "ui-rows-dossiers-all": {};
  /** Tính theo */
  "ui-rows-dossiers-by": {};
  /** Từ ngày */
  "ui-rows-dossiers-from": {};
  /** Thủ tục */
  "ui-rows-dossiers-of": {};
  /** Đến ngày */
  "ui-rows-dossiers-to": {};
  /** Chỉ hiện { $count } dòng đầu, các dòng bị từ chối trước. */
  "ui-rows-first": { count: Text; };
  /** Bỏ cả danh sách người */
  "ui-rows-forget-people": {};
  /** Đã bỏ danh sách người. Hồ sơ đã điền vẫn giữ nguyên. */
  "ui-rows-forgot-people": {};
  /** Xuất sổ */
  "ui-rows-give": {};
  /** Xuất danh sách */
  "ui-rows-give-people": {};
  /** Dòng */
  "ui-rows-line": {};
  /** Danh sách khác */
  "ui-rows-lists": {};
  /** Tên cột theo */
  "ui-rows-map": {};
  /** Tận Nhà */
  "ui-rows-map-own": {};
  /** Chưa rõ tên { $count } cột trong phần mềm này: tệp ghi “(chưa rõ tên cột)” ở các cột ấy. Khi đã biết, nhờ cấp trên ghi vào thiết lập của phường. */
  "ui-rows-map-unknown": { count: Text; };
  /** cần có */
  "ui-rows-needed": {};
  /** Chưa chọn tệp. Chọn tệp để xem từng dòng; chưa có gì được ghi cho đến khi bấm Nhập. */
  "ui-rows-none": {};
  /** Không có trong tệp */
  "ui-rows-not-there": {};
  /** Ghi lại từ sổ cũ: không có hẹn trả */
  "ui-rows-old-entry": {};
  /** Nhập, xuất bảng */
  "ui-rows-open": {};
  /** { $count -> [0] Máy chưa giữ danh sách người nào. *[other] Máy đang giữ { $count } người. } */
  "ui-rows-people-kept": { count: number; };
  /** Hồ sơ chờ tiếp nhận (thành nháp) */
  "ui-rows-procedures": {};
  /** Lưu các dòng bị từ chối */
  "ui-rows-refused-file": {};
  /** { $head } (đang dùng cho: { $column }) */
  "ui-rows-taken": { column: Text; head: Text; };
  /** Tải mẫu cột */
  "ui-rows-template": {};
  /** Nhập, xuất bảng */
  "ui-rows-title": {};
  /** Các cột này không dùng đến: { $columns } */
  "ui-rows-unknown": { columns: Text; };
  /** Kết quả */
  "ui-rows-verdict": {};
  /** Bảng gì */
  "ui-rows-what": {};
  /** Về ai */
  "ui-rows-who": {};
  /** Năm */
  "ui-rows-year": {};
  /** Thư nào không ra, hoặc ra hỏng? */
  "ui-run-bad": {};
  /** Đã ghi { $count } thư được in. */
  "ui-run-done": { count: number; };
  /** trang { $page } */
  "ui-run-page": { page: Text; };
  /** trang { $first }–{ $last } */
  "ui-run-pages": { first: Text; last: Text; };
  /** Đã dàn trang { $done } trên { $all } thư */
  "ui-run-progress": { all: Text; done: Text; };
  /** Thư ra đúng được ghi là đã in. Thư không ra hoặc hỏng vẫn nằm trong danh sách đã duyệt để in lại. */
  "ui-run-right-about": {};
  /** Các thư in ra có đúng không? */
  "ui-run-title": {};
  /** Xem tập thư trên máy in */
  "ui-run-which": {};
  /** Lưu */
  "ui-save": {};
  /** Lưu lại */
  "ui-save-again": {};
  /** Đã lưu { $hour } */
  "ui-save-done": { hour: Text; };
  /** Chưa lưu được */
  "ui-save-failed": {};
  /** Đang lưu… */
  "ui-save-running": {};
  /** Tìm */
  "ui-search": {};
  /** Gõ tên, mã hồ sơ, vài chữ số hoặc việc cần làm; không cần dấu. */
  "ui-search-about": {};
  /** Tìm người, hồ sơ, việc… */
  "ui-search-hint": {};
  /** Còn nhiều hồ sơ khác. Gõ thêm chữ để tìm hẹp lại. */
  "ui-search-narrow": {};
  /** Không có hồ sơ nào đúng như vậy; đây là những tên gần giống. */
  "ui-search-near": {};
  /** Không thấy gì. Thử gõ ít chữ hơn. */
  "ui-search-none": {};
  /** nhận { $when } */
  "ui-search-received": { when: Text; };
  /** Tìm */
  "ui-search-title": {};
  /** ô cần có đã ghi */
  "ui-section-filled": {};
  /** Đang dựng trang giấy… */
  "ui-sheet-coming": {};
  /** { $name }, trang { $page } */
  "ui-sheet-page": { name: Text; page: Text; };
  /** { $name } (xem trước) */
  "ui-sheet-preview": { name: Text; };
  /** Giấy tiếp nhận */
  "ui-sheet-receipt": {};
  /** Tờ giấy */
  "ui-sheet-title": {};
  /** Xem cả { $count } hồ sơ */
  "ui-show-all": { count: number; };
  /** Chữ ký người nhận */
  "ui-signature": {};
  /** Ký lại */
  "ui-signature-clear": {};
  /** Ký vào đây */
  "ui-signature-here": {};
  /** Người ký */
  "ui-signer": {};
  /** Giấy gửi đi bằng tệp. Lãnh đạo ký bằng chứng thư số của mình; văn thư cho số rồi ký số của cơ quan, dấu đặt trùm lên khoảng một phần ba chữ ký về bên trái. */
  "ui-signing-about": {};
  /** Ký lại */
  "ui-signing-again": {};
  /** Vì sao ký lại? */
  "ui-signing-again-why": {};
  /** Ký nhiều giấy một lượt */
  "ui-signing-batch": {};
  /** Đưa tệp vào máy này */
  "ui-signing-bring": {};
  /** Đã đưa tệp vào máy này. */
  "ui-signing-brought": {};
  /** { $holder }, { $when } */
  "ui-signing-by": { holder: Text; when: Text; };
  /** Chọn tất cả */
  "ui-signing-choose-all": {};
  /** Chọn tệp */
  "ui-signing-choose-file": {};
  /** Đã chọn { $count } giấy */
  "ui-signing-chosen": { count: Text; };
  /** Đã lưu: { $path } */
  "ui-signing-copied": { path: Text; };
  /** Lưu bản sao */
  "ui-signing-copy": {};
  /** Lưu vào thư mục */
  "ui-signing-copy-where": {};
  /** Đã ký { $count } giấy */
  "ui-signing-done": { count: Text; };
  /** Trình điều khiển của USB ký số */
  "ui-signing-driver": {};
  /** Đường dẫn đầy đủ tới tệp của nhà sản xuất (.dll trên Windows, .so trên Linux). Máy nhớ cho lần sau. */
  "ui-signing-driver-about": {};
  /** hẹn { $when } */
  "ui-signing-due": { when: Text; };
  /** { $count } giấy chưa ký được */
  "ui-signing-failed": { count: Text; };
  /** Tệp đã ký số */
  "ui-signing-file": {};
  /** Đã chọn: { $name } */
  "ui-signing-file-chosen": { name: Text; };
  /** Giấy này chưa ký số. */
  "ui-signing-file-none": {};
  /** Tìm USB */
  "ui-signing-find": {};
  /** Mật khẩu và mã PIN dùng một lần rồi xóa, không lưu ở đâu. */
  "ui-signing-forgotten": {};
  /** Ẩn */
  "ui-signing-hide-secret": {};
  /** chứng thư số dùng đến { $day } */
  "ui-signing-holds-until": { day: Text; };
  /** Ký bằng */
  "ui-signing-key": {};
  /** Tệp chứng thư số (.p12, .pfx) */
  "ui-signing-key-file": {};
  /** USB ký số */
  "ui-signing-key-token": {};
  /** Chờ lãnh đạo ký */
  "ui-signing-leader": {};
  /** Tệp nằm ở: */
  "ui-signing-lies": {};
  /** Chưa thấy USB ký số nào. Cắm USB rồi bấm “Tìm USB”. */
  "ui-signing-no-token": {};
  /** Chỉ lãnh đạo và văn thư ký số được. Mở từng giấy trong hồ sơ để xem chữ ký. */
  "ui-signing-nobody": {};
  /** Không có giấy nào chờ ký số. Giấy đã duyệt, đã vào sổ mà chưa ký sẽ hiện ở đây. */
  "ui-signing-none": {};
  /** theo đồng hồ của máy */
  "ui-signing-not-stamped": {};
  /** Chờ ký số của cơ quan */
  "ui-signing-office": {};
  /** Ký số giấy này */
  "ui-signing-open": {};
  /** Mật khẩu của tệp */
  "ui-signing-password": {};
  /** Mã PIN */
  "ui-signing-pin": {};
  /** Cần bản giấy thì in từ chính tệp này; in từ hồ sơ ra giấy chưa có chữ ký. */
  "ui-signing-print": {};
  /** Hiện */
  "ui-signing-show-secret": {};
  /** Ký { $count } giấy */
  "ui-signing-sign": { count: Text; };
  /** Ký số */
  "ui-signing-sign-one": {};
  /** Chứng thư số của { $holder } */
  "ui-signing-signed-as": { holder: Text; };
  /** Kèm dấu thời gian của { $address } */
  "ui-signing-stamp": { address: Text; };
  /** có dấu thời gian */
  "ui-signing-stamped": {};
  /** đã ký số */
  "ui-signing-state": {};
  /** Dừng lại, còn { $count } giấy chưa ký. Giấy đã ký vẫn giữ nguyên. */
  "ui-signing-stopped": { count: Text; };
  /** Máy chủ cấp dấu thời gian */
  "ui-signing-timestamp": {};
  /** Địa chỉ bắt đầu bằng http://, do nơi cấp chứng thư số cho. Để trống thì thời gian ký là theo đồng hồ của máy này. */
  "ui-signing-timestamp-about": {};
  /** Lưu địa chỉ */
  "ui-signing-timestamp-save": {};
  /** Đã lưu. */
  "ui-signing-timestamp-saved": {};
  /** Ký số */
  "ui-signing-title": {};
  /** USB đang cắm */
  "ui-signing-token": {};
  /** Còn chờ văn thư ký số của cơ quan rồi mới gửi. */
  "ui-signing-waits-office": {};
  /** Ai được ký số */
  "ui-signing-who": {};
  /** Đang ký { $done }/{ $all } giấy */
  "ui-signing-working": { all: Text; done: Text; };
  /** Giấy */
  "ui-step-papers": {};
  /** Đọc lại */
  "ui-step-read-back": {};
  /** Người nhận */
  "ui-step-receiver": {};
  /** Ký */
  "ui-step-sign": {};
  /** Chỉ hủy tờ đã ghi hỏng, theo biên bản. Việc này không rút lại được. */
  "ui-stock-about-destroy": {};
  /** Ghi số của tờ đầu và tờ cuối như in trên phôi. Mỗi số chỉ nhận một lần. */
  "ui-stock-about-receive": {};
  /** Chỉ trả tờ chưa dùng. */
  "ui-stock-about-return": {};
  /** Tờ hỏng ở lại trong tủ chờ hủy. Số đăng ký thuộc về sổ, không thuộc tờ phôi: tờ thay thế mang đúng số ấy. */
  "ui-stock-about-spoil": {};
  /** Dành cho tờ viết tay hoặc in ở máy khác. Tờ in từ phần mềm này đã được ghi sẵn. */
  "ui-stock-about-use": {};
  /** Ngày sau */
  "ui-stock-after": {};
  /** Cân đối trong ngày */
  "ui-stock-balance": {};
  /** Phôi đã nhận */
  "ui-stock-batches": {};
  /** Ngày trước */
  "ui-stock-before": {};
  /** Dùng cho hồ sơ nào (mã hồ sơ hoặc số đăng ký) */
  "ui-stock-case": {};
  /** { $count } tờ */
  "ui-stock-count": { count: Text; };
  /** Ghi đã hủy */
  "ui-stock-destroy": {};
  /** Đã ghi vào sổ phôi. */
  "ui-stock-done": {};
  /** số { $number } */
  "ui-stock-entry": { number: Text; };
  /** Số phôi đầu */
  "ui-stock-first": {};
  /** { $count } tờ trong tủ */
  "ui-stock-in-safe": { count: Text; };
  /** Số phôi cuối */
  "ui-stock-last": {};
  /** { $count } tờ dùng từ ngày trước, hỏng trong ngày này. */
  "ui-stock-later": { count: Text; };
  /** tờ kế tiếp { $serial } */
  "ui-stock-next": { serial: Text; };
  /** Ngày này không tờ nào được dùng, hỏng hay trả. */
  "ui-stock-no-sheets": {};
  /** Chưa nhận phôi nào. Bấm Nhận phôi rồi ghi số đầu và số cuối. */
  "ui-stock-none": {};
  /** In bảng cân đối */
  "ui-stock-print": {};
  /** Nhận phôi */
  "ui-stock-receive": {};
  /** Trả phôi */
  "ui-stock-return": {};
  /** Số phôi */
  "ui-stock-serial": {};
  /** Các tờ có thay đổi trong ngày hoặc chờ hủy */
  "ui-stock-sheets": {};
  /** Ghi hỏng */
  "ui-stock-spoil": {};
  /** Tồn cuối ngày */
  "ui-stock-sum-closing": {};
  /** Tồn đầu ngày */
  "ui-stock-sum-opening": {};
  /** Nhận */
  "ui-stock-sum-received": {};
  /** Trả lại */
  "ui-stock-sum-returned": {};
  /** Hỏng */
  "ui-stock-sum-spoiled": {};
  /** Đã dùng */
  "ui-stock-sum-used": {};
  /** Sổ phôi */
  "ui-stock-title": {};
  /** Ghi đã dùng */
  "ui-stock-use": {};
  /** { $count } tờ hỏng đang giữ, chờ hủy */
  "ui-stock-waiting": { count: Text; };
  /** Chọn loại phôi */
  "ui-stock-which": {};
  /** Theo biên bản nào */
  "ui-stock-words-destroy": {};
  /** Nhận từ đâu, theo phiếu nào */
  "ui-stock-words-receive": {};
  /** Trả cho ai, theo biên bản nào */
  "ui-stock-words-return": {};
  /** Vì sao hỏng */
  "ui-stock-words-spoil": {};
  /** Vì sao không in từ phần mềm */
  "ui-stock-words-use": {};
  /** Lý do, ghi trên phiếu */
  "ui-supplement-ground": {};
  /** Còn thiếu gì */
  "ui-supplement-what": {};
  /** Vì sao lần trước chưa đủ */
  "ui-supplement-why": {};
  /** Năm câu, hỏi qua điện thoại hoặc tại nhà. Câu nào người dân không trả lời thì để trống. */
  "ui-survey-about": {};
  /** { $officer } đã hỏi { $when } · { $way } */
  "ui-survey-asked": { officer: Text; way: Text; when: Text; };
  /** Về hồ sơ */
  "ui-survey-back": {};
  /** khác lời người dân */
  "ui-survey-differs": {};
  /** Câu trả lời do lãnh đạo đọc. */
  "ui-survey-hidden": {};
  /** hẹn lại { $when } */
  "ui-survey-new-date": { when: Text; };
  /** Người dân nói thêm */
  "ui-survey-note": {};
  /** Hỏi ý kiến người dân về hồ sơ này */
  "ui-survey-one": {};
  /** Hồ sơ trên máy: { $answer } */
  "ui-survey-own": { answer: Text; };
  /** Điện thoại: { $phone } */
  "ui-survey-phone": { phone: Text; };
  /** Ghi câu trả lời */
  "ui-survey-save": {};
  /** Đã ghi câu trả lời của người dân. */
  "ui-survey-saved": {};
  /** Hỏi ý kiến người dân */
  "ui-survey-title": {};
  /** Không trả lời */
  "ui-survey-unsaid": {};
  /** Hỏi bằng cách nào */
  "ui-survey-way": {};
  /** Máy tự đồng bộ lại sau { $count } giây. */
  "ui-sync-again": { count: Text; };
  /** Thôi */
  "ui-sync-again-stop": {};
  /** Bản sao lưu */
  "ui-sync-backups": {};
  /** Máy tự sao lưu và đọc lại để kiểm tra. Nên có thêm một bản ở thẻ nhớ hoặc ổ đĩa ngoài, phòng khi mất máy. */
  "ui-sync-backups-about": {};
  /** Cần chọn một */
  "ui-sync-choices": {};
  /** Hai người ghi hai nội dung khác nhau. Không có gì bị mất; hãy chọn nội dung đúng. */
  "ui-sync-choices-about": {};
  /** Việc làm khi không có mạng sẽ hiện ở đây cho đến khi gửi xong. */
  "ui-sync-empty-about": {};
  /** Mọi thứ đã đến nơi */
  "ui-sync-empty-title": {};
  /** lần cuối { $when } */
  "ui-sync-last": { when: Text; };
  /** chưa lần nào */
  "ui-sync-never": {};
  /** Đang chờ gửi */
  "ui-sync-pending": {};
  /** Đã lưu trên máy; sẽ gửi khi có mạng. */
  "ui-sync-pending-about": {};
  /** Cần xem lại */
  "ui-sync-refused": {};
  /** Những việc này được giữ nguyên nhưng chưa có hiệu lực. */
  "ui-sync-refused-about": {};
  /** Đã gửi { $sent }, nhận { $received } mục. */
  "ui-sync-report": { received: Text; sent: Text; };
  /** Đồng bộ ngay */
  "ui-sync-run": {};
  /** Đang đồng bộ… */
  "ui-sync-running": {};
  /** Đã xem xong */
  "ui-sync-seen": {};
  /** Ghi lại đã làm gì, để người khác không phải xem lần nữa. Việc này vẫn còn trong lịch sử hồ sơ. */
  "ui-sync-seen-about": {};
  /** Đã ghi nhận. */
  "ui-sync-seen-done": {};
  /** Đã làm gì? */
  "ui-sync-seen-how": {};
  /** Ghi thêm (nếu cần) */
  "ui-sync-seen-note": {};
  /** Đã xem xong gần đây */
  "ui-sync-settled": {};
  /** Đồng hồ máy lệch { $count } phút. Chỉnh lại giờ của máy. */
  "ui-sync-skew": { count: number; };
  /** Đồng bộ */
  "ui-sync-title": {};
  /** Chuyện khác thường khi đồng bộ { $when } */
  "ui-sync-unusual": { when: Text; };
  /** Với { $name } */
  "ui-sync-with": { name: Text; };
  /** đang xem… */
  "ui-sync-word-asking": {};
  /** { $count } mục cần xem */
  "ui-sync-word-choice": { count: number; };
  /** đã đồng bộ { $hour } */
  "ui-sync-word-done": { hour: Text; };
  /** ngoại tuyến */
  "ui-sync-word-offline": {};
  /** ngoại tuyến · { $count } mục chờ gửi */
  "ui-sync-word-offline-pending": { count: Text; };
  /** { $count } mục chờ gửi */
  "ui-sync-word-pending": { count: Text; };
  /** Mang những giấy nào đi? */
  "ui-take-out-which": {};
  /** Mỗi loại giấy in theo một mẫu. Người phụ trách máy hoặc lãnh đạo đưa mẫu riêng của phường vào; lãnh đạo cho dùng từ một ngày nhất định. Giấy đề ngày trước đó vẫn in như cũ, kể cả in lại. */
  "ui-templates-about": {};
  /** Cho dùng */
  "ui-templates-allow": {};
  /** Đã cho dùng. */
  "ui-templates-allowed": {};
  /** { $officer } cho dùng */
  "ui-templates-allowed-by": { officer: Text; };
  /** Khác với mẫu đang dùng */
  "ui-templates-changes": {};
  /** Còn nhiều chỗ khác nữa, chưa kể hết ở đây. */
  "ui-templates-changes-more": {};
  /** Không khác mẫu đang dùng. */
  "ui-templates-changes-none": {};
  /** Chọn tệp mẫu (JSON) */
  "ui-templates-choose": {};
  /** Loại giấy */
  "ui-templates-documents": {};
  /** Từ { $from }, { $whose } */
  "ui-templates-edition": { from: Text; whose: Text; };
  /** Dùng cho giấy đề từ ngày */
  "ui-templates-from": {};
  /** Các mẫu */
  "ui-templates-history": {};
  /** nay */
  "ui-templates-is": {};
  /** Xem */
  "ui-templates-look": {};
  /** Dùng mẫu của cấp trên */
  "ui-templates-of-district": {};
  /** Dùng mẫu đi kèm phần mềm */
  "ui-templates-of-program": {};
  /** Dùng mẫu của phường */
  "ui-templates-of-ward": {};
  /** Chỉ lãnh đạo và người phụ trách máy đưa mẫu vào được. */
  "ui-templates-officers": {};
  /** Xem và thay mẫu giấy */
  "ui-templates-open": {};
  /** In trên */
  "ui-templates-paper": {};
  /** Đang chờ cho phép */
  "ui-templates-proposal": {};
  /** { $officer } đưa vào { $when } */
  "ui-templates-proposal-by": { officer: Text; when: Text; };
  /** Đưa mẫu này vào */
  "ui-templates-propose": {};
  /** Đã đưa mẫu vào. Lãnh đạo cho dùng xong thì giấy mới in theo mẫu này. */
  "ui-templates-proposed": {};
  /** Xem với */
  "ui-templates-sample": {};
  /** Lưu mẫu này thành tệp */
  "ui-templates-save": {};
  /** Trang giấy xem trước */
  "ui-templates-sheet": {};
  /** Dùng được, nhưng tên và địa chỉ dài nhất thì không đủ chỗ: */
  "ui-templates-tight": {};
  /** Mẫu giấy */
  "ui-templates-title": {};
  /** Mẫu mới, đang xem thử */
  "ui-templates-tried": {};
  /** Mẫu cho: { $document }. */
  "ui-templates-tried-for": { document: Text; };
  /** đang dùng */
  "ui-templates-used": {};
  /** trước */
  "ui-templates-was": {};
  /** Thôi dùng mẫu của phường */
  "ui-templates-withdraw": {};
  /** Vì sao thôi dùng? */
  "ui-templates-withdraw-why": {};
  /** Đã thôi dùng. Giấy mới in theo mẫu của cấp trên hoặc mẫu đi kèm phần mềm; giấy đã in thì in lại vẫn như cũ. */
  "ui-templates-withdrawn": {};
  /** { $officer } cho thôi dùng { $when }: { $why } */
  "ui-templates-withdrawn-by": { officer: Text; when: Text; why: Text; };
  /** luật quy định { $count } ngày */
  "ui-term-law": { count: number; };
  /** trước đây { $count } ngày */
  "ui-term-old": { count: number; };
  /** Phường hẹn { $count } ngày làm việc */
  "ui-term-ward": { count: number; };
  /** Nền màn hình */
  "ui-theme": {};
  /** Tối */
  "ui-theme-dark": {};
  /** Sáng */
  "ui-theme-light": {};
  /** Theo máy */
  "ui-theme-system": {};
  /** { $hour } hôm nay */
  "ui-today-at": { hour: Text; };
  /** Hồ sơ mới nhận sẽ hiện ở đây, việc gấp đứng trước. */
  "ui-today-empty-about": {};
  /** Không còn việc nào đang chờ */
  "ui-today-empty-title": {};
  /** Theo hạn, của cả phường */
  "ui-today-mixed": {};
  /** Thứ tự hồ sơ */
  "ui-today-order": {};
  /** Của người khác */
  "ui-today-others": {};
  /** Việc của tôi trước */
  "ui-today-own-first": {};
  /** Hôm nay */
  "ui-today-title": {};
  /** { $hour } ngày mai */
  "ui-tomorrow-at": { hour: Text; };
  /** Mẫu 07, theo ngày nhận hồ sơ của kỳ đang xem. */
  "ui-tracking-about": {};
  /** In sổ của ngày */
  "ui-tracking-day": {};
  /** In sổ của tháng */
  "ui-tracking-month": {};
  /** Sổ theo dõi hồ sơ */
  "ui-tracking-title": {};
  /** Ghi thêm */
  "ui-trip-note": {};
  /** Ghi thêm (bắt buộc khi là việc khác) */
  "ui-trip-note-needed": {};
  /** Ghi nhầm */
  "ui-trip-strike": {};
  /** Gạch khỏi số đếm */
  "ui-trip-strike-do": {};
  /** Đã gạch. Lần này không tính nữa nhưng vẫn còn trong lịch sử. */
  "ui-trip-strike-done": {};
  /** Gạch lần đến ghi nhầm: { $why }, { $when } */
  "ui-trip-strike-of": { when: Text; why: Text; };
  /** Vì sao là ghi nhầm? */
  "ui-trip-strike-reason": {};
  /** Ghi nhầm, không tính: { $reason } · { $officer }, { $when } */
  "ui-trip-struck": { officer: Text; reason: Text; when: Text; };
  /** Người dân đến để làm gì? */
  "ui-trip-why": {};
  /** trước đây { $before } */
  "ui-trips-before": { before: Text; };
  /** { $made } lần */
  "ui-trips-count": { made: Text; };
  /** Người dân chưa phải đến trụ sở lần nào. */
  "ui-trips-none": {};
  /** Vượt chỉ tiêu */
  "ui-trips-over": {};
  /** chỉ tiêu { $target } */
  "ui-trips-target": { target: Text; };
  /** Số lần đến trụ sở */
  "ui-trips-title": {};
  /** Thử lại */
  "ui-try-again": {};
  /** Máy in này không tự lật giấy nên mới in mặt trước. Nội dung thay đổi được ghi vào mặt sau của chính tờ ấy. */
  "ui-turn-about": {};
  /** Đặt một mình tờ ấy vào khay rồi bấm In mặt sau. Chưa quen máy in này thì thử trước bằng một tờ giấy trắng. */
  "ui-turn-alone": {};
  /** Để sau thì mở lại giấy này trong hồ sơ: mặt sau được chọn sẵn để in. Không lấy thêm tờ phôi nào. */
  "ui-turn-later-about": {};
  /** Lật sang mặt sau như lật trang sách; đầu tờ giấy vẫn quay về phía cũ. */
  "ui-turn-over": {};
  /** In mặt sau */
  "ui-turn-print": {};
  /** Lấy đúng tờ phôi vừa in, chờ mực khô. */
  "ui-turn-take": {};
  /** In tiếp mặt sau của tờ phôi */
  "ui-turn-title": {};
  /** Nhập lại lần nữa */
  "ui-type-again": {};
  /** Hoàn tác */
  "ui-undo": {};
  /** Nhờ bộ phận công nghệ thông tin ghi danh máy vào phường, hoặc mở phường thực hành để làm quen. Xong rồi bấm Thử lại. */
  "ui-unlock-empty-about": {};
  /** Máy này chưa có phường nào */
  "ui-unlock-empty-title": {};
  /** Mở khóa */
  "ui-unlock-open": {};
  /** Đang mở… */
  "ui-unlock-opening": {};
  /** Mật khẩu */
  "ui-unlock-passphrase": {};
  /** Phường thực hành: người và hồ sơ đều không có thật. Mật khẩu: */
  "ui-unlock-practice": {};
  /** Ai đang làm việc? */
  "ui-unlock-who": {};
  /** chờ gửi */
  "ui-unsent": {};
  /** Bản { $version } */
  "ui-version": { version: Text; };
  /** chờ { $whom } trả lời */
  "ui-waiting-inquiry": { whom: Text; };
  /** chờ số */
  "ui-waiting-number": {};
  /** CN T2 T3 T4 T5 T6 T7 */
  "ui-weekday-marks": {};
  /** Có */
  "ui-yes": {};
  /** { $hour } hôm qua */
  "ui-yesterday-at": { hour: Text; };
  /** Phóng to, thu nhỏ */
  "ui-zoom": {};
  /** To hơn */
  "ui-zoom-in": {};
  /** Nhỏ hơn */
  "ui-zoom-out": {};
  /** Thêm ghi chú */
  "verb-add-note": {};
  /** Nhận kết quả xác minh */
  "verb-answer-inquiry": {};
  /** Xin lỗi và hẹn lại */
  "verb-apologise": {};
  /** Duyệt thư */
  "verb-approve-letter": {};
  /** Giao việc, bàn giao */
  "verb-assign-leg": {};
  /** Thu hồi giấy đã trao */
  "verb-begin-recall": {};
  /** Mang về */
  "verb-bring-back": {};
  /** Ghi đã thu phí */
  "verb-collect-fee": {};
  /** Soạn thư */
  "verb-draft-letter": {};
  /** Ghi kết quả */
  "verb-finish-leg": {};
  /** Trao tại quầy */
  "verb-give-at-counter": {};
  /** Trao tận nhà */
  "verb-hand-over": {};
  /** Ghi đã ký, đóng dấu */
  "verb-mark-signed": {};
  /** Ghi điều cần biết khi viết thư */
  "verb-note-circumstance": {};
  /** Ghi số */
  "verb-number-letter": {};
  /** Hai bên đã ký */
  "verb-parties-sign": {};
  /** In giấy kết quả */
  "verb-print-certificate": {};
  /** In thông báo */
  "verb-print-form": {};
  /** In thư */
  "verb-print-letter": {};
  /** In giấy hẹn */
  "verb-print-receipt": {};
  /** Nhận bổ sung */
  "verb-receive-supplement": {};
  /** Ghi số định danh */
  "verb-record-citizen-id": {};
  /** Ghi gia đình đã nhận được */
  "verb-record-reached": {};
  /** Ghi lần đến trụ sở */
  "verb-record-trip": {};
  /** Từ chối hồ sơ */
  "verb-refuse": {};
  /** Ghi việc đăng ký */
  "verb-register": {};
  /** Xin số đăng ký */
  "verb-request-number": {};
  /** Yêu cầu bổ sung */
  "verb-request-supplement": {};
  /** Thu hồi theo quyết định */
  "verb-revoke": {};
  /** Gửi xác minh */
  "verb-send-inquiry": {};
  /** Ghi đã ký */
  "verb-sign-letter": {};
  /** Trình ký */
  "verb-submit-for-signature": {};
  /** Yêu cầu bổ sung lần nữa */
  "verb-supplement-again": {};
  /** Không gửi thư */
  "verb-suppress-letter": {};
  /** Mang đi trao */
  "verb-take-out": {};
  /** Ghi việc thu hồi */
  "verb-take-recall-step": {};
  /** Kiểm tra xong */
  "verb-verify": {};
  /** Dừng theo yêu cầu */
  "verb-withdraw": {};
  /** Đã nhập */
  "verdict-done": {};
  /** Nhập được */
  "verdict-good": {};
  /** Từ chối */
  "verdict-refused": {};
  /** Đã có */
  "verdict-there": {};
  /** “{ $value }” không phải địa chỉ trang kiểm tra; địa chỉ phải bắt đầu bằng https:// */
  "ward-fault-address-form": { value: Text; };
  /** bước “{ $value }” chưa ghi tên cơ quan, hoặc tên dài quá 200 ký tự */
  "ward-fault-agency-name": { value: Text; };
  /** không có bước nào mã “{ $value }”; xem mã bước trong danh mục thủ tục */
  "ward-fault-agency-step": { value: Text; };
  /** số ngày báo trước ({ $value }) không dùng được: lãnh đạo ít nhất 1 ngày, cán bộ sớm hơn lãnh đạo, nhiều nhất 10 ngày */
  "ward-fault-alarm-days": { value: Text; };
  /** không có bộ cam kết “{ $value }”; để trống hoặc ghi một bộ có sẵn */
  "ward-fault-commitment-unknown": { value: Text; };
  /** thời hạn trả lời “{ $value }” không dùng được: ghi một lần, từ 1 đến 365 ngày */
  "ward-fault-complaint-term": { value: Text; };
  /** số phút tự khóa máy ({ $value }) không dùng được: từ 1 đến 60 phút, khi đi trao không lâu hơn ở cơ quan */
  "ward-fault-idle-minutes": { value: Text; };
  /** cột “{ $value }” không dùng được: không có cột như vậy ở đây, hoặc tên cột trùng */
  "ward-fault-map-column": { value: Text; };
  /** bảng tên cột “{ $value }” không dùng được: phải có tên phần mềm, mã sổ đúng, ít nhất một cột, và mỗi phần mềm một bảng cho mỗi sổ */
  "ward-fault-map-form": { value: Text; };
  /** có { $value } bảng tên cột, nhiều nhất 20 */
  "ward-fault-maps-many": { value: Text; };
  /** mục “{ $value }” do máy tự ghi; bỏ mục này đi */
  "ward-fault-not-yours": { value: Text; };
  /** tệp là của phường mã { $value }; xem lại tệp hoặc mã phường */
  "ward-fault-other-ward": { value: Text; };
  /** “{ $value }” không phải số điện thoại; chỉ ghi chữ số, dấu cách và + ( ) . - */
  "ward-fault-phone-form": { value: Text; };
  /** điểm của năm nhóm ({ $value }) không dùng được: năm số, cộng lại đúng 100 */
  "ward-fault-points": { value: Text; };
  /** lý do “{ $value }” không dùng được: trống, trùng, dài quá, có dấu chấm cuối câu hoặc nói điều riêng tư */
  "ward-fault-reason-form": { value: Text; };
  /** có { $value } lý do xin lỗi, nhiều nhất 20 */
  "ward-fault-reasons-many": { value: Text; };
  /** kết quả “{ $value }” không dùng được: phải có tên, điểm từ 0 đến 100 (ghi theo phần mười), hạng không quá tổng số */
  "ward-fault-reform": { value: Text; };
  /** “{ $value }” ngày không dùng được: ghi ít nhất 30 ngày, hoặc bỏ mục này để luôn tìm được theo tên */
  "ward-fault-search-days": { value: Text; };
  /** “{ $value }” không dùng được; ghi liền, không dấu cách, nhiều nhất 20 ký tự */
  "ward-fault-symbol-form": { value: Text; };
  /** “{ $value }” không dùng được; ghi một dòng, nhiều nhất 200 ký tự */
  "ward-fault-text-form": { value: Text; };
  /** chưa ghi gì; mục này phải có */
  "ward-fault-text-missing": {};
  /** không có mục nào tên “{ $value }”; xem lại chính tả */
  "ward-fault-unknown-key": { value: Text; };
  /** không đọc được ({ $value }); lấy tệp từ lệnh ward show rồi sửa */
  "ward-fault-unreadable": { value: Text; };
  /** Gọi điện */
  "way-phone": {};
  /** Đến nhà */
  "way-visit": {};
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
    "",
    "problem-not-your-role = Việc này không thuộc nhiệm vụ của người đang mở máy. Nhờ người có thẩm quyền mở máy và làm.",
    "problem-no-such-case = Không tìm thấy hồ sơ này trên máy. Đồng bộ rồi tìm lại.",
    "problem-already-received = Hồ sơ này đã được tiếp nhận rồi.",
    "problem-case-closed = Hồ sơ đã kết thúc nên không thay đổi được nữa. Cần thì mở hồ sơ mới.",
    "problem-case-sealed = Việc đã đăng ký nên không sửa được ô này. Muốn sửa, làm thủ tục cải chính, bổ sung.",
    "problem-already-verified = Hồ sơ đã được kiểm tra rồi. Không cần làm lại.",
    "problem-not-verified = Hồ sơ chưa được kiểm tra. Kiểm tra trước rồi mới trình ký.",
    "problem-waits-for-supplement = Hồ sơ đang chờ người dân bổ sung. Nhận giấy tờ bổ sung trước.",
    "problem-not-waiting = Hồ sơ không chờ bổ sung gì. Làm bước tiếp theo của hồ sơ.",
    "problem-second-supplement = Đã yêu cầu bổ sung một lần rồi. Lần nữa thì lãnh đạo quyết định, có lý do.",
    "problem-not-submitted = Hồ sơ chưa trình ký. Trình ký rồi mới đăng ký.",
    "problem-already-registered = Hồ sơ đã đăng ký rồi. Không cần làm lại.",
    "problem-not-registered = Việc này chưa đăng ký nên chưa in được bản chính. Chỉ xem trước được.",
    "problem-possible-duplicate = Có thể hồ sơ này trùng với một hồ sơ khác của phường. Xem hồ sơ kia rồi chọn; nếu là việc khác, ví dụ trẻ sinh đôi, thì cứ nhận.",
    "problem-number-pending = Đã xin số và đang chờ cấp trên trả lời. Đồng bộ để nhận số.",
    "problem-number-missing = Chưa có số đăng ký. Nhập số từ phần mềm hộ tịch của Bộ Tư pháp.",
    "problem-numbers-differ = Hai lần nhập số đăng ký không giống nhau. Nhập lại cả hai.",
    "problem-ids-differ = Hai lần nhập số định danh không giống nhau. Nhập lại cả hai.",
    "problem-id-already-recorded = Số định danh của cháu đã được ghi rồi.",
    "problem-bad-citizen-id = Số định danh không khớp với giới tính hoặc năm sinh đã ghi, hoặc không đủ 12 chữ số. So lại với phần mềm của Bộ.",
    "problem-registered-in-future = Ngày đăng ký không thể ở tương lai. Sửa lại ngày.",
    "problem-step-unclear = Bước “{ $leg }” chưa đủ năm rõ: chưa rõ { $lacks ->",
    "    [task] việc",
    "    [agency] cơ quan",
    "    [person] người làm",
    "    [procedure] quy trình",
    "   *[accountable] người chịu trách nhiệm",
    "}. Nhờ cấp trên bổ sung cán bộ và người ký của phường, rồi tiếp nhận lại.",
    "problem-unknown-leg = Hồ sơ không có việc này. Mở lại hồ sơ để xem.",
    "problem-leg-waits = Việc này còn chờ việc trước xong. Ghi kết quả việc trước rồi làm tiếp.",
    "problem-leg-done = Việc này đã xong rồi. Không cần làm lại.",
    "problem-outcome-missing = Chưa ghi kết quả. Viết một câu: đã làm xong gì.",
    "problem-reason-missing = Chưa ghi lý do. Viết ngắn gọn một câu.",
    "problem-reprint-without-reason = Giấy này đã in rồi. Muốn in lại, ghi lý do.",
    "problem-not-printed = Giấy chưa in nên chưa ký được. In trước.",
    "problem-already-signed = Giấy này đã ký rồi. Không cần làm lại.",
    "problem-not-signed = Giấy chưa ký nên chưa mang đi được. Trình ký và đóng dấu trước.",
    "problem-not-in-office = Giấy đang do cán bộ mang đi, không có ở cơ quan. Ghi đã trao hoặc mang về trước.",
    "problem-not-out = Giấy chưa mang đi. Nhận giấy mang đi trước khi trao.",
    "problem-already-delivered = Giấy đã trao cho gia đình rồi. Không cần làm lại.",
    "problem-nothing-chosen = Chưa chọn giấy nào. Đánh dấu ít nhất một giấy.",
    "problem-receiver-missing = Chưa ghi họ tên người nhận. Ghi như trên giấy tờ tùy thân.",
    "problem-authorisation-missing = Người nhận không phải người thân nên cần xem giấy ủy quyền.",
    "problem-fingerprint-unread = Chưa đọc lại cho người điểm chỉ nghe. Đọc lại nội dung trên giấy, rồi đánh dấu đã đọc.",
    "problem-witness-missing = Chưa ghi họ tên người làm chứng việc điểm chỉ.",
    "problem-witness-the-same = Người làm chứng phải là người khác, không phải chính người điểm chỉ.",
    "problem-no-such-conflict = Việc này đã được chọn rồi. Mở lại hồ sơ để xem.",
    "problem-no-such-note = Ghi chú này không còn. Mở lại hồ sơ để xem.",
    "problem-letter-not-drafted = Thư chưa soạn. Chọn cách xưng hô và soạn thư trước.",
    "problem-letter-suppressed = Thư này đã được quyết định không gửi. Không cần làm gì thêm.",
    "problem-case-incomplete = Hồ sơ còn ô bắt buộc chưa ghi. Ghi đủ (phần người cha: đủ cả hoặc để trống cả) rồi trình ký.",
    "problem-field-needed = Ô này không được để trống. Ghi nội dung đúng thay cho nội dung cũ.",
    "problem-leg-by-registration = Bước này xong khi ghi số đăng ký, không ghi kết quả riêng.",
    "problem-other-signer = Giấy này mang tên người ký đã ghi khi đăng ký. Chọn đúng người ấy.",
    "problem-relation-missing = Chưa chọn người nhận là ai. Chọn một mục.",
    "problem-letter-declined = Gia đình đã chọn không nhận thư. Nếu gia đình đổi ý, sửa ô ấy trong hồ sơ trước.",
    "problem-numbers-are-typed = Phường này ghi số từ phần mềm của Bộ Tư pháp. Nhập số đăng ký hai lần.",
    "problem-numbers-are-allotted = Ở phường này số đăng ký do cấp trên cấp. Dùng “Xin số đăng ký”.",
    "problem-letter-number-held = Số thư này trong năm đã thuộc về một thư khác. So lại với Sổ đăng ký văn bản đi.",
    "problem-letter-numbered = Thư đã có số rồi. Không cần làm lại.",
    "problem-code-is-final = Mã hồ sơ đã chính thức.",
    "problem-code-held = Mã hồ sơ này đã thuộc về một hồ sơ khác. Cấp trên sẽ cấp mã khác khi đồng bộ.",
    "problem-number-held = Số đăng ký này đã thuộc về một hồ sơ khác. So lại với Sổ hộ tịch.",
    "problem-citizen-id-held = Số định danh này đã ghi cho một cháu khác. So lại với phần mềm của Bộ.",
    "problem-needs-newer-version = Nội dung này do bản Tận Nhà mới hơn ghi. Cập nhật phần mềm để xem; dữ liệu vẫn được giữ nguyên.",
    "problem-misplaced = Nội dung này không đúng chỗ nên được giữ riêng. Báo cho bộ phận công nghệ thông tin.",
    "problem-quarantine-permission = Cấp trên giữ riêng mục này vì người ghi không có quyền làm việc ấy. Người có thẩm quyền cần làm lại.",
    "problem-quarantine-revoked = Cấp trên giữ riêng mục này vì người ghi hoặc máy đã bị thu hồi quyền. Báo lãnh đạo để xử lý.",
    "problem-quarantine-fork = Cấp trên giữ riêng mục này vì máy có hai bản dữ liệu khác nhau. Máy tự gửi lại dưới danh tính mới khi đồng bộ; nếu mục này vẫn còn ở đây, người ghi cần làm lại.",
    "problem-quarantine-unknown-key = Cấp trên giữ riêng mục này vì chưa biết chữ ký của người ghi. Ghi danh lại cán bộ trên máy.",
    "problem-quarantine-wrong-ward = Cấp trên giữ riêng mục này vì ghi cho phường khác. Báo cấp trên.",
    "problem-entry-encoding = Một mục không đọc được. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.",
    "problem-entry-too-large = Một mục quá lớn. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.",
    "problem-entry-officer-signature = Chữ ký của cán bộ trên một mục không đúng. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.",
    "problem-entry-device-signature = Chữ ký của máy trên một mục không đúng. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.",
    "problem-entry-receipt-signature = Chữ ký của cấp trên trên một biên nhận không đúng. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.",
    "problem-entry-gap = Thiếu một mục trong những việc máy đã ghi. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.",
    "problem-entry-fork = Máy có hai bản ghi khác nhau. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.",
    "problem-receipt-out-of-place = Biên nhận không đúng thứ tự. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.",
    "problem-receipt-wrong-head = Biên nhận không nối tiếp dữ liệu đã có. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.",
    "problem-receipt-wrong-ward = Biên nhận của phường khác. Không có gì bị mất; thử đồng bộ lại, nếu vẫn vậy thì báo bộ phận công nghệ thông tin.",
    "problem-stored-value-unreadable = Một nội dung đã lưu không đọc được. Nhờ bộ phận công nghệ thông tin chạy “tannha check”; đừng xóa gì.",
    "problem-no-identity = Máy này chưa được ghi danh vào phường. Xin mã ghi danh của cấp trên.",
    "problem-no-settings = Máy chưa nhận được cài đặt của phường. Đồng bộ một lần khi có mạng.",
    "problem-commit-interrupted = Lần lưu trước bị gián đoạn. Đóng phần mềm và mở lại; những gì đã báo lưu vẫn còn nguyên.",
    "problem-no-such-draft = Bản nháp này không còn: đã được tiếp nhận hoặc đã bỏ.",
    "problem-no-such-field = Không có ô này trong tờ khai.",
    "problem-typed-too-long = Nội dung quá dài. Rút ngắn rồi nhập lại.",
    "problem-draft-not-ready = Tờ khai còn thiếu hoặc còn ô sai. Xem các ô được đánh dấu.",
    "problem-unknown-officer = Phường chưa có cán bộ này. Đồng bộ, hoặc hỏi cấp trên.",
    "problem-not-a-signer = Người này không được ký giấy tờ. Chọn người ký khác.",
    "problem-plain-not-allowed = Phường chưa cho phép in toàn bộ giấy này trên giấy thường. In lên phôi của Bộ Tư pháp.",
    "problem-no-such-paper = Không có giấy này, hoặc không in được lên loại giấy ấy.",
    "problem-file-not-written = Chưa ghi được tệp. Kiểm tra ổ đĩa còn trống rồi làm lại; hồ sơ không bị ảnh hưởng.",
    "problem-bad-ticket = Phiếu ghi danh không đọc được. Xin lại phiếu của cấp trên.",
    "problem-date-incomplete = Cần đủ ngày, tháng, năm.",
    "problem-date-in-future = Ngày này ở tương lai. Sửa lại.",
    "problem-registered-late = Đã quá 60 ngày kể từ ngày sinh: đăng ký quá hạn, vẫn nhận.",
    "problem-not-a-choice = Chọn một mục trong danh sách.",
    "problem-place-not-chosen = Chưa nhận ra xã, phường. Gõ vài chữ rồi chọn trong danh sách.",
    "problem-phone-not-digits = Số điện thoại chỉ gồm chữ số, tối đa 15 số.",
    "problem-phone-unusual = Số điện thoại thường có 10 số, bắt đầu bằng 0. Xem lại.",
    "problem-email-not-whole = Địa chỉ thư điện tử chưa đủ, ví dụ ten@example.vn.",
    "problem-text-too-long = Dài { $count } chữ, nhiều nhất là { $max }. Rút ngắn lại.",
    "problem-text-characters = Có ký tự không viết được trên giấy. Xóa ký tự ấy.",
    "problem-not-a-count = Nhập số từ 0 đến { $max }.",
    "problem-id-held-by-another = Số định danh này đã ghi cho { $name } trong hồ sơ { $code }. So lại với thẻ; nếu hồ sơ kia ghi sai thì sửa ở đó trước.",
    "problem-id-of-another-person = Số định danh này trùng với người kia trong cùng hồ sơ. So lại giấy tờ.",
    "problem-parent-not-older = Năm sinh của cha hoặc mẹ không thể sau năm sinh của con.",
    "problem-parent-age-unusual = Tuổi của mẹ khi sinh con khác thường. Xem lại năm sinh.",
    "problem-declarant-differs = Người đi khai là cha hoặc mẹ nhưng họ tên không giống. Xem lại.",
    "problem-no-birth-proof = Chưa có giấy chứng sinh hay văn bản làm chứng. Vẫn nhận được nếu tra được trên hệ thống.",
    "problem-parents-of-abandoned = Trẻ bị bỏ rơi thì phần cha, mẹ để trống: cha, mẹ chưa xác định được. Xóa phần này, hoặc bỏ chọn “Biên bản về trẻ bị bỏ rơi”.",
    "problem-locked = Máy đang khóa. Mở khóa bằng mật khẩu.",
    "problem-idle-locked = Máy đã tự khóa vì không có ai thao tác. Mở khóa bằng mật khẩu; những gì đang làm vẫn còn nguyên.",
    "problem-unknown-command = Không có lệnh “{ $command }”.",
    "problem-bad-request = Yêu cầu “{ $command }” không đúng mẫu (dòng { $line }, cột { $column }).",
    "problem-incident = Có lỗi ngoài dự tính, mã { $incident }. Dữ liệu đã lưu vẫn an toàn. Làm lại; nếu vẫn lỗi, báo mã này.",
    "problem-signature-missing = Chưa có chữ ký. Ký trên màn hình, hoặc chọn “ký trên giấy”.",
    "problem-signature-too-long = Chữ ký quá dài. Xóa rồi ký lại ngắn hơn.",
    "problem-offset-too-large = Độ lệch tối đa là { $max_mm } mm.",
    "problem-nothing-to-see-to = Việc này không còn chờ xem lại: đã có hiệu lực, hoặc đã có người xem rồi.",
    "settlement-done-again = Đã làm lại",
    "settlement-not-needed = Không cần làm nữa",
    "settlement-told = Đã báo người phụ trách",
    "event-received = Tiếp nhận hồ sơ { $code }",
    "event-field-edited = Sửa ô “{ $field }”",
    "event-conflict-chosen = Chọn nội dung đúng",
    "event-duplicate-settled = Xác nhận không trùng hồ sơ",
    "event-note-added = Thêm ghi chú",
    "event-note-removed = Bỏ ghi chú",
    "event-code-given = Mã hồ sơ chính thức: { $code }",
    "event-verified = Kiểm tra hồ sơ: đủ và đúng",
    "event-supplement-requested = Đề nghị bổ sung: { $reason }",
    "event-supplement-received = Nhận đủ giấy tờ bổ sung",
    "event-submitted = Trình ký",
    "event-number-requested = Xin số đăng ký",
    "event-registered = Vào sổ số { $number }",
    "event-citizen-id-recorded = Ghi số định danh cá nhân",
    "event-leg-finished = Xong một việc liên thông",
    "event-printed = { $count ->",
    "    [1] In { $document }",
    "   *[other] In { $document }, { $count } bản",
    "}",
    "event-signed = Giấy đã ký và đóng dấu",
    "event-taken-out = Mang { $count } giấy đi trao",
    "event-handed-over = Trao tận tay { $count } giấy",
    "event-brought-back = Mang { $count } giấy về, chưa trao được",
    "event-refused = Từ chối hồ sơ: { $reason }",
    "event-withdrawn = Dừng theo đề nghị của người dân: { $reason }",
    "event-letter-drafted = Soạn { $document }",
    "event-letter-approved = Lãnh đạo duyệt { $document }",
    "event-letter-number-requested = Xin số cho { $document }",
    "event-letter-numbered = Thư được cho số { $number }",
    "event-letter-suppressed = Không gửi thư: { $reason }",
    "event-seen-to = { $how ->",
    "    [done-again] Đã xem việc chưa có hiệu lực: làm lại rồi",
    "    [told] Đã xem việc chưa có hiệu lực: báo người phụ trách",
    "   *[not-needed] Đã xem việc chưa có hiệu lực: không cần làm nữa",
    "  }",
    "event-ward-set = Cài đặt của phường",
    "event-officer-set = Cập nhật cán bộ",
    "event-device-enrolled = Ghi danh máy",
    "event-key-added = Đăng ký chữ ký của cán bộ trên máy",
    "event-device-revoked = Thu hồi máy",
    "event-officer-revoked = Thu hồi quyền của cán bộ",
    "event-device-succeeded = Máy được khôi phục nhận danh tính mới",
    "event-codes-leased = Cấp trước mã hồ sơ cho máy",
    "event-epoch-opened = Cấp trên được khôi phục từ bản sao lưu",
    "event-key-certified = Máy được phép ký mã kiểm tra trên giấy",
    "event-newer = Việc do bản mới hơn ghi (loại { $kind })",
    "problem-open-conflict = Còn một ô có hai nội dung khác nhau chưa chọn. Chọn nội dung đúng rồi mới đăng ký.",
    "problem-registered-before-it-happened = Ngày đăng ký không thể trước ngày xảy ra việc được đăng ký. Sửa lại ngày.",
    "problem-parties-not-signed = Hai bên chưa ký vào giấy trước mặt cán bộ nên giấy chưa rời cơ quan được. Mời hai bên ký, rồi ghi “Hai bên đã ký”.",
    "problem-not-in-person = Giấy này không có phần ký của hai bên.",
    "problem-unknown-procedure = Thủ tục này do bản Tận Nhà mới hơn tiếp nhận. Cập nhật phần mềm rồi làm tiếp.",
    "problem-not-of-this-case = Hồ sơ này không có giấy ấy, hoặc giấy do cơ quan khác làm. Chọn giấy khác.",
    "problem-no-citizen-id = Thủ tục này không cấp số định danh mới. Số định danh đã có thì ghi trong tờ khai.",
    "problem-not-come = Giấy này do cơ quan khác làm và chưa gửi về. Ghi kết quả của cơ quan ấy trước.",
    "problem-not-received-here = Phường chưa nhận thủ tục này bằng phần mềm. Chọn một thủ tục trong danh sách.",
    "problem-alike-births = Cùng mẹ, cùng ngày sinh",
    "problem-alike-deaths = Cùng người mất",
    "problem-alike-marriages = Cùng hai bên kết hôn",
    "problem-alike-businesses = Cùng chủ hộ; mỗi người chỉ đăng ký một hộ kinh doanh",
    "problem-alike-status-certificates = Cùng người",
    "problem-registered-dead = Phường đã đăng ký khai tử cho người mang số định danh này (hồ sơ { $code }). Xem lại số, hoặc xem hồ sơ ấy.",
    "problem-death-registered-late = Đã quá 15 ngày kể từ ngày mất: đăng ký quá hạn, vẫn nhận.",
    "problem-death-before-birth = Ngày mất không thể trước ngày sinh. Sửa lại một trong hai ngày.",
    "problem-age-unusual = Tuổi khác thường. Xem lại năm sinh và năm mất.",
    "problem-note-before-death = Giấy báo tử không thể cấp trước ngày mất. Sửa lại ngày.",
    "problem-hour-without-day = Chỉ ghi giờ khi biết rõ ngày mất. Ghi đủ ngày, hoặc xóa giờ.",
    "problem-not-an-hour = Giờ ghi như 04:30 hoặc 4h30. Không biết thì để trống.",
    "problem-not-an-amount = Chỉ ghi số tiền bằng chữ số, ví dụ 50.000.000.",
    "problem-no-death-note = Chưa có giấy báo tử hay giấy tờ thay thế. Vẫn nhận được nếu tra được trên hệ thống, hoặc phường tự cấp.",
    "problem-owner-not-of-age = Chủ hộ kinh doanh phải đủ 18 tuổi. Xem lại ngày sinh.",
    "problem-capital-zero = Vốn kinh doanh đang là 0. Xem lại.",
    "problem-too-young-to-marry = Chưa đủ { $age } tuổi tính đến hôm nay. Xem lại ngày sinh; chưa đủ tuổi thì chưa đăng ký kết hôn được.",
    "problem-earlier-marriage-unproven = Đã từng kết hôn: cần thông tin bản án ly hôn hoặc trích lục khai tử của vợ hoặc chồng trước, để tra cứu.",
    "problem-foreign-not-said = Một bên có quốc tịch nước ngoài: chọn “Có yếu tố nước ngoài”, thời hạn giải quyết sẽ khác.",
    "problem-period-ends-before-it-begins = Ngày cuối không thể trước ngày đầu. Sửa lại.",
    "problem-not-in-this-wording = Tình trạng đã chọn không nêu mục này. Xóa mục này, hoặc chọn lại tình trạng.",
    "event-parties-signed = Hai bên đã ký trước mặt cán bộ",
    "book-births = Sổ đăng ký khai sinh",
    "book-deaths = Sổ đăng ký khai tử",
    "book-marriages = Sổ đăng ký kết hôn",
    "book-status-certificates = Sổ cấp Giấy xác nhận tình trạng hôn nhân",
    "book-businesses = Sổ hộ kinh doanh",
    "problem-leg-by-handover = Bước này xong khi trao kết quả cho người dân. Hãy trao giấy tờ và ghi người nhận.",
    "problem-foreign-not-at-home = Kết hôn có yếu tố nước ngoài không đăng ký lưu động. Chọn thủ tục kết hôn tại phường.",
    "problem-no-kinship-proof = Chưa có chứng cứ quan hệ cha con, mẹ con. Không có kết quả giám định thì cần văn bản cam đoan và người làm chứng.",
    "problem-not-in-this-register = Sổ đã chọn không có mục này. Chọn mục khác, hoặc chọn lại sổ.",
    "problem-changes-nothing = Hai nội dung giống nhau, không có gì để sửa. Xem lại.",
    "problem-completion-of-something = Bổ sung là ghi thêm điều còn thiếu, nên ô này để trống. Nếu ghi sai thì chọn “Cải chính”.",
    "problem-change-of-nothing = Ghi nội dung đang có trong Sổ. Nếu Sổ còn thiếu thì chọn “Bổ sung”.",
    "problem-changed-twice = Mục này đã có ở phần trên. Chọn mục khác, hoặc xóa phần này.",
    "problem-no-basis-paper = Chưa có giấy tờ làm căn cứ. Vẫn nhận được; ghi rõ căn cứ và yêu cầu bổ sung nếu cần.",
    "problem-count-zero = Ghi ít nhất là 1.",
    "problem-original-not-seen = Chưa đối chiếu bản chính. Không có bản chính thì không chứng thực bản sao được.",
    "problem-identity-not-seen = Chưa đối chiếu căn cước hoặc hộ chiếu của người ký. Xem giấy tờ trước khi chứng thực.",
    "problem-alike-recognitions = Cùng việc nhận cha, mẹ, con",
    "book-recognitions = Sổ đăng ký nhận cha, mẹ, con",
    "book-changes = Sổ đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch",
    "problem-alike-changes = Cùng người",
    "book-birth-copies = Sổ cấp bản sao Giấy khai sinh",
    "problem-alike-birth-copies = Cùng người",
    "book-death-copies = Sổ cấp bản sao Trích lục khai tử",
    "problem-alike-death-copies = Cùng người",
    "book-marriage-copies = Sổ cấp bản sao Trích lục kết hôn",
    "problem-alike-marriage-copies = Cùng người",
    "book-certified-copies = Sổ chứng thực bản sao từ bản chính",
    "problem-alike-certified-copies = Cùng người",
    "book-certified-signatures = Sổ chứng thực chữ ký",
    "problem-alike-certified-signatures = Cùng người",
    "book-own = Sổ kết quả các thủ tục do phường tự đặt",
    "problem-alike-own = Cùng việc",
    "problem-not-a-number = Đây không phải là số. Chỉ nhập chữ số.",
    "ui-today-order = Thứ tự hồ sơ",
    "ui-today-own-first = Việc của tôi trước",
    "ui-today-mixed = Theo hạn, của cả phường",
    "ui-today-others = Của người khác",
    // calendar.ftl
    "# Lịch làm việc: các năm do cấp trên công bố, và lời cho người soạn chúng.",
    "",
    "event-calendar-published = Công bố lịch làm việc",
    "",
    "problem-calendar-version = Lịch năm { $year } mang số { $version }, nhưng số { $last } đã có rồi. Ghi số { $next } rồi làm lại.",
    "problem-calendar-faulty = Lịch có { $count } chỗ chưa đúng, chưa công bố gì. Sửa từng chỗ rồi kiểm tra lại: { $faults }",
    "",
    "# Lịch đang dùng, trên trang Đồng bộ.",
    "ui-calendar-title = Lịch làm việc đang dùng",
    "ui-calendar-about = Ngày hẹn được tính theo lịch này. Hồ sơ đã nhận giữ ngày hẹn theo lịch lúc nhận.",
    "ui-calendar-year = Năm { $year }",
    "ui-calendar-number = số { $version }, ngày { $published }",
    "ui-calendar-worked = đi làm bù: { $days }",
    "calendar-year-published = cấp trên đã công bố",
    "calendar-year-built-in = có sẵn trong phần mềm",
    "calendar-year-forecast = dự kiến, chưa công bố chính thức",
    "calendar-year-unknown = chưa công bố; ngày hẹn chỉ là dự kiến",
    "",
    "# Chỗ chưa đúng của một năm.",
    "calendar-fault-unreadable = không đọc được ({ $value })",
    "calendar-fault-year-range = năm { $value } không dùng được; xem lại mục year",
    "calendar-fault-empty = năm { $value } chưa có ngày nào; ghi các ngày nghỉ và ngày làm bù",
    "calendar-fault-too-many = có { $value } dòng, nhiều hơn số ngày của một năm; xem lại tệp",
    "calendar-fault-published-later = ngày công bố { $value } chưa đến; ghi ngày hôm nay hoặc ngày trước",
    "calendar-fault-day-outside = ngày này không thuộc năm { $value }",
    "calendar-fault-day-twice = ngày { $value } có hai lần cho cùng một phạm vi; mỗi ngày một dòng",
    "calendar-fault-swap-work-weekday = { $value } vốn là ngày làm việc; ngày làm bù (swap-work) phải là thứ Bảy hoặc Chủ nhật",
    "calendar-fault-swap-off-weekend = { $value } vốn là ngày nghỉ; ngày nghỉ hoán đổi (swap-off) phải là ngày từ thứ Hai đến thứ Sáu",
    "calendar-fault-comp-off-weekend = { $value } vốn là ngày nghỉ; ngày nghỉ bù (comp-off) phải là ngày từ thứ Hai đến thứ Sáu",
    "calendar-fault-rest-weekday = { $value } không phải thứ Bảy hay Chủ nhật; ghi holiday, comp-off hoặc swap-off",
    "calendar-fault-decree-missing = chưa ghi căn cứ; ghi số văn bản vào mục decree",
    "calendar-fault-name-missing = chưa có tên; ghi cả tiếng Việt (name_vi) và tiếng Anh (name_en)",
    "calendar-fault-day-published-later = ngày công bố { $value } sau ngày công bố của cả năm; xem lại published_at",
    // care.ftl
    "# Giữ gìn dữ liệu trên máy: khi kho bị hỏng, khi sao lưu, khi đồng bộ gặp chuyện khác thường.",
    "",
    "# --- Hỏng chỗ nào",
    "damage-missing = Kho dữ liệu trên máy này bị thiếu tệp “{ $file }”.",
    "damage-truncated = Tệp “{ $file }” của kho dữ liệu bị cụt mất phần cuối.",
    "damage-damaged = Tệp “{ $file }” của kho dữ liệu bị hỏng.",
    "damage-tampered = Kho dữ liệu trên máy này ({ $place }) đã bị thay đổi từ bên ngoài phần mềm.",
    "damage-other = Kho dữ liệu trên máy này không mở được.",
    "damage-none = Kho dữ liệu trên máy này mở được, không thấy chỗ nào hỏng.",
    "",
    "# --- Còn những gì",
    "damage-safe-all = Mọi việc đã lưu đều còn nguyên, không mất gì.",
    "damage-safe-part = Các lần lưu cho đến lần thứ { $safe } đều còn nguyên. { $count } lần lưu sau cùng (từ lần { $first } đến lần { $last }) không còn đọc được ở đâu cả; việc nào đã đồng bộ thì cấp trên vẫn giữ và sẽ gửi về lại.",
    "damage-safe-part-one = Các lần lưu cho đến lần thứ { $safe } đều còn nguyên. Lần lưu sau cùng (lần { $last }) không còn đọc được ở đâu cả; nếu đã đồng bộ thì cấp trên vẫn giữ và sẽ gửi về lại.",
    "damage-safe-none = Trên máy này không còn phần nào đọc được. Việc nào đã đồng bộ thì cấp trên vẫn giữ nguyên.",
    "damage-from-tables = Phần còn nguyên được lấy từ chính máy này.",
    "damage-from-journal = Phần còn nguyên được lấy từ chính máy này.",
    "damage-from-backup = Phần còn nguyên được lấy từ bản sao lưu.",
    "",
    "# --- Cần làm gì",
    "damage-do-open = Không phải làm gì. Cứ mở máy như mọi khi.",
    "damage-do-repair = Sửa dữ liệu rồi mở máy. Phần hỏng được cất riêng, không bị xóa.",
    "damage-do-find-backup = Trước hết hãy tìm bản sao lưu mới hơn ở thẻ nhớ hoặc ổ đĩa ngoài. Không tìm được thì vẫn sửa được, nhưng phải chấp nhận mất { $count } lần lưu nói trên.",
    "damage-do-begin-again = Trước hết hãy tìm bản sao lưu ở thẻ nhớ hoặc ổ đĩa ngoài. Không tìm được thì xin cấp trên phiếu ghi danh mới: mọi việc đã đồng bộ sẽ về lại máy này.",
    "damage-began-again = Máy này lại là máy của phường và đã nhận về { $received } mục. Việc cuối cùng của anh/chị mà cấp trên nhận được là lúc { $when }. Những gì làm trên máy này sau đó mà chưa đồng bộ thì đã mất theo dữ liệu cũ, cần nhập lại từ giấy tờ.",
    "damage-began-again-nothing = Máy này lại là máy của phường và đã nhận về { $received } mục. Cấp trên chưa từng nhận được việc nào của anh/chị: những gì làm trên máy này mà chưa đồng bộ thì đã mất theo dữ liệu cũ, cần nhập lại từ giấy tờ.",
    "",
    "problem-laptop-damaged = Dữ liệu trên máy này bị hỏng nên chưa mở được. Đừng xóa gì; xem bên dưới còn những gì và cần làm gì, hoặc nhờ bộ phận công nghệ thông tin chạy “tannha check”.",
    "problem-laptop-unsound = Kiểm tra thấy { $count } chỗ không đúng trong kho dữ liệu. Sao lưu ngay, rồi đóng và mở lại phần mềm để máy tự dựng lại; nếu vẫn vậy, báo bộ phận công nghệ thông tin.",
    "problem-repair-would-lose = Sửa bây giờ thì { $count } lần lưu (từ lần { $first } đến lần { $last }) sẽ mất, vì không còn đọc được ở đâu cả. Chưa có gì bị thay đổi. Hãy tìm bản sao lưu mới hơn; nếu không có, chấp nhận đúng phần này rồi sửa.",
    "problem-no-such-backup-place = Không thấy thư mục này, hoặc thư mục nằm trong chính kho dữ liệu. Cắm thẻ nhớ rồi chọn lại thư mục, ghi đủ đường dẫn.",
    "problem-no-backup-there = Trong thư mục này không có bản sao lưu nào của Tận Nhà. Xem lại đường dẫn, hoặc thử thẻ nhớ khác.",
    "",
    "# --- Sao lưu",
    "problem-upkeep-disk-full = Chưa sao lưu được vào “{ $place }” vì nơi ấy hết chỗ trống. Việc đã lưu trên máy vẫn an toàn; hãy dọn bớt tệp ở đó, lần sau máy tự sao lưu lại.",
    "problem-upkeep-copy-bad = Bản sao lưu ở “{ $place }” đọc lại không đúng (tệp “{ $file }”) nên đã bỏ. Việc đang làm không bị ảnh hưởng; hãy đóng rồi mở lại Tận Nhà để máy tự kiểm tra dữ liệu.",
    "problem-upkeep-failed = Chưa sao lưu được vào “{ $place }”. Việc đã lưu trên máy vẫn an toàn; hãy xem thẻ nhớ hoặc ổ đĩa ấy còn ghi được không.",
    "problem-upkeep-journal = Chưa dọn gọn được sổ ghi trên máy ({ $code }). Không ảnh hưởng gì đến công việc; lần sau máy tự làm lại.",
    "",
    "# --- Đồng bộ có chuyện khác thường",
    "problem-sync-identity-rolled-back = Máy này được khôi phục từ một bản cũ, nên đã nhận danh tính mới. Việc đang chờ đã được gửi lại dưới danh tính ấy; mỗi việc chỉ tính một lần.",
    "problem-sync-identity-worked-on = Máy này được khôi phục từ một bản cũ rồi làm tiếp, nên đã nhận danh tính mới. Việc làm trước và sau khi khôi phục đều được giữ; mỗi việc chỉ tính một lần.",
    "problem-sync-identity-not-known = Cấp trên không còn nhận ra máy này, nên máy đã nhận danh tính mới. Việc đang chờ đã được gửi lại dưới danh tính ấy.",
    "problem-sync-given-back = Cấp trên được khôi phục từ bản sao lưu; máy này đã gửi trả { $count } mục mà ở đó bị thiếu.",
    "problem-sync-refolded = Số liệu trên máy không khớp với cấp trên, nên máy đã dựng lại từ sổ việc và nay đã khớp.",
    // catalogue.ftl
    "# Danh mục thủ tục: bản do cấp trên ban hành, và lời cho người soạn nó.",
    "",
    "event-catalogue-published = Ban hành danh mục thủ tục",
    "catalogue-edition-title = Danh mục thủ tục",
    "catalogue-edition = số { $version }, áp dụng từ { $from }",
    "",
    "problem-catalogue-version = Danh mục mang số { $version }, nhưng số { $last } đã ban hành. Ghi số { $next } rồi làm lại.",
    "problem-catalogue-from-past = Danh mục áp dụng từ { $from } là trước ngày ban hành. Hồ sơ đã nhận thì đã hẹn rồi; chọn ngày hôm nay hoặc ngày sau.",
    "problem-catalogue-from-order = Danh mục áp dụng từ { $from }, sớm hơn danh mục trước nó (từ { $last }). Chọn ngày { $last } hoặc ngày sau.",
    "problem-catalogue-faulty = Danh mục có { $count } chỗ chưa đúng, chưa ban hành gì. Sửa từng chỗ rồi kiểm tra lại: { $faults }",
    "problem-admin-file-unreadable = Không đọc được tệp { $file }. Kiểm tra đường dẫn và quyền đọc tệp.",
    "",
    "# Từng chỗ chưa đúng: thủ tục nào, mục nào, vì sao.",
    "catalogue-fault-place = { $place }: { $fault }",
    "catalogue-fault-unreadable = không đọc được ({ $value })",
    "catalogue-fault-unknown-key = không có mục nào tên “{ $value }”; xem lại chính tả",
    "catalogue-fault-schema-newer = viết theo khuôn { $value }, mới hơn phần mềm này; nâng cấp phần mềm trước",
    "catalogue-fault-empty = danh mục không thay đổi gì; thêm thủ tục, cam kết hoặc thủ tục thôi nhận",
    "catalogue-fault-too-large = danh mục quá lớn ({ $value } byte); chia thành nhiều bản, mỗi bản một ít thủ tục",
    "catalogue-fault-text-missing = chưa có lời; ghi cả tiếng Việt (vi) và tiếng Anh (en)",
    "catalogue-fault-source-missing = chưa ghi căn cứ; ghi văn bản hoặc quyết định quy định điều này",
    "catalogue-fault-term-zero = “{ $value }” không phải thời hạn hay số lần dùng được; ghi một số lớn hơn 0 và hợp lý",
    "catalogue-fault-verification-shorter = thời hạn khi phải xác minh ({ $value }) phải dài hơn thời hạn thường",
    "catalogue-fault-code-form = mã “{ $value }” không dùng được; chỉ dùng chữ thường không dấu, chữ số và gạch nối, từ 3 đến 60 ký tự",
    "catalogue-fault-code-twice = mã “{ $value }” có hai lần; mỗi mã một lần",
    "catalogue-fault-signer-agency = người ký không khớp với cơ quan “{ $value }”: kết quả của UBND do UBND ký, của cơ quan khác thì ghi co-quan-khac",
    "catalogue-fault-result-missing = chưa có kết quả nào; ghi giấy tờ mà người dân nhận được",
    "catalogue-fault-fee-high = { $value } đồng quá lớn; kiểm tra lại số tiền",
    "catalogue-fault-leg-longer = bước này ({ $value }) dài hơn cả thủ tục",
    "catalogue-fault-leg-after = bước phải chờ “{ $value }”, nhưng bước ấy không đứng trước nó",
    "catalogue-fault-leg-only = không có trường hợp nào mã “{ $value }”",
    "catalogue-fault-form-missing = thủ tục “{ $value }” không có trong pháp luật và chưa có tờ khai",
    "catalogue-fault-form-of-law = pháp luật đã định các mã ở đây, danh mục không đổi được (“{ $value }”); chỉ đổi thời hạn, giấy tờ, lệ phí, cơ quan và lời văn",
    "catalogue-fault-ended-of-law = không thể thôi nhận thủ tục “{ $value }” do pháp luật quy định",
    "catalogue-fault-procedure-unknown = không có thủ tục “{ $value }”",
    "catalogue-fault-commitment-longer = cam kết ({ $value }) dài hơn thời hạn theo luật; cam kết chỉ được ngắn hơn hoặc bằng",
    "catalogue-fault-commitment-unlike = cam kết tính theo đơn vị khác với thời hạn theo luật; dùng cùng đơn vị",
    "catalogue-fault-form-long = tờ khai dài quá: cần { $value } chỗ, nhiều nhất 20 (một người chiếm 3 chỗ)",
    "catalogue-fault-label-long = nhãn dài { $value } ký tự, nhiều nhất 60",
    "catalogue-fault-options = lựa chọn không dùng được (“{ $value }”): mục kiểu choice cần ít nhất hai lựa chọn khác nhau, mục kiểu khác thì không có",
    "catalogue-fault-longest = độ dài { $value } không dùng được; chỉ ghi cho mục kiểu text, từ 1 đến 300 ký tự",
    "catalogue-fault-leg-of-result = thủ tục có nhiều bước thì phải có bước mã “{ $value }”: bước ra kết quả",
    "catalogue-fault-no-variants = thủ tục riêng “{ $value }” chưa chia trường hợp được; đặt mỗi trường hợp thành một thủ tục",
    // choices.ftl
    "# Những điều phường tự quyết: lý do xin lỗi khi trễ hẹn, nguyên nhân chết trên trích lục.",
    "",
    "event-late-reasons-changed = Sửa danh sách lý do trễ hẹn của phường",
    "event-cause-on-extract-chosen = Chọn ghi hay không ghi nguyên nhân chết trên trích lục",
    "problem-reason-too-long = Lý do dài { $count } ký tự. Viết gọn trong { $most } ký tự.",
    "problem-reason-says-private = Lý do này nhắc đến chuyện riêng của gia đình (“{ $found }”). Viết lại, chỉ nói việc của cơ quan.",
    "problem-reason-says-blame = Lý do này đổ việc chậm trễ cho người dân (“{ $found }”). Viết lại, chỉ nói phần việc của cơ quan.",
    "problem-reason-known = Lý do này đã có trong danh sách.",
    "problem-reasons-too-many = Danh sách đã có { $most } lý do. Bỏ bớt một lý do ít dùng rồi thêm lại.",
    "problem-reason-last = Đây là lý do cuối cùng. Thêm lý do khác trước khi bỏ lý do này.",
    "problem-chosen-already = Điều này đã được chọn như vậy rồi.",
    "ui-choices-title = Phường tự quyết",
    "ui-choices-reasons = Lý do khi trễ hẹn",
    "ui-choices-reasons-about = Lãnh đạo chọn một lý do trong danh sách này khi xin lỗi và hẹn lại. Viết như phần nối tiếp của câu “Lý do: …”, nói việc của cơ quan, không đổ cho người dân.",
    "ui-choices-usual = Đang dùng danh sách có sẵn.",
    "ui-choices-by = { $officer } sửa lần cuối { $when }.",
    "ui-choices-leaders = Lãnh đạo phường quyết định những điều ở trang này.",
    "ui-choices-add-label = Thêm lý do",
    "ui-choices-add = Thêm vào danh sách",
    "ui-choices-rename = Sửa lời",
    "ui-choices-rename-label = Lời mới của lý do",
    "ui-choices-save = Ghi lời mới",
    "ui-choices-up = Lên",
    "ui-choices-down = Xuống",
    "ui-choices-retire = Bỏ",
    "ui-choices-of = { $action }: { $reason }",
    "ui-choices-added = Đã thêm lý do.",
    "ui-choices-renamed = Đã sửa lời. Hồ sơ đã xin lỗi trước đây giữ nguyên lời cũ.",
    "ui-choices-retired = Đã bỏ khỏi danh sách. Hồ sơ đã dùng lý do này vẫn giữ nguyên.",
    "ui-choices-moved = Đã xếp lại thứ tự.",
    "ui-choices-cause-title = Trích lục khai tử",
    "ui-choices-cause = Ghi nguyên nhân chết trên trích lục khai tử",
    "ui-choices-cause-about = Nguyên nhân chết luôn ghi trong Sổ. Lựa chọn này chỉ cho trích lục của những việc khai tử đăng ký từ nay về sau; trích lục cũ in lại vẫn như lúc đăng ký.",
    "ui-choices-cause-saved = Đã ghi lựa chọn.",
    "ui-choices-edit-reasons = Sửa danh sách lý do",
    "event-idle-chosen = Chọn số phút máy tự khóa",
    "problem-idle-minutes = Số phút tự khóa phải từ 1 đến { $most }; khi đi trao không lâu hơn ở cơ quan. Máy không thể để mở mãi.",
    "ui-choices-lock-title = Máy tự khóa",
    "ui-choices-lock-about = Không ai bấm phím hay chạm vào máy trong số phút dưới đây thì máy tự khóa. Máy cũng khóa khi ngủ. Đang đồng bộ hay đang in thì máy đợi xong.",
    "ui-choices-lock-office = Ở cơ quan, sau (phút)",
    "ui-choices-lock-round = Khi đi trao tận nhà, sau (phút)",
    "ui-choices-lock-round-same = Để trống nếu như ở cơ quan.",
    "ui-choices-lock-save = Lưu số phút",
    "ui-choices-lock-saved = Đã lưu. Các máy của phường theo số phút này sau lần đồng bộ tới.",
    // cli.ftl
    "# Lời của phường thực hành, khi không dựng hoặc không mở được.",
    "",
    "problem-practice-directory-taken = Thư mục này đang chứa thứ khác. Chọn một thư mục trống cho phường thực hành.",
    "problem-practice-none = Không có phường thực hành trong thư mục này. Tạo bằng `tannha init --practice`.",
    "problem-practice-note-bad = Tệp practice.json không đọc được. Xóa thư mục phường thực hành rồi tạo lại; ở đó không có dữ liệu thật.",
    "problem-practice-already-open = Một chương trình khác đang mở phường thực hành này. Đóng chương trình đó rồi thử lại.",
    "problem-practice-story = Không dựng được phường thực hành ở bước “{ $step }”. Báo cho bộ phận công nghệ thông tin.",
    "problem-practice-file-failed = Không đọc hoặc không ghi được “{ $file }”. Kiểm tra quyền và chỗ trống của ổ đĩa.",
    "",
    "# --- Tệp đưa cho lệnh `tannha`",
    "problem-input-not-found = Không thấy tệp { $file }. Xem lại đường dẫn rồi chạy lại.",
    "problem-input-not-read = Không mở được tệp { $file }. Xem lại quyền đọc tệp, và đó có phải tệp chứ không phải thư mục; rồi chạy lại.",
    "problem-input-too-large = { $file } lớn hơn 256 MB. Xem lại có đúng tệp cần đọc không rồi chạy lại.",
    "problem-input-not-text = Tệp { $file } không phải văn bản UTF-8. Lưu lại tệp bằng mã UTF-8 rồi chạy lại.",
    "problem-record-too-large = Bản ghi quá lớn ({ $kilobytes } KB); mỗi bản ghi của giấy này không quá { $most } KB. Xem lại có chọn nhầm tệp không, hoặc chia ra nhiều bản ghi.",
    "problem-profile-not-read = Tệp căn chỉnh máy in sai ở dòng { $line }, cột { $column }. Mỗi khoảng dịch không quá 30 mm (30000), mỗi độ giãn hoặc lệch không quá 10 % (100000). Sửa lại tệp rồi thử lại.",
    "problem-json-not-read = Tệp JSON không đọc được ở dòng { $line }, cột { $column }. Sửa lại tệp rồi thử lại.",
    "",
    "# --- In nhiều bản ghi, mỗi dòng một bản",
    "problem-records-none = Tệp không có bản ghi nào nên chưa in gì. Ghi mỗi bản ghi trên một dòng rồi in lại.",
    "problem-records-bad = { $count } dòng không in được, bắt đầu từ dòng { $line }, nên chưa in gì. Sửa các dòng ấy theo lời báo kèm đây rồi in lại.",
    // complaints.ftl
    "# Góp ý, phản ánh, khiếu nại và trả lời.",
    "",
    "event-complaint-made = Ghi một ý kiến của người dân",
    "event-complaint-answered = Lãnh đạo trả lời ý kiến của người dân",
    "event-complaint-heard = Người dân cho biết có hài lòng với câu trả lời không",
    "problem-no-such-complaint = Không tìm thấy ý kiến này. Mở lại danh sách góp ý, khiếu nại.",
    "problem-complaint-already-made = Ý kiến này đã được ghi trước đó. Không cần ghi lại.",
    "problem-complaint-text-missing = Chưa ghi nội dung. Ghi lại điều người dân nói, bằng lời của họ.",
    "problem-complaint-reply-missing = Chưa có nội dung trả lời. Viết câu trả lời rồi gửi lại.",
    "problem-complaint-already-answered = Ý kiến này đã được trả lời. Mở lại danh sách để xem câu trả lời.",
    "problem-complaint-not-answered = Ý kiến này chưa được trả lời, nên chưa hỏi được người dân có hài lòng không. Chờ lãnh đạo trả lời.",
    "problem-complaint-already-heard = Đã ghi người dân có hài lòng hay không. Không cần ghi lại.",
    "problem-complaint-no-term = Bộ quy định hiện hành chưa có thời hạn trả lời cho loại ý kiến này. Báo bộ phận công nghệ thông tin cập nhật bộ quy định.",
    "complaint-remark = Phản ánh, kiến nghị",
    "complaint-complaint = Khiếu nại",
    "about-manner = thái độ phục vụ",
    "about-delay = chậm trễ",
    "about-papers = đòi thêm giấy tờ",
    "about-trips = phải đi lại nhiều lần",
    "about-fees = phí, lệ phí",
    "about-result = kết quả giải quyết",
    "about-other = việc khác",
    "ui-complaints-title = Góp ý, khiếu nại",
    "ui-complaints-empty = Chưa có ý kiến nào của người dân.",
    "ui-complaints-new = Ghi ý kiến",
    "ui-complaints-kind = Loại",
    "ui-complaints-about = Về việc gì",
    "ui-complaints-case = Về hồ sơ này",
    "ui-complaints-office = Về cơ quan, không gắn với hồ sơ nào",
    "ui-complaints-who = Họ tên (để trống nếu người dân không nêu)",
    "ui-complaints-contact = Trả lời về đâu: điện thoại, địa chỉ",
    "ui-complaints-text = Người dân nói gì",
    "ui-complaints-save = Ghi nhận",
    "ui-complaints-saved = Đã ghi ý kiến, chuyển lãnh đạo trả lời.",
    "ui-complaints-list = Các ý kiến",
    "ui-complaints-due = trả lời trước { $when }",
    "ui-complaints-late = quá hạn trả lời",
    "ui-complaints-was-late = trả lời muộn",
    "ui-complaints-open = chưa trả lời",
    "ui-complaints-answered = đã trả lời { $when }",
    "ui-complaints-taken = { $officer } ghi { $when }",
    "ui-complaints-hidden = Nội dung do lãnh đạo và người ghi được đọc.",
    "ui-complaints-anonymous = không nêu tên",
    "ui-complaints-reply = Trả lời",
    "ui-complaints-reply-of = { $officer } trả lời",
    "ui-complaints-send = Ghi câu trả lời",
    "ui-complaints-replied = Đã ghi câu trả lời.",
    "ui-complaints-heard = Người dân có hài lòng với câu trả lời không?",
    "ui-complaints-content = Hài lòng",
    "ui-complaints-discontent = Chưa hài lòng",
    "ui-complaints-one = Góp ý về hồ sơ này",
    "ui-complaints-waiting = Ý kiến của người dân đến hạn trả lời",
    "report-complaints = Danh sách góp ý, khiếu nại",
    "report-basis-complaints = Tính theo ngày tiếp nhận ý kiến",
    "report-nots-complaints = Không sách nhiễu, phiền hà: phản ánh, kiến nghị, khiếu nại",
    "report-nots-complaints-late = Ý kiến trả lời muộn hoặc quá hạn chưa trả lời",
    "report-col-kind = Loại",
    "report-col-about-what = Về việc",
    "report-col-due = Hạn trả lời",
    "report-col-answered = Trả lời",
    "report-col-content = Hài lòng",
    "report-inputs-complaints-on-time = Phản ánh, kiến nghị, khiếu nại trả lời đúng hạn",
    "report-inputs-complaints-content = Không bị đánh giá chưa hài lòng và không trả lời muộn",
    "report-col-overdue = Muộn",
    // copies.ftl
    "# Bản sao trích lục: hồ sơ riêng, số riêng.",
    "",
    "procedure-ban-sao-cai-chinh = bản sao trích lục cải chính hộ tịch",
    "procedure-ban-sao-nhan-cha-me-con = bản sao trích lục nhận cha, mẹ, con",
    "leg-ban-sao-cai-chinh = Cấp bản sao",
    "leg-ban-sao-nhan-cha-me-con = Cấp bản sao",
    "book-change-copies = Sổ cấp bản sao Trích lục thay đổi, cải chính, bổ sung hộ tịch",
    "book-recognition-copies = Sổ cấp bản sao Trích lục đăng ký nhận cha, mẹ, con",
    "problem-alike-change-copies = Cùng người",
    "problem-alike-recognition-copies = Cùng người",
    "document-short-trich-luc-cai-chinh-ban-sao = bản sao",
    "document-short-trich-luc-nhan-cha-me-con-ban-sao = bản sao",
    "problem-no-copies = Chưa có gì đã đăng ký ở hồ sơ này để cấp bản sao, hoặc việc đăng ký đã bị thu hồi. Đăng ký xong rồi mới cấp bản sao.",
    "ui-copies-start = Cấp bản sao",
    "ui-copies-about = Mở hồ sơ cấp bản sao, điền sẵn theo sổ; bản sao có số riêng",
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
    "problem-message-unknown = Phần mềm thiếu câu chữ “{ $key }”. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin.",
    "problem-message-param-missing = Câu “{ $key }” thiếu phần “{ $param }”. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin.",
    "problem-message-broken = Câu “{ $key }” không ghép được. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin.",
    // deliveries.ftl
    "# Trao kết quả từng phần: giấy nào ở đâu, ai đã nhận, lúc nào.",
    "",
    "phase-partly-delivered = Đã trao một phần",
    "event-part-reached = Gia đình đã nhận được { $document }: { $how }",
    "verb-record-reached = Ghi gia đình đã nhận được",
    "ui-about-record-reached = Dùng khi kết quả của cơ quan khác đến thẳng gia đình (bản điện tử, tin nhắn, bưu chính). Hồ sơ xong khi mọi kết quả đã đến tay gia đình.",
    "ui-done-record-reached = Đã ghi gia đình có kết quả này.",
    "ui-reached-receiver = Ai xác nhận đã nhận",
    "ui-reached-how = Nhận bằng cách nào (ví dụ: số thẻ trên VssID)",
    "",
    "problem-not-from-agency = Giấy này không phải kết quả của cơ quan khác trong hồ sơ. Giấy của phường thì trao tận nhà hoặc trao tại quầy.",
    "problem-how-missing = Chưa ghi gia đình nhận kết quả bằng cách nào. Ghi ngắn gọn, ví dụ: bản điện tử trên VNeID.",
    "",
    "ui-parts = Kết quả đến tay gia đình",
    "ui-parts-left = Còn { $count } kết quả chưa đến tay gia đình",
    "ui-parts-whole = Gia đình đã nhận đủ",
    "ui-part-due = hẹn { $when }",
    "ui-part-given = { $receiver } nhận { $when }",
    "ui-part-given-as = { $receiver } ({ $relation }) nhận { $when }",
    "ui-part-by = cán bộ { $officer }",
    "ui-part-authorised = có giấy ủy quyền",
    "ui-attempt = { $when }: mang về, { $reason }",
    "part-state-awaited = cơ quan đang giải quyết",
    "part-state-here = đã có, chờ trao",
    "part-state-out = đang mang đi trao",
    "part-state-returned = mang về, chưa trao",
    "part-state-given = đã trao",
    "place-home = tại nhà",
    "place-counter = tại quầy",
    "place-directly = nhận thẳng",
    "",
    "ui-parts-ended-refused = Không giải quyết, nên không có kết quả để trao.",
    "ui-parts-ended-withdrawn = Dừng theo yêu cầu của gia đình, nên không có kết quả để trao.",
    "ui-parts-ended-revoked = Việc đăng ký đã bị thu hồi, không còn kết quả để trao.",
    // district.ftl
    "# Lời của máy chủ cấp trên với máy xách tay và với người của phường.",
    "",
    "problem-revoked = Cấp trên đã ngừng cho máy này tham gia, nên máy không nhận được hồ sơ mới. Những việc đã ghi vẫn được giữ riêng, không mất. Gọi cấp trên để biết lý do và ghi danh lại.",
    "problem-officer-revoked = Cán bộ này đã thôi nhiệm vụ nên không ghi danh được máy mới. Nhờ cấp trên cấp mã cho người đang phụ trách.",
    "problem-not-while-serving = Máy chủ đang chạy: lệnh này không làm qua máy chủ đang chạy được.",
    "problem-hatch-failed = Không mở được cửa quản trị trên máy này. Kiểm tra quyền ghi vào thư mục dữ liệu rồi chạy lại.",
    // fees.ftl
    "# Phí, lệ phí: mức thu, miễn, đã thu.",
    "",
    "field-declarant-exemption = Thuộc diện miễn lệ phí",
    "choice-nguoi-co-cong = Người có công với cách mạng",
    "choice-ho-ngheo = Hộ nghèo",
    "choice-nguoi-khuyet-tat = Người khuyết tật",
    "fee-ground-on-time = đăng ký đúng hạn",
    "fee-ground-domestic = kết hôn trong nước",
    "fee-ground-nguoi-co-cong = người có công với cách mạng",
    "fee-ground-ho-ngheo = hộ nghèo",
    "fee-ground-nguoi-khuyet-tat = người khuyết tật",
    "fee-per-dossier = mỗi hồ sơ",
    "fee-per-copy = mỗi bản",
    "fee-per-page = mỗi trang",
    "pay-cash = Tiền mặt",
    "pay-transfer = Chuyển khoản",
    "pay-online = Trên Cổng Dịch vụ công",
    "",
    "event-fee-collected = Thu { $sum } đồng, biên lai số { $receipt }",
    "event-fee-struck = Gạch một lần thu ghi nhầm: { $reason }",
    "verb-collect-fee = Ghi đã thu phí",
    "ui-about-collect-fee = Ghi số tiền đã thu và số biên lai lấy từ quyển biên lai của phường. Phần mềm không tự cấp số biên lai.",
    "ui-done-collect-fee = Đã ghi thu phí.",
    "",
    "problem-no-fee = Hồ sơ này không có khoản nào phải thu. Nếu danh mục chưa ghi mức thu, báo cấp trên cập nhật danh mục.",
    "problem-fee-already-paid = Hồ sơ này đã ghi thu phí rồi. Nếu ghi nhầm, gạch lần thu trước.",
    "problem-fee-receipt-missing = Chưa ghi số biên lai. Ghi số trên quyển biên lai của phường.",
    "problem-fee-differs = Số tiền phải thu là { $due } đồng. Thu đủ một lần rồi ghi lại đúng số ấy.",
    "problem-no-such-payment = Không có lần thu này. Mở lại hồ sơ rồi thử lại.",
    "problem-payment-already-struck = Lần thu này đã gạch rồi.",
    "",
    "ui-fee = Phí, lệ phí",
    "ui-fee-sum = { $sum } đồng",
    "ui-fee-free = Không thu",
    "ui-fee-exempt = Miễn: { $ground }",
    "ui-fee-unknown = Danh mục chưa ghi mức thu của thủ tục này.",
    "ui-fee-each = { $each } đồng { $per }",
    "ui-fee-copies = { $copies } bản",
    "ui-fee-pages = { $copies } bản, mỗi bản { $pages } trang",
    "ui-fee-not-paid = chưa thu",
    "ui-fee-silent = Không in lên giấy nào của hồ sơ này: có thư chia buồn đi kèm.",
    "ui-fee-payment = { $sum } đồng, biên lai { $receipt } · { $way } · { $when } · { $officer }",
    "ui-fee-struck = đã gạch: { $reason }",
    "ui-fee-strike = Gạch, ghi nhầm",
    "ui-fee-strike-why = Vì sao gạch",
    "ui-fee-strike-done = Đã gạch lần thu ghi nhầm.",
    "ui-fee-typed = Số tiền đã thu (đồng)",
    "ui-fee-receipt = Số biên lai",
    "ui-fee-way = Thu bằng",
    "",
    "report-fees = Phí, lệ phí",
    "report-basis-fees = Tính theo ngày thu; khoản chưa thu và miễn tính theo ngày nhận hồ sơ",
    "report-col-fees-of = Ngày, thủ tục",
    "report-col-fees-count = Lượt thu",
    "report-col-fees-cash = Tiền mặt",
    "report-col-fees-transfer = Chuyển khoản",
    "report-col-fees-online = Trực tuyến",
    "report-col-fees-sum = Cộng (đồng)",
    "report-group-fees-days = Theo ngày",
    "report-group-fees-procedures = Theo thủ tục",
    "report-group-fees-not = Chưa thu, miễn",
    "report-fees-owed = Chưa thu",
    "report-fees-free-on-time = Miễn: đăng ký đúng hạn",
    "report-fees-free-domestic = Miễn: kết hôn trong nước",
    "report-fees-free-nguoi-co-cong = Miễn: người có công với cách mạng",
    "report-fees-free-ho-ngheo = Miễn: hộ nghèo",
    "report-fees-free-nguoi-khuyet-tat = Miễn: người khuyết tật",
    "report-fees-note = Lần thu đã gạch vì ghi nhầm không tính. Số biên lai là của quyển biên lai, không phải của phần mềm.",
    // fingerprint.ftl
    "# Điểm chỉ: who cannot sign puts a finger on the paper sheet.",
    "field-declarant-mark = Không ký được, điểm chỉ bằng",
    "field-declarant-wife-mark = Bên nữ không ký được, điểm chỉ bằng",
    "field-declarant-husband-mark = Bên nam không ký được, điểm chỉ bằng",
    "field-declarant-read-back = Đã đọc lại cho nghe",
    "field-declarant-witness = Người làm chứng",
    "print-field-declarant-mark = Việc điểm chỉ",
    "print-field-declarant-wife-mark = Việc điểm chỉ của bên nữ",
    "print-field-declarant-husband-mark = Việc điểm chỉ của bên nam",
    "ui-handover-fingerprint = Người nhận không ký được: điểm chỉ trên phiếu giấy",
    "ui-handover-finger = Điểm chỉ bằng",
    "ui-handover-witness = Họ tên người làm chứng",
    "ui-handover-fingerprint-about = Đọc lại cho người nhận nghe, rồi để người nhận điểm chỉ trên phiếu giấy. Máy chỉ ghi là đã điểm chỉ, không chụp dấu tay.",
    "ui-part-fingerprint = điểm chỉ: { $finger }, trên phiếu giấy, làm chứng: { $witness }",
    "choice-right-index = Ngón trỏ phải",
    "choice-left-index = Ngón trỏ trái",
    "choice-right-thumb = Ngón cái phải",
    "choice-left-thumb = Ngón cái trái",
    "choice-right-middle = Ngón giữa phải",
    "choice-left-middle = Ngón giữa trái",
    "choice-right-ring = Ngón áp út phải",
    "choice-left-ring = Ngón áp út trái",
    "choice-right-little = Ngón út phải",
    "choice-left-little = Ngón út trái",
    // inquiries.ftl
    "# Gửi xác minh: hỏi cơ quan khác, và trả lời của họ.",
    "",
    "problem-waits-for-answer = Hồ sơ đang chờ cơ quan khác trả lời xác minh. Ghi kết quả xác minh trước.",
    "problem-not-asking = Hồ sơ không chờ trả lời xác minh nào.",
    "problem-inquiry-unclear = Chưa rõ gửi xác minh đi đâu, về việc gì. Ghi tên cơ quan và nội dung cần xác minh.",
    "problem-inquiry-in-future = Ngày của văn bản gửi xác minh chưa đến. Kiểm tra lại ngày.",
    "",
    "event-inquiry-sent = Gửi xác minh { $whom }: { $what }",
    "event-inquiry-answered = Nhận kết quả xác minh: { $result }",
    "",
    "verb-send-inquiry = Gửi xác minh",
    "verb-answer-inquiry = Nhận kết quả xác minh",
    "phase-inquiry = Chờ xác minh",
    "",
    "ui-about-send-inquiry = Ghi đã hỏi cơ quan nào, về việc gì. Thời gian xác minh được tính theo quy định của thủ tục; ngày hẹn và lý do hiện ngay trên hồ sơ.",
    "ui-about-answer-inquiry = Ghi kết quả. Thời gian giải quyết lại được tính tiếp, và hồ sơ được kiểm tra lại.",
    "ui-inquiry-whom = Cơ quan được hỏi",
    "ui-inquiry-what = Nội dung cần xác minh",
    "ui-inquiry-number = Số văn bản (nếu có)",
    "ui-inquiry-day = Ngày văn bản (nếu có)",
    "ui-inquiry-result = Kết quả xác minh",
    "ui-inquiries = Xác minh",
    "ui-inquiry-answered = Trả lời { $when }: { $result }",
    "ui-inquiry-awaited = Chưa có trả lời; thời hạn dài hơn vì phải xác minh.",
    "ui-inquiry-stopped = Chưa có trả lời; thời gian chờ không tính vào hạn.",
    "ui-waiting-inquiry = chờ { $whom } trả lời",
    "ui-left-asking = đang dừng, chờ xác minh",
    "",
    "catalogue-fault-asking-no-term = kéo dài thời hạn khi xác minh (longer-term) thì phải ghi thời hạn ấy ở mục verification",
    // legs.ftl
    "# Giao việc từng bước, bàn giao lại về sau.",
    "",
    "event-leg-assigned = Giao việc: { $leg }",
    "verb-assign-leg = Giao việc, bàn giao",
    "ui-about-assign-leg = Ghi ai làm bước này: cán bộ của phường hoặc người của cơ quan phối hợp. Người giữ việc trước đó vẫn được lưu lại.",
    "ui-done-assign-leg = Đã giao việc.",
    "ui-assign-person = Người nhận việc (họ tên; chức danh nếu ở cơ quan khác)",
    "ui-assign-contact = Điện thoại (nếu có)",
    "ui-assign-why = Lý do bàn giao (nếu có)",
    "ui-assigned-from = Nhận từ { $from } lúc { $when }; { $officer } giao",
    "ui-assigned-before = Các lần bàn giao",
    "problem-already-theirs = Người này đang giữ việc ấy rồi. Chọn người khác, hoặc sửa số điện thoại.",
    // letter-texts.ftl
    "# Lời của các thư: bản đang dùng, đề nghị sửa, lãnh đạo duyệt.",
    "",
    "event-letter-text-proposed = Đề nghị lời mới cho một loại thư",
    "event-letter-text-approved = Duyệt lời mới của một loại thư",
    "",
    "problem-letter-text-empty = Thư chưa có lời nào, hoặc không còn lời nào khi hồ sơ thiếu thông tin. Viết ít nhất một đoạn luôn đọc được.",
    "problem-letter-text-too-long = Thư dài { $count } ký tự. Rút gọn còn { $most } ký tự để vừa một trang.",
    "problem-letter-text-brackets = Đoạn { $paragraph } có ngoặc vuông chưa khép, lồng nhau, hoặc có dấu | nằm ngoài ngoặc. Mỗi ngoặc [ phải có ] của nó, và không đặt ngoặc trong ngoặc.",
    "problem-letter-text-braces = Đoạn { $paragraph } có chỗ điền viết chưa đúng. Viết đủ hai ngoặc nhọn ở mỗi bên, hoặc bấm nút chỗ điền.",
    "problem-letter-text-unknown-place = Loại thư này không có chỗ điền “{ $place }”. Dùng một trong các chỗ điền: { $offered }.",
    "problem-letter-text-flag-as-value = “{ $place }” đặt chưa đúng cách. Chỗ điền chọn lời có dấu ? ở trước và nằm trong ngoặc vuông; chỗ điền thường thì không có dấu ?.",
    "problem-letter-text-missing-place = Thư này phải có chỗ điền “{ $place }”. Bấm nút chỗ điền ấy để đặt vào lời thư.",
    "problem-letter-text-hole = Có hồ sơ không có “{ $place }”, khi ấy câu sẽ hụt. Đặt phần lời có chỗ điền này trong ngoặc vuông, ví dụ [ … | lời thay ].",
    "problem-letter-text-gap = Khi hồ sơ thiếu thông tin, chỗ này đọc không trôi: “{ $near }”. Đưa cả dấu câu vào trong ngoặc vuông, hoặc thêm lời thay sau dấu |.",
    "problem-letter-text-glyph = Chữ in thư không có ký tự “{ $character }” ({ $code }). Thay bằng chữ hoặc dấu khác.",
    "problem-letter-text-pages =",
    "  { $sample ->",
    "    [no-father] Thư gửi gia đình không ghi người cha sẽ dài { $pages } trang.",
    "    [one-name] Thư gửi người tên chỉ có một chữ sẽ dài { $pages } trang.",
    "    [long-names] Thư gửi gia đình có tên dài sẽ dài { $pages } trang.",
    "    [no-phone] Thư của phường không có số điện thoại sẽ dài { $pages } trang.",
    "    [bare] Thư khi thiếu mọi thông tin sẽ dài { $pages } trang.",
    "   *[other] Thư gửi một gia đình thường gặp đã dài { $pages } trang.",
    "  } Thư chỉ có một trang: rút bớt lời, hoặc bỏ khung.",
    "problem-letter-text-same = Lời này đúng như bản đang dùng hoặc bản đang chờ duyệt. Sửa lời rồi đề nghị lại.",
    "problem-letter-text-nothing-proposed = Không có lời nào đang chờ duyệt cho loại thư này. Đề nghị lời mới trước, rồi lãnh đạo duyệt.",
    "problem-letter-text-other-proposal = Trong lúc lãnh đạo đọc, đã có đề nghị khác. Đọc lại lời mới nhất rồi duyệt.",
    "problem-letter-text-border-not-here = Chỉ thư chúc mừng mới có khung. Chọn “Không khung”.",
    "problem-letter-text-too-many = Loại thư này đã có { $most } bản, không thêm được nữa. Báo người phụ trách máy ở cấp trên.",
    "problem-letter-text-unknown = Máy này chưa có bản lời mà thư đã giữ. Đồng bộ rồi mở lại thư.",
    "",
    "letter-kind-birth = Chúc mừng khai sinh",
    "letter-kind-wedding = Chúc mừng kết hôn",
    "letter-kind-thanks = Cảm ơn",
    "letter-kind-apology-before = Xin lỗi, chưa tới hẹn",
    "letter-kind-apology-after = Xin lỗi, đã quá hẹn",
    "letter-kind-recalled = Xin lỗi, phải thu hồi giấy",
    "letter-kind-condolence = Chia buồn",
    "",
    "letter-sample-usual = Gia đình thường gặp",
    "letter-sample-no-father = Không ghi người cha",
    "letter-sample-one-name = Tên chỉ có một chữ",
    "letter-sample-long-names = Tên dài",
    "letter-sample-no-phone = Phường không có số điện thoại",
    "letter-sample-bare = Thiếu mọi thông tin",
    "",
    "letter-place-ten-co-quan = Tên cơ quan",
    "letter-place-don-vi = Phường, xã hay đặc khu",
    "letter-place-so-dien-thoai = Số điện thoại",
    "letter-place-danh-xung = Danh xưng",
    "letter-place-ten-chau = Tên cháu",
    "letter-place-ngay-sinh = Ngày sinh",
    "letter-place-giay-to = Giấy tờ trao cùng thư",
    "letter-place-hai-vo-chong = Tên hai vợ chồng",
    "letter-place-ten-thu-tuc = Tên thủ tục",
    "letter-place-ma-ho-so = Mã hồ sơ",
    "letter-place-ngay-tra = Ngày trả kết quả",
    "letter-place-truoc-han = Khi xong trước hẹn",
    "letter-place-dung-han = Khi xong đúng hẹn",
    "letter-place-tre-han = Khi xong trễ hẹn",
    "letter-place-hen-cu = Giờ, ngày đã hẹn",
    "letter-place-ly-do = Lý do trễ",
    "letter-place-hen-moi = Giờ, ngày hẹn mới",
    "letter-place-can-bo = Cán bộ phụ trách",
    "letter-place-tan-nha = Khi trao tận nhà",
    "letter-place-khong-nop-them = Khi không phải nộp thêm gì",
    "letter-place-ten-giay = Tên giấy thu hồi",
    "letter-place-sai-sot = Sai sót trên giấy",
    "letter-place-thay-the = Khi có giấy thay thế",
    "letter-place-nguoi-mat = Tên người đã mất",
    "letter-place-quan-he = Quan hệ với người nhận thư",
    "letter-place-ngay-mat = Ngày mất",
    "letter-place-viec-trong-ho-so = Việc phường đang lo",
    "",
    "ui-letter-texts-title = Lời của các thư",
    "ui-letter-texts-open = Sửa lời các thư",
    "ui-letter-texts-about = Cán bộ viết và đề nghị, lãnh đạo duyệt. Thư đã soạn giữ nguyên lời lúc soạn; thư soạn sau khi duyệt mới dùng lời mới.",
    "ui-letter-texts-kinds = Loại thư",
    "ui-letter-texts-edition = Bản { $number }",
    "ui-letter-texts-waits = có lời chờ duyệt",
    "ui-letter-texts-words = Lời thư, mỗi lần xuống dòng là một đoạn",
    "ui-letter-texts-places = Đặt chỗ điền vào lời thư",
    "ui-letter-texts-places-about = Phần trong [ngoặc vuông] tự bỏ đi khi hồ sơ không có thông tin ấy; sau dấu | là lời thay.",
    "ui-letter-texts-required = { $place } (bắt buộc)",
    "ui-letter-texts-fine = Đọc được với mọi loại hồ sơ.",
    "ui-letter-texts-problems = Cần sửa",
    "ui-letter-texts-propose = Đề nghị dùng lời này",
    "ui-letter-texts-proposed = Đã đề nghị. Lãnh đạo duyệt xong thì thư mới dùng lời này.",
    "ui-letter-texts-approve = Duyệt lời này",
    "ui-letter-texts-approved = Đã duyệt. Thư soạn từ bây giờ dùng lời mới.",
    "ui-letter-texts-proposal = Đang chờ lãnh đạo duyệt",
    "ui-letter-texts-proposal-by = { $officer } đề nghị { $when }",
    "ui-letter-texts-history = Các bản đã dùng",
    "ui-letter-texts-built-in = Bản có sẵn",
    "ui-letter-texts-approved-by = { $officer } viết, { $leader } duyệt { $when }",
    "ui-letter-texts-take = Lấy lại lời này",
    "ui-letter-texts-difference = Khác bản đang dùng",
    "ui-letter-texts-added = Thêm:",
    "ui-letter-texts-taken = Bỏ:",
    "ui-letter-texts-same = Chưa sửa gì so với bản đang dùng.",
    "ui-letter-texts-sample = Xem thử với",
    "ui-letter-texts-sheet = Trang thư xem trước",
    "ui-letter-texts-officers = Chỉ người viết thư của phường đề nghị được lời mới.",
    "letter-kind-cover-note = Gửi kèm giấy tờ",
    // letters.ftl
    "# Thư của phường, lời xin lỗi và những giấy báo cho người dân.",
    "",
    "problem-first-supplement = Hồ sơ này chưa yêu cầu bổ sung lần nào. Cán bộ yêu cầu bổ sung như thường lệ.",
    "problem-reason-not-listed = Lý do này không có trong danh sách của phường. Chọn một lý do trong danh sách.",
    "problem-already-finished = Kết quả đã trao rồi, không hẹn lại nữa.",
    "problem-form-not-due = Chưa có việc gì để in { $document }.",
    "problem-circumstance-known = Điều này đã ghi rồi.",
    "problem-no-such-circumstance = Không có mục này trong danh sách. Chọn một mục trong danh sách.",
    "problem-hour-incomplete = Cần đủ giờ và phút, ví dụ 17:00.",
    "problem-letter-forbidden = { $ground ->",
    "    [death] Hồ sơ này là khai tử, nên không gửi { $document }.",
    "    [father-dead] Hồ sơ ghi cha của cháu đã mất nên lãnh đạo quyết định có gửi { $document } hay không.",
    "    [bereaved] Phường đã đăng ký khai tử cho cháu hoặc mẹ cháu, nên không gửi { $document }. Thư chia buồn soạn ở hồ sơ khai tử.",
    "    [child-died] Cháu đã mất, nên không gửi { $document }. Có thể soạn thư chia buồn.",
    "    [mother-died] Mẹ của cháu đã mất khi sinh, nên không gửi { $document }. Có thể soạn thư chia buồn.",
    "    [abandoned] Cháu bị bỏ rơi, nên không gửi { $document }.",
    "    [registered-again] Đây là đăng ký lại, nên không gửi { $document }.",
    "   *[other] Hoàn cảnh đã ghi trong hồ sơ không cho gửi { $document }.",
    "  }",
    "problem-letter-not-here = { $document } không dùng cho loại hồ sơ này.",
    "problem-letter-too-early = Việc mà { $document } nói đến chưa xảy ra. Chờ xong việc ấy rồi soạn.",
    "problem-letter-unapproved = { $document } cần lãnh đạo duyệt trước khi in.",
    "problem-no-letter = Giấy này không phải là thư của phường.",
    "problem-letter-says-identity-number = Thư có một số giấy tờ tùy thân, mà thư của phường không ghi số của ai. Bỏ số ấy ra khỏi thư.",
    "problem-letter-says-cause-of-death = Thư nhắc đến nguyên nhân mất (“{ $found }”), đọc thêm đau lòng. Bỏ câu ấy ra khỏi thư.",
    "problem-letter-says-parentage = Thư nói đến chuyện riêng của gia đình (“{ $found }”). Bỏ câu ấy ra khỏi thư.",
    "problem-letter-says-beside-condolence = Thư chia buồn và thư gửi kèm giấy tờ không đi kèm lời này: “{ $found }”. Thư lúc này không mời góp ý, không dẫn đường dẫn, không nhắc phí, không có khẩu hiệu. Bỏ câu ấy ra khỏi thư.",
    "problem-letter-says-blame = Thư xin lỗi đổ việc chậm trễ cho người nhận thư (“{ $found }”). Viết lại câu ấy, chỉ nói phần việc của cơ quan.",
    "problem-letter-says-fee = Thư chúc mừng và thư cảm ơn không nhắc chuyện tiền nong (“{ $found }”). Bỏ câu ấy; khoản phải nộp đã có trên giấy khác.",
    "problem-letter-says-death = Thư chúc mừng và thư cảm ơn không nhắc chuyện mất mát (“{ $found }”). Bỏ câu ấy; nếu nhà có tang thì soạn thư chia buồn.",
    "problem-letter-says-account = Thư ghi số tài khoản sau chữ “{ $found }”, mà thư của phường không nhắc chuyển tiền. Bỏ số ấy ra khỏi thư.",
    "problem-letter-says-hurtful = Thư có lời dễ làm người đọc tổn thương (“{ $found }”). Bỏ hoặc viết lại câu ấy.",
    "",
    "event-promise-renewed = Xin lỗi và hẹn lại { $when }: { $reason }",
    "event-supplement-again = Lãnh đạo cho yêu cầu bổ sung lần nữa ({ $reason }): { $what }",
    "event-circumstance-noted = { $circumstance ->",
    "    [child-died] Ghi: cháu đã mất",
    "    [mother-died] Ghi: mẹ mất khi sinh cháu",
    "    [abandoned] Ghi: trẻ bị bỏ rơi",
    "    [registered-again] Ghi: đăng ký lại",
    "    [adopted] Ghi: nhận con nuôi hoặc mang thai hộ",
    "   *[declared-dead] Ghi: Tòa án tuyên bố đã chết",
    "  }",
    "",
    "circumstance-child-died = Cháu đã mất",
    "circumstance-mother-died = Mẹ mất khi sinh cháu",
    "circumstance-abandoned = Trẻ bị bỏ rơi",
    "circumstance-registered-again = Đăng ký lại, hoặc khai sinh cho người lớn",
    "circumstance-adopted = Nhận con nuôi hoặc mang thai hộ",
    "circumstance-declared-dead = Tòa án tuyên bố đã chết",
    "",
    "group-to-apologise = Kịp hẹn hay xin lỗi?",
    "verb-apologise = Xin lỗi và hẹn lại",
    "verb-print-form = In thông báo",
    "verb-approve-letter = Duyệt thư",
    "verb-supplement-again = Yêu cầu bổ sung lần nữa",
    "verb-note-circumstance = Ghi điều cần biết khi viết thư",
    "",
    "ui-about-apologise = Lý do là của cơ quan, không phải của người dân. Chỉ hẹn lại một lần; hạn theo luật giữ nguyên. Văn bản xin lỗi và thư xin lỗi được soạn cùng lúc.",
    "ui-about-supplement-again = Lần trước đã yêu cầu rồi. Ghi rõ còn thiếu gì và vì sao lần trước chưa đủ.",
    "ui-about-note-circumstance = Điều này quyết định thư nào được gửi. Ghi rồi thì không bỏ được.",
    "ui-about-approve-letter = Đọc bản xem trước rồi duyệt. Duyệt xong mới in để ký.",
    "ui-done-apologise = Đã hẹn lại. Văn bản xin lỗi và thư xin lỗi đã sẵn để in.",
    "ui-done-draft-letter = Đã soạn thư.",
    "ui-apology-reason = Lý do của cơ quan",
    "ui-apology-day = Ngày hẹn mới",
    "ui-apology-hour = Giờ",
    "ui-supplement-what = Còn thiếu gì",
    "ui-supplement-ground = Lý do, ghi trên phiếu",
    "ui-supplement-why = Vì sao lần trước chưa đủ",
    "ui-circumstance-which = Điều cần biết",
    "ui-renewed = đã hẹn lại",
    "ui-outgoing-title = Sổ đăng ký văn bản đi",
    "ui-outgoing-about = Những văn bản và thư có số đã gửi đi trong năm.",
    "ui-outgoing-empty = Năm này chưa có văn bản nào được cho số.",
    "ui-outgoing-year = Năm",
    "ui-outgoing-earlier = Năm trước",
    "ui-outgoing-later = Năm sau",
    "ui-outgoing-number = Số, ký hiệu",
    "ui-outgoing-dated = Ngày tháng",
    "ui-outgoing-document = Tên loại và trích yếu",
    "ui-outgoing-signer = Người ký",
    "ui-outgoing-recipient = Nơi nhận",
    "ui-outgoing-keeper = Nơi giữ bản lưu",
    "ui-outgoing-keeper-clerk = Văn thư",
    "ui-outgoing-copies = Số bản",
    "ui-outgoing-handed-over = Ngày chuyển",
    "ui-outgoing-receiver = Ký nhận",
    "ui-outgoing-note = Ghi chú",
    // linked.ftl
    "# Khai tử liên thông 2, 3, 4 trong 1; giấy tờ cần mang theo.",
    "",
    "choice-hai-viec = 2 trong 1: khai tử, xóa thường trú",
    "choice-tu-tuat-9 = 4 trong 1: thêm mai táng phí, tử tuất, bảo hiểm xã hội (9 ngày)",
    "choice-tu-tuat-18 = 4 trong 1: thêm mai táng phí, tử tuất, người có công (18 ngày)",
    "leg-tu-tuat = Tử tuất",
    "leg-thoi-tuat = Thôi hưởng trợ cấp tuất",
    "field-papers-giay-to-tuat = Giấy tờ về thân nhân hưởng tuất",
    "document-quyet-dinh-mai-tang = Kết quả giải quyết mai táng phí",
    "document-quyet-dinh-tu-tuat = Kết quả giải quyết tử tuất",
    "",
    "problem-no-benefit-claim = Gia đình đề nghị hưởng mai táng phí nhưng chưa nộp tờ khai. Nhận thêm tờ khai, hoặc chọn lại 2 trong 1.",
    "problem-claim-without-benefit = Đã nộp tờ khai mai táng phí, tử tuất nhưng đang chọn 2 trong 1. Chọn 3 hoặc 4 trong 1 nếu gia đình đề nghị hưởng trợ cấp.",
    "problem-benefit-age = Nhóm 11 ngày là của người từ đủ 80 tuổi đang hưởng trợ cấp tuất; tuổi đã ghi chưa đủ. Xem lại ngày sinh hoặc chọn nhóm khác.",
    "",
    "ui-bring = Gia đình cần mang theo",
    "ui-bring-originals = { $count } bản chính",
    "ui-bring-copies = { $count } bản sao",
    "ui-bring-shown = xuất trình hoặc tra cứu, không nộp",
    // looks.ftl
    "# Ai đã xem hồ sơ: lời cho lãnh đạo, và cho người xem nhật ký.",
    "",
    "event-looks-told = Ghi nhận những lần xem hồ sơ trong ngày",
    "problem-looks-nothing = Sổ xem hồ sơ của ngày này không ghi gì nên không được tính. Không cần làm gì thêm.",
    "problem-looks-too-many = Sổ xem hồ sơ của ngày này dài quá nên không được tính. Báo bộ phận công nghệ thông tin.",
    "problem-looks-twice = Sổ xem hồ sơ của ngày này ghi trùng nên không được tính. Báo bộ phận công nghệ thông tin.",
    "look-view = xem",
    "look-print = in",
    "look-export = xuất ra tệp",
    "ui-looks-title = Ai đã xem hồ sơ này",
    "ui-looks-ask = Xem danh sách",
    "ui-looks-ask-about = Mỗi lần mở, in hay xuất hồ sơ đều được ghi lại. Người đã làm việc với hồ sơ thì có trong phần lịch sử.",
    "ui-looks-nobody = Chưa ghi lần xem nào.",
    "ui-looks-times = { $how } { $count } lần",
    "ui-looks-here = mới ghi trên máy này",
    "ui-looks-about = Ngày hôm nay của máy khác chỉ thấy sau khi máy ấy đồng bộ vào hôm sau. Giữ { $days } ngày kể từ lần xem cuối.",
    "ui-list-looks-title = Ai đã mở danh sách có tên người",
    "ui-list-looks-about = Mở một danh sách có tên người (sổ, hồ sơ quá hạn, thư đi…) được ghi một lần trong ngày cho mỗi người.",
    "list-late = danh sách hồ sơ quá hạn",
    "list-cases = danh sách hồ sơ trong kỳ",
    "list-tracking = sổ theo dõi hồ sơ",
    "list-outgoing = sổ đăng ký văn bản đi",
    "list-round = bảng kê chuyến trao",
    "list-day = bản in trong ngày",
    // parents.ftl
    "# Cha mẹ đã chết, Giấy chứng nhận kết hôn của cha mẹ.",
    "",
    "section-parents = Kết hôn của cha mẹ",
    "field-mother-dead = Mẹ đã mất",
    "field-father-dead = Cha đã mất",
    "field-parents-marriage-number = Số Giấy chứng nhận kết hôn",
    "field-parents-marriage-date = Ngày đăng ký kết hôn",
    "field-parents-marriage-office = Nơi cấp",
    "",
    "problem-declarant-dead = Hồ sơ ghi người này đã mất. Chọn người đi khai khác, hoặc bỏ đánh dấu đã mất.",
    "problem-marriage-not-written = Đã có Giấy chứng nhận kết hôn của cha mẹ: ghi số, ngày và nơi cấp để in vào tờ khai.",
    "problem-marriage-of-one = Có Giấy chứng nhận kết hôn thì phải ghi đủ tên mẹ và tên cha.",
    "problem-married-after-birth = Cha mẹ kết hôn sau ngày sinh của con. Kiểm tra lại ngày; vẫn nhận được.",
    "problem-married-before-born = Ngày kết hôn không thể trước khi cha hoặc mẹ ra đời.",
    "problem-married-young = Lúc kết hôn mẹ chưa đủ 18 tuổi hoặc cha chưa đủ 20 tuổi theo những gì đã ghi. Kiểm tra lại ngày.",
    // pictures.ftl
    "# Ảnh của phường trên thư: biểu trưng, chữ ký, dấu; khung viền.",
    "",
    "event-picture-proposed = Đưa ảnh mới vào cho thư",
    "event-picture-allowed = Cho dùng ảnh trên thư",
    "event-picture-withdrawn = Thôi dùng ảnh trên thư",
    "",
    "problem-picture-not-png = Tệp này không phải ảnh PNG đọc được. Lưu ảnh thành PNG rồi chọn lại.",
    "problem-picture-file-too-long = Tệp quá lớn. Chọn ảnh PNG dưới 8 MB, mỗi chiều không quá 7.100 điểm ảnh.",
    "problem-picture-too-small = Phần có nét trong ảnh quá nhỏ, in ra không rõ. Chọn ảnh mà mỗi chiều có từ { $least } điểm ảnh trở lên.",
    "problem-picture-too-many-points = Ảnh có hơn { $most } điểm ảnh một chiều. Chọn lại tệp ảnh gốc, máy tự thu nhỏ.",
    "problem-picture-too-detailed = Ảnh có quá nhiều chi tiết, thu nhỏ rồi vẫn hơn { $most } KB. Chọn ảnh ít màu hơn, ví dụ hình vẽ thay cho ảnh chụp.",
    "problem-picture-not-clear = Ảnh này còn nền. Xóa nền cho trong suốt, chỉ giữ nét chữ ký hoặc dấu, rồi lưu thành PNG.",
    "problem-picture-not-blue = Nét chữ ký không phải màu xanh. Ký bằng mực xanh rồi quét màu, sau đó xóa nền.",
    "problem-picture-not-red = Dấu không phải màu đỏ. Quét dấu ở chế độ màu rồi xóa nền.",
    "problem-picture-empty = Ảnh trống, hoặc nét quá mờ để in. Chọn ảnh khác.",
    "problem-picture-not-ours = Ảnh này không do phần mềm lưu lại nên không dùng. Chọn lại tệp ảnh gốc.",
    "problem-picture-width = Bề rộng trên giấy phải từ { $least } đến { $most } mm.",
    "problem-picture-same = Ảnh này, cỡ này đang dùng hoặc đang chờ cho phép rồi.",
    "problem-picture-nothing-proposed = Không có ảnh nào đang chờ cho phép. Đưa ảnh vào trước, rồi lãnh đạo cho phép.",
    "problem-picture-other-proposal = Trong lúc xem, đã có người đưa ảnh khác vào. Xem lại ảnh mới nhất rồi cho phép.",
    "problem-picture-not-yours = Đây là chữ ký của người khác. Chỉ chính người ký mới cho dùng ảnh chữ ký của mình.",
    "problem-picture-nothing-used = Không có ảnh nào đang dùng hay đang chờ, nên không có gì để thôi dùng.",
    "problem-picture-too-many = Đã có { $most } ảnh qua các lần, không thêm được nữa. Báo người phụ trách máy ở cấp trên.",
    "problem-picture-from = Ngày bắt đầu dùng phải từ hôm nay trở đi và trong vòng một năm.",
    "problem-picture-no-signer = Người này không ký giấy tờ nên không cần ảnh chữ ký. Chọn người khác.",
    "problem-picture-reason-too-long = Lý do dài { $count } ký tự. Viết gọn trong 200 ký tự.",
    "problem-ward-picture-unknown = Máy này chưa có ảnh ấy. Đồng bộ rồi thử lại.",
    "problem-picture-not-here = { $document } không in ảnh này. Bỏ ảnh rồi in lại.",
    "problem-picture-unapproved = Người ký chưa duyệt { $document } này nên không in kèm ảnh chữ ký. Nhờ người ký duyệt thư trước.",
    "",
    "picture-emblem = Biểu trưng của phường",
    "picture-signature = Chữ ký",
    "picture-seal = Dấu của cơ quan",
    "",
    "letter-border-none = Không khung",
    "letter-border-line = Khung nét thẳng",
    "letter-border-lotus = Khung hoa sen",
    "",
    "signature-picture-by-hand = Thư này ký tay.",
    "signature-picture-no-picture = Người ký chưa cho dùng ảnh chữ ký, nên thư này ký tay.",
    "signature-picture-unapproved = Người ký duyệt thư này rồi thì thư in kèm ảnh chữ ký; chưa duyệt thì in ra để ký tay.",
    "signature-picture-carried = Thư này in kèm ảnh chữ ký.",
    "",
    "ui-letter-look-title = Ảnh và dấu trên thư",
    "ui-letter-look-open = Xem và thay ảnh trên thư",
    "ui-letter-look-about = Ảnh chỉ in trên thư của phường, không bao giờ in trên giấy tờ hộ tịch, bản sao hay biểu mẫu. Người phụ trách máy hoặc lãnh đạo đưa ảnh vào; lãnh đạo cho phép, riêng ảnh chữ ký thì chính người ký cho phép.",
    "ui-letter-look-pictures = Các ảnh",
    "ui-letter-look-of-signer = Chữ ký của { $officer }",
    "ui-letter-look-on = Dùng trên: { $documents }.",
    "ui-letter-look-no-paper = Không in ra giấy: dấu trên giấy đóng tay. Ảnh dấu chỉ dùng cho tệp ký điện tử.",
    "ui-letter-look-by-hand = Thư xin lỗi và thư chia buồn luôn ký tay.",
    "ui-letter-look-choose = Chọn tệp PNG",
    "ui-letter-look-kept = Máy giữ { $width } × { $height } điểm ảnh, { $size } KB; thông tin kèm tệp (nơi chụp, máy chụp) đã bỏ.",
    "ui-letter-look-width = Bề rộng trên giấy (mm)",
    "ui-letter-look-tried = Ảnh mới, đang xem thử",
    "ui-letter-look-propose = Đưa ảnh này vào",
    "ui-letter-look-proposed = Đã đưa ảnh vào. Được cho phép xong thì thư mới dùng ảnh này.",
    "ui-letter-look-proposal = Đang chờ cho phép",
    "ui-letter-look-proposal-by = { $officer } đưa vào { $when }, rộng { $width } mm",
    "ui-letter-look-yours = Chỉ chính người ký mới cho dùng được.",
    "ui-letter-look-from = Dùng từ ngày",
    "ui-letter-look-allow = Cho dùng",
    "ui-letter-look-allowed = Đã cho dùng.",
    "ui-letter-look-withdraw = Thôi dùng",
    "ui-letter-look-withdraw-why = Vì sao thôi dùng?",
    "ui-letter-look-withdrawn = Đã thôi dùng. Thư in từ bây giờ không có ảnh này, kể cả in lại.",
    "ui-letter-look-history = Các ảnh đã dùng",
    "ui-letter-look-none = Chưa có ảnh nào.",
    "ui-letter-look-used = đang dùng",
    "ui-letter-look-allowed-by = { $officer } cho dùng từ { $from }, rộng { $width } mm",
    "ui-letter-look-withdrawn-by = { $officer } cho thôi dùng { $when }: { $why }",
    "ui-letter-look-redrawn = ảnh mới",
    "ui-letter-look-resized = đổi cỡ",
    "ui-letter-look-sheet = Trang thư xem trước",
    "ui-letter-look-letter = Xem trên",
    "ui-letter-look-officers = Chỉ lãnh đạo và người phụ trách máy đưa ảnh vào được.",
    "ui-letter-look-approve = Duyệt, in kèm chữ ký của tôi",
    "ui-letter-look-approved = Đã duyệt. Thư sẽ in kèm ảnh chữ ký.",
    "ui-letter-texts-border-legend = Khung quanh thư",
    // print.ftl
    "# Giấy in: tên giấy tờ, lỗi khi in, tên các mục trên giấy.",
    "",
    "# --- Tên giấy tờ",
    "document-giay-tiep-nhan = Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
    "document-giay-khai-sinh = Giấy khai sinh",
    "document-thu-chuc-mung = Thư chúc mừng",
    "document-trich-luc-khai-tu = Trích lục khai tử",
    "document-giay-chung-nhan-ket-hon = Giấy chứng nhận kết hôn",
    "document-giay-xac-nhan-tthn = Giấy xác nhận tình trạng hôn nhân",
    "document-gcn-ho-kinh-doanh = Giấy chứng nhận đăng ký hộ kinh doanh",
    "document-giay-khai-sinh-ban-sao = Giấy khai sinh (bản sao)",
    "document-trich-luc-khai-tu-ban-sao = Trích lục khai tử (bản sao)",
    "document-trich-luc-ket-hon = Trích lục kết hôn",
    "document-trich-luc-ket-hon-ban-sao = Trích lục kết hôn (bản sao)",
    "document-trich-luc-cai-chinh = Trích lục thay đổi, cải chính, bổ sung hộ tịch",
    "document-trich-luc-nhan-cha-me-con = Trích lục đăng ký nhận cha, mẹ, con",
    "document-loi-chung-ban-sao = Lời chứng chứng thực bản sao",
    "document-loi-chung-chu-ky = Lời chứng chứng thực chữ ký",
    "document-thong-bao-thuong-tru = Thông báo kết quả đăng ký thường trú",
    "document-the-bhyt = Thẻ bảo hiểm y tế",
    "document-thong-bao-xoa-thuong-tru = Thông báo xóa đăng ký thường trú",
    "document-ma-so-thue = Thông báo mã số thuế",
    "document-thu-cam-on = Thư cảm ơn",
    "document-thu-xin-loi = Thư xin lỗi",
    "document-thu-chia-buon = Thư chia buồn",
    "document-phieu-bo-sung = Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
    "document-phieu-tu-choi = Phiếu từ chối tiếp nhận, giải quyết hồ sơ",
    "document-van-ban-xin-loi = Văn bản xin lỗi và đề nghị gia hạn",
    "document-thong-bao-dung = Thông báo dừng giải quyết hồ sơ",
    "document-bang-can-in = Tờ thử căn chỉnh",
    "paper-overprint = In lên phôi của Bộ Tư pháp",
    "paper-plain = In trọn trang lên giấy trắng",
    "paper-preview = Bản xem trước, có chữ chìm",
    "paper-back = Ghi vào mặt sau bản chính",
    "",
    "# --- Vì sao chưa in được, và làm gì tiếp",
    "print-overflow = Nội dung mục “{ $field }” dài quá chỗ trên giấy ({ $lines } dòng), kể cả khi thu nhỏ chữ. Rút gọn nội dung rồi xem lại; chưa có gì bị in ra. (Mẫu { $template })",
    "print-wide-word = Mục “{ $field }” có một từ dài hơn cả dòng trên giấy, kể cả khi thu nhỏ chữ. Thêm dấu cách hoặc viết gọn lại rồi xem lại; chưa có gì bị in ra. (Mẫu { $template })",
    "print-over-page = Nội dung mục “{ $field }” làm giấy dài quá số trang của mẫu. Rút gọn nội dung rồi xem lại; nếu là chữ in sẵn thì sửa mẫu cho ngắn lại. Chưa có gì bị in ra. (Mẫu { $template })",
    "print-row = Mục số { $row } của “{ $field }” không vừa khổ giấy. Rút gọn nội dung mục ấy; không sửa được thì nhờ người phụ trách mẫu để cột rộng hơn. Chưa có gì bị in ra. (Mẫu { $template })",
    "print-off-sheet = “{ $field }” sẽ bị in ra ngoài mép giấy, vì đang dịch chuyển nhiều quá. Bớt dịch chuyển trong Căn chỉnh máy in rồi in lại; chưa có gì bị in ra. (Mẫu { $template })",
    "print-missing-glyph = Mục “{ $field }” có ký tự { $character } ({ $code }) mà phông chữ trên giấy không có. Xóa ký tự ấy rồi gõ lại. (Mẫu { $template })",
    "print-incomplete = Mục “{ $field }” còn trống trong khi mục “{ $given }” đã ghi; các mục này phải ghi đủ hoặc để trống cả. Hỏi lại gia đình rồi ghi thêm, hoặc xóa cả phần ấy nếu chưa xác định được. (Mẫu { $template })",
    "print-no-items = Chưa có gì ở “{ $field }” để in. Thêm vào danh sách rồi in lại. (Mẫu { $template })",
    "print-back-none = Mẫu giấy đang dùng chưa có chỗ cho “{ $field }” trên phôi, nên chưa in để không sót nội dung. Nhờ người phụ trách máy thêm phần mặt sau (data.back) vào mẫu, hoặc in bằng mẫu đi kèm phần mềm. (Mẫu { $template })",
    "print-back-full = “{ $field }” cần nhiều hơn { $rows } dòng của mặt sau, kể cả khi thu nhỏ chữ. Ghi gọn nội dung thay đổi rồi xem lại; nếu phôi còn chỗ thì tăng số dòng mặt sau trong mẫu. Chưa có gì bị in ra. (Mẫu { $template })",
    "print-back-empty = Không có thay đổi nào cần ghi vào mặt sau: chưa đăng ký thay đổi, hoặc đã ghi cả rồi. Chọn cách in khác.",
    "print-paper = Không in { $document } theo cách “{ $paper }”. Chọn cách in khác.",
    "print-qr = Nội dung mục “{ $field }” dài quá, mã QR không chứa hết. Rút gọn địa chỉ tra cứu trong phần cài đặt. (Mẫu { $template })",
    "print-letter-picture = Không đọc được ảnh “{ $field }” trên thư. Đồng bộ rồi in lại; vẫn vậy thì đưa ảnh vào lần nữa. (Mẫu { $template })",
    "print-font = Phông chữ đi kèm phần mềm bị hỏng nên không in, để tránh sai dấu. Cài đặt lại phần mềm; dữ liệu vẫn còn nguyên.",
    "print-glyph = Chữ { $code } không có trong phông chữ của trang. Xin báo cho bộ phận công nghệ thông tin.",
    "print-write = Chưa tạo được tệp PDF. Đóng bớt chương trình khác rồi thử lại; hồ sơ vẫn còn nguyên.",
    "print-archive-limit = Tệp PDF/A-1 chỉ chứa được tối đa { $limit } bản in hoặc dòng bảng. Chia ra nhiều tệp, hoặc in theo PDF/A-2.",
    "print-read = Tệp PDF không đọc lại được. In lại từ hồ sơ.",
    "print-no-such-page = Không có trang { $page }; giấy này có { $pages } trang.",
    "print-resolution = Độ phân giải { $dpi } chấm một inch nằm ngoài mức từ 20 đến 600. Chọn lại.",
    "print-page-too-large = Trang của tệp quá lớn, không vẽ được. Mở tệp bằng phần mềm khác rồi lưu lại ở khổ A4.",
    "print-picture = Chưa vẽ được trang lên màn hình. Thử lại, hoặc lưu thành PDF để xem.",
    "print-image-too-large = Ảnh lớn quá cỡ dùng được trên giấy. Chọn tệp PNG dưới 8 MB, mỗi chiều không quá 4.700 điểm ảnh.",
    "print-image-not-png = Tệp này không phải ảnh PNG. Lưu ảnh thành PNG rồi chọn lại.",
    "print-image-unreadable = Không đọc được ảnh này: tệp bị hỏng hoặc bị cắt cụt. Lưu lại ảnh thành PNG rồi chọn lại.",
    "print-unknown-document = Không có loại giấy nào tên “{ $name }”. Xem danh sách bằng lệnh: tannha print --list.",
    "print-record-missing = Bản ghi của { $document } thiếu mục “{ $field }”. Thêm vào rồi in lại.",
    "print-record-unknown = Bản ghi của { $document } có mục lạ “{ $field }”. Xóa hoặc sửa lại tên mục.",
    "print-record-invalid = Mục “{ $field }” trong bản ghi của { $document } không đúng dạng. Xem lại kiểu dữ liệu, nhất là ngày tháng (2026-11-17).",
    "print-cross-too-far = Số đo dấu cộng { $cross } lệch quá 10 mm. Đo lại từ mép trái và mép trên tờ giấy đến tâm dấu, tính bằng mi-li-mét; xem lại giấy có nằm sát thanh chặn trong khay không.",
    "print-crosses-mirrored = Các dấu cộng bị đảo chỗ. Đo từ mép trái và mép trên, dấu 1 ở góc trên bên trái; nếu tờ in ra bị lật ngược như soi gương thì tắt “in lật” trong máy in rồi in lại.",
    "print-scale-off = Tờ thử căn chỉnh in ra lệch cỡ { $percent } %. Máy in đang “vừa trang”: chọn cỡ in 100 % rồi in lại tờ ấy; nếu cỡ in đã đúng thì đo lại.",
    "",
    "# --- Vì sao mẫu giấy chưa dùng được: mẫu nào, chỗ nào trong mẫu, ở đó ghi gì",
    "template-too-large = Tệp mẫu “{ $template }” quá lớn ({ $value }); tệp mẫu không quá 512 KB. Xem lại có chọn nhầm tệp không.",
    "template-not-json = Tệp này không phải tệp mẫu: sai từ dòng { $place } (dòng:cột). Mở tệp bằng trình soạn thảo có kiểm tra JSON, sửa rồi thử lại.",
    "template-newer = Mẫu “{ $template }” thuộc dạng thức { $value }, mới hơn phần mềm này. Cập nhật phần mềm rồi dùng mẫu ấy; mẫu đang dùng vẫn in như trước.",
    "template-older = Mẫu “{ $template }” ghi một dạng thức cũ hơn những gì có trong mẫu ({ $value }). Sửa số ở mục format thành 2, để phần mềm cũ nhận ra mẫu này là mới.",
    "template-document = Mẫu “{ $template }”, chỗ { $place }: không có loại giấy “{ $value }” dùng mẫu. Xem tên các loại giấy bằng lệnh: tannha template list.",
    "template-missing = Mẫu “{ $template }” thiếu phần { $place }. Ghi thêm phần ấy rồi kiểm tra lại.",
    "template-unknown = Mẫu “{ $template }”, chỗ { $place }: không có phần nào tên “{ $value }”. Sửa lại tên hoặc bỏ phần ấy.",
    "template-invalid = Mẫu “{ $template }”, chỗ { $place }: “{ $value }” không đúng dạng hoặc ngoài mức cho phép. Xem docs/templates.md về chỗ ấy rồi sửa.",
    "template-field = Mẫu “{ $template }”, chỗ { $place }: giấy này không có mục “{ $value }”. Xem các mục bằng lệnh: tannha template show, rồi sửa tên mục.",
    "template-kind = Mẫu “{ $template }”, chỗ { $place }: mục { $value } không viết hay hỏi theo cách ấy được. Chọn cách viết hợp với loại của mục.",
    "template-style = Mẫu “{ $template }”, chỗ { $place }: không có kiểu chữ hay kiểu dòng “{ $value }”. Thêm kiểu ấy vào mẫu hoặc sửa tên.",
    "template-picture = Mẫu “{ $template }”, chỗ { $place }: thiếu ảnh “{ $value }”. Gửi kèm ảnh PNG mang tên ấy cùng với mẫu.",
    "template-place = Mẫu “{ $template }”, chỗ { $place }: phần này ({ $value }) không đặt ở đó được, vì ra ngoài tờ giấy hoặc lề, hoặc chỗ ấy không chứa được. Sửa lại vị trí.",
    "template-twice = Đã có mẫu “{ $template }” cùng ngày { $value }. Giấy in bằng mẫu cũ ghi theo ngày ấy, nên mẫu mới phải có ngày khác.",
    "template-doubled = Mẫu “{ $template }” ghi hai lần ở { $place }. Giữ lại một chỗ, bỏ chỗ kia rồi kiểm tra lại.",
    "",
    "# --- Tên các mục, theo mã mục, dấu chấm và gạch dưới đổi thành gạch ngang",
    "print-field-proof-code = Mã kiểm tra",
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
    "print-field-registration-number = Số",
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
    "print-field-receipt-fee = Phí, lệ phí",
    "print-field-receipt-parts = Các kết quả sẽ nhận",
    "print-field-promise-explanation = Cách tính ngày hẹn",
    "print-field-delivery = Nơi nhận kết quả",
    "print-field-book = Sổ theo dõi hồ sơ",
    "print-field-officer-name = Họ tên người tiếp nhận",
    "print-field-office-name = Tên cơ quan",
    "print-field-office-superior = Tên cơ quan cấp trên",
    "print-field-form = Chữ in sẵn của mẫu",
    "print-field-calibration-crosses = Dấu cộng để đo máy in",
    "print-field-letter-number = Số của thư",
    "print-field-letter-place-date = Nơi và ngày viết thư",
    "print-field-letter-addressee = Người nhận thư",
    "print-field-letter-body = Nội dung thư",
    "print-field-office-place = Địa danh",
    "print-field-letter-papers = Giấy tờ trao cùng thư",
    "print-field-letter-phone = Số điện thoại của phường",
    "print-field-letter-emblem = Biểu trưng của phường",
    "print-field-letter-signature = Ảnh chữ ký",
    "print-field-letter-seal = Ảnh dấu",
    "print-field-notice-number = Số của văn bản",
    "print-field-notice-body = Nội dung văn bản",
    "print-field-notice-reason = Lý do",
    "print-field-notice-officer = Người hướng dẫn",
    "print-field-notice-wanted = Nội dung cần bổ sung",
    "print-field-notice-new-due = Thời gian trả kết quả mới",
    "print-field-letter-reason = Lý do chậm",
    "print-field-deceased-name = Tên người đã mất",
    "print-field-calibration-form = Tên mẫu phôi",
    "print-field-calibration-printer = Tên máy in",
    "print-field-deceased-born = Ngày sinh người mất",
    "print-field-deceased-sex = Giới tính người mất",
    "print-field-deceased-ethnicity = Dân tộc người mất",
    "print-field-deceased-nationality = Quốc tịch người mất",
    "print-field-deceased-citizen-id = Số định danh người mất",
    "print-field-deceased-paper = Giấy tờ tùy thân người mất",
    "print-field-deceased-residence = Nơi cư trú cuối cùng",
    "print-field-death-day = Ngày mất",
    "print-field-death-hour = Giờ mất",
    "print-field-death-place = Nơi mất",
    "print-field-death-cause = Nguyên nhân",
    "print-field-marriage-abroad = Nơi đã đăng ký kết hôn ở nước ngoài",
    "print-field-note-number = Số giấy báo tử",
    "print-field-note-date = Ngày cấp giấy báo tử",
    "print-field-note-issuer = Nơi cấp giấy báo tử",
    "print-field-business-tax-code = Mã số thuế",
    "print-field-business-name = Tên hộ kinh doanh",
    "print-field-business-address = Địa chỉ trụ sở",
    "print-field-business-phone = Điện thoại hộ kinh doanh",
    "print-field-business-trade = Ngành, nghề",
    "print-field-business-capital = Vốn kinh doanh",
    "print-field-business-workers = Số lao động",
    "print-field-owner-name = Họ tên chủ hộ",
    "print-field-owner-born = Ngày sinh chủ hộ",
    "print-field-owner-sex = Giới tính chủ hộ",
    "print-field-owner-ethnicity = Dân tộc chủ hộ",
    "print-field-owner-nationality = Quốc tịch chủ hộ",
    "print-field-owner-citizen-id = Số định danh chủ hộ",
    "print-field-owner-residence = Nơi cư trú chủ hộ",
    "print-field-wife-name = Họ tên vợ",
    "print-field-wife-born = Ngày sinh vợ",
    "print-field-wife-ethnicity = Dân tộc vợ",
    "print-field-wife-nationality = Quốc tịch vợ",
    "print-field-wife-residence = Nơi cư trú vợ",
    "print-field-wife-paper = Giấy tờ tùy thân vợ",
    "print-field-husband-name = Họ tên chồng",
    "print-field-husband-born = Ngày sinh chồng",
    "print-field-husband-ethnicity = Dân tộc chồng",
    "print-field-husband-nationality = Quốc tịch chồng",
    "print-field-husband-residence = Nơi cư trú chồng",
    "print-field-husband-paper = Giấy tờ tùy thân chồng",
    "print-field-person-name = Họ tên người được xác nhận",
    "print-field-person-born = Ngày sinh",
    "print-field-person-sex = Giới tính",
    "print-field-person-ethnicity = Dân tộc",
    "print-field-person-nationality = Quốc tịch",
    "print-field-person-paper = Giấy tờ tùy thân",
    "print-field-person-residence = Nơi cư trú",
    "print-field-status-place = Thời gian cư trú",
    "print-field-status-wording = Tình trạng hôn nhân",
    "print-field-status-purpose = Mục đích sử dụng",
    "print-field-copy-number = Số bản sao",
    "print-field-copy-issued-on = Ngày cấp bản sao",
    "print-field-notes = Ghi chú",
    "print-field-sentences = Lời chứng",
    "print-field-parent-name = Họ tên cha hoặc mẹ",
    "print-field-parent-born = Ngày sinh cha hoặc mẹ",
    "print-field-parent-ethnicity = Dân tộc cha hoặc mẹ",
    "print-field-parent-nationality = Quốc tịch cha hoặc mẹ",
    "print-field-parent-paper = Giấy tờ tùy thân cha hoặc mẹ",
    "print-field-parent-residence = Nơi cư trú cha hoặc mẹ",
    "print-field-recognised-name = Họ tên người con",
    "print-field-recognised-born = Ngày sinh người con",
    "print-field-recognised-sex = Giới tính người con",
    "print-field-recognised-ethnicity = Dân tộc người con",
    "print-field-recognised-nationality = Quốc tịch người con",
    "print-field-recognised-paper = Giấy tờ tùy thân người con",
    "print-field-recognised-residence = Nơi cư trú người con",
    "print-field-entry-register = Quyển số",
    "print-field-entry-number = Số trong Sổ",
    "print-field-entry-date = Ngày đăng ký",
    "print-field-entry-place = Nơi đăng ký",
    "print-field-change-to = Nội dung thay đổi",
    "print-field-change-kind = Loại thay đổi",
    "print-field-change-from = Nội dung đã đăng ký",
    "print-field-mother-citizen-id = Số định danh của người mẹ",
    "print-field-father-citizen-id = Số định danh của người cha",
    "print-field-wife-marriages = Lần kết hôn của bên nữ",
    "print-field-husband-marriages = Lần kết hôn của bên nam",
    "print-field-parents-marriage-number = Giấy chứng nhận kết hôn của cha, mẹ",
    "print-field-change-basis = Căn cứ thay đổi",
    "print-field-other-to = Nội dung thay đổi thứ hai",
    "print-field-certified-paper = Tên giấy tờ, văn bản",
    "print-field-certified-issuer = Cơ quan cấp bản chính",
    "print-field-certified-pages = Số trang",
    "print-field-certified-copies = Số bản",
    "document-ket-qua-thu-tuc = Kết quả giải quyết thủ tục",
    "print-field-own-1 = Mục 1",
    "print-field-own-2 = Mục 2",
    "print-field-own-3 = Mục 3",
    "print-field-own-4 = Mục 4",
    "print-field-own-5 = Mục 5",
    "print-field-own-6 = Mục 6",
    "print-field-own-7 = Mục 7",
    "print-field-own-8 = Mục 8",
    "print-field-own-9 = Mục 9",
    "print-field-own-10 = Mục 10",
    "print-field-own-11 = Mục 11",
    "print-field-own-12 = Mục 12",
    "print-field-own-13 = Mục 13",
    "print-field-own-14 = Mục 14",
    "print-field-own-15 = Mục 15",
    "print-field-own-16 = Mục 16",
    "print-field-own-17 = Mục 17",
    "print-field-own-18 = Mục 18",
    "print-field-own-19 = Mục 19",
    "print-field-own-20 = Mục 20",
    "",
    "document-to-khai = Tờ khai",
    "document-thu-kem-giay-to = Thư gửi kèm giấy tờ",
    "document-trich-luc-cai-chinh-ban-sao = Trích lục thay đổi, cải chính, bổ sung hộ tịch (bản sao)",
    "document-trich-luc-nhan-cha-me-con-ban-sao = Trích lục đăng ký nhận cha, mẹ, con (bản sao)",
    "print-field-declaration-title = Tên tờ khai",
    "print-field-declaration-addressee = Nơi nhận tờ khai",
    "print-field-declaration-request = Lời đề nghị trên tờ khai",
    "print-field-declaration-pledge = Lời cam đoan",
    "print-field-declaration-copies = Số bản sao đề nghị cấp",
    "print-field-declaration-place = Nơi và ngày làm tờ khai",
    "print-field-declaration-signatures = Chỗ ký trên tờ khai",
    "print-field-declaration-notes = Chú thích cuối tờ khai",
    "print-field-declaration-side = Bên nữ, bên nam",
    "print-field-declarant-born = Ngày sinh của người yêu cầu",
    "print-field-declarant-residence = Nơi cư trú của người yêu cầu",
    "print-field-declarant-relation = Quan hệ với người được khai",
    // prints.ftl
    "# Bản in: hàng chờ, trả lời sau khi giấy ra, căn chỉnh máy in.",
    "",
    "problem-printer-gone = Máy tính này chưa thấy máy in nào. Cắm máy in, chọn làm máy in mặc định rồi in lại; hoặc bấm Lưu tệp PDF để in ở nơi khác. Chưa có gì được ghi là đã in.",
    "problem-printer-offline = Máy in không trả lời. Bật máy in, xem lại dây nối rồi in lại. Chưa có gì được ghi là đã in.",
    "problem-printer-no-paper = Máy in hết giấy, hoặc khay chưa có đúng loại giấy. Đặt giấy vào khay rồi in lại. Chưa có gì được ghi là đã in.",
    "problem-printer-jammed = Máy in đang kẹt giấy. Gỡ giấy kẹt ra rồi in lại. Tờ phôi bị hỏng thì ghi vào sổ phôi.",
    "problem-printer-needs-hand = Máy in đang chờ: nắp chưa đóng, hết mực hoặc khay giấy ra đã đầy. Xem máy in rồi in lại.",
    "problem-printer-stopped = Máy in đang bị tạm dừng trong máy tính này. Mở phần máy in của hệ thống, cho máy in chạy tiếp rồi in lại.",
    "problem-printer-refused = Máy in không nhận tệp này. Tắt máy in rồi bật lại và in lại; nếu vẫn vậy thì bấm Lưu tệp PDF và in từ tệp.",
    "problem-printer-silent = Bộ phận in của máy tính không trả lời. Chờ một phút rồi in lại; nếu vẫn vậy thì khởi động lại máy tính. Chưa có gì được ghi là đã in.",
    "problem-printer-perhaps = Chưa rõ máy in đã nhận tờ này hay chưa. Xem ở máy in: nếu tờ đã ra thì dùng được, nếu chưa thì in lại. Trong nhật ký chỉ ghi là đã lập tệp.",
    "problem-printer-no-such-tray = Máy in này không có khay giấy ấy. Chọn lại khay trong danh sách.",
    "problem-printer-four-crosses = Cần số đo của cả bốn dấu cộng. Nhập đủ tám số rồi làm lại.",
    "problem-paper-unanswered = Giấy này đã gửi in và chưa có trả lời là có ra đúng hay không. Mở Bản in để trả lời trước, rồi hãy in lại.",
    "problem-no-such-print = Bản in này không còn trong danh sách: đã được trả lời hoặc đã bỏ. Mở lại danh sách Bản in.",
    "problem-file-disk-full = Ổ đĩa đã đầy nên chưa ghi được tệp; không có tệp nào bị ghi dở. Xóa bớt tệp trên máy rồi làm lại. Hồ sơ không bị ảnh hưởng.",
    "",
    "# Trang Bản in, hộp hỏi và trang căn chỉnh",
    "ui-prints-title = Bản in",
    "ui-prints-about = Khi cán bộ trả lời “Ra đúng”, giấy mới được ghi là đã in.",
    "ui-prints-none = Không có bản in nào đang chờ. Giấy vừa gửi in sẽ hiện ở đây cho đến khi có trả lời.",
    "ui-prints-ready = Giấy có thể in ngay",
    "ui-prints-ready-none = Không có giấy nào chờ in.",
    "ui-prints-add = In các giấy đã chọn",
    "ui-prints-choose-all = Chọn tất cả",
    "ui-prints-hold = Tạm dừng",
    "ui-prints-go-on = In tiếp",
    "ui-prints-held = Đang tạm dừng: giấy chờ in vẫn còn đây.",
    "ui-prints-progress = Đã gửi { $done } trên { $all } bản",
    "ui-prints-answer = Trả lời",
    "ui-prints-retry = In lại",
    "ui-prints-cancel = Bỏ",
    "ui-prints-take-back = Rút khỏi máy in",
    "ui-prints-by = { $officer } gửi lúc { $when }",
    "ui-prints-number = số { $number }",
    "print-state-waiting = chờ đến lượt",
    "print-state-printing = đang in",
    "print-state-out = chờ trả lời",
    "print-state-failed = không in được",
    "ui-prints-open = { $count } bản in chờ trả lời",
    "ui-answer-title = Giấy in ra có đúng không?",
    "ui-answer-which = Nhìn tờ giấy trên máy in",
    "outcome-right = Ra đúng",
    "outcome-spoiled = Tờ giấy bị hỏng",
    "outcome-nothing = Không có gì ra",
    "ui-answer-outcome = Máy in cho ra gì?",
    "ui-answer-sheets = Số in trên tờ phôi",
    "ui-answer-sheets-about = Đọc trên tờ vừa ra rồi sửa lại nếu khác.",
    "ui-answer-sheets-two = Hai bản chính thì ghi hai số, cách nhau bằng dấu phẩy.",
    "ui-answer-spoiled = Số của tờ hỏng",
    "ui-answer-spoiled-also = Số của tờ hỏng trước đó, nếu có",
    "ui-answer-reason = Vì sao hỏng",
    "ui-answer-count = Mấy bản ra đúng?",
    "ui-answer-again = Lý do in lại",
    "ui-answer-right-about = Chỉ lúc này giấy mới được ghi là đã in.",
    "ui-answer-spoiled-about = Tờ hỏng được ghi vào sổ phôi. Số đăng ký giữ nguyên cho tờ in lại.",
    "ui-answer-spoiled-plain = Không có gì được ghi là đã in. Xé bỏ tờ hỏng rồi in lại.",
    "ui-answer-nothing-about = Không có gì được ghi. Có thể in lại.",
    "ui-answer-confirm = Ghi nhận",
    "ui-answer-later = Để sau",
    "ui-answer-done-right = Đã ghi giấy được in.",
    "ui-answer-done-spoiled = Đã ghi tờ hỏng. In lại trên tờ khác.",
    "ui-answer-done-nothing = Không có gì được ghi. Có thể in lại.",
    "ui-answer-left = Còn { $count } bản nữa",
    "ui-printer-title = Căn chỉnh máy in",
    "ui-printer-about = In tờ thử căn chỉnh, đo bốn dấu cộng, nhập số đo. Chữ in lên phôi được dời theo số đo ấy, chỉ với máy in, khay giấy và loại phôi này.",
    "ui-printer-name = Máy in { $name }",
    "ui-printer-none = Chưa có máy in: số chỉnh dùng cho tệp PDF.",
    "ui-printer-form = Loại phôi",
    "ui-printer-tray = Khay đặt phôi",
    "ui-printer-tray-own = Máy in tự chọn",
    "ui-printer-calibrated = Đã căn chỉnh ngày { $day }.",
    "ui-printer-not-calibrated = Chưa căn chỉnh.",
    "ui-printer-step-print = 1. In tờ thử căn chỉnh trên giấy trắng, cỡ in 100 %",
    "ui-printer-step-measure = 2. Đo từ mép trái và mép trên đến tâm mỗi dấu (mm)",
    "ui-printer-step-look = 3. Xem lại rồi lưu",
    "ui-printer-cross = Dấu { $cross }",
    "ui-printer-left = Dấu { $cross }: cách mép trái",
    "ui-printer-top = Dấu { $cross }: cách mép trên",
    "ui-printer-from-left = Cách mép trái",
    "ui-printer-from-top = Cách mép trên",
    "ui-printer-reckon = Tính độ lệch",
    "ui-printer-keep = Lưu số chỉnh",
    "ui-printer-shifts = Dời ngang { $dx } mm, dời dọc { $dy } mm, giãn ngang { $scale_x } %, giãn dọc { $scale_y } %, nghiêng { $skew } mm trên 100 mm",
    "ui-printer-picture = Bốn dấu cộng trước và sau khi chỉnh, độ lệch phóng to { $times } lần",
    "ui-printer-wanted = chỗ đúng",
    "ui-printer-found = máy in đang in",
    "ui-printer-after = sau khi chỉnh",
    "ui-printer-hand = Dời bằng tay",
    "ui-printer-hand-about = Soi tờ in thử chồng lên phôi: chữ còn lệch bao nhiêu thì sửa bấy nhiêu.",
    "ui-printer-not-a-number = Số đo phải là số mi-li-mét, ví dụ 20,5.",
    "ui-paper-next-sheet = Tờ phôi kế tiếp trong tủ: { $serial }",
    "ui-paper-pieces = đã ra { $count } bản",
    "ui-fields-move = Dời từng ô trên phôi",
    "ui-fields-move-about = Kéo ô đến đúng chỗ, hoặc chọn ô bằng phím Tab rồi bấm phím mũi tên: mỗi lần 0,1 mm, thêm Shift là 1 mm. Chỉ với máy in và khay này.",
    "ui-fields-blank = Ảnh hoặc PDF quét tờ phôi trắng, đặt bên dưới",
    "ui-fields-scan-kept = Bản quét được giữ trên máy này, có mã hóa, đến khi bỏ đi.",
    "ui-fields-scan-away = Bỏ bản quét",
    "problem-printer-no-scan = Chưa có bản quét nào của tờ phôi này. Chọn ảnh hoặc PDF quét tờ phôi.",
    "problem-scan-too-large = Tệp quét quá lớn. Quét lại ở 150 dpi rồi chọn tệp mới.",
    "problem-scan-unknown = Tệp này không phải ảnh PNG, ảnh JPEG hay PDF. Quét lại tờ phôi thành một trong ba loại ấy.",
    "problem-scan-unreadable = Không đọc được tệp quét này: tệp hỏng hoặc có mật khẩu. Quét lại tờ phôi rồi chọn tệp mới.",
    "ui-fields-right = sang phải { $mm } mm",
    "ui-fields-left = sang trái { $mm } mm",
    "ui-fields-down = xuống { $mm } mm",
    "ui-fields-up = lên { $mm } mm",
    "ui-fields-moved = { $count } ô đã dời khỏi chỗ của mẫu",
    "ui-fields-back = Đưa mọi ô về chỗ của mẫu",
    "",
    "# Sổ in: giấy tờ của cơ quan đã in",
    "event-sheet-printed = { $sheet ->",
    "    [declaration] In tờ khai",
    "    [draft-declaration] In tờ khai",
    "    [envelope] In phong bì",
    "    [control] In phiếu kiểm soát",
    "   *[other] In giấy tờ của cơ quan",
    "}{ $count ->",
    "    [file] , chỉ lập tệp",
    "    [refused] : máy in không nhận, chỉ còn tệp",
    "    [1] {\"\"}",
    "   *[other] , lần { $count }",
    "}",
    "problem-sheet-print-unsound = Một lượt in trong sổ không nói rõ đã in giấy gì nên không được tính. Báo bộ phận công nghệ thông tin.",
    "printed-sheet-draft-declaration = Tờ khai, lúc chưa nhận hồ sơ",
    "printed-sheet-declaration = Tờ khai, hồ sơ { $code }",
    "printed-sheet-calibration = Tờ thử căn chỉnh: { $document }",
    "printed-sheet-round = Bảng kê chuyến trao ngày { $day }",
    "printed-sheet-labels = Nhãn của chuyến trao ngày { $day }",
    "printed-sheet-envelopes = Phong bì của chuyến trao ngày { $day }",
    "printed-sheet-envelope = Phong bì, hồ sơ { $code }",
    "printed-sheet-report = { $report }, { $period }",
    "printed-sheet-public-report = { $report }, { $period }, bản công khai",
    "printed-sheet-register-page = Trang sổ: { $book }, năm { $year }",
    "printed-sheet-register-index = Mục lục: { $book }, năm { $year }",
    "printed-sheet-register-minutes = Biên bản khóa sổ: { $book }, năm { $year }",
    "printed-sheet-stock = Bảng cân đối phôi { $document }, ngày { $day }",
    "printed-sheet-control = Phiếu kiểm soát, hồ sơ { $code }",
    "printed-sheet-tracking-day = Sổ theo dõi hồ sơ, ngày { $day }",
    "printed-sheet-tracking-month = Sổ theo dõi hồ sơ, tháng { $day }",
    "printed-sheet-outgoing = Sổ đăng ký văn bản đi, năm { $year }",
    "printed-sheet-day = Bản in trong ngày { $day }",
    "ui-printed-title = Đã in",
    "ui-printed-about = Tờ khai, phong bì, trang sổ, báo cáo và các bảng đã in. Giấy trả cho người dân thì xem trong lịch sử của từng hồ sơ.",
    "ui-printed-ask = Xem danh sách đã in",
    "ui-printed-none = Chưa in tờ nào.",
    "ui-printed-pages = { $count } trang",
    "ui-printed-again = in lần { $count }",
    "ui-printed-more = Còn { $count } lượt in trước đó không hiện ở đây.",
    "ui-day-print = Bản in trong ngày",
    "ui-day-which = Ngày",
    "ui-day-about = Một bản để ký và lưu: số đã vào sổ, giấy đã in, phôi đã dùng, giấy đã trao trong ngày.",
    "",
    "# Mặt sau của tờ phôi, khi máy in không tự lật giấy",
    "ui-turn-title = In tiếp mặt sau của tờ phôi",
    "ui-turn-about = Máy in này không tự lật giấy nên mới in mặt trước. Nội dung thay đổi được ghi vào mặt sau của chính tờ ấy.",
    "ui-turn-take = Lấy đúng tờ phôi vừa in, chờ mực khô.",
    "ui-turn-over = Lật sang mặt sau như lật trang sách; đầu tờ giấy vẫn quay về phía cũ.",
    "ui-turn-alone = Đặt một mình tờ ấy vào khay rồi bấm In mặt sau. Chưa quen máy in này thì thử trước bằng một tờ giấy trắng.",
    "ui-turn-later-about = Để sau thì mở lại giấy này trong hồ sơ: mặt sau được chọn sẵn để in. Không lấy thêm tờ phôi nào.",
    "ui-turn-print = In mặt sau",
    "",
    "# Các thư đã duyệt, in chung một tệp",
    "ui-letters-ready = In các thư đã duyệt",
    "ui-letters-ready-about = Các thư được chọn in chung một lần, mỗi thư một trang riêng; thư nào ra đúng mới được ghi là đã in.",
    "ui-letters-ready-none = Không có thư nào đã duyệt mà chưa in.",
    "ui-letters-count = { $count } thư",
    "ui-letters-each = Chọn từng thư",
    "ui-letters-add = In các thư đã chọn",
    "ui-letters-add-count = In { $count } thư đã chọn",
    "ui-run-progress = Đã dàn trang { $done } trên { $all } thư",
    "ui-run-title = Các thư in ra có đúng không?",
    "ui-run-which = Xem tập thư trên máy in",
    "run-outcome-all = Tất cả ra đúng",
    "run-outcome-some = Ra đúng, trừ vài thư",
    "run-outcome-none = Không có gì ra",
    "ui-run-bad = Thư nào không ra, hoặc ra hỏng?",
    "ui-run-page = trang { $page }",
    "ui-run-pages = trang { $first }–{ $last }",
    "ui-run-right-about = Thư ra đúng được ghi là đã in. Thư không ra hoặc hỏng vẫn nằm trong danh sách đã duyệt để in lại.",
    "ui-run-done = Đã ghi { $count } thư được in.",
    "ui-answer-saved-in = Tệp PDF đã lưu trong thư mục “{ $folder }”: { $file }. In tệp ấy rồi trả lời.",
    "ui-printed-file = chỉ lập tệp",
    "ui-printed-sent = đã gửi máy in",
    // proof.ftl
    "# Mã kiểm tra giấy: nói gì với người cầm tờ giấy.",
    "",
    "proof-genuine = Giấy thật, đang có giá trị",
    "proof-replaced = Giấy đã được thay bằng bản khác",
    "proof-recalled = Giấy đã bị thu hồi",
    "proof-altered = Giấy không khớp với mã",
    "proof-not-ours = Không phải mã của cơ quan này",
    "proof-cannot-tell = Chưa kết luận được",
    "",
    "proof-say-genuine = Tờ giấy mang mã này do { $ward } cấp và đang có giá trị. So những điều dưới đây với tờ giấy trên tay: khác một chữ là giấy đã bị sửa.",
    "proof-say-replaced = Tờ giấy mang mã này do { $ward } cấp, nhưng sau đó đã có bản khác thay vào. Hỏi người cầm giấy bản mới hơn.",
    "proof-say-recalled = Tờ giấy mang mã này do { $ward } cấp, nhưng đã bị thu hồi. Không dùng giấy này; nhờ người cầm giấy liên hệ nơi cấp.",
    "proof-say-altered = Mã là của { $ward }, nhưng điều ghi trên giấy khác với điều mã nói. Xem lại từng chữ đã nhập; nếu đúng là trên giấy ghi như vậy thì không nhận giấy này và báo cho nơi cấp.",
    "proof-say-not-ours = Mã này không do cơ quan này cấp. Quét lại một lần cho chắc; nếu vẫn vậy thì không nhận giấy này.",
    "proof-say-cannot-tell = Chỉ dựa vào mã thì chưa đủ để nói giấy này còn giá trị hay không.",
    "",
    "proof-why-not-a-code = Những chữ này không phải mã kiểm tra giấy. Quét mã ở ô “Mã kiểm tra” trên tờ giấy; mã bắt đầu bằng TN1.",
    "proof-why-damaged = Mã thiếu chữ hoặc đã bị sửa. Vuốt phẳng tờ giấy rồi quét lại.",
    "proof-why-other-district = Mã được ký bằng khóa của nơi khác. Hỏi đúng cơ quan ghi trên tờ giấy.",
    "proof-why-newer = Mã thuộc kiểu mới hơn phần mềm này. Cập nhật phần mềm rồi kiểm tra lại.",
    "proof-why-newer-public = Mã thuộc kiểu mới mà trang này chưa đọc được. Hỏi đúng cơ quan ghi trên tờ giấy.",
    "proof-why-other-ward = Mã hợp lệ, nhưng của { $ward }. Chỉ nơi ấy mới biết giấy còn giá trị hay không: hỏi nơi ấy.",
    "proof-why-not-in-log = Mã hợp lệ, nhưng ở đây chưa có ghi chép nào về tờ giấy này. Có thể máy in ra nó chưa đồng bộ: đồng bộ rồi kiểm tra lại, hoặc hỏi { $ward }.",
    "proof-why-not-in-log-public = Mã hợp lệ, nhưng ở đây chưa có ghi chép nào về tờ giấy này; giấy vừa in có thể vài ngày sau mới có. Kiểm tra lại sau, hoặc hỏi { $ward }.",
    "proof-why-revoked-laptop = Mã được ký bởi một máy đã bị ngừng quyền, và không có ghi chép nào về tờ giấy này. Đừng nhận giấy này trước khi hỏi { $ward }.",
    "proof-why-unsigned = { $ward } đã in tờ giấy này nhưng chưa ghi nhận là đã ký. Xem chữ ký và con dấu trên giấy, rồi hỏi nơi cấp.",
    "proof-why-no-log = Mã đúng là của { $ward }. Ở đây không có sổ của nơi ấy nên chưa biết giấy còn giá trị hay không: hỏi { $ward }.",
    "",
    "proof-part-name = tên",
    "proof-part-number = số",
    "proof-part-date = ngày",
    "proof-differs = Không khớp: { $parts }.",
    "proof-at-genuine = In ngày { $day }.",
    "proof-at-replaced = Bản thay thế được in ngày { $day }.",
    "proof-at-recalled = Thu hồi ngày { $day }.",
    "proof-as-of = Theo những gì máy này biết đến lần đồng bộ { $when }.",
    "proof-as-of-never = Máy này chưa đồng bộ lần nào nên chỉ biết những việc của chính nó.",
    "proof-as-of-now = Theo sổ của cấp trên lúc { $when }.",
    "",
    "proof-face = Mã nói tờ giấy phải ghi",
    "proof-document = Loại giấy",
    "proof-number = Số",
    "proof-name = Tên (viết tắt)",
    "proof-date = Ngày trên giấy",
    "proof-made-on = Ngày in",
    "proof-issuer = Nơi cấp",
    "proof-blank = để trống khi in",
    "",
    "proof-title = Kiểm tra giấy",
    "proof-lead = Biết một tờ giấy do phường in có thật và còn giá trị hay không. Mã nằm ở ô “Mã kiểm tra” trên tờ giấy. Giấy in trên phôi của Bộ không có mã này.",
    "proof-code = Mã",
    "proof-code-hint = Đặt con trỏ vào đây rồi bấm máy quét, hoặc dán chữ đã quét hay ảnh chụp bằng điện thoại.",
    "proof-code-hint-public = Quét mã trên tờ giấy bằng điện thoại, rồi dán những chữ quét được vào đây.",
    "proof-picture = Chọn ảnh hoặc PDF của tờ giấy",
    "proof-camera = Dùng máy ảnh",
    "proof-camera-about = Đưa ô “Mã kiểm tra” vào giữa khung hình, cách máy ảnh chừng một gang tay, rồi giữ yên. Máy không lưu hình.",
    "proof-camera-stop = Tắt máy ảnh",
    "proof-camera-other = Đổi máy ảnh",
    "proof-typed = So với chữ trên giấy (không bắt buộc)",
    "proof-typed-hint = Nhập đúng như trên giấy để máy so giúp từng chữ.",
    "proof-typed-name = Tên trên giấy",
    "proof-typed-number = Số trên giấy",
    "proof-typed-date = Ngày trên giấy",
    "proof-check = Kiểm tra",
    "proof-again = Kiểm tra tờ khác",
    "proof-empty = Kết quả sẽ hiện ở đây.",
    "proof-busy = Đang có nhiều người kiểm tra. Đợi một phút rồi thử lại.",
    "proof-private = Trang này không lưu mã và những chữ đã nhập.",
    "",
    "problem-proof-key-bad = Khóa của cấp trên phải có 64 chữ số thập lục phân, như trong phiếu ghi danh máy.",
    "problem-proof-date-bad = Ngày chưa đúng. Nhập như 27/11/2026.",
    "problem-camera-not-allowed = Phần mềm chưa được phép dùng máy ảnh. Cho phép trong phần quyền riêng tư của máy, hoặc chọn ảnh của tờ giấy.",
    "problem-camera-missing = Không thấy máy ảnh nào trên máy này. Cắm máy ảnh rồi thử lại, hoặc chọn ảnh của tờ giấy.",
    "problem-camera-busy = Không mở được máy ảnh; có thể chương trình khác đang dùng. Đóng chương trình ấy rồi thử lại, hoặc chọn ảnh của tờ giấy.",
    "problem-camera-tired = Đã hai phút mà chưa đọc được mã nên máy ảnh được tắt. Lau ống kính, đưa giấy ra chỗ sáng rồi thử lại, hoặc dán mã vào ô.",
    "problem-picture-too-large = Tệp quá lớn. Chọn ảnh dưới 24 MB, mỗi chiều không quá 12.000 điểm ảnh.",
    "problem-picture-unknown = Tệp này không phải ảnh PNG, ảnh JPEG hay PDF. Chụp lại tờ giấy hoặc dán mã vào ô.",
    "problem-picture-unreadable = Không đọc được tệp này: tệp hỏng hoặc có mật khẩu. Chụp lại tờ giấy rồi chọn ảnh mới.",
    "problem-picture-no-code = Không thấy mã kiểm tra trong ảnh. Chụp gần, thẳng và đủ sáng cả ô “Mã kiểm tra”, hoặc dán mã vào ô.",
    // rating.ftl
    "# Người dân đánh giá lần gặp, khi máy quay về phía họ.",
    "",
    "event-rating-left = Một người dân đã đánh giá; nội dung được giữ kín",
    "event-ratings-told = Cấp trên báo tổng số đánh giá của người dân trong một tháng",
    "report-nots-rated = Lượt người dân đánh giá tại quầy và tại nhà",
    "report-nots-rated-mean = Điểm đánh giá trung bình (cao nhất là 5)",
    "report-inputs-rated-content = Lượt đánh giá hài lòng và rất hài lòng",
    "report-rated-note = Đánh giá của người dân do cấp trên mở và chỉ báo tổng số của từng tháng, từ ngày 6 tháng sau. Tháng có dưới 5 lượt thì không báo; dưới 3 lượt hài lòng hoặc chưa hài lòng thì không tách riêng.",
    "problem-rating-in-mourning = Gia đình có người mất nên không mời đánh giá. Không cần làm gì thêm.",
    "problem-rating-no-key = Máy này chưa sẵn sàng giữ kín đánh giá. Đồng bộ một lần rồi mời lại.",
    "problem-rating-no-score = Chưa chọn mức đánh giá. Chọn một trong năm mức.",
    "problem-rating-too-long = Lời nói thêm dài quá 200 ký tự. Rút ngắn rồi gửi lại.",
    "problem-rating-encoding = Không ghi được đánh giá này. Chọn lại rồi gửi.",
    "problem-rating-no-envelope = Đánh giá này không còn nguyên vẹn nên không được tính. Không cần làm gì thêm.",
    "contact-counter = Tại quầy",
    "contact-door = Tại nhà",
    "rated-manner = Thái độ",
    "rated-clarity = Cách hướng dẫn",
    "rated-time = Thời gian",
    "rated-papers = Giấy tờ, thủ tục",
    "rated-whole = Nói chung",
    "score-1 = Rất không hài lòng",
    "score-2 = Không hài lòng",
    "score-3 = Bình thường",
    "score-4 = Hài lòng",
    "score-5 = Rất hài lòng",
    "ui-rate-title = Người dân đánh giá",
    "ui-rate-one = Mời người dân đánh giá",
    "ui-rate-hand = Xoay máy về phía người dân",
    "ui-rate-hand-about = Ba lần chạm là xong. Đánh giá được giữ kín: chỉ cấp trên mở được, trên máy này không ai xem lại được.",
    "ui-rate-skip = Về hồ sơ",
    "ui-rate-skip-round = Về chuyến trao",
    "ui-rate-score = Lần gặp này, ông/bà thấy thế nào?",
    "ui-rate-about = Điều gì khiến ông/bà thấy như vậy?",
    "ui-rate-words = Muốn nói thêm (không bắt buộc)",
    "ui-rate-last = Gửi đánh giá?",
    "ui-rate-send = Gửi",
    "ui-rate-again = Chọn lại",
    "ui-rate-none = Không đánh giá",
    "ui-rate-thanks = Cảm ơn ông/bà",
    "ui-rate-give-back = Xin trả máy cho cán bộ.",
    "ui-rate-return = Trả máy",
    // recalls.ftl
    "# Thu hồi giấy đã trao, và thu hồi việc đăng ký theo quyết định.",
    "",
    "event-revoked = Thu hồi việc đăng ký theo Quyết định { $decision }",
    "event-recall-begun = Thu hồi giấy đã trao: { $reason }",
    "event-recall-step-taken = Thu hồi giấy: { $step ->",
    "    [retrieved] đã lấy lại",
    "    [lost] không lấy lại được",
    "    [voided] đã hủy",
    "    [replaced] đã trao giấy thay thế",
    "    [not-replaced] không cấp giấy thay thế",
    "    [apologised] đã xin lỗi",
    "   *[no-apology] không phải xin lỗi",
    "  }",
    "group-to-recall = Giấy phải thu hồi",
    "verb-begin-recall = Thu hồi giấy đã trao",
    "verb-take-recall-step = Ghi việc thu hồi",
    "verb-revoke = Thu hồi theo quyết định",
    "ui-about-begin-recall = Dùng khi giấy đã trao in sai so với Sổ, hoặc việc này đã được đăng ký ở hồ sơ khác. Nếu chính nội dung trong Sổ sai thì lập hồ sơ cải chính.",
    "ui-about-take-recall-step = Việc thu hồi chỉ xong khi giấy đã về, đã hủy, đã có giấy thay và gia đình đã được xin lỗi.",
    "ui-about-revoke = Ghi quyết định thu hồi, hủy bỏ của người có thẩm quyền. Số đăng ký không cấp lại cho ai; giấy đã trao phải được thu hồi.",
    "ui-done-begin-recall = Đã ghi việc phải thu hồi.",
    "ui-done-take-recall-step = Đã ghi.",
    "ui-done-revoke = Đã ghi quyết định thu hồi.",
    "ui-revoke-decision = Số, ký hiệu quyết định",
    "ui-revoke-day = Ngày quyết định",
    "ui-revoke-authority = Người ra quyết định",
    "ui-revoke-reason = Lý do",
    "ui-recall-cause = Vì sao phải thu hồi?",
    "ui-recall-what = Sai ở đâu? (câu này được viết vào thư xin lỗi)",
    "ui-recall-other = Mã hồ sơ đã đăng ký trước (nếu ở phường này)",
    "ui-recall-step = Đã làm gì?",
    "ui-recall-note = Ghi thêm",
    "ui-recall-note-needed = Ghi thêm (bắt buộc)",
    "ui-recall-which = Giấy nào?",
    "ui-recalls-title = Giấy phải thu hồi",
    "ui-recalls-ended = Đã xong",
    "ui-recalls-other = Xem hồ sơ kia",
    "ui-recalls-begun = { $officer } ghi lúc { $when }",
    "ui-revocation = Đã thu hồi theo Quyết định { $decision } ngày { $day } của { $authority }: { $reason }",
    "ui-revocation-undated = Đã thu hồi theo Quyết định { $decision }",
    "recall-misprinted = Giấy in sai so với Sổ, hoặc trao nhầm",
    "recall-duplicate = Việc này đã được đăng ký ở hồ sơ khác",
    "recall-decision = Việc đăng ký bị thu hồi theo quyết định",
    "recall-part-get-back = Lấy lại",
    "recall-part-void = Hủy",
    "recall-part-replace = Thay thế",
    "recall-part-apologise = Xin lỗi",
    "recall-step-retrieved = Đã lấy lại giấy",
    "recall-step-lost = Không lấy lại được (gia đình cam đoan giấy bị mất hoặc hỏng)",
    "recall-step-voided = Đã hủy giấy",
    "recall-step-replaced = Đã trao giấy thay thế",
    "recall-step-not-replaced = Không cấp giấy thay thế",
    "recall-step-apologised = Đã xin lỗi trực tiếp",
    "recall-step-no-apology = Không phải xin lỗi",
    "problem-decided-in-future = Ngày quyết định ở sau hôm nay. Kiểm tra lại ngày.",
    "problem-recall-by-revoking = Việc đăng ký chỉ bị thu hồi bằng quyết định: dùng “Thu hồi theo quyết định”.",
    "problem-recalled-already = Giấy này đang được thu hồi rồi. Ghi bước tiếp theo vào việc thu hồi ấy.",
    "problem-not-with-family = Giấy này chưa trao cho gia đình nên không phải thu hồi. Nếu in hỏng thì ghi hỏng phôi rồi in lại.",
    "problem-not-recalled = Giấy này không trong diện thu hồi. Chọn giấy trong mục Giấy phải thu hồi.",
    "problem-called-back = Giấy này đang được thu hồi. Hủy bản cũ trước rồi mới in, trao bản thay thế.",
    "problem-recall-step-done = Bước này đã xong, hoặc phần mềm tự ghi khi giấy thay thế được trao.",
    "problem-recall-step-early = Chưa đến bước này. Lấy lại giấy trước, rồi hủy, rồi mới thay thế.",
    "problem-entry-revoked = Việc đăng ký này đã bị thu hồi (hồ sơ { $code }): không cấp bản sao, không cải chính được nữa.",
    "print-field-letter-what = Sai sót của giấy",
    // registers.ftl
    "# Sổ đăng ký: quyển, số trống, ghi chú, khóa sổ.",
    "",
    "problem-register-volume-missing = Chưa ghi tên quyển. Ghi đúng như trên bìa sổ, ví dụ 01-TP/HT-2026-KS.",
    "problem-register-volume-known = Quyển này đã mở rồi.",
    "problem-register-numbers-restart = Số đăng ký chạy tiếp qua các quyển trong năm, không quay lại từ đầu. Ghi số cuối cùng của quyển trước.",
    "problem-register-number-here = Số { $number } đã được ghi trong máy nên không thể là số trên sổ giấy. Ghi số cuối cùng thực sự có trên sổ giấy.",
    "problem-no-such-book = Sổ này không nằm ở cơ quan: số do hệ thống khác cấp, không có quyển, không khóa sổ ở đây. Chọn sổ khác.",
    "problem-register-year-closed = Sổ năm này đã khóa nên không đổi được nữa. Thay đổi về sau được ghi vào phần ghi chú.",
    "problem-register-no-volume = Năm này chưa mở quyển nào. Mở quyển trước rồi mới khóa sổ.",
    "problem-register-year-not-over = Sổ được khóa vào ngày 31/12. Chờ hết năm rồi khóa.",
    "problem-register-no-gap = Số này không phải số trống: đã có người giữ, hoặc nằm trên sổ giấy trước đó.",
    "problem-register-gap-known = Số trống này đã được giải trình rồi.",
    "problem-register-no-entry = Không có mục nào mang số này trong năm. Xem lại số.",
    "problem-register-open-gaps = Còn { $count } số trống chưa giải trình. Giải trình từng số rồi khóa sổ.",
    "event-register-opened = Mở quyển sổ đăng ký",
    "event-register-gap-explained = Giải trình một số trống",
    "event-register-noted = Ghi chú vào sổ đăng ký",
    "event-register-closed = Khóa sổ đăng ký của năm",
    "",
    "ui-registers-title = Sổ đăng ký",
    "ui-registers-which = Chọn sổ",
    "ui-registers-total = { $count } mục đã ghi",
    "ui-registers-volume = quyển { $name }, tiếp sau số { $after }",
    "ui-registers-closed = đã khóa { $when }",
    "ui-registers-before = Năm trước",
    "ui-registers-after = Năm sau",
    "ui-registers-find = Tìm theo số hoặc tên",
    "ui-registers-page = In trang sổ",
    "ui-registers-index = In mục lục",
    "ui-registers-minutes = In biên bản khóa sổ",
    "ui-registers-open = Mở quyển mới",
    "ui-registers-open-about = Số đăng ký chạy tiếp sau số cuối cùng đã ghi trên giấy hoặc ở quyển trước.",
    "ui-registers-close = Khóa sổ năm",
    "ui-registers-close-about = Sổ đã khóa không thêm, không đổi được nữa; chỉ còn ghi chú. Số mục đã ghi do máy đếm, phần còn lại đếm trên sổ giấy.",
    "ui-registers-gaps = Số trống",
    "ui-registers-unexplained = chưa giải trình",
    "ui-registers-explain = Giải trình số trống",
    "ui-registers-entries = Các mục đã ghi",
    "ui-registers-none = Năm này chưa ghi mục nào như vậy.",
    "ui-registers-note = Ghi chú",
    "ui-registers-words = Nội dung",
    "ui-registers-stays = Điều ghi vào sổ ở lại mãi với tên người ghi.",
    "ui-registers-name = Tên quyển, như trên bìa",
    "ui-registers-last = Số cuối cùng trước quyển này",
    "ui-registers-corrected = Số trường hợp sửa sai sót khi ghi sổ",
    "ui-registers-crossed = Số trang bỏ trống đã gạch chéo",
    "ui-registers-signer = Thủ trưởng ký",
    "ui-registers-done = Đã ghi vào sổ.",
    "",
    "problem-register-note-not-here = Loại ghi chú này không thuộc sổ đang mở. Ly hôn ghi ở sổ kết hôn; nuôi con nuôi, quốc tịch, xác định cha mẹ con, giới tính ghi ở sổ khai sinh.",
    "note-kind-divorce = Ly hôn, hủy việc kết hôn",
    "note-kind-adoption = Nuôi con nuôi",
    "note-kind-nationality = Thay đổi quốc tịch",
    "note-kind-parentage = Xác định cha, mẹ, con",
    "note-kind-sex = Xác định lại giới tính",
    "note-kind-capacity = Tuyên bố mất tích, mất hoặc hạn chế năng lực hành vi dân sự",
    "ui-register-note-kind = Việc được ghi chú",
    "ui-register-note-plain = Ghi chú trong sổ, không in trên bản sao",
    "ui-register-note-about = Việc đã chọn được in ở Ghi chú của bản sao và mặt sau giấy. Lời ghi nêu giấy tờ làm căn cứ: tên, số, cơ quan, ngày.",
    // reports.ftl
    "# Báo cáo: tên, kỳ, cột, số liệu; và bảng tính.",
    "",
    "problem-table-not-written = Chưa tạo được bảng tính. Thử lại; số liệu vẫn còn nguyên.",
    "problem-table-unreadable = Tệp này không phải bảng tính XLSX hay CSV, hoặc đã bị hỏng. Mở tệp bằng chương trình bảng tính, lưu lại rồi chọn lại.",
    "problem-table-too-large = Tệp lớn hơn { $max_mb } MB. Chia thành nhiều tệp.",
    "problem-table-too-many = Bảng có hơn { $rows } dòng hoặc { $columns } cột. Chia thành nhiều tệp.",
    "problem-table-not-utf8 = Tệp CSV không viết theo bảng mã UTF-8. Lưu lại dưới dạng “CSV UTF-8”, hoặc dùng tệp XLSX.",
    "",
    "report-document-type = Báo cáo",
    "report-processing = Tình hình tiếp nhận, giải quyết thủ tục hành chính",
    "report-late = Danh sách hồ sơ quá hạn",
    "report-nots = Bảng “3 không”",
    "report-home = Phục vụ tại nhà",
    "report-civil = Thống kê hộ tịch",
    "report-inputs = Số liệu đầu vào của bộ chỉ số phục vụ",
    "span-day = Ngày",
    "span-month = Tháng",
    "span-quarter = Quý",
    "span-half = 6 tháng",
    "span-year = Năm",
    "report-period-day = Ngày { $day }",
    "report-period-month = Tháng { $number }/{ $year }",
    "report-period-quarter = Quý { $number }/{ $year }",
    "report-period-half = 6 tháng { $number ->",
    "    [1] đầu",
    "   *[2] cuối",
    "  } năm { $year }",
    "report-period-year = Năm { $year }",
    "report-basis-receipt = Tính theo ngày tiếp nhận và ngày có kết quả; đúng hạn, quá hạn so với hạn theo luật",
    "report-basis-registration = Tính theo ngày đăng ký trong Sổ hộ tịch",
    "report-basis-home = Tính theo ngày đến nhà và ngày trao giấy",
    "report-note-small = Bảng công khai: số nhỏ hơn 3 được ẩn để không lộ ra gia đình nào.",
    "report-sign-maker = NGƯỜI LẬP BIỂU",
    "report-sign-note = (Ký và ghi rõ họ tên)",
    "report-sign-seal = (Ký, ghi rõ họ tên, đóng dấu)",
    "report-total = Cộng",
    "report-yes = có",
    "report-no = chưa",
    "report-resolved = đã có",
    "report-awaited = chưa có",
    "report-col-procedure = Thủ tục",
    "report-col-carried = Kỳ trước chuyển sang",
    "report-col-online = Nhận trực tuyến",
    "report-col-direct = Nhận trực tiếp, bưu chính",
    "report-col-early = Xong trước hạn",
    "report-col-on-time = Xong đúng hạn",
    "report-col-late = Xong quá hạn",
    "report-col-open = Đang làm, trong hạn",
    "report-col-open-late = Đang làm, quá hạn",
    "report-col-stopped = Dừng, từ chối",
    "report-col-code = Mã hồ sơ",
    "report-col-promised = Ngày hẹn trả",
    "report-col-statutory = Hạn theo luật",
    "report-col-days = Quá hạn luật (ngày)",
    "report-col-result = Kết quả",
    "report-col-apologised = Đã xin lỗi, hẹn lại",
    "report-col-officer = Người tiếp nhận",
    "report-col-figure = Chỉ tiêu",
    "report-col-number = Số lượng",
    "report-col-part = Đạt",
    "report-col-whole = Trên tổng số",
    "report-col-percent = Tỷ lệ",
    "report-adds-up = Đối chiếu: { $carried } (kỳ trước) + { $received } (tiếp nhận) = { $resolved } (đã giải quyết) + { $open } (đang giải quyết) + { $stopped } (dừng, từ chối). Khớp.",
    "report-does-not-add-up = Đối chiếu KHÔNG khớp: { $carried } + { $received } khác { $resolved } + { $open } + { $stopped }. Đồng bộ rồi lập lại; nếu vẫn vậy, báo bộ phận công nghệ thông tin.",
    "report-late-note = { $late } hồ sơ quá hạn theo luật, trong đó { $without } hồ sơ chưa có lời xin lỗi kèm ngày hẹn mới; { $promised } hồ sơ quá ngày đã hẹn với người dân. Số ngày quá tính theo lịch.",
    "report-nots-cases = Hồ sơ trong kỳ (kỳ trước chuyển sang và mới nhận)",
    "report-nots-late = Không chậm trễ: hồ sơ quá hạn",
    "report-nots-without = Quá hạn chưa xin lỗi và hẹn lại",
    "report-nots-asked = Hồ sơ phải yêu cầu bổ sung",
    "report-nots-again = Không để đi lại nhiều lần: yêu cầu bổ sung quá một lần",
    "report-home-intakes = Hồ sơ nhận tại nhà",
    "report-home-rounds = Chuyến trao đã đi",
    "report-home-visits = Lượt đến nhà",
    "report-home-handed = Lượt trao được giấy",
    "report-home-nobody = Lượt không có ai ở nhà",
    "report-home-otherwise = Lượt không trao được vì lý do khác",
    "report-home-papers = Giấy đã đến tay gia đình",
    "report-home-days = Số ngày trung bình từ khi sinh đến khi nhận Giấy khai sinh",
    "report-group-births = Đăng ký khai sinh",
    "report-civil-births = Trẻ được đăng ký khai sinh",
    "report-civil-kinh = Dân tộc Kinh",
    "report-civil-other = Dân tộc khác",
    "report-civil-male = Nam",
    "report-civil-female = Nữ",
    "report-civil-births-in-time = Đúng hạn (trong 60 ngày)",
    "report-civil-late = Quá hạn",
    "report-group-deaths = Đăng ký khai tử",
    "report-group-marriages = Đăng ký kết hôn",
    "report-civil-again = Đăng ký lại",
    "report-civil-deaths = Người được đăng ký khai tử",
    "report-civil-under-one = Dưới 1 tuổi",
    "report-civil-under-five = Từ 1 đến dưới 5 tuổi",
    "report-civil-older = Từ 5 tuổi trở lên",
    "report-civil-deaths-in-time = Đúng hạn (trong 15 ngày)",
    "report-civil-marriages = Cặp đăng ký kết hôn",
    "report-civil-first = Cặp kết hôn lần đầu (cả hai bên)",
    "report-civil-age-male = Tuổi kết hôn lần đầu trung bình của nam",
    "report-civil-age-female = Tuổi kết hôn lần đầu trung bình của nữ",
    "report-inputs-on-time = Hồ sơ giải quyết trước hạn và đúng hạn",
    "report-inputs-online = Hồ sơ tiếp nhận trực tuyến",
    "report-inputs-apologised = Hồ sơ quá hạn đã xin lỗi và hẹn lại",
    "report-inputs-note = Đây là số đo được từ hồ sơ, không phải điểm. Điểm do bảng chấm của cấp trên tính.",
    "part-in-time = đúng và trước hạn",
    "part-late = quá hạn",
    "part-open = đang làm, trong hạn",
    "part-open-late = đang làm, quá hạn",
    "part-stopped = dừng, từ chối",
    "part-handed = trao được",
    "part-nobody = không có ai",
    "part-otherwise = lý do khác",
    "part-rest = còn lại",
    "",
    "ui-reports-title = Báo cáo",
    "ui-reports-which = Báo cáo nào",
    "ui-reports-span = Kỳ",
    "ui-reports-public = Bản công khai (ẩn số nhỏ)",
    "ui-reports-before = Kỳ trước",
    "ui-reports-after = Kỳ sau",
    "ui-reports-pdf = Lưu PDF",
    "ui-reports-xlsx = Lưu bảng tính",
    "ui-reports-saved = Đã lưu: { $path }",
    "ui-reports-none = Không có hồ sơ nào trong kỳ này.",
    "ui-reports-whole = tất cả { $count }",
    "report-cases = Danh sách hồ sơ nhận trong kỳ",
    "report-basis-received = Tính theo ngày tiếp nhận",
    "report-col-about = Về ai",
    "report-col-declarant = Người nộp",
    "report-col-received = Ngày nhận",
    "report-col-phase = Tình trạng",
    "report-cases-note = { $count } hồ sơ.",
    "ui-reports-csv = Lưu CSV",
    "report-col-kept = Xong trong ngày hẹn",
    "report-col-broken = Xong quá ngày hẹn",
    "report-col-open-broken = Đang làm, quá ngày hẹn",
    "report-col-days-promised = Quá hẹn (ngày)",
    "report-col-reason = Lý do",
    "report-col-person = Người thụ lý",
    "report-col-leader = Lãnh đạo chịu trách nhiệm",
    "report-apology-number = có, số { $number }",
    "report-nots-promised = Hồ sơ quá ngày đã hẹn với người dân (có thể vẫn trong hạn luật)",
    "report-group-open = 1. Công khai, minh bạch ({ $points } điểm)",
    "report-group-progress = 2. Tiến độ, kết quả giải quyết ({ $points } điểm)",
    "report-group-digital = 3. Số hóa hồ sơ ({ $points } điểm)",
    "report-group-online = 4. Cung cấp dịch vụ trực tuyến ({ $points } điểm)",
    "report-group-content = 5. Mức độ hài lòng ({ $points } điểm)",
    "report-group-reform = Chỉ số cải cách hành chính, để so sánh",
    "report-reform-points = { $points } điểm",
    "report-reform-rank = hạng { $rank }",
    "report-inputs-published = Thủ tục mới, sửa đổi được công bố trước ngày áp dụng",
    "report-inputs-receipts = Hồ sơ đã trao Giấy tiếp nhận có mã để tự tra cứu",
    "report-inputs-kept = Hồ sơ trả đúng ngày đã hẹn với người dân",
    "report-inputs-coded = Kết quả đã in có mã để kiểm tra điện tử",
    "report-inputs-online-full = Hồ sơ tiếp nhận trực tuyến toàn trình",
    "",
    "ui-outgoing-print = In sổ",
    "ui-tracking-title = Sổ theo dõi hồ sơ",
    "ui-tracking-about = Mẫu 07, theo ngày nhận hồ sơ của kỳ đang xem.",
    "ui-tracking-day = In sổ của ngày",
    "ui-tracking-month = In sổ của tháng",
    "ui-control-print = In phiếu kiểm soát (Mẫu 06)",
    "ui-declaration-print = In tờ khai",
    "report-home-letters = Thư của phường (theo ngày ký, ngày trao, ngày quyết định không gửi)",
    "report-home-letter-signed = { $letter }: đã ký",
    "report-home-letter-delivered = { $letter }: đã đến tay gia đình",
    "report-home-letter-suppressed = { $letter }: không gửi, có lý do",
    "report-lying = Danh sách hồ sơ có trong kỳ",
    "report-late-by-law = Danh sách hồ sơ quá hạn theo luật",
    "report-late-without = Danh sách hồ sơ quá hạn chưa xin lỗi",
    "report-late-by-promise = Danh sách hồ sơ quá ngày đã hẹn",
    "report-asked-again = Danh sách hồ sơ phải yêu cầu bổ sung quá một lần",
    "report-complaints-late = Danh sách góp ý, khiếu nại trả lời muộn",
    // rounds.ftl
    "# Chuyến đi trả kết quả tận nhà: kế hoạch, giữ giấy, ở cửa nhà dân, mang về.",
    "",
    "problem-no-such-round = Không tìm thấy chuyến trao này trên máy. Đồng bộ rồi tìm lại.",
    "problem-round-already-planned = Chuyến trao này đã được lập rồi.",
    "problem-round-no-homes = Chuyến trao chưa có nhà nào. Chọn ít nhất một nhà.",
    "problem-round-too-many-homes = Một chuyến trao có nhiều nhất { $max } hồ sơ. Chia thành hai chuyến.",
    "problem-round-home-twice = Một hồ sơ chỉ có mặt một lần trong chuyến trao. Bỏ bớt một lần.",
    "problem-round-no-such-home = Hồ sơ này không có trong chuyến trao. Mở lại chuyến trao rồi chọn nhà.",
    "problem-round-in-another = Hồ sơ này đã ở trong một chuyến trao khác chưa xong. Bỏ khỏi chuyến kia trước.",
    "problem-round-not-planned = Chuyến trao đã đi hoặc đã hủy nên không đổi được nữa. Lập chuyến mới.",
    "problem-round-not-out = Chuyến trao chưa đi, hoặc đã về rồi. Nhận giấy và đi trước, rồi mới ghi việc ở từng nhà.",
    "problem-round-not-the-carrier = Người mang giấy phải tự nhận giấy trên máy của mình. Nhờ đúng người ấy, hoặc hủy chuyến này và lập chuyến khác.",
    "problem-round-not-read-back = Đọc lại nội dung giấy cho gia đình nghe trước khi trao, rồi đánh dấu đã đọc.",
    "problem-round-next-try-missing = Không có ai ở nhà: chọn ngày quay lại.",
    "problem-round-next-try-past = Ngày quay lại đã qua rồi. Chọn hôm nay hoặc một ngày sau.",
    "problem-round-note-missing = Viết ngắn gọn một câu: đã xảy ra chuyện gì.",
    "problem-round-overnight-missing = Có giấy giữ qua đêm: ghi cất ở đâu và vì sao chưa đưa về cơ quan.",
    "problem-round-paper-not-ready = Hồ sơ này không có giấy nào đã ký nằm ở cơ quan. Tải lại danh sách rồi chọn lại.",
    "",
    "event-round-planned = Lập chuyến trao { $count } hồ sơ",
    "event-round-stop-added = Thêm một nhà vào chuyến trao",
    "event-round-stop-dropped = Bỏ một nhà khỏi chuyến trao",
    "event-round-set-out = Nhận giấy và đi trao",
    "event-round-visited = Ở cửa nhà: { $met ->",
    "    [whole] trao đủ",
    "    [part] trao một phần",
    "    [nobody] không có ai ở nhà",
    "    [elsewhere] không đúng địa chỉ",
    "   *[declined] gia đình chưa nhận",
    "  }",
    "event-round-came-back = Đi trao về",
    "event-round-cancelled = Hủy chuyến trao",
    "",
    "met-whole = Đã trao đủ",
    "met-part = Đã trao một phần",
    "met-nobody = Không có ai ở nhà",
    "met-elsewhere = Không đúng địa chỉ, hoặc gia đình đã chuyển đi",
    "met-declined = Gia đình chưa nhận",
    "met-not-reached = Chưa tới nhà này",
    "",
    "round-status-planned = Chưa đi",
    "round-status-out = Đang đi",
    "round-status-back = Đã về",
    "round-status-cancelled = Đã hủy",
    "",
    "document-bang-bieu = Bảng biểu",
    "print-field-table-title = Tên bảng",
    "print-field-table-lines = Các dòng dưới tên bảng",
    "print-field-table-columns = Các cột của bảng",
    "print-field-table-rows = Các dòng của bảng",
    "print-field-table-notes = Ghi chú dưới bảng",
    "print-field-table-signatures = Chỗ ký",
    "print-field-table-number = Số, ký hiệu của bảng",
    "print-field-table-cover = Các dòng trên bìa",
    "",
    "document-nhan-giao = Nhãn giao",
    "print-field-labels = Nhãn",
    "print-field-label-name = Tên người nhận",
    "print-field-label-address = Địa chỉ trên nhãn",
    "document-phong-bi = Phong bì",
    "print-field-envelopes = Phong bì",
    "print-field-office-address = Địa chỉ của cơ quan",
    "print-field-office-phone = Số điện thoại của cơ quan",
    "",
    "ui-go-to = Đi tới",
    "ui-rounds-title = Chuyến trao tận nhà",
    "ui-rounds-about = Giấy đã ký nằm ở cơ quan, xếp theo đường đi. Chọn nhà, chọn người mang, rồi lập chuyến.",
    "ui-rounds-plan = Lập chuyến trao",
    "ui-rounds-on = Ngày đi",
    "ui-rounds-carrier = Người mang giấy",
    "ui-rounds-candidates = Có thể mang đi",
    "ui-rounds-candidates-none-title = Chưa có giấy nào chờ mang đi",
    "ui-rounds-candidates-none = Khi một giấy đã in và ký xong, gia đình ấy hiện ra ở đây.",
    "ui-rounds-all = Chọn tất cả",
    "ui-rounds-next-try = hẹn quay lại { $day }",
    "ui-rounds-open = Các chuyến",
    "ui-rounds-outside = Giấy đang ở ngoài cơ quan",
    "ui-rounds-outside-none = Mọi giấy đều ở cơ quan hoặc đã đến tay gia đình.",
    "ui-rounds-since = từ { $when }",
    "ui-rounds-overnight = qua đêm",
    "ui-rounds-count = { $homes } nhà · { $delivered }/{ $papers } giấy đã trao",
    "ui-rounds-planned-done = Đã lập chuyến trao.",
    "ui-round-title = Chuyến trao ngày { $day }",
    "ui-round-print-labels = In nhãn giao",
    "ui-round-sheet = Bảng kê mang đi",
    "ui-round-print = In bảng kê",
    "ui-round-printed = Đã in bảng kê ({ $pages } trang): { $path }",
    "ui-round-set-out = Nhận giấy và đi",
    "ui-round-set-out-done = Đã nhận giấy. Đi đường cẩn thận.",
    "ui-round-not-mine = { $name } mang giấy của chuyến này: mở máy bằng tên người ấy để nhận giấy.",
    "ui-round-door = Trao ở nhà này",
    "ui-round-missed = Chưa trao được",
    "ui-round-missed-about = Ghi điều đã gặp ở cửa. Giấy vẫn được mang theo cho đến khi chuyến trao về.",
    "ui-round-missed-how = Đã gặp điều gì",
    "ui-round-next-day = Ngày quay lại",
    "ui-round-note = Lời ghi",
    "ui-round-missed-done = Đã ghi.",
    "ui-round-come-back = Đã về cơ quan",
    "ui-round-come-back-about = Giấy chưa trao được coi như đã cất vào tủ, trừ những nhà đánh dấu giữ qua đêm.",
    "ui-round-overnight = Giữ qua đêm",
    "ui-round-overnight-why = Cất ở đâu, vì sao chưa đưa về",
    "ui-round-come-back-done = Chuyến trao đã xong.",
    "ui-round-cancel = Hủy chuyến này",
    "ui-round-cancel-why = Vì sao hủy",
    "ui-round-cancelled = Đã hủy chuyến trao.",
    "ui-round-drop = Bỏ nhà này",
    "ui-round-left = Rời cơ quan { $when }",
    "ui-round-group-none = Địa chỉ khác",
    "round-paper-office = ở cơ quan",
    "round-paper-out = đang mang đi",
    "round-paper-delivered = đã trao",
    "round-paper-returned = đã mang về",
    // rows.ftl
    "# Nhập, xuất bảng: các dòng của phần mềm khác.",
    "",
    "event-entry-written-over = Ghi lại từ sổ cũ: số { $number }",
    "problem-old-entry = Đây là mục ghi lại từ sổ cũ, không phải hồ sơ nhận ở đây. Cần bản sao, cải chính thì lập hồ sơ mới cho việc ấy.",
    "problem-old-entry-differs = Mục này của sổ cũ đã được ghi lại với nội dung khác. Mở mục đã có, so với sổ giấy rồi ghi chú chỗ sai.",
    "problem-rows-no-heads = Không thấy dòng tên cột trong tệp. Tải mẫu về, chép các cột vào đó rồi chọn lại.",
    "problem-rows-columns-missing = Thiếu cột: { $columns }. Thêm các cột ấy rồi chọn lại tệp.",
    "problem-rows-bad-columns = Không đọc được bảng tên cột: { $at }. Sửa lại rồi thử lại.",
    "problem-rows-no-such-kind = Không có loại bảng này. Chọn một sổ hộ tịch hoặc một thủ tục.",
    "problem-rows-nothing-refused = Không có dòng nào bị từ chối, nên không có tệp để sửa.",
    "problem-rows-no-number = Không phải số đăng ký. Ghi như 12 hoặc 12/1998.",
    "problem-rows-year-differs = Năm trong số đăng ký khác năm của ngày đăng ký. Xem lại sổ giấy.",
    "problem-rows-name-missing = Chưa ghi họ, chữ đệm, tên.",
    "problem-rows-number-held = Số này của sổ đã có { $code } giữ. Xem lại số, hoặc mở mục ấy ra so.",
    "problem-rows-id-held = Số định danh này đã có ở mục khác. Xem lại từng chữ số.",
    "problem-rows-twice = Trong tệp có hai dòng cùng số, cùng năm. Giữ lại một dòng.",
    "rows-col-number = Số đăng ký",
    "rows-col-date = Ngày đăng ký",
    "rows-col-volume = Quyển số",
    "rows-col-place = Nơi đăng ký",
    "rows-col-signer = Người ký",
    "rows-col-citizen-id = Số định danh được cấp",
    "rows-col-note = Ghi chú",
    "rows-col-why = Vì sao bị từ chối",
    "",
    "ui-rows-title = Nhập, xuất bảng",
    "ui-rows-what = Bảng gì",
    "ui-rows-books = Sổ hộ tịch",
    "ui-rows-procedures = Hồ sơ chờ tiếp nhận (thành nháp)",
    "ui-rows-about-books = Mỗi dòng là một việc đã ghi trong sổ cũ. Số đăng ký giữ nguyên như trong sổ; không cấp số mới, không gửi thư, không tính vào hồ sơ tiếp nhận.",
    "ui-rows-about-procedures = Mỗi dòng thành một bản nháp. Cán bộ xem lại rồi mới tiếp nhận và hẹn trả.",
    "ui-rows-template = Tải mẫu cột",
    "ui-rows-choose = Chọn tệp XLSX, CSV",
    "ui-rows-bring-in = { $count ->",
    "    [0] Không có dòng nào để nhập",
    "   *[other] Nhập { $count } dòng",
    "}",
    "ui-rows-refused-file = Lưu các dòng bị từ chối",
    "ui-rows-give = Xuất sổ",
    "ui-rows-year = Năm",
    "ui-rows-all-years = Mọi năm",
    "ui-rows-counts = { $total } dòng: { $good } nhập được, { $there } đã có, { $refused } bị từ chối",
    "ui-rows-counts-done = Đã nhập { $done } dòng; { $there } đã có từ trước, { $refused } bị từ chối",
    "ui-rows-unknown = Các cột này không dùng đến: { $columns }",
    "ui-rows-columns = Cột trong tệp",
    "ui-rows-columns-about = Bên trái là cột của Tận Nhà, bên phải chọn cột của tệp. Chỗ ghi “đoán” cần xem lại trước khi nhập; nhập xong, máy nhớ cho tệp sau.",
    "ui-rows-columns-short = { $found }/{ $all } cột đã có trong tệp",
    "ui-rows-columns-needed = Chọn cột của tệp cho: { $columns }.",
    "ui-rows-needed = cần có",
    "ui-rows-taken = { $head } (đang dùng cho: { $column })",
    "ui-rows-not-there = Không có trong tệp",
    "rows-how-known = đúng tên",
    "rows-how-remembered = đã chọn lần trước",
    "rows-how-guessed = đoán, xem lại",
    "ui-rows-line = Dòng",
    "ui-rows-who = Về ai",
    "ui-rows-verdict = Kết quả",
    "ui-rows-first = Chỉ hiện { $count } dòng đầu, các dòng bị từ chối trước.",
    "ui-rows-none = Chưa chọn tệp. Chọn tệp để xem từng dòng; chưa có gì được ghi cho đến khi bấm Nhập.",
    "ui-rows-open = Nhập, xuất bảng",
    "ui-rows-old-entry = Ghi lại từ sổ cũ: không có hẹn trả",
    "verdict-good = Nhập được",
    "verdict-done = Đã nhập",
    "verdict-there = Đã có",
    "verdict-refused = Từ chối",
    "problem-rows-no-such-map = Không có bảng tên cột này. Chọn lại phần mềm trong danh sách.",
    "problem-rows-days-turned = Ngày cuối đứng trước ngày đầu. Xem lại hai ngày.",
    "problem-rows-too-many-people = Danh sách người đã quá { $most } dòng. Bỏ danh sách cũ, hoặc chỉ nhập những người cần đến.",
    "problem-rows-person-unclear = Chưa có số định danh, cũng chưa có ngày sinh. Ghi một trong hai để biết là ai.",
    "problem-rows-person-id-held = Số định danh này đang là của người khác tên. Xem lại từng chữ số.",
    "problem-rows-person-twice = Trong tệp có hai dòng về cùng một người. Giữ lại một dòng.",
    "rows-col-code = Mã hồ sơ",
    "rows-col-procedure = Thủ tục",
    "rows-col-channel = Cách nộp",
    "rows-col-received = Nhận lúc",
    "rows-col-promised = Hẹn trả",
    "rows-col-statutory = Hạn theo luật",
    "rows-col-ended = Có kết quả lúc",
    "rows-col-phase = Tình trạng",
    "rows-col-lateness = So với hạn",
    "rows-col-about = Về ai",
    "rows-col-counted-by = Tính theo",
    "rows-by-received = ngày nhận",
    "rows-by-promised = ngày hẹn trả",
    "rows-by-ended = ngày có kết quả",
    "rows-head-unknown = (chưa rõ tên cột) { $column }",
    "list-people = Người (để gợi ý khi điền)",
    "ui-rows-lists = Danh sách khác",
    "ui-rows-about-people = Mỗi dòng là một người. Khi điền tờ khai, máy gợi ý người trong danh sách; không thành hồ sơ, không gửi đi đâu, chỉ giữ kín trên máy này.",
    "ui-rows-people-kept = { $count ->",
    "    [0] Máy chưa giữ danh sách người nào.",
    "   *[other] Máy đang giữ { $count } người.",
    "}",
    "ui-rows-forget-people = Bỏ cả danh sách người",
    "ui-rows-forgot-people = Đã bỏ danh sách người. Hồ sơ đã điền vẫn giữ nguyên.",
    "ui-rows-map = Tên cột theo",
    "ui-rows-map-own = Tận Nhà",
    "ui-rows-map-unknown = Chưa rõ tên { $count } cột trong phần mềm này: tệp ghi “(chưa rõ tên cột)” ở các cột ấy. Khi đã biết, nhờ cấp trên ghi vào thiết lập của phường.",
    "ui-rows-dossiers = Xuất hồ sơ",
    "ui-rows-dossiers-of = Thủ tục",
    "ui-rows-dossiers-all = Mọi thủ tục",
    "ui-rows-dossiers-from = Từ ngày",
    "ui-rows-dossiers-to = Đến ngày",
    "ui-rows-dossiers-by = Tính theo",
    "ui-rows-dossiers-about = Báo cáo một cửa tính theo ngày nhận và ngày có kết quả, sổ hộ tịch tính theo ngày đăng ký: cùng một tháng mà số khác nhau. Cách tính ghi ở cột cuối của tệp.",
    "ui-rows-give-people = Xuất danh sách",
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
    "day-zero-moved = Coi như ngày nhận hồ sơ, chưa tính",
    "day-same-day = Nhận hồ sơ và trả kết quả ngay trong ngày",
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
    "alarm-two-days-before = Sắp đến ngày hẹn: xem lại hồ sơ",
    "alarm-one-day-before = Sát ngày hẹn: nếu không kịp, soạn ngay văn bản xin lỗi và hẹn lại",
    "alarm-two-hours-before = Còn hai giờ là đến giờ trả kết quả",
    "alarm-due = Đã đến giờ hẹn trả kết quả",
    // sign.ftl
    "# Chữ ký số trên tệp PDF: vì sao chưa ký được, và kết quả kiểm tra chữ ký.",
    "",
    "# --- Tệp cần ký",
    "problem-sign-not-pdf = Tệp này không phải PDF hoặc đã hỏng nên không đọc được. In lại từ hồ sơ, hoặc xin lại tệp từ nơi gửi.",
    "problem-sign-too-long = Tệp dài quá { $limit } MB. Tách thành nhiều tệp rồi ký từng tệp.",
    "problem-sign-encrypted = Tệp PDF này bị khóa bằng mật khẩu nên không thêm chữ ký được. Xin nơi gửi bản không khóa.",
    "problem-sign-certified = Người ký trước đã khóa tệp, không cho thêm chữ ký nào nữa. Ký trên bản chưa khóa.",
    "problem-sign-too-many-fields = Tệp có hơn { $limit } ô chữ ký, ô biểu mẫu hoặc ghi chú nên không ký được. Xin nơi gửi bản khác, hoặc in tệp ra một bản PDF mới rồi ký bản mới.",
    "problem-sign-no-such-page = Không có trang { $page }; tệp này có { $pages } trang. Chọn lại trang đặt chữ ký.",
    "problem-sign-off-page = Chỗ đặt chữ ký nằm ngoài trang giấy. Chọn chỗ khác, hoặc thu nhỏ hình.",
    "problem-sign-no-signature = Chưa có chữ ký nào hiện trên tệp để đóng dấu lên. Lãnh đạo ký trước, rồi mới ký số của cơ quan.",
    "problem-sign-picture = Hình chữ ký hoặc hình dấu phải là tệp PNG, không quá 4 triệu điểm ảnh, rộng từ 1 đến 200 mm. Chọn tệp khác.",
    "problem-sign-room = Chữ ký dài hơn chỗ dành cho nó trong tệp. Báo cho bộ phận công nghệ thông tin; tệp vẫn như cũ.",
    "problem-sign-file-not-read = Không đọc được tệp. Kiểm tra đường dẫn và quyền mở tệp.",
    "problem-sign-file-not-written = Chưa lưu được tệp đã ký; tệp cũ vẫn còn nguyên. Kiểm tra chỗ trống và quyền ghi của thư mục.",
    "problem-sign-out-no-file = Tên tệp ký xong trùng với một thứ không phải tệp: thư mục, thiết bị hoặc liên kết không dẫn đến đâu. Chọn tên khác; chưa có gì thay đổi.",
    "problem-sign-name-glyph = Tên trong chứng thư số (hoặc dòng chữ ghi kèm chữ ký) có ký tự { $character } ({ $code }) mà phông chữ của chữ ký không có. Ký bằng ảnh chữ ký hoặc ảnh con dấu thay cho dòng chữ; nếu tên trong chứng thư bị sai, đề nghị nơi cấp chứng thư sửa lại.",
    "",
    "# --- Khóa ký: tệp .p12 hoặc USB ký số",
    "problem-sign-key-file = Đây không phải tệp khóa PKCS#12 (.p12, .pfx), hoặc tệp đã hỏng. Chọn đúng tệp do nơi cấp chứng thư số giao.",
    "problem-sign-wrong-password = Mật khẩu của tệp khóa không đúng. Nhập lại; xem phím Caps Lock và bộ gõ tiếng Việt.",
    "problem-sign-no-key = Không tìm thấy khóa nào đi kèm chứng thư số. Kiểm tra đúng tệp hoặc đúng USB ký số; nếu đúng thì liên hệ nơi cấp chứng thư số.",
    "problem-sign-several-keys = Có { $count } khóa đi kèm chứng thư số. Nói rõ dùng khóa nào.",
    "problem-sign-key-kind = Loại khóa này chưa dùng được ở đây; phần mềm dùng RSA từ 2048 bit trở lên hoặc ECDSA P-256. Liên hệ nơi cấp chứng thư số.",
    "problem-sign-other-key = Chứng thư số không phải của khóa này nên chữ ký sẽ không có giá trị. Liên hệ nơi cấp chứng thư số; chưa có gì được ký.",
    "problem-sign-driver = Không mở được trình điều khiển của USB ký số. Cài lại phần mềm đi kèm USB, rồi kiểm tra đường dẫn tới trình điều khiển.",
    "problem-sign-no-token = Chưa thấy USB ký số có tên này. Cắm USB vào máy, chờ đèn sáng rồi thử lại.",
    "problem-sign-wrong-pin = Mã PIN không đúng. Nhập lại cẩn thận: sai nhiều lần thì USB ký số sẽ tự khóa.",
    "problem-sign-wrong-pin-last-try = Mã PIN không đúng, và USB ký số chỉ còn cho nhập một lần nữa trước khi tự khóa. Dừng lại, xem lại mã PIN rồi mới nhập.",
    "problem-sign-pin-locked = USB ký số đã khóa mã PIN. Mang USB đến nơi cấp chứng thư số để mở khóa; ở đây không mở được.",
    "problem-sign-token-gone = USB ký số đã bị rút ra hoặc mất kết nối. Cắm lại, nhập lại mã PIN rồi ký tiếp; những tệp đã ký xong vẫn dùng được, tệp đang ký dở thì chưa có gì thay đổi.",
    "problem-sign-token = USB ký số từ chối ký ({ $reason }). Rút ra cắm lại rồi thử lại; nếu vẫn vậy, báo cho bộ phận công nghệ thông tin.",
    "",
    "# --- Chứng thư số",
    "problem-sign-certificate = Không đọc được chứng thư số. Liên hệ nơi cấp chứng thư số.",
    "problem-sign-not-yet-valid = Chứng thư số có hiệu lực từ ngày { $day } nên hôm nay chưa ký được. Xem lại ngày giờ của máy; nếu máy đúng thì chờ đến ngày ấy.",
    "problem-sign-expired = Chứng thư số đã hết hạn ngày { $day }. Xin gia hạn hoặc cấp mới; chữ ký bằng chứng thư số hết hạn không có giá trị.",
    "problem-sign-nameless = Chứng thư số không ghi tên người hay cơ quan nào nên không dùng để ký giấy tờ được. Liên hệ nơi cấp chứng thư số.",
    "problem-sign-not-for-signing = Chứng thư số này cấp để làm việc khác, không phải để ký giấy tờ. Chọn chứng thư số dùng để ký.",
    "problem-sign-anchor = Tệp chứng thư số tin cậy không đọc được. Lấy lại tệp từ nơi cấp chứng thư số (dạng PEM hoặc DER).",
    "",
    "# --- Dấu thời gian",
    "problem-sign-stamp-address = Địa chỉ máy chủ cấp dấu thời gian phải bắt đầu bằng http://. Sửa lại địa chỉ.",
    "problem-sign-stamp-unreachable = Máy chủ cấp dấu thời gian không trả lời. Kiểm tra mạng rồi ký lại, hoặc ký không kèm dấu thời gian.",
    "problem-sign-stamp-refused = Máy chủ cấp dấu thời gian từ chối (mã { $status }). Hỏi nơi cung cấp dịch vụ.",
    "problem-sign-stamp-wrong = Máy chủ trả về thứ không phải dấu thời gian của chữ ký này nên không dùng. Thử lại; nếu vẫn vậy, hỏi nơi cung cấp dịch vụ.",
    "",
    "# --- Kiểm tra chữ ký",
    "signature-none = Tệp này không có chữ ký số nào.",
    "signature-missing = Thiếu chữ ký còn giá trị ở ô “{ $field }”.",
    "signature-unsigned = Ô “{ $field }” còn chờ chữ ký.",
    "signature-intact = Chữ ký hợp lệ",
    "signature-altered = Tệp đã bị sửa sau khi ký",
    "signature-changed-after = Có nội dung được thêm vào sau khi ký",
    "signature-unreadable = Không đọc được chữ ký",
    "signature-unknown-signer = Chưa biết người ký",
    "signature-undated = Chữ ký không ghi thời gian",
    "signature-expired = Ký khi chứng thư số đã hết hạn",
    "signature-not-yet-valid = Ký khi chứng thư số chưa có hiệu lực",
    "signature-say-intact = Nội dung còn nguyên như lúc ký, và chứng thư số do nơi được tin cậy cấp.",
    "signature-say-altered = Không dùng tệp này. Xin lại bản gốc từ nơi gửi.",
    "signature-say-changed-after = Phần đã ký còn nguyên, nhưng phần thêm vào không được ai ký. Không dùng tệp này; xin lại bản chưa bị thêm.",
    "signature-say-unreadable = Chữ ký bị hỏng hoặc thuộc loại phần mềm này chưa biết. Mở bằng phần mềm của nơi gửi để kiểm tra, hoặc xin lại tệp.",
    "signature-say-unknown-signer = Nội dung còn nguyên, nhưng không có chứng thư số tin cậy nào bảo đảm cho người ký. Lấy chứng thư số gốc từ nơi cấp, thêm vào danh sách tin cậy rồi kiểm tra lại.",
    "signature-say-undated = Không biết chứng thư số có còn hiệu lực lúc ký hay không. Hỏi lại nơi gửi.",
    "signature-say-expired = Chữ ký không có giá trị. Xin nơi gửi ký lại bằng chứng thư số còn hạn.",
    "signature-say-not-yet-valid = Chữ ký không có giá trị, hoặc đồng hồ của máy ký bị sai. Xin nơi gửi ký lại.",
    "signature-why-byte-range = Vùng được ký không phủ hết tệp: có người đã dời chữ ký đi chỗ khác.",
    "signature-why-content = Nội dung khác với lúc ký.",
    "signature-why-signature = Chính chữ ký đã bị sửa.",
    "signature-why-certificate = Chứng thư số đã bị thay bằng cái khác.",
    "signature-why-timestamp = Dấu thời gian là của chữ ký khác.",
    "signature-why-version = Phần được ký không còn là một tệp trọn vẹn.",
    "signature-by = Người ký: { $name }",
    "signature-for = Cơ quan: { $organisation }",
    "signature-issuer = Nơi cấp chứng thư số: { $issuer }",
    "signature-when-claimed = Thời gian ký, theo lời người ký: { $when }",
    "signature-when-stamped = Thời gian ký, theo dấu thời gian của { $authority }: { $when }",
    "signature-when-stamp-unknown = Có dấu thời gian { $when } của { $authority }, nhưng nơi này chưa được tin cậy.",
    "signature-whole = Chữ ký phủ toàn bộ tệp.",
    "signature-later-signatures = Sau chữ ký này chỉ có thêm { $count } chữ ký khác, không có gì khác.",
    "signature-not-asked = Chưa hỏi xem chứng thư số có bị thu hồi hay không, vì kiểm tra không cần mạng.",
    "",
    "# --- Ghi chú khi ký xong",
    "sign-done-no-stamp = Đã ký, không kèm dấu thời gian: thời gian ký là theo đồng hồ của máy này.",
    "sign-done-stamped = Đã ký, có kèm dấu thời gian.",
    // signing.ftl
    "# Giấy tờ gửi đi bằng tệp: lãnh đạo ký số, văn thư ký số của cơ quan.",
    "",
    "event-file-signed = { $by ->",
    "    [leader] Lãnh đạo ký số: { $document }",
    "   *[office] Ký số của cơ quan: { $document }",
    " }",
    "",
    "problem-no-file = { $document } chỉ có bản giấy nên không ký số. In ra để ký tay.",
    "problem-file-signed-already = { $document } đã ký số rồi. Nếu tệp bị mất hoặc bị sửa, chọn “Ký lại” và ghi rõ vì sao.",
    "problem-file-not-signed = Lãnh đạo chưa ký số { $document }. Lãnh đạo ký trước, rồi văn thư mới ký số của cơ quan.",
    "problem-file-sealed = { $document } đã có chữ ký số của cơ quan. Không cần ký thêm.",
    "problem-file-moved = Trong lúc mở trang này, tệp { $document } đã có chữ ký khác. Xem lại rồi làm tiếp.",
    "problem-file-not-numbered = { $document } chưa có số nên chưa ký số của cơ quan được. Văn thư cho số trước.",
    "problem-sign-other-holder = Chứng thư số này là của { $found }, không phải của người ký giấy. Dùng chứng thư số của chính mình; nếu đúng người, báo nơi cấp sửa lại tên trên chứng thư số.",
    "problem-sign-other-office = Chứng thư số này là của { $found }, không phải của cơ quan. Chọn chứng thư số của Ủy ban nhân dân.",
    "problem-signed-file-missing = Tệp đã ký không có trên máy này. Lấy tệp từ máy đã ký rồi chọn “Đưa tệp vào máy này”.",
    "problem-signed-file-changed = Tệp này không phải tệp đã ký, hoặc đã bị sửa sau khi ký. Dùng bản gốc ở máy đã ký; nếu không còn thì ký lại.",
    "problem-sign-too-many = Mỗi lần ký nhiều nhất { $most } giấy. Chọn bớt rồi ký tiếp phần còn lại.",
    "",
    "file-signer-leader = Lãnh đạo ký",
    "file-signer-office = Cơ quan ký",
    "",
    "file-verdict-intact = Còn nguyên như lúc ký",
    "file-verdict-altered = Tệp đã bị sửa sau khi ký",
    "file-verdict-replaced = Đã bị thay bằng tệp khác",
    "file-verdict-other-certificate = Ký bằng chứng thư số khác",
    "file-verdict-missing = Tệp không có trên máy này",
    "file-say-intact = Gửi đi được.",
    "file-say-altered = Không gửi tệp này. Lấy lại bản gốc ở máy đã ký, hoặc ký lại.",
    "file-say-replaced = Tệp nằm ở đây không phải tệp đã ký. Lấy lại bản gốc ở máy đã ký, hoặc ký lại.",
    "file-say-other-certificate = Chữ ký trong tệp không phải chữ ký đã ghi trong hồ sơ. Không gửi tệp này; báo lãnh đạo.",
    "file-say-missing = Tệp nằm ở máy đã ký. Chép sang rồi đưa vào máy này.",
    "",
    "file-stale-corrected = Hồ sơ đã sửa sau khi ký nên tệp này không còn đúng. Ký lại trước khi gửi.",
    "file-stale-replaced = Giấy đã được làm lại nên tệp này không dùng nữa.",
    "file-stale-revoked = Việc đăng ký đã bị thu hồi nên tệp này không còn giá trị.",
    "",
    "ui-signing-title = Ký số",
    "ui-signing-about = Giấy gửi đi bằng tệp. Lãnh đạo ký bằng chứng thư số của mình; văn thư cho số rồi ký số của cơ quan, dấu đặt trùm lên khoảng một phần ba chữ ký về bên trái.",
    "ui-signing-leader = Chờ lãnh đạo ký",
    "ui-signing-office = Chờ ký số của cơ quan",
    "ui-signing-who = Ai được ký số",
    "ui-signing-none = Không có giấy nào chờ ký số. Giấy đã duyệt, đã vào sổ mà chưa ký sẽ hiện ở đây.",
    "ui-signing-nobody = Chỉ lãnh đạo và văn thư ký số được. Mở từng giấy trong hồ sơ để xem chữ ký.",
    "ui-signing-choose-all = Chọn tất cả",
    "ui-signing-due = hẹn { $when }",
    "ui-signing-chosen = Đã chọn { $count } giấy",
    "ui-signing-key = Ký bằng",
    "ui-signing-key-file = Tệp chứng thư số (.p12, .pfx)",
    "ui-signing-key-token = USB ký số",
    "ui-signing-choose-file = Chọn tệp",
    "ui-signing-file-chosen = Đã chọn: { $name }",
    "ui-signing-password = Mật khẩu của tệp",
    "ui-signing-driver = Trình điều khiển của USB ký số",
    "ui-signing-driver-about = Đường dẫn đầy đủ tới tệp của nhà sản xuất (.dll trên Windows, .so trên Linux). Máy nhớ cho lần sau.",
    "ui-signing-find = Tìm USB",
    "ui-signing-token = USB đang cắm",
    "ui-signing-no-token = Chưa thấy USB ký số nào. Cắm USB rồi bấm “Tìm USB”.",
    "ui-signing-pin = Mã PIN",
    "ui-signing-show-secret = Hiện",
    "ui-signing-hide-secret = Ẩn",
    "ui-signing-forgotten = Mật khẩu và mã PIN dùng một lần rồi xóa, không lưu ở đâu.",
    "ui-signing-stamp = Kèm dấu thời gian của { $address }",
    "ui-signing-timestamp = Máy chủ cấp dấu thời gian",
    "ui-signing-timestamp-about = Địa chỉ bắt đầu bằng http://, do nơi cấp chứng thư số cho. Để trống thì thời gian ký là theo đồng hồ của máy này.",
    "ui-signing-timestamp-save = Lưu địa chỉ",
    "ui-signing-timestamp-saved = Đã lưu.",
    "ui-signing-sign = Ký { $count } giấy",
    "ui-signing-sign-one = Ký số",
    "ui-signing-again = Ký lại",
    "ui-signing-again-why = Vì sao ký lại?",
    "ui-signing-open = Ký số giấy này",
    "ui-signing-working = Đang ký { $done }/{ $all } giấy",
    "ui-signing-done = Đã ký { $count } giấy",
    "ui-signing-failed = { $count } giấy chưa ký được",
    "ui-signing-stopped = Dừng lại, còn { $count } giấy chưa ký. Giấy đã ký vẫn giữ nguyên.",
    "ui-signing-signed-as = Chứng thư số của { $holder }",
    "ui-signing-lies = Tệp nằm ở:",
    "ui-signing-file = Tệp đã ký số",
    "ui-signing-file-none = Giấy này chưa ký số.",
    "ui-signing-by = { $holder }, { $when }",
    "ui-signing-holds-until = chứng thư số dùng đến { $day }",
    "ui-signing-stamped = có dấu thời gian",
    "ui-signing-not-stamped = theo đồng hồ của máy",
    "ui-signing-bring = Đưa tệp vào máy này",
    "ui-signing-brought = Đã đưa tệp vào máy này.",
    "ui-signing-copy = Lưu bản sao",
    "ui-signing-copy-where = Lưu vào thư mục",
    "ui-signing-copied = Đã lưu: { $path }",
    "ui-signing-state = đã ký số",
    "ui-signing-print = Cần bản giấy thì in từ chính tệp này; in từ hồ sơ ra giấy chưa có chữ ký.",
    "ui-signing-waits-office = Còn chờ văn thư ký số của cơ quan rồi mới gửi.",
    "ui-signing-batch = Ký nhiều giấy một lượt",
    // stock.ftl
    "# Sổ phôi: nhận, dùng, hỏng, trả, hủy; cân đối trong ngày.",
    "",
    "problem-stock-no-blank = Loại giấy này không in trên phôi của Bộ nên không có sổ phôi.",
    "problem-stock-bad-serial = Chưa đọc được số phôi. Ghi đúng như in trên phôi: phần chữ rồi đến phần số, ví dụ KS 0012345.",
    "problem-stock-two-series = Số đầu và số cuối khác phần chữ. Ghi mỗi loạt phôi thành một lần nhận riêng.",
    "problem-stock-bad-run = Số cuối phải bằng hoặc lớn hơn số đầu, và mỗi lần nhiều nhất { $most } tờ. Xem lại hai số.",
    "problem-stock-known-already = Phôi { $serial } đã có trong sổ. Xem lại số đầu và số cuối: mỗi số phôi chỉ nhận một lần.",
    "problem-stock-not-received = Phôi { $serial } chưa có trong sổ. Xem lại số, hoặc ghi nhận phôi trước.",
    "problem-stock-in-safe = Phôi { $serial } còn nguyên trong tủ. Chỉ hủy tờ đã ghi hỏng: ghi hỏng với lý do trước.",
    "problem-stock-used = Phôi { $serial } đã dùng rồi. Lấy tờ khác và ghi số của tờ ấy; nếu tờ này bị hỏng thì ghi hỏng.",
    "problem-stock-spoiled = Phôi { $serial } đã ghi hỏng. Lấy tờ khác; số đăng ký giữ nguyên cho tờ thay thế.",
    "problem-stock-returned = Phôi { $serial } đã trả lại. Xem lại số trên tờ phôi.",
    "problem-stock-destroyed = Phôi { $serial } đã hủy. Xem lại số trên tờ phôi.",
    "problem-stock-sheet-missing = Chưa ghi số phôi. Cơ quan theo dõi phôi ở đây nên mỗi lần in lên phôi phải ghi số của tờ phôi đang đặt trong máy in.",
    "problem-stock-no-such-paper = Không thấy hồ sơ đã đăng ký nào có mã hoặc số này và dùng loại phôi này. Ghi đủ mã hồ sơ, hoặc số đăng ký như trong Sổ, ví dụ 38/2026.",
    "event-sheets-received = Nhận phôi",
    "event-sheet-used = Dùng một tờ phôi",
    "event-sheet-spoiled = Ghi một tờ phôi hỏng",
    "event-sheets-returned = Trả lại phôi chưa dùng",
    "event-sheet-destroyed = Hủy một tờ phôi hỏng",
    "sheet-used = đã dùng",
    "sheet-spoiled = hỏng, chờ hủy",
    "sheet-returned = đã trả",
    "sheet-destroyed = đã hủy",
    "",
    "ui-stock-title = Sổ phôi",
    "ui-stock-which = Chọn loại phôi",
    "ui-stock-in-safe = { $count } tờ trong tủ",
    "ui-stock-next = tờ kế tiếp { $serial }",
    "ui-stock-before = Ngày trước",
    "ui-stock-after = Ngày sau",
    "ui-stock-receive = Nhận phôi",
    "ui-stock-use = Ghi đã dùng",
    "ui-stock-spoil = Ghi hỏng",
    "ui-stock-return = Trả phôi",
    "ui-stock-destroy = Ghi đã hủy",
    "ui-stock-about-receive = Ghi số của tờ đầu và tờ cuối như in trên phôi. Mỗi số chỉ nhận một lần.",
    "ui-stock-about-use = Dành cho tờ viết tay hoặc in ở máy khác. Tờ in từ phần mềm này đã được ghi sẵn.",
    "ui-stock-about-spoil = Tờ hỏng ở lại trong tủ chờ hủy. Số đăng ký thuộc về sổ, không thuộc tờ phôi: tờ thay thế mang đúng số ấy.",
    "ui-stock-about-return = Chỉ trả tờ chưa dùng.",
    "ui-stock-about-destroy = Chỉ hủy tờ đã ghi hỏng, theo biên bản. Việc này không rút lại được.",
    "ui-stock-first = Số phôi đầu",
    "ui-stock-last = Số phôi cuối",
    "ui-stock-case = Dùng cho hồ sơ nào (mã hồ sơ hoặc số đăng ký)",
    "ui-stock-serial = Số phôi",
    "ui-stock-words-receive = Nhận từ đâu, theo phiếu nào",
    "ui-stock-words-use = Vì sao không in từ phần mềm",
    "ui-stock-words-spoil = Vì sao hỏng",
    "ui-stock-words-return = Trả cho ai, theo biên bản nào",
    "ui-stock-words-destroy = Theo biên bản nào",
    "ui-stock-print = In bảng cân đối",
    "ui-stock-balance = Cân đối trong ngày",
    "ui-stock-sum-opening = Tồn đầu ngày",
    "ui-stock-sum-received = Nhận",
    "ui-stock-sum-used = Đã dùng",
    "ui-stock-sum-spoiled = Hỏng",
    "ui-stock-sum-returned = Trả lại",
    "ui-stock-sum-closing = Tồn cuối ngày",
    "ui-stock-later = { $count } tờ dùng từ ngày trước, hỏng trong ngày này.",
    "ui-stock-waiting = { $count } tờ hỏng đang giữ, chờ hủy",
    "ui-stock-sheets = Các tờ có thay đổi trong ngày hoặc chờ hủy",
    "ui-stock-no-sheets = Ngày này không tờ nào được dùng, hỏng hay trả.",
    "ui-stock-entry = số { $number }",
    "ui-stock-batches = Phôi đã nhận",
    "ui-stock-none = Chưa nhận phôi nào. Bấm Nhận phôi rồi ghi số đầu và số cuối.",
    "ui-stock-count = { $count } tờ",
    "ui-stock-done = Đã ghi vào sổ phôi.",
    // store.ftl
    "# Kho dữ liệu trên máy. Mỗi mã lỗi của kho một câu, kèm việc cần làm tiếp.",
    "",
    "store-wrong-passphrase = Mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ rồi nhập lại; nếu quên, nhờ bộ phận công nghệ thông tin của cấp trên mở bằng khóa khôi phục.",
    "store-wrong-key = Tệp khóa hoặc khóa khôi phục không mở được kho này. Kiểm tra lại đã lấy đúng khóa của máy này chưa.",
    "store-no-such-officer = Máy này chưa có chỗ đăng nhập cho “{ $officer }”. Chọn tên khác, hoặc nhờ người đã đăng nhập được thêm vào.",
    "store-officer-exists = “{ $officer }” đã có chỗ đăng nhập trên máy này. Muốn đặt lại mật khẩu, dùng mục Đổi mật khẩu.",
    "store-last-slot = Không thể xóa chỗ đăng nhập cuối cùng, vì sau đó không ai mở được kho. Thêm người khác trước rồi mới xóa.",
    "store-already-open = Kho đang được mở ở một cửa sổ hoặc chương trình khác. Đóng chỗ kia rồi mở lại.",
    "store-already-exists = Thư mục này đã có dữ liệu. Chọn một thư mục trống.",
    "store-newer-format = Dữ liệu do phiên bản mới hơn ghi (định dạng { $found }; phần mềm này đọc được đến { $known }). Cập nhật phần mềm rồi mở lại; dữ liệu không bị thay đổi.",
    "store-not-a-store = Ở đây không có kho dữ liệu của Tận Nhà. Kiểm tra lại thư mục, hoặc ghi danh máy mới.",
    "store-missing = Thiếu tệp { $file } của kho. Đừng xóa gì thêm; chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu.",
    "store-truncated = Tệp { $file } bị cụt: có đến { $found }, lẽ ra phải đến { $expected }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu.",
    "store-damaged = Tệp { $file } bị hỏng từ byte { $at }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu; nên kiểm tra ổ đĩa.",
    "store-tampered = Dữ liệu ở { $place } đã bị thay đổi ngoài phần mềm nên không mở. Chạy “Kiểm tra kho” và báo cho bộ phận công nghệ thông tin của cấp trên.",
    "store-disk-full = Ổ đĩa đã đầy, lần lưu này chưa được ghi. Xóa bớt tệp không cần trên máy rồi lưu lại; những gì đã lưu vẫn còn nguyên.",
    "store-too-large = Nội dung quá lớn ({ $size } byte, nhiều nhất { $limit } byte). Giảm dung lượng tệp đính kèm rồi thử lại.",
    "store-bad-table = Lỗi của phần mềm: tên bảng “{ $table }” không hợp lệ. Xin báo cho bộ phận công nghệ thông tin.",
    "store-bad-cost = Tham số bảo vệ mật khẩu không hợp lệ ({ $memory } KiB, { $passes } lượt, { $lanes } luồng). Đăng ký lại chỗ đăng nhập này.",
    "store-view-failed = Bảng dữ liệu gặp sự cố khi đang làm việc. Đóng rồi mở lại phần mềm: mọi lần lưu đã báo xong đều còn trong nhật ký.",
    "store-needs-reopen = Kho cần được mở lại sau sự cố vừa rồi. Đóng rồi mở lại phần mềm; mọi lần lưu đã báo xong đều còn.",
    "store-unrepairable = Tệp { $file } hỏng và phần còn lại trên máy không đủ để sửa. Khôi phục từ bản sao lưu, rồi đồng bộ với máy chủ cấp trên.",
    "store-io = Máy không đọc hoặc ghi được tệp { $file } ({ $kind }). Kiểm tra ổ đĩa và quyền truy cập thư mục rồi thử lại.",
    "store-no-randomness = Hệ điều hành không cấp được số ngẫu nhiên để niêm phong dữ liệu. Khởi động lại máy rồi thử lại.",
    "store-compression = Không nén được dữ liệu trước khi niêm phong. Đóng rồi mở lại phần mềm; nếu còn lỗi, xin báo cho bộ phận công nghệ thông tin.",
    // survey.ftl
    "# Năm câu hỏi lấy ý kiến người dân.",
    "",
    "event-survey-taken = Lãnh đạo hỏi ý kiến người dân",
    "problem-survey-already-asked = Gia đình này đã được hỏi ý kiến về hồ sơ này. Không hỏi lại.",
    "problem-survey-in-mourning = Gia đình có người mất nên không hỏi ý kiến. Chọn hồ sơ khác.",
    "problem-survey-too-early = Hồ sơ chưa có kết quả và chưa quá hẹn. Hỏi ý kiến sau khi trả kết quả.",
    "problem-survey-nothing-answered = Chưa có câu trả lời nào. Chọn ít nhất một câu trả lời rồi ghi lại.",
    "problem-survey-wrong-answer = Câu trả lời không thuộc câu hỏi này. Chọn lại câu trả lời.",
    "problem-survey-not-late = Người dân nói kết quả trả đúng hẹn, nên không hỏi câu về thư xin lỗi. Bỏ trống câu đó hoặc sửa câu trước.",
    "question-manner = Thái độ phục vụ của cán bộ",
    "question-waiting = Thời gian chờ đợi",
    "question-on-time = Kết quả có được trả đúng ngày hẹn không?",
    "question-apology = Nếu trễ hẹn, có nhận được thư xin lỗi và hẹn lại không?",
    "question-facilities = Nơi tiếp dân, bàn ghế, bảng chỉ dẫn",
    "answer-good = Hài lòng",
    "answer-fair = Bình thường",
    "answer-poor = Chưa hài lòng",
    "answer-yes = Có",
    "answer-no = Không",
    "way-phone = Gọi điện",
    "way-visit = Đến nhà",
    "ui-survey-title = Hỏi ý kiến người dân",
    "ui-survey-one = Hỏi ý kiến người dân về hồ sơ này",
    "ui-survey-about = Năm câu, hỏi qua điện thoại hoặc tại nhà. Câu nào người dân không trả lời thì để trống.",
    "ui-survey-phone = Điện thoại: { $phone }",
    "ui-survey-way = Hỏi bằng cách nào",
    "ui-survey-unsaid = Không trả lời",
    "ui-survey-own = Hồ sơ trên máy: { $answer }",
    "ui-survey-new-date = hẹn lại { $when }",
    "ui-survey-differs = khác lời người dân",
    "ui-survey-note = Người dân nói thêm",
    "ui-survey-save = Ghi câu trả lời",
    "ui-survey-saved = Đã ghi câu trả lời của người dân.",
    "ui-survey-asked = { $officer } đã hỏi { $when } · { $way }",
    "ui-survey-hidden = Câu trả lời do lãnh đạo đọc.",
    "ui-survey-back = Về hồ sơ",
    "report-survey = Kết quả hỏi ý kiến người dân",
    "report-surveyed = Danh sách hồ sơ đã hỏi ý kiến",
    "report-basis-survey = Tính theo ngày hỏi ý kiến",
    "report-survey-note = Số gia đình đã hỏi: { $count }. Cột cuối là số câu trả lời khác với hồ sơ trên máy.",
    "report-surveyed-leaders = Danh sách này do lãnh đạo xem.",
    "report-col-question = Câu hỏi",
    "report-col-good = Hài lòng / Có",
    "report-col-fair = Bình thường",
    "report-col-poor = Chưa hài lòng / Không",
    "report-col-differs = Khác hồ sơ",
    "report-col-asked-at = Hỏi lúc",
    "report-col-on-time-said = Đúng hẹn (người dân)",
    "report-col-on-time-own = Đúng hẹn (hồ sơ)",
    "report-col-apology-said = Có xin lỗi (người dân)",
    "report-col-apology-own = Có xin lỗi (hồ sơ)",
    "report-inputs-survey-content = Gia đình được hỏi không chê điều gì",
    // sync.ftl
    "# Đồng bộ và máy chủ cấp trên: mỗi mã lỗi một câu, kèm việc cần làm.",
    "",
    "problem-district-down = Chưa liên lạc được với cấp trên. Mọi việc đã lưu trên máy này; khi có mạng, xin đồng bộ lại.",
    "problem-district-timeout = Cấp trên trả lời quá chậm. Mọi việc đã lưu trên máy này; xin đồng bộ lại sau ít phút.",
    "problem-district-busy = Cấp trên đang bận. Mọi việc đã lưu trên máy này; xin đồng bộ lại sau ít phút.",
    "problem-district-failed = Máy của cấp trên gặp trục trặc (mã { $status }). Mọi việc đã lưu trên máy này; xin báo cấp trên rồi đồng bộ lại.",
    "problem-district-garbage = Nơi trả lời không phải là cấp trên, hoặc câu trả lời bị hỏng. Không có gì thay đổi; xin kiểm tra mạng (có khi mạng đòi đăng nhập) rồi đồng bộ lại.",
    "problem-district-not-trusted = Nơi trả lời không chứng minh được là cấp trên của phường. Không có gì được gửi đi; xin báo cấp trên trước khi đồng bộ lại.",
    "problem-district-bad-address = Địa chỉ của cấp trên không dùng được. Xin hỏi cấp trên phiếu ghi danh mới.",
    "problem-protocol-too-new = Máy này và cấp trên dùng phiên bản khác nhau ({ $found } và { $known }). Mọi việc đã lưu trên máy này; xin cập nhật phần mềm rồi đồng bộ lại.",
    "problem-log-differs = Sổ việc của cấp trên không khớp với phần máy này đã nhận ({ $reason }). Mọi việc đã lưu vẫn còn; xin ngừng đồng bộ và báo cấp trên.",
    "problem-rolled-back = Máy này được khôi phục từ một bản cũ (ở đây có { $here } việc, cấp trên đã giữ { $district }) và chưa nhận được danh tính mới. Mọi việc đã lưu vẫn còn; xin đồng bộ lại, nếu vẫn vậy thì báo cấp trên để ghi danh lại máy.",
    "problem-chain-forked = Máy này được khôi phục từ một bản cũ rồi làm tiếp (khác từ việc thứ { $at }) và chưa nhận được danh tính mới. Cả hai phần đều được giữ; xin đồng bộ lại, nếu vẫn vậy thì báo cấp trên để ghi danh lại máy.",
    "problem-new-epoch = Cấp trên được khôi phục từ bản sao lưu (lần { $there }, ở đây { $here }) và chưa nhận lại phần máy này giữ. Mọi việc đã lưu vẫn còn; xin báo cấp trên cập nhật phần mềm máy chủ.",
    "problem-digest-differs = Sau khi đồng bộ và dựng lại từ sổ việc, số liệu của máy này và cấp trên vẫn không giống nhau. Mọi việc đã lưu vẫn còn; xin báo bộ phận công nghệ thông tin.",
    "problem-sync-stuck = Đồng bộ không tiến thêm được sau { $rounds } lượt. Mọi việc đã lưu vẫn còn; xin đồng bộ lại, nếu vẫn vậy thì báo cấp trên.",
    "problem-sync-malformed = Cấp trên không đọc được dữ liệu do máy này gửi. Mọi việc đã lưu vẫn còn; xin cập nhật phần mềm rồi đồng bộ lại.",
    "problem-sync-bad-signature = Cấp trên không nhận ra chữ ký của máy này. Mọi việc đã lưu vẫn còn; xin báo cấp trên để ghi danh lại máy.",
    "problem-ward-unknown = Cấp trên không có phường này. Xin kiểm tra lại mã phường, hoặc phiếu ghi danh.",
    "problem-ward-exists = Phường này đã có rồi. Xin chọn mã khác, hoặc dùng phường đang có.",
    "problem-device-unknown = Máy này chưa được ghi danh ở phường. Xin hỏi cấp trên mã ghi danh.",
    "problem-enrol-code-unknown = Cấp trên chưa từng cấp mã ghi danh này. Xin xem lại từng ký tự trên phiếu.",
    "problem-enrol-code-stale = Mã ghi danh đã dùng hoặc đã quá hạn. Xin hỏi cấp trên mã mới.",
    "problem-enrol-ticket-bad = Phiếu ghi danh không đọc được ở dòng { $line }, cột { $column }. Xin chép lại nguyên văn phiếu.",
    "",
    "problem-district-exists = Ở đây đã có dữ liệu của máy chủ cấp trên. Xin chọn thư mục trống.",
    "problem-not-a-district = Ở đây chưa có dữ liệu của máy chủ cấp trên. Xin kiểm tra thư mục, hoặc khởi tạo bằng lệnh init.",
    "problem-district-key-file-bad = Tệp khóa của máy chủ không đọc được. Xin lấy lại từ bản sao lưu; đừng tạo khóa mới, vì các máy sẽ không nhận ra máy chủ nữa.",
    "problem-district-file-failed = Không đọc hoặc ghi được một tệp của máy chủ. Xin kiểm tra quyền của thư mục và chỗ trống trên đĩa.",
    "problem-district-row-unreadable = Một dòng dữ liệu của máy chủ không đọc được. Xin giữ nguyên thư mục dữ liệu và báo bộ phận công nghệ thông tin.",
    "problem-district-log-moved-on = Sổ việc của phường vừa được ghi từ nơi khác. Chưa có gì thay đổi; xin làm lại.",
    "problem-district-address-taken = Không mở được địa chỉ { $address }. Xin tắt chương trình đang dùng địa chỉ ấy, hoặc chọn cổng khác.",
    "problem-district-plain-abroad = Không có TLS thì máy chủ chỉ được mở trên chính máy này, không phải { $address }. Xin dùng chứng thư, hoặc mở ở 127.0.0.1.",
    "problem-district-certificate-bad = Chứng thư của máy chủ hoặc khóa của nó không đọc được. Xin lấy lại từ bản sao lưu.",
    "problem-district-stopped = Máy chủ đã dừng ngoài ý muốn. Những gì đã nhận đều được giữ; xin khởi động lại.",
    "problem-officer-unknown = Không có cán bộ “{ $officer }”. Xin xem lại mã cán bộ.",
    "problem-officer-reserved = “{ $officer }” là tên dành riêng cho máy chủ. Xin chọn mã khác.",
    "problem-bad-id = Mã không đúng ({ $what }). Xin xem lại từng ký tự.",
    "problem-role-unknown = Không có vai trò “{ $role }”. Xin chọn một vai trò trong phần trợ giúp của lệnh.",
    "problem-district-backup-unfinished = Bản sao lưu này dở dang, hoặc không phải của máy chủ này. Chưa có gì được khôi phục; xin chọn bản sao lưu khác, và kiểm tra tệp khóa.",
    "problem-district-not-on-disk = Máy chủ này không giữ dữ liệu trên đĩa nên không sao lưu được.",
    "problem-district-unsound = Kiểm tra thấy { $found } chỗ không đúng. Đừng xóa gì; sao lưu nguyên thư mục dữ liệu rồi báo bộ phận công nghệ thông tin. Chi tiết: { $findings }",
    // templates.ftl
    "# Mẫu giấy: bản của phần mềm, của cấp trên, của phường; phong bì.",
    "",
    "event-template-proposed = Đưa mẫu giấy mới vào",
    "event-template-allowed = Cho dùng mẫu giấy",
    "event-template-withdrawn = Thôi dùng mẫu giấy",
    "event-template-published = Cấp trên công bố mẫu giấy",
    "",
    "problem-ward-template-document = Mẫu này không dành cho loại giấy nào của phần mềm. Xem lại mục document trong tệp.",
    "problem-ward-template-too-large = Mẫu quá lớn: nén rồi vẫn hơn { $most } KB. Bỏ bớt phần không dùng rồi đưa vào lại.",
    "problem-ward-template-same = Mẫu này đang dùng hoặc đang chờ cho phép rồi. Không cần đưa vào lại.",
    "problem-ward-template-nothing-proposed = Không có mẫu nào của loại giấy này đang chờ cho phép. Đưa mẫu vào trước, rồi lãnh đạo cho phép.",
    "problem-ward-template-other-proposal = Trong lúc xem, đã có người đưa mẫu khác vào. Xem lại mẫu mới nhất rồi cho phép.",
    "problem-ward-template-nothing-used = Loại giấy này không có mẫu riêng của cơ quan đang dùng hay đang chờ, nên không có gì để thôi dùng.",
    "problem-ward-template-too-many = Loại giấy này đã có { $most } mẫu qua các lần, không thêm được nữa. Báo người phụ trách máy ở cấp trên.",
    "problem-ward-template-from = Ngày bắt đầu dùng phải từ hôm nay trở đi và trong vòng một năm.",
    "problem-ward-template-reason-too-long = Lý do dài { $count } ký tự. Viết gọn trong 200 ký tự.",
    "problem-ward-template-unknown = Máy này chưa có mẫu ấy. Đồng bộ rồi thử lại.",
    "problem-ward-template-newer = Mẫu “{ $template }” thuộc dạng thức { $format }, mới hơn phần mềm trên máy này, nên máy này không in loại giấy ấy để khỏi in ra hai kiểu khác nhau. Cập nhật phần mềm, hoặc in ở máy đã cập nhật.",
    "",
    "template-sample-full = Điền đủ các mục",
    "template-sample-empty = Để trống",
    "template-sample-longest = Tên và địa chỉ dài nhất",
    "",
    "template-whose-program = đi kèm phần mềm",
    "template-whose-district = của cấp trên",
    "template-whose-ward = của phường",
    "",
    "ui-templates-title = Mẫu giấy",
    "ui-templates-open = Xem và thay mẫu giấy",
    "ui-templates-about = Mỗi loại giấy in theo một mẫu. Người phụ trách máy hoặc lãnh đạo đưa mẫu riêng của phường vào; lãnh đạo cho dùng từ một ngày nhất định. Giấy đề ngày trước đó vẫn in như cũ, kể cả in lại.",
    "ui-templates-documents = Loại giấy",
    "ui-templates-of-program = Dùng mẫu đi kèm phần mềm",
    "ui-templates-of-district = Dùng mẫu của cấp trên",
    "ui-templates-of-ward = Dùng mẫu của phường",
    "ui-templates-proposal = Đang chờ cho phép",
    "ui-templates-proposal-by = { $officer } đưa vào { $when }",
    "ui-templates-from = Dùng cho giấy đề từ ngày",
    "ui-templates-allow = Cho dùng",
    "ui-templates-allowed = Đã cho dùng.",
    "ui-templates-save = Lưu mẫu này thành tệp",
    "ui-templates-choose = Chọn tệp mẫu (JSON)",
    "ui-templates-officers = Chỉ lãnh đạo và người phụ trách máy đưa mẫu vào được.",
    "ui-templates-tried = Mẫu mới, đang xem thử",
    "ui-templates-tried-for = Mẫu cho: { $document }.",
    "ui-templates-tight = Dùng được, nhưng tên và địa chỉ dài nhất thì không đủ chỗ:",
    "ui-templates-propose = Đưa mẫu này vào",
    "ui-templates-proposed = Đã đưa mẫu vào. Lãnh đạo cho dùng xong thì giấy mới in theo mẫu này.",
    "ui-templates-withdraw = Thôi dùng mẫu của phường",
    "ui-templates-withdraw-why = Vì sao thôi dùng?",
    "ui-templates-withdrawn = Đã thôi dùng. Giấy mới in theo mẫu của cấp trên hoặc mẫu đi kèm phần mềm; giấy đã in thì in lại vẫn như cũ.",
    "ui-templates-history = Các mẫu",
    "ui-templates-edition = Từ { $from }, { $whose }",
    "ui-templates-used = đang dùng",
    "ui-templates-allowed-by = { $officer } cho dùng",
    "ui-templates-withdrawn-by = { $officer } cho thôi dùng { $when }: { $why }",
    "ui-templates-look = Xem",
    "ui-templates-changes = Khác với mẫu đang dùng",
    "ui-templates-changes-none = Không khác mẫu đang dùng.",
    "ui-templates-changes-more = Còn nhiều chỗ khác nữa, chưa kể hết ở đây.",
    "ui-templates-was = trước",
    "ui-templates-is = nay",
    "ui-templates-sheet = Trang giấy xem trước",
    "ui-templates-sample = Xem với",
    "ui-templates-paper = In trên",
    "ui-round-print-envelopes = In phong bì",
    "ui-paper-print-envelope = In phong bì",
    // ui.ftl
    "# Lời của cửa sổ: nút, nhãn, ô, tình trạng.",
    "",
    "# Khung chung",
    "ui-today-title = Hôm nay",
    "ui-intake-title = Nhận hồ sơ",
    "ui-case-title = Hồ sơ",
    "ui-paper-title = Giấy tờ",
    "ui-handover-title = Trao tận nhà",
    "ui-sync-title = Đồng bộ",
    "ui-nav = Đi tới",
    "ui-menu = Tùy chọn",
    "ui-language = Ngôn ngữ",
    "ui-theme = Nền màn hình",
    "ui-theme-system = Theo máy",
    "ui-theme-light = Sáng",
    "ui-theme-dark = Tối",
    "ui-posture = Cỡ chữ",
    "ui-posture-office = Ở cơ quan",
    "ui-posture-door = Ở nhà dân, chữ to",
    "ui-lock = Khóa máy",
    "ui-practice = phường thực hành",
    "ui-close = Đóng",
    "ui-cancel = Thôi",
    "ui-save = Lưu",
    "ui-back = Quay lại",
    "ui-next = Tiếp theo",
    "ui-yes = Có",
    "ui-no = Không",
    "ui-done = Đã xong.",
    "ui-try-again = Thử lại",
    "ui-save-again = Lưu lại",
    "ui-undo = Hoàn tác",
    "ui-blank = (để trống)",
    "ui-offers = Gợi ý",
    "ui-version = Bản { $version }",
    "ui-problem-unknown = Chưa làm được việc này. Những gì đã lưu vẫn còn nguyên. Thử lại; nếu vẫn vậy, báo bộ phận công nghệ thông tin mã “{ $code }”.",
    "problem-no-answer = Phần mềm chưa trả lời. Những gì đã lưu vẫn còn nguyên. Đóng cửa sổ rồi mở lại Tận Nhà.",
    "problem-field-empty = Cần ghi ô này.",
    "ui-event-unknown = Ghi nhận một việc ({ $code })",
    "ui-search = Tìm",
    "ui-search-hint = Tìm người, hồ sơ, việc…",
    "ui-search-title = Tìm",
    "ui-search-about = Gõ tên, mã hồ sơ, vài chữ số hoặc việc cần làm; không cần dấu.",
    "ui-search-near = Không có hồ sơ nào đúng như vậy; đây là những tên gần giống.",
    "ui-search-none = Không thấy gì. Thử gõ ít chữ hơn.",
    "ui-new-intake = Nhận hồ sơ",
    "",
    "# Mở máy",
    "ui-opening = Đang mở…",
    "ui-idle-warning = Máy sẽ tự khóa sau { $seconds } giây. Bấm phím bất kỳ để làm tiếp.",
    "ui-unlock-who = Ai đang làm việc?",
    "ui-unlock-passphrase = Mật khẩu",
    "ui-unlock-practice = Phường thực hành: người và hồ sơ đều không có thật. Mật khẩu:",
    "ui-unlock-open = Mở khóa",
    "ui-unlock-opening = Đang mở…",
    "ui-unlock-empty-title = Máy này chưa có phường nào",
    "ui-unlock-empty-about = Nhờ bộ phận công nghệ thông tin ghi danh máy vào phường, hoặc mở phường thực hành để làm quen. Xong rồi bấm Thử lại.",
    "",
    "# Khi dữ liệu trên máy bị hỏng",
    "ui-damage-title = Dữ liệu trên máy này bị hỏng",
    "ui-damage-looking = Đang xem lại dữ liệu. Việc này có thể mất vài phút…",
    "ui-damage-wrong = Hỏng chỗ nào",
    "ui-damage-safe = Còn những gì",
    "ui-damage-todo = Cần làm gì",
    "ui-damage-repair = Sửa dữ liệu và mở máy",
    "ui-damage-working = Đang làm, xin đừng tắt máy…",
    "ui-damage-accept = Tôi hiểu { $count } lần lưu nói trên sẽ mất và phải nhập lại từ giấy tờ.",
    "ui-damage-repair-without = Sửa, chấp nhận mất { $count } lần lưu",
    "ui-damage-backup = Thư mục có bản sao lưu",
    "ui-damage-backup-hint = Ví dụ E:\\ hoặc /media/the-nho",
    "ui-damage-look = Tìm ở đây",
    "ui-damage-found = Bản sao lưu tìm thấy",
    "ui-damage-found-none = Chưa tìm thấy bản sao lưu nào.",
    "ui-damage-taken = Sao lưu { $when }",
    "ui-damage-taken-unknown = Bản sao lưu làm bằng tay",
    "ui-damage-restore = Khôi phục từ bản này",
    "ui-damage-restore-who = Người mở",
    "ui-damage-ticket-title = Nếu không có bản sao lưu",
    "ui-damage-ticket-about = Xin cấp trên phiếu ghi danh mới. Mọi việc đã đồng bộ sẽ về lại máy này; việc chưa đồng bộ thì phải nhập lại.",
    "ui-damage-ticket = Chọn tệp phiếu ghi danh",
    "ui-damage-new-passphrase = Mật khẩu mới",
    "ui-damage-begin = Nhận lại dữ liệu từ cấp trên",
    "ui-damage-enter = Vào làm việc",
    "ui-damage-back = Quay lại",
    "",
    "# Ngày giờ",
    "ui-weekday-marks = CN T2 T3 T4 T5 T6 T7",
    "ui-moment = { $weekday } { $day }, { $hour }",
    "ui-today-at = { $hour } hôm nay",
    "ui-tomorrow-at = { $hour } ngày mai",
    "ui-yesterday-at = { $hour } hôm qua",
    "ui-date-hint = ngày/tháng/năm",
    "",
    "# Lời hẹn",
    "ui-left-paused = đang dừng, chờ bổ sung",
    "ui-left-kept = đã trả đúng hẹn",
    "ui-left-closed = đã kết thúc",
    "ui-left-kept-late = đã trả, trễ hẹn",
    "ui-left-late = lẽ ra { $when }",
    "ui-left-late-days = trễ { $count } ngày làm việc",
    "ui-left-due = hẹn { $when }",
    "ui-left-days = còn { $count } ngày làm việc",
    "ui-promise-received = Nhận { $when }",
    "ui-promise-due = Trả",
    "ui-promise-provisional = dự kiến",
    "ui-promise-how = Xem cách tính ngày hẹn",
    "ui-gap-weekend = cuối tuần",
    "ui-gap-holiday = { $name }",
    "ui-gap-comp-off = nghỉ bù",
    "ui-gap-swap-off = nghỉ hoán đổi",
    "ui-gap-received-after-cutoff = nhận sau { $cutoff }",
    "ui-gap-received-on-weekend = nhận cuối tuần",
    "ui-gap-received-on-day-off = { $name }",
    "ui-gap-stopped-verification = chờ xác minh",
    "ui-gap-stopped-confirmation = chờ xác nhận",
    "ui-gap-stopped-supplement = chờ bổ sung",
    "ui-term-ward = Phường hẹn { $count } ngày làm việc",
    "ui-term-law = luật quy định { $count } ngày",
    "ui-term-old = trước đây { $count } ngày",
    "",
    "# Hôm nay",
    "ui-today-empty-title = Không còn việc nào đang chờ",
    "ui-today-empty-about = Hồ sơ mới nhận sẽ hiện ở đây, việc gấp đứng trước.",
    "ui-drafts = Đang ghi dở",
    "ui-draft-unnamed = Chưa có tên",
    "ui-draft-filled = đã ghi { $filled }/{ $required } ô cần có",
    "ui-draft-touched = ghi lần cuối { $when }",
    "ui-draft-go-on = Ghi tiếp",
    "ui-more-lines = và { $count } hồ sơ nữa",
    "ui-show-all = Xem cả { $count } hồ sơ",
    "ui-needs-choice = Cần chọn",
    "ui-unsent = chờ gửi",
    "",
    "# Tiếp nhận",
    "ui-sheet-title = Tờ giấy",
    "ui-sheet-preview = { $name } (xem trước)",
    "ui-sheet-page = { $name }, trang { $page }",
    "ui-sheet-coming = Đang dựng trang giấy…",
    "ui-section-filled = ô cần có đã ghi",
    "ui-known-taken = Đã điền thông tin của { $name }.",
    "ui-missing = Còn thiếu:",
    "ui-missing-more = và { $count } ô nữa",
    "ui-ready = Đã đủ, có thể nhận",
    "ui-receive = Nhận hồ sơ",
    "ui-received-notice = Đã nhận hồ sơ. In giấy hẹn cho người dân.",
    "ui-save-running = Đang lưu…",
    "ui-save-done = Đã lưu { $hour }",
    "ui-save-failed = Chưa lưu được",
    "ui-discard = Bỏ bản này",
    "ui-discard-title = Bỏ bản đang ghi?",
    "ui-discard-about = Những gì đã ghi trong bản này sẽ mất, không lấy lại được.",
    "ui-discard-keep = Giữ lại",
    "ui-duplicates-title = Có thể đã nhận rồi",
    "ui-duplicates-about = Xem hồ sơ dưới đây. Nếu là việc khác, nhận tiếp; nếu cùng một việc, mở hồ sơ đã có.",
    "ui-duplicates-back = Xem lại",
    "ui-duplicates-other = Là việc khác, nhận hồ sơ",
    "ui-duplicates-case-about = Chưa đăng ký được cho đến khi có người xem hồ sơ kia.",
    "ui-duplicates-open = Xem hồ sơ kia ({ $place })",
    "ui-duplicates-settle = Là việc khác",
    "",
    "# Hồ sơ",
    "ui-waiting-number = chờ số",
    "ui-code-provisional = mã tạm",
    "ui-declared-by = Người yêu cầu: { $name }",
    "ui-papers = Giấy tờ",
    "ui-paper-open = Xem, in",
    "ui-paper-number = số { $number }",
    "ui-paper-prints = đã in { $count } lần",
    "ui-five = Năm rõ",
    "ui-five-task = Rõ việc",
    "ui-five-person = Rõ người",
    "ui-five-procedure = Rõ quy trình",
    "ui-five-accountable = Rõ trách nhiệm",
    "ui-five-outcome = Rõ hiệu quả",
    "ui-leg-due = hạn { $when }",
    "ui-leg-done-at = xong { $when }",
    "ui-leg-which = Việc nào?",
    "ui-leg-outcome = Kết quả",
    "ui-history = Diễn biến",
    "ui-notes = Ghi chú",
    "ui-note = Ghi chú",
    "ui-actions = Việc làm được",
    "ui-more-actions = Việc khác",
    "ui-edit = Sửa",
    "ui-edit-field = Sửa { $field }",
    "ui-fields-empty = { $count } ô để trống",
    "ui-reason = Lý do",
    "ui-registered-on = Ngày đăng ký",
    "ui-register-number = Số đăng ký",
    "ui-register-citizen-id = Số định danh của cháu",
    "ui-register-citizen-id-later = Chưa có số định danh thì để trống, ghi thêm sau.",
    "ui-type-again = Nhập lại lần nữa",
    "ui-signer = Người ký",
    "ui-paper-which = Giấy nào?",
    "ui-take-out-which = Mang những giấy nào đi?",
    "ui-greeting-which = Xưng hô trong thư",
    "ui-letter-number = Số thư",
    "ui-letter-number-allotted = Cấp trên sẽ cấp số ở lần đồng bộ tới.",
    "ui-conflict-current = Đang giữ",
    "ui-conflict-stale = Ghi ở nơi khác, gửi đến sau",
    "ui-conflict-keep = Giữ nội dung này",
    "ui-conflict-other = Lấy nội dung này",
    "ui-about-verify = Giấy tờ đã đủ và đúng.",
    "ui-about-receive-supplement = Người dân đã bổ sung đủ. Thời gian giải quyết tính lại từ đầu.",
    "ui-about-submit-for-signature = Hồ sơ được trình lãnh đạo ký.",
    "ui-about-request-supplement = Ghi rõ còn thiếu gì. Chỉ yêu cầu một lần; thời gian giải quyết tạm dừng cho đến khi người dân bổ sung.",
    "ui-about-refuse = Trả lời bằng văn bản, có lý do. Việc này không lấy lại được.",
    "ui-about-withdraw = Dừng theo yêu cầu của người dân. Việc này không lấy lại được.",
    "ui-about-register = Chép số từ phần mềm hộ tịch của Bộ Tư pháp, gõ hai lần. Đăng ký rồi thì không sửa được nữa.",
    "ui-about-request-number = Số đăng ký được cấp ở lần đồng bộ tới.",
    "ui-about-record-citizen-id = Chép số định danh của cháu từ phần mềm hộ tịch, gõ hai lần. Ghi rồi thì không sửa được nữa.",
    "ui-about-suppress-letter = Sẽ không gửi thư cho gia đình này. Ghi lý do.",
    "ui-about-mark-signed = Giấy đã ký và đóng dấu.",
    "ui-done-verify = Đã kiểm tra xong hồ sơ.",
    "ui-done-register = Đã ghi việc đăng ký.",
    "ui-done-take-out = Đã ghi giấy mang đi.",
    "ui-done-record-citizen-id = Đã ghi số định danh của cháu.",
    "ui-done-add-note = Đã thêm ghi chú.",
    "",
    "# Giấy và in",
    "ui-paper-kind = In trên",
    "ui-reprint-reason = Lý do in lại",
    "ui-print = In",
    "ui-print-save = Lưu tệp PDF",
    "ui-print-sent = Đã gửi đến máy in.",
    "ui-print-not-sent = Máy in chưa nhận được. Tệp PDF đã lưu ở đây, mở tệp để in; hoặc kiểm tra máy in rồi in lại.",
    "ui-print-saved = Đã lưu tệp PDF.",
    "ui-zoom = Phóng to, thu nhỏ",
    "ui-zoom-in = To hơn",
    "ui-zoom-out = Nhỏ hơn",
    "ui-calibrate-dx = Dời sang phải (mm)",
    "ui-calibrate-dy = Dời xuống (mm)",
    "ui-calibrate-sheet = Tờ thử căn chỉnh",
    "ui-calibrate-print = In tờ thử căn chỉnh",
    "ui-calibrate-saved = Đã lưu vị trí in.",
    "paper-kind-overprint = Phôi của Bộ Tư pháp",
    "paper-kind-plain = Giấy trắng",
    "paper-kind-preview = Xem trước",
    "paper-kind-back = Ghi vào mặt sau bản chính",
    "paper-kind-about-overprint = Chỉ in phần chữ điền vào phôi; có thay đổi thì in hai mặt, trang 2 là mặt sau",
    "paper-kind-about-plain = In cả trang",
    "paper-kind-about-preview = Có chữ chìm, không có giá trị pháp lý",
    "paper-kind-about-back = Thay đổi sau đăng ký; đặt tờ gia đình đang giữ vào máy in, mặt sau lên",
    "",
    "# Trao tận nhà",
    "ui-handover-steps = Các bước",
    "ui-step-papers = Giấy",
    "ui-step-read-back = Đọc lại",
    "ui-step-receiver = Người nhận",
    "ui-step-sign = Ký",
    "ui-handover-papers = Trao những giấy này",
    "ui-handover-read = Mời gia đình đọc lại",
    "ui-handover-read-yes = Gia đình đã đọc và thấy đúng",
    "ui-handover-read-no = Nếu sai một chữ, đừng trao: quay lại và chọn “Không trao được”.",
    "ui-handover-receiver = Ai nhận?",
    "ui-handover-name = Họ tên người nhận",
    "ui-handover-relation = Người nhận là ai?",
    "ui-handover-identity = Đã xem giấy tờ tùy thân",
    "ui-handover-authorisation = Đã xem giấy ủy quyền",
    "ui-handover-sign = Mời ký nhận",
    "ui-handover-sign-who = { $name } nhận",
    "ui-handover-on-paper = Ký trên giấy",
    "ui-handover-confirm = Trao tận tay",
    "ui-handover-when = Trao lúc { $when }",
    "ui-handover-done = Đã trao tận tay.",
    "ui-handover-absent = Không trao được",
    "ui-handover-absent-about = Giấy được mang về cơ quan. Ghi lý do: không có ai ở nhà, giấy sai, hẹn hôm khác…",
    "ui-handover-back = Mang về",
    "ui-handover-back-done = Đã ghi mang giấy về cơ quan.",
    "ui-handover-empty-title = Chưa mang giấy nào đi",
    "ui-handover-empty-about = Giấy đã ký của hồ sơ này cần được ghi là mang đi trước khi trao.",
    "ui-handover-empty-back = Về hồ sơ",
    "ui-signature = Chữ ký người nhận",
    "ui-signature-here = Ký vào đây",
    "ui-signature-clear = Ký lại",
    "",
    "# Đồng bộ",
    "ui-sync-with = Với { $name }",
    "ui-sync-last = lần cuối { $when }",
    "ui-sync-never = chưa lần nào",
    "ui-sync-run = Đồng bộ ngay",
    "ui-sync-running = Đang đồng bộ…",
    "ui-sync-report = Đã gửi { $sent }, nhận { $received } mục.",
    "ui-sync-skew = Đồng hồ máy lệch { $count } phút. Chỉnh lại giờ của máy.",
    "ui-sync-again = Máy tự đồng bộ lại sau { $count } giây.",
    "ui-sync-again-stop = Thôi",
    "ui-sync-empty-title = Mọi thứ đã đến nơi",
    "ui-sync-empty-about = Việc làm khi không có mạng sẽ hiện ở đây cho đến khi gửi xong.",
    "ui-sync-choices = Cần chọn một",
    "ui-sync-choices-about = Hai người ghi hai nội dung khác nhau. Không có gì bị mất; hãy chọn nội dung đúng.",
    "ui-sync-refused = Cần xem lại",
    "ui-sync-refused-about = Những việc này được giữ nguyên nhưng chưa có hiệu lực.",
    "ui-sync-pending = Đang chờ gửi",
    "ui-sync-pending-about = Đã lưu trên máy; sẽ gửi khi có mạng.",
    "ui-sync-seen = Đã xem xong",
    "ui-sync-seen-about = Ghi lại đã làm gì, để người khác không phải xem lần nữa. Việc này vẫn còn trong lịch sử hồ sơ.",
    "ui-sync-seen-how = Đã làm gì?",
    "ui-sync-seen-note = Ghi thêm (nếu cần)",
    "ui-sync-seen-done = Đã ghi nhận.",
    "ui-sync-settled = Đã xem xong gần đây",
    "ui-sync-unusual = Chuyện khác thường khi đồng bộ { $when }",
    "ui-sync-backups = Bản sao lưu",
    "ui-sync-backups-about = Máy tự sao lưu và đọc lại để kiểm tra. Nên có thêm một bản ở thẻ nhớ hoặc ổ đĩa ngoài, phòng khi mất máy.",
    "ui-backup-own = Trên máy này",
    "ui-backup-taken = Lần cuối { $when }, đã đọc lại và đúng",
    "ui-backup-none = Chưa có bản nào",
    "ui-backup-lacks = còn thiếu những gì lưu sau đó",
    "ui-backup-whole = đủ",
    "ui-backup-away = đang không cắm vào máy",
    "ui-backup-path = Thêm thư mục ở thẻ nhớ hoặc ổ đĩa ngoài",
    "ui-backup-add = Thêm",
    "ui-backup-remove = Thôi dùng",
    "ui-sync-word-asking = đang xem…",
    "ui-sync-word-choice = { $count } mục cần xem",
    "ui-sync-word-offline = ngoại tuyến",
    "ui-sync-word-offline-pending = ngoại tuyến · { $count } mục chờ gửi",
    "ui-sync-word-pending = { $count } mục chờ gửi",
    "ui-sync-word-done = đã đồng bộ { $hour }",
    "",
    "# Phím",
    "ui-keys-title = Các phím",
    "ui-keys-about = Mọi việc đều làm được bằng bàn phím. Mỗi việc có phím riêng ghi bên cạnh.",
    "ui-keys-search = Tìm người, hồ sơ, việc",
    "ui-keys-move = Lên, xuống trong danh sách",
    "ui-keys-open = Mở dòng đang chọn",
    "ui-keys-show = Xem lời hẹn của dòng đang chọn",
    "ui-keys-edit = Sửa thông tin của hồ sơ",
    "ui-keys-undo = Bỏ thông tin vừa điền theo gợi ý",
    "ui-keys-next-field = Ô sau, ô trước",
    "ui-keys-section = Tới phần 1 đến 6 của tờ khai",
    "ui-keys-confirm = Nhận hồ sơ, xác nhận",
    "ui-keys-back = Quay lại",
    "",
    "# Thủ tục, việc, tình trạng",
    "procedure-khai-sinh-lien-thong = khai sinh 3 trong 1",
    "procedure-khai-sinh = khai sinh",
    "procedure-khai-tu = khai tử",
    "procedure-khai-tu-lien-thong = khai tử liên thông",
    "leg-khai-sinh = Khai sinh",
    "leg-thuong-tru = Thường trú",
    "leg-dang-ky-thuong-tru = Thường trú",
    "leg-the-bhyt = Thẻ BHYT",
    "leg-cap-the-bhyt = Thẻ BHYT",
    "leg-state-open = đang làm",
    "leg-state-waiting = chờ việc trước",
    "leg-state-done = đã xong",
    "leg-state-stopped = đã dừng",
    "found-in-child-name = Cháu bé",
    "found-in-mother-name = Mẹ:",
    "found-in-father-name = Cha:",
    "found-in-declarant-name = Người yêu cầu:",
    "found-in-address = Địa chỉ:",
    "found-in-code = Mã hồ sơ",
    "found-in-registration-number = Số đăng ký",
    "found-in-citizen-id = Số định danh",
    "found-in-phone = Điện thoại",
    "phase-received = Mới nhận",
    "phase-supplement = Chờ bổ sung",
    "phase-verified = Đã kiểm tra",
    "phase-at-signature = Đang trình ký",
    "phase-registered = Đã đăng ký",
    "phase-printed = Đã in",
    "phase-out-for-delivery = Đang mang đi trao",
    "phase-delivered = Đã trao",
    "phase-returned-undelivered = Mang về, chưa trao",
    "phase-refused = Đã từ chối",
    "phase-withdrawn = Dừng theo yêu cầu",
    "phase-revoked = Đã thu hồi",
    "group-late-unapologised = Trễ, chưa xin lỗi",
    "group-late = Đã hẹn lại mà vẫn trễ: Chủ tịch xử lý",
    "group-due-today = Hẹn trả hôm nay",
    "group-needs-choice = Ghi khác nhau, cần chọn",
    "group-to-print = Cần in",
    "group-to-deliver = Cần trao",
    "group-to-register = Cần đăng ký",
    "group-to-sign = Cần trình ký",
    "group-to-verify = Cần kiểm tra",
    "group-waiting-others = Chờ nơi khác",
    "group-waiting-citizen = Chờ người dân",
    "group-done = Đã xong",
    "verb-verify = Kiểm tra xong",
    "verb-request-supplement = Yêu cầu bổ sung",
    "verb-receive-supplement = Nhận bổ sung",
    "verb-submit-for-signature = Trình ký",
    "verb-request-number = Xin số đăng ký",
    "verb-register = Ghi việc đăng ký",
    "verb-finish-leg = Ghi kết quả",
    "verb-print-receipt = In giấy hẹn",
    "verb-print-certificate = In giấy kết quả",
    "verb-mark-signed = Ghi đã ký, đóng dấu",
    "verb-draft-letter = Soạn thư",
    "verb-sign-letter = Ghi đã ký",
    "verb-number-letter = Ghi số",
    "verb-print-letter = In thư",
    "verb-suppress-letter = Không gửi thư",
    "verb-take-out = Mang đi trao",
    "verb-hand-over = Trao tận nhà",
    "verb-bring-back = Mang về",
    "verb-record-citizen-id = Ghi số định danh",
    "verb-add-note = Thêm ghi chú",
    "verb-refuse = Từ chối hồ sơ",
    "verb-withdraw = Dừng theo yêu cầu",
    "paper-state-none = chưa có",
    "paper-state-draft = đang soạn",
    "paper-state-approved = đã duyệt",
    "paper-state-registered = đã đăng ký, chưa in",
    "paper-state-printed = đã in",
    "paper-state-signed = đã ký, đóng dấu",
    "paper-state-out = đang mang đi",
    "paper-state-delivered = đã trao",
    "paper-state-returned = mang về, chưa trao",
    "paper-state-suppressed = không gửi",
    "",
    "# Tờ khai",
    "section-child = Cháu bé",
    "section-mother = Mẹ",
    "section-father = Cha",
    "section-declarant = Người đi khai",
    "section-delivery = Trao tại nhà",
    "section-papers = Giấy tờ kèm theo",
    "field-child-name = Họ, chữ đệm, tên",
    "field-child-born = Ngày sinh",
    "field-child-sex = Giới tính",
    "field-child-ethnicity = Dân tộc",
    "field-child-nationality = Quốc tịch",
    "field-child-birth-place = Nơi sinh",
    "field-child-birth-commune = Phường, xã nơi sinh",
    "field-child-home-town = Quê quán",
    "field-mother-name = Họ, chữ đệm, tên",
    "field-mother-born = Ngày sinh",
    "field-mother-citizen-id = Số định danh",
    "field-mother-ethnicity = Dân tộc",
    "field-mother-nationality = Quốc tịch",
    "field-mother-residence = Nơi cư trú",
    "field-mother-commune = Phường, xã",
    "field-father-name = Họ, chữ đệm, tên",
    "field-father-born = Ngày sinh",
    "field-father-citizen-id = Số định danh",
    "field-father-ethnicity = Dân tộc",
    "field-father-nationality = Quốc tịch",
    "field-father-residence = Nơi cư trú",
    "field-father-commune = Phường, xã",
    "field-declarant-name = Họ, chữ đệm, tên",
    "field-declarant-relation = Quan hệ với người được khai",
    "field-declarant-citizen-id = Số định danh",
    "field-declarant-paper = Giấy tờ tùy thân",
    "field-declarant-phone = Điện thoại",
    "field-declarant-email = Thư điện tử",
    "field-delivery-at-home = Trao tận nhà",
    "field-delivery-address = Địa chỉ trao",
    "field-delivery-commune = Phường, xã",
    "field-delivery-copies = Số bản sao",
    "field-delivery-letter = Nhận thư của phường",
    "field-delivery-greeting = Xưng hô trong thư",
    "field-papers-giay-chung-sinh = Giấy chứng sinh",
    "field-papers-van-ban-lam-chung = Văn bản làm chứng",
    "field-papers-bien-ban-bo-roi = Biên bản về trẻ bị bỏ rơi",
    "field-papers-giay-chung-nhan-ket-hon = Giấy chứng nhận kết hôn của cha mẹ",
    "field-papers-y-kien-chu-ho = Ý kiến của chủ hộ",
    "choice-male = Nam",
    "choice-female = Nữ",
    "choice-mother = Mẹ",
    "choice-father = Cha",
    "choice-grandparent = Ông, bà",
    "choice-relative = Người thân khác",
    "choice-guardian = Người giám hộ",
    "choice-gia-dinh = Gia đình",
    "choice-ong = Ông",
    "choice-ba = Bà",
    "choice-anh = Anh",
    "choice-chi = Chị",
    "choice-cu = Cụ",
    "choice-cu-ong = Cụ ông",
    "choice-cu-ba = Cụ bà",
    "choice-em = Em",
    "choice-chau = Cháu",
    "choice-be = Bé",
    "choice-yes = Có",
    "choice-no = Không",
    "relation-mother = Mẹ",
    "relation-father = Cha",
    "relation-grandparent = Ông, bà",
    "relation-sibling = Anh, chị, em",
    "relation-spouse = Vợ, chồng",
    "relation-other = Người khác",
    "# Chọn thủ tục",
    "ui-choose-title = Nhận hồ sơ gì?",
    "ui-choose-hint = Gõ vài chữ để lọc",
    "ui-choose-none = Không có thủ tục nào có chữ ấy. Xóa bớt chữ để xem lại danh sách.",
    "ui-print-document = In { $document }",
    "ui-about-parties-sign = Hai bên đã có mặt, đã đọc lại và tự ký vào giấy trước mặt cán bộ. Việc này không lấy lại được.",
    "ui-done-parties-sign = Đã ghi hai bên ký.",
    "verb-parties-sign = Hai bên đã ký",
    "procedure-ho-kinh-doanh-mst = hộ kinh doanh và mã số thuế",
    "procedure-ket-hon = kết hôn",
    "procedure-xac-nhan-hon-nhan = xác nhận tình trạng hôn nhân",
    "leg-khai-tu = Khai tử",
    "leg-xoa-thuong-tru = Xóa thường trú",
    "leg-mai-tang = Mai táng phí",
    "leg-dang-ky-kinh-doanh = Đăng ký kinh doanh",
    "leg-ma-so-thue = Mã số thuế",
    "leg-ket-hon = Kết hôn",
    "leg-xac-nhan-hon-nhan = Xác nhận tình trạng hôn nhân",
    "paper-state-come = đã về phường",
    "found-in-person-name = Người trong hồ sơ:",
    "relation-self = Chính người yêu cầu",
    "relation-child = Con",
    "section-deceased = Người mất",
    "section-death = Ngày, nơi mất",
    "section-note = Giấy báo tử",
    "section-business = Hộ kinh doanh",
    "section-owner = Chủ hộ",
    "section-wife = Vợ",
    "section-husband = Chồng",
    "section-marriage = Việc kết hôn",
    "section-person = Người được xác nhận",
    "section-status = Tình trạng hôn nhân",
    "field-deceased-name = Họ, chữ đệm, tên",
    "field-deceased-born = Ngày sinh",
    "field-deceased-sex = Giới tính",
    "field-deceased-ethnicity = Dân tộc",
    "field-deceased-nationality = Quốc tịch",
    "field-deceased-citizen-id = Số định danh",
    "field-deceased-paper = Giấy tờ tùy thân",
    "field-deceased-residence = Nơi cư trú cuối cùng",
    "field-deceased-commune = Phường, xã",
    "field-deceased-title = Gọi người mất trong thư",
    "field-death-day = Ngày mất",
    "field-death-hour = Giờ mất, nếu biết",
    "field-death-place = Nơi mất",
    "field-death-commune = Phường, xã nơi mất",
    "field-death-cause = Nguyên nhân",
    "field-death-benefit = Liên thông mấy việc",
    "field-note-kind = Loại giấy",
    "field-note-number = Số",
    "field-note-issuer = Nơi cấp",
    "field-note-date = Ngày cấp",
    "field-business-name = Tên hộ kinh doanh",
    "field-business-trade = Ngành, nghề",
    "field-business-capital = Vốn (đồng)",
    "field-business-address = Địa chỉ trụ sở",
    "field-business-commune = Phường, xã",
    "field-business-phone = Điện thoại",
    "field-business-workers = Số lao động",
    "field-owner-name = Họ, chữ đệm, tên",
    "field-owner-born = Ngày sinh",
    "field-owner-sex = Giới tính",
    "field-owner-ethnicity = Dân tộc",
    "field-owner-nationality = Quốc tịch",
    "field-owner-citizen-id = Số định danh",
    "field-owner-residence = Nơi cư trú",
    "field-owner-commune = Phường, xã",
    "field-wife-name = Họ, chữ đệm, tên",
    "field-wife-born = Ngày sinh",
    "field-wife-ethnicity = Dân tộc",
    "field-wife-nationality = Quốc tịch",
    "field-wife-citizen-id = Số định danh",
    "field-wife-paper = Giấy tờ tùy thân",
    "field-wife-residence = Nơi cư trú",
    "field-wife-commune = Phường, xã",
    "field-wife-marriages = Số lần đã kết hôn trước đây",
    "field-husband-name = Họ, chữ đệm, tên",
    "field-husband-born = Ngày sinh",
    "field-husband-ethnicity = Dân tộc",
    "field-husband-nationality = Quốc tịch",
    "field-husband-citizen-id = Số định danh",
    "field-husband-paper = Giấy tờ tùy thân",
    "field-husband-residence = Nơi cư trú",
    "field-husband-commune = Phường, xã",
    "field-husband-marriages = Số lần đã kết hôn trước đây",
    "field-marriage-foreign = Yếu tố nước ngoài",
    "field-person-name = Họ, chữ đệm, tên",
    "field-person-born = Ngày sinh",
    "field-person-sex = Giới tính",
    "field-person-ethnicity = Dân tộc",
    "field-person-nationality = Quốc tịch",
    "field-person-citizen-id = Số định danh",
    "field-person-paper = Giấy tờ tùy thân",
    "field-person-residence = Nơi cư trú",
    "field-person-commune = Phường, xã",
    "field-status-wording = Tình trạng",
    "field-status-spouse = Vợ hoặc chồng",
    "field-status-paper = Giấy tờ chứng minh",
    "field-status-place = Nơi cư trú khi đó",
    "field-status-from = Từ ngày",
    "field-status-to = Đến ngày",
    "field-status-purpose = Mục đích sử dụng",
    "field-papers-giay-bao-tu = Giấy báo tử",
    "field-papers-van-ban-uy-quyen = Văn bản ủy quyền",
    "field-papers-to-khai-mai-tang = Tờ khai mai táng phí",
    "field-papers-giay-to-dia-diem = Giấy tờ địa điểm",
    "field-papers-ban-an-ly-hon = Bản án ly hôn",
    "field-papers-giay-xac-nhan-tthn = Giấy xác nhận tình trạng hôn nhân",
    "choice-spouse = Vợ, chồng",
    "choice-child = Con",
    "choice-sibling = Anh, chị, em",
    "choice-self = Chính người ấy",
    "choice-organisation = Cơ quan, tổ chức",
    "choice-none = Không",
    "choice-mai-tang-6 = 3 trong 1: thêm mai táng phí, bảo trợ xã hội (6 ngày)",
    "choice-mai-tang-9 = 3 trong 1: thêm mai táng phí, bảo hiểm xã hội (9 ngày)",
    "choice-mai-tang-11 = 3 trong 1: thêm mai táng phí, từ đủ 80 tuổi đang hưởng tuất (11 ngày)",
    "choice-mai-tang-18 = 3 trong 1: thêm mai táng phí, người có công (18 ngày)",
    "choice-yeu-to-nuoc-ngoai = Có yếu tố nước ngoài",
    "choice-giay-bao-tu = Giấy báo tử",
    "choice-van-ban-xac-nhan-thi-hanh-an = Văn bản xác nhận thi hành án",
    "choice-ban-an-quyet-dinh-toa-an = Bản án, quyết định của Tòa án",
    "choice-van-ban-xac-nhan-cong-an = Văn bản xác nhận của cơ quan công an",
    "choice-van-ban-giam-dinh-phap-y = Kết quả giám định pháp y",
    "choice-never-married = Chưa đăng ký kết hôn với ai",
    "choice-married = Đang có vợ hoặc chồng",
    "choice-de-facto = Chung sống từ trước 03/01/1987, chưa đăng ký",
    "choice-divorced = Đã ly hôn, chưa kết hôn lại",
    "choice-widowed = Vợ hoặc chồng đã mất, chưa kết hôn lại",
    "choice-unmarried-then = Chưa kết hôn trong một thời gian trước đây",
    "procedure-cai-chinh = thay đổi, cải chính, bổ sung hộ tịch",
    "procedure-ban-sao-khai-sinh = bản sao Giấy khai sinh",
    "procedure-ban-sao-khai-tu = bản sao trích lục khai tử",
    "procedure-ban-sao-ket-hon = bản sao trích lục kết hôn",
    "procedure-chung-thuc-ban-sao = chứng thực bản sao",
    "procedure-chung-thuc-chu-ky = chứng thực chữ ký",
    "procedure-nhan-cha-me-con = nhận cha, mẹ, con",
    "procedure-khai-sinh-luu-dong = khai sinh lưu động",
    "procedure-khai-tu-luu-dong = khai tử lưu động",
    "procedure-ket-hon-luu-dong = kết hôn lưu động",
    "leg-cai-chinh = Thay đổi, cải chính, bổ sung",
    "leg-ban-sao-khai-sinh = Cấp bản sao",
    "leg-ban-sao-khai-tu = Cấp bản sao",
    "leg-ban-sao-ket-hon = Cấp bản sao",
    "leg-chung-thuc-ban-sao = Chứng thực bản sao",
    "leg-chung-thuc-chu-ky = Chứng thực chữ ký",
    "leg-nhan-cha-me-con = Nhận cha, mẹ, con",
    "leg-ky-va-ghi-so = Ký và ghi Sổ",
    "leg-tra-ket-qua = Trả kết quả tại nhà",
    "section-parent = Cha hoặc mẹ",
    "section-recognised = Người con",
    "section-recognition = Việc nhận",
    "section-entry = Mục đã đăng ký",
    "section-change = Nội dung thay đổi",
    "section-other = Nội dung thứ hai",
    "section-certified = Giấy tờ chứng thực",
    "section-mobile = Lý do đến nhà",
    "field-parent-is = Người này là",
    "field-recognition-by = Ai nhận",
    "field-recognition-foreign = Yếu tố nước ngoài",
    "field-entry-register = Sổ",
    "field-entry-number = Số đăng ký",
    "field-entry-date = Ngày đăng ký",
    "field-entry-place = Nơi đăng ký",
    "field-change-kind = Loại",
    "field-change-item = Mục",
    "field-change-from = Đang ghi",
    "field-change-to = Ghi lại thành",
    "field-change-basis = Căn cứ",
    "field-other-item = Mục",
    "field-other-from = Đang ghi",
    "field-other-to = Ghi lại thành",
    "field-certified-paper = Tên giấy tờ, văn bản",
    "field-certified-issuer = Cơ quan cấp",
    "field-certified-pages = Số trang",
    "field-certified-copies = Số bản",
    "field-mobile-ground = Lý do",
    "field-mobile-decision = Quyết định của phường",
    "field-papers-giay-to-can-cu = Giấy tờ làm căn cứ",
    "field-papers-chung-cu-quan-he = Chứng cứ quan hệ",
    "field-papers-ban-chinh = Bản chính đã đối chiếu",
    "field-papers-giay-to-tuy-than = Căn cước, hộ chiếu đã đối chiếu",
    "choice-parents-disabled-or-ill = Cha mẹ khuyết tật hoặc ốm bệnh, không có người thân đi thay",
    "choice-parents-detained = Cha mẹ đang bị giam, giữ, không có người thân đi thay",
    "choice-no-relatives = Người mất không có người thân thích",
    "choice-relatives-old-or-ill = Người thân già yếu, ốm bệnh",
    "choice-couple-disabled-or-ill = Hai bên khuyết tật hoặc ốm bệnh",
    "choice-ward-decision = Trường hợp khác, phường quyết định",
    "choice-births = Khai sinh",
    "choice-deaths = Khai tử",
    "choice-marriages = Kết hôn",
    "choice-correction = Cải chính: ghi sai, sửa lại",
    "choice-completion = Bổ sung: còn thiếu, ghi thêm",
    "choice-change = Thay đổi: nay đổi khác",
    "choice-name = Họ, chữ đệm, tên",
    "choice-born = Ngày, tháng, năm sinh",
    "choice-sex = Giới tính",
    "choice-ethnicity = Dân tộc",
    "choice-nationality = Quốc tịch",
    "choice-birth-place = Nơi sinh",
    "choice-home-town = Quê quán",
    "choice-mother-name = Họ tên người mẹ",
    "choice-mother-born = Năm sinh người mẹ",
    "choice-father-name = Họ tên người cha",
    "choice-father-born = Năm sinh người cha",
    "choice-residence = Nơi cư trú",
    "choice-death-day = Ngày mất",
    "choice-death-place = Nơi mất",
    "choice-paper = Giấy tờ tùy thân",
    "choice-parent = Cha, mẹ nhận con",
    "field-parent-name = Họ, chữ đệm, tên",
    "field-parent-born = Ngày sinh",
    "field-parent-ethnicity = Dân tộc",
    "field-parent-nationality = Quốc tịch",
    "field-parent-citizen-id = Số định danh",
    "field-parent-paper = Giấy tờ tùy thân",
    "field-parent-residence = Nơi cư trú",
    "field-parent-commune = Phường, xã",
    "field-recognised-name = Họ, chữ đệm, tên",
    "field-recognised-born = Ngày sinh",
    "field-recognised-sex = Giới tính",
    "field-recognised-ethnicity = Dân tộc",
    "field-recognised-nationality = Quốc tịch",
    "field-recognised-citizen-id = Số định danh",
    "field-recognised-paper = Giấy tờ tùy thân",
    "field-recognised-residence = Nơi cư trú",
    "field-recognised-commune = Phường, xã",
    "document-short-phieu-bo-sung = phiếu yêu cầu bổ sung",
    "document-short-phieu-tu-choi = phiếu từ chối",
    "document-short-thong-bao-dung = thông báo dừng",
    "document-short-van-ban-xin-loi = văn bản xin lỗi",
    "document-short-gcn-ho-kinh-doanh = giấy chứng nhận",
    "document-short-giay-xac-nhan-tthn = giấy xác nhận",
    "document-short-trich-luc-cai-chinh = trích lục",
    "document-short-trich-luc-nhan-cha-me-con = trích lục",
    "document-short-giay-khai-sinh-ban-sao = bản sao",
    "document-short-trich-luc-khai-tu-ban-sao = bản sao",
    "document-short-trich-luc-ket-hon-ban-sao = bản sao",
    "document-short-ket-qua-thu-tuc = kết quả",
    "section-own = Nội dung đề nghị",
    "field-own-1 = Mục 1",
    "field-own-2 = Mục 2",
    "field-own-3 = Mục 3",
    "field-own-4 = Mục 4",
    "field-own-5 = Mục 5",
    "field-own-6 = Mục 6",
    "field-own-7 = Mục 7",
    "field-own-8 = Mục 8",
    "field-own-9 = Mục 9",
    "field-own-10 = Mục 10",
    "field-own-11 = Mục 11",
    "field-own-12 = Mục 12",
    "field-own-13 = Mục 13",
    "field-own-14 = Mục 14",
    "field-own-15 = Mục 15",
    "field-own-16 = Mục 16",
    "field-own-17 = Mục 17",
    "field-own-18 = Mục 18",
    "field-own-19 = Mục 19",
    "field-own-20 = Mục 20",
    "",
    "ui-promise-was-due = Đã hẹn trả",
    "ui-leg-ended-refused = không giải quyết",
    "ui-leg-ended-withdrawn = đã dừng",
    "ui-leg-ended-revoked = đã dừng",
    "ui-sheet-receipt = Giấy tiếp nhận",
    "ui-draft-document = Soạn { $document }",
    "ui-paper-not-now = Chưa in được giấy này: hồ sơ chưa tới bước in, hoặc đã kết thúc. Bên cạnh là bản xem trước.",
    "ui-search-narrow = Còn nhiều hồ sơ khác. Gõ thêm chữ để tìm hẹp lại.",
    "ui-search-received = nhận { $when }",
    // voice.ftl
    "# Tiếng nói của người dân: số lần đi lại, góp ý, khiếu nại, đánh giá.",
    "",
    "event-trip-made = Người dân đến trụ sở: { $why ->",
    "    [hand-in] nộp hồ sơ",
    "    [supplement] nộp bổ sung",
    "    [collect] nhận kết quả",
    "    [ask] hỏi tiến độ",
    "    [invited] theo lời mời của phường",
    "    [sign] ký trước mặt cán bộ",
    "    [not-ready] đến lấy nhưng chưa có kết quả",
    "    [our-mistake] sửa sai sót của cơ quan",
    "   *[other] việc khác",
    "  }",
    "event-trip-struck = Gạch một lần đến trụ sở ghi nhầm: { $reason }",
    "event-collected = Trao { $count } giấy tại quầy",
    "problem-trip-seen = Lần đến này phần mềm đã tự tính từ bước tương ứng. Chọn lý do khác, hoặc không cần ghi.",
    "problem-no-such-trip = Không thấy lần đến này trong hồ sơ. Mở lại hồ sơ rồi thử lại.",
    "problem-trip-already-struck = Lần đến này đã được gạch rồi.",
    "trip-hand-in = nộp hồ sơ",
    "trip-supplement = nộp giấy tờ bổ sung",
    "trip-collect = nhận kết quả",
    "trip-ask = hỏi tiến độ",
    "trip-invited = phường mời đến",
    "trip-sign = ký trước mặt cán bộ",
    "trip-not-ready = đến lấy nhưng chưa có kết quả",
    "trip-our-mistake = đến sửa sai sót của cơ quan",
    "trip-other = việc khác",
    "channel-counter = Tại quầy",
    "channel-home-visit = Cán bộ nhận tại nhà",
    "channel-online-full = Trực tuyến toàn trình",
    "channel-online-partial = Trực tuyến một phần",
    "channel-post = Bưu chính",
    "verb-give-at-counter = Trao tại quầy",
    "verb-record-trip = Ghi lần đến trụ sở",
    "ui-about-record-trip = Mỗi lần người dân phải đến trụ sở đều được tính. Nộp hồ sơ, nộp bổ sung và nhận kết quả tại quầy đã được tính sẵn.",
    "ui-done-record-trip = Đã ghi lần đến.",
    "ui-trips-title = Số lần đến trụ sở",
    "ui-trips-count = { $made } lần",
    "ui-trips-target = chỉ tiêu { $target }",
    "ui-trips-before = trước đây { $before }",
    "ui-trips-over = Vượt chỉ tiêu",
    "ui-trips-none = Người dân chưa phải đến trụ sở lần nào.",
    "ui-trip-strike = Ghi nhầm",
    "ui-trip-strike-of = Gạch lần đến ghi nhầm: { $why }, { $when }",
    "ui-trip-strike-reason = Vì sao là ghi nhầm?",
    "ui-trip-strike-do = Gạch khỏi số đếm",
    "ui-trip-strike-done = Đã gạch. Lần này không tính nữa nhưng vẫn còn trong lịch sử.",
    "ui-trip-struck = Ghi nhầm, không tính: { $reason } · { $officer }, { $when }",
    "ui-trip-why = Người dân đến để làm gì?",
    "ui-trip-note = Ghi thêm",
    "ui-trip-note-needed = Ghi thêm (bắt buộc khi là việc khác)",
    "ui-channel = Nhận qua",
    "ui-channel-came = Giấy tờ bổ sung đến bằng cách nào?",
    "ui-collect-waited = Người dân đã chờ tại quầy từ lúc đến, không phải đi thêm lần nào",
    "ui-collect-papers = Trao tại quầy những giấy này",
    "ui-collect-empty = Chưa có giấy nào trao được: giấy phải ký xong, hoặc cơ quan khác đã trả kết quả.",
    "ui-collect-confirm = Trao tại quầy",
    "report-asked = Danh sách hồ sơ phải yêu cầu bổ sung",
    "report-trips = Danh sách hồ sơ mà người dân phải đi lại quá chỉ tiêu",
    "report-nots-trips = Không để đi lại nhiều lần: hồ sơ đi lại quá chỉ tiêu",
    "report-nots-mean-trips = Số lần đến trụ sở trung bình của một hồ sơ",
    "report-col-times = Số lần",
    "report-col-asked = Đã yêu cầu",
    "report-col-again = Lý do yêu cầu lần nữa",
    "report-col-trips = Số lần đến",
    "report-col-target = Chỉ tiêu",
    "report-col-why = Ngày và lý do từng lần",
    "ui-reports-behind = Xem danh sách: { $what }",
    // ward.ftl
    "# Thiết lập của phường, do cấp trên đặt: lời cho người soạn tệp.",
    "",
    "problem-ward-faulty = Thiết lập có { $count } chỗ chưa đúng, chưa đặt gì. Sửa từng chỗ rồi kiểm tra lại: { $faults }",
    "",
    "ward-fault-unreadable = không đọc được ({ $value }); lấy tệp từ lệnh ward show rồi sửa",
    "ward-fault-unknown-key = không có mục nào tên “{ $value }”; xem lại chính tả",
    "ward-fault-not-yours = mục “{ $value }” do máy tự ghi; bỏ mục này đi",
    "ward-fault-other-ward = tệp là của phường mã { $value }; xem lại tệp hoặc mã phường",
    "ward-fault-text-missing = chưa ghi gì; mục này phải có",
    "ward-fault-text-form = “{ $value }” không dùng được; ghi một dòng, nhiều nhất 200 ký tự",
    "ward-fault-phone-form = “{ $value }” không phải số điện thoại; chỉ ghi chữ số, dấu cách và + ( ) . -",
    "ward-fault-symbol-form = “{ $value }” không dùng được; ghi liền, không dấu cách, nhiều nhất 20 ký tự",
    "ward-fault-commitment-unknown = không có bộ cam kết “{ $value }”; để trống hoặc ghi một bộ có sẵn",
    "ward-fault-agency-step = không có bước nào mã “{ $value }”; xem mã bước trong danh mục thủ tục",
    "ward-fault-agency-name = bước “{ $value }” chưa ghi tên cơ quan, hoặc tên dài quá 200 ký tự",
    "ward-fault-address-form = “{ $value }” không phải địa chỉ trang kiểm tra; địa chỉ phải bắt đầu bằng https://",
    "ward-fault-reasons-many = có { $value } lý do xin lỗi, nhiều nhất 20",
    "ward-fault-reason-form = lý do “{ $value }” không dùng được: trống, trùng, dài quá, có dấu chấm cuối câu hoặc nói điều riêng tư",
    "ward-fault-alarm-days = số ngày báo trước ({ $value }) không dùng được: lãnh đạo ít nhất 1 ngày, cán bộ sớm hơn lãnh đạo, nhiều nhất 10 ngày",
    "ward-fault-complaint-term = thời hạn trả lời “{ $value }” không dùng được: ghi một lần, từ 1 đến 365 ngày",
    "",
    "# Người ký: thời hạn và loại giấy tờ được giao ký.",
    "problem-signer-not-yet = Người này chỉ được ký từ ngày { $from }. Chọn người ký khác, hoặc đợi đến ngày ấy.",
    "problem-signer-expired = Người này chỉ được ký đến hết ngày { $until }. Chọn người ký khác; nếu vẫn được giao ký thì đề nghị cấp trên gia hạn.",
    "problem-signer-other-papers = Người này không được giao ký loại giấy này ({ $document }). Chọn người ký khác, hoặc đề nghị cấp trên giao ký thêm loại giấy này.",
    "problem-paper-unknown = Không có loại giấy “{ $paper }”. Ghi mã có thật, ví dụ giay-khai-sinh-ban-sao.",
    "problem-mandate-order = Ngày cuối được ký đứng trước ngày đầu. Xem lại hai ngày.",
    "ward-fault-points = điểm của năm nhóm ({ $value }) không dùng được: năm số, cộng lại đúng 100",
    "ward-fault-reform = kết quả “{ $value }” không dùng được: phải có tên, điểm từ 0 đến 100 (ghi theo phần mười), hạng không quá tổng số",
    "ward-fault-idle-minutes = số phút tự khóa máy ({ $value }) không dùng được: từ 1 đến 60 phút, khi đi trao không lâu hơn ở cơ quan",
    "ward-fault-search-days = “{ $value }” ngày không dùng được: ghi ít nhất 30 ngày, hoặc bỏ mục này để luôn tìm được theo tên",
    "ward-fault-maps-many = có { $value } bảng tên cột, nhiều nhất 20",
    "ward-fault-map-form = bảng tên cột “{ $value }” không dùng được: phải có tên phần mềm, mã sổ đúng, ít nhất một cột, và mỗi phần mềm một bảng cho mỗi sổ",
    "ward-fault-map-column = cột “{ $value }” không dùng được: không có cột như vậy ở đây, hoặc tên cột trùng",
  ].join("\n"),
  en: [
    // app.ftl
    "# Words of the office’s verbs: why something cannot be done, and how it can.",
    "",
    "promise-day-counted = day { $ordinal } – { $reason }",
    "",
    "problem-not-your-role = This is not the task of whoever unlocked the laptop. Ask the person in charge to unlock and do it.",
    "problem-no-such-case = This case is not on this laptop. Sync, then look again.",
    "problem-already-received = This case has already been received.",
    "problem-case-closed = The case is closed and can no longer change. Open a new one if needed.",
    "problem-case-sealed = The event is registered, so this field cannot be edited. Use the correction procedure.",
    "problem-already-verified = The dossier has already been checked. It need not be done again.",
    "problem-not-verified = The dossier has not been checked yet. Check it before submitting for signature.",
    "problem-waits-for-supplement = The case waits for the citizen’s papers. Receive them first.",
    "problem-not-waiting = The case is not waiting for papers. Go on with the next step of the case.",
    "problem-second-supplement = The family was already asked once. Once more is a leader’s decision, with a reason.",
    "problem-not-submitted = The case has not been submitted for signature. Submit it first.",
    "problem-already-registered = The case is already registered. It need not be done again.",
    "problem-not-registered = This is not registered yet, so the original cannot be printed. It can only be previewed.",
    "problem-possible-duplicate = This may be the same as another case of the ward. Look at that case, then choose; if it is another matter, twins for example, go on.",
    "problem-number-pending = A number was requested and is awaited. Sync to receive it.",
    "problem-number-missing = The registration number is missing. Type it from the Ministry’s software.",
    "problem-numbers-differ = The two registration numbers differ. Type both again.",
    "problem-ids-differ = The two identity numbers differ. Type both again.",
    "problem-id-already-recorded = The child’s identity number is already recorded.",
    "problem-bad-citizen-id = The identity number does not fit the recorded sex or year of birth, or is not 12 digits. Compare it with the Ministry’s software.",
    "problem-registered-in-future = The date of registration cannot be in the future. Correct it.",
    "problem-step-unclear = The step “{ $leg }” lacks one of the five rõ: { $lacks ->",
    "    [task] what is done",
    "    [agency] which agency does it",
    "    [person] who does it",
    "    [procedure] by which procedure",
    "   *[accountable] who answers for it",
    "}. Ask the upper office to complete the ward’s officers and signers, then receive again.",
    "problem-unknown-leg = The case has no such step. Open the case again to see what it has.",
    "problem-leg-waits = This step waits for the one before it. Record the result of that one, then go on.",
    "problem-leg-done = This step is already done. It need not be done again.",
    "problem-outcome-missing = The outcome is missing. Write in a sentence what was done.",
    "problem-reason-missing = The reason is missing. Write a short sentence.",
    "problem-reprint-without-reason = This paper was already printed. Give a reason to print it again.",
    "problem-not-printed = The paper has not been printed, so it cannot be signed. Print it first.",
    "problem-already-signed = This paper is already signed. It need not be done again.",
    "problem-not-signed = The paper is not signed yet. Have it signed and sealed first.",
    "problem-not-in-office = The paper is out with an officer, not in the office. Record that it was handed over or brought back first.",
    "problem-not-out = The paper has not been taken out. Take it out before handing it over.",
    "problem-already-delivered = The paper has already been handed to the family. It need not be done again.",
    "problem-nothing-chosen = No paper is chosen. Tick at least one.",
    "problem-receiver-missing = The receiver’s name is missing. Write it as it stands on the identity paper.",
    "problem-authorisation-missing = The receiver is not a relative: a written authorisation must be seen.",
    "problem-fingerprint-unread = It was not read back to the person whose finger it is. Read what stands on the paper, then tick that it was read.",
    "problem-witness-missing = The name of whoever saw the finger put on the paper is missing.",
    "problem-witness-the-same = The witness must be somebody else than the person whose finger it is.",
    "problem-no-such-conflict = This has already been settled. Open the case again to see what was chosen.",
    "problem-no-such-note = This note no longer exists. Open the case again to see what it has.",
    "problem-letter-not-drafted = The letter is not drafted. Choose the form of address and draft it first.",
    "problem-letter-suppressed = It was decided not to send this letter. Nothing more is to be done.",
    "problem-case-incomplete = A field that must be filled is empty. Fill it in (the father’s part: all of it or none) and submit again.",
    "problem-field-needed = This field cannot be left empty. Write what is right in place of what stands.",
    "problem-leg-by-registration = This step ends when the number is recorded; it takes no outcome of its own.",
    "problem-other-signer = This paper carries the name of the signer recorded with the registration. Choose that person.",
    "problem-relation-missing = Who receives it has not been chosen. Choose one.",
    "problem-letter-declined = The family asked for no letter. If they changed their mind, correct that field first.",
    "problem-numbers-are-typed = This ward records the numbers of the Ministry’s software. Type the registration number twice.",
    "problem-numbers-are-allotted = In this ward the upper office allots registration numbers. Ask for one instead.",
    "problem-letter-number-held = Another letter of this year already holds this number. Compare with the register of outgoing papers.",
    "problem-letter-numbered = The letter already has a number. It need not be done again.",
    "problem-code-is-final = The case code is already final.",
    "problem-code-held = Another case has this case code. The upper office gives another one at the next sync.",
    "problem-number-held = Another case already holds this registration number. Compare it with the register.",
    "problem-citizen-id-held = Another child already has this identity number. Compare it with the Ministry’s software.",
    "problem-needs-newer-version = A newer version of Tận Nhà wrote this. Update to see it; the data are kept as they are.",
    "problem-misplaced = This entry is out of place and was kept apart. Tell the IT staff.",
    "problem-quarantine-permission = The upper office kept this apart: its author may not do that. The person in charge must do it again.",
    "problem-quarantine-revoked = The upper office kept this apart: its author or laptop was revoked. Tell a leader.",
    "problem-quarantine-fork = The upper office keeps this apart because the laptop has two different histories. The laptop offers it again under a new identity when it syncs; if it is still here then, its author must do it again.",
    "problem-quarantine-unknown-key = The upper office kept this apart: the author’s key is unknown. Enrol the officer on the laptop again.",
    "problem-quarantine-wrong-ward = The upper office kept this apart: it names another ward. Tell the upper office.",
    "problem-entry-encoding = An entry cannot be read. Nothing is lost; sync again, and tell the IT staff if it stays.",
    "problem-entry-too-large = An entry is too large. Nothing is lost; sync again, and tell the IT staff if it stays.",
    "problem-entry-officer-signature = An officer’s signature on an entry is wrong. Nothing is lost; sync again, and tell the IT staff if it stays.",
    "problem-entry-device-signature = A laptop’s signature on an entry is wrong. Nothing is lost; sync again, and tell the IT staff if it stays.",
    "problem-entry-receipt-signature = The upper office’s signature on a receipt is wrong. Nothing is lost; sync again, and tell the IT staff if it stays.",
    "problem-entry-gap = An entry is missing from what the laptop recorded. Nothing is lost; sync again, and tell the IT staff if it stays.",
    "problem-entry-fork = The laptop has two different records. Nothing is lost; sync again, and tell the IT staff if it stays.",
    "problem-receipt-out-of-place = A receipt is out of order. Nothing is lost; sync again, and tell the IT staff if it stays.",
    "problem-receipt-wrong-head = A receipt does not follow from the log. Nothing is lost; sync again, and tell the IT staff if it stays.",
    "problem-receipt-wrong-ward = A receipt is for another ward. Nothing is lost; sync again, and tell the IT staff if it stays.",
    "problem-stored-value-unreadable = Something that was stored cannot be read. Have the IT staff run “tannha check”; delete nothing.",
    "problem-no-identity = This laptop is not enrolled. Ask the upper office for a ticket.",
    "problem-no-settings = The ward’s settings have not arrived. Sync once when there is a network.",
    "problem-commit-interrupted = A save was interrupted. Close and open the program again; all that was said to be saved is there.",
    "problem-no-such-draft = This draft is gone: it was received or discarded.",
    "problem-no-such-field = The form has no such field.",
    "problem-typed-too-long = The text is too long. Shorten it and type it again.",
    "problem-draft-not-ready = The form is not complete. Look at the marked fields.",
    "problem-unknown-officer = The ward does not know this officer. Sync, or ask the upper office.",
    "problem-not-a-signer = This person may not sign papers. Choose another signer.",
    "problem-plain-not-allowed = This ward has not allowed whole pages of this paper. Print over the Ministry's blank.",
    "problem-no-such-paper = There is no such document, or it cannot be printed on that paper.",
    "problem-file-not-written = The file could not be written. Check the free space and try again; the case is not affected.",
    "problem-bad-ticket = The enrolment ticket cannot be read. Ask the upper office for another.",
    "problem-date-incomplete = Day, month and year are all needed.",
    "problem-date-in-future = This date is in the future. Correct it.",
    "problem-registered-late = More than 60 days since the birth: late, but still received.",
    "problem-not-a-choice = Choose one of the list.",
    "problem-place-not-chosen = The commune was not recognised. Type a few letters and choose from the list.",
    "problem-phone-not-digits = A telephone number has digits only, 15 at most.",
    "problem-phone-unusual = A telephone number usually has 10 digits and begins with 0. Look again.",
    "problem-email-not-whole = The e-mail address is not whole, for example ten@example.vn.",
    "problem-text-too-long = { $count } characters; { $max } at most. Shorten it.",
    "problem-text-characters = There is a character that cannot stand on paper. Remove it.",
    "problem-not-a-count = Type a number from 0 to { $max }.",
    "problem-id-held-by-another = This identity number is recorded for { $name } in case { $code }. Compare it with the card; if the other case is wrong, correct it there first.",
    "problem-id-of-another-person = This identity number is the other person’s in the same case. Compare the papers.",
    "problem-parent-not-older = A parent cannot be born after the child.",
    "problem-parent-age-unusual = The mother’s age at the birth is unusual. Look at the year again.",
    "problem-declarant-differs = The declarant is a parent but the names differ. Look again.",
    "problem-no-birth-proof = No birth record or witness statement yet. It can still be received if it is found online.",
    "problem-parents-of-abandoned = The parents of an abandoned child are not known: their part stays blank. Clear it, or do not tick the record of abandonment.",
    "problem-locked = The laptop is locked. Unlock it with the passphrase.",
    "problem-idle-locked = The laptop locked itself because nobody was at it. Unlock it with the passphrase; what you were doing is still there.",
    "problem-unknown-command = There is no command “{ $command }”.",
    "problem-bad-request = The request “{ $command }” is not in the right form (line { $line }, column { $column }).",
    "problem-incident = Something unexpected happened, code { $incident }. What was saved is safe. Try again; if it stays, report the code.",
    "problem-signature-missing = There is no signature. Sign on the screen, or choose “on paper”.",
    "problem-signature-too-long = The signature is too long. Clear it and sign again.",
    "problem-offset-too-large = The offset is { $max_mm } mm at most.",
    "problem-nothing-to-see-to = This does not wait for a look any more: it took effect, or somebody has looked at it already.",
    "settlement-done-again = Done again",
    "settlement-not-needed = Not needed any more",
    "settlement-told = Told whoever is responsible",
    "event-received = Received case { $code }",
    "event-field-edited = Changed “{ $field }”",
    "event-conflict-chosen = Chose what is right",
    "event-duplicate-settled = Confirmed as another birth",
    "event-note-added = Added a note",
    "event-note-removed = Removed a note",
    "event-code-given = Final case code: { $code }",
    "event-verified = Checked the dossier: in order",
    "event-supplement-requested = Asked the family for: { $reason }",
    "event-supplement-received = Received what was asked for",
    "event-submitted = Submitted for signature",
    "event-number-requested = Asked for a registration number",
    "event-registered = Registered under number { $number }",
    "event-citizen-id-recorded = Recorded the identity number",
    "event-leg-finished = Finished a step",
    "event-printed = { $count ->",
    "    [one] Printed: { $document }",
    "   *[other] Printed: { $document }, { $count } of them",
    "}",
    "event-signed = Paper signed and sealed",
    "event-taken-out = Took { $count } papers out",
    "event-handed-over = Handed over { $count } papers",
    "event-brought-back = Brought { $count } papers back",
    "event-refused = Refused the dossier: { $reason }",
    "event-withdrawn = Stopped at the citizen’s request: { $reason }",
    "event-letter-drafted = Drafted: { $document }",
    "event-letter-approved = A leader approved: { $document }",
    "event-letter-number-requested = Asked for a number: { $document }",
    "event-letter-numbered = The letter got number { $number }",
    "event-letter-suppressed = No letter: { $reason }",
    "event-seen-to = { $how ->",
    "    [done-again] Looked at what had no effect: it was done again",
    "    [told] Looked at what had no effect: told whoever is responsible",
    "   *[not-needed] Looked at what had no effect: not needed any more",
    "  }",
    "event-ward-set = Settings of the ward",
    "event-officer-set = Updated an officer",
    "event-device-enrolled = Enrolled a laptop",
    "event-key-added = Enrolled an officer’s key on a laptop",
    "event-device-revoked = Revoked a laptop",
    "event-officer-revoked = Revoked an officer",
    "event-device-succeeded = A restored laptop took a new identity",
    "event-codes-leased = Leased case codes to a laptop",
    "event-epoch-opened = The upper office was restored from a backup",
    "event-key-certified = A laptop may sign the codes on papers",
    "event-newer = Written by a newer version (kind { $kind })",
    "problem-open-conflict = A field was written in two ways and nobody has chosen. Choose the right one before registering.",
    "problem-registered-before-it-happened = The date of registration cannot be before what is registered happened. Correct the date.",
    "problem-parties-not-signed = The two have not signed before the officer, so the paper cannot leave the office. Let both sign, then record “Both have signed”.",
    "problem-not-in-person = This paper has no place for the parties to sign.",
    "problem-unknown-procedure = A newer Tận Nhà received this procedure. Update the program, then go on.",
    "problem-not-of-this-case = This case has no such paper, or another agency makes it. Choose another paper.",
    "problem-no-citizen-id = This procedure gives no new identity number. A number that exists is written in the form.",
    "problem-not-come = Another agency makes this paper and it has not come yet. Record that agency's result first.",
    "problem-not-received-here = The ward does not receive this procedure with the program. Choose one from the list.",
    "problem-alike-births = Same mother, same day of birth",
    "problem-alike-deaths = The same deceased",
    "problem-alike-marriages = The same couple",
    "problem-alike-businesses = The same owner; each person may register one household business",
    "problem-alike-status-certificates = The same person",
    "problem-registered-dead = The ward has registered the death of the person with this identity number (case { $code }). Check the number, or look at that case.",
    "problem-death-registered-late = More than 15 days since the death: late, and still received.",
    "problem-death-before-birth = The death cannot be before the birth. Correct one of the two dates.",
    "problem-age-unusual = An unusual age. Check the years of birth and death.",
    "problem-note-before-death = A death note cannot be issued before the death. Correct the date.",
    "problem-hour-without-day = An hour is written only where the day is known. Give the whole date, or clear the hour.",
    "problem-not-an-hour = Write the hour as 04:30. Leave it blank when nobody knows it.",
    "problem-not-an-amount = Write the sum in figures only, for example 50.000.000.",
    "problem-no-death-note = No death note, nor a paper in its place. It can still be received if it is found online, or if the ward issues it.",
    "problem-owner-not-of-age = The owner must be 18. Check the day of birth.",
    "problem-capital-zero = The capital is 0. Check it.",
    "problem-too-young-to-marry = Not { $age } years old as of today. Check the day of birth; below that age no marriage can be registered.",
    "problem-earlier-marriage-unproven = Married before: the decree of divorce or the extract of the earlier spouse's death is needed, to look it up.",
    "problem-foreign-not-said = One of the two has a foreign nationality: choose “With a foreign element”; the time it takes is another.",
    "problem-period-ends-before-it-begins = The last day cannot be before the first. Correct it.",
    "problem-not-in-this-wording = The status chosen does not name this. Clear it, or choose another status.",
    "event-parties-signed = Both signed before the officer",
    "book-births = Register of births",
    "book-deaths = Register of deaths",
    "book-marriages = Register of marriages",
    "book-status-certificates = Book of marital-status certificates",
    "book-businesses = Book of household businesses",
    "problem-leg-by-handover = This step is done when the result is handed over. Hand the papers over and say who took them.",
    "problem-foreign-not-at-home = A marriage with a foreign element is not registered at home. Choose the procedure at the office.",
    "problem-no-kinship-proof = No proof of kinship yet. Without an expert's finding a declaration and witnesses are needed.",
    "problem-not-in-this-register = The chosen register has no such item. Choose another item or another register.",
    "problem-changes-nothing = Both say the same: there is nothing to change. Look again.",
    "problem-completion-of-something = A completion adds what is missing, so this stays empty. For an error choose “Correction”.",
    "problem-change-of-nothing = Write what the register says now. If it says nothing, choose “Completion”.",
    "problem-changed-twice = This item is changed above already. Choose another, or clear this part.",
    "problem-no-basis-paper = No paper it is based on yet. It can be received; say what it is based on and ask for it.",
    "problem-count-zero = Write at least 1.",
    "problem-original-not-seen = The original was not compared yet. Without it a copy is not certified.",
    "problem-identity-not-seen = The identity card or passport of who signs was not seen yet. Look at it first.",
    "problem-alike-recognitions = The same recognition",
    "book-recognitions = Register of recognitions",
    "book-changes = Register of changes, corrections and completions",
    "problem-alike-changes = The same person",
    "book-birth-copies = Book of copies of birth certificates",
    "problem-alike-birth-copies = The same person",
    "book-death-copies = Book of copies of extracts of death",
    "problem-alike-death-copies = The same person",
    "book-marriage-copies = Book of copies of extracts of marriage",
    "problem-alike-marriage-copies = The same person",
    "book-certified-copies = Book of copies certified from originals",
    "problem-alike-certified-copies = The same person",
    "book-certified-signatures = Book of certified signatures",
    "problem-alike-certified-signatures = The same person",
    "book-own = Book of results of the office's own procedures",
    "problem-alike-own = The same matter",
    "problem-not-a-number = This is no number. Type digits only.",
    "ui-today-order = Order of the dossiers",
    "ui-today-own-first = My work first",
    "ui-today-mixed = By urgency, the whole ward's",
    "ui-today-others = Other people's",
    // calendar.ftl
    "# The working calendar: the years that the district publishes, and words for who writes one.",
    "",
    "event-calendar-published = Published the working calendar",
    "",
    "problem-calendar-version = The calendar of { $year } bears number { $version }, but number { $last } is there already. Write number { $next } and try again.",
    "problem-calendar-faulty = { $count } places of the calendar are not right, and nothing was published. Put each right and check again: { $faults }",
    "",
    "# The calendar in use, on the sync page.",
    "ui-calendar-title = The working calendar in use",
    "ui-calendar-about = Dates are reckoned with this calendar. A dossier that was received keeps the dates of its own day.",
    "ui-calendar-year = { $year }",
    "ui-calendar-number = no. { $version } of { $published }",
    "ui-calendar-worked = worked instead: { $days }",
    "calendar-year-published = published by the upper office",
    "calendar-year-built-in = came with the program",
    "calendar-year-forecast = a forecast, not published yet",
    "calendar-year-unknown = not published; dates are a forecast",
    "",
    "# What is wrong with a year.",
    "calendar-fault-unreadable = cannot be read ({ $value })",
    "calendar-fault-year-range = the year { $value } cannot be used; look at year again",
    "calendar-fault-empty = { $value } has no day; write the days off and the days worked instead",
    "calendar-fault-too-many = has { $value } rows, more than a year has days; look at the file again",
    "calendar-fault-published-later = the day of publication, { $value }, has not come; write today or an earlier day",
    "calendar-fault-day-outside = this day does not lie in { $value }",
    "calendar-fault-day-twice = { $value } stands twice for the same scope; each day has one row",
    "calendar-fault-swap-work-weekday = { $value } is a working day anyway; a day worked instead (swap-work) is a Saturday or a Sunday",
    "calendar-fault-swap-off-weekend = { $value } is off anyway; a day made free (swap-off) is a day from Monday to Friday",
    "calendar-fault-comp-off-weekend = { $value } is off anyway; a day off in lieu (comp-off) is a day from Monday to Friday",
    "calendar-fault-rest-weekday = { $value } is no Saturday or Sunday; write holiday, comp-off or swap-off",
    "calendar-fault-decree-missing = names no source; write the number of the paper as decree",
    "calendar-fault-name-missing = has no name; write both Vietnamese (name_vi) and English (name_en)",
    "calendar-fault-day-published-later = the day of publication { $value } is later than the whole year's; look at published_at again",
    // care.ftl
    "# Keeping the laptop's data: when the store is damaged, backups, and what a sync did that is unusual.",
    "",
    "# --- What is wrong",
    "damage-missing = The file “{ $file }” of this laptop’s data is missing.",
    "damage-truncated = The file “{ $file }” of this laptop’s data has lost its end.",
    "damage-damaged = The file “{ $file }” of this laptop’s data is damaged.",
    "damage-tampered = This laptop’s data ({ $place }) was changed from outside the program.",
    "damage-other = This laptop’s data cannot be opened.",
    "damage-none = This laptop’s data opens, and nothing in it is damaged.",
    "",
    "# --- What is safe",
    "damage-safe-all = Everything that was saved is there. Nothing is lost.",
    "damage-safe-part = All saves up to number { $safe } are whole. The last { $count } saves (numbers { $first } to { $last }) can be read nowhere any more; what was synced is still with the upper office and will come back.",
    "damage-safe-part-one = All saves up to number { $safe } are whole. The last one (number { $last }) can be read nowhere any more; if it was synced it is still with the upper office and will come back.",
    "damage-safe-none = Nothing on this laptop can be read any more. What was synced is still with the upper office.",
    "damage-from-tables = What is whole comes from this laptop itself.",
    "damage-from-journal = What is whole comes from this laptop itself.",
    "damage-from-backup = What is whole comes from a backup.",
    "",
    "# --- What to do",
    "damage-do-open = Nothing. Open the laptop as usual.",
    "damage-do-repair = Repair the data, then open the laptop. What is damaged is set aside, not deleted.",
    "damage-do-find-backup = Look for a later backup first, on a stick or an external disk. Without one the data can still be repaired, but the { $count } saves named above must be given up.",
    "damage-do-begin-again = Look for a backup first, on a stick or an external disk. Without one, ask the upper office for a new enrolment ticket: everything that was synced comes back to this laptop.",
    "damage-began-again = This laptop is one of the ward’s again and has received { $received } entries. The last of your work that had reached the upper office is from { $when }. What was done on this laptop after that and not synced went with the old data and must be entered again from the papers.",
    "damage-began-again-nothing = This laptop is one of the ward’s again and has received { $received } entries. None of your work had ever reached the upper office: what was done on this laptop and not synced went with the old data and must be entered again from the papers.",
    "",
    "problem-laptop-damaged = This laptop’s data is damaged and cannot be opened yet. Delete nothing; see below what is safe and what to do, or have the IT staff run “tannha check”.",
    "problem-laptop-unsound = The check found { $count } things that are not right in the data. Back up now, then close and reopen the program, which rebuilds what it can; if it stays so, tell the IT staff.",
    "problem-repair-would-lose = A repair now would lose { $count } saves (numbers { $first } to { $last }), because they can be read nowhere any more. Nothing was changed. Look for a later backup; without one, accept exactly this loss and repair.",
    "problem-no-such-backup-place = There is no such directory, or it lies within the data itself. Plug in the stick and choose the directory again, with its full path.",
    "problem-no-backup-there = There is no backup of Tận Nhà in this directory. Check the path, or try another stick.",
    "",
    "# --- Backups",
    "problem-upkeep-disk-full = No backup could be written to “{ $place }”: there is no room. What was saved is safe on this laptop; make room there, and the next backup is taken by itself.",
    "problem-upkeep-copy-bad = A backup in “{ $place }” did not read back right (file “{ $file }”) and was dropped. Work goes on; close and reopen Tận Nhà, so that it checks the data.",
    "problem-upkeep-failed = No backup could be written to “{ $place }”. What was saved is safe on this laptop; see whether that stick or disk can still be written to.",
    "problem-upkeep-journal = The journal could not be made shorter ({ $code }). Work is not affected; it is tried again by itself.",
    "",
    "# --- Out of the ordinary in a sync",
    "problem-sync-identity-rolled-back = This laptop was restored from an older copy, and has taken a new identity. What was waiting was sent again under it; each piece of work counts once.",
    "problem-sync-identity-worked-on = This laptop was restored from an older copy and was worked on, and has taken a new identity. Work from before and after the restore is kept; each piece counts once.",
    "problem-sync-identity-not-known = The upper office did not know this laptop any more, and it has taken a new identity. What was waiting was sent again under it.",
    "problem-sync-given-back = The upper office was restored from a backup; this laptop gave back { $count } entries that were missing there.",
    "problem-sync-refolded = The records here were not the upper office’s, so they were made again from the log; now they are the same.",
    // catalogue.ftl
    "# The catalogue of procedures: the editions that the district publishes, and words for who writes one.",
    "",
    "event-catalogue-published = Published the catalogue of procedures",
    "catalogue-edition-title = Catalogue of procedures",
    "catalogue-edition = no. { $version }, in force from { $from }",
    "",
    "problem-catalogue-version = The catalogue bears number { $version }, but number { $last } was published already. Write number { $next } and try again.",
    "problem-catalogue-from-past = The catalogue would hold from { $from }, before the day it is published. What was received is promised already; choose today or a later day.",
    "problem-catalogue-from-order = The catalogue would hold from { $from }, earlier than the one before it (from { $last }). Choose { $last } or a later day.",
    "problem-catalogue-faulty = { $count } places of the catalogue are not right, and nothing was published. Put each right and check again: { $faults }",
    "problem-admin-file-unreadable = The file { $file } cannot be read. Check its path and who may read it.",
    "",
    "# Place by place: which procedure, which field, why.",
    "catalogue-fault-place = { $place }: { $fault }",
    "catalogue-fault-unreadable = cannot be read ({ $value })",
    "catalogue-fault-unknown-key = nothing is called “{ $value }” here; check the spelling",
    "catalogue-fault-schema-newer = is written in shape { $value }, newer than this program; upgrade the program first",
    "catalogue-fault-empty = the catalogue changes nothing; add procedures, commitments, or procedures that end",
    "catalogue-fault-too-large = the catalogue is too large ({ $value } bytes); divide it into several editions",
    "catalogue-fault-text-missing = has no text; write both Vietnamese (vi) and English (en)",
    "catalogue-fault-source-missing = names no source; write the text or decision that says so",
    "catalogue-fault-term-zero = “{ $value }” is no usable term or count; write a sensible number above 0",
    "catalogue-fault-verification-shorter = the term with verification ({ $value }) must be longer than the usual one",
    "catalogue-fault-code-form = the code “{ $value }” cannot be used; only small letters without marks, digits and hyphens, 3 to 60 of them",
    "catalogue-fault-code-twice = the code “{ $value }” stands twice; each code stands once",
    "catalogue-fault-signer-agency = the signer does not fit the agency “{ $value }”: the committee signs its own results, another agency's are co-quan-khac",
    "catalogue-fault-result-missing = has no result; write which paper the citizen gets",
    "catalogue-fault-fee-high = { $value } đồng is too much; check the sum",
    "catalogue-fault-leg-longer = this step ({ $value }) is longer than the whole procedure",
    "catalogue-fault-leg-after = the step waits for “{ $value }”, which does not stand before it",
    "catalogue-fault-leg-only = no variant has the code “{ $value }”",
    "catalogue-fault-form-missing = the procedure “{ $value }” is not the law's and has no form",
    "catalogue-fault-form-of-law = the law fixes the codes here, and a catalogue cannot change them (“{ $value }”); change times, papers, fees, agencies and words only",
    "catalogue-fault-ended-of-law = “{ $value }” is the law's procedure and cannot end",
    "catalogue-fault-procedure-unknown = there is no procedure “{ $value }”",
    "catalogue-fault-commitment-longer = the commitment ({ $value }) is longer than the law's time; it may only be as long or shorter",
    "catalogue-fault-commitment-unlike = the commitment is counted in another unit than the law's time; use the same unit",
    "catalogue-fault-form-long = the form is too long: it takes { $value } places, at most 20 (a person takes 3)",
    "catalogue-fault-label-long = the label has { $value } characters, at most 60",
    "catalogue-fault-options = these options cannot be used (“{ $value }”): a choice needs at least two different ones, other kinds have none",
    "catalogue-fault-longest = the length { $value } cannot be used; only for text, from 1 to 300 characters",
    "catalogue-fault-leg-of-result = a procedure of several steps needs the step “{ $value }”: the one that makes the result",
    "catalogue-fault-no-variants = the office's own procedure “{ $value }” cannot have variants; make each a procedure",
    // choices.ftl
    "# What the ward settles for itself: reasons of an apology, the cause of death on extracts.",
    "",
    "event-late-reasons-changed = The ward's list of reasons for lateness was changed",
    "event-cause-on-extract-chosen = It was chosen whether extracts name the cause of death",
    "problem-reason-too-long = The reason has { $count } characters. Say it in { $most }.",
    "problem-reason-says-private = This reason speaks of the family's private matters (“{ $found }”). Say it anew, of the office's doing only.",
    "problem-reason-says-blame = This reason puts the delay on the citizen (“{ $found }”). Say it anew, of the office's doing only.",
    "problem-reason-known = This reason is in the list already.",
    "problem-reasons-too-many = The list has { $most } reasons. Remove one that is seldom used, then add again.",
    "problem-reason-last = This is the last reason. Add another before you remove it.",
    "problem-chosen-already = It is chosen so already.",
    "ui-choices-title = Settled by the ward",
    "ui-choices-reasons = Reasons for lateness",
    "ui-choices-reasons-about = A leader chooses one of these when apologising. Write it as it continues “Reason: …”, of the office's doing, never the citizen's.",
    "ui-choices-usual = The usual list is in use.",
    "ui-choices-by = Last changed by { $officer }, { $when }.",
    "ui-choices-leaders = The ward's leaders settle what is on this page.",
    "ui-choices-add-label = Add a reason",
    "ui-choices-add = Add to the list",
    "ui-choices-rename = Reword",
    "ui-choices-rename-label = The reason in new words",
    "ui-choices-save = Save the words",
    "ui-choices-up = Up",
    "ui-choices-down = Down",
    "ui-choices-retire = Remove",
    "ui-choices-of = { $action }: { $reason }",
    "ui-choices-added = The reason was added.",
    "ui-choices-renamed = Reworded. Cases that apologised before keep the words they gave.",
    "ui-choices-retired = Removed from the list. Cases that gave this reason keep it.",
    "ui-choices-moved = The order was changed.",
    "ui-choices-cause-title = Death extracts",
    "ui-choices-cause = Name the cause of death on extracts",
    "ui-choices-cause-about = The cause always stands in the register. This is for extracts of deaths registered from now on; older extracts are printed again as they were.",
    "ui-choices-cause-saved = The choice was saved.",
    "ui-choices-edit-reasons = Change the list of reasons",
    "event-idle-chosen = It was chosen when laptops lock themselves",
    "problem-idle-minutes = The minutes must be from 1 to { $most }, and on a round no more than at the office. A laptop cannot stay open for ever.",
    "ui-choices-lock-title = Laptops lock themselves",
    "ui-choices-lock-about = When nobody presses a key or touches the laptop for the minutes below, it locks itself. It also locks when it sleeps. It waits for a sync or a print run to end.",
    "ui-choices-lock-office = At the office, after (minutes)",
    "ui-choices-lock-round = On a delivery round, after (minutes)",
    "ui-choices-lock-round-same = Leave it empty if it is as at the office.",
    "ui-choices-lock-save = Save the minutes",
    "ui-choices-lock-saved = Saved. The ward's laptops go by it after their next sync.",
    // cli.ftl
    "# The words of the practice ward, when it cannot be made or opened.",
    "",
    "problem-practice-directory-taken = The directory holds something else. Choose an empty one for the practice ward.",
    "problem-practice-none = There is no practice ward in this directory. Make one with `tannha init --practice`.",
    "problem-practice-note-bad = practice.json cannot be read. Delete the practice ward's directory and make it again; there are no real data in it.",
    "problem-practice-already-open = Another program has this practice ward open. Close it and try again.",
    "problem-practice-story = The practice ward could not be made at “{ $step }”. Tell the IT staff.",
    "problem-practice-file-failed = “{ $file }” could not be read or written. Check permissions and free space.",
    "",
    "# --- Files given to `tannha`",
    "problem-input-not-found = There is no file { $file }. Look at the path and run it again.",
    "problem-input-not-read = The file { $file } cannot be opened. See that you may read it and that it is no directory, then run it again.",
    "problem-input-too-large = { $file } is larger than 256 MB. See that it is the file you mean, and run it again.",
    "problem-input-not-text = The file { $file } is no text in UTF-8. Save it as UTF-8 and run it again.",
    "problem-record-too-large = The record is too large ({ $kilobytes } KB); one of this paper has at most { $most } KB. See whether it is the right file, or part it into several records.",
    "problem-profile-not-read = The printer’s correction is wrong at line { $line }, column { $column }. Nothing is moved by more than 30 mm (30000), nothing stretched or tilted by more than 10 % (100000). Mend the file and try again.",
    "problem-json-not-read = The JSON file cannot be read at line { $line }, column { $column }. Mend the file and try again.",
    "",
    "# --- Many records, one a line",
    "problem-records-none = The file has no record, so nothing was printed. Write each record on a line of its own and print again.",
    "problem-records-bad = { $count } of the lines cannot be printed, the first is line { $line }, so nothing was printed. Mend them as said beside this and print again.",
    // complaints.ftl
    "# Remarks, complaints and their answers.",
    "",
    "event-complaint-made = Wrote down what a citizen says",
    "event-complaint-answered = A leader answered what a citizen says",
    "event-complaint-heard = The citizen said whether the answer will do",
    "problem-no-such-complaint = There is no such complaint. Open the list of complaints again.",
    "problem-complaint-already-made = This was written down before. It need not be written again.",
    "problem-complaint-text-missing = Nothing is written yet. Write what the citizen says, in their words.",
    "problem-complaint-reply-missing = There is no answer yet. Write it, then send it again.",
    "problem-complaint-already-answered = This is answered already. Open the list again to read the answer.",
    "problem-complaint-not-answered = This is not answered yet, so the citizen cannot be content with it. Wait for the leader's answer.",
    "problem-complaint-already-heard = It is noted already whether the citizen is content. It need not be noted again.",
    "problem-complaint-no-term = The rules in force name no time for an answer of this kind. Ask the IT staff to bring the rules up to date.",
    "complaint-remark = Remark",
    "complaint-complaint = Complaint",
    "about-manner = manner",
    "about-delay = delay",
    "about-papers = papers asked for",
    "about-trips = needless visits",
    "about-fees = fees",
    "about-result = the result",
    "about-other = something else",
    "ui-complaints-title = Complaints",
    "ui-complaints-empty = Nobody has said anything yet.",
    "ui-complaints-new = Write down",
    "ui-complaints-kind = Kind",
    "ui-complaints-about = About what",
    "ui-complaints-case = About this dossier",
    "ui-complaints-office = About the office, not about a dossier",
    "ui-complaints-who = Name (empty if they give none)",
    "ui-complaints-contact = Where the answer goes: telephone, address",
    "ui-complaints-text = What they say",
    "ui-complaints-save = Record it",
    "ui-complaints-saved = Written down; a leader will answer.",
    "ui-complaints-list = What was said",
    "ui-complaints-due = to be answered by { $when }",
    "ui-complaints-late = answer overdue",
    "ui-complaints-was-late = answered late",
    "ui-complaints-open = not answered",
    "ui-complaints-answered = answered { $when }",
    "ui-complaints-taken = written down by { $officer }, { $when }",
    "ui-complaints-hidden = Leaders and whoever wrote it down can read it.",
    "ui-complaints-anonymous = no name given",
    "ui-complaints-reply = Answer",
    "ui-complaints-reply-of = { $officer } answered",
    "ui-complaints-send = Record the answer",
    "ui-complaints-replied = The answer is recorded.",
    "ui-complaints-heard = Are they content with the answer?",
    "ui-complaints-content = Content",
    "ui-complaints-discontent = Not content",
    "ui-complaints-one = A complaint about this dossier",
    "ui-complaints-waiting = Complaints whose answer is due",
    "report-complaints = Complaints and remarks",
    "report-basis-complaints = Counted by the day they came",
    "report-nots-complaints = No harassment: remarks and complaints",
    "report-nots-complaints-late = Answered late, or overdue",
    "report-col-kind = Kind",
    "report-col-about-what = About",
    "report-col-due = Answer due",
    "report-col-answered = Answered",
    "report-col-content = Content",
    "report-inputs-complaints-on-time = Complaints answered in time",
    "report-inputs-complaints-content = Neither called unsatisfactory nor answered late",
    "report-col-overdue = Late",
    // copies.ftl
    "# Copies of extracts: a dossier of their own, a number of their own.",
    "",
    "procedure-ban-sao-cai-chinh = copies of an extract of a change",
    "procedure-ban-sao-nhan-cha-me-con = copies of an extract of recognition",
    "leg-ban-sao-cai-chinh = Copies",
    "leg-ban-sao-nhan-cha-me-con = Copies",
    "book-change-copies = Book of copies of extracts of changes",
    "book-recognition-copies = Book of copies of extracts of recognition",
    "problem-alike-change-copies = The same person",
    "problem-alike-recognition-copies = The same person",
    "document-short-trich-luc-cai-chinh-ban-sao = copy",
    "document-short-trich-luc-nhan-cha-me-con-ban-sao = copy",
    "problem-no-copies = Nothing stands registered in this case of which copies are made. Register it first; what was revoked has no copies.",
    "ui-copies-start = Give copies",
    "ui-copies-about = Opens the dossier of copies, filled in from the register; copies have numbers of their own",
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
    "problem-message-unknown = The program lacks the text “{ $key }”. Your work is not affected; please tell the IT staff.",
    "problem-message-param-missing = The text “{ $key }” lacks “{ $param }”. Your work is not affected; please tell the IT staff.",
    "problem-message-broken = The text “{ $key }” cannot be put together. Your work is not affected; please tell the IT staff.",
    // deliveries.ftl
    "# Delivery in parts: which paper is where, who received it, when.",
    "",
    "phase-partly-delivered = Delivered in part",
    "event-part-reached = The family received { $document }: { $how }",
    "verb-record-reached = The family has received it",
    "ui-about-record-reached = For another agency’s result that reached the family directly (electronic, by message, by post). The case is finished when the family has every result.",
    "ui-done-record-reached = It is recorded that the family has it.",
    "ui-reached-receiver = Who confirms it",
    "ui-reached-how = How it came (for example: the card’s number in VssID)",
    "",
    "problem-not-from-agency = This paper is no other agency’s result in this case. The ward’s own papers are handed over at home or at the counter.",
    "problem-how-missing = It is not written how the family received it. Write it briefly, for example: electronic copy in VNeID.",
    "",
    "ui-parts = What has reached the family",
    "ui-parts-left = { $count ->",
    "    [one] { $count } result has",
    "   *[other] { $count } results have",
    "  } not reached the family yet",
    "ui-parts-whole = The family has all of it",
    "ui-part-due = promised { $when }",
    "ui-part-given = { $receiver } received it { $when }",
    "ui-part-given-as = { $receiver } ({ $relation }) received it { $when }",
    "ui-part-by = officer { $officer }",
    "ui-part-authorised = written authorisation seen",
    "ui-attempt = { $when }: brought back, { $reason }",
    "part-state-awaited = its agency is working on it",
    "part-state-here = here, to be handed over",
    "part-state-out = out for delivery",
    "part-state-returned = brought back",
    "part-state-given = handed over",
    "place-home = at home",
    "place-counter = at the counter",
    "place-directly = received directly",
    "",
    "ui-parts-ended-refused = Not handled, so there is no result to hand over.",
    "ui-parts-ended-withdrawn = Stopped at the family’s request, so there is no result to hand over.",
    "ui-parts-ended-revoked = The registration was revoked; there is no result to hand over any more.",
    // district.ftl
    "# What the district's server says to laptops and to the ward's people.",
    "",
    "problem-revoked = The district has revoked this laptop, so it receives nothing new. What was written on it is kept apart and is not lost. Call the district to learn why and to enrol again.",
    "problem-officer-revoked = This officer has left the post and cannot enrol a laptop. Ask the district for a code for whoever is in charge now.",
    "problem-not-while-serving = The server is running: this cannot be done through it.",
    "problem-hatch-failed = The administrators’ port could not be opened. Check that the data directory can be written, and try again.",
    // fees.ftl
    "# Fees: how much, who is exempt, what was paid.",
    "",
    "field-declarant-exemption = Exempt from the fee",
    "choice-nguoi-co-cong = A person of merit",
    "choice-ho-ngheo = A poor household",
    "choice-nguoi-khuyet-tat = A person with a disability",
    "fee-ground-on-time = registered in time",
    "fee-ground-domestic = a marriage within the country",
    "fee-ground-nguoi-co-cong = a person of merit",
    "fee-ground-ho-ngheo = a poor household",
    "fee-ground-nguoi-khuyet-tat = a person with a disability",
    "fee-per-dossier = per dossier",
    "fee-per-copy = per copy",
    "fee-per-page = per page",
    "pay-cash = In cash",
    "pay-transfer = By transfer",
    "pay-online = On the service portal",
    "",
    "event-fee-collected = Took { $sum } đồng, receipt { $receipt }",
    "event-fee-struck = Struck out a payment written down by mistake: { $reason }",
    "verb-collect-fee = Record the fee",
    "ui-about-collect-fee = Write the sum that was taken, and the receipt’s number from the ward’s fee book. The app makes no receipt numbers.",
    "ui-done-collect-fee = The fee is recorded.",
    "",
    "problem-no-fee = Nothing is to be paid for this case. If the catalogue names no sum, ask the upper office to add it.",
    "problem-fee-already-paid = The fee of this case is recorded already. If that was a mistake, strike it out first.",
    "problem-fee-receipt-missing = The receipt’s number is missing. Write the one from the ward’s fee book.",
    "problem-fee-differs = The sum due is { $due } đồng. Take all of it at once, and write that sum.",
    "problem-no-such-payment = There is no such payment. Open the case again and retry.",
    "problem-payment-already-struck = This payment is struck out already.",
    "",
    "ui-fee = Fee",
    "ui-fee-sum = { $sum } đồng",
    "ui-fee-free = Free",
    "ui-fee-exempt = Exempt: { $ground }",
    "ui-fee-unknown = The catalogue names no sum for this procedure.",
    "ui-fee-each = { $each } đồng { $per }",
    "ui-fee-copies = copies: { $copies }",
    "ui-fee-pages = copies: { $copies }, pages each: { $pages }",
    "ui-fee-not-paid = not paid",
    "ui-fee-silent = On no paper of this case: a condolence goes with it.",
    "ui-fee-payment = { $sum } đồng, receipt { $receipt } · { $way } · { $when } · { $officer }",
    "ui-fee-struck = struck out: { $reason }",
    "ui-fee-strike = Strike out",
    "ui-fee-strike-why = Why it is struck out",
    "ui-fee-strike-done = The payment was struck out.",
    "ui-fee-typed = Sum taken (đồng)",
    "ui-fee-receipt = Receipt number",
    "ui-fee-way = Paid",
    "",
    "report-fees = Fees",
    "report-basis-fees = Counted by the day of payment; what is owed or exempt, by the day of receipt",
    "report-col-fees-of = Day, procedure",
    "report-col-fees-count = Payments",
    "report-col-fees-cash = Cash",
    "report-col-fees-transfer = Transfer",
    "report-col-fees-online = Online",
    "report-col-fees-sum = Sum (đồng)",
    "report-group-fees-days = By day",
    "report-group-fees-procedures = By procedure",
    "report-group-fees-not = Owed, exempt",
    "report-fees-owed = Owed",
    "report-fees-free-on-time = Exempt: registered in time",
    "report-fees-free-domestic = Exempt: a marriage within the country",
    "report-fees-free-nguoi-co-cong = Exempt: a person of merit",
    "report-fees-free-ho-ngheo = Exempt: a poor household",
    "report-fees-free-nguoi-khuyet-tat = Exempt: a person with a disability",
    "report-fees-note = Payments struck out as mistakes do not count. Receipt numbers are the fee book’s, not the program’s.",
    // fingerprint.ftl
    "# Điểm chỉ: who cannot sign puts a finger on the paper sheet.",
    "field-declarant-mark = Cannot sign: finger on the paper",
    "field-declarant-wife-mark = The bride cannot sign: finger on the paper",
    "field-declarant-husband-mark = The groom cannot sign: finger on the paper",
    "field-declarant-read-back = It was read back",
    "field-declarant-witness = Witness",
    "print-field-declarant-mark = The finger in the place of a signature",
    "print-field-declarant-wife-mark = The bride's finger",
    "print-field-declarant-husband-mark = The groom's finger",
    "ui-handover-fingerprint = The receiver cannot sign: a finger on the paper sheet",
    "ui-handover-finger = Which finger",
    "ui-handover-witness = Full name of the witness",
    "ui-handover-fingerprint-about = Read it back to the receiver, who then puts a finger on the paper sheet. Only that it was so is written down; no picture of the finger is taken.",
    "ui-part-fingerprint = { $finger } on the paper sheet, witness: { $witness }",
    "choice-right-index = Right index finger",
    "choice-left-index = Left index finger",
    "choice-right-thumb = Right thumb",
    "choice-left-thumb = Left thumb",
    "choice-right-middle = Right middle finger",
    "choice-left-middle = Left middle finger",
    "choice-right-ring = Right ring finger",
    "choice-left-ring = Left ring finger",
    "choice-right-little = Right little finger",
    "choice-left-little = Left little finger",
    // inquiries.ftl
    "# Asking elsewhere: a verification letter, and its answer.",
    "",
    "problem-waits-for-answer = The case waits for another office's answer. Record what it verified first.",
    "problem-not-asking = The case waits for no answer of another office.",
    "problem-inquiry-unclear = It is not clear who was asked, and what. Write the office and what it shall verify.",
    "problem-inquiry-in-future = The letter's date has not come. Check the date.",
    "",
    "event-inquiry-sent = Asked { $whom } to verify: { $what }",
    "event-inquiry-answered = What was verified came: { $result }",
    "",
    "verb-send-inquiry = Ask elsewhere",
    "verb-answer-inquiry = Record the answer",
    "phase-inquiry = Being verified",
    "",
    "ui-about-send-inquiry = Write which office was asked, and what. The time counts as the procedure's rules say; the promised date and the reason show on the case at once.",
    "ui-about-answer-inquiry = Write what came back. The time runs on, and the dossier is checked again.",
    "ui-inquiry-whom = Office asked",
    "ui-inquiry-what = What it shall verify",
    "ui-inquiry-number = Number of the letter (if any)",
    "ui-inquiry-day = Date of the letter (if any)",
    "ui-inquiry-result = What was verified",
    "ui-inquiries = Verification",
    "ui-inquiry-answered = Answered { $when }: { $result }",
    "ui-inquiry-awaited = No answer yet; the term is longer for it.",
    "ui-inquiry-stopped = No answer yet; the time until it comes does not count.",
    "ui-waiting-inquiry = waits for { $whom }",
    "ui-left-asking = stopped, being verified",
    "",
    "catalogue-fault-asking-no-term = a longer term for verification (longer-term) needs that term written as verification",
    // legs.ftl
    "# A step given to somebody, and handed over later.",
    "",
    "event-leg-assigned = Gave a step: { $leg }",
    "verb-assign-leg = Give the step",
    "ui-about-assign-leg = Write who does this step: an officer of the ward, or somebody at the agency. Whoever had it before stays on record.",
    "ui-done-assign-leg = The step was given.",
    "ui-assign-person = Who takes it (full name; with their function at another agency)",
    "ui-assign-contact = Telephone (if any)",
    "ui-assign-why = Why it changes hands (if there is a reason)",
    "ui-assigned-from = From { $from }, { $when }; given by { $officer }",
    "ui-assigned-before = Earlier changes",
    "problem-already-theirs = This person has the step already. Choose somebody else, or change the telephone.",
    // letter-texts.ftl
    "# The words of the letters: the edition in use, what is proposed, a leader's approval.",
    "",
    "event-letter-text-proposed = Proposed other words for a kind of letter",
    "event-letter-text-approved = Approved other words for a kind of letter",
    "",
    "problem-letter-text-empty = The letter says nothing, or nothing is left of it where a case knows little. Write at least one paragraph that can always be read.",
    "problem-letter-text-too-long = The letter has { $count } characters. Shorten it to { $most }, so that it fits on a page.",
    "problem-letter-text-brackets = In paragraph { $paragraph } a square bracket is open, stands in another one, or a | stands outside brackets. Each [ needs its ], and none stands within another.",
    "problem-letter-text-braces = In paragraph { $paragraph } a placeholder is not written right. Write two braces on each side, or press the placeholder's button.",
    "problem-letter-text-unknown-place = This kind of letter has no placeholder “{ $place }”. Use one of: { $offered }.",
    "problem-letter-text-flag-as-value = “{ $place }” does not stand as it must. A placeholder that chooses words has a ? before it and stands in square brackets; any other has none.",
    "problem-letter-text-missing-place = This letter needs the placeholder “{ $place }”. Press its button to put it into the words.",
    "problem-letter-text-hole = There are cases without “{ $place }”, and the sentence would have a hole. Put the words around it into square brackets, for example [ … | other words ].",
    "problem-letter-text-gap = Where a case knows little, this does not read well: “{ $near }”. Take the punctuation into the square brackets, or give other words after a |.",
    "problem-letter-text-glyph = The font of the letters has no “{ $character }” ({ $code }). Write another letter or sign in its place.",
    "problem-letter-text-pages =",
    "  { $sample ->",
    "    [no-father] The letter to a family with no father named would have { $pages } pages.",
    "    [one-name] The letter to somebody with one name would have { $pages } pages.",
    "    [long-names] The letter to a family with long names would have { $pages } pages.",
    "    [no-phone] The letter of an office without a telephone would have { $pages } pages.",
    "    [bare] The letter would have { $pages } pages where nothing is known.",
    "   *[other] The letter to a family as most are has { $pages } pages already.",
    "  } A letter is one page: shorten it, or take the border off.",
    "problem-letter-text-same = These words are those in use, or those that already wait. Change them and propose again.",
    "problem-letter-text-nothing-proposed = Nothing waits for approval for this kind of letter. Propose other words first.",
    "problem-letter-text-other-proposal = Something else was proposed while the leader was reading. Read the newest words and approve those.",
    "problem-letter-text-border-not-here = Only a congratulation has a border. Take the border off.",
    "problem-letter-text-too-many = This kind of letter has { $most } editions, and takes no more. Tell whoever looks after the machines at the office above.",
    "problem-letter-text-unknown = This laptop does not have the edition whose words the letter keeps. Sync, then open the letter again.",
    "",
    "letter-kind-birth = Congratulation on a birth",
    "letter-kind-wedding = Congratulation on a marriage",
    "letter-kind-thanks = Thanks",
    "letter-kind-apology-before = Apology before the promised hour",
    "letter-kind-apology-after = Apology after the promised hour",
    "letter-kind-recalled = Apology for a paper that must come back",
    "letter-kind-condolence = Condolence",
    "",
    "letter-sample-usual = A family as most are",
    "letter-sample-no-father = No father named",
    "letter-sample-one-name = People with one name",
    "letter-sample-long-names = Long names",
    "letter-sample-no-phone = The office has no telephone",
    "letter-sample-bare = Everything missing that may be",
    "",
    "letter-place-ten-co-quan = The office's name",
    "letter-place-don-vi = Ward, commune or special zone",
    "letter-place-so-dien-thoai = Telephone",
    "letter-place-danh-xung = Form of address",
    "letter-place-ten-chau = The child's name",
    "letter-place-ngay-sinh = Day of birth",
    "letter-place-giay-to = Papers handed over with the letter",
    "letter-place-hai-vo-chong = The couple's names",
    "letter-place-ten-thu-tuc = Name of the procedure",
    "letter-place-ma-ho-so = Case code",
    "letter-place-ngay-tra = Day of the result",
    "letter-place-truoc-han = When it was early",
    "letter-place-dung-han = When it was on time",
    "letter-place-tre-han = When it was late",
    "letter-place-hen-cu = The hour and day that were promised",
    "letter-place-ly-do = Why it is late",
    "letter-place-hen-moi = The new hour and day",
    "letter-place-can-bo = The officer who sees to it",
    "letter-place-tan-nha = When it is brought home",
    "letter-place-khong-nop-them = When nothing more is asked",
    "letter-place-ten-giay = The paper that must come back",
    "letter-place-sai-sot = What was wrong with it",
    "letter-place-thay-the = When another one comes in its place",
    "letter-place-nguoi-mat = Who died",
    "letter-place-quan-he = What they were to the reader",
    "letter-place-ngay-mat = Day of death",
    "letter-place-viec-trong-ho-so = What the ward sees to",
    "",
    "ui-letter-texts-title = The words of the letters",
    "ui-letter-texts-open = Change the words of the letters",
    "ui-letter-texts-about = Officers write and propose, a leader approves. A letter keeps the words that it was drafted with; letters drafted after the approval say the new ones.",
    "ui-letter-texts-kinds = Kinds of letter",
    "ui-letter-texts-edition = Edition { $number }",
    "ui-letter-texts-waits = words wait for approval",
    "ui-letter-texts-words = The words, a line for each paragraph",
    "ui-letter-texts-places = Put a placeholder into the words",
    "ui-letter-texts-places-about = A part in [square brackets] is left out where the case does not know it; after a | stand other words.",
    "ui-letter-texts-required = { $place } (required)",
    "ui-letter-texts-fine = It reads well for every kind of case.",
    "ui-letter-texts-problems = To be mended",
    "ui-letter-texts-propose = Propose these words",
    "ui-letter-texts-proposed = Proposed. Letters say it once a leader has approved.",
    "ui-letter-texts-approve = Approve these words",
    "ui-letter-texts-approved = Approved. Letters drafted from now on say the new words.",
    "ui-letter-texts-proposal = Waiting for a leader",
    "ui-letter-texts-proposal-by = { $officer } proposed it { $when }",
    "ui-letter-texts-history = Editions",
    "ui-letter-texts-built-in = Built in",
    "ui-letter-texts-approved-by = Written by { $officer }, approved by { $leader } { $when }",
    "ui-letter-texts-take = Take these words again",
    "ui-letter-texts-difference = Against the edition in use",
    "ui-letter-texts-added = Added:",
    "ui-letter-texts-taken = Taken out:",
    "ui-letter-texts-same = Nothing is changed of the edition in use.",
    "ui-letter-texts-sample = Look at it with",
    "ui-letter-texts-sheet = Preview of the letter",
    "ui-letter-texts-officers = Only those who write the ward's letters propose words.",
    "letter-kind-cover-note = Cover note",
    // letters.ftl
    "# The ward's letters, its apologies and the forms that tell the family something.",
    "",
    "problem-first-supplement = Nothing was asked of this family yet. The officer asks in the usual way.",
    "problem-reason-not-listed = This reason is not on the ward's list. Choose one from the list.",
    "problem-already-finished = The result was handed over; there is nothing more to promise.",
    "problem-form-not-due = Nothing has happened that “{ $document }” would say.",
    "problem-circumstance-known = This is noted already.",
    "problem-no-such-circumstance = There is no such entry on the list. Choose one from the list.",
    "problem-hour-incomplete = The hour and the minute are both needed, for example 17:00.",
    "problem-letter-forbidden = { $ground ->",
    "    [death] This case registers a death: “{ $document }” is not sent.",
    "    [father-dead] The form says that the child’s father has died: a leader decides whether “{ $document }” is sent.",
    "    [bereaved] The ward has registered the death of the child or its mother: “{ $document }” is not sent. The condolence is drafted in that case.",
    "    [child-died] The child has died: “{ $document }” is not sent. A letter of condolence can be drafted.",
    "    [mother-died] The mother died in childbirth: “{ $document }” is not sent. A letter of condolence can be drafted.",
    "    [abandoned] The child was abandoned: “{ $document }” is not sent.",
    "    [registered-again] This is a registration anew: “{ $document }” is not sent.",
    "   *[other] What was noted in the case forbids “{ $document }”.",
    "  }",
    "problem-letter-not-here = “{ $document }” does not belong to this kind of case.",
    "problem-letter-too-early = What “{ $document }” speaks of has not happened yet. Draft it afterwards.",
    "problem-letter-unapproved = A leader must approve “{ $document }” before it is printed.",
    "problem-no-letter = This paper is no letter of the ward.",
    "problem-letter-says-identity-number = The letter holds an identity number, and no letter of the ward names anybody's. Take it out of the letter.",
    "problem-letter-says-cause-of-death = The letter speaks of the cause of death (“{ $found }”), which hurts to read. Take the sentence out of the letter.",
    "problem-letter-says-parentage = The letter speaks of the family's private matters (“{ $found }”). Take the sentence out of the letter.",
    "problem-letter-says-beside-condolence = This does not stand in a letter of condolence or a cover note: “{ $found }”. At such a time a letter asks for no opinion, gives no link, names no fee and has no slogan. Take the sentence out of the letter.",
    "problem-letter-says-blame = The apology puts the delay on its reader (“{ $found }”). Write the sentence anew, of the office's doing only.",
    "problem-letter-says-fee = A congratulation or a letter of thanks does not speak of money (“{ $found }”). Take the sentence out; what is owed stands on another paper.",
    "problem-letter-says-death = A congratulation or a letter of thanks does not speak of a death (“{ $found }”). Take the sentence out; where the family mourns, write a condolence.",
    "problem-letter-says-account = The letter gives the number of a bank account after “{ $found }”, and no letter of the ward asks for money. Take it out of the letter.",
    "problem-letter-says-hurtful = The letter has words that hurt who reads them (“{ $found }”). Take the sentence out or write it anew.",
    "",
    "event-promise-renewed = Apologised and promised { $when }: { $reason }",
    "event-supplement-again = A leader had the family asked again ({ $reason }): { $what }",
    "event-circumstance-noted = { $circumstance ->",
    "    [child-died] Noted: the child has died",
    "    [mother-died] Noted: the mother died in childbirth",
    "    [abandoned] Noted: the child was abandoned",
    "    [registered-again] Noted: registered anew",
    "    [adopted] Noted: adoption or surrogacy",
    "   *[declared-dead] Noted: declared dead by a court",
    "  }",
    "",
    "circumstance-child-died = The child has died",
    "circumstance-mother-died = The mother died in childbirth",
    "circumstance-abandoned = The child was abandoned",
    "circumstance-registered-again = Registered anew, or the birth of an adult",
    "circumstance-adopted = Adoption or surrogacy",
    "circumstance-declared-dead = Declared dead by a court",
    "",
    "group-to-apologise = In time, or an apology?",
    "verb-apologise = Apologise, new date",
    "verb-print-form = Print the notice",
    "verb-approve-letter = Approve the letter",
    "verb-supplement-again = Ask for papers again",
    "verb-note-circumstance = Note for the letters",
    "",
    "ui-about-apologise = The reason is the office's own, never the family's. There is one new date and no second; the law's date does not move. The form and the letter of apology are drafted together.",
    "ui-about-supplement-again = The family was asked before. Say what is missing, and why the first time did not do.",
    "ui-about-note-circumstance = This decides which letters are sent. It cannot be taken back.",
    "ui-about-approve-letter = Read the preview and approve it. Only then is it printed to be signed.",
    "ui-done-apologise = The new date stands. The form and the letter of apology are ready to print.",
    "ui-done-draft-letter = The letter is drafted.",
    "ui-apology-reason = The office's reason",
    "ui-apology-day = New date",
    "ui-apology-hour = Hour",
    "ui-supplement-what = What is missing",
    "ui-supplement-ground = Reason, written on the slip",
    "ui-supplement-why = Why the first time did not do",
    "ui-circumstance-which = What to know",
    "ui-renewed = new date given",
    "ui-outgoing-title = Register of outgoing papers",
    "ui-outgoing-about = Papers and letters that left the office under a number this year.",
    "ui-outgoing-empty = No paper has been numbered in this year.",
    "ui-outgoing-year = Year",
    "ui-outgoing-earlier = Year before",
    "ui-outgoing-later = Year after",
    "ui-outgoing-number = Number",
    "ui-outgoing-dated = Date",
    "ui-outgoing-document = Kind and subject",
    "ui-outgoing-signer = Signed by",
    "ui-outgoing-recipient = Addressee",
    "ui-outgoing-keeper = Copy kept by",
    "ui-outgoing-keeper-clerk = Văn thư",
    "ui-outgoing-copies = Copies",
    "ui-outgoing-handed-over = Handed over",
    "ui-outgoing-receiver = Received by",
    "ui-outgoing-note = Note",
    // linked.ftl
    "# A death linked 2, 3 or 4 in 1; what the family brings.",
    "",
    "choice-hai-viec = 2 in 1: death, removal of residence",
    "choice-tu-tuat-9 = 4 in 1: with both grants, social insurance (9 days)",
    "choice-tu-tuat-18 = 4 in 1: with both grants, people of merit (18 days)",
    "leg-tu-tuat = Survivors’ grant",
    "leg-thoi-tuat = End of the survivor’s pension",
    "field-papers-giay-to-tuat = Papers on the survivors",
    "document-quyet-dinh-mai-tang = Decision on the funeral grant",
    "document-quyet-dinh-tu-tuat = Decision on the survivors’ grant",
    "",
    "problem-no-benefit-claim = The family asks for the funeral grant, and its claim was not handed in. Take the claim, or choose 2 in 1.",
    "problem-claim-without-benefit = A claim for grants was handed in, and 2 in 1 is chosen. Choose 3 or 4 in 1 if the family asks for grants.",
    "problem-benefit-age = The 11-day group is for those of 80 and over on a survivor’s pension; the age written is less. Check the date of birth, or choose another group.",
    "",
    "ui-bring = The family brings",
    "ui-bring-originals = { $count ->",
    "    [one] { $count } original",
    "   *[other] { $count } originals",
    "  }",
    "ui-bring-copies = { $count ->",
    "    [one] { $count } copy",
    "   *[other] { $count } copies",
    "  }",
    "ui-bring-shown = shown or looked up, not handed in",
    // looks.ftl
    "# Who looked at a dossier: words for a leader, and for who reads the log.",
    "",
    "event-looks-told = A day’s looks at dossiers were recorded",
    "problem-looks-nothing = This day of looks says nothing, so it does not count. Nothing needs to be done.",
    "problem-looks-too-many = This day of looks is too long, so it does not count. Tell the IT staff.",
    "problem-looks-twice = This day of looks names something twice, so it does not count. Tell the IT staff.",
    "look-view = viewed",
    "look-print = printed",
    "look-export = exported",
    "ui-looks-title = Who looked at this dossier",
    "ui-looks-ask = Show the list",
    "ui-looks-ask-about = Each opening, print and export of a dossier is written down. Who acted on it stands in its history.",
    "ui-looks-nobody = Nobody is written down yet.",
    "ui-looks-times = { $how } ({ $count })",
    "ui-looks-here = on this laptop so far",
    "ui-looks-about = Today's looks on other laptops are seen after they sync on a later day. Kept for { $days } days after the last look.",
    "ui-list-looks-title = Who opened lists with names",
    "ui-list-looks-about = Opening a list with names in it (a register, late dossiers, letters sent…) is written down once a day for each officer.",
    "list-late = late dossiers",
    "list-cases = dossiers of the period",
    "list-tracking = tracking book",
    "list-outgoing = register of outgoing papers",
    "list-round = papers of a round",
    "list-day = sheet of a day",
    // parents.ftl
    "# Parents who have died, and their marriage certificate.",
    "",
    "section-parents = Parents’ marriage",
    "field-mother-dead = The mother has died",
    "field-father-dead = The father has died",
    "field-parents-marriage-number = Number of the marriage certificate",
    "field-parents-marriage-date = Day of the marriage",
    "field-parents-marriage-office = Issued by",
    "",
    "problem-declarant-dead = The form says that this person has died. Choose another declarant, or take the mark off.",
    "problem-marriage-not-written = The parents’ marriage certificate was seen: write its number, day and office for the declaration.",
    "problem-marriage-of-one = With a marriage certificate both the mother’s and the father’s name must be written.",
    "problem-married-after-birth = The parents married after the child was born. Check the day; it can still be received.",
    "problem-married-before-born = The day of the marriage cannot be before the mother or the father was born.",
    "problem-married-young = At the marriage the mother was under 18 or the father under 20, by what is written. Check the day.",
    // pictures.ftl
    "# The ward's pictures on letters: emblem, signatures, seal; the border.",
    "",
    "event-picture-proposed = Brought in a picture for letters",
    "event-picture-allowed = Allowed a picture on letters",
    "event-picture-withdrawn = Withdrew a picture from letters",
    "",
    "problem-picture-not-png = This file is no PNG picture that can be read. Save the picture as PNG and choose it again.",
    "problem-picture-file-too-long = The file is too large. Choose a PNG under 8 MB, at most 7,100 dots each way.",
    "problem-picture-too-small = What the picture shows is too small to be seen in print. Choose one with at least { $least } dots each way.",
    "problem-picture-too-many-points = The picture has more than { $most } dots on a side. Choose the original file again; it is made smaller by itself.",
    "problem-picture-too-detailed = The picture shows too much: made smaller, it still takes more than { $most } KB. Choose one with fewer colours, a drawing rather than a photograph.",
    "problem-picture-not-clear = The picture still has its ground. Make the ground clear, so that only the signature or the seal is left, and save it as PNG.",
    "problem-picture-not-blue = The signature is not blue. Sign in blue ink, scan in colour, then make the ground clear.",
    "problem-picture-not-red = The seal is not red. Scan the seal in colour, then make the ground clear.",
    "problem-picture-empty = The picture is empty, or too faint to print. Choose another.",
    "problem-picture-not-ours = This picture was not saved by this program and is not used. Choose the original file again.",
    "problem-picture-width = On paper it must be { $least } to { $most } mm wide.",
    "problem-picture-same = This picture is used in this size, or waits already.",
    "problem-picture-nothing-proposed = No picture waits. Bring one in first.",
    "problem-picture-other-proposal = Somebody brought in another picture while you looked. Look at the newest one and allow that.",
    "problem-picture-not-yours = This is somebody else’s signature. Only whose it is allows its picture.",
    "problem-picture-nothing-used = There is no picture to withdraw: none is used and none waits.",
    "problem-picture-too-many = There have been { $most } pictures, and no more are taken. Tell whoever looks after the machines at the office above.",
    "problem-picture-from = It is used from today on at the earliest, and from a day within a year.",
    "problem-picture-no-signer = This person signs no papers and needs no picture of a signature. Choose another.",
    "problem-picture-reason-too-long = The reason has { $count } characters. Write at most 200.",
    "problem-ward-picture-unknown = This laptop does not have that picture. Sync, then try again.",
    "problem-picture-not-here = “{ $document }” does not carry this picture. Take it off and print again.",
    "problem-picture-unapproved = The signer has not approved this “{ $document }”, so it does not carry the picture of the signature. Let the signer approve it first.",
    "",
    "picture-emblem = The ward’s emblem",
    "picture-signature = Signature",
    "picture-seal = The office’s seal",
    "",
    "letter-border-none = No border",
    "letter-border-line = Plain lines",
    "letter-border-lotus = Lotus flowers",
    "",
    "signature-picture-by-hand = This letter is signed by hand.",
    "signature-picture-no-picture = The signer has allowed no picture of the signature; this letter is signed by hand.",
    "signature-picture-unapproved = Once the signer approves this letter it is printed with the picture of the signature; until then it is printed to be signed by hand.",
    "signature-picture-carried = This letter is printed with the picture of the signature.",
    "",
    "ui-letter-look-title = Pictures and seal on letters",
    "ui-letter-look-open = See and change the pictures on letters",
    "ui-letter-look-about = Pictures stand on the ward’s letters and never on civil-status papers, copies or forms. Whoever looks after the machines, or a leader, brings one in; a leader allows it, and a signature only whose it is.",
    "ui-letter-look-pictures = Pictures",
    "ui-letter-look-of-signer = Signature of { $officer }",
    "ui-letter-look-on = Used on: { $documents }.",
    "ui-letter-look-no-paper = Not printed: on paper the seal is pressed by hand. Its picture is for files that are signed electronically.",
    "ui-letter-look-by-hand = Apologies and condolences are always signed by hand.",
    "ui-letter-look-choose = Choose a PNG",
    "ui-letter-look-kept = Kept are { $width } × { $height } dots, { $size } KB; what came with the file (place, camera) is gone.",
    "ui-letter-look-width = Width on paper (mm)",
    "ui-letter-look-tried = The new picture, on trial",
    "ui-letter-look-propose = Bring this picture in",
    "ui-letter-look-proposed = Brought in. Once it is allowed, new letters carry it.",
    "ui-letter-look-proposal = Waits to be allowed",
    "ui-letter-look-proposal-by = { $officer } brought it in { $when }, { $width } mm wide",
    "ui-letter-look-yours = Only the signer allows it.",
    "ui-letter-look-from = Used from",
    "ui-letter-look-allow = Allow",
    "ui-letter-look-allowed = Allowed.",
    "ui-letter-look-withdraw = Withdraw",
    "ui-letter-look-withdraw-why = Why is it withdrawn?",
    "ui-letter-look-withdrawn = Withdrawn. Letters printed from now on do not carry it, reprints neither.",
    "ui-letter-look-history = Pictures that were used",
    "ui-letter-look-none = No picture yet.",
    "ui-letter-look-used = in use",
    "ui-letter-look-allowed-by = { $officer } allowed it from { $from }, { $width } mm wide",
    "ui-letter-look-withdrawn-by = { $officer } withdrew it { $when }: { $why }",
    "ui-letter-look-redrawn = new picture",
    "ui-letter-look-resized = new size",
    "ui-letter-look-sheet = Preview of the letter",
    "ui-letter-look-letter = Look at it on",
    "ui-letter-look-officers = Only leaders and whoever looks after the machines bring pictures in.",
    "ui-letter-look-approve = Approve, and print with my signature",
    "ui-letter-look-approved = Approved. The letter will be printed with the picture of the signature.",
    "ui-letter-texts-border-legend = Border around the letter",
    // print.ftl
    "# Paper: names of documents, what stops a print, names of the fields on paper.",
    "",
    "# --- Names of the papers",
    "document-giay-tiep-nhan = Receipt and appointment for the result",
    "document-giay-khai-sinh = Birth certificate",
    "document-thu-chuc-mung = Letter of congratulation",
    "document-trich-luc-khai-tu = Extract of death registration",
    "document-giay-chung-nhan-ket-hon = Marriage certificate",
    "document-giay-xac-nhan-tthn = Certificate of marital status",
    "document-gcn-ho-kinh-doanh = Household business certificate",
    "document-giay-khai-sinh-ban-sao = Birth certificate (copy)",
    "document-trich-luc-khai-tu-ban-sao = Extract of death registration (copy)",
    "document-trich-luc-ket-hon = Extract of marriage registration",
    "document-trich-luc-ket-hon-ban-sao = Extract of marriage registration (copy)",
    "document-trich-luc-cai-chinh = Extract of a change or correction",
    "document-trich-luc-nhan-cha-me-con = Extract of recognition",
    "document-loi-chung-ban-sao = Certification of copies",
    "document-loi-chung-chu-ky = Certification of a signature",
    "document-thong-bao-thuong-tru = Notice of the residence registered",
    "document-the-bhyt = Health insurance card",
    "document-thong-bao-xoa-thuong-tru = Notice of removal of residence",
    "document-ma-so-thue = Notice of the tax code",
    "document-thu-cam-on = Letter of thanks",
    "document-thu-xin-loi = Letter of apology",
    "document-thu-chia-buon = Letter of condolence",
    "document-phieu-bo-sung = Request for missing papers",
    "document-phieu-tu-choi = Refusal in writing",
    "document-van-ban-xin-loi = Apology with a new date",
    "document-thong-bao-dung = Notice that a dossier is stopped",
    "document-bang-can-in = Calibration sheet",
    "paper-overprint = Printed over the Ministry's blank",
    "paper-plain = Whole page on blank paper",
    "paper-preview = Preview with a watermark",
    "paper-back = Onto the back of the original",
    "",
    "# --- Why a paper cannot be printed, and what to do",
    "print-overflow = The text of “{ $field }” is too long for its place on the paper ({ $lines } line(s)), even in smaller type. Shorten it and look again; nothing has been printed. (Template { $template })",
    "print-wide-word = “{ $field }” has a word wider than its line on the paper, even in smaller type. Add a space or write it shorter and look again; nothing has been printed. (Template { $template })",
    "print-over-page = The text of “{ $field }” makes the paper longer than the pages that its template has. Shorten it and look again; where it is the form’s own words, shorten those in the template. Nothing has been printed. (Template { $template })",
    "print-row = Entry { $row } of “{ $field }” does not fit the paper. Shorten it; where it cannot be changed, ask whoever keeps the template for a wider column. Nothing has been printed. (Template { $template })",
    "print-off-sheet = “{ $field }” would be printed beyond the edge of the sheet, because it is moved too far. Move it less under “Set the printer to the blank” and print again; nothing has been printed. (Template { $template })",
    "print-missing-glyph = “{ $field }” has the character { $character } ({ $code }), which the typeface on paper lacks. Delete it and type it again. (Template { $template })",
    "print-incomplete = “{ $field }” is empty while “{ $given }” is filled; these must be complete or empty together. Ask the family and add it, or clear the whole part if it is not determined. (Template { $template })",
    "print-no-items = There is nothing in “{ $field }” to print. Add to the list and print again. (Template { $template })",
    "print-back-none = The template in use has no place for “{ $field }” on the blank, so nothing was printed rather than leave it out. Have the back (data.back) added to the template, or print with the one that came with the program. (Template { $template })",
    "print-back-full = “{ $field }” needs more than the { $rows } lines of the back, even in smaller type. Write the change more briefly and look again; if the blank has more room, raise the number of lines in the template. Nothing has been printed. (Template { $template })",
    "print-back-empty = Nothing is to be written on the back: nothing was changed, or all of it stands there already. Choose another paper.",
    "print-paper = { $document } is not printed as “{ $paper }”. Choose another paper.",
    "print-qr = “{ $field }” is too long for a QR code. Shorten the look-up address in the settings. (Template { $template })",
    "print-letter-picture = The picture “{ $field }” on the letter cannot be read. Sync and print again; if it stays so, bring the picture in once more. (Template { $template })",
    "print-font = The typeface that comes with the program is damaged; nothing is printed, lest accents be wrong. Install the program again; your data is safe.",
    "print-glyph = The letter { $code } is not in the page's typeface. Please tell the IT staff.",
    "print-write = The PDF could not be made. Close other programs and try again; the case is safe.",
    "print-archive-limit = PDF/A-1 holds at most { $limit } sheets, or rows of a table, in one file. Print them in several files, or as PDF/A-2.",
    "print-read = The PDF could not be read back. Print it again from the case.",
    "print-no-such-page = There is no page { $page }; this paper has { $pages } page(s).",
    "print-resolution = { $dpi } dots per inch is not between 20 and 600. Choose another.",
    "print-page-too-large = A page of the file is too large to be drawn. Open the file elsewhere and save it as A4.",
    "print-picture = The page could not be drawn on the screen. Try again, or save it as PDF to look at.",
    "print-image-too-large = The picture is larger than a page can use. Choose a PNG under 8 MB and at most 4,700 dots each way.",
    "print-image-not-png = This file is no PNG picture. Save the picture as PNG and choose it again.",
    "print-image-unreadable = This picture cannot be read: the file is damaged or cut. Save the picture as PNG again and choose it.",
    "print-unknown-document = No document or paper is called “{ $name }”. See the list with: tannha print --list.",
    "print-record-missing = The record of { $document } lacks “{ $field }”. Add it and print again.",
    "print-record-unknown = The record of { $document } has an unknown field “{ $field }”. Remove it or correct its name.",
    "print-record-invalid = “{ $field }” in the record of { $document } is not of the right kind. Check its form, dates above all (2026-11-17).",
    "print-cross-too-far = Cross { $cross } was measured more than 10 mm off. Measure again from the paper's left and top edges to its centre, in millimetres, and see that the paper lies against its guide in the tray.",
    "print-crosses-mirrored = The crosses stand in another order. Measure from the left and the top edge, cross 1 at the top left; if the sheet came out as in a mirror, switch mirror printing off in the printer and print again.",
    "print-scale-off = The calibration sheet is { $percent } % off its size. The printer fits the page to the paper: choose 100 % and print the sheet again; if the size is set right, measure again.",
    "",
    "# --- Why a template cannot be used: which, where in it, and what stands there",
    "template-too-large = The template file “{ $template }” is too large ({ $value }); a template has 512 KB at most. See whether it is the right file.",
    "template-not-json = This file is no template: it is wrong from { $place } on (line:column). Open it in an editor that checks JSON, mend it and try again.",
    "template-newer = The template “{ $template }” has the format { $value }, which is newer than this program. Update the program to use it; the template in use goes on printing as before.",
    "template-older = The template “{ $template }” says an older format than its words need ({ $value }). Change the number at format to 2, so that older programs can tell that it is new.",
    "template-document = Template “{ $template }”, at { $place }: no document “{ $value }” has templates. See their names with: tannha template list.",
    "template-missing = The template “{ $template }” lacks { $place }. Add it and check again.",
    "template-unknown = Template “{ $template }”, at { $place }: there is no part called “{ $value }”. Correct its name or take it out.",
    "template-invalid = Template “{ $template }”, at { $place }: “{ $value }” is of the wrong kind or out of range. See docs/templates.md about that place and correct it.",
    "template-field = Template “{ $template }”, at { $place }: the document has no field “{ $value }”. See its fields with: tannha template show, and correct the name.",
    "template-kind = Template “{ $template }”, at { $place }: the field { $value } cannot be written or asked so. Choose a way of writing that suits its kind.",
    "template-style = Template “{ $template }”, at { $place }: there is no style or look of rows “{ $value }”. Add it to the template or correct the name.",
    "template-picture = Template “{ $template }”, at { $place }: the picture “{ $value }” is missing. Send a PNG of that name along with the template.",
    "template-place = Template “{ $template }”, at { $place }: this part ({ $value }) cannot stand there: it is off the page or its margins, or inside what cannot hold it. Correct its position.",
    "template-twice = There is a template “{ $template }” of the same day { $value } already. Papers printed with it name it by that day, so a new one needs another.",
    "template-doubled = Template “{ $template }” says { $place } twice. Keep one of them, take the other away, and check again.",
    "",
    "# --- Names of the fields: the field's slug, dots and underscores as dashes",
    "print-field-proof-code = Code of the paper",
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
    "print-field-registration-number = Number",
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
    "print-field-receipt-fee = Fee",
    "print-field-receipt-parts = What comes of it",
    "print-field-promise-explanation = How the day was reckoned",
    "print-field-delivery = Where the result is handed over",
    "print-field-book = The book that follows files",
    "print-field-officer-name = The receiving officer's name",
    "print-field-office-name = The office's name",
    "print-field-office-superior = The superior office's name",
    "print-field-form = The form’s own words",
    "print-field-calibration-crosses = The crosses that measure a printer",
    "print-field-letter-number = Number of the letter",
    "print-field-letter-place-date = Place and date of the letter",
    "print-field-letter-addressee = Addressee",
    "print-field-letter-body = Text of the letter",
    "print-field-office-place = Place in the date line",
    "print-field-letter-papers = Papers handed over with the letter",
    "print-field-letter-phone = The ward's telephone",
    "print-field-letter-emblem = The ward's emblem",
    "print-field-letter-signature = The picture of the signature",
    "print-field-letter-seal = The picture of the seal",
    "print-field-notice-number = The form's number",
    "print-field-notice-body = What the form says",
    "print-field-notice-reason = The reason",
    "print-field-notice-officer = The officer to ask",
    "print-field-notice-wanted = What is to be added",
    "print-field-notice-new-due = The new time of the result",
    "print-field-letter-reason = Why it is late",
    "print-field-deceased-name = Name of the deceased",
    "print-field-calibration-form = Name of the blank",
    "print-field-calibration-printer = Name of the printer",
    "print-field-deceased-born = Born (deceased)",
    "print-field-deceased-sex = Sex of the deceased",
    "print-field-deceased-ethnicity = Ethnicity of the deceased",
    "print-field-deceased-nationality = Nationality of the deceased",
    "print-field-deceased-citizen-id = Identity number of the deceased",
    "print-field-deceased-paper = Identity paper of the deceased",
    "print-field-deceased-residence = Last residence",
    "print-field-death-day = Day of death",
    "print-field-death-hour = Hour of death",
    "print-field-death-place = Place of death",
    "print-field-death-cause = Cause of death",
    "print-field-marriage-abroad = Where the marriage was registered abroad",
    "print-field-note-number = Number of the death note",
    "print-field-note-date = Date of the death note",
    "print-field-note-issuer = Issuer of the death note",
    "print-field-business-tax-code = Tax code",
    "print-field-business-name = Name of the business",
    "print-field-business-address = Address of the business",
    "print-field-business-phone = Telephone of the business",
    "print-field-business-trade = Trade",
    "print-field-business-capital = Capital",
    "print-field-business-workers = Workers",
    "print-field-owner-name = Owner's name",
    "print-field-owner-born = Owner's day of birth",
    "print-field-owner-sex = Owner's sex",
    "print-field-owner-ethnicity = Owner's ethnicity",
    "print-field-owner-nationality = Owner's nationality",
    "print-field-owner-citizen-id = Owner's identity number",
    "print-field-owner-residence = Owner's residence",
    "print-field-wife-name = Name (wife)",
    "print-field-wife-born = Day of birth (wife)",
    "print-field-wife-ethnicity = Ethnicity (wife)",
    "print-field-wife-nationality = Nationality (wife)",
    "print-field-wife-residence = Residence (wife)",
    "print-field-wife-paper = Identity paper (wife)",
    "print-field-husband-name = Name (husband)",
    "print-field-husband-born = Day of birth (husband)",
    "print-field-husband-ethnicity = Ethnicity (husband)",
    "print-field-husband-nationality = Nationality (husband)",
    "print-field-husband-residence = Residence (husband)",
    "print-field-husband-paper = Identity paper (husband)",
    "print-field-person-name = Name of the person",
    "print-field-person-born = Day of birth",
    "print-field-person-sex = Sex",
    "print-field-person-ethnicity = Ethnicity",
    "print-field-person-nationality = Nationality",
    "print-field-person-paper = Identity paper",
    "print-field-person-residence = Residence",
    "print-field-status-place = Period of residence",
    "print-field-status-wording = Marital status",
    "print-field-status-purpose = Purpose",
    "print-field-copy-number = Number of the copy",
    "print-field-copy-issued-on = Day of the copy",
    "print-field-notes = Notes",
    "print-field-sentences = Certification",
    "print-field-parent-name = Name of the parent",
    "print-field-parent-born = Birth date of the parent",
    "print-field-parent-ethnicity = Ethnicity of the parent",
    "print-field-parent-nationality = Nationality of the parent",
    "print-field-parent-paper = Identity paper of the parent",
    "print-field-parent-residence = Residence of the parent",
    "print-field-recognised-name = Name of the child",
    "print-field-recognised-born = Birth date of the child",
    "print-field-recognised-sex = Sex of the child",
    "print-field-recognised-ethnicity = Ethnicity of the child",
    "print-field-recognised-nationality = Nationality of the child",
    "print-field-recognised-paper = Identity paper of the child",
    "print-field-recognised-residence = Residence of the child",
    "print-field-entry-register = Volume",
    "print-field-entry-number = Number in the register",
    "print-field-entry-date = Day of registration",
    "print-field-entry-place = Place of registration",
    "print-field-change-to = What is changed",
    "print-field-change-kind = Kind of change",
    "print-field-change-from = What is registered",
    "print-field-mother-citizen-id = The mother's identity number",
    "print-field-father-citizen-id = The father's identity number",
    "print-field-wife-marriages = Which marriage it is for her",
    "print-field-husband-marriages = Which marriage it is for him",
    "print-field-parents-marriage-number = The parents' marriage certificate",
    "print-field-change-basis = What the change is based on",
    "print-field-other-to = The second change",
    "print-field-certified-paper = Name of the paper",
    "print-field-certified-issuer = Issuer of the original",
    "print-field-certified-pages = Pages",
    "print-field-certified-copies = Copies",
    "document-ket-qua-thu-tuc = Result of the procedure",
    "print-field-own-1 = Item 1",
    "print-field-own-2 = Item 2",
    "print-field-own-3 = Item 3",
    "print-field-own-4 = Item 4",
    "print-field-own-5 = Item 5",
    "print-field-own-6 = Item 6",
    "print-field-own-7 = Item 7",
    "print-field-own-8 = Item 8",
    "print-field-own-9 = Item 9",
    "print-field-own-10 = Item 10",
    "print-field-own-11 = Item 11",
    "print-field-own-12 = Item 12",
    "print-field-own-13 = Item 13",
    "print-field-own-14 = Item 14",
    "print-field-own-15 = Item 15",
    "print-field-own-16 = Item 16",
    "print-field-own-17 = Item 17",
    "print-field-own-18 = Item 18",
    "print-field-own-19 = Item 19",
    "print-field-own-20 = Item 20",
    "",
    "document-to-khai = Declaration",
    "document-thu-kem-giay-to = Cover note",
    "document-trich-luc-cai-chinh-ban-sao = Extract of a change or correction (copy)",
    "document-trich-luc-nhan-cha-me-con-ban-sao = Extract of recognition (copy)",
    "print-field-declaration-title = Name of the declaration",
    "print-field-declaration-addressee = To whom it is declared",
    "print-field-declaration-request = What the declaration asks for",
    "print-field-declaration-pledge = The pledge",
    "print-field-declaration-copies = Copies asked for",
    "print-field-declaration-place = Place and day of the declaration",
    "print-field-declaration-signatures = Where the declaration is signed",
    "print-field-declaration-notes = Notes at the foot of the declaration",
    "print-field-declaration-side = The wife's and the husband's part",
    "print-field-declarant-born = The requester's day of birth",
    "print-field-declarant-residence = The requester's residence",
    "print-field-declarant-relation = Relation to whom it is about",
    // prints.ftl
    "# Prints: the queue, the answer after the paper came out, setting the printer.",
    "",
    "problem-printer-gone = This computer sees no printer. Connect one, make it the default and print again; or save the PDF and print it elsewhere. Nothing was recorded as printed.",
    "problem-printer-offline = The printer does not answer. Switch it on, look at its cable and print again. Nothing was recorded as printed.",
    "problem-printer-no-paper = The printer has no paper, or the tray has not the right kind. Put paper in and print again. Nothing was recorded as printed.",
    "problem-printer-jammed = Paper is stuck in the printer. Take it out and print again. A blank that was spoiled goes into the book of blanks.",
    "problem-printer-needs-hand = The printer waits: its cover is open, it has no ink, or its output tray is full. See to it and print again.",
    "problem-printer-stopped = The printer is paused on this computer. Open the system's printer settings, let it go on, and print again.",
    "problem-printer-refused = The printer did not take the file. Switch it off and on and print again; if it still refuses, save the PDF and print from the file.",
    "problem-printer-silent = This computer's printing system does not answer. Wait a minute and print again; if it still does not, restart the computer. Nothing was recorded as printed.",
    "problem-printer-perhaps = The printer did not say that it took this sheet. Look at the printer: if the sheet came out it can be used, if not, print again. The log only says that a file was made.",
    "problem-printer-no-such-tray = This printer has no such tray. Choose one from the list.",
    "problem-printer-four-crosses = All four crosses must be measured. Enter all eight numbers and try again.",
    "problem-paper-unanswered = This paper was sent to the printer and nobody has said yet whether it came out right. Open Prints and answer first, then print again.",
    "problem-no-such-print = This print is not in the list any more: it was answered or given up. Open the list of prints again.",
    "problem-file-disk-full = The disk is full, so the file could not be written; no half-written file was left. Delete some files and do it again. The case is not affected.",
    "",
    "# The page of prints, the question, and the printer's page",
    "ui-prints-title = Prints",
    "ui-prints-about = A paper is recorded as printed only when an officer answers “It came out right”.",
    "ui-prints-none = No print is under way. A paper that was just sent stays here until somebody has answered for it.",
    "ui-prints-ready = Papers that can be printed now",
    "ui-prints-ready-none = No paper waits to be printed.",
    "ui-prints-add = Print those chosen",
    "ui-prints-choose-all = Choose all",
    "ui-prints-hold = Pause",
    "ui-prints-go-on = Go on",
    "ui-prints-held = Paused: what waits is still here.",
    "ui-prints-progress = { $done } of { $all } sent",
    "ui-prints-answer = Answer",
    "ui-prints-retry = Print again",
    "ui-prints-cancel = Give up",
    "ui-prints-take-back = Take back from the printer",
    "ui-prints-by = { $officer } sent it at { $when }",
    "ui-prints-number = number { $number }",
    "print-state-waiting = waits for its turn",
    "print-state-printing = printing",
    "print-state-out = to be answered",
    "print-state-failed = could not be printed",
    "ui-prints-open = { $count ->",
    "    [one] { $count } print to be answered",
    "   *[other] { $count } prints to be answered",
    "}",
    "ui-answer-title = Did the paper come out right?",
    "ui-answer-which = Look at the paper on the printer",
    "outcome-right = It came out right",
    "outcome-spoiled = The sheet is spoiled",
    "outcome-nothing = Nothing came out",
    "ui-answer-outcome = What did the printer give?",
    "ui-answer-sheets = Serial on the blank",
    "ui-answer-sheets-about = Read it off the sheet that came out, and correct it if it differs.",
    "ui-answer-sheets-two = For two originals give two serials with a comma between.",
    "ui-answer-spoiled = Serial of the spoiled sheet",
    "ui-answer-spoiled-also = Serial of a sheet spoiled before it, if any",
    "ui-answer-reason = How it was spoiled",
    "ui-answer-count = How many came out right?",
    "ui-answer-again = Why it was printed again",
    "ui-answer-right-about = Only now is the paper recorded as printed.",
    "ui-answer-spoiled-about = The spoiled sheet goes into the book of blanks. The registration number stays for the sheet that replaces it.",
    "ui-answer-spoiled-plain = Nothing is recorded as printed. Tear the spoiled sheet up and print again.",
    "ui-answer-nothing-about = Nothing is recorded. It can be printed again.",
    "ui-answer-confirm = Record it",
    "ui-answer-later = Later",
    "ui-answer-done-right = The print is recorded.",
    "ui-answer-done-spoiled = The spoiled sheet is recorded. Print again on another.",
    "ui-answer-done-nothing = Nothing was recorded. It can be printed again.",
    "ui-answer-left = { $count } more",
    "ui-printer-title = Set the printer to the blank",
    "ui-printer-about = Print the calibration sheet, measure its four crosses, enter what you measured. What is printed over the blank is moved accordingly, for this printer, tray and form only.",
    "ui-printer-name = Printer { $name }",
    "ui-printer-none = No printer yet: the correction is for PDF files.",
    "ui-printer-form = Form",
    "ui-printer-tray = Tray with the blanks",
    "ui-printer-tray-own = The printer's own choice",
    "ui-printer-calibrated = Set on { $day }.",
    "ui-printer-not-calibrated = Not set yet.",
    "ui-printer-step-print = 1. Print the calibration sheet on plain paper at 100 %",
    "ui-printer-step-measure = 2. Measure from the left and the top edge to the centre of each cross (mm)",
    "ui-printer-step-look = 3. Look, then save",
    "ui-printer-cross = Cross { $cross }",
    "ui-printer-left = Cross { $cross }: from the left edge",
    "ui-printer-top = Cross { $cross }: from the top edge",
    "ui-printer-from-left = From the left edge",
    "ui-printer-from-top = From the top edge",
    "ui-printer-reckon = Reckon",
    "ui-printer-keep = Save the correction",
    "ui-printer-shifts = Moved { $dx } mm across and { $dy } mm down, stretched { $scale_x } % across and { $scale_y } % along, turned { $skew } mm per 100 mm",
    "ui-printer-picture = The four crosses before and after the correction, differences { $times } times as large",
    "ui-printer-wanted = where it should be",
    "ui-printer-found = where it is printed",
    "ui-printer-after = with the correction",
    "ui-printer-hand = Move by hand",
    "ui-printer-hand-about = Hold a test print against the blank: correct by as much as it is off.",
    "ui-printer-not-a-number = A measure is a number of millimetres, for example 20.5.",
    "ui-paper-next-sheet = Next blank in the safe: { $serial }",
    "ui-paper-pieces = { $count ->",
    "    [one] { $count } paper came out",
    "   *[other] { $count } papers came out",
    "}",
    "ui-fields-move = Move single fields on the blank",
    "ui-fields-move-about = Drag a field to its place, or choose it with Tab and press an arrow: 0.1 mm each time, 1 mm with Shift. For this printer and tray only.",
    "ui-fields-blank = A scan of an empty blank, picture or PDF, to lie beneath",
    "ui-fields-scan-kept = The scan is kept on this laptop, encrypted, until it is taken away.",
    "ui-fields-scan-away = Take the scan away",
    "problem-printer-no-scan = No scan of this blank is kept. Choose a picture or a PDF of one.",
    "problem-scan-too-large = The scan is too large. Scan the blank again at 150 dpi and choose the new file.",
    "problem-scan-unknown = This file is neither a PNG or JPEG picture nor a PDF. Scan the blank again as one of them.",
    "problem-scan-unreadable = This scan cannot be read: it is damaged or has a password. Scan the blank again and choose the new file.",
    "ui-fields-right = { $mm } mm to the right",
    "ui-fields-left = { $mm } mm to the left",
    "ui-fields-down = { $mm } mm down",
    "ui-fields-up = { $mm } mm up",
    "ui-fields-moved = { $count ->",
    "    [one] { $count } field stands elsewhere than the form has it",
    "   *[other] { $count } fields stand elsewhere than the form has them",
    "}",
    "ui-fields-back = Put all fields back",
    "",
    "# What was printed of the office's sheets",
    "event-sheet-printed = { $sheet ->",
    "    [declaration] The declaration was printed",
    "    [draft-declaration] The declaration was printed",
    "    [envelope] The envelope was printed",
    "    [control] The control slip was printed",
    "   *[other] A sheet of the office was printed",
    "}{ $count ->",
    "    [file] , as a file only",
    "    [refused] : the printer did not take it, only the file is there",
    "    [1] {\"\"}",
    "   *[other] , time { $count }",
    "}",
    "problem-sheet-print-unsound = A print in the log does not say what was printed, so it does not count. Tell the IT staff.",
    "printed-sheet-draft-declaration = Declaration, before the dossier was received",
    "printed-sheet-declaration = Declaration, dossier { $code }",
    "printed-sheet-calibration = Calibration sheet: { $document }",
    "printed-sheet-round = Sheet of the delivery round of { $day }",
    "printed-sheet-labels = Labels of the delivery round of { $day }",
    "printed-sheet-envelopes = Envelopes of the delivery round of { $day }",
    "printed-sheet-envelope = Envelope, dossier { $code }",
    "printed-sheet-report = { $report }, { $period }",
    "printed-sheet-public-report = { $report }, { $period }, for the public",
    "printed-sheet-register-page = Register pages: { $book }, { $year }",
    "printed-sheet-register-index = Index: { $book }, { $year }",
    "printed-sheet-register-minutes = Closing minutes: { $book }, { $year }",
    "printed-sheet-stock = Balance of blanks: { $document }, { $day }",
    "printed-sheet-control = Control slip, dossier { $code }",
    "printed-sheet-tracking-day = Tracking book, { $day }",
    "printed-sheet-tracking-month = Tracking book, month { $day }",
    "printed-sheet-outgoing = Register of outgoing papers, { $year }",
    "printed-sheet-day = Sheet of the day { $day }",
    "ui-printed-title = Printed",
    "ui-printed-about = Declarations, envelopes, register pages, reports and tables that were printed. Papers for citizens stand in the history of their dossier.",
    "ui-printed-ask = Show what was printed",
    "ui-printed-none = Nothing was printed yet.",
    "ui-printed-pages = { $count ->",
    "    [1] 1 page",
    "   *[other] { $count } pages",
    "}",
    "ui-printed-again = time { $count }",
    "ui-printed-more = { $count } earlier prints are not shown here.",
    "ui-day-print = Sheet of the day",
    "ui-day-which = Day",
    "ui-day-about = One sheet to sign and keep: what was registered, printed and handed over that day, and which blanks were used.",
    "",
    "# The back of a blank, where the printer turns no sheet over",
    "ui-turn-title = Print the back of the blank",
    "ui-turn-about = This printer does not turn sheets over, so only the front was printed. What changed is written on the back of that same sheet.",
    "ui-turn-take = Take the very sheet that was just printed, and let the ink dry.",
    "ui-turn-over = Turn it over as one turns a page; its top stays where it was.",
    "ui-turn-alone = Lay that sheet alone into the tray and press Print the back. If you do not know this printer well, try it with an empty sheet first.",
    "ui-turn-later-about = If it waits, open this paper in its dossier: the back is chosen there already. No other blank is taken.",
    "ui-turn-print = Print the back",
    "",
    "# Approved letters, printed in one file",
    "ui-letters-ready = Print approved letters",
    "ui-letters-ready-about = The chosen letters are printed in one go, each on pages of its own; only those that come out right are recorded as printed.",
    "ui-letters-ready-none = There is no approved letter that is not printed.",
    "ui-letters-count = { $count ->",
    "    [1] 1 letter",
    "   *[other] { $count } letters",
    "}",
    "ui-letters-each = Choose one by one",
    "ui-letters-add = Print the chosen letters",
    "ui-letters-add-count = { $count ->",
    "    [1] Print the chosen letter",
    "   *[other] Print { $count } chosen letters",
    "}",
    "ui-run-progress = { $done } of { $all } letters laid out",
    "ui-run-title = Did the letters come out right?",
    "ui-run-which = Look at the letters on the printer",
    "run-outcome-all = All came out right",
    "run-outcome-some = All but a few",
    "run-outcome-none = Nothing came out",
    "ui-run-bad = Which did not come out, or came out spoiled?",
    "ui-run-page = page { $page }",
    "ui-run-pages = pages { $first }–{ $last }",
    "ui-run-right-about = Letters that came out right are recorded as printed. The others stay in the list of approved letters.",
    "ui-run-done = { $count ->",
    "    [1] 1 letter was recorded as printed.",
    "   *[other] { $count } letters were recorded as printed.",
    "}",
    "ui-answer-saved-in = The PDF is in the folder “{ $folder }”: { $file }. Print that file, then answer.",
    "ui-printed-file = a file only",
    "ui-printed-sent = sent to the printer",
    // proof.ftl
    "# The code on a paper: what is said to whoever holds it.",
    "",
    "proof-genuine = Genuine, and it counts",
    "proof-replaced = Replaced by another paper",
    "proof-recalled = Recalled",
    "proof-altered = The paper does not match its code",
    "proof-not-ours = Not a code of this office",
    "proof-cannot-tell = This cannot be told yet",
    "",
    "proof-say-genuine = The paper with this code was issued by { $ward } and counts. Compare what stands below with the paper in hand: if a single letter differs, the paper was altered.",
    "proof-say-replaced = The paper with this code was issued by { $ward }, but another one has taken its place since. Ask whoever holds it for the newer one.",
    "proof-say-recalled = The paper with this code was issued by { $ward }, but was recalled. Do not use it; ask whoever holds it to get in touch with the office.",
    "proof-say-altered = The code is { $ward }'s, but the paper says something else than the code. Look again at what was typed; if the paper does say so, do not accept it and tell the office.",
    "proof-say-not-ours = This code was not made by this office. Scan it once more to be sure; if it stays so, do not accept the paper.",
    "proof-say-cannot-tell = The code alone is not enough to say whether this paper still counts.",
    "",
    "proof-why-not-a-code = This is no code of a paper. Scan the code in the box “Mã kiểm tra” on the paper; it begins with TN1.",
    "proof-why-damaged = The code lacks letters or was changed. Flatten the paper and scan it again.",
    "proof-why-other-district = The code was signed with another office's key. Ask the office that the paper names.",
    "proof-why-newer = The code is of a newer kind than this program. Update the program and check again.",
    "proof-why-newer-public = The code is of a newer kind, which this page cannot read yet. Ask the office that the paper names.",
    "proof-why-other-ward = The code is good, but { $ward }'s. Only that office knows whether the paper still counts: ask there.",
    "proof-why-not-in-log = The code is good, but nothing is written down here about this paper. The laptop that printed it may not have synced: sync and check again, or ask { $ward }.",
    "proof-why-not-in-log-public = The code is good, but nothing is written down here about this paper; of a paper just printed it may take some days. Check again later, or ask { $ward }.",
    "proof-why-revoked-laptop = The code was signed by a laptop that may no longer take part, and nothing is written down about this paper. Do not accept it before you have asked { $ward }.",
    "proof-why-unsigned = { $ward } has printed this paper, but nobody has written down that it was signed. Look at signature and seal, and ask the office.",
    "proof-why-no-log = The code is { $ward }'s. The log of that office is not here, so whether the paper still counts is not known: ask { $ward }.",
    "",
    "proof-part-name = the name",
    "proof-part-number = the number",
    "proof-part-date = the date",
    "proof-differs = Does not match: { $parts }.",
    "proof-at-genuine = Printed on { $day }.",
    "proof-at-replaced = The paper in its place was printed on { $day }.",
    "proof-at-recalled = Recalled on { $day }.",
    "proof-as-of = As this laptop knows since its sync on { $when }.",
    "proof-as-of-never = This laptop has not synced yet and knows only what it did itself.",
    "proof-as-of-now = By the upper office's log at { $when }.",
    "",
    "proof-face = The code says that the paper must read",
    "proof-document = Paper",
    "proof-number = Number",
    "proof-name = Name (short)",
    "proof-date = Date on the paper",
    "proof-made-on = Printed on",
    "proof-issuer = Issued by",
    "proof-blank = blank when printed",
    "",
    "proof-title = Check a paper",
    "proof-lead = Find out whether a paper that the ward printed is genuine and still counts. The code stands in the box “Mã kiểm tra” on the paper. Papers on the Ministry's blanks have none.",
    "proof-code = Code",
    "proof-code-hint = Put the cursor here and use the scanner, or paste what a telephone has scanned or photographed.",
    "proof-code-hint-public = Scan the code on the paper with a telephone, and paste what it reads here.",
    "proof-picture = Choose a picture or PDF of the paper",
    "proof-camera = Use the camera",
    "proof-camera-about = Hold the box “Mã kiểm tra” in the middle of the picture, about a hand's breadth away, and keep still. No picture is kept.",
    "proof-camera-stop = Turn the camera off",
    "proof-camera-other = Another camera",
    "proof-typed = Compare with the words on the paper (optional)",
    "proof-typed-hint = Type exactly what the paper says, and it is compared letter by letter.",
    "proof-typed-name = Name on the paper",
    "proof-typed-number = Number on the paper",
    "proof-typed-date = Date on the paper",
    "proof-check = Check",
    "proof-again = Check another",
    "proof-empty = The result will stand here.",
    "proof-busy = Many people are checking papers. Wait a minute and try again.",
    "proof-private = This page keeps neither the code nor what was typed.",
    "",
    "problem-proof-key-bad = The upper office's key must have 64 hexadecimal digits, as in the ticket that enrols a laptop.",
    "problem-proof-date-bad = The date does not read. Type it like 27/11/2026.",
    "problem-camera-not-allowed = The program may not use the camera. Allow it in the laptop's privacy settings, or choose a picture of the paper.",
    "problem-camera-missing = No camera was found on this laptop. Plug one in and try again, or choose a picture of the paper.",
    "problem-camera-busy = The camera does not open; another program may be using it. Close that program and try again, or choose a picture of the paper.",
    "problem-camera-tired = No code was read in two minutes, so the camera was turned off. Wipe the lens, bring the paper into the light and try again, or paste the code.",
    "problem-picture-too-large = The file is too large. Choose a picture under 24 MB and at most 12,000 pixels each way.",
    "problem-picture-unknown = This file is neither a PNG or JPEG picture nor a PDF. Photograph the paper again, or paste the code.",
    "problem-picture-unreadable = This file cannot be read: it is damaged or has a password. Photograph the paper again and choose the new picture.",
    "problem-picture-no-code = No code was found in the picture. Photograph the whole code from near, straight and in good light, or paste the code.",
    // rating.ftl
    "# A citizen rates one contact, on their own turn of the laptop.",
    "",
    "event-rating-left = A citizen left a rating; what it says is kept shut",
    "event-ratings-told = The upper office told the sums of a month’s ratings by citizens",
    "report-nots-rated = Contacts that citizens rated at the counter and at home",
    "report-nots-rated-mean = Mean rating (5 is best)",
    "report-inputs-rated-content = Contacts rated satisfied or very satisfied",
    "report-rated-note = The upper office opens citizens’ ratings and tells only each month’s sums, from the 6th of the next month on. A month with fewer than 5 is not told; fewer than 3 who were content, or were not, are not counted apart.",
    "problem-rating-in-mourning = Somebody died in this family, so no rating is asked for. Nothing needs to be done.",
    "problem-rating-no-key = This laptop cannot keep a rating shut yet. Sync once, then ask again.",
    "problem-rating-no-score = No score is chosen. Choose one of the five.",
    "problem-rating-too-long = The words are longer than 200 characters. Shorten them, then send again.",
    "problem-rating-encoding = This rating could not be written. Choose again, then send.",
    "problem-rating-no-envelope = This rating is not whole, so it does not count. Nothing needs to be done.",
    "contact-counter = At the counter",
    "contact-door = At their home",
    "rated-manner = Manner",
    "rated-clarity = Explanations",
    "rated-time = Time",
    "rated-papers = Papers and steps",
    "rated-whole = All in all",
    "score-1 = Very discontent",
    "score-2 = Discontent",
    "score-3 = Fair",
    "score-4 = Content",
    "score-5 = Very content",
    "ui-rate-title = The citizen's rating",
    "ui-rate-one = Ask the citizen for a rating",
    "ui-rate-hand = Turn the laptop to the citizen",
    "ui-rate-hand-about = Three taps. The rating is kept shut: only the upper office can open it, and nobody can look at it on this laptop.",
    "ui-rate-skip = Back to the dossier",
    "ui-rate-skip-round = Back to the round",
    "ui-rate-score = How was it this time?",
    "ui-rate-about = What made it so?",
    "ui-rate-words = Anything to add (not needed)",
    "ui-rate-last = Send the rating?",
    "ui-rate-send = Send",
    "ui-rate-again = Choose again",
    "ui-rate-none = No rating",
    "ui-rate-thanks = Thank you",
    "ui-rate-give-back = Please give the laptop back to the officer.",
    "ui-rate-return = Give back",
    // recalls.ftl
    "# Papers called back, and registrations revoked by a decision.",
    "",
    "event-revoked = Registration revoked by Decision { $decision }",
    "event-recall-begun = A paper was called back: { $reason }",
    "event-recall-step-taken = Recall: { $step ->",
    "    [retrieved] the paper is back",
    "    [lost] it cannot be got back",
    "    [voided] voided",
    "    [replaced] replaced",
    "    [not-replaced] nothing comes in its place",
    "    [apologised] apologised for",
    "   *[no-apology] no apology is owed",
    "  }",
    "group-to-recall = To be called back",
    "verb-begin-recall = Call a paper back",
    "verb-take-recall-step = Record a recall step",
    "verb-revoke = Revoke by decision",
    "ui-about-begin-recall = For a paper that says something else than the register, or an event that has an entry already. If the register itself is wrong, open a correction.",
    "ui-about-take-recall-step = A recall ends when the paper is back and voided, another has come in its place, and the family has had an apology.",
    "ui-about-revoke = Record the decision of whoever may revoke. The number is never given again; what was handed over is called back.",
    "ui-done-begin-recall = The recall was recorded.",
    "ui-done-take-recall-step = Recorded.",
    "ui-done-revoke = The decision was recorded.",
    "ui-revoke-decision = Number and symbol of the decision",
    "ui-revoke-day = Day of the decision",
    "ui-revoke-authority = Whose decision it is",
    "ui-revoke-reason = Reason",
    "ui-recall-cause = Why must it come back?",
    "ui-recall-what = What is wrong with it? (the apology says so)",
    "ui-recall-other = Code of the earlier case (if of this ward)",
    "ui-recall-step = What was done?",
    "ui-recall-note = Remark",
    "ui-recall-note-needed = Remark (required)",
    "ui-recall-which = Which paper?",
    "ui-recalls-title = To be called back",
    "ui-recalls-ended = Ended",
    "ui-recalls-other = Open the other case",
    "ui-recalls-begun = recorded by { $officer }, { $when }",
    "ui-revocation = Revoked by Decision { $decision } of { $day } by { $authority }: { $reason }",
    "ui-revocation-undated = Revoked by Decision { $decision }",
    "recall-misprinted = It differs from the register, or went to the wrong family",
    "recall-duplicate = The event has an entry in another case",
    "recall-decision = The registration was revoked by a decision",
    "recall-part-get-back = Get back",
    "recall-part-void = Void",
    "recall-part-replace = Replace",
    "recall-part-apologise = Apologise",
    "recall-step-retrieved = The paper is back",
    "recall-step-lost = It cannot be got back (the family states in writing that it is lost or spoiled)",
    "recall-step-voided = The paper was voided",
    "recall-step-replaced = Another was handed over",
    "recall-step-not-replaced = Nothing comes in its place",
    "recall-step-apologised = Apologised in person",
    "recall-step-no-apology = No apology is owed",
    "problem-decided-in-future = The decision is dated after today. Check the date.",
    "problem-recall-by-revoking = A registration is revoked by a decision only: use “Revoke by decision”.",
    "problem-recalled-already = This paper is being called back already. Record the next step there.",
    "problem-not-with-family = This paper is not with the family, so nothing is called back. If it was misprinted, mark the sheet as spoiled and print again.",
    "problem-not-recalled = This paper is not called back. Choose one under Papers to call back.",
    "problem-called-back = This paper is being called back. Void the old one before another is printed or handed over.",
    "problem-recall-step-done = This step is done, or the program records it when the new paper is handed over.",
    "problem-recall-step-early = Not yet: get the paper back, then void it, then replace it.",
    "problem-entry-revoked = This registration was revoked (case { $code }): no copies are given and it cannot be corrected.",
    "print-field-letter-what = What was wrong with the paper",
    // registers.ftl
    "# Registers: volumes, gaps, notes, the closing.",
    "",
    "problem-register-volume-missing = The volume has no name yet. Write it as on the cover, for example 01-TP/HT-2026-KS.",
    "problem-register-volume-known = This volume is open already.",
    "problem-register-numbers-restart = Numbers run on through the volumes of a year and never begin again. Write the last number of the volume before.",
    "problem-register-number-here = Number { $number } is an entry that stands here, so it cannot stand on paper. Write the last number that does stand in the book on paper.",
    "problem-no-such-book = This book does not lie in the office: another system numbers it, and there is no volume and no year to close. Choose another book.",
    "problem-register-year-closed = This year is closed and cannot be changed. Later changes are written as notes.",
    "problem-register-no-volume = No volume of this year was opened. Open one, then close the year.",
    "problem-register-year-not-over = A register is closed on 31 December. Wait for the end of the year.",
    "problem-register-no-gap = This number is not missing: somebody holds it, or it stands on paper before.",
    "problem-register-gap-known = This missing number is explained already.",
    "problem-register-no-entry = No entry of the year has this number. Look again.",
    "problem-register-open-gaps = { $count } missing numbers are not explained. Explain each, then close the year.",
    "event-register-opened = Opened a volume of the register",
    "event-register-gap-explained = Explained a missing number",
    "event-register-noted = Noted something beside an entry",
    "event-register-closed = Closed the register's year",
    "",
    "ui-registers-title = Registers",
    "ui-registers-which = Which book",
    "ui-registers-total = { $count } entries",
    "ui-registers-volume = volume { $name }, after number { $after }",
    "ui-registers-closed = closed { $when }",
    "ui-registers-before = Year before",
    "ui-registers-after = Year after",
    "ui-registers-find = Find by number or name",
    "ui-registers-page = Print the pages",
    "ui-registers-index = Print the index",
    "ui-registers-minutes = Print the closing minutes",
    "ui-registers-open = Open a volume",
    "ui-registers-open-about = Numbers run on after the last that stands on paper or in the volume before.",
    "ui-registers-close = Close the year",
    "ui-registers-close-about = Nothing is added to or changed in a closed year; only notes are. Entries are counted here, the rest in the book on paper.",
    "ui-registers-gaps = Missing numbers",
    "ui-registers-unexplained = not explained",
    "ui-registers-explain = Explain a missing number",
    "ui-registers-entries = Entries",
    "ui-registers-none = No such entries in this year.",
    "ui-registers-note = Note",
    "ui-registers-words = Words",
    "ui-registers-stays = What is written in a register stays for ever, with who wrote it.",
    "ui-registers-name = Name of the volume, as on the cover",
    "ui-registers-last = Last number before it",
    "ui-registers-corrected = Slips put right in the book",
    "ui-registers-crossed = Blank pages crossed out",
    "ui-registers-signer = Head who signs",
    "ui-registers-done = Written in the register.",
    "",
    "problem-register-note-not-here = This kind of note does not belong to the open book. A divorce is noted in the register of marriages; adoption, nationality, parentage and sex in the register of births.",
    "note-kind-divorce = Divorce or annulment",
    "note-kind-adoption = Adoption",
    "note-kind-nationality = Change of nationality",
    "note-kind-parentage = Parentage",
    "note-kind-sex = Sex determined anew",
    "note-kind-capacity = Declared missing, civil capacity lost or limited",
    "ui-register-note-kind = What is noted",
    "ui-register-note-plain = A note in the book, not printed on copies",
    "ui-register-note-about = What is chosen stands under Ghi chú on copies and on the back of the certificate. The words name the paper it rests on: what, number, who issued it, when.",
    // reports.ftl
    "# Reports: names, periods, columns, figures; and spreadsheets.",
    "",
    "problem-table-not-written = The spreadsheet could not be made. Try again; the figures are untouched.",
    "problem-table-unreadable = This file is neither an XLSX nor a CSV table, or it is damaged. Open it in a spreadsheet program, save it again, and choose it anew.",
    "problem-table-too-large = The file is larger than { $max_mb } MB. Divide it into several files.",
    "problem-table-too-many = The table has more than { $rows } rows or { $columns } columns. Divide it into several files.",
    "problem-table-not-utf8 = The CSV file is not in UTF-8. Save it again as “CSV UTF-8”, or use an XLSX file.",
    "",
    "report-document-type = Report",
    "report-processing = Dossiers received and resolved",
    "report-late = Late dossiers",
    "report-nots = The three “no”s",
    "report-home = Service at home",
    "report-civil = Civil-status statistics",
    "report-inputs = Inputs of the service index",
    "span-day = Day",
    "span-month = Month",
    "span-quarter = Quarter",
    "span-half = Half year",
    "span-year = Year",
    "report-period-day = { $day }",
    "report-period-month = Month { $number }/{ $year }",
    "report-period-quarter = Quarter { $number }/{ $year }",
    "report-period-half = { $number ->",
    "    [1] First",
    "   *[2] Second",
    "  } half of { $year }",
    "report-period-year = Year { $year }",
    "report-basis-receipt = Counted by the days of receipt and of the result; late means past the law's date",
    "report-basis-registration = Counted by the date of registration",
    "report-basis-home = Counted by the days of visits and hand-overs",
    "report-note-small = Public board: numbers below 3 are hidden, so that no family is given away.",
    "report-sign-maker = MADE BY",
    "report-sign-note = (Signature and full name)",
    "report-sign-seal = (Signature, full name, seal)",
    "report-total = Total",
    "report-yes = yes",
    "report-no = not yet",
    "report-resolved = there",
    "report-awaited = awaited",
    "report-col-procedure = Procedure",
    "report-col-carried = Carried over",
    "report-col-online = Received online",
    "report-col-direct = Received in person, by post",
    "report-col-early = Resolved early",
    "report-col-on-time = Resolved on the day",
    "report-col-late = Resolved late",
    "report-col-open = Open, in time",
    "report-col-open-late = Open, late",
    "report-col-stopped = Stopped, refused",
    "report-col-code = Case code",
    "report-col-promised = Promised",
    "report-col-statutory = Law's date",
    "report-col-days = Past the law (days)",
    "report-col-result = Result",
    "report-col-apologised = Apologised, new date",
    "report-col-officer = Received by",
    "report-col-figure = Figure",
    "report-col-number = Number",
    "report-col-part = Reached",
    "report-col-whole = Of",
    "report-col-percent = Share",
    "report-adds-up = Check: { $carried } (carried over) + { $received } (received) = { $resolved } (resolved) + { $open } (open) + { $stopped } (stopped). It adds up.",
    "report-does-not-add-up = Check FAILED: { $carried } + { $received } is not { $resolved } + { $open } + { $stopped }. Sync and make it again; if it stays so, tell the IT staff.",
    "report-late-note = { $late } dossiers past the law's date, { $without } of them without an apology that names a new date; { $promised } past what was promised. Days are calendar days.",
    "report-nots-cases = Dossiers in the period (carried over and received)",
    "report-nots-late = No delay: late dossiers",
    "report-nots-without = Late without an apology and a new date",
    "report-nots-asked = Dossiers for which more was asked",
    "report-nots-again = No needless trips: asked for more than once",
    "report-home-intakes = Dossiers taken in at home",
    "report-home-rounds = Rounds made",
    "report-home-visits = Visits",
    "report-home-handed = Visits at which papers were handed over",
    "report-home-nobody = Visits with nobody at home",
    "report-home-otherwise = Visits that failed otherwise",
    "report-home-papers = Papers that reached their families",
    "report-home-days = Mean days from birth to the certificate in hand",
    "report-group-births = Births",
    "report-civil-births = Births registered",
    "report-civil-kinh = Kinh",
    "report-civil-other = Other ethnicities",
    "report-civil-male = Boys",
    "report-civil-female = Girls",
    "report-civil-births-in-time = In time (within 60 days)",
    "report-civil-late = Late",
    "report-group-deaths = Deaths",
    "report-group-marriages = Marriages",
    "report-civil-again = Registered again",
    "report-civil-deaths = Deaths registered",
    "report-civil-under-one = Under 1 year of age",
    "report-civil-under-five = From 1 to under 5",
    "report-civil-older = 5 and older",
    "report-civil-deaths-in-time = In time (within 15 days)",
    "report-civil-marriages = Pairs married",
    "report-civil-first = Pairs of whom both marry for the first time",
    "report-civil-age-male = Mean age of men at their first marriage",
    "report-civil-age-female = Mean age of women at their first marriage",
    "report-inputs-on-time = Dossiers resolved early or on the day",
    "report-inputs-online = Dossiers received online",
    "report-inputs-apologised = Late dossiers with an apology and a new date",
    "report-inputs-note = These are measurements from the dossiers, not scores. Scores come from the upper office's own sheet.",
    "part-in-time = in time",
    "part-late = late",
    "part-open = open, in time",
    "part-open-late = open, late",
    "part-stopped = stopped, refused",
    "part-handed = handed over",
    "part-nobody = nobody at home",
    "part-otherwise = otherwise",
    "part-rest = the rest",
    "",
    "ui-reports-title = Reports",
    "ui-reports-which = Which report",
    "ui-reports-span = Period",
    "ui-reports-public = Public version (small numbers hidden)",
    "ui-reports-before = Period before",
    "ui-reports-after = Period after",
    "ui-reports-pdf = Save as PDF",
    "ui-reports-xlsx = Save as spreadsheet",
    "ui-reports-saved = Saved: { $path }",
    "ui-reports-none = No dossiers in this period.",
    "ui-reports-whole = { $count } in all",
    "report-cases = Dossiers received in the period",
    "report-basis-received = Counted by the day of receipt",
    "report-col-about = About",
    "report-col-declarant = Declarant",
    "report-col-received = Received",
    "report-col-phase = Status",
    "report-cases-note = { $count } dossiers.",
    "ui-reports-csv = Save as CSV",
    "report-col-kept = Done as promised",
    "report-col-broken = Done after the promise",
    "report-col-open-broken = Open, past the promise",
    "report-col-days-promised = Past the promise (days)",
    "report-col-reason = Reason",
    "report-col-person = Who works on it",
    "report-col-leader = Leader responsible",
    "report-apology-number = yes, no. { $number }",
    "report-nots-promised = Dossiers past what was promised (the law's date may be kept)",
    "report-group-open = 1. Openness ({ $points } points)",
    "report-group-progress = 2. Progress and results ({ $points } points)",
    "report-group-digital = 3. Digitised dossiers ({ $points } points)",
    "report-group-online = 4. Services online ({ $points } points)",
    "report-group-content = 5. Satisfaction ({ $points } points)",
    "report-group-reform = The reform index, to compare",
    "report-reform-points = { $points } points",
    "report-reform-rank = rank { $rank }",
    "report-inputs-published = New and changed procedures published before the day they apply",
    "report-inputs-receipts = Dossiers whose family holds a receipt with the code to look it up",
    "report-inputs-kept = Dossiers done as promised",
    "report-inputs-coded = Printed results with a code to check them by",
    "report-inputs-online-full = Dossiers received online in full",
    "",
    "ui-outgoing-print = Print the register",
    "ui-tracking-title = Tracking book",
    "ui-tracking-about = Mẫu 07, by the day of receipt, for the time in sight.",
    "ui-tracking-day = Print the day",
    "ui-tracking-month = Print the month",
    "ui-control-print = Print the control slip (Mẫu 06)",
    "ui-declaration-print = Print the declaration",
    "report-home-letters = The ward's letters (by the day of signature, of delivery, of the decision not to send)",
    "report-home-letter-signed = { $letter }: signed",
    "report-home-letter-delivered = { $letter }: in the family's hands",
    "report-home-letter-suppressed = { $letter }: not sent, with a reason",
    "report-lying = Dossiers of the period",
    "report-late-by-law = Dossiers past the law's date",
    "report-late-without = Late dossiers without an apology",
    "report-late-by-promise = Dossiers past what was promised",
    "report-asked-again = Dossiers for which more was asked more than once",
    "report-complaints-late = Remarks and complaints answered late",
    // rounds.ftl
    "# Delivery rounds: the plan, custody, the doorstep, the way back.",
    "",
    "problem-no-such-round = This round is not on this laptop. Sync, then look again.",
    "problem-round-already-planned = This round has been planned already.",
    "problem-round-no-homes = The round has no homes yet. Choose at least one.",
    "problem-round-too-many-homes = A round has at most { $max } cases. Make two rounds of it.",
    "problem-round-home-twice = A case stands in a round once. Take one of them off.",
    "problem-round-no-such-home = This case is not in the round. Open the round again and choose a home.",
    "problem-round-in-another = This case is in another round that is not over. Take it off there first.",
    "problem-round-not-planned = The round has left or was cancelled, so it cannot be changed. Plan another.",
    "problem-round-not-out = The round has not left yet, or is back already. Take the papers and leave first, then record what happens at each home.",
    "problem-round-not-the-carrier = Whoever carries the papers signs for them on their own laptop. Ask them, or cancel this round and plan another.",
    "problem-round-not-read-back = Read the papers back to the family before they change hands, then tick that you did.",
    "problem-round-next-try-missing = Nobody was at home: choose the day of the next try.",
    "problem-round-next-try-past = That day has passed. Choose today or a later day.",
    "problem-round-note-missing = Say in one short sentence what happened.",
    "problem-round-overnight-missing = Papers stay out overnight: write where they are kept and why they are not in the office.",
    "problem-round-paper-not-ready = None of this case's signed papers lies in the office. Load the list again and choose anew.",
    "",
    "event-round-planned = Planned a round of { $count } cases",
    "event-round-stop-added = Added a home to the round",
    "event-round-stop-dropped = Took a home off the round",
    "event-round-set-out = Took the papers and left",
    "event-round-visited = At the door: { $met ->",
    "    [whole] all handed over",
    "    [part] handed over in part",
    "    [nobody] nobody at home",
    "    [elsewhere] not the right address",
    "   *[declined] not taken by the family",
    "  }",
    "event-round-came-back = Came back from the round",
    "event-round-cancelled = Cancelled the round",
    "",
    "met-whole = All handed over",
    "met-part = Handed over in part",
    "met-nobody = Nobody at home",
    "met-elsewhere = Wrong address, or the family has moved",
    "met-declined = The family did not take them",
    "met-not-reached = This home was not reached",
    "",
    "round-status-planned = Not left yet",
    "round-status-out = On its way",
    "round-status-back = Back",
    "round-status-cancelled = Cancelled",
    "",
    "document-bang-bieu = Table",
    "print-field-table-title = Title of the table",
    "print-field-table-lines = Lines under the title",
    "print-field-table-columns = Columns of the table",
    "print-field-table-rows = Rows of the table",
    "print-field-table-notes = Notes below the table",
    "print-field-table-signatures = Signatures",
    "print-field-table-number = Number of the table",
    "print-field-table-cover = Lines on the cover",
    "",
    "document-nhan-giao = Delivery labels",
    "print-field-labels = Labels",
    "print-field-label-name = Name of the recipient",
    "print-field-label-address = Address on the label",
    "document-phong-bi = Envelope",
    "print-field-envelopes = Envelopes",
    "print-field-office-address = The office's address",
    "print-field-office-phone = The office's telephone",
    "",
    "ui-go-to = Go to",
    "ui-rounds-title = Delivery rounds",
    "ui-rounds-about = Signed papers that lie in the office, in the order of a walk. Choose the homes and who carries, then plan the round.",
    "ui-rounds-plan = Plan the round",
    "ui-rounds-on = Day",
    "ui-rounds-carrier = Who carries",
    "ui-rounds-candidates = Can be carried",
    "ui-rounds-candidates-none-title = No papers wait to be carried",
    "ui-rounds-candidates-none = When a paper has been printed and signed, its family appears here.",
    "ui-rounds-all = Choose all",
    "ui-rounds-next-try = next try on { $day }",
    "ui-rounds-open = Rounds",
    "ui-rounds-outside = Papers outside the office",
    "ui-rounds-outside-none = Every paper is in the office or with its family.",
    "ui-rounds-since = since { $when }",
    "ui-rounds-overnight = overnight",
    "ui-rounds-count = { $homes } homes · { $delivered } of { $papers } papers delivered",
    "ui-rounds-planned-done = The round is planned.",
    "ui-round-title = Round of { $day }",
    "ui-round-print-labels = Print labels",
    "ui-round-sheet = Round sheet",
    "ui-round-print = Print the sheet",
    "ui-round-printed = The sheet is printed ({ $pages } pages): { $path }",
    "ui-round-set-out = Take the papers and leave",
    "ui-round-set-out-done = The papers are with you. Travel safely.",
    "ui-round-not-mine = { $name } carries this round: unlock the laptop as them to take the papers.",
    "ui-round-door = Hand over here",
    "ui-round-missed = Not handed over",
    "ui-round-missed-about = Record what was found at the door. The papers stay with whoever carries them until the round is back.",
    "ui-round-missed-how = What was found",
    "ui-round-next-day = Day of the next try",
    "ui-round-note = Note",
    "ui-round-missed-done = Recorded.",
    "ui-round-come-back = Back at the office",
    "ui-round-come-back-about = What was not handed over counts as back in the safe, but for homes ticked as kept overnight.",
    "ui-round-overnight = Kept overnight",
    "ui-round-overnight-why = Where it is kept, and why it is not back",
    "ui-round-come-back-done = The round is over.",
    "ui-round-cancel = Cancel this round",
    "ui-round-cancel-why = Why it is cancelled",
    "ui-round-cancelled = The round is cancelled.",
    "ui-round-drop = Take this home off",
    "ui-round-left = Left { $when }",
    "ui-round-group-none = Other addresses",
    "round-paper-office = in the office",
    "round-paper-out = being carried",
    "round-paper-delivered = delivered",
    "round-paper-returned = brought back",
    // rows.ftl
    "# Tables in and out: the rows of other programs.",
    "",
    "event-entry-written-over = Written over from an old book: number { $number }",
    "problem-old-entry = This is an entry of an old book, not a dossier received here. For a copy or a correction, begin a dossier of its own.",
    "problem-old-entry-differs = This entry of an old book was written over with other words. Open the one that is here, compare it with the paper and note what is wrong.",
    "problem-rows-no-heads = No row of column names was found in the file. Save the template, copy the columns into it and choose it again.",
    "problem-rows-columns-missing = Columns are missing: { $columns }. Add them and choose the file again.",
    "problem-rows-bad-columns = The list of column names cannot be read: { $at }. Mend it and try again.",
    "problem-rows-no-such-kind = There is no such kind of table. Choose a register or a procedure.",
    "problem-rows-nothing-refused = No row was refused, so there is no file to mend.",
    "problem-rows-no-number = This is no registration number. Write 12 or 12/1998.",
    "problem-rows-year-differs = The year in the number is not the year of the day of registration. Look at the paper.",
    "problem-rows-name-missing = The name is missing.",
    "problem-rows-number-held = { $code } holds this number of the register already. Look at the number again, or open that entry and compare.",
    "problem-rows-id-held = Another entry has this identity number already. Look at each digit.",
    "problem-rows-twice = Two rows of the file have the same number and year. Keep one.",
    "rows-col-number = Registration number",
    "rows-col-date = Day of registration",
    "rows-col-volume = Volume",
    "rows-col-place = Place of registration",
    "rows-col-signer = Signed by",
    "rows-col-citizen-id = Identity number given",
    "rows-col-note = Notes",
    "rows-col-why = Why it was refused",
    "",
    "ui-rows-title = Tables in and out",
    "ui-rows-what = Which table",
    "ui-rows-books = Registers",
    "ui-rows-procedures = Dossiers to be received (as drafts)",
    "ui-rows-about-books = Each row is an entry of an old book. It keeps the number that it has there; it takes no new one, gets no letter, and counts among no received dossiers.",
    "ui-rows-about-procedures = Each row becomes a draft. An officer looks at it before it is received and promised.",
    "ui-rows-template = Save the column names",
    "ui-rows-choose = Choose an XLSX or CSV file",
    "ui-rows-bring-in = { $count ->",
    "    [0] No row to bring in",
    "    [one] Bring 1 row in",
    "   *[other] Bring { $count } rows in",
    "}",
    "ui-rows-refused-file = Save the refused rows",
    "ui-rows-give = Save the register",
    "ui-rows-year = Year",
    "ui-rows-all-years = All years",
    "ui-rows-counts = { $total ->",
    "    [one] 1 row",
    "   *[other] { $total } rows",
    "}: { $good } good, { $there } here already, { $refused } refused",
    "ui-rows-counts-done = { $done } brought in; { $there } were here already, { $refused } refused",
    "ui-rows-unknown = These columns are not used: { $columns }",
    "ui-rows-columns = Columns of the file",
    "ui-rows-columns-about = Our columns stand at the left; choose the file's at the right. Where it says “guessed”, look again before bringing in; afterwards it is remembered for the next file.",
    "ui-rows-columns-short = { $found } of { $all } columns are in the file",
    "ui-rows-columns-needed = Choose the file's column for: { $columns }.",
    "ui-rows-needed = needed",
    "ui-rows-taken = { $head } (used for: { $column })",
    "ui-rows-not-there = Not in the file",
    "rows-how-known = by its name",
    "rows-how-remembered = chosen before",
    "rows-how-guessed = guessed, look again",
    "ui-rows-line = Row",
    "ui-rows-who = About",
    "ui-rows-verdict = Result",
    "ui-rows-first = Only the first { $count } rows are shown, the refused ones first.",
    "ui-rows-none = No file yet. Choose one to see it row by row; nothing is saved before you bring the rows in.",
    "ui-rows-open = Tables in and out",
    "ui-rows-old-entry = Written over from an old book: nothing was promised",
    "verdict-good = Good",
    "verdict-done = Brought in",
    "verdict-there = Here already",
    "verdict-refused = Refused",
    "problem-rows-no-such-map = There is no such map of columns. Choose the program from the list again.",
    "problem-rows-days-turned = The last day stands before the first. Check both days.",
    "problem-rows-too-many-people = The list of people is over { $most } rows. Let go of the old list, or bring in only who is needed.",
    "problem-rows-person-unclear = Neither an identity number nor a day of birth is there. Write one of them, so that it is clear who it is.",
    "problem-rows-person-id-held = This identity number is of somebody with another name. Check each digit.",
    "problem-rows-person-twice = Two rows of the file are about the same person. Keep one.",
    "rows-col-code = Dossier code",
    "rows-col-procedure = Procedure",
    "rows-col-channel = Channel",
    "rows-col-received = Received at",
    "rows-col-promised = Promised for",
    "rows-col-statutory = Due by law",
    "rows-col-ended = Result at",
    "rows-col-phase = Where it stands",
    "rows-col-lateness = Against its date",
    "rows-col-about = About",
    "rows-col-counted-by = Counted by",
    "rows-by-received = day of receipt",
    "rows-by-promised = day promised",
    "rows-by-ended = day of the result",
    "rows-head-unknown = (column's name not known) { $column }",
    "list-people = People (offered while filling in)",
    "ui-rows-lists = Other lists",
    "ui-rows-about-people = Each row is a person. While a form is filled in, people of the list are offered; they become no dossiers and go nowhere, and are kept sealed on this laptop.",
    "ui-rows-people-kept = { $count ->",
    "    [0] No list of people is kept on this laptop.",
    "    [one] One person is kept on this laptop.",
    "   *[other] { $count } people are kept on this laptop.",
    "}",
    "ui-rows-forget-people = Let go of the list of people",
    "ui-rows-forgot-people = The list of people is gone. Dossiers keep what was filled in.",
    "ui-rows-map = Columns as called by",
    "ui-rows-map-own = Tận Nhà",
    "ui-rows-map-unknown = The names of { $count } columns in this program are not known yet: the file marks them “(column's name not known)”. Once it is known, have the upper office write it into the ward's settings.",
    "ui-rows-dossiers = Export dossiers",
    "ui-rows-dossiers-of = Procedure",
    "ui-rows-dossiers-all = All procedures",
    "ui-rows-dossiers-from = From",
    "ui-rows-dossiers-to = To",
    "ui-rows-dossiers-by = Counted by",
    "ui-rows-dossiers-about = One-stop reports count by the days of receipt and result, registers by the day of registration: the same month gives other numbers. The file's last column says how it was counted.",
    "ui-rows-give-people = Save the list",
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
    "day-zero-moved = Stands for the day of receipt, not counted",
    "day-same-day = Received, and the result is given, on this day",
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
    "alarm-two-days-before = The promised date is near: look at the dossier",
    "alarm-one-day-before = The promised date is at hand: if it cannot be kept, draft the apology and the new date now",
    "alarm-two-hours-before = Two hours left until the result is due",
    "alarm-due = The promised hour has come",
    // sign.ftl
    "# Electronic signatures on PDFs: why one was not made, and what looking at one found.",
    "",
    "# --- The file",
    "problem-sign-not-pdf = This file is no PDF, or is damaged and cannot be read. Print it again from the case, or ask the sender for it again.",
    "problem-sign-too-long = The file is longer than { $limit } MB. Split it and sign each part.",
    "problem-sign-encrypted = This PDF is locked with a password, so no signature can be added. Ask the sender for one that is not.",
    "problem-sign-certified = Who signed before locked the file against further signatures. Sign a copy from before.",
    "problem-sign-too-many-fields = The file has more than { $limit } signature fields, form fields or notes, so it is not signed. Print it into a new PDF without them, or ask the sender for another, and sign that.",
    "problem-sign-no-such-page = There is no page { $page }; the file has { $pages }. Choose the signature's page again.",
    "problem-sign-off-page = The signature's place lies outside the page. Choose another place, or a smaller picture.",
    "problem-sign-no-signature = No signature is seen on the file yet to put the seal over. The leader signs first, then the office.",
    "problem-sign-picture = The picture of a signature or seal must be a PNG of at most 4 million points, 1 to 200 mm wide. Choose another file.",
    "problem-sign-room = The signature is longer than the room kept for it. Tell the IT staff; the file is as it was.",
    "problem-sign-file-not-read = The file cannot be read. Check its path and permissions.",
    "problem-sign-file-not-written = The signed file could not be saved; the old one is untouched. Check free space and permissions of the directory.",
    "problem-sign-out-no-file = What has the name of the signed file is not a file: it is a directory, a device, or a link that leads nowhere. Choose another name; nothing was changed.",
    "problem-sign-name-glyph = The name in the certificate (or the words beside the signature) has the character { $character } ({ $code }), which the typeface of signatures lacks. Sign with a picture of the signature or the seal instead of words; where the certificate has the name wrong, ask its issuer to correct it.",
    "",
    "# --- The key: a .p12 file or a token",
    "problem-sign-key-file = This is no PKCS#12 key file (.p12, .pfx), or it is damaged. Choose the file that the certificate's issuer gave.",
    "problem-sign-wrong-password = The key file's password is wrong. Type it again; look at Caps Lock and the Vietnamese keyboard.",
    "problem-sign-no-key = No key with a certificate was found. Check that it is the right file or token; if it is, ask the certificate's issuer.",
    "problem-sign-several-keys = There are { $count } keys with certificates. Say which one.",
    "problem-sign-key-kind = This kind of key cannot be used here; the program uses RSA from 2048 bits on, and ECDSA P-256. Ask the certificate's issuer.",
    "problem-sign-other-key = The certificate belongs to another key, so the signature would not hold. Ask the certificate's issuer; nothing was signed.",
    "problem-sign-driver = The token's driver could not be opened. Install the token's software again, then check the driver's path.",
    "problem-sign-no-token = No token of this name is seen. Plug it in, wait for its light, and try again.",
    "problem-sign-wrong-pin = The PIN is wrong. Type it again with care: a token locks itself after several wrong ones.",
    "problem-sign-wrong-pin-last-try = The PIN is wrong, and the token takes only one more before it locks itself. Stop, look the PIN up, and only then type it.",
    "problem-sign-pin-locked = The token has locked its PIN. Take it to the certificate's issuer; it cannot be unlocked here.",
    "problem-sign-token-gone = The token was pulled out or lost its connection. Plug it in again, type the PIN and go on; files that were signed are good, and the one at hand is unchanged.",
    "problem-sign-token = The token refused to sign ({ $reason }). Pull it out, plug it in and try again; if it stays so, tell the IT staff.",
    "",
    "# --- The certificate",
    "problem-sign-certificate = The certificate cannot be read. Ask its issuer.",
    "problem-sign-not-yet-valid = The certificate holds from { $day } on, so nothing can be signed today. Check this machine's date; if it is right, wait for that day.",
    "problem-sign-expired = The certificate expired on { $day }. Ask for a new one; a signature with an expired certificate does not count.",
    "problem-sign-nameless = The certificate names no person or office, so papers cannot be signed with it. Ask its issuer.",
    "problem-sign-not-for-signing = This certificate was issued for something else, not to sign papers. Choose the one for signing.",
    "problem-sign-anchor = The file of trusted certificates cannot be read. Fetch it again from the issuer (PEM or DER).",
    "",
    "# --- Timestamps",
    "problem-sign-stamp-address = The timestamp server's address must begin with http://. Correct it.",
    "problem-sign-stamp-unreachable = The timestamp server does not answer. Check the network and sign again, or sign without a timestamp.",
    "problem-sign-stamp-refused = The timestamp server refused (status { $status }). Ask its provider.",
    "problem-sign-stamp-wrong = What the server sent is no timestamp of this signature, so it was not used. Try again; if it stays so, ask its provider.",
    "",
    "# --- Looking at signatures",
    "signature-none = This file has no electronic signature.",
    "signature-missing = There is no signature that holds in the field “{ $field }”.",
    "signature-unsigned = The field “{ $field }” waits for a signature.",
    "signature-intact = The signature holds",
    "signature-altered = The file was altered after it was signed",
    "signature-changed-after = Something was added after it was signed",
    "signature-unreadable = The signature cannot be read",
    "signature-unknown-signer = The signer is not known",
    "signature-undated = The signature says no moment",
    "signature-expired = Signed when the certificate had expired",
    "signature-not-yet-valid = Signed before the certificate was valid",
    "signature-say-intact = The content is what was signed, and a trusted issuer vouches for the certificate.",
    "signature-say-altered = Do not use this file. Ask the sender for the original.",
    "signature-say-changed-after = What was signed is unchanged, but nobody signed what was added. Do not use this file; ask for the one without it.",
    "signature-say-unreadable = The signature is damaged or of a kind that this program does not know. Check it with the sender's program, or ask for the file again.",
    "signature-say-unknown-signer = The content is what was signed, but no trusted certificate vouches for the signer. Fetch the issuer's root certificate, add it to the trusted ones, and look again.",
    "signature-say-undated = Nobody knows whether the certificate held when it was signed. Ask the sender.",
    "signature-say-expired = The signature does not count. Ask the sender to sign again with a certificate that holds.",
    "signature-say-not-yet-valid = The signature does not count, or the signing machine's clock was wrong. Ask the sender to sign again.",
    "signature-why-byte-range = What is signed is not the whole file: the signature was moved.",
    "signature-why-content = The content differs from what was signed.",
    "signature-why-signature = The signature itself was altered.",
    "signature-why-certificate = The certificate was exchanged for another.",
    "signature-why-timestamp = The timestamp is of another signature.",
    "signature-why-version = What was signed is no whole file any more.",
    "signature-by = Signed by: { $name }",
    "signature-for = Organisation: { $organisation }",
    "signature-issuer = Certificate issued by: { $issuer }",
    "signature-when-claimed = Signed at, on the signer's word: { $when }",
    "signature-when-stamped = Signed at, by the timestamp of { $authority }: { $when }",
    "signature-when-stamp-unknown = There is a timestamp of { $when } by { $authority }, who is not trusted here.",
    "signature-whole = The signature covers the whole file.",
    "signature-later-signatures = After this signature came { $count } more, and nothing else.",
    "signature-not-asked = Nobody was asked whether the certificate was revoked: this needs no network.",
    "",
    "# --- After signing",
    "sign-done-no-stamp = Signed without a timestamp: the moment is this machine's clock.",
    "sign-done-stamped = Signed, with a timestamp.",
    // signing.ftl
    "# Papers that leave as files: a leader signs electronically, the clerk signs for the office.",
    "",
    "event-file-signed = { $by ->",
    "    [leader] A leader signed as a file: { $document }",
    "   *[office] Signed for the office as a file: { $document }",
    " }",
    "",
    "problem-no-file = “{ $document }” exists on paper alone and is not signed as a file. Print it and sign it by hand.",
    "problem-file-signed-already = “{ $document }” is signed as a file already. If the file was lost or changed, choose “Sign anew” and say why.",
    "problem-file-not-signed = No leader has signed “{ $document }” as a file yet. A leader signs first, then the clerk signs for the office.",
    "problem-file-sealed = “{ $document }” bears the office's signature already. Nothing more is needed.",
    "problem-file-moved = While this page was open, the file of “{ $document }” got another signature. Look at it again and go on.",
    "problem-file-not-numbered = “{ $document }” has no number yet, so the office cannot sign it. The clerk gives the number first.",
    "problem-sign-other-holder = This certificate belongs to { $found }, and not to whoever signs the paper. Use your own; if it is you, have its issuer correct the name on it.",
    "problem-sign-other-office = This certificate belongs to { $found }, and not to the office. Choose the People's Committee's certificate.",
    "problem-signed-file-missing = The signed file is not on this laptop. Get it from the laptop that signed it and choose “Bring the file to this laptop”.",
    "problem-signed-file-changed = This is not the file that was signed, or it was changed afterwards. Use the original on the laptop that signed it; if it is gone, sign anew.",
    "problem-sign-too-many = At most { $most } papers are signed in one go. Choose fewer and sign the rest after.",
    "",
    "file-signer-leader = Signed by the leader",
    "file-signer-office = Signed for the office",
    "",
    "file-verdict-intact = As it was when it was signed",
    "file-verdict-altered = The file was changed after it was signed",
    "file-verdict-replaced = Another file lies in its place",
    "file-verdict-other-certificate = Signed with another certificate",
    "file-verdict-missing = The file is not on this laptop",
    "file-say-intact = It can be sent.",
    "file-say-altered = Do not send this file. Get the original from the laptop that signed it, or sign anew.",
    "file-say-replaced = What lies here is not the file that was signed. Get the original from the laptop that signed it, or sign anew.",
    "file-say-other-certificate = The signature in the file is not the one that the case knows. Do not send it; tell a leader.",
    "file-say-missing = It lies on the laptop that signed it. Copy it over and bring it to this laptop.",
    "",
    "file-stale-corrected = The case was corrected after the signature, so this file is no longer right. Sign anew before it is sent.",
    "file-stale-replaced = The paper was made anew, so this file is not used any more.",
    "file-stale-revoked = The registration was revoked, so this file is worth nothing any more.",
    "",
    "ui-signing-title = Sign files",
    "ui-signing-about = Papers that leave as files. A leader signs with their own certificate; the clerk gives the number and signs for the office, the seal over about a third of the signature, on its left.",
    "ui-signing-leader = Waiting for a leader's signature",
    "ui-signing-office = Waiting for the office's signature",
    "ui-signing-who = Who signs",
    "ui-signing-none = No paper waits to be signed as a file. Papers that are approved or registered and not signed yet stand here.",
    "ui-signing-nobody = Only leaders and the clerk sign files. Open a paper of a case to see its signatures.",
    "ui-signing-choose-all = Choose all",
    "ui-signing-due = promised for { $when }",
    "ui-signing-chosen = { $count } papers chosen",
    "ui-signing-key = Sign with",
    "ui-signing-key-file = A certificate file (.p12, .pfx)",
    "ui-signing-key-token = A signing USB",
    "ui-signing-choose-file = Choose the file",
    "ui-signing-file-chosen = Chosen: { $name }",
    "ui-signing-password = The file's password",
    "ui-signing-driver = The signing USB's driver",
    "ui-signing-driver-about = The whole path of its maker's file (.dll on Windows, .so on Linux). It is remembered for the next time.",
    "ui-signing-find = Look for the USB",
    "ui-signing-token = Plugged in",
    "ui-signing-no-token = No signing USB was found. Plug it in and press “Look for the USB”.",
    "ui-signing-pin = PIN",
    "ui-signing-show-secret = Show",
    "ui-signing-hide-secret = Hide",
    "ui-signing-forgotten = Password and PIN are used once and wiped; they are kept nowhere.",
    "ui-signing-stamp = With a timestamp from { $address }",
    "ui-signing-timestamp = Timestamp server",
    "ui-signing-timestamp-about = An address that begins with http://, from the certificate's issuer. Left empty, the moment is this laptop's clock.",
    "ui-signing-timestamp-save = Keep the address",
    "ui-signing-timestamp-saved = Kept.",
    "ui-signing-sign = Sign { $count } papers",
    "ui-signing-sign-one = Sign",
    "ui-signing-again = Sign anew",
    "ui-signing-again-why = Why is it signed anew?",
    "ui-signing-open = Sign this paper as a file",
    "ui-signing-working = Signing { $done } of { $all } papers",
    "ui-signing-done = { $count } papers were signed",
    "ui-signing-failed = { $count } papers could not be signed",
    "ui-signing-stopped = Stopped with { $count } papers left. What was signed is kept.",
    "ui-signing-signed-as = The certificate of { $holder }",
    "ui-signing-lies = The file lies at:",
    "ui-signing-file = Signed file",
    "ui-signing-file-none = This paper is not signed as a file yet.",
    "ui-signing-by = { $holder }, { $when }",
    "ui-signing-holds-until = the certificate holds until { $day }",
    "ui-signing-stamped = with a timestamp",
    "ui-signing-not-stamped = by the laptop's clock",
    "ui-signing-bring = Bring the file to this laptop",
    "ui-signing-brought = The file was brought to this laptop.",
    "ui-signing-copy = Save a copy",
    "ui-signing-copy-where = Save it in the directory",
    "ui-signing-copied = Saved: { $path }",
    "ui-signing-state = signed as a file",
    "ui-signing-print = For a copy on paper, print this file; what is printed from the case bears no signature.",
    "ui-signing-waits-office = It waits for the office's signature before it is sent.",
    "ui-signing-batch = Sign several papers at once",
    // stock.ftl
    "# Blanks: received, used, spoiled, given back, destroyed; the day's balance.",
    "",
    "problem-stock-no-blank = This paper is not printed on a blank of the Ministry, so there is no book of its blanks.",
    "problem-stock-bad-serial = The serial could not be read. Write it as on the blank: letters, then digits, for example KS 0012345.",
    "problem-stock-two-series = The first and the last differ in their letters. Write each run of blanks as a receipt of its own.",
    "problem-stock-bad-run = The last must not be below the first, and one receipt has at most { $most } sheets. Look again at both numbers.",
    "problem-stock-known-already = Blank { $serial } is in the book already. Look again at the first and the last: a serial is received once.",
    "problem-stock-not-received = Blank { $serial } is not in the book. Look again at the serial, or write down its receipt first.",
    "problem-stock-in-safe = Blank { $serial } lies unused in the safe. Only a spoiled sheet is destroyed: write down first how it was spoiled.",
    "problem-stock-used = Blank { $serial } was used already. Take another and write its serial; if this one is spoiled, say so.",
    "problem-stock-spoiled = Blank { $serial } is spoiled. Take another; the entry keeps its number for the replacement.",
    "problem-stock-returned = Blank { $serial } was given back. Look again at the serial on the sheet.",
    "problem-stock-destroyed = Blank { $serial } was destroyed. Look again at the serial on the sheet.",
    "problem-stock-sheet-missing = The serial of the blank is missing. The office keeps its blanks here, so each print on one names the sheet that lies in the printer.",
    "problem-stock-no-such-paper = No registered case with this code or number has a paper on this blank. Type the whole code, or the number as in the register, for example 38/2026.",
    "event-sheets-received = Received blanks",
    "event-sheet-used = Used a blank",
    "event-sheet-spoiled = Spoiled a blank",
    "event-sheets-returned = Gave unused blanks back",
    "event-sheet-destroyed = Destroyed a spoiled blank",
    "sheet-used = used",
    "sheet-spoiled = spoiled, waits",
    "sheet-returned = given back",
    "sheet-destroyed = destroyed",
    "",
    "ui-stock-title = Blanks",
    "ui-stock-which = Which blanks",
    "ui-stock-in-safe = { $count } in the safe",
    "ui-stock-next = next { $serial }",
    "ui-stock-before = Day before",
    "ui-stock-after = Day after",
    "ui-stock-receive = Receive blanks",
    "ui-stock-use = Record as used",
    "ui-stock-spoil = Spoiled",
    "ui-stock-return = Give back",
    "ui-stock-destroy = Destroyed",
    "ui-stock-about-receive = Write the first and the last serial as printed on the sheets. A serial is received once.",
    "ui-stock-about-use = For a sheet that was written by hand or printed on another machine. What this program printed is recorded already.",
    "ui-stock-about-spoil = A spoiled sheet stays in the safe until it is destroyed. The number is the entry's, not the sheet's: the replacement has the same.",
    "ui-stock-about-return = Only unused sheets are given back.",
    "ui-stock-about-destroy = Only a spoiled sheet is destroyed, by its minutes. This cannot be undone.",
    "ui-stock-first = First serial",
    "ui-stock-last = Last serial",
    "ui-stock-case = For which case (its code or its number)",
    "ui-stock-serial = Serial",
    "ui-stock-words-receive = From whom, by which paper",
    "ui-stock-words-use = Why it was not printed here",
    "ui-stock-words-spoil = How it was spoiled",
    "ui-stock-words-return = To whom, by which minutes",
    "ui-stock-words-destroy = By which minutes",
    "ui-stock-print = Print the balance",
    "ui-stock-balance = Balance of the day",
    "ui-stock-sum-opening = Before the day",
    "ui-stock-sum-received = Received",
    "ui-stock-sum-used = Used",
    "ui-stock-sum-spoiled = Spoiled",
    "ui-stock-sum-returned = Given back",
    "ui-stock-sum-closing = After the day",
    "ui-stock-later = { $count } used before, spoiled on this day.",
    "ui-stock-waiting = { $count } spoiled, waiting to be destroyed",
    "ui-stock-sheets = Sheets that moved on the day, or wait to be destroyed",
    "ui-stock-no-sheets = No sheet was used, spoiled or given back on this day.",
    "ui-stock-entry = number { $number }",
    "ui-stock-batches = Received",
    "ui-stock-none = No blanks were received yet. Press Receive blanks and write the first and the last serial.",
    "ui-stock-count = { $count } sheets",
    "ui-stock-done = Written in the book of blanks.",
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
    "store-bad-table = A fault of the program: “{ $table }” is not a table's name. Please tell the IT staff.",
    "store-bad-cost = The passphrase's protection has parameters that are not allowed ({ $memory } KiB, { $passes } passes, { $lanes } lanes). Enrol this officer again.",
    "store-view-failed = The tables failed while in use. Close the program and open it again: everything that was said to be saved is in the journal.",
    "store-needs-reopen = After this failure the store must be opened again. Close the program and open it; everything that was said to be saved is there.",
    "store-unrepairable = The file { $file } is damaged, and what is left on this machine does not suffice to repair it. Restore a backup, then sync with the upper office.",
    "store-io = The file { $file } could not be read or written ({ $kind }). Check the disk and the folder's permissions, then try again.",
    "store-no-randomness = The operating system gave no random numbers to seal the data with. Restart the machine and try again.",
    "store-compression = The data could not be compressed before sealing. Close the program and open it again; if it happens again, tell the IT staff.",
    // survey.ftl
    "# The five questions that families are asked.",
    "",
    "event-survey-taken = A leader asked the family's opinion",
    "problem-survey-already-asked = This family was asked about this dossier before. It is not asked again.",
    "problem-survey-in-mourning = Somebody died in this family, so it is not asked. Choose another dossier.",
    "problem-survey-too-early = The dossier has no result yet and is not overdue. Ask once the result was given.",
    "problem-survey-nothing-answered = There is no answer yet. Choose one at least, then record it again.",
    "problem-survey-wrong-answer = This answer does not belong to the question. Choose again.",
    "problem-survey-not-late = They say that the result came on the day, so the question about an apology is not asked. Leave it empty, or change the answer before.",
    "question-manner = How officers treated you",
    "question-waiting = How long you waited",
    "question-on-time = Did the result come on the promised day?",
    "question-apology = If it was late, did you receive an apology with a new date?",
    "question-facilities = The place, its seats, its signs",
    "answer-good = Content",
    "answer-fair = Fair",
    "answer-poor = Not content",
    "answer-yes = Yes",
    "answer-no = No",
    "way-phone = By telephone",
    "way-visit = At their home",
    "ui-survey-title = The family's opinion",
    "ui-survey-one = Ask the family's opinion of this dossier",
    "ui-survey-about = Five questions, by telephone or at their home. Leave empty what they do not answer.",
    "ui-survey-phone = Telephone: { $phone }",
    "ui-survey-way = How they are asked",
    "ui-survey-unsaid = No answer",
    "ui-survey-own = The dossier says: { $answer }",
    "ui-survey-new-date = new date { $when }",
    "ui-survey-differs = not what the family says",
    "ui-survey-note = What else they say",
    "ui-survey-save = Record the answers",
    "ui-survey-saved = The family's answers are recorded.",
    "ui-survey-asked = { $officer } asked { $when } · { $way }",
    "ui-survey-hidden = Leaders read the answers.",
    "ui-survey-back = Back to the dossier",
    "report-survey = What families answered",
    "report-surveyed = Dossiers whose family was asked",
    "report-basis-survey = Counted by the day they were asked",
    "report-survey-note = Families asked: { $count }. The last column counts answers that differ from the dossier.",
    "report-surveyed-leaders = Leaders read this list.",
    "report-col-question = Question",
    "report-col-good = Content / Yes",
    "report-col-fair = Fair",
    "report-col-poor = Not content / No",
    "report-col-differs = Differs",
    "report-col-asked-at = Asked",
    "report-col-on-time-said = On the day (family)",
    "report-col-on-time-own = On the day (dossier)",
    "report-col-apology-said = Apology (family)",
    "report-col-apology-own = Apology (dossier)",
    "report-inputs-survey-content = Families asked that found nothing wanting",
    // sync.ftl
    "# Sync and the district server: one sentence for each code, with what to do.",
    "",
    "problem-district-down = The upper office cannot be reached yet. Everything is saved on this machine; sync again when there is a network.",
    "problem-district-timeout = The upper office answers too slowly. Everything is saved on this machine; sync again in a few minutes.",
    "problem-district-busy = The upper office is busy. Everything is saved on this machine; sync again in a few minutes.",
    "problem-district-failed = The upper office's machine failed (code { $status }). Everything is saved on this machine; tell the upper office, then sync again.",
    "problem-district-garbage = What answered is not the upper office, or the answer was damaged. Nothing was changed; check the network (it may ask for a login) and sync again.",
    "problem-district-not-trusted = What answered cannot prove that it is the ward's upper office. Nothing was sent; tell the upper office before you sync again.",
    "problem-district-bad-address = The upper office's address cannot be used. Ask the upper office for a new enrolment ticket.",
    "problem-protocol-too-new = This machine and the upper office use different versions ({ $found } and { $known }). Everything is saved on this machine; update the program, then sync again.",
    "problem-log-differs = The upper office's log does not fit what this machine read before ({ $reason }). Everything saved is still here; stop syncing and tell the upper office.",
    "problem-rolled-back = This machine was restored from an old copy (it has { $here } entries, the upper office holds { $district }) and has no new identity yet. Everything saved is still here; sync again, and ask the upper office to enrol it again if it stays so.",
    "problem-chain-forked = This machine was restored from an old copy and went on working (it differs from entry { $at } on), and has no new identity yet. Both parts are kept; sync again, and ask the upper office to enrol it again if it stays so.",
    "problem-new-epoch = The upper office was restored from a backup (epoch { $there }, here { $here }) and has not taken back what this machine holds. Everything saved is still here; ask the upper office to update its server.",
    "problem-digest-differs = After the sync, and after folding the log anew, this machine and the upper office still do not hold the same. Everything saved is still here; tell the IT staff.",
    "problem-sync-stuck = The sync made no progress in { $rounds } rounds. Everything saved is still here; sync again, and tell the upper office if it stays so.",
    "problem-sync-malformed = The upper office cannot read what this machine sent. Everything saved is still here; update the program, then sync again.",
    "problem-sync-bad-signature = The upper office does not know this machine's signature. Everything saved is still here; ask the upper office to enrol it again.",
    "problem-ward-unknown = The upper office has no such ward. Check the ward's code, or the enrolment ticket.",
    "problem-ward-exists = This ward exists already. Choose another code, or use the ward that is there.",
    "problem-device-unknown = This machine is not enrolled in the ward. Ask the upper office for an enrolment code.",
    "problem-enrol-code-unknown = The upper office never gave out this enrolment code. Check each character on the ticket.",
    "problem-enrol-code-stale = The enrolment code was used already or is past its time. Ask the upper office for a new one.",
    "problem-enrol-ticket-bad = The enrolment ticket cannot be read at line { $line }, column { $column }. Copy the ticket again as it is.",
    "",
    "problem-district-exists = There is a district server's data here already. Choose an empty folder.",
    "problem-not-a-district = There is no district server's data here. Check the folder, or make it with the init command.",
    "problem-district-key-file-bad = The server's key file cannot be read. Take it from a backup; do not make a new key, or the laptops will not know the server any more.",
    "problem-district-file-failed = A file of the server could not be read or written. Check the folder's permissions and the free space on the disk.",
    "problem-district-row-unreadable = A row of the server's data cannot be read. Leave the data folder as it is, and tell the IT staff.",
    "problem-district-log-moved-on = The ward's log was written from elsewhere meanwhile. Nothing was changed; do it again.",
    "problem-district-address-taken = { $address } cannot be listened on. End the program that uses it, or choose another port.",
    "problem-district-plain-abroad = Without TLS the server may listen on this machine only, not on { $address }. Use a certificate, or listen on 127.0.0.1.",
    "problem-district-certificate-bad = The server's certificate or its key cannot be read. Take them from a backup.",
    "problem-district-stopped = The server stopped by itself. What it received is kept; start it again.",
    "problem-officer-unknown = There is no officer “{ $officer }”. Check the officer's id.",
    "problem-officer-reserved = “{ $officer }” is the server's own name. Choose another id.",
    "problem-bad-id = The id is not right ({ $what }). Check each character.",
    "problem-role-unknown = There is no role “{ $role }”. Choose one of those in the command's help.",
    "problem-district-backup-unfinished = This backup was not finished, or is not of this server. Nothing was restored; choose another backup, and check the key file.",
    "problem-district-not-on-disk = This server keeps nothing on a disk, so there is nothing to back up.",
    "problem-district-unsound = The check found { $found } things that are wrong. Delete nothing; copy the whole data folder, then tell the IT staff. Details: { $findings }",
    // templates.ftl
    "# Paper templates: the program's, the office above's, the ward's; envelopes.",
    "",
    "event-template-proposed = A paper template was brought in",
    "event-template-allowed = A paper template was allowed",
    "event-template-withdrawn = A paper template was withdrawn",
    "event-template-published = The office above published a paper template",
    "",
    "problem-ward-template-document = This template is for no document of the program. Look at document in the file.",
    "problem-ward-template-too-large = The template is too large: packed it still takes more than { $most } KB. Take out what is not used and bring it in again.",
    "problem-ward-template-same = This template is in use or waits already. It need not be brought in again.",
    "problem-ward-template-nothing-proposed = No template of this document waits to be allowed. Bring one in first.",
    "problem-ward-template-other-proposal = Somebody brought in another template meanwhile. Look at the newest one, then allow it.",
    "problem-ward-template-nothing-used = The ward has no template of its own for this document, in use or waiting: there is nothing to withdraw.",
    "problem-ward-template-too-many = This document has had { $most } templates and takes no more. Tell whoever sees to the machines at the office above.",
    "problem-ward-template-from = The first day must be today or later, and within a year.",
    "problem-ward-template-reason-too-long = The reason has { $count } characters. Say it in 200.",
    "problem-ward-template-unknown = This laptop does not have that template yet. Sync and try again.",
    "problem-ward-template-newer = The template “{ $template }” has the format { $format }, which is newer than the program on this laptop, so this laptop does not print that document: it would look different from the others. Update the program, or print on a laptop that is up to date.",
    "",
    "template-sample-full = All filled in",
    "template-sample-empty = Empty",
    "template-sample-longest = Longest names and addresses",
    "",
    "template-whose-program = came with the program",
    "template-whose-district = the office above's",
    "template-whose-ward = the ward's own",
    "",
    "ui-templates-title = Paper templates",
    "ui-templates-open = Look at and change paper templates",
    "ui-templates-about = Each document is printed from a template. Whoever sees to the machines or a leader brings in one of the ward's own; a leader allows it from a day on. Papers dated before that day look as before, also when they are printed again.",
    "ui-templates-documents = Documents",
    "ui-templates-of-program = Uses the program's template",
    "ui-templates-of-district = Uses the office above's template",
    "ui-templates-of-ward = Uses the ward's template",
    "ui-templates-proposal = Waits to be allowed",
    "ui-templates-proposal-by = { $officer } brought it in { $when }",
    "ui-templates-from = For papers dated from",
    "ui-templates-allow = Allow",
    "ui-templates-allowed = Allowed.",
    "ui-templates-save = Save this template as a file",
    "ui-templates-choose = Choose a template file (JSON)",
    "ui-templates-officers = Only leaders and whoever sees to the machines can bring in a template.",
    "ui-templates-tried = New template, on trial",
    "ui-templates-tried-for = Template for: { $document }.",
    "ui-templates-tight = It can be used, but the longest names and addresses have no room:",
    "ui-templates-propose = Bring this template in",
    "ui-templates-proposed = Brought in. Once a leader allows it, new papers are printed from it.",
    "ui-templates-withdraw = Withdraw the ward's template",
    "ui-templates-withdraw-why = Why is it withdrawn?",
    "ui-templates-withdrawn = Withdrawn. New papers are printed from the office above's template or the program's; what was printed is printed again as it was.",
    "ui-templates-history = The templates",
    "ui-templates-edition = From { $from }, { $whose }",
    "ui-templates-used = in use",
    "ui-templates-allowed-by = { $officer } allowed it",
    "ui-templates-withdrawn-by = { $officer } withdrew it { $when }: { $why }",
    "ui-templates-look = Show",
    "ui-templates-changes = Different from the one in use",
    "ui-templates-changes-none = No different from the one in use.",
    "ui-templates-changes-more = There are more differences than are listed here.",
    "ui-templates-was = before",
    "ui-templates-is = now",
    "ui-templates-sheet = Page on trial",
    "ui-templates-sample = Look at it with",
    "ui-templates-paper = Printed on",
    "ui-round-print-envelopes = Print envelopes",
    "ui-paper-print-envelope = Print the envelope",
    // ui.ftl
    "# The words of the window: buttons, labels, fields, states.",
    "",
    "# The frame",
    "ui-today-title = Today",
    "ui-intake-title = New case",
    "ui-case-title = Case",
    "ui-paper-title = Paper",
    "ui-handover-title = Handing over",
    "ui-sync-title = Sync",
    "ui-nav = Go to",
    "ui-menu = Options",
    "ui-language = Language",
    "ui-theme = Background",
    "ui-theme-system = As the computer",
    "ui-theme-light = Light",
    "ui-theme-dark = Dark",
    "ui-posture = Text size",
    "ui-posture-office = At the office",
    "ui-posture-door = At the door, large",
    "ui-lock = Lock",
    "ui-practice = practice ward",
    "ui-close = Close",
    "ui-cancel = Cancel",
    "ui-save = Save",
    "ui-back = Back",
    "ui-next = Next",
    "ui-yes = Yes",
    "ui-no = No",
    "ui-done = Done.",
    "ui-try-again = Try again",
    "ui-save-again = Save again",
    "ui-undo = Undo",
    "ui-blank = (left blank)",
    "ui-offers = Suggestions",
    "ui-version = Version { $version }",
    "ui-problem-unknown = This could not be done. Everything saved is still there. Try again; if it stays so, tell the IT staff the code “{ $code }”.",
    "problem-no-answer = The program did not answer. Everything saved is still there. Close the window and open Tận Nhà again.",
    "problem-field-empty = This is needed.",
    "ui-event-unknown = Something was recorded ({ $code })",
    "ui-search = Find",
    "ui-search-hint = Find a person, a case, a task…",
    "ui-search-title = Find",
    "ui-search-about = Type a name, a case code, a few digits or a task; accents are not needed.",
    "ui-search-near = Nothing agrees with that; these are names like it.",
    "ui-search-none = Nothing found. Try fewer letters.",
    "ui-new-intake = New case",
    "",
    "# Unlocking",
    "ui-opening = Opening…",
    "ui-idle-warning = The laptop locks itself in { $seconds } seconds. Press any key to go on.",
    "ui-unlock-who = Who is working?",
    "ui-unlock-passphrase = Passphrase",
    "ui-unlock-practice = Practice ward: its people and cases are invented. Passphrase:",
    "ui-unlock-open = Unlock",
    "ui-unlock-opening = Unlocking…",
    "ui-unlock-empty-title = This laptop has no ward yet",
    "ui-unlock-empty-about = Ask the IT staff to enrol this laptop for your ward, or to open the practice ward. Then press Try again.",
    "",
    "# When the laptop's data is damaged",
    "ui-damage-title = This laptop’s data is damaged",
    "ui-damage-looking = Looking through the data. This may take a few minutes…",
    "ui-damage-wrong = What is wrong",
    "ui-damage-safe = What is safe",
    "ui-damage-todo = What to do",
    "ui-damage-repair = Repair the data and open",
    "ui-damage-working = Working, please do not switch off…",
    "ui-damage-accept = I understand that the { $count } saves named above are lost and must be entered again from the papers.",
    "ui-damage-repair-without = Repair without { $count } saves",
    "ui-damage-backup = Directory with a backup",
    "ui-damage-backup-hint = For example E:\\ or /media/stick",
    "ui-damage-look = Look here",
    "ui-damage-found = Backups found",
    "ui-damage-found-none = No backup was found yet.",
    "ui-damage-taken = Taken { $when }",
    "ui-damage-taken-unknown = A backup made by hand",
    "ui-damage-restore = Restore this one",
    "ui-damage-restore-who = Opened by",
    "ui-damage-ticket-title = If there is no backup",
    "ui-damage-ticket-about = Ask the upper office for a new enrolment ticket. Everything that was synced comes back to this laptop; what was not must be entered again.",
    "ui-damage-ticket = Choose the ticket’s file",
    "ui-damage-new-passphrase = New passphrase",
    "ui-damage-begin = Get the data back from the upper office",
    "ui-damage-enter = Go to work",
    "ui-damage-back = Back",
    "",
    "# Days and hours",
    "ui-weekday-marks = Su Mo Tu We Th Fr Sa",
    "ui-moment = { $weekday } { $day }, { $hour }",
    "ui-today-at = today { $hour }",
    "ui-tomorrow-at = tomorrow { $hour }",
    "ui-yesterday-at = yesterday { $hour }",
    "ui-date-hint = day/month/year",
    "",
    "# The promise",
    "ui-left-paused = paused, waiting for papers",
    "ui-left-closed = closed",
    "ui-left-kept = handed over in time",
    "ui-left-kept-late = handed over late",
    "ui-left-late = was due { $when }",
    "ui-left-late-days = { $count ->",
    "    [one] { $count } working day late",
    "   *[other] { $count } working days late",
    "}",
    "ui-left-due = due { $when }",
    "ui-left-days = { $count ->",
    "    [one] { $count } working day left",
    "   *[other] { $count } working days left",
    "}",
    "ui-promise-received = Received { $when }",
    "ui-promise-due = Result",
    "ui-promise-provisional = provisional",
    "ui-promise-how = How the day was reckoned",
    "ui-gap-weekend = weekend",
    "ui-gap-holiday = { $name }",
    "ui-gap-comp-off = day in lieu",
    "ui-gap-swap-off = swapped day off",
    "ui-gap-received-after-cutoff = received after { $cutoff }",
    "ui-gap-received-on-weekend = received at the weekend",
    "ui-gap-received-on-day-off = { $name }",
    "ui-gap-stopped-verification = being verified",
    "ui-gap-stopped-confirmation = being confirmed",
    "ui-gap-stopped-supplement = waiting for papers",
    "ui-term-ward = { $count ->",
    "    [one] The ward promises { $count } working day",
    "   *[other] The ward promises { $count } working days",
    "}",
    "ui-term-law = { $count ->",
    "    [one] the law sets { $count } day",
    "   *[other] the law sets { $count } days",
    "}",
    "ui-term-old = { $count ->",
    "    [one] it used to take { $count } day",
    "   *[other] it used to take { $count } days",
    "}",
    "",
    "# Today",
    "ui-today-empty-title = Nothing is waiting",
    "ui-today-empty-about = New cases appear here, the most urgent first.",
    "ui-drafts = Unfinished",
    "ui-draft-unnamed = No name yet",
    "ui-draft-filled = { $filled } of { $required } required fields",
    "ui-draft-touched = last touched { $when }",
    "ui-draft-go-on = Go on",
    "ui-more-lines = { $count ->",
    "    [one] and { $count } more",
    "   *[other] and { $count } more",
    "}",
    "ui-show-all = { $count ->",
    "    [one] Show the one",
    "   *[other] Show all { $count }",
    "}",
    "ui-needs-choice = Needs a choice",
    "ui-unsent = waiting to be sent",
    "",
    "# Intake",
    "ui-sheet-title = The sheet",
    "ui-sheet-preview = { $name } (preview)",
    "ui-sheet-page = { $name }, page { $page }",
    "ui-sheet-coming = Drawing the sheet…",
    "ui-section-filled = required fields filled",
    "ui-known-taken = Filled in from { $name }.",
    "ui-missing = Still missing:",
    "ui-missing-more = { $count ->",
    "    [one] and { $count } more",
    "   *[other] and { $count } more",
    "}",
    "ui-ready = Complete, ready to receive",
    "ui-receive = Receive",
    "ui-received-notice = Received. Print the receipt for the citizen.",
    "ui-save-running = Saving…",
    "ui-save-done = Saved { $hour }",
    "ui-save-failed = Not saved",
    "ui-discard = Discard",
    "ui-discard-title = Discard this unfinished case?",
    "ui-discard-about = What was entered here will be gone for good.",
    "ui-discard-keep = Keep it",
    "ui-duplicates-title = It may have been received already",
    "ui-duplicates-about = Look at the case below. If this is another matter, go on; if it is the same one, open the case there is.",
    "ui-duplicates-back = Look again",
    "ui-duplicates-other = Another matter, receive it",
    "ui-duplicates-case-about = It cannot be registered until someone has looked at the other case.",
    "ui-duplicates-open = Look at the other case ({ $place })",
    "ui-duplicates-settle = Another matter",
    "",
    "# Case",
    "ui-waiting-number = waiting for the number",
    "ui-code-provisional = provisional",
    "ui-declared-by = Requested by: { $name }",
    "ui-papers = Papers",
    "ui-paper-open = View, print",
    "ui-paper-number = no. { $number }",
    "ui-paper-prints = { $count ->",
    "    [one] printed { $count } time",
    "   *[other] printed { $count } times",
    "}",
    "ui-five = The five clear answers",
    "ui-five-task = Task",
    "ui-five-person = Person",
    "ui-five-procedure = Procedure",
    "ui-five-accountable = Accountable",
    "ui-five-outcome = Outcome",
    "ui-leg-due = due { $when }",
    "ui-leg-done-at = done { $when }",
    "ui-leg-which = Which task?",
    "ui-leg-outcome = Outcome",
    "ui-history = History",
    "ui-notes = Notes",
    "ui-note = Note",
    "ui-actions = Actions",
    "ui-more-actions = More",
    "ui-edit = Change",
    "ui-edit-field = Change { $field }",
    "ui-fields-empty = { $count ->",
    "    [one] { $count } field left blank",
    "   *[other] { $count } fields left blank",
    "}",
    "ui-reason = Reason",
    "ui-registered-on = Registered on",
    "ui-register-number = Registration number",
    "ui-register-citizen-id = The child's identity number",
    "ui-register-citizen-id-later = Leave the identity number blank if it has not come yet; add it later.",
    "ui-type-again = Type it again",
    "ui-signer = Signed by",
    "ui-paper-which = Which paper?",
    "ui-take-out-which = Which papers do you take?",
    "ui-greeting-which = Form of address",
    "ui-letter-number = Letter number",
    "ui-letter-number-allotted = The number comes with the next sync.",
    "ui-conflict-current = What stands",
    "ui-conflict-stale = Entered elsewhere, arrived later",
    "ui-conflict-keep = Keep this",
    "ui-conflict-other = Take this",
    "ui-about-verify = The papers are complete and in order.",
    "ui-about-receive-supplement = The citizen brought what was missing. The full time starts again.",
    "ui-about-submit-for-signature = The case goes to the signer.",
    "ui-about-request-supplement = Say what is missing. It is asked for only once; the clock stops until the citizen brings it.",
    "ui-about-refuse = Answered in writing, with the reason. This cannot be taken back.",
    "ui-about-withdraw = Stopped at the citizen's request. This cannot be taken back.",
    "ui-about-register = Copy the number from the Ministry's software and type it twice. Once registered it cannot be changed.",
    "ui-about-request-number = The number comes with the next sync.",
    "ui-about-record-citizen-id = Copy the child's identity number from the Ministry's software and type it twice. Once recorded it cannot be changed.",
    "ui-about-suppress-letter = No letter will go to this family. Give the reason.",
    "ui-about-mark-signed = The paper is signed and sealed.",
    "ui-done-verify = The case is checked.",
    "ui-done-register = The registration is recorded.",
    "ui-done-take-out = The papers are on their way.",
    "ui-done-record-citizen-id = The child's identity number is recorded.",
    "ui-done-add-note = Note added.",
    "",
    "# Paper and printing",
    "ui-paper-kind = Print on",
    "ui-reprint-reason = Why it is printed again",
    "ui-print = Print",
    "ui-print-save = Save as PDF",
    "ui-print-sent = Sent to the printer.",
    "ui-print-not-sent = The printer did not take it. The PDF is saved here: open it to print, or check the printer and print again.",
    "ui-print-saved = PDF saved.",
    "ui-zoom = Zoom",
    "ui-zoom-in = Larger",
    "ui-zoom-out = Smaller",
    "ui-calibrate-dx = To the right (mm)",
    "ui-calibrate-dy = Down (mm)",
    "ui-calibrate-sheet = Calibration sheet",
    "ui-calibrate-print = Print the calibration sheet",
    "ui-calibrate-saved = Print position saved.",
    "paper-kind-overprint = The Ministry's blank",
    "paper-kind-plain = Plain paper",
    "paper-kind-preview = Preview",
    "paper-kind-back = Onto the back of the original",
    "paper-kind-about-overprint = Only what is filled in; with changes on both sides, page 2 is the back",
    "paper-kind-about-plain = The whole page",
    "paper-kind-about-preview = Watermarked, without legal force",
    "paper-kind-about-back = Changes after registration; put the sheet the family holds into the printer, back up",
    "",
    "# At the door",
    "ui-handover-steps = Steps",
    "ui-step-papers = Papers",
    "ui-step-read-back = Read back",
    "ui-step-receiver = Receiver",
    "ui-step-sign = Sign",
    "ui-handover-papers = Papers to hand over",
    "ui-handover-read = Please read this back",
    "ui-handover-read-yes = The family has read it and it is right",
    "ui-handover-read-no = If a single letter is wrong, do not hand it over: go back and choose “Could not hand over”.",
    "ui-handover-receiver = Who receives it?",
    "ui-handover-name = Receiver's full name",
    "ui-handover-relation = Who receives it?",
    "ui-handover-identity = Identity paper seen",
    "ui-handover-authorisation = Authorisation seen",
    "ui-handover-sign = Please sign",
    "ui-handover-sign-who = Received by { $name }",
    "ui-handover-on-paper = Signed on paper",
    "ui-handover-confirm = Hand over",
    "ui-handover-when = At { $when }",
    "ui-handover-done = Handed over.",
    "ui-handover-absent = Could not hand over",
    "ui-handover-absent-about = The papers go back to the office. Give the reason: nobody home, a mistake, another day…",
    "ui-handover-back = Bring back",
    "ui-handover-back-done = The papers are on their way back.",
    "ui-handover-empty-title = No papers are on the way",
    "ui-handover-empty-about = The signed papers must be taken out of the office before they are handed over.",
    "ui-handover-empty-back = To the case",
    "ui-signature = The receiver's signature",
    "ui-signature-here = Sign here",
    "ui-signature-clear = Sign again",
    "",
    "# Sync",
    "ui-sync-with = With { $name }",
    "ui-sync-last = last time { $when }",
    "ui-sync-never = never yet",
    "ui-sync-run = Sync now",
    "ui-sync-running = Syncing…",
    "ui-sync-report = Sent { $sent }, received { $received }.",
    "ui-sync-skew = { $count ->",
    "    [one] The laptop's clock is off by { $count } minute. Please set it right.",
    "   *[other] The laptop's clock is off by { $count } minutes. Please set it right.",
    "}",
    "ui-sync-again = This machine syncs again by itself in { $count } s.",
    "ui-sync-again-stop = Do not",
    "ui-sync-empty-title = Everything has arrived",
    "ui-sync-empty-about = Work done without a network shows here until it is sent.",
    "ui-sync-choices = Choose one",
    "ui-sync-choices-about = Two people wrote different things. Nothing is lost; choose the right one.",
    "ui-sync-refused = Needs a look",
    "ui-sync-refused-about = These are kept as they are, but have no effect yet.",
    "ui-sync-pending = Waiting to be sent",
    "ui-sync-pending-about = Saved on this laptop; sent when there is a network.",
    "ui-sync-seen = Seen to",
    "ui-sync-seen-about = Say what was done, so that nobody has to look again. It stays in the history of the case.",
    "ui-sync-seen-how = What was done?",
    "ui-sync-seen-note = Anything to add (if you like)",
    "ui-sync-seen-done = Recorded.",
    "ui-sync-settled = Seen to lately",
    "ui-sync-unusual = Out of the ordinary in the sync of { $when }",
    "ui-sync-backups = Backups",
    "ui-sync-backups-about = The laptop backs itself up and reads each copy back. Keep another one on a stick or an external disk, should the laptop be lost.",
    "ui-backup-own = On this laptop",
    "ui-backup-taken = Last one { $when }, read back and right",
    "ui-backup-none = None yet",
    "ui-backup-lacks = lacks what was saved since",
    "ui-backup-whole = complete",
    "ui-backup-away = not plugged in",
    "ui-backup-path = Add a directory on a stick or an external disk",
    "ui-backup-add = Add",
    "ui-backup-remove = Stop using",
    "ui-sync-word-asking = looking…",
    "ui-sync-word-choice = { $count ->",
    "    [one] { $count } needs a look",
    "   *[other] { $count } need a look",
    "}",
    "ui-sync-word-offline = offline",
    "ui-sync-word-offline-pending = offline · { $count } waiting",
    "ui-sync-word-pending = { $count } waiting to be sent",
    "ui-sync-word-done = synced { $hour }",
    "",
    "# Keys",
    "ui-keys-title = Keys",
    "ui-keys-about = Everything can be done from the keyboard. Each action shows its own key.",
    "ui-keys-search = Find a person, a case, a task",
    "ui-keys-move = Up and down the list",
    "ui-keys-open = Open the line",
    "ui-keys-show = Show the promise of the line",
    "ui-keys-edit = Change a field of the case",
    "ui-keys-undo = Take back what a suggestion just filled in",
    "ui-keys-next-field = Next field, field before",
    "ui-keys-section = To part 1 to 6 of the form",
    "ui-keys-confirm = Receive, confirm",
    "ui-keys-back = Back",
    "",
    "# Procedures, tasks, states",
    "procedure-khai-sinh-lien-thong = birth, 3 in 1",
    "procedure-khai-sinh = birth",
    "procedure-khai-tu = death",
    "procedure-khai-tu-lien-thong = death, linked",
    "leg-khai-sinh = Birth",
    "leg-thuong-tru = Residence",
    "leg-dang-ky-thuong-tru = Residence",
    "leg-the-bhyt = Health card",
    "leg-cap-the-bhyt = Health card",
    "leg-state-open = in progress",
    "leg-state-waiting = waiting",
    "leg-state-stopped = stopped",
    "leg-state-done = done",
    "found-in-child-name = Child",
    "found-in-mother-name = Mother:",
    "found-in-father-name = Father:",
    "found-in-declarant-name = Requested by:",
    "found-in-address = Address:",
    "found-in-code = Case code",
    "found-in-registration-number = Registration number",
    "found-in-citizen-id = Identity number",
    "found-in-phone = Telephone",
    "phase-received = Received",
    "phase-supplement = Waiting for papers",
    "phase-verified = Checked",
    "phase-at-signature = At signature",
    "phase-registered = Registered",
    "phase-printed = Printed",
    "phase-out-for-delivery = Out for delivery",
    "phase-delivered = Handed over",
    "phase-returned-undelivered = Brought back",
    "phase-refused = Refused",
    "phase-withdrawn = Stopped on request",
    "phase-revoked = Revoked",
    "group-late-unapologised = Late, no apology yet",
    "group-late = Late again after an apology: for the Chủ tịch",
    "group-due-today = Due today",
    "group-needs-choice = Written differently, needs a choice",
    "group-to-print = To print",
    "group-to-deliver = To hand over",
    "group-to-register = To register",
    "group-to-sign = To sign",
    "group-to-verify = To check",
    "group-waiting-others = Waiting for others",
    "group-waiting-citizen = Waiting for the family",
    "group-done = Done",
    "verb-verify = Mark as checked",
    "verb-request-supplement = Ask for papers",
    "verb-receive-supplement = Receive papers",
    "verb-submit-for-signature = Submit for signature",
    "verb-request-number = Ask for a number",
    "verb-register = Record registration",
    "verb-finish-leg = Record outcome",
    "verb-print-receipt = Print receipt",
    "verb-print-certificate = Print the result",
    "verb-mark-signed = Mark signed and sealed",
    "verb-draft-letter = Draft the letter",
    "verb-sign-letter = Mark signed",
    "verb-number-letter = Number it",
    "verb-print-letter = Print the letter",
    "verb-suppress-letter = Send no letter",
    "verb-take-out = Take out to hand over",
    "verb-hand-over = Hand over",
    "verb-bring-back = Bring back",
    "verb-record-citizen-id = Record identity number",
    "verb-add-note = Add a note",
    "verb-refuse = Refuse",
    "verb-withdraw = Stop at their request",
    "paper-state-none = not yet",
    "paper-state-draft = draft",
    "paper-state-approved = approved",
    "paper-state-registered = registered, not printed",
    "paper-state-printed = printed",
    "paper-state-signed = signed and sealed",
    "paper-state-out = on the way",
    "paper-state-delivered = handed over",
    "paper-state-returned = brought back",
    "paper-state-suppressed = not sent",
    "",
    "# The form",
    "section-child = Child",
    "section-mother = Mother",
    "section-father = Father",
    "section-declarant = Declarant",
    "section-delivery = Delivery",
    "section-papers = Papers handed in",
    "field-child-name = Full name",
    "field-child-born = Date of birth",
    "field-child-sex = Sex",
    "field-child-ethnicity = Ethnicity",
    "field-child-nationality = Nationality",
    "field-child-birth-place = Place of birth",
    "field-child-birth-commune = Commune of birth",
    "field-child-home-town = Home town",
    "field-mother-name = Full name",
    "field-mother-born = Date of birth",
    "field-mother-citizen-id = Identity number",
    "field-mother-ethnicity = Ethnicity",
    "field-mother-nationality = Nationality",
    "field-mother-residence = Residence",
    "field-mother-commune = Commune",
    "field-father-name = Full name",
    "field-father-born = Date of birth",
    "field-father-citizen-id = Identity number",
    "field-father-ethnicity = Ethnicity",
    "field-father-nationality = Nationality",
    "field-father-residence = Residence",
    "field-father-commune = Commune",
    "field-declarant-name = Full name",
    "field-declarant-relation = Relation to the person",
    "field-declarant-citizen-id = Identity number",
    "field-declarant-paper = Identity paper",
    "field-declarant-phone = Phone",
    "field-declarant-email = E-mail",
    "field-delivery-at-home = Hand over at home",
    "field-delivery-address = Address",
    "field-delivery-commune = Commune",
    "field-delivery-copies = Extra copies",
    "field-delivery-letter = Wants the ward's letter",
    "field-delivery-greeting = Form of address",
    "field-papers-giay-chung-sinh = Birth note",
    "field-papers-van-ban-lam-chung = Witness's statement",
    "field-papers-bien-ban-bo-roi = Record of an abandoned child",
    "field-papers-giay-chung-nhan-ket-hon = Parents’ marriage certificate",
    "field-papers-y-kien-chu-ho = Householder's consent",
    "choice-male = Male",
    "choice-female = Female",
    "choice-mother = Mother",
    "choice-father = Father",
    "choice-grandparent = Grandparent",
    "choice-relative = Other relative",
    "choice-guardian = Guardian",
    "choice-gia-dinh = The family",
    "choice-ong = Mr (elder)",
    "choice-ba = Mrs (elder)",
    "choice-anh = Mr",
    "choice-chi = Ms",
    "choice-cu = Elder",
    "choice-cu-ong = Elder (man)",
    "choice-cu-ba = Elder (woman)",
    "choice-em = Younger person",
    "choice-chau = Child",
    "choice-be = Little one",
    "choice-yes = Yes",
    "choice-no = No",
    "relation-mother = Mother",
    "relation-father = Father",
    "relation-grandparent = Grandparent",
    "relation-sibling = Sibling",
    "relation-spouse = Spouse",
    "relation-other = Someone else",
    "# Choosing the procedure",
    "ui-choose-title = What is to be received?",
    "ui-choose-hint = Type to filter",
    "ui-choose-none = No procedure has those letters. Clear some to see the list again.",
    "ui-print-document = Print: { $document }",
    "ui-about-parties-sign = Both were present, it was read back, and they signed themselves before the officer. This cannot be taken back.",
    "ui-done-parties-sign = Recorded that both signed.",
    "verb-parties-sign = Both have signed",
    "procedure-ho-kinh-doanh-mst = household business and tax code",
    "procedure-ket-hon = marriage",
    "procedure-xac-nhan-hon-nhan = certificate of marital status",
    "leg-khai-tu = Death",
    "leg-xoa-thuong-tru = Residence removed",
    "leg-mai-tang = Funeral grant",
    "leg-dang-ky-kinh-doanh = Business",
    "leg-ma-so-thue = Tax code",
    "leg-ket-hon = Marriage",
    "leg-xac-nhan-hon-nhan = Marital status",
    "paper-state-come = has come",
    "found-in-person-name = In the case:",
    "relation-self = The requester",
    "relation-child = Child",
    "section-deceased = The deceased",
    "section-death = Day and place of death",
    "section-note = Death note",
    "section-business = Business",
    "section-owner = Owner",
    "section-wife = Wife",
    "section-husband = Husband",
    "section-marriage = Marriage",
    "section-person = Person",
    "section-status = Marital status",
    "field-deceased-name = Full name",
    "field-deceased-born = Born",
    "field-deceased-sex = Sex",
    "field-deceased-ethnicity = Ethnicity",
    "field-deceased-nationality = Nationality",
    "field-deceased-citizen-id = Identity number",
    "field-deceased-paper = Identity paper",
    "field-deceased-residence = Last residence",
    "field-deceased-commune = Commune",
    "field-deceased-title = Called in the letter",
    "field-death-day = Died on",
    "field-death-hour = Hour, if known",
    "field-death-place = Place of death",
    "field-death-commune = Commune of death",
    "field-death-cause = Cause",
    "field-death-benefit = Linked matters",
    "field-note-kind = Kind",
    "field-note-number = Number",
    "field-note-issuer = Issued by",
    "field-note-date = Issued on",
    "field-business-name = Name of the business",
    "field-business-trade = Trade",
    "field-business-capital = Capital (đồng)",
    "field-business-address = Address",
    "field-business-commune = Commune",
    "field-business-phone = Telephone",
    "field-business-workers = Workers",
    "field-owner-name = Full name",
    "field-owner-born = Born",
    "field-owner-sex = Sex",
    "field-owner-ethnicity = Ethnicity",
    "field-owner-nationality = Nationality",
    "field-owner-citizen-id = Identity number",
    "field-owner-residence = Residence",
    "field-owner-commune = Commune",
    "field-wife-name = Full name",
    "field-wife-born = Born",
    "field-wife-ethnicity = Ethnicity",
    "field-wife-nationality = Nationality",
    "field-wife-citizen-id = Identity number",
    "field-wife-paper = Identity paper",
    "field-wife-residence = Residence",
    "field-wife-commune = Commune",
    "field-wife-marriages = Earlier marriages",
    "field-husband-name = Full name",
    "field-husband-born = Born",
    "field-husband-ethnicity = Ethnicity",
    "field-husband-nationality = Nationality",
    "field-husband-citizen-id = Identity number",
    "field-husband-paper = Identity paper",
    "field-husband-residence = Residence",
    "field-husband-commune = Commune",
    "field-husband-marriages = Earlier marriages",
    "field-marriage-foreign = Foreign element",
    "field-person-name = Full name",
    "field-person-born = Born",
    "field-person-sex = Sex",
    "field-person-ethnicity = Ethnicity",
    "field-person-nationality = Nationality",
    "field-person-citizen-id = Identity number",
    "field-person-paper = Identity paper",
    "field-person-residence = Residence",
    "field-person-commune = Commune",
    "field-status-wording = Status",
    "field-status-spouse = Spouse",
    "field-status-paper = Proof",
    "field-status-place = Residence then",
    "field-status-from = From",
    "field-status-to = Until",
    "field-status-purpose = Purpose",
    "field-papers-giay-bao-tu = Death note",
    "field-papers-van-ban-uy-quyen = Authorisation",
    "field-papers-to-khai-mai-tang = Claim of the funeral grant",
    "field-papers-giay-to-dia-diem = Premises paper",
    "field-papers-ban-an-ly-hon = Decree of divorce",
    "field-papers-giay-xac-nhan-tthn = Certificate of marital status",
    "choice-spouse = Spouse",
    "choice-child = Child",
    "choice-sibling = Brother, sister",
    "choice-self = The person",
    "choice-organisation = Agency, organisation",
    "choice-none = None",
    "choice-mai-tang-6 = 3 in 1: with the funeral grant, social assistance (6 days)",
    "choice-mai-tang-9 = 3 in 1: with the funeral grant, social insurance (9 days)",
    "choice-mai-tang-11 = 3 in 1: with the funeral grant, 80 and over on a pension (11 days)",
    "choice-mai-tang-18 = 3 in 1: with the funeral grant, people of merit (18 days)",
    "choice-yeu-to-nuoc-ngoai = With a foreign element",
    "choice-giay-bao-tu = Death note",
    "choice-van-ban-xac-nhan-thi-hanh-an = Confirmation of an execution",
    "choice-ban-an-quyet-dinh-toa-an = Judgement or decision of a court",
    "choice-van-ban-xac-nhan-cong-an = Confirmation by the police",
    "choice-van-ban-giam-dinh-phap-y = Forensic findings",
    "choice-never-married = Never registered a marriage",
    "choice-married = Married",
    "choice-de-facto = Together since before 03/01/1987, unregistered",
    "choice-divorced = Divorced, not married again",
    "choice-widowed = Spouse dead, not married again",
    "choice-unmarried-then = Unmarried during an earlier period",
    "procedure-cai-chinh = change or correction of an entry",
    "procedure-ban-sao-khai-sinh = copies of a birth certificate",
    "procedure-ban-sao-khai-tu = copies of an extract of death",
    "procedure-ban-sao-ket-hon = copies of an extract of marriage",
    "procedure-chung-thuc-ban-sao = certified copies",
    "procedure-chung-thuc-chu-ky = certified signature",
    "procedure-nhan-cha-me-con = recognition of a parent or child",
    "procedure-khai-sinh-luu-dong = birth, registered at home",
    "procedure-khai-tu-luu-dong = death, registered at home",
    "procedure-ket-hon-luu-dong = marriage, registered at home",
    "leg-cai-chinh = Change or correction",
    "leg-ban-sao-khai-sinh = Copies",
    "leg-ban-sao-khai-tu = Copies",
    "leg-ban-sao-ket-hon = Copies",
    "leg-chung-thuc-ban-sao = Certification of copies",
    "leg-chung-thuc-chu-ky = Certification of the signature",
    "leg-nhan-cha-me-con = Recognition",
    "leg-ky-va-ghi-so = Signature and register",
    "leg-tra-ket-qua = Result handed over at home",
    "section-parent = Parent",
    "section-recognised = Child",
    "section-recognition = Recognition",
    "section-entry = Entry in the register",
    "section-change = What is changed",
    "section-other = A second change",
    "section-certified = Paper to be certified",
    "section-mobile = Why at home",
    "field-parent-is = This person is the",
    "field-recognition-by = Who recognises",
    "field-recognition-foreign = Foreign element",
    "field-entry-register = Register",
    "field-entry-number = Number of the entry",
    "field-entry-date = Day of registration",
    "field-entry-place = Place of registration",
    "field-change-kind = Kind",
    "field-change-item = Item",
    "field-change-from = It says",
    "field-change-to = It is to say",
    "field-change-basis = Based on",
    "field-other-item = Item",
    "field-other-from = It says",
    "field-other-to = It is to say",
    "field-certified-paper = Name of the paper",
    "field-certified-issuer = Issued by",
    "field-certified-pages = Pages",
    "field-certified-copies = Copies",
    "field-mobile-ground = Ground",
    "field-mobile-decision = Decision of the ward",
    "field-papers-giay-to-can-cu = Papers it is based on",
    "field-papers-chung-cu-quan-he = Proof of kinship",
    "field-papers-ban-chinh = Original seen and compared",
    "field-papers-giay-to-tuy-than = Identity card or passport seen",
    "choice-parents-disabled-or-ill = Parents disabled or ill, no relative to come",
    "choice-parents-detained = Parents detained, no relative to come",
    "choice-no-relatives = The deceased has no relatives",
    "choice-relatives-old-or-ill = Relatives old or ill",
    "choice-couple-disabled-or-ill = The couple disabled or ill",
    "choice-ward-decision = Another case, by decision of the ward",
    "choice-births = Births",
    "choice-deaths = Deaths",
    "choice-marriages = Marriages",
    "choice-correction = Correction: an error",
    "choice-completion = Completion: something missing",
    "choice-change = Change: now something else",
    "choice-name = Full name",
    "choice-born = Date of birth",
    "choice-sex = Sex",
    "choice-ethnicity = Ethnicity",
    "choice-nationality = Nationality",
    "choice-birth-place = Place of birth",
    "choice-home-town = Home town",
    "choice-mother-name = Mother's name",
    "choice-mother-born = Mother's year of birth",
    "choice-father-name = Father's name",
    "choice-father-born = Father's year of birth",
    "choice-residence = Residence",
    "choice-death-day = Day of death",
    "choice-death-place = Place of death",
    "choice-paper = Identity paper",
    "choice-parent = The parent recognises the child",
    "field-parent-name = Full name",
    "field-parent-born = Born",
    "field-parent-ethnicity = Ethnicity",
    "field-parent-nationality = Nationality",
    "field-parent-citizen-id = Identity number",
    "field-parent-paper = Identity paper",
    "field-parent-residence = Residence",
    "field-parent-commune = Commune",
    "field-recognised-name = Full name",
    "field-recognised-born = Born",
    "field-recognised-sex = Sex",
    "field-recognised-ethnicity = Ethnicity",
    "field-recognised-nationality = Nationality",
    "field-recognised-citizen-id = Identity number",
    "field-recognised-paper = Identity paper",
    "field-recognised-residence = Residence",
    "field-recognised-commune = Commune",
    "document-short-phieu-bo-sung = request for papers",
    "document-short-phieu-tu-choi = refusal",
    "document-short-thong-bao-dung = stop notice",
    "document-short-van-ban-xin-loi = apology",
    "document-short-gcn-ho-kinh-doanh = certificate",
    "document-short-giay-xac-nhan-tthn = certificate",
    "document-short-trich-luc-cai-chinh = extract",
    "document-short-trich-luc-nhan-cha-me-con = extract",
    "document-short-giay-khai-sinh-ban-sao = copy",
    "document-short-trich-luc-khai-tu-ban-sao = copy",
    "document-short-trich-luc-ket-hon-ban-sao = copy",
    "document-short-ket-qua-thu-tuc = result",
    "section-own = What is asked for",
    "field-own-1 = Item 1",
    "field-own-2 = Item 2",
    "field-own-3 = Item 3",
    "field-own-4 = Item 4",
    "field-own-5 = Item 5",
    "field-own-6 = Item 6",
    "field-own-7 = Item 7",
    "field-own-8 = Item 8",
    "field-own-9 = Item 9",
    "field-own-10 = Item 10",
    "field-own-11 = Item 11",
    "field-own-12 = Item 12",
    "field-own-13 = Item 13",
    "field-own-14 = Item 14",
    "field-own-15 = Item 15",
    "field-own-16 = Item 16",
    "field-own-17 = Item 17",
    "field-own-18 = Item 18",
    "field-own-19 = Item 19",
    "field-own-20 = Item 20",
    "",
    "ui-promise-was-due = Was due",
    "ui-leg-ended-refused = not handled",
    "ui-leg-ended-withdrawn = stopped",
    "ui-leg-ended-revoked = stopped",
    "ui-sheet-receipt = Receipt",
    "ui-draft-document = Draft: { $document }",
    "ui-paper-not-now = This paper cannot be printed now: the dossier has not come that far, or has ended. Its preview is beside this.",
    "ui-search-narrow = There are many more. Type more to narrow it down.",
    "ui-search-received = received { $when }",
    // voice.ftl
    "# The citizens' voice: visits, remarks, complaints, ratings.",
    "",
    "event-trip-made = The citizen came to the office: { $why ->",
    "    [hand-in] to hand the dossier in",
    "    [supplement] to bring what was missing",
    "    [collect] to collect the result",
    "    [ask] to ask how it stands",
    "    [invited] at the ward's request",
    "    [sign] to sign before the officer",
    "    [not-ready] for a result that was not ready",
    "    [our-mistake] over a mistake of the office",
    "   *[other] for something else",
    "  }",
    "event-trip-struck = A visit counted by mistake was struck out: { $reason }",
    "event-collected = { $count } papers given out at the counter",
    "problem-trip-seen = This visit is counted already, by the step it was for. Choose another reason, or leave it.",
    "problem-no-such-trip = This visit is not in the case. Open the case again and retry.",
    "problem-trip-already-struck = This visit was struck out already.",
    "trip-hand-in = to hand the dossier in",
    "trip-supplement = to bring what was missing",
    "trip-collect = to collect the result",
    "trip-ask = to ask how it stands",
    "trip-invited = at the ward's request",
    "trip-sign = to sign before the officer",
    "trip-not-ready = for a result that was not ready",
    "trip-our-mistake = over a mistake of the office",
    "trip-other = something else",
    "channel-counter = At the counter",
    "channel-home-visit = By an officer at home",
    "channel-online-full = Online, in full",
    "channel-online-partial = Online, in part",
    "channel-post = By post",
    "verb-give-at-counter = Give at the counter",
    "verb-record-trip = Count a visit",
    "ui-about-record-trip = Each time a citizen has to come to the office counts. Handing in, bringing what was missing and collecting a result at the counter are counted already.",
    "ui-done-record-trip = The visit is counted.",
    "ui-trips-title = Visits to the office",
    "ui-trips-count = { $made } times",
    "ui-trips-target = target { $target }",
    "ui-trips-before = formerly { $before }",
    "ui-trips-over = Over the target",
    "ui-trips-none = The citizen has not had to come to the office.",
    "ui-trip-strike = Counted by mistake",
    "ui-trip-strike-of = Strike out the visit: { $why }, { $when }",
    "ui-trip-strike-reason = Why was it a mistake?",
    "ui-trip-strike-do = Strike it out",
    "ui-trip-strike-done = Struck out. It counts no more and stays in the history.",
    "ui-trip-struck = Counted by mistake: { $reason } · { $officer }, { $when }",
    "ui-trip-why = What did they come for?",
    "ui-trip-note = Note",
    "ui-trip-note-needed = Note (needed for something else)",
    "ui-channel = Received",
    "ui-channel-came = How did the missing papers come?",
    "ui-collect-waited = They waited at the counter since they came; it is no visit of its own",
    "ui-collect-papers = Give these papers at the counter",
    "ui-collect-empty = Nothing can be given yet: a paper must be signed, or another agency's result must have come.",
    "ui-collect-confirm = Give at the counter",
    "report-asked = Dossiers for which more was asked",
    "report-trips = Dossiers with more visits than the target",
    "report-nots-trips = No needless visits: dossiers over the target",
    "report-nots-mean-trips = Mean visits per dossier",
    "report-col-times = Times",
    "report-col-asked = What was asked for",
    "report-col-again = Why again",
    "report-col-trips = Visits",
    "report-col-target = Target",
    "report-col-why = Day and reason of each",
    "ui-reports-behind = See the list: { $what }",
    // ward.ftl
    "# A ward's settings, set by the district: words for who writes the file.",
    "",
    "problem-ward-faulty = { $count } places of the settings are not right, and nothing was set. Put each right and check again: { $faults }",
    "",
    "ward-fault-unreadable = cannot be read ({ $value }); take the file from ward show and change it",
    "ward-fault-unknown-key = nothing is called “{ $value }” here; check the spelling",
    "ward-fault-not-yours = “{ $value }” is written by the program; take it out",
    "ward-fault-other-ward = the file is of the ward { $value }; check the file, or the ward's code",
    "ward-fault-text-missing = says nothing; it must be there",
    "ward-fault-text-form = “{ $value }” cannot be used; write one line of at most 200 characters",
    "ward-fault-phone-form = “{ $value }” is no telephone number; only digits, spaces and + ( ) . -",
    "ward-fault-symbol-form = “{ $value }” cannot be used; no spaces, at most 20 characters",
    "ward-fault-commitment-unknown = there is no commitment “{ $value }”; leave it empty or name one that there is",
    "ward-fault-agency-step = no step has the code “{ $value }”; the catalogue of procedures has the codes",
    "ward-fault-agency-name = the step “{ $value }” has no agency, or one longer than 200 characters",
    "ward-fault-address-form = “{ $value }” is no address of the page for checking; it begins with https://",
    "ward-fault-reasons-many = has { $value } reasons for an apology, at most 20",
    "ward-fault-reason-form = the reason “{ $value }” cannot be used: empty, twice, too long, with a full stop, or of something private",
    "ward-fault-alarm-days = these days of warning ({ $value }) cannot be used: the leader's at least 1, the officer's more than the leader's, at most 10",
    "ward-fault-complaint-term = the time for an answer “{ $value }” cannot be used: once each, from 1 to 365 days",
    "",
    "# Signers: from when until when, and which papers.",
    "problem-signer-not-yet = This person signs from { $from } on only. Choose another signer, or wait for that day.",
    "problem-signer-expired = This person signed until { $until } only. Choose another signer; if they sign still, ask the upper office to extend it.",
    "problem-signer-other-papers = This person does not sign papers of this kind ({ $document }). Choose another signer, or ask the upper office to add it.",
    "problem-paper-unknown = There is no paper “{ $paper }”. Write a code that there is, for example giay-khai-sinh-ban-sao.",
    "problem-mandate-order = The last day of signing is before the first. Check both.",
    "ward-fault-points = the points of the five groups ({ $value }) cannot be used: five numbers that make 100",
    "ward-fault-reform = the result “{ $value }” cannot be used: it needs a name, 0 to 100 points (in tenths), a rank within its number",
    "ward-fault-idle-minutes = these minutes of the lock ({ $value }) cannot be used: from 1 to 60, and on a round no longer than at the office",
    "ward-fault-search-days = “{ $value }” days cannot be used: at least 30, or leave it out so that names always find",
    "ward-fault-maps-many = there are { $value } maps of columns, at most 20",
    "ward-fault-map-form = the map of columns “{ $value }” cannot be used: it needs a program's name, a book's slug and at least one column, once for a program and book",
    "ward-fault-map-column = the column “{ $value }” cannot be used: there is none like it here, or its name stands twice",
  ].join("\n"),
};
