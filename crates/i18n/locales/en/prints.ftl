# Prints: the queue, the answer after the paper came out, setting the printer.

problem-printer-gone = This computer sees no printer. Connect one, make it the default and print again; or save the PDF and print it elsewhere. Nothing was recorded as printed.
problem-printer-offline = The printer does not answer. Switch it on, look at its cable and print again. Nothing was recorded as printed.
problem-printer-no-paper = The printer has no paper, or the tray has not the right kind. Put paper in and print again. Nothing was recorded as printed.
problem-printer-jammed = Paper is stuck in the printer. Take it out and print again. A blank that was spoiled goes into the book of blanks.
problem-printer-needs-hand = The printer waits: its cover is open, it has no ink, or its output tray is full. See to it and print again.
problem-printer-stopped = The printer is paused on this computer. Open the system's printer settings, let it go on, and print again.
problem-printer-refused = The printer did not take the file. Switch it off and on and print again; if it still refuses, save the PDF and print from the file.
problem-printer-silent = This computer's printing system does not answer. Wait a minute and print again; if it still does not, restart the computer. Nothing was recorded as printed.
problem-printer-perhaps = The printer did not say that it took this sheet. Look at the printer: if the sheet came out it can be used, if not, print again. The log only says that a file was made.
problem-printer-no-such-tray = This printer has no such tray. Choose one from the list.
problem-printer-four-crosses = All four crosses must be measured. Enter all eight numbers and try again.
problem-paper-unanswered = This paper was sent to the printer and nobody has said yet whether it came out right. Open Prints and answer first, then print again.
problem-no-such-print = This print is not in the list any more: it was answered or given up. Open the list of prints again.
problem-file-disk-full = The disk is full, so the file could not be written; no half-written file was left. Delete some files and do it again. The case is not affected.

# The page of prints, the question, and the printer's page
ui-prints-title = Prints
ui-prints-about = A paper is recorded as printed only when an officer answers “It came out right”.
ui-prints-none = No print is under way. A paper that was just sent stays here until somebody has answered for it.
ui-prints-ready = Papers that can be printed now
ui-prints-ready-none = No paper waits to be printed.
ui-prints-add = Print those chosen
ui-prints-choose-all = Choose all
ui-prints-hold = Pause
ui-prints-go-on = Go on
ui-prints-held = Paused: what waits is still here.
ui-prints-progress = { $done } of { $all } sent
ui-prints-answer = Answer
ui-prints-retry = Print again
ui-prints-cancel = Give up
ui-prints-take-back = Take back from the printer
ui-prints-by = { $officer } sent it at { $when }
ui-prints-number = number { $number }
print-state-waiting = waits for its turn
print-state-printing = printing
print-state-out = to be answered
print-state-failed = could not be printed
ui-prints-open = { $count ->
    [one] { $count } print to be answered
   *[other] { $count } prints to be answered
}
ui-answer-title = Did the paper come out right?
ui-answer-which = Look at the paper on the printer
outcome-right = It came out right
outcome-spoiled = The sheet is spoiled
outcome-nothing = Nothing came out
ui-answer-outcome = What did the printer give?
ui-answer-sheets = Serial on the blank
ui-answer-sheets-about = Read it off the sheet that came out, and correct it if it differs.
ui-answer-sheets-two = For two originals give two serials with a comma between.
ui-answer-spoiled = Serial of the spoiled sheet
ui-answer-spoiled-also = Serial of a sheet spoiled before it, if any
ui-answer-reason = How it was spoiled
ui-answer-count = How many came out right?
ui-answer-again = Why it was printed again
ui-answer-right-about = Only now is the paper recorded as printed.
ui-answer-spoiled-about = The spoiled sheet goes into the book of blanks. The registration number stays for the sheet that replaces it.
ui-answer-spoiled-plain = Nothing is recorded as printed. Tear the spoiled sheet up and print again.
ui-answer-nothing-about = Nothing is recorded. It can be printed again.
ui-answer-confirm = Record it
ui-answer-later = Later
ui-answer-done-right = The print is recorded.
ui-answer-done-spoiled = The spoiled sheet is recorded. Print again on another.
ui-answer-done-nothing = Nothing was recorded. It can be printed again.
ui-answer-left = { $count } more
ui-printer-title = Set the printer to the blank
ui-printer-about = Print the calibration sheet, measure its four crosses, enter what you measured. What is printed over the blank is moved accordingly, for this printer, tray and form only.
ui-printer-name = Printer { $name }
ui-printer-none = No printer yet: the correction is for PDF files.
ui-printer-form = Form
ui-printer-tray = Tray with the blanks
ui-printer-tray-own = The printer's own choice
ui-printer-calibrated = Set on { $day }.
ui-printer-not-calibrated = Not set yet.
ui-printer-step-print = 1. Print the calibration sheet on plain paper at 100 %
ui-printer-step-measure = 2. Measure from the left and the top edge to the centre of each cross (mm)
ui-printer-step-look = 3. Look, then save
ui-printer-cross = Cross { $cross }
ui-printer-left = Cross { $cross }: from the left edge
ui-printer-top = Cross { $cross }: from the top edge
ui-printer-from-left = From the left edge
ui-printer-from-top = From the top edge
ui-printer-reckon = Reckon
ui-printer-keep = Save the correction
ui-printer-shifts = Moved { $dx } mm across and { $dy } mm down, stretched { $scale_x } % across and { $scale_y } % along, turned { $skew } mm per 100 mm
ui-printer-picture = The four crosses before and after the correction, differences { $times } times as large
ui-printer-wanted = where it should be
ui-printer-found = where it is printed
ui-printer-after = with the correction
ui-printer-hand = Move by hand
ui-printer-hand-about = Hold a test print against the blank: correct by as much as it is off.
ui-printer-not-a-number = A measure is a number of millimetres, for example 20.5.
ui-paper-next-sheet = Next blank in the safe: { $serial }
ui-paper-pieces = { $count ->
    [one] { $count } paper came out
   *[other] { $count } papers came out
}
ui-fields-move = Move single fields on the blank
ui-fields-move-about = Drag a field to its place, or choose it with Tab and press an arrow: 0.1 mm each time, 1 mm with Shift. For this printer and tray only.
ui-fields-blank = A scan of an empty blank, picture or PDF, to lie beneath
ui-fields-scan-kept = The scan is kept on this laptop, encrypted, until it is taken away.
ui-fields-scan-away = Take the scan away
problem-printer-no-scan = No scan of this blank is kept. Choose a picture or a PDF of one.
problem-scan-too-large = The scan is too large. Scan the blank again at 150 dpi and choose the new file.
problem-scan-unknown = This file is neither a PNG or JPEG picture nor a PDF. Scan the blank again as one of them.
problem-scan-unreadable = This scan cannot be read: it is damaged or has a password. Scan the blank again and choose the new file.
ui-fields-right = { $mm } mm to the right
ui-fields-left = { $mm } mm to the left
ui-fields-down = { $mm } mm down
ui-fields-up = { $mm } mm up
ui-fields-moved = { $count ->
    [one] { $count } field stands elsewhere than the form has it
   *[other] { $count } fields stand elsewhere than the form has them
}
ui-fields-back = Put all fields back

