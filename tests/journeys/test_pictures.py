"""The pictures of `make screenshots`: two of them are made small, and looked at as far as a test can."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests import screenshots
from tests.scenes import SCENES
from tests.screenshots import README, THEMES, Studio

SMALL = (900, 560)
# What issue 5 asks for.
ASKED = {
    "empty", "references", "search", "post", "two-languages", "ledger", "duplicates", "styles", "pdf", "palette",
    "preferences",
}  # fmt: skip


def colours(image: QImage) -> set[int]:
    """Those of every eighth point."""
    return {image.pixel(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)}


@pytest.mark.parametrize("name", ["references", "ledger"])
def test_a_picture_shows_something_and_each_theme_its_own(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    pictures = Studio(tmp_path, SMALL).pictures(name)
    assert list(pictures) == list(THEMES)
    light, dark = (pictures[theme] for theme in THEMES)
    assert light.size() == dark.size()
    assert min(len(colours(each)) for each in (light, dark)) > 20
    assert light.pixelColor(4, 4).lightness() > 200 > 60 > dark.pixelColor(4, 4).lightness()


def test_every_picture_has_a_name_of_its_own_and_those_asked_for_are_there() -> None:
    names = [scene.name for scene in SCENES]
    assert len(set(names)) == len(names)
    assert set(names) >= ASKED
    assert {scene for _, scene, _ in README} <= set(names)


def test_a_picture_that_cannot_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screenshots, "_prepare", lambda: None)  # pytest-qt listens to Qt here
    assert screenshots.main([str(tmp_path), "no-such-scene", "--size", "900", "560"]) == 1
    assert "The picture no-such-scene at 900x560 could not be made" in capsys.readouterr().err
