# Khai tử liên thông 2, 3, 4 trong 1; giấy tờ cần mang theo.

choice-hai-viec = 2 trong 1: khai tử, xóa thường trú
choice-tu-tuat-9 = 4 trong 1: thêm mai táng phí, tử tuất, bảo hiểm xã hội (9 ngày)
choice-tu-tuat-18 = 4 trong 1: thêm mai táng phí, tử tuất, người có công (18 ngày)
leg-tu-tuat = Tử tuất
leg-thoi-tuat = Thôi hưởng trợ cấp tuất
field-papers-giay-to-tuat = Giấy tờ về thân nhân hưởng tuất
document-quyet-dinh-mai-tang = Kết quả giải quyết mai táng phí
document-quyet-dinh-tu-tuat = Kết quả giải quyết tử tuất

problem-no-benefit-claim = Gia đình đề nghị hưởng mai táng phí nhưng chưa nộp tờ khai. Nhận thêm tờ khai, hoặc chọn lại 2 trong 1.
problem-claim-without-benefit = Đã nộp tờ khai mai táng phí, tử tuất nhưng đang chọn 2 trong 1. Chọn 3 hoặc 4 trong 1 nếu gia đình đề nghị hưởng trợ cấp.
problem-benefit-age = Nhóm 11 ngày là của người từ đủ 80 tuổi đang hưởng trợ cấp tuất; tuổi đã ghi chưa đủ. Xem lại ngày sinh hoặc chọn nhóm khác.

ui-bring = Gia đình cần mang theo
ui-bring-originals = { $count } bản chính
ui-bring-copies = { $count } bản sao
ui-bring-shown = xuất trình hoặc tra cứu, không nộp
