"""Tries every independent style: `python -m tests.all_styles [WORDS]`, with WORDS only those whose names have them.

Each is compiled for its default locale and cites ten varied items, in clusters and in a bibliography. Prints what
failed; the last line is `N styles, N failed`.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from refapp.csl import Processor, Style
from tests.csl_data import locale, style_folder

ITEMS: list[dict[str, Any]] = [
    {
        "id": "1",
        "type": "article-journal",
        "title": "On <i>things</i>: a “study”?",
        "author": [{"family": "de la Cruz", "given": "Ana María"}, {"literal": "World Bank"}],
        "container-title": "Journal of Things",
        "volume": "12",
        "issue": "3–4",
        "page": "100-105",
        "DOI": "10.1/x",
        "issued": {"date-parts": [[2020, 3, 4]]},
    },
    {
        "id": "2",
        "type": "chapter",
        "title": "It",
        "editor": [{"family": "Roe", "given": "R."}],
        "page": "xii",
        "edition": "2",
        "issued": {"date-parts": [[2019], [2020]]},
    },
    {"id": "3", "type": "book", "title": "Untitled", "author": [{"family": "Roe", "given": "R."}] * 9, "volume": 3},
    {"id": "4", "type": "webpage", "URL": "https://example.org", "accessed": {"date-parts": [[2020, 1, 1]]}},
    {"id": "5", "type": "thesis", "title": "T", "issued": {"literal": "n.d."}, "publisher": "U", "genre": "PhD"},
    {"id": "6", "type": "legal_case", "title": "A v B", "number": "no. 5", "authority": "Court"},
    {"id": "7", "type": "report", "issued": {"date-parts": [[-44, 3, 15]]}, "collection-number": "7a"},
    {"id": "8", "type": "paper-conference", "event": "Conf", "event-place": "Oslo", "language": "nb"},
    {"id": "9", "type": "patent", "submitted": {"raw": "May 2001"}, "note": "issued: 2002"},
    {"id": "10", "type": "no-such-type"},
]
CLUSTERS = (("1", "2"), ("1",), ("1",), ("3", "4", "5"), ("6", "7", "8", "9", "10"), ("3",))


def paths(words: tuple[str, ...] = ()) -> list[Path]:
    """The independent styles whose names have all `words`."""
    return [path for path in sorted(style_folder().glob("*.csl")) if all(word in path.stem for word in words)]


def fault(path: Path) -> str:
    """What is wrong with how a style cites; an empty text when nothing is."""
    try:
        style = Style.parse(path.read_text(encoding="utf-8"))
        document = Processor(style, locale(style.default_locale or "en-US")).document(ITEMS)
        document.update([_citation(number, ids) for number, ids in enumerate(CLUSTERS, 1)])
        for citation in document.citations:
            if not (citation.html and citation.text and citation.rtf):
                return f"citation {citation.id} is empty"
        entries = document.bibliography().entries
        if bool(entries) != (style.bibliography is not None):
            return f"{len(entries)} entries"
    except Exception as error:  # anything a style brings about is to be told
        return f"{type(error).__name__}: {error}"
    return ""


def _citation(number: int, ids: tuple[str, ...]) -> dict[str, Any]:
    cites = [{"id": each, "locator": "5-6" if number == 2 else ""} for each in ids]
    return {"citationID": str(number), "citationItems": cites, "properties": {"noteIndex": number}}


def faults(wanted: list[Path]) -> Iterator[tuple[Path, str]]:
    """Each style with what is wrong with it, over all cores."""
    with multiprocessing.Pool(os.cpu_count()) as pool:
        yield from zip(wanted, pool.imap(fault, wanted, chunksize=40), strict=True)


def main() -> int:
    wanted = paths(tuple(sys.argv[1:]))
    failed = 0
    for path, what in faults(wanted):
        if what:
            failed += 1
            print(f"{path.stem}: {what}")
    print(f"{len(wanted)} styles, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
