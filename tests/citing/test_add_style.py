from __future__ import annotations

from pathlib import Path

import pytest

from refapp.citing.add_style import add_style
from refapp.citing.engine import Citer
from refapp.citing.styles import Styles
from refapp.messages import problem_sentence
from refapp.model.problems import AppError
from refapp.settings import styles_folder
from tests.builders import a_reference
from tests.style_files import a_dependent_style, a_style


def refused(path: Path) -> str:
    with pytest.raises(AppError) as caught:
        add_style(path)
    assert not list(styles_folder().glob("*")) if styles_folder().exists() else True
    return problem_sentence(caught.value.problem)


def test_an_added_style_is_used_like_the_others(tmp_path: Path) -> None:
    added = add_style(a_style(tmp_path))
    assert (added.info.key, added.info.title, added.info.own) == ("house-style", "House style", True)
    assert added.info.fields == ("astronomy",)
    assert Citer().bibliography([a_reference()], "house-style").text == "§Menaquinone and bone, part 1"
    styles = Styles(tmp_path / "index.json")
    assert styles.find("house sty")[0].own
    assert "house-style" in [style.key for style in styles.find("astronomy")]


def test_a_bad_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    bad = tmp_path / "bad.csl"
    bad.write_text("<style>\n<citation>\n</style>", encoding="utf-8")
    assert refused(bad).startswith("bad.csl was not added to the styles: Line 3:")
    bad.write_text("<html></html>", encoding="utf-8")
    assert "not a CSL style" in refused(bad)
    bad.write_text('<!DOCTYPE x [<!ENTITY a "b">]><style>&a;</style>', encoding="utf-8")
    assert "was not added" in refused(bad)
    bad.write_bytes(b"\xff\xfe\x00")
    assert "no UTF-8 text" in refused(bad)
    assert "was not added" in refused(tmp_path / "missing.csl")


def test_the_same_style_takes_the_place_of_the_older_one(tmp_path: Path) -> None:
    add_style(a_style(tmp_path))
    add_style(a_style(tmp_path, mark="¶"))
    assert len(list(styles_folder().iterdir())) == 1
    assert Citer().bibliography([a_reference()], "house-style").text.startswith("¶")


def test_another_style_of_the_same_name_gets_a_number(tmp_path: Path) -> None:
    path = a_style(tmp_path, key="mine", title="Mine")
    assert add_style(path.rename(tmp_path / "apa.csl")).info.key == "apa-2"
    assert Citer().bibliography([a_reference()], "apa").text.startswith("Solberg")


def test_names_are_made_safe(tmp_path: Path) -> None:
    path = a_style(tmp_path).rename(tmp_path / "..my style (v 2)!.csl")
    assert add_style(path).info.key == "my-style-v-2"


def test_a_dependent_style_has_the_look_of_its_parent_and_its_own_language(tmp_path: Path) -> None:
    added = add_style(a_dependent_style(tmp_path, "apa"))
    assert added.missing_parent == ""
    text = Citer().bibliography([a_reference(fields={"edition": "2"}, kind="book")], "a-journal").text
    assert "(2. utg.)" in text


def test_a_missing_parent_is_told(tmp_path: Path) -> None:
    assert add_style(a_dependent_style(tmp_path, "house-style")).missing_parent == "house-style"
    with pytest.raises(AppError) as caught:
        Citer().bibliography([a_reference()], "a-journal")
    assert caught.value.problem.code == "style-parent-missing"
    # The parent may come later, and under another file name than its id says.
    add_style(a_style(tmp_path).rename(tmp_path / "downloaded.csl"))
    assert Citer().bibliography([a_reference()], "a-journal").text.startswith("§")
