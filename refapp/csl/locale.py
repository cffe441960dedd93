"""Locales: terms, localised dates and options (CSL 1.0.2, "Locale Files" and "Localization Options")."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from refapp.csl.errors import CslError
from refapp.csl.xmltree import Element, parse_xml

# The dialect that stands for a language when only the language is known, or another dialect is missing.
PRIMARY_DIALECTS = {
    "af": "af-ZA", "bal": "bal-PK", "bg": "bg-BG", "brh": "brh-PK", "ca": "ca-AD", "cs": "cs-CZ",
    "cy": "cy-GB", "da": "da-DK", "de": "de-DE", "el": "el-GR", "en": "en-US", "es": "es-ES",
    "et": "et-EE", "fa": "fa-IR", "fi": "fi-FI", "fr": "fr-FR", "gl": "gl-ES", "he": "he-IL",
    "hi": "hi-IN", "hr": "hr-HR", "hu": "hu-HU", "hy": "hy-AM", "id": "id-ID", "is": "is-IS",
    "it": "it-IT", "ja": "ja-JP", "km": "km-KH", "ko": "ko-KR", "lij": "lij-IT", "lt": "lt-LT",
    "lv": "lv-LV", "mn": "mn-MN", "ms": "ms-MY", "nb": "nb-NO", "nl": "nl-NL", "nn": "nn-NO",
    "no": "nb-NO", "pa": "pa-PK", "pl": "pl-PL", "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU",
    "sk": "sk-SK", "sl": "sl-SI", "sr": "sr-Cyrl-RS", "sv": "sv-SE", "th": "th-TH", "tl": "tl-PH",
    "tr": "tr-TR", "uk": "uk-UA", "vi": "vi-VN", "zh": "zh-CN",
}  # fmt: skip

# What codes in use elsewhere mean here.
_ALIASES = {"kh-KH": "km-KH", "ua": "uk-UA", "uk-UA": "uk-UA", "ar-AR": "ar", "sr-RS": "sr-Cyrl-RS"}

_FORM_FALLBACK = {
    "long": ("long",),
    "short": ("short", "long"),
    "symbol": ("symbol", "short", "long"),
    "verb": ("verb", "long"),
    "verb-short": ("verb-short", "verb", "long"),
}
_ORDINAL = re.compile(r"ordinal(-\d\d)?$")

TermKey = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Term:
    """One form of a term; `match` is how an ordinal suffix chooses its numbers."""

    single: str
    multiple: str
    match: str = ""


@dataclass(frozen=True)
class Locale:
    """The words, dates and options of a language. Never changed once made.

    `terms` is keyed by name, form and gender form; `genders` says which gender a noun has.
    """

    language: str
    terms: dict[TermKey, Term] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    dates: dict[str, Element] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)

    @staticmethod
    def parse(text: str) -> Locale:
        """One locale file. Raises `CslError` when it is not one."""
        root = parse_xml(text)
        if root.name != "locale":
            raise CslError("This is not a locale file: its root element is not “locale”.", root.line)
        return read_locale(root)

    @staticmethod
    def load(language: str, read: Callable[[str], str | None]) -> Locale:
        """The locale of `language`, filled up from what it falls back to (spec, "Locale Fallback").

        `read` gives the text of a locale file for a code such as `de-AT`, or None when there is none. Tried
        are the language itself, the main dialect of the language, and `en-US`. Raises CslError when there is none.
        """
        result: Locale | None = None
        for code in reversed(fallback_chain(language)):
            text = read(code)
            if text is not None:
                found = Locale.parse(text)
                result = found if result is None else found.over(result)
        if result is None:
            raise CslError(f"There is no locale for “{language}”, and none to fall back to.")
        return replace(result, language=fallback_chain(language)[0])

    def over(self, base: Locale) -> Locale:
        """This locale laid over `base`: what this one does not say, the base does."""
        below = base.terms
        if any(_ORDINAL.match(name) for name, _, _ in self.terms):
            # Ordinal suffixes form a set: one redefined, all replaced (spec, "Ordinal Suffixes").
            below = {key: term for key, term in below.items() if not _ORDINAL.match(key[0])}
        return Locale(
            language=self.language or base.language,
            terms={**below, **self.terms},
            genders={**base.genders, **self.genders},
            dates={**base.dates, **self.dates},
            options={**base.options, **self.options},
        )

    def term(self, name: str, form: str = "long", *, plural: bool = False, gender: str = "") -> str | None:
        """The text of a term, in the nearest form there is (spec, "Terms"); None when it is not known."""
        for each in _FORM_FALLBACK.get(form, ("long",)):
            found = self.terms.get((name, each, gender)) if gender else None
            found = found or self.terms.get((name, each, ""))
            if found is not None:
                return found.multiple if plural else found.single
        return None

    def text(self, name: str, form: str = "long", *, plural: bool = False) -> str:
        """Like `term`, with an empty text for what is not known."""
        return self.term(name, form, plural=plural) or ""

    @property
    def punctuation_in_quote(self) -> bool:
        """Whether commas and full stops go inside closing quotes."""
        return self.options.get("punctuation-in-quote") == "true"

    @property
    def day_one_only(self) -> bool:
        """Whether only the first day of a month is an ordinal."""
        return self.options.get("limit-day-ordinals-to-day-1") == "true"


def fallback_chain(language: str) -> list[str]:
    """The codes to try for a language, the best first."""
    # Private extensions (“en-US-x-…”) say nothing about terms.
    language = language.replace("_", "-").partition("-x-")[0]
    language = _ALIASES.get(language, language)
    base = language.partition("-")[0]
    chain = [language, PRIMARY_DIALECTS.get(base, base), "en-US"]
    return list(dict.fromkeys(code for code in chain if code))


def read_locale(element: Element) -> Locale:
    """A locale from its element, in a file of its own or within a style."""
    locale = Locale(element.get("xml:lang"))
    for child in element.children:
        if child.name == "style-options":
            locale.options.update(child.attributes)
        elif child.name == "date":
            locale.dates[child.get("form", "text")] = child
        elif child.name == "terms":
            for each in child.find_all("term"):
                _read_term(each, locale)
    return locale


def _read_term(element: Element, locale: Locale) -> None:
    name, form = element.get("name"), element.get("form", "long")
    single, multiple = element.find("single"), element.find("multiple")
    one = single.text if single is not None else element.text
    many = multiple.text if multiple is not None else (single.text if single is not None else element.text)
    if single is not None or multiple is not None or not element.children:
        term = Term(_clean(one), _clean(many), element.get("match"))
        locale.terms[name, form, element.get("gender-form")] = term
    if element.get("gender"):
        locale.genders[name] = element.get("gender")


def _clean(text: str) -> str:
    # Line breaks within a term come from how the file is laid out.
    if "\n" not in text:
        return text
    return re.sub(r"\s*\n\s*", " ", text) if text.strip() else ""
