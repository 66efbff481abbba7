# typst's package on the same text: `cold` is this whole process, `warm` is a loop in it, and `letters`
# says of one file what it took, memory and length as well.
import importlib.metadata
import json
import resource
import sys
import time

import typst

mode, fonts, _, *files = sys.argv[1:]
if mode == "version":
    print(importlib.metadata.version("typst"))
    sys.exit()
compiler = typst.Compiler(font_paths=[fonts], ignore_system_fonts=True)


def compile_one(source):
    return compiler.compile(input=source, format="pdf", pdf_tags=False)


sources = [open(file, "rb").read() for file in files]
if mode == "warm":
    compile_one(sources.pop())
if mode == "letters":
    begun = time.perf_counter()
    pdf = compile_one(sources[0])
    millis = (time.perf_counter() - begun) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"millis": millis, "peak_kib": peak, "bytes": len(pdf)}))
    sys.exit()
times = []
for source in sources:
    begun = time.perf_counter()
    pdf = compile_one(source)
    times.append((time.perf_counter() - begun) * 1000)
    if not pdf.startswith(b"%PDF"):
        sys.exit("no PDF")
print(json.dumps(times))
