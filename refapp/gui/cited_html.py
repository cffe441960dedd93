"""Citations in a text of the window: safe, and without the indents and spacing they have where they are pasted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refapp.citing import Cited

_PARAGRAPH = re.compile(r"</?p>")


def cited_html(cited: Cited) -> str:
    """The citations as safe HTML, a block for each entry. Styles come from anywhere, so their output is not trusted."""
    from refapp.rendering.sanitise import sanitise

    return _PARAGRAPH.sub("", sanitise(cited.html))
