# Bản sao trích lục: hồ sơ riêng, số riêng.

procedure-ban-sao-cai-chinh = bản sao trích lục cải chính hộ tịch
procedure-ban-sao-nhan-cha-me-con = bản sao trích lục nhận cha, mẹ, con
leg-ban-sao-cai-chinh = Cấp bản sao
leg-ban-sao-nhan-cha-me-con = Cấp bản sao
book-change-copies = Sổ cấp bản sao Trích lục thay đổi, cải chính, bổ sung hộ tịch
book-recognition-copies = Sổ cấp bản sao Trích lục đăng ký nhận cha, mẹ, con
problem-alike-change-copies = Cùng người
problem-alike-recognition-copies = Cùng người
document-short-trich-luc-cai-chinh-ban-sao = bản sao
document-short-trich-luc-nhan-cha-me-con-ban-sao = bản sao
problem-no-copies = Chưa có gì đã đăng ký ở hồ sơ này để cấp bản sao, hoặc việc đăng ký đã bị thu hồi. Đăng ký xong rồi mới cấp bản sao.
ui-copies-start = Cấp bản sao
ui-copies-about = Mở hồ sơ cấp bản sao, điền sẵn theo sổ; bản sao có số riêng
