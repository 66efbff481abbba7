# Lời của phường thực hành, khi không dựng hoặc không mở được.

problem-practice-directory-taken = Thư mục này đang chứa thứ khác. Chọn một thư mục trống cho phường thực hành.
problem-practice-none = Không có phường thực hành trong thư mục này. Tạo bằng `tannha init --practice`.
problem-practice-note-bad = Tệp practice.json không đọc được. Xóa thư mục phường thực hành rồi tạo lại; ở đó không có dữ liệu thật.
problem-practice-already-open = Một chương trình khác đang mở phường thực hành này. Đóng chương trình đó rồi thử lại.
problem-practice-story = Không dựng được phường thực hành ở bước “{ $step }”. Báo cho bộ phận công nghệ thông tin.
problem-practice-file-failed = Không đọc hoặc không ghi được “{ $file }”. Kiểm tra quyền và chỗ trống của ổ đĩa.

# --- Tệp đưa cho lệnh `tannha`
problem-json-not-read = Tệp JSON không đọc được ở dòng { $line }, cột { $column }. Sửa lại tệp rồi thử lại.

# --- In nhiều bản ghi, mỗi dòng một bản
problem-records-none = Tệp không có bản ghi nào nên chưa in gì. Ghi mỗi bản ghi trên một dòng rồi in lại.
problem-records-bad = { $count } dòng không in được, bắt đầu từ dòng { $line }, nên chưa in gì. Sửa các dòng ấy theo lời báo kèm đây rồi in lại.
