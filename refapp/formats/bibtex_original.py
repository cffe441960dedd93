"""A BibTeX file as it was imported, put together again with what became of its entries.

What no reference came from (comments, strings, preambles, xdata, broken entries, blanks) is copied byte for byte, and
so is an entry that still says what it said. A changed one is read again to see that it says what it should.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from refapp.model.reference import Attachment, Extra, Reference, Source

from .bibtex_blocks import Block, split
from .bibtex_edit import changes, edited
from .bibtex_groups import write_tree
from .bibtex_key_groups import left, without
from .bibtex_library import BibLibrary
from .bibtex_text import Decoded, decode_exactly
from .bibtex_tree import is_tree, new_groups, with_groups
from .bibtex_writer import Written, write_entry, written
from .latex_ascii import fit

_NAMES_KEYS = ("crossref", "xref", "xdata", "related", "entryset")
_AFTER_CUT = re.compile(r"[ \t]*(?:\r\n?|\n|$)(?:[ \t]*(?:\r\n?|\n))*")


class BibOriginal:
    """The file `data` called `file_name`, with its entries."""

    def __init__(self, data: bytes, file_name: str) -> None:
        self._data = data
        self._file: Decoded = decode_exactly(data)
        self._library = BibLibrary(self._file, file_name)
        records = ((block, self._library.record(block)) for block in self._library.blocks)
        self._entries = [(block, record.reference) for block, record in records if record and record.reference]
        newline = re.search(r"\r\n?|\n", self._library.text)
        self._newline = newline[0] if newline else "\n"

    @property
    def sources(self) -> Sequence[Source]:
        """Its records in order, as `read` gives them."""
        return [reference.sources[0] for _, reference in self._entries]

    def compose(self, now: Sequence[Reference | None], added: Sequence[Reference]) -> bytes | None:
        """The file's bytes when the record of each of `sources` has become the one of `now`, or is gone.

        The references in `added` come after the last entry. None when the bytes cannot be told from the text.
        """
        if self._file.encode(self._file.exact) != self._data:
            return None
        renamed, reread = self._meet(now)
        gone = self._library.groups.left = left(self._entries, now, self._library.groups)
        ungrouped = {key for key, _ in gone}
        pieces: list[tuple[int, int, str]] = []
        groups: list[tuple[str, ...]] = [names for each in added for names in new_groups(None, each)]
        for (block, first), reference in zip(self._entries, now, strict=True):
            if reference is None:
                match = _AFTER_CUT.match(self._file.exact, block.end)
                pieces.append((block.start, match.end() if match else block.end, ""))
                continue
            first = self._read(block) if reread or block.key in ungrouped else first
            text = self._entry(block, first, _pointing(_as_kept(reference, first), renamed))
            if text is not None:
                pieces.append((block.start, block.end, text))
                groups += new_groups(first, reference)
        pieces += self._tree(groups)
        if added:
            staying = [block.end for (block, _), reference in zip(self._entries, now, strict=True) if reference]
            end = max(staying, default=len(self._file.exact))
            pieces.append((end, end, self._new(added)))
        return self._file.encode(_put(self._file.exact, pieces))

    def _tree(self, groups: Sequence[tuple[str, ...]]) -> list[tuple[int, int, str]]:
        """Where the file tells of its groups: what it says with new ones, and without the keys that left old ones."""
        pieces = []
        gone = self._library.groups.left
        for block in self._library.blocks if groups or gone else ():
            if block.kind == "comment":
                start = self._library.text.index(block.body, block.start)
                comment = self._file.exact[start : start + len(block.body)]
                now = without(comment, gone)
                if groups and is_tree(block.body):
                    fitting = [tuple(fit(name, self._file.encoding) for name in names) for names in groups]
                    now, groups = with_groups(now, fitting, self._newline), ()
                if now != comment:
                    pieces.append((start, start + len(comment), now))
        return pieces

    def _meet(self, now: Sequence[Reference | None]) -> tuple[dict[str, str], bool]:
        """Let entries find their parents as they will be: without those that go, under new keys too.

        The new keys by the old ones, and whether entries may read otherwise than they did.
        """
        gone = {block.start for (block, _), reference in zip(self._entries, now, strict=True) if reference is None}
        staying = [b for b in self._library.blocks if b.kind == "entry" and b.start not in gone]
        by_key = {block.key: block for block in reversed(staying)}
        renamed = {}
        for (block, _), reference in zip(self._entries, now, strict=True):
            if reference and block.key and reference.citekey != block.key and by_key.get(block.key) is block:
                renamed[block.key] = written(reference).key
                by_key.setdefault(renamed[block.key], block)
        self._library.set_parents(by_key)
        return renamed, bool(gone or renamed)

    def _entry(self, block: Block, first: Reference, reference: Reference) -> str | None:
        """The entry's new text, or None when it says what it said. `first` is what was read from it."""
        after = written(reference)
        key = self._writable_key(after.key) if block.key and reference.citekey != block.key else block.key
        after = replace(after, key=key)
        if not changes(written(first), after):
            return None
        if key != block.key:
            first = self._read(replace(block, key=key))  # old JabRef's groups know entries by key
        before = replace(written(first), key=written(replace(first, citekey=block.key)).key)
        text = self._file.exact[block.start : block.end]
        least = edited(text, block, before, after, self._writable, whole=False)
        if self._says(least, after):
            return least
        other = edited(text, block, before, after, self._writable, whole=True)
        if self._says(other, after):
            return other
        anew = self._writable(write_entry(replace(reference, citekey=key)).rstrip("\n"))
        # What is inherited cannot be unsaid: then the least change has to do.
        return anew if self._says(anew, after) else least

    def _says(self, text: str, wanted: Written) -> bool:
        blocks = list(split(replace(self._file, exact=text).shown))
        return len(blocks) == 1 and blocks[0].kind == "entry" and not changes(written(self._read(blocks[0])), wanted)

    def _read(self, block: Block) -> Reference:
        return self._library.reference(block, Source(format="", file_name="", text=""), [])

    def _new(self, added: Sequence[Reference]) -> str:
        texts = [write_entry(reference) for reference in added]
        if not self._library.groups and (tree := write_tree(added)):
            texts.append(tree)
        return self._writable("\n\n" + "\n".join(texts).rstrip("\n") + ("" if self._file.exact else "\n"))

    def _writable_key(self, key: str) -> str:
        encoding = self._file.encoding
        if fit(key, encoding) == key:
            return key
        return unicodedata.normalize("NFKD", key).encode(encoding, "ignore").decode(encoding)

    def _writable(self, text: str) -> str:
        """`text` with this file's line ends, and in characters its encoding has."""
        return fit(text, self._file.encoding).replace("\n", self._newline)


