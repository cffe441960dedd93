"""The keys of the PDF reader: those that go before the window's, and those that change the passage that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from refapp.gui.pdf import layout
from refapp.gui.pdf.passage import Passage, Passages

if TYPE_CHECKING:
    from refapp.gui.pdf.reader import PdfReader

_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def command_of(event: QKeyEvent, reader: PdfReader) -> Callable[[], object] | None:
    """What a key means here, if anything; in a field, keys for its text are the field's."""
    key, held = Qt.Key(event.key()), event.modifiers() & ~_KEYPAD
    view = reader.view
    if held & _CTRL and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        return lambda: view.zoom_by(1)
    chosen = bool(view.passage.spans) and not isinstance(reader.window().focusWidget(), QLineEdit)
    commands: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]] = {
        (Qt.Key.Key_F, _CTRL): reader.bar.begin_finding,
        (Qt.Key.Key_G, _CTRL): lambda: _enter(reader.bar.page),
        (Qt.Key.Key_Minus, _CTRL): lambda: view.zoom_by(-1),
        (Qt.Key.Key_0, _CTRL): lambda: view.set_fit(layout.WIDTH),
    }
    if chosen:
        commands |= {
            (Qt.Key.Key_C, _CTRL): reader.copy,
            (Qt.Key.Key_C, _CTRL | _SHIFT): reader.copy_quotation,
            (Qt.Key.Key_S, _CTRL | _ALT): reader.save_note,
        }
    if view.hasFocus():
        commands[Qt.Key.Key_A, _CTRL] = lambda: view.choose(view.passages.whole(view.page))
    return commands.get((key, held))


def changed_passage(event: QKeyEvent, passages: Passages, passage: Passage) -> Passage | None:
    """What Shift and an arrow make of the passage that is chosen, if they are pressed: longer or shorter."""
    if not (event.modifiers() & _SHIFT and passage.spans):
        return None
    ways: dict[int, Callable[[Passage], Passage]] = {
        Qt.Key.Key_Right: passages.longer,
        Qt.Key.Key_Left: passages.shorter,
        Qt.Key.Key_Down: passages.to_sentence_end,
    }
    way = ways.get(event.key())
    return way(passage) if way else None


def _enter(line: QLineEdit) -> None:
    line.setFocus(Qt.FocusReason.ShortcutFocusReason)
    line.selectAll()
