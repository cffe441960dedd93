from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.detail.origins import Origins
from refapp.gui.panels.detail import DetailPanel
from refapp.model.change import Change, Update
from refapp.model.reference import Reference, Source
from tests.builders import a_reference
from tests.gui.detail_fixtures import read

BIB = Source(format="bibtex", file_name="refs.bib", text="", place="line 12")
WHEN = {"added": "2026-05-03T10:00:00.000+00:00", "changed": "2026-05-03T10:00:00.000+00:00"}


def imported(**parts: object) -> Reference:
    return a_reference(**({"provenance": {"": "bibtex"}} | WHEN | parts))


def test_a_record_of_a_file() -> None:
    origins = Origins(imported(), [BIB])
    assert origins.of("title") == "From refs.bib, line 12 (BibTeX), imported 3 May 2026"
    assert origins.of_where() == origins.of("title")
    assert origins.of_text("user") == "Edited by you"
    assert Origins(Reference(provenance={"": "user"}), []).of("title") == "Written here by you"
    assert Origins(Reference(), []).of("title") == ""


def test_parts_that_differ() -> None:
    mine = imported(provenance={"": "bibtex", "fields.volume": "user", "creators": "merge"})
    told = Origins(mine, [BIB]).of_where().splitlines()
    assert "Volume: Edited by you" in told
    assert "Published in: From refs.bib, line 12 (BibTeX), imported 3 May 2026" in told
    assert Origins(mine, [BIB]).of("creators") == "Chosen when two references were merged"


def test_pages_in_two_languages_that_came_at_different_times() -> None:
    pages = [Source(format="inn", file_name=f"{each}/a.md", text="") for each in ("en", "nn")]
    mine = imported(provenance={"": "inn", "title": "inn:nn"}, changed="2026-06-01T10:00:00.000+00:00")
    assert Origins(mine, pages).of("title") == "From en/a.md · nn/a.md (INN publication page, Nynorsk)"


def test_every_part_is_listed() -> None:
    listed = {each.part: each for each in Origins(imported(), [BIB]).all()}
    assert listed["Volume"].value == "1"
    assert listed["Identifiers"].value == "doi 10.5555/jbs.1"
    assert listed["In plain language · Nynorsk"].value == "Eldre åt gjæra mat."
    assert {each.words for each in listed.values()} == {"From refs.bib, line 12 (BibTeX), imported 3 May 2026"}


def tip(widget: QWidget) -> str:
    middle = widget.rect().center()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle)))
    text = QToolTip.text()
    QToolTip.showText(QPoint(), "")
    return text


def test_it_is_told_over_the_values_and_listed_below(panel: DetailPanel, qtbot: QtBot) -> None:
    panel.workspace.apply(Change("edit", [Update(1, {}, {"provenance": {"": "inn", "title": "user"}})]))
    read(panel, qtbot, 1)
    page = panel.page
    assert tip(page.title.viewport()) == "<p>Edited by you</p>"
    assert tip(page.creators.viewport()).startswith("<p>From a.md (INN publication page)")
    assert tip(page.texts["summary"].header.origin).startswith("<p>From a.md (INN publication page)")
    page.as_imported.set_open(True)
    table = page.as_imported.origins
    rows = {table.item(row, 0).text(): table.item(row, 2).text() for row in range(table.rowCount())}
    assert rows["Title"] == "Edited by you"
    assert table.item(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("cohort. Edited by you")
    panel.edit()
    assert tip(panel.form.title.viewport()) == "<p>Edited by you</p>"
    assert tip(panel.form.fields.fields["volume"]).startswith("<p>From a.md")
