"""References to and from CSL items."""

from __future__ import annotations

import pytest

from refapp.model.csl_json import from_csl, name_from_csl, to_csl
from refapp.model.names import Creator
from refapp.model.reference import Reference, Tag


def test_neither_type_nor_title() -> None:
    with pytest.raises(ValueError, match="neither"):
        from_csl({"id": "x"})


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ({"family": "Berg", "given": "A"}, {"family": "Berg", "given": "A"}),
        ({"family": "Beethoven", "given": "L", "dropping-particle": "van"}, {"family": "Beethoven", "given": "L van"}),
        ({"literal": "WHO"}, {"literal": "WHO"}),
        ({"given": "Plato"}, {"literal": "Plato"}),
        ({"family": ["x"], "literal": "y"}, {"literal": "y"}),
    ],
)
def test_names(value: dict, parts: dict[str, str]) -> None:
    assert name_from_csl(value, "author") == Creator(role="author", **parts)


def test_the_key_is_the_citation_key_in_any_order() -> None:
    for item in ({"id": "1", "citation-key": "k", "title": "t"}, {"citation-key": "k", "id": "1", "title": "t"}):
        reference = from_csl(item)
        assert reference.citekey == "k"
        assert to_csl(reference)["id"] == "1"


def test_a_doi_in_the_address_counts_when_there_is_no_other() -> None:
    assert from_csl({"title": "t", "URL": "https://doi.org/10.1/X"}).identifier("doi") == ""
    assert from_csl({"title": "t", "URL": "https://doi.org/10.1000/X"}).identifier("doi") == "10.1000/x"
    both = from_csl({"title": "t", "URL": "https://doi.org/10.1000/X", "DOI": "10.1000/y"})
    assert [each.value for each in both.identifiers] == ["10.1000/y"]


def test_tags_of_both_kinds() -> None:
    tags = (Tag(name="a", kind="keyword"), Tag(name="b, c", kind="category"))
    again = from_csl(to_csl(Reference(citekey="k", title="t", tags=tags)))
    assert again.tags == tags
