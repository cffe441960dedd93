"""What Hugo and the old Tiki left in Markdown, brought into a form that Markdown knows."""

from __future__ import annotations

import re

CONTENTS_MARK = "\ue000contents\ue000"

_CONTENTS = re.compile(
    r"^.{0,20}\{\{[<%]\s*toc\b[^{}\n]{0,100}[%>]\}\}[ \t]*$|\{\{[<%]\s*toc\b[^{}\n]{0,100}[%>]\}\}", re.MULTILINE
)
_SHORTCODE = re.compile(r"\{\{[<%]\s*(/?)\s*([\w-]*)([^{}\n]{0,500})[%>]\}\}")
_QUOTED = re.compile(r"(?:title|text|caption|summary)\s*=\s*\"([^\"]{0,300})\"|^\s*\"([^\"]{0,300})\"")
_WRAPPER = re.compile(
    r"</?(?:div|center|section|article|main|header|footer|figure|details)\b[^<>]{0,2000}>", re.IGNORECASE
)
_ICON = re.compile(r"<i\s+class=\"fa[^<>]*>\s*</i>", re.IGNORECASE)
_WIKI_LINK = re.compile(r"\(\(([^()|\n]{1,200})(?:\|([^()\n]{0,200}))?\)\)")
_LIST_LINE = re.compile(r"^([ \t]*)([*+-]|\d{1,9}[.)])([ \t]+)(?=\S)")
_RULE = re.compile(r"^[ ]{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$")
_TIKI_TABLE = re.compile(r"^(#{1,6}[ \t]+)?\|\|(?!\|)")
_MOST_ROWS = 200


def prepare(body: str) -> str:
    """Markdown as `markdown` reads it: contents marked, shortcodes gone, lists indented by fours, tables as tables."""
    body = body.replace("\ue000", "").replace("\r\n", "\n").replace("\r", "\n").replace("\x02", "").replace("\x03", "")
    if "{{" in body:
        body = _SHORTCODE.sub(_shortcode, _CONTENTS.sub(f"\n\n{CONTENTS_MARK}\n\n", body))
    if "((" in body:
        body = _WIKI_LINK.sub(lambda match: (match[2] or match[1]).strip(), body)
    if "<" in body:
        # Markdown would leave everything inside a wrapper as it is; the wrappers only carry styles.
        body = _WRAPPER.sub("\n\n", _ICON.sub("", body))
    if "||" in body:
        body = _tables(body)
    return _lists(body)


def _shortcode(match: re.Match[str]) -> str:
    """A shortcode's own words, if it has any: `{{< spoiler title="More" >}}`."""
    words = None if match[1] else _QUOTED.search(match[3])
    if not words or match[2] in ("ref", "relref", "params", "figure", "img", "youtube", "vimeo"):
        return ""
    return f"\n\n**{(words[1] or words[2] or '').strip()}**\n\n"


def _tables(body: str) -> str:
    """Tiki's tables (`||a|b` … `c|d||`) as Markdown's."""
    lines = body.split("\n")
    done: list[str] = []
    at = 0
    while at < len(lines):
        start = _TIKI_TABLE.match(lines[at])
        end = (
            next((i for i in range(at, min(at + _MOST_ROWS, len(lines))) if _closes(lines[i], i == at)), -1)
            if start
            else -1
        )
        if not start or end < 0:
            done.append(lines[at])
            at += 1
            continue
        rows = [lines[at][start.end() :], *lines[at + 1 : end + 1]] if end > at else [lines[at][start.end() :]]
        rows[-1] = rows[-1].rstrip()[:-2]
        cells = [[cell.strip() for cell in row.split("|")] for row in rows if row.strip()]
        width = max((len(row) for row in cells), default=1)
        padded = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in cells]
        done += ["", *padded[:1], "|" + " --- |" * width, *padded[1:], ""]
        at = end + 1
    return "\n".join(done)


def _closes(line: str, first: bool) -> bool:
    bare = line.rstrip()
    return bare.endswith("||") and (not first or bare.count("||") > 1)


def _lists(body: str) -> str:
    """Nested lists indented by four blanks a step, however they were indented; a blank line before a list."""
    done: list[str] = []
    steps: list[int] = []
    fenced = False
    for line in body.split("\n"):
        if line.startswith(("```", "~~~")):
            fenced = not fenced
        match = None if fenced or _RULE.match(line) else _LIST_LINE.match(line)
        if match:
            indent = len(match[1].expandtabs(4))
            while steps and indent < steps[-1]:
                steps.pop()
            if not steps or indent >= steps[-1] + 2:
                if not steps and done and done[-1].strip():
                    done.append("")
                if len(steps) < 12:
                    steps.append(indent)
            line = "    " * (len(steps) - 1) + match[2].replace(")", ".") + " " + line[match.end() :]
        elif line.strip() and not line.startswith((" ", "\t")):
            steps = steps if done and done[-1].strip() and steps else []
        elif line.strip() and steps:
            line = "    " * len(steps) + line.strip()
        done.append(line)
    return "\n".join(done)
