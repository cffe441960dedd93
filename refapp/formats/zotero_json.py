"""JSON of Zotero items: Better BibTeX JSON (`config`, `collections`, `items`), and what Zotero's web API gives.

Its records carry their fields in `data`, and notes and files come as items of their own that name their parent.
Read only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from refapp.model.problems import Problem
from refapp.model.reference import Collection, Source

from . import Format, Record
from .decoding import decode, is_binary
from .json_text import Piece
from .zotero_family import Family
from .zotero_fields import KIND_OF
from .zotero_item import reference_of
from .zotero_json_file import read_file
from .zotero_tags import Steps, paths_to
from .zotero_values import list_of, text_of

KEY = "zotero-json"
_TYPE = re.compile(r'"itemType"\s*:\s*"(\w+)"')
_ITEM_KEY = re.compile(r"[A-Z0-9]{8}")
_LABEL = re.compile(r'"label"\s*:\s*"Better ?BibTeX JSON"')


def sniff(head: bytes, name: str) -> int:
    """How sure the first bytes are items of Zotero."""
    if is_binary(head):
        return 0
    text = decode(head)[0].lstrip()
    if not text.startswith(("{", "[")):
        return 0
    if _LABEL.search(text):
        return 95
    found = _TYPE.search(text)
    return 93 if found and found[1] in KIND_OF else 0


def read(data: bytes, name: str) -> Iterator[Record]:
    """Every item of the file."""
    return _read(data, name, None)


def read_path(path: Path) -> Iterator[Record]:
    """Every item of a file, with the files that were exported beside it."""
    return _read(path.read_bytes(), path.name, path.parent)


def _read(data: bytes, name: str, base: Path | None) -> Iterator[Record]:
    wrapper, found = read_file(decode(data)[0])
    groups = _Collections(wrapper.get("collections"))
    pieces = dict(enumerate(found, 1))
    family = Family({number: piece.value for number, piece in pieces.items() if isinstance(piece.value, Mapping)})
    for number, piece in pieces.items():
        if family.is_child(number):
            continue
        place = f"item {number}"
        if piece.broken:
            yield _refused("json-broken", place, piece, reason=piece.broken)
        elif number not in family.items:
            yield _refused("zotero-no-item", place, piece, text=piece.text[:80])
        else:
            item = groups.named(family.whole(number))
            reference, problems = reference_of(item, KEY, groups.of(item), base)
            if reference:
                text = "\n".join(pieces[each].text for each in family.members(number))
                source = Source(format=KEY, file_name=name, text=text, place=place)
                reference = replace(reference, sources=(source,))
            yield Record(reference, place, tuple(replace(problem, line=piece.line) for problem in problems))


def _refused(code: str, place: str, piece: Piece, **args: str | int) -> Record:
    return Record(None, place, (Problem(code, args, line=piece.line),))


class _Collections:
    """The collections of a Better BibTeX file: by key, with name, parent and the ids of their items."""

    def __init__(self, value: Any) -> None:
        self._steps: dict[str, Collection] = {}
        self._parents: dict[str, str] = {}
        self._of_item: dict[str, list[str]] = {}
        for key, each in value.items() if isinstance(value, Mapping) else ():
            if not isinstance(each, Mapping) or not text_of(each.get("name")).strip():
                continue
            own = key if _ITEM_KEY.fullmatch(key) else ""
            self._steps[key] = Collection(names={"": text_of(each["name"]).strip()}, key=f"zotero:{own}" if own else "")
            self._parents[key] = text_of(each.get("parent"))
            for item in list_of(each.get("items")):
                self._of_item.setdefault(text_of(item), []).append(key)

    def named(self, item: dict[str, Any]) -> dict[str, Any]:
        """The item, with the collections that the file does not name as a field."""
        unknown = [text_of(key) for key in list_of(item.get("collections")) if text_of(key) not in self._steps]
        return item | {"collection": ", ".join(unknown)} if unknown else item

    def of(self, item: Mapping[str, Any]) -> list[Steps]:
        """The paths of an item's collections."""
        keys = list(self._of_item.get(text_of(item.get("itemID")), ()))
        keys += [text_of(key) for key in list_of(item.get("collections"))]
        return [path for key in dict.fromkeys(keys) if (path := paths_to(key, self._steps, self._parents))]


FORMAT = Format(KEY, "Better BibTeX JSON", (".json",), sniff, read, None, read_path=read_path)
