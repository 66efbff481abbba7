# Những câu chữ chung của cả chương trình.

product-name = Tận Nhà
product-tagline = Việc của phường, làm đến tận nhà

language-vi = Tiếng Việt
language-en = Tiếng Anh

# Hai phần đứng cạnh nhau, ví dụ tên và chức vụ.
pair = { $left } · { $right }

count-days = { $count } ngày
count-working-days = { $count } ngày làm việc
count-cases = { $count } hồ sơ
count-papers = { $count } giấy tờ

weekday-monday = Thứ Hai
weekday-tuesday = Thứ Ba
weekday-wednesday = Thứ Tư
weekday-thursday = Thứ Năm
weekday-friday = Thứ Sáu
weekday-saturday = Thứ Bảy
weekday-sunday = Chủ nhật

# Lỗi của chính phần câu chữ.
problem-message-unknown = Phần mềm thiếu câu chữ “{ $key }”. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin.
problem-message-param-missing = Câu “{ $key }” thiếu phần “{ $param }”. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin.
problem-message-broken = Câu “{ $key }” không ghép được. Công việc không bị ảnh hưởng; xin báo cho bộ phận công nghệ thông tin.
