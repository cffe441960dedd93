"""The list: what it shows, reads, keeps, offers."""

from __future__ import annotations

from array import array
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from refapp.gui.drop import OWN, ids_of
from refapp.gui.references.center import Center
from refapp.gui.references.columns import ADDED, CITEKEY, CREATORS, MARKS, TITLE, YEAR
from refapp.gui.references.model import PAGE
from refapp.model.change import Add, Change, Remove, Update
from tests.builders import a_reference

from .conftest import MANY, Window


def test_shows_the_library_with_few_reads(window: Window) -> None:
    assert window.rows.rowCount() == MANY
    assert window.rows.fetches == 1
    window.view.scrollToBottom()
    window.settle()
    assert window.rows.fetches <= -(-MANY // PAGE)


def test_a_cell_says_what_the_row_is(window: Window) -> None:
    last = MANY - 1
    text = [window.rows.index(last, column).data() for column in (TITLE, CREATORS, YEAR, MARKS)]
    assert text == ["Trå og Sphagnum på Ødegård", "Dahl, R.", "2000", "Starred, PDF"]
    spoken = window.rows.index(last, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Trå og Sphagnum på Ødegård, Dahl, R., 2000, Starred, PDF"


def test_choosing_tells_the_workspace(window: Window) -> None:
    window.view.setFocus()
    window.qtbot.keyClick(window.view, Qt.Key.Key_Down)
    window.qtbot.keyClick(window.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert tuple(window.workspace.selection) == tuple(window.rows.ids[:2])
    assert window.workspace.current == window.rows.ids[1]
    window.qtbot.keyClick(window.view, Qt.Key.Key_End)
    assert tuple(window.workspace.selection) == (window.rows.ids[-1],)
    window.qtbot.keyClick(window.view, Qt.Key.Key_Home)
    assert tuple(window.workspace.selection) == (window.rows.ids[0],)


def test_what_is_chosen_elsewhere_is_chosen_here(window: Window) -> None:
    wanted = window.rows.ids[200]
    window.workspace.select([wanted])
    assert list(window.view.selected_ids()) == [wanted]
    assert window.view.currentIndex().row() == 200


def test_the_selection_outlives_sorting_and_searching(window: Window) -> None:
    window.view.selectRow(4)
    chosen = window.workspace.selection
    window.rows.sort_by(TITLE)
    window.settle()
    assert window.workspace.settings.values.sort == ("title",)
    assert window.workspace.selection == chosen == window.view.selected_ids()
    window.workspace.search("menaquinone")
    window.settle()
    assert window.workspace.selection == chosen == window.view.selected_ids()
    window.workspace.search("sphagnum")
    window.settle()
    assert tuple(window.workspace.selection) == ()


def test_choosing_all_reads_no_rows(qtbot: QtBot, window: Window) -> None:
    window.rows.show(array("q", range(1, 100_001)))
    before = window.rows.fetches
    qtbot.keyClick(window.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(window.workspace.selection) == 100_000
    assert window.view.selectionModel().selection().size() == 1
    assert window.rows.fetches == before


def test_a_change_reads_only_what_is_touched_again(window: Window) -> None:
    wanted = window.rows.ids[3]
    resets: list[int] = []
    window.rows.modelReset.connect(lambda: resets.append(1))
    before = window.workspace.view.get(wanted)
    assert before
    change = Change("edit", [Update(wanted, {"title": before.title}, {"title": "Changed"})])
    window.workspace.apply(change)
    window.settle()
    window.qtbot.waitUntil(lambda: window.titles()[3] == "Changed")
    assert not resets


def test_the_place_stays_when_something_is_removed(window: Window) -> None:
    window.view.verticalScrollBar().setValue(100 * window.view.verticalHeader().defaultSectionSize())
    top = window.rows.ids[window.view.rowAt(0)]
    window.workspace.apply(Change("remove", [Remove([window.rows.ids[2]])]))
    window.qtbot.waitUntil(lambda: window.rows.rowCount() == MANY - 1)
    assert window.rows.ids[window.view.rowAt(0)] == top


def test_another_search_begins_at_its_top_and_another_order_at_what_is_chosen(window: Window) -> None:
    window.workspace.select([window.rows.ids[150]])
    bar = window.view.verticalScrollBar()
    assert bar.value() > 0
    window.workspace.search("menaquinone")
    window.settle()
    assert bar.value() == 0
    assert window.view.currentIndex().row() == 150
    window.rows.sort_by(TITLE)
    window.settle()
    chosen = window.view.visualRect(window.view.currentIndex())
    assert window.view.viewport().rect().contains(chosen.center())


def test_the_rest_of_an_answer_is_no_reset(window: Window) -> None:
    ids = window.rows.ids
    window.rows.show(ids[:10])
    window.view.selectRow(2)
    resets: list[int] = []
    window.rows.modelReset.connect(lambda: resets.append(1))
    window.rows.show(ids)
    assert not resets
    assert window.rows.rowCount() == MANY
    assert len(window.titles(12)) == 12
    assert tuple(window.workspace.selection) == (ids[2],)


def test_a_drag_offers_what_the_window_makes_and_the_ids(window: Window) -> None:
    def mime_for(ids: list[int]) -> QMimeData:
        mime = QMimeData()
        mime.setHtml(f"<p>{len(ids)}</p>")
        mime.setText(str(len(ids)))
        return mime

    dragged = [window.rows.index(row, column) for row in (1, 0) for column in (1, 2)]
    mime = window.rows.mimeData(dragged)
    assert ids_of(mime) == list(window.rows.ids[:2])
    assert mime.hasFormat(OWN)
    window.rows.mime_for = mime_for
    mime = window.rows.mimeData(dragged)
    assert (mime.html(), mime.text()) == ("<p>2</p>", "2")
    assert ids_of(QMimeData()) == []
    assert window.rows.supportedDragActions() == Qt.DropAction.CopyAction
    assert window.view.dragDropMode() == QAbstractItemView.DragDropMode.DragOnly


def test_enter_opens_and_del_asks(window: Window) -> None:
    window.view.selectRow(1)
    with window.qtbot.waitSignal(window.view.opened) as opened:
        window.qtbot.keyClick(window.view, Qt.Key.Key_Return)
    assert opened.args == [window.rows.ids[1]]
    with window.qtbot.waitSignal(window.view.delete_requested):
        window.qtbot.keyClick(window.view, Qt.Key.Key_Delete)


def test_columns_are_remembered(qtbot: QtBot, window: Window) -> None:
    header = window.view.header
    assert header.isSectionHidden(CITEKEY)
    header.show_column(CITEKEY, True)
    header.moveSection(header.visualIndex(YEAR), 1)
    header.resizeSection(YEAR, 91)
    header.save()
    assert window.workspace.settings.values.window["columns"]
    again = Center(window.workspace)
    qtbot.addWidget(again)
    again.resize(window.center.size())  # without room some hide by themselves
    again.view.show_results(window.workspace.results)
    again.pages.setCurrentWidget(again.view)
    again.show()
    other = again.view.header
    assert not other.isSectionHidden(CITEKEY)
    assert other.isSectionHidden(ADDED)
    assert other.visualIndex(YEAR) == 1
    assert other.sectionSize(YEAR) == 91


def test_the_title_has_its_room_in_a_narrow_window(window: Window) -> None:
    header = window.view.header
    window.whole.resize(900, 400)
    wide = header.sectionSize(4)
    window.whole.resize(430, 400)
    assert header.sectionSize(4) < wide
    assert header.sectionSize(YEAR) == 58
    window.whole.resize(900, 400)
    assert header.sectionSize(4) == wide


def test_a_click_on_a_heading_sorts(window: Window) -> None:
    header = window.view.header
    for order in (("-year",), ("year",)):
        place = header.sectionViewportPosition(YEAR) + 10
        window.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))
        window.settle()
        assert window.workspace.settings.values.sort == order


def test_density_changes_rows_and_columns(window: Window) -> None:
    assert window.view.header.isSectionHidden(CREATORS)
    window.workspace.settings.set(density="compact")
    assert not window.view.header.isSectionHidden(CREATORS)
    assert window.view.verticalHeader().defaultSectionSize() < 40
    window.settle()
    window.workspace.settings.set(density="comfortable")
    assert window.view.header.isSectionHidden(CREATORS)


def test_it_looks_like_something(window: Window, tmp_path: Path) -> None:
    window.workspace.search("menaq")
    window.settle()
    picture = window.view.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(40, 200, 2) for y in range(60, 90)}
    assert "#ffe7a0" in colours  # the highlight


def test_references_can_come_and_go(window: Window) -> None:
    window.workspace.apply(Change("new", [Add(a_reference(999, title="Newest"))]))
    window.qtbot.waitUntil(lambda: window.titles(1) == ["Newest"])
