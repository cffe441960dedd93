"""References in, formatted citations out: one processor per style and locale, kept warm."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING

from refapp.citing import Cited
from refapp.citing.styles import locales_folder, style_text
from refapp.model.problems import AppError
from refapp.model.reference import Reference

if TYPE_CHECKING:
    from refapp.csl import Processor

DEFAULT_LOCALE = "en-US"


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
        made = processor.bibliography_of(_items(references))
        text = "\n".join(entry.text.strip() for entry in made.entries)
        return Cited(html=made.render("html", links=True), text=text, rtf=made.render("rtf", links=True))

    def citation(self, references: Sequence[Reference], style: str, locale: str = "") -> Cited:
        """One citation of all `references`, as it stands in the text (or in a note). Raises AppError."""
        made = self.processor(style, locale).cite(_items(references))
        return Cited(html=made.html, text=made.text.strip(), rtf=f"{{\\rtf1\\ansi {made.rtf}}}")

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


def _items(references: Sequence[Reference]) -> list[dict[str, object]]:
    from refapp.model.csl_json import to_csl

    # A citekey may be missing or doubled in what was not stored yet; the processor needs names apart.
    return [to_csl(reference) | {"id": str(number)} for number, reference in enumerate(references)]
