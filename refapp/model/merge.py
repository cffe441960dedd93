"""Two records of one work, known by a common key, made into one.

The result does not depend on which of two languages of a page came first, and merging the same record again
changes nothing. Values the user wrote stay. Nothing is lost: lists are joined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from .folding import natural_key
from .provenance import DECIDED, EVERYTHING, USER, is_vague, origin_of
from .reference import Collection, Extra, Link, Reference, Tag, Text, altered

T = TypeVar("T")
Path = tuple[Collection, ...]

_SCALARS = ("kind", "title", "creators", "issued", "accessed", "language")


def _numbered(names: str) -> Mapping[str, int]:
    return {name: number for number, name in enumerate(names.split())}


_ROLES = _numbered("summary abstract page note contributors")
_RELATIONS = _numbered("doi publisher pdf unpaywall ezproxy cristin zotero")
_SCHEMES = _numbered("doi isbn issn pmid pmcid arxiv zotero cristin tiki")
# A user's own version of one of these stands for the imported one.
_SINGLE_ROLES = ("summary", "abstract", "page", "contributors")


def merge(mine: Reference, theirs: Reference) -> Reference:
    """`mine` with what `theirs` adds.

    Where both have a value, the user's stays, else English pages go before other languages, else the newer
    (`theirs`) wins. Id, citekey, status, star and times are those of `mine`.
    """
    provenance = _origin_of_all(mine, theirs)
    scalars = {
        name: _choose(name, getattr(mine, name), getattr(theirs, name), mine, theirs, provenance) for name in _SCALARS
    }
    names = dict.fromkeys((*mine.fields, *theirs.fields))
    fields = {
        name: _choose(
            f"fields.{name}", mine.fields.get(name, ""), theirs.fields.get(name, ""), mine, theirs, provenance
        )
        for name in sorted(names)
    }
    chosen = {EVERYTHING, *_SCALARS, *(f"fields.{name}" for name in names)}
    for part in sorted((mine.provenance.keys() | theirs.provenance.keys()) - chosen):
        provenance.setdefault(part, _preferred(mine.provenance.get(part, ""), theirs.provenance.get(part, "")))
    return _ordered(
        mine,
        **scalars,
        fields=fields,
        citekey=mine.citekey or theirs.citekey,
        identifiers=_union(mine.identifiers, theirs.identifiers),
        texts=_texts(mine.texts, theirs.texts),
        tags=_tags(mine.tags, theirs.tags),
        collections=_collections(mine.collections, theirs.collections),
        attachments=_union(mine.attachments, theirs.attachments),
        links=_links((*mine.links, *theirs.links)),
        relations=_union(mine.relations, theirs.relations),
        extra=join_extra(mine.extra, theirs.extra),
        sources=_union(mine.sources, theirs.sources),
        provenance=provenance,
    )


def in_order(reference: Reference) -> Reference:
    """The reference with its lists in the order `merge` gives them."""
    return _ordered(reference, **{name: getattr(reference, name) for name in _ORDERS})


def _ordered(reference: Reference, **parts: Any) -> Reference:
    """The reference with `parts`, their lists in order."""
    for name, key in _ORDERS.items():
        if len(parts[name]) > 1:
            parts[name] = tuple(sorted(parts[name], key=key))
    return altered(reference, **parts)


def _choose(
    part: str, mine: Any, theirs: Any, of_mine: Reference, of_theirs: Reference, provenance: dict[str, str]
) -> Any:
    """The value of one part; its origin is written to `provenance`."""
    origin, other = origin_of(of_mine, part), origin_of(of_theirs, part)
    # Every reference has a kind; one that nobody gave is no value.
    empty_mine = not mine or (part == "kind" and is_vague(origin) and mine == "document")
    empty_theirs = not theirs or (part == "kind" and is_vague(other) and theirs == "document")
    if mine == theirs:
        value, chosen = mine, _preferred(origin, other)
    elif empty_mine or empty_theirs:
        value, chosen = (theirs, other) if empty_mine else (mine, origin)
    elif (is_vague(origin) and is_vague(other)) or (origin == other and origin not in DECIDED):
        value, chosen = theirs, other
    else:
        value, chosen = (mine, origin) if _preferred(origin, other) == origin else (theirs, other)
    named = part in of_mine.provenance or part in of_theirs.provenance
    if chosen and chosen != provenance.get(EVERYTHING) and (value or named):
        provenance[part] = chosen
    return value


def _origin_of_all(mine: Reference, theirs: Reference) -> dict[str, str]:
    """The origin of the parts that name none, where both have one."""
    origin, other = mine.provenance.get(EVERYTHING, ""), theirs.provenance.get(EVERYTHING, "")
    return {EVERYTHING: _preferred(origin, other)} if origin and other else {}


def _preferred(origin: str, other: str) -> str:
    """The origin whose value stands: the user, then English pages, other ones, formats by name, an unknown one."""
    return origin if origin == other else min(origin, other, key=_origin_rank)


@lru_cache(maxsize=512)
def _origin_rank(origin: str) -> tuple[int, str]:
    if origin in DECIDED:
        return (0, "" if origin == USER else origin)
    if not origin:
        return (4, "")
    language = origin.partition(":")[2]
    return (3 if is_vague(origin) else 1 if language == "en" else 2, origin)


def _texts(mine: Iterable[Text], theirs: Iterable[Text]) -> tuple[Text, ...]:
    """Both; a text of the same section and origin is replaced by the newer, unless the user wrote it."""

    def section(text: Text) -> tuple[str, str, str, str]:
        return (text.role, text.language, text.origin, text.title)

    old, new = _grouped(mine, section), _grouped(theirs, section)
    groups = old | {key: texts for key, texts in new.items() if key not in old or key[2] != "user"}
    everything = [text for texts in groups.values() for text in dict.fromkeys(texts)]
    own = {(text.role, text.language, text.title) for text in everything if text.origin == "user"}
    return tuple(
        text
        for text in everything
        if text.origin == "user" or text.role not in _SINGLE_ROLES or (text.role, text.language, text.title) not in own
    )


def _tags(mine: Iterable[Tag], theirs: Iterable[Tag]) -> tuple[Tag, ...]:
    """Both, each word once; one that has a colour keeps it."""
    found: dict[tuple[str, str, str], Tag] = {}
    for tag in (*mine, *theirs):
        key = (tag.kind, tag.language, tag.name)
        if key not in found or (tag.colour and not found[key].colour):
            found[key] = tag
    return tuple(found.values())


def _links(links: Iterable[Link]) -> tuple[Link, ...]:
    """Each address once per relation, with a title where one has it."""
    found: dict[tuple[str, str], Link] = {}
    for link in links:
        known = found.setdefault((link.relation, link.url), link)
        if link.title and (not known.title or link.title < known.title):
            found[link.relation, link.url] = link
    return tuple(found.values())


def _collections(mine: Iterable[Path], theirs: Iterable[Path]) -> tuple[Path, ...]:
    """Both, joined by key: a collection's names in several languages come together."""
    paths = (*mine, *theirs)
    names: dict[str, dict[str, str]] = {}
    for path in paths:
        for step in path:
            if step.key:
                names.setdefault(step.key, {}).update(step.names)
    joined = {key: Collection(names=dict(sorted(each.items())), key=key) for key, each in names.items()}
    found = (tuple(joined[step.key] if step.key else step for step in path) for path in paths)
    return tuple({_path_key(path): path for path in found}.values())


