"""Makes libraries of any size, the same ones every time.

python -m tests.bench.libraries FOLDER COUNT
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from refapp.model.change import Add, Change, Edit
from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier
from refapp.model.names import Creator
from refapp.model.reference import Collection, Reference, Tag, Text
from refapp.store.connection import exists
from refapp.store.library import Library

SYLLABLES = (
    "ba be bi bo da de di do fa fe fi ga go ha he ka ke ki la le li ma me mi na ne no pa pe ra re ro sa se so ta te"
).split()
KINDS = ["article-journal"] * 14 + ["chapter"] * 4 + ["book", "thesis", "report", "webpage"]
FAMILIES = 4_000
WORDS = 12_000


class Maker:
    """Makes references of words that are as unevenly common as those of a language (Zipf)."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)
        self.words = ["".join(self.random.choices(SYLLABLES, k=self.random.randint(2, 4))) for _ in range(WORDS)]
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(WORDS)))
        self.names = [self._name() for _ in range(FAMILIES)]
        self.journals = [self.phrase(3).title() for _ in range(400)]
        self.tags = [self.phrase(1 + rank % 2) for rank in range(1_500)]
        self.tag_weights = list(accumulate(1 / (rank + 2) for rank in range(1_500)))

    def phrase(self, count: int) -> str:
        """`count` words."""
        return " ".join(self.random.choices(self.words, cum_weights=self.weights, k=count))

    def reference(self, number: int) -> Reference:
        """Reference `number`, with an abstract of about 150 words."""
        pick = self.random
        tags = {Tag(name=name, kind="keyword") for name in pick.choices(self.tags, cum_weights=self.tag_weights, k=4)}
        unit = number % 24
        return Reference(
            citekey=f"key{number}",
            kind=pick.choice(KINDS),
            title=self.phrase(pick.randint(5, 14)).capitalize(),
            creators=tuple(pick.choices(self.names, k=pick.randint(1, 5))),
            issued=PartialDate(year=pick.randint(1970, 2026)),
            fields={"container-title": pick.choice(self.journals), "volume": str(number % 90), "page": "1-12"},
            identifiers=(Identifier(scheme="doi", value=f"10.5555/bench.{number}"),),
            texts=(Text(role="abstract", language="en", body=self.phrase(150), origin="bench"),),
            tags=tuple(sorted(tags, key=lambda tag: tag.name)),
            collections=(
                (
                    _unit("University", "u"),
                    _unit(f"Faculty {unit // 6}", f"f{unit // 6}"),
                    _unit(f"Department {unit}", f"d{unit}"),
                ),
            ),
        )

    def _name(self) -> Creator:
        family = "".join(self.random.choices(SYLLABLES, k=3)).capitalize()
        return Creator(family=family, given=self.random.choice("ABCDEFGHIJKLM") + ".")


def _unit(name: str, key: str) -> Collection:
    return Collection(names={"en": name}, key=key)


def make(folder: Path, count: int) -> Path:
    """The library of `count` references in `folder`, made when it is not there."""
    if not exists(folder) or Library(folder).read.count() != count:
        maker = Maker()

        def edits(lookup: object) -> Iterator[Edit]:
            for number in range(count):
                yield Add(maker.reference(number))

        Library(folder).apply(Change("import", edits))
    return folder


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
