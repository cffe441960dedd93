"""The lines of the reading view's head as safe HTML: title, creators, where; and the paths of collections."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from urllib.parse import quote

from refapp.gui.detail import words
from refapp.gui.references.labels import status_name
from refapp.model.names import Creator
from refapp.model.query import path_value
from refapp.model.reference import Reference

MOST_NAMES = 12
_RICH = re.compile(r"(</?(?:i|b|sup|sub)>)|</?(?:span|sc)\b[^<>]*>", re.IGNORECASE)


def rich(text: str) -> str:
    """A title or field: its CSL italics, bold and raised letters stay, everything else is only text."""
    shown, last = [], 0
    for mark in _RICH.finditer(text):
        shown += [escape(text[last : mark.start()]), (mark[1] or "").lower()]
        last = mark.end()
    html = "".join([*shown, escape(text[last:])])
    balanced = all(html.count(f"<{tag}>") == html.count(f"</{tag}>") for tag in ("i", "b", "sup", "sub"))
    return html if balanced else escape(_RICH.sub("", text))


def creators(reference: Reference) -> str:
    """Everyone who made it: authors first, others with what they did."""
    by_role: dict[str, list[Creator]] = {}
    for each in reference.creators:
        by_role.setdefault(each.role, []).append(each)
    lines = [_names(by_role.pop("author"))] if "author" in by_role else []
    lines += [f"{escape(words.named('role', role))}: {_names(people)}" for role, people in by_role.items()]
    return " · ".join(lines)


def where(reference: Reference) -> str:
    """Kind, what it was published in, volume, issue and pages, year."""
    fields = reference.fields
    container = fields.get("container-title", "")
    volume, issue, page = fields.get("volume", ""), fields.get("issue", ""), fields.get("page", "")
    numbers = f"{volume}({issue})" if volume and issue else volume or issue
    place = " ".join(part for part in (rich(container), escape(numbers)) if part)
    if page:
        place = f"{place}, {escape(page.replace('-', '–'))}" if place else escape(page.replace("-", "–"))
    publisher = rich(fields.get("publisher", "")) if reference.kind != "article-journal" else ""
    parts = [escape(words.kind_name(reference.kind)), place, publisher, escape(words.date_words(reference.issued))]
    parts += [escape(status_name(reference.status))]
    return " · ".join(part for part in parts if part)


def collections(reference: Reference, language: str) -> str:
    """Each path on a line, every step a link `in:<path to there, quoted>`; and when an archive registered it there."""
    paths = []
    for path in reference.collections:
        names = [step.name for step in path]
        steps = [
            f'<a href="in:{quote(path_value(names[: number + 1]))}">{escape(step.names.get(language) or step.name)}</a>'
            for number, step in enumerate(path)
        ]
        paths.append(" › ".join(steps))
    months = [each.value for each in reference.extra if each.name == "registered"]
    registered = [escape(words.tr("Registered {date}").format(date=words.month(each))) for each in months]
    return "<br>".join(dict.fromkeys(path for path in [*paths, ", ".join(registered)] if path))


def rough_citation(reference: Reference) -> str:
    """About as long as its citation will be, to keep the place of that."""
    names = ", ".join(each.initials_name for each in reference.creators[:20])
    fields = (reference.fields.get(each, "") for each in ("container-title", "volume", "page", "publisher"))
    doi = reference.identifier("doi")
    return f"{names} (2000). {reference.title}. {', '.join(each for each in fields if each)}. " + (
        f"https://doi.org/{doi}" if doi else ""
    )


def _names(people: Iterable[Creator]) -> str:
    names = [escape(each.full_name) for each in people]
    if len(names) <= MOST_NAMES + 1:
        return ", ".join(names)
    more = words.tr("and {count} more").format(count=len(names) - MOST_NAMES)
    return f"{', '.join(names[:MOST_NAMES])} {escape(more)}"
