"""What the parts of the reading view say of where they came from, when somebody points at them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from refapp.gui.detail.origins import Origins

if TYPE_CHECKING:
    from refapp.gui.detail.reading_page import ReadingPage
    from refapp.gui.detail.section import TextSection


def tell_origins(page: ReadingPage, origins: Origins) -> None:
    """Let the head and the headings of `page` tell `origins`, found when asked for."""
    tips = page.tips
    tips.tell(page.title, lambda: origins.of("title"))
    tips.tell(page.creators, lambda: origins.of("creators"))
    tips.tell(page.where, origins.of_where)
    for section in page.texts.values():
        for widget in (section.header.title, section.header.origin):
            tips.tell(widget, partial(_of_texts, origins, section))


def _of_texts(origins: Origins, section: TextSection) -> str:
    return "\n".join(dict.fromkeys(origins.of_text(each) for each in section.origins))
