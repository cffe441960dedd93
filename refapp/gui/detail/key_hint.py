"""What becomes of the citation key that is typed in the form: pinned, made anew, or one that others have too."""

from __future__ import annotations

from PySide6.QtCore import QObject

from refapp.gui.detail.words import tr
from refapp.gui.widgets.said_line import WARNING, SaidLine
from refapp.gui.workspace import Workspace
from refapp.model.citekeys import as_citekey, is_pinned
from refapp.model.reference import Reference
from refapp.store.reading import Reader


class KeyHint(QObject):
    """Said about the line of the key; it warns of a key in use, and does not forbid it."""

    def __init__(self, workspace: Workspace, line: SaidLine) -> None:
        super().__init__(line)
        self._workspace = workspace
        self._line = line
        self._reference: Reference | None = None
        line.textChanged.connect(self._typed)

    def about(self, reference: Reference) -> None:
        """From now on the key of `reference` is in the line."""
        self._reference = reference
        self._typed(self._line.text())

    def _typed(self, text: str) -> None:
        reference, key = self._reference, as_citekey(text)
        if reference is None:
            return
        if not key:
            self._line.say(tr("One is made by the pattern."))
            return
        same = key == reference.citekey
        pinned = tr("Pinned: it stays until you empty it.")
        self._line.say(pinned if not same or is_pinned(reference) else "")

        def count(reader: Reader) -> int:
            return sum(each != reference.id for each in reader.with_citekey(key))

        def found(others: int) -> None:
            if others and key == as_citekey(self._line.text()):
                self._line.say(tr("Another reference has this key, too."), WARNING)

        self._workspace.read(count, found, latest="key-hint")
