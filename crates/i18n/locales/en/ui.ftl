# The words of the window: buttons, labels, fields, states.

# The frame
ui-today-title = Today
ui-intake-title = New case
ui-case-title = Case
ui-paper-title = Paper
ui-handover-title = Handing over
ui-sync-title = Sync
ui-nav = Go to
ui-menu = Options
ui-language = Language
ui-theme = Background
ui-theme-system = As the computer
ui-theme-light = Light
ui-theme-dark = Dark
ui-posture = Text size
ui-posture-office = At the office
ui-posture-door = At the door, large
ui-lock = Lock
ui-practice = practice ward
ui-close = Close
ui-cancel = Cancel
ui-save = Save
ui-back = Back
ui-next = Next
ui-yes = Yes
ui-no = No
ui-done = Done.
ui-try-again = Try again
ui-save-again = Save again
ui-undo = Undo
ui-blank = (left blank)
ui-offers = Suggestions
ui-version = Version { $version }
ui-problem-unknown = This could not be done. Everything saved is still there. Try again; if it stays so, tell your IT staff the code “{ $code }”.
problem-no-answer = The program did not answer. Everything saved is still there. Close the window and open Tận Nhà again.
problem-field-empty = This is needed.
ui-event-unknown = Something was recorded ({ $code })
ui-search = Find
ui-search-hint = Find a person, a case, a task…
ui-search-title = Find
ui-search-about = Type a name, a case code, a few digits or a task; accents are not needed.
ui-search-near = Nothing agrees with that; these are names like it.
ui-search-none = Nothing found. Try fewer letters.
ui-new-intake = New case

# Unlocking
ui-opening = Opening…
ui-unlock-who = Who is working?
ui-unlock-passphrase = Passphrase
ui-unlock-practice = Practice ward: its people and cases are invented. Passphrase:
ui-unlock-open = Unlock
ui-unlock-opening = Unlocking…
ui-unlock-empty-title = This laptop has no ward yet
ui-unlock-empty-about = Ask your IT staff to enrol this laptop for your ward, or to open the practice ward. Then press Try again.

# When the laptop's data is damaged
ui-damage-title = This laptop’s data is damaged
ui-damage-looking = Looking through the data. This may take a few minutes…
ui-damage-wrong = What is wrong
ui-damage-safe = What is safe
ui-damage-todo = What to do
ui-damage-repair = Repair the data and open
ui-damage-working = Working, please do not switch off…
ui-damage-accept = I understand that the { $count } saves named above are lost and must be entered again from the papers.
ui-damage-repair-without = Repair without { $count } saves
ui-damage-backup = Directory with a backup
ui-damage-backup-hint = For example E:\ or /media/stick
ui-damage-look = Look here
ui-damage-found = Backups found
ui-damage-found-none = No backup was found yet.
ui-damage-taken = Taken { $when }
ui-damage-taken-unknown = A backup made by hand
ui-damage-restore = Restore this one
ui-damage-restore-who = Opened by
ui-damage-ticket-title = If there is no backup
ui-damage-ticket-about = Ask the upper office for a new enrolment ticket. Everything that was synced comes back to this laptop; what was not must be entered again.
ui-damage-ticket = Choose the ticket’s file
ui-damage-new-passphrase = New passphrase
ui-damage-begin = Get the data back from the upper office
ui-damage-enter = Go to work
ui-damage-back = Back

# Days and hours
ui-weekday-marks = Su Mo Tu We Th Fr Sa
ui-moment = { $weekday } { $day }, { $hour }
ui-today-at = today { $hour }
ui-tomorrow-at = tomorrow { $hour }
ui-yesterday-at = yesterday { $hour }
ui-date-hint = day/month/year

