"""The papers of a NEP report (a mail of nep.repec.org) as records of fields.

A paper begins with its number and title. In one form of the report its authors stand indented between empty lines,
in the other after `By:`; the abstract has no name; `Date:`, `URL:`, `Keywords:` and `JEL:` are told by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .tagged_lines import Field, Tagged

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|$)")
_PAPER = re.compile(r"\d{1,4}\.[ \t]+(\S.*)")
_NAMED = re.compile(r"(Date|By|URL|Keywords|JEL):\s*(.*)")
_RULE = re.compile(r"-{20,}\s*$")
_CONTENTS = re.compile(r"^In this issue we have", re.MULTILINE)


def nep_records(text: str) -> Iterator[Tagged]:
    """Every paper, the list of contents left out."""
    paper: _Paper | None = None
    contents = _CONTENTS.search(text)
    rules = 0
    at = number = 0
    while at < len(text):
        match = _LINE.match(text, at)
        line = match[1] if match else ""
        start, at = at, (match.end() if match else len(text))
        number += 1
        if contents and start >= contents.start() and rules < 2:
            rules += bool(_RULE.match(line))
            continue
        if contents and start < contents.start():
            continue
        begins = _PAPER.match(line)
        if begins:
            if paper:
                yield paper.tagged()
            paper = _Paper(start, number, begins[1].strip())
        elif paper and _RULE.match(line):
            yield paper.tagged()
            paper = None
        elif paper:
            paper.take(line, number)
        if paper and line.strip():
            paper.end = start + len(line)
    if paper:
        yield paper.tagged()


class _Paper:
    """The paper being read: `part` is the field that a line without a name belongs to."""

    def __init__(self, start: int, line: int, title: str) -> None:
        self.start = self.end = start
        self.line = line
        self.part = "Title"
        self.lines: dict[str, list[str]] = {"Title": [title]}
        self.numbers = {"Title": line}

    def take(self, line: str, number: int) -> None:
        """One line after the title."""
        named = _NAMED.match(line)
        bare = line.strip()
        if named:
            self.part = named[1]
            self._add(named[2].strip(), number)
        elif not bare:
            # Between title and abstract the indented form has its authors.
            if self.part in ("Title", "By") and len(self.lines) < 3:
                self.part = "By" if "By" not in self.lines else "Abstract"
            elif self.part == "Abstract":
                self._add("", number)
        else:
            if self.part == "By" and "By" not in self.lines and not line.startswith((" ", "\t")):
                self.part = "Abstract"
            if self.part in ("Date", "URL", "JEL"):
                self.part = "Abstract"
            self._add(bare, number)

    def _add(self, line: str, number: int) -> None:
        self.numbers.setdefault(self.part, number)
        self.lines.setdefault(self.part, []).append(line)

    def tagged(self) -> Tagged:
        """The paper as a record."""
        fields = tuple(
            Field(name, "\n".join(lines).strip("\n"), self.numbers[name]) for name, lines in self.lines.items()
        )
        return Tagged(fields, self.start, self.end, self.line, True)
