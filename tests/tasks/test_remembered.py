"""A few values in a file of the cache."""

from __future__ import annotations

from pathlib import Path

import pytest

from refapp.tasks.remembered import Remembered


def test_the_newest_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "x.json"
    kept = Remembered(path, most=2)
    for key, value in (("a", 1), ("b", 2), ("a", 3), ("c", 4)):
        kept.keep(key, value)
    again = Remembered(path, most=2)
    assert [again.get(key) for key in "abc"] == [3, None, 4]


@pytest.mark.parametrize("text", ["", "{", "[1]", '"x"', "\0"])
def test_a_damaged_file_is_an_empty_one(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text)
    kept = Remembered(path, most=2)
    assert kept.get("a") is None
    kept.keep("a", 1)
    assert Remembered(path, most=2).get("a") == 1
