from __future__ import annotations

from refapp.citing import LOCATORS, Cite
from refapp.citing.engine import Citer
from refapp.messages import catalogue
from refapp.model.names import Creator
from refapp.tasks.copy_references import copy_citation
from tests.builders import a_reference

CITER = Citer()
BERG = a_reference(2, creators=(Creator(family="Berg", given="Ola"),))


def text(*cites: Cite, style: str = "apa") -> str:
    return copy_citation(cites, CITER, style).text


def test_pages_and_words_around() -> None:
    made = Cite(a_reference(), "12-14", prefix="see ", suffix=" and elsewhere")
    assert text(made) == "(see Solberg & Ødegård, 2001, pp. 12–14 and elsewhere)"
    assert text(Cite(BERG, "3", "chapter")) == "(Berg, 2002, Chapter 3)"


def test_without_names() -> None:
    assert text(Cite(BERG, "7", suppress_author=True)) == "(2002, p. 7)"


def test_several_are_in_the_styles_order() -> None:
    assert text(Cite(a_reference()), Cite(BERG, "7")) == "(Berg, 2002, p. 7; Solberg & Ødegård, 2001)"


def test_references_alone_will_do() -> None:
    assert copy_citation([BERG], CITER, "apa").text == "(Berg, 2002)"


def test_every_kind_of_place_has_a_word_and_is_cited() -> None:
    for label in LOCATORS:
        assert f"locator-{label}" in catalogue()
        assert "77" in text(Cite(BERG, "77", label), style="chicago-notes-bibliography")


def test_what_is_typed_is_text() -> None:
    made = copy_citation([Cite(BERG, prefix="<b>&", suffix=r" {\rtf")], CITER, "apa")
    assert "&#38;" in made.html or "&amp;" in made.html
    assert made.rtf.count("{") - made.rtf.count("\\{") == made.rtf.count("}") - made.rtf.count("\\}")
