"""The line above the pages: which file, which page, how large; and finding, in the place of the file's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from refapp.gui import theme
from refapp.gui.pdf import layout
from refapp.gui.pdf.find import FindLine
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.icon_button import IconButton


class ReaderBar(QWidget):
    """One row of quiet buttons; what is wanted less often is in the menu at its end."""

    left = Signal()
    chosen = Signal(int)  # which of the files
    outside = Signal()
    page_wanted = Signal(str)
    zoomed = Signal(int)  # steps
    fitted = Signal(str)
    sided = Signal(bool)

    def __init__(self, finder: FindLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder = finder
        self.back = _button("back", self.tr("Back to the list (Esc)"), self.left.emit)
        self.back.setText(self.tr("List"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.side = _button("columns", self.tr("Overview: small pictures and contents beside the pages"), self._turn)
        self.side.setCheckable(True)
        self.name = ElidedLabel()
        self.files = QComboBox()
        self.files.setAccessibleName(self.tr("PDFs of the reference"))
        self.files.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.files.activated.connect(self.chosen)
        for each in (self.name, self.files):
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.page = QLineEdit()
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setToolTip(self.tr("A page to go to (Ctrl+G)"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.page.setFixedWidth(56)
        self.page.returnPressed.connect(lambda: self.page_wanted.emit(self.page.text().strip()))
        self.count = _label()
        self.smaller = _button("remove", self.tr("Smaller (Ctrl+−)"), lambda: self.zoomed.emit(-1))
        self.zoom = _label()
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setMinimumWidth(self.zoom.fontMetrics().horizontalAdvance("000 %") + 4)
        self.larger = _button("add", self.tr("Larger (Ctrl++)"), lambda: self.zoomed.emit(1))
        self.search = _button("search", self.tr("Find in the PDF (Ctrl+F)"), self.begin_finding)
        self.more = IconButton("menu", self.tr("More"), look="")
        self.more.setMenu(self._menu())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.finder.left.connect(lambda: self._show_finder(False))
        self._lay_out()
        self._show_finder(False)

    def show_files(self, names: Sequence[str], at: int) -> None:
        """Several files are a choice, one is a name."""
        self.files.clear()
        self.files.addItems([each.replace("\n", " ") for each in names])
        self.files.setCurrentIndex(at)
        self.name.setText(names[at])
        self._fit()

    def show_page(self, label: str, number: int, count: int) -> None:
        """Tell where one is: the label of the page, and its number where that is another."""
        self.page.setText(label)
        text = self.tr("of {count}") if label == str(number) else self.tr("({number} of {count})")
        self.count.setText(text.format(number=number, count=count))

    def show_zoom(self, zoom: float, fit: str) -> None:
        """Tell how large."""
        self.zoom.setText(f"{round(zoom * 100)} %")
        for each, action in self._fits.items():
            action.setChecked(each == fit)

    def set_ready(self, ready: bool) -> None:
        """Whether there are pages; without, one can go back, choose another file, or open it outside."""
        for each in (self.side, self.page, self.count, *self._zooming, self.search):
            each.setEnabled(ready)
        for action in self._fits.values():
            action.setEnabled(ready)
        self._show_finder(False)

    def begin_finding(self) -> None:
        """Show the line to find words with, and go there."""
        self._show_finder(True)
        self.finder.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes no further."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what is being done."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Without what gives way: the name, and the zoom while words are looked for."""
        return QSize(theme.scaled(280), super().minimumSizeHint().height())

    @property
    def _zooming(self) -> tuple[QWidget, ...]:
        return self.smaller, self.zoom, self.larger

    def _show_finder(self, shown: bool) -> None:
        self.finder.setVisible(shown)
        self.search.setVisible(not shown)
        self._fit()

    def _fit(self) -> None:
        finding, several = not self.finder.isHidden(), self.files.count() > 1
        self.name.setVisible(not finding and not several)
        self.files.setVisible(not finding and several)
        needed = [each.sizeHint().width() for each in (*self._zooming, self.back, self.side, self.count, self.more)]
        room = self.width() - self.page.width() - sum(needed) - theme.space("s") * len(needed)
        about = self.finder.sizeHint().width() if finding else theme.scaled(80)
        for each in self._zooming:
            each.setVisible(room >= about)

    def _turn(self) -> None:
        self.sided.emit(self.side.isChecked())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        names = {layout.WIDTH: self.tr("Fit the width (Ctrl+0)"), layout.PAGE: self.tr("Fit the whole page")}
        self._fits: dict[str, QAction] = {}
        for fit, name in names.items():
            action = self._fits[fit] = menu.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, fit=fit: self.fitted.emit(fit))
        menu.addSeparator()
        self.open = menu.addAction(self.tr("Open in another program (F4)"), self.outside.emit)
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("s"), 6, theme.space("s"), 6)
        row.setSpacing(theme.space("xs"))
        wide = (self.name, self.files, self.finder)  # one of them is shown
        for each in (self.back, self.side, *wide, self.page, self.count, *self._zooming, self.search, self.more):
            row.addWidget(each, 1 if each in wide else 0)


def _button(icon: str, name: str, pressed: Callable[[], object]) -> IconButton:
    button = IconButton(icon, name, look="")
    button.clicked.connect(lambda: pressed())
    return button


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.current().font("label", QFont.Weight.Normal))
    label.setProperty("look", "label")
    return label
