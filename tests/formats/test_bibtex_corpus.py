"""Real BibTeX files: none raises, all survive a round trip, and Better BibTeX agrees in substance."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from refapp.formats.bibtex import read, write
from refapp.model.folding import fold
from refapp.model.identifiers import normalise
from refapp.model.reference import Reference

CORPUS = Path(__file__).parents[2] / "../shared/corpus/formats/bibtex"
FILES = sorted(CORPUS.glob("*.bib"))
pytestmark = pytest.mark.skipif(not FILES, reason="the corpus of sample files is not here")

# The first expectation holds what another file brought before; in the second, Better BibTeX gives only a
# note that it knows no @standard.
_OTHER_COUNTS = {
    "Jabref groups import does not work #717.3.8",
    "Report number field is incorrectly translated into the issue field when importing a standard from a "
    ".bib file #2752",
}


def references(path: Path) -> list[Reference]:
    return [r.reference for r in read(path.read_bytes(), path.name) if r.reference]


def bare(reference: Reference) -> Reference:
    return replace(reference, id=None, added="", changed="", sources=())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_round_trip(path: Path) -> None:
    first = references(path)
    second = [r.reference for r in read(write(first).encode(), path.name) if r.reference]
    assert [bare(each) for each in second] == [bare(each) for each in first]


def items(path: Path) -> list[dict]:
    """The expected items, without the notes in which Better BibTeX tells its troubles."""
    everything = json.loads(path.read_text())["items"]
    return [item for item in everything if item["itemType"] != "note" and item.get("citationKey")]


EXPECTED = [path for path in sorted((CORPUS / "expected").glob("*.json")) if path.stem not in _OTHER_COUNTS]


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_every_entry_is_there(path: Path) -> None:
    found = references(CORPUS / f"{path.stem}.bib")
    assert Counter(r.citekey for r in found if r.citekey) == Counter(item["citationKey"] for item in items(path))


def words(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(re.sub(r"</?[a-z][^<>]*>", "", text)))


def names(item: dict) -> set[str]:
    creators = item.get("creators", [])
    return {words(c.get("name") or f"{c.get('lastName', '')}{c.get('firstName', '')}") for c in creators}


def test_agrees_with_better_bibtex() -> None:
    hits, totals = Counter(), Counter()
    differ: dict[str, list[str]] = {}
    for path in EXPECTED:
        found: dict[str, list[Reference]] = {}
        for each in references(CORPUS / f"{path.stem}.bib"):
            found.setdefault(each.citekey, []).append(each)
        for item in items(path):
            same_key = found[item["citationKey"]]
            title = words(item.get("title", ""))
            ours = next((each for each in same_key if words(each.title) == title), same_key[0])
            pairs = {
                "title": (words(ours.title), words(item.get("title", ""))),
                "creators": (
                    {words(c.literal or f"{c.surname}{c.given}{c.suffix}") for c in ours.creators},
                    names(item),
                ),
                "year": (str(ours.year or ""), "".join(re.findall(r"\d{4}", item.get("date", ""))[:1])),
                "DOI": (ours.identifier("doi"), normalise("doi", item.get("DOI") or "")),
                "container": (
                    words(ours.fields.get("container-title", "")),
                    words(item.get("publicationTitle") or item.get("bookTitle") or ""),
                ),
                "pages": (words(ours.fields.get("page", "")), words(item.get("pages", ""))),
                "volume": (ours.fields.get("volume", ""), item.get("volume", "")),
                "publisher": (words(ours.fields.get("publisher", "")), words(item.get("publisher", ""))),
            }
            for name, (mine, theirs) in pairs.items():
                if theirs:
                    totals[name] += 1
                    hits[name] += mine == theirs
                    if mine != theirs:
                        differ.setdefault(name, []).append(f"{path.stem[:30]} {ours.citekey}: {mine} | {theirs}")
    for name, total in totals.items():
        print(f"{name}: {hits[name]} of {total} ({100 * hits[name] / total:.1f} %)")
        print(*differ.get(name, ())[:8], sep="\n   ")
    for name, least in {"title": 0.98, "creators": 0.96, "year": 0.98, "DOI": 0.95}.items():
        assert hits[name] >= least * totals[name], differ[name]