def _put(text: str, pieces: list[tuple[int, int, str]]) -> str:
    out, done = [], 0
    for start, stop, piece in sorted(pieces, key=lambda piece: piece[:2]):
        out += [text[done:start], piece]
        done = stop
    return "".join(out) + text[done:]


def _pointing(reference: Reference, renamed: dict[str, str]) -> Reference:
    """`reference` naming its parents by the keys they have now."""
    if not renamed or not any(each.name.lower() in _NAMES_KEYS for each in reference.extra):
        return reference

    def now(each: Extra) -> Extra:
        if each.name.lower() not in _NAMES_KEYS:
            return each
        keys = re.split(r"(\s*,\s*)", each.value)
        return replace(each, value="".join(renamed.get(key, key) for key in keys))

    return replace(reference, extra=tuple(now(each) for each in reference.extra))


def _as_kept(reference: Reference, first: Reference) -> Reference:
    """`reference` with its files where the entry says they are: the library's own copies are not the file's affair."""
    if reference.attachments == first.attachments:
        return reference
    return replace(reference, attachments=tuple(_place(each, first.attachments) for each in reference.attachments))


def _place(attachment: Attachment, first: Sequence[Attachment]) -> Attachment:
    if not attachment.sha256:
        # One that lay beside the file has been linked by its whole path.
        return next((each for each in first if attachment.path.endswith(f"/{each.path}")), attachment)
    name = re.split(r"[/\\]", attachment.path)[-1]
    return next((each for each in first if re.split(r"[/\\]", each.path)[-1] == name), attachment)
