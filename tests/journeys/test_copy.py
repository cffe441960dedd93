"""What people come for: references on the clipboard, in every flavour, and dragged out."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from refapp.formats import by_key
from refapp.gui import copy_as
from refapp.gui.dialogs.style_chooser import StyleChooser
from refapp.gui.drop import OWN, ids_of
from refapp.model.change import Change, Update
from refapp.model.reference import Attachment
from refapp.tasks.cite_as import FLAVOURS
from tests.journeys.driver import CTRL, SHIFT, Person

COPY, BOTH = Qt.Key.Key_C, CTRL | SHIFT
HIP = "Menaquinone intake and hip fracture"


def copied(person: Person, code: str) -> QMimeData:
    person.wait(lambda: code in person.told)
    person.told.clear()
    return person.clipboard()


def test_the_reference_with_both_flavours(samples: Person) -> None:
    samples.click_row(HIP)
    samples.press(COPY, BOTH)
    mime = copied(samples, "copied-bibliography")
    assert mime.hasHtml()
    assert mime.hasText()
    assert "<i>Journal of Bone Studies</i>" in mime.html()
    assert mime.text().startswith("Solberg, K., Ito, M., & Brandt, E. (2023). Menaquinone intake")
    assert "<" not in mime.text()
    assert bytes(mime.data("text/rtf").data()).startswith(b"{\\rtf")
    assert samples.news() == "Reference copied in APA Style 7th edition"


def test_the_citation_with_both_flavours(samples: Person) -> None:
    samples.click_row(HIP)
    samples.press(Qt.Key.Key_A, BOTH)
    mime = copied(samples, "copied-citation")
    assert mime.text() == "(Solberg et al., 2023)"
    assert "(Solberg et al., 2023)" in mime.html()


def test_several_are_one_bibliography(samples: Person) -> None:
    samples.click_row(HIP)
    samples.click_row("Bone: a short history", CTRL)
    samples.press(COPY, BOTH)
    text = copied(samples, "copied-bibliography").text()
    assert text.index("Haugen") < text.index("Solberg")  # in the order of the style, not of the list
    samples.press(Qt.Key.Key_A, BOTH)
    assert copied(samples, "copied-citation").text() == "(Haugen, 2020; Solberg et al., 2023)"


def test_control_c_in_the_list_copies_the_reference_too(samples: Person) -> None:
    samples.click_row(HIP)
    samples.press(COPY, CTRL)
    assert "Journal of Bone Studies" in copied(samples, "copied-bibliography").text()


def test_control_c_in_a_text_field_copies_its_text(samples: Person) -> None:
    samples.click_row(HIP)
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("bone")
    samples.press(Qt.Key.Key_A, CTRL)
    samples.press(COPY, CTRL)
    assert samples.clipboard().text() == "bone"
    assert "copied-bibliography" not in samples.told


def test_the_button_of_the_toolbar_and_the_one_of_the_citation(samples: Person) -> None:
    assert not samples.w.toolbar.copy_button.isEnabled()
    samples.click_row(HIP)
    samples.click(samples.w.toolbar.copy_button)
    assert copied(samples, "copied-bibliography").hasHtml()
    samples.click(samples.w.detail.page.card.copy)
    assert copied(samples, "copied-bibliography").hasHtml()


def test_keys_and_file_formats(samples: Person) -> None:
    samples.click_row(HIP)
    key = samples.references(samples.workspace.selection)[0].citekey
    samples.press(Qt.Key.Key_K, BOTH)
    assert key in copied(samples, "copied-keys").text()
    samples.choose("copy-bibtex")
    assert copied(samples, "copied-as").text().startswith(f"@article{{{key},")
    samples.choose("copy-csl-json")
    items = json.loads(copied(samples, "copied-as").text())
    assert items[0]["title"].startswith(HIP)
    samples.choose("copy-markdown")
    assert "*Journal of Bone Studies*" in copied(samples, "copied-as").text()


def test_every_way_of_copying_is_in_the_menu() -> None:
    assert list(FLAVOURS) == list(copy_as.FLAVOURS)
    assert [each.name for each in FLAVOURS.values()] == list(copy_as.FLAVOURS.values())
    for key in copy_as.FORMATS:
        chosen = by_key(key)
        assert chosen
        assert chosen.write


@pytest.mark.parametrize("way", copy_as.WAYS)
def test_the_way_used_last_has_a_key(samples: Person, way: str) -> None:
    samples.click_row(HIP)
    assert samples.w.actions_by_name["copy-last"].text() == "Copy as BibTeX"
    samples.choose(f"copy-{way}")
    first = copied(samples, "copied-as").text()
    assert "olberg" in first
    assert samples.news() == f"Reference copied as {copy_as.WAYS[way]}"
    assert samples.w.actions_by_name["copy-last"].text() == f"Copy as {copy_as.WAYS[way]}"
    QGuiApplication.clipboard().clear()
    samples.press(Qt.Key.Key_L, BOTH)
    assert copied(samples, "copied-as").text() == first


def test_another_style_by_part_of_its_name(samples: Person) -> None:
    samples.click_row(HIP)
    samples.press(Qt.Key.Key_Y, BOTH)
    dialog = samples.dialog(StyleChooser)
    samples.wait(lambda: dialog.rows.rowCount() > 1000)
    assert dialog.rows.index(0).data() == "APA Style 7th edition"  # the one used last
    samples.type("vancouver")
    assert 0 < dialog.rows.rowCount() < 200
    assert "ancouver" in dialog.list.currentIndex().data()
    samples.press(Qt.Key.Key_Return)
    samples.wait(lambda: not _open(samples))
    assert "ancouver" in samples.w.toolbar.style_button.text()
    samples.press(COPY, BOTH)
    assert "2023;12(3):201" in copied(samples, "copied-bibliography").text()
    samples.wait(lambda: "ancouver" in samples.w.detail.page.card.style_name.text())
    samples.press(Qt.Key.Key_Y, BOTH)
    dialog = samples.dialog(StyleChooser)
    samples.wait(lambda: dialog.rows.rowCount() > 1000)
    assert ["ancouver" in dialog.rows.index(0).data(), "APA" in dialog.rows.index(1).data()] == [True, True]
    samples.press(Qt.Key.Key_Escape)
    samples.wait(lambda: not _open(samples))


def test_dragging_rows_offers_ids_and_every_flavour(samples: Person) -> None:
    samples.click_row(HIP)
    view = samples.w.list
    mime = view.rows.mime_of(list(view.selected_ids()))
    assert ids_of(mime) == list(view.selected_ids())
    assert {OWN, "text/html", "text/plain", "text/rtf"} <= set(mime.formats())
    assert "<i>Journal of Bone Studies</i>" in mime.html()
    assert "Solberg, K." in mime.text()


def test_dragging_brings_the_pdfs_where_asked_for(few: Person) -> None:
    pdf, second, other = (few.folder / "attachments" / name for name in ("a b.pdf", "ø.pdf", "key"))
    for path in (pdf, second, other):
        path.write_bytes(b"%PDF-")
    files = tuple(
        Attachment(path=path, media_type="application/pdf")
        for path in ("attachments/a b.pdf", "attachments/gone.pdf", str(second), str(other))
    )
    few.workspace.apply(Change("edit", [Update(1, {"attachments": ()}, {"attachments": files})]))
    few.settle()
    rows = few.w.list.rows
    assert not rows.mime_of([1, 2]).hasUrls()  # else an editor would open the file in place of taking the text
    few.choose("drag-files")
    mime = rows.mime_of([1, 2])
    assert [url.toLocalFile() for url in mime.urls()] == [str(pdf), str(second)]
    assert bytes(mime.data("text/uri-list").data()) == f"{pdf.as_uri()}\r\n{second.as_uri()}\r\n".encode()
    assert "Solberg" in mime.text()
    assert not rows.mime_of([2]).hasUrls()
    few.choose("drag-files")
    assert not rows.mime_of([1]).hasUrls()


def test_rows_dropped_on_their_own_window_are_no_import(samples: Person) -> None:
    mime = samples.w.list.rows.mime_of(list(samples.workspace.results[:1]))
    assert not samples.drop_mime(mime, samples.w)


def _open(person: Person) -> list[QDialog]:
    return [each for each in person.w.findChildren(QDialog) if each.isVisible()]
