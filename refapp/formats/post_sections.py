"""A post cut at its headings and rules, its lists of references marked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .paper_text import is_label
from .post_lines import Line

_REFERENCES = re.compile(
    r"^\W*(?:\d+\s+)?(?:references?\b(?!\s+(?:values?|range|intake|level))|bibliograph|bibliografía|literature cited|"
    r"works cited|citations?$|footnotes?$|links to the science|further reading|sources?$|list of references|"
    r".{0,20}\breferences$)",
    re.IGNORECASE,
)


@dataclass
class Section:
    """Lines from a heading or rule to the next. `references` says that it lists what a paper cites."""

    lines: list[Line] = field(default_factory=list)
    references: bool = False


def sections_of(lines: list[Line]) -> list[Section]:
    """The sections of a post. Headings inside a paper (Abstract, Methods, Results) do not cut."""
    sections = [Section()]
    level = 0  # of the references' own heading, 0 outside
    for line in lines:
        if line.kind == "rule":
            level = 0
            sections.append(Section())
            continue
        heading = line.kind == "heading"
        starts_references = (
            len(line.text) < 80 and (heading or len(line.text) < 24) and bool(_REFERENCES.match(line.text))
        )
        if starts_references:
            level = line.level or 6
            sections.append(Section([line], references=True))
        elif heading and not is_label(line.text):
            if level and line.level <= level:
                level = 0
            sections.append(Section([line], references=bool(level)))
        else:
            sections[-1].lines.append(line)
    return [section for section in sections if section.lines]
