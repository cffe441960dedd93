"""The links of a reference as named buttons: DOI, PDF, Unpaywall, Cristin, …"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from refapp.gui.detail.words import link_name, tr
from refapp.gui.opening import readable_file
from refapp.gui.widgets import addresses
from refapp.gui.widgets.flow_layout import FlowLayout
from refapp.gui.widgets.link_button import LinkButton
from refapp.model.reference import Reference

AT_ONCE = 6
LONGEST = 32  # characters of a name
_ORDER = ("doi", "pdf", "publisher", "post", "unpaywall", "cristin", "zotero", "ezproxy")
_LATER = ("sdg",)  # about a tag of the reference more than about itself: only on a click


class LinksRow(QWidget):
    """Buttons that open addresses in the browser, and PDF files of the library; the rest appear on a click."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        super().__init__()
        self.open_address: Callable[[str], Any] = addresses.open_address
        self.open_file: Callable[[Path], Any] = lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._folder = folder
        self._flow = FlowLayout(self)
        self._buttons: list[LinkButton] = []
        self._targets: list[str | Path] = []
        self._at_once = 0
        self._more = LinkButton(flat=True, parent=self)
        self._more.clicked.connect(self._show_all)
        self.setAccessibleName(tr("Links"))

    def fill(self, reference: Reference) -> None:
        """Show the links of `reference`."""
        found: list[tuple[str, str | Path]] = [*_files(reference, self._folder()), *links_of(reference)]
        self._targets = [target for _, target in found]
        later = {each.url for each in reference.links if each.relation in _LATER}
        self._at_once = min(AT_ONCE, sum(target not in later for target in self._targets))
        if len(found) == self._at_once + 1:  # it takes no more room than the words that offer it
            self._at_once += 1
        while len(self._buttons) < len(found):
            self._add_button()
        self._flow.removeWidget(self._more)
        for number, button in enumerate(self._buttons):
            if number < len(found):
                name, target = found[number]
                button.setText(name)
                button.setToolTip(str(target))
            button.setVisible(number < self._at_once)
        rest = len(found) - self._at_once
        self._more.setText(tr("{count} more").format(count=rest))
        self._more.setVisible(rest > 0)
        if rest > 0:
            self._flow.addWidget(self._more)
        self._flow.invalidate()

    def buttons(self) -> list[LinkButton]:
        """The buttons of the links there are."""
        return self._buttons[: len(self._targets)]

    def _add_button(self) -> None:
        number = len(self._buttons)
        button = LinkButton()
        button.clicked.connect(lambda: self._open(number))
        self._buttons.append(button)
        self._flow.addWidget(button)

    def _open(self, number: int) -> None:
        target = self._targets[number]
        if isinstance(target, Path):
            self.open_file(target)
        else:
            self.open_address(target)

    def _show_all(self) -> None:
        self._more.setVisible(False)
        for button in self._buttons[self._at_once : len(self._targets)]:
            button.setVisible(True)


def links_of(reference: Reference) -> list[tuple[str, str]]:
    """Name and address of every link that may be opened, those with known names first."""
    links = [(each.relation, each.title, each.url) for each in reference.links]
    links += [(each.scheme, "", each.url) for each in reference.identifiers if each.url]
    links += [("url", "", reference.fields.get("URL", ""))]
    links.sort(key=lambda link: _rank(link[0]))
    found: list[tuple[str, str]] = []
    names: set[str] = set()
    known: set[str] = set()
    for relation, title, url in links:
        address = url.rstrip("/").lower()
        name = link_name(relation) if link_name(relation) not in names else ""
        # A named link is shown even where another leads to the same place: people look for its name.
        if not addresses.is_safe(url) or (address in known and not name):
            continue
        plain = title or url.removeprefix("https://doi.org/").removeprefix("https://").removeprefix("http://")
        if plain in names:
            plain = f"{plain} · {urlparse(url).hostname}"
        name = name or (plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…")
        names.add(name)
        known.add(address)
        found.append((name, url))
    return found


def _rank(relation: str) -> int:
    if relation in _ORDER:
        return _ORDER.index(relation)
    return len(_ORDER) + (2 if relation in _LATER else 0 if link_name(relation) else 1)


def _files(reference: Reference, folder: Path) -> list[tuple[str, Path]]:
    found = []
    for each in reference.attachments:
        path = readable_file(each, folder)
        if path and path.suffix.lower() == ".pdf":
            found.append((each.title[:60] or tr("PDF file"), path))
    return found
