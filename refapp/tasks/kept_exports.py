"""The list of exports that are kept updated: setting one up, pausing it, stopping it, and where its file is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from refapp.model.change import Change, KeepUpdated
from refapp.model.kept_export import KeptExport


@dataclass(frozen=True, slots=True)
class Updated:
    """What came of looking at an export: how many references it holds, whether its file was written anew.

    `stamp` tells next time whether there is anything to do.
    """

    count: int
    written: bool
    stamp: str
    at: float


def keep_export(existing: Sequence[KeptExport], wanted: KeptExport, folder: Path) -> Change:
    """The change that keeps `wanted` updated; what was kept in the same file of the library in `folder` makes way."""
    before = next((each for each in existing if file_of(each, folder) == file_of(wanted, folder)), None)
    return Change("keep-export", [KeepUpdated(before, wanted)], {"name": Path(wanted.path).name})


def remove_export(kept: KeptExport) -> Change:
    """The change that stops writing `kept`; its file stays."""
    return Change("remove-export", [KeepUpdated(kept, None)], {"name": Path(kept.path).name})


def pause_export(kept: KeptExport, paused: bool) -> Change:
    """The change that pauses `kept`, or goes on with it."""
    label = "pause-export" if paused else "resume-export"
    return Change(label, [KeepUpdated(kept, replace(kept, paused=paused))], {"name": Path(kept.path).name})


def stored_path(path: Path, folder: Path) -> str:
    """`path` as it is stored: relative where it lies in the library's folder, so that it travels with it."""
    path = path.absolute()
    return path.relative_to(folder.absolute()).as_posix() if path.is_relative_to(folder.absolute()) else str(path)


def file_of(kept: KeptExport, folder: Path) -> Path:
    """The file of an export of the library in `folder`."""
    return (folder.absolute() / kept.path).resolve()  # a link stays one, and leads to what is written
