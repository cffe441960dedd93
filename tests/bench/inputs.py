"""Files to import: a BibTeX file of any length, and archive pages made from the samples."""

from __future__ import annotations

import random
import re
from base64 import b64encode
from functools import cache
from pathlib import Path

from refapp.resources import resource
from tests.bench.libraries import Maker

ENTRY = """@article{{key{number},
  author   = {{{authors}}},
  title    = {{{title}}},
  journal  = {{{journal}}},
  year     = {{{year}}},
  volume   = {{{volume}}},
  pages    = {{1--12}},
  doi      = {{10.5555/import.{number}}},
  keywords = {{{keywords}}},
  abstract = {{{abstract}}}
}}

"""
WORDS = 60  # in an abstract
# As in the archive (DESIGN.md, section 1): 573 different photographs are 305 of the 371 MB of 11,408 pages.
PHOTOGRAPHS, PHOTOGRAPH_KB = 573, (18, 36)
_FIRST_NAME = re.compile(r'csl-entry">([^\W\d_]+),')
_TITLE = re.compile(r"^title: '?([^\n']+)", re.MULTILINE)
_PLACEHOLDER = re.compile(r"data:image/gif;base64,[A-Za-z0-9+/=]+")


def bibtex(path: Path, count: int) -> Path:
    """A BibTeX file of `count` entries."""
    if not path.exists():
        maker = Maker(seed=3)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8") as file:
            for number in range(count):
                file.write(_entry(maker, number))
    return path


def _entry(maker: Maker, number: int) -> str:
    reference = maker.reference(number)
    return ENTRY.format(
        number=number,
        authors=" and ".join(f"{each.family}, {each.given}" for each in reference.creators),
        title=reference.title,
        journal=reference.container,
        year=reference.year,
        volume=number % 90,
        keywords=", ".join(tag.name for tag in reference.tags),
        abstract=maker.phrase(WORDS).capitalize() + ".",
    )


def inn_pages(folder: Path, publications: int) -> list[Path]:
    """Two pages, English and Nynorsk, of each of so many publications, under `folder`."""
    samples = sorted((resource("samples") / "inn" / "en").glob("*.md"))
    paths = []
    for language in ("en", "nn"):
        (folder / language).mkdir(parents=True, exist_ok=True)
        texts = [(resource("samples") / "inn" / language / each.name).read_text(encoding="utf-8") for each in samples]
        for number in range(publications):
            at = number % len(samples)
            path = folder / language / f"{_key(number)}.md"
            paths.append(path)
            if not path.exists():
                path.write_text(_page(texts[at], samples[at].stem, number), encoding="utf-8")
    return paths


def _key(number: int) -> str:
    return f"Q{number:07d}"


def _page(text: str, key: str, number: int) -> str:
    """The sample with keys, title and Cristin number of its own."""
    own = text.replace(key, _key(number)).replace("vitamin K", f"vitamin K{number}")
    own = own.replace("10.5555/", f"10.5555/{number}.")
    own = own.replace("id=9000", f"id=9{number:05d}")
    # Other people, title and year: else every page is likely a duplicate of a thousand others.
    letters = "".join(chr(97 + int(digit)) for digit in str(number)[::-1])
    for found in (_FIRST_NAME.search(own), _TITLE.search(own)):
        if found:
            own = own.replace(found[1], f"{letters.capitalize()} {found[1]}")
    own = re.sub(r"\((20\d\d)\)", f"({1970 + number * 13 % 56})", own, count=1)
    pictures = _photographs()
    at = iter(range(number * 7, number * 7 + 100))
    return _PLACEHOLDER.sub(lambda _: pictures[next(at) % PHOTOGRAPHS], own)


@cache
def _photographs() -> list[str]:
    """Noise of the size of photographs, as addresses."""
    pick = random.Random(5)
    sizes = [pick.randint(*PHOTOGRAPH_KB) * 1000 for _ in range(PHOTOGRAPHS)]
    return [f"data:image/jpeg;base64,{b64encode(pick.randbytes(size)).decode()}" for size in sizes]
