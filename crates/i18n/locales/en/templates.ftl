# Paper templates: the program's, the office above's, the ward's; envelopes.

event-template-proposed = A paper template was brought in
event-template-allowed = A paper template was allowed
event-template-withdrawn = A paper template was withdrawn
event-template-published = The office above published a paper template

problem-ward-template-document = This template is for no document of the program. Look at document in the file.
problem-ward-template-too-large = The template is too large: packed it still takes more than { $most } KB. Take out what is not used and bring it in again.
problem-ward-template-same = This template is in use or waits already. It need not be brought in again.
problem-ward-template-nothing-proposed = No template of this document waits to be allowed. Bring one in first.
problem-ward-template-other-proposal = Somebody brought in another template meanwhile. Look at the newest one, then allow it.
problem-ward-template-nothing-used = The ward has no template of its own for this document, in use or waiting: there is nothing to withdraw.
problem-ward-template-too-many = This document has had { $most } templates and takes no more. Tell whoever sees to the machines at the office above.
problem-ward-template-from = The first day must be today or later, and within a year.
problem-ward-template-reason-too-long = The reason has { $count } characters. Say it in 200.
problem-ward-template-unknown = This laptop does not have that template yet. Sync and try again.
problem-ward-template-newer = The template “{ $template }” has the format { $format }, which is newer than the program on this laptop, so this laptop does not print that document: it would look different from the others. Update the program, or print on a laptop that is up to date.

template-sample-full = All filled in
template-sample-empty = Empty
template-sample-longest = Longest names and addresses

template-whose-program = came with the program
template-whose-district = the office above's
template-whose-ward = the ward's own

ui-templates-title = Paper templates
ui-templates-open = Look at and change paper templates
ui-templates-about = Each document is printed from a template. Whoever sees to the machines or a leader brings in one of the ward's own; a leader allows it from a day on. Papers dated before that day look as before, also when they are printed again.
ui-templates-documents = Documents
ui-templates-of-program = Uses the program's template
ui-templates-of-district = Uses the office above's template
ui-templates-of-ward = Uses the ward's template
ui-templates-proposal = Waits to be allowed
ui-templates-proposal-by = { $officer } brought it in { $when }
ui-templates-from = For papers dated from
ui-templates-allow = Allow
ui-templates-allowed = Allowed.
ui-templates-save = Save this template as a file
ui-templates-choose = Choose a template file (JSON)
ui-templates-officers = Only leaders and whoever sees to the machines can bring in a template.
ui-templates-tried = New template, on trial
ui-templates-tried-for = Template for: { $document }.
ui-templates-tight = It can be used, but the longest names and addresses have no room:
ui-templates-propose = Bring this template in
ui-templates-proposed = Brought in. Once a leader allows it, new papers are printed from it.
ui-templates-withdraw = Withdraw the ward's template
ui-templates-withdraw-why = Why is it withdrawn?
ui-templates-withdrawn = Withdrawn. New papers are printed from the office above's template or the program's; what was printed is printed again as it was.
ui-templates-history = The templates
ui-templates-edition = From { $from }, { $whose }
ui-templates-used = in use
ui-templates-allowed-by = { $officer } allowed it
ui-templates-withdrawn-by = { $officer } withdrew it { $when }: { $why }
ui-templates-look = Show
ui-templates-changes = Different from the one in use
ui-templates-changes-none = No different from the one in use.
ui-templates-changes-more = There are more differences than are listed here.
ui-templates-was = before
ui-templates-is = now
ui-templates-sheet = Page on trial
ui-templates-sample = Look at it with
ui-templates-paper = Printed on
ui-round-print-envelopes = Print envelopes
ui-paper-print-envelope = Print the envelope
