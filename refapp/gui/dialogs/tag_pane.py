"""Beside the table of tags: what to do with those chosen, what that would change, and the button that does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import marking, tag_menu, theme
from refapp.gui.dialogs.parts import button
from refapp.gui.dialogs.tag_plan import DELETE, KIND, RENAME, SPLIT, Plan, plan, words
from refapp.gui.dialogs.tag_tree import kind_words
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.segmented import Segmented
from refapp.gui.workspace import Workspace
from refapp.store.tag_uses import Effect, TagUse

SPLIT_HEIGHT = 96
PAUSE_MS = 120  # after typing, before the preview is asked for
KINDS = ("user", "keyword", "category")


class TagPane(QWidget):
    """Nothing is written before the preview has been seen: the button waits for it."""

    done = Signal(str)  # the tag to choose now

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._names: tuple[str, ...] = ()
        self._known: list[str] = []
        self._plan: Plan | None = None
        self._gone = False
        self._count = 0
        self.title = ElidedLabel(look="strong")
        self.looks = QPushButton(self.tr("Colour and key ▾"))
        self.looks.setAutoDefault(False)
        menu = QMenu(self.looks)
        menu.aboutToShow.connect(lambda: self._fill_looks(menu))
        self.looks.setMenu(menu)
        self.what = Segmented(self.tr("What to do"))
        self.what.chosen.connect(lambda _: self._turn())
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("New name"))
        self.parts = QPlainTextEdit()
        self.parts.setAccessibleName(self.tr("Split into, one on each line"))
        self.parts.setTabChangesFocus(True)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in KINDS:
            self.kind.addItem(kind_words(kind), kind)
        self.hint = QLabel()
        self.hint.setProperty("look", "label")
        self.hint.setWordWrap(True)
        self.preview = QLabel()
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.button = button(self.tr("Rename"), self._apply)
        self.button.setProperty("look", "primary")
        for key in ("Return", "Enter"):  # no default button: in the table these keys would press it, too
            QShortcut(QKeySequence(key), self.button, self.button.click, context=Qt.ShortcutContext.WidgetShortcut)
        self.name.returnPressed.connect(self.button.click)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.name.textChanged.connect(self._changed)
        self.parts.textChanged.connect(self._changed)
        self.kind.currentIndexChanged.connect(self._changed)
        self._lay_out()

    def leave(self) -> None:
        """The window closes: what is still being read is not wanted."""
        self._gone = True
        self._pause.stop()

    def show_tags(self, names: Sequence[str], known: Sequence[TagUse], new: str = "") -> None:
        """Offer what can be done with the tags `names`; `new` is the name to give them."""
        same = tuple(names) == self._names
        self._names, self._known = tuple(names), [tag.name for tag in known]
        self.setEnabled(bool(names))
        self.looks.setEnabled(len(names) == 1)
        for part in (self.title, self.looks, self.what, self._fields, self.hint, self.button):
            part.setVisible(bool(names))
        if not same:
            several = len(names) > 1
            self.title.setText(self.tr("{count} tags").format(count=len(names)) if several else "".join(names))
            choices = [(RENAME, self.tr("Merge") if several else self.tr("Rename"))]
            choices += [] if several else [(SPLIT, self.tr("Split"))]
            choices += [(DELETE, self.tr("Delete")), (KIND, self.tr("Kind"))]
            self.what.set_choices(choices, RENAME)
            self._prefill(names, known, new)
            self._turn()
        else:
            self._changed()

    def start(self, what: str) -> None:
        """Choose what to do, and go where that is said."""
        if what in self.what.values():
            self.what.choose(what)
            self._turn()
        if what == RENAME:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.name.selectAll()
        else:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _prefill(self, names: Sequence[str], known: Sequence[TagUse], new: str) -> None:
        from refapp.tasks.retag import parts_of

        counts = {tag.name: tag.count for tag in known}
        self.name.setText(new or max(names, key=lambda each: counts.get(each, 0), default=""))
        self.parts.setPlainText("\n".join(parts_of(names[0])) if names else "")
        kinds = next((tag.kinds for tag in known if names and tag.name == names[0]), ())
        self.kind.setCurrentIndex(max(0, self.kind.findData(next(iter(kinds), ""))))

    def _turn(self) -> None:
        what, several = self.what.value(), len(self._names) > 1
        self._fields.setCurrentIndex((RENAME, SPLIT, KIND, DELETE).index(what))
        self._fields.setFixedHeight(theme.scaled(SPLIT_HEIGHT) if what == SPLIT else self.kind.sizeHint().height())
        hints = {
            RENAME: self.tr("A slash nests a tag in another: Health/Bone. Those nested in it go with it."),
            SPLIT: self.tr("One tag on each line."),
            DELETE: self.tr("The references stay; they only lose the tag."),
            KIND: self.tr("What the tag is: your own, a keyword of the publisher, a category of the source."),
        }
        self.hint.setText(hints[what])
        buttons = {
            RENAME: self.tr("Merge") if several else self.tr("Rename"),
            SPLIT: self.tr("Split"),
            DELETE: self.tr("Delete"),
            KIND: self.tr("Change kind"),
        }
        self.button.setText(buttons[what])
        self._changed()

    def _changed(self, *_: object) -> None:
        self._plan = None
        self.button.setEnabled(False)
        self._pause.start()

    def _typed(self) -> str:
        typed = {RENAME: self.name.text(), SPLIT: self.parts.toPlainText(), KIND: self.kind.currentData()}
        return str(typed.get(self.what.value(), ""))

    def _ask(self) -> None:
        wanted = plan(self.what.value(), self._names, self._typed(), self._known)
        if wanted is None:
            self.preview.setText("" if self._names else self.tr("Choose one tag or several."))
            return
        becomes = wanted.becomes
        self._workspace.read(
            lambda reader: reader.tags.effect(becomes), lambda e: self._show(wanted, e), latest="tag-effect"
        )

    def _show(self, wanted: Plan, effect: Effect) -> None:
        if not self._gone and not self._pause.isActive():
            self._plan, self._count = wanted, effect.count
            self.preview.setText(words(wanted, effect))
            self.button.setEnabled(True)

    def _apply(self) -> None:
        wanted = self._plan
        if wanted is None:
            return
        self._plan = None
        self.setEnabled(False)

        def done(applied: object) -> None:
            self._workspace.tell("tags-changed", count=len(applied.ids))  # type: ignore[attr-defined]
            if not self._gone:
                self.done.emit(wanted.new)

        label = self.tr("Changing tags") if self._count > marking.MANY else ""
        marking.carry_out(self._workspace, wanted.change, done, label, self._ended)

    def _ended(self) -> None:
        if not self._gone:
            self.setEnabled(True)
            self._changed()

    def _fill_looks(self, menu: QMenu) -> None:
        menu.clear()
        if self._names:
            tag_menu.add_looks(menu, self._workspace, self._names[0])

    def _lay_out(self) -> None:
        self._fields = QStackedWidget()
        for each in (self.name, self.parts, self.kind, QWidget()):
            page = QWidget()
            inside = QVBoxLayout(page)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(each)
            inside.addStretch(0 if each is self.parts else 1)
            self._fields.addWidget(page)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("What would change"))
        area.setWidget(self.preview)
        area.setProperty("look", "ground")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space("l"), 0, 0, 0)
        column.setSpacing(theme.space("s"))
        for part in (self.title, self.looks, self.what, self.hint, self._fields):
            column.addWidget(part)
        column.setAlignment(self.looks, Qt.AlignmentFlag.AlignLeft)
        column.setAlignment(self.what, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(area, 1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
