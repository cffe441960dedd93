"""What is mutated: the cases of our tests and, where it is there, the shared corpus of real files."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parents[1]
SHARED = TESTS.parent.parent / "shared" / "corpus"
LARGEST = 150_000  # bytes; what is larger only takes time
EACH = 40  # files of one folder of the corpus


@dataclass(frozen=True, slots=True)
class Sample:
    """A file to mutate."""

    name: str
    data: bytes


@cache
def samples() -> tuple[tuple[Sample, ...], ...]:
    """The files, folder by folder, so that a format with many files does not crowd out the others."""
    folders = [*sorted((TESTS / "formats" / "cases").iterdir())]
    if SHARED.is_dir():
        folders += [SHARED / "vitamindwiki", SHARED / "inn" / "en", *sorted((SHARED / "formats").iterdir())]
    found = (tuple(_files(folder)) for folder in folders if folder.is_dir())
    return tuple(each for each in found if each)


def _files(folder: Path) -> list[Sample]:
    paths = sorted(path for path in folder.iterdir() if path.is_file() and ".expected" not in path.name)
    paths = [path for path in paths if path.stat().st_size <= LARGEST][:EACH]
    return [Sample(path.name, path.read_bytes()) for path in paths]
