# Tables in and out: the rows of other programs.

event-entry-written-over = Written over from an old book: number { $number }
problem-old-entry = This is an entry of an old book, not a dossier received here. For a copy or a correction, begin a dossier of its own.
problem-old-entry-differs = This entry of an old book was written over with other words. Open the one that is here, compare it with the paper and note what is wrong.
problem-rows-no-heads = No row of column names was found in the file. Save the template, copy the columns into it and choose it again.
problem-rows-columns-missing = Columns are missing: { $columns }. Add them and choose the file again.
problem-rows-bad-columns = The list of column names cannot be read: { $at }. Mend it and try again.
problem-rows-no-such-kind = There is no such kind of table. Choose a register or a procedure.
problem-rows-nothing-refused = No row was refused, so there is no file to mend.
problem-rows-no-number = This is no registration number. Write 12 or 12/1998.
problem-rows-year-differs = The year in the number is not the year of the day of registration. Look at the paper.
problem-rows-name-missing = The name is missing.
problem-rows-number-held = { $code } holds this number of the register already. Look at the number again, or open that entry and compare.
problem-rows-id-held = Another entry has this identity number already. Look at each digit.
problem-rows-twice = Two rows of the file have the same number and year. Keep one.
rows-col-number = Registration number
rows-col-date = Day of registration
rows-col-volume = Volume
rows-col-place = Place of registration
rows-col-signer = Signed by
rows-col-citizen-id = Identity number given
rows-col-note = Notes
rows-col-why = Why it was refused

ui-rows-title = Tables in and out
ui-rows-what = Which table
ui-rows-books = Registers
ui-rows-procedures = Dossiers to be received (as drafts)
ui-rows-about-books = Each row is an entry of an old book. It keeps the number that it has there; it takes no new one, gets no letter, and counts among no received dossiers.
ui-rows-about-procedures = Each row becomes a draft. An officer looks at it before it is received and promised.
ui-rows-template = Save the column names
ui-rows-choose = Choose an XLSX or CSV file
ui-rows-bring-in = { $count ->
    [0] No row to bring in
    [one] Bring 1 row in
   *[other] Bring { $count } rows in
}
ui-rows-refused-file = Save the refused rows
ui-rows-give = Save the register
ui-rows-year = Year
ui-rows-all-years = All years
ui-rows-counts = { $total ->
    [one] 1 row
   *[other] { $total } rows
}: { $good } good, { $there } here already, { $refused } refused
ui-rows-counts-done = { $done } brought in; { $there } were here already, { $refused } refused
ui-rows-unknown = These columns are not used: { $columns }
ui-rows-columns = Columns of the file
ui-rows-columns-about = Our columns stand at the left; choose the file's at the right. Where it says “guessed”, look again before bringing in; afterwards it is remembered for the next file.
ui-rows-columns-short = { $found } of { $all } columns are in the file
ui-rows-columns-needed = Choose the file's column for: { $columns }.
ui-rows-needed = needed
ui-rows-taken = { $head } (used for: { $column })
ui-rows-not-there = Not in the file
rows-how-known = by its name
rows-how-remembered = chosen before
rows-how-guessed = guessed, look again
ui-rows-line = Row
ui-rows-who = About
ui-rows-verdict = Result
ui-rows-first = Only the first { $count } rows are shown, the refused ones first.
ui-rows-none = No file yet. Choose one to see it row by row; nothing is saved before you bring the rows in.
ui-rows-open = Tables in and out
ui-rows-old-entry = Written over from an old book: nothing was promised
verdict-good = Good
verdict-done = Brought in
verdict-there = Here already
verdict-refused = Refused
problem-rows-no-such-map = There is no such map of columns. Choose the program from the list again.
problem-rows-days-turned = The last day stands before the first. Check both days.
problem-rows-too-many-people = The list of people is over { $most } rows. Let go of the old list, or bring in only who is needed.
problem-rows-person-unclear = Neither an identity number nor a day of birth is there. Write one of them, so that it is clear who it is.
problem-rows-person-id-held = This identity number is of somebody with another name. Check each digit.
problem-rows-person-twice = Two rows of the file are about the same person. Keep one.
rows-col-code = Dossier code
rows-col-procedure = Procedure
rows-col-channel = Channel
rows-col-received = Received at
rows-col-promised = Promised for
rows-col-statutory = Due by law
rows-col-ended = Result at
rows-col-phase = Where it stands
rows-col-lateness = Against its date
rows-col-about = About
rows-col-counted-by = Counted by
rows-by-received = day of receipt
rows-by-promised = day promised
rows-by-ended = day of the result
rows-head-unknown = (column's name not known) { $column }
list-people = People (offered while filling in)
ui-rows-lists = Other lists
ui-rows-about-people = Each row is a person. While a form is filled in, people of the list are offered; they become no dossiers and go nowhere, and are kept sealed on this laptop.
ui-rows-people-kept = { $count ->
    [0] No list of people is kept on this laptop.
    [one] One person is kept on this laptop.
   *[other] { $count } people are kept on this laptop.
}
ui-rows-forget-people = Let go of the list of people
ui-rows-forgot-people = The list of people is gone. Dossiers keep what was filled in.
ui-rows-map = Columns as called by
ui-rows-map-own = Tận Nhà
ui-rows-map-unknown = The names of { $count } columns in this program are not known yet: the file marks them “(column's name not known)”. Once it is known, have the upper office write it into the ward's settings.
ui-rows-dossiers = Export dossiers
ui-rows-dossiers-of = Procedure
ui-rows-dossiers-all = All procedures
ui-rows-dossiers-from = From
ui-rows-dossiers-to = To
ui-rows-dossiers-by = Counted by
ui-rows-dossiers-about = One-stop reports count by the days of receipt and result, registers by the day of registration: the same month gives other numbers. The file's last column says how it was counted.
ui-rows-give-people = Save the list
