"""The translations fit the texts of the window. Nynorsk is complete; other languages may be begun and not ended."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.translations import FOLDER, Text, compiled, read, texts, write

FILES = sorted(FOLDER.glob("refapp_*.ts"))
AGAIN = "`make translations` brings the files up to date"
COMPLETE = ("nn",)
ENGLISH = re.compile(r"\b(the|and|with|from|this|these|which|are|was|were|has|not|of)\b")


def letters(text: str) -> int:
    return len(re.findall(r"&(?![& ])", text.replace("&&", "")))


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


def edges(text: str) -> tuple[str, str, int]:
    """The blanks around a text, and how many lines it has."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :], text.count("\n")


def ending(text: str) -> str:
    """What shows how a text goes on: a stop, a colon, or that a dialog comes."""
    text = text.removesuffix("f.Kr.")
    return text[-1:] if text[-1:] in tuple(".:?…") else ""


def test_nynorsk_is_there() -> None:
    assert "refapp_nn.ts" in [path.name for path in FILES]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_translations_are_of_texts_that_are_said(path: Path) -> None:
    stale = [text for text, said in read(path).items() if said and text not in texts()]
    assert stale == [], AGAIN


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_translations_have_the_same_blanks_and_letters(path: Path) -> None:
    for text, said in read(path).items():
        if said:
            assert placeholders(said) == placeholders(text.source), said
            assert letters(said) == letters(text.source), f"{text.source}: {said}"
            assert letters(said) <= 1, said
            assert edges(said) == edges(text.source), f"{text.source!r}: {said!r}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_translations_end_as_their_texts_do(path: Path) -> None:
    wrong = [(text.source, said) for text, said in read(path).items() if said and ending(said) != ending(text.source)]
    assert wrong == []


@pytest.mark.parametrize("code", COMPLETE)
def test_nothing_is_left_to_translate(code: str) -> None:
    done = read(FOLDER / f"refapp_{code}.ts")
    missing = [f"{text.source}  [{texts()[text][0]}]" for text in texts() if not done.get(text)]
    listed = "\n  ".join(missing)
    assert not missing, (
        f"{AGAIN}; then translate in resources/translations/refapp_{code}.ts, and run it again:\n  {listed}"
    )


@pytest.mark.parametrize("code", COMPLETE)
def test_quotation_marks_are_those_of_norwegian_and_no_english_is_left(code: str) -> None:
    for text, said in read(FOLDER / f"refapp_{code}.ts").items():
        assert not re.search("[“”]", said), said
        assert not ENGLISH.search(re.sub(r"`[^`]*`", "", said)), f"{text.source}: {said}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_loaded_is_what_was_written(path: Path, tmp_path: Path) -> None:
    assert compiled(path, tmp_path / "made.qm").read_bytes() == path.with_suffix(".qm").read_bytes(), AGAIN


def test_texts_of_all_sorts_are_found() -> None:
    found = texts()
    for each in (
        "&Undo",  # a row of actions
        "Copy as",  # a part of a menu's path
        "History",  # the title of a panel
        "Has a PDF",  # in a table
        "Show what happened",  # tr
        "There is nothing to undo.",  # a sentence of the messages
        "Undoing {count} changes",  # one side of a choice
    ):
        assert Text(each) in found, each
    assert Text("Edit/Copy as") not in found


def test_writing_keeps_translations_and_drops_what_is_no_longer_said(tmp_path: Path) -> None:
    path = tmp_path / "refapp_xx.ts"
    write(path, {Text("&Undo"): "&Angre", Text("Nobody says this"): "Ingen seier dette"})
    now = read(path)
    assert now[Text("&Undo")] == "&Angre"
    assert Text("Nobody says this") not in now
    assert now[Text("&Redo")] == ""
