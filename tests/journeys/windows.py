"""Every window beside the main one, found by looking through the package, and how each is opened on the samples."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

import refapp.gui
from refapp.gui.dialogs.collection_chooser import CollectionChooser
from refapp.gui.dialogs.duplicates import DuplicatesDialog
from refapp.gui.dialogs.export import ExportDialog
from refapp.gui.dialogs.found_duplicates import FoundDuplicates
from refapp.gui.dialogs.kept_exports import KeptExportsDialog
from refapp.gui.dialogs.ledger import LedgerDialog
from refapp.gui.dialogs.search_help import SearchHelp
from refapp.gui.dialogs.style_chooser import StyleChooser
from refapp.gui.filters.collections import Collections
from refapp.gui.panels.filters import FilterPanel
from tests.journeys.driver import Person

AGAIN = """TY  - JOUR
TI  - Menaquinone intake and hip fracture in older adults: vitamin K and bone in a cohort study
AU  - Solberg, Karin
PY  - 2023
JO  - Journal of Bones
DO  - 10.5555/jbs.2023.0117
ER  -
"""


def _duplicates(person: Person) -> QWidget:
    path = Path(person.folder).parent / "again.ris"
    path.write_text(AGAIN, encoding="utf-8")
    person.drop(path)
    person.wait(lambda: any(each.isVisible() for each in person.w.findChildren(DuplicatesDialog)))
    return person.dialog(DuplicatesDialog)


def _collections(person: Person) -> Collections:
    panel = person.w.docks["filters"].widget()
    assert isinstance(panel, FilterPanel)
    return panel.collections


# Those that need more than the workspace and the window; the others are made with these.
BUILDERS: dict[type[QDialog], Callable[[Person], QWidget]] = {
    CollectionChooser: lambda person: CollectionChooser(person.workspace, _collections(person).edits, parent=person.w),
    DuplicatesDialog: _duplicates,
    ExportDialog: lambda person: ExportDialog(person.workspace, person.w.kept, person.w),
    FoundDuplicates: lambda person: FoundDuplicates(person.workspace, person.w),
    KeptExportsDialog: lambda person: KeptExportsDialog(person.workspace, person.w.kept, person.w),
    LedgerDialog: lambda person: LedgerDialog(
        person.workspace, person.workspace.view.records.ledgers()[0][0], person.w
    ),
    SearchHelp: lambda person: SearchHelp(person.w),
    StyleChooser: lambda person: StyleChooser(person.workspace, person.workspace.styles, person.w),
}


def dialogs() -> list[type[QDialog]]:
    """Every class of a dialog in the package."""
    found = {each for module in _modules() for _, each in inspect.getmembers(module, inspect.isclass)}
    own = {each for each in found if issubclass(each, QDialog) and each.__module__.startswith("refapp.")}
    return sorted(own, key=lambda each: each.__name__)


def can_be_built(kind: type[QDialog]) -> bool:
    """Whether there is a way to open it here."""
    return kind in BUILDERS or not _unknown(kind)


def opened(person: Person, kind: type[QDialog]) -> QWidget:
    """The dialog, shown and filled."""
    assert can_be_built(kind), f"{kind.__name__} needs {_unknown(kind)}: give it a row in BUILDERS"
    make = BUILDERS.get(kind) or (lambda who: kind(who.workspace, who.w))  # type: ignore[call-arg, arg-type]
    dialog = make(person)
    dialog.show()
    dialog.activateWindow()
    person.wait(dialog.isActiveWindow)
    person.settle()
    return dialog


def _unknown(kind: type[QDialog]) -> list[str]:
    """The arguments that are not known here."""
    wanted = list(inspect.signature(kind.__init__).parameters.values())[1:]
    known = ("workspace", "parent", "window")
    return [each.name for each in wanted if each.default is inspect.Parameter.empty and each.name not in known]


def _modules() -> Iterator[object]:
    for each in pkgutil.walk_packages(refapp.gui.__path__, "refapp.gui."):
        yield importlib.import_module(each.name)
