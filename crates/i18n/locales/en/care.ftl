# Keeping the laptop's data: when the store is damaged, backups, and what a sync did that is unusual.

# --- What is wrong
damage-missing = The file “{ $file }” of this laptop’s data is missing.
damage-truncated = The file “{ $file }” of this laptop’s data has lost its end.
damage-damaged = The file “{ $file }” of this laptop’s data is damaged.
damage-tampered = This laptop’s data ({ $place }) was changed from outside the program.
damage-other = This laptop’s data cannot be opened.
damage-none = This laptop’s data opens, and nothing in it is damaged.

# --- What is safe
damage-safe-all = Everything that was saved is there. Nothing is lost.
damage-safe-part = All saves up to number { $safe } are whole. The last { $count } saves (numbers { $first } to { $last }) can be read nowhere any more; what was synced is still with the upper office and will come back.
damage-safe-part-one = All saves up to number { $safe } are whole. The last one (number { $last }) can be read nowhere any more; if it was synced it is still with the upper office and will come back.
damage-safe-none = Nothing on this laptop can be read any more. What was synced is still with the upper office.
damage-from-tables = What is whole comes from this laptop itself.
damage-from-journal = What is whole comes from this laptop itself.
damage-from-backup = What is whole comes from a backup.

# --- What to do
damage-do-open = Nothing. Open the laptop as usual.
damage-do-repair = Repair the data, then open the laptop. What is damaged is set aside, not deleted.
damage-do-find-backup = Look for a later backup first, on a stick or an external disk. Without one the data can still be repaired, but the { $count } saves named above must be given up.
damage-do-begin-again = Look for a backup first, on a stick or an external disk. Without one, ask the upper office for a new enrolment ticket: everything that was synced comes back to this laptop.
damage-began-again = This laptop is one of the ward’s again and has received { $received } entries. The last of your work that had reached the upper office is from { $when }. What was done on this laptop after that and not synced went with the old data and must be entered again from the papers.
damage-began-again-nothing = This laptop is one of the ward’s again and has received { $received } entries. None of your work had ever reached the upper office: what was done on this laptop and not synced went with the old data and must be entered again from the papers.

problem-laptop-damaged = This laptop’s data is damaged and cannot be opened yet. Delete nothing; see below what is safe and what to do, or have the IT staff run “tannha check”.
problem-laptop-unsound = The check found { $count } things that are not right in the data. Back up now, then close and reopen the program, which rebuilds what it can; if it stays so, tell the IT staff.
problem-repair-would-lose = A repair now would lose { $count } saves (numbers { $first } to { $last }), because they can be read nowhere any more. Nothing was changed. Look for a later backup; without one, accept exactly this loss and repair.
problem-no-such-backup-place = There is no such directory, or it lies within the data itself. Plug in the stick and choose the directory again, with its full path.
problem-no-backup-there = There is no backup of Tận Nhà in this directory. Check the path, or try another stick.

# --- Backups
problem-upkeep-disk-full = No backup could be written to “{ $place }”: there is no room. What was saved is safe on this laptop; make room there, and the next backup is taken by itself.
problem-upkeep-copy-bad = A backup in “{ $place }” did not read back right (file “{ $file }”) and was dropped. Work goes on; close and reopen Tận Nhà, so that it checks the data.
problem-upkeep-failed = No backup could be written to “{ $place }”. What was saved is safe on this laptop; see whether that stick or disk can still be written to.
problem-upkeep-journal = The journal could not be made shorter ({ $code }). Work is not affected; it is tried again by itself.

# --- Out of the ordinary in a sync
problem-sync-identity-rolled-back = This laptop was restored from an older copy, and has taken a new identity. What was waiting was sent again under it; each piece of work counts once.
problem-sync-identity-worked-on = This laptop was restored from an older copy and was worked on, and has taken a new identity. Work from before and after the restore is kept; each piece counts once.
problem-sync-identity-not-known = The upper office did not know this laptop any more, and it has taken a new identity. What was waiting was sent again under it.
problem-sync-given-back = The upper office was restored from a backup; this laptop gave back { $count } entries that were missing there.
problem-sync-refolded = The records here were not the upper office’s, so they were made again from the log; now they are the same.
