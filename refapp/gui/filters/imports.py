"""The imports that the references found came with, by date and files."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt

from refapp.gui.filters.long_facet import LongFacet
from refapp.gui.filters.rows import FilterRow
from refapp.gui.workspace import Workspace
from refapp.store.facets import ImportValue, Value
from refapp.store.reading import Reader


class Imports(LongFacet):
    """The filter's value is the number of the import's ledger."""

    late = True

    def __init__(self, workspace: Workspace) -> None:
        self._imports: dict[str, ImportValue] = {}
        super().__init__(workspace, "import")
        self.call(self.tr("Imports"))

    def lacking(self) -> str:
        """What would be here."""
        return self.tr("What is found came with no import: it was made by hand.")

    def looks_for(self) -> str:
        """The name of the line."""
        return self.tr("Find import")

    def work(self) -> Callable[[Reader], list[ImportValue]]:
        """Count what came with each import among what is searched, this filter left out."""
        query = self.workspace.query_without(self.name)
        return lambda reader: reader.facets.imports(query)

    def answer(self, result: Sequence[ImportValue]) -> None:
        """Show the imports with their counts."""
        self._imports |= {str(each.id): each for each in result}
        super().answer([Value(str(each.id), each.count) for each in result])

    def forget(self) -> None:
        """Start anew for another library."""
        self._imports = {}
        super().forget()

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With date and files."""
        known = self._imports.get(value.value)
        if known is None:
            text = self.tr("Import {number}").format(number=value.value)
            return FilterRow(value.value, text, value.count, chosen)
        at = QDateTime.fromString(known.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        locale = QLocale()
        file = known.file.replace("\\", "/").rpartition("/")[2]
        files = self.tr("{file} and {count} more").format(file=file, count=known.files - 1) if known.files > 1 else file
        text = f"{locale.toString(at.date(), QLocale.FormatType.ShortFormat)} · {files}" if files else ""
        spoken = f"{locale.toString(at, QLocale.FormatType.ShortFormat)} · {files}".rstrip(" ·")
        return FilterRow(value.value, text or spoken, value.count, chosen, spoken=spoken)
