"""References as what one pastes elsewhere: formatted, as keys, or in a file format."""

from __future__ import annotations

import re
from collections.abc import Sequence

from refapp.citing import Cite, Cited
from refapp.citing.engine import Citer
from refapp.formats import by_key
from refapp.model.characters import unescape
from refapp.model.reference import Reference
from refapp.tasks.export_references import as_text

_MARKS = {"i": "*", "em": "*", "b": "**", "strong": "**", "sup": "^", "sub": "~"}


def copy_bibliography(references: Sequence[Reference], citer: Citer, style: str) -> Cited:
    """All of them together as a bibliography, ordered as `style` wants. Raises AppError."""
    return citer.bibliography(references, style)


def copy_citation(cites: Sequence[Reference | Cite], citer: Citer, style: str) -> Cited:
    """One citation of all of them, as it stands in a text, each with its page where it has one. Raises AppError."""
    return citer.citation(cites, style)


def copy_keys(references: Sequence[Reference]) -> str:
    """Their citekeys, separated by commas as `\\cite{…}` takes them."""
    return ",".join(reference.citekey for reference in references)


def copy_as(references: Sequence[Reference], format_key: str) -> str:
    """Their records in a writable format (`bibtex`, `csl-json`)."""
    chosen = by_key(format_key)
    assert chosen is not None, format_key
    return as_text(references, chosen)


def copy_markdown(references: Sequence[Reference], citer: Citer, style: str) -> str:
    """The bibliography as a Markdown list, with emphasis and links."""
    entries = re.split(r"(?=<div class=\"csl-entry\")", citer.bibliography(references, style).html)
    lines = [to_markdown(entry) for entry in entries if "csl-entry" in entry]
    return "".join(f"- {line}\n" for line in lines if line)


def to_markdown(fragment: str) -> str:
    """A formatted citation or entry (HTML) as Markdown on one line."""
    text = re.sub(r'<a href="([^"]*)"[^>]*>(.*?)</a>', lambda m: _link(m[1], m[2]), fragment, flags=re.DOTALL)
    text = re.sub(r"</?(\w+)[^>]*>", lambda m: _MARKS.get(m[1], ""), text)
    return " ".join(unescape(text).split())


def _link(url: str, text: str) -> str:
    return f"&lt;{url}&gt;" if url == text else f"[{text}]({url})"
