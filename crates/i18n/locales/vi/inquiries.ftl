# Gửi xác minh: hỏi cơ quan khác, và trả lời của họ.

problem-waits-for-answer = Hồ sơ đang chờ cơ quan khác trả lời xác minh. Ghi kết quả xác minh trước.
problem-not-asking = Hồ sơ không chờ trả lời xác minh nào.
problem-inquiry-unclear = Chưa rõ gửi xác minh đi đâu, về việc gì. Ghi tên cơ quan và nội dung cần xác minh.
problem-inquiry-in-future = Ngày của văn bản gửi xác minh chưa đến. Kiểm tra lại ngày.

event-inquiry-sent = Gửi xác minh { $whom }: { $what }
event-inquiry-answered = Nhận kết quả xác minh: { $result }

verb-send-inquiry = Gửi xác minh
verb-answer-inquiry = Nhận kết quả xác minh
phase-inquiry = Chờ xác minh

ui-about-send-inquiry = Ghi đã hỏi cơ quan nào, về việc gì. Thời gian xác minh được tính theo quy định của thủ tục; ngày hẹn và lý do hiện ngay trên hồ sơ.
ui-about-answer-inquiry = Ghi kết quả. Thời gian giải quyết lại được tính tiếp, và hồ sơ được kiểm tra lại.
ui-inquiry-whom = Cơ quan được hỏi
ui-inquiry-what = Nội dung cần xác minh
ui-inquiry-number = Số văn bản (nếu có)
ui-inquiry-day = Ngày văn bản (nếu có)
ui-inquiry-result = Kết quả xác minh
ui-inquiries = Xác minh
ui-inquiry-answered = Trả lời { $when }: { $result }
ui-inquiry-awaited = Chưa có trả lời; thời hạn dài hơn vì phải xác minh.
ui-inquiry-stopped = Chưa có trả lời; thời gian chờ không tính vào hạn.
ui-waiting-inquiry = chờ { $whom } trả lời
ui-left-asking = đang dừng, chờ xác minh

catalogue-fault-asking-no-term = kéo dài thời hạn khi xác minh (longer-term) thì phải ghi thời hạn ấy ở mục verification
