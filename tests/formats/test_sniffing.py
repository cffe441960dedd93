"""Every sample of every kind is taken for what it is, and by nobody else more surely."""

from __future__ import annotations

from pathlib import Path

import pytest

from refapp.formats import all_formats, for_file

from .agreement import CORPUS, best_format, needs_corpus, samples

OURS = {
    "endnote-xml": "endnote-xml",
    "mods": "mods",
    "pubmed-xml": "pubmed-xml",
    "msbib-xml": "word-xml",
    "marcxml": "marcxml",
    "cff": "cff",
}
KEYS = frozenset((*OURS.values(), "hayagriva", "csl-yaml"))


@needs_corpus
@pytest.mark.parametrize("path", [path for folder in OURS for path in samples(folder)], ids=lambda path: path.name)
def test_our_samples(path: Path) -> None:
    found = best_format(path)
    assert found is not None
    assert found.key == OURS[path.parent.name]


@needs_corpus
def test_yaml_samples() -> None:
    found = {path.name.split()[0]: best_format(path) for path in samples("yaml")}
    assert {name: each.key if each else "" for name, each in found.items()} == {
        "date": "csl-yaml",
        "Hayagriva": "hayagriva",
    }


@needs_corpus
def test_nothing_else_is_claimed() -> None:
    ours = [each for each in all_formats() if each.key in KEYS]
    folders = {*OURS, "yaml", "pdf"}
    others = [path for path in CORPUS.rglob("*") if path.is_file() and path.parent.name not in folders]
    others += [path for folder in ("inn", "vitamindwiki") for path in (CORPUS.parent / folder).rglob("*.md")]
    claimed = [
        (path.name, each.key)
        for path in others
        for each in ours
        if path.suffix not in (".cff",) and each.sniff(path.read_bytes()[:65_536], path.name)
    ]
    assert claimed == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("<xml><records><record><database>", "endnote-xml"),
        ("<?xml version='1.0'?>\n<!DOCTYPE x SYSTEM 'y'>\n<PubmedArticleSet>", "pubmed-xml"),
        ("<m:modsCollection xmlns:m='http://www.loc.gov/mods/v3'>", "mods"),
        ('<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>', "word-xml"),
        ("<collection xmlns='http://www.loc.gov/MARC21/slim'><record><leader>", "marcxml"),
        ("cff-version: 1.2.0\ntitle: x", "cff"),
        ("---\nreferences:\n- id: a\n  type: book\n  title: x\n...", "csl-yaml"),
        ("- title: x\n  id: a\n  type: article-journal\n", "csl-yaml"),
        ("# comment\nkey:\n    title: x\n    type: Article\n", "hayagriva"),
        ("---\ntitle: a post\ntype: post\n---\ntext", None),
        ("---\nparams:\n  type: book\n---\ntext", None),
        ("<html><body>", None),
        ("<child/>", None),
        ("- a\n- b\n", None),
        ("name: x\njobs:\n  build:\n    type: y\n", None),
        ("", None),
    ],
)
def test_by_content(text: str, key: str | None) -> None:
    found = for_file(text.encode(), "x.xml")
    assert (found.key if found and found.key in KEYS else None) == key


@needs_corpus
def test_texts_are_only_what_nobody_else_knows() -> None:
    files = [path for path in CORPUS.parent.rglob("*") if path.is_file()]
    found = [(path.name, for_file(path.read_bytes()[:65_536], path.name)) for path in files]
    assert [name for name, each in found if each and each.key in ("identifiers", "reference-list")] == []
