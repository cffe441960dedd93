"""The lines above and below the pages: which file, which page, how large; and what can be done with a passage."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from refapp.gui import theme
from refapp.gui.pdf import layout
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.segmented import Segmented


class FileBar(QWidget):
    """Back to the list, the name of the file or a choice of several, and the way to open it outside."""

    left = Signal()
    chosen = Signal(int)  # which of the files
    outside = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = button(self.tr("← List"), self.tr("Back to the list (Esc)"), self.left.emit)
        self.name = ElidedLabel()
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.files = QComboBox()
        self.files.setAccessibleName(self.tr("PDFs of the reference"))
        self.files.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.files.activated.connect(self.chosen)
        self.open = button(self.tr("Open outside"), self.tr("Open the file in another program (F4)"), self.outside.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("s"), theme.space("s"), theme.space("s"), 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(self.back)
        row.addWidget(self.name, 1)
        row.addWidget(self.files, 1)
        row.addWidget(self.open)

    def show_files(self, names: Sequence[str], at: int) -> None:
        """Several files are a choice, one is a name."""
        self.files.clear()
        self.files.addItems([each.replace("\n", " ") for each in names])
        self.files.setCurrentIndex(at)
        self.files.setVisible(len(names) > 1)
        self.name.setText(names[at])
        self.name.setVisible(len(names) == 1)


class PageBar(QWidget):
    """The page as a field, the zoom with its ways of fitting, and whatever is put at the right."""

    page_wanted = Signal(str)
    zoomed = Signal(int)  # steps
    fitted = Signal(str)
    sided = Signal(bool)

    def __init__(self, find: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = button(self.tr("Overview"), self.tr("Small pictures and contents beside the pages"), self._turn)
        self.side.setCheckable(True)
        self.page = QLineEdit()
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setToolTip(self.tr("A page to go to (Ctrl+G)"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.page.setFixedWidth(56)
        self.page.returnPressed.connect(lambda: self.page_wanted.emit(self.page.text().strip()))
        self.count = _label()
        self.smaller = button("−", self.tr("Smaller (Ctrl+−)"), lambda: self.zoomed.emit(-1))
        self.zoom = _label()
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setMinimumWidth(self.zoom.fontMetrics().horizontalAdvance("000 %") + 4)
        self.larger = button("+", self.tr("Larger (Ctrl++)"), lambda: self.zoomed.emit(1))
        self.fit = Segmented(self.tr("What fits into the window"))
        self.fit.set_choices([(layout.WIDTH, self.tr("Width")), (layout.PAGE, self.tr("Page"))], layout.WIDTH)
        self.fit.setToolTip(self.tr("What fits into the window (Ctrl+0: the width)"))
        self.fit.chosen.connect(self.fitted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("s"), 6, theme.space("s"), 6)
        row.setSpacing(theme.space("xs"))
        for widget, after in (
            (self.side, "s"),
            (self.page, ""),
            (self.count, "s"),
            (self.smaller, ""),
            (self.zoom, ""),
            (self.larger, ""),
            (self.fit, "s"),
        ):
            row.addWidget(widget)
            row.addSpacing(theme.space(after) if after else 0)
        row.addWidget(find, 1)

    def show_page(self, label: str, number: int, count: int) -> None:
        """Tell where one is: the label of the page, and its number where that is another."""
        self.page.setText(label)
        text = self.tr("of {count}") if label == str(number) else self.tr("({number} of {count})")
        self.count.setText(text.format(number=number, count=count))

    def show_zoom(self, zoom: float, fit: str) -> None:
        """Tell how large."""
        self.zoom.setText(f"{round(zoom * 100)} %")
        self.fit.choose(fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes no further."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _turn(self) -> None:
        self.sided.emit(self.side.isChecked())


class PassageBar(QFrame):
    """What is chosen, and what can be done with it."""

    copied, quoted, noted = Signal(), Signal(), Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.words = ElidedLabel(look="label")
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.copy = button(self.tr("Copy"), self.tr("Copy the words (Ctrl+C)"), self.copied.emit)
        self.quote = button(
            self.tr("Copy quotation"),
            self.tr("Copy the words in quotation marks with citation and page (Ctrl+Shift+C)"),
            self.quoted.emit,
        )
        self.note = button(
            self.tr("Save as note"), self.tr("Keep the words as a note of the reference (Ctrl+Alt+S)"), self.noted.emit
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("m"), 6, theme.space("s"), 6)
        row.setSpacing(theme.space("s"))
        row.addWidget(self.words, 1)
        for each in (self.copy, self.quote, self.note):
            row.addWidget(each)
        self.tell("", "")

    def tell(self, words: str, page: str) -> None:
        """Show what is chosen; nothing is a hint."""
        told = self.tr("p. {page}: {words}").format(page=page, words=words[:200]) if words else ""
        self.words.setText(told or self.tr("Choose words with the mouse to quote them with their page."))
        for each in (self.copy, self.quote, self.note):
            each.setEnabled(bool(words))


def button(text: str, tip: str, pressed: Callable[[], object]) -> LinkButton:
    """A quiet button whose tip says more."""
    made = LinkButton(text)
    made.setToolTip(tip)
    if len(text) < 2:
        made.setAccessibleName(tip)
    made.clicked.connect(lambda: pressed())
    return made


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.current().font("label", QFont.Weight.Normal))
    label.setProperty("look", "label")
    return label
