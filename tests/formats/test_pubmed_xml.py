"""PubMed XML files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats.pubmed_xml import read, sniff
from refapp.model.identifiers import Identifier
from refapp.model.reference import Reference

from .agreement import bare, expected_bibtex, families, needs_corpus, records, samples, words

KEY = "pubmed-xml"


@needs_corpus
@pytest.mark.parametrize("path", samples(KEY), ids=lambda path: path.stem)
def test_samples_agree_with_jabref(path: Path) -> None:
    ours, theirs = bare(records(KEY, path.read_bytes())), expected_bibtex(path)
    assert len(ours) == len(theirs)
    for mine, other in zip(ours, theirs, strict=True):
        # Of a chapter JabRef has the book's title.
        assert words(other.title) in (words(mine.title), words(mine.container))
        assert mine.year == other.year
        # JabRef parts the names of bodies.
        bodies = {each.surname for each in mine.creators if each.literal}
        assert len(mine.creators) == len(other.creators)
        for name, theirs_ in zip(families(mine, "author"), families(other, "author"), strict=True):
            assert name == theirs_ or any(theirs_ in words(body) or "initiative" in name for body in bodies)
        assert mine.identifier("doi") == other.identifier("doi")
        assert mine.fields.get("volume") == other.fields.get("volume")
        assert mine.fields.get("page", "").replace("-", "–") == other.fields.get("page", "").replace("-", "–")
        assert len(mine.tags) == len(other.tags) or ";" in other.tags[0].name


def article(inside: str, around: str = "") -> Reference:
    text = f"<PubmedArticle><MedlineCitation><Article>{inside}</Article>{around}</MedlineCitation></PubmedArticle>"
    return bare(records(KEY, text.encode()))[0]


def test_title_keeps_its_markup() -> None:
    title = "Effect of CO<sub>2</sub> on <i>E. coli</i>, p&lt;0.05."
    assert (
        article(f"<ArticleTitle>{title}</ArticleTitle>").title == "Effect of CO<sub>2</sub> on <i>E. coli</i>, p<0.05"
    )


def test_translated_title() -> None:
    found = article("<ArticleTitle>[On milk].</ArticleTitle><VernacularTitle>Om melk.</VernacularTitle>")
    assert (found.title, found.fields["original-title"]) == ("On milk", "Om melk.")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("<Year>2016</Year><Month>May</Month><Day>4</Day>", "2016-05-04"),
        ("<Year>2016</Year><Month>05</Month>", "2016-05"),
        ("<Year>2016</Year><Season>Spring</Season>", "2016-21"),
        ("<MedlineDate>2015 Nov-Dec</MedlineDate>", "2015-11/2015-12"),
        ("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>", "1998/1999"),
        ("<MedlineDate>2000 Spring</MedlineDate>", "2000-21"),
    ],
)
def test_dates(date: str, expected: str) -> None:
    found = article(f"<Journal><JournalIssue><PubDate>{date}</PubDate></JournalIssue><Title>x</Title></Journal>")
    assert str(found.issued) == expected


@pytest.mark.parametrize(
    ("pages", "expected"), [("228-42", "228-242"), ("e12", "e12"), ("1-9", "1-9"), ("S1-3", "S1-3")]
)
def test_pages(pages: str, expected: str) -> None:
    found = article(f"<ArticleTitle>x</ArticleTitle><Pagination><MedlinePgn>{pages}</MedlinePgn></Pagination>")
    assert found.fields["page"] == expected


def test_structured_abstract_and_one_in_another_language() -> None:
    found = article(
        '<Abstract><AbstractText Label="AIMS">a</AbstractText>'
        '<AbstractText Label="RESULTS">b</AbstractText></Abstract>',
        '<OtherAbstract Language="fre"><AbstractText>c</AbstractText></OtherAbstract>',
    )
    assert [(text.language, text.body) for text in found.texts] == [("", "AIMS: a\nRESULTS: b"), ("fr", "c")]


def test_authors() -> None:
    found = article(
        "<AuthorList><Author><LastName>van Dyk</LastName><ForeName>Jan</ForeName><Suffix>Jr</Suffix>"
        '<Identifier Source="ORCID">http://orcid.org/0000000218250097</Identifier></Author>'
        "<Author><CollectiveName>A Group</CollectiveName></Author></AuthorList>"
    )
    first, second = found.creators
    assert (first.particle, first.family, first.given, first.suffix) == ("van", "Dyk", "Jan", "Jr")
    assert first.orcid == "0000-0002-1825-0097"
    assert second.literal == "A Group"


def test_what_it_cites() -> None:
    text = (
        "<PubmedArticle><PubmedData><ArticleIdList><ArticleId IdType='pubmed'>1</ArticleId></ArticleIdList>"
        "<ReferenceList><Reference><Citation>A. B.</Citation><ArticleIdList><ArticleId IdType='pubmed'>2</ArticleId>"
        "</ArticleIdList></Reference><Reference><Citation>No key.</Citation></Reference></ReferenceList></PubmedData>"
        "</PubmedArticle>"
    )
    found = bare(records(KEY, text.encode()))[0]
    assert found.identifiers == (Identifier(scheme="pmid", value="1"),)
    assert [(each.kind, each.value, each.title) for each in found.relations] == [("cites", "2", "A. B.")]
    assert [each.value for each in found.extra] == ["No key."]


def test_old_files_of_citations_alone() -> None:
    text = "<MedlineCitationSet><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>x</ArticleTitle></Article></MedlineCitation></MedlineCitationSet>"  # noqa: E501
    assert [each.title for each in bare(records(KEY, text.encode()))] == ["x"]


@settings(deadline=None)
@given(st.binary() | st.text().map(lambda text: f"<PubmedArticle>{text}</PubmedArticle>".encode("utf-8", "replace")))
def test_no_bytes_raise(data: bytes) -> None:
    list(read(data, "x.xml"))
    sniff(data, "x.xml")


_NAMES = st.sampled_from(
    "Article ArticleTitle PubDate Year Month MedlineDate Pagination MedlinePgn Author AuthorList math mfrac apply "
    "MedlineCitation ArticleId Reference Abstract AbstractText msubsup cn BookDocument Book".split()
)
_TREES = st.recursive(
    st.text("ab1 -.[]/", max_size=6),
    lambda inner: st.tuples(_NAMES, st.lists(inner, max_size=3)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0]}>"
    ),
    max_leaves=12,
)


@settings(deadline=None)
@given(_TREES)
def test_no_tree_raises(text: str) -> None:
    assert len(records(KEY, f"<PubmedArticle>{text}</PubmedArticle>".encode())) >= 1
