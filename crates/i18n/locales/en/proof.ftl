# The code on a paper: what is said to whoever holds it.

proof-genuine = Genuine, and it counts
proof-replaced = Replaced by another paper
proof-recalled = Recalled
proof-altered = The paper does not match its code
proof-not-ours = Not a code of this office
proof-cannot-tell = This cannot be told yet

proof-say-genuine = The paper with this code was issued by { $ward } and counts. Compare what stands below with the paper in hand: if a single letter differs, the paper was altered.
proof-say-replaced = The paper with this code was issued by { $ward }, but another one has taken its place since. Ask whoever holds it for the newer one.
proof-say-recalled = The paper with this code was issued by { $ward }, but was recalled. Do not use it; ask whoever holds it to get in touch with the office.
proof-say-altered = The code is { $ward }'s, but the paper says something else than the code. Look again at what was typed; if the paper does say so, do not accept it and tell the office.
proof-say-not-ours = This code was not made by this office. Scan it once more to be sure; if it stays so, do not accept the paper.
proof-say-cannot-tell = The code alone is not enough to say whether this paper still counts.

proof-why-not-a-code = This is no code of a paper. Scan the code in the box “Mã kiểm tra” on the paper; it begins with TN1.
proof-why-damaged = The code lacks letters or was changed. Flatten the paper and scan it again.
proof-why-other-district = The code was signed with another office's key. Ask the office that the paper names.
proof-why-newer = The code is of a newer kind than this program. Update the program and check again.
proof-why-newer-public = The code is of a newer kind, which this page cannot read yet. Ask the office that the paper names.
proof-why-other-ward = The code is good, but { $ward }'s. Only that office knows whether the paper still counts: ask there.
proof-why-not-in-log = The code is good, but nothing is written down here about this paper. The laptop that printed it may not have synced: sync and check again, or ask { $ward }.
proof-why-not-in-log-public = The code is good, but nothing is written down here about this paper; of a paper just printed it may take some days. Check again later, or ask { $ward }.
proof-why-revoked-laptop = The code was signed by a laptop that may no longer take part, and nothing is written down about this paper. Do not accept it before you have asked { $ward }.
proof-why-unsigned = { $ward } has printed this paper, but nobody has written down that it was signed. Look at signature and seal, and ask the office.
proof-why-no-log = The code is { $ward }'s. The log of that office is not here, so whether the paper still counts is not known: ask { $ward }.

proof-part-name = the name
proof-part-number = the number
proof-part-date = the date
proof-differs = Does not match: { $parts }.
proof-at-genuine = Printed on { $day }.
proof-at-replaced = The paper in its place was printed on { $day }.
proof-at-recalled = Recalled on { $day }.
proof-as-of = As this laptop knows since its sync on { $when }.
proof-as-of-never = This laptop has not synced yet and knows only what it did itself.
proof-as-of-now = By the upper office's log at { $when }.

proof-face = The code says that the paper must read
proof-document = Paper
proof-number = Number
proof-name = Name (short)
proof-date = Date on the paper
proof-made-on = Printed on
proof-issuer = Issued by
proof-blank = blank when printed

proof-title = Check a paper
proof-lead = Find out whether a paper that the ward printed is genuine and still counts. The code stands in the box “Mã kiểm tra” on the paper. Papers on the Ministry's blanks have none.
proof-code = Code
proof-code-hint = Put the cursor here and use the scanner, or paste what a telephone has scanned or photographed.
proof-code-hint-public = Scan the code on the paper with a telephone, and paste what it reads here.
proof-picture = Choose a picture or PDF of the paper
proof-camera = Use the camera
proof-camera-about = Hold the box “Mã kiểm tra” in the middle of the picture, about a hand's breadth away, and keep still. No picture is kept.
proof-camera-stop = Turn the camera off
proof-camera-other = Another camera
proof-typed = Compare with the words on the paper (optional)
proof-typed-hint = Type exactly what the paper says, and it is compared letter by letter.
proof-typed-name = Name on the paper
proof-typed-number = Number on the paper
proof-typed-date = Date on the paper
proof-check = Check
proof-again = Check another
proof-empty = The result will stand here.
proof-busy = Many people are checking papers. Wait a minute and try again.
proof-private = This page keeps neither the code nor what was typed.

problem-proof-key-bad = The upper office's key must have 64 hexadecimal digits, as in the ticket that enrols a laptop.
problem-proof-date-bad = The date does not read. Type it like 27/11/2026.
problem-camera-not-allowed = The program may not use the camera. Allow it in the laptop's privacy settings, or choose a picture of the paper.
problem-camera-missing = No camera was found on this laptop. Plug one in and try again, or choose a picture of the paper.
problem-camera-busy = The camera does not open; another program may be using it. Close that program and try again, or choose a picture of the paper.
problem-camera-tired = No code was read in two minutes, so the camera was turned off. Wipe the lens, bring the paper into the light and try again, or paste the code.
problem-picture-too-large = The file is too large. Choose a picture under 24 MB and at most 12,000 pixels each way.
problem-picture-unknown = This file is neither a PNG or JPEG picture nor a PDF. Photograph the paper again, or paste the code.
problem-picture-unreadable = This file cannot be read: it is damaged or has a password. Photograph the paper again and choose the new picture.
problem-picture-no-code = No code was found in the picture. Photograph the whole code from near, straight and in good light, or paste the code.
