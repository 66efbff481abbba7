# The ward's rules: dates, names, papers, the working calendar, promises.
# One sentence per code: what it is, and what to do next.

# --- Dates ------------------------------------------------------------------
date-not-a-date = This is not a date. Write day/month/year (17/11/2026), month/year (11/1995) or the year alone (1962).
date-short-year = The year needs all four digits, for example 2026.
date-year = No paper names the year { $year }. Check the year.
date-month = There is no month { $month }. Months run from 1 to 12.
date-day = Month { $month }/{ $year } has only { $last } days, so there is no day { $day }. Check the day.
date-day-without-month = There is a day but no month. Add the month, or write the year alone.

# --- Names ------------------------------------------------------------------
name-empty = The name is missing. Enter it as on the person's papers.
name-too-long = The name has { $chars } characters, at most { $max } fit. Check whether other text was pasted by mistake.
name-characters = A name holds letters only. Character { $place } is { $class ->
    [digit] a digit
    [emoji] an emoji
    [control] invisible
    [private-use] from an old font
   *[other] a sign or symbol
}; delete it and type again.
name-split-differs = Family, middle and given name together do not spell the name as written. Make them agree word by word.
name-apostrophe = The name has an apostrophe, as H'Mông and Ê-đê names do. Compare it with the papers.
name-hyphen = The name has a hyphen. Compare it with the papers.
name-long = The name is longer than usual. Compare it, and see whether it fits its line on paper.
name-look-alike = A mistyped “ð” was made “đ”. Look at the name again.
name-other-script = The name has letters that are not Latin. Use the Latin spelling of the passport if there is one.
name-single-word = The name is a single word, so there is no family name. Ask the family.
name-all-capitals = The name is typed all in capitals. Use small letters; papers make the capitals themselves.

# --- Identity numbers and papers -------------------------------------------
id-not-twelve-digits = An identity number has exactly 12 digits. Count them on the card.
id-unknown-prefix = The first three digits are no province's and no country's. Compare them with the card; if the card says so, the number stands.
id-sex-or-year-differs = The number says another sex or birth year than was recorded. Compare it with the card; an earlier correction may explain it.
id-paper-not-nine-digits = An old identity card (CMND) has 9 digits. Count them on the card.
id-paper-no-number = The paper's number is missing. Enter the number printed on it.

# --- Working calendar -------------------------------------------------------
calendar-year-provisional = The holidays of { $year } are a forecast; the date may move when they are announced.
calendar-year-unpublished = The holidays of { $year } are not announced yet; the date is a forecast.
calendar-comp-off-unsettled = 24/11/{ $year } falls on a weekly rest day, and it is not settled whether another day is off for it. Check when it is announced.

# --- Rulesets ---------------------------------------------------------------
ruleset-unknown = There is no ruleset “{ $ruleset }”. Choose one from the list.
ruleset-none-for-date = No ruleset covers a dossier received on { $date }. Choose a ruleset by name.
commitment-unknown = There is no commitment “{ $commitment }”. Choose again in the ward's settings.
procedure-unknown = Ruleset “{ $ruleset }” has no procedure “{ $procedure }”. Check the procedure's code.
procedure-variant-unknown = Procedure “{ $procedure }” has no variant “{ $variant }”. Choose another.

# --- Promises ---------------------------------------------------------------
promise-stops = Stopped time { $place } does not fit: it ends before it begins, begins before receipt, or overlaps another. Correct its hours.
promise-out-of-range = The date lies further ahead than can be reckoned. Check the receipt and the stopped times.
promise-already-repromised = A new date was already promised on { $date }; there is no second one. Report the overdue dossier to the Chair.
promise-not-later = The new date must be later than the promised one. Choose another.
promise-past = The new date has passed. Choose another.
promise-day-off = The office does not work on { $date }. Choose a working day.
promise-closed-hour = The office is closed at that hour. Choose one within working hours.

# --- Why a day counts or does not -------------------------------------------
day-zero = Day of receipt, not counted
day-zero-moved = Stands for the day of receipt, not counted
day-same-day = Received, and the result is given, on this day
day-received-after-cutoff = Received after { $cutoff }, so counting starts on the next working day
day-received-on-weekend = Received on a weekly rest day, so counting starts on the next working day
day-received-on-day-off = Received on a day off ({ $name } – { $decree }), so counting starts on the next working day
day-restarted = The dossier is complete, counting starts again
day-counted = Working day, counted
day-swap-work = Working day ({ $name } – { $decree }), counted
day-counted-minutes = Counted for { $minutes } minutes of work
day-calendar-day = Counted as a calendar day
day-result-day = The result is given on this working day
day-end-moved = The last day was a day off, so it moves to this working day
day-weekend = Weekly rest, not counted
day-holiday = Public holiday: { $name } ({ $decree }), not counted
day-comp-off = Day off in lieu: { $name } ({ $decree }), not counted
day-swap-off = Swapped day off: { $name } ({ $decree }), not counted
day-overdue = Past the date
day-stopped-verification = Awaiting verification, not counted
day-stopped-confirmation = Awaiting a relative's confirmation, not counted
day-stopped-supplement = Awaiting the missing papers, not counted

due-promised = Result promised
due-statutory = Due by law

lateness-early = Early
lateness-on-time = On time
lateness-late = Overdue

alarm-two-days-before = The promised date is near: look at the dossier
alarm-one-day-before = The promised date is at hand: if it cannot be kept, draft the apology and the new date now
alarm-two-hours-before = Two hours left until the result is due
alarm-due = The promised hour has come
