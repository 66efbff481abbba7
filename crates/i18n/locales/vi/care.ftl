# Giữ gìn dữ liệu trên máy: khi kho bị hỏng, khi sao lưu, khi đồng bộ gặp chuyện khác thường.

# --- Hỏng chỗ nào
damage-missing = Kho dữ liệu trên máy này bị thiếu tệp “{ $file }”.
damage-truncated = Tệp “{ $file }” của kho dữ liệu bị cụt mất phần cuối.
damage-damaged = Tệp “{ $file }” của kho dữ liệu bị hỏng.
damage-tampered = Kho dữ liệu trên máy này ({ $place }) đã bị thay đổi từ bên ngoài phần mềm.
damage-other = Kho dữ liệu trên máy này không mở được.
damage-none = Kho dữ liệu trên máy này mở được, không thấy chỗ nào hỏng.

# --- Còn những gì
damage-safe-all = Mọi việc đã lưu đều còn nguyên, không mất gì.
damage-safe-part = Các lần lưu cho đến lần thứ { $safe } đều còn nguyên. { $count } lần lưu sau cùng (từ lần { $first } đến lần { $last }) không còn đọc được ở đâu cả; việc nào đã đồng bộ thì cấp trên vẫn giữ và sẽ gửi về lại.
damage-safe-part-one = Các lần lưu cho đến lần thứ { $safe } đều còn nguyên. Lần lưu sau cùng (lần { $last }) không còn đọc được ở đâu cả; nếu đã đồng bộ thì cấp trên vẫn giữ và sẽ gửi về lại.
damage-safe-none = Trên máy này không còn phần nào đọc được. Việc nào đã đồng bộ thì cấp trên vẫn giữ nguyên.
damage-from-tables = Phần còn nguyên được lấy từ chính máy này.
damage-from-journal = Phần còn nguyên được lấy từ chính máy này.
damage-from-backup = Phần còn nguyên được lấy từ bản sao lưu.

# --- Cần làm gì
damage-do-open = Không phải làm gì. Cứ mở máy như mọi khi.
damage-do-repair = Sửa dữ liệu rồi mở máy. Phần hỏng được cất riêng, không bị xóa.
damage-do-find-backup = Trước hết hãy tìm bản sao lưu mới hơn ở thẻ nhớ hoặc ổ đĩa ngoài. Không tìm được thì vẫn sửa được, nhưng phải chấp nhận mất { $count } lần lưu nói trên.
damage-do-begin-again = Trước hết hãy tìm bản sao lưu ở thẻ nhớ hoặc ổ đĩa ngoài. Không tìm được thì xin cấp trên phiếu ghi danh mới: mọi việc đã đồng bộ sẽ về lại máy này.
damage-began-again = Máy này lại là máy của phường và đã nhận về { $received } mục. Việc cuối cùng của anh/chị mà cấp trên nhận được là lúc { $when }. Những gì làm trên máy này sau đó mà chưa đồng bộ thì đã mất theo dữ liệu cũ, cần nhập lại từ giấy tờ.
damage-began-again-nothing = Máy này lại là máy của phường và đã nhận về { $received } mục. Cấp trên chưa từng nhận được việc nào của anh/chị: những gì làm trên máy này mà chưa đồng bộ thì đã mất theo dữ liệu cũ, cần nhập lại từ giấy tờ.

problem-laptop-damaged = Dữ liệu trên máy này bị hỏng nên chưa mở được. Đừng xóa gì; xem bên dưới còn những gì và cần làm gì, hoặc nhờ bộ phận công nghệ thông tin chạy “tannha check”.
problem-laptop-unsound = Kiểm tra thấy { $count } chỗ không đúng trong kho dữ liệu. Sao lưu ngay, rồi đóng và mở lại phần mềm để máy tự dựng lại; nếu vẫn vậy, báo bộ phận công nghệ thông tin.
problem-repair-would-lose = Sửa bây giờ thì { $count } lần lưu (từ lần { $first } đến lần { $last }) sẽ mất, vì không còn đọc được ở đâu cả. Chưa có gì bị thay đổi. Hãy tìm bản sao lưu mới hơn; nếu không có, chấp nhận đúng phần này rồi sửa.
problem-no-such-backup-place = Không thấy thư mục này, hoặc thư mục nằm trong chính kho dữ liệu. Cắm thẻ nhớ rồi chọn lại thư mục, ghi đủ đường dẫn.
problem-no-backup-there = Trong thư mục này không có bản sao lưu nào của Tận Nhà. Xem lại đường dẫn, hoặc thử thẻ nhớ khác.

# --- Sao lưu
problem-upkeep-disk-full = Chưa sao lưu được vào “{ $place }” vì nơi ấy hết chỗ trống. Việc đã lưu trên máy vẫn an toàn; hãy dọn bớt tệp ở đó, lần sau máy tự sao lưu lại.
problem-upkeep-copy-bad = Bản sao lưu ở “{ $place }” đọc lại không đúng (tệp “{ $file }”) nên đã bỏ. Việc đang làm không bị ảnh hưởng; hãy đóng rồi mở lại Tận Nhà để máy tự kiểm tra dữ liệu.
problem-upkeep-failed = Chưa sao lưu được vào “{ $place }”. Việc đã lưu trên máy vẫn an toàn; hãy xem thẻ nhớ hoặc ổ đĩa ấy còn ghi được không.
problem-upkeep-journal = Chưa dọn gọn được sổ ghi trên máy ({ $code }). Không ảnh hưởng gì đến công việc; lần sau máy tự làm lại.

# --- Đồng bộ có chuyện khác thường
problem-sync-identity-rolled-back = Máy này được khôi phục từ một bản cũ, nên đã nhận danh tính mới. Việc đang chờ đã được gửi lại dưới danh tính ấy; mỗi việc chỉ tính một lần.
problem-sync-identity-worked-on = Máy này được khôi phục từ một bản cũ rồi làm tiếp, nên đã nhận danh tính mới. Việc làm trước và sau khi khôi phục đều được giữ; mỗi việc chỉ tính một lần.
problem-sync-identity-not-known = Cấp trên không còn nhận ra máy này, nên máy đã nhận danh tính mới. Việc đang chờ đã được gửi lại dưới danh tính ấy.
problem-sync-given-back = Cấp trên được khôi phục từ bản sao lưu; máy này đã gửi trả { $count } mục mà ở đó bị thiếu.
problem-sync-refolded = Số liệu trên máy không khớp với cấp trên, nên máy đã dựng lại từ sổ việc và nay đã khớp.
