"""The languages of the texts."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from refapp.gui.filters.long_facet import LongFacet
from refapp.gui.filters.rows import FilterRow
from refapp.gui.workspace import Workspace
from refapp.store.facets import Value


class Languages(LongFacet):
    """Languages by name: English, Nynorsk."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "lang")
        self.call(self.tr("Languages"))

    def looks_for(self) -> str:
        """The name of the line."""
        return self.tr("Find language")

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With its name."""
        return FilterRow(value.value, language_name(value.value), value.count, chosen)


def language_name(tag: str) -> str:
    """The name of the language of a BCP 47 tag, with its territory; the tag itself where Qt knows none."""
    code, _, rest = tag.replace("_", "-").partition("-")
    language = QLocale.codeToLanguage(code)
    if language == QLocale.Language.AnyLanguage:
        return tag
    # The two ways of writing Norwegian go by their own names.
    name = QLocale.languageToString(language).removeprefix("Norwegian ")
    if code.lower() == "no":
        name = "Norwegian"
    territory = QLocale.codeToTerritory(rest.rpartition("-")[2].upper()) if rest else QLocale.Country.AnyTerritory
    if rest and territory != QLocale.Country.AnyTerritory:
        return f"{name} ({QLocale.territoryToString(territory)})"
    return f"{name} ({rest})" if rest else name
