"""LaTeX read token by token: braces, commands, accents, math; the result carries marks for tags and braces."""

from __future__ import annotations

import re
import unicodedata

from .latex_marks import CLOSE, MARKS, OPEN, SHIELD, UNSHIELD
from .latex_symbols import (
    ACCENTS,
    DROPPED,
    ESCAPES,
    FORMULAS,
    MATH_ACCENTS,
    QUOTES,
    SECOND,
    STYLES,
    SWITCHES,
    VERBATIM,
    WRAPPERS,
    symbol,
)
from .latex_verbatim import to_verbatim

DEEPEST = 40  # braces nested deeper say nothing and would cost the stack
_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z@]+)\*?[ \t\r\n]*|\\(?P<escape>.)|(?P<mark>[{}$^_~`])|(?P<dash>---?)|(?P<quote>'')"
    r"|(?P<text>[^\\{}$^_~`'-]+|['-])|\\$",
    re.DOTALL,
)
_WORD, _ARGUMENT, _SWALLOWED = map(re.compile, (r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*", r"\{(?!\})", r"\s[^\W_]"))
_BRACES = re.compile(r"[{}]")
_SUB = {"^": "sup", "_": "sub"}


def _depth(value: str) -> int:
    depth = deepest = 0
    for match in _BRACES.finditer(value):
        depth += 1 if match[0] == "{" else -1
        deepest = max(deepest, depth)
    return deepest


def convert(value: str, shield: bool = False) -> str:
    """`value` with marks (see `latex_marks`) for tags and, when `shield`, for what stood in braces."""
    if value.count("{") > DEEPEST and _depth(value) > DEEPEST:
        value = _BRACES.sub("", value)
    text = _Converter(value.translate(MARKS), shield).group("", False)
    return unicodedata.normalize("NFC", text) if not text.isascii() else text


class _Converter:
    """One pass over one value. `group` reads up to the brace or dollar that closes what it is in."""

    def __init__(self, value: str, shield: bool) -> None:
        self.value = value
        self.shield = shield
        self.at = 0
        self.quotes = 0
        self.missing: set[str] = set()

    def group(self, closer: str, math: bool) -> str:
        out: list[str] = []
        switches: list[str] = []
        while self.at < len(self.value):
            match = _TOKEN.match(self.value, self.at)
            if match is None:
                self.at += 1
                continue
            self.at = match.end()
            kind, token = match.lastgroup, match[0]
            if kind == "text":
                out.append(token)
            elif kind == "word":
                name = match["word"]
                if name in SWITCHES:
                    out.append(OPEN[SWITCHES[name]])
                    switches.append(CLOSE[SWITCHES[name]])
                else:
                    out.append(self._command(name, math))
            elif kind == "escape":
                out.append(self._escape(match["escape"], math))
            elif kind == "dash":
                out.append(token if math else "–" if len(token) == 2 else "—")
            elif kind == "quote":
                out.append("″" if math else "”")
            elif token == closer:
                break
            elif kind == "mark":
                out.append(self._mark(token, math))
        return "".join(out) + "".join(reversed(switches))

    def _mark(self, token: str, math: bool) -> str:
        if token == "{":
            # A group that starts with a command is a "special character": its case may change.
            special = self.value.startswith("\\", self.at)
            inner = self.group("}", math)
            return SHIELD + inner + UNSHIELD if self.shield and not special and not math else inner
        if token == "$":
            return self._formula()
        if token == "~":
            return "\u00a0"
        if token == "`":
            if self.value.startswith("`", self.at):
                self.at += 1
                return "“"
            return "‘" if not math else "`"
        if token in _SUB and math:
            inner = self._argument(math)
            if inner == "∘" and token == "^":
                return "°"
            return OPEN[_SUB[token]] + inner + CLOSE[_SUB[token]] if inner else ""
        return "" if token == "}" else token

    def _formula(self) -> str:
        double = self.value.startswith("$", self.at)
        start = self.at + double
        stop = self.value.find("$$" if double else "$", start)
        while stop > 0 and self.value[stop - 1] == "\\":
            stop = self.value.find("$", stop + 1)
        if stop < 0:
            return "$"
        inner, self.at = self.value[start:stop], stop + 1 + double
        return _formula_text(inner, self.value[start - 1 - double : self.at])

    def _escape(self, char: str, math: bool) -> str:
        if char == "(":
            stop = self._find("\\)")
            if stop >= 0:
                inner, self.at = self.value[self.at : stop], stop + 2
                return _formula_text(inner, f"${inner}$")
        if char in ACCENTS and not (math and char in "=.'`"):
            return self._accent(ACCENTS[char], math)
        return ESCAPES.get(char, char)

    def _command(self, name: str, math: bool) -> str:
        if name in ACCENTS and not (math and len(name) == 1 and name not in "rk"):
            return self._accent(ACCENTS[name], math)
        if math and name in MATH_ACCENTS:
            return self._accent(MATH_ACCENTS[name], math)
        if name in STYLES:
            tag = STYLES[name]
            inner = self._argument(math)
            return OPEN[tag] + inner + CLOSE[tag] if inner else ""
        if name in QUOTES:
            return self._quoted(*QUOTES[name], math)
        if name.lower() in DROPPED or name in SECOND:
            self._raw_argument()
            return self._argument(math) if name in SECOND else ""
        if name in VERBATIM:
            return to_verbatim(self._raw_argument())
        if name == "href":
            self._raw_argument()
            return self._argument(math)
        if name == "ensuremath":
            inner = self._raw_argument()
            return _formula_text(inner, f"${inner}$")
        if name in ("char", "symbol"):
            return self._character()
        found = symbol(name)
        if found is not None:
            return found
        # An unknown command: its name goes, what it wraps stays; but `\CTAN` and `\AMS{}` are words.
        if self.value.startswith("[", self.at):
            self.at = self._find("]") + 1 or self.at
        elif not math and _WORD.fullmatch(name) and not _ARGUMENT.match(self.value, self.at):
            return f"{name} " if _SWALLOWED.match(self.value, self.at - 1) else name
        return ""

    def _find(self, closer: str) -> int:
        """Where `closer` comes next, or -1, which is looked for once."""
        if closer in self.missing:
            return -1
        found = self.value.find(closer, self.at)
        if found < 0:
            self.missing.add(closer)
        return found

    def _quoted(self, first: str, last: str, math: bool) -> str:
        """A quotation; one inside another has the other marks."""
        if first == "“":
            first, last = ("“", "”") if self.quotes % 2 == 0 else ("‘", "’")
            self.quotes += 1
        inner = self._argument(math)
        self.quotes -= first in "“‘"
        return first + inner + last

    def _accent(self, combining: str, math: bool) -> str:
        base = self._argument(math)
        base = {"ı": "i", "ȷ": "j"}.get(base, base)
        if not base.strip():
            return base
        for at, char in enumerate(base):
            if char not in SHIELD + UNSHIELD:
                return base[: at + 1] + combining + base[at + 1 :]
        return base

    def _argument(self, math: bool) -> str:
        """The next group, command or character."""
        while self.at < len(self.value) and self.value[self.at].isspace():
            self.at += 1
        match = _TOKEN.match(self.value, self.at)
        if match is None:
            return ""
        if match[0] == "{":
            self.at += 1
            return self.group("}", math)
        if match.lastgroup == "word":
            self.at = match.end()
            return self._command(match["word"], math) if symbol(match["word"]) is not None else ""
        if match.lastgroup == "escape":
            self.at = match.end()
            return ESCAPES.get(match["escape"], match["escape"])
        if match[0] in ("}", "$"):
            return ""
        self.at += 1
        return self.value[self.at - 1]

    def _raw_argument(self) -> str:
        if not self.value.startswith("{", self.at):
            return ""
        depth = 0
        for match in _BRACES.finditer(self.value, self.at):
            depth += 1 if match[0] == "{" else -1
            if depth == 0:
                inner = self.value[self.at + 1 : match.start()]
                self.at = match.end()
                return inner
        return ""

    def _character(self) -> str:
        match = re.compile(r"\{?\s*(?:(\d{1,7})|\"([0-9A-Fa-f]{1,6})|'([0-7]{1,7}))\s*\}?").match(self.value, self.at)
        if not match:
            return ""
        self.at = match.end()
        number = int(match[1] or match[2] or match[3], 10 if match[1] else 16 if match[2] else 8)
        if not 32 <= number <= 0x10FFFF or 0xD800 <= number <= 0xDFFF or 0xE000 <= number <= 0xE0FF:
            return ""
        return chr(number)


def _formula_text(inner: str, raw: str) -> str:
    """A formula as text with marks, or `raw` where text cannot say it."""
    for name in re.findall(r"\\([A-Za-z]+)", inner):
        known = any(name in table for table in (STYLES, SWITCHES, ACCENTS, MATH_ACCENTS, WRAPPERS))
        if name in FORMULAS or not (known or symbol(name) is not None):
            return raw
    text = _Converter(inner, False).group("", True).strip()
    return re.sub(r"(?<=\S)\s*-\s*(?=\S)", "−", text) if re.fullmatch(r"\s*-.*", inner) else text
