"""Annotations of Zotero's reader as one note for each file: what was marked, the comment, page and colour."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from refapp.model.reference import Text

from .zotero_values import list_of, text_of

# The colours of the reader; others are told by their number.
_COLOURS = {
    "#ffd400": "yellow",
    "#ff6666": "red",
    "#5fb236": "green",
    "#2ea8e5": "blue",
    "#a28ae5": "purple",
    "#e56eee": "magenta",
    "#f19837": "orange",
    "#aaaaaa": "grey",
}


def annotations_of(values: Iterable[Any], title: str, origin: str) -> Text | None:
    """The annotations of a file in the order of its pages as one note; None when there is none."""
    found = [each for each in values if isinstance(each, Mapping)]
    found.sort(key=lambda each: text_of(each.get("annotationSortIndex")))
    body = "\n".join(filter(None, map(_annotation, found)))
    return Text(role="note", body=body, title=title, format="html", origin=origin) if body else None


def _annotation(value: Mapping[str, Any]) -> str:
    quoted, comment = text_of(value.get("annotationText")).strip(), text_of(value.get("annotationComment")).strip()
    page, colour = text_of(value.get("annotationPageLabel")).strip(), text_of(value.get("annotationColor")).lower()
    tags = [text_of(tag.get("tag")) for tag in list_of(value.get("tags")) if isinstance(tag, Mapping)]
    told = [
        f"p. {page}" if page else "",
        text_of(value.get("annotationType")) or "highlight",
        _COLOURS.get(colour, colour),
        text_of(value.get("annotationAuthorName")),
        *(f"#{tag}" for tag in tags if tag),
    ]
    where = escape(", ".join(filter(None, told)))
    parts = [f"<blockquote>{_lines(quoted)}</blockquote>" if quoted else ""]
    parts.append(f"<p>{_lines(comment)} ({where})</p>" if comment else f"<p>({where})</p>")
    return "".join(parts)


def _lines(text: str) -> str:
    """Plain text as HTML; Zotero allows `<i>`, `<b>`, `<sup>` and `<sub>` in it."""
    safe = escape(text, quote=False).replace("\n", "<br>")
    for name in ("i", "b", "sup", "sub"):
        for tag in (f"<{name}>", f"</{name}>"):
            safe = safe.replace(escape(tag), tag)
    return safe
