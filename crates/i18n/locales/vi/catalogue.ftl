# Danh mục thủ tục: bản do cấp trên ban hành, và lời cho người soạn nó.

event-catalogue-published = Ban hành danh mục thủ tục
catalogue-edition-title = Danh mục thủ tục
catalogue-edition = số { $version }, áp dụng từ { $from }

problem-catalogue-version = Danh mục mang số { $version }, nhưng số { $last } đã ban hành. Ghi số { $next } rồi làm lại.
problem-catalogue-from-past = Danh mục áp dụng từ { $from } là trước ngày ban hành. Hồ sơ đã nhận thì đã hẹn rồi; chọn ngày hôm nay hoặc ngày sau.
problem-catalogue-from-order = Danh mục áp dụng từ { $from }, sớm hơn danh mục trước nó (từ { $last }). Chọn ngày { $last } hoặc ngày sau.
problem-catalogue-faulty = Danh mục có { $count } chỗ chưa đúng, chưa ban hành gì. Sửa từng chỗ rồi kiểm tra lại: { $faults }
problem-admin-file-unreadable = Không đọc được tệp { $file }. Kiểm tra đường dẫn và quyền đọc tệp.

# Từng chỗ chưa đúng: thủ tục nào, mục nào, vì sao.
catalogue-fault-place = { $place }: { $fault }
catalogue-fault-unreadable = không đọc được ({ $value })
catalogue-fault-unknown-key = không có mục nào tên “{ $value }”; xem lại chính tả
catalogue-fault-schema-newer = viết theo khuôn { $value }, mới hơn phần mềm này; nâng cấp phần mềm trước
catalogue-fault-empty = danh mục không thay đổi gì; thêm thủ tục, cam kết hoặc thủ tục thôi nhận
catalogue-fault-too-large = danh mục quá lớn ({ $value } byte); chia thành nhiều bản, mỗi bản một ít thủ tục
catalogue-fault-text-missing = chưa có lời; ghi cả tiếng Việt (vi) và tiếng Anh (en)
catalogue-fault-source-missing = chưa ghi căn cứ; ghi văn bản hoặc quyết định quy định điều này
catalogue-fault-term-zero = “{ $value }” không phải thời hạn hay số lần dùng được; ghi một số lớn hơn 0 và hợp lý
catalogue-fault-verification-shorter = thời hạn khi phải xác minh ({ $value }) phải dài hơn thời hạn thường
catalogue-fault-code-form = mã “{ $value }” không dùng được; chỉ dùng chữ thường không dấu, chữ số và gạch nối, từ 3 đến 60 ký tự
catalogue-fault-code-twice = mã “{ $value }” có hai lần; mỗi mã một lần
catalogue-fault-signer-agency = người ký không khớp với cơ quan “{ $value }”: kết quả của UBND do UBND ký, của cơ quan khác thì ghi co-quan-khac
catalogue-fault-result-missing = chưa có kết quả nào; ghi giấy tờ mà người dân nhận được
catalogue-fault-fee-high = { $value } đồng quá lớn; kiểm tra lại số tiền
catalogue-fault-leg-longer = bước này ({ $value }) dài hơn cả thủ tục
catalogue-fault-leg-after = bước phải chờ “{ $value }”, nhưng bước ấy không đứng trước nó
catalogue-fault-leg-only = không có trường hợp nào mã “{ $value }”
catalogue-fault-form-missing = thủ tục “{ $value }” không có trong pháp luật và chưa có tờ khai
catalogue-fault-form-of-law = pháp luật đã định các mã ở đây, danh mục không đổi được (“{ $value }”); chỉ đổi thời hạn, giấy tờ, lệ phí, cơ quan và lời văn
catalogue-fault-ended-of-law = không thể thôi nhận thủ tục “{ $value }” do pháp luật quy định
catalogue-fault-procedure-unknown = không có thủ tục “{ $value }”
catalogue-fault-commitment-longer = cam kết ({ $value }) dài hơn thời hạn theo luật; cam kết chỉ được ngắn hơn hoặc bằng
catalogue-fault-commitment-unlike = cam kết tính theo đơn vị khác với thời hạn theo luật; dùng cùng đơn vị
catalogue-fault-form-long = tờ khai dài quá: cần { $value } chỗ, nhiều nhất 20 (một người chiếm 3 chỗ)
catalogue-fault-label-long = nhãn dài { $value } ký tự, nhiều nhất 60
catalogue-fault-options = lựa chọn không dùng được (“{ $value }”): mục kiểu choice cần ít nhất hai lựa chọn khác nhau, mục kiểu khác thì không có
catalogue-fault-longest = độ dài { $value } không dùng được; chỉ ghi cho mục kiểu text, từ 1 đến 300 ký tự
catalogue-fault-leg-of-result = thủ tục có nhiều bước thì phải có bước mã “{ $value }”: bước ra kết quả
catalogue-fault-no-variants = thủ tục riêng “{ $value }” chưa chia trường hợp được; đặt mỗi trường hợp thành một thủ tục
