"""Adding style files: those that are sound are copied to the user's styles, the others refused with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from refapp.citing.add_style import AddedStyle, add_style
from refapp.citing.engine import Citer
from refapp.citing.style_files import parent_path
from refapp.citing.styles import Styles
from refapp.model.problems import AppError, Problem

SUFFIX = ".csl"


@dataclass(frozen=True, slots=True)
class AddedStyles:
    """What became of the files."""

    added: tuple[AddedStyle, ...]
    refused: tuple[Problem, ...]

    def news(self) -> Problem | None:
        """What went wrong, as one thing to tell; None when nothing did."""
        if self.refused:
            first = self.refused[0]
            many = len(self.refused) > 1
            return Problem("style-refused-many", first.args | {"count": len(self.refused)}) if many else first
        orphan = next((each for each in self.added if each.missing_parent), None)
        if orphan is None:
            return None
        return Problem("style-added-parent-missing", {"title": orphan.info.title, "parent": orphan.missing_parent})


def is_style(path: Path) -> bool:
    """Whether a file goes to the styles, not to the library."""
    return path.suffix.lower() == SUFFIX and path.is_file()


def add_styles(paths: Sequence[Path], styles: Styles, citer: Citer) -> AddedStyles:
    """Add the style files at `paths`; from then on `styles` lists them and `citer` reads them anew."""
    added: list[AddedStyle] = []
    refused: list[Problem] = []
    for path in paths:
        try:
            added.append(add_style(path))
        except AppError as error:
            refused.append(error.problem)
    if added:
        styles.refresh()
        citer.forget()
    # A style and the one it follows may come together, in any order.
    settled = (each if not _found(each) else AddedStyle(each.info) for each in added)
    return AddedStyles(tuple(settled), tuple(refused))


def _found(added: AddedStyle) -> bool:
    return bool(added.missing_parent) and parent_path(added.missing_parent) is not None
