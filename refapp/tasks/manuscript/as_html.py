"""The manuscript as an HTML page of its own."""

from __future__ import annotations

import re
from html import escape

from refapp.citing.layout import whole_links
from refapp.csl.results import Output

from .body import body
from .cited import CitedManuscript
from .fill import fill
from .tokens import BIBLIOGRAPHY, with_tokens

_ALONE = re.compile(f"<p>\\s*{BIBLIOGRAPHY}\\s*</p>")
_STYLE = """body { max-width: 44em; margin: 3em auto; padding: 0 1em; font: 17px/1.55 Georgia, serif; }
.csl-entry { margin-bottom: .5em; HANGING }
.csl-left-margin { float: left; padding-right: .5em; }
.csl-right-inline { margin: 0 0 0 2.5em; }
.notes { font-size: .9em; }
pre { white-space: pre-wrap; }"""
_HANGING = "padding-left: 2em; text-indent: -2em;"


def as_html(cited: CitedManuscript) -> str:
    """A page with the citations linked to notes where the style has them."""
    made = body(with_tokens(cited, notes=True), cited.manuscript.kind)
    flavour = _Html()
    content = fill(_ALONE.sub(BIBLIOGRAPHY, made.html), cited, flavour)
    if flavour.notes:
        content += f'\n<ol class="notes">\n{"".join(flavour.notes)}</ol>'
    style = _STYLE.replace("HANGING", _HANGING if cited.bibliography.hanging_indent else "")
    return (
        f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>{made.title}</title>\n'
        f"<style>\n{style}\n</style>\n</head>\n<body>\n{content}\n</body>\n</html>\n"
    )


class _Html:
    def __init__(self) -> None:
        self.notes: list[str] = []

    def cite(self, made: Output) -> str:
        return made.html

    def escape(self, text: str) -> str:
        return escape(text, quote=False)

    def note(self, number: int, content: str) -> str:
        back = f'<a href="#cited-{number}">↩</a>'
        self.notes.append(f'<li id="note-{number}">{content} {back}</li>\n')
        return f'<sup id="cited-{number}"><a href="#note-{number}">{number}</a></sup>'

    def bibliography(self, cited: CitedManuscript) -> str:
        if not cited.bibliography.entries:
            return ""
        place = cited.manuscript.place
        head = f"<h2>{escape(cited.heading)}</h2>\n" if place is None or place.heading else ""
        return head + whole_links(cited.bibliography.render("html", links=True))
