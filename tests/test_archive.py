"""The real INN archive, from its pages to its references and back to its own citations. Prints the figures."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest

from refapp.citing.engine import Citer
from refapp.model.change import Outcome
from refapp.model.plain_text import strip
from refapp.model.reference import Reference
from refapp.store.library import Library
from refapp.tasks.import_files import import_files

KINDS = {
    "journalArticle": "article-journal",
    "bookSection": "chapter",
    "book": "book",
    "conferencePaper": "paper-conference",
    "preprint": "article",
    "document": "document",
}
_ENTRY = re.compile(r'<div class="csl-entry">(.*?)</div>', re.DOTALL)


def folded(text: str) -> str:
    return " ".join(text.split())


def letters(text: str) -> str:
    return re.sub(r"[\W_]", "", html.unescape(re.sub(r"<[^>]*>", "", text))).casefold()


def goals(value: object) -> list[int]:
    """The archive writes one goal as a number, several as a list, none as nothing."""
    return sorted(int(each) for each in (value if isinstance(value, list) else [value]) if each)


@pytest.fixture(scope="module")
def archive(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reference]:
    """The references of all pages by Zotero key."""
    library = Library(tmp_path_factory.mktemp("archive"))
    applied = import_files(library, [shared / "corpus/inn/en", shared / "corpus/inn/nn"])
    ledger = library.read.records.ledger(applied.ledger_id or 0)
    assert ledger is not None
    assert ledger.count(Outcome.REFUSED) == ledger.count(Outcome.SKIPPED) == 0
    found = library.read.get_many(list(library.read.find()), sources=True)
    library.close()
    return {reference.identifier("zotero"): reference for reference in found}


@pytest.fixture(scope="module")
def truth(shared: Path) -> dict[str, dict[str, object]]:
    items = json.loads((shared / "corpus/inn/truth.json").read_text(encoding="utf-8"))["items"]
    return {item["key"]: item for item in items}


def test_two_pages_each_are_one_reference(archive: dict[str, Reference], truth: dict[str, dict[str, object]]) -> None:
    assert set(archive) == set(truth)
    assert all(len(reference.sources) == 2 for reference in archive.values())


def text_of(reference: Reference, role: str) -> str:
    return next((folded(strip(t)) for t in reference.texts if t.role == role and t.language == "en"), "")


def test_against_the_archives_own_data(
    archive: dict[str, Reference], truth: dict[str, dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> None:
    agreed: dict[str, list[bool]] = {}
    for key, item in truth.items():
        reference = archive[key]
        sdg = sorted(int(tag.name.split()[1]) for tag in reference.tags if tag.kind == "sdg")
        words = {tag.name.casefold() for tag in reference.tags if tag.kind == "keyword"}
        pairs: dict[str, tuple[object, object]] = {
            "kind": (reference.kind, KINDS[str(item["type"])]),
            "title": (folded(reference.title), folded(html.unescape(str(item["title"])))),
            "cristin": (reference.identifier("cristin"), str(item["cristinId"])),
            "sdg": (sdg, goals(item.get("sdg"))),
        }
        for role, name in (("summary", "synopsis"), ("abstract", "abstract")):
            if item.get(name) and text_of(reference, role):
                pairs[role] = (text_of(reference, role), folded(html.unescape(str(item[name]))))
        for name, (ours, theirs) in pairs.items():
            agreed.setdefault(name, []).append(ours == theirs)
        if item.get("keywords") and words:
            common = words & {str(word).casefold() for word in item["keywords"]}  # type: ignore[attr-defined]
            agreed.setdefault("keywords", []).append(bool(common))
    with capsys.disabled():
        print("\nINN: " + " · ".join(f"{name} {sum(v)}/{len(v)}" for name, v in agreed.items()))
    least = {
        "kind": 0.99,
        "title": 0.99,
        "cristin": 0.99,
        "sdg": 0.99,
        "keywords": 0.98,
        "summary": 0.98,
        "abstract": 0.93,
    }
    for name, share in least.items():
        assert sum(agreed[name]) / len(agreed[name]) >= share, name


def test_cited_alone_in_apa_gives_the_pages_entry_back(
    archive: dict[str, Reference], capsys: pytest.CaptureFixture[str]
) -> None:
    citer = Citer()
    differ = []
    for key, reference in archive.items():
        page = next(source.text for source in reference.sources if "<h1>Publication</h1>" in source.text)
        entry = _ENTRY.search(page)
        assert entry
        if letters(citer.bibliography([reference], "apa").text) != letters(entry[1]):
            differ.append(key)
    with capsys.disabled():
        print(
            f"\nINN in APA: {len(archive) - len(differ)} of {len(archive)} entries given back; not {', '.join(differ)}"
        )
    assert len(differ) <= 0.1 * len(archive)
