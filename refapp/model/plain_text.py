"""The readable text of a Text."""

import html
import re

from .reference import Text


def strip(text: Text) -> str:
    """Plain text."""
    return html.unescape(re.sub(r"<[^<>]{0,2000}>", " ", text.body))
