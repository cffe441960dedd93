"""A library with much of everything: collections, tags, a long post, a long PDF, a long ledger, likely duplicates."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from refapp.model.change import Add, Change, EditCollection, LedgerLine, Outcome, Tell
from refapp.model.collection_tree import CollectionEntry
from refapp.model.names import Creator
from refapp.model.reference import Reference, Text
from refapp.store.library import Library
from refapp.tasks.attach_file import attach_files
from tests.bench.libraries import Maker
from tests.pdf_files import a_pdf

TREES, IN_A_TREE = 50, 39  # 2,000 collections
POST_LETTERS = 500_000
PAGES, LINES, PAIRS = 2_000, 11_000, 1_000
EVERYWHERE = "everywhere"  # a tag of all references


@dataclass(frozen=True)
class Full:
    """Where it is, and the ids of what is in it."""

    folder: Path
    post: int
    read: int  # a reference with a PDF


def full(library: Path, folder: Path, part: float = 1.0) -> Full:
    """A copy of `library` in `folder` with all that; `part` of it for a try."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(library, folder)
    opened = Library(folder)
    try:
        maker = Maker(seed=3)
        opened.apply(Change("import", _pairs(maker, max(3, int(PAIRS * part)))))
        opened.apply(Change("import", [Tell(_lines(max(20, int(LINES * part))))]))
        _collect(opened, max(2, int(TREES * part)))
        post, read = opened.apply(Change("import", [Add(_post(maker, part)), Add(maker.reference(8_000_000))])).added
        _tag_all(opened)
        pdf = folder / "long.pdf"
        pdf.write_bytes(_pdf(maker, max(3, int(PAGES * part))))
        reference = opened.read.get(read)
        assert reference
        opened.apply(attach_files(folder, reference, [pdf]))
    finally:
        opened.close()
    return Full(folder, post, read)


def _pairs(maker: Maker, count: int) -> list[Add]:
    edits = []
    for number in range(count):
        reference = maker.reference(9_000_000 + number)
        other = replace(reference, citekey=f"again{number}", identifiers=(), fields={}, collections=())
        edits += [Add(reference), Add(other)]
    return edits


def _lines(count: int) -> tuple[LedgerLine, ...]:
    outcomes = (Outcome.ADDED, Outcome.ALREADY, Outcome.MERGED, Outcome.SKIPPED)
    return tuple(
        LedgerLine("many.bib", outcomes[number % 4], number, f"line {number}", f"Title {number}", f"key{number}")
        for number in range(count)
    )


def _collect(library: Library, trees: int) -> None:
    """Trees of collections three deep, in two writings since those inside must know where they are."""
    library.apply(Change("new-collection", [_entry(None, f"Tree {number:02}") for number in range(trees)]))
    roots = [each.id for each in library.read.facets.collections() if each.parent_id is None and each.names]
    inside = [_entry(root, f"Branch {number:02}") for root in roots[-trees:] for number in range(IN_A_TREE)]
    library.apply(Change("new-collection", inside))


def _entry(parent: int | None, name: str) -> EditCollection:
    return EditCollection(None, CollectionEntry(parent_id=parent, names={"": name}, edited=True))


def _post(maker: Maker, part: float) -> Reference:
    paragraphs, letters = [], 0
    while letters < POST_LETTERS * part:
        paragraphs.append(maker.phrase(80).capitalize() + f" *{maker.phrase(2)}*.")
        letters += len(paragraphs[-1])
    texts = (
        Text(role="page", language="en", body="\n\n".join(paragraphs), format="markdown"),
        Text(role="summary", language="en", body=maker.phrase(100)),
        Text(role="summary", language="nn", body=maker.phrase(100)),
    )
    return replace(maker.reference(8_000_001), texts=texts, creators=_people(maker, 40))


def _people(maker: Maker, count: int) -> tuple[Creator, ...]:
    return tuple(maker.names[:count])


def _tag_all(library: Library) -> None:
    from refapp.tasks.edit_tags import add_tag

    count = library.read.count()
    change = add_tag(range(1, count + 1), EVERYWHERE)
    assert change
    library.apply(change)


def _pdf(maker: Maker, pages: int) -> bytes:
    contents = [f"Chapter {number}" for number in range(pages)]
    return a_pdf(*([(maker.phrase(10), 12.0) for _ in range(20)] for _ in range(pages)), contents=contents)
