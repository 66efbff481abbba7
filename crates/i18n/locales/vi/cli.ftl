# Lời của phường thực hành, khi không dựng hoặc không mở được.

problem-practice-directory-taken = Thư mục này đang chứa thứ khác. Chọn một thư mục trống cho phường thực hành.
problem-practice-none = Không có phường thực hành trong thư mục này. Tạo bằng `tannha init --practice`.
problem-practice-note-bad = Tệp practice.json không đọc được. Xóa thư mục phường thực hành rồi tạo lại; ở đó không có dữ liệu thật.
problem-practice-already-open = Một chương trình khác đang mở phường thực hành này. Đóng chương trình đó rồi thử lại.
problem-practice-story = Không dựng được phường thực hành ở bước “{ $step }”. Báo cho bộ phận công nghệ thông tin.
problem-practice-file-failed = Không đọc hoặc không ghi được “{ $file }”. Kiểm tra quyền và chỗ trống của ổ đĩa.

# --- Tệp đưa cho lệnh `tannha`
problem-input-not-found = Không thấy tệp { $file }. Xem lại đường dẫn rồi chạy lại.
problem-input-not-read = Không mở được tệp { $file }. Xem lại quyền đọc tệp, và đó có phải tệp chứ không phải thư mục; rồi chạy lại.
problem-input-too-large = { $file } lớn hơn 256 MB. Xem lại có đúng tệp cần đọc không rồi chạy lại.
problem-input-not-text = Tệp { $file } không phải văn bản UTF-8. Lưu lại tệp bằng mã UTF-8 rồi chạy lại.
problem-record-too-large = Bản ghi quá lớn ({ $kilobytes } KB); mỗi bản ghi của giấy này không quá { $most } KB. Xem lại có chọn nhầm tệp không, hoặc chia ra nhiều bản ghi.
problem-profile-not-read = Tệp căn chỉnh máy in sai ở dòng { $line }, cột { $column }. Mỗi khoảng dịch không quá 30 mm (30000), mỗi độ giãn hoặc lệch không quá 10 % (100000). Sửa lại tệp rồi thử lại.
problem-json-not-read = Tệp JSON không đọc được ở dòng { $line }, cột { $column }. Sửa lại tệp rồi thử lại.

# --- In nhiều bản ghi, mỗi dòng một bản
problem-records-none = Tệp không có bản ghi nào nên chưa in gì. Ghi mỗi bản ghi trên một dòng rồi in lại.
problem-records-bad = { $count } dòng không in được, bắt đầu từ dòng { $line }, nên chưa in gì. Sửa các dòng ấy theo lời báo kèm đây rồi in lại.
