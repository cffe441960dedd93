"""Rich text in fields: `<i> <b> <sup> <sub> <sc>`, `<span …>`, and quotation marks.

A field is cut into pieces: plain text, the opening and closing of a mark, and the opening and closing of a
quotation. Tags and quotation marks that do not pair up are text like any other. Which quotation marks to
print, and whether an `<i>` within italics is upright, is decided when the whole is written out.
"""

from __future__ import annotations

import re
from functools import lru_cache

from refapp.csl.look import Mark


class Open:
    """A mark begins; `role` is "quote" for quotations and "" otherwise."""

    __slots__ = ("mark",)

    def __init__(self, mark: Mark) -> None:
        self.mark = mark


class Close:
    """The mark begun last ends."""

    __slots__ = ("mark",)

    def __init__(self, mark: Mark) -> None:
        self.mark = mark


QUOTE: Mark = ("quote", "")
INNER_QUOTE: Mark = ("quote", "inner")  # typed with the locale's inner marks
NO_DECORATION: Mark = ("nodecor", "")
_NO_CASE: Mark = ("nocase", "")

_TAG_MARKS: dict[str, Mark] = {
    "i": ("font-style", "italic"),
    "b": ("font-weight", "bold"),
    "sc": ("font-variant", "small-caps"),
    "sup": ("vertical-align", "sup"),
    "sub": ("vertical-align", "sub"),
}
_SPAN = re.compile(r'<span\s+(?:class="(?P<none>nocase|nodecor)"|style="font-variant:\s*(?P<caps>small-caps);?")[^>]*>')
_SPECIAL = re.compile(
    r"</?(?:i|b|sc|sup|sub)>"
    r'|<span\s+(?:class="no(?:case|decor)"|style="font-variant:\s*small-caps;?")[^>]*>'
    r"|</span>"
    r"|[\"'“”‘’«»„‚‹›]"
)
_HAS_SPECIAL = re.compile(r"[<\"'“”‘’«»„‚‹›]")

Piece = str | Open | Close
Quotes = tuple[str, str, str, str]


class _Tag:
    """A tag or quotation mark met while reading, and whether it turned out to pair up."""

    __slots__ = ("closer", "mark", "partner", "position", "text")

    def __init__(self, text: str, mark: Mark, closer: str, position: int) -> None:
        self.text = text
        self.mark = mark
        self.closer = closer
        self.position = position
        self.partner: _Tag | None = None


@lru_cache(maxsize=8192)
def parse_markup(text: str, quotes: Quotes) -> tuple[Piece, ...]:
    """The pieces of a field. `quotes` are the locale's outer and inner opening and closing marks."""
    if not _HAS_SPECIAL.search(text):
        return (text,)
    return _Parser(text, quotes).parse()


class _Parser:
    def __init__(self, text: str, quotes: Quotes) -> None:
        self._text = text
        straight = ('"', "'")
        pairs = ((quotes[0], quotes[1]), (quotes[2], quotes[3]))
        self._pairs = {opener: closer for opener, closer in pairs if opener and opener not in straight}
        self._inner = quotes[2]
        self._closers = set(self._pairs.values())
        self._pieces: list[str | _Tag] = []
        self._stack: list[_Tag] = []

    def parse(self) -> tuple[Piece, ...]:
        position = 0
        for match in _SPECIAL.finditer(self._text):
            if match.start() > position:
                self._pieces.append(self._text[position : match.start()])
            self._take(match[0], match.start(), match.end())
            position = match.end()
        if position < len(self._text):
            self._pieces.append(self._text[position:])
        return tuple(self._finished())

    def _take(self, token: str, start: int, end: int) -> None:
        if token.startswith("</"):
            self._close(token)
        elif token.startswith("<"):
            self._open(token, *_tag_meaning(token))
        elif token in ("'", '"'):
            self._straight_quote(token, start, end)
        elif token in self._pairs and not (self._pairs[token] == token and self._awaits(token)):
            self._open(token, INNER_QUOTE if token == self._inner else QUOTE, self._pairs[token])
        elif token in self._closers and self._stack and self._stack[-1].closer == token:
            self._close(token)
        else:
            self._pieces.append(token)

    def _straight_quote(self, token: str, start: int, end: int) -> None:
        after = self._text[end : end + 1]
        if self._can_open(start):
            # A single mark before a space cannot open anything.
            if token == "'" and after in ("", " "):
                self._pieces.append("’")
            else:
                self._open(token, QUOTE, token)
        elif token == "'" and self._is_apostrophe(after):
            self._pieces.append("’")
        else:
            self._close(token)

    def _can_open(self, start: int) -> bool:
        before = self._text[start - 1 : start]
        if not before or before in " (\u00a0\u202f\n\t":
            return True
        # Directly after something else that opened.
        last = self._pieces[-1] if self._pieces else None
        return isinstance(last, _Tag) and last in self._stack

    def _is_apostrophe(self, after: str) -> bool:
        if not after or after in ".?:; ":
            return False
        return after not in "<,!)]\"”’»'"

    def _awaits(self, closer: str) -> bool:
        return any(tag.closer == closer for tag in self._stack)

    def _open(self, token: str, mark: Mark, closer: str) -> None:
        tag = _Tag(token, mark, closer, len(self._pieces))
        self._pieces.append(tag)
        self._stack.append(tag)

    def _close(self, token: str) -> None:
        if not self._awaits(token):
            self._pieces.append("’" if token == "'" else token)
            return
        # What was opened within and not closed is mis-nested: it is text.
        while self._stack[-1].closer != token:
            self._stack.pop()
        opener = self._stack.pop()
        closer = _Tag(token, opener.mark, "", len(self._pieces))
        opener.partner, closer.partner = closer, opener
        self._pieces.append(closer)

    def _finished(self) -> list[Piece]:
        result: list[Piece] = []
        for piece in self._pieces:
            if isinstance(piece, str):
                _add_text(result, piece)
            elif piece.partner is None:
                _add_text(result, "’" if piece.text == "'" else piece.text)
            elif piece.mark != _NO_CASE:
                result.append(Open(piece.mark) if piece.closer else Close(piece.mark))
        return result


def _tag_meaning(token: str) -> tuple[Mark, str]:
    span = _SPAN.match(token)
    if span is None:
        name = token.strip("<>")
        return _TAG_MARKS[name], f"</{name}>"
    if span["caps"]:
        return ("font-variant", "small-caps"), "</span>"
    return (_NO_CASE if span["none"] == "nocase" else NO_DECORATION), "</span>"


def _add_text(pieces: list[Piece], text: str) -> None:
    if pieces and isinstance(pieces[-1], str):
        pieces[-1] += text
    else:
        pieces.append(text)


def strip_markup(text: str) -> str:
    """The text without tags, as sort keys and comparisons need it."""
    return re.sub(r"</?(?:i|b|sc|sup|sub|span)\b[^>]*>", "", text) if "<" in text else text
