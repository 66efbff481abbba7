# The words of the practice ward, when it cannot be made or opened.

problem-practice-directory-taken = The directory holds something else. Choose an empty one for the practice ward.
problem-practice-none = There is no practice ward in this directory. Make one with `tannha init --practice`.
problem-practice-note-bad = practice.json cannot be read. Delete the practice ward's directory and make it again; there are no real data in it.
problem-practice-already-open = Another program has this practice ward open. Close it and try again.
problem-practice-story = The practice ward could not be made at “{ $step }”. Tell the IT staff.
problem-practice-file-failed = “{ $file }” could not be read or written. Check permissions and free space.

# --- Files given to `tannha`
problem-input-not-found = There is no file { $file }. Look at the path and run it again.
problem-input-not-read = The file { $file } cannot be opened. See that you may read it and that it is no directory, then run it again.
problem-input-too-large = { $file } is larger than 256 MB. See that it is the file you mean, and run it again.
problem-input-not-text = The file { $file } is no text in UTF-8. Save it as UTF-8 and run it again.
problem-record-too-large = The record is too large ({ $kilobytes } KB); one of this paper has at most { $most } KB. See whether it is the right file, or part it into several records.
problem-profile-not-read = The printer’s correction is wrong at line { $line }, column { $column }. Nothing is moved by more than 30 mm (30000), nothing stretched or tilted by more than 10 % (100000). Mend the file and try again.
problem-json-not-read = The JSON file cannot be read at line { $line }, column { $column }. Mend the file and try again.

# --- Many records, one a line
problem-records-none = The file has no record, so nothing was printed. Write each record on a line of its own and print again.
problem-records-bad = { $count } of the lines cannot be printed, the first is line { $line }, so nothing was printed. Mend them as said beside this and print again.
