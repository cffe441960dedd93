"""Annotations of PDFs become one note: what was marked, comments and pages."""

from __future__ import annotations

from dataclasses import replace

from refapp.formats import pdf
from refapp.formats.pdf_annotations import Annotation, note_of, read_annotations
from tests.pdf_files import a_pdf, highlight

LINES = [
    ("Bone density rose in both groups.", 12.0),
    ("It fell again after two win-", 12.0),
    ("ters without sun.", 12.0),
]
FIRST, SECOND, THIRD = (740 - 15.6 * number for number in (1, 2, 3))  # where the lines stand
COMMENT = "/Subtype /Text /Rect [300 400 320 420] /Contents (Ask the authors) /T (Karin)"


def the_pdf() -> bytes:
    marked = highlight(FIRST, 58, 300, "Really?", "Mei")
    top, bottom = SECOND + 12, THIRD - 4
    two_lines = (
        f"/Subtype /Underline /Rect [58 {bottom} 300 {top}] /QuadPoints ["
        f"58 {top} 300 {top} 58 {SECOND - 3} 300 {SECOND - 3} "
        f"58 {THIRD + 11} 300 {THIRD + 11} 58 {bottom} 300 {bottom}]"
    )
    hidden = "/Subtype /Text /F 2 /Rect [0 0 9 9] /Contents (hidden)"
    link = "/Subtype /Link /Rect [0 0 9 9] /Contents (a link)"
    return a_pdf(
        LINES, [("Page two", 12)], annotations={0: [COMMENT, two_lines, marked], 1: [hidden, link]}, first_label=7
    )


def test_what_was_marked_and_written_in_the_order_of_the_page() -> None:
    assert read_annotations(the_pdf()) == [
        Annotation("7", "highlight", "Bone density rose in both groups.", "Really?", "Mei"),
        Annotation("7", "underline", "It fell again after two winters without sun."),
        Annotation("7", "comment", "", "Ask the authors", "Karin"),
    ]


def test_a_file_without_any_is_not_read_through() -> None:
    assert read_annotations(a_pdf(LINES)) == []


def test_they_are_one_note_of_the_reference_imported() -> None:
    (record,) = pdf.read(the_pdf(), "bones.pdf")
    assert record.reference
    (note,) = [each for each in record.reference.texts if each.role == "note"]
    assert (note.title, note.format, note.origin) == ("Annotations: bones.pdf", "markdown", "pdf")
    assert note.body.startswith("> Bone density rose in both groups.\n\nReally? (p. 7, highlight, Mei)")


def test_what_a_note_tells_already_is_left_out() -> None:
    found = read_annotations(the_pdf())
    note = note_of(found, "bones.pdf")
    assert note
    assert note_of(found, "bones.pdf", [note]) is None
    edited = replace(note, body="My own words.\n\n" + note.body.replace("Really?", "Really? I doubt it."))
    assert note_of(found, "bones.pdf", [edited]) is None
    new = Annotation("8", "comment", "", "Something that was added later")
    more = note_of([*found, new], "bones.pdf", [edited])
    assert more
    assert more.body == "Something that was added later (p. 8, comment)"


def test_a_short_comment_is_no_part_of_another_word() -> None:
    known = note_of([Annotation("1", "comment", "", "Looks like a token of bookkeeping")], "a.pdf")
    assert known
    assert note_of([Annotation("2", "comment", "", "ok")], "a.pdf", [known])


def test_words_of_a_file_are_no_markup() -> None:
    assert (
        Annotation("1", "comment", "", "<b>*not bold*</b>").markdown == "\\<b\\>\\*not bold\\*\\</b\\> (p. 1, comment)"
    )
