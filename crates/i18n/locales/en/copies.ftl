# Copies of extracts: a dossier of their own, a number of their own.

procedure-ban-sao-cai-chinh = copies of an extract of a change
procedure-ban-sao-nhan-cha-me-con = copies of an extract of recognition
leg-ban-sao-cai-chinh = Copies
leg-ban-sao-nhan-cha-me-con = Copies
book-change-copies = Book of copies of extracts of changes
book-recognition-copies = Book of copies of extracts of recognition
problem-alike-change-copies = The same person
problem-alike-recognition-copies = The same person
document-short-trich-luc-cai-chinh-ban-sao = copy
document-short-trich-luc-nhan-cha-me-con-ban-sao = copy
problem-no-copies = Nothing stands registered in this case of which copies are made. Register it first; what was revoked has no copies.
ui-copies-start = Give copies
ui-copies-about = Opens the dossier of copies, filled in from the register; copies have numbers of their own
