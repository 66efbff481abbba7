# The working calendar: the years that the district publishes, and words for who writes one.

event-calendar-published = Published the working calendar

problem-calendar-version = The calendar of { $year } bears number { $version }, but number { $last } is there already. Write number { $next } and try again.
problem-calendar-faulty = { $count } places of the calendar are not right, and nothing was published. Put each right and check again: { $faults }

# The calendar in use, on the sync page.
ui-calendar-title = The working calendar in use
ui-calendar-about = Dates are reckoned with this calendar. A dossier that was received keeps the dates of its own day.
ui-calendar-year = { $year }
ui-calendar-number = no. { $version } of { $published }
ui-calendar-worked = worked instead: { $days }
calendar-year-published = published by the upper office
calendar-year-built-in = came with the program
calendar-year-forecast = a forecast, not published yet
calendar-year-unknown = not published; dates are a forecast

# What is wrong with a year.
calendar-fault-unreadable = cannot be read ({ $value })
calendar-fault-year-range = the year { $value } cannot be used; look at year again
calendar-fault-empty = { $value } has no day; write the days off and the days worked instead
calendar-fault-too-many = has { $value } rows, more than a year has days; look at the file again
calendar-fault-published-later = the day of publication, { $value }, has not come; write today or an earlier day
calendar-fault-day-outside = this day does not lie in { $value }
calendar-fault-day-twice = { $value } stands twice for the same scope; each day has one row
calendar-fault-swap-work-weekday = { $value } is a working day anyway; a day worked instead (swap-work) is a Saturday or a Sunday
calendar-fault-swap-off-weekend = { $value } is off anyway; a day made free (swap-off) is a day from Monday to Friday
calendar-fault-comp-off-weekend = { $value } is off anyway; a day off in lieu (comp-off) is a day from Monday to Friday
calendar-fault-rest-weekday = { $value } is no Saturday or Sunday; write holiday, comp-off or swap-off
calendar-fault-decree-missing = names no source; write the number of the paper as decree
calendar-fault-name-missing = has no name; write both Vietnamese (name_vi) and English (name_en)
calendar-fault-day-published-later = the day of publication { $value } is later than the whole year's; look at published_at again
