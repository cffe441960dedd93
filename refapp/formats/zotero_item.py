"""One Zotero item as a reference. The item comes as Zotero's own JSON has it, whatever file it was read from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from refapp.model.plain_text import strip
from refapp.model.problems import Problem
from refapp.model.reference import Link, Reference, Relation, Text
from refapp.model.zotero_keys import in_library, own_key

from .language_codes import language_tag
from .zotero_attachments import read_files
from .zotero_dates import read_day, time_of
from .zotero_fields import DATE_OF, KIND_OF, NO_FIELDS, SCHEME_OF, VARIABLE_OF, base_of, variable_of
from .zotero_names import creator_of
from .zotero_tags import Steps, relations_of, tags_of
from .zotero_values import ItemDraft, list_of, text_of
from .zotero_variables import read_extra

_KEYS = ("citationKey", "citation-key", "citekey")
_RANK = {name: rank for rank, name in enumerate(VARIABLE_OF)}
_TITLE = 120  # characters of a note's first line


def reference_of(
    item: Mapping[str, Any],
    origin: str,
    paths: Iterable[Steps] = (),
    base: Path | None = None,
    linked: Sequence[Path] = (),
) -> tuple[Reference | None, list[Problem]]:
    """The reference of an item, or None with a problem that says why there is none.

    `paths` are its collections, `base` the folder that the paths of its files start from, `linked` those that
    paths with `attachments:` may start from.
    """
    written = text_of(item.get("itemType"))
    if not written:
        return None, [Problem("zotero-no-type")]
    draft = ItemDraft(origin, KIND_OF.get(written, "document"))
    if written not in KIND_OF:
        draft.warn("zotero-unknown-type", type=written[:80])
        draft.keep("itemType", written)
    _identity(draft, item)
    _fields(draft, item, written)
    for value in list_of(item.get("creators")):
        creator, extra = creator_of(value, origin)
        draft.creators += [creator] if creator else []
        draft.extra += [extra] if extra else []
    read_extra(draft, item.get("extra"))
    draft.tags = tags_of(item.get("tags"))
    read_files(draft, item, base, linked)
    for found in relations_of(item.get("relations")):
        if isinstance(found, Relation):
            draft.relations.append(found)
        else:
            draft.keep(*found)
    return _finished(draft, item, tuple(paths)), draft.problems


def _finished(draft: ItemDraft, item: Mapping[str, Any], paths: tuple[Steps, ...]) -> Reference | None:
    reference = draft.finish()
    if reference is None:
        if not (draft.attachments or draft.extra or paths):
            draft.problems.append(Problem("zotero-empty"))
            return None
        reference = Reference(kind=draft.kind, attachments=tuple(draft.attachments), extra=tuple(draft.extra))
    title = reference.title
    if not title and item.get("itemType") == "note" and reference.texts:
        title = strip(reference.texts[0]).partition("\n")[0][:_TITLE]  # as Zotero shows a note by itself
    return replace(
        reference,
        title=title,
        collections=paths,
        added=time_of(text_of(item.get("dateAdded"))),
        changed=time_of(text_of(item.get("dateModified"))),
    )


def _identity(draft: ItemDraft, item: Mapping[str, Any]) -> None:
    address, key = text_of(item.get("uri")), text_of(item.get("key") or item.get("itemKey"))
    library = item.get("library")
    own = own_key(address)
    if not own and key and isinstance(library, Mapping) and library.get("type") in ("user", "group"):
        place = f"{library['type']}s/{text_of(library.get('id'))}"
        own, address = in_library(place, key), f"http://zotero.org/{place}/items/{key}"
    if own:
        draft.identify("zotero", own)
        if address.startswith("http") and "/local/" not in address:
            draft.links.append(Link(url=address, relation="zotero"))
    draft.citekey = next((key for name in _KEYS if (key := text_of(item.get(name)).strip())), "")


def _fields(draft: ItemDraft, item: Mapping[str, Any], item_type: str) -> None:
    for name, value in sorted(item.items(), key=lambda pair: _RANK.get(base_of(pair[0]), len(_RANK))):
        # A version in words is a program's; a number is Zotero's count of changes.
        if name in NO_FIELDS and not (name == "version" and isinstance(value, str)):
            continue
        words = text_of(value).strip()
        if words and not _taken(draft, item_type, base_of(name), words):
            draft.keep(name, words)


def _taken(draft: ItemDraft, item_type: str, name: str, value: str) -> bool:
    """Put a field in its place; False where it has none."""
    if name == "title":
        draft.title = draft.title or " ".join(value.split())
        return draft.title == " ".join(value.split())
    if name == "abstractNote":
        draft.texts.append(Text(role="abstract", body=value, origin=draft.origin))
    elif name == "language":
        draft.language = language_tag(value)
    elif name in SCHEME_OF:
        draft.numbers(SCHEME_OF[name], value)
    elif name == "accessDate":
        day = read_day(value)
        draft.accessed = day if day and day.year is not None else None
        return draft.accessed is not None
    elif name in DATE_OF:
        draft.date(DATE_OF[name], name, value)
    else:
        if name == "number" and value.lower().startswith("arxiv:"):
            draft.numbers("arxiv", value)
        variable = variable_of(item_type, name)
        return bool(variable) and draft.put(variable, value)
    return True
