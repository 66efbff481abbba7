"""Says what pyHanko makes of each signature of a PDF, as JSON."""

import json
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def judged(signature, root):
    context = ValidationContext(trust_roots=[root], allow_fetching=False)
    try:
        status = validate_pdf_signature(
            signature, signer_validation_context=context, ts_validation_context=context
        )
    except Exception as error:  # what it cannot read, it refuses
        return {"bottom_line": False, "error": type(error).__name__ + ": " + str(error)}
    return {
        "bottom_line": bool(status.bottom_line),
        "intact": bool(status.intact),
        "valid": bool(status.valid),
        "trusted": bool(status.trusted),
        "coverage": status.coverage.name if status.coverage else None,
        "modification": status.modification_level.name if status.modification_level else None,
        "timestamp": bool(status.timestamp_validity and status.timestamp_validity.valid),
        "subfilter": signature.sig_object.get("/SubFilter"),
        "signer": status.signing_cert.subject.native.get("common_name"),
    }


def main():
    root = load_cert_from_pemder(sys.argv[2])
    with open(sys.argv[1], "rb") as file:
        try:
            signatures = PdfFileReader(file, strict=False).embedded_signatures
            said = [judged(one, root) for one in signatures]
        except Exception as error:
            said = [{"bottom_line": False, "error": type(error).__name__ + ": " + str(error)}]
    print(json.dumps(said))


main()
