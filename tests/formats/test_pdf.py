"""PDFs: what they tell of themselves, the surest first, and what is no title, no author and not their own DOI."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats import Record, by_key, for_file
from refapp.formats.pdf import FORMAT, read_path
from refapp.formats.pdf_file import clean
from refapp.formats.pdf_title import usable_title
from refapp.model.reference import TO_COMPLETE, Attachment, Reference
from tests.pdf_files import XMP, a_pdf

from .agreement import CORPUS, expected_bibtex, families, needs_corpus, samples, words

BODY = ("Some running text of the paper that goes on for a while in the usual size.", 10.0)
PAPER = [
    ("Journal of Bone Studies", 9.0),
    ("Vitamin K and the strength of bone", 18.0),
    ("in older women", 18.0),
    ("Ola Berg1, Karin van Solberg2 and Mei Lind*", 11.0),
    ("University of Nowhere", 9.0),
    *[BODY] * 12,
]


def read(data: bytes, name: str = "x1234.pdf") -> Record:
    (record,) = FORMAT.read(data, name)
    return record


def reference(data: bytes, name: str = "x1234.pdf") -> Reference:
    found = read(data, name).reference
    assert found is not None
    return found


def identifiers(found: Reference) -> list[tuple[str, str]]:
    return [(each.scheme, each.value) for each in found.identifiers]


def test_the_page_alone() -> None:
    found = reference(a_pdf([*PAPER, ("https://doi.org/10.5555/jbs.2020.17", 8.0)]))
    assert found.title == "Vitamin K and the strength of bone in older women"
    assert [each.surname for each in found.creators] == ["Berg", "van Solberg", "Lind"]
    assert identifiers(found) == [("doi", "10.5555/jbs.2020.17")]
    assert found.kind == "article-journal"
    assert found.attachments == (Attachment(path="", media_type="application/pdf", title="x1234.pdf"),)


def test_what_is_told_goes_before_what_is_seen() -> None:
    info = {"Title": "The told title", "Author": "Per Ås; Siv Moe", "Keywords": "bone, vitamin K"}
    found = reference(a_pdf(PAPER, info=info))
    assert found.title == "The told title"
    assert [each.full_name for each in found.creators] == ["Per Ås", "Siv Moe"]
    assert [each.name for each in found.tags] == ["bone", "vitamin K"]


def test_xmp_of_a_publisher() -> None:
    xmp = XMP % (
        "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>A &amp; B</rdf:li></rdf:Alt></dc:title>"
        "<dc:creator><rdf:Seq><rdf:li>Ola Berg</rdf:li><rdf:li>Siv Moe</rdf:li></rdf:Seq></dc:creator>"
        "<dc:identifier>doi:10.5555/JBS.17</dc:identifier>"
        "<prism:publicationName>Journal of Bones</prism:publicationName>"
        "<prism:volume>12</prism:volume><prism:number>3</prism:number><prism:startingPage>4</prism:startingPage>"
        "<prism:endingPage>9</prism:endingPage><prism:coverDate>2020-05-01</prism:coverDate>"
        "<prism:aggregationType>journal</prism:aggregationType><prism:issn>1234-5679</prism:issn>"
    )
    found = reference(a_pdf(PAPER, xmp=xmp))
    assert (found.title, found.kind, str(found.issued)) == ("A & B", "article-journal", "2020-05-01")
    assert dict(found.fields) == {"container-title": "Journal of Bones", "volume": "12", "issue": "3", "page": "4-9"}
    assert identifiers(found) == [("doi", "10.5555/jbs.17"), ("issn", "1234-5679")]
    assert len(found.creators) == 2


def test_subject_of_elsevier() -> None:
    info = {"Title": "Bones", "Subject": "Journal of Bones, 12 (2020) 34-45. doi:10.1016/j.bone.2020.01.001"}
    found = reference(a_pdf(PAPER, info=info))
    assert dict(found.fields) == {"container-title": "Journal of Bones", "volume": "12", "page": "34-45"}
    assert identifiers(found) == [("doi", "10.1016/j.bone.2020.01.001")]


def test_the_stamp_of_arxiv_is_no_title() -> None:
    found = reference(a_pdf(PAPER, stamp="arXiv:2101.01234v2 [q-bio.QM] 5 Jan 2021"))
    assert found.title.startswith("Vitamin K")
    assert identifiers(found) == [("arxiv", "2101.01234v2")]
    assert (found.kind, str(found.issued)) == ("article", "2021-01-05")


@pytest.mark.parametrize(
    ("lines", "doi"),
    [
        (["doi:10.5555/one", "References", "[1] A. doi:10.5555/two"], "10.5555/one"),
        (["References", "[1] A. doi:10.5555/two"], ""),
        (["doi: 10.5555/", "jbs.17"], "10.5555/jbs.17"),
        (["https://doi.org/10.5555/jbs.17.s001"], "10.5555/jbs.17"),
        (["(doi:10.5555/jbs(17)2)."], "10.5555/jbs(17)2"),
        (["As Berg showed (10.5555/two),", *["running text"] * 60, "https://doi.org/10.5555/one"], "10.5555/one"),
        (["DOI 10.5555/One", "as in 10.5555/two"], "10.5555/one"),
    ],
)
def test_its_own_doi(lines: list[str], doi: str) -> None:
    found = reference(a_pdf([*PAPER[:3], *[(line, 8.0) for line in lines]]))
    assert found.identifier("doi") == doi


def test_a_doi_at_the_foot_of_every_page() -> None:
    head = [*PAPER, ("as in 10.5555/other", 10.0), ("doi 10.5555/own", 8.0)]
    assert reference(a_pdf(head, [BODY, ("doi 10.5555/own", 8.0)])).identifier("doi") == "10.5555/own"


def test_isbn_needs_its_check_digit() -> None:
    good = reference(a_pdf([*PAPER, ("ISBN 978-0-306-40615-7", 8.0)]))
    assert identifiers(good) == [("isbn", "9780306406157")]
    assert identifiers(reference(a_pdf([*PAPER, ("ISBN 978-0-306-40615-8", 8.0)]))) == []


def test_abstract_needs_its_end() -> None:
    told = ["Abstract", *["Bones were measured and found to be strong in most of them."] * 4]
    with_end = reference(a_pdf([*PAPER, *[(line, 10.0) for line in [*told, "Keywords: bone"]]]))
    assert [each.role for each in with_end.texts] == ["abstract"]
    assert with_end.texts[0].body.startswith("Bones were measured")
    assert reference(a_pdf([*PAPER, *[(line, 10.0) for line in told]])).texts == ()


def test_words_are_made_whole() -> None:
    assert clean("eﬃ\ufffe\ncient ﬂow of fe\x02lis") == "efficient flow of felis"


@pytest.mark.parametrize(
    "title",
    [
        "Microsoft Word - paper.doc", "untitled", "paper_final.docx", "x1234", "gkx123", "12345", "S0140-6736(20)30183",
        "Untitled-1", "10.5555/jbs.17", "main.dvi", "PII: S0140-6736", "PowerPoint Presentation", "nature07517 1..5",
        "",
    ],
)  # fmt: skip
def test_no_titles(title: str) -> None:
    assert not usable_title(title, "x1234.pdf")


@pytest.mark.parametrize("title", ["Bones", "Presentation of a new method", "Paper and ink", "Titles"])
def test_titles(title: str) -> None:
    assert usable_title(title, "x1234.pdf")


def test_no_title_at_all() -> None:
    record = read(
        a_pdf([BODY] * 3, info={"Title": "Microsoft Word - x.doc", "Author": "Administrator"}), "my_paper.pdf"
    )
    assert record.reference is not None
    assert (record.reference.title, record.reference.status) == ("my paper", TO_COMPLETE)
    assert record.reference.creators == ()
    assert [each.code for each in record.problems] == ["pdf-no-title"]


def test_damaged() -> None:
    assert [each.code for each in read(b"%PDF-1.4\nnothing").problems] == ["pdf-damaged"]
    assert for_file(b"no pdf at all", "x.pdf") is by_key("pdf")
    assert for_file(b"@article{a, title = {x}}", "x.pdf") is by_key("bibtex")


def test_two_pdfs_without_a_word_are_two_records() -> None:
    one, two = (reference(a_pdf([], key=key)).sources[0].text for key in "ab")
    assert one != two


@needs_corpus
@pytest.mark.parametrize("path", [p for p in samples("pdf") if p.stat().st_size > 10], ids=lambda path: path.name)
def test_samples(path: Path) -> None:
    (record,) = read_path(path)
    assert record.reference is not None
    assert record == read(path.read_bytes(), path.name)
    if not (CORPUS / f"pdf/expected/{path.stem}.bib").exists():
        return
    (expected,) = expected_bibtex(path)
    found = record.reference
    assert words(found.title) == words(expected.title)
    assert families(found, "author") == families(expected, "author")
    assert found.year == expected.year
    assert found.container == expected.container
    assert found.identifier("doi") == expected.identifier("doi")
    assert [each.body for each in found.texts if each.role == "abstract"] == [
        each.body for each in expected.texts if each.role == "abstract"
    ]
    assert {each.name for each in found.tags} >= {each.name for each in expected.tags}


@needs_corpus
@pytest.mark.parametrize(
    ("name", "title", "scheme", "value"),
    [
        ("Baldoni2002", "Vector Clocks", "doi", ""),
        (
            "Keim2024",
            "Recovering Trace Links Between Software Documentation And Code",
            "doi",
            "10.1145/3597503.3639130",
        ),
        ("JabRef_multipleMetaEntries", "The Nature of Statistical Learning Theory", "doi", "10.1007/978-1-4757-3264-1"),
        ("ieee-paper-cover", "JabRef Example for Reference Parsing", "doi", ""),
        ("tua3i2refpage", "tua3i2refpage", "doi", ""),
        ("encrypted", "encrypted", "doi", ""),
    ],
)
def test_sample_values(name: str, title: str, scheme: str, value: str) -> None:
    (record,) = read_path(CORPUS / f"pdf/{name}.pdf")
    assert record.reference is not None
    assert (record.reference.title, record.reference.identifier(scheme)) == (title, value)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_hurt_bytes_do_no_harm(data: st.DataObject) -> None:
    hurt = bytearray(a_pdf(PAPER, info={"Title": "x y"}, xmp=XMP % "<dc:title>A</dc:title>"))
    for _ in range(data.draw(st.integers(1, 8))):
        hurt[data.draw(st.integers(9, len(hurt) - 1))] = data.draw(st.integers(0, 255))
    record = read(bytes(hurt))
    assert record.reference or record.problems
