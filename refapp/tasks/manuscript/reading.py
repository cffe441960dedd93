"""The text of a manuscript to its markers, notes and place for the bibliography."""

from __future__ import annotations

import re

from .latex_cites import find_latex
from .markers import LATEX, MARKDOWN, PLAIN, Manuscript, Marker
from .named import find_named
from .notes import find_latex_notes, find_markdown_notes
from .pandoc import find_nocite, find_pandoc, front_matter_end
from .places import find_place
from .skipped import mask_latex, mask_markdown, mask_plain, masked

_KINDS = {
    ".tex": LATEX,
    ".ltx": LATEX,
    ".latex": LATEX,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".mdown": MARKDOWN,
    ".mkd": MARKDOWN,
    ".qmd": MARKDOWN,
    ".rmd": MARKDOWN,
}
_LATEX_BEGINS = re.compile(r"^[ \t]*\\(?:documentclass|begin\{document\})", re.MULTILINE)
# Private characters stand for citations while a manuscript is written; nobody else's may pass for them.
_FOREIGN = dict.fromkeys(range(0xF000, 0xF010), "\ufffd") | {0x1A: "\ufffd"}


def read_manuscript(text: str, suffix: str) -> Manuscript:
    """What `text` cites; what it is written in is told by its file's `suffix`, else by how it looks."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_FOREIGN)
    kind = _KINDS.get(suffix.lower(), PLAIN)
    if kind == PLAIN and _LATEX_BEGINS.search(text):
        kind = LATEX
    mask = {LATEX: mask_latex, MARKDOWN: mask_markdown, PLAIN: mask_plain}[kind]
    seen = mask(text)
    markers: list[Marker] = []
    if kind == MARKDOWN:
        markers += find_nocite(text)
        seen = masked(seen, [(0, front_matter_end(text))])
    # What one reader has found is nothing for the next.
    for find in (find_latex,) if kind == LATEX else (find_latex, find_pandoc, find_named):
        found = list(find(text, seen))
        markers += found
        seen = masked(seen, [(each.start, each.end) for each in found])
    notes = find_latex_notes(seen) if kind == LATEX else find_markdown_notes(seen) if kind == MARKDOWN else ()
    markers.sort(key=lambda each: each.start)
    return Manuscript(text, kind, tuple(markers), tuple(notes), find_place(text, seen, kind))
