"""Names: read, shown, shortened."""

from __future__ import annotations

import pytest

from refapp.model.names import Creator, initials, parse_name, principal, short_list


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Berg, Jan", {"family": "Berg", "given": "Jan"}),
        ("Jan Berg", {"family": "Berg", "given": "Jan"}),
        ("van der Berg, Jan", {"family": "Berg", "given": "Jan", "particle": "van der"}),
        ("Jan van der Berg", {"family": "Berg", "given": "Jan", "particle": "van der"}),
        ("King, Jr., Martin", {"family": "King", "given": "Martin", "suffix": "Jr."}),
        ("World Health Organization", {"literal": "World Health Organization"}),
        ("Universitetet i Oslo", {"literal": "Universitetet i Oslo"}),
        ("Norwegian Ministry of Bones", {"literal": "Norwegian Ministry of Bones"}),
        ("John Institoris", {"family": "Institoris", "given": "John"}),
        ("Society, Ann", {"family": "Society", "given": "Ann"}),
        ("Martin King Jr.", {"family": "King", "given": "Martin", "suffix": "Jr."}),
        ("Plato", {"literal": "Plato"}),
        ("{World Health Organization}", {"literal": "World Health Organization"}),
        ("", {"literal": ""}),
    ],
)
def test_reading(text: str, parts: dict[str, str]) -> None:
    assert parse_name(text) == Creator(**parts)


def test_showing() -> None:
    creator = Creator(family="Dyk", given="Jan Arne", particle="van", suffix="Jr.")
    assert creator.full_name == "Jan Arne van Dyk, Jr."
    assert creator.sorting_name == "van Dyk, Jan Arne, Jr."
    assert creator.initials_name == "van Dyk, J. A."


@pytest.mark.parametrize(
    ("given", "short"), [("Mary-Ann J.", "M.-A. J."), ("J.R.R.", "J. R. R."), ("", ""), ("Øyvind", "Ø.")]
)
def test_initials(given: str, short: str) -> None:
    assert initials(given) == short


def test_lists() -> None:
    many = [Creator(family=name, given="A") for name in ("One", "Two", "Three", "Four")]
    assert short_list(many) == "One, A., Two, A., Three, A., et al."
    assert short_list(many[:2]) == "One, A., & Two, A."
    assert short_list([]) == ""
    editor = Creator(role="editor", literal="E")
    assert principal([Creator(role="translator", literal="T"), editor]) == [editor]
