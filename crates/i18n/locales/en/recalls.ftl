# Papers called back, and registrations revoked by a decision.

event-revoked = Registration revoked by Decision { $decision }
event-recall-begun = A paper was called back: { $reason }
event-recall-step-taken = Recall: { $step ->
    [retrieved] the paper is back
    [lost] it cannot be got back
    [voided] voided
    [replaced] replaced
    [not-replaced] nothing comes in its place
    [apologised] apologised for
   *[no-apology] no apology is owed
  }
group-to-recall = To be called back
verb-begin-recall = Call a paper back
verb-take-recall-step = Record a recall step
verb-revoke = Revoke by decision
ui-about-begin-recall = For a paper that says something else than the register, or an event that has an entry already. If the register itself is wrong, open a correction.
ui-about-take-recall-step = A recall ends when the paper is back and voided, another has come in its place, and the family has had an apology.
ui-about-revoke = Record the decision of whoever may revoke. The number is never given again; what was handed over is called back.
ui-done-begin-recall = The recall was recorded.
ui-done-take-recall-step = Recorded.
ui-done-revoke = The decision was recorded.
ui-revoke-decision = Number and symbol of the decision
ui-revoke-day = Day of the decision
ui-revoke-authority = Whose decision it is
ui-revoke-reason = Reason
ui-recall-cause = Why must it come back?
ui-recall-what = What is wrong with it? (the apology says so)
ui-recall-other = Code of the earlier case (if of this ward)
ui-recall-step = What was done?
ui-recall-note = Remark
ui-recall-note-needed = Remark (required)
ui-recall-which = Which paper?
ui-recalls-title = To be called back
ui-recalls-ended = Ended
ui-recalls-other = Open the other case
ui-recalls-begun = recorded by { $officer }, { $when }
ui-revocation = Revoked by Decision { $decision } of { $day } by { $authority }: { $reason }
ui-revocation-undated = Revoked by Decision { $decision }
recall-misprinted = It differs from the register, or went to the wrong family
recall-duplicate = The event has an entry in another case
recall-decision = The registration was revoked by a decision
recall-part-get-back = Get back
recall-part-void = Void
recall-part-replace = Replace
recall-part-apologise = Apologise
recall-step-retrieved = The paper is back
recall-step-lost = It cannot be got back (the family states in writing that it is lost or spoiled)
recall-step-voided = The paper was voided
recall-step-replaced = Another was handed over
recall-step-not-replaced = Nothing comes in its place
recall-step-apologised = Apologised in person
recall-step-no-apology = No apology is owed
problem-decided-in-future = The decision is dated after today. Check the date.
problem-recall-by-revoking = A registration is revoked by a decision only: use “Revoke by decision”.
problem-recalled-already = This paper is being called back already. Record the next step there.
problem-not-with-family = This paper is not with the family, so nothing is called back. If it was misprinted, mark the sheet as spoiled and print again.
problem-not-recalled = This paper is not called back. Choose one under Papers to call back.
problem-called-back = This paper is being called back. Void the old one before another is printed or handed over.
problem-recall-step-done = This step is done, or the program records it when the new paper is handed over.
problem-recall-step-early = Not yet: get the paper back, then void it, then replace it.
problem-entry-revoked = This registration was revoked (case { $code }): no copies are given and it cannot be corrected.
print-field-letter-what = What was wrong with the paper