# The promise
ui-left-paused = paused, waiting for papers
ui-left-kept = handed over in time
ui-left-kept-late = handed over late
ui-left-late = was due { $when }
ui-left-late-days = { $count ->
    [one] { $count } working day late
   *[other] { $count } working days late
}
ui-left-due = due { $when }
ui-left-days = { $count ->
    [one] { $count } working day left
   *[other] { $count } working days left
}
ui-promise-received = Received { $when }
ui-promise-due = Result
ui-promise-provisional = provisional
ui-promise-how = How the day was reckoned
ui-gap-weekend = weekend
ui-gap-holiday = { $name }
ui-gap-comp-off = day in lieu
ui-gap-swap-off = swapped day off
ui-gap-received-after-cutoff = received after { $cutoff }
ui-gap-received-on-weekend = received at the weekend
ui-gap-received-on-day-off = { $name }
ui-gap-stopped-verification = being verified
ui-gap-stopped-confirmation = being confirmed
ui-gap-stopped-supplement = waiting for papers
ui-term-ward = { $count ->
    [one] The ward promises { $count } working day
   *[other] The ward promises { $count } working days
}
ui-term-law = { $count ->
    [one] the law allows { $count } day
   *[other] the law allows { $count } days
}
ui-term-old = { $count ->
    [one] it used to take { $count } day
   *[other] it used to take { $count } days
}

# Today
ui-today-empty-title = Nothing is waiting
ui-today-empty-about = New cases appear here, the most urgent first.
ui-drafts = Unfinished
ui-draft-unnamed = No name yet
ui-draft-filled = { $filled } of { $required } required fields
ui-draft-touched = last touched { $when }
ui-draft-go-on = Go on
ui-more-lines = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
ui-show-all = { $count ->
    [one] Show the one
   *[other] Show all { $count }
}
ui-needs-choice = Needs a choice
ui-unsent = waiting to be sent

# Intake
ui-sheet-title = The sheet
ui-sheet-preview = { $name } (preview)
ui-sheet-page = { $name }, page { $page }
ui-sheet-coming = Drawing the sheet…
ui-section-filled = required fields filled
ui-known-taken = Filled in from { $name }.
ui-missing = Still missing:
ui-missing-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
ui-ready = Complete, ready to receive
ui-receive = Receive
ui-received-notice = Received. Print the receipt for the family.
ui-save-running = Saving…
ui-save-done = Saved { $hour }
ui-save-failed = Not saved
ui-discard = Discard
ui-discard-title = Discard this unfinished case?
ui-discard-about = What was entered here will be gone for good.
ui-discard-keep = Keep it
ui-duplicates-title = It may have been received already
ui-duplicates-about = Look at the case below. If this is another matter, go on; if it is the same one, open the case there is.
ui-duplicates-back = Look again
ui-duplicates-other = Another matter, receive it
ui-duplicates-case-about = It cannot be registered until someone has looked at the other case.
ui-duplicates-open = Look at the other case ({ $place })
ui-duplicates-settle = Another matter

# Case
ui-waiting-number = waiting for the number
ui-code-provisional = provisional
ui-declared-by = declared by { $name }
ui-papers = Papers
ui-paper-open = View, print
ui-paper-number = no. { $number }
ui-paper-prints = { $count ->
    [one] printed { $count } time
   *[other] printed { $count } times
}
ui-five = The five clear answers
ui-five-task = Task
ui-five-person = Person
ui-five-procedure = Procedure
ui-five-accountable = Accountable
ui-five-outcome = Outcome
ui-leg-due = due { $when }
ui-leg-done-at = done { $when }
ui-leg-which = Which task?
ui-leg-outcome = Outcome
ui-history = History
ui-notes = Notes
ui-note = Note
ui-actions = Actions
ui-more-actions = More
ui-edit = Change
ui-edit-field = Change { $field }
ui-fields-empty = { $count ->
    [one] { $count } field left blank
   *[other] { $count } fields left blank
}
ui-reason = Reason
ui-registered-on = Registered on
ui-register-number = Registration number
ui-register-citizen-id = The child's identity number
ui-register-citizen-id-later = Leave the identity number blank if it has not come yet; add it later.
ui-type-again = Type it again
ui-signer = Signed by
ui-paper-which = Which paper?
ui-take-out-which = Which papers do you take?
ui-greeting-which = Form of address
ui-letter-number = Letter number
ui-letter-number-allotted = The number comes with the next sync.
ui-conflict-current = What stands
ui-conflict-stale = Entered elsewhere, arrived later
ui-conflict-keep = Keep this
ui-conflict-other = Take this
ui-about-verify = The papers are complete and in order.
ui-about-receive-supplement = The family brought what was missing. The full time starts again.
ui-about-submit-for-signature = The case goes to the signer.
ui-about-request-supplement = Say what is missing. It is asked for only once; the clock stops until the family brings it.
ui-about-refuse = Answered in writing, with the reason. This cannot be taken back.
ui-about-withdraw = Stopped at the family's request. This cannot be taken back.
ui-about-register = Copy the number from the Ministry's software and type it twice. Once registered it cannot be changed.
ui-about-request-number = The number comes with the next sync.
ui-about-record-citizen-id = Copy the child's identity number from the Ministry's software and type it twice. Once recorded it cannot be changed.
ui-about-suppress-letter = No letter will go to this family. Give the reason.
ui-about-mark-signed = The paper is signed and sealed.
ui-done-verify = The case is checked.
ui-done-register = The registration is recorded.
ui-done-take-out = The papers are on their way.
ui-done-record-citizen-id = The child's identity number is recorded.
ui-done-add-note = Note added.

