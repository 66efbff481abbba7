# A step given to somebody, and handed over later.

event-leg-assigned = Gave a step: { $leg }
verb-assign-leg = Give the step
ui-about-assign-leg = Write who does this step: an officer of the ward, or somebody at the agency. Whoever had it before stays on record.
ui-done-assign-leg = The step was given.
ui-assign-person = Who takes it (full name; with their function at another agency)
ui-assign-contact = Telephone (if any)
ui-assign-why = Why it changes hands (if there is a reason)
ui-assigned-from = From { $from }, { $when }; given by { $officer }
ui-assigned-before = Earlier changes
problem-already-theirs = This person has the step already. Choose somebody else, or change the telephone.
