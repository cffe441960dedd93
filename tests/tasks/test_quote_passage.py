"""Passages as quotations and as notes."""

from __future__ import annotations

from refapp.citing.engine import Citer
from refapp.tasks.quote_passage import quotation, quotation_note, running
from tests.builders import a_reference


def test_words_broken_at_the_end_of_a_line_are_whole() -> None:
    assert (
        running("mena\ufffequi-\r\nnone and\r\nbone\ufb01ts – Smith-\r\nJones")
        == "menaquinone and bonefits – Smith- Jones"
    )


def test_the_marks_are_those_of_the_language() -> None:
    made = quotation("He said “no”.", a_reference(), "3", Citer("en-US"), "apa")
    assert made.text == "“He said ‘no’.” (Solberg & Ødegård, 2001, p. 3)"
    norwegian = quotation("Han sa “nei” <br>.", a_reference(), "3–4", Citer("nb-NO"), "apa")
    assert norwegian.text.startswith("«Han sa")
    assert "&lt;br&gt;" in norwegian.html


def test_a_note_quotes_words_as_words() -> None:
    note = quotation_note("*p* < 0.05", "7", "p. {page}")
    assert note.body == "> \\*p\\* \\< 0.05\n>\n> — p. 7"
    assert (note.title, note.role, note.origin) == ("p. 7", "note", "user")
