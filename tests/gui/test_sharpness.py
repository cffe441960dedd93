"""Sharp at 1×, 1.5× and 2×: what is drawn is drawn in the pixels of the screen, and nothing is scaled up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from refapp.gui import icons, theme
from refapp.gui.icon_names import KINDS, NAMES
from refapp.gui.references.marks import Marks
from refapp.gui.references.pieces import Pieces
from refapp.model.reference import Tag, Text
from refapp.resources import resource
from refapp.store.rows import Row
from tests.builders import a_library, a_reference

ROOT = Path(__file__).parents[2]
RATIOS = (1.0, 1.5, 2.0)
RED, BLUE = "#cc0022", "#0044cc"


def edges(image: QImage, place: QRect | None = None) -> float:
    """How strongly pixels differ from their neighbours at the right, squared and added up.

    A sharp picture twice as large has twice as much of it: its lines are longer. One that is scaled up and
    smoothed has no more, for each step from dark to light has become two half as high.
    """
    grey = (image.copy(place) if place else image).convertToFormat(QImage.Format.Format_Grayscale8)
    data, width, line = bytes(grey.constBits()), grey.width(), grey.bytesPerLine()
    rows = (data[y * line : y * line + width] for y in range(grey.height()))
    return float(sum((a - b) ** 2 for row in rows for a, b in pairwise(row)))


def is_doubled(image: QImage) -> bool:
    """Whether all consists of squares of four equal pixels: scaled up without smoothing."""
    half = image.scaled(
        image.size() / 2, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation
    )
    again = half.scaled(image.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
    return again == image


def on_paper(picture: QImage) -> QImage:
    """On white, pixel by pixel."""
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    picture.setDevicePixelRatio(1)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper


def test_the_measure_tells_sharp_from_scaled_up(qapp: QApplication) -> None:
    icons.shared().load()
    small = on_paper(icons.icon("note", "text").pixmap(QSize(16, 16), 1).toImage())
    smooth = small.scaled(
        small.size() * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    assert edges(smooth) < 1.4 * edges(small)
    assert is_doubled(small.scaled(small.size() * 2))


@pytest.mark.parametrize("ratio", RATIOS)
def test_every_icon_has_the_pixels_of_the_screen(qapp: QApplication, ratio: float) -> None:
    theme.dress(qapp, theme.LIGHT)
    icons.shared().load()
    once = twice = 0.0
    for found in [*map(icons.icon, NAMES), *map(icons.kind_icon, KINDS)]:
        for size in (14, 16, 18):
            picture = found.pixmap(QSize(size, size), ratio)
            assert picture.size() == QSize(size, size) * ratio
            assert picture.deviceIndependentSize().toSize() == QSize(size, size)
            sharp = on_paper(picture.toImage())
            once += edges(on_paper(found.pixmap(QSize(size, size), 1).toImage()))
            twice += edges(sharp)
            assert ratio == 1 or not is_doubled(sharp)
    assert twice > 0.85 * ratio * once


def test_the_marks_of_a_row_have_the_pixels_of_the_screen(qapp: QApplication) -> None:
    theme.dress(qapp, theme.LIGHT)
    icons.shared().load()
    colours = ((RED, RED), (BLUE, BLUE))
    row = Row(1, "k", "book", "T", "D", 2020, "P", "", True, "reading", True, False, True, colours)
    marks = Marks(Pieces(theme.current().font("label")))  # the same one: a window is moved to another screen
    strength = {}
    for ratio in (*RATIOS, 1.0):
        picture = QImage(QSize(120, 48) * ratio, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.colour("surface"))
        painter = QPainter(picture)
        marks.for_ratio(ratio)
        marks.paint(painter, (0, 0, 120, 48), row)
        painter.end()
        assert strength.setdefault(ratio, edges(picture)) == edges(picture)
    assert strength[1.5] > 1.25 * strength[1]
    assert strength[2] > 1.7 * strength[1]


@pytest.mark.parametrize("name", ["arrow", "check", "clear"])
def test_pictures_of_the_style_sheet_come_in_two_sizes(qapp: QApplication, name: str) -> None:
    for mode in (theme.LIGHT, theme.DARK):
        small, large = (QImage(str(resource(f"theme/{name}-{mode}{end}.png"))) for end in ("", "@2x"))
        small.setDevicePixelRatio(1)
        large.setDevicePixelRatio(1)
        assert large.size() == small.size() * 2
        assert not is_doubled(large)


def test_the_window_is_sharp_on_every_screen(tmp_path: Path) -> None:
    tags = (Tag(name="Bone", colour=RED), Tag(name="Diet", colour=BLUE))
    notes = (Text(role="note", body="Read this again"),)
    marked = [a_reference(at, tags=tags, texts=notes, status="reading", starred=True) for at in (1, 2)]
    a_library(tmp_path / "library", *marked).close()
    for_all = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough"}
    running = {
        ratio: subprocess.Popen(
            [sys.executable, "-m", "tests.gui.sharp_window", tmp_path / "library", tmp_path / f"{ratio}.png"],
            env={**for_all, "QT_SCALE_FACTOR": str(ratio), "REFAPP_SETTINGS": str(tmp_path / f"{ratio}.json")},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        )
        for ratio in RATIOS
    }  # fmt: skip
    strength: dict[float, dict[str, float]] = {}
    for ratio, child in running.items():
        told, wrong = child.communicate(timeout=300)
        assert child.returncode == 0, wrong
        image = QImage(str(tmp_path / f"{ratio}.png"))
        assert image.size() == QSize(1300, 800) * ratio
        image.setDevicePixelRatio(1)
        strength[ratio] = {
            name: edges(image, QRect(*(round(each * ratio) for each in place)))
            for name, place in json.loads(told.splitlines()[-1]).items()
        }
    assert {"kind of row 0", "marks of row 1"} < strength[1].keys()
    assert len(strength[1]) > 5  # with those of the toolbar and the sidebar
    for name, once in strength[1].items():
        assert strength[1.5][name] > 1.15 * once, name
        assert strength[2][name] > 1.5 * once, name
