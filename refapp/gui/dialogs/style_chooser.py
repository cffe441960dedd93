"""Choosing a citation style: type part of its name, look at the selection in it, press Enter."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from refapp.citing.styles import StyleInfo, Styles
from refapp.gui import style_choice
from refapp.gui.dialogs.parts import beside, button, main_button, send_list_key
from refapp.gui.dialogs.size import give_size
from refapp.gui.dialogs.style_preview import StylePreview
from refapp.gui.dialogs.style_rows import KEY, PINNED, StyleDelegate, StyleRows
from refapp.gui.jobs import OUTSIDE
from refapp.gui.widgets.locale_box import LocaleBox
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence

if TYPE_CHECKING:
    from refapp.tasks.add_styles import AddedStyles

PIN_KEYS = "Ctrl+D"


class StyleChooser(QDialog):
    """Arrow keys move in the list while one types; pinned styles come first, then those used last."""

    def __init__(self, workspace: Workspace, styles: Styles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._styles = styles
        self._titles: dict[str, str] = {}
        self._gone = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Citation style"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Name, journal or field of study"))
        self.line.setAccessibleName(self.tr("Part of a style's name, a journal or a field of study"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._find)
        self.rows = StyleRows()
        self.list = self._make_list()
        self.status = QLabel(self.tr("Listing the styles …"))
        self.status.setProperty("look", "label")
        self.status.setWordWrap(True)
        self.preview_frame = StylePreview(workspace)
        self.preview = self.preview_frame.text
        self.locales = LocaleBox()
        self.locales.choose(workspace.settings.values.locale)
        self.locales.currentIndexChanged.connect(lambda _: self._moved())
        self.pin_button = button(
            self.tr("Pin"), lambda: self._toggle_pin(str(self.list.currentIndex().data(KEY) or ""))
        )
        self.pin_button.setCheckable(True)
        self.pin_button.setToolTip(
            self.tr("Keep the style at hand, in menus and beside the citation ({keys})").format(keys=PIN_KEYS)
        )
        self.add_button = button(self.tr("Add style file…"), self._ask_for_files)
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        self.use_button = main_button(self.tr("Use style"), self._choose)
        self._lay_out()
        give_size(self, 1000, 560)
        self.line.setFocus()
        self._list_styles()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that mean the list go there while the line has the focus."""
        return send_list_key(event, self.list)

    def done(self, result: int) -> None:
        """What is still being made is not wanted any more."""
        self._gone = True
        self.preview_frame.stop()
        super().done(result)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add style files and show the first of them."""
        if paths:
            style_choice.add(self._workspace, paths, self._added)

    # The list

    def _list_styles(self) -> None:
        if self._styles.listed:
            self._find()
        else:
            self._workspace.jobs.start(OUTSIDE, lambda _: self._styles.all(), self._find, latest="styles")

    def _find(self, *_: object) -> None:
        if self._gone or not self._styles.listed:
            return
        if not self._titles:
            self._titles = {style.key: style.title for style in self._styles.all()}
        values = self._workspace.settings.values
        found = self._styles.find(self.line.text(), values.styles_at_hand)
        self.rows.pinned = frozenset(values.pinned_styles)
        self.rows.show(found, self._titles)
        self._tell(found)
        if found:
            # Enter alone changes nothing: without words the style in use is the one that is highlighted.
            place = 0 if self.line.text().strip() else self._place(values.style)
            self.list.setCurrentIndex(self.rows.index(place))
            self.list.scrollToTop()
        self._moved()

    def _place(self, key: str) -> int:
        return next((number for number, style in enumerate(self.rows.styles) if style.key == key), 0)

    def _tell(self, found: Sequence[StyleInfo]) -> None:
        count, total = (QLocale().toString(len(each)) for each in (found, self._titles))
        words = self.tr("{count} of {total} styles") if found else self.tr("No style has these words.")
        self.status.setText(words.format(count=count, total=total))

    def _moved(self, *_: QModelIndex) -> None:
        index = self.list.currentIndex()
        self.pin_button.setChecked(bool(index.data(PINNED)))
        self.pin_button.setEnabled(index.isValid())
        self.use_button.setEnabled(index.isValid())
        self.preview_frame.show_style(str(index.data(KEY) or ""), self.locales.locale_code)

    def _toggle_pin(self, key: str) -> None:
        if key:
            style_choice.pin(self._workspace, key, key not in self._workspace.settings.values.pinned_styles)
            self.rows.mark_pinned(self._workspace.settings.values.pinned_styles)
        self.pin_button.setChecked(bool(self.list.currentIndex().data(PINNED)))

    def _choose(self) -> None:
        key = self.list.currentIndex().data(KEY)
        if key and not self._gone:
            if self.locales.locale_code != self._workspace.settings.values.locale:
                style_choice.set_locale(self._workspace, self.locales.locale_code)
            self._workspace.set_style(key)
            self.accept()

    # Adding

    def _ask_for_files(self) -> None:
        kinds = self.tr("Citation styles (*.csl)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add citation styles"), "", kinds)
        self.add_files([Path(name) for name in names])

    def _added(self, result: AddedStyles) -> None:
        if self._gone:
            return
        if result.added:
            first = result.added[0].info
            self._titles = {}
            self.line.setText(first.key)
            self._find()
            self.list.setCurrentIndex(self.rows.index(self._place(first.key)))
        problem = result.news()
        if problem:
            self.status.setText(problem_sentence(problem, self.tr))

    # Making it

    def _make_list(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("Styles"))
        view.setModel(self.rows)
        delegate = StyleDelegate(view)
        delegate.pin_toggled.connect(self._toggle_pin)
        view.setItemDelegate(delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.activated.connect(lambda _: self._choose())
        view.selectionModel().currentChanged.connect(self._moved)
        return view

    def _lay_out(self) -> None:
        QShortcut(QKeySequence(PIN_KEYS), self, self.pin_button.click)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.line)
        left.addWidget(self.list, 1)
        left.addWidget(self.status)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addLayout(left, 3)
        above.addWidget(self.preview_frame, 2)
        language = QLabel(self.tr("&Language"))
        language.setBuddy(self.locales)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(above, 1)
        layout.addLayout(beside(self.pin_button, self.add_button, None))
        layout.addLayout(beside(language, self.locales, None, self.cancel_button, self.use_button))
