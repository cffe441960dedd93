"""References in, formatted citations out: one processor per style and locale, kept warm."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import unescape
from threading import Lock
from typing import TYPE_CHECKING

from refapp.citing import Cited
from refapp.citing.styles import locales_folder, style_text
from refapp.model.problems import AppError
from refapp.model.reference import Reference

if TYPE_CHECKING:
    from refapp.csl import Entry, Processor

DEFAULT_LOCALE = "en-US"
_MARGIN = re.compile(r'<div class="csl-left-margin">(.*?)</div>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_SPLIT_LINK = re.compile(r'(https://doi\.org/)<a href="(\1[^"]*)">[^<]*</a>')


class Citer:
    """Makes citations in any style; may be used from any thread."""

    def __init__(self) -> None:
        self._processors: dict[tuple[str, str], Processor] = {}
        self._lock = Lock()

    def bibliography(self, references: Sequence[Reference], style: str, locale: str = "") -> Cited:
        """The bibliography of `references`, in the order and with the year suffixes `style` gives them.

        A style without a bibliography (some note styles) gives its citations instead. Raises AppError when
        the style is unknown or cannot be used.
        """
        processor = self.processor(style, locale)
        if processor.bibliography is None:
            return self.citation(references, style, locale)
        made = processor.bibliography_of(items_of(references))
        return Cited(
            html=whole_links(made.render("html", links=True)),
            text="\n".join(entry_line(entry) for entry in made.entries),
            rtf=_rtf((entry.render("rtf", links=True).strip() for entry in made.entries), made.hanging_indent),
        )

    def citation(self, references: Sequence[Reference], style: str, locale: str = "") -> Cited:
        """One citation of all `references`, as it stands in the text (or in a note). Raises AppError."""
        made = self.processor(style, locale).cite(items_of(references))
        return Cited(html=made.html, text=made.text.strip(), rtf=_rtf([made.rtf], hanging=False))

    def processor(self, style: str, locale: str = "") -> Processor:
        """The processor of a style, made when first asked for; `locale` goes before the style's own."""
        with self._lock:
            if (style, locale) not in self._processors:
                self._processors[style, locale] = _make(style, locale)
            return self._processors[style, locale]


def _make(style: str, locale: str) -> Processor:
    from refapp.csl import CslError, Locale, Processor, Style

    try:
        parsed = Style.parse(style_text(style))
        loaded = Locale.load(locale or parsed.default_locale or DEFAULT_LOCALE, _locale_text)
        return Processor(parsed, loaded)
    except CslError as error:
        raise AppError("style-broken", style=style, reason=str(error)) from error


def _locale_text(code: str) -> str | None:
    path = locales_folder() / f"locales-{code}.xml"
    return path.read_text(encoding="utf-8") if path.is_file() else None


def entry_line(entry: Entry) -> str:
    """The entry as one line of text; a label in the margin (`1.`) is set off by a blank."""
    text = " ".join(entry.text.split())
    margin = _MARGIN.search(entry.html)
    label = unescape(_TAG.sub("", margin[1])).strip() if margin else ""
    return f"{label} {text[len(label) :].lstrip()}" if label and text.startswith(label) else text


def whole_links(html: str) -> str:
    """Links over the whole of `https://doi.org/10.…`, not only over the DOI that the style prints behind it."""
    return _SPLIT_LINK.sub(r'<a href="\2">\2</a>', html)


def _rtf(paragraphs: Iterable[str], hanging: bool) -> str:
    """An RTF document of paragraphs (RTF 1.9; twips: 1/1440 inch)."""
    indent = "\\li720\\fi-720 " if hanging else ""
    return "{\\rtf1\\ansi\n" + "\\par\n".join(f"\\pard {indent}{each}" for each in paragraphs) + "}"


def items_of(references: Sequence[Reference]) -> list[dict[str, object]]:
    """The references as CSL-JSON items whose ids are their places: `0`, `1`, …"""
    from refapp.model.csl_json import to_csl

    # A citekey may be missing or doubled in what was not stored yet; the processor needs names apart.
    return [to_csl(reference) | {"id": str(number)} for number, reference in enumerate(references)]
