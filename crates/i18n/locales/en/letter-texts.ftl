# The words of the letters: the edition in use, what is proposed, a leader's approval.

event-letter-text-proposed = Proposed other words for a kind of letter
event-letter-text-approved = Approved other words for a kind of letter

problem-letter-text-empty = The letter says nothing, or nothing is left of it where a case knows little. Write at least one paragraph that can always be read.
problem-letter-text-too-long = The letter has { $count } characters. Shorten it to { $most }, so that it fits on a page.
problem-letter-text-brackets = In paragraph { $paragraph } a square bracket is open, stands in another one, or a | stands outside brackets. Each [ needs its ], and none stands within another.
problem-letter-text-braces = In paragraph { $paragraph } a placeholder is not written right. Write two braces on each side, or press the placeholder's button.
problem-letter-text-unknown-place = This kind of letter has no placeholder “{ $place }”. Use one of: { $offered }.
problem-letter-text-flag-as-value = “{ $place }” does not stand as it must. A placeholder that chooses words has a ? before it and stands in square brackets; any other has none.
problem-letter-text-missing-place = This letter needs the placeholder “{ $place }”. Press its button to put it into the words.
problem-letter-text-hole = There are cases without “{ $place }”, and the sentence would have a hole. Put the words around it into square brackets, for example [ … | other words ].
problem-letter-text-gap = Where a case knows little, this does not read well: “{ $near }”. Take the punctuation into the square brackets, or give other words after a |.
problem-letter-text-glyph = The font of the letters has no “{ $character }” ({ $code }). Write another letter or sign in its place.
problem-letter-text-pages =
  { $sample ->
    [no-father] The letter to a family with no father named would have { $pages } pages.
    [one-name] The letter to somebody with one name would have { $pages } pages.
    [long-names] The letter to a family with long names would have { $pages } pages.
    [no-phone] The letter of an office without a telephone would have { $pages } pages.
    [bare] The letter would have { $pages } pages where nothing is known.
   *[other] The letter to a family as most are has { $pages } pages already.
  } A letter is one page: shorten it, or take the border off.
problem-letter-text-same = These words are those in use, or those that already wait. Change them and propose again.
problem-letter-text-nothing-proposed = Nothing waits for approval for this kind of letter. Propose other words first.
problem-letter-text-other-proposal = Something else was proposed while the leader was reading. Read the newest words and approve those.
problem-letter-text-border-not-here = Only a congratulation has a border. Take the border off.
problem-letter-text-too-many = This kind of letter has { $most } editions, and takes no more. Tell whoever looks after the machines at the office above.
problem-letter-text-unknown = This laptop does not have the edition whose words the letter keeps. Sync, then open the letter again.

letter-kind-birth = Congratulation on a birth
letter-kind-wedding = Congratulation on a marriage
letter-kind-thanks = Thanks
letter-kind-apology-before = Apology before the promised hour
letter-kind-apology-after = Apology after the promised hour
letter-kind-recalled = Apology for a paper that must come back
letter-kind-condolence = Condolence

letter-sample-usual = A family as most are
letter-sample-no-father = No father named
letter-sample-one-name = People with one name
letter-sample-long-names = Long names
letter-sample-no-phone = The office has no telephone
letter-sample-bare = Everything missing that may be

letter-place-ten-co-quan = The office's name
letter-place-don-vi = Ward, commune or special zone
letter-place-so-dien-thoai = Telephone
letter-place-danh-xung = Form of address
letter-place-ten-chau = The child's name
letter-place-ngay-sinh = Day of birth
letter-place-giay-to = Papers handed over with the letter
letter-place-hai-vo-chong = The couple's names
letter-place-ten-thu-tuc = Name of the procedure
letter-place-ma-ho-so = Case code
letter-place-ngay-tra = Day of the result
letter-place-truoc-han = When it was early
letter-place-dung-han = When it was on time
letter-place-tre-han = When it was late
letter-place-hen-cu = The hour and day that were promised
letter-place-ly-do = Why it is late
letter-place-hen-moi = The new hour and day
letter-place-can-bo = The officer who sees to it
letter-place-tan-nha = When it is brought home
letter-place-khong-nop-them = When nothing more is asked
letter-place-ten-giay = The paper that must come back
letter-place-sai-sot = What was wrong with it
letter-place-thay-the = When another one comes in its place
letter-place-nguoi-mat = Who died
letter-place-quan-he = What they were to the reader
letter-place-ngay-mat = Day of death
letter-place-viec-trong-ho-so = What the ward sees to

ui-letter-texts-title = The words of the letters
ui-letter-texts-open = Change the words of the letters
ui-letter-texts-about = Officers write and propose, a leader approves. A letter keeps the words that it was drafted with; letters drafted after the approval say the new ones.
ui-letter-texts-kinds = Kinds of letter
ui-letter-texts-edition = Edition { $number }
ui-letter-texts-waits = words wait for approval
ui-letter-texts-words = The words, a line for each paragraph
ui-letter-texts-places = Put a placeholder into the words
ui-letter-texts-places-about = A part in [square brackets] is left out where the case does not know it; after a | stand other words.
ui-letter-texts-required = { $place } (required)
ui-letter-texts-fine = It reads well for every kind of case.
ui-letter-texts-problems = To be mended
ui-letter-texts-propose = Propose these words
ui-letter-texts-proposed = Proposed. Letters say it once a leader has approved.
ui-letter-texts-approve = Approve these words
ui-letter-texts-approved = Approved. Letters drafted from now on say the new words.
ui-letter-texts-proposal = Waiting for a leader
ui-letter-texts-proposal-by = { $officer } proposed it { $when }
ui-letter-texts-history = Editions
ui-letter-texts-built-in = Built in
ui-letter-texts-approved-by = Written by { $officer }, approved by { $leader } { $when }
ui-letter-texts-take = Take these words again
ui-letter-texts-difference = Against the edition in use
ui-letter-texts-added = Added:
ui-letter-texts-taken = Taken out:
ui-letter-texts-same = Nothing is changed of the edition in use.
ui-letter-texts-sample = Look at it with
ui-letter-texts-sheet = Preview of the letter
ui-letter-texts-officers = Only those who write the ward's letters propose words.
letter-kind-cover-note = Cover note
