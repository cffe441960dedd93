"""What the user does with citation styles: step, pin, another language, add files. The style itself is `set_style`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from refapp.gui.jobs import OUTSIDE, WRITE
from refapp.gui.workspace import Workspace
from refapp.settings import MOST_RECENT

if TYPE_CHECKING:
    from refapp.tasks.add_styles import AddedStyles

MOST_PINNED_SHOWN = 3  # in the reading view


def step(workspace: Workspace, by: int) -> None:
    """Cite in the next of the pinned and recent styles (or one before), round and round; their order stays."""
    values = workspace.settings.values
    styles = values.styles_at_hand or (values.style,)
    at = styles.index(values.style) if values.style in styles else -by
    wanted = styles[(at + by) % len(styles)]
    workspace.settings.set(style=wanted)
    workspace.style_changed.emit(wanted)
    workspace.tell("style-now", style=workspace.styles.title(wanted))


def pin(workspace: Workspace, style: str, pinned: bool) -> None:
    """Make `style` one of the favourites, or none of them any more."""
    workspace.settings.pin_style(style, pinned)
    workspace.style_changed.emit(workspace.settings.values.style)


def pinned_shown(workspace: Workspace) -> tuple[str, ...]:
    """The pinned styles the reading view shows beside the current one."""
    values = workspace.settings.values
    return tuple(each for each in values.pinned_styles if each != values.style)[:MOST_PINNED_SHOWN]


def set_locale(workspace: Workspace, locale: str) -> None:
    """Cite in the language `locale` from now on; empty: as the style says."""
    workspace.settings.set(locale=locale)
    workspace.citer.locale = locale
    workspace.style_changed.emit(workspace.settings.values.style)


def add(
    workspace: Workspace,
    paths: Sequence[Path],
    done: Callable[[AddedStyles], object] = lambda _: None,
    after_import: bool = False,
) -> None:
    """Add style files. `after_import`: what comes with them is imported first, and good news is about that."""
    from refapp.tasks.add_styles import add_styles

    def told(result: AddedStyles) -> None:
        keys = tuple(each.info.key for each in result.added)
        if keys:
            recent = dict.fromkeys((*keys, *workspace.settings.values.recent_styles))
            workspace.settings.set(recent_styles=tuple(recent)[:MOST_RECENT])
            workspace.style_changed.emit(workspace.settings.values.style)
        problem = result.news()
        if problem:
            workspace.failed.emit(problem)
        elif not after_import and len(keys) == 1:
            workspace.tell("style-added", title=result.added[0].info.title)
        elif not after_import and keys:
            workspace.tell("styles-added", count=len(keys))
        done(result)

    # The lane for writing is busy until an import has ended.
    lane = WRITE if after_import else OUTSIDE
    workspace.jobs.start(lane, lambda _: add_styles(paths, workspace.styles, workspace.citer), told)
