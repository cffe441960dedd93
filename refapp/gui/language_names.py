"""What languages are called in the language of the window: `English`, `Nynorsk`, `English (United States)`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from refapp.messages import sentence


def language_name(tag: str) -> str:
    """The name of the language of a BCP 47 tag, with its territory; the tag itself where Qt knows none."""
    word = language_word(tag)
    return word if word == tag else word[:1].upper() + word[1:]


def language_word(tag: str) -> str:
    """The same as it stands within a sentence."""
    code, _, rest = tag.replace("_", "-").partition("-")
    language = QLocale.codeToLanguage(code)
    if language == QLocale.Language.AnyLanguage:
        return tag
    name = _named("language", code.lower()) or QLocale.languageToString(language)
    territory = QLocale.codeToTerritory(rest.rpartition("-")[2].upper()) if rest else QLocale.Country.AnyTerritory
    if rest and territory != QLocale.Country.AnyTerritory:
        place = QLocale.territoryToCode(territory)
        return f"{name} ({_named('territory', place) or QLocale.territoryToString(territory)})"
    return f"{name} ({rest})" if rest else name


def _named(what: str, code: str) -> str:
    """The words of the messages, which can be translated: Qt names languages in English or in their own words only."""
    key = f"{what}-{code}"
    words = sentence(key, translate=lambda text: QCoreApplication.translate("messages", text))
    return "" if words == key else words
