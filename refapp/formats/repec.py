"""RePEc: ReDIF templates (`Template-Type: ReDIF-Paper 1.0`) and the reports of NEP, New Economics Papers, by mail.

Sources: "ReDIF version 1", Research Papers in Economics; the mails of nep.repec.org.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import Format, Record
from .decoding import decode, is_binary
from .repec_nep import nep_records
from .tagged_draft import Draft
from .tagged_lines import Field, Grammar, head_text, tagged_records
from .tagged_reader import Handler, handle, ignore, names, read_tagged, take_fields, variable
from .tagged_text import clean_line

KEY = "repec"
_GRAMMAR = Grammar(
    re.compile(r"([A-Z][A-Za-z]*(?:-[A-Za-z]+)*):(?:[ \t]+(.*)|[ \t]*$)"), starts=frozenset({"Template-Type"})
)
_TEMPLATE = re.compile(r"^\ufeff?Template-Type:[ \t]*ReDIF-(\w+)", re.IGNORECASE | re.MULTILINE)
_NEP = re.compile(r"nep\.repec\.org|^NEP: New Economics Papers", re.MULTILINE)
_KINDS = {
    "paper": "report",
    "article": "article-journal",
    "book": "book",
    "chapter": "chapter",
    "software": "software",
    "thesis": "thesis",
}


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are RePEc's: 85 with a template or the heading of a report."""
    if is_binary(head):
        return 0
    text = head_text(head)
    if _TEMPLATE.search(text[:4000]):
        return 85
    return 85 if _NEP.search(text[:2000]) and re.search(r"^\d+\.\s+\S", text, re.MULTILINE) else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every template, or every paper of a report."""
    text = decode(data)[0]
    templates = bool(_TEMPLATE.search(text[:4000]))
    records = tagged_records(text, _GRAMMAR) if templates else nep_records(text)
    return read_tagged(records, text, KEY, file_name, _read)


def _read(fields: tuple[Field, ...]) -> Draft:
    template = next((field.value for field in fields if field.tag == "Template-Type"), "")
    match = _TEMPLATE.match(f"Template-Type: {template}")
    draft = Draft(KEY, _KINDS.get(match[1].lower(), "document") if match else "report")

    take_fields(draft, fields, lambda field: handle(_HANDLERS, draft, field.tag, field.value))
    return draft


def _words(draft: Draft, value: str) -> bool:
    return draft.keywords(re.split(r"[,;]", clean_line(value)))


def _by(draft: Draft, value: str) -> bool:
    """`Uwe Cantner (University of Jena)`, one a line: what is in brackets is kept."""
    for line in value.split("\n"):
        name, bracket, _ = line.partition("(")
        if name.strip():
            draft.creator(name, "author")
        if bracket or not name.strip():
            draft.keep("By", line)
    return True


def _handle(draft: Draft, value: str) -> bool:
    return False  # RePEc's own key is kept, as an extra field


_HANDLERS: dict[str, Handler] = {
    "Template-Type": ignore,
    "Title": lambda draft, value: draft.set_title(value),
    "Author-Name": names("author"),
    "Editor-Name": names("editor"),
    "By": _by,
    "Abstract": lambda draft, value: draft.abstract(value),
    "Classification-JEL": lambda draft, value: False,
    "Keywords": _words,
    "Creation-Date": lambda draft, value: draft.date("issued", value),
    "Publication-Date": lambda draft, value: draft.date("issued", value),
    "Date": lambda draft, value: draft.date("issued", value),
    "Year": lambda draft, value: draft.date("issued", value),
    "Month": lambda draft, value: draft.day(value),
    "Journal": variable("container-title"),
    "Book-Title": variable("container-title"),
    "In": variable("container-title"),
    "Series": variable("collection-title"),
    "Volume": variable("volume"),
    "Issue": variable("issue"),
    "Number": variable("number"),
    "Pages": variable("page"),
    "Length": variable("number-of-pages"),
    "Edition": variable("edition"),
    "Publisher-Name": variable("publisher"),
    "Provider-Name": variable("publisher"),
    "Language": lambda draft, value: draft.set_language(value),
    "Note": lambda draft, value: draft.note(value),
    "DOI": lambda draft, value: draft.doi(value),
    "ISBN": lambda draft, value: draft.serial(value),
    "ISSN": lambda draft, value: draft.serial(value),
    "File-URL": lambda draft, value: draft.address(value),
    "URL": lambda draft, value: draft.address(value),
}

FORMAT = Format(KEY, "RePEc", (".rdf", ".redif"), sniff, read, None)
