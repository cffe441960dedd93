"""Lists of identifiers and formatted references: told from running text, and any text does no harm."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats import Record, by_key, for_file
from refapp.formats.entry_names import read_names
from refapp.formats.reference_list import paragraphs
from refapp.model.reference import TO_CHECK, TO_COMPLETE

APA = "Berg, O. A., & van Lind, S. (2020). Vitamin K and bone. Journal of Bone Studies, 12(3), 45–67."
VANCOUVER = "Berg OA, van Lind S. Vitamin K and bone. J Bone Stud. 2020;12(3):45-67."


def key(text: str, name: str = "Pasted text.txt") -> str:
    found = for_file(text.encode(), name)
    return found.key if found else ""


def read(text: str) -> list[Record]:
    found = by_key(key(text))
    assert found is not None
    return list(found.read(text.encode(), "x.txt"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.5555/a", "identifiers"),
        ("doi:10.5555/a and PMID 123", "identifiers"),
        ("I read 10.5555/a today, it was good.", "identifiers"),
        ("12345678", "identifiers"),
        ("9780306406157", "identifiers"),
        ("Call 12345678 today, or 9780306406157.", ""),
        ("Dear Ola, thanks for your letter of May 3, 2020. Best wishes, Siv", ""),
        ("In 2020 we found that bones are strong. Smith (2019) disagrees. Others do too.", ""),
        ("1. Buy milk\n2. Buy bread (2020)\n", ""),
        (APA, "reference-list"),
        (f"References\n\n{APA} https://doi.org/10.5555/a\n\n{VANCOUVER} doi:10.5555/b", "reference-list"),
        ("@article{a, title = {X}}", "bibtex"),
        ("TY  - JOUR\nTI  - X\nDO  - 10.5555/a\nER  - \n", "ris"),
        ('[{"type": "book", "title": "X", "DOI": "10.5555/a"}]', "csl-json"),
        ("", ""),
    ],
)
def test_told_apart(text: str, expected: str) -> None:
    assert key(text) == expected


@pytest.mark.parametrize("name", ["README.md", "page.html", "program.py", "data.json", "x.xml"])
def test_other_files_are_not_looked_through(name: str) -> None:
    assert key("see 10.5555/a", name) not in ("identifiers", "reference-list")


def test_marked_for_what_they_are() -> None:
    assert [each.reference.status for each in read("10.5555/a") if each.reference] == [TO_COMPLETE]
    (record,) = read(APA)
    assert record.reference is not None
    assert record.reference.status == TO_CHECK
    assert record.reference.sources[0].text == APA
    assert [each.code for each in record.problems] == ["entry-read"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{APA}\n{VANCOUVER}", 2),
        (f"{APA}\n\n{VANCOUVER}", 2),
        (f"{APA[:36]}\n{APA[36:]}\n\n{VANCOUVER}", 2),
        (f"{APA[:36]}\n    {APA[36:]}\n{VANCOUVER}", 2),
        (f"[1] {APA[:36]}\n{APA[36:]}\n[2] {VANCOUVER}", 2),
        (f"{APA[:36]}\n{APA[36:]}", 1),
        (f"References\n{APA}", 1),
    ],
)
def test_paragraphs(text: str, count: int) -> None:
    found = paragraphs(text)
    assert len(found) == count
    assert "Vitamin K and bone" in found[-1][1]


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Berg OA, van Lind S, et al", ["Berg", "van Lind", "others"]),
        ("Berg, O. A., van Lind, S., & Moe, T.", ["Berg", "van Lind", "Moe"]),
        ("O. A. Berg, S. van Lind, and T. Moe", ["Berg", "van Lind", "Moe"]),
        ("Berg, Ola, and Siv van Lind", ["Berg", "van Lind"]),
        ("Ola Berg and Siv Moe", ["Berg", "Moe"]),
        ("García Márquez, Gabriel", ["García Márquez"]),
        ("Berg, Ola; Moe, Siv", ["Berg", "Moe"]),
        ("World Health Organization", ["World Health Organization"]),
        ("Ås Å, Østby-Deglum M", ["Ås", "Østby-Deglum"]),
        ("This is a sentence about bones", []),
        ("The institute says. Bones are strong", []),
        ("In 2020", []),
        ("", []),
    ],
)
def test_names(text: str, families: list[str]) -> None:
    assert [each.surname for each in read_names(text)] == families


PIECES = st.sampled_from(
    ["Berg, O. A.", " & ", "(2020).", "“", "”", "10.5555/", "https://", "vol. ", "pp. ", "1-2", ". ", "\n", "\n\n",
     "In ", "[1] ", "ISBN ", "978-0-306", "PMID", "et al.", "de la ", "(", ")", ";", ":", "é", "Press", "x" * 50]
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join)))
def test_any_text(text: str) -> None:
    for name in ("identifiers", "reference-list"):
        format_ = by_key(name)
        assert format_ is not None
        format_.sniff(text.encode("utf-8", "replace"), "x.txt")
        for record in format_.read(text.encode("utf-8", "replace"), "x.txt"):
            assert record.reference or record.problems


@pytest.mark.parametrize(
    "text",
    ["de la " * 50_000, "10.5555/" * 40_000, "Berg, O., " * 30_000, "(2020). " * 30_000, "1 (" * 80_000,
     "A. B " * 60_000, "\n".join(["[1] x"] * 40_000), "https://" * 30_000, "In: " * 60_000,
     "“" * 200_000, "9 7 8 " * 50_000],
)  # fmt: skip
def test_long_texts_take_little_time(text: str) -> None:
    begin = time.process_time()
    test_any_text.hypothesis.inner_test(text)  # type: ignore[attr-defined]
    assert time.process_time() - begin < 4