# Paper and printing
ui-paper-kind = Print on
ui-reprint-reason = Why it is printed again
ui-print = Print
ui-print-save = Save as PDF
ui-print-sent = Sent to the printer.
ui-print-not-sent = The printer did not take it. The PDF is saved here: open it to print, or check the printer and print again.
ui-print-saved = PDF saved.
ui-zoom = Zoom
ui-zoom-in = Larger
ui-zoom-out = Smaller
ui-calibrate-title = Adjust the print
ui-calibrate-about = Print the test sheet on plain paper and hold it against the blank. Move the print by as many millimetres as it is off.
ui-calibrate-printer = Printer { $name }
ui-calibrate-dx = To the right (mm)
ui-calibrate-dy = Down (mm)
ui-calibrate-sheet = Test sheet
ui-calibrate-print = Print the test sheet
ui-calibrate-saved = Print position saved.
paper-kind-overprint = The Ministry's blank
paper-kind-plain = Plain paper
paper-kind-preview = Preview
paper-kind-about-overprint = Only what is filled in
paper-kind-about-plain = The whole page
paper-kind-about-preview = Watermarked, worth nothing

# At the door
ui-handover-steps = Steps
ui-step-papers = Papers
ui-step-read-back = Read back
ui-step-receiver = Receiver
ui-step-sign = Sign
ui-handover-papers = Papers to hand over
ui-handover-read = Please read this back
ui-handover-read-yes = The family has read it and it is right
ui-handover-read-no = If a single letter is wrong, do not hand it over: go back and choose “Could not hand over”.
ui-handover-receiver = Who receives it?
ui-handover-name = Receiver's full name
ui-handover-relation = Who receives it?
ui-handover-identity = Identity paper seen
ui-handover-authorisation = Authorisation seen
ui-handover-sign = Please sign
ui-handover-sign-who = Received by { $name }
ui-handover-on-paper = Signed on paper
ui-handover-confirm = Hand over
ui-handover-when = At { $when }
ui-handover-done = Handed over.
ui-handover-absent = Could not hand over
ui-handover-absent-about = The papers go back to the office. Give the reason: nobody home, a mistake, another day…
ui-handover-back = Bring back
ui-handover-back-done = The papers are on their way back.
ui-handover-empty-title = No papers are on the way
ui-handover-empty-about = The signed papers must be taken out of the office before they are handed over.
ui-handover-empty-back = To the case
ui-signature = The receiver's signature
ui-signature-here = Sign here
ui-signature-clear = Sign again

