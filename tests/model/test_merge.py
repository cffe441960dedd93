from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.formats import inn
from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier
from refapp.model.merge import in_order, merge
from refapp.model.names import Creator
from refapp.model.provenance import origin_of, stamped
from refapp.model.reference import Collection, Extra, Link, Reference, Source, Tag, Text
from tests.formats.test_inn import CASES, CORPUS, needs_corpus


def page(path: Path) -> Reference:
    (record,) = inn.read(path.read_bytes(), path.name)
    assert record.reference is not None
    return record.reference


def check_pair(en: Reference, nn: Reference) -> Reference:
    both = merge(en, nn)
    assert both == merge(nn, en)
    assert merge(both, nn) == both
    assert merge(both, en) == both
    assert merge(en, en) == en
    return both


def test_two_languages_are_one_reference() -> None:
    both = check_pair(page(CASES / "article.en.md"), page(CASES / "article.nn.md"))
    assert both.provenance["title"] == "inn:en"
    assert [(text.role, text.language) for text in both.texts] == [
        ("summary", "en"),
        ("summary", "nn"),
        ("abstract", "en"),
        ("abstract", "nn"),
        ("contributors", "en"),
        ("contributors", "nn"),
    ]
    assert [(tag.language, tag.name) for tag in both.tags] == [
        ("en", "Vitamin K"),
        ("en", "Ageing (bones, joints)"),
        ("en", "Indoleamine 2,3-Dioxygenase"),
        ("nn", "Vitamin K"),
        ("nn", "Aldring"),
        ("nn", "Bein"),
        ("", "SDG 3"),
        ("", "SDG 12"),
    ]
    assert both.collections[0][0].names == {"en": "University of Somewhere", "nn": "Universitetet i Nokre"}
    assert len(both.collections) == 2
    assert len(both.sources) == 2
    assert len(both.extra) == 1


@needs_corpus
def test_corpus_in_either_order() -> None:
    paths = sorted((CORPUS / "en").glob("*.md"))
    assert paths
    for path in paths:
        check_pair(page(path), page(CORPUS / "nn" / path.name))


def newer(reference: Reference, **parts: object) -> Reference:
    return replace(reference, **parts)  # type: ignore[arg-type]


def test_newer_page_replaces_its_own_values_only() -> None:
    en, nn = page(CASES / "article.en.md"), page(CASES / "article.nn.md")
    both = merge(en, nn)
    assert merge(both, newer(en, title="Better")).title == "Better"
    assert merge(both, newer(nn, title="Betre")).title == en.title
    new_text = replace(en.texts[0], body="New words")
    merged = merge(both, newer(en, texts=(new_text,)))
    assert merged.texts[0] == new_text
    assert len(merged.texts) == len(both.texts)


def test_the_users_values_stay() -> None:
    mine = Reference(
        title="Mine",
        fields={"volume": "1"},
        provenance={"title": "user", "fields.volume": "user"},
        texts=(Text(role="abstract", language="en", title="A", body="my words", origin="user"),),
        citekey="key",
        starred=True,
        status="read",
        id=7,
        added="2026-01-01T00:00:00Z",
    )
    theirs = Reference(
        title="Theirs",
        fields={"volume": "2", "issue": "3"},
        provenance={"title": "inn:en", "fields.volume": "inn:en", "fields.issue": "inn:en"},
        texts=(Text(role="abstract", language="en", title="A", body="page words", origin="inn"),),
    )
    merged = merge(mine, theirs)
    assert (merged.title, dict(merged.fields)) == ("Mine", {"volume": "1", "issue": "3"})
    assert merged.texts == mine.texts
    assert (merged.citekey, merged.starred, merged.status, merged.id, merged.added) == (
        "key",
        True,
        "read",
        7,
        "2026-01-01T00:00:00Z",
    )
    assert merged.provenance == {"title": "user", "fields.volume": "user", "fields.issue": "inn:en"}


def test_an_assumed_kind_is_no_value() -> None:
    known = Reference(kind="book", provenance={"kind": "inn:nn"})
    assert merge(Reference(), known).kind == "book"
    assert merge(known, Reference()).kind == "book"


def test_repeated_extra_stays_repeated() -> None:
    one, two = Extra(origin="ris", name="N1", value="x"), Extra(origin="ris", name="A9", value="y")
    mine = Reference(extra=(one, one, two))
    assert merge(mine, Reference(extra=(one, two))).extra == (one, one, two)
    assert merge(Reference(extra=(one,)), Reference(extra=(two,))).extra == (two, one)


def test_links_and_colours_join() -> None:
    mine = Reference(
        links=(Link(url="u", relation="pdf"),), tags=(Tag(name="a", kind="keyword"), Tag(name="b", kind="keyword"))
    )
    theirs = Reference(
        links=(Link(url="u", relation="pdf", title="Full text"),),
        tags=(Tag(name="a", kind="keyword", colour="#ff0000"),),
    )
    merged = merge(mine, theirs)
    assert merged.links == theirs.links
    assert [(tag.name, tag.colour) for tag in merged.tags] == [("a", "#ff0000"), ("b", "")]


