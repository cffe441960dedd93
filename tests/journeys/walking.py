"""Walks all widgets of a window as somebody without mouse or eyes would, and tells what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from refapp.gui.widgets.elided_label import ElidedLabel
from tests.journeys.driver import Person

TAB = Qt.FocusPolicy.TabFocus.value
PICKERS = (QHeaderView, QTabBar)  # reached by other keys
MOST_STEPS = 600
Role = QAccessible.Role
# What a screen reader is told that a widget is.
ROLES: dict[type[QWidget], set[QAccessible.Role]] = {
    QComboBox: {Role.ComboBox},
    QAbstractButton: {Role.Button, Role.CheckBox, Role.RadioButton, Role.PushButton, Role.ButtonMenu, Role.PageTab},
    QLineEdit: {Role.EditableText},
    QSpinBox: {Role.SpinBox},
    QPlainTextEdit: {Role.EditableText},
    QTextEdit: {Role.EditableText, Role.Document, Role.StaticText},
    QAbstractItemView: {Role.List, Role.Table, Role.Tree},
}


def focusable(root: QWidget) -> Iterator[QWidget]:
    """What in `root` takes the focus by Tab."""
    for widget in root.findChildren(QWidget):
        usable = widget.window() is root.window() and widget.isVisible() and widget.isEnabled()
        if usable and not widget.focusProxy() and widget.focusPolicy().value & TAB and not isinstance(widget, PICKERS):
            yield widget


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def told(widget: QWidget) -> str:
    """A widget for whoever mends it."""
    return f"{type(widget).__name__} “{spoken(widget)}” in {type(widget.parent()).__name__}"


def nameless(root: QWidget) -> list[str]:
    """What takes the focus, or can be clicked, and does not say what it is."""
    buttons = [each for each in root.findChildren(QAbstractButton) if each.isVisible() and not _of_qt(each)]
    return [told(each) for each in {*focusable(root), *buttons} if not spoken(each)]


def odd_roles(root: QWidget) -> list[str]:
    """What a screen reader takes for something else than it is."""
    found = []
    for widget in focusable(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        wanted = next((roles for kind, roles in ROLES.items() if isinstance(widget, kind)), None)
        if wanted and interface.role() not in wanted:
            found.append(f"{told(widget)} is {interface.role().name}")
        # What Qt has no role for tells how it is used.
        explained = isinstance(widget, QScrollArea) or widget.accessibleDescription()
        if wanted is None and interface.role() in (Role.NoRole, Role.Client) and not explained:
            found.append(f"{told(widget)} has no role")
    return found


def reached(person: Person, start: QWidget) -> dict[QWidget, QImage]:
    """Everything Tab comes by, from `start` round to it, as it looks when it has the focus."""
    found: dict[QWidget, QImage] = {}
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(MOST_STEPS):
        person.qtbot.keyClick(person.focus(), Qt.Key.Key_Tab)
        focus = person.focus()
        if focus not in found:
            found[focus] = focus.grab().toImage()
        if start in found:
            return found
    raise AssertionError(f"Tab does not come round: {[told(each) for each in found]}")


def unreached(person: Person, root: QWidget, start: QWidget) -> list[str]:
    """What takes the focus, but not by going on with Tab."""
    there = reached(person, start)
    return [told(each) for each in focusable(root) if each not in there]


def ringless(person: Person, root: QWidget, start: QWidget) -> list[str]:
    """What looks the same with and without the focus."""
    before: dict[QWidget, QImage] = {}
    widgets = list(focusable(root))
    for widget in widgets:
        away = next((each for each in widgets if each is not widget), None)
        if away:
            away.setFocus(Qt.FocusReason.TabFocusReason)
            before[widget] = widget.grab().toImage()
    after = reached(person, start)
    return [told(each) for each, picture in before.items() if each in after and after[each] == picture]


def only_by_mouse(person: Person, root: QWidget) -> list[str]:
    """Buttons that take no focus and stand in no menu, and have no key either."""
    actions = set(person.w.actions_by_name.values()) | {dock.toggleViewAction() for dock in person.w.docks.values()}
    return [
        told(each)
        for each in root.findChildren(QAbstractButton)
        if each.isVisible()
        and each.window() is root.window()
        and not each.focusPolicy().value & TAB
        and not (isinstance(each, QToolButton) and each.defaultAction() in actions)
        and each.shortcut().isEmpty()
        and not _of_qt(each)
        and not _beside_a_choice(each)
        and not _closes_a_panel(person, each)
    ]


def _beside_a_choice(button: QAbstractButton) -> bool:
    """Whether the arrow keys go to it from the one of its group that Tab comes to."""
    group = button.group()
    return group is not None and group.exclusive() and any(each.focusPolicy().value & TAB for each in group.buttons())


def _closes_a_panel(person: Person, button: QAbstractButton) -> bool:
    """Whether it closes a panel, which the View menu does too."""
    docks = person.w.docks.values()
    return spoken(button).startswith("Close ") and any(dock.isAncestorOf(button) for dock in docks)


def cut(root: QWidget) -> list[str]:
    """Words that do not fit into their widget, and are not offered in another way."""
    found = []
    for label in root.findChildren(QLabel):
        if label.isVisible() and not isinstance(label, ElidedLabel) and label.text():
            high, wide = label.heightForWidth(label.width()), label.sizeHint().width()
            if (label.wordWrap() and label.height() + 1 < high) or (not label.wordWrap() and label.width() + 1 < wide):
                found.append(f"{label.text()[:40]!r} in {type(label.parent()).__name__}")
    for button in root.findChildren(QAbstractButton):
        words = button.text()
        if button.isVisible() and words and not button.toolTip() and button.width() + 1 < button.sizeHint().width():
            found.append(told(button))
    return found


def beside_each_other(root: QWidget) -> list[str]:
    """What lies over a neighbour: there is less room than all of it needs."""
    found = []
    for parent in root.findChildren(QWidget):
        layout = parent.layout()
        if layout is None or not parent.isVisible():
            continue
        items = [layout.itemAt(at) for at in range(layout.count())]
        shown = [item.widget() for item in items if item and item.widget() and item.widget().isVisible()]
        for number, first in enumerate(shown):
            found += [
                f"{told(first)} and {told(second)}"
                for second in shown[number + 1 :]
                if first.geometry().adjusted(1, 1, -1, -1).intersects(second.geometry().adjusted(1, 1, -1, -1))
            ]
    return found


def _of_qt(button: QAbstractButton) -> bool:
    """Whether it is a part of another control: the cross in a line, the arrow of a scrolled bar."""
    parent = button.parent()
    inner = isinstance(parent, QLineEdit | QTabBar | QAbstractScrollArea)
    return inner or button.objectName().startswith("qt_") or isinstance(button, QSplitterHandle)
