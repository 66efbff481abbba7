# Cha mẹ đã chết, Giấy chứng nhận kết hôn của cha mẹ.

section-parents = Kết hôn của cha mẹ
field-mother-dead = Mẹ đã mất
field-father-dead = Cha đã mất
field-parents-marriage-number = Số Giấy chứng nhận kết hôn
field-parents-marriage-date = Ngày đăng ký kết hôn
field-parents-marriage-office = Nơi cấp

problem-declarant-dead = Hồ sơ ghi người này đã mất. Chọn người đi khai khác, hoặc bỏ đánh dấu đã mất.
problem-marriage-not-written = Đã có Giấy chứng nhận kết hôn của cha mẹ: ghi số, ngày và nơi cấp để in vào tờ khai.
problem-marriage-of-one = Có Giấy chứng nhận kết hôn thì phải ghi đủ tên mẹ và tên cha.
problem-married-after-birth = Cha mẹ kết hôn sau ngày sinh của con. Kiểm tra lại ngày; vẫn nhận được.
problem-married-before-born = Ngày kết hôn không thể trước khi cha hoặc mẹ ra đời.
problem-married-young = Lúc kết hôn mẹ chưa đủ 18 tuổi hoặc cha chưa đủ 20 tuổi theo những gì đã ghi. Kiểm tra lại ngày.
