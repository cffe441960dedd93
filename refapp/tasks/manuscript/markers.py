"""What is read in a manuscript: markers that cite, and the manuscript with all of them."""

from __future__ import annotations

from dataclasses import dataclass

MARKDOWN, LATEX, PLAIN = "markdown", "latex", "plain"
# How a marker cites: in brackets or a note; names in the text and the rest in brackets; names only; not at all.
NORMAL, COMPOSITE, AUTHOR_ONLY, NOCITE = "", "composite", "author-only", "nocite"
EVERYTHING = "*"  # the key of `\nocite{*}`


@dataclass(frozen=True, slots=True)
class Who:
    """A work told by names and year: `Smith & Jones, 2020a`. `more` is et al.; `year` is None for n.d."""

    names: tuple[str, ...]
    year: int | None
    letter: str = ""
    more: bool = False


@dataclass(frozen=True, slots=True)
class Cite:
    """One work cited. `name` is its key, or where `who` is given the words as written (`Smith, 2020`)."""

    name: str
    who: Who | None = None
    prefix: str = ""
    locator: str = ""
    label: str = ""
    suffix: str = ""
    suppress_author: bool = False


@dataclass(frozen=True, slots=True)
class Marker:
    """A place in the text that cites: `text[start:end]`. With `apart`, each of several stands by itself."""

    start: int
    end: int
    cites: tuple[Cite, ...]
    mode: str = NORMAL
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote the manuscript has itself: `[start:end]` is its mark, `[first:last]` its text.

    They lie apart where the text stands in a definition (`[^1]: …`), which is `[define_start:define_end]`.
    """

    start: int
    end: int
    first: int
    last: int
    define_start: int = -1
    define_end: int = -1


@dataclass(frozen=True, slots=True)
class Place:
    """Where the bibliography goes, in the place of `text[start:end]`; `heading` says that it brings its own."""

    start: int
    end: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A text with its markers in order; `kind` is markdown, latex or plain."""

    text: str
    kind: str
    markers: tuple[Marker, ...] = ()
    notes: tuple[Note, ...] = ()
    place: Place | None = None

    def note_of(self, marker: Marker) -> Note | None:
        """The footnote of the manuscript's own that a marker stands in."""
        return next((note for note in self.notes if note.first <= marker.start < note.last), None)

    def line(self, marker: Marker) -> int:
        """The line a marker begins in, from 1."""
        return self.text.count("\n", 0, marker.start) + 1
