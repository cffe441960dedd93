"""References as a table (CSV, RFC 4180: CRLF, quotes doubled), for spreadsheets.

Columns: key, type (CSL), title, authors, year, date; then those that some reference fills: one for each other role of
creators; every CSL variable by its name; one for each scheme of identifiers in capitals (DOI, ISBN); language,
abstract, summary, note, tags, collections, links, files, status, starred, added, changed, extra. Several of a kind are
separated by `; `, names are `Family, Given`, collections `A › B`.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from refapp.model.folding import plain
from refapp.model.kind_fields import fields_of
from refapp.model.kinds import CREATOR_ROLES
from refapp.model.names import Creator
from refapp.model.plain_text import strip
from refapp.model.reference import Reference

FIRST = ("key", "type", "title", "authors", "year", "date")
BOM = "\ufeff"
BETWEEN = "; "
_TEXTS = ("abstract", "summary", "note")
# A cell that begins so is taken for a formula by spreadsheets, which a hostile title could use (OWASP, CSV injection).
_FORMULA = re.compile(r"^[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def as_csv(references: Sequence[Reference], bom: bool = False) -> str:
    """The table with a head; `bom` begins it with the mark by which Excel knows UTF-8."""
    rows = [_row(each) for each in references]
    used = {name for row in rows for name, value in row.items() if value}
    columns = [*FIRST, *(name for name in _order(rows) if name in used and name not in FIRST)]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(name, "")) for name in columns] for row in rows)
    return (BOM if bom else "") + out.getvalue()


def _order(rows: Sequence[dict[str, str]]) -> list[str]:
    """The columns in an order that does not depend on which reference comes first."""
    known = [*FIRST, *CREATOR_ROLES, *fields_of("article-journal"), *fields_of("book"), *fields_of("")]
    last = [
        "language",
        *_TEXTS,
        "tags",
        "collections",
        "links",
        "files",
        "status",
        "starred",
        "added",
        "changed",
        "extra",
    ]
    rest = sorted({name for row in rows for name in row} - {*known, *last}, key=lambda name: (name.isupper(), name))
    return list(dict.fromkeys((*known, *rest, *last)))


def _row(reference: Reference) -> dict[str, str]:
    year = reference.year
    row = {
        "key": reference.citekey,
        "type": reference.kind,
        "title": plain(reference.title),
        "authors": _names([each for each in reference.creators if each.role == "author"]),
        "year": "" if year is None else str(year),
        "date": str(reference.issued or ""),
        "accessed": str(reference.accessed or ""),
        "language": reference.language,
        "tags": BETWEEN.join(dict.fromkeys(tag.name for tag in reference.tags)),
        "collections": BETWEEN.join(" › ".join(step.name for step in path) for path in reference.collections),
        "links": BETWEEN.join(link.url for link in reference.links),
        "files": BETWEEN.join(each.path for each in reference.attachments),
        "status": reference.status,
        "starred": "yes" if reference.starred else "",
        "added": reference.added,
        "changed": reference.changed,
        "extra": BETWEEN.join(f"{each.name}: {each.value}" for each in reference.extra),
    }
    for role in dict.fromkeys(each.role for each in reference.creators if each.role != "author"):
        row[role] = _names([each for each in reference.creators if each.role == role])
    row |= {name: plain(value) for name, value in reference.fields.items()}
    for scheme in dict.fromkeys(each.scheme for each in reference.identifiers):
        values = (each.value for each in reference.identifiers if each.scheme == scheme)
        row[scheme.upper()] = BETWEEN.join(values)
    for role in _TEXTS:
        row[role] = "\n\n".join(strip(each).strip() for each in reference.texts if each.role == role)
    return row


def _names(people: Sequence[Creator]) -> str:
    return BETWEEN.join(each.sorting_name for each in people)


def _cell(value: str) -> str:
    """The value; one that a spreadsheet would calculate gets an apostrophe before it."""
    value = value.replace("\0", "")
    return f"'{value}" if _FORMULA.match(value) and not _NUMBER.fullmatch(value) else value