# What was printed of the office's sheets
event-sheet-printed = { $sheet ->
    [declaration] The declaration was printed
    [draft-declaration] The declaration was printed
    [envelope] The envelope was printed
    [control] The control slip was printed
   *[other] A sheet of the office was printed
}{ $count ->
    [file] , as a file only
    [refused] : the printer did not take it, only the file is there
    [1] {""}
   *[other] , time { $count }
}
problem-sheet-print-unsound = A print in the log does not say what was printed, so it does not count. Tell the IT staff.
printed-sheet-draft-declaration = Declaration, before the dossier was received
printed-sheet-declaration = Declaration, dossier { $code }
printed-sheet-calibration = Calibration sheet: { $document }
printed-sheet-round = Sheet of the delivery round of { $day }
printed-sheet-labels = Labels of the delivery round of { $day }
printed-sheet-envelopes = Envelopes of the delivery round of { $day }
printed-sheet-envelope = Envelope, dossier { $code }
printed-sheet-report = { $report }, { $period }
printed-sheet-public-report = { $report }, { $period }, for the public
printed-sheet-register-page = Register pages: { $book }, { $year }
printed-sheet-register-index = Index: { $book }, { $year }
printed-sheet-register-minutes = Closing minutes: { $book }, { $year }
printed-sheet-stock = Balance of blanks: { $document }, { $day }
printed-sheet-control = Control slip, dossier { $code }
printed-sheet-tracking-day = Tracking book, { $day }
printed-sheet-tracking-month = Tracking book, month { $day }
printed-sheet-outgoing = Register of outgoing papers, { $year }
printed-sheet-day = Sheet of the day { $day }
ui-printed-title = Printed
ui-printed-about = Declarations, envelopes, register pages, reports and tables that were printed. Papers for citizens stand in the history of their dossier.
ui-printed-ask = Show what was printed
ui-printed-none = Nothing was printed yet.
ui-printed-pages = { $count ->
    [1] 1 page
   *[other] { $count } pages
}
ui-printed-again = time { $count }
ui-printed-more = { $count } earlier prints are not shown here.
ui-day-print = Sheet of the day
ui-day-which = Day
ui-day-about = One sheet to sign and keep: what was registered, printed and handed over that day, and which blanks were used.

# The back of a blank, where the printer turns no sheet over
ui-turn-title = Print the back of the blank
ui-turn-about = This printer does not turn sheets over, so only the front was printed. What changed is written on the back of that same sheet.
ui-turn-take = Take the very sheet that was just printed, and let the ink dry.
ui-turn-over = Turn it over as one turns a page; its top stays where it was.
ui-turn-alone = Lay that sheet alone into the tray and press Print the back. If you do not know this printer well, try it with an empty sheet first.
ui-turn-later-about = If it waits, open this paper in its dossier: the back is chosen there already. No other blank is taken.
ui-turn-print = Print the back

# Approved letters, printed in one file
ui-letters-ready = Print approved letters
ui-letters-ready-about = The chosen letters are printed in one go, each on pages of its own; only those that come out right are recorded as printed.
ui-letters-ready-none = There is no approved letter that is not printed.
ui-letters-count = { $count ->
    [1] 1 letter
   *[other] { $count } letters
}
ui-letters-each = Choose one by one
ui-letters-add = Print the chosen letters
ui-letters-add-count = { $count ->
    [1] Print the chosen letter
   *[other] Print { $count } chosen letters
}
ui-run-progress = { $done } of { $all } letters laid out
ui-run-title = Did the letters come out right?
ui-run-which = Look at the letters on the printer
run-outcome-all = All came out right
run-outcome-some = All but a few
run-outcome-none = Nothing came out
ui-run-bad = Which did not come out, or came out spoiled?
ui-run-page = page { $page }
ui-run-pages = pages { $first }–{ $last }
ui-run-right-about = Letters that came out right are recorded as printed. The others stay in the list of approved letters.
ui-run-done = { $count ->
    [1] 1 letter was recorded as printed.
   *[other] { $count } letters were recorded as printed.
}
ui-answer-saved-in = The PDF is in the folder “{ $folder }”: { $file }. Print that file, then answer.
ui-printed-file = a file only
ui-printed-sent = sent to the printer