# Sync
ui-sync-with = With { $name }
ui-sync-last = last time { $when }
ui-sync-never = never yet
ui-sync-run = Sync now
ui-sync-running = Syncing…
ui-sync-report = Sent { $sent }, received { $received }.
ui-sync-skew = { $count ->
    [one] The laptop's clock is off by { $count } minute. Please set it right.
   *[other] The laptop's clock is off by { $count } minutes. Please set it right.
}
ui-sync-empty-title = Everything has arrived
ui-sync-empty-about = Work done without a network shows here until it is sent.
ui-sync-choices = Choose one
ui-sync-choices-about = Two people entered different values. Nothing is lost; choose the right one.
ui-sync-refused = Needs a look
ui-sync-refused-about = These are kept as they are, but have no effect yet.
ui-sync-pending = Waiting to be sent
ui-sync-pending-about = Saved on this laptop; sent when there is a network.
ui-sync-seen = Seen to
ui-sync-seen-about = Say what was done, so that nobody has to look again. It stays in the history of the case.
ui-sync-seen-how = What was done?
ui-sync-seen-note = Anything to add (if you like)
ui-sync-seen-done = Recorded.
ui-sync-settled = Seen to lately
ui-sync-unusual = Out of the ordinary in the sync of { $when }
ui-sync-backups = Backups
ui-sync-backups-about = The laptop backs itself up and reads each copy back. Keep another one on a stick or an external disk, should the laptop be lost.
ui-backup-own = On this laptop
ui-backup-taken = Last one { $when }, read back and right
ui-backup-none = None yet
ui-backup-lacks = lacks what was saved since
ui-backup-whole = complete
ui-backup-away = not plugged in
ui-backup-path = Add a directory on a stick or an external disk
ui-backup-add = Add
ui-backup-remove = Stop using
ui-sync-word-asking = looking…
ui-sync-word-choice = { $count ->
    [one] { $count } needs a look
   *[other] { $count } need a look
}
ui-sync-word-offline = offline
ui-sync-word-offline-pending = offline · { $count } waiting
ui-sync-word-pending = { $count } waiting to be sent
ui-sync-word-done = synced { $hour }

# Keys
ui-keys-title = Keys
ui-keys-about = Everything can be done from the keyboard. Each action shows its own key.
ui-keys-search = Find a person, a case, a task
ui-keys-move = Up and down the list
ui-keys-open = Open the line
ui-keys-show = Show the promise of the line
ui-keys-edit = Change a field of the case
ui-keys-undo = Take back the person just filled in
ui-keys-next-field = Next field, field before
ui-keys-section = To part 1 to 6 of the form
ui-keys-confirm = Receive, confirm
ui-keys-back = Back

# Procedures, tasks, states
procedure-khai-sinh-lien-thong = birth, 3 in 1
procedure-khai-sinh = birth
procedure-khai-tu = death
procedure-khai-tu-lien-thong = death, 2 in 1
leg-khai-sinh = Birth
leg-thuong-tru = Residence
leg-dang-ky-thuong-tru = Residence
leg-the-bhyt = Health card
leg-cap-the-bhyt = Health card
leg-state-open = in progress
leg-state-waiting = waiting
leg-state-done = done
found-in-child-name = Child
found-in-mother-name = Mother:
found-in-father-name = Father:
found-in-declarant-name = Declared by:
found-in-address = Address:
found-in-code = Case code
found-in-registration-number = Registration number
found-in-citizen-id = Identity number
found-in-phone = Telephone
phase-received = Received
phase-supplement = Waiting for papers
phase-verified = Checked
phase-at-signature = At signature
phase-registered = Registered
phase-printed = Printed
phase-out-for-delivery = Out for delivery
phase-delivered = Handed over
phase-returned-undelivered = Brought back
phase-refused = Refused
phase-withdrawn = Withdrawn
phase-revoked = Revoked
group-late-unapologised = Late, no apology yet
group-late = Late again after an apology: for the Chủ tịch
group-due-today = Due today
group-needs-choice = Needs a choice
group-to-print = To print
group-to-deliver = To hand over
group-to-register = To register
group-to-sign = To sign
group-to-verify = To check
group-waiting-others = Waiting for others
group-waiting-citizen = Waiting for the family
group-done = Done
verb-verify = Mark as checked
verb-request-supplement = Ask for papers
verb-receive-supplement = Receive papers
verb-submit-for-signature = Submit for signature
verb-request-number = Ask for a number
verb-register = Record registration
verb-finish-leg = Record outcome
verb-print-receipt = Print receipt
verb-print-certificate = Print the result
verb-mark-signed = Mark signed and sealed
verb-draft-letter = Draft the letter
verb-sign-letter = Mark signed
verb-number-letter = Number it
verb-print-letter = Print the letter
verb-suppress-letter = Send no letter
verb-take-out = Take out to hand over
verb-hand-over = Hand over
verb-bring-back = Bring back
verb-record-citizen-id = Record identity number
verb-add-note = Add a note
verb-refuse = Refuse
verb-withdraw = Stop at their request
paper-state-none = not yet
paper-state-draft = draft
paper-state-approved = approved
paper-state-registered = registered, not printed
paper-state-printed = printed
paper-state-signed = signed and sealed
paper-state-out = on the way
paper-state-delivered = handed over
paper-state-returned = brought back
paper-state-suppressed = not sent

