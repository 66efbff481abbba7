#!/usr/bin/env python3
"""Makes places.tsv and id_provinces.tsv from two MIT-licensed packages.

    pip download --no-deps vietnamadminunits==1.0.4 vn-ident==0.1.0 -d wheels
    python3 make_tables.py wheels

Only the standard library is needed. The output is sorted and carries no date, so running it
again on the same packages changes nothing; the counts that the law gives are checked here and
again by the crate's tests.
"""

import ast
import pathlib
import sqlite3
import sys
import tempfile
import unicodedata
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
KINDS = {"Phường": "p", "Xã": "x", "Đặc khu": "k", "Thành phố": "t", "Tỉnh": "i"}
COUNTS = {"p": 687, "x": 2621, "k": 13}


def places(wheel: pathlib.Path) -> str:
    """One line per province (`code kind name`), its communes below it, indented by a tab."""
    with zipfile.ZipFile(wheel) as archive, tempfile.TemporaryDirectory() as folder:
        path = archive.extract("vietnamadminunits/data/dataset.db", folder)
        with sqlite3.connect(path) as database:
            rows = database.execute(
                "select provinceCode, province, provinceShort, wardCode, ward, wardShort"
                " from admin_units order by provinceCode, wardCode"
            ).fetchall()
    lines, province, counts = [], None, dict.fromkeys(COUNTS, 0)
    for p_code, p_full, p_name, code, full, name in rows:
        # Not the column wardType: it has four wrong (Việt Hòa, Vĩnh Hòa, Tân Lộc, Phong Điền).
        kind = full[: -len(name)].strip()
        if p_code != province:
            province = p_code
            p_kind = KINDS[p_full[: -len(p_name)].strip()]
            lines.append("\t".join((p_code, p_kind, nfc(p_name))))
        counts[KINDS[kind]] += 1
        lines.append("\t" + "\t".join((code, KINDS[kind], nfc(name))))
    assert counts == COUNTS, counts
    assert sum(1 for line in lines if not line.startswith("\t")) == 34
    return "\n".join(lines) + "\n"


def id_provinces(wheel: pathlib.Path) -> str:
    """The 63 codes with which an identity number may begin, as `code name`."""
    with zipfile.ZipFile(wheel) as archive:
        tree = ast.parse(archive.read("vn_ident/tables.py").decode())
    table = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "PROVINCES"
    )
    assert len(table) == 63 and "003" not in dict(table)
    return "".join(f"{code}\t{nfc(name)}\n" for code, name in table)


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip())


def main() -> None:
    wheels = pathlib.Path(sys.argv[1])
    made = {
        "places.tsv": places(next(wheels.glob("vietnamadminunits-1.0.4-*.whl"))),
        "id_provinces.tsv": id_provinces(next(wheels.glob("vn_ident-0.1.0-*.whl"))),
    }
    for name, text in made.items():
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")
        print(name, len(text.encode()), "bytes")


if __name__ == "__main__":
    main()
