# Lời của các việc trong phường: vì sao chưa làm được, và làm thế nào cho được.

promise-day-counted = ngày thứ { $ordinal } – { $reason }