WORDS = st.sampled_from(["", "a", "b"])


def references(language: str) -> st.SearchStrategy[Reference]:
    origin = f"inn:{language}"
    text = st.builds(
        Text,
        role=st.sampled_from(["summary", "note", "odd"]),
        body=WORDS,
        title=WORDS,
        language=st.just(language),
        origin=st.just("inn"),
    )
    step = st.builds(lambda key: Collection(names={language: key + language}, key=key), st.sampled_from(["k1", "k2"]))
    return st.builds(
        lambda title, volume, texts, tags, paths, extra, links, ids, issued, names: in_order(
            Reference(
                title=title,
                issued=issued,
                creators=tuple(names),
                fields={"volume": volume} if volume else {},
                texts=tuple({(t.role, t.title): t for t in texts}.values()),
                tags=tuple(dict.fromkeys(tags)),
                collections=tuple({tuple(s.key for s in p): tuple(p) for p in paths}.values()),
                extra=tuple(sorted(extra, key=lambda each: (each.name, each.value))),
                links=tuple({(each.relation, each.url): each for each in links}.values()),
                identifiers=tuple(dict.fromkeys(ids)),
                sources=(Source(format="inn", file_name="x", text=language + title),),
                provenance={"": "inn", **dict.fromkeys(("title", "issued", "creators", "fields.volume"), origin)},
            )
        ),
        WORDS,
        WORDS,
        st.lists(text, max_size=3),
        st.lists(
            st.builds(Tag, name=WORDS, kind=st.just("keyword"), language=st.just(language))
            | st.builds(Tag, name=st.sampled_from(["SDG 2", "SDG 11"]), kind=st.just("sdg")),
            max_size=3,
        ),
        st.lists(st.lists(step, min_size=1, max_size=2), max_size=2),
        st.lists(st.builds(Extra, origin=st.just("inn"), name=WORDS, value=WORDS), max_size=2),
        st.lists(st.builds(Link, url=WORDS, title=WORDS, relation=st.sampled_from(["pdf", "sdg"])), max_size=3),
        st.lists(st.builds(Identifier, scheme=st.sampled_from(["doi", "isbn"]), value=WORDS), max_size=2),
        st.none() | st.builds(PartialDate, year=st.integers(2000, 2001)),
        st.lists(st.builds(Creator, family=WORDS), max_size=2),
    )


@given(references("en"), references("nn"))
def test_any_two_pages(en: Reference, nn: Reference) -> None:
    check_pair(en, nn)


@pytest.mark.parametrize("origin", ["bibtex", "inn:en", ""])
def test_merging_the_same_changes_nothing(origin: str) -> None:
    mine = Reference(title="T", kind="book", fields={"volume": "1"}, provenance={"title": origin} if origin else {})
    assert merge(mine, mine) == mine


def read_from(key: str, title: str = "", **parts: object) -> Reference:
    source = Source(format=key, file_name=f"a.{key}", text=title)
    return stamped(Reference(title=title, sources=(source,), **parts))  # type: ignore[arg-type]


def test_an_import_is_stamped_once() -> None:
    assert read_from("ris", "T").provenance == {"": "ris"}
    assert stamped(
        replace(read_from("ris", "T"), sources=(Source(format="json", file_name="", text=""),))
    ).provenance == {"": "ris"}
    assert stamped(Reference(title="T")).provenance == {}
    named = Reference(
        provenance={"title": "ris", "kind": "inn:en"}, sources=(Source(format="ris", file_name="", text=""),)
    )
    assert stamped(named).provenance == {"": "ris", "kind": "inn:en"}


def test_what_another_format_brought_is_told() -> None:
    bib = read_from("bibtex", "Bone", fields={"volume": "1", "page": "2"})
    ris = read_from("ris", "Bones", fields={"volume": "1", "issue": "3"})
    both = merge(bib, ris)
    assert (both.title, dict(both.fields)) == ("Bones", {"volume": "1", "page": "2", "issue": "3"})
    told = {"title": "ris", "fields.volume": "bibtex", "fields.page": "bibtex", "fields.issue": "ris"}
    assert {part: origin_of(both, part) for part in told} == told
    assert merge(ris, bib).provenance[""] == both.provenance[""] == "bibtex"
    assert merge(both, ris) == both
    assert merge(both, both) == both


def test_a_page_goes_before_a_file_whatever_came_first() -> None:
    inn_page = replace(read_from("inn", "Page"), provenance={"": "inn", "title": "inn:nn"})
    bib = read_from("bibtex", "File")
    assert merge(inn_page, bib).title == merge(bib, inn_page).title == "Page"
    assert merge(replace(bib, kind="book"), inn_page).kind == "book"


def test_what_was_made_here_stays() -> None:
    mine = Reference(title="Mine", kind="book", provenance={"": "user"})
    both = merge(mine, read_from("bibtex", "Theirs", fields={"volume": "1"}))
    assert (both.title, both.kind) == ("Mine", "book")
    assert both.provenance == {"": "user", "fields.volume": "bibtex"}
