"""Other ways of citing references: as keys for LaTeX, Pandoc and Typst, for Wikipedia, for web pages, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from refapp.citing.engine import Citer
from refapp.model.reference import Reference
from refapp.tasks.coins import html_with_coins
from refapp.tasks.copy_references import copy_markdown
from refapp.tasks.wikipedia import wikipedia

# What Pandoc takes as a key without braces, and what Typst takes as a label.
_PANDOC_KEY = re.compile(r"\w(?:\w|[:.#$%&+?<>~/-](?=\w))*")
_TYPST_KEY = re.compile(r"\w(?:[\w-]|[:.](?=[\w-]))*")


@dataclass(frozen=True, slots=True)
class Flavour:
    """A way of citing: `name` is what people call it; `make` gives the text to paste, and may raise AppError."""

    name: str
    make: Callable[[Sequence[Reference], Citer, str], str]


def latex_cite(references: Sequence[Reference]) -> str:
    r"""`\\cite{a,b}`."""
    keys = ",".join(_keys(references))
    return rf"\cite{{{keys}}}" if keys else ""


def pandoc_cite(references: Sequence[Reference]) -> str:
    """`[@a; @b]`."""
    keys = [f"@{key}" if _PANDOC_KEY.fullmatch(key) else f"@{{{key}}}" for key in _keys(references)]
    return f"[{'; '.join(keys)}]" if keys else ""


def typst_cite(references: Sequence[Reference]) -> str:
    """`@a @b`; a key that is no label of Typst goes through `#cite`."""
    return " ".join(_typst(key) for key in _keys(references))


def _typst(key: str) -> str:
    if _TYPST_KEY.fullmatch(key):
        return f"@{key}"
    quoted = key.replace("\\", "\\\\").replace('"', '\\"')
    return f'#cite(label("{quoted}"))'


def _keys(references: Sequence[Reference]) -> list[str]:
    return [reference.citekey for reference in references if reference.citekey]


# A menu can be built of this: key, name for people, and what makes it.
FLAVOURS: Mapping[str, Flavour] = {
    "latex": Flavour("LaTeX \\cite{…}", lambda references, citer, style: latex_cite(references)),
    "pandoc": Flavour("Pandoc [@…]", lambda references, citer, style: pandoc_cite(references)),
    "typst": Flavour("Typst @…", lambda references, citer, style: typst_cite(references)),
    "wikipedia": Flavour("Wikipedia {{cite …}}", lambda references, citer, style: wikipedia(references)),
    "coins": Flavour("HTML with COinS", html_with_coins),
    "markdown": Flavour("Markdown", copy_markdown),
}
