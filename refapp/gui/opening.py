"""The files of a reference, and where Enter and double-click lead."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from refapp.gui.widgets.addresses import is_safe

if TYPE_CHECKING:
    from refapp.model.reference import Reference


def attached_files(reference: Reference, folder: Path) -> list[Path]:
    """The PDFs attached to `reference` that are there, in the library in `folder` or linked outside of it."""
    paths = ((folder / each.path).resolve() for each in reference.attachments if each.media_type == "application/pdf")
    # What a record names may be any file of this machine: only a PDF is handed on.
    return [path for path in paths if path.suffix.lower() == ".pdf" and path.is_file()]


def main_link(reference: Reference, folder: Path) -> QUrl | None:
    """Where Enter leads: an attached PDF, an address of one, the DOI, or the first link that is safe to open."""
    for path in attached_files(reference, folder):
        return QUrl.fromLocalFile(str(path))
    links = {link.relation: link.url for link in reversed(reference.links)}
    doi = next((each.url for each in reference.identifiers if each.scheme == "doi"), "")
    for url in (links.get("pdf", ""), doi, reference.fields.get("URL", ""), *links.values()):
        if url and is_safe(url):
            return QUrl(url)
    return None
