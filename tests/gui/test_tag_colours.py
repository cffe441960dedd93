"""The colours of tags can be seen and told apart in both themes."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from refapp.gui import tag_colours, theme
from tests.contrast import contrast

GROUNDS = ("bg", "surface", "sunken", "chip", "hover")


@pytest.mark.parametrize("mode", [theme.LIGHT, theme.DARK])
def test_they_stand_out(qtbot: QtBot, mode: str) -> None:
    grounds = [theme.tokens()["colours"][mode][name] for name in GROUNDS]
    found = {(colour, ground): contrast(colour, ground) for _, colour in tag_colours.palette() for ground in grounds}
    assert {pair: value for pair, value in found.items() if value < 3} == {}


def test_nine_with_names_and_a_digit_that_can_be_read(qtbot: QtBot) -> None:
    palette = tag_colours.palette()
    assert len({name for name, _ in palette}) == len({colour for _, colour in palette}) == 9
    assert [tag_colours.colour_of_key(key) for key in range(1, 10)] == [colour for _, colour in palette]
    assert all(contrast(colour, tag_colours.INK) >= 4.5 for _, colour in palette)
    for (_, one), (_, other) in combinations(palette, 2):
        first, second = QColor(one), QColor(other)
        far = abs(first.hue() - second.hue())
        assert min(far, 360 - far) >= 15 or abs(first.saturation() - second.saturation()) > 60
