# WeasyPrint on the same text: `cold` is this whole process, `warm` is a loop in it, and `letters` says
# of one file what it took, memory and length as well.
import json
import resource
import sys
import time

import weasyprint
from weasyprint.text.fonts import FontConfiguration

mode, _, _, *files = sys.argv[1:]
if mode == "version":
    print(weasyprint.__version__)
    sys.exit()


def compile_one(file):
    return weasyprint.HTML(filename=file).write_pdf(font_config=FontConfiguration())


if mode == "warm":
    compile_one(files.pop())
times = []
for file in files:
    begun = time.perf_counter()
    pdf = compile_one(file)
    times.append((time.perf_counter() - begun) * 1000)
    if not pdf.startswith(b"%PDF"):
        sys.exit("no PDF")
if mode == "letters":
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"millis": times[0], "peak_kib": peak, "bytes": len(pdf)}))
else:
    print(json.dumps(times))
