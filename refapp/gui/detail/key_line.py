"""The citation key in the reading view: whether it is pinned, and the references that have the same."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from refapp.gui import theme
from refapp.gui.detail.words import tr
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.workspace import Workspace
from refapp.model.citekeys import is_pinned
from refapp.model.folding import plain
from refapp.model.reference import Reference
from refapp.store.rows import Row

_LINK = "reference:"
MOST = 5  # others named


class KeyLine(ReadingText):
    """The others with the key are links that lead to them."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("Citation key"), font="interface", look="secondary")
        self._workspace = workspace
        self.open_address = self._follow

    def fill(self, reference: Reference, others: Sequence[Row]) -> None:
        """Show the key of `reference`; `others` have it too."""
        parts = [escape(reference.citekey)]
        if is_pinned(reference):
            parts.append(escape(tr("pinned")))
        if others:
            look = f"color: {theme.colour('accent').name()}"
            links = [f'<a href="{_LINK}{row.id}" style="{look}">{escape(_name(row))}</a>' for row in others[:MOST]]
            if len(others) > MOST:
                links.append(escape(tr("and {count} more").format(count=len(others) - MOST)))
            warning = f'<span style="color: {theme.colour("danger").name()}">{escape(tr("key also used by"))}</span>'
            parts.append(f"{warning} {', '.join(links)}")
        self.set_html(" · ".join(parts))
        self.setVisible(bool(reference.citekey))

    def _follow(self, address: str) -> None:
        workspace, number = self._workspace, int(address.removeprefix(_LINK))
        if number not in workspace.results:  # where it leads must be seen
            workspace.search("")
            workspace.set_filters({})
            workspace.show_trash(False)
        workspace.select([number], number)


def _name(row: Row) -> str:
    return " ".join(plain(row.title).split()) or tr("No title")
