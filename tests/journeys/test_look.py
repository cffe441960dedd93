"""How it looks is the user's choice: theme, also as the system has it; density; creators beneath titles or beside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox

from refapp.gui import theme
from refapp.gui.dialogs.preferences import Preferences
from refapp.gui.references.columns import CREATORS
from tests.journeys.driver import CTRL, SHIFT, Person

UP, DOWN, RETURN = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return


class System:
    """Stands for the desktop's colours, which nobody has offscreen."""

    def __init__(self) -> None:
        self._hints, self._scheme = QGuiApplication.styleHints(), Qt.ColorScheme.Light

    def colorScheme(self) -> Qt.ColorScheme:
        return self._scheme

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._hints.colorSchemeChanged.emit(scheme)

    def __getattr__(self, name: str) -> object:
        return getattr(self._hints, name)


@pytest.fixture(autouse=True)
def light() -> Iterator[None]:
    """The theme of the other tests, afterwards."""
    yield
    theme.current().set_mode(theme.LIGHT, 100)


def by_palette(person: Person, words: str) -> None:
    """Do what the palette finds first."""
    person.press(Qt.Key.Key_P, CTRL | SHIFT)
    person.type(words)
    person.press(RETURN)


def ground(person: Person) -> QColor:
    image: QImage = person.w.grab().toImage()
    return image.pixelColor(4, image.height() - 4)


def row_height(person: Person) -> int:
    return person.w.list.verticalHeader().defaultSectionSize()


def test_dark_and_light_by_keys_and_kept(samples: Person) -> None:
    by_palette(samples, ">theme dark")
    assert theme.current().dark
    assert ground(samples).lightness() < 60
    samples.quit()
    samples.start()
    assert ground(samples).lightness() < 60
    by_palette(samples, ">theme light")
    assert ground(samples).lightness() > 200


def test_it_follows_the_system_while_it_is_open(samples: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    system = System()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: system)
    by_palette(samples, ">as the system")
    assert samples.workspace.settings.values.theme == "system"
    for scheme, dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False), (Qt.ColorScheme.Dark, True)):
        system.turn(scheme)
        samples.settle()
        assert theme.current().dark == dark
        assert (ground(samples).lightness() < 60) == dark
    by_palette(samples, ">theme light")
    assert ground(samples).lightness() > 200
    system.turn(Qt.ColorScheme.Dark)  # who has chosen is not asked
    assert ground(samples).lightness() > 200


def test_close_rows_show_more_of_them(samples: Person) -> None:
    high, header = row_height(samples), samples.w.list.header
    assert header.isSectionHidden(CREATORS)  # they stand beneath the titles
    by_palette(samples, ">compact")
    assert row_height(samples) < 0.7 * high
    assert not header.isSectionHidden(CREATORS)
    samples.quit()
    samples.start()
    assert row_height(samples) < 0.7 * high
    by_palette(samples, ">comfortable")
    assert row_height(samples) == high


def test_density_and_the_second_line_are_preferences(samples: Person) -> None:
    samples.press(Qt.Key.Key_Comma, CTRL)
    dialog = samples.dialog(Preferences)
    density, second = dialog.editors["density"], dialog.editors["second_line"]
    assert isinstance(density, QComboBox)
    density.setFocus()
    samples.press(DOWN)
    assert samples.workspace.settings.values.density == "compact"
    samples.press(UP)
    assert samples.workspace.settings.values.density == "comfortable"
    high = row_height(samples)
    second.setFocus()
    samples.press(Qt.Key.Key_Space)
    assert not samples.w.list.header.isSectionHidden(CREATORS)
    assert row_height(samples) < high
    samples.press(Qt.Key.Key_Space)
    assert samples.w.list.header.isSectionHidden(CREATORS)
    samples.press(Qt.Key.Key_Escape)
