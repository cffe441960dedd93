"""Making a new library: its folder, its tables, its full-text index."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.schema import CreateColumn, CreateIndex
from sqlmodel import SQLModel

from refapp.model.problems import AppError
from refapp.store import tables
from refapp.store.connection import SCHEMA_VERSION, SEARCH_COLUMNS, connect

FOLDERS = ("attachments", "backups")


def create(folder: Path) -> None:
    """Make an empty library in `folder`, or give an older one the tables, columns and indexes it lacks.

    Raises AppError when the folder cannot be written.
    """
    try:
        for name in FOLDERS:
            (folder / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError("library-not-writable", path=str(folder), reason=error.strerror or str(error)) from error
    engine = open_engine(folder)
    with engine.begin() as transaction:
        if transaction.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION:
            return
        SQLModel.metadata.create_all(transaction, tables=_tables())
        _add_columns(transaction)
        for index in (each for table in _tables() for each in table.indexes):
            transaction.execute(CreateIndex(index, if_not_exists=True))
        columns = ", ".join(SEARCH_COLUMNS)
        transaction.exec_driver_sql(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5({columns}, "
            "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
        )
        transaction.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    engine.dispose()


def _add_columns(transaction: Connection) -> None:
    """Give the tables of an older library the columns they lack; each has a default that the database knows."""
    for table in _tables():
        there = {row[1] for row in transaction.exec_driver_sql(f'PRAGMA table_info("{table.name}")')}
        for column in table.columns:
            if column.name not in there:
                written = CreateColumn(column).compile(dialect=transaction.dialect)
                transaction.exec_driver_sql(f'ALTER TABLE "{table.name}" ADD COLUMN {written}')


def open_engine(folder: Path) -> Engine:
    """An engine whose transactions begin with BEGIN IMMEDIATE, so that writers queue instead of failing.

    Whoever writes sees to the write-ahead log (see `checkpoints`).
    """
    engine = create_engine("sqlite://", creator=lambda: connect(folder))

    @event.listens_for(engine, "connect")
    def no_checkpoints(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA wal_autocheckpoint = 0")

    @event.listens_for(engine, "begin")
    def begin_immediate(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def insert_sql(table: Any, or_ignore: bool = False) -> str:
    """The INSERT statement for whole rows of `table`, its columns in the order of the class."""
    columns = ", ".join(f'"{name}"' for name in column_names(table))
    marks = ", ".join("?" for _ in column_names(table))
    verb = "INSERT OR IGNORE" if or_ignore else "INSERT"
    return f'{verb} INTO "{table.__tablename__}" ({columns}) VALUES ({marks})'


def column_names(table: Any) -> list[str]:
    """The columns of `table` in the order of the class."""
    return [column.name for column in SQLModel.metadata.tables[str(table.__tablename__)].columns]


def _tables() -> list[Any]:
    names = {str(t.__tablename__) for t in vars(tables).values() if hasattr(t, "__table__")}
    return [SQLModel.metadata.tables[name] for name in sorted(names)]
