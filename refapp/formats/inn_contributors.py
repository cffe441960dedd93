"""The people of an INN page as a plain list: name, role, units and profile, without picture, e-mail and telephone."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

_CONTACT = ("mailto:", "tel:")


def contributors(html: str) -> str:
    """The section's people as an HTML list; an empty text when there is none to be found."""
    from selectolax.lexbor import LexborHTMLParser

    found = LexborHTMLParser(_without_pictures(html)).css("div.personas, div.vrtx-hinn-person-card:not(div.personas *)")
    items = [item for each in found for card in _cards(each) if (item := _person(card))]
    return f"<ul>{''.join(items)}</ul>" if items else ""


def _cards(person: Any) -> list[Any]:
    """The one card with what stands around it; or, where several share a frame, each of them."""
    cards = person.css("div.vrtx-hinn-person-card")
    return list(cards) if len(cards) > 1 else [person]


def _without_pictures(html: str) -> str:
    """The page without the photographs in it, which are most of its bytes."""
    pieces, last = [], 0
    while (start := html.find("data:image/", last)) >= 0:
        end = html.find('"', start)
        pieces.append(html[last:start])
        last = end if end >= 0 else len(html)
    return "".join([*pieces, html[last:]]) if pieces else html


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
        if not address or address.startswith(_CONTACT):
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
        line_break.replace_with("\n")
    return [line for each in node.text().split("\n") if (line := " ".join(each.split()))]


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
