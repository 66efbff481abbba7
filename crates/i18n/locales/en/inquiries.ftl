# Asking elsewhere: a verification letter, and its answer.

problem-waits-for-answer = The case waits for another office's answer. Record what it verified first.
problem-not-asking = The case waits for no answer of another office.
problem-inquiry-unclear = It is not clear who was asked, and what. Write the office and what it shall verify.
problem-inquiry-in-future = The letter's date has not come. Check the date.

event-inquiry-sent = Asked { $whom } to verify: { $what }
event-inquiry-answered = What was verified came: { $result }

verb-send-inquiry = Ask elsewhere
verb-answer-inquiry = Record the answer
phase-inquiry = Being verified

ui-about-send-inquiry = Write which office was asked, and what. The time counts as the procedure's rules say; the promised date and the reason show on the case at once.
ui-about-answer-inquiry = Write what came back. The time runs on, and the dossier is checked again.
ui-inquiry-whom = Office asked
ui-inquiry-what = What it shall verify
ui-inquiry-number = Number of the letter (if any)
ui-inquiry-day = Date of the letter (if any)
ui-inquiry-result = What was verified
ui-inquiries = Verification
ui-inquiry-answered = Answered { $when }: { $result }
ui-inquiry-awaited = No answer yet; the term is longer for it.
ui-inquiry-stopped = No answer yet; the time until it comes does not count.
ui-waiting-inquiry = waits for { $whom }
ui-left-asking = stopped, being verified

catalogue-fault-asking-no-term = a longer term for verification (longer-term) needs that term written as verification
