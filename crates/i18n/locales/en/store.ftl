# The store on this machine. One sentence for each of its error codes, with what to do next.

store-wrong-passphrase = The passphrase is not right. Check Caps Lock and the keyboard, then type it again; if it is forgotten, ask the upper office to open with the recovery key.
store-wrong-key = The key file or recovery key does not open this store. Check that it is this machine's key.
store-no-such-officer = “{ $officer }” cannot unlock this machine yet. Choose another name, or ask somebody who can unlock it to add them.
store-officer-exists = “{ $officer }” can unlock this machine already. To set a new passphrase, use Change passphrase.
store-last-slot = The last way to unlock cannot be removed: nobody could open the store afterwards. Add another officer first.
store-already-open = The store is open in another window or program. Close it there, then open it again.
store-already-exists = This folder holds data already. Choose an empty folder.
store-newer-format = The data was written by a newer version (format { $found }; this program reads up to { $known }). Update the program and open again; nothing was changed.
store-not-a-store = There is no Tận Nhà store here. Check the folder, or enrol this machine.
store-missing = The store's file { $file } is missing. Delete nothing else; run Repair, and if that does not help restore a backup.
store-truncated = The file { $file } ends too early: it reaches { $found } and should reach { $expected }. Run Repair, and if that does not help restore a backup.
store-damaged = The file { $file } is damaged from byte { $at } on. Run Repair, and if that does not help restore a backup; have the disk checked.
store-tampered = The data in { $place } was changed outside the program and does not open. Run Check and tell the upper office.
store-disk-full = The disk is full and this was not saved. Remove files that are not needed, then save again; what was saved before is safe.
store-too-large = This is too large ({ $size } bytes, at most { $limit }). Make the attachment smaller and try again.
store-bad-table = A fault of the program: “{ $table }” is not a table's name. Please tell the IT staff.
store-bad-cost = The passphrase's protection has parameters that are not allowed ({ $memory } KiB, { $passes } passes, { $lanes } lanes). Enrol this officer again.
store-view-failed = The tables failed while in use. Close the program and open it again: everything that was said to be saved is in the journal.
store-needs-reopen = After this failure the store must be opened again. Close the program and open it; everything that was said to be saved is there.
store-unrepairable = The file { $file } is damaged, and what is left on this machine does not suffice to repair it. Restore a backup, then sync with the upper office.
store-io = The file { $file } could not be read or written ({ $kind }). Check the disk and the folder's permissions, then try again.
store-no-randomness = The operating system gave no random numbers to seal the data with. Restart the machine and try again.
store-compression = The data could not be compressed before sealing. Close the program and open it again; if it happens again, tell the IT staff.
