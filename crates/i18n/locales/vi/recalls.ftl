# Thu hồi giấy đã trao, và thu hồi việc đăng ký theo quyết định.

event-revoked = Thu hồi việc đăng ký theo Quyết định { $decision }
event-recall-begun = Thu hồi giấy đã trao: { $reason }
event-recall-step-taken = Thu hồi giấy: { $step ->
    [retrieved] đã lấy lại
    [lost] không lấy lại được
    [voided] đã hủy
    [replaced] đã trao giấy thay thế
    [not-replaced] không cấp giấy thay thế
    [apologised] đã xin lỗi
   *[no-apology] không phải xin lỗi
  }
group-to-recall = Giấy phải thu hồi
verb-begin-recall = Thu hồi giấy đã trao
verb-take-recall-step = Ghi việc thu hồi
verb-revoke = Thu hồi theo quyết định
ui-about-begin-recall = Dùng khi giấy đã trao in sai so với Sổ, hoặc việc này đã được đăng ký ở hồ sơ khác. Nếu chính nội dung trong Sổ sai thì lập hồ sơ cải chính.
ui-about-take-recall-step = Việc thu hồi chỉ xong khi giấy đã về, đã hủy, đã có giấy thay và gia đình đã được xin lỗi.
ui-about-revoke = Ghi quyết định thu hồi, hủy bỏ của người có thẩm quyền. Số đăng ký không cấp lại cho ai; giấy đã trao phải được thu hồi.
ui-done-begin-recall = Đã ghi việc phải thu hồi.
ui-done-take-recall-step = Đã ghi.
ui-done-revoke = Đã ghi quyết định thu hồi.
ui-revoke-decision = Số, ký hiệu quyết định
ui-revoke-day = Ngày quyết định
ui-revoke-authority = Người ra quyết định
ui-revoke-reason = Lý do
ui-recall-cause = Vì sao phải thu hồi?
ui-recall-what = Sai ở đâu? (câu này được viết vào thư xin lỗi)
ui-recall-other = Mã hồ sơ đã đăng ký trước (nếu ở phường này)
ui-recall-step = Đã làm gì?
ui-recall-note = Ghi thêm
ui-recall-note-needed = Ghi thêm (bắt buộc)
ui-recall-which = Giấy nào?
ui-recalls-title = Giấy phải thu hồi
ui-recalls-ended = Đã xong
ui-recalls-other = Xem hồ sơ kia
ui-recalls-begun = { $officer } ghi lúc { $when }
ui-revocation = Đã thu hồi theo Quyết định { $decision } ngày { $day } của { $authority }: { $reason }
ui-revocation-undated = Đã thu hồi theo Quyết định { $decision }
recall-misprinted = Giấy in sai so với Sổ, hoặc trao nhầm
recall-duplicate = Việc này đã được đăng ký ở hồ sơ khác
recall-decision = Việc đăng ký bị thu hồi theo quyết định
recall-part-get-back = Lấy lại
recall-part-void = Hủy
recall-part-replace = Thay thế
recall-part-apologise = Xin lỗi
recall-step-retrieved = Đã lấy lại giấy
recall-step-lost = Không lấy lại được (gia đình cam đoan giấy bị mất hoặc hỏng)
recall-step-voided = Đã hủy giấy
recall-step-replaced = Đã trao giấy thay thế
recall-step-not-replaced = Không cấp giấy thay thế
recall-step-apologised = Đã xin lỗi trực tiếp
recall-step-no-apology = Không phải xin lỗi
problem-decided-in-future = Ngày quyết định ở sau hôm nay. Kiểm tra lại ngày.
problem-recall-by-revoking = Việc đăng ký chỉ bị thu hồi bằng quyết định: dùng “Thu hồi theo quyết định”.
problem-recalled-already = Giấy này đang được thu hồi rồi. Ghi bước tiếp theo vào việc thu hồi ấy.
problem-not-with-family = Giấy này chưa trao cho gia đình nên không phải thu hồi. Nếu in hỏng thì ghi hỏng phôi rồi in lại.
problem-not-recalled = Giấy này không trong diện thu hồi. Chọn giấy trong mục Giấy phải thu hồi.
problem-called-back = Giấy này đang được thu hồi. Hủy bản cũ trước rồi mới in, trao bản thay thế.
problem-recall-step-done = Bước này đã xong, hoặc phần mềm tự ghi khi giấy thay thế được trao.
problem-recall-step-early = Chưa đến bước này. Lấy lại giấy trước, rồi hủy, rồi mới thay thế.
problem-entry-revoked = Việc đăng ký này đã bị thu hồi (hồ sơ { $code }): không cấp bản sao, không cải chính được nữa.
print-field-letter-what = Sai sót của giấy
