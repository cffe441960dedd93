"""The manuscript as RTF 1.9, with real footnotes; the page of `body` read tag by tag."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from refapp.csl.formats import RTF
from refapp.csl.results import Output

from .body import body
from .cited import CitedManuscript
from .fill import fill
from .tokens import BIBLIOGRAPHY, with_tokens

_HEAD = (
    "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc0{\\fonttbl{\\f0\\froman Times New Roman;}{\\f1\\fmodern Courier New;}}"
    "\\fs24\n"
)
_SIZES = {"h1": 36, "h2": 30, "h3": 26, "h4": 24, "h5": 24, "h6": 24}
_INLINE = {
    "i": "\\i ",
    "em": "\\i ",
    "cite": "\\i ",
    "b": "\\b ",
    "strong": "\\b ",
    "u": "\\ul ",
    "code": "\\f1 ",
    "tt": "\\f1 ",
    "sup": "\\super ",
    "sub": "\\sub ",
    "del": "\\strike ",
}
_BLOCKS = frozenset("p div li blockquote pre dt dd table tr hr ul ol dl body section figure figcaption".split())
_INDENT = 567  # twips: one centimetre
_ALONE = re.compile(f"<p>\\s*{BIBLIOGRAPHY}\\s*</p>")
_NO_TOKEN = re.compile("[^\uf000-\uf00f]+")
_SPACES = re.compile(r"[ \t\r\n\f]+")


def as_rtf(cited: CitedManuscript) -> str:
    """An RTF document."""
    made = body(with_tokens(cited, notes=True), cited.manuscript.kind)
    reader = _Reader()
    reader.feed(_ALONE.sub(BIBLIOGRAPHY, made.html))
    reader.close()
    return f"{_HEAD}{fill(reader.text(), cited, _Rtf())}}}\n"


class _Rtf:
    def cite(self, made: Output) -> str:
        return made.rtf

    def escape(self, text: str) -> str:
        return RTF.escape(text)

    def note(self, number: int, content: str) -> str:
        return f"{{\\super\\chftn}}{{\\footnote\\pard\\plain\\fs20{{\\super\\chftn}} {content}}}"

    def bibliography(self, cited: CitedManuscript) -> str:
        made, place = cited.bibliography, cited.manuscript.place
        if not made.entries:
            return ""
        paragraphs = []
        if place is None or place.heading:
            paragraphs.append(_paragraph(_SIZES["h2"], self.escape(cited.heading)))
        indent = "\\li720\\fi-720" if made.hanging_indent or made.second_field_align else ""
        tab = "\\tx720" if made.second_field_align else ""
        for entry in made.entries:
            paragraphs.append(f"\\pard\\sa120{indent}{tab} {entry.render('rtf', links=True).strip()}\\par\n")
        return "".join(paragraphs)


def _paragraph(size: int, text: str) -> str:
    return f"\\pard\\keepn\\sb240\\sa120{{\\b\\fs{size} {text}}}\\par\n"


class _Reader(HTMLParser):
    """Writes a paragraph for each block; tokens pass through."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self.line: list[str] = []
        self.lists: list[int] = []  # the number reached in each list, -1 for bullets
        self.quoted = self.skipped = self.open = 0
        self.pre = False
        self.heading = 0
        self.mark = ""

    def text(self) -> str:
        """What has been read."""
        self._end_paragraph()
        return "".join(self.out)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("style", "script", "head"):
            self.skipped += 1
        elif tag in _INLINE:
            self.line.append("{" + _INLINE[tag])
        elif tag == "a":
            address = RTF.escape(str(dict(attrs).get("href") or "").replace('"', "%22"))
            self.line.append(f'{{\\field{{\\*\\fldinst HYPERLINK "{address}"}}{{\\fldrslt ')
        elif tag == "br":
            self.line.append("\\line ")
        elif tag in ("td", "th"):
            self.line.append("\\tab " if "".join(self.line).strip() else "")
        elif tag in _BLOCKS or tag in _SIZES:
            self._begin_block(tag)

    def _begin_block(self, tag: str) -> None:
        self._end_paragraph()
        self.heading = _SIZES.get(tag, 0)
        self.pre = self.pre or tag == "pre"
        self.quoted += tag == "blockquote"
        if tag in ("ul", "ol"):
            self.lists.append(-1 if tag == "ul" else 0)
        elif tag == "li" and self.lists:
            if self.lists[-1] >= 0:
                self.lists[-1] += 1
            self.mark = f"{self.lists[-1]}.\\tab " if self.lists[-1] > 0 else "\\bullet\\tab "
        elif tag == "hr":
            self.out.append("\\pard\\brdrb\\brdrs\\brdrw10\\par\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script", "head"):
            self.skipped = max(0, self.skipped - 1)
        elif tag in _INLINE:
            self.line.append("}")
        elif tag == "a":
            self.line.append("}}")
        elif tag in _BLOCKS or tag in _SIZES:
            self._end_paragraph()
            self.heading = 0
            self.pre = self.pre and tag != "pre"
            self.quoted -= tag == "blockquote" and self.quoted > 0
            if tag in ("ul", "ol") and self.lists:
                self.lists.pop()

    def handle_data(self, data: str) -> None:
        if self.skipped:
            return
        if self.pre:
            self.line.append("\\line ".join(_escape(line) for line in data.strip("\n").split("\n")))
            return
        for number, part in enumerate(data.split(BIBLIOGRAPHY)):
            if number:
                self._end_paragraph()
                self.out.append(BIBLIOGRAPHY)
            self.line.append(_escape(_SPACES.sub(" ", part)))

    def _end_paragraph(self) -> None:
        text = _balanced("".join(self.line).strip())
        self.line = []
        if not text:
            return
        if self.heading:
            self.out.append(_paragraph(self.heading, text))
            return
        indent = _INDENT * (len(self.lists) + self.quoted)
        look = f"\\li{indent}" if indent else ""
        if self.mark:
            look += f"\\fi-{_INDENT // 2}\\tx{indent}"
        font = "\\f1 " if self.pre else ""
        self.out.append(f"\\pard\\plain\\fs24\\sa120{look} {self.mark}{font}{text}\\par\n")
        self.mark = ""


def _escape(text: str) -> str:
    """Text made safe; tokens stay."""
    return _NO_TOKEN.sub(lambda match: RTF.escape(match[0]), text)


def _balanced(text: str) -> str:
    """With as many braces closed as opened: marks that no paragraph should cross may do so in odd HTML."""
    depth = lacking = 0
    for match in re.finditer(r"\\.|[{}]", text, re.DOTALL):
        if match[0] == "{":
            depth += 1
        elif match[0] == "}":
            depth, lacking = (depth - 1, lacking) if depth else (0, lacking + 1)
    return "{" * lacking + text + "}" * depth
