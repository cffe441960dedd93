"""References to characters (`&eacute;`, `&#233;`) to the characters they stand for."""

from __future__ import annotations

import html
import re

_NO_CHARACTER = re.compile(r"&#(?:\d{8,}|[xX][0-9a-fA-F]{8,});?", re.ASCII)


def unescape(text: str) -> str:
    """`text` with its character references resolved, as `html.unescape` does but for any number of digits.

    A number that no character can have becomes U+FFFD; Python's own raises ValueError for one of 4,300 digits.
    """
    return html.unescape(_NO_CHARACTER.sub("\ufffd", text)) if "&" in text else text
