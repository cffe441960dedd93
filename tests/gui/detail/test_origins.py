from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.detail.origins import MOST_EXTRA, Origins
from refapp.gui.panels.detail import DetailPanel
from refapp.model.change import Change, Update
from refapp.model.reference import Extra, Reference, Source
from tests.builders import a_reference
from tests.gui.detail_fixtures import read

BIB = Source(format="bibtex", file_name="refs.bib", text="", place="line 12")
AT = "2026-05-03T10:00:00.000+00:00"


def imported(**parts: object) -> Reference:
    return a_reference(**({"provenance": {"": "bibtex"}} | parts))


def told(reference: Reference, *places: Source) -> Origins:
    return Origins(reference, places, lambda _: [(AT, f"folder/{each.file_name}", each.place) for each in places])


def test_a_record_of_a_file() -> None:
    origins = told(imported(), BIB)
    assert origins.of("title") == "From refs.bib, line 12 (BibTeX), imported 3 May 2026"
    assert origins.of_where() == origins.of("title")
    assert origins.of_text("user") == "Edited by you"
    assert Origins(Reference(provenance={"": "user"}), []).of("title") == "Written here by you"
    assert Origins(Reference(), []).of("title") == ""


def test_parts_that_differ() -> None:
    mine = imported(provenance={"": "bibtex", "fields.volume": "user", "creators": "merge"})
    lines = told(mine, BIB).of_where().splitlines()
    assert "Volume: Edited by you" in lines
    assert "Published in: From refs.bib, line 12 (BibTeX), imported 3 May 2026" in lines
    assert told(mine, BIB).of("creators") == "Chosen when two references were merged"


def test_pages_in_two_languages_that_came_at_different_times() -> None:
    pages = [Source(format="inn", file_name=f"{each}/a.md", text="") for each in ("en", "nn")]
    mine = imported(provenance={"": "inn", "title": "inn:nn"})
    words = "From en/a.md · nn/a.md (INN publication page, Nynorsk)"
    assert told(mine, *pages).of("title") == f"{words}, imported 3 May 2026"
    twice = [(AT, "en/a.md", ""), ("2026-06-01T10:00:00.000+00:00", "nn/a.md", "")]
    assert Origins(mine, pages, lambda _: twice).of("title") == words


def test_every_part_is_listed() -> None:
    listed = {each.part: each for each in told(imported(), BIB).all()}
    assert listed["Volume"].value == "1"
    assert listed["Identifiers"].value == "doi 10.5555/jbs.1"
    assert listed["In plain language · Nynorsk"].value == "Eldre åt gjæra mat."
    assert {each.words for each in listed.values()} == {"From refs.bib, line 12 (BibTeX), imported 3 May 2026"}


def test_what_has_no_place_of_its_own_is_listed_too() -> None:
    many = tuple(Extra(origin="bibtex", name=f"file-{at}", value="x" * 500) for at in range(MOST_EXTRA + 5))
    listed = [each for each in told(imported(extra=many), BIB).all() if each.part.startswith("File ")]
    assert len(listed) == MOST_EXTRA
    assert len(listed[0].value) < 200
    assert listed[0].words == "From refs.bib, line 12 (BibTeX), imported 3 May 2026"


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
    said = page.as_imported.origins.toPlainText().splitlines()
    assert said[said.index("Edited by you") + 1] == "Title: Vitamin K and bone in a cohort"
    assert "Volume: 12" in said[said.index(next(line for line in said if line.startswith("From a.md"))) :]
    panel.edit()
    assert tip(panel.editor.form.title.viewport()) == "<p>Edited by you</p>"
    assert tip(panel.editor.form.fields.fields["volume"]).startswith("<p>From a.md")
