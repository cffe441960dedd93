"""What can be exported now: the selection, what is shown, everything, a collection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from refapp.gui.exporting import What
from refapp.gui.workspace import Workspace
from refapp.model.filter_query import as_text
from refapp.model.query import ALL, path_value, quoted
from refapp.store.facets import CollectionNode


@dataclass(frozen=True)
class Choice:
    """One thing to export: its name for people, and how many references it holds where that is known."""

    name: str
    what: What
    count: int | None = None


def choices(workspace: Workspace) -> list[Choice]:
    """The selection first, where there is one; then what is shown, everything, each collection and saved search."""
    selected, shown = workspace.selection, workspace.results
    found = [Choice(_tr("Selection"), What(ids=list(selected)), len(selected))] if selected else []
    narrowed = workspace.query != ALL
    if workspace.trash:
        found.append(Choice(_tr("What is in the Trash"), What(ids=list(shown)), len(shown)))
    elif narrowed:
        query = as_text(workspace.words, workspace.filters)
        found.append(Choice(_tr("What is shown"), What(query=query), len(shown) if workspace.whole else None))
    found.append(Choice(_tr("All references"), What(), workspace.total))
    return found + _collections(workspace.view.facets.collections())


def _collections(nodes: Sequence[CollectionNode]) -> list[Choice]:
    by_id = {node.id: node for node in nodes}
    found = []
    for node in nodes:
        names, at = [node.name], by_id.get(node.parent_id or 0)
        while at is not None:
            names.insert(0, at.name)
            at = by_id.get(at.parent_id or 0)
        query = node.query or f"in:{quoted(path_value(names))}"
        found.append(Choice(" › ".join(names), What(query=query), None if node.query else node.count))
    return sorted(found, key=lambda choice: choice.name.casefold())


def _tr(text: str) -> str:
    return QCoreApplication.translate("export choices", text)
