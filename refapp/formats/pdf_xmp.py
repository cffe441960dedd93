"""XMP packets of a PDF: JabRef's BibTeX fields, Dublin Core and PRISM.

XMP Specification Part 1 (ISO 16684-1) and PRISM 2.1 and 3.0. JabRef writes an entry as Dublin Core, the fields that
lacks as `bibtex/<field>/<value>` in dc:relation; before version 4 in a namespace of its own, one Description each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from refapp.model.dates import parse_date
from refapp.model.folding import fold
from refapp.model.identifiers import find_doi, valid_isbn
from refapp.model.names import parse_name
from refapp.model.reference import Reference, Source

from .bibtex_groups import Groups
from .bibtex_reader import read_entry
from .xml_node import Node
from .xml_records import XmlFault, parse
from .xml_values import Draft

ORIGIN = "pdf"
_SAFE = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_BIBTEX = re.compile(
    r"xmlns:(\w+)\s*=\s*[\"']http://(?:jabref\.sourceforge\.net|www\.jabref\.org)/bibteXMP/?[\"']", re.I
)
_MONTH = re.compile(r"#(\w+)#")
_NO_FIELDS = ("entrytype", "bibtexkey", "citationkey", "type", "file", "owner", "timestamp")
_LISTS = {
    "creator": ("author", " and "),
    "author": ("author", " and "),
    "contributor": ("editor", " and "),
    "editor": ("editor", " and "),
    "subject": ("keywords", ", "),
    "keywords": ("keywords", ", "),
}
_DC_OF_BIBTEX = {"title": "title", "description": "abstract", "publisher": "publisher", "identifier": "doi"}
_KINDS = {
    "journal": "article-journal",
    "magazine": "article-magazine",
    "newspaper": "article-newspaper",
    "book": "book",
    "catalog": "book",
    "manual": "book",
    "article": "article-journal",
    "proceedings": "paper-conference",
    "thesis": "thesis",
    "report": "report",
}
Fields = dict[str, list[str]]


def read_packets(packets: Sequence[str], title: str) -> tuple[list[Reference], list[str]]:
    """The works that packets describe, the likeliest first, and the titles of the others.

    `title`, from elsewhere in the file, tells which is meant where they describe several; later packets
    complete earlier ones that tell of the same.
    """
    entries: list[Reference] = []
    plain = Draft(ORIGIN)
    for packet in packets:
        for fields, is_bibtex in _descriptions(packet):
            if is_bibtex:
                entries.append(_entry(fields))
            else:
                _take(plain, fields)
    entries.sort(key=lambda each: not title or fold(each.title) != fold(title))
    others = [each.title for each in entries[1:] if each.title != entries[0].title]
    rest = plain.finish()
    return [*entries[:1], *([rest] if rest else [])], others


def _descriptions(packet: str) -> Iterator[tuple[Fields, bool]]:
    """The properties of each Description by name, and whether they are a BibTeX entry."""
    if _SAFE.search(packet):
        return
    own = _BIBTEX.search(packet)
    try:
        root = parse(packet)
    except XmlFault:
        return
    for description in root.all("RDF/Description"):
        fields: Fields = {name: [value] for name, value in description.attributes.items() if name != "about"}
        for child in description.children:
            known = fields.setdefault(child.name, [])
            known += [value for value in _values(child) if value not in known]
        yield fields, bool(own) or any(value.startswith("bibtex/") for value in fields.get("relation", ()))


def _values(node: Node) -> list[str]:
    """The values of a property: those of its list (Seq, Bag, Alt), of which an Alt gives the default."""
    for kind in ("Seq", "Bag", "Alt"):
        found = [each.words for each in node.all(f"{kind}/li") if each.words]
        if found:
            return found[:1] if kind == "Alt" else found
    return [node.words] if node.words else []


def _entry(fields: Fields) -> Reference:
    """A BibTeX entry, from either of JabRef's forms."""
    values: list[tuple[str, str]] = []
    relations = [value.split("/", 2) for value in fields.get("relation", ()) if value.count("/") > 1]
    values += [(name, value) for _, name, value in relations]
    for name, found in fields.items():
        low = name.lower()
        if low in _LISTS:
            name, between = _LISTS[low]
            values.append((name, between.join(found)))
        elif relations and low in _DC_OF_BIBTEX:
            values.append((_DC_OF_BIBTEX[low], found[0] if found else ""))
        elif low not in ("relation", "date", "format"):
            values.append((name, "; ".join(found)))
    known = {name.lower(): value for name, value in reversed(values)}
    if not {"date", "year"} & known.keys():
        values.append(("date", _first(fields, "date")[:10]))
    kind = known.get("entrytype") or _first(fields, "type") or "misc"
    values = [(name, _MONTH.sub(r"\1", value)) for name, value in values if value and name.lower() not in _NO_FIELDS]
    source = Source(format=ORIGIN, file_name="", text="")
    return read_entry(kind.lower(), known.get("bibtexkey") or known.get("citationkey", ""), values, Groups(), source)


def _take(draft: Draft, fields: Mapping[str, list[str]]) -> None:
    """Dublin Core and PRISM into `draft`; what an earlier packet told stands."""
    draft.title = draft.title or _first(fields, "title")
    if not draft.creators:
        draft.creators = [
            parse_name(name) for each in fields.get("creator", ()) for name in each.split(";") if name.strip()
        ]
    for name in ("doi", "DOI", "identifier", "url", "WPS-ARTICLEDOI"):
        for value in fields.get(name, ()):
            if find_doi(value):
                draft.identify("doi", value)
            elif name == "identifier" and valid_isbn(value.lower().removeprefix("isbn").strip(": ")):
                draft.identify("isbn", value.lower().removeprefix("isbn").strip(": "))
    for name, scheme in (("issn", "issn"), ("eIssn", "issn"), ("isbn", "isbn"), ("eIsbn", "isbn")):
        for value in fields.get(name, ()):
            draft.identify(scheme, value)
    draft.put("container-title", _first(fields, "publicationName"))
    draft.put("publisher", _first(fields, "publisher"))
    draft.put("volume", _first(fields, "volume"))
    draft.put("issue", _first(fields, "number") or _first(fields, "issueIdentifier"))
    draft.put("page", _pages(fields))
    draft.issued = draft.issued or next(
        (date for name in ("coverDate", "publicationDate", "date") if (date := parse_date(_first(fields, name)[:10]))),
        None,
    )
    draft.language = draft.language or _first(fields, "language")
    draft.say("abstract", _first(fields, "description") if len(_first(fields, "description").split()) >= 5 else "")
    for value in (*fields.get("subject", ()), *fields.get("keyword", ()), *fields.get("Keywords", ())):
        for word in re.split(r"[;,]\s*", value):
            draft.tag(word)
    kind = _KINDS.get(_first(fields, "aggregationType").lower(), "")
    draft.kind = kind or draft.kind


def _pages(fields: Mapping[str, list[str]]) -> str:
    first, last = _first(fields, "startingPage"), _first(fields, "endingPage")
    return _first(fields, "pageRange") or (f"{first}-{last}" if first and last and first != last else first)


def _first(fields: Mapping[str, list[str]], name: str) -> str:
    return next(iter(fields.get(name, ())), "")
