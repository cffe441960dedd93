"""Exporting: what, in which form, to which file, and whether the file is kept updated."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import exporting, theme
from refapp.gui.dialogs.export_choices import Choice, choices
from refapp.gui.dialogs.form import add_row, form
from refapp.gui.dialogs.parts import beside, button, main_button
from refapp.gui.kept_exports import KeptExports
from refapp.gui.widgets.locale_box import LocaleBox
from refapp.gui.widgets.style_box import StyleBox
from refapp.gui.widgets.tab_order import in_reading_order
from refapp.gui.workspace import Workspace
from refapp.tasks.export_kinds import ExportKind, Options, export_kinds

KIND, FOLDER = "export-kind", "export-folder"  # remembered in the settings
WIDTH = 520


class ExportDialog(QDialog):
    """Only what the chosen form has is offered."""

    def __init__(
        self, workspace: Workspace, keeper: KeptExports, parent: QWidget | None = None, query: str = ""
    ) -> None:
        """With a `query`, what it finds is chosen, to be kept updated."""
        super().__init__(parent)
        self._workspace = workspace
        self._keeper = keeper
        self._kinds = {each.key: each for each in export_kinds()}
        self._choices = choices(workspace)
        self._named = False  # whether the user has named the file
        self._stem = self.tr("References")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Export"))
        self.what = QComboBox()
        self.kind = QComboBox()
        self.styles = StyleBox(workspace)
        self.locales = LocaleBox()
        self.locales.choose(workspace.settings.values.locale)
        self.coins = QCheckBox(self.tr("Let programs find the works on the page (COinS)"))
        self.bom = QCheckBox(self.tr("For Excel: begin with the mark of UTF-8"))
        self.file = QLineEdit()
        self.file_button = button(self.tr("Choose…"), self._choose_file)
        self.hint = QLabel()
        self.keep = QCheckBox(self.tr("Keep updated whenever its content changes"))
        self.keep_hint = QLabel()
        self.export_button = main_button(self.tr("Export"), self._export)
        self._fill()
        self._lay_out()
        if query:
            self._propose(query)
        self._another_kind()
        self.what.setFocus()

    def _fill(self) -> None:
        for choice in self._choices:
            count = "" if choice.count is None else f" ({QLocale().toString(choice.count)})"
            self.what.addItem(choice.name + count)
        for kind in self._kinds.values():
            self.kind.addItem(kind.name, kind.key)
        last = self._workspace.settings.values.window.get(KIND, "bibtex")
        self.kind.setCurrentIndex(max(0, self.kind.findData(last)))
        for box in (self.what, self.kind):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMaxVisibleItems(20)
        self.what.currentIndexChanged.connect(lambda _: self._show())
        self.kind.currentIndexChanged.connect(lambda _: self._another_kind())
        self.file.textEdited.connect(self._edited)

    def _propose(self, query: str) -> None:
        at = next((at for at, each in enumerate(self._choices) if each.what.query == query), None)
        if at is not None:
            self.what.setCurrentIndex(at)
            self.keep.setChecked(True)
            name = self._choices[at].name.rpartition(" › ")[2]
            self._stem = "".join(each if each.isalnum() or each in " -_" else "-" for each in name) or self._stem

    # What is chosen

    @property
    def choice(self) -> Choice:
        """What is exported."""
        return self._choices[self.what.currentIndex()]

    @property
    def chosen_kind(self) -> ExportKind:
        """In which form."""
        return self._kinds[self.kind.currentData()]

    @property
    def path(self) -> Path:
        """The file; a name without a suffix gets the usual one, but that of a folder of pages."""
        path = Path(self.file.text().strip()).expanduser()
        named = path.suffix or not path.name or self.chosen_kind.pages
        return path if named else path.with_suffix(self.chosen_kind.suffixes[0])

    # What the user does

    def _edited(self, _: str) -> None:
        self._named = True
        self._show()

    def _another_kind(self) -> None:
        suffix = "" if self.chosen_kind.pages else self.chosen_kind.suffixes[0]
        if not self._named:
            folder = self._workspace.settings.values.window.get(FOLDER) or str(Path.home())
            self.file.setText(str(Path(folder) / f"{self._stem}{suffix}"))
        elif self.path.name and self.path.suffix.lower() not in self.chosen_kind.suffixes:
            self.file.setText(str(self.path.with_suffix(suffix)))
        self._show()

    def _choose_file(self) -> None:
        kind = self.chosen_kind
        suffixes = " ".join(f"*{each}" for each in kind.suffixes)
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), str(self.path), f"{kind.name} ({suffixes})")
        if name:
            self.file.setText(name)
            self._edited(name)

    def _show(self) -> None:
        kind, file = self.chosen_kind, self.path
        for widget in (self.styles, self.locales):
            self._form.setRowVisible(widget, kind.styled)
        self._form.setRowVisible(self.coins, kind.key == "html")
        self._form.setRowVisible(self.bom, kind.key == "csv")
        why_not = self._not_kept()
        self.keep.setEnabled(not why_not)
        self.keep_hint.setText(why_not)
        there = file.is_absolute() and bool(file.name)
        self.hint.setText(self._told(file, there))
        self.export_button.setEnabled(there and (kind.pages or not file.is_dir()))

    def _not_kept(self) -> str:
        """Why what is chosen cannot be kept updated."""
        if self.chosen_kind.pages:
            return self.tr("A folder of pages is not kept updated.")
        selection = self.choice.what.ids is not None
        return self.tr("A selection stays as it is; choose a search or a collection.") if selection else ""

    def _told(self, file: Path, there: bool) -> str:
        if self.chosen_kind.pages and there:
            return self.tr("Several references go to the folder {name}.").format(name=file.with_suffix("").name)
        if not there or file.is_dir():
            return self.tr("Name a file, with its folder.")
        if not file.parent.is_dir():
            return self.tr("There is no such folder.")
        return self.tr("The file is there already; it will be replaced.") if file.exists() else ""

    def _export(self) -> None:
        workspace, kind, path = self._workspace, self.chosen_kind, self.path
        how = Options(self.styles.style_key, self.locales.locale_code, self.coins.isChecked(), self.bom.isChecked())
        workspace.settings.keep_of_window({KIND: kind.key, FOLDER: str(path.parent)})
        if self.keep.isChecked() and self.keep.isEnabled():
            exporting.keep(workspace, self._keeper, self.choice.what, path, kind, how)
        else:
            exporting.export(workspace, self.choice.what, path, kind, how)
        self.accept()

    # Making it

    def _lay_out(self) -> None:
        page = QWidget()
        self._form = form(page)
        for name, widget in (
            (self.tr("&What"), self.what),
            (self.tr("&Format"), self.kind),
            (self.tr("&Style"), self.styles),
            (self.tr("&Language"), self.locales),
        ):
            add_row(self._form, name, widget)
        self._form.addRow("", self.coins)
        self._form.addRow("", self.bom)
        add_row(self._form, self.tr("F&ile"), self.file, beside(self.file, self.file_button, wide=self.file))
        self.hint.setProperty("look", "label")
        self._form.addRow("", self.hint)
        self._form.addRow("", self.keep)
        self.keep_hint.setProperty("look", "label")
        self._form.addRow("", self.keep_hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(theme.space("m"))
        layout.addWidget(page)
        layout.addStretch(1)
        layout.addLayout(beside(None, button(self.tr("Cancel"), self.reject), self.export_button))
        in_reading_order(self)
        self.setMinimumWidth(WIDTH)
