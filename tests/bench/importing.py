"""Importing, searchable at the end, beside the bare parser and the bare database."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import bibtexparser
from selectolax.lexbor import LexborHTMLParser

from refapp.model.query import parse
from refapp.store.library import Library
from refapp.tasks.import_files import import_files
from tests.bench.figures import Figure, Setup, typical
from tests.bench.inputs import bibtex, inn_pages

ENTRIES, PUBLICATIONS = 10_000, 5_704
RUNS = 2


def measure(setup: Setup) -> Iterator[Figure]:
    """BibTeX, then archive pages."""
    entries, publications = setup.times(ENTRIES, 60), setup.times(PUBLICATIONS, 20)
    file = bibtex(setup.folder / f"{entries}.bib", entries)
    ours, other = _both(setup, [file], lambda: _bare_bibtex(file, setup.folder / "bare.sqlite"), entries)
    yield Figure(
        f"import of {entries:,} BibTeX entries",
        ours,
        "s",
        target=2.5,
        other=other,
        other_name="bibtexparser and sqlite3",
        ratio=True,
        note=f"({entries / ours:.0f} a second)",
    )
    pages = inn_pages(setup.folder / f"inn-{publications}", publications)
    ours, other = _both(setup, [pages[0].parent.parent], lambda: _bare_pages(pages), publications)
    yield Figure(
        f"import of {len(pages):,} INN pages into {publications:,} references",
        ours,
        "s",
        target=3,
        other=other,
        other_name="reading and selectolax",
        ratio=True,
        note=f"({len(pages) / ours:.0f} a second)",
    )


def _both(setup: Setup, paths: list[Path], bare: object, expected: int) -> tuple[float, float]:
    """Turn about; the medians in seconds."""
    ours, other = [], []
    for _ in range(setup.times(RUNS, 1)):
        start = time.perf_counter()
        bare()  # type: ignore[operator]
        other.append(time.perf_counter() - start)
        ours.append(_import(setup.folder / "import", paths, expected))
    return typical(ours), typical(other)


def _import(folder: Path, paths: list[Path], expected: int) -> float:
    shutil.rmtree(folder, ignore_errors=True)
    start = time.perf_counter()
    library = Library(folder)
    import_files(library, paths)
    ids = library.read.find(parse("v or b or m"))
    taken = time.perf_counter() - start
    count = library.read.count()
    library.close()
    if count != expected or not ids:
        raise RuntimeError(f"{count} references in place of {expected}, {len(ids)} found")
    return taken


def _bare_bibtex(file: Path, database: Path) -> None:
    """What is left of an import without a program: parsed blocks as rows of one table."""
    database.unlink(missing_ok=True)
    parsed = bibtexparser.parse_string(file.read_text(encoding="utf-8"))
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, key, kind, title, author, year, fields)")
    rows = []
    for entry in parsed.entries:
        fields = {field.key: field.value for field in entry.fields}
        row = (entry.key, entry.entry_type, fields.get("title"), fields.get("author"), fields.get("year"))
        rows.append((*row, json.dumps(fields)))
    connection.executemany("INSERT INTO entry VALUES (NULL, ?, ?, ?, ?, ?, ?)", rows)
    connection.commit()
    connection.close()


def _bare_pages(pages: list[Path]) -> None:
    """Every page read and parsed, and what it says taken out: its entry with markup, of each section the name, heading,
    text and links. This is the extraction by which DESIGN.md (section 3) compares parsers; nothing is kept.
    """
    for path in pages:
        tree = LexborHTMLParser(path.read_bytes())
        entry = tree.css_first("div.csl-entry")
        found: list[object] = [entry.html if entry else ""]
        for section in tree.css("article"):
            heading = section.css_first("h1, h2, h3")
            found += [section.id, heading.text() if heading else "", section.text()]
            found += [(link.attributes.get("href"), link.text()) for link in section.css("a")]
        if len(found) < 2:
            raise RuntimeError(f"{path} is empty")
