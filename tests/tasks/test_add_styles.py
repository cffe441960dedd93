from __future__ import annotations

from pathlib import Path

from refapp.citing.engine import Citer
from refapp.citing.styles import Styles
from refapp.messages import problem_sentence
from refapp.tasks.add_styles import add_styles, is_style
from tests.builders import a_reference
from tests.style_files import a_dependent_style, a_style


def test_good_ones_are_added_and_bad_ones_refused(tmp_path: Path) -> None:
    styles, citer = Styles(tmp_path / "index.json"), Citer()
    good, bad = a_style(tmp_path), tmp_path / "bad.csl"
    bad.write_text("no style")
    result = add_styles([bad, good], styles, citer)
    assert [each.info.key for each in result.added] == ["house-style"]
    problem = result.news()
    assert problem
    assert problem_sentence(problem).startswith("bad.csl was not added to the styles: ")
    assert styles.find("house")[0].key == "house-style"
    many = add_styles([bad, bad], styles, citer).news()
    assert many
    assert problem_sentence(many).startswith("2 style files were not added, bad.csl because: ")


def test_a_style_added_again_is_read_anew(tmp_path: Path) -> None:
    styles, citer = Styles(tmp_path / "index.json"), Citer()
    add_styles([a_style(tmp_path)], styles, citer)
    assert citer.bibliography([a_reference()], "house-style").text.startswith("§")
    assert add_styles([a_style(tmp_path, mark="¶")], styles, citer).news() is None
    assert citer.bibliography([a_reference()], "house-style").text.startswith("¶")


def test_a_style_may_come_before_the_one_it_follows(tmp_path: Path) -> None:
    styles, citer = Styles(tmp_path / "index.json"), Citer()
    child, parent = a_dependent_style(tmp_path, "house-style"), a_style(tmp_path)
    alone = add_styles([child], styles, citer).news()
    assert alone
    assert "look of “house-style”, which is not here" in problem_sentence(alone)
    assert add_styles([child, parent], styles, citer).news() is None


def test_what_is_a_style(tmp_path: Path) -> None:
    assert is_style(a_style(tmp_path).rename(tmp_path / "A.CSL"))
    (tmp_path / "folder.csl").mkdir()
    assert not is_style(tmp_path / "folder.csl")
    assert not is_style(tmp_path / "a.bib")
