# Thư của phường, lời xin lỗi và những giấy báo cho người dân.

problem-first-supplement = Hồ sơ này chưa yêu cầu bổ sung lần nào. Cán bộ yêu cầu bổ sung như thường lệ.
problem-reason-not-listed = Lý do này không có trong danh sách của phường. Chọn một lý do trong danh sách.
problem-already-finished = Kết quả đã trao rồi, không hẹn lại nữa.
problem-form-not-due = Chưa có việc gì để in { $document }.
problem-circumstance-known = Điều này đã ghi rồi.
problem-no-such-circumstance = Không có mục này trong danh sách. Chọn một mục trong danh sách.
problem-hour-incomplete = Cần đủ giờ và phút, ví dụ 17:00.
problem-letter-forbidden = { $ground ->
    [death] Hồ sơ này là khai tử, nên không gửi { $document }.
    [father-dead] Hồ sơ ghi cha của cháu đã mất nên lãnh đạo quyết định có gửi { $document } hay không.
    [bereaved] Phường đã đăng ký khai tử cho cháu hoặc mẹ cháu, nên không gửi { $document }. Thư chia buồn soạn ở hồ sơ khai tử.
    [child-died] Cháu đã mất, nên không gửi { $document }. Có thể soạn thư chia buồn.
    [mother-died] Mẹ của cháu đã mất khi sinh, nên không gửi { $document }. Có thể soạn thư chia buồn.
    [abandoned] Cháu bị bỏ rơi, nên không gửi { $document }.
    [registered-again] Đây là đăng ký lại, nên không gửi { $document }.
   *[other] Hoàn cảnh đã ghi trong hồ sơ không cho gửi { $document }.
  }
problem-letter-not-here = { $document } không dùng cho loại hồ sơ này.
problem-letter-too-early = Việc mà { $document } nói đến chưa xảy ra. Chờ xong việc ấy rồi soạn.
problem-letter-unapproved = { $document } cần lãnh đạo duyệt trước khi in.
problem-no-letter = Giấy này không phải là thư của phường.
problem-letter-says-identity-number = Thư có một số giấy tờ tùy thân, mà thư của phường không ghi số của ai. Bỏ số ấy ra khỏi thư.
problem-letter-says-cause-of-death = Thư nhắc đến nguyên nhân mất (“{ $found }”), đọc thêm đau lòng. Bỏ câu ấy ra khỏi thư.
problem-letter-says-parentage = Thư nói đến chuyện riêng của gia đình (“{ $found }”). Bỏ câu ấy ra khỏi thư.
problem-letter-says-beside-condolence = Thư chia buồn và thư gửi kèm giấy tờ không đi kèm lời này: “{ $found }”. Thư lúc này không mời góp ý, không dẫn đường dẫn, không nhắc phí, không có khẩu hiệu. Bỏ câu ấy ra khỏi thư.
problem-letter-says-blame = Thư xin lỗi đổ việc chậm trễ cho người nhận thư (“{ $found }”). Viết lại câu ấy, chỉ nói phần việc của cơ quan.
problem-letter-says-fee = Thư chúc mừng và thư cảm ơn không nhắc chuyện tiền nong (“{ $found }”). Bỏ câu ấy; khoản phải nộp đã có trên giấy khác.
problem-letter-says-death = Thư chúc mừng và thư cảm ơn không nhắc chuyện mất mát (“{ $found }”). Bỏ câu ấy; nếu nhà có tang thì soạn thư chia buồn.
problem-letter-says-account = Thư ghi số tài khoản sau chữ “{ $found }”, mà thư của phường không nhắc chuyển tiền. Bỏ số ấy ra khỏi thư.
problem-letter-says-hurtful = Thư có lời dễ làm người đọc tổn thương (“{ $found }”). Bỏ hoặc viết lại câu ấy.

event-promise-renewed = Xin lỗi và hẹn lại { $when }: { $reason }
event-supplement-again = Lãnh đạo cho yêu cầu bổ sung lần nữa ({ $reason }): { $what }
event-circumstance-noted = { $circumstance ->
    [child-died] Ghi: cháu đã mất
    [mother-died] Ghi: mẹ mất khi sinh cháu
    [abandoned] Ghi: trẻ bị bỏ rơi
    [registered-again] Ghi: đăng ký lại
    [adopted] Ghi: nhận con nuôi hoặc mang thai hộ
   *[declared-dead] Ghi: Tòa án tuyên bố đã chết
  }

circumstance-child-died = Cháu đã mất
circumstance-mother-died = Mẹ mất khi sinh cháu
circumstance-abandoned = Trẻ bị bỏ rơi
circumstance-registered-again = Đăng ký lại, hoặc khai sinh cho người lớn
circumstance-adopted = Nhận con nuôi hoặc mang thai hộ
circumstance-declared-dead = Tòa án tuyên bố đã chết

group-to-apologise = Kịp hẹn hay xin lỗi?
verb-apologise = Xin lỗi và hẹn lại
verb-print-form = In thông báo
verb-approve-letter = Duyệt thư
verb-supplement-again = Yêu cầu bổ sung lần nữa
verb-note-circumstance = Ghi điều cần biết khi viết thư

ui-about-apologise = Lý do là của cơ quan, không phải của người dân. Chỉ hẹn lại một lần; hạn theo luật giữ nguyên. Văn bản xin lỗi và thư xin lỗi được soạn cùng lúc.
ui-about-supplement-again = Lần trước đã yêu cầu rồi. Ghi rõ còn thiếu gì và vì sao lần trước chưa đủ.
ui-about-note-circumstance = Điều này quyết định thư nào được gửi. Ghi rồi thì không bỏ được.
ui-about-approve-letter = Đọc bản xem trước rồi duyệt. Duyệt xong mới in để ký.
ui-done-apologise = Đã hẹn lại. Văn bản xin lỗi và thư xin lỗi đã sẵn để in.
ui-done-draft-letter = Đã soạn thư.
ui-apology-reason = Lý do của cơ quan
ui-apology-day = Ngày hẹn mới
ui-apology-hour = Giờ
ui-supplement-what = Còn thiếu gì
ui-supplement-ground = Lý do, ghi trên phiếu
ui-supplement-why = Vì sao lần trước chưa đủ
ui-circumstance-which = Điều cần biết
ui-renewed = đã hẹn lại
ui-outgoing-title = Sổ đăng ký văn bản đi
ui-outgoing-about = Những văn bản và thư có số đã gửi đi trong năm.
ui-outgoing-empty = Năm này chưa có văn bản nào được cho số.
ui-outgoing-year = Năm
ui-outgoing-earlier = Năm trước
ui-outgoing-later = Năm sau
ui-outgoing-number = Số, ký hiệu
ui-outgoing-dated = Ngày tháng
ui-outgoing-document = Tên loại và trích yếu
ui-outgoing-signer = Người ký
ui-outgoing-recipient = Nơi nhận
ui-outgoing-keeper = Nơi giữ bản lưu
ui-outgoing-keeper-clerk = Văn thư
ui-outgoing-copies = Số bản
ui-outgoing-handed-over = Ngày chuyển
ui-outgoing-receiver = Ký nhận
ui-outgoing-note = Ghi chú
