# A ward's settings, set by the district: words for who writes the file.

problem-ward-faulty = { $count } places of the settings are not right, and nothing was set. Put each right and check again: { $faults }

ward-fault-unreadable = cannot be read ({ $value }); take the file from ward show and change it
ward-fault-unknown-key = nothing is called “{ $value }” here; check the spelling
ward-fault-not-yours = “{ $value }” is written by the program; take it out
ward-fault-other-ward = the file is of the ward { $value }; check the file, or the ward's code
ward-fault-text-missing = says nothing; it must be there
ward-fault-text-form = “{ $value }” cannot be used; write one line of at most 200 characters
ward-fault-phone-form = “{ $value }” is no telephone number; only digits, spaces and + ( ) . -
ward-fault-symbol-form = “{ $value }” cannot be used; no spaces, at most 20 characters
ward-fault-commitment-unknown = there is no commitment “{ $value }”; leave it empty or name one that there is
ward-fault-agency-step = no step has the code “{ $value }”; the catalogue of procedures has the codes
ward-fault-agency-name = the step “{ $value }” has no agency, or one longer than 200 characters
ward-fault-address-form = “{ $value }” is no address of the page for checking; it begins with https://
ward-fault-reasons-many = has { $value } reasons for an apology, at most 20
ward-fault-reason-form = the reason “{ $value }” cannot be used: empty, twice, too long, with a full stop, or of something private
ward-fault-alarm-days = these days of warning ({ $value }) cannot be used: the leader's at least 1, the officer's more than the leader's, at most 10
ward-fault-complaint-term = the time for an answer “{ $value }” cannot be used: once each, from 1 to 365 days

# Signers: from when until when, and which papers.
problem-signer-not-yet = This person signs from { $from } on only. Choose another signer, or wait for that day.
problem-signer-expired = This person signed until { $until } only. Choose another signer; if they sign still, ask the upper office to extend it.
problem-signer-other-papers = This person does not sign papers of this kind ({ $document }). Choose another signer, or ask the upper office to add it.
problem-paper-unknown = There is no paper “{ $paper }”. Write a code that there is, for example giay-khai-sinh-ban-sao.
problem-mandate-order = The last day of signing is before the first. Check both.
ward-fault-points = the points of the five groups ({ $value }) cannot be used: five numbers that make 100
ward-fault-reform = the result “{ $value }” cannot be used: it needs a name, 0 to 100 points (in tenths), a rank within its number
ward-fault-idle-minutes = these minutes of the lock ({ $value }) cannot be used: from 1 to 60, and on a round no longer than at the office
ward-fault-search-days = “{ $value }” days cannot be used: at least 30, or leave it out so that names always find
ward-fault-maps-many = there are { $value } maps of columns, at most 20
ward-fault-map-form = the map of columns “{ $value }” cannot be used: it needs a program's name, a book's slug and at least one column, once for a program and book
ward-fault-map-column = the column “{ $value }” cannot be used: there is none like it here, or its name stands twice
