"""Fields of a MARC record as values, and their words without the punctuation of catalogue cards."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .xml_node import Node

_CONTROLS = str.maketrans("", "", "\x88\x89\x98\x9c¬")  # marks around what is not sorted by


@dataclass(frozen=True, slots=True)
class Datafield:
    """A field: its tag, indicators and subfields in order."""

    tag: str
    first: str
    second: str
    subfields: tuple[tuple[str, str], ...]

    def all(self, codes: str) -> list[str]:
        """The words of the subfields with one of these codes."""
        return [words for code, words in self.subfields if code in codes and words]

    def at(self, codes: str) -> str:
        """The words of these subfields, joined."""
        return " ".join(self.all(codes))


def datafield(node: Node) -> Datafield:
    """The field that an element `datafield` is."""
    subfields = tuple(
        (each.attributes.get("code", ""), each.words.translate(_CONTROLS)) for each in node.all("subfield")
    )
    told = node.attributes
    return Datafield(told.get("tag", ""), told.get("ind1", " "), told.get("ind2", " "), subfields)


def bare(text: str) -> str:
    """Words without the punctuation that ISBD puts after an element."""
    text = text.strip().rstrip("/:;,= ")
    # The full stop of an abbreviation stays.
    return text[:-1] if re.fullmatch(r"\w{4}\.", text[-5:]) else text
