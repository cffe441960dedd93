"""The links of a reference as named buttons (DOI, PDF, Unpaywall, Cristin, …), and the rest of them in a menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from refapp.gui import theme
from refapp.gui.detail.words import link_name, tr
from refapp.gui.opening import readable_file
from refapp.gui.widgets import addresses
from refapp.gui.widgets.flow_layout import FlowLayout
from refapp.gui.widgets.link_button import LinkButton
from refapp.model.reference import Reference

LINES = 2  # of buttons
LONGEST, LONGEST_IN_MENU = 32, 56  # characters of a name
_ORDER = ("doi", "pdf", "publisher", "post", "unpaywall", "cristin", "zotero", "ezproxy")
_LATER = ("sdg",)  # about a tag of the reference more than about itself: only in the menu


class LinksRow(QWidget):
    """Buttons that open addresses in the browser, and PDF files of the library; a menu has the rest of them."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        super().__init__()
        self.open_address: Callable[[str], Any] = addresses.open_address
        self.open_file: Callable[[Path], Any] = lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._folder = folder
        self._flow = FlowLayout(self)
        self._buttons: list[LinkButton] = []
        self._links: list[tuple[str, str | Path]] = []
        self._named = 0  # of them, which come first
        self._most = 0  # buttons, where there is room
        self._at_once = -1
        self.more = LinkButton(flat=True, parent=self)
        self.more.clicked.connect(self._open_menu)
        self.setAccessibleName(tr("Links"))

    def fill(self, reference: Reference) -> None:
        """Show the links of `reference`."""
        named, others = links_of(reference)
        files = _files(reference, self._folder())
        self._links, self._named = [*files, *named, *others], len(files) + len(named)
        later = {each.url for each in reference.links if each.relation in _LATER}
        self._most = sum(target not in later for _, target in self._links)
        if len(self._links) == self._most + 1:  # it takes no more room than the words that offer it
            self._most += 1
        while len(self._buttons) < self._most:
            self._add_button()
        for button, (name, target) in zip(self._buttons, self._links, strict=False):
            button.setText(_cut(name, LONGEST))
            button.setToolTip(str(target))
        self._at_once = -1
        self._fit()

    def buttons(self) -> list[LinkButton]:
        """The buttons there is room for."""
        return self._buttons[: self._at_once]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger words need more room."""
        super().changeEvent(event)
        if theme.changes_look(event):
            self._fit()

    def _add_button(self) -> None:
        number = len(self._buttons)
        button = LinkButton()
        button.clicked.connect(lambda: self._open(self._links[number][1]))
        self._buttons.append(button)
        self._flow.insert(number, button)

    def _open(self, target: str | Path) -> None:
        if isinstance(target, Path):
            self.open_file(target)
        else:
            self.open_address(target)

    def _fit(self) -> None:
        widths = [button.sizeHint().width() for button in self._buttons[: self._most]]
        at_once = self._most
        while at_once and not self._has_room(widths[:at_once]):
            at_once -= 1
        if at_once == self._at_once:
            return
        self._at_once, rest = at_once, len(self._links) - at_once
        self.more.setText(_more(rest))
        self.more.setAccessibleName(_more(rest).removesuffix(" ▾"))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < at_once)
        self.more.setVisible(rest > 0)
        if self._flow.indexOf(self.more) < 0:
            self._flow.addWidget(self.more)

    def _has_room(self, widths: list[int]) -> bool:
        """Whether buttons so wide, and the words that offer the rest, fit: others than the named into one line."""
        at_once, rest = len(widths), len(self._links) - len(widths)
        if rest:
            widths = [*widths, self.more.width_of(_more(rest))]
        lines = LINES if at_once <= self._named or at_once == self._most else 1
        return self._flow.lines(widths, self.width()) <= lines

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for name, target in self._links[self._at_once :]:
            action = menu.addAction(_cut(name, LONGEST_IN_MENU).replace("&", "&&"))
            action.setToolTip(str(target))
            action.triggered.connect(lambda _=False, target=target: self._open(target))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])


def links_of(reference: Reference) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Name and address of every link that may be opened: those whose name everybody knows, and the others."""
    links = [(each.relation, each.title, each.url) for each in reference.links]
    links += [(each.scheme, "", each.url) for each in reference.identifiers if each.url]
    links += [("url", "", reference.fields.get("URL", ""))]
    links.sort(key=lambda link: _rank(link[0]))
    named: list[tuple[str, str]] = []
    others: list[tuple[str, str]] = []
    names: set[str] = set()
    known: set[str] = set()
    for relation, title, url in links:
        address = url.rstrip("/").lower()
        name = link_name(relation) if link_name(relation) not in names else ""
        # A named link is shown even where another leads to the same place: people look for its name.
        if not addresses.is_safe(url) or (address in known and not name):
            continue
        plain = " ".join(title.split())
        plain = plain or url.removeprefix("https://doi.org/").removeprefix("https://").removeprefix("http://")
        if plain in names:
            plain = f"{plain} · {urlparse(url).hostname}"
        (named if name else others).append((name or plain, url))
        names.add(name or plain)
        known.add(address)
    return named, others


def _rank(relation: str) -> int:
    if relation in _ORDER:
        return _ORDER.index(relation)
    return len(_ORDER) + (2 if relation in _LATER else 0 if link_name(relation) else 1)


def _cut(name: str, longest: int) -> str:
    return name if len(name) <= longest else f"{name[: longest - 1]}…"


def _more(rest: int) -> str:
    return (tr("{count} more links") if rest > 1 else tr("1 more link")).format(count=rest) + " ▾"


def _files(reference: Reference, folder: Path) -> list[tuple[str, Path]]:
    found = []
    for each in reference.attachments:
        path = readable_file(each, folder)
        if path and path.suffix.lower() == ".pdf":
            found.append((each.title[:60] or tr("PDF file"), path))
    return found
