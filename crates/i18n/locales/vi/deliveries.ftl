# Trao kết quả từng phần: giấy nào ở đâu, ai đã nhận, lúc nào.

phase-partly-delivered = Đã trao một phần
event-part-reached = Gia đình đã nhận được { $document }: { $how }
verb-record-reached = Ghi gia đình đã nhận được
ui-about-record-reached = Dùng khi kết quả của cơ quan khác đến thẳng gia đình (bản điện tử, tin nhắn, bưu chính). Hồ sơ xong khi mọi kết quả đã đến tay gia đình.
ui-done-record-reached = Đã ghi gia đình có kết quả này.
ui-reached-receiver = Ai xác nhận đã nhận
ui-reached-how = Nhận bằng cách nào (ví dụ: số thẻ trên VssID)

problem-not-from-agency = Giấy này không phải kết quả của cơ quan khác trong hồ sơ. Giấy của phường thì trao tận nhà hoặc trao tại quầy.
problem-how-missing = Chưa ghi gia đình nhận kết quả bằng cách nào. Ghi ngắn gọn, ví dụ: bản điện tử trên VNeID.

ui-parts = Kết quả đến tay gia đình
ui-parts-left = Còn { $count } kết quả chưa đến tay gia đình
ui-parts-whole = Gia đình đã nhận đủ
ui-part-due = hẹn { $when }
ui-part-given = { $receiver } nhận { $when }
ui-part-given-as = { $receiver } ({ $relation }) nhận { $when }
ui-part-by = cán bộ { $officer }
ui-part-authorised = có giấy ủy quyền
ui-attempt = { $when }: mang về, { $reason }
part-state-awaited = cơ quan đang giải quyết
part-state-here = đã có, chờ trao
part-state-out = đang mang đi trao
part-state-returned = mang về, chưa trao
part-state-given = đã trao
place-home = tại nhà
place-counter = tại quầy
place-directly = nhận thẳng

ui-parts-ended-refused = Không giải quyết, nên không có kết quả để trao.
ui-parts-ended-withdrawn = Dừng theo yêu cầu của gia đình, nên không có kết quả để trao.
ui-parts-ended-revoked = Việc đăng ký đã bị thu hồi, không còn kết quả để trao.
