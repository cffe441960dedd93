"""What a pasted text is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.tasks.recognise_text import ADDRESS, RECORDS, TITLE, recognise


@pytest.mark.parametrize(
    ("text", "how", "kind", "title"),
    [
        ("@book{a, title={B}}", RECORDS, "book", "B"),
        ("TY  - JOUR\nTI  - Bones\nER  - \n", RECORDS, "article-journal", "Bones"),
        ("10.1000/abc", RECORDS, "document", "DOI 10.1000/abc"),
        ("arXiv:2101.00001", RECORDS, "article", "arXiv 2101.00001"),
        ("  www.example.org/a ", ADDRESS, "webpage", ""),
        ("A title\n of two lines", TITLE, "report", "A title of two lines"),
    ],
)
def test_texts(text: str, how: str, kind: str, title: str) -> None:
    found = recognise(text, "report", "2024-03-05")
    assert found is not None
    assert found.how == how
    assert (found.references[0].kind, found.references[0].title) == (kind, title)


def test_an_address_has_when_it_was_seen() -> None:
    found = recognise("www.example.org", "book", "2024-03-05")
    assert found is not None
    assert found.references[0].fields == {"URL": "https://www.example.org"}
    assert str(found.references[0].accessed) == "2024-03-05"


def test_nothing_and_what_is_none_of_these() -> None:
    assert recognise(" \n", "book") is None
    bad = recognise("978-0-306-40615-8", "book")
    assert bad is not None
    assert bad.problem is not None
    long = recognise("word " * 200, "book")
    assert long is not None
    assert not long.references


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_never_raises(text: str) -> None:
    recognise(text, "book")
