from __future__ import annotations

from pathlib import Path

import pytest

from refapp.citing.styles import Styles


@pytest.fixture(scope="module")
def styles(tmp_path_factory: pytest.TempPathFactory) -> Styles:
    return Styles(tmp_path_factory.mktemp("cache") / "styles.json")


def keys(styles: Styles, words: str, *first: str) -> list[str]:
    return [style.key for style in styles.find(words, first)]


def test_the_style_with_the_key_leads(styles: Styles) -> None:
    assert not styles.listed
    assert keys(styles, "apa")[0] == "apa"
    assert keys(styles, "APA", "apa-tr")[:2] == ["apa", "apa-tr"]
    assert keys(styles, "nature")[0] == "nature"
    assert styles.listed


def test_keys_and_short_titles_that_begin_so_come_next(styles: Styles) -> None:
    assert keys(styles, "chicago author")[0] == "chicago-author-date"
    assert keys(styles, "american med")[0] == "american-medical-association"
    found = keys(styles, "ieee")
    assert found.index("ieee-micro") < found.index("polytechnique-montreal-ieee")


def test_words_before_parts_of_words(styles: Styles) -> None:
    found = keys(styles, "apa")
    assert found.index("begell-house-apa") < found.index("the-chemical-society-of-japan")


def test_independent_before_dependent(styles: Styles) -> None:
    found = styles.find("nature n")
    begun = [style for style in found if style.title.startswith("Nature N")]
    assert begun[0].parent == ""
    assert begun[-1].parent == "nature"


def test_accents_and_case_do_not_matter(styles: Styles) -> None:
    assert "museum-national-dhistoire-naturelle" in keys(styles, "MUSEUM d'histoire")


def test_without_words_the_recent_ones_lead(styles: Styles) -> None:
    found = keys(styles, "", "ieee", "apa")
    assert found[:2] == ["ieee", "apa"]
    assert len(found) > 10_000
    assert keys(styles, "no style has this") == []


def test_the_list_is_kept(tmp_path: Path) -> None:
    index = tmp_path / "styles.json"
    everything = Styles(index).all()
    assert Styles(index).all() == everything
    kept = index.read_text(encoding="utf-8")
    index.write_text(kept.replace("APA Style 7th edition", "Kept"), encoding="utf-8")
    assert any(style.title.startswith("Kept") for style in Styles(index).all())


def test_a_damaged_list_is_made_anew(tmp_path: Path) -> None:
    index = tmp_path / "styles.json"
    index.write_text("{", encoding="utf-8")
    assert any(style.key == "apa" for style in Styles(index).all())
