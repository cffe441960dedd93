"""The colours of the look can be told apart, in both themes, wherever one stands on another."""

from __future__ import annotations

import json
import re

import pytest

from refapp.resources import resource
from tests.contrast import contrast

TOKENS = json.loads(resource("theme/tokens.json").read_text(encoding="utf-8"))
SHEET = resource("theme/style.qss").read_text(encoding="utf-8")
THEMES = pytest.mark.parametrize("theme", TOKENS["colours"])
QUIET = {"disabled"}  # what cannot be used need not stand out


@THEMES
def test_words_can_be_read_on_every_ground_they_stand_on(theme: str) -> None:
    colours = TOKENS["colours"][theme]
    weak = {
        (ink, ground): round(contrast(colours[ink], colours[ground]), 2)
        for ink, grounds in TOKENS["grounds"].items()
        for ground in grounds
        if contrast(colours[ink], colours[ground]) < 4.5
    }
    assert weak == {}


@THEMES
def test_rings_and_the_edges_of_controls_can_be_seen(theme: str) -> None:
    colours = TOKENS["colours"][theme]
    for line in ("accent", "border_strong"):
        for ground in ("bg", "surface"):
            assert contrast(colours[line], colours[ground]) >= 3, (line, ground)


def test_every_ink_of_the_style_sheet_has_its_grounds_told() -> None:
    inks = set(re.findall(r"(?<![-\w])(?:selection-)?color: \$\{(\w+)\}", SHEET))
    assert inks - set(TOKENS["grounds"]) - QUIET == set()


def test_the_style_sheet_has_no_colour_of_its_own() -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", SHEET) == []
