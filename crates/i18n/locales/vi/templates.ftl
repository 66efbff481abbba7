# Mẫu giấy: bản của phần mềm, của cấp trên, của phường; phong bì.

event-template-proposed = Đưa mẫu giấy mới vào
event-template-allowed = Cho dùng mẫu giấy
event-template-withdrawn = Thôi dùng mẫu giấy
event-template-published = Cấp trên công bố mẫu giấy

problem-ward-template-document = Mẫu này không dành cho loại giấy nào của phần mềm. Xem lại mục document trong tệp.
problem-ward-template-too-large = Mẫu quá lớn: nén rồi vẫn hơn { $most } KB. Bỏ bớt phần không dùng rồi đưa vào lại.
problem-ward-template-same = Mẫu này đang dùng hoặc đang chờ cho phép rồi. Không cần đưa vào lại.
problem-ward-template-nothing-proposed = Không có mẫu nào của loại giấy này đang chờ cho phép. Đưa mẫu vào trước, rồi lãnh đạo cho phép.
problem-ward-template-other-proposal = Trong lúc xem, đã có người đưa mẫu khác vào. Xem lại mẫu mới nhất rồi cho phép.
problem-ward-template-nothing-used = Loại giấy này không có mẫu riêng của cơ quan đang dùng hay đang chờ, nên không có gì để thôi dùng.
problem-ward-template-too-many = Loại giấy này đã có { $most } mẫu qua các lần, không thêm được nữa. Báo người phụ trách máy ở cấp trên.
problem-ward-template-from = Ngày bắt đầu dùng phải từ hôm nay trở đi và trong vòng một năm.
problem-ward-template-reason-too-long = Lý do dài { $count } ký tự. Viết gọn trong 200 ký tự.
problem-ward-template-unknown = Máy này chưa có mẫu ấy. Đồng bộ rồi thử lại.
problem-ward-template-newer = Mẫu “{ $template }” thuộc dạng thức { $format }, mới hơn phần mềm trên máy này, nên máy này không in loại giấy ấy để khỏi in ra hai kiểu khác nhau. Cập nhật phần mềm, hoặc in ở máy đã cập nhật.

template-sample-full = Điền đủ các mục
template-sample-empty = Để trống
template-sample-longest = Tên và địa chỉ dài nhất

template-whose-program = đi kèm phần mềm
template-whose-district = của cấp trên
template-whose-ward = của phường

ui-templates-title = Mẫu giấy
ui-templates-open = Xem và thay mẫu giấy
ui-templates-about = Mỗi loại giấy in theo một mẫu. Người phụ trách máy hoặc lãnh đạo đưa mẫu riêng của phường vào; lãnh đạo cho dùng từ một ngày nhất định. Giấy đề ngày trước đó vẫn in như cũ, kể cả in lại.
ui-templates-documents = Loại giấy
ui-templates-of-program = Dùng mẫu đi kèm phần mềm
ui-templates-of-district = Dùng mẫu của cấp trên
ui-templates-of-ward = Dùng mẫu của phường
ui-templates-proposal = Đang chờ cho phép
ui-templates-proposal-by = { $officer } đưa vào { $when }
ui-templates-from = Dùng cho giấy đề từ ngày
ui-templates-allow = Cho dùng
ui-templates-allowed = Đã cho dùng.
ui-templates-save = Lưu mẫu này thành tệp
ui-templates-choose = Chọn tệp mẫu (JSON)
ui-templates-officers = Chỉ lãnh đạo và người phụ trách máy đưa mẫu vào được.
ui-templates-tried = Mẫu mới, đang xem thử
ui-templates-tried-for = Mẫu cho: { $document }.
ui-templates-tight = Dùng được, nhưng tên và địa chỉ dài nhất thì không đủ chỗ:
ui-templates-propose = Đưa mẫu này vào
ui-templates-proposed = Đã đưa mẫu vào. Lãnh đạo cho dùng xong thì giấy mới in theo mẫu này.
ui-templates-withdraw = Thôi dùng mẫu của phường
ui-templates-withdraw-why = Vì sao thôi dùng?
ui-templates-withdrawn = Đã thôi dùng. Giấy mới in theo mẫu của cấp trên hoặc mẫu đi kèm phần mềm; giấy đã in thì in lại vẫn như cũ.
ui-templates-history = Các mẫu
ui-templates-edition = Từ { $from }, { $whose }
ui-templates-used = đang dùng
ui-templates-allowed-by = { $officer } cho dùng
ui-templates-withdrawn-by = { $officer } cho thôi dùng { $when }: { $why }
ui-templates-look = Xem
ui-templates-changes = Khác với mẫu đang dùng
ui-templates-changes-none = Không khác mẫu đang dùng.
ui-templates-changes-more = Còn nhiều chỗ khác nữa, chưa kể hết ở đây.
ui-templates-was = trước
ui-templates-is = nay
ui-templates-sheet = Trang giấy xem trước
ui-templates-sample = Xem với
ui-templates-paper = In trên
ui-round-print-envelopes = In phong bì
ui-paper-print-envelope = In phong bì
