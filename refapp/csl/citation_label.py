"""Labels such as `Doe12`, made for items without a citation-label of their own ("trigraphs")."""

from __future__ import annotations

import re

from refapp.csl.context import Context
from refapp.csl.textcase import STOP_WORDS

# How many letters of how many names, by the number of names; the year takes two digits.
_LETTERS = ((4,), (2, 2), (1, 1, 2), (1, 1, 1, 1))
_CREATORS = (
    "author",
    "editor",
    "chair",
    "container-author",
    "collection-editor",
    "translator",
    "composer",
    "director",
)
_NOT_ROMAN = re.compile(r"[^A-Za-z0-9\u00c0-\u017f]")


def citation_label(ctx: Context) -> str:
    """A label from the first creators and the year, or from the title."""
    item = ctx.item
    names = next((found for variable in _CREATORS if (found := item.names(variable))), ())
    label = ""
    if names:
        letters = _LETTERS[min(len(names), len(_LETTERS)) - 1]
        for name, count in zip(names, letters, strict=False):
            text = re.sub(r"^(?:a|the|an)\s+", "", name.family or name.literal, flags=re.IGNORECASE)
            label += _NOT_ROMAN.sub("", text)[:count].capitalize()
    else:
        words = [word for word in item.text("title").split() if word.lower() not in STOP_WORDS]
        label = "".join(words)[:4].capitalize()
    issued = item.date("issued")
    year = str(issued.start.year) if issued and issued.start.year else "00"
    return label + year[-2:]
