r"""LaTeX commands without arguments that a file defines in its `@preamble`: `\def\TUG{TeX Users Group}`."""

from __future__ import annotations

import re

_PREAMBLE = re.compile(r"@preamble\s*[{(](.*?)(?=\n[ \t]*@|\Z)", re.IGNORECASE | re.DOTALL)
_DEFINED = re.compile(
    r"\\(?:[gex]?def\s*\\([A-Za-z]+)\s*|(?:re|provide)?(?:new)?command\*?\s*(?:\{\s*\\([A-Za-z]+)\s*\}|\\([A-Za-z]+))\s*)"
    r"\{((?:[^{}#]|\{(?:[^{}#]|\{[^{}#]{0,100}\}){0,300}\}){0,300})\}"
)
_NOTHING_TO_READ = re.compile(r"\\(?:spacefactor\s*=?\s*\d+|relax|xspace|ignorespaces|unskip)\s*")
_COMMAND = re.compile(r"\\([A-Za-z]+)(\{\}|(?=[^A-Za-z])\s*|$)")
_DEEPEST, _LONGEST = 4, 2_000


def defined_in(text: str) -> dict[str, str]:
    """What the commands stand for that the preambles of the file `text` define; those with arguments are left out."""
    found: dict[str, str] = {}
    for preamble in _PREAMBLE.findall(text):
        # Strings that `#` joins are one.
        for match in _DEFINED.finditer(re.sub(r"\"\s*#\s*\"", "", preamble)):
            body = _NOTHING_TO_READ.sub("", match[4]).strip()
            if body:
                found.setdefault(match[1] or match[2] or match[3], body)
    return found


def filled_in(value: str, commands: dict[str, str]) -> str:
    """`value` with the commands replaced by what they stand for, in braces."""
    for _ in range(_DEEPEST):
        if "\\" not in value or len(value) > 50 * _LONGEST:
            break
        longer = _COMMAND.sub(lambda match: f"{{{commands[match[1]]}}}" if match[1] in commands else match[0], value)
        if longer == value or len(longer) > len(value) + _LONGEST:
            break
        value = longer
    return value
