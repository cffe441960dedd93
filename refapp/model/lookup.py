"""The library as edits see it that are made while they are applied: what `store` answers them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from .collection_tree import CollectionEntry
from .identifiers import Identifier
from .kept_export import KeptExport
from .reference import Reference, Source


class TagLookup(Protocol):
    """The tags of the library as edits see them."""

    def tagged(self, names: Iterable[str]) -> list[int]:
        """The references, live or in the Trash, with one of the tags `names`."""

    def lacking(self, ids: Sequence[int], name: str) -> list[int]:
        """Those of `ids` that have not the tag `name`, whatever its case."""

    def spellings(self, name: str) -> list[str]:
        """The names of tags that are `name` but for their case, most used first."""

    def colour(self, name: str) -> str:
        """The colour of the tags called `name`, or an empty text."""

    def keys(self) -> dict[int, str]:
        """Which tags have the keys 1 to 9."""


class Collections(Protocol):
    """The collections and saved searches as edits see them that are made while they are applied."""

    def all(self) -> list[CollectionEntry]:
        """Every one."""

    @property
    def next_id(self) -> int:
        """The id the next one gets."""


class Lookup(Protocol):
    """The library as edits see it that are made while they are applied."""

    def same_record(self, identifiers: Sequence[Identifier]) -> Reference | None:
        """The live reference that shares a source's own key with `identifiers`."""

    def reference_of_source(self, source: Source, before_id: int | None = None) -> int | None:
        """The live reference that was imported from this very record."""

    def get(self, reference_id: int) -> Reference:
        """The reference with this id, without sources."""

    def get_many(self, ids: Sequence[int]) -> dict[int, Reference]:
        """The references with these ids that exist, without sources."""

    def likely_pairs(self, first_id: int) -> list[tuple[int, int]]:
        """The pairs (newer, older) of live references that may be the same, the newer with `first_id` or above."""

    def new_citekey(self, reference: Reference) -> str:
        """The citekey that is made for `reference`: unique, its own one counting as free."""

    def kept_exports(self) -> list[KeptExport]:
        """The exports that are kept updated."""

    @property
    def tags(self) -> TagLookup:
        """The tags of the library."""

    @property
    def next_id(self) -> int:
        """The id the next added reference gets."""

    @property
    def collections(self) -> Collections:
        """The collections and saved searches."""