def _path_key(path: Path) -> tuple[str, ...]:
    return tuple(step.key or step.name for step in path)


def join_extra(mine: tuple[Extra, ...], theirs: tuple[Extra, ...]) -> tuple[Extra, ...]:
    """Per origin both, with repeats; the order of a record that holds all of the other's stays."""
    result: list[Extra] = []
    old, new = _grouped(mine, lambda each: each.origin), _grouped(theirs, lambda each: each.origin)
    for origin in sorted(old.keys() | new.keys()):
        first, second = old.get(origin, []), new.get(origin, [])
        count, other = Counter(first), Counter(second)
        if other <= count:
            result += first
        elif count <= other:
            result += second
        else:
            result += sorted((count | other).elements(), key=lambda each: (each.name, each.value))
    return tuple(result)


def _union(mine: Iterable[T], theirs: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*mine, *theirs)))


def _grouped(items: Iterable[T], key: Callable[[T], Hashable]) -> dict[Any, list[T]]:
    groups: dict[Any, list[T]] = {}
    for each in items:
        groups.setdefault(key(each), []).append(each)
    return groups


def _rank(value: str, order: Mapping[str, int]) -> int:
    return order.get(value, len(order))


def _language(language: str) -> tuple[bool, str]:
    return (language != "en", language)


# How each list is sorted.
_ORDERS: Mapping[str, Callable[[Any], Any]] = {
    "identifiers": lambda each: (_rank(each.scheme, _SCHEMES), each.scheme, each.value),
    "texts": lambda each: (_rank(each.role, _ROLES), each.role, *_language(each.language), each.origin),
    "tags": lambda each: (each.kind, *_language(each.language), natural_key(each.name) if each.kind == "sdg" else ()),
    "collections": _path_key,
    "links": lambda each: (_rank(each.relation, _RELATIONS), each.relation, natural_key(each.title), each.url),
    "relations": lambda each: (each.kind, each.scheme, each.value, each.title),
    "sources": lambda each: (each.format, each.file_name, each.text, each.place),
}
