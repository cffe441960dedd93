"""Everything the window says in nynorsk: nothing English is left in it, and nothing is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from refapp.gui.dialogs.ledger import LedgerDialog
from refapp.gui.panels.filters import FilterPanel
from refapp.messages import catalogue
from tests.journeys.driver import CTRL, Person
from tests.journeys.test_windows import fits_small_screen
from tests.journeys.walking import cut
from tests.journeys.windows import dialogs, opened
from tests.translations import FOLDER, read

SMALL = QSize(1024, 700)
ROWS = 60  # of a list that are looked at
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
OF_SAMPLES = {"Overview"}  # a tag there


@pytest.fixture
def samples(nynorsk: Person) -> Person:
    """The window in nynorsk on the samples, with one chosen."""
    nynorsk.start()
    nynorsk.import_samples()
    nynorsk.click_row("Menaquinone intake")
    nynorsk.settle()
    return nynorsk


def rows_of(person: Person, section: str) -> list[str]:
    panel = person.w.docks["filters"].widget()
    assert isinstance(panel, FilterPanel)
    return [row.text for row in panel.section(section).list.rows.rows]  # type: ignore[attr-defined]


def test_an_empty_library(nynorsk: Person) -> None:
    nynorsk.start()
    assert nynorsk.child(QLabel, "Slepp filer eller mapper her for å importere dei.").isVisible()
    assert nynorsk.child(QPushButton, "Opne dømebiblioteket").isVisible()


def test_menus_facets_and_what_is_said(samples: Person) -> None:
    menus = {action.text().replace("&", ""): action.menu() for action in samples.w.menuBar().actions()}
    tools = menus["Verktøy"]
    assert isinstance(tools, QMenu)
    assert [action.text().replace("&", "") for action in tools.actions()][:2] == [
        "Finn dublettar …",
        "Manglande filer …",
    ]
    panel = samples.w.docks["filters"].widget()
    assert isinstance(panel, FilterPanel)
    assert panel.section("kind").accessibleName() == "Type" or samples.child(QAbstractButton, "Type", panel)
    assert "Tidsskriftartikkel" in rows_of(samples, "kind")
    assert {"Engelsk", "Nynorsk"} <= set(rows_of(samples, "lang"))
    assert "God helse og livskvalitet" in rows_of(samples, "sdg")
    samples.press(Qt.Key.Key_D, CTRL)
    samples.wait(lambda: samples.action("undo").text().replace("&", "") == "Angre: Stjerne")
    samples.choose("copy-keys")
    samples.wait(lambda: samples.news() == "Siteringsnøkkelen er kopiert")


def test_the_ledger_tells_outcomes_and_places(samples: Person) -> None:
    dialog = opened(samples, LedgerDialog)
    assert isinstance(dialog, LedgerDialog)
    assert dialog.windowTitle() == "Kva som hende i importen"
    assert dialog.totals.text() == "13 lagt til · 4 slått saman"
    dialog.copy_button.click()
    text = samples.clipboard().text()
    assert "  linje 4: lagt til: A network meta-analysis" in text
    assert text.endswith("13 lagt til · 4 slått saman")


def test_letters_of_the_bar_are_told_apart(samples: Person) -> None:
    titles = [action.text() for action in samples.w.menuBar().actions()]
    letters = [title.partition("&")[2][:1].casefold() for title in titles]
    assert all(letters)
    assert len(set(letters)) == len(titles), titles


def test_the_main_window_is_in_nynorsk_and_fits(samples: Person) -> None:
    for dock in samples.w.docks.values():
        dock.show()
    samples.w.resize(1440, 900)
    samples.settle()
    assert english(samples.w) == []
    samples.w.resize(SMALL)
    samples.settle()
    assert cut(samples.w) == []


def test_the_edit_form_is_in_nynorsk_and_fits(samples: Person) -> None:
    samples.press(Qt.Key.Key_E, CTRL)
    samples.settle()
    assert english(samples.w.detail) == []
    assert cut(samples.w.detail) == []


@pytest.mark.parametrize("kind", dialogs(), ids=lambda kind: kind.__name__)
def test_a_dialog_is_in_nynorsk_and_fits(samples: Person, kind: type[QDialog]) -> None:
    dialog = opened(samples, kind)
    assert english(dialog) == []
    fits_small_screen(samples, dialog)
    samples.workspace.settings.set(text_size=200)
    fits_small_screen(samples, dialog)


def english(root: QWidget) -> list[str]:
    """What is said in `root` and is an English text that has another translation."""
    said = {each for widget in (root, *root.findChildren(QWidget)) if _shown(widget) for each in _said(widget)}
    return sorted(each for each in said if _english(each.replace("&", "").strip()))


def _shown(widget: QWidget) -> bool:
    return widget.isVisible() or isinstance(widget, QMenu)


def _english(words: str) -> bool:
    exact, patterns = _texts()
    return words not in OF_SAMPLES and (words in exact or any(each.fullmatch(words) for each in patterns))


@cache
def _texts() -> tuple[set[str], list[re.Pattern[str]]]:
    texts = read(FOLDER / "refapp_nn.ts")
    both = {said.replace("&", "") for said in texts.values()}  # a word of both languages is no fault
    both |= {name for code, name in catalogue().items() if code.startswith("language-")}  # in their own words
    english = {text.source.replace("&", "") for text, said in texts.items() if said != text.source} - both
    blanks = {each for each in english if "{" in each and re.search(r"[a-z]{3}", re.sub(r"\{\w*\}", "", each))}
    patterns = [re.compile(re.sub(r"\\\{\w*\\\}", ".+", re.escape(each)), re.DOTALL) for each in blanks]
    return english, patterns


def _said(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QComboBox | QAbstractItemView):
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(ROWS, model.rowCount(QModelIndex()))):
            yield from (str(model.index(row, column).data(role) or "") for role in ROLES)
