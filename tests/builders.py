"""Makes what tests need: `a_reference(title="…")` and libraries of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from refapp.model.change import Add, Change
from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier
from refapp.model.names import Creator
from refapp.model.reference import Collection, Reference, Tag, Text
from refapp.store.library import Library


def a_reference(number: int = 1, **parts: Any) -> Reference:
    """A journal article with something in every place; `parts` replace what matters to the test."""
    values: dict[str, Any] = {
        "kind": "article-journal",
        "title": f"Menaquinone and bone, part {number}",
        "creators": (Creator(family="Solberg", given="Karin"), Creator(family="Ødegård", given="Mei")),
        "issued": PartialDate(year=2000 + number % 25),
        "fields": {"container-title": "Journal of Bone Studies", "volume": str(number), "page": "201-214"},
        "identifiers": (Identifier(scheme="doi", value=f"10.5555/jbs.{number}"),),
        "texts": (
            Text(role="summary", language="en", title="About", body="Older people ate fermented food."),
            Text(role="summary", language="nn", title="Om", body="Eldre åt gjæra mat."),
            Text(role="abstract", language="en", title="Abstract", body="Hazard ratio p < 0.05."),
        ),
        "tags": (Tag(name="Bone", kind="keyword", language="en"), Tag(name="SDG 3", kind="sdg")),
        "collections": ((Collection(names={"en": "University"}, key="k:1"), Collection(names={"en": "Nursing"})),),
    }
    return Reference(**(values | parts))


def a_library(folder: Path, *references: Reference) -> Library:
    """A library in `folder` with `references`."""
    library = Library(folder)
    if references:
        library.apply(Change("import", [Add(each) for each in references]))
    return library
