"""Text to LaTeX: Unicode stays, TeX's own characters are escaped, CSL rich text becomes commands.

What `latex` reads back is what went in; formulas kept in dollars go out as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .latex_case import followed, self_evident, shouts, starts_sentence

_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "`": r"\textasciigrave{}",
    "‘": r"\textquoteleft{}",
    "\u00a0": "~",
}
_ESCAPE = re.compile("[" + re.escape("".join(_ESCAPES)) + "]|--+|''+")
_TAG = re.compile(
    r"<(?P<end>/)?(?P<name>i|b|em|strong|sup|sub|sc|span)(?P<attributes>\s[^<>]*)?>"
    r"|(?P<formula>\$[^$]*\\[A-Za-z]+[^$]*\$)",
    re.IGNORECASE,
)
_COMMANDS = {
    "i": r"\emph{",
    "em": r"\emph{",
    "b": r"\textbf{",
    "strong": r"\textbf{",
    "sup": r"\textsuperscript{",
    "sub": r"\textsubscript{",
    "sc": r"\textsc{",
}
_WORD = re.compile(r"\w+")


def escape(text: str) -> str:
    """Plain text with TeX's own characters escaped."""
    return _ESCAPE.sub(_escaped, text) if _ESCAPE.search(text) else text


def _escaped(match: re.Match[str]) -> str:
    found = match[0]
    return _ESCAPES.get(found) or "{}".join(found)


def escape_paragraphs(text: str) -> str:
    r"""Plain text of several lines: paragraphs stay, a line end becomes `\\`."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "\n\n".join("\\\\\n".join(escape(line) for line in paragraph.split("\n")) for paragraph in paragraphs)


@lru_cache(maxsize=2048)
def from_text(text: str, title: bool = False) -> str:
    """CSL rich text as LaTeX. In a `title`, words whose capitals must stay are put in braces."""
    if "<" not in text and "$" not in text:
        return _words(text, "") if title and not shouts(text) else escape(text)
    tokens = _tokens(text)
    pairs = _pairs(tokens)
    bare = "".join(token for token, match in tokens if match is None)
    guard = title and not shouts(bare)
    out: list[str] = []
    said = ""
    inside = 0
    for number, (token, match) in enumerate(tokens):
        if number in pairs:
            command, opens = pairs[number]
            # An empty group, lest a brace right before a command be taken for an accent, whose case may change.
            if out and out[-1] == "{" and opens:
                out.append("{}")
            out.append(command if opens else "}")
            inside += (1 if opens else -1) if command == "{" else 0
        elif match is not None and match["formula"] and balanced(token):
            out.append(token)
        else:
            words = _words(token, said) if guard and not inside else escape(token)
            out.append("{}" + words if out and out[-1] == "{" and words.startswith("\\") else words)
            said = followed(said, token)
    latex = "".join(out)
    # Braces around a whole title mean nothing; an empty group before them makes them mean their words.
    return "{}" + latex if title and pairs and latex.startswith("{") and latex.endswith("}") else latex


def balanced(text: str) -> bool:
    """Whether every brace of `text` has its other half."""
    depth = 0
    for match in re.finditer(r"[{}]", text):
        depth += 1 if match[0] == "{" else -1
        if depth < 0:
            return False
    return depth == 0


def _tokens(text: str) -> list[tuple[str, re.Match[str] | None]]:
    tokens: list[tuple[str, re.Match[str] | None]] = []
    at = 0
    for match in _TAG.finditer(text):
        if match.start() > at:
            tokens.append((text[at : match.start()], None))
        tokens.append((match[0], match))
        at = match.end()
    if at < len(text):
        tokens.append((text[at:], None))
    return tokens


def _pairs(tokens: list[tuple[str, re.Match[str] | None]]) -> dict[int, tuple[str, bool]]:
    """Numbers of the tags that have their other half: the command, and whether it opens."""
    pairs: dict[int, tuple[str, bool]] = {}
    open_tags: list[tuple[int, str, str]] = []
    for number, (_, match) in enumerate(tokens):
        if match is None or not match["name"]:
            continue
        name = match["name"].lower()
        if not match["end"]:
            open_tags.append((number, name, _command(name, match["attributes"] or "")))
        elif open_tags and open_tags[-1][1] == name:
            start, _, command = open_tags.pop()
            pairs[start], pairs[number] = (command, True), (command, False)
    return pairs


def _command(name: str, attributes: str) -> str:
    if name != "span":
        return _COMMANDS[name]
    if "small-caps" in attributes:
        return _COMMANDS["sc"]
    return "{" if "nocase" in attributes else r"\textrm{"


def _words(text: str, before: str) -> str:
    """Plain text in LaTeX with braces around words whose capitals speak for themselves."""
    out: list[str] = []
    at = looked = 0
    for match in _WORD.finditer(text):
        word = match[0]
        if not self_evident(word):
            continue
        before, looked = followed(before, text[looked : match.start()]), match.start()
        if len(word) == 1 and starts_sentence(before):
            continue
        out += [escape(text[at : match.start()]), "{", escape(word), "}"]
        at = match.end()
    out.append(escape(text[at:]))
    return "".join(out)
