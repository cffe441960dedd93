"""Everything that can be exported to: the writable formats, bibliographies in a style, and a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from refapp.citing.engine import Citer
from refapp.formats import Format, all_formats
from refapp.model.problems import AppError
from refapp.model.reference import Reference
from refapp.store.reading import Reader
from refapp.tasks.export_bibliography import as_html, as_plain_text, as_rtf
from refapp.tasks.export_csv import as_csv
from refapp.tasks.export_references import Export, export_ids, prepare_export
from refapp.tasks.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Options:
    """How an export looks: the style and language of a bibliography, COinS in a web page, the mark of a table."""

    style: str = "apa"
    locale: str | None = None  # None: that of the citer; empty: as the style says
    coins: bool = False
    bom: bool = False


@dataclass(frozen=True, slots=True)
class ExportKind:
    """A kind of file: `make(reader, ids, options, citer)` gives its content, and may raise AppError.

    `styled` ones depend on a citation style. Of a `format` that holds one reference per file (`pages`) several go
    to a folder.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    make: Callable[[Reader, Sequence[int], Options, Citer], Export]
    styled: bool = False
    format: Format | None = None

    @property
    def pages(self) -> bool:
        """Whether there is a file for each reference."""
        return self.format is not None and self.format.one_per_file

    def write(self, reader: Reader, ids: Sequence[int], path: Path, how: Options, citer: Citer) -> Export:
        """What `make` gives, written to `path`; what has been written. Raises AppError."""
        if self.format is not None:
            return export_ids(reader, ids, path, self.format)
        export = self.make(reader, ids, how, citer)
        write_whole(path, export.content)
        return export


Make = Callable[[Sequence[Reference], Options, Citer], str]


def _own(key: str, name: str, suffixes: tuple[str, ...], make: Make, styled: bool = True) -> ExportKind:
    def prepare(reader: Reader, ids: Sequence[int], how: Options, citer: Citer) -> Export:
        references = reader.get_many(ids)
        return Export(len(references), make(references, how, citer))

    return ExportKind(key, name, suffixes, prepare, styled)


_OWN = (
    _own(
        "html",
        "Web page (HTML)",
        (".html", ".htm"),
        lambda references, how, citer: as_html(references, citer, how.style, how.locale, how.coins),
    ),
    _own(
        "rtf",
        "Word processor document (RTF)",
        (".rtf",),
        lambda references, how, citer: as_rtf(references, citer, how.style, how.locale),
    ),
    _own(
        "text",
        "Plain text",
        (".txt",),
        lambda references, how, citer: as_plain_text(references, citer, how.style, how.locale),
    ),
    _own("csv", "Table (CSV)", (".csv",), lambda references, how, citer: as_csv(references, how.bom), styled=False),
)


def export_kinds() -> tuple[ExportKind, ...]:
    """Every kind there is: the formats by key, then bibliographies and the table."""
    return (*(_of_format(each) for each in all_formats() if each.write), *_OWN)


def kind_for(path: Path, key: str = "") -> ExportKind:
    """The kind called `key`, or without one that of `path`'s suffix (`.json` is CSL-JSON). Raises AppError."""
    kinds = export_kinds()
    known = ", ".join(each.key for each in kinds)
    if key:
        chosen = next((each for each in kinds if each.key == key), None)
        if chosen is None:
            raise AppError("format-unknown", format=key, known=known)
        return chosen
    named = [each for each in kinds if path.suffix.lower() in each.suffixes and each.key != "json"]
    if not named:
        raise AppError("format-not-named", path=str(path), known=known)
    return named[0]


def _of_format(chosen: Format) -> ExportKind:
    def prepare(reader: Reader, ids: Sequence[int], how: Options, citer: Citer) -> Export:
        return prepare_export(reader, ids, chosen)

    return ExportKind(chosen.key, chosen.name, chosen.suffixes, prepare, format=chosen)
