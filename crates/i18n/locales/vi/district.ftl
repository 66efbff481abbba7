# Lời của máy chủ cấp trên với máy xách tay và với người của phường.

problem-revoked = Cấp trên đã ngừng cho máy này tham gia, nên máy không nhận được hồ sơ mới. Những việc đã ghi vẫn được giữ riêng, không mất. Gọi cấp trên để biết lý do và ghi danh lại.
problem-officer-revoked = Cán bộ này đã thôi nhiệm vụ nên không ghi danh được máy mới. Nhờ cấp trên cấp mã cho người đang phụ trách.
