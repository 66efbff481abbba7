# Delivery in parts: which paper is where, who received it, when.

phase-partly-delivered = Delivered in part
event-part-reached = The family received { $document }: { $how }
verb-record-reached = The family has received it
ui-about-record-reached = For another agency’s result that reached the family directly (electronic, by message, by post). The case is finished when the family has every result.
ui-done-record-reached = It is recorded that the family has it.
ui-reached-receiver = Who confirms it
ui-reached-how = How it came (for example: the card’s number in VssID)

problem-not-from-agency = This paper is no other agency’s result in this case. The ward’s own papers are handed over at home or at the counter.
problem-how-missing = It is not written how the family received it. Write it briefly, for example: electronic copy in VNeID.

ui-parts = What has reached the family
ui-parts-left = { $count ->
    [one] { $count } result has
   *[other] { $count } results have
  } not reached the family yet
ui-parts-whole = The family has all of it
ui-part-due = promised { $when }
ui-part-given = { $receiver } received it { $when }
ui-part-given-as = { $receiver } ({ $relation }) received it { $when }
ui-part-by = officer { $officer }
ui-part-authorised = written authorisation seen
ui-attempt = { $when }: brought back, { $reason }
part-state-awaited = its agency is working on it
part-state-here = here, to be handed over
part-state-out = out for delivery
part-state-returned = brought back
part-state-given = handed over
place-home = at home
place-counter = at the counter
place-directly = received directly

ui-parts-ended-refused = Not handled, so there is no result to hand over.
ui-parts-ended-withdrawn = Stopped at the family’s request, so there is no result to hand over.
ui-parts-ended-revoked = The registration was revoked; there is no result to hand over any more.
