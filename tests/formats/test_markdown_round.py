"""Pages that are written come back whole: generated references, and every page of the corpora."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats import for_file
from refapp.formats.markdown import read, write
from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier
from refapp.model.kinds import KINDS
from refapp.model.names import Creator
from refapp.model.reference import Attachment, Collection, Extra, Link, Reference, Relation, Tag, Text
from tests.builders import a_reference

from .agreement import CORPUS, bare, needs_corpus
from .generated import references

WILD = st.text(st.characters(codec="utf-8"), max_size=12)
SOME = st.sampled_from(
    ["", "x", "No", "nULL", "1984", "~", "true", "# a", "- b", "a: b", " x ", "*i*", "<i>H</i>", "é\nü"]
)
WORDS = WILD | SOME
DATE = st.builds(
    PartialDate,
    year=st.none() | st.integers(-500, -1) | st.integers(1, 3000),
    month=st.none() | st.integers(1, 12),
    literal=WORDS,
).filter(lambda date: date != PartialDate())


def some(cls: type, **parts: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.builds(cls, **parts), max_size=3).map(tuple)


ANYTHING = st.builds(
    Reference,
    citekey=WORDS,
    kind=st.sampled_from(KINDS),
    title=WORDS,
    creators=some(
        Creator, role=st.sampled_from(["author", "editor", "host"]), family=WORDS, given=WORDS, literal=WORDS
    ),
    issued=st.none() | DATE,
    accessed=st.none() | DATE,
    fields=st.dictionaries(st.sampled_from(["container-title", "volume", "URL", "status", "event-title"]), WORDS),
    language=WORDS,
    identifiers=some(Identifier, scheme=st.sampled_from(["doi", "isbn", "zotero", "alias", "slug"]), value=WORDS),
    texts=some(
        Text,
        role=st.sampled_from(["abstract", "summary", "note", "page"]),
        body=WORDS,
        title=WORDS,
        format=st.sampled_from(["plain", "markdown", "html"]),
        origin=WORDS,
    ),
    tags=some(Tag, name=WORDS, kind=st.sampled_from(["keyword", "category", "sdg", "user"]), language=WORDS),
    collections=st.lists(
        st.lists(st.builds(Collection, names=st.dictionaries(WORDS, WORDS), key=WORDS), min_size=1, max_size=2).map(
            tuple
        ),
        max_size=2,
    ).map(tuple),
    attachments=some(Attachment, path=WORDS, title=WORDS),
    links=some(Link, url=WORDS, title=WORDS, relation=st.sampled_from(["", "pdf", "doi"])),
    relations=some(Relation, kind=st.just("cites"), scheme=st.just("doi"), value=WORDS),
    extra=some(
        Extra,
        origin=st.sampled_from(["markdown", "ris"]),
        name=st.sampled_from(["draft", "volume", "refapp", "x"]) | WORDS,
        value=WORDS | st.sampled_from(['{"a": "b"}', "[1]", "{"]),
    ),
    provenance=st.dictionaries(WORDS, WORDS, max_size=2),
    status=WORDS,
    starred=st.booleans(),
)


def again(found: list[Reference]) -> list[Reference]:
    return bare(list(read(write(found).encode(), "x.md")))


def plainly(reference: Reference) -> Reference:
    return replace(reference, id=None, added="", changed="", sources=())


@settings(deadline=None, max_examples=80)
@given(st.lists(ANYTHING, min_size=1, max_size=2))
def test_anything_comes_back(wanted: list[Reference]) -> None:
    assert again(wanted) == wanted


@settings(deadline=None, max_examples=50)
@given(references("markdown", ["article-journal", "book", "webpage", "thesis"]))
def test_generated_references_come_back(reference: Reference) -> None:
    assert again([reference]) == [reference]


@needs_corpus
@pytest.mark.parametrize("folder", ["inn/en", "inn/nn", "vitamindwiki"])
def test_other_pages_come_back_as_pages(folder: str) -> None:
    for path in sorted((CORPUS.parent / folder).glob("*.md"))[::3]:
        data = path.read_bytes()
        found = for_file(data, path.name)
        assert found is not None
        assert found.key == folder.partition("/")[0]
        wanted = [plainly(each.reference) for each in found.read(data, path.name) if each.reference]
        text = write(wanted)
        page = for_file(text.encode(), "x.md")
        assert page is not None
        assert page.key == "markdown"
        assert again(wanted) == wanted


def test_a_page_holds_what_hugo_knows() -> None:
    text = write([a_reference(citekey="solberg2001", kind="article-journal")])
    assert text.startswith("---\ntitle: Menaquinone and bone, part 1\nauthors:\n- Karin Solberg\n- Mei Ødegård\n")
    assert "date: 2001-01-01\nissued: '2001'\n" in text
    assert "publication: '*Journal of Bone Studies*'" in text
