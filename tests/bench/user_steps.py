"""What somebody does with the window in a day, step by step, in a library that has much of everything.

Each function is a round of steps and leaves the window as it found it: read, with nothing searched.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from refapp.gui import beside
from refapp.gui.dialogs.duplicates import DuplicatesDialog
from refapp.gui.dialogs.edit_several import EditSeveral
from refapp.gui.dialogs.found_duplicates import FoundDuplicates
from refapp.gui.dialogs.ledger import LedgerDialog
from refapp.gui.dialogs.new_reference import NewReference
from refapp.gui.dialogs.preferences import Preferences
from refapp.gui.dialogs.tag_plan import RENAME
from refapp.gui.dialogs.tags import TagsDialog
from refapp.gui.drop import OWN, own_data
from refapp.gui.filters.collections import DRAFT
from refapp.gui.references.columns import CITEKEY, CONTAINER, YEAR
from tests.bench.full_library import EVERYWHERE, Full
from tests.bench.hand import Hand
from tests.bench.inputs import bibtex

CTRL, K = Qt.KeyboardModifier.ControlModifier, Qt.Key
MANY = 10_000
AUTHORS = "; ".join(f"Family{number}, Given {number}" for number in range(50))


def reading(hand: Hand, full: Full) -> None:
    """Choosing references, with little and much to read; languages, zoom, finding in the text."""
    workspace = hand.main.workspace
    ids = workspace.results
    with hand.step("a reference chosen first"):
        hand.do(lambda: workspace.select([ids[10]]))
    with hand.step("a reference chosen"):
        for at in range(11, 16):
            hand.do(lambda at=at: workspace.select([ids[at]]))
            hand.settle()
    with hand.step("a post of 500 kB chosen"):
        hand.do(lambda: workspace.select([full.post]))
    with hand.step("its language switched"):
        hand.do(lambda: workspace.settings.set(reading_language="nn"))
        hand.settle()
        hand.do(lambda: workspace.settings.set(reading_language="en"))
    with hand.step("find in text opened, typed, next"):
        hand.choose("find-in-text")
        hand.type("bada")
        hand.press(K.Key_Return)
        hand.press(K.Key_Escape)
    with hand.step("texts zoomed"):
        hand.choose("zoom-in")
        hand.settle()
        hand.choose("zoom-usual")
    with hand.step("a post left for another reference"):
        hand.do(lambda: workspace.select([ids[12]]))
    with hand.step("three references chosen"):
        hand.do(lambda: workspace.select(list(ids[20:23])))
    hand.do(lambda: workspace.select([ids[12]]))


def editing(hand: Hand, full: Full) -> None:
    """The form, and references made."""
    workspace, detail = hand.main.workspace, hand.main.detail
    for name, number in (("first", 30), ("again", 31), ("of a long post", -1)):
        hand.do(lambda number=number: workspace.select([workspace.results[number] if number >= 0 else full.post]))
        hand.settle()
        with hand.step(f"edit form opened {name}"):
            hand.choose("edit")
        if number != 31:
            hand.press(K.Key_Escape)
    hand.press(K.Key_Escape)
    hand.do(lambda: workspace.select([workspace.results[31]]))
    hand.settle()
    hand.choose("edit")
    hand.settle()
    with hand.step("kind changed in the form"):
        kind = detail.editor.form.kind
        for at in (3, 9):
            hand.do(lambda at=at: (kind.setCurrentIndex(at), kind.activated.emit(at)))
            hand.settle()
    with hand.step("50 authors pasted"):
        hand.do(lambda: detail.editor.form.creators.paste(AUTHORS))
    with hand.step("typing in the title of the form"):
        hand.do(lambda: detail.editor.form.title.setFocus())
        hand.type("More ")
    with hand.step("edit saved"):
        hand.press(K.Key_Return, CTRL)
    for name in ("first", "again"):
        with hand.step(f"new reference opened {name}"):
            hand.choose("new")
        with hand.step(f"pasted into a new reference {name}"):
            QGuiApplication.clipboard().setText("@book{one, title = {A title}, author = {Haugen, Ida}, year = 2020}")
            hand.press(K.Key_V, CTRL)
        hand.do(hand.window(NewReference).close)
    with hand.step("new reference made"):
        hand.choose("new")
        hand.settle()
        hand.press(K.Key_Return)
        hand.wait(lambda: detail.editor.active)
    hand.press(K.Key_Escape)


def changing_many(hand: Hand, full: Full) -> None:
    """Batch edit, drop on a collection, delete all, undo."""
    workspace = hand.main.workspace
    many = workspace.results[:MANY]
    with hand.step(f"{MANY:,} selected"):
        hand.do(lambda: workspace.select(many))
    with hand.step("edit several opened"):
        hand.choose("edit-several")
    dialog = hand.window(EditSeveral)
    with hand.step(f"edit several looks at {MANY:,}"):
        hand.do(dialog.editor.value.setFocus)
        hand.type("urgent")
    hand.do(dialog.reject)
    section = hand.main.docks["filters"].widget().collections
    with hand.step(f"{MANY:,} dropped on a collection"):
        mime = QMimeData()
        mime.setData(OWN, own_data(many))
        _drop(hand, mime, section.tree.viewport(), section.tree.visualRect(section.tree.items.index(1, 0)).center())
    with hand.step("all selected"):
        hand.choose("select-all")
    with hand.step("all deleted"):
        hand.choose("delete")
    with hand.step("all come back by undo"):
        hand.choose("undo")


def _drop(hand: Hand, mime: QMimeData, on: QWidget, place: QPoint) -> None:
    actions, left, no = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, CTRL & ~CTRL
    for event in (QDragEnterEvent(place, actions, mime, left, no), QDragMoveEvent(place, actions, mime, left, no)):
        hand.do(lambda event=event: QApplication.sendEvent(on, event))
    drop = QDropEvent(QPointF(place), actions, mime, left, no)
    hand.do(lambda: QApplication.sendEvent(on, drop))


def tags(hand: Hand, full: Full) -> None:
    """The tags' own window, and a tag of all references renamed."""
    for name in ("first", "again"):
        with hand.step(f"tag workbench opened {name}"):
            hand.choose("tags")
            dialog = hand.window(TagsDialog)
        if name == "first":
            hand.do(dialog.close)
    with hand.step("tag found in the workbench"):
        hand.do(dialog.line.setFocus)
        hand.type("every")
    with hand.step("tag of all references renamed"):
        hand.do(lambda: dialog.choose(EVERYWHERE))
        hand.settle()
        hand.do(lambda: dialog.pane.start(RENAME))
        hand.do(lambda: dialog.pane.name.setText("elsewhere"))
        hand.wait(dialog.pane.button.isEnabled)
        hand.click(dialog.pane.button)
        hand.settle()
    hand.do(dialog.close)


