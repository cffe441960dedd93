"""INSPEC records as SilverPlatter and JabRef know them: `Record 1 of 2 - INSPEC`, then `TI: …` or `TI ~ …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import Format, Record
from .decoding import is_binary
from .tagged_draft import Draft
from .tagged_lines import Field, Grammar, head_text
from .tagged_reader import Handler, handle, ignore, names, read_file, take_fields, variable
from .tagged_text import clean_line

KEY = "inspec"
_GRAMMAR = Grammar(
    re.compile(r"(Record(?=.{0,80}INSPEC)|[A-Z]{2}(?=(?: ?[:~]| -)(?:[ \t]|$)))(.*)"), starts=frozenset({"Record"})
)
_LOOKS = re.compile(r"^\ufeff?Record.{0,80}INSPEC", re.MULTILINE)
_VALUE = re.compile(r"[ \t]*[:~-][ \t]*")
_SOURCE = re.compile(
    r"(?P<journal>[^;]+?)(?:[;,.] *vol\.? ?(?P<volume>\w+))?(?:[;,] *no\.? ?(?P<issue>[\w-]+))?"
    r"(?:[;,] *(?P<date>[^;:]*\d{4}[^;:]*?))?(?:[;:] *p{1,2}\.? ?(?P<pages>[\w-]+).*)?\.?",
    re.IGNORECASE,
)
_KINDS = {"journal": "article-journal", "conference": "paper-conference", "book": "book", "report": "report",
          "dissertation": "thesis", "patent": "patent"}  # fmt: skip


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are INSPEC's: 80 with the heading of a record."""
    return 80 if not is_binary(head) and _LOOKS.search(head_text(head)) else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    return read_file(data, file_name, KEY, _GRAMMAR, _read)


def _read(fields: tuple[Field, ...]) -> Draft:
    fields = tuple(
        Field(each.tag, "" if each.tag == "Record" else _VALUE.sub("", each.value, count=1), each.line)
        for each in fields
    )
    types = " ".join(field.value for field in fields if field.tag in ("RT", "PT", "DT")).lower()
    draft = Draft(KEY, next((kind for word, kind in _KINDS.items() if word in types), "article-journal"))

    take_fields(draft, fields, lambda field: handle(_HANDLERS, draft, field.tag, field.value))
    return draft


def _authors(draft: Draft, value: str) -> bool:
    # SilverPlatter binds the parts of a name: `Doe,-Jane-A.`.
    bound = re.sub(r"(?<=,)-|(?<=\.)-", " ", clean_line(value))
    return draft.creator(bound, "author")


def _source(draft: Draft, value: str) -> bool:
    match = _SOURCE.fullmatch(clean_line(value)[:500])
    if not match:
        return draft.variable("container-title", value)
    draft.variable("container-title", match["journal"])
    for name, part in (("volume", "volume"), ("issue", "issue"), ("page", "pages")):
        if match[part]:
            draft.variable(name, match[part])
    if match["date"]:
        draft.date("issued", match["date"])
    return True


def _words(draft: Draft, value: str) -> bool:
    return draft.keywords(clean_line(value).split(";"))


_HANDLERS: dict[str, Handler] = {
    "Record": ignore,
    "TI": lambda draft, value: draft.set_title(value),
    "AU": _authors,
    "ED": names("editor"),
    "PY": lambda draft, value: draft.date("issued", value),
    "AB": lambda draft, value: draft.abstract(clean_line(value)),
    "SO": _source,
    "JN": variable("container-title"),
    "PB": variable("publisher"),
    "ID": _words,
    "DE": _words,
    "LA": lambda draft, value: draft.set_language(value),
    "IS": lambda draft, value: draft.serial(value),
    "SN": lambda draft, value: draft.serial(value),
    "DO": lambda draft, value: draft.doi(value),
}

FORMAT = Format(KEY, "INSPEC", (), sniff, read, None)
