# Who looked at a dossier: words for a leader, and for who reads the log.

event-looks-told = A day’s looks at dossiers were recorded
problem-looks-nothing = This day of looks says nothing, so it does not count. Nothing needs to be done.
problem-looks-too-many = This day of looks is too long, so it does not count. Tell the IT staff.
problem-looks-twice = This day of looks names something twice, so it does not count. Tell the IT staff.
look-view = viewed
look-print = printed
look-export = exported
ui-looks-title = Who looked at this dossier
ui-looks-ask = Show the list
ui-looks-ask-about = Each opening, print and export of a dossier is written down. Who acted on it stands in its history.
ui-looks-nobody = Nobody is written down yet.
ui-looks-times = { $how } ({ $count })
ui-looks-here = on this laptop so far
ui-looks-about = Today's looks on other laptops are seen after they sync on a later day. Kept for { $days } days after the last look.
ui-list-looks-title = Who opened lists with names
ui-list-looks-about = Opening a list with names in it (a register, late dossiers, letters sent…) is written down once a day for each officer.
list-late = late dossiers
list-cases = dossiers of the period
list-tracking = tracking book
list-outgoing = register of outgoing papers
list-round = papers of a round
list-day = sheet of a day
