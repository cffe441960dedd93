"""Citation keys."""

from __future__ import annotations

import pytest

from refapp.model.citekeys import make_citekey, unique
from refapp.model.dates import PartialDate
from refapp.model.names import Creator
from refapp.model.reference import Reference


@pytest.mark.parametrize(
    ("reference", "key"),
    [
        (
            Reference(
                title="The <i>Menaquinone</i> story",
                creators=(Creator(family="Ødegård", given="P"),),
                issued=PartialDate(year=2023),
            ),
            "odegard2023menaquinone",
        ),
        (Reference(title="Et mål", creators=(Creator(literal="WHO, Geneva"),)), "whomal"),
        (Reference(title="日本語"), "日本語"),
        (Reference(), "reference"),
    ],
)
def test_making(reference: Reference, key: str) -> None:
    assert make_citekey(reference) == key


def test_unique() -> None:
    taken = {"k"} | {f"k{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"}
    assert unique("free", taken.__contains__) == "free"
    assert unique("k", taken.__contains__) == "kaa"
