"""Collections and saved searches: made, renamed, moved, deleted, filled and emptied: the changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from refapp.model.change import Change, Collect, Edit, EditCollection, KeepUpdated
from refapp.model.collection_tree import CollectionEntry, CollectionTree, moved_path, renamed
from refapp.model.lookup import Lookup
from refapp.model.problems import AppError


def new_collection(
    name: str,
    parent_id: int | None = None,
    query: str = "",
    references: Sequence[int] = (),
    out_of: str = "",
) -> Change:
    """A collection, or with a `query` a saved search, of this name, in the one with `parent_id`.

    `references` are put into it, and leave the collection that `out_of` means (a value of the filter `in`).
    """
    name = _line(name)

    def edits(lookup: Lookup) -> Iterator[Edit]:
        entry = CollectionEntry(parent_id=parent_id, names={"": name}, query=query, edited=True)
        tree = CollectionTree(lookup.collections.all())
        _refuse_namesake(tree, entry)
        number = lookup.collections.next_id
        yield EditCollection(None, entry)
        yield from _out_of(tree, out_of, number, references)
        if references:
            yield Collect(number, references)

    return Change("save-search" if query else "new-collection", edits, {"name": name})


def rename_collection(number: int, name: str, language: str) -> Change:
    """Another name for who reads in `language`; the other languages keep theirs, and searches for it follow."""
    name = _line(name)

    def edits(lookup: Lookup) -> Iterator[Edit]:
        tree, entry = _found(lookup, number)
        yield from _changed(lookup, tree, entry, renamed(entry, name, language))

    return Change("rename-collection", edits, {"name": name})


def move_collection(number: int, parent_id: int | None, name: str) -> Change:
    """To stand in the one with `parent_id`, or at the top; `name` is for the history."""

    def edits(lookup: Lookup) -> Iterator[Edit]:
        tree, entry = _found(lookup, number)
        yield from _changed(lookup, tree, entry, replace(entry, parent_id=parent_id, edited=True))

    return Change("move-collection", edits, {"name": name})


def delete_collection(number: int, name: str) -> Change:
    """Without it and all beneath it; the references stay. `name` is for the history."""

    def edits(lookup: Lookup) -> Iterator[Edit]:
        yield EditCollection(_found(lookup, number)[1], None)

    return Change("delete-collection", edits, {"name": name})


def update_search(number: int, query: str, name: str) -> Change:
    """A saved search that searches for something else from now on; `name` is for the history."""

    def edits(lookup: Lookup) -> Iterator[Edit]:
        entry = _found(lookup, number)[1]
        yield EditCollection(entry, replace(entry, query=query))

    return Change("update-search", edits, {"name": name})


def add_to_collection(number: int, references: Sequence[int], name: str, out_of: str = "") -> Change:
    """With `references` in it, and no longer in the collection that `out_of` means (a value of the filter `in`)."""

    def edits(lookup: Lookup) -> Iterator[Edit]:
        tree = CollectionTree(lookup.collections.all())
        yield from _out_of(tree, out_of, number, references)
        yield Collect(number, references)

    return Change("collect", edits, {"name": name, "count": len(references)})


def remove_from_collections(values: Sequence[str], references: Sequence[int]) -> Change:
    """Without `references` in the collections that `values` of the filter `in` mean, and in those beneath them."""

    def edits(lookup: Lookup) -> Iterator[Edit]:
        tree = CollectionTree(lookup.collections.all())
        meant = {number for value in values for number in tree.meant(value)}
        for each in sorted(tree.under(meant)):
            yield Collect(each, references, inside=False)

    return Change("uncollect", edits, {"count": len(references)})


def _out_of(tree: CollectionTree, value: str, into: int, references: Sequence[int]) -> Iterator[Edit]:
    for each in sorted(tree.under(tree.meant(value)) - {into}) if value else ():
        yield Collect(each, references, inside=False)


def _found(lookup: Lookup, number: int) -> tuple[CollectionTree, CollectionEntry]:
    tree = CollectionTree(lookup.collections.all())
    if number not in tree.by_id:
        raise AppError("collection-missing")
    return tree, tree.by_id[number]


def _changed(lookup: Lookup, tree: CollectionTree, before: CollectionEntry, after: CollectionEntry) -> Iterator[Edit]:
    """The change itself, then what searches for it by its path: saved searches and exports that are kept updated."""
    if before == after:
        return
    number = before.id or 0
    _refuse_namesake(tree, after)
    yield EditCollection(before, after)
    there = CollectionTree({**tree.by_id, number: after}.values())
    if before.query:
        return
    old, new = tree.path(number), there.path(number)
    for each in there.by_id.values():
        query = moved_path(each.query, old, new)
        if query != each.query:
            yield EditCollection(each, replace(each, query=query))
    for kept in lookup.kept_exports():
        query = moved_path(kept.query, old, new)
        if query != kept.query:
            yield KeepUpdated(kept, replace(kept, query=query))


def _refuse_namesake(tree: CollectionTree, entry: CollectionEntry) -> None:
    other = tree.namesake(entry)
    if other:
        raise AppError("collection-there", name=other.name)


def _line(name: str) -> str:
    return " ".join(name.split())
