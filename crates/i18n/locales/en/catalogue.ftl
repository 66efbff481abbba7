# The catalogue of procedures: the editions that the district publishes, and words for who writes one.

event-catalogue-published = Published the catalogue of procedures
catalogue-edition-title = Catalogue of procedures
catalogue-edition = no. { $version }, in force from { $from }

problem-catalogue-version = The catalogue bears number { $version }, but number { $last } was published already. Write number { $next } and try again.
problem-catalogue-from-past = The catalogue would hold from { $from }, before the day it is published. What was received is promised already; choose today or a later day.
problem-catalogue-from-order = The catalogue would hold from { $from }, earlier than the one before it (from { $last }). Choose { $last } or a later day.
problem-catalogue-faulty = { $count } places of the catalogue are not right, and nothing was published. Put each right and check again: { $faults }
problem-admin-file-unreadable = The file { $file } cannot be read. Check its path and who may read it.

# Place by place: which procedure, which field, why.
catalogue-fault-place = { $place }: { $fault }
catalogue-fault-unreadable = cannot be read ({ $value })
catalogue-fault-unknown-key = nothing is called “{ $value }” here; check the spelling
catalogue-fault-schema-newer = is written in shape { $value }, newer than this program; upgrade the program first
catalogue-fault-empty = the catalogue changes nothing; add procedures, commitments, or procedures that end
catalogue-fault-too-large = the catalogue is too large ({ $value } bytes); divide it into several editions
catalogue-fault-text-missing = has no text; write both Vietnamese (vi) and English (en)
catalogue-fault-source-missing = names no source; write the text or decision that says so
catalogue-fault-term-zero = “{ $value }” is no usable term or count; write a sensible number above 0
catalogue-fault-verification-shorter = the term with verification ({ $value }) must be longer than the usual one
catalogue-fault-code-form = the code “{ $value }” cannot be used; only small letters without marks, digits and hyphens, 3 to 60 of them
catalogue-fault-code-twice = the code “{ $value }” stands twice; each code stands once
catalogue-fault-signer-agency = the signer does not fit the agency “{ $value }”: the committee signs its own results, another agency's are co-quan-khac
catalogue-fault-result-missing = has no result; write which paper the citizen gets
catalogue-fault-fee-high = { $value } đồng is too much; check the sum
catalogue-fault-leg-longer = this step ({ $value }) is longer than the whole procedure
catalogue-fault-leg-after = the step waits for “{ $value }”, which does not stand before it
catalogue-fault-leg-only = no variant has the code “{ $value }”
catalogue-fault-form-missing = the procedure “{ $value }” is not the law's and has no form
catalogue-fault-form-of-law = the law fixes the codes here, and a catalogue cannot change them (“{ $value }”); change times, papers, fees, agencies and words only
catalogue-fault-ended-of-law = “{ $value }” is the law's procedure and cannot end
catalogue-fault-procedure-unknown = there is no procedure “{ $value }”
catalogue-fault-commitment-longer = the commitment ({ $value }) is longer than the law's time; it may only be as long or shorter
catalogue-fault-commitment-unlike = the commitment is counted in another unit than the law's time; use the same unit
catalogue-fault-form-long = the form is too long: it takes { $value } places, at most 20 (a person takes 3)
catalogue-fault-label-long = the label has { $value } characters, at most 60
catalogue-fault-options = these options cannot be used (“{ $value }”): a choice needs at least two different ones, other kinds have none
catalogue-fault-longest = the length { $value } cannot be used; only for text, from 1 to 300 characters
catalogue-fault-leg-of-result = a procedure of several steps needs the step “{ $value }”: the one that makes the result
catalogue-fault-no-variants = the office's own procedure “{ $value }” cannot have variants; make each a procedure
