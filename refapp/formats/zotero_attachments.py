"""Files, web links and notes that hang on a Zotero item."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from refapp.model.problems import Problem, Severity
from refapp.model.reference import Attachment, Link, Text

from .zotero_annotations import annotations_of
from .zotero_base_folder import inside_base
from .zotero_tags import tags_of
from .zotero_values import ItemDraft, list_of, text_of

_LINK_MODES = {"0": "imported_file", "1": "imported_url", "2": "linked_file", "3": "linked_url", "4": "embedded_image"}
_PDF = "application/pdf"


def read_files(draft: ItemDraft, item: Mapping[str, Any], base: Path | None, linked: Sequence[Path] = ()) -> None:
    """Take in what hangs on an item, or the item itself where it is a note or a file that hangs on none.

    `base` is the folder that relative paths start from; without one they lead nowhere and are kept as extra.
    `linked` are the folders in which `attachments:` may lie.
    """
    itself = item.get("itemType")
    notes = list_of(item.get("notes")) if itself != "note" else [item]
    files = list_of(item.get("attachments")) if itself != "attachment" else [item]
    for value in notes:
        _note(draft, value)
    for value in files:
        if isinstance(value, Mapping):
            _attachment(draft, value, base, linked)
    draft.attachments = list(dict.fromkeys(draft.attachments))
    links: dict[str, Link] = {}
    for link in draft.links:
        links.setdefault(link.url, link)
    links.pop(draft.fields.get("URL", ""), None)
    draft.links = list(links.values())
    if itself not in ("note", "attachment"):
        # What hangs on an item has tags of its own; they become the item's.
        below = [tag for value in (*notes, *files) if isinstance(value, Mapping) for tag in tags_of(value.get("tags"))]
        there = {tag.name for tag in draft.tags}
        draft.tags += {tag.name: tag for tag in below if tag.name not in there}.values()


def _note(draft: ItemDraft, value: Any, title: str = "") -> None:
    """A note: HTML, as `{"note": "<p>…"}` or bare."""
    body = text_of(value.get("note") if isinstance(value, Mapping) else value).strip()
    if body:
        form = "html" if "<" in body else "plain"
        draft.texts.append(Text(role="note", body=body, title=title, format=form, origin=draft.origin))


def _attachment(draft: ItemDraft, value: Mapping[str, Any], base: Path | None, linked: Sequence[Path]) -> None:
    title = " ".join(text_of(value.get("title")).split())
    media_type = text_of(value.get("contentType") or value.get("mimeType"))
    mode = text_of(value.get("linkMode"))
    mode = _LINK_MODES.get(mode, mode)
    path, url = text_of(value.get("path") or value.get("localPath")), text_of(value.get("url")).strip()
    key, file_name = text_of(value.get("key")), text_of(value.get("filename"))
    if not path and file_name and key and mode != "linked_url":
        path = f"storage/{key}/{file_name}"
    if path and mode != "linked_url":
        inside = inside_base(path)
        if inside:
            _linked(draft, inside, Attachment(path=inside, media_type=media_type, title=title), base, linked)
        else:
            _file(draft, path, title, media_type, base)
    if url.startswith(("http://", "https://")):
        relation = "pdf" if media_type == _PDF else "file"
        draft.links.append(Link(url=url, title=title, relation=relation))
    elif url:
        draft.keep("attachment", url)
    _note(draft, value, title)
    marked = annotations_of(list_of(value.get("annotations")), title or file_name, draft.origin)
    draft.texts += [marked] if marked else []


def _linked(draft: ItemDraft, inside: str, file: Attachment, base: Path | None, linked: Sequence[Path]) -> None:
    """A file from the base folder: where that or `base` has it, else where it should be, else by its path in there."""
    places = [os.path.join(folder, inside) for folder in (*linked, *([base] if base else []))]
    there = next((place for place in places if os.path.exists(place)), "")
    if there or linked:
        draft.attachments.append(replace(file, path=there or places[0]))
        if not there:
            draft.problems.append(Problem("zotero-file-missing", {"path": places[0][:200]}, Severity.NOTE))
    else:
        draft.attachments.append(file)
        draft.warn("zotero-base-folder", path=inside[:200])


def _file(draft: ItemDraft, path: str, title: str, media_type: str, base: Path | None) -> None:
    located = locate(path, base)
    if not located:
        draft.warn("zotero-file-elsewhere", path=path[:200])
        draft.keep("attachment", path)
        return
    draft.attachments.append(Attachment(path=located, media_type=media_type, title=title))
    if located != path and not os.path.exists(located):
        draft.problems.append(Problem("zotero-file-missing", {"path": path[:200]}, Severity.NOTE))


def locate(path: str, base: Path | None) -> str:
    """The absolute path of a file; empty where it cannot be told, or would lead out of `base`."""
    if path.lower().startswith("file:"):
        path = unquote(urlsplit(path).path)
    if "\0" in path or inside_base(path) is not None:
        return ""
    if os.path.isabs(path):
        return path
    if base is None or ":" in path[:3]:
        return ""
    root = os.path.abspath(base)
    whole = os.path.normpath(os.path.join(root, path))
    return whole if whole.startswith(root + os.sep) else ""
