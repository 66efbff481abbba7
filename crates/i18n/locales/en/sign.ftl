# Electronic signatures on PDFs: why one was not made, and what looking at one found.

# --- The file
problem-sign-not-pdf = This file is no PDF, or is damaged and cannot be read. Print it again from the case, or ask the sender for it again.
problem-sign-too-long = The file is longer than { $limit } MB. Split it and sign each part.
problem-sign-encrypted = This PDF is locked with a password, so no signature can be added. Ask the sender for one that is not.
problem-sign-certified = Who signed before locked the file against further signatures. Sign a copy from before.
problem-sign-too-many-fields = The file has more than { $limit } signature fields, form fields or notes, so it is not signed. Print it into a new PDF without them, or ask the sender for another, and sign that.
problem-sign-no-such-page = There is no page { $page }; the file has { $pages }. Choose the signature's page again.
problem-sign-off-page = The signature's place lies outside the page. Choose another place, or a smaller picture.
problem-sign-no-signature = No signature is seen on the file yet to put the seal over. The leader signs first, then the office.
problem-sign-picture = The picture of a signature or seal must be a PNG of at most 4 million points, 1 to 200 mm wide. Choose another file.
problem-sign-room = The signature is longer than the room kept for it. Tell the IT staff; the file is as it was.
problem-sign-file-not-read = The file cannot be read. Check its path and permissions.
problem-sign-file-not-written = The signed file could not be saved; the old one is untouched. Check free space and permissions of the directory.
problem-sign-out-no-file = What has the name of the signed file is not a file: it is a directory, a device, or a link that leads nowhere. Choose another name; nothing was changed.
problem-sign-name-glyph = The name in the certificate (or the words beside the signature) has the character { $character } ({ $code }), which the typeface of signatures lacks. Sign with a picture of the signature or the seal instead of words; where the certificate has the name wrong, ask its issuer to correct it.

# --- The key: a .p12 file or a token
problem-sign-key-file = This is no PKCS#12 key file (.p12, .pfx), or it is damaged. Choose the file that the certificate's issuer gave.
problem-sign-wrong-password = The key file's password is wrong. Type it again; look at Caps Lock and the Vietnamese keyboard.
problem-sign-no-key = No key with a certificate was found. Check that it is the right file or token; if it is, ask the certificate's issuer.
problem-sign-several-keys = There are { $count } keys with certificates. Say which one.
problem-sign-key-kind = This kind of key cannot be used here; the program uses RSA from 2048 bits on, and ECDSA P-256. Ask the certificate's issuer.
problem-sign-other-key = The certificate belongs to another key, so the signature would not hold. Ask the certificate's issuer; nothing was signed.
problem-sign-driver = The token's driver could not be opened. Install the token's software again, then check the driver's path.
problem-sign-no-token = No token of this name is seen. Plug it in, wait for its light, and try again.
problem-sign-wrong-pin = The PIN is wrong. Type it again with care: a token locks itself after several wrong ones.
problem-sign-wrong-pin-last-try = The PIN is wrong, and the token takes only one more before it locks itself. Stop, look the PIN up, and only then type it.
problem-sign-pin-locked = The token has locked its PIN. Take it to the certificate's issuer; it cannot be unlocked here.
problem-sign-token-gone = The token was pulled out or lost its connection. Plug it in again, type the PIN and go on; files that were signed are good, and the one at hand is unchanged.
problem-sign-token = The token refused to sign ({ $reason }). Pull it out, plug it in and try again; if it stays so, tell the IT staff.

# --- The certificate
problem-sign-certificate = The certificate cannot be read. Ask its issuer.
problem-sign-not-yet-valid = The certificate holds from { $day } on, so nothing can be signed today. Check this machine's date; if it is right, wait for that day.
problem-sign-expired = The certificate expired on { $day }. Ask for a new one; a signature with an expired certificate does not count.
problem-sign-nameless = The certificate names no person or office, so papers cannot be signed with it. Ask its issuer.
problem-sign-not-for-signing = This certificate was issued for something else, not to sign papers. Choose the one for signing.
problem-sign-anchor = The file of trusted certificates cannot be read. Fetch it again from the issuer (PEM or DER).

# --- Timestamps
problem-sign-stamp-address = The timestamp server's address must begin with http://. Correct it.
problem-sign-stamp-unreachable = The timestamp server does not answer. Check the network and sign again, or sign without a timestamp.
problem-sign-stamp-refused = The timestamp server refused (status { $status }). Ask its provider.
problem-sign-stamp-wrong = What the server sent is no timestamp of this signature, so it was not used. Try again; if it stays so, ask its provider.

# --- Looking at signatures
signature-none = This file has no electronic signature.
signature-missing = There is no signature that holds in the field “{ $field }”.
signature-unsigned = The field “{ $field }” waits for a signature.
signature-intact = The signature holds
signature-altered = The file was altered after it was signed
signature-changed-after = Something was added after it was signed
signature-unreadable = The signature cannot be read
signature-unknown-signer = The signer is not known
signature-undated = The signature says no moment
signature-expired = Signed when the certificate had expired
signature-not-yet-valid = Signed before the certificate was valid
signature-say-intact = The content is what was signed, and a trusted issuer vouches for the certificate.
signature-say-altered = Do not use this file. Ask the sender for the original.
signature-say-changed-after = What was signed is unchanged, but nobody signed what was added. Do not use this file; ask for the one without it.
signature-say-unreadable = The signature is damaged or of a kind that this program does not know. Check it with the sender's program, or ask for the file again.
signature-say-unknown-signer = The content is what was signed, but no trusted certificate vouches for the signer. Fetch the issuer's root certificate, add it to the trusted ones, and look again.
signature-say-undated = Nobody knows whether the certificate held when it was signed. Ask the sender.
signature-say-expired = The signature does not count. Ask the sender to sign again with a certificate that holds.
signature-say-not-yet-valid = The signature does not count, or the signing machine's clock was wrong. Ask the sender to sign again.
signature-why-byte-range = What is signed is not the whole file: the signature was moved.
signature-why-content = The content differs from what was signed.
signature-why-signature = The signature itself was altered.
signature-why-certificate = The certificate was exchanged for another.
signature-why-timestamp = The timestamp is of another signature.
signature-why-version = What was signed is no whole file any more.
signature-by = Signed by: { $name }
signature-for = Organisation: { $organisation }
signature-issuer = Certificate issued by: { $issuer }
signature-when-claimed = Signed at, on the signer's word: { $when }
signature-when-stamped = Signed at, by the timestamp of { $authority }: { $when }
signature-when-stamp-unknown = There is a timestamp of { $when } by { $authority }, who is not trusted here.
signature-whole = The signature covers the whole file.
signature-later-signatures = After this signature came { $count } more, and nothing else.
signature-not-asked = Nobody was asked whether the certificate was revoked: this needs no network.

# --- After signing
sign-done-no-stamp = Signed without a timestamp: the moment is this machine's clock.
sign-done-stamped = Signed, with a timestamp.
