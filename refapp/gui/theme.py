"""The look: tokens of `resources/theme` as palette, style sheet and CSS for rich text; light, dark or as the system.

The window is dressed once (`dress`); whoever draws asks `colour("accent")`. Widgets hear of another theme by
Qt's own `PaletteChange` event, others by `current().changed`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from string import Template
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from refapp.resources import resource

SYSTEM, LIGHT, DARK = "system", "light", "dark"
_LENGTHS = {"icon": 16, "icon_bar": 18, "box": 14, "box_focused": 12}  # of the style sheet, growing with the text
_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "bg",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "secondary",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border",
}


@cache
def tokens() -> dict[str, Any]:
    """The tokens as in `resources/theme/tokens.json`."""
    value: dict[str, Any] = json.loads(resource("theme/tokens.json").read_text(encoding="utf-8"))
    return value


class Theme(QObject):
    """The theme of an application. `mode` is system, light or dark; `dark` what that comes to now."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.mode = LIGHT
        self.dark = False
        self.sheet = ""
        self.holds_sheet = False  # whether the style sheet is given to the application later
        self.between = False  # whether one look has been taken off and the next is not given yet
        self._dressed = False
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, QFont.Weight], QFont] = {}
        self._css: dict[tuple[str, int], str] = {}
        self._user_px = float(QFontInfo(app.font()).pixelSize())
        self._text_size = 100  # of everything, in percent
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def set_mode(self, mode: str, text_size: int | None = None) -> bool:
        """Dress the application in `mode`, with text of `text_size` percent (None: as it is); whether that is new."""
        self.mode = mode
        system_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = mode == DARK or (mode == SYSTEM and system_dark)
        text_size = text_size or self._text_size
        if (dark, text_size) == (self.dark, self._text_size) and self._dressed:
            return False
        resized = text_size != self._text_size
        self.dark, self._text_size = dark, text_size
        for kept in (self._colours, self._css, self._fonts):
            kept.clear()
        self._dress(resized)
        self.changed.emit()
        return True

    def colour(self, name: str) -> QColor:
        """The colour of a token."""
        if name not in self._colours:
            self._colours[name] = QColor(tokens()["colours"][DARK if self.dark else LIGHT][name])
        return self._colours[name]

    def size(self, name: str) -> int:
        """A type size in pixels: larger than its token where the user's font is larger than 13, or set so."""
        return int(0.5 + tokens()["sizes"][name] * self.scale)

    @property
    def scale(self) -> float:
        """How much larger all is than its token."""
        return max(1.0, self._user_px / float(tokens()["sizes"]["interface"])) * self._text_size / 100

    def font(self, name: str = "interface", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The interface font in a type size."""
        if (name, weight) not in self._fonts:
            font = self._fonts[name, weight] = QFont(QApplication.font())
            font.setPixelSize(self.size(name))
            font.setWeight(weight)
        return QFont(self._fonts[name, weight])

    def css(self, look: str = "", zoom: int = 100) -> str:
        """The CSS of running text, in the little of CSS that Qt's rich text knows; `look` as for ReadingText."""
        if (look, zoom) not in self._css:
            self._css[look, zoom] = self._make_css(look, zoom)
        return self._css[look, zoom]

    def _make_css(self, look: str, zoom: int) -> str:
        loose = tokens()["line_height"]["title" if look == "title" else "reading"]
        line = round(100 * loose * self.size("reading") / self._line_spacing())
        values = {**self._values(), "ink": self.colour("secondary" if look == "secondary" else "text").name()}
        values["link"] = self.colour("secondary" if look == "secondary" else "accent").name()
        values |= {f"size_{name}": self.size(name) * zoom // 100 for name in tokens()["sizes"]}
        css = resource("theme/text.css").read_text(encoding="utf-8")
        entries = "div { margin-bottom: ${space_s}px; }" if look == "entries" else ""
        return Template(css + entries).substitute(values, line=line)

    def _line_spacing(self) -> float:
        return QFontMetricsF(self.font("reading")).lineSpacing()

    def _values(self) -> dict[str, Any]:
        mode = DARK if self.dark else LIGHT
        names = tokens()["colours"][mode]
        return {
            **{name: self.colour(name).name() for name in names},
            **{f"size_{name}": self.size(name) for name in tokens()["sizes"]},
            **{each: resource(f"theme/{each}-{mode}.png").as_posix() for each in ("arrow", "check", "clear")},
            **{f"space_{name}": value for name, value in tokens()["spaces"].items()},
            **{name: round(value * self.scale) for name, value in _LENGTHS.items()},
            **{f"radius_{name}": value for name, value in tokens()["radii"].items()},
        }

    def _dress(self, resized: bool) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.between = bool(app.styleSheet())
        if self.between:
            app.setStyleSheet("")  # taking one off and giving another takes a third of the time of changing it
        if not self._dressed:
            app.setStyle("Fusion")
        if resized or not self._dressed:
            app.setFont(self.font())
        self._dressed = True
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        app.setPalette(palette)
        template = Template(resource("theme/style.qss").read_text(encoding="utf-8"))
        self.sheet = template.substitute(self._values())
        self.between = False
        if not self.holds_sheet:
            app.setStyleSheet(self.sheet)

    def _system_changed(self) -> None:
        if self.mode == SYSTEM:
            self.set_mode(SYSTEM)


def dress(app: QApplication, mode: str = SYSTEM, text_size: int = 100) -> Theme:
    """Give `app` its look; the theme returned stays with it."""
    theme = current(app)
    theme.set_mode(mode, text_size)
    return theme


_latest: Theme | None = None  # the one asked for last: whatever is painted asks


def current(app: QObject | None = None) -> Theme:
    """The theme of the application; a light one that dresses nothing where none was given yet."""
    global _latest
    app = app or QApplication.instance()
    if _latest is None or _latest.parent() is not app:
        assert isinstance(app, QApplication)
        _latest = app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly) or Theme(app)
    return _latest


@contextmanager
def sheet_last() -> Iterator[None]:
    """Widgets made inside get the style sheet at the end, once: every move into a layout would style them again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = current(app)
    theme.holds_sheet = True
    if app.styleSheet():
        app.setStyleSheet("")
    try:
        yield
    finally:
        theme.holds_sheet = False
        app.setStyleSheet(theme.sheet)


def colour(name: str) -> QColor:
    """The colour of a token in the present theme."""
    return current().colour(name)


def size(name: str) -> int:
    """A type size of the present theme, in pixels."""
    return current().size(name)


def scale() -> float:
    """How much larger all is than its token."""
    return current().scale


def scaled(pixels: float) -> int:
    """A length that grows with the text: of icons, rows, columns."""
    return round(pixels * current().scale)


def space(name: str) -> int:
    """A distance: xs 4, s 8, m 12, l 16, xl 24."""
    return int(tokens()["spaces"][name])


def measure(font: QFont, name: str = "most") -> int:
    """The width of a line with as many characters as are the `least`, or the `most`, that read well."""
    return round(QFontMetricsF(font).horizontalAdvance(_PROSE) / len(_PROSE) * int(tokens()["measure"][name]))


def radius(name: str = "control") -> int:
    """The radius of corners."""
    return int(tokens()["radii"][name])


def changes_look(event: QEvent) -> bool:
    """Whether an event of `changeEvent` says that colours or fonts are others now."""
    return event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange, QEvent.Type.FontChange)


_PROSE = "The difference was clearest for women over 75; the study cannot tell whether food itself was the reason."
