"""The schema, in SQLModel. Rows are written and read as plain values by `mapping`; nothing here travels further.

Columns named *_sort hold folded text for an index that sorts. JSON columns hold parts of a reference in the
native form (`model.native_json`).
"""

from __future__ import annotations

from sqlalchemy import Index, LargeBinary, text
from sqlmodel import Field, SQLModel

# The states of a reference: live, in the Trash, or gone (its adding undone, or the Trash emptied).
LIVE, TRASH, GONE = 0, 1, 2


def _live_index(column: str) -> Index:
    """An index over the live references only: removing one takes it out, and counts need no join."""
    return Index(f"live_{column.removesuffix('_sort')}", column, sqlite_where=text("state = 0"))


class ReferenceRow(SQLModel, table=True):
    """One reference; what the list shows stands first, because SQLite reads a row from its beginning."""

    __tablename__ = "reference"
    __table_args__ = (
        _live_index("title_sort"),
        _live_index("creators_sort"),
        _live_index("year"),
        _live_index("container_sort"),
        _live_index("kind"),
        _live_index("id"),
        _live_index("citekey"),
        # By the beginning of the first creator's name and the year likely duplicates are looked up: see `likely`.
        Index("live_creator_year", text("substr(creators_sort, 1, 4)"), "year", sqlite_where=text("state = 0")),
        Index("not_live", "state", sqlite_where=text("state > 0")),
    )
    id: int | None = Field(default=None, primary_key=True)
    state: int = LIVE
    citekey: str
    kind: str
    title: str
    creators_short: str
    year: int | None
    container: str
    added: str
    starred: bool
    status: str
    pdf: bool
    title_sort: str
    creators_sort: str
    container_sort: str
    changed: str
    removed: str
    language: str
    issued: str
    accessed: str
    creators: str
    fields: str
    links: str
    attachments: str
    extra: str
    provenance: str


class IdentifierRow(SQLModel, table=True):
    """An identifier of a reference, found by scheme and value."""

    __tablename__ = "identifier"
    __table_args__ = (Index("identifier_value", "scheme", "value"),)
    reference_id: int = Field(primary_key=True, foreign_key="reference.id")
    position: int = Field(primary_key=True)
    scheme: str
    value: str


class TextRow(SQLModel, table=True):
    """A running text of a reference."""

    __tablename__ = "text"
    __table_args__ = (Index("text_language", "language", "reference_id"),)
    reference_id: int = Field(primary_key=True, foreign_key="reference.id")
    position: int = Field(primary_key=True)
    role: str
    language: str
    title: str
    format: str
    origin: str
    body: str


class TagRow(SQLModel, table=True):
    """A tag, once for the library."""

    __tablename__ = "tag"
    __table_args__ = (Index("tag_name", "name", "kind", "language", unique=True),)
    id: int | None = Field(default=None, primary_key=True)
    name: str
    kind: str
    language: str
    colour: str


class ReferenceTagRow(SQLModel, table=True):
    """Which references have which tag."""

    __tablename__ = "reference_tag"
    __table_args__ = (Index("tagged", "tag_id", "reference_id"),)
    reference_id: int = Field(primary_key=True, foreign_key="reference.id")
    position: int = Field(primary_key=True)
    tag_id: int = Field(foreign_key="tag.id")


class TagKeyRow(SQLModel, table=True):
    """Which tag, by name, has which of the keys 1 to 9."""

    __tablename__ = "tag_key"
    key: int = Field(primary_key=True)
    name: str


class CollectionRow(SQLModel, table=True):
    """A collection: names per language as JSON, its parent, its key at the source; with a query, a saved search.

    One that is gone keeps what is in it, for undo. See `model.collection_tree` for `edited`.
    """

    __tablename__ = "collection"
    id: int | None = Field(default=None, primary_key=True)
    parent_id: int | None = Field(default=None, foreign_key="collection.id", index=True)
    key: str = Field(index=True)
    names: str
    query: str = Field(default="", sa_column_kwargs={"server_default": ""})
    edited: bool = Field(default=False, sa_column_kwargs={"server_default": text("0")})
    state: int = Field(default=LIVE, sa_column_kwargs={"server_default": text("0")})


class ReferenceCollectionRow(SQLModel, table=True):
    """Which references are in which collection (the last step of each path)."""

    __tablename__ = "reference_collection"
    __table_args__ = (Index("collected", "collection_id", "reference_id"),)
    reference_id: int = Field(primary_key=True, foreign_key="reference.id")
    position: int = Field(primary_key=True)
    collection_id: int = Field(foreign_key="collection.id")


class RelationRow(SQLModel, table=True):
    """A pointer from a reference to a key that another may have."""

    __tablename__ = "relation"
    __table_args__ = (Index("relation_target", "scheme", "value"),)
    reference_id: int = Field(primary_key=True, foreign_key="reference.id")
    position: int = Field(primary_key=True)
    kind: str
    scheme: str
    value: str
    title: str


class SourceRow(SQLModel, table=True):
    """A record as imported. Pictures in `text` are replaced by their hash (see `sources`)."""

    __tablename__ = "source"
    id: int | None = Field(default=None, primary_key=True)
    reference_id: int = Field(foreign_key="reference.id", index=True)
    hidden: bool = False
    sha256: str = Field(index=True)
    format: str
    file_name: str
    place: str
    text: str


class BlobRow(SQLModel, table=True):
    """Bytes kept once, by their SHA-256: the `data:` pictures of sources, and whole files (`file`)."""

    __tablename__ = "blob"
    sha256: str = Field(primary_key=True)
    data: bytes = Field(sa_type=LargeBinary)


class KeptExportRow(SQLModel, table=True):
    """A file that is kept updated: where, and as JSON what and how (`model.kept_export`)."""

    __tablename__ = "kept_export"
    id: int | None = Field(default=None, primary_key=True)
    path: str
    what: str


class FileRow(SQLModel, table=True):
    """A file that references were imported from, whole in `blob`; the newest of a name has the highest id."""

    __tablename__ = "file"
    __table_args__ = (Index("file_content", "format", "name", "sha256", unique=True),)
    id: int | None = Field(default=None, primary_key=True)
    format: str
    name: str
    sha256: str


class KeptApartRow(SQLModel, table=True):
    """Two references that look the same and are two works: the user said so."""

    __tablename__ = "kept_apart"
    older: int = Field(primary_key=True)
    newer: int = Field(primary_key=True)


class HistoryRow(SQLModel, table=True):
    """One change: its label, what it did as JSON, and (above 0) its place in the order of undoing."""

    __tablename__ = "history"
    id: int | None = Field(default=None, primary_key=True)
    at: str
    label: str
    args: str
    edits: str
    undone: int = 0


class LedgerRow(SQLModel, table=True):
    """One import: when, and the change it made (none when nothing was taken in)."""

    __tablename__ = "ledger"
    id: int | None = Field(default=None, primary_key=True)
    at: str
    history_id: int | None


class LedgerLineRow(SQLModel, table=True):
    """What became of one record of an import."""

    __tablename__ = "ledger_line"
    ledger_id: int = Field(primary_key=True, foreign_key="ledger.id")
    position: int = Field(primary_key=True)
    file: str
    place: str
    outcome: str
    title: str
    citekey: str
    reference_id: int | None
    problems: str
