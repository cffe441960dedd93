"""From the output tree to one row of pieces: affixes meet, punctuation merges, quotes take it in.

Where two parts of a citation meet, a style's punctuation adapts to what stands before it: `Who?` and `. `
give `Who? `, a doubled full stop or space is written once, and in locales that ask for it commas and full
stops move inside closing quotation marks.
"""

from __future__ import annotations

from refapp.csl.locale import Locale
from refapp.csl.look import Look
from refapp.csl.markup import QUOTE, Close, Open, Quotes, parse_markup
from refapp.csl.pieces import Display, FlowPiece, Link, NodeMark, quotes_of
from refapp.csl.tree import Group, Leaf, Node

PUNCTUATION = frozenset("!?.:,;")
# Pairs of which one mark is enough; other pairs stand as they are.
_MERGED = {
    "!.": "!", "!:": "!", "?.": "?", "?:": "?", ":!": "!", ":?": "?", ":.": ":", ";!": "!", ";?": "?",
    ";:": ";", ";.": ";",
}  # fmt: skip
_INTO_QUOTE = frozenset(".,!?")
_OUT_OF_QUOTE = frozenset(",;:")
_SPACES = " \u00a0"
# Content that starts so is treated as if the style had put it there.
_LEADING = frozenset(":.;!?")


_CLOSE_QUOTE = Close(QUOTE)
_OPEN_QUOTE = Open(QUOTE)


def flow(node: Node | None, locale: Locale, *, nested_braces: bool = False) -> list[FlowPiece]:
    """The pieces of a tree in order, ready to be written in a format.

    With `nested_braces`, parentheses that groups put within parentheses become brackets, as notes have them.
    """
    if node is None:
        return []
    result = Flow(quotes_of(locale), locale.punctuation_in_quote, nested_braces)
    result.add(node)
    return result.pieces


