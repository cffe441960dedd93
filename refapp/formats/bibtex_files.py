"""The `file` field, in which JabRef, Zotero, Mendeley and calibre list a reference's files, each its own way.

JabRef: `description:path:TYPE`, parted by `;`, with `\\` before `:`, `;` and itself. Zotero: the same with a MIME
type. Mendeley: `:path:type` with `$\\backslash$`. calibre: `:path:TYPE, :path:TYPE`. Others: one bare path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from refapp.model.reference import Attachment, Link

_MEDIA_TYPES = {
    "PDF": "application/pdf",
    "PostScript": "application/postscript",
    "Word": "application/msword",
    "Word 2007+": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "OpenDocument text": "application/vnd.oasis.opendocument.text",
    "RTF": "application/rtf",
    "Djvu": "image/vnd.djvu",
    "ePUB": "application/epub+zip",
    "Text": "text/plain",
    "HTML": "text/html",
    "Markdown": "text/markdown",
    "PNG image": "image/png",
    "JPG image": "image/jpeg",
    "GIF image": "image/gif",
    "PowerPoint": "application/vnd.ms-powerpoint",
    "Excel": "application/vnd.ms-excel",
}
_BY_NAME = {name.lower(): media for name, media in _MEDIA_TYPES.items()} | {
    "ps": "application/postscript",
    "doc": "application/msword",
    "docx": _MEDIA_TYPES["Word 2007+"],
    "odt": _MEDIA_TYPES["OpenDocument text"],
    "txt": "text/plain",
    "htm": "text/html",
    "md": "text/markdown",
    "url": "text/html",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "snapshot": "text/html",
}
_NAME_OF = {media: name for name, media in reversed(_MEDIA_TYPES.items())}
_MENDELEY = re.compile(r"\{?\$?\\backslash\$?\}?|\\textbackslash\s?(?:\{\})?")
# JabRef 5 wrote its own object into some files.
_PARSED = re.compile(r"ParsedFileField\{description='(.*?)', link='(.*?)', fileType='(.*?)'\}")
_ADDRESS = re.compile(r"(?:https?|ftp)://", re.IGNORECASE)
_PART = re.compile(r"(?:\\.|[^\\;]|\\$)+")
_CALIBRE = re.compile(r":[^:;]*+:[\w+/ -]++,\s*+:[^:;]*+:")
_DRIVE = re.compile(r"[A-Za-z]")


def read_files(value: str) -> tuple[list[Attachment], list[Link]]:
    """The files of a field: attachments, and links where the path is an address."""
    value = " ".join(_MENDELEY.sub(r"\\", value).replace(r"\_", "_").replace(r"\&", "&").split())
    files: list[Attachment] = []
    links: list[Link] = []
    parts = _PART.findall(value)
    if len(parts) == 1 and _CALIBRE.search(value):
        parts = re.split(r"(?<=\w),\s*(?=:)", value)
    found = _PARSED.findall(value) or [_one(part.strip()) for part in parts]
    for each in found:
        # A brace without its other half is left of some command.
        title, path, kind = (
            " ".join(re.sub(r"[{}]", "", t).split()) if t.count("{") != t.count("}") else t for t in each
        )
        media = _media_type(path, kind)
        if _ADDRESS.match(path):
            links.append(Link(url=path, title=title, relation="pdf" if media == "application/pdf" else "file"))
        elif path:
            files.append(Attachment(path=path, media_type=media, title=title))
    return list(dict.fromkeys(files)), list(dict.fromkeys(links))


def write_files(files: Iterable[Attachment], links: Iterable[Link]) -> str:
    """A `file` field as JabRef writes it."""
    parts = [(file.title, file.path, _NAME_OF.get(file.media_type, file.media_type)) for file in files]
    parts += [(link.title, link.url, "PDF" if link.relation == "pdf" else "URL") for link in links]
    return ";".join(":".join(re.sub(r"([\\:;])", r"\\\1", _safe(piece)) for piece in part) for part in parts)


def _safe(text: str) -> str:
    # A verbatim field cannot hold a brace without its other half.
    return text.replace("{", "%7B").replace("}", "%7D") if text.count("{") != text.count("}") else text


def _colons(text: str) -> list[str]:
    """`text` split at colons that no backslash stands before; escapes stay."""
    pieces: list[str] = []
    piece: list[str] = []
    for token in re.findall(r"\\.|[^\\:]+|:|\\$", text):
        if token == ":":
            pieces.append("".join(piece))
            piece = []
        else:
            piece.append(token)
    return [*pieces, "".join(piece)]


def _one(text: str) -> tuple[str, str, str]:
    """Title, path and type of one file."""
    if _ADDRESS.match(text) or text.lower().startswith("file:"):
        return "", _unescape(text), ""
    pieces = _colons(text)
    # A drive letter or a scheme took its colon along unescaped: put it back together.
    at = 0
    while at < len(pieces) - 1:
        piece, after = pieces[at], pieces[at + 1]
        drive = _DRIVE.fullmatch(piece) and after[:1] in ("\\", "/")
        if drive or (piece.lower() in ("http", "https", "file", "ftp") and after.startswith("//")):
            pieces[at : at + 2] = [f"{piece}:{after}"]
        at += 1
    if len(pieces) == 1:
        return "", _unescape(pieces[0]), ""
    if len(pieces) == 2:
        # `path:type`, or `title:path` when what comes last looks like a file.
        last_is_path = "/" in pieces[1] and not re.fullmatch(r"[\w.+-]+/[\w.+-]+", pieces[1])
        pieces = [*pieces, ""] if last_is_path or not pieces[0] else ["", *pieces]
    title, *path, kind = pieces
    return _unescape(title), _unescape(":".join(path)), _unescape(kind).strip()


def _unescape(text: str) -> str:
    return re.sub(r"\\([\\:;&_%#$~ ])", r"\1", text).strip()


def _media_type(path: str, kind: str) -> str:
    if "/" in kind:
        return kind
    suffix = path.rsplit(".", 1)[-1].lower() if "." in path else ""
    return _BY_NAME.get(kind.lower()) or kind or _BY_NAME.get(suffix, "")
