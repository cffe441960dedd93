"""Identifiers: canonical forms, finding them."""

from __future__ import annotations

import pytest

from refapp.model.identifiers import find_doi, identifier, identifiers_in, normalise, valid_isbn


@pytest.mark.parametrize(
    ("scheme", "value", "canonical"),
    [
        ("doi", "https://doi.org/https://doi.org/10.1000/ABC", "10.1000/abc"),
        ("doi", "doi:10.1000/a(b)c.", "10.1000/a(b)c"),
        ("doi", "10.1000%2Fabc", "10.1000/abc"),
        ("isbn", "978-82-8380 001-2", "9788283800012"),
        ("isbn", "0-8044-2957-x", "080442957X"),
        ("issn", "1234567x", "1234-567X"),
        ("pmid", "PMID: 123", "123"),
        ("pmcid", "123", "PMC123"),
        ("arxiv", "arXiv:1901.01234v2", "1901.01234v2"),
        ("arxiv", "https://arxiv.org/abs/hep-th/9901001", "hep-th/9901001"),
        ("zotero", " ABCD ", "ABCD"),
    ],
)
def test_canonical(scheme: str, value: str, canonical: str) -> None:
    assert normalise(scheme, value) == canonical
    assert normalise(scheme, canonical) == canonical


def test_several_in_one_field() -> None:
    def values(scheme: str, text: str) -> list[str]:
        return [each.value for each in identifiers_in(scheme, text)]

    assert values("isbn", "978-82-8380-001-2 (paper), 0-8044-2957-X") == ["9788283800012", "080442957X"]
    assert values("isbn", "9788283800012 9788283800029") == ["9788283800012", "9788283800029"]
    assert values("isbn", "unknown") == ["UNKNOWN"]
    assert values("issn", "1234-5678 (print) 2345-6789") == ["1234-5678", "2345-6789"]
    assert values("doi", " ") == []


def test_finding() -> None:
    assert find_doi("see (doi:10.1000/x.y).") == "10.1000/x.y"
    assert find_doi("10.1000/a 10.1000/B, 10.1000/c;") == "10.1000/a"
    assert find_doi("nothing") == ""


def test_addresses() -> None:
    assert identifier("doi", "10.1000/a<b>").url.startswith("https://doi.org/10.1000/a")
    assert identifier("isbn", "x").url == ""


def test_check_digits() -> None:
    assert valid_isbn("0-8044-2957-X")
    assert valid_isbn("978-0-306-40615-7")
    assert not valid_isbn("978-0-306-40615-8")
