"""Writing: html, plain text and rtf from the same pieces, with citeproc-js's conventions."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from refapp.csl.look import MARK_DEFAULTS, Mark
from refapp.csl.markup import INNER_QUOTE, NO_DECORATION, Open, Quotes
from refapp.csl.pieces import Display, FlowPiece, Link, NodeMark


def _superscripts() -> dict[str, str]:
    ranges = ((0xAA, 0x2FF), (0x1D2C, 0x1DC0), (0x2070, 0x2090), (0x2120, 0x2123), (0x3192, 0x31A0))
    found = {}
    for first, end in ranges:
        for code in range(first, end):
            kind, _, points = unicodedata.decomposition(chr(code)).partition(" ")
            if kind == "<super>":
                found[chr(code)] = "".join(chr(int(point, 16)) for point in points.split())
    return found


_SUPERSCRIPTS = _superscripts()
_SUPERSCRIPT = re.compile(f"[{''.join(_SUPERSCRIPTS)}]")
_DOUBLE_SPACE = re.compile(r"\s\s")
_RTF_SPECIAL = re.compile(r"[\\{}]")
_NOT_ASCII = re.compile(r"[\x7f-\U0010ffff]")


@dataclass(frozen=True)
class Format:
    """A way to write: the strings around marks, blocks and entries."""

    marks: dict[Mark, tuple[str, str]] = field(default_factory=dict)
    displays: dict[str, tuple[str, str]] = field(default_factory=dict)
    entry: tuple[str, str] = ("", "")
    bibliography: tuple[str, str] = ("", "")
    gap: str = ""  # between a label in the margin and the text, unless there is a space

    def escape(self, text: str) -> str:
        """Text made safe for this format."""
        return text

    def link(self, address: str) -> tuple[str, str]:
        """What stands around linked text."""
        return "", ""


class _Html(Format):
    def escape(self, text: str) -> str:
        if "&" in text or "<" in text or ">" in text:
            text = text.replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#62;")
        text = _DOUBLE_SPACE.sub("\u00a0 ", text)
        if not text.isascii():
            text = _SUPERSCRIPT.sub(lambda match: f"<sup>{_SUPERSCRIPTS[match[0]]}</sup>", text)
        return text

    def link(self, address: str) -> tuple[str, str]:
        return f'<a href="{self.escape(address).replace(chr(34), "%22")}">', "</a>"


class _Rtf(Format):
    def escape(self, text: str) -> str:
        text = _RTF_SPECIAL.sub(lambda match: "\\" + match[0], text)
        text = _SUPERSCRIPT.sub(lambda match: f"\\super {_SUPERSCRIPTS[match[0]]}\\nosupersub{{}}", text)
        text = _NOT_ASCII.sub(_rtf_character, text)
        return text.replace("\t", "\\tab{}")

    def link(self, address: str) -> tuple[str, str]:
        return f'{{\\field{{\\*\\fldinst HYPERLINK "{self.escape(address)}"}}{{\\fldrslt ', "}}"


def _rtf_character(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be")
    # RTF counts in signed 16-bit numbers.
    codes = [int.from_bytes(units[i : i + 2], "big", signed=True) for i in range(0, len(units), 2)]
    return "".join(f"\\uc0\\u{code}{{}}" for code in codes)


def _span(style: str) -> tuple[str, str]:
    return f'<span style="{style}">', "</span>"


HTML = _Html(
    marks={
        ("font-style", "italic"): ("<i>", "</i>"),
        ("font-style", "oblique"): ("<em>", "</em>"),
        ("font-style", "normal"): _span("font-style:normal;"),
        ("font-variant", "small-caps"): _span("font-variant:small-caps;"),
        ("font-variant", "normal"): _span("font-variant:normal;"),
        ("font-weight", "bold"): ("<b>", "</b>"),
        ("font-weight", "normal"): _span("font-weight:normal;"),
        ("text-decoration", "underline"): _span("text-decoration:underline;"),
        ("text-decoration", "none"): _span("text-decoration:none;"),
        ("vertical-align", "sup"): ("<sup>", "</sup>"),
        ("vertical-align", "sub"): ("<sub>", "</sub>"),
        ("vertical-align", "baseline"): _span("baseline"),
    },
    displays={
        "block": ('\n\n    <div class="csl-block">', "</div>\n"),
        "left-margin": ('\n    <div class="csl-left-margin">', "</div>"),
        "right-inline": ('<div class="csl-right-inline">', "</div>\n  "),
        "indent": ('<div class="csl-indent">', "</div>\n  "),
    },
    entry=('  <div class="csl-entry">', "</div>\n"),
    bibliography=('<div class="csl-bib-body">\n', "</div>"),
)

TEXT = Format(displays={"block": ("\n", ""), "indent": ("\n    ", "")}, entry=("", "\n"), gap=" ")

RTF = _Rtf(
    marks={
        ("font-style", "italic"): ("{\\i{}", "}"),
        ("font-style", "oblique"): ("{\\i{}", "}"),
        ("font-style", "normal"): ("{\\i0{}", "}"),
        ("font-variant", "small-caps"): ("{\\scaps ", "}"),
        ("font-variant", "normal"): ("{\\scaps0{}", "}"),
        ("font-weight", "bold"): ("{\\b{}", "}"),
        ("font-weight", "normal"): ("{\\b0{}", "}"),
        ("text-decoration", "underline"): ("{\\ul{}", "}"),
        ("vertical-align", "sup"): ("\\super ", "\\nosupersub{}"),
        ("vertical-align", "sub"): ("\\sub ", "\\nosupersub{}"),
    },
    displays={
        "block": ("\\line{}", "\\line\r\n"),
        "left-margin": ("", "\\tab "),
        "right-inline": ("", "\r\n"),
        "indent": ("\n\\tab ", "\\line\r\n"),
    },
    bibliography=("{\\rtf ", "}"),
)

FORMATS: dict[str, Format] = {"html": HTML, "text": TEXT, "rtf": RTF}

_FLIP = {"italic": "normal", "oblique": "normal", "bold": "normal", "small-caps": "normal"}


def write(pieces: list[FlowPiece], output: Format, quotes: Quotes, *, links: bool = False) -> str:
    """The pieces as text in that format."""
    writer = _Writer(output, quotes, links)
    for piece in pieces:
        writer.take(piece)
    return "".join(writer.parts)


class _Writer:
    def __init__(self, output: Format, quotes: Quotes, links: bool) -> None:
        self.parts: list[str] = []
        self._output = output
        self._quotes = quotes
        self._links = links
        self._state = dict(MARK_DEFAULTS)
        self._open: list[tuple[str, str, dict[str, str]]] = []  # what to write at the end, and the state before
        self._inner: list[bool] = []  # for each quotation begun, whether it has inner marks
        self._link_end = ""

    def take(self, piece: FlowPiece) -> None:
        if isinstance(piece, str):
            self.parts.append(self._output.escape(piece))
        elif isinstance(piece, NodeMark):
            self._begin(piece.mark)
        elif isinstance(piece, Open):
            self._begin_inline(piece.mark)
        elif isinstance(piece, Display):
            self._take_display(piece)
        elif isinstance(piece, Link):
            self._take_link(piece)
        elif piece.mark[0] == "quote":
            self.parts.append(self._output.escape(self._quotes[3 if self._inner.pop() else 1]))
        else:
            _, end, self._state = self._open.pop()
            self.parts.append(end)

    def _take_display(self, piece: Display) -> None:
        start, end = self._output.displays.get(piece.kind, ("", ""))
        self.parts.append(end if piece.ends else start)
        if piece.ends and piece.kind == "left-margin" and not "".join(self.parts).endswith(" "):
            self.parts.append(self._output.gap)

    def _take_link(self, piece: Link) -> None:
        if not self._links:
            return
        if piece.address:
            start, self._link_end = self._output.link(piece.address)
            self.parts.append(start)
        else:
            self.parts.append(self._link_end)

    def _begin(self, mark: Mark) -> None:
        name, value = mark
        before = self._state
        start, end = self._output.marks.get(mark, ("", ""))
        if value == MARK_DEFAULTS.get(name) == before.get(name):
            start = end = ""  # nothing to undo
        self._open.append((name, end, before))
        self._state = {**before, name: value}
        self.parts.append(start)

    def _begin_inline(self, mark: Mark) -> None:
        if mark[0] == "quote":
            inner = not self._inner[-1] if self._inner else mark == INNER_QUOTE
            self._inner.append(inner)
            self.parts.append(self._output.escape(self._quotes[2 if inner else 0]))
            return
        if mark == NO_DECORATION:
            self._begin_plain()
            return
        name, value = mark
        if self._state.get(name) == value and value in _FLIP:
            value = _FLIP[value]
        self._begin((name, value))

    def _begin_plain(self) -> None:
        before, starts, ends = self._state, "", ""
        plain = dict(before)
        for name in ("font-weight", "font-style", "font-variant"):
            if before[name] != MARK_DEFAULTS[name]:
                plain[name] = MARK_DEFAULTS[name]
                start, end = self._output.marks.get((name, plain[name]), ("", ""))
                starts, ends = starts + start, end + ends
        self._open.append(("", ends, before))
        self._state = plain
        self.parts.append(starts)
