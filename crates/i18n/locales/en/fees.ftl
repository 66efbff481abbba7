# Fees: how much, who is exempt, what was paid.

field-declarant-exemption = Exempt from the fee
choice-nguoi-co-cong = A person of merit
choice-ho-ngheo = A poor household
choice-nguoi-khuyet-tat = A person with a disability
fee-ground-on-time = registered in time
fee-ground-domestic = a marriage within the country
fee-ground-nguoi-co-cong = a person of merit
fee-ground-ho-ngheo = a poor household
fee-ground-nguoi-khuyet-tat = a person with a disability
fee-per-dossier = per dossier
fee-per-copy = per copy
fee-per-page = per page
pay-cash = In cash
pay-transfer = By transfer
pay-online = On the service portal

event-fee-collected = Took { $sum } đồng, receipt { $receipt }
event-fee-struck = Struck out a payment written down by mistake: { $reason }
verb-collect-fee = Record the fee
ui-about-collect-fee = Write the sum that was taken, and the receipt’s number from the ward’s fee book. The app makes no receipt numbers.
ui-done-collect-fee = The fee is recorded.

problem-no-fee = Nothing is to be paid for this case. If the catalogue names no sum, ask the upper office to add it.
problem-fee-already-paid = The fee of this case is recorded already. If that was a mistake, strike it out first.
problem-fee-receipt-missing = The receipt’s number is missing. Write the one from the ward’s fee book.
problem-fee-differs = The sum due is { $due } đồng. Take all of it at once, and write that sum.
problem-no-such-payment = There is no such payment. Open the case again and retry.
problem-payment-already-struck = This payment is struck out already.

ui-fee = Fee
ui-fee-sum = { $sum } đồng
ui-fee-free = Free
ui-fee-exempt = Exempt: { $ground }
ui-fee-unknown = The catalogue names no sum for this procedure.
ui-fee-each = { $each } đồng { $per }
ui-fee-copies = copies: { $copies }
ui-fee-pages = copies: { $copies }, pages each: { $pages }
ui-fee-not-paid = not paid
ui-fee-silent = On no paper of this case: a condolence goes with it.
ui-fee-payment = { $sum } đồng, receipt { $receipt } · { $way } · { $when } · { $officer }
ui-fee-struck = struck out: { $reason }
ui-fee-strike = Strike out
ui-fee-strike-why = Why it is struck out
ui-fee-strike-done = The payment was struck out.
ui-fee-typed = Sum taken (đồng)
ui-fee-receipt = Receipt number
ui-fee-way = Paid

report-fees = Fees
report-basis-fees = Counted by the day of payment; what is owed or exempt, by the day of receipt
report-col-fees-of = Day, procedure
report-col-fees-count = Payments
report-col-fees-cash = Cash
report-col-fees-transfer = Transfer
report-col-fees-online = Online
report-col-fees-sum = Sum (đồng)
report-group-fees-days = By day
report-group-fees-procedures = By procedure
report-group-fees-not = Owed, exempt
report-fees-owed = Owed
report-fees-free-on-time = Exempt: registered in time
report-fees-free-domestic = Exempt: a marriage within the country
report-fees-free-nguoi-co-cong = Exempt: a person of merit
report-fees-free-ho-ngheo = Exempt: a poor household
report-fees-free-nguoi-khuyet-tat = Exempt: a person with a disability
report-fees-note = Payments struck out as mistakes do not count. Receipt numbers are the fee book’s, not the program’s.
