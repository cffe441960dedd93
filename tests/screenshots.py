"""Pictures of the real window and of what opens over it, made offscreen, to be looked at: see `tests.scenes`.

python -m tests.screenshots FOLDER [NAME…]      every picture, or those named, in both themes and sizes
python -m tests.screenshots --readme FOLDER     the four of the README
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from refapp.display import offscreen_problem
from refapp.messages import problem_sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.photographer import Photographer

THEMES = ("light", "dark")
SIZES = ((1440, 900), (1024, 700))
SHARP = "search"  # also taken as on a screen with twice as many pixels
# Those of the README: file, scene and theme.
README = (
    ("window", "search", "light"),
    ("post", "post", "dark"),
    ("pdf", "pdf", "light"),
    ("tags", "tags", "dark"),
)
MOST_COLOURS = 256  # of a picture in the README, which everybody downloads


def main(arguments: Sequence[str]) -> int:
    """Write the pictures that `arguments` ask for; 1 and a sentence when one could not be made."""
    options = _options(arguments)
    problem = offscreen_problem()
    if problem:
        print(problem_sentence(problem), file=sys.stderr)
        return 1
    if options.size:
        return _take(options.folder, tuple(options.size), options.names, options.readme)
    own = [sys.executable, "-m", "tests.screenshots", str(options.folder), *options.names]
    own += ["--readme"] if options.readme else []
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        running = [
            subprocess.Popen([*own, "--size", *map(str, size)], env=_environment(Path(work), size))
            for size in (SIZES[:1] if options.readme else SIZES)
        ]
        if not options.readme and not options.names:
            sharp = [*own, SHARP, "--size", *map(str, SIZES[0])]
            running.append(subprocess.Popen(sharp, env=_environment(Path(work) / "sharp", SIZES[0], 2)))
        codes = [each.wait() for each in running]
    if min(codes) < 0:
        print("Not all pictures were made: Qt ended the program.", file=sys.stderr)
    return 1 if any(codes) else 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description="Pictures of the window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help="of tests.scenes; all by default")
    parser.add_argument("--readme", action="store_true", help="only the four of the README, in fewer colours")
    parser.add_argument("--size", nargs=2, type=int, help=argparse.SUPPRESS)  # one process takes one size
    return parser.parse_args(arguments)


def _environment(work: Path, size: tuple[int, int], ratio: int = 1) -> dict[str, str]:
    """Places of its own, and a screen as large as the picture: dialogs are no larger than that, and in its middle."""
    wide, high = size
    work.mkdir(exist_ok=True)
    screen = work / f"screen-{wide}.json"
    parts = {"name": "screen", "x": 0, "y": 0, "width": wide * ratio, "height": high * ratio}
    parts |= {"logicalDpi": 96, "dpr": 1}
    screen.write_text(json.dumps({"screens": [parts]}))
    places = {f"REFAPP_{name.upper()}": str(work / str(wide) / name) for name in ("cache", "library", "styles")}
    return {
        **os.environ,
        **places,
        "REFAPP_SETTINGS": str(work / str(wide) / "settings.json"),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": str(ratio),
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "en",
    }


def _take(folder: Path, size: tuple[int, int], names: Sequence[str], readme: bool) -> int:
    """Take pictures in one size; the exit code."""
    from tests.scenes import SCENES

    _prepare()
    scenes = names or [scene.name for scene in SCENES]
    wanted = [(f"{scene}-{theme}-{size[0]}x{size[1]}", scene, theme) for scene in scenes for theme in THEMES]
    failed: list[str] = []
    with tempfile.TemporaryDirectory() as work:
        studio = Studio(Path(work), size)
        for scene, group in groupby(README if readme else wanted, key=itemgetter(1)):
            files = {theme: folder / f"{name}.png" for name, _, theme in group}
            try:
                pictures = studio.pictures(scene, list(files))
            except Exception as error:  # the others are made all the same
                failed.append(f"The picture {scene} at {size[0]}x{size[1]} could not be made: {error!r}")
                continue
            for theme, image in pictures.items():
                if image.devicePixelRatio() > 1:
                    files[theme] = files[theme].with_stem(f"{files[theme].stem}@2x")
                if not (_light(image) if readme else image).save(str(files[theme]), "PNG", 0 if readme else 80):
                    failed.append(f"{files[theme]} could not be written.")
    print("\n".join(failed), file=sys.stderr, end="\n" if failed else "")
    return 1 if failed else 0


def _light(image: QImage) -> QImage:
    """The same picture in the colours it has most of, which makes a smaller file."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    counted = Counter(memoryview(image.constBits()).cast("B").cast("I"))
    most = [colour for colour, _ in counted.most_common(MOST_COLOURS)]
    return image.convertToFormat(QImage.Format.Format_Indexed8, most, Qt.ImageConversionFlag.AvoidDither)


def _prepare() -> None:
    """Dates as in Britain, wherever this runs; and no word of what offscreen cannot be done."""
    from PySide6.QtCore import QLocale, qInstallMessageHandler

    from refapp.gui.screenshot import tell

    qInstallMessageHandler(tell)
    QLocale.setDefault(QLocale("en_GB"))


class Studio:
    """Opens the window anew for every picture, on a copy of a library made once."""

    def __init__(self, work: Path, size: tuple[int, int]) -> None:
        from refapp.gui.start import application
        from refapp.settings import Settings
        from tests.scenes import NOTHING, SAMPLES, SCENES, USED, begin, use

        settings = Settings()
        application(settings)
        self.scenes = {scene.name: scene for scene in SCENES}
        self._work, self._size, self._settings = work, size, settings.path
        self._made = {NOTHING}
        self._steps: dict[str, tuple[str, Callable[[Photographer], Any]]] = {
            SAMPLES: (NOTHING, begin),
            USED: (SAMPLES, use),
        }

    def pictures(self, name: str, themes: Sequence[str] = THEMES) -> dict[str, QImage]:
        """The picture of a scene in some themes."""
        scene = self.scenes[name]
        self._make(scene.library)
        person = self._open(scene.library, self._work / "shown" / "library")
        try:
            scene.go(person)
            return {theme: person.picture(theme) for theme in themes}
        finally:
            person.leave()

    def _make(self, library: str) -> None:
        if library in self._made:
            return
        before, step = self._steps[library]
        self._make(before)
        person = self._open(before, self._work / library / "library")
        step(person)
        person.leave()
        self._made.add(library)

    def _open(self, library: str, place: Path) -> Photographer:
        from tests.photographer import Photographer

        shutil.rmtree(place.parent, ignore_errors=True)
        made = self._work / library
        shutil.copytree(made, place.parent) if made.is_dir() else place.parent.mkdir(parents=True)
        self._settings.unlink(missing_ok=True)
        person = Photographer(place, self._size)
        person.start()
        return person


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
