"""References in, formatted citations out: one processor per style and locale, kept warm."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING

from refapp.citing import Cite, Cited
from refapp.citing.layout import html_of, rtf_document, rtf_of, text_of
from refapp.citing.locales import check_locale, locale_text
from refapp.citing.style_files import read_style
from refapp.model.problems import AppError
from refapp.model.reference import Reference

if TYPE_CHECKING:
    from refapp.csl import Processor

DEFAULT_LOCALE = "en-US"
MOST_WARM = 32  # processors kept: pinned and recent styles in a few locales; the least used one goes


class Citer:
    """Makes citations in any style; may be used from any thread.

    `locale` is the language of all citations for which none is named; empty: the one their style says.
    """

    def __init__(self, locale: str = "") -> None:
        self.locale = locale
        self._processors: OrderedDict[tuple[str, str], Processor] = OrderedDict()
        self._lock = Lock()

    def bibliography(self, references: Sequence[Reference], style: str, locale: str | None = None) -> Cited:
        """The bibliography of `references`, in the order and with the year suffixes `style` gives them.

        A style without a bibliography (some note styles) gives its citations instead. Raises AppError when
        the style is unknown or cannot be used.
        """
        processor = self.processor(style, locale)
        if processor.bibliography is None:
            return self.citation(references, style, locale)
        made = processor.bibliography_of(items_of(references))
        return Cited(html=html_of(made), text=text_of(made), rtf=rtf_of(made))

    def citation(self, cites: Sequence[Reference | Cite], style: str, locale: str | None = None) -> Cited:
        """One citation of all `cites`, as it stands in the text (or in a note), sorted as `style` wants.

        A reference may come as a `Cite`, with a page and words around it. Raises AppError.
        """
        wanted = [each if isinstance(each, Cite) else Cite(each) for each in cites]
        document = self.processor(style, locale).document(items_of([each.reference for each in wanted]))
        made = document.cite([_request(str(number), each) for number, each in enumerate(wanted)])
        return Cited(html=made.html, text=made.text.strip(), rtf=rtf_document(made.rtf))

    def processor(self, style: str, locale: str | None = None) -> Processor:
        """The processor of a style, made when first asked for; `locale` goes before the style's own."""
        key = (style, self.locale if locale is None else locale)
        with self._lock:
            if key not in self._processors:
                self._processors[key] = _make(*key)
                if len(self._processors) > MOST_WARM:
                    self._processors.popitem(last=False)
            self._processors.move_to_end(key)
            return self._processors[key]

    def language(self, style: str) -> str:
        """The code of the language that citations in `style` are in. Raises AppError."""
        return self.locale or self.processor(style).style.default_locale or DEFAULT_LOCALE

    def forget(self) -> None:
        """Read the styles anew: their files are others now."""
        with self._lock:
            self._processors.clear()


def _make(style: str, locale: str) -> Processor:
    from refapp.csl import CslError, Locale, Processor

    if locale:
        check_locale(locale)
    try:
        parsed = read_style(style)
        loaded = Locale.load(locale or parsed.default_locale or DEFAULT_LOCALE, locale_text)
        return Processor(parsed, loaded)
    except (CslError, OSError, UnicodeDecodeError) as error:
        raise AppError("style-broken", style=style, reason=str(error)) from error


def _request(name: str, cite: Cite) -> dict[str, object]:
    return {
        "id": name,
        "locator": cite.locator,
        "label": cite.label,
        "prefix": cite.prefix,
        "suffix": cite.suffix,
        "suppress-author": cite.suppress_author,
    }


def items_of(references: Sequence[Reference]) -> list[dict[str, object]]:
    """The references as CSL-JSON items whose ids are their places: `0`, `1`, …"""
    from refapp.model.csl_json import to_csl

    # A citekey may be missing or doubled in what was not stored yet; the processor needs names apart.
    return [to_csl(reference) | {"id": str(number)} for number, reference in enumerate(references)]
