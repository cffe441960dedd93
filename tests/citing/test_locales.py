from __future__ import annotations

import pytest

from refapp.citing.engine import Citer
from refapp.citing.locales import all_locales, check_locale, locale_name
from refapp.model.problems import AppError
from tests.builders import a_reference

BOOK = a_reference(kind="book", fields={"edition": "2"})


def test_there_are_63_by_their_own_names() -> None:
    locales = all_locales()
    assert len(locales) == 63
    assert locales["nn-NO"] == "Norsk nynorsk"
    assert next(iter(locales)) == "af-ZA"
    assert locale_name("xx") == "xx"


def test_a_named_locale_goes_before_the_citers_and_that_before_the_styles() -> None:
    citer = Citer("de-DE")
    assert "2. Aufl." in citer.bibliography([BOOK], "apa").text
    assert "2. utg." in citer.bibliography([BOOK], "apa", "nn-NO").text
    assert "2nd ed." in citer.bibliography([BOOK], "apa", "").text
    citer.locale = "nb-NO"
    assert "2. utg." in citer.bibliography([BOOK], "apa").text
    assert "og Ødegård" in Citer("nn-NO").citation([a_reference()], "chicago-author-date").text


@pytest.mark.parametrize("code", ["nn-NO", "nn", "de", "en-AU", "no"])
def test_dialects_and_languages_will_do(code: str) -> None:
    check_locale(code)


@pytest.mark.parametrize("code", ["xx-YY", "../../etc/passwd", "norsk"])
def test_an_unknown_locale_is_told(code: str) -> None:
    with pytest.raises(AppError) as caught:
        Citer(code).bibliography([BOOK], "apa")
    assert caught.value.problem.code == "locale-unknown"
