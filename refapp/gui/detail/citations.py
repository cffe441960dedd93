"""Citations for the reading view, made outside the window's thread; the newest request wins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from refapp.gui.detail.words import tr
from refapp.gui.jobs import OUTSIDE
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.model.problems import Problem
from refapp.model.reference import Reference

Show = Callable[[str, str], None]  # safe HTML and the name of the style


class Citations:
    """Asks the workspace's citer, in the current style."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def of_ids(self, ids: Sequence[int], show: Show) -> None:
        """Show the citations of the references with `ids`."""
        self._workspace.read(
            lambda reader: reader.get_many(ids), lambda found: self._cite(found, show), latest="detail-several"
        )

    def of(self, reference: Reference, show: Show) -> None:
        """Show the citation of `reference`."""
        self._cite([reference], show)

    def _cite(self, references: Sequence[Reference], show: Show) -> None:
        workspace = self._workspace
        style = workspace.settings.values.style

        def work(_: object) -> tuple[str, str]:
            from refapp.rendering.sanitise import sanitise

            return sanitise(workspace.citer.bibliography(references, style).html), workspace.styles.title(style)

        def failed(problem: Problem) -> None:
            show(f"<p>{escape(problem_sentence(problem, tr))}</p>", style)

        workspace.jobs.start(OUTSIDE, work, lambda made: show(*made), failed, latest="detail-citation")
