"""The pieces a tree becomes before it is written: text, and the beginnings and ends of what applies to it."""

from __future__ import annotations

from refapp.csl.locale import Locale
from refapp.csl.markup import Close, Open, Quotes


class NodeMark:
    """Formatting a style asks for begins; unlike a field's own tags it does not flip within itself."""

    __slots__ = ("mark",)

    def __init__(self, mark: tuple[str, str]) -> None:
        self.mark = mark


class Display:
    """A display block begins, or ends when `ends`."""

    __slots__ = ("ends", "kind")

    def __init__(self, kind: str, ends: bool) -> None:
        self.kind = kind
        self.ends = ends


class Link:
    """An address begins to apply, or ends when it is empty."""

    __slots__ = ("address",)

    def __init__(self, address: str) -> None:
        self.address = address


FlowPiece = str | Open | Close | NodeMark | Display | Link


def quotes_of(locale: Locale) -> Quotes:
    """The locale's quotation marks: outer opening and closing, inner opening and closing."""
    return (
        locale.text("open-quote"),
        locale.text("close-quote"),
        locale.text("open-inner-quote"),
        locale.text("close-inner-quote"),
    )
