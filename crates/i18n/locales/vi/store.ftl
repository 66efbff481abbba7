# Kho dữ liệu trên máy. Mỗi mã lỗi của kho một câu, kèm việc cần làm tiếp.

store-wrong-passphrase = Mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ rồi nhập lại; nếu quên, nhờ bộ phận công nghệ thông tin của cấp trên mở bằng khóa khôi phục.
store-wrong-key = Tệp khóa hoặc khóa khôi phục không mở được kho này. Kiểm tra lại đã lấy đúng khóa của máy này chưa.
store-no-such-officer = Máy này chưa có chỗ đăng nhập cho “{ $officer }”. Chọn tên khác, hoặc nhờ người đã đăng nhập được thêm vào.
store-officer-exists = “{ $officer }” đã có chỗ đăng nhập trên máy này. Muốn đặt lại mật khẩu, dùng mục Đổi mật khẩu.
store-last-slot = Không thể xóa chỗ đăng nhập cuối cùng, vì sau đó không ai mở được kho. Thêm người khác trước rồi mới xóa.
store-already-open = Kho đang được mở ở một cửa sổ hoặc chương trình khác. Đóng chỗ kia rồi mở lại.
store-already-exists = Thư mục này đã có dữ liệu. Chọn một thư mục trống.
store-newer-format = Dữ liệu do phiên bản mới hơn ghi (định dạng { $found }; phần mềm này đọc được đến { $known }). Cập nhật phần mềm rồi mở lại; dữ liệu không bị thay đổi.
store-not-a-store = Ở đây không có kho dữ liệu của Tận Nhà. Kiểm tra lại thư mục, hoặc ghi danh máy mới.
store-missing = Thiếu tệp { $file } của kho. Đừng xóa gì thêm; chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu.
store-truncated = Tệp { $file } bị cụt: có đến { $found }, lẽ ra phải đến { $expected }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu.
store-damaged = Tệp { $file } bị hỏng từ byte { $at }. Chạy “Sửa kho”, nếu không được thì khôi phục từ bản sao lưu; nên kiểm tra ổ đĩa.
store-tampered = Dữ liệu ở { $place } đã bị thay đổi ngoài phần mềm nên không mở. Chạy “Kiểm tra kho” và báo cho bộ phận công nghệ thông tin của cấp trên.
store-disk-full = Ổ đĩa đã đầy, lần lưu này chưa được ghi. Xóa bớt tệp không cần trên máy rồi lưu lại; những gì đã lưu vẫn còn nguyên.
store-too-large = Nội dung quá lớn ({ $size } byte, nhiều nhất { $limit } byte). Giảm dung lượng tệp đính kèm rồi thử lại.
store-bad-table = Lỗi của phần mềm: tên bảng “{ $table }” không hợp lệ. Xin báo cho bộ phận công nghệ thông tin.
store-bad-cost = Tham số bảo vệ mật khẩu không hợp lệ ({ $memory } KiB, { $passes } lượt, { $lanes } luồng). Đăng ký lại chỗ đăng nhập này.
store-view-failed = Bảng dữ liệu gặp sự cố khi đang làm việc. Đóng rồi mở lại phần mềm: mọi lần lưu đã báo xong đều còn trong nhật ký.
store-needs-reopen = Kho cần được mở lại sau sự cố vừa rồi. Đóng rồi mở lại phần mềm; mọi lần lưu đã báo xong đều còn.
store-unrepairable = Tệp { $file } hỏng và phần còn lại trên máy không đủ để sửa. Khôi phục từ bản sao lưu, rồi đồng bộ với máy chủ cấp trên.
store-io = Máy không đọc hoặc ghi được tệp { $file } ({ $kind }). Kiểm tra ổ đĩa và quyền truy cập thư mục rồi thử lại.
store-no-randomness = Hệ điều hành không cấp được số ngẫu nhiên để niêm phong dữ liệu. Khởi động lại máy rồi thử lại.
store-compression = Không nén được dữ liệu trước khi niêm phong. Đóng rồi mở lại phần mềm; nếu còn lỗi, xin báo cho bộ phận công nghệ thông tin.
