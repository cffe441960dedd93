"""Citations for the reading view, made outside the window's thread; the newest request wins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from refapp.gui.cited_html import cited_html
from refapp.gui.detail.words import tr
from refapp.gui.jobs import OUTSIDE
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.model.problems import AppError, Problem

if TYPE_CHECKING:
    from refapp.model.reference import Reference

MOST = 50  # citations of several references that are shown
Show = Callable[[str, str], None]  # safe HTML and the name of the style


@dataclass(frozen=True, slots=True)
class InStyle:
    """A citation as safe HTML in a style; not `good` where it says what is wrong instead."""

    style: str
    title: str
    html: str
    good: bool


class Citations:
    """Asks the workspace's citer, in the current style."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def of_ids(self, ids: Sequence[int], show: Show) -> None:
        """Show the citations of the first `MOST` of the references with `ids`."""
        some = ids[:MOST]
        self._workspace.read(
            lambda reader: reader.get_many(some), lambda found: self._cite(found, show), latest="detail-several"
        )

    def of(self, reference: Reference, show: Show) -> None:
        """Show the citation of `reference`."""
        self._cite([reference], show)

    def in_styles(self, reference: Reference, styles: Sequence[str], show: Callable[[list[InStyle]], None]) -> None:
        """Show the citation of `reference` in each of `styles`."""
        workspace = self._workspace

        def work(_: object) -> list[InStyle]:
            return [InStyle(each, workspace.styles.title(each), *self._in_style(reference, each)) for each in styles]

        workspace.jobs.start(OUTSIDE, work, show, latest="detail-pinned", patient=True)

    def _in_style(self, reference: Reference, style: str) -> tuple[str, bool]:
        try:
            return cited_html(self._workspace.citer.bibliography([reference], style)), True
        except AppError as error:
            return f"<p>{escape(problem_sentence(error.problem, tr))}</p>", False

    def _cite(self, references: Sequence[Reference], show: Show) -> None:
        workspace = self._workspace
        style = workspace.settings.values.style

        def work(_: object) -> tuple[str, str]:
            from refapp.citing.locales import locale_name

            cited = workspace.citer.bibliography(references, style)
            language = locale_name(workspace.citer.language(style))
            return cited_html(cited), f"{workspace.styles.title(style)} · {language}"

        def failed(problem: Problem) -> None:
            show(f"<p>{escape(problem_sentence(problem, tr))}</p>", style)

        workspace.jobs.start(OUTSIDE, work, lambda made: show(*made), failed, latest="detail-citation", patient=True)
