"""Signs a PDF with pyHanko and a PKCS#12 file, or certifies it against every change."""

import sys

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter


def main():
    source, target, key, password, certify = sys.argv[1:6]
    signer = signers.SimpleSigner.load_pkcs12(key, passphrase=password.encode())
    meta = signers.PdfSignatureMetadata(
        field_name="pyhanko",
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256",
        certify=certify == "certify",
        docmdp_permissions=MDPPerm.NO_CHANGES if certify == "certify" else MDPPerm.FILL_FORMS,
    )
    with open(source, "rb") as pdf, open(target, "wb") as out:
        signers.sign_pdf(IncrementalPdfFileWriter(pdf), meta, signer=signer, output=out)


main()
