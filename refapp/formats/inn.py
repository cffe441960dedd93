"""INN publication page: a Hugo page of the University of Inland Norway's archive about one publication.

Front matter with the title, the APA entry with buttons, then one `<article>` per section. Each publication
has a page in English and one in Nynorsk; their common key is the Zotero key. Read only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import CERTAIN, Format, Record
from .decoding import decode, is_binary
from .inn_archive import REGISTERED
from .inn_page import KEY, read_page

_PUB = re.compile(r"(?:\xef\xbb\xbf)?\s*---\s*\n(?:.*\n)*?type:\s*[\"']?pub\b")


def sniff(head: bytes, name: str) -> int:
    """How sure the first bytes are such a page: by its entry, by its kind and title when cut short before that."""
    if head.lstrip().startswith((b"[", b"{")):
        return 0  # pages inside JSON are not this format's to read
    if b"csl-bib-container" in head and b"\0" not in head:
        return CERTAIN
    if is_binary(head):
        return 0
    text = decode(head)[0].lstrip()
    if text.startswith(("[", "{")):
        return 0
    if "csl-bib-container" in text or _PUB.match(text[:4096]):
        return CERTAIN
    return 60 if "csl-entry" in text else 0


def read(data: bytes, name: str) -> Iterator[Record]:
    """The one record of a page."""
    yield read_page(decode(data)[0], name)


FORMAT = Format(
    KEY,
    "INN publication page",
    (".md",),
    sniff,
    read,
    marks=(b"csl-bib-container",),
    pictures_apart=True,
    usual=(REGISTERED,),
)