def finding(hand: Hand, full: Full) -> None:
    """Words, facets, chips, a saved search, the palette."""
    workspace = hand.main.workspace
    panel = hand.main.docks["filters"].widget()
    for name in ("creator", "container", "import", "part", "added"):
        section = next((each for each in panel.sections if each.name == name), None)
        if section is not None:
            with hand.step(f"facet {name} opened"):
                hand.do(lambda section=section: section.header.setChecked(True))
    tag = workspace.view.facets.values("tag")[3].value
    with hand.step("a tag chosen, another left out"):
        hand.do(lambda: workspace.set_filter("tag", [tag]))
        hand.settle()
        hand.do(lambda: workspace.exclude("kind", ["book"]))
    with hand.step("eight chips"):
        names = [each.value for each in workspace.view.facets.values("tag")[4:12]]
        hand.do(lambda: workspace.set_filter("tag", names))
    hand.do(workspace.show_whole)
    with hand.step("words and a field typed"):
        hand.choose("find")
        hand.type("bada tag:ba")
        hand.press(K.Key_Escape)
    hand.do(lambda: workspace.search("bada"))
    with hand.step("a search saved"):
        hand.choose("save-search")
        hand.settle()
        section = panel.collections
        hand.type("mine")
        hand.press(K.Key_Return)
    hand.do(workspace.show_whole)
    for name in ("first", "again"):
        with hand.step(f"palette opened {name}"):
            hand.choose("palette")
        with hand.step(f"palette typed in {name}"):
            hand.type("bada")
        hand.press(K.Key_Escape)
    for section in panel.sections:
        if section.name in ("creator", "container", "import", "part", "added"):
            hand.do(lambda section=section: section.header.setChecked(False))
    assert DRAFT not in panel.collections.tree.items.branches
    with hand.step("2,000 collections expanded"):
        hand.do(lambda: panel.collections.tree.turn_all(True))
    with hand.step("2,000 collections closed"):
        hand.do(lambda: panel.collections.tree.turn_all(False))


