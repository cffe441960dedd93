"""A manuscript's citations: found in a text file, looked up in the library, and written out in a style."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from refapp.citing.engine import Citer
from refapp.formats.decoding import decode, is_binary
from refapp.messages import sentence
from refapp.model.problems import AppError
from refapp.store.reading import Reader
from refapp.tasks.export_references import as_text as in_format
from refapp.tasks.export_references import format_for
from refapp.tasks.manuscript.as_html import as_html
from refapp.tasks.manuscript.as_rtf import as_rtf
from refapp.tasks.manuscript.as_text import as_markdown, as_text
from refapp.tasks.manuscript.cited import cite_manuscript
from refapp.tasks.manuscript.lookup import Found, look_up
from refapp.tasks.manuscript.markers import NOCITE, Manuscript
from refapp.tasks.manuscript.reading import read_manuscript
from refapp.tasks.whole_file import write_whole

LARGEST = 50_000_000  # bytes
_WRITERS = {
    ".html": as_html,
    ".htm": as_html,
    ".rtf": as_rtf,
    ".txt": as_text,
    ".text": as_text,
    ".md": as_markdown,
    ".markdown": as_markdown,
}
SUFFIXES = (*_WRITERS, ".bib", ".json")


@dataclass(frozen=True, slots=True)
class Scan:
    """What a manuscript cites and what the library has of it."""

    path: Path
    manuscript: Manuscript
    found: Found

    @property
    def count(self) -> int:
        """How many citations there are, each with one or several works."""
        return sum(1 for marker in self.manuscript.markers if marker.mode != NOCITE)

    @property
    def complete(self) -> bool:
        """Whether every work cited is one reference of the library."""
        return not (self.found.missing or self.found.ambiguous)


def scan_manuscript(path: Path, reader: Reader) -> Scan:
    """Read the text file `path` and look up what it cites. Raises AppError when it cannot be read."""
    try:
        if path.stat().st_size > LARGEST:
            raise AppError("manuscript-too-large", path=str(path))
        data = path.read_bytes()
    except OSError as error:
        raise AppError("manuscript-unreadable", path=str(path), reason=error.strerror or str(error)) from error
    if is_binary(data):
        raise AppError("manuscript-no-text", path=str(path))
    manuscript = read_manuscript(decode(data)[0], path.suffix)
    return Scan(path, manuscript, look_up(manuscript, reader))


def write_manuscript(scan: Scan, out: Path, citer: Citer, style: str, locale: str | None = None) -> None:
    """Write the manuscript with its citations in `style` to `out`, in the form that its suffix tells.

    HTML, RTF, text and Markdown have the whole text; a bibliography format (`.bib`) has the references cited.
    Raises AppError when the suffix is none of them, for the manuscript itself, and when it cannot be written.
    """
    check_output(scan.path, out)
    writer = _WRITERS.get(out.suffix.lower())
    if writer:
        text = writer(cite_manuscript(scan.manuscript, scan.found, citer, style, locale))
    else:
        text = in_format(scan.found.references, format_for(out))
    write_whole(out, text)


def check_output(path: Path, out: Path) -> None:
    """Whether `out` may be written for the manuscript `path`: raises AppError where not."""
    if out.suffix.lower() not in SUFFIXES:
        raise AppError("manuscript-suffix", path=str(out), known=", ".join(SUFFIXES))
    if out.resolve() == path.resolve() or (out.exists() and path.exists() and out.samefile(path)):
        raise AppError("manuscript-same", path=str(out))


def total(scan: Scan, translate: Callable[[str], str] = str) -> str:
    """How much was found, as a sentence."""
    return sentence("scanned", {"count": scan.count, "works": len(scan.found.references)}, translate)


def report(scan: Scan) -> list[str]:
    """What was found, as lines of text."""
    lines = [total(scan)]
    for name, reference in scan.found.by_name.items():
        lines.append(f"  {name}" if name == reference.citekey else f"  {name} → {reference.citekey}")
    return lines


def gaps(scan: Scan, translate: Callable[[str], str] = str) -> list[str]:
    """A sentence for each work that the library lacks or has several of."""
    told: list[tuple[str, dict[str, str | int]]] = [
        ("cite-missing", {"name": each.name, "line": each.line}) for each in scan.found.missing
    ]
    for unclear in scan.found.ambiguous:
        told.append(
            ("cite-ambiguous", {"name": unclear.name, "line": unclear.line, "keys": ", ".join(unclear.keys)}),
        )
    return [sentence(code, values, translate) for code, values in told]
