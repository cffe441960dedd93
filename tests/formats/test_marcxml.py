"""MARCXML files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats.marc_parts import bare as without_punctuation
from refapp.formats.marcxml import read, sniff
from refapp.model.reference import Reference

from .agreement import bare, expected_bibtex, families, needs_corpus, records, samples, words

KEY = "marcxml"


@needs_corpus
@pytest.mark.parametrize("path", samples(KEY), ids=lambda path: path.stem)
def test_samples_agree_with_jabref(path: Path) -> None:
    ours, theirs = bare(records(KEY, path.read_bytes())), expected_bibtex(path)
    assert len(ours) == 1
    for mine, other in zip(ours, theirs, strict=False):  # one expected file is no BibTeX
        assert words(mine.title) == words(other.title)
        assert mine.year == other.year
        assert families(mine, "author") == families(other, "author")
        assert families(mine, "editor") == families(other, "editor")
        assert mine.identifier("isbn") == other.identifier("isbn")
        assert mine.fields.get("number-of-pages") == other.fields.get("number-of-pages")


def one(*fields: str, leader: str = "00000nam a2200000 a 4500") -> Reference:
    inside = ""
    for field in fields:
        tag, _, subfields = field.partition(" ")
        parts = "".join(f'<subfield code="{part[0]}">{part[1:]}</subfield>' for part in subfields.split("$")[1:])
        inside += f'<datafield tag="{tag}" ind1="1" ind2=" ">{parts}</datafield>'
    return bare(records(KEY, f"<record><leader>{leader}</leader>{inside}</record>".encode()))[0]


def test_book() -> None:
    found = one(
        "100 $aDoe, Jane,$d1950-$eauthor.",
        "245 $aThe title :$ba subtitle /$cJane Doe.",
        "260 $aOslo :$bA Press,$cc1999.",
        "300 $axii, 120 p. :$bill.",
        "650 $aFish$xHistory.",
        "490 $aA series ;$v12",
        "520 $aAbout fish.",
    )
    assert found.kind == "book"
    assert found.title == "The title: a subtitle"
    assert found.creators[0].full_name == "Jane Doe"
    assert found.year == 1999
    assert found.fields == {
        "collection-title": "A series",
        "collection-number": "12",
        "publisher-place": "Oslo",
        "publisher": "A Press",
        "number-of-pages": "120",
    }
    assert [tag.name for tag in found.tags] == ["Fish -- History"]
    assert found.texts[0].role == "abstract"


def test_article() -> None:
    found = one("245 $ax", "773 $tA journal$gVol. 12, no. 3 (2019), p. 1-20$x1234-5678", leader="00000naa")
    assert found.kind == "article-journal"
    assert found.fields == {"container-title": "A journal", "volume": "12", "issue": "3", "page": "1-20"}
    assert found.identifier("issn") == "1234-5678"


def test_thesis() -> None:
    found = one("245 $ax", "502 $bPh.D.$cA University$d2001", "260 $bA Printer")
    assert (found.kind, found.fields["publisher"], found.fields["genre"]) == ("thesis", "A University", "Ph.D.")


def test_fields_without_a_place_are_kept_in_order() -> None:
    found = one("245 $ax", "035 $a1", "999 $zq$zr", "035 $a2")
    assert [(each.name, each.value) for each in found.extra] == [("035", "$a 1"), ("999", "$z q $z r"), ("035", "$a 2")]


@pytest.mark.parametrize(("text", "expected"), [("x /", "x"), ("Packt, Ltd", "Packt, Ltd"), ("Doe, J.", "Doe, J.")])
def test_punctuation(text: str, expected: str) -> None:
    assert without_punctuation(text) == expected


def test_sniff() -> None:
    assert sniff(b"<collection><record><leader>", "x") == 90
    assert sniff(b"<a><b/><marc:record><marc:controlfield>", "x") == 90
    assert sniff(b"<xml><records><record><database>", "x") == 0


@settings(deadline=None)
@given(st.binary() | st.text().map(lambda text: f"<record><leader>{text}</leader></record>".encode("utf-8", "replace")))
def test_no_bytes_raise(data: bytes) -> None:
    list(read(data, "x.xml"))
    sniff(data, "x.xml")


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from("020 022 024 041 100 245 260 264 300 502 700 773 856".split()), st.text("ab1.,:$- c", max_size=12))))  # fmt: skip  # noqa: E501
def test_no_field_raises(fields: list[tuple[str, str]]) -> None:
    parts = "".join(
        f'<datafield tag="{tag}"><subfield code="{text[:1] or "a"}">{text}</subfield></datafield>'
        for tag, text in fields
    )
    assert len(records(KEY, f"<record><leader>x</leader>{parts}</record>".encode())) == 1


def test_other_scripts() -> None:
    found = one(
        "245 $6880-01$aHoyŏ mulgogi :$bsasil /$cKim.",
        "100 $6880-02$aKim, Sŏn,",
        "880 $6245-01/(B$a\ubb3c\uace0\uae30 :$b\uc0ac\uc2e4 /$c\uae40",
        "880 $6100-02/(B$a\uae40\uc120",
        "880 $6650-03/(B$a\uc5b4\ub958",
        "880 $6520-04/(B$a\uc694\uc57d",
        "880 $aunlinked",
    )
    assert (found.title, found.fields["original-title"]) == ("Hoyŏ mulgogi: sasil", "\ubb3c\uace0\uae30: \uc0ac\uc2e4")
    assert ([tag.name for tag in found.tags], found.texts[0].role) == (["\uc5b4\ub958"], "abstract")
    assert [(each.name, each.value) for each in found.extra] == [
        ("245$c", "Kim."), ("880 245$c", "\uae40"), ("880 100", "$a \uae40\uc120"), ("880", "$a unlinked"),
    ]  # fmt: skip


def test_the_original_title_of_a_translation_goes_before_its_script() -> None:
    found = one("240 $aPiscis", "245 $6880-01$aFish", "880 $6245-01/(B$aX Y")
    assert found.fields["original-title"] == "Piscis"
    assert [(each.name, each.value) for each in found.extra] == [("880 245", "$a X Y")]
