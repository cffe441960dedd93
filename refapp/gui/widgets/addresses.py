"""Opening addresses in the user's browser: only on a click, and only those that cannot do harm here."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

SCHEMES = ("http", "https", "mailto", "doi")


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
