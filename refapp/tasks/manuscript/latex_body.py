"""The text of a LaTeX manuscript as HTML: headings, paragraphs, lists, quotations, emphasis.

Displayed formulas, tables and whatever else is not known are shown as they are written.
"""

from __future__ import annotations

import re
from html import escape

from refapp.formats.latex_converter import convert
from refapp.formats.latex_marks import as_tags

_COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)%[^\n]*\n?[ \t]*")
_SHOWN = (
    "verbatim|Verbatim|lstlisting|minted|alltt|equation|align|gather|multline|eqnarray|displaymath|math|tabular|"
    "tabularx|longtable|tikzpicture"
)
_BLOCK = re.compile(rf"\\begin\{{({_SHOWN})(\*?)\}}.*?\\end\{{\1\2\}}|\\\[.*?\\\]|\$\$.*?\$\$", re.DOTALL)
_DROPPED = re.compile(
    r"\\(?:label|bibliographystyle|addbibresource|pagestyle|thispagestyle|vspace|hspace|includegraphics|input|include)"
    r"\*?\s*(?:\[[^\]]*\])?\{[^{}]*\}|\\(?:maketitle|tableofcontents|newpage|clearpage|centering|noindent|appendix|"
    r"bigskip|medskip|smallskip|frontmatter|mainmatter|backmatter)\b|\\begin\{comment\}.*?\\end\{comment\}",
    re.DOTALL,
)
_LEVELS = {"part": 1, "chapter": 2, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5}
_HEADING = re.compile(
    rf"\\({'|'.join(_LEVELS)})\*?\s*(?:\[[^\]]*\])?\s*\{{((?:[^{{}}]|\{{(?:[^{{}}]|\{{[^{{}}]*\}})*\}})*)\}}"
)
_ENVIRONMENT = re.compile(r"\\(begin|end)\{(\w+)(\*?)\}(?:\[[^\]]*\])?")
_ELEMENTS = {
    "itemize": "ul",
    "enumerate": "ol",
    "description": "ul",
    "quote": "blockquote",
    "quotation": "blockquote",
    "verse": "blockquote",
    "abstract": "blockquote",
}
_ITEM = re.compile(r"\\item\b\s*(?:\[([^\]]*)\])?")
_BREAK = re.compile(r"\\par\b|\n[ \t]*\n")
_TITLE = re.compile(r"\\title\s*(?:\[[^\]]*\])?\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}")
_TAGS = re.compile(r"<[^>]*>")
_BEGIN, _END = r"\begin{document}", r"\end{document}"
_VERB = re.compile(r"\\(?:verb|lstinline)\*?([^\sA-Za-z*\[{])(.*?)\1")
_CODE = re.compile("\uf00a(\\d+)\uf00b")
_KEPT = re.compile("\uf008(\\d+)\uf009")


def latex_body(text: str) -> tuple[str, str]:
    """The title and the HTML of a document's text."""
    title = _TITLE.search(_COMMENT.sub(r"\1", text))
    begin, end = text.find(_BEGIN), text.rfind(_END)
    inside = text[begin + len(_BEGIN) if begin >= 0 else 0 : end if end >= 0 else None]
    plain_title = _TAGS.sub("", _inline(title[1])) if title else ""
    head = f"<h1>{_inline(title[1])}</h1>\n" if title else ""
    return plain_title, head + _blocks(inside)


def _blocks(text: str) -> str:
    kept: list[str] = []

    def keep(html: str) -> str:
        kept.append(html)
        return f"\n\n\uf008{len(kept) - 1}\uf009\n\n"

    def environment(match: re.Match[str]) -> str:
        element = _ELEMENTS.get(match[2])
        return keep(f"<{'/' if match[1] == 'end' else ''}{element}>") if element else "\n\n"

    def heading(match: re.Match[str]) -> str:
        level = _LEVELS[match[1]]
        return keep(f"<h{level}>{_inline(match[2])}</h{level}>")

    def code(match: re.Match[str]) -> str:
        kept.append(f"<code>{escape(match[2], quote=False)}</code>")
        return f"\uf00a{len(kept) - 1}\uf00b"

    text = _BLOCK.sub(lambda match: keep(f"<pre>{escape(match[0], quote=False)}</pre>"), text)
    text = _VERB.sub(code, text)
    text = _DROPPED.sub("", _COMMENT.sub(r"\1", text))
    text = _HEADING.sub(heading, text)
    text = _ENVIRONMENT.sub(environment, text)
    text = _ITEM.sub(lambda match: keep("<li>") + (f"\\textbf{{{match[1]}}} " if match[1] else ""), text)
    parts = []
    for part in _BREAK.split(text):
        block = _KEPT.fullmatch(part.strip())
        if block:
            parts.append(kept[int(block[1])])
        elif part.strip():
            parts.append(f"<p>{_inline(part)}</p>")
    return _CODE.sub(lambda match: kept[int(match[1])], "\n".join(parts))


def _inline(text: str) -> str:
    return as_tags(" ".join(escape(convert(text), quote=False).split()))
