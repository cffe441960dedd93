"""What the fields of one BibTeX entry say, while they are being read."""

from __future__ import annotations

import re

from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier
from refapp.model.names import Creator
from refapp.model.reference import Attachment, Extra, Link, Tag, Text

from .bibtex_fields import names_of_fields, variables

ORIGIN = "bibtex"
_ARXIV = re.compile(r"(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v\d+)?", re.IGNORECASE)


class Entry:
    """Collects the parts of a reference. `present` holds the first value of every field, by lower-case name."""

    __slots__ = (
        "attachments", "creators", "dates", "entry_type", "extra", "field_names", "fields", "identifiers",
        "kind_used", "language", "links", "present", "tags", "texts", "title", "variables",
    )  # fmt: skip

    def __init__(self, entry_type: str) -> None:
        self.entry_type = entry_type
        self.variables = variables(entry_type)
        self.field_names = names_of_fields(entry_type)
        self.title = self.language = ""
        self.creators: list[Creator] = []
        self.dates: dict[str, PartialDate | None] = {}
        self.fields: dict[str, str] = {}
        self.identifiers: list[Identifier] = []
        self.texts: list[Text] = []
        self.tags: list[Tag] = []
        self.attachments: list[Attachment] = []
        self.links: list[Link] = []
        self.extra: list[Extra] = []
        self.present: dict[str, str] = {}
        self.kind_used = False

    def eprint_scheme(self) -> str:
        """What kind of number `eprint` holds: arxiv, pubmed, …, or nothing known."""
        present = self.present
        if "eprint" not in present:
            return ""
        scheme = (present.get("eprinttype") or present.get("archiveprefix") or "").strip().lower()
        if not scheme and _ARXIV.fullmatch(present["eprint"].strip().removeprefix("arXiv:")):
            return "arxiv"
        return scheme
