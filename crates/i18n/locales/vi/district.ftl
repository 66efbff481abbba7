# Lời của máy chủ cấp trên với máy xách tay và với người của phường.

problem-revoked = Cấp trên đã ngừng cho máy này tham gia, nên máy không nhận được hồ sơ mới. Những việc đã ghi vẫn được giữ riêng, không mất. Gọi cấp trên để biết lý do và ghi danh lại.
problem-officer-revoked = Cán bộ này đã thôi nhiệm vụ nên không ghi danh được máy mới. Nhờ cấp trên cấp mã cho người đang phụ trách.
problem-not-while-serving = Máy chủ đang chạy: lệnh này không làm qua máy chủ đang chạy được.
problem-hatch-failed = Không mở được cửa quản trị trên máy này. Kiểm tra quyền ghi vào thư mục dữ liệu rồi chạy lại.
