"""The tagged formats that are only read: PubMed, Web of Science, Ovid, Copac, Biblioscape; and hostile input to all."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.formats import Record, by_key
from refapp.messages import catalogue
from refapp.model.reference import Reference

KEYS = ("nbib", "wos", "ovid", "copac", "biblioscape", "repec", "inspec", "ris", "refer")
CASES = Path(__file__).parent / "cases"
# The same two records in every format.
SAMPLES = {key: next((CASES / key).glob("two.[!e]*")).read_text(encoding="utf-8") for key in KEYS}


def records(key: str, text: str | bytes) -> list[Record]:
    found = by_key(key)
    assert found is not None
    return list(found.read(text.encode() if isinstance(text, str) else text, "x.txt"))


def only(key: str, text: str) -> Reference:
    (record,) = records(key, text)
    assert record.reference is not None
    return record.reference


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("change", ["as it is", "Windows", "old Mac", "marked", "UTF-16"])
def test_two_records(key: str, change: str) -> None:
    text = SAMPLES[key]
    data = {
        "as it is": text.encode(),
        "Windows": text.replace("\n", "\r\n").encode(),
        "old Mac": text.replace("\n", "\r").encode(),
        "marked": b"\xef\xbb\xbf" + text.encode(),
        "UTF-16": text.encode("utf-16"),
    }[change]
    first, second = records(key, data)
    assert first.reference is not None
    assert second.reference is not None
    assert [first.reference.title, second.reference.title] == ["A title of two lines", "Another"]
    assert first.reference.creators[0].family == "Doe"
    assert str(first.reference.issued) == "2013-06-10"
    source = first.reference.sources[0]
    assert source.format == key
    assert source.text.replace("\r\n", "\n").replace("\r", "\n") in text
    assert second.place.startswith("line ")
    found = by_key(key)
    assert found is not None
    assert found.sniff(data, "x.txt") > 0


@pytest.mark.parametrize("key", KEYS)
def test_every_format_knows_its_own_best(key: str) -> None:
    found = by_key(key)
    assert found is not None
    for other, text in SAMPLES.items():
        own = by_key(other)
        assert own is not None
        assert other == key or found.sniff(text.encode(), "x.txt") < own.sniff(text.encode(), "x.txt")
    for prose in (
        "Dear all,\n\nAU - contraire.\nER was on.",
        "# Title\n\n- one\n- two",
        '{"title": "x"}',
        "%PDF-1.4",
        "",
        "<1>\n",
    ):
        assert found.sniff(prose.encode(), "x.txt") == 0


@pytest.mark.parametrize("key", KEYS)
@given(data=st.binary(max_size=400) | st.text("PMIDTY-<1>%0A: \n\r\ufeff;,()./9RecordINSPEC").map(str.encode))
def test_arbitrary_bytes_never_raise(key: str, data: bytes) -> None:
    found = by_key(key)
    assert found is not None
    found.sniff(data, "x")
    for record in found.read(SAMPLES[key].encode()[:30] + data, "x"):
        assert record.reference is not None or record.problems
        assert all(problem.code in catalogue() for problem in record.problems)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    "piece",
    ["MD ", "1 ", "a;", "a,", "(", "[", "&", "12-", "1(2):3-4, ", "a. ", "\n", " ", "<1>\n", "A b c d\n", "1. a\n"],
)
def test_hostile_input_in_linear_time(key: str, piece: str) -> None:
    begun = time.process_time()
    start = SAMPLES[key].split("\n")
    for line in range(min(len(start), 6)):
        records(key, "\n".join(start[: line + 1]) + piece * (60_000 // len(piece)) + "x\n")
    assert time.process_time() - begun < 4


def test_pubmed() -> None:
    one = only(
        "nbib",
        "PMID- 22664220\nTI  - [A title.]\nBTI - A book\nFAU - Doe, Jane\nAUID- ORCID: 0000-0002-1825-0097\n"
        "AD  - Here\nAD  - There\nFAU - Roe, R\nCN  - A Group\nFED - Poe, E\nDP  - 2013 May-Jun\nPT  - Book Chapter\n"
        "LA  - nor\nLID - 10.1000/x [doi]\nLID - e123 [pii]\nIS  - 0955-2359 (Print)\nPMC - PMC45\n"
        "MH  - Health/*history\nGR  - x\n",
    )
    assert (one.kind, one.title, one.fields["container-title"], one.language) == ("chapter", "A title", "A book", "no")
    assert (one.creators[0].orcid, one.creators[0].affiliation) == ("0000-0002-1825-0097", "Here; There")
    assert [creator.surname for creator in one.creators] == ["Doe", "Roe", "A Group", "Poe"]
    assert {each.scheme: each.value for each in one.identifiers} == {
        "pmid": "22664220", "doi": "10.1000/x", "issn": "0955-2359", "pmcid": "PMC45",
    }  # fmt: skip
    assert str(one.issued) == "2013-05/2013-06"
    assert [(each.name, each.value) for each in one.extra] == [
        ("PT", "Book Chapter"), ("LID", "e123 [pii]"), ("GR", "x"),
    ]  # fmt: skip


def test_pubmed_suffixes_translated_titles_and_places() -> None:
    one = only(
        "nbib",
        "PMID- 1\nBTI - A book\nTT  - En bok.\nFAU - King, Martin L Jr\nFAU - van Lind, Ann\nPL  - Oslo\nPB  - Press\n",
    )
    assert [(each.surname, each.given, each.suffix) for each in one.creators] == [
        ("King", "Martin L", "Jr"), ("van Lind", "Ann", ""),
    ]  # fmt: skip
    assert (one.fields["original-title"], one.fields["publisher-place"]) == ("En bok", "Oslo")
    assert [each.name for each in only("nbib", "PMID- 1\nTI  - T\nJT  - J\nPL  - Norway\n").extra] == ["PL"]


def test_web_of_science() -> None:
    one = only(
        "wos",
        "PT S\nAU Doe, J\nAF Doe, Jane\nBE Poe, E\nTI A title\nSO A BOOK\nSE Lecture Notes\nDT Proceedings Paper\n"
        "CT Meeting\nCL Oslo\nBP 1\nEP 9\nPY 2010\nPD MAY-JUN\nDE one; two\n   three\nID FOUR\nDI 10.1000/x\nPM 12\n"
        "SN 0955-2359\nBN 978-3-16-148410-0\nTC 5\nUT WOS:1\nER\n",
    )
    assert (one.kind, one.fields["container-title"], one.fields["page"]) == ("paper-conference", "A BOOK", "1-9")
    assert [(creator.role, creator.given) for creator in one.creators] == [("author", "Jane"), ("editor", "E")]
    assert [tag.name for tag in one.tags] == ["one", "two three", "FOUR"]
    assert sorted(each.scheme for each in one.identifiers) == ["doi", "isbn", "issn", "pmid"]
    assert [each.name for each in one.extra] == ["DT", "TC", "UT"]
    assert str(one.issued) == "2010-05/2010-06"


def test_orcids_of_web_of_science_go_to_their_people() -> None:
    one = only(
        "wos",
        "PT J\nAU Doe, JA\n   van Dyk, J\n   Li, W\n   Li, W\nTI x\nSO Y\n"
        "RI Doe, Jane/A-1234-2008; Dyk, A/0000-0002-1825-0097\n"
        "OI Doe, Jane/0000-0002-1825-0097; van Dyk, Jan/0000-0001-5109-3700;\n   Li, Wei/0000-0002-9079-593X\nER\n",
    )
    assert [each.orcid for each in one.creators] == ["0000-0002-1825-0097", "0000-0001-5109-3700", "", ""]
    assert [(each.name, each.value) for each in one.extra] == [
        ("RI", "Doe, Jane/A-1234-2008; Dyk, A/0000-0002-1825-0097"), ("OI", "Li, Wei/0000-0002-9079-593X"),
    ]  # fmt: skip


def test_ovid_names_and_sources() -> None:
    one = only(
        "ovid",
        "<1>\nAuthor\n  van Vugt, Arie MD, PhD +;  Bunkers, Sandra RN; PhD; FAAN 1\nTitle\n  A [B] c\nSource\n"
        "  J. 12:3, 2004.\n",
    )
    assert [(c.particle, c.family, c.given) for c in one.creators] == [
        ("van", "Vugt", "Arie"),
        ("", "Bunkers", "Sandra"),
    ]
    assert one.title == "A [B] c"
    assert one.fields == {"container-title": "J", "volume": "12", "page": "3"}
