"""What the reading view shows of one reference, made ready on the read lane so that the window only has to show it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from refapp.gui.detail.origins import Origins
from refapp.gui.detail.pieces import pieces

if TYPE_CHECKING:
    from refapp.model.reference import Reference, Source, Tag, Text
    from refapp.rendering.markdown import Rendered
    from refapp.store.reading import Reader
    from refapp.store.related import Related
from refapp.store.rows import Row

READ_AT_ONCE = ("summary", "abstract", "contributors", "note")
PAGE = "page"


@dataclass(frozen=True, slots=True)
class Shown:
    """One text of the reference as HTML that is safe to show, in pieces that are quick to show."""

    role: str
    language: str
    pieces: tuple[str, ...]
    origin: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """A reference with what it is related to and its short texts; pages are rendered when wanted.

    Of long texts there may be the beginning only, until `whole` has been asked for the rest.
    """

    reference: Reference
    related: tuple[Related, ...]
    texts: tuple[Shown, ...]
    languages: tuple[str, ...]
    places: tuple[Source, ...] = ()  # the records it was imported from, without their text
    is_whole: bool = True
    same_key: tuple[Row, ...] = ()  # other references with its citation key

    def origins(self, reader: Reader) -> Origins:
        """Where its values came from; `reader` is asked for the time when somebody wants to know."""
        return Origins(self.reference, self.places, reader.records.imports_of)

    @property
    def pages(self) -> tuple[Text, ...]:
        """The source pages' own texts."""
        return tuple(each for each in self.reference.texts if each.role == PAGE)

    def language(self, wanted: str) -> str:
        """`wanted` where the reference has it, else the first language it has."""
        return wanted if wanted in self.languages or not self.languages else self.languages[0]

    def of(self, role: str, language: str) -> list[Shown]:
        """The texts of `role` in `language`, else those without a language, else those of the first there is."""
        texts = [each for each in self.texts if each.role == role]
        for choice in (language, "", texts[0].language if texts else ""):
            found = [each for each in texts if each.language == choice]
            if found:
                return found
        return []

    def tags(self, language: str) -> list[Tag]:
        """The tags to show in `language`: those in no language and in this one (else in the first), each word once."""
        tags = self.reference.tags
        languages = [each.language for each in tags if each.language]
        chosen = language if language in languages or not languages else languages[0]
        found: dict[str, Tag] = {}
        for each in tags:
            if each.language in ("", chosen):
                found.setdefault(each.name.casefold(), each)
        return sorted(found.values(), key=lambda tag: tag.kind == "sdg")


def load(reader: Reader, reference_id: int) -> Content | None:
    """The content of the reference with this id, of long texts the beginning; None where there is none."""
    reference = reader.get(reference_id)
    if reference is None:
        return None
    read = [each for each in reference.texts if each.role in READ_AT_ONCE]
    is_whole = not any(beginning(each) for each in read)
    related, places = tuple(reader.related(reference)), reader.sources.places(reference_id)
    texts = tuple(_shown(each, first_only=True) for each in read)
    others = [] if reference.removed else reader.with_citekey(reference.citekey)
    rows = reader.rows(each for each in others if each != reference_id) if len(others) > 1 else {}
    return Content(reference, related, texts, languages_of(reference), places, is_whole, tuple(rows.values()))


def whole(content: Content) -> Content:
    """The same with the whole of its texts."""
    read = [each for each in content.reference.texts if each.role in READ_AT_ONCE]
    return replace(content, texts=tuple(_shown(each) for each in read), is_whole=True)


def _shown(text: Text, first_only: bool = False) -> Shown:
    first = beginning(text)
    if first and first_only:
        shown = [first]
    else:
        html = rendered(text).html
        shown = [first, *pieces(html[len(first) :])] if first and html.startswith(first) else pieces(html)
    return Shown(text.role, text.language, tuple(shown), text.origin, text.title)


def languages_of(reference: Reference) -> tuple[str, ...]:
    """The languages there are to choose from, in the order of the reference."""
    texts = [each.language for each in reference.texts if each.role != PAGE]
    return tuple(dict.fromkeys(each for each in [*texts, *(tag.language for tag in reference.tags)] if each))


@lru_cache(maxsize=256)  # converting Markdown takes 3 to 17 ms: what was read is kept
def rendered(text: Text) -> Rendered:
    """The text as HTML; kept, since converting takes longer than showing."""
    from refapp.rendering.markdown import to_html

    return to_html(text)


@lru_cache(maxsize=256)
def beginning(text: Text) -> str:
    """The first screen of a long text that takes long to convert, or nothing."""
    from refapp.rendering import markdown

    return markdown.beginning(text)


def without_pictures(text: str, most: int = 300_000) -> str:
    """A record as imported for people to read: pictures in it are named by their size, and it ends somewhere."""
    pieces = text.split(";base64,")
    shown = [pieces[0]]
    for piece in pieces[1:]:
        length = next((at for at, letter in enumerate(piece) if not (letter.isalnum() or letter in "+/=")), len(piece))
        data = f"[{length // 1365 + 1} kB]" if length > 400 else piece[:length]
        shown.append(data + piece[length:])
    whole = ";base64,".join(shown)
    return whole if len(whole) <= most else f"{whole[:most]}\n[…]"
