from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from refapp.gui.detail import lines
from refapp.gui.detail.content import without_pictures
from refapp.gui.detail.creator_rows import FIRST_ROWS, CreatorRows
from refapp.gui.detail.form_fields import FieldRows
from refapp.gui.detail.links_row import LinksRow, links_of
from refapp.gui.detail.pieces import pieces
from refapp.gui.panels.detail import DetailPanel
from refapp.gui.widgets.link_button import LinkButton
from refapp.model.dates import parse_date
from refapp.model.identifiers import identifier
from refapp.model.names import Creator
from refapp.model.reference import Extra, Link, Reference
from tests.gui.detail_fixtures import BONE, read, settle


def test_rich_titles_are_safe() -> None:
    assert lines.rich("<i>E. coli</i> & <b>H<sub>2</sub>O</b>") == "<i>E. coli</i> &amp; <b>H<sub>2</sub>O</b>"
    assert lines.rich('<span class="nocase">DNA</span>') == "DNA"
    assert lines.rich('<img src="file:///x"><script>x') == "&lt;img src=&quot;file:///x&quot;&gt;&lt;script&gt;x"
    assert lines.rich("p <i> q") == "p  q"


def test_where_line() -> None:
    assert lines.where(BONE) == "Journal article · Journal of Bone Studies 12(3), 201–214 · 2023"
    book = Reference(kind="book", fields={"publisher": "A & B"}, issued=parse_date("2019~/2020"))
    assert lines.where(book) == "Book · A &amp; B · c. 2019–2020"
    assert lines.where(Reference(kind="thesis", issued=parse_date("in press"))) == "Thesis · in press"


def test_when_an_archive_registered_it_follows_its_place_there() -> None:
    months = [Extra(origin="inn", name="registered", value=each) for each in ("2021-12", "2022", "<i>")]
    registered = "Registered December 2021, Registered 2022, Registered &lt;i&gt;"
    assert lines.collections(replace(BONE, extra=tuple(months)), "en").split("<br>")[1:] == [registered]
    assert lines.collections(Reference(extra=tuple(months[:1])), "en") == "Registered December 2021"


def test_creators_by_role_and_not_without_end() -> None:
    many = tuple(Creator(given="A", family=f"B{number}") for number in range(30))
    assert lines.creators(Reference(creators=many)).endswith("A B11 and 18 more")
    edited = Reference(creators=(Creator(literal="WHO"), Creator(role="editor", given="E", family="D")))
    assert lines.creators(edited) == "WHO · Editor: E D"


def test_links_are_named_once_and_safe() -> None:
    reference = replace(
        BONE,
        links=(
            Link(url="https://doi.org/10.1/b", relation="doi"),
            Link(url="https://doi.org/10.5555/JBS.2023.0117", relation="doi"),
            Link(url="https://goals.example/3", title="SDG 3", relation="sdg"),
            Link(url="javascript:x", relation="pdf"),
        ),
        identifiers=(identifier("doi", "10.5555/jbs.2023.0117"), identifier("pmid", "123")),
    )
    named, others = links_of(reference)
    assert [name for name, _ in named] == ["DOI", "PubMed"]
    assert [name for name, _ in others] == ["10.5555/JBS.2023.0117", "SDG 3"]


def links_row(qtbot: QtBot, width: int, *links: Link) -> LinksRow:
    row = LinksRow(lambda: Path())
    qtbot.addWidget(row)
    row.resize(width, 60)
    row.show()
    row.fill(replace(BONE, links=(*BONE.links, *links)))
    return row


def goals(*numbers: int) -> list[Link]:
    return [Link(url=f"https://un.example/{each}", title=f"SDG {each}", relation="sdg") for each in numbers]


def test_links_of_goals_stand_in_the_menu(qtbot: QtBot) -> None:
    row = links_row(qtbot, 400, *goals(3, 4))
    assert [button.text() for button in row.buttons()] == ["DOI", "PDF", "Zotero"]
    assert row.more.isVisibleTo(row)
    assert row.more.accessibleName() == "2 more links"
    assert not links_row(qtbot, 400, *goals(3)).more.isVisibleTo(row)  # the link itself takes no more room


def test_links_take_two_lines_at_most_and_others_than_the_named_one(qtbot: QtBot) -> None:
    named = [Link(url=f"https://a.example/{each}", relation=each) for each in ("unpaywall", "cristin", "ezproxy")]
    others = [Link(url=f"https://b.example/{at}", title=f"A page with a long name {at}") for at in range(20)]
    row = links_row(qtbot, 340, *named, *others)
    assert [button.text() for button in row.buttons()] == ["DOI", "PDF", "Unpaywall", "Cristin", "Zotero", "EZproxy"]
    assert row.layout().heightForWidth(340) <= 2 * row.more.sizeHint().height() + 6 + 8
    assert row.more.text() == "20 more links ▾"
    row.resize(1000, 60)
    wide = [button.text() for button in row.buttons()]
    assert wide[:7] == ["DOI", "PDF", "Unpaywall", "Cristin", "Zotero", "EZproxy", "A page with a long name 0"]
    assert row.layout().heightForWidth(1000) <= row.more.sizeHint().height() + 8
    shown = [each for each in row.findChildren(LinkButton) if each.isVisibleTo(row) and each is not row.more]
    assert [button.text() for button in shown] == wide


