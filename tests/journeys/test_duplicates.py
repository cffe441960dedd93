"""Likely duplicates: asked before an import is written; found in the whole library, merged, kept apart; all undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from refapp.gui.dialogs.comparison import OTHER, OWN
from refapp.gui.dialogs.duplicates import DuplicatesDialog
from refapp.gui.dialogs.found_duplicates import FoundDuplicates
from refapp.model.change import Outcome
from refapp.model.reference import Reference
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, SHIFT, Person
from tests.journeys.test_accessible import closes_with_escape, nameless, unreached

RIS = """TY  - JOUR
TI  - Menaquinone and Bone, Part 1
AU  - Solberg, Karin
AU  - Ødegård, Mei
PY  - 2001/05
JO  - J. Bone Studies
VL  - 7
DO  - 10.5555/jbs.1
KW  - Fracture
ER  -

TY  - JOUR
TI  - Menaquinone and bone, part 2
AU  - Solberg, Karin
PY  - 2003
ER  -

TY  - JOUR
TI  - Something else altogether
AU  - Nobody, Nina
PY  - 2020
ER  -
"""


@pytest.fixture
def ris(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.ris"
    path.write_text(RIS, encoding="utf-8")
    return path


def asked(person: Person, path: Path) -> DuplicatesDialog:
    person.drop(path)
    person.wait(lambda: any(each.isVisible() for each in person.w.findChildren(DuplicatesDialog)))
    person.settle()
    return person.dialog(DuplicatesDialog)


def state(person: Person) -> list[Reference]:
    """All that is in the library, but for when it was changed."""
    ids = sorted(person.workspace.results)
    return [replace(each, changed="", removed="") for each in person.references(ids)]


def row_of(dialog: DuplicatesDialog | FoundDuplicates, part: str) -> int:
    comparison = dialog.comparison if isinstance(dialog, DuplicatesDialog) else dialog.pane.comparison
    return [each.part for each in comparison.differences].index(part)


def imported(person: Person, dialog: DuplicatesDialog) -> list[str]:
    with person.qtbot.waitSignal(person.w.commands.imported) as blocker:
        person.qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    person.settle()
    return [line.outcome for line in blocker.args[0].ledger.lines]


def test_fields_are_chosen_and_undone_and_done_again(few: Person, ris: Path) -> None:
    before = state(few)
    dialog = asked(few, ris)
    assert state(few) == before  # nothing is written yet
    assert dialog.rows.rowCount() == 1
    comparison, view = dialog.comparison, dialog.pane.view
    view.setCurrentIndex(comparison.index(row_of(dialog, "fields.container-title"), OTHER))
    view.setFocus()
    few.press(Qt.Key.Key_Space)
    view.setCurrentIndex(comparison.index(row_of(dialog, "tags"), OWN))
    few.press(Qt.Key.Key_M)
    assert comparison.choice(row_of(dialog, "fields.volume")) == "mine"
    assert comparison.choice(row_of(dialog, "issued")) == "theirs"  # the year with its month says more
    assert imported(few, dialog) == [Outcome.MERGED, Outcome.ADDED, Outcome.ADDED]
    merged = next(each for each in state(few) if each.title.endswith("part 1"))
    assert merged.fields["container-title"] == "J. Bone Studies"
    assert merged.fields["volume"] == "1"
    assert (merged.issued and merged.issued.month) == 5
    assert {tag.name for tag in merged.tags} == {"Bone", "SDG 3"}
    assert merged.provenance["fields.container-title"] == "merge"
    given_up = {(each.name, each.value) for each in merged.extra if each.origin == "merge"}
    assert given_up == {
        ("fields.container-title", "Journal of Bone Studies"),
        ("fields.volume", "7"),
        ("tags", "Fracture"),
    }
    assert len(state(few)) == 5
    after = state(few)
    few.press(Qt.Key.Key_Z, CTRL)
    assert state(few) == before
    few.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert state(few) == after


def test_cancel_imports_nothing(few: Person, ris: Path) -> None:
    before = state(few)
    dialog = asked(few, ris)
    few.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    few.wait(lambda: few.news() == "Import cancelled. The library is as it was.")
    few.settle()
    assert state(few) == before
    assert few.workspace.view.records.ledgers() == []


def test_one_choice_for_all_and_keys(few: Person, ris: Path) -> None:
    dialog = asked(few, ris)
    dialog.groups.choose("perhaps")
    dialog.groups.chosen.emit("perhaps")
    few.qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    dialog.all_button.click()
    assert dialog.totals.text() == "1 new · 1 merged · 1 skipped"
    with few.qtbot.waitSignal(few.w.commands.imported) as blocker:
        few.qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    few.settle()
    lines = blocker.args[0].ledger.lines
    assert [line.outcome for line in lines] == [Outcome.MERGED, Outcome.SKIPPED, Outcome.ADDED]
    assert "maybe-same" in [problem.code for problem in lines[1].problems]


def test_what_is_there_already_is_not_asked_about(few: Person, tmp_path: Path) -> None:
    bib = tmp_path / "same.bib"
    bib.write_text(
        "@article{x, title={Menaquinone and bone, part 3}, author={Solberg, Karin and Ødegård, Mei}, year=2003,"
        "journal={Journal of Bone Studies}, volume=3, pages={201--214}, doi={10.5555/jbs.3}}"
    )
    ledger = few.import_dropped(bib)
    assert [line.outcome for line in ledger.lines] == [Outcome.ALREADY]
    assert len(few.titles()) == 3


def test_the_question_is_in_reach_of_keys_and_speaks(few: Person, ris: Path) -> None:
    dialog = asked(few, ris)
    assert nameless(dialog) == []
    assert unreached(few, dialog, dialog.list) == []
    spoken = dialog.comparison.index(row_of(dialog, "fields.volume"), OWN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "In the library: 1, chosen"


@pytest.fixture
def twice(person: Person) -> Person:
    """The window on a library in which one of three references is there twice, the other time with more."""
    more = a_reference(1, identifiers=(), fields={"container-title": "J. Bone", "issue": "9", "volume": "1"})
    a_library(person.folder, *(a_reference(number) for number in (1, 2, 3)), more).close()
    person.start()
    return person


def found(person: Person) -> FoundDuplicates:
    person.press(Qt.Key.Key_D, CTRL | SHIFT)
    person.settle()
    return person.dialog(FoundDuplicates)


def test_duplicates_are_found_merged_and_undone(twice: Person) -> None:
    before = state(twice)
    dialog = found(twice)
    assert dialog.totals.text() == "One group of likely duplicates"
    comparison = dialog.pane.comparison
    comparison.choose(row_of(dialog, "fields.container-title"), "theirs")
    twice.click(dialog.merge_button)
    assert dialog.nothing.isVisible()
    assert len(twice.titles()) == 3
    kept = twice.references([1])[0]
    assert kept.fields == {"container-title": "J. Bone", "volume": "1", "page": "201-214", "issue": "9"}
    dialog.close()
    twice.press(Qt.Key.Key_Z, CTRL)
    assert state(twice) == before


def test_not_duplicates_do_not_come_back_until_undone(twice: Person) -> None:
    dialog = found(twice)
    twice.qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    twice.settle()
    dialog.close()
    assert found(twice).nothing.isVisible()
    twice.workspace.undo()
    twice.settle()
    assert twice.dialog(FoundDuplicates).totals.text() == "One group of likely duplicates"


def test_found_duplicates_are_in_reach_of_keys(twice: Person) -> None:
    dialog = found(twice)
    assert nameless(dialog) == []
    assert unreached(twice, dialog, dialog.list) == []
    closes_with_escape(twice, dialog)
    assert not [each for each in twice.w.findChildren(QDialog) if each.isVisible()]


def test_two_of_a_group_of_three_are_merged(person: Person) -> None:
    a_library(person.folder, a_reference(1), a_reference(1), a_reference(1)).close()
    person.start()
    dialog = found(person)
    assert dialog.merge_button.text() == "Merge all 3"
    person.click(dialog.pair_button)
    person.wait(lambda: dialog.merge_button.text() == "Merge")
    assert not dialog.pair_button.isVisible()
    assert len(person.titles()) == 2
    dialog.close()
