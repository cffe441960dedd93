from __future__ import annotations

import pytest

from refapp.citing.engine import Citer
from refapp.model.problems import AppError
from tests.builders import a_reference


@pytest.fixture(scope="module")
def citer() -> Citer:
    return Citer()


def test_every_flavour(citer: Citer) -> None:
    cited = citer.bibliography([a_reference()], "apa")
    assert cited.text == (
        "Solberg, K., & Ødegård, M. (2001). Menaquinone and bone, part 1. Journal of Bone Studies, 1, 201–214. "
        "https://doi.org/10.5555/jbs.1"
    )
    assert "<i>Journal of Bone Studies</i>" in cited.html
    assert '<a href="https://doi.org/10.5555/jbs.1">https://doi.org/10.5555/jbs.1</a>' in cited.html
    assert cited.rtf.startswith("{\\rtf1")
    assert "\\li720\\fi-720" in cited.rtf
    assert cited.rtf.count("{") == cited.rtf.count("}")


def test_one_entry_a_line(citer: Citer) -> None:
    for style in ("apa", "nature", "ieee", "american-medical-association"):
        assert len(citer.bibliography([a_reference(n) for n in range(1, 4)], style).text.splitlines()) == 3


def test_labels_are_set_off(citer: Citer) -> None:
    assert citer.bibliography([a_reference()], "nature").text.startswith("1. Solberg")


def test_a_style_without_a_bibliography_cites(citer: Citer) -> None:
    assert "Solberg" in citer.bibliography([a_reference()], "bluebook-law-review").text


def test_a_dependent_style_is_its_parents(citer: Citer) -> None:
    one = [a_reference()]
    assert citer.bibliography(one, "nature-communications") == citer.bibliography(one, "nature")


def test_an_unknown_style_is_told(citer: Citer) -> None:
    with pytest.raises(AppError) as caught:
        citer.bibliography([a_reference()], "../../etc/passwd")
    assert caught.value.problem.code == "style-unknown"
