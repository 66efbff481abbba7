# The citizens' voice: visits, remarks, complaints, ratings.

event-trip-made = The citizen came to the office: { $why ->
    [hand-in] to hand the dossier in
    [supplement] to bring what was missing
    [collect] to collect the result
    [ask] to ask how it stands
    [invited] at the ward's request
    [sign] to sign before the officer
    [not-ready] for a result that was not ready
    [our-mistake] over a mistake of the office
   *[other] for something else
  }
event-trip-struck = A visit counted by mistake was struck out: { $reason }
event-collected = { $count } papers given out at the counter
problem-trip-seen = This visit is counted already, by the step it was for. Choose another reason, or leave it.
problem-no-such-trip = This visit is not in the case. Open the case again and retry.
problem-trip-already-struck = This visit was struck out already.
trip-hand-in = to hand the dossier in
trip-supplement = to bring what was missing
trip-collect = to collect the result
trip-ask = to ask how it stands
trip-invited = at the ward's request
trip-sign = to sign before the officer
trip-not-ready = for a result that was not ready
trip-our-mistake = over a mistake of the office
trip-other = something else
channel-counter = At the counter
channel-home-visit = By an officer at home
channel-online-full = Online, in full
channel-online-partial = Online, in part
channel-post = By post
verb-give-at-counter = Give at the counter
verb-record-trip = Count a visit
ui-about-record-trip = Each time a citizen has to come to the office counts. Handing in, bringing what was missing and collecting a result at the counter are counted already.
ui-done-record-trip = The visit is counted.
ui-trips-title = Visits to the office
ui-trips-count = { $made } times
ui-trips-target = target { $target }
ui-trips-before = formerly { $before }
ui-trips-over = Over the target
ui-trips-none = The citizen has not had to come to the office.
ui-trip-strike = Counted by mistake
ui-trip-strike-of = Strike out the visit: { $why }, { $when }
ui-trip-strike-reason = Why was it a mistake?
ui-trip-strike-do = Strike it out
ui-trip-strike-done = Struck out. It counts no more and stays in the history.
ui-trip-struck = Counted by mistake: { $reason } · { $officer }, { $when }
ui-trip-why = What did they come for?
ui-trip-note = Note
ui-trip-note-needed = Note (needed for something else)
ui-channel = Received
ui-channel-came = How did the missing papers come?
ui-collect-waited = They waited at the counter since they came; it is no visit of its own
ui-collect-papers = Give these papers at the counter
ui-collect-empty = Nothing can be given yet: a paper must be signed, or another agency's result must have come.
ui-collect-confirm = Give at the counter
report-asked = Dossiers for which more was asked
report-trips = Dossiers with more visits than the target
report-nots-trips = No needless visits: dossiers over the target
report-nots-mean-trips = Mean visits per dossier
report-col-times = Times
report-col-asked = What was asked for
report-col-again = Why again
report-col-trips = Visits
report-col-target = Target
report-col-why = Day and reason of each
ui-reports-behind = See the list: { $what }
