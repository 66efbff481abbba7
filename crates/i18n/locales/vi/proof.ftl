# Mã kiểm tra giấy: nói gì với người cầm tờ giấy.

proof-genuine = Giấy thật, đang có giá trị
proof-replaced = Giấy đã được thay bằng bản khác
proof-recalled = Giấy đã bị thu hồi
proof-altered = Giấy không khớp với mã
proof-not-ours = Không phải mã của cơ quan này
proof-cannot-tell = Chưa kết luận được

proof-say-genuine = Tờ giấy mang mã này do { $ward } cấp và đang có giá trị. So những điều dưới đây với tờ giấy trên tay: khác một chữ là giấy đã bị sửa.
proof-say-replaced = Tờ giấy mang mã này do { $ward } cấp, nhưng sau đó đã có bản khác thay vào. Hỏi người cầm giấy bản mới hơn.
proof-say-recalled = Tờ giấy mang mã này do { $ward } cấp, nhưng đã bị thu hồi. Không dùng giấy này; nhờ người cầm giấy liên hệ nơi cấp.
proof-say-altered = Mã là của { $ward }, nhưng điều ghi trên giấy khác với điều mã nói. Xem lại từng chữ đã nhập; nếu đúng là trên giấy ghi như vậy thì không nhận giấy này và báo cho nơi cấp.
proof-say-not-ours = Mã này không do cơ quan này cấp. Quét lại một lần cho chắc; nếu vẫn vậy thì không nhận giấy này.
proof-say-cannot-tell = Chỉ dựa vào mã thì chưa đủ để nói giấy này còn giá trị hay không.

proof-why-not-a-code = Những chữ này không phải mã kiểm tra giấy. Quét mã ở ô “Mã kiểm tra” trên tờ giấy; mã bắt đầu bằng TN1.
proof-why-damaged = Mã thiếu chữ hoặc đã bị sửa. Vuốt phẳng tờ giấy rồi quét lại.
proof-why-other-district = Mã được ký bằng khóa của nơi khác. Hỏi đúng cơ quan ghi trên tờ giấy.
proof-why-newer = Mã thuộc kiểu mới hơn phần mềm này. Cập nhật phần mềm rồi kiểm tra lại.
proof-why-newer-public = Mã thuộc kiểu mới mà trang này chưa đọc được. Hỏi đúng cơ quan ghi trên tờ giấy.
proof-why-other-ward = Mã hợp lệ, nhưng của { $ward }. Chỉ nơi ấy mới biết giấy còn giá trị hay không: hỏi nơi ấy.
proof-why-not-in-log = Mã hợp lệ, nhưng ở đây chưa có ghi chép nào về tờ giấy này. Có thể máy in ra nó chưa đồng bộ: đồng bộ rồi kiểm tra lại, hoặc hỏi { $ward }.
proof-why-not-in-log-public = Mã hợp lệ, nhưng ở đây chưa có ghi chép nào về tờ giấy này; giấy vừa in có thể vài ngày sau mới có. Kiểm tra lại sau, hoặc hỏi { $ward }.
proof-why-revoked-laptop = Mã được ký bởi một máy đã bị ngừng quyền, và không có ghi chép nào về tờ giấy này. Đừng nhận giấy này trước khi hỏi { $ward }.
proof-why-unsigned = { $ward } đã in tờ giấy này nhưng chưa ghi nhận là đã ký. Xem chữ ký và con dấu trên giấy, rồi hỏi nơi cấp.
proof-why-no-log = Mã đúng là của { $ward }. Ở đây không có sổ của nơi ấy nên chưa biết giấy còn giá trị hay không: hỏi { $ward }.

proof-part-name = tên
proof-part-number = số
proof-part-date = ngày
proof-differs = Không khớp: { $parts }.
proof-at-genuine = In ngày { $day }.
proof-at-replaced = Bản thay thế được in ngày { $day }.
proof-at-recalled = Thu hồi ngày { $day }.
proof-as-of = Theo những gì máy này biết đến lần đồng bộ { $when }.
proof-as-of-never = Máy này chưa đồng bộ lần nào nên chỉ biết những việc của chính nó.
proof-as-of-now = Theo sổ của cấp trên lúc { $when }.

proof-face = Mã nói tờ giấy phải ghi
proof-document = Loại giấy
proof-number = Số
proof-name = Tên (viết tắt)
proof-date = Ngày trên giấy
proof-made-on = Ngày in
proof-issuer = Nơi cấp
proof-blank = để trống khi in

proof-title = Kiểm tra giấy
proof-lead = Biết một tờ giấy do phường in có thật và còn giá trị hay không. Mã nằm ở ô “Mã kiểm tra” trên tờ giấy. Giấy in trên phôi của Bộ không có mã này.
proof-code = Mã
proof-code-hint = Đặt con trỏ vào đây rồi bấm máy quét, hoặc dán chữ đã quét hay ảnh chụp bằng điện thoại.
proof-code-hint-public = Quét mã trên tờ giấy bằng điện thoại, rồi dán những chữ quét được vào đây.
proof-picture = Chọn ảnh hoặc PDF của tờ giấy
proof-camera = Dùng máy ảnh
proof-camera-about = Đưa ô “Mã kiểm tra” vào giữa khung hình, cách máy ảnh chừng một gang tay, rồi giữ yên. Máy không lưu hình.
proof-camera-stop = Tắt máy ảnh
proof-camera-other = Đổi máy ảnh
proof-typed = So với chữ trên giấy (không bắt buộc)
proof-typed-hint = Nhập đúng như trên giấy để máy so giúp từng chữ.
proof-typed-name = Tên trên giấy
proof-typed-number = Số trên giấy
proof-typed-date = Ngày trên giấy
proof-check = Kiểm tra
proof-again = Kiểm tra tờ khác
proof-empty = Kết quả sẽ hiện ở đây.
proof-busy = Đang có nhiều người kiểm tra. Đợi một phút rồi thử lại.
proof-private = Trang này không lưu mã và những chữ đã nhập.

problem-proof-key-bad = Khóa của cấp trên phải có 64 chữ số thập lục phân, như trong phiếu ghi danh máy.
problem-proof-date-bad = Ngày chưa đúng. Nhập như 27/11/2026.
problem-camera-not-allowed = Phần mềm chưa được phép dùng máy ảnh. Cho phép trong phần quyền riêng tư của máy, hoặc chọn ảnh của tờ giấy.
problem-camera-missing = Không thấy máy ảnh nào trên máy này. Cắm máy ảnh rồi thử lại, hoặc chọn ảnh của tờ giấy.
problem-camera-busy = Không mở được máy ảnh; có thể chương trình khác đang dùng. Đóng chương trình ấy rồi thử lại, hoặc chọn ảnh của tờ giấy.
problem-camera-tired = Đã hai phút mà chưa đọc được mã nên máy ảnh được tắt. Lau ống kính, đưa giấy ra chỗ sáng rồi thử lại, hoặc dán mã vào ô.
problem-picture-too-large = Tệp quá lớn. Chọn ảnh dưới 24 MB, mỗi chiều không quá 12.000 điểm ảnh.
problem-picture-unknown = Tệp này không phải ảnh PNG, ảnh JPEG hay PDF. Chụp lại tờ giấy hoặc dán mã vào ô.
problem-picture-unreadable = Không đọc được tệp này: tệp hỏng hoặc có mật khẩu. Chụp lại tờ giấy rồi chọn ảnh mới.
problem-picture-no-code = Không thấy mã kiểm tra trong ảnh. Chụp gần, thẳng và đủ sáng cả ô “Mã kiểm tra”, hoặc dán mã vào ô.
