# Giao việc từng bước, bàn giao lại về sau.

event-leg-assigned = Giao việc: { $leg }
verb-assign-leg = Giao việc, bàn giao
ui-about-assign-leg = Ghi ai làm bước này: cán bộ của phường hoặc người của cơ quan phối hợp. Người giữ việc trước đó vẫn được lưu lại.
ui-done-assign-leg = Đã giao việc.
ui-assign-person = Người nhận việc (họ tên; chức danh nếu ở cơ quan khác)
ui-assign-contact = Điện thoại (nếu có)
ui-assign-why = Lý do bàn giao (nếu có)
ui-assigned-from = Nhận từ { $from } lúc { $when }; { $officer } giao
ui-assigned-before = Các lần bàn giao
problem-already-theirs = Người này đang giữ việc ấy rồi. Chọn người khác, hoặc sửa số điện thoại.
