# Delivery rounds: the plan, custody, the doorstep, the way back.

problem-no-such-round = This round is not on this laptop. Sync, then look again.
problem-round-already-planned = This round has been planned already.
problem-round-no-homes = The round has no homes yet. Choose at least one.
problem-round-too-many-homes = A round has at most { $max } cases. Make two rounds of it.
problem-round-home-twice = A case stands in a round once. Take one of them off.
problem-round-no-such-home = This case is not in the round. Open the round again and choose a home.
problem-round-in-another = This case is in another round that is not over. Take it off there first.
problem-round-not-planned = The round has left or was cancelled, so it cannot be changed. Plan another.
problem-round-not-out = The round has not left yet, or is back already. Take the papers and leave first, then record what happens at each home.
problem-round-not-the-carrier = Whoever carries the papers signs for them on their own laptop. Ask them, or cancel this round and plan another.
problem-round-not-read-back = Read the papers back to the family before they change hands, then tick that you did.
problem-round-next-try-missing = Nobody was at home: choose the day of the next try.
problem-round-next-try-past = That day has passed. Choose today or a later day.
problem-round-note-missing = Say in one short sentence what happened.
problem-round-overnight-missing = Papers stay out overnight: write where they are kept and why they are not in the office.
problem-round-paper-not-ready = None of this case's signed papers lies in the office. Load the list again and choose anew.

event-round-planned = Planned a round of { $count } cases
event-round-stop-added = Added a home to the round
event-round-stop-dropped = Took a home off the round
event-round-set-out = Took the papers and left
event-round-visited = At the door: { $met ->
    [whole] all handed over
    [part] handed over in part
    [nobody] nobody at home
    [elsewhere] not the right address
   *[declined] not taken by the family
  }
event-round-came-back = Came back from the round
event-round-cancelled = Cancelled the round

met-whole = All handed over
met-part = Handed over in part
met-nobody = Nobody at home
met-elsewhere = Wrong address, or the family has moved
met-declined = The family did not take them
met-not-reached = This home was not reached

round-status-planned = Not left yet
round-status-out = On its way
round-status-back = Back
round-status-cancelled = Cancelled

document-bang-bieu = Table
print-field-table-title = Title of the table
print-field-table-lines = Lines under the title
print-field-table-columns = Columns of the table
print-field-table-rows = Rows of the table
print-field-table-notes = Notes below the table
print-field-table-signatures = Signatures
print-field-table-number = Number of the table
print-field-table-cover = Lines on the cover

document-nhan-giao = Delivery labels
print-field-labels = Labels
print-field-label-name = Name of the recipient
print-field-label-address = Address on the label
document-phong-bi = Envelope
print-field-envelopes = Envelopes
print-field-office-address = The office's address
print-field-office-phone = The office's telephone

ui-go-to = Go to
ui-rounds-title = Delivery rounds
ui-rounds-about = Signed papers that lie in the office, in the order of a walk. Choose the homes and who carries, then plan the round.
ui-rounds-plan = Plan the round
ui-rounds-on = Day
ui-rounds-carrier = Who carries
ui-rounds-candidates = Can be carried
ui-rounds-candidates-none-title = No papers wait to be carried
ui-rounds-candidates-none = When a paper has been printed and signed, its family appears here.
ui-rounds-all = Choose all
ui-rounds-next-try = next try on { $day }
ui-rounds-open = Rounds
ui-rounds-outside = Papers outside the office
ui-rounds-outside-none = Every paper is in the office or with its family.
ui-rounds-since = since { $when }
ui-rounds-overnight = overnight
ui-rounds-count = { $homes } homes · { $delivered } of { $papers } papers delivered
ui-rounds-planned-done = The round is planned.
ui-round-title = Round of { $day }
ui-round-print-labels = Print labels
ui-round-sheet = Round sheet
ui-round-print = Print the sheet
ui-round-printed = The sheet is printed ({ $pages } pages): { $path }
ui-round-set-out = Take the papers and leave
ui-round-set-out-done = The papers are with you. Travel safely.
ui-round-not-mine = { $name } carries this round: unlock the laptop as them to take the papers.
ui-round-door = Hand over here
ui-round-missed = Not handed over
ui-round-missed-about = Record what was found at the door. The papers stay with whoever carries them until the round is back.
ui-round-missed-how = What was found
ui-round-next-day = Day of the next try
ui-round-note = Note
ui-round-missed-done = Recorded.
ui-round-come-back = Back at the office
ui-round-come-back-about = What was not handed over counts as back in the safe, but for homes ticked as kept overnight.
ui-round-overnight = Kept overnight
ui-round-overnight-why = Where it is kept, and why it is not back
ui-round-come-back-done = The round is over.
ui-round-cancel = Cancel this round
ui-round-cancel-why = Why it is cancelled
ui-round-cancelled = The round is cancelled.
ui-round-drop = Take this home off
ui-round-left = Left { $when }
ui-round-group-none = Other addresses
round-paper-office = in the office
round-paper-out = being carried
round-paper-delivered = delivered
round-paper-returned = brought back