def looking_back(hand: Hand, full: Full) -> None:
    """PDF, history, ledger, duplicates, an import with the work panel."""
    workspace, main = hand.main.workspace, hand.main
    hand.do(lambda: workspace.select([full.read]))
    hand.settle()
    for name in ("first", "again"):
        with hand.step(f"PDF of 2,000 pages opened {name}"):
            hand.choose("open")
            hand.wait(lambda: main.pdfs.reading)
        if name == "first":
            with hand.step("PDF left"):
                hand.press(K.Key_Escape)
    with hand.step("PDF paged"):
        for _ in range(5):
            hand.press(K.Key_PageDown)
            hand.live(0.1)
    hand.press(K.Key_Escape)
    for dock in ("history", "work"):
        with hand.step(f"{dock} panel opened"):
            hand.do(main.docks[dock].toggleViewAction().trigger)
    entries = bibtex(full.folder / "import.bib", 2_000)
    with hand.step("2,000 references imported, panels open"):
        done: list[object] = []
        main.commands.imported.connect(done.append)
        hand.do(lambda: main.commands.import_paths([entries]))
        hand.wait(lambda: done or hand.shown(DuplicatesDialog))
    if not done:
        with hand.step("what was asked is answered"):
            hand.click(hand.window(DuplicatesDialog).import_button)
            hand.wait(lambda: done)
    for dock in ("history", "work"):
        hand.do(main.docks[dock].toggleViewAction().trigger)
    longest = _longest_ledger(hand)
    with hand.step("ledger of 11,000 lines"):
        hand.do(lambda: beside.show_ledger(main, longest))
    dialog = hand.window(LedgerDialog)
    with hand.step("ledger scrolled"):
        hand.do(dialog.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[0].setFocus)
        hand.press(K.Key_End)
    hand.do(dialog.close)
    with hand.step("1,000 likely duplicates in the library"):
        hand.choose("find-duplicates")
        found = hand.window(FoundDuplicates)
        hand.wait(lambda: found.rows.rowCount())
    with hand.step("next of them"):
        hand.do(found.list.setFocus)
        for _ in range(5):
            hand.press(K.Key_Down)
            hand.live(0.2)
    hand.do(found.close)
    again = _likely(full, workspace)
    with hand.step("import asks about 1,000 duplicates"):
        hand.do(lambda: main.commands.import_paths([again]))
        asked = hand.window(DuplicatesDialog)
    with hand.step("next of those asked"):
        for _ in range(5):
            hand.press(K.Key_Down)
            hand.live(0.2)
    hand.do(asked.reject)


def _longest_ledger(hand: Hand) -> int:
    reader = hand.main.workspace.view
    found = {number: reader.records.ledger(number) for number, _ in reader.records.ledgers()}
    return max(found, key=lambda number: sum(each.file == "many.bib" for each in found[number].lines))


def _likely(full: Full, workspace: object) -> Path:
    """A file with what is there already, but for identifiers."""
    path = full.folder / "again.ris"
    lines = []
    for reference in workspace.view.get_many(workspace.results[-1000:]):  # type: ignore[attr-defined]
        names = "".join(f"AU  - {each.family}, {each.given}\n" for each in reference.creators)
        lines.append(f"TY  - JOUR\nTI  - {reference.title}\n{names}PY  - {reference.year}\nER  -\n")
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def looks(hand: Hand, full: Full) -> None:
    """Columns, sorting, preferences, theme, text size, density."""
    main, settings = hand.main, hand.main.workspace.settings
    header = main.list.header
    with hand.step("a column added"):
        hand.do(lambda: header.show_column(CITEKEY, True))
    with hand.step("sorted by two columns"):
        for column, keys in ((YEAR, CTRL & ~CTRL), (CONTAINER, Qt.KeyboardModifier.ShiftModifier)):
            place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
            hand.do(
                lambda keys=keys, place=place: QTest.mouseClick(
                    header.viewport(), Qt.MouseButton.LeftButton, keys, place
                )
            )
            hand.settle()
    hand.do(lambda: settings.set(sort=("-added",)))
    for name in ("first", "again"):
        with hand.step(f"preferences opened {name}"):
            hand.choose("preferences")
        dialog = hand.window(Preferences)
        with hand.step(f"shortcuts page {name}"):
            hand.do(lambda dialog=dialog: dialog.tabs.setCurrentIndex(1))
        with hand.step(f"preferences searched {name}"):
            hand.do(dialog.search.setFocus)
            hand.type("theme")
        hand.do(dialog.close)
    for name, change in (
        ("dark theme", {"theme": "dark"}),
        ("light theme", {"theme": "light"}),
        ("text at 150 %", {"text_size": 150}),
        ("text at 100 %", {"text_size": 100}),
        ("compact list", {"density": "compact"}),
        ("comfortable list", {"density": "comfortable"}),
    ):
        with hand.step(name):
            hand.do(lambda change=change: settings.set(**change))


ROUNDS = (reading, editing, finding, tags, looking_back, looks, changing_many)
