"""The PDFs of one reference, and which of them is open: where it lies, where it was left, what its pages are called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPdf import QPdfDocument

from refapp.gui.opening import readable_file
from refapp.gui.pdf.layout import Place
from refapp.gui.pdf.memory import PageMemory
from refapp.model.page_numbers import printed_page
from refapp.model.reference import Attachment, Reference


class Opened:
    """Files as the attachments they are; `document` holds the open one."""

    def __init__(self, document: QPdfDocument) -> None:
        self.document = document
        self.reference = Reference()
        self.files: list[Attachment] = []
        self.at = 0
        self._folder = Path()
        self._memory = PageMemory()

    def of(self, reference: Reference, attachment: Attachment, folder: Path) -> None:
        """Have the PDFs of `reference`, in the library in `folder`; `attachment` is the one to open."""
        self.reference, self._folder = reference, folder
        self.files = [each for each in reference.attachments if each == attachment or _is_pdf(each, folder)]
        self.at = self.files.index(attachment)

    def refresh(self, reference: Reference) -> None:
        """The same reference, changed since; a file that is not there any more stays open."""
        here = next((each for each in reference.attachments if _key(each) == _key(self.file)), None)
        if here:
            self.of(reference, here, self._folder)
        self.reference = reference

    def load(self, password: str = "") -> QPdfDocument.Error:
        """Open the file; why it cannot be."""
        path = self.path
        self.document.setPassword(password)
        error = self.document.load(str(path)) if path else QPdfDocument.Error.FileNotFound
        self.document.setPassword("")
        if error != QPdfDocument.Error.None_:
            self.document.close()
        return error

    def close(self) -> None:
        """Let go of the file."""
        self.files = []
        self.document.close()

    @property
    def file(self) -> Attachment:
        """The file that is open."""
        return self.files[self.at]

    @property
    def path(self) -> Path | None:
        """Where it lies."""
        return readable_file(self.file, self._folder) if self.files else None

    @property
    def name(self) -> str:
        """What it is called."""
        return name_of(self.file)

    @property
    def names(self) -> list[str]:
        """What all of them are called."""
        return [name_of(each) for each in self.files]

    def place(self) -> Place:
        """Where it was left."""
        return self._memory.place(_key(self.file))

    def keep(self, place: Place) -> None:
        """Remember where it is left."""
        if self.files and self.document.status() == QPdfDocument.Status.Ready:
            self._memory.keep(_key(self.file), place)

    def label(self, page: int) -> str:
        """What a page is called in print."""
        pages, count = self.reference.fields.get("page", ""), self.document.pageCount()
        return printed_page(page, self.document.pageLabel(page), count, pages)

    def page_of(self, text: str) -> int | None:
        """The page that is called so, in print or in the file, else the one with this number."""
        labels = [self.label(page) for page in range(self.document.pageCount())]
        page = labels.index(text) if text in labels else int(text) - 1 if text.isdecimal() else -1
        return page if 0 <= page < len(labels) else None


def name_of(attachment: Attachment) -> str:
    """What a file is called."""
    return attachment.title or attachment.path.replace("\\", "/").rpartition("/")[2]


def _is_pdf(attachment: Attachment, folder: Path) -> bool:
    path = readable_file(attachment, folder)
    return path is not None and path.suffix.lower() == ".pdf"


def _key(attachment: Attachment) -> str:
    """By what a file is remembered: its content, or the place of one that is only linked."""
    return attachment.sha256 or attachment.path
