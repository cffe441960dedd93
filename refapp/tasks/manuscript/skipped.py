"""What in a manuscript is no running text: code, verbatim, comments, addresses. It is masked, in its length."""

from __future__ import annotations

import re
from collections.abc import Iterable

MASK = "\x1a"  # stands for a character that is not looked at
Span = tuple[int, int]

_NOT_LINE_END = re.compile(r"[^\n]")
_FENCE = re.compile(
    r"^ {0,3}(?:>\s?)*(`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}(?:>\s?)*\1[`~]*[ \t]*$|\Z)", re.DOTALL | re.MULTILINE
)
_CODE = re.compile(r"(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)\1(?!`)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HTML_CODE = re.compile(r"<(pre|code|script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_ADDRESS = re.compile(
    r"<[^<>\s@]+@[^<>\s]+>|\b(?:https?|ftp)://[^\s<>\]\"]+|\bmailto:\S+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
)
_TARGET = re.compile(r"(?<=\]\()[^()\s]*(?:\s+\"[^\"]*\")?(?=\))")
_MATH = re.compile(r"\$\$.*?\$\$", re.DOTALL)
_LIST_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d+[.)]|\(?@\w*\)|\[\^[^\]]+\]:)\s")
_LATEX_COMMENT = re.compile(r"(?<!\\)(?:\\\\)*(%[^\n]*)")
_VERBATIM = "verbatim|Verbatim|lstlisting|minted|comment|alltt|filecontents"
_LATEX_BLOCK = re.compile(rf"\\begin\{{({_VERBATIM})(\*?)\}}.*?(?:\\end\{{\1\2\}}|\Z)", re.DOTALL)
_LATEX_INLINE = re.compile(
    r"\\(?:verb|lstinline)\*?(?:\[[^\]]*\])?([^\sA-Za-z*\[]).*?\1|\\(?:url|path|href)\s*\{[^{}]*\}"
)
_BEGIN, _END = r"\begin{document}", r"\end{document}"


def masked(text: str, spans: Iterable[Span]) -> str:
    """`text` with everything in `spans` masked; line ends stay."""
    parts, at = [], 0
    for start, end in sorted(spans):
        if end > at:
            start = max(start, at)
            parts += [text[at:start], _NOT_LINE_END.sub(MASK, text[start:end])]
            at = end
    return "".join([*parts, text[at:]])


def mask_markdown(text: str) -> str:
    """Without code, comments, mathematics and addresses."""
    for pattern in (_FENCE, _COMMENT, _HTML_CODE):
        text = _mask_all(pattern, text)
    text = masked(text, _indented(text))
    for pattern in (_CODE, _MATH, _ADDRESS, _TARGET):
        text = _mask_all(pattern, text)
    return text


def mask_plain(text: str) -> str:
    """Without fenced code and addresses."""
    return _mask_all(_ADDRESS, _mask_all(_CODE, _mask_all(_FENCE, text)))


def mask_latex(text: str) -> str:
    """Without comments, verbatim text, addresses, and what stands outside the document."""
    text = _mask_all(_LATEX_INLINE, _mask_all(_LATEX_BLOCK, text))
    text = masked(text, [match.span(1) for match in _LATEX_COMMENT.finditer(text)])
    begin, end = text.find(_BEGIN), text.find(_END)
    spans = ([(0, begin)] if begin > 0 else []) + ([(end, len(text))] if end >= 0 else [])
    return masked(text, spans)


def _mask_all(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: _NOT_LINE_END.sub(MASK, match[0]), text)


def _indented(text: str) -> Iterable[Span]:
    """Lines of code: indented by four after a blank line, but not what belongs to a list or a note."""
    position, blank, inside, listed = 0, True, False, False
    for line in text.split("\n"):
        deep = line.startswith(("    ", "\t"))
        if not line.strip():
            blank = True
        else:
            if not deep:
                listed = bool(_LIST_ITEM.match(line)) or (listed and not blank)
            inside = deep and not listed and (blank or inside)
            blank = False
            if inside:
                yield position, position + len(line)
        position += len(line) + 1
