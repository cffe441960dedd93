"""An INN page cut along its own skeleton: the entry with its buttons, and one section per `<article>`.

Cutting before parsing keeps a stray tag in one abstract from reaching into the next section.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from refapp.model.characters import unescape

ATTRIBUTES = r"""((?:[^<>"']++|"[^"]*"|'[^']*')*+)"""
_ARTICLE = re.compile(rf"<article\b{ATTRIBUTES}>")
_HEADING = re.compile(r"\s*<h([1-6])\b[^<>]*>(.*?)</h\1>", re.DOTALL)
_KEY = re.compile(r"csl-bib-container-(\w+)|[a-z]-article-([A-Z0-9]{8})\b")
_ANCHOR = re.compile(rf"<a\b{ATTRIBUTES}>(.*?)</a>", re.DOTALL)
# As the archive writes them; anything else is read the long way.
_USUAL_ANCHOR = re.compile(r'<a href="([^"]*)"(?: alt="([^"&]*)")?(?: class="[^"]*")?>([^<]*(?:<(?!/?a\b)[^<]*)*)</a>')
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_TAG = re.compile(rf"</?[a-zA-Z]{ATTRIBUTES}>|<!--.*?-->", re.DOTALL)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,31});")
# Elements a text may really hold; `<` before anything else is "less than".
_NAMES = (
    "a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 "
    "hr i img ins kbd li mark ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead "
    "title tr tt u ul var sec list list-item"
).split()
_MARKUP = re.compile(
    rf"</?(jats:[a-z-]+|{'|'.join(sorted(_NAMES, key=len, reverse=True))})"
    r"""((?:\s+[a-zA-Z_:][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*/?>""",
    re.IGNORECASE,
)
_ALONE = frozenset(("br", "col", "hr", "img", "li", "p", "tr", "td", "th", "dt", "dd"))


class Anchor(NamedTuple):
    """A link of a page: address, text and `alt`, without entities."""

    url: str
    text: str
    alt: str


@dataclass(frozen=True, slots=True)
class Section:
    """One section: what the page calls it (`about`, `keywords`), its heading, and the HTML behind that."""

    name: str
    heading: str
    html: str


@dataclass(frozen=True, slots=True)
class Page:
    """The parts of a page. `head` holds entry and buttons, `outside` the text between the parts."""

    key: str
    head: str
    sections: tuple[Section, ...]
    heading: str
    outside: str


def cut(html: str) -> Page:
    """The parts of the page whose body is `html`; a part that never ends goes on to the next one."""
    starts = list(_ARTICLE.finditer(html))
    key = _KEY.search(html)
    head, sections = "", []
    top = html[: starts[0].start()] if starts else html
    title = _HEADING.match(top)
    outside = [top[title.end() :] if title else top]
    for at, start in enumerate(starts):
        stop = starts[at + 1].start() if at + 1 < len(starts) else len(html)
        end = html.rfind("</article>", start.end(), stop)
        inside = html[start.end() : stop if end < 0 else end]
        if end >= 0:
            outside.append(html[end + len("</article>") : stop])
        names = attributes(start[1])
        if not head and "csl-bib-container" in start[1]:
            head = inside
        else:
            sections.append(_section(names, inside))
    return Page(
        key=(key[1] or key[2]) if key else "",
        head=head or ("" if sections else html),
        sections=tuple(sections),
        heading=text_of(title[2]) if title else "",
        outside=text_of(" ".join(outside)),
    )


def _section(names: dict[str, str], inside: str) -> Section:
    name = names.get("id", "").partition("-article")[0] or names.get("class", "").partition("-article")[0]
    heading = _HEADING.match(inside)
    if heading:
        return Section(name, text_of(heading[2]), inside[heading.end() :])
    return Section(name, "", inside)


def attributes(text: str) -> dict[str, str]:
    """The attributes written in a start tag, entities resolved."""
    return {name.lower(): entities(double or single) for name, double, single in _ATTRIBUTE.findall(text)}


def anchors(html: str) -> list[Anchor]:
    """The links in `html`, in order."""
    usual = _USUAL_ANCHOR.findall(html)
    if len(usual) == html.count("<a"):
        return [Anchor(entities(url).strip(), text_of(text), alt) for url, alt, text in usual]
    found = []
    for match in _ANCHOR.finditer(html):
        names = attributes(match[1])
        found.append(Anchor(names.get("href", "").strip(), text_of(match[2]), names.get("alt", "")))
    return found


def text_of(html: str) -> str:
    """The text of a piece of HTML on one line."""
    if "<" in html:
        html = _TAG.sub(" ", html)
    return " ".join(entities(html).split())


def entities(text: str) -> str:
    """`text` with its character references resolved; `R&D` and `&copy` without a semicolon are words."""
    return _ENTITY.sub(lambda match: unescape(match[0]), text) if "&" in text else text


def running_text(html: str) -> tuple[str, str]:
    """A section's text and its format: plain where it has no markup, else HTML with every bare `<` escaped."""
    html = html.strip()
    if "<" not in html:
        return entities(html), "plain"
    closed = set(re.findall(r"</([a-z][a-z0-9:-]*)>", html.lower()))
    marked = False
    pieces, last = [], 0
    for match in _MARKUP.finditer(html):
        name = match[1].lower()
        if name not in _ALONE and name not in closed:
            # `<i>` that is never closed is no markup but a formula.
            continue
        marked = True
        pieces += [html[last : match.start()].replace("<", "&lt;"), match[0]]
        last = match.end()
    if not marked:
        return entities(html), "plain"
    return "".join([*pieces, html[last:].replace("<", "&lt;")]), "html"
