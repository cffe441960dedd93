"""Plain text as paragraphs, its addresses and DOIs as links, CSL rich text kept."""

from __future__ import annotations

import html as entities
import re

from refapp.model.identifiers import trim_doi

from .sanitise import sanitise

_LINK = re.compile(
    r"https?://[^\s<>\"\]]+|\bdoi:\s?10\.\d{4,9}/[^\s<>\"\]]+|\b10\.\d{4,9}(?:\.\d+)*/[^\s<>\"\]]+", re.IGNORECASE
)
_RICH = re.compile(r"&lt;(/?(?:i|b|em|strong|sup|sub))&gt;", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_LONGEST_ADDRESS = 2_000


def plain_to_html(text: str) -> str:
    """Paragraphs at blank lines, line breaks elsewhere."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if not text:
        return ""
    html = "".join(f"<p>{linked(part).replace(chr(10), '<br>')}</p>" for part in _BLANK_LINES.split(text))
    if "&lt;" not in html:
        return html
    rich = _RICH.sub(r"<\1>", html)
    return sanitise(rich) if rich != html else html  # closes what is open


def linked(text: str) -> str:
    """`text` escaped, with what leads somewhere as links."""
    parts, start = [], 0
    for match in _LINK.finditer(text):
        words = trim_doi(match[0])
        if len(words) > _LONGEST_ADDRESS:
            continue
        doi = words[4:].strip() if words[:4].lower() == "doi:" else words
        address = words if words[:4].lower() == "http" else f"https://doi.org/{doi}"
        parts.append(entities.escape(text[start : match.start()], quote=False))
        parts.append(f'<a href="{entities.escape(address)}">{entities.escape(words, quote=False)}</a>')
        start = match.start() + len(words)
    parts.append(entities.escape(text[start:], quote=False))
    return "".join(parts)