# The form
section-child = Child
section-mother = Mother
section-father = Father
section-declarant = Declarant
section-delivery = Delivery
section-papers = Papers handed in
field-child-name = Full name
field-child-born = Date of birth
field-child-sex = Sex
field-child-ethnicity = Ethnicity
field-child-nationality = Nationality
field-child-birth-place = Place of birth
field-child-birth-commune = Commune of birth
field-child-home-town = Home town
field-mother-name = Full name
field-mother-born = Date of birth
field-mother-citizen-id = Identity number
field-mother-ethnicity = Ethnicity
field-mother-nationality = Nationality
field-mother-residence = Residence
field-mother-commune = Commune
field-father-name = Full name
field-father-born = Date of birth
field-father-citizen-id = Identity number
field-father-ethnicity = Ethnicity
field-father-nationality = Nationality
field-father-residence = Residence
field-father-commune = Commune
field-declarant-name = Full name
field-declarant-relation = Relation to the person
field-declarant-citizen-id = Identity number
field-declarant-paper = Identity paper
field-declarant-phone = Phone
field-declarant-email = E-mail
field-delivery-at-home = Hand over at home
field-delivery-address = Address
field-delivery-commune = Commune
field-delivery-copies = Extra copies
field-delivery-letter = Wants the ward's letter
field-delivery-greeting = Form of address
field-papers-giay-chung-sinh = Birth note
field-papers-van-ban-lam-chung = Witness's statement
field-papers-giay-chung-nhan-ket-hon = Marriage certificate
field-papers-y-kien-chu-ho = Householder's consent
choice-male = Male
choice-female = Female
choice-mother = Mother
choice-father = Father
choice-grandparent = Grandparent
choice-relative = Other relative
choice-guardian = Guardian
choice-gia-dinh = The family
choice-ong = Mr (elder)
choice-ba = Mrs (elder)
choice-anh = Mr
choice-chi = Ms
choice-yes = Yes
choice-no = No
relation-mother = Mother
relation-father = Father
relation-grandparent = Grandparent
relation-sibling = Sibling
relation-spouse = Spouse
relation-other = Someone else
# Choosing the procedure
ui-choose-title = What is to be received?
ui-choose-hint = Type to filter
ui-choose-none = No procedure has those letters. Clear some to see the list again.
ui-print-document = Print: { $document }
ui-about-parties-sign = Both were present, it was read back, and they signed themselves before the officer. This cannot be taken back.
ui-done-parties-sign = Recorded that both signed.
verb-parties-sign = Both have signed
procedure-ho-kinh-doanh-mst = household business and tax code
procedure-ket-hon = marriage
procedure-xac-nhan-hon-nhan = certificate of marital status
leg-khai-tu = Death
leg-xoa-thuong-tru = Residence removed
leg-mai-tang = Funeral benefits
leg-dang-ky-kinh-doanh = Business
leg-ma-so-thue = Tax code
leg-ket-hon = Marriage
leg-xac-nhan-hon-nhan = Marital status
paper-state-come = has come
found-in-person-name = In the case:
relation-self = The requester
relation-child = Child
section-deceased = The deceased
section-death = The death
section-note = Death note
section-business = Business
section-owner = Owner
section-wife = Wife
section-husband = Husband
section-marriage = Marriage
section-person = Person
section-status = Marital status
field-deceased-name = Full name
field-deceased-born = Born
field-deceased-sex = Sex
field-deceased-ethnicity = Ethnicity
field-deceased-nationality = Nationality
field-deceased-citizen-id = Identity number
field-deceased-paper = Identity paper
field-deceased-residence = Last residence
field-deceased-commune = Commune
field-death-day = Died on
field-death-hour = Hour, if known
field-death-place = Place of death
field-death-commune = In commune
field-death-cause = Cause
field-death-benefit = Funeral benefits
field-note-kind = Kind
field-note-number = Number
field-note-issuer = Issued by
field-note-date = Issued on
field-business-name = Name of the business
field-business-trade = Trade
field-business-capital = Capital (đồng)
field-business-address = Address
field-business-commune = Commune
field-business-phone = Telephone
field-business-workers = Workers
field-owner-name = Full name
field-owner-born = Born
field-owner-sex = Sex
field-owner-ethnicity = Ethnicity
field-owner-nationality = Nationality
field-owner-citizen-id = Identity number
field-owner-residence = Residence
field-owner-commune = Commune
field-wife-name = Full name
field-wife-born = Born
field-wife-ethnicity = Ethnicity
field-wife-nationality = Nationality
field-wife-citizen-id = Identity number
field-wife-paper = Identity paper
field-wife-residence = Residence
field-wife-commune = Commune
field-wife-marriages = Earlier marriages
field-husband-name = Full name
field-husband-born = Born
field-husband-ethnicity = Ethnicity
field-husband-nationality = Nationality
field-husband-citizen-id = Identity number
field-husband-paper = Identity paper
field-husband-residence = Residence
field-husband-commune = Commune
field-husband-marriages = Earlier marriages
field-marriage-foreign = Foreign element
field-person-name = Full name
field-person-born = Born
field-person-sex = Sex
field-person-ethnicity = Ethnicity
field-person-nationality = Nationality
field-person-citizen-id = Identity number
field-person-paper = Identity paper
field-person-residence = Residence
field-person-commune = Commune
field-status-wording = Status
field-status-spouse = Spouse
field-status-paper = Proof
field-status-place = Residence then
field-status-from = From
field-status-to = Until
field-status-purpose = Purpose
field-papers-giay-bao-tu = Death note
field-papers-van-ban-uy-quyen = Authorisation
field-papers-to-khai-mai-tang = Benefit claim
field-papers-giay-to-dia-diem = Premises paper
field-papers-ban-an-ly-hon = Decree of divorce
field-papers-giay-xac-nhan-tthn = Status certificate
choice-spouse = Spouse
choice-child = Child
choice-sibling = Brother, sister
choice-self = The person
choice-organisation = Agency, organisation
choice-none = None
choice-mai-tang-6 = Yes: the 6-day group
choice-mai-tang-9 = Yes: the 9-day group
choice-mai-tang-11 = Yes: the 11-day group
choice-mai-tang-18 = Yes: the 18-day group
choice-yeu-to-nuoc-ngoai = With a foreign element
choice-giay-bao-tu = Death note
choice-van-ban-xac-nhan-thi-hanh-an = Confirmation of an execution
choice-ban-an-quyet-dinh-toa-an = Judgement or decision of a court
choice-van-ban-xac-nhan-cong-an = Confirmation by the police
choice-van-ban-giam-dinh-phap-y = Forensic findings
choice-never-married = Never registered a marriage
choice-married = Married
choice-de-facto = Together since before 03/01/1987, unregistered
choice-divorced = Divorced, not married again
choice-widowed = Spouse dead, not married again
choice-unmarried-then = Unmarried during an earlier period
