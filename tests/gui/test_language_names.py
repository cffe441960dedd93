"""What languages are called."""

from __future__ import annotations

import pytest

from refapp.gui.detail.language_line import code_of
from refapp.gui.language_names import language_name
from refapp.messages import place_words


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "English"),
        ("nn", "Nynorsk"),
        ("nb", "Bokmål"),
        ("no", "Norwegian"),
        ("en-US", "English (United States)"),
        ("grc", "Ancient Greek"),
        ("yo", "Yoruba"),
        ("zz-top", "zz-top"),
    ],
)
def test_languages_have_names(tag: str, name: str) -> None:
    assert language_name(tag) == name


@pytest.mark.parametrize(
    ("words", "code"),
    [("Nynorsk", "nn"), ("Norwegian Bokmål", "nb"), ("norwegian", "no"), ("Deutsch", "de"), ("German (de)", "de")],
)
def test_names_mean_codes(words: str, code: str) -> None:
    assert code_of(words) == code


def test_the_word_of_a_place_is_translated() -> None:
    nynorsk = {"line": "linje", "item": "element"}
    assert place_words("line 4", nynorsk.__getitem__) == "linje 4"
    assert place_words("item AB12", nynorsk.__getitem__) == "element AB12"
    assert place_words("refs/main", nynorsk.__getitem__) == "refs/main"
