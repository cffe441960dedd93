"""What kind of work a MODS record describes, by its genres, its type of resource and what it is part of."""

from __future__ import annotations

from refapp.model.kinds import KINDS

from .mods_fields import GENRE_OF, HOST_GENRES, KIND_OF_GENRE, KIND_OF_RESOURCE
from .xml_node import Node, kept
from .xml_values import Draft

_JOURNALS = frozenset(("periodical", "academic journal", "journal", "magazine", "newspaper"))
_THESES = frozenset(("ph.d. thesis", "masters thesis"))  # a kind, and words for the field


def kind_and_genres(draft: Draft, record: Node) -> str:
    """The kind; genres that say more go to the field `genre`, the rest to `extra`."""
    genres = list(record.all("genre"))
    own = next((each.words for each in genres if each.attributes.get("authority") == "csl"), "")
    kind = own if own in KINDS else ""
    for node in genres:
        words = node.words
        if not words or node.attributes.get("authority") == "csl":
            continue
        meant = KIND_OF_GENRE.get(words.lower())
        if meant and (not kind or (kind == meant and words == GENRE_OF.get(kind)) or (kind == meant and not own)):
            kind = meant
            if words.lower() in _THESES:
                draft.put("genre", words)
        elif not draft.put("genre", words):
            draft.keep("genre", kept(node))
    return kind or _by_place(record)


def _by_place(record: Node) -> str:
    host = next((node for node in record.all("relatedItem") if node.attributes.get("type") == "host"), None)
    if host:
        genres = {genre.words.lower() for genre in host.all("genre")} & HOST_GENRES
        journal = genres & _JOURNALS or host.at("originInfo/issuance") in ("continuing", "serial")
        if journal or any(node.attributes.get("type") == "issn" for node in host.all("identifier")):
            return "article-newspaper" if "newspaper" in genres else "article-journal"
        return "chapter" if genres or host.first("titleInfo") else "document"
    node = record.first("typeOfResource")
    if node and node.attributes.get("manuscript") == "yes":
        return "manuscript"
    resource = KIND_OF_RESOURCE.get(record.at("typeOfResource").lower())
    if resource:
        return resource
    issuance = record.at("originInfo/issuance")
    if issuance in ("monographic", "single unit", "multipart monograph"):
        return "book"
    return "periodical" if issuance in ("continuing", "serial") else "document"
