"""The main job without a display, for `make run` on a server: import the samples, list and cite them, take a picture.

python -m refapp.demo FOLDER
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from refapp import app, cli
from refapp.display import offscreen_problem
from refapp.messages import problem_sentence
from refapp.resources import resource


def main(folder: Path) -> int:
    """Show the main job in `folder`; the exit code."""
    library = folder / "sample-library"
    shutil.rmtree(library, ignore_errors=True)
    steps = (
        ("Importing the sample library", ["import", str(resource("samples"))]),
        ("What is in it", ["list"]),
        ("Found by “vitamin k child”", ["list", "vitamin", "k", "child"]),
        ("Cited in APA", ["cite", "bone", "year:2021..", "--style", "apa"]),
        ("Cited in Nature's style", ["cite", "bone", "year:2021..", "--style", "nature"]),
        ("Checked", ["check"]),
    )
    for title, arguments in steps:
        print(f"\n== {title}: refapp {' '.join(arguments)}\n", flush=True)
        code = cli.run(["--library", str(library), *arguments])
        if code:
            return code
    picture = folder / "refapp.png"
    problem = offscreen_problem()
    if problem:
        print(f"\nNo picture of the window: {problem_sentence(problem)}")
        return 0
    options = ["--library", str(library), "--screenshot", str(picture), "--search", "vitamin k", "--select", "4"]
    code = app.run(options)
    print(f"\nThe window cannot be shown here; a picture of the window is in {picture}")
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build")))
