# The ward's letters, its apologies and the forms that tell the family something.

problem-first-supplement = Nothing was asked of this family yet. The officer asks in the usual way.
problem-reason-not-listed = This reason is not on the ward's list. Choose one from the list.
problem-already-finished = The result was handed over; there is nothing more to promise.
problem-form-not-due = Nothing has happened that “{ $document }” would say.
problem-circumstance-known = This is noted already.
problem-no-such-circumstance = There is no such entry on the list. Choose one from the list.
problem-hour-incomplete = The hour and the minute are both needed, for example 17:00.
problem-letter-forbidden = { $ground ->
    [death] This case registers a death: “{ $document }” is not sent.
    [father-dead] The form says that the child’s father has died: a leader decides whether “{ $document }” is sent.
    [bereaved] The ward has registered the death of the child or its mother: “{ $document }” is not sent. The condolence is drafted in that case.
    [child-died] The child has died: “{ $document }” is not sent. A letter of condolence can be drafted.
    [mother-died] The mother died in childbirth: “{ $document }” is not sent. A letter of condolence can be drafted.
    [abandoned] The child was abandoned: “{ $document }” is not sent.
    [registered-again] This is a registration anew: “{ $document }” is not sent.
   *[other] What was noted in the case forbids “{ $document }”.
  }
problem-letter-not-here = “{ $document }” does not belong to this kind of case.
problem-letter-too-early = What “{ $document }” speaks of has not happened yet. Draft it afterwards.
problem-letter-unapproved = A leader must approve “{ $document }” before it is printed.
problem-no-letter = This paper is no letter of the ward.
problem-letter-says-identity-number = The letter holds an identity number, and no letter of the ward names anybody's. Take it out of the letter.
problem-letter-says-cause-of-death = The letter speaks of the cause of death (“{ $found }”), which hurts to read. Take the sentence out of the letter.
problem-letter-says-parentage = The letter speaks of the family's private matters (“{ $found }”). Take the sentence out of the letter.
problem-letter-says-beside-condolence = This does not stand in a letter of condolence or a cover note: “{ $found }”. At such a time a letter asks for no opinion, gives no link, names no fee and has no slogan. Take the sentence out of the letter.
problem-letter-says-blame = The apology puts the delay on its reader (“{ $found }”). Write the sentence anew, of the office's doing only.
problem-letter-says-fee = A congratulation or a letter of thanks does not speak of money (“{ $found }”). Take the sentence out; what is owed stands on another paper.
problem-letter-says-death = A congratulation or a letter of thanks does not speak of a death (“{ $found }”). Take the sentence out; where the family mourns, write a condolence.
problem-letter-says-account = The letter gives the number of a bank account after “{ $found }”, and no letter of the ward asks for money. Take it out of the letter.
problem-letter-says-hurtful = The letter has words that hurt who reads them (“{ $found }”). Take the sentence out or write it anew.

event-promise-renewed = Apologised and promised { $when }: { $reason }
event-supplement-again = A leader had the family asked again ({ $reason }): { $what }
event-circumstance-noted = { $circumstance ->
    [child-died] Noted: the child has died
    [mother-died] Noted: the mother died in childbirth
    [abandoned] Noted: the child was abandoned
    [registered-again] Noted: registered anew
    [adopted] Noted: adoption or surrogacy
   *[declared-dead] Noted: declared dead by a court
  }

circumstance-child-died = The child has died
circumstance-mother-died = The mother died in childbirth
circumstance-abandoned = The child was abandoned
circumstance-registered-again = Registered anew, or the birth of an adult
circumstance-adopted = Adoption or surrogacy
circumstance-declared-dead = Declared dead by a court

group-to-apologise = In time, or an apology?
verb-apologise = Apologise, new date
verb-print-form = Print the notice
verb-approve-letter = Approve the letter
verb-supplement-again = Ask for papers again
verb-note-circumstance = Note for the letters

ui-about-apologise = The reason is the office's own, never the family's. There is one new date and no second; the law's date does not move. The form and the letter of apology are drafted together.
ui-about-supplement-again = The family was asked before. Say what is missing, and why the first time did not do.
ui-about-note-circumstance = This decides which letters are sent. It cannot be taken back.
ui-about-approve-letter = Read the preview and approve it. Only then is it printed to be signed.
ui-done-apologise = The new date stands. The form and the letter of apology are ready to print.
ui-done-draft-letter = The letter is drafted.
ui-apology-reason = The office's reason
ui-apology-day = New date
ui-apology-hour = Hour
ui-supplement-what = What is missing
ui-supplement-ground = Reason, written on the slip
ui-supplement-why = Why the first time did not do
ui-circumstance-which = What to know
ui-renewed = new date given
ui-outgoing-title = Register of outgoing papers
ui-outgoing-about = Papers and letters that left the office under a number this year.
ui-outgoing-empty = No paper has been numbered in this year.
ui-outgoing-year = Year
ui-outgoing-earlier = Year before
ui-outgoing-later = Year after
ui-outgoing-number = Number
ui-outgoing-dated = Date
ui-outgoing-document = Kind and subject
ui-outgoing-signer = Signed by
ui-outgoing-recipient = Addressee
ui-outgoing-keeper = Copy kept by
ui-outgoing-keeper-clerk = Văn thư
ui-outgoing-copies = Copies
ui-outgoing-handed-over = Handed over
ui-outgoing-receiver = Received by
ui-outgoing-note = Note
