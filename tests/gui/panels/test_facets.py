"""Including and excluding values, any or all of them, and the sections that are closed at first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from refapp.gui.filters.rows import EXCLUDED

from .conftest import World

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def opened(world: World, name: str) -> dict[str, int]:
    section = world.panel.section(name)
    assert section.isVisible()
    if not section.is_open:
        assert not section.built
        world.bot.mouseClick(section.header, Qt.MouseButton.LeftButton)
    world.settled()
    return world.shown(name)


def excluded(world: World, name: str) -> list[str]:
    return [row.text for row in world.list(name).list.rows.rows if row.excluded]


def test_alt_and_a_click_excludes_and_a_second_lets_go(world: World) -> None:
    world.click("tag", "Bone", ALT)
    assert world.workspace.filters == {"-tag": ("Bone",)}
    assert excluded(world, "tag") == ["Bone"]
    world.settled()
    assert world.shown("tag")["Bone"] == 10  # its own counts leave it out
    assert world.shown("kind") == {"Journal article": 8, "Chapter": 2}
    view = world.list("tag").list
    index = view.rows.find("Bone")
    assert index.data(EXCLUDED)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Bone, excluded"
    world.click("tag", "Bone", ALT)
    assert world.workspace.filters == {}
    world.click("tag", "Bone", ALT)
    world.click("tag", "Bone")
    assert world.workspace.filters == {"tag": ("Bone",)}


def test_keys_include_exclude_and_close(world: World) -> None:
    section = world.list("tag")
    view = section.list
    view.setFocus(Qt.FocusReason.TabFocusReason)
    first, second = view.rows.rows[0].key, view.rows.rows[1].key
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert world.workspace.filters == {"tag": (first,)}
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return, ALT)
    assert world.workspace.filters == {"tag": (first,), "-tag": (second,)}
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert world.workspace.filters == {"tag": (first, second)}
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert not section.is_open
    assert section.header.hasFocus()
    QTest.keyClick(section.header, Qt.Key.Key_Plus)
    assert section.is_open


def test_any_or_all_of_the_tags(world: World) -> None:
    section = world.list("tag")
    assert not section.switch.isVisible()
    world.click("tag", "Bone")
    world.settled()
    assert world.shown("tag")["Long"] == 4  # any of: the others are counted as if none was chosen
    world.bot.mouseClick(section.switch, Qt.MouseButton.LeftButton)
    assert section.switch.text() == "all of"
    world.click("tag", "Long", CTRL)
    assert world.workspace.filters == {"+tag": ("Bone", "Long")}
    world.settled()
    assert len(world.workspace.results) == 2
    assert world.chosen("tag") == ["Bone", "Long"]
    world.bot.mouseClick(section.switch, Qt.MouseButton.LeftButton)
    assert world.workspace.filters == {"tag": ("Bone", "Long")}
    world.settled()
    assert len(world.workspace.results) == 12


def test_what_is_typed_shows_in_the_facets(world: World) -> None:
    workspace = world.workspace
    workspace.type("vitamin tag:bon")
    world.settled()
    assert "bon" not in world.shown("tag")  # half a word is no row
    workspace.type("vitamin tag:bone")
    world.settled()
    assert world.chosen("tag") == ["Bone"]
    assert world.shown("tag")["Bone"] == 10
    assert (workspace.text, workspace.chips) == ("vitamin tag:bone", {})
    world.click("tag", "Bone")  # lets go of it, and takes the words out of the text
    assert (workspace.text, workspace.filters) == ("vitamin", {})
    workspace.type("-tag:Snow (kind:book or kind:chapter)")
    world.settled()
    assert excluded(world, "tag") == ["Snow"]
    assert world.chosen("kind") == ["Chapter"]
    workspace.settle_text()
    assert workspace.text == ""
    assert workspace.chips == {"-tag": ("Snow",), "kind": ("book", "chapter")}
    assert world.chosen("kind") == ["Chapter", "Book"]


def test_a_text_brings_the_facets_to_life(world: World) -> None:
    world.workspace.search("bone tag:Long tag:Bone -kind:book")
    assert world.workspace.text == "bone"
    assert world.workspace.chips == {"+tag": ("Long", "Bone"), "-kind": ("book",)}
    assert world.list("tag").switch.every
    world.settled()
    assert sorted(world.chosen("tag")) == ["Bone", "Long"]


def test_sections_that_are_closed_at_first_count_when_opened(world: World) -> None:
    for name in ("creator", "container", "has", "added", "import"):
        assert not world.panel.section(name).is_open
    assert opened(world, "creator") == {"Solberg, Karin": 20, "Ødegård, Mei": 20}
    assert opened(world, "container") == {"Journal of Bone Studies": 20}
    assert opened(world, "has") == {"PDF": 0, "Summary": 0, "Abstract": 20, "Note": 0, "DOI": 20, "Missing file": 0}
    assert opened(world, "added") == {
        "In the last day": 20, "In the last week": 20, "In the last month": 20, "In the last year": 20, "Earlier": 0,
    }  # fmt: skip
    assert opened(world, "import") == {}
    world.click("creator", "Ødegård, Mei")
    assert world.workspace.filters == {"creator": ("Ødegård, Mei",)}
    world.settled()
    assert len(world.workspace.results) == 20
    world.click("has", "PDF")
    world.settled()
    assert len(world.workspace.results) == 0
    world.click("has", "PDF", ALT)
    world.settled()
    assert len(world.workspace.results) == 20
    world.click("has", "Abstract", ALT)
    assert world.workspace.filters["-has"] == ("pdf", "abstract")


def test_an_open_section_is_open_the_next_time(world: World) -> None:
    opened(world, "has")
    again = type(world.panel)(world.workspace)
    world.bot.addWidget(again)
    assert again.section("has").is_open
    assert not again.section("creator").is_open


def test_collections_are_excluded_too(world: World) -> None:
    view = world.tree.tree
    number = next(node.id for node in world.tree.nodes.values() if node.name == "Faculty of Health")
    place = view.visualRect(view.index_of(number)).center()
    world.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, ALT, place)
    assert world.workspace.filters == {"-in": ("/ University of the North / Faculty of Health",)}
    world.settled()
    assert len(world.workspace.results) == 13
    assert view.index_of(number).data(EXCLUDED)
