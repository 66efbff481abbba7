# Phí, lệ phí: mức thu, miễn, đã thu.

field-declarant-exemption = Thuộc diện miễn lệ phí
choice-nguoi-co-cong = Người có công với cách mạng
choice-ho-ngheo = Hộ nghèo
choice-nguoi-khuyet-tat = Người khuyết tật
fee-ground-on-time = đăng ký đúng hạn
fee-ground-domestic = kết hôn trong nước
fee-ground-nguoi-co-cong = người có công với cách mạng
fee-ground-ho-ngheo = hộ nghèo
fee-ground-nguoi-khuyet-tat = người khuyết tật
fee-per-dossier = mỗi hồ sơ
fee-per-copy = mỗi bản
fee-per-page = mỗi trang
pay-cash = Tiền mặt
pay-transfer = Chuyển khoản
pay-online = Trên Cổng Dịch vụ công

event-fee-collected = Thu { $sum } đồng, biên lai số { $receipt }
event-fee-struck = Gạch một lần thu ghi nhầm: { $reason }
verb-collect-fee = Ghi đã thu phí
ui-about-collect-fee = Ghi số tiền đã thu và số biên lai lấy từ quyển biên lai của phường. Phần mềm không tự cấp số biên lai.
ui-done-collect-fee = Đã ghi thu phí.

problem-no-fee = Hồ sơ này không có khoản nào phải thu. Nếu danh mục chưa ghi mức thu, báo cấp trên cập nhật danh mục.
problem-fee-already-paid = Hồ sơ này đã ghi thu phí rồi. Nếu ghi nhầm, gạch lần thu trước.
problem-fee-receipt-missing = Chưa ghi số biên lai. Ghi số trên quyển biên lai của phường.
problem-fee-differs = Số tiền phải thu là { $due } đồng. Thu đủ một lần rồi ghi lại đúng số ấy.
problem-no-such-payment = Không có lần thu này. Mở lại hồ sơ rồi thử lại.
problem-payment-already-struck = Lần thu này đã gạch rồi.

ui-fee = Phí, lệ phí
ui-fee-sum = { $sum } đồng
ui-fee-free = Không thu
ui-fee-exempt = Miễn: { $ground }
ui-fee-unknown = Danh mục chưa ghi mức thu của thủ tục này.
ui-fee-each = { $each } đồng { $per }
ui-fee-copies = { $copies } bản
ui-fee-pages = { $copies } bản, mỗi bản { $pages } trang
ui-fee-not-paid = chưa thu
ui-fee-silent = Không in lên giấy nào của hồ sơ này: có thư chia buồn đi kèm.
ui-fee-payment = { $sum } đồng, biên lai { $receipt } · { $way } · { $when } · { $officer }
ui-fee-struck = đã gạch: { $reason }
ui-fee-strike = Gạch, ghi nhầm
ui-fee-strike-why = Vì sao gạch
ui-fee-strike-done = Đã gạch lần thu ghi nhầm.
ui-fee-typed = Số tiền đã thu (đồng)
ui-fee-receipt = Số biên lai
ui-fee-way = Thu bằng

report-fees = Phí, lệ phí
report-basis-fees = Tính theo ngày thu; khoản chưa thu và miễn tính theo ngày nhận hồ sơ
report-col-fees-of = Ngày, thủ tục
report-col-fees-count = Lượt thu
report-col-fees-cash = Tiền mặt
report-col-fees-transfer = Chuyển khoản
report-col-fees-online = Trực tuyến
report-col-fees-sum = Cộng (đồng)
report-group-fees-days = Theo ngày
report-group-fees-procedures = Theo thủ tục
report-group-fees-not = Chưa thu, miễn
report-fees-owed = Chưa thu
report-fees-free-on-time = Miễn: đăng ký đúng hạn
report-fees-free-domestic = Miễn: kết hôn trong nước
report-fees-free-nguoi-co-cong = Miễn: người có công với cách mạng
report-fees-free-ho-ngheo = Miễn: hộ nghèo
report-fees-free-nguoi-khuyet-tat = Miễn: người khuyết tật
report-fees-note = Lần thu đã gạch vì ghi nhầm không tính. Số biên lai là của quyển biên lai, không phải của phần mềm.
