"""What addresses in a text may do: those that cannot do harm are opened on a click, pictures written out are shown.

Nothing is loaded from anywhere.
"""

from __future__ import annotations

import re
from base64 import b64decode
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage

SCHEMES = ("http", "https", "mailto", "doi")
MOST_PIXELS = 4_000  # a picture with a longer side is not shown
_PICTURE = re.compile(r"data:image/(png|jpe?g|gif|webp|bmp);base64,", re.IGNORECASE)


def web_address(address: str) -> QUrl | None:
    """What to hand to the browser for `address`; None when it is not of one of `SCHEMES`."""
    address = address.strip()
    scheme, colon, rest = address.partition(":")
    if not colon or scheme.lower() not in SCHEMES:
        return None
    if scheme.lower() == "doi":
        return QUrl(f"https://doi.org/{quote(rest.lstrip('/'), safe='/:;().-_')}")
    url = QUrl(address)
    return url if url.isValid() and (url.host() or scheme.lower() == "mailto") else None


def open_address(address: str) -> bool:
    """Open `address` in the user's browser; whether that was tried."""
    url = web_address(address)
    return url is not None and QDesktopServices.openUrl(url)


def is_safe(address: str) -> bool:
    """Whether `address` would be opened."""
    return web_address(address) is not None


def picture_in(address: str) -> QImage | None:
    """The raster image that is written out in `address` (`data:`), unless it is spoilt or large."""
    match = _PICTURE.match(address)
    if not match:
        return None
    try:
        image = QImage.fromData(b64decode(address[match.end() :]))
    except ValueError:
        return None
    return image if not image.isNull() and max(image.width(), image.height()) <= MOST_PIXELS else None
