"""The table of fields by kind."""

from __future__ import annotations

import pytest

from refapp.model.kind_fields import FIELDS, VARIABLES, fields_of, is_short, schemes_of, uses
from refapp.model.kinds import KINDS


def test_every_kind_has_its_row() -> None:
    assert set(FIELDS) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_fields_are_csl_variables_each_once(kind: str) -> None:
    fields = fields_of(kind)
    assert set(fields) <= set(VARIABLES)
    assert len(set(fields)) == len(fields)
    assert all(uses(kind, field) for field in fields)


def test_what_a_kind_uses() -> None:
    assert uses("article-journal", "issue")
    assert uses("article-journal", "title-short")
    assert not uses("article-journal", "edition")
    assert not uses("book", "issue")
    assert uses("an unknown kind", "publisher")


def test_identifiers_of_a_kind() -> None:
    assert schemes_of("book") == ("doi", "isbn")
    assert schemes_of("article-journal") == ("doi", "issn")
    assert schemes_of("article") == ("doi", "arxiv")
    assert schemes_of("webpage") == ("doi",)


def test_numbers_are_short() -> None:
    assert is_short("volume")
    assert not is_short("publisher")
