"""A passage on the clipboard, as words or as a quotation with its citation, or as a note of its reference."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from refapp.gui import clipboard
from refapp.gui.jobs import OUTSIDE
from refapp.gui.workspace import Workspace
from refapp.model.reference import Reference


class Quoting:
    """Citing is done in the background."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def copy(self, text: str) -> None:
        """The words alone."""
        clipboard.put(text)
        self._workspace.tell("copied-passage")

    def quote(self, reference: Reference, text: str, page: str) -> None:
        """The words in quotation marks with their citation in the present style."""
        from refapp.tasks.quote_passage import quotation

        workspace = self._workspace
        style, citer = workspace.settings.values.style, workspace.citer

        def done(cited: Any) -> None:
            clipboard.put(cited)
            workspace.tell("copied-quotation", page=page, style=workspace.styles.title(style))

        workspace.jobs.start(OUTSIDE, lambda _: quotation(text, reference, page, citer, style), done, latest="copy")

    def note(self, reference: Reference, text: str, page: str) -> None:
        """The words with their page as a note."""
        from refapp.tasks.notes import add_note
        from refapp.tasks.quote_passage import quotation_note

        note = quotation_note(text, page, QCoreApplication.translate("notes", "p. {page}"))
        self._workspace.apply(add_note(reference, note), lambda _: self._workspace.tell("note-saved"))
