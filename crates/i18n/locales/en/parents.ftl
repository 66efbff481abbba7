# Parents who have died, and their marriage certificate.

section-parents = Parents’ marriage
field-mother-dead = The mother has died
field-father-dead = The father has died
field-parents-marriage-number = Number of the marriage certificate
field-parents-marriage-date = Day of the marriage
field-parents-marriage-office = Issued by

problem-declarant-dead = The form says that this person has died. Choose another declarant, or take the mark off.
problem-marriage-not-written = The parents’ marriage certificate was seen: write its number, day and office for the declaration.
problem-marriage-of-one = With a marriage certificate both the mother’s and the father’s name must be written.
problem-married-after-birth = The parents married after the child was born. Check the day; it can still be received.
problem-married-before-born = The day of the marriage cannot be before the mother or the father was born.
problem-married-young = At the marriage the mother was under 18 or the father under 20, by what is written. Check the day.
