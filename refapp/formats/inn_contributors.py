"""The people of an INN page as a plain list: name, role, units and profile, without picture, e-mail and telephone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import escape
from itertools import pairwise
from typing import Any

_BREAK = "\x1e"
_CONTACT = ("mailto:", "tel:")
_MAP = re.compile(r"^https?://(?:www\.)?google\.\w+/maps|^https?://maps\.")
_FRAME = re.compile(r"<div class=\"personas\">")
_PUT_AWAY = re.compile(r"data:image/[^\"]*")


def contributors(html: str) -> str:
    """The section's people as an HTML list; an empty text when there is none to be found."""
    starts = [match.start() for match in _FRAME.finditer(html)]
    edges = [0, *starts[1:], len(html)]
    pieces = (_PUT_AWAY.sub("", html[start:stop]) for start, stop in pairwise(edges))
    people = "".join(item for piece in pieces for item in _people(piece))
    return f"<ul>{people}</ul>" if people else ""


@lru_cache(maxsize=2048)  # the same few people took part in thousands of works
def _people(html: str) -> tuple[str, ...]:
    """The people in a part of the section, as items of the list."""
    from selectolax.lexbor import LexborHTMLParser

    found = LexborHTMLParser(html).css("div.personas, div.vrtx-hinn-person-card:not(div.personas *)")
    return tuple(item for each in found for card in _cards(each) if (item := _person(card)))


def _cards(person: Any) -> list[Any]:
    """The one card with what stands around it; or, where several share a frame, each of them."""
    cards = person.css("div.vrtx-hinn-person-card")
    return list(cards) if len(cards) > 1 else [person]


def _person(card: Any) -> str:
    for picture in card.css("img, svg, .photo"):
        picture.decompose()
    name_node = card.css_first("h1, h2, h3")
    name = _text(name_node)
    if not name:
        return ""
    profile, links = "", []
    for link in card.css("a"):
        address = (link.attributes.get("href") or "").strip()
        if not address or address.startswith(_CONTACT) or _MAP.search(address):
            continue
        if link.css_matches("ul.vrtx-hinn-links a, ul a") or not _text(link):
            # Address and visiting card are places of the profile page.
            profile = profile or address.partition("#")[0].partition("?")[0]
        else:
            links.append((address, _text(link)))
    if not profile and links and name == links[0][1]:
        profile = links.pop(0)[0]
    roles = [_text(node) for node in card.css("h1, h2, h3, h4") if node.mem_id != name_node.mem_id]
    units = [line for node in card.css("p") for line in _lines(node)] + list(_details(card))
    person = f'<a href="{escape(profile)}">{escape(name)}</a>' if profile else escape(name)
    text = ", ".join(each for each in (person, escape(", ".join(filter(None, roles)))) if each)
    if units:
        text += ". " + escape(", ".join(units))
    text += "".join(f'. <a href="{escape(address)}">{escape(words)}</a>' for address, words in links)
    return f"<li>{text}</li>"


def _lines(node: Any) -> list[str]:
    """The lines of a paragraph, which `<br>` separates; e-mail and telephone links are left out."""
    for link in node.css("a"):
        if (link.attributes.get("href") or "").startswith(_CONTACT):
            link.decompose()
    for line_break in node.css("br"):
        line_break.replace_with(_BREAK)
    return [line for each in node.text().split(_BREAK) if (line := " ".join(each.split()).strip(" ,"))]


def _details(card: Any) -> Iterator[str]:
    """Rows of a definition list that are neither e-mail nor telephone."""
    label = ""
    for node in card.css("dt, dd"):
        if node.tag == "dt":
            label = _text(node)
        elif not any((link.attributes.get("href") or "").startswith(_CONTACT) for link in node.css("a")):
            words = _text(node)
            if words and "@" not in words and not words.replace(" ", "").lstrip("+").isdigit():
                yield f"{label}: {words}" if label else words


def _text(node: Any) -> str:
    return " ".join(node.text().split()) if node is not None else ""
