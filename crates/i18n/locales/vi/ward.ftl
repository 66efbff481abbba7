# Thiết lập của phường, do cấp trên đặt: lời cho người soạn tệp.

problem-ward-faulty = Thiết lập có { $count } chỗ chưa đúng, chưa đặt gì. Sửa từng chỗ rồi kiểm tra lại: { $faults }

ward-fault-unreadable = không đọc được ({ $value }); lấy tệp từ lệnh ward show rồi sửa
ward-fault-unknown-key = không có mục nào tên “{ $value }”; xem lại chính tả
ward-fault-not-yours = mục “{ $value }” do máy tự ghi; bỏ mục này đi
ward-fault-other-ward = tệp là của phường mã { $value }; xem lại tệp hoặc mã phường
ward-fault-text-missing = chưa ghi gì; mục này phải có
ward-fault-text-form = “{ $value }” không dùng được; ghi một dòng, nhiều nhất 200 ký tự
ward-fault-phone-form = “{ $value }” không phải số điện thoại; chỉ ghi chữ số, dấu cách và + ( ) . -
ward-fault-symbol-form = “{ $value }” không dùng được; ghi liền, không dấu cách, nhiều nhất 20 ký tự
ward-fault-commitment-unknown = không có bộ cam kết “{ $value }”; để trống hoặc ghi một bộ có sẵn
ward-fault-agency-step = không có bước nào mã “{ $value }”; xem mã bước trong danh mục thủ tục
ward-fault-agency-name = bước “{ $value }” chưa ghi tên cơ quan, hoặc tên dài quá 200 ký tự
ward-fault-address-form = “{ $value }” không phải địa chỉ trang kiểm tra; địa chỉ phải bắt đầu bằng https://
ward-fault-reasons-many = có { $value } lý do xin lỗi, nhiều nhất 20
ward-fault-reason-form = lý do “{ $value }” không dùng được: trống, trùng, dài quá, có dấu chấm cuối câu hoặc nói điều riêng tư
ward-fault-alarm-days = số ngày báo trước ({ $value }) không dùng được: lãnh đạo ít nhất 1 ngày, cán bộ sớm hơn lãnh đạo, nhiều nhất 10 ngày
ward-fault-complaint-term = thời hạn trả lời “{ $value }” không dùng được: ghi một lần, từ 1 đến 365 ngày

# Người ký: thời hạn và loại giấy tờ được giao ký.
problem-signer-not-yet = Người này chỉ được ký từ ngày { $from }. Chọn người ký khác, hoặc đợi đến ngày ấy.
problem-signer-expired = Người này chỉ được ký đến hết ngày { $until }. Chọn người ký khác; nếu vẫn được giao ký thì đề nghị cấp trên gia hạn.
problem-signer-other-papers = Người này không được giao ký loại giấy này ({ $document }). Chọn người ký khác, hoặc đề nghị cấp trên giao ký thêm loại giấy này.
problem-paper-unknown = Không có loại giấy “{ $paper }”. Ghi mã có thật, ví dụ giay-khai-sinh-ban-sao.
problem-mandate-order = Ngày cuối được ký đứng trước ngày đầu. Xem lại hai ngày.
ward-fault-points = điểm của năm nhóm ({ $value }) không dùng được: năm số, cộng lại đúng 100
ward-fault-reform = kết quả “{ $value }” không dùng được: phải có tên, điểm từ 0 đến 100 (ghi theo phần mười), hạng không quá tổng số
ward-fault-idle-minutes = số phút tự khóa máy ({ $value }) không dùng được: từ 1 đến 60 phút, khi đi trao không lâu hơn ở cơ quan
ward-fault-search-days = “{ $value }” ngày không dùng được: ghi ít nhất 30 ngày, hoặc bỏ mục này để luôn tìm được theo tên
ward-fault-maps-many = có { $value } bảng tên cột, nhiều nhất 20
ward-fault-map-form = bảng tên cột “{ $value }” không dùng được: phải có tên phần mềm, mã sổ đúng, ít nhất một cột, và mỗi phần mềm một bảng cho mỗi sổ
ward-fault-map-column = cột “{ $value }” không dùng được: không có cột như vậy ở đây, hoặc tên cột trùng
