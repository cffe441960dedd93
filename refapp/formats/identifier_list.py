"""Lists of DOIs, arXiv numbers, ISBNs, PMIDs and PMCIDs: each becomes a reference that is to be completed. Read only.

One a line or several, bare, with a prefix or in an address; in running text only those that say what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from refapp.model.identifiers import Identifier, identifier
from refapp.model.problems import Problem, Severity
from refapp.model.reference import TO_COMPLETE, Reference, Source

from . import Format, Record
from .decoding import decode, is_binary
from .identifier_scan import Hit, is_blank, scan

KEY = "identifiers"
# Only files that say nothing by their name: a page or a program that names a DOI is no list.
SUFFIXES = ("", ".txt", ".text", ".list", ".lst", ".ids", ".csv", ".tsv")
LIST, MENTIONS = 12, 4  # below any format that is sure of itself
_SHARE = 0.6  # of the lines of a list that hold nothing but identifiers
_KINDS = {"isbn": "book", "arxiv": "article", "pmid": "article-journal", "pmcid": "article-journal"}
_NAMES = {"doi": "DOI ", "arxiv": "arXiv ", "isbn": "ISBN ", "pmid": "PMID ", "pmcid": ""}
_HEADER = re.compile(r"^\W*(?:dois?|isbns?|pmc?ids?|arxiv(?: ids?)?|identifiers?|ids?)\W*$", re.IGNORECASE)


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are a list of identifiers, or a text that mentions some."""
    if PurePath(file_name).suffix.lower() not in SUFFIXES or is_binary(head):
        return 0
    text = decode(head)[0]
    if _is_list(text):
        return LIST
    return MENTIONS if any(hit.explicit and hit.valid for hit in scan(text)) else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """A record for each identifier; of a list also one for each line that holds none, which says so."""
    text = decode(data)[0]
    whole = _is_list(text)
    found: dict[Identifier, list[Hit]] = {}
    refused: list[tuple[int, Record]] = []
    for number, line in enumerate(text.splitlines(), 1):
        hits = [hit for hit in scan(line, number) if whole or hit.explicit]
        for hit in hits:
            if hit.valid:
                found.setdefault(identifier(hit.scheme, hit.value), []).append(hit)
            else:
                refused.append((number, _refused("identifier-isbn", hit.text, number)))
        if whole and not hits and not is_blank(line) and not _HEADER.match(line):
            refused.append((number, _refused("identifier-unknown", line.strip()[:200], number)))
    read_ = [(hits[0].line, _record(each, hits, file_name)) for each, hits in found.items()]
    for _, record in sorted([*read_, *refused], key=lambda pair: pair[0]):
        yield record


def _is_list(text: str) -> bool:
    lines = [line for line in text.splitlines() if not is_blank(line) and not _HEADER.match(line)]
    bare = sum(bool(hits := scan(line)) and is_blank(_without(line, hits)) for line in lines)
    return bare > 0 and bare >= _SHARE * len(lines)


def _without(line: str, hits: list[Hit]) -> str:
    starts, ends = [hit.start for hit in hits], [hit.end for hit in hits]
    return " ".join(line[end:start] for end, start in zip([0, *ends], [*starts, len(line)], strict=True))


def _record(found: Identifier, hits: list[Hit], file_name: str) -> Record:
    first = hits[0]
    title = f"{_NAMES[found.scheme]}{found.value}"
    source = Source(format=KEY, file_name=file_name, text=first.text, place=f"line {first.line}")
    reference = Reference(
        kind=_KINDS.get(found.scheme, "document"),
        title=title,
        identifiers=(found,),
        status=TO_COMPLETE,
        sources=(source,),
    )
    more = Problem("identifier-repeated", {"count": len(hits)}, Severity.NOTE, hits[1].line) if len(hits) > 1 else None
    return Record(reference, f"line {first.line}", (more,) if more else ())


def _refused(code: str, text: str, line: int) -> Record:
    return Record(None, f"line {line}", (Problem(code, {"text": text}, line=line),))


FORMAT = Format(KEY, "List of DOIs, ISBNs, PMIDs or arXiv numbers", (), sniff, read)
