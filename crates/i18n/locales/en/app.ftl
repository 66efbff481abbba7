# Words of the office's verbs: why something cannot be done, and how it can.

promise-day-counted = day { $ordinal } – { $reason }
