"""The line above the list that says which filters are active: chips in the groups of their facets."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from refapp.gui.references.filter_chip import FilterChip
from refapp.gui.references.labels import facet_name
from refapp.gui.widgets.flow_layout import FlowLayout
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.workspace import Workspace
from refapp.model.filter_query import ALL_OF, NONE_OF, Filters, signed


class FilterBar(QFrame):
    """There while a filter is chosen. What is being typed is in the search box, and not here, until it is done."""

    written = Signal(str)  # the key of the filter that shall be text again
    left = Signal()  # the last chip, which had the focus, is gone

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._shown: Filters = {}
        self._chips: list[FilterChip] = []
        self._parts: list[QWidget] = []
        self.setProperty("look", "filters")
        self.setAccessibleName(self.tr("Active filters"))
        margins = QVBoxLayout(self)
        margins.setContentsMargins(12, 6, 12, 6)
        self._flow = FlowLayout()
        margins.addLayout(self._flow)
        self.clear = LinkButton(flat=True)
        self.clear.setText(self.tr("Clear all"))
        self.clear.setToolTip(self.tr("Removes all filters; the words of the search stay"))
        self.clear.clicked.connect(self._clear)
        self.clear.setMinimumHeight(self.clear.fontMetrics().height() + 6)
        self._flow.addWidget(self.clear)
        self.setVisible(False)
        workspace.query_changed.connect(self._follow)
        workspace.rewritten.connect(self._follow)
        self._follow()

    def chips(self) -> list[FilterChip]:
        """The chips, one for each value."""
        return list(self._chips)

    def words(self) -> str:
        """All that can be read on it."""
        return " ".join(each.text() for each in self._parts if isinstance(each, QLabel | FilterChip))

    def _follow(self) -> None:
        if self._workspace.chips == self._shown:
            return
        self._shown = self._workspace.chips
        at = next((number for number, chip in enumerate(self._chips) if chip.hasFocus()), -1)
        for part in self._parts:
            self._flow.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._chips = [], []
        for key, values in self._shown.items():
            self._add_group(key, values)
        self.setVisible(bool(self._chips))
        if at >= 0 and self._chips:
            self._chips[min(at, len(self._chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at >= 0:
            self.left.emit()

    def _add_group(self, key: str, values: tuple[str, ...]) -> None:
        """The name of the facet, and its values with what joins them."""
        sign, name = signed(key)
        joint = {ALL_OF: self.tr("and"), NONE_OF: ""}.get(sign, self.tr("or"))
        if facet_name(name):
            self._add_label(facet_name(name))
        for number, value in enumerate(values):
            if number and joint:
                self._add_label(joint)
            chip = FilterChip(key, value, self)
            chip.removed.connect(lambda key, value: self._workspace.remove_filter(signed(key)[1], value))
            chip.written.connect(self.written)
            self._chips.append(chip)
            self._add(chip)

    def _add_label(self, text: str) -> None:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("look", "label")
        self._add(label)

    def _add(self, part: QWidget) -> None:
        part.setMinimumHeight(self.clear.fontMetrics().height() + 6)
        self._flow.insert(len(self._parts), part)
        self.setTabOrder(self._parts[-1] if self._parts else self, part)
        self._parts.append(part)
        self.setTabOrder(part, self.clear)
        part.setVisible(True)

    def _clear(self) -> None:
        self._workspace.set_filters({})
        self.left.emit()
