"""Small styles for tests: only what a test is about has to be written."""

from __future__ import annotations

from typing import Any

from refapp.csl import Document, Processor, Style
from tests.csl_data import locale


def style(
    citation: str = '<layout><text variable="title"/></layout>',
    bibliography: str = "",
    *,
    macros: str = "",
    options: str = 'class="in-text"',
    citation_options: str = "",
    bibliography_options: str = "",
    locales: str = "",
) -> Style:
    """A style of these parts."""
    bib = f"<bibliography {bibliography_options}>{bibliography}</bibliography>" if bibliography else ""
    return Style.parse(
        f'<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" {options}>'
        f"<info><title>Test</title><id>test</id></info>{locales}{macros}"
        f"<citation {citation_options}>{citation}</citation>{bib}</style>"
    )


def processor(chosen: Style, language: str = "en-US") -> Processor:
    return Processor(chosen, locale(language))


def layout(content: str, attributes: str = "") -> str:
    return f"<layout {attributes}>{content}</layout>"


def cite(content: str, *items: dict[str, Any], language: str = "en-US", **parts: str) -> str:
    """What a layout with that content gives for these items in one citation."""
    ready = processor(style(layout(content), **parts), language)
    return ready.cite([{"id": str(index), "type": "book", **item} for index, item in enumerate(items, 1)]).html


def person(family: str, given: str = "", **more: Any) -> dict[str, Any]:
    return {"family": family, "given": given, **more}


def book(item_id: str, author: str, year: int, title: str = "", given: str = "") -> dict[str, Any]:
    return {
        "id": item_id,
        "type": "book",
        "title": title or f"Title {item_id}",
        "author": [person(author, given or "Ann")],
        "issued": {"date-parts": [[year]]},
    }


def citations(*clusters: list[str] | str, notes: bool = False) -> list[dict[str, Any]]:
    """Citation objects of these ids, in notes of their own where asked for."""
    return [
        {
            "citationID": f"c{number}",
            "citationItems": [{"id": each} for each in ([cluster] if isinstance(cluster, str) else cluster)],
            "properties": {"noteIndex": number if notes else 0},
        }
        for number, cluster in enumerate(clusters, 1)
    ]


def texts(document: Document) -> list[str]:
    return [citation.text for citation in document.citations]
