"""Related references under what relates them; those in the library lead to themselves, others to their address."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.words import relation_name, tr
from refapp.gui.widgets import addresses
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.workspace import Workspace
from refapp.model.folding import plain
from refapp.model.identifiers import Identifier
from refapp.store.related import Related

AT_ONCE = 12


class RelatedList(QWidget):
    """One button for each, grouped; what is not in the library is in the secondary colour."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.open_address: Callable[[str], Any] = addresses.open_address
        self._workspace = workspace
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._lines: list[_Line] = []
        self._all: list[Related] = []
        self._more = LinkButton(flat=True)
        self._more.clicked.connect(lambda: self._show(len(self._all)))
        self._column.addWidget(self._more)

    def fill(self, related: Sequence[Related]) -> None:
        """Show these."""
        kinds = list(dict.fromkeys(_heading(each) for each in related))
        self._all = sorted(related, key=lambda each: (kinds.index(_heading(each)), each.row is None))
        self._show(AT_ONCE)

    def buttons(self) -> list[LinkButton]:
        """The buttons that lead somewhere."""
        return [line.button for line in self._lines if not line.isHidden()]

    def _show(self, most: int) -> None:
        shown = self._all[:most]
        while len(self._lines) < len(shown):
            line = _Line(self._follow)
            self._column.insertWidget(len(self._lines), line)
            self._lines.append(line)
        before = ""
        for number, line in enumerate(self._lines):
            if number < len(shown):
                heading = _heading(shown[number])
                line.fill(shown[number], heading if heading != before else "")
                before = heading
            line.setVisible(number < len(shown))
        self._more.setText(tr("Show all {count}").format(count=len(self._all)))
        self._more.setVisible(len(self._all) > len(shown))

    def _follow(self, related: Related) -> None:
        if related.row:
            go_to(self._workspace, related.row.id)
        else:
            self.open_address(_address(related))


def go_to(workspace: Workspace, reference_id: int) -> None:
    """Choose a reference of the library, whatever is shown."""
    if reference_id not in workspace.results:  # where it leads must be seen
        workspace.search("")
        workspace.set_filters({})
        workspace.show_trash(False)
    workspace.select([reference_id], reference_id)


class _Line(QWidget):
    """What relates them, where that is another thing than in the line above, and the title."""

    def __init__(self, follow: Callable[[Related], None]) -> None:
        super().__init__()
        self._related: Related | None = None
        self._heading = QLabel()
        self._heading.setProperty("look", "label")
        self.button = LinkButton(flat=True)
        self.button.off = "secondary"  # a title to read, though it leads nowhere
        self.button.clicked.connect(lambda: follow(self._related) if self._related else None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addWidget(self._heading)
        column.addWidget(self.button)

    def fill(self, related: Related, heading: str) -> None:
        """Show a relation."""
        self._related = related
        row = related.row
        title = plain(row.title) if row else related.relation.title or related.relation.value
        if row and row.year:
            title = f"{title} ({row.year})"
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self.button.setText(title)
        self.button.colour = "accent" if row else "secondary"
        self.button.setEnabled(bool(row) or addresses.is_safe(_address(related)))
        place = tr("In the library") if row else _address(related) or tr("Not in the library")
        self.button.setToolTip(f"{title}\n{place}")


def _heading(related: Related) -> str:
    return relation_name(related.relation.kind, related.incoming)


def _address(related: Related) -> str:
    relation = related.relation
    if relation.scheme == "url":
        return relation.value
    return Identifier(scheme=relation.scheme, value=relation.value).url
