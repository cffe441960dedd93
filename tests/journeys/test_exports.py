"""Exporting, keeping exports updated, preferences and citation keys in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QSpinBox

from refapp.gui.dialogs.export import ExportDialog
from refapp.gui.dialogs.kept_exports import KeptExportsDialog
from refapp.gui.dialogs.kept_rows import STATE
from refapp.gui.dialogs.pattern_editor import PatternEditor
from refapp.gui.dialogs.preferences import Preferences
from refapp.model.change import Add, Change, Remove
from refapp.settings import Settings, shown_rows
from tests.builders import a_reference
from tests.journeys.driver import CTRL, Person
from tests.journeys.test_accessible import nameless, unreached


def export_dialog(person: Person, what: str, kind: str, file: Path) -> ExportDialog:
    person.choose("export")
    dialog = person.dialog(ExportDialog)
    at = next(number for number in range(dialog.what.count()) if dialog.what.itemText(number).startswith(what))
    dialog.what.setCurrentIndex(at)
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    dialog.file.setText(str(file))
    dialog.file.textEdited.emit(str(file))
    return dialog


def keep(person: Person, what: str, file: Path, kind: str = "bibtex") -> None:
    person.workspace.settings.set(kept_delay=1)
    dialog = export_dialog(person, what, kind, file)
    dialog.keep.setChecked(True)
    person.click(dialog.export_button)
    person.wait(lambda: {"kept-updated", "kept-current"} & {*person.told})  # perhaps it has just been looked after
    person.settle()


def looked_after(person: Person) -> None:
    """Wait until the pause after a change is over and what is kept has been looked at."""
    person.wait(lambda: not person.w.kept._timer.isActive())
    person.settle()


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def test_the_selection_as_a_web_page(few: Person, tmp_path: Path) -> None:
    few.click_row("part 2")
    dialog = export_dialog(few, "Selection (1)", "html", tmp_path / "mine")
    assert dialog.styles.isVisible()
    assert not dialog.bom.isVisible()
    assert not dialog.keep.isEnabled()
    few.click(dialog.export_button)
    few.wait(lambda: (tmp_path / "mine.html").exists())
    few.settle()
    page = text_of(tmp_path / "mine.html")
    assert (page.count("csl-entry"), "part 2" in page) == (1, True)
    assert few.news() == "One reference written to mine.html"
    assert Settings().values.window["export-kind"] == "html"


def test_what_is_shown_and_a_collection_can_be_chosen(few: Person, tmp_path: Path) -> None:
    few.w.search_box.setFocus()
    few.workspace.search('"part 3"')
    few.settle()
    few.choose("export")
    dialog = few.dialog(ExportDialog)
    offered = [dialog.what.itemText(number) for number in range(dialog.what.count())]
    assert offered[0].startswith("What is shown (1)")
    assert offered[1:] == ["All references (3)", "University (3)", "University › Nursing (3)"]
    assert nameless(dialog) == []
    assert unreached(few, dialog, dialog.what) == []
    dialog.file.setText("nowhere/a.bib")
    dialog.file.textEdited.emit("")
    assert not dialog.export_button.isEnabled()
    few.press(Qt.Key.Key_Escape)


def test_a_change_writes_a_kept_export_once_more(few: Person, tmp_path: Path) -> None:
    file = tmp_path / "kept.bib"
    keep(few, "University › Nursing", file)
    assert text_of(file).count("@article") == 3
    first = file.stat().st_mtime_ns
    few.workspace.apply(Change("new", [Add(a_reference(4)), Add(a_reference(5, collections=()))]))
    few.workspace.apply(Change("delete", [Remove([1])]))
    few.wait(lambda: "part 4" in text_of(file) and "part 1" not in text_of(file))
    few.settle()
    assert text_of(file).count("@article") == 3
    second = file.stat().st_mtime_ns
    assert second != first
    few.workspace.changed.emit(None)  # another program wrote something that is not in the file
    looked_after(few)
    assert file.stat().st_mtime_ns == second


def test_a_kept_export_can_be_seen_paused_and_stopped_and_all_that_undone(few: Person, tmp_path: Path) -> None:
    file = tmp_path / "kept.txt"
    keep(few, "All references", file, "text")
    few.choose("kept-exports")
    dialog = few.dialog(KeptExportsDialog)
    assert dialog.rows.index(0, STATE).data().startswith("3 references · ")
    assert nameless(dialog) == []
    assert unreached(few, dialog, dialog.table) == []
    few.click(dialog.pause_button)
    assert (dialog.rows.index(0, STATE).data(), dialog.pause_button.text()) == ("Paused", "Go on")
    file.unlink()
    few.click(dialog.now_button)
    few.wait(lambda: text_of(file).count("Solberg") == 3)
    few.settle()
    few.click(dialog.remove_button)
    assert dialog.rows.kept == []
    assert not dialog.now_button.isEnabled()
    few.workspace.undo()
    few.settle()
    assert [each.paused for each in dialog.rows.kept] == [True]
    few.workspace.undo()
    few.settle()
    assert [each.paused for each in dialog.rows.kept] == [False]
    dialog.close()


def test_what_goes_wrong_is_told_once_and_stays_in_the_list(few: Person, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    file = folder / "kept.bib"
    keep(few, "University › Nursing", file)
    before = text_of(file)
    few.workspace.apply(Change("delete", [Remove([1, 2, 3])]))
    few.wait(lambda: few.problems == ["kept-collection-gone"])
    few.settle()
    assert "kept.bib was left as it is" in few.news()
    assert text_of(file) == before
    few.workspace.changed.emit(None)
    looked_after(few)
    assert few.problems == ["kept-collection-gone"]
    few.workspace.undo()
    few.settle()
    looked_after(few)
    file.unlink()
    folder.rmdir()
    folder.write_text("in the way")
    few.workspace.changed.emit(None)
    few.wait(lambda: few.problems == ["kept-collection-gone", "file-not-written"])
    few.choose("kept-exports")
    dialog = few.dialog(KeptExportsDialog)
    few.wait(lambda: "could not be written" in dialog.state.text())
    dialog.close()
    few.problems.clear()


def test_what_was_changed_last_is_written_at_the_end(few: Person, tmp_path: Path) -> None:
    file = tmp_path / "kept.bib"
    keep(few, "All references", file)
    few.workspace.settings.set(kept_delay=600)
    few.workspace.apply(Change("new", [Add(a_reference(4))]))
    few.settle()
    assert "part 4" not in text_of(file)
    keeper = few.w.kept
    few.quit()
    keeper.finish()
    assert "part 4" in text_of(file)


def test_preferences_hold_at_once(few: Person) -> None:
    few.press(Qt.Key.Key_Comma, CTRL)
    dialog = few.dialog(Preferences)
    assert list(dialog.editors) == list(shown_rows())
    assert nameless(dialog) == []
    assert all(label.text() for label in dialog.findChildren(QLabel) if label.buddy())
    theme, wait = dialog.editors["theme"], dialog.editors["kept_delay"]
    assert isinstance(theme, QComboBox)
    assert isinstance(wait, QSpinBox)
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    wait.setValue(7)
    assert (Settings().values.theme, Settings().values.kept_delay) == ("dark", 7)
    theme.activated.emit(theme.findData("light"))
    few.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    few.wait(lambda: not any(each.isVisible() for each in few.w.findChildren(QDialog)))


def test_the_pattern_shows_what_it_makes_or_what_is_wrong(few: Person) -> None:
    few.click_row("part 2")
    few.choose("preferences")
    dialog = few.dialog(Preferences)
    editor = dialog.editors["citekey_pattern"]
    assert isinstance(editor, PatternEditor)
    assert editor.keys[0].text().startswith("solberg2002menaquinone  ·  ")
    editor.line.setText("auth.lowr")
    assert "“lowr” (character 6)" in editor.wrong.text()
    editor.take()
    assert Settings().values.citekey_pattern == "auth.lower + year + shorttitle(1)"
    editor.line.setText("auth + shortyear")
    assert editor.keys[0].text().startswith("Solberg02  ·  ")
    dialog.close()
    assert Settings().values.citekey_pattern == "auth + shortyear"
    few.choose("generate-keys")
    assert few.references(few.workspace.selection)[0].citekey == "Solberg02"
    assert few.news() == "Citation key made"
    few.press(Qt.Key.Key_Z, CTRL)
    assert few.references(few.workspace.selection)[0].citekey == "solberg2002menaquinone"


def test_a_key_used_twice_is_seen_everywhere(few: Person, tmp_path: Path) -> None:
    file = tmp_path / "a.bib"
    file.write_text("@book{solberg2001menaquinone, title = {The same key}, year = 2020}")
    ledger = few.import_dropped(file)
    assert [each.code for each in ledger.lines[0].problems] == ["citekey-shared"]
    few.click_row("The same key")
    key = few.w.detail.page.key
    few.wait(lambda: "key also used by Menaquinone and bone, part 1" in key.toPlainText())
    few.workspace.set_filter("is", ["key-collision"])
    few.settle()
    assert len(few.titles()) == 2
    few.workspace.set_filters({})
    few.settle()
    few.click_row("The same key")
    few.choose("edit")
    form = few.w.detail.editor.form
    assert "Another reference has this key" in form.citekey.words
    form.citekey.setText("mine")
    few.settle()
    assert form.citekey.words.startswith("Pinned")
    few.w.detail.editor.save()
    few.settle()
    few.wait(lambda: few.w.detail.page.key.toPlainText() == "mine · pinned")


@pytest.mark.parametrize("name", ["theme", "kept_delay", "density"])
def test_a_setting_that_cannot_be_is_the_default(name: str) -> None:
    Settings().set(**{name: "purple" if name != "kept_delay" else 100_000})
    assert getattr(Settings().values, name) == getattr(type(Settings().values)(), name)


def test_the_line_of_the_pattern_is_found_by_its_name(few: Person) -> None:
    few.choose("preferences")
    dialog = few.dialog(Preferences)
    assert few.child(QLineEdit, "Pattern of citation keys", dialog).isVisible()
    dialog.close()