def test_pieces_are_whole_blocks() -> None:
    html = '<div><p>a</p><p>b</p></div><h2 title="x>y">c</h2><hr><ul><li>d<br>e</li></ul><p>f</p>tail'
    found = pieces(html, first=1, size=1)
    assert "".join(found) == html
    assert found == [
        "<div><p>a</p><p>b</p></div>",
        '<h2 title="x>y">c</h2>',
        "<hr>",
        "<ul><li>d<br>e</li></ul>",
        "<p>f</p>",
        "tail",
    ]
    assert pieces("<p>short</p>") == ["<p>short</p>"]
    assert len(pieces("<p>x</p>" * 10_000)) == 8


def test_sources_without_their_pictures() -> None:
    assert without_pictures("a;base64," + "A" * 1366 + '"b') == 'a;base64,[2 kB]"b'
    assert without_pictures("a;base64,AAAA=b") == "a;base64,AAAA=b"
    assert without_pictures("x" * 20, most=10) == "x" * 10 + "\n[…]"


def test_creators_are_added_moved_and_removed(qtbot: QtBot) -> None:
    rows = CreatorRows()
    qtbot.addWidget(rows)
    jan = Creator(family="Dyk", particle="van", given="Jan", orcid="1")
    who = Creator(literal="WHO", role="editor")
    rows.fill([jan, who])
    rows.show()
    assert rows.values() == (jan, who)
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(rows.rows[1].family, Qt.Key.Key_Up, both)
    assert rows.values() == (who, jan)
    rows.add(Creator(literal=" "))
    rows.rows[2].family.setText("UNESCO")
    assert rows.values()[2] == Creator(literal="UNESCO")
    rows.remove(rows.rows[0])
    rows.rows[0].turn()
    assert [each.literal for each in rows.values()] == ["Jan van Dyk", "UNESCO"]


def test_very_many_creators_are_kept(qtbot: QtBot) -> None:
    rows = CreatorRows()
    qtbot.addWidget(rows)
    many = tuple(Creator(given="A", family=f"B{number}") for number in range(FIRST_ROWS + 40))
    rows.fill(many)
    assert rows.values() == many
    assert len(rows.rows) == FIRST_ROWS


def test_rows_of_a_long_list_are_made_in_turns(qtbot: QtBot) -> None:
    rows = CreatorRows()
    qtbot.addWidget(rows)
    rows.fill([Creator(family="Haugen")])
    rows.show()
    rows.paste("; ".join("Lind, Sara" for _ in range(50)))
    assert len(rows.values()) == 51
    assert len(rows.rows) == FIRST_ROWS
    assert not rows.rest.isVisible()
    qtbot.waitUntil(lambda: len(rows.rows) == 51)
    assert tuple(row.value() for row in rows.rows) == rows.values()
    qtbot.waitUntil(lambda: rows.rows[-1].family is rows.focusWidget())
    rows.undo()
    assert [each.family for each in rows.values()] == ["Haugen"]
    assert len(rows.rows) == 1


def test_what_is_done_to_rows_meanwhile_is_done_to_all(qtbot: QtBot) -> None:
    rows = CreatorRows()
    qtbot.addWidget(rows)
    rows.fill([Creator(family=f"B{number}") for number in range(40)])
    rows.show()
    assert rows.rest.text() == "Show 28 more"
    rows.rest.click()
    rows.add(Creator(family="Last"))
    assert [each.family for each in rows.values()] == [*(f"B{number}" for number in range(40)), "Last"]
    assert len(rows.rows) == 41
    rows.rows[0].remove_wanted.emit()
    assert len(rows.values()) == 40


def test_another_kind_offers_its_fields_and_keeps_the_others(qtbot: QtBot) -> None:
    rows = FieldRows()
    qtbot.addWidget(rows)
    rows.fill("article-journal", {"volume": "3", "call-number": "x"}, ())
    used = ["container-title", "container-title-short", "volume", "issue", "page", "URL"]
    assert list(rows.fields) == [*used, "call-number"]
    assert rows.unused.text() == ""
    rows.fill("webpage", rows.field_values(), ())
    assert list(rows.fields) == ["container-title", "genre", "URL", "call-number", "volume"]
    assert rows.unused.text() == "Not used by “Web page”; kept all the same"
    rows.fill("book", rows.field_values(), ())
    assert rows.unused.text() == ""
    assert rows.field_values() == {"volume": "3", "call-number": "x"}
    assert [scheme for scheme, _ in rows.identifiers] == ["doi", "isbn"]


def test_the_form_works_without_a_mouse(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    panel.edit()
    seen: list[str] = []
    panel.activateWindow()
    panel.editor.form.title.setFocus()
    qtbot.waitUntil(panel.editor.form.title.hasFocus)
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(focused, QLineEdit):
            assert focused.accessibleName(), "a field without a name"
            seen.append(focused.accessibleName())
        panel.editor.form.focusNextPrevChild(True)
    assert {"Family name", "Given names", "Date", "Volume", "DOI", "Citation key"} <= set(seen)


def test_a_date_that_is_none_is_told_gently(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    panel.edit()
    date = panel.editor.form.date
    date.line.setText("some day")
    assert date.line.words == "Not read as a date; it is kept as these words."
    date.line.setText("våren 2024")
    assert date.line.words == "Spring 2024"
    date.line.setText("2024")
    assert date.line.words == ""
    panel.editor.cancel()
    settle(panel, qtbot)
    assert panel.currentWidget() is panel.page


def test_saving_nothing_changes_nothing(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    panel.edit()
    panel.editor.save()
    settle(panel, qtbot)
    entry = panel.workspace.view.records.undoable()
    assert entry is not None
    assert entry.label == "import"