class Flow:
    """Takes nodes and keeps the pieces they become in `pieces`."""

    def __init__(self, quotes: Quotes, into_quotes: bool, nested_braces: bool) -> None:
        self.pieces: list[FlowPiece] = []
        self._quotes = quotes
        self._into_quotes = into_quotes
        self._braces = 0 if nested_braces else None  # how many parentheses are open
        self._last = -1  # where the last text is
        self._quoted = False  # whether a quotation has closed since
        self._quote_end = -1  # where it closed
        self._quoted_last = -1  # where the last text within it is

    def add(self, node: Node, merge_prefix: bool = True) -> None:
        """Adds a node and what it holds."""
        look = node.look
        if look.display:
            self.pieces.append(Display(look.display, False))
        if look.prefix:
            prefix = self._with_braces(look.prefix) if isinstance(node, Group) else look.prefix
            self._affix(prefix, merge_prefix, merge_prefix)
        if look.marks or look.quotes:
            self._add_marked(node, look)
        else:
            self._add_content(node)
        if look.suffix:
            # Directly on formatted text only doubled marks are dropped.
            suffix = self._with_braces(look.suffix) if isinstance(node, Group) else look.suffix
            self._affix(suffix, not _is_formatted_leaf(node))
        if look.display:
            self._end_display(look.display)

    def _with_braces(self, text: str) -> str:
        if self._braces is None or not ("(" in text or ")" in text):
            return text
        changed = ""
        for letter in text:
            if letter == "(":
                changed += "[" if self._braces % 2 else "("
                self._braces += 1
            elif letter == ")":
                changed += "]" if self._braces % 2 == 0 else ")"
                self._braces -= 1
            else:
                changed += letter
        return changed

    def _end_display(self, kind: str) -> None:
        text = self.pieces[self._last] if self._last >= 0 else ""
        self.pieces.append(Display(kind, True))
        if (
            self._last == len(self.pieces) - 2
            and isinstance(text, str)
            and text.endswith(" ")
            and kind != "left-margin"
        ):
            # A space at the end of a block belongs outside of it.
            self.pieces[self._last] = text[:-1]
            self._append(" ")

    def _add_marked(self, node: Node, look: Look) -> None:
        for mark in reversed(look.marks):
            self.pieces.append(NodeMark(mark))
        if look.quotes:
            self.pieces.append(_OPEN_QUOTE)
        self._add_content(node)
        if look.quotes:
            self._close_quote()
        for mark in look.marks:
            self.pieces.append(Close(mark))

    def _add_content(self, node: Node) -> None:
        if isinstance(node, Leaf):
            self._add_leaf(node)
            return
        previous: Node | None = None
        for child in node.children:
            merge = True
            if previous is not None:
                if node.delimiter:
                    self._affix(node.delimiter, not _is_formatted_leaf(previous))
                else:
                    merge = not (previous.look.marks or child.look.marks)
            self.add(child, merge)
            previous = child

    def _add_leaf(self, leaf: Leaf) -> None:
        if leaf.link:
            self.pieces.append(Link(leaf.link))
        if leaf.literal:
            self._text(leaf.text)
        else:
            for index, piece in enumerate(parse_markup(leaf.text, self._quotes)):
                if isinstance(piece, str):
                    if index:
                        self._append(piece)
                    else:
                        self._text(piece)
                elif piece.mark[0] == "quote" and isinstance(piece, Close):
                    self._close_quote()
                else:
                    self.pieces.append(piece)
        if leaf.link:
            self.pieces.append(Link(""))

    def _text(self, text: str) -> None:
        if text[:1] in _LEADING:
            rest = text.lstrip(":.;!? ")
            if rest:
                self._affix(text[: len(text) - len(rest)])
                text = rest
        if text:
            self._append(text)

    def _append(self, text: str) -> None:
        self._last = len(self.pieces)
        self._quoted = False
        self.pieces.append(text)

    def _affix(self, text: str, merge: bool = True, doubles: bool = True) -> None:
        """Adds a style's own text.

        `merge` lets its punctuation merge with what stands before, `doubles` drops what is doubled.
        """
        while text and self._last >= 0:
            left = self.pieces[self._last]
            assert isinstance(left, str)
            end, start = left[-1:], text[0]
            if start in _SPACES:
                if end not in _SPACES or self._quoted:
                    break
            elif start not in PUNCTUATION:
                break
            elif self._quoted and self._into_quotes and start in _INTO_QUOTE:
                self._move_in(left, start)
            elif end == start:
                if not doubles:
                    break
            elif merge and end + start in _MERGED:
                merged = _MERGED[end + start]
                if self._into_quotes and merged in _INTO_QUOTE and self._follows_quote():
                    text = merged + text[1:]
                    continue
                self.pieces[self._last] = left[:-1] + merged
            else:
                break
            text = text[1:]
        if text:
            self._append(text)

    def _follows_quote(self) -> bool:
        """Takes back a mark that stands alone after a quotation, so that what it becomes can go into it."""
        left = self.pieces[self._last]
        alone = isinstance(left, str) and len(left) == 1 and self._last == len(self.pieces) - 1
        if not (alone and self._last == self._quote_end + 1):
            return False
        del self.pieces[self._last]
        self._last, self._quoted = self._quoted_last, True
        return True

    def _move_in(self, left: str, start: str) -> None:
        end = left[-1:]
        if end == start:
            return
        if end + start in _MERGED:
            self.pieces[self._last] = left[:-1] + _MERGED[end + start]
        elif self._quote_end == self._last + 1:
            self.pieces[self._last] = left + start
        else:
            # Formatting ends in between: the mark stands after it, within the quotation.
            self._last = self._quote_end
            self.pieces.insert(self._quote_end, start)
            self._quote_end += 1

    def _close_quote(self) -> None:
        moved = ""
        if not self._into_quotes and self._last >= 0 and not self._quoted:
            text = self.pieces[self._last]
            assert isinstance(text, str)
            while text[-1:] in _OUT_OF_QUOTE and len(text) > 1:
                text, moved = text[:-1], text[-1] + moved
            self.pieces[self._last] = text
        if not self._quoted:
            self._quote_end, self._quoted_last = len(self.pieces), self._last
        self.pieces.append(_CLOSE_QUOTE)
        if moved:
            self._append(moved)
        else:
            self._quoted = True


def _is_formatted_leaf(node: Node) -> bool:
    return isinstance(node, Leaf) and bool(node.look.marks or node.look.quotes)
