from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from refapp.gui import icons, theme
from refapp.gui.icon_names import KINDS, NAMES
from refapp.gui.widgets.chip import Chip
from refapp.model.kinds import KINDS as CSL_KINDS


@pytest.fixture
def app(qtbot: QtBot) -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def test_light_and_dark_change_everything(app: QApplication, qtbot: QtBot) -> None:
    dressed = theme.dress(app, theme.LIGHT)
    assert theme.colour("surface").name() == "#ffffff"
    light_css = dressed.css()
    with qtbot.waitSignal(dressed.changed):
        dressed.set_mode(theme.DARK)
    assert app.palette().color(QPalette.ColorRole.Base).name() == "#1f2224"
    assert theme.colour("accent").name() == "#74bfd8"
    assert "#74BFD8".lower() in app.styleSheet().lower()
    assert "$" not in app.styleSheet()
    assert dressed.css() != light_css
    dressed.set_mode(theme.LIGHT)
    assert app.palette().color(QPalette.ColorRole.Base).name() == "#ffffff"


def test_widgets_hear_of_another_theme(app: QApplication, qtbot: QtBot) -> None:
    theme.dress(app, theme.LIGHT)
    chip = Chip("Bone")
    qtbot.addWidget(chip)
    chip.show_tag("Bone")
    light = chip.grab().toImage()
    theme.current().set_mode(theme.DARK)
    assert chip.grab().toImage() != light
    theme.current().set_mode(theme.LIGHT)
    assert chip.grab().toImage() == light


def test_follows_the_system(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    dressed = theme.dress(app, theme.SYSTEM)
    before = dressed.dark
    other = Qt.ColorScheme.Light if before else Qt.ColorScheme.Dark
    hints = QGuiApplication.styleHints()

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return other

    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: Hints())
    hints.colorSchemeChanged.emit(other)
    assert dressed.dark is not before
    dressed.set_mode(theme.LIGHT)
    hints.colorSchemeChanged.emit(other)
    assert not dressed.dark


def test_sizes_grow_with_the_users_font_and_never_shrink(app: QApplication) -> None:
    usual = app.font()
    sizes = []
    for pixels in (26, 9):
        font = QFont(usual)
        font.setPixelSize(pixels)
        app.setFont(font)
        made = theme.Theme(app)
        made.setParent(None)
        sizes.append(made.size("title"))
    app.setFont(usual)
    assert sizes == [40, 20]


def test_one_theme_for_the_application(app: QApplication) -> None:
    assert theme.current() is theme.current() is theme.dress(app, theme.LIGHT)


def test_every_kind_has_an_icon_and_every_icon_draws_something(app: QApplication, qtbot: QtBot) -> None:
    assert set(CSL_KINDS) == set(KINDS)
    with qtbot.waitCallback() as ready:
        icons.shared().when_ready(lambda: ready())
    blank = icons.icon("pdf").pixmap(16, 16).toImage()
    blank.fill(Qt.GlobalColor.transparent)
    drawn = {name: icons.icon(name) for name in NAMES} | {kind: icons.kind_icon(kind) for kind in KINDS}
    assert [name for name, icon in drawn.items() if icon.pixmap(16, 16).toImage() == blank] == []


def test_an_icon_keeps_its_place_and_follows_the_theme(app: QApplication, qtbot: QtBot) -> None:
    theme.dress(app, theme.LIGHT)
    label = QLabel()
    qtbot.addWidget(label)
    icon = icons.icon("pdf")
    assert icon.pixmap(16, 16).deviceIndependentSize().width() == 16
    icons.shared().load()
    light = icon.pixmap(16, 16).toImage()
    theme.current().set_mode(theme.DARK)
    dark = icon.pixmap(16, 16).toImage()
    theme.current().set_mode(theme.LIGHT)
    assert light != dark
    assert any(light.pixelColor(x, y).alpha() for x in range(16) for y in range(16))


def test_the_icon_of_the_program_has_every_size(app: QApplication) -> None:
    sizes = {each.width() for each in icons.application_icon().availableSizes()}
    assert sizes == {16, 24, 32, 48, 64, 128, 256}
