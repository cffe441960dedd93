"""The command palette with real keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence

from refapp.gui import actions
from refapp.gui.palette.entries import ACTIONS, COLLECTIONS, REFERENCES, STYLES, TAGS, Entry
from refapp.gui.palette.palette import RECENT, Palette
from tests.journeys.driver import CTRL, SHIFT, Person

P = Qt.Key.Key_P
FIRST = "Menaquinone and bone, part 1"


def opened(person: Person, text: str = "") -> Palette:
    person.press(P, CTRL | SHIFT)
    palette = person.w.command_palette
    assert palette.isVisible()
    assert person.focus() is palette.line
    person.type(text)
    person.settle()
    return palette


def titles(palette: Palette, group: str = "") -> list[str]:
    return [each.title for each in palette.rows.entries() if group in ("", each.group)]


def chosen(palette: Palette) -> Entry:
    entry = palette.list.currentIndex().data(Qt.ItemDataRole.UserRole)
    assert isinstance(entry, Entry)
    return entry


def test_an_action_is_found_and_done(few: Person) -> None:
    palette = opened(few, "show trash")
    assert chosen(palette).title == "Show Trash"
    assert chosen(palette).quiet == "View"
    few.press(Qt.Key.Key_Return)
    assert few.workspace.trash
    assert not palette.isVisible()


def test_escape_gives_the_focus_back_and_changes_nothing(few: Person) -> None:
    few.click_row(FIRST)
    palette = opened(few, "copy")
    few.press(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert few.focus() is few.w.list
    assert few.selected() == [FIRST]


def test_a_click_beside_it_leaves_it(few: Person) -> None:
    palette = opened(few)
    few.click(palette, QPoint(5, palette.height() - 5))
    assert not palette.isVisible()


def test_a_click_on_an_entry_does_it(few: Person) -> None:
    palette = opened(few, "show trash")
    few.click(palette.list.viewport(), palette.list.visualRect(palette.list.currentIndex()).center())
    assert few.workspace.trash


def test_what_cannot_be_used_says_why_and_stays(few: Person) -> None:
    palette = opened(few, "copy reference")
    assert chosen(palette).why == "Choose references first"
    few.press(Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.count.text() == "Choose references first"


def test_shortcuts_are_shown_as_they_are_at_present(few: Person) -> None:
    few.workspace.settings.set(shortcuts={"find-duplicates": "Ctrl+Alt+9"})
    palette = opened(few, ">find dup")
    assert chosen(palette).keys == QKeySequence("Ctrl+Alt+9").toString(QKeySequence.SequenceFormat.NativeText)


def test_every_action_of_the_menus_is_offered_and_panels_too(few: Person) -> None:
    palette = opened(few, ">")
    keys = {each.key for each in palette.finding.actions}
    assert {f"action:{row.name}" for row in actions.ROWS} - {"action:palette"} <= keys
    assert {f"action:{dock.toggleViewAction().text()}" for dock in few.w.docks.values()} <= keys


def test_a_tag_filters(samples: Person) -> None:
    everything = len(samples.titles())
    palette = opened(samples, "#bone")
    assert {each.group for each in palette.rows.entries()} == {TAGS}
    samples.press(Qt.Key.Key_Return)
    assert samples.workspace.filters == {"tag": (titles(palette)[0],)}
    assert 0 < len(samples.titles()) < everything


def test_a_collection_filters(samples: Person) -> None:
    palette = opened(samples, "/nurs")
    assert {each.group for each in palette.rows.entries()} == {COLLECTIONS}
    samples.press(Qt.Key.Key_Return)
    assert "in" in samples.workspace.filters
    assert samples.titles()


def test_a_style_is_set(samples: Person) -> None:
    palette = opened(samples, "ieee")
    samples.wait(lambda: titles(palette, STYLES))
    while chosen(palette).group != STYLES:
        samples.press(Qt.Key.Key_Down)
    samples.press(Qt.Key.Key_Return)
    assert samples.workspace.settings.values.style == "ieee"


def test_a_reference_is_shown_wherever_one_is(few: Person) -> None:
    few.workspace.search("nothing has these words")
    few.settle()
    palette = opened(few, "bone part 1")
    assert titles(palette, REFERENCES)[0] == FIRST
    while chosen(palette).group != REFERENCES:
        few.press(Qt.Key.Key_Down)
    few.press(Qt.Key.Key_Return)
    assert few.selected() == [FIRST]
    assert FIRST in few.titles()
    assert few.focus() is few.w.list


def test_references_by_creator(samples: Person) -> None:
    palette = opened(samples, "@solberg")
    assert {each.group for each in palette.rows.entries()} == {REFERENCES}
    assert all("Solberg" in each.quiet for each in palette.rows.entries())


def test_arrows_go_round_and_over_headings(few: Person) -> None:
    palette = opened(few, "theme")
    found = palette.rows.entries()
    assert len(found) > 1
    few.press(Qt.Key.Key_Up)
    assert chosen(palette) == palette.rows.entries()[-1]
    few.press(Qt.Key.Key_Down)
    assert chosen(palette) == palette.rows.entries()[0]


def test_what_was_used_lately_leads_when_nothing_is_typed(samples: Person) -> None:
    opened(samples, "#bone")
    samples.press(Qt.Key.Key_Return)
    opened(samples, ">comfortable")
    samples.press(Qt.Key.Key_Return)
    palette = opened(samples)
    assert [each.key.partition(":")[0] for each in palette.rows.entries() if each.group == RECENT] == ["action", "tag"]
    assert "Comfortable" in chosen(palette).title
    assert titles(palette, ACTIONS)


def test_it_says_how_many_and_when_nothing(few: Person) -> None:
    palette = opened(few, "theme")
    assert palette.count.text() == f"{len(palette.rows.entries())} found"
    few.type("qqqq")
    few.wait(lambda: palette.count.text() == "Nothing found")


def test_typing_does_not_wait_for_what_is_found(few: Person) -> None:
    palette = opened(few)
    few.workspace.jobs.hold()
    few.qtbot.keyClicks(palette.line, ">theme")
    assert "Dark" in titles(palette)  # actions are there at once
    few.workspace.jobs.release()
    few.settle()


def test_it_fits_a_small_window(few: Person) -> None:
    few.w.resize(1024, 700)
    palette = opened(few)
    few.w.resize(800, 500)
    assert palette.rect().contains(palette.frame.geometry())


def test_entries_speak(few: Person) -> None:
    palette = opened(few, "copy reference")
    said = palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Copy reference, Edit, Ctrl+Shift+C, Choose references first"
    assert palette.list.accessibleName()
    assert palette.line.accessibleName()


def test_the_hint_in_the_toolbar_names_the_keys(few: Person) -> None:
    assert isinstance(few.action("palette"), QAction)
    few.w.resize(1440, 900)
    assert few.w.toolbar.hint.isVisible()
    assert few.w.toolbar.hint.text() == "Command palette Ctrl+Shift+P"
    few.w.resize(1024, 700)
    few.settle()
    assert not few.w.toolbar.hint.isVisible()
