# Papers that leave as files: a leader signs electronically, the clerk signs for the office.

event-file-signed = { $by ->
    [leader] A leader signed as a file: { $document }
   *[office] Signed for the office as a file: { $document }
 }

problem-no-file = “{ $document }” exists on paper alone and is not signed as a file. Print it and sign it by hand.
problem-file-signed-already = “{ $document }” is signed as a file already. If the file was lost or changed, choose “Sign anew” and say why.
problem-file-not-signed = No leader has signed “{ $document }” as a file yet. A leader signs first, then the clerk signs for the office.
problem-file-sealed = “{ $document }” bears the office's signature already. Nothing more is needed.
problem-file-moved = While this page was open, the file of “{ $document }” got another signature. Look at it again and go on.
problem-file-not-numbered = “{ $document }” has no number yet, so the office cannot sign it. The clerk gives the number first.
problem-sign-other-holder = This certificate belongs to { $found }, and not to whoever signs the paper. Use your own; if it is you, have its issuer correct the name on it.
problem-sign-other-office = This certificate belongs to { $found }, and not to the office. Choose the People's Committee's certificate.
problem-signed-file-missing = The signed file is not on this laptop. Get it from the laptop that signed it and choose “Bring the file to this laptop”.
problem-signed-file-changed = This is not the file that was signed, or it was changed afterwards. Use the original on the laptop that signed it; if it is gone, sign anew.
problem-sign-too-many = At most { $most } papers are signed in one go. Choose fewer and sign the rest after.

file-signer-leader = Signed by the leader
file-signer-office = Signed for the office

file-verdict-intact = As it was when it was signed
file-verdict-altered = The file was changed after it was signed
file-verdict-replaced = Another file lies in its place
file-verdict-other-certificate = Signed with another certificate
file-verdict-missing = The file is not on this laptop
file-say-intact = It can be sent.
file-say-altered = Do not send this file. Get the original from the laptop that signed it, or sign anew.
file-say-replaced = What lies here is not the file that was signed. Get the original from the laptop that signed it, or sign anew.
file-say-other-certificate = The signature in the file is not the one that the case knows. Do not send it; tell a leader.
file-say-missing = It lies on the laptop that signed it. Copy it over and bring it to this laptop.

file-stale-corrected = The case was corrected after the signature, so this file is no longer right. Sign anew before it is sent.
file-stale-replaced = The paper was made anew, so this file is not used any more.
file-stale-revoked = The registration was revoked, so this file is worth nothing any more.

ui-signing-title = Sign files
ui-signing-about = Papers that leave as files. A leader signs with their own certificate; the clerk gives the number and signs for the office, the seal over about a third of the signature, on its left.
ui-signing-leader = Waiting for a leader's signature
ui-signing-office = Waiting for the office's signature
ui-signing-who = Who signs
ui-signing-none = No paper waits to be signed as a file. Papers that are approved or registered and not signed yet stand here.
ui-signing-nobody = Only leaders and the clerk sign files. Open a paper of a case to see its signatures.
ui-signing-choose-all = Choose all
ui-signing-due = promised for { $when }
ui-signing-chosen = { $count } papers chosen
ui-signing-key = Sign with
ui-signing-key-file = A certificate file (.p12, .pfx)
ui-signing-key-token = A signing USB
ui-signing-choose-file = Choose the file
ui-signing-file-chosen = Chosen: { $name }
ui-signing-password = The file's password
ui-signing-driver = The signing USB's driver
ui-signing-driver-about = The whole path of its maker's file (.dll on Windows, .so on Linux). It is remembered for the next time.
ui-signing-find = Look for the USB
ui-signing-token = Plugged in
ui-signing-no-token = No signing USB was found. Plug it in and press “Look for the USB”.
ui-signing-pin = PIN
ui-signing-show-secret = Show
ui-signing-hide-secret = Hide
ui-signing-forgotten = Password and PIN are used once and wiped; they are kept nowhere.
ui-signing-stamp = With a timestamp from { $address }
ui-signing-timestamp = Timestamp server
ui-signing-timestamp-about = An address that begins with http://, from the certificate's issuer. Left empty, the moment is this laptop's clock.
ui-signing-timestamp-save = Keep the address
ui-signing-timestamp-saved = Kept.
ui-signing-sign = Sign { $count } papers
ui-signing-sign-one = Sign
ui-signing-again = Sign anew
ui-signing-again-why = Why is it signed anew?
ui-signing-open = Sign this paper as a file
ui-signing-working = Signing { $done } of { $all } papers
ui-signing-done = { $count } papers were signed
ui-signing-failed = { $count } papers could not be signed
ui-signing-stopped = Stopped with { $count } papers left. What was signed is kept.
ui-signing-signed-as = The certificate of { $holder }
ui-signing-lies = The file lies at:
ui-signing-file = Signed file
ui-signing-file-none = This paper is not signed as a file yet.
ui-signing-by = { $holder }, { $when }
ui-signing-holds-until = the certificate holds until { $day }
ui-signing-stamped = with a timestamp
ui-signing-not-stamped = by the laptop's clock
ui-signing-bring = Bring the file to this laptop
ui-signing-brought = The file was brought to this laptop.
ui-signing-copy = Save a copy
ui-signing-copy-where = Save it in the directory
ui-signing-copied = Saved: { $path }
ui-signing-state = signed as a file
ui-signing-print = For a copy on paper, print this file; what is printed from the case bears no signature.
ui-signing-waits-office = It waits for the office's signature before it is sent.
ui-signing-batch = Sign several papers at once
