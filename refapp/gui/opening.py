"""The files of a reference that may be opened outside, and where Enter and double-click lead."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from refapp.gui.widgets.addresses import is_safe

if TYPE_CHECKING:
    from refapp.model.reference import Attachment, Reference

# Kinds of files that a reader shows. What a record names may be any file of this machine, and the desktop runs some.
READABLE = frozenset(".pdf .djvu .epub .png .jpg .jpeg .gif .tif .tiff .txt .md .docx .odt .rtf".split())


def readable_file(attachment: Attachment, folder: Path) -> Path | None:
    """The file of an attachment, in the library in `folder` or linked, where there is one that may be opened."""
    from refapp.store.attachments import file_of  # not before the first paint

    path = file_of(folder, attachment.path)
    try:
        return path if path and path.suffix.lower() in READABLE and path.is_file() else None
    except OSError:
        return None  # a name too long, a folder that may not be read


def attached_files(reference: Reference, folder: Path) -> list[Path]:
    """The PDFs attached to `reference` that are there, in the library in `folder` or linked outside of it."""
    paths = (readable_file(each, folder) for each in reference.attachments)
    return [path for path in paths if path and path.suffix.lower() == ".pdf"]


def main_link(reference: Reference, folder: Path) -> QUrl | None:
    """Where Enter leads: an attached PDF, an address of one, the DOI, or the first link that is safe to open."""
    for path in attached_files(reference, folder):
        return QUrl.fromLocalFile(str(path))
    pdf = next((link.url for link in reference.links if link.relation == "pdf"), "")
    return QUrl(pdf) if pdf and is_safe(pdf) else main_page(reference)


def main_page(reference: Reference) -> QUrl | None:
    """Where a reference leads on the web: its DOI, its address, another identifier's, or the first safe link."""
    doi = next((each.url for each in reference.identifiers if each.scheme == "doi"), "")
    others = (each.url for each in reference.identifiers)
    for url in (doi, reference.fields.get("URL", ""), *others, *(link.url for link in reference.links)):
        if url and is_safe(url):
            return QUrl(url)
    return None
