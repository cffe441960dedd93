from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from refapp.citing import Cited
from refapp.citing.engine import Citer as RealCiter
from refapp.citing.styles import Styles
from refapp.gui.dialogs.style_chooser import StyleChooser
from refapp.gui.dialogs.style_rows import KEY, QUIET, star_of
from refapp.gui.workspace import Workspace
from refapp.model.problems import AppError
from refapp.model.reference import Reference
from refapp.settings import Settings
from tests.builders import a_library, a_reference
from tests.style_files import a_style

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


class Citer:
    """Stands for the citer: says what it was asked for."""

    locale = ""

    def bibliography(self, references: Sequence[Reference], style: str, locale: str = "") -> Cited:
        if style == "nature":
            raise AppError("style-broken", style=style, reason="a test")
        text = f"{len(references)} in {style} {locale}".strip()
        return Cited(html=f"<p>{text}</p>", text=text)


@pytest.fixture(scope="module")
def styles(tmp_path_factory: pytest.TempPathFactory) -> Styles:
    return Styles(tmp_path_factory.mktemp("cache") / "styles.json")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    a_library(tmp_path / "library", *(a_reference(number) for number in range(8))).close()
    workspace = Workspace(tmp_path / "library", Settings(tmp_path / "settings.json"))
    workspace.citer = Citer()  # type: ignore[assignment]
    workspace.settings.set(style="ieee", recent_styles=("ieee", "apa"))
    workspace.select([1, 2])
    yield workspace
    workspace.close()


@pytest.fixture
def chooser(workspace: Workspace, styles: Styles, qtbot: QtBot) -> StyleChooser:
    return opened(workspace, styles, qtbot)


def opened(workspace: Workspace, styles: Styles, qtbot: QtBot) -> StyleChooser:
    chooser = StyleChooser(workspace, styles)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(chooser)
    chooser.show()
    qtbot.waitUntil(lambda: chooser.rows.rowCount() > 0)
    return chooser


def current(chooser: StyleChooser) -> str:
    return str(chooser.list.currentIndex().data(KEY))


def test_recent_styles_come_first(chooser: StyleChooser) -> None:
    assert [style.key for style in chooser.rows.styles[:2]] == ["ieee", "apa"]
    assert current(chooser) == "ieee"
    assert chooser.status.text().endswith(" styles")


def test_typing_and_enter_choose(chooser: StyleChooser, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClicks(chooser.line, "vancouver")
    qtbot.keyClick(chooser.line, Qt.Key.Key_Down)
    chosen = current(chooser)
    assert chooser.list.currentIndex().row() == 1
    with qtbot.waitSignal(workspace.style_changed) as told:
        qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert told.args == [chosen]
    assert workspace.settings.values.style == chosen
    assert workspace.settings.values.recent_styles[0] == chosen
    assert not chooser.isVisible()


def test_escape_changes_nothing(chooser: StyleChooser, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClicks(chooser.line, "nature")
    qtbot.keyClick(chooser.line, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    assert workspace.settings.values.style == "ieee"


def test_words_no_style_has(chooser: StyleChooser, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClicks(chooser.line, "qqqq")
    assert chooser.status.text() == "No style has these words."
    qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert chooser.isVisible()
    assert workspace.settings.values.style == "ieee"


def test_dependent_styles_name_their_parent(chooser: StyleChooser, qtbot: QtBot) -> None:
    qtbot.keyClicks(chooser.line, "nature genetics")
    assert chooser.list.currentIndex().data(QUIET) == "as Nature · biology, medicine"


def test_the_preview_follows(chooser: StyleChooser, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: chooser.preview.toPlainText() == "2 in ieee")
    qtbot.keyClick(chooser.line, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: chooser.preview.toPlainText() == "2 in apa")
    chooser.line.setText("nature")
    qtbot.waitUntil(lambda: "nature cannot be used" in chooser.preview.toPlainText())


def test_closed_while_styles_are_listed(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> None:
    chooser = StyleChooser(workspace, Styles(tmp_path / "styles.json"))
    chooser.show()
    assert chooser.status.text() == "Listing the styles …"
    chooser.close()
    qtbot.waitUntil(lambda: not workspace.jobs.busy())


def test_pinned_styles_come_first_and_enter_alone_changes_nothing(
    workspace: Workspace, styles: Styles, qtbot: QtBot
) -> None:
    workspace.settings.set(pinned_styles=("nature",))
    chooser = opened(workspace, styles, qtbot)
    assert [style.key for style in chooser.rows.styles[:3]] == ["nature", "ieee", "apa"]
    assert current(chooser) == "ieee"
    assert "pinned" in str(chooser.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert workspace.settings.values.style == "ieee"


def test_pin_by_key_and_button_and_mouse(chooser: StyleChooser, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.waitUntil(chooser.isActiveWindow)
    qtbot.keyClick(chooser.line, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert workspace.settings.values.pinned_styles == ("ieee",)
    assert chooser.pin_button.isChecked()
    chooser.pin_button.click()
    assert workspace.settings.values.pinned_styles == ()
    row = chooser.list.visualRect(chooser.rows.index(1))
    qtbot.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=star_of(row).center())
    assert workspace.settings.values.pinned_styles == ("apa",)
    qtbot.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert workspace.settings.values.pinned_styles == ("apa",)
    assert Settings(workspace.settings.path).values.pinned_styles == ("apa",)


def test_the_language_is_previewed_and_kept(chooser: StyleChooser, workspace: Workspace, qtbot: QtBot) -> None:
    assert chooser.locales.count() == 64
    chooser.locales.choose("nn-NO")
    qtbot.waitUntil(lambda: chooser.preview.toPlainText() == "2 in ieee nn-NO")
    assert workspace.settings.values.locale == ""
    chooser.use_button.click()
    assert workspace.settings.values.locale == "nn-NO"
    assert workspace.citer.locale == "nn-NO"


def test_a_language_that_was_only_looked_at_is_not_kept(chooser: StyleChooser, workspace: Workspace) -> None:
    chooser.locales.choose("de-DE")
    chooser.reject()
    assert workspace.settings.values.locale == ""


def test_found_by_field_of_study(chooser: StyleChooser, qtbot: QtBot) -> None:
    qtbot.keyClicks(chooser.line, "zoology")
    assert any(style.fields and "zoology" not in style.key for style in chooser.rows.styles)


def test_a_style_file_is_added_and_shown(workspace: Workspace, styles: Styles, qtbot: QtBot, tmp_path: Path) -> None:
    workspace.citer, workspace.styles = RealCiter(), styles
    chooser = opened(workspace, styles, qtbot)
    chooser.add_files([a_style(tmp_path)])
    qtbot.waitUntil(lambda: current(chooser) == "house-style")
    assert "added by you" in str(chooser.list.currentIndex().data(QUIET))
    qtbot.waitUntil(lambda: chooser.preview.toPlainText().startswith("§Menaquinone"))
    bad = tmp_path / "bad.csl"
    bad.write_text("<nothing/>")
    chooser.add_files([bad])
    qtbot.waitUntil(lambda: chooser.status.text().startswith("bad.csl was not added"))
    assert current(chooser) == "house-style"
    styles.refresh()
