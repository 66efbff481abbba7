# Words that the whole program shares.

product-name = Tận Nhà
product-tagline = The ward's work, done at your door

language-vi = Vietnamese
language-en = English

# Two parts side by side, for example a name and a function.
pair = { $left } · { $right }

count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
count-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
count-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
count-papers = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
}

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

# Faults of the catalogue itself.
problem-message-unknown = The program lacks the text “{ $key }”. Your work is not affected; please tell the IT staff.
problem-message-param-missing = The text “{ $key }” lacks “{ $param }”. Your work is not affected; please tell the IT staff.
problem-message-broken = The text “{ $key }” cannot be put together. Your work is not affected; please tell the IT staff.
