"""Where a manuscript wants its bibliography."""

from __future__ import annotations

import re

from .markers import LATEX, Place

_LATEX = re.compile(
    r"\\(?:bibliography\s*\{[^{}]*\}|printbibliography(?:\s*\[[^\]]*\])?"
    r"|begin\{thebibliography\}.*?\\end\{thebibliography\})",
    re.DOTALL,
)
_WORD = re.compile(r"^[ \t]*\{bibliography\}[ \t]*$|\{bibliography\}", re.MULTILINE | re.IGNORECASE)
_DIV = re.compile(
    r"^:{3,}[ \t]*\{[^}\n]*#refs[^}\n]*\}[ \t]*\n\s*?:{3,}[ \t]*$|<div id=\"refs\"[^>]*>\s*</div>", re.MULTILINE
)
_NAMES = (
    "references|bibliography|works cited|literature|literature cited|reference list|literatur|literaturverzeichnis|"
    "referanser|referansar|kilder|kjelder|litteratur|litteraturliste"
)
# A heading with nothing after it, as Markdown or as a bare line.
_HEADING = re.compile(
    rf"(?:^|\n)(?:#{{1,6}}[ \t]+(?:{_NAMES})[ \t#]*(?:\{{[^}}\n]*\}})?|(?:{_NAMES}):?(?:[ \t]*\n[=-]{{3,}})?)\s*\Z",
    re.IGNORECASE,
)


def find_place(text: str, seen: str, kind: str) -> Place | None:
    """The last place that asks for it; LaTeX's commands bring a heading, the others have theirs.

    `seen` is `text` with some of it masked.
    """
    commands = list(_LATEX.finditer(seen))
    if commands:
        return Place(*commands[-1].span(), heading=True)
    if kind == LATEX:
        end = text.rfind(r"\end{document}")
        return Place(end, end, heading=True) if end >= 0 else None
    for pattern in (_WORD, _DIV):
        found = list(pattern.finditer(seen))
        if found:
            return Place(*found[-1].span())
    heading = _HEADING.search(seen)
    return Place(heading.end(), heading.end()) if heading else None
