"""The manuscript as it is written, with its citations as plain text or as Markdown."""

from __future__ import annotations

import re

from refapp.citing.layout import entry_line, whole_links
from refapp.csl import Entry
from refapp.csl.results import Output
from refapp.tasks.copy_references import to_markdown

from .cited import CitedManuscript
from .fill import fill
from .markers import LATEX, MARKDOWN
from .tokens import with_tokens

_MANY_LINES = re.compile(r"\n{3,}")
_NUMBERS = re.compile(r"[\d,–-]+")
_RAISED = str.maketrans("0123456789-–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")
_HEADINGS = {MARKDOWN: "# {}", LATEX: "\\section*{{{}}}"}


def as_text(cited: CitedManuscript) -> str:
    """With plain citations; notes are numbered at the end."""
    return _write(cited, _Text())


def as_markdown(cited: CitedManuscript) -> str:
    """With Markdown's emphasis, links and footnotes."""
    return _write(cited, _Markdown())


def _write(cited: CitedManuscript, flavour: _Text) -> str:
    text = fill(with_tokens(cited, notes=False), cited, flavour)
    if flavour.notes:
        text = "\n\n".join([text.rstrip(), *flavour.notes])
    return _MANY_LINES.sub("\n\n", text).rstrip() + "\n"


class _Text:
    def __init__(self) -> None:
        self.notes: list[str] = []

    def cite(self, made: Output) -> str:
        raised = made.html.startswith("<sup>") and _NUMBERS.fullmatch(made.text)
        return made.text.translate(_RAISED) if raised else made.text

    def escape(self, text: str) -> str:
        return text

    def note(self, number: int, content: str) -> str:
        self.notes.append(f"[{number}] {content}")
        return f"[{number}]"

    def entry(self, entry: Entry) -> str:
        return entry_line(entry)

    def bibliography(self, cited: CitedManuscript) -> str:
        manuscript = cited.manuscript
        lines = [self.entry(each) for each in cited.bibliography.entries]
        if lines and (manuscript.place is None or manuscript.place.heading):
            lines.insert(0, _HEADINGS.get(manuscript.kind, "{}").format(cited.heading))
        return "\n\n".join(lines)


class _Markdown(_Text):
    def cite(self, made: Output) -> str:
        return to_markdown(made.html)

    def note(self, number: int, content: str) -> str:
        # Not a bare number: the manuscript may have footnotes of its own.
        self.notes.append(f"[^cite-{number}]: {content}")
        return f"[^cite-{number}]"

    def entry(self, entry: Entry) -> str:
        # A label in the margin (`1.`) would begin a list of its own.
        made = whole_links(entry.render("html", links=True)).replace("</div>", "</div> ")
        return re.sub(r"^(\d+)([.)])", r"\1\\\2", to_markdown(made))
