"""The keys 1 to 9 in the menu, each with the name of its tag."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from refapp.gui.workspace import Workspace


class TagKeys(QObject):
    """Keeps the actions `tag-key-1` to `tag-key-9` up to date with the library."""

    def __init__(self, workspace: Workspace, actions: dict[str, QAction]) -> None:
        super().__init__()
        self._workspace = workspace
        self._actions = {key: actions[f"tag-key-{key}"] for key in range(1, 10)}
        workspace.changed.connect(self._read)
        workspace.library_opened.connect(self._read)
        self._read()

    def _read(self, _: object = None) -> None:
        self._workspace.read(lambda reader: reader.tags.keys(), self._show, latest="tag-keys", patient=True)

    def _show(self, names: dict[int, str]) -> None:
        for key, action in self._actions.items():
            action.setText(names[key].replace("&", "&&") if key in names else self.tr("No tag yet"))
