from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.widgets.chip import Chip
from refapp.gui.widgets.collapsible import Collapsible
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.empty_state import EmptyState
from refapp.gui.widgets.flow_layout import LINE_GAP, FlowLayout
from refapp.gui.widgets.focus_ring import FocusRing
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.segmented import Segmented


def test_a_chip_is_pressed_by_mouse_and_keys(qtbot: QtBot) -> None:
    chip = Chip()
    qtbot.addWidget(chip)
    chip.show_tag("Bone", "#C5192D")
    pressed: list[bool] = []
    chip.clicked.connect(lambda: pressed.append(True))
    chip.resize(chip.sizeHint())
    chip.show()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert len(pressed) == 3
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Bone"


def test_a_removable_chip_asks_by_its_cross_and_by_delete(qtbot: QtBot) -> None:
    chip = Chip()
    qtbot.addWidget(chip)
    chip.show_goal(3, "Good health and well-being", "#4C9F38", "#000000", removable=True)
    chip.resize(chip.sizeHint())
    chip.show()
    asked: list[int] = []
    pressed: list[bool] = []
    chip.remove_requested.connect(lambda: asked.append(1))
    chip.clicked.connect(lambda: pressed.append(True))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert (len(asked), len(pressed)) == (2, 0)
    assert chip.accessibleName() == "SDG 3: Good health and well-being"
    assert "Delete" in chip.accessibleDescription()


def test_a_removable_chip_is_no_wider(qtbot: QtBot) -> None:
    chip = Chip()
    qtbot.addWidget(chip)
    chip.show_tag("Bone")
    width = chip.sizeHint().width()
    chip.show_tag("Bone", removable=True)
    assert chip.sizeHint().width() == width


def test_segments_by_arrow_keys(qtbot: QtBot) -> None:
    switch = Segmented("Language")
    qtbot.addWidget(switch)
    switch.set_choices([("en", "English"), ("nn", "Nynorsk")], "en")
    switch.show()
    chosen: list[str] = []
    switch.chosen.connect(chosen.append)
    english, nynorsk = switch.findChildren(QAbstractButton)
    english.setFocus()
    switch.activateWindow()
    qtbot.waitUntil(english.hasFocus)
    qtbot.keyClick(english, Qt.Key.Key_Right)
    qtbot.keyClick(nynorsk, Qt.Key.Key_Left)
    qtbot.mouseClick(nynorsk, Qt.MouseButton.LeftButton)
    assert chosen == ["nn", "en", "nn"]
    assert switch.value() == "nn"
    switch.set_choices([("en", "English"), ("nn", "Nynorsk")], "en")
    assert (switch.value(), len(chosen)) == ("en", 3)
    assert switch.accessibleName() == "Language"


def test_flow_breaks_lines_and_skips_what_is_hidden(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, gap=5)
    labels = [LinkButton(f"Button {number}") for number in range(4)]
    for label in labels:
        flow.addWidget(label)
    width, height = labels[0].sizeHint().width(), labels[0].sizeHint().height()
    assert flow.heightForWidth(4 * width + 15) == height
    assert flow.heightForWidth(2 * width + 5) == 2 * height + LINE_GAP
    box.resize(2 * width + 5, 100)
    box.show()
    labels[0].hide()
    flow.activate()
    assert (labels[1].x(), labels[1].y()) == (0, 0)
    assert labels[3].y() == height + LINE_GAP
    assert flow.heightForWidth(10) == 3 * height + 2 * LINE_GAP


def test_collapsible_tells_its_state(qtbot: QtBot) -> None:
    body = QLabel("x")
    part = Collapsible("As imported", body)
    qtbot.addWidget(part)
    part.show()
    assert body.isHidden()
    qtbot.keyClick(part.button, Qt.Key.Key_Space)
    assert part.is_open()
    assert not body.isHidden()
    assert part.button.isChecked()
    assert part.button.accessibleName() == "As imported"


def test_an_elided_label_tells_the_whole(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long name of a citation style")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_empty_state_offers_things_to_do(qtbot: QtBot) -> None:
    state = EmptyState("Nothing here.", "Drop a file.")
    qtbot.addWidget(state)
    done: list[str] = []
    first = state.add_button("Import", lambda: done.append("import"))
    second = state.add_button("Samples", lambda: done.append("samples"))
    second.click()
    first.click()
    assert done == ["samples", "import"]
    assert first.property("look") == "primary"
    assert second.property("look") is None


def test_the_ring_of_a_flat_link_lies_around_its_words(qtbot: QtBot) -> None:
    page, area = QWidget(), QScrollArea()
    qtbot.addWidget(area)
    inner = QWidget(page)
    inner.move(30, 40)
    link, other = LinkButton("Copy", flat=True, parent=inner), LinkButton("Other", flat=True, parent=inner)
    other.move(80, 0)
    page.resize(300, 200)
    area.setWidget(page)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)

    def rings() -> list[FocusRing]:
        return [each for each in page.findChildren(FocusRing) if each.isVisible()]

    link.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(rings()) == 1)
    ring = rings()[0]
    place = link.rect().translated(link.mapTo(page, QPoint()))
    assert ring.parentWidget() is page  # it scrolls with the page
    assert ring.geometry().adjusted(3, 0, -3, 0).contains(place)
    inner.move(50, 60)
    assert ring.geometry().contains(link.rect().translated(link.mapTo(page, QPoint())))
    inner.hide()
    assert not ring.isVisible()
    inner.show()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(rings()) == 1 and rings()[0].geometry().contains(QPoint(132, 62)))
    link.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(lambda: not rings())
    link.setFocus(Qt.FocusReason.TabFocusReason)
    link.deleteLater()  # with its ring
    qtbot.waitUntil(lambda: not rings())
