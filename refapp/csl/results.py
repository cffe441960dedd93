"""What comes out: citations and bibliographies, each in html, text and rtf from one tree."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from refapp.csl.formats import FORMATS, write
from refapp.csl.markup import Quotes
from refapp.csl.pieces import Display, FlowPiece


@dataclass(frozen=True)
class Output:
    """A rendered text; each format is written when first asked for."""

    pieces: list[FlowPiece] = field(repr=False)
    quotes: Quotes = field(repr=False)

    def render(self, output: str = "html", *, links: bool = False) -> str:
        """The text in a format: "html", "text" or "rtf"; `links` makes addresses links where there are."""
        return write(self.pieces, FORMATS[output], self.quotes, links=links)

    @cached_property
    def html(self) -> str:
        """As HTML, with citeproc-js's conventions."""
        return self.render("html")

    @cached_property
    def text(self) -> str:
        """As plain text."""
        return self.render("text")

    @cached_property
    def rtf(self) -> str:
        """As RTF, without a header."""
        return self.render("rtf")


@dataclass(frozen=True)
class Citation(Output):
    """One citation as it reads in the text or note; `id` and `index` say which."""

    id: str = ""
    index: int = 0


@dataclass(frozen=True)
class Entry(Output):
    """One entry of a bibliography. `render_entry` gives it as an element of the list."""

    id: str = ""

    def render_entry(self, output: str = "html", *, links: bool = False) -> str:
        """The entry with what a format puts around entries."""
        before, after = FORMATS[output].entry
        return before + self.render(output, links=links) + after


@dataclass(frozen=True)
class Bibliography:
    """A bibliography and how it is to be set (spec, "Bibliography-specific Options").

    `ids` are the items in order, those for which the style prints nothing included; each entry has its own
    `id`. `max_offset` is the length of the longest label in the margin; `second_field_align` is "flush",
    "margin" or empty.
    """

    entries: tuple[Entry, ...]
    ids: tuple[str, ...] = ()
    hanging_indent: bool = False
    second_field_align: str = ""
    line_spacing: float = 1
    entry_spacing: float = 1
    max_offset: int = 0

    def render(self, output: str = "html", *, links: bool = False) -> str:
        """The whole in a format: "html", "text" or "rtf"."""
        before, after = FORMATS[output].bibliography
        return before + "".join(entry.render_entry(output, links=links) for entry in self.entries) + after

    @property
    def html(self) -> str:
        """As HTML, with citeproc-js's conventions."""
        return self.render("html")

    @property
    def text(self) -> str:
        """As plain text, an entry a line."""
        return self.render("text")

    @property
    def rtf(self) -> str:
        """As an RTF document."""
        return self.render("rtf")


def margin_length(pieces: list[FlowPiece]) -> int:
    """The length of the text in the margin."""
    length, inside = 0, False
    for piece in pieces:
        if isinstance(piece, Display):
            inside = not piece.ends and piece.kind == "left-margin"
        elif inside and isinstance(piece, str):
            length += len(piece)
    return length
