# LibreOffice on the same text, where it is installed: `cold` is a call with one file. It has no way to be
# asked again without a macro, so `warm` is a call with all files less a call with one, shared among the
# rest: one figure. `letters` is a call with one long file, its start included.
#
# Its profile is its own, so that no window that is open answers instead; it sees our typefaces alone.
import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import time

mode, fonts, place, *files = sys.argv[1:]
office = shutil.which("soffice") or shutil.which("libreoffice")
if office is None:
    sys.exit("it is not installed here (no `soffice` on the path)")
place = pathlib.Path(place).resolve() / "office"
profile, out = place / "profile", place / "out"
out.mkdir(parents=True, exist_ok=True)
seen = place / "fonts.conf"
seen.write_text(
    "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
    f"<dir>{fonts}</dir><cachedir>{place / 'cache'}</cachedir></fontconfig>"
)


def call(*words):
    command = [office, "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}", *words]
    environment = dict(os.environ, FONTCONFIG_FILE=str(seen))
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr.strip() or f"it ended with {done.returncode}")
    return done.stdout


def convert(sources):
    made = [out / (pathlib.Path(source).stem + ".pdf") for source in sources]
    for pdf in made:
        pdf.unlink(missing_ok=True)
    begun = time.perf_counter()
    call("--convert-to", "pdf", "--outdir", str(out), *sources)
    millis = (time.perf_counter() - begun) * 1000
    # It ends well also when it made nothing.
    for pdf in made:
        if not pdf.is_file() or not pdf.read_bytes().startswith(b"%PDF"):
            sys.exit("no PDF")
    return millis, made


if mode == "version":
    # The first start makes the profile, which is not measured.
    print(call("--version").strip().removeprefix("LibreOffice "))
    blank = place / "blank.txt"
    blank.write_text("x")
    convert([str(blank)])
elif mode == "letters":
    millis, [pdf] = convert(files)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(json.dumps({"millis": millis, "peak_kib": peak, "bytes": pdf.stat().st_size}))
elif mode == "warm":
    one, _ = convert(files[-1:])
    all_of_them, _ = convert(files)
    print(json.dumps([(all_of_them - one) / (len(files) - 1)]))
else:
    print(json.dumps([convert(files)[0]]))
