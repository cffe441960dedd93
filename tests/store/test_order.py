"""The order of the list: by one key, by several, always the same, and quick where there is an index."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from refapp.model.dates import PartialDate
from refapp.model.names import Creator
from refapp.model.query import ALL, parse
from refapp.store.connection import connect
from refapp.store.find import order_sql
from refapp.store.reading import Reader
from tests.builders import a_library, a_reference


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    def made(number: int, title: str, year: int, family: str, language: str) -> object:
        return a_reference(
            number, title=title, issued=PartialDate(year=year), creators=(Creator(family=family),), language=language
        )

    a_library(
        tmp_path / "library",
        made(1, "b", 2001, "Y", "en"),
        made(2, "a", 2001, "Z", "nn"),
        made(3, "c", 2000, "Y", "en"),
        made(4, "a", 2002, "Y", "nb"),
        made(5, "a", 2001, "Z", "en"),
    ).close()
    return Reader(tmp_path / "library")


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (("-added",), [5, 4, 3, 2, 1]),
        (("added", "title"), [1, 2, 3, 4, 5]),
        (("title",), [2, 4, 5, 1, 3]),
        (("-title",), [3, 1, 5, 4, 2]),
        (("-year", "title"), [4, 5, 2, 1, 3]),
        (("creators", "-year", "title"), [4, 1, 3, 2, 5]),
        (("creators", "-year", "-added"), [4, 1, 3, 5, 2]),
        (("language", "title"), [5, 1, 3, 4, 2]),
        (("title", "-title"), [2, 4, 5, 1, 3]),
        (("no-such", "year"), [3, 1, 2, 5, 4]),
        (("DROP TABLE reference",), [5, 4, 3, 2, 1]),
        ((), [5, 4, 3, 2, 1]),
    ],
)
def test_by_several_keys(reader: Reader, order: tuple[str, ...], ids: list[int]) -> None:
    assert list(reader.find(order=order)) == ids
    assert list(reader.first(ALL, order, 3)) == ids[:3]
    some = [each for each in ids if each != 3]
    assert list(reader.find(parse("year:2001..2002"), order)) == some


@pytest.mark.parametrize("key", ["title", "creators", "year", "container", "kind", "citekey"])
@pytest.mark.parametrize("more", [(), ("-year", "title")])
def test_one_key_comes_out_of_an_index_sorted(reader: Reader, key: str, more: tuple[str, ...]) -> None:
    sql = f"EXPLAIN QUERY PLAN SELECT id FROM reference WHERE state = 0 ORDER BY {order_sql((key, *more))}"
    with closing(connect(reader.folder, read_only=True)) as connection:
        plan = " ".join(str(row) for row in connection.execute(sql))
    assert f"live_{key}" in plan
    assert ("TEMP B-TREE" in plan) is bool(set(more) - {key, f"-{key}"})
    assert "TEMP B-TREE FOR ORDER BY" not in plan


def test_parts_are_read_where_they_are_asked_for(tmp_path: Path) -> None:
    from refapp.model.reference import Tag, Text

    tags = (Tag(name="Bone", colour="#ff0000"), Tag(name="Diet"), Tag(name="SDG 3", kind="sdg"))
    texts = (Text(role="note", body="x"), Text(role="note", body="y"), Text(role="abstract", body="z"))
    a_library(
        tmp_path / "library", a_reference(1, tags=tags, texts=texts, fields={"page": "1-9"}), a_reference(2, tags=())
    ).close()
    reader = Reader(tmp_path / "library")
    rows = reader.rows([1, 2])
    assert [(rows[at].note, rows[at].colours, rows[at].more) for at in (1, 2)] == [
        (True, (("Bone", "#ff0000"),), {}),
        (False, (), {}),
    ]
    more = reader.rows([1], ("tags", "pages", "doi", "language", "volume"))[1].more
    assert more == {"tags": "Bone, Diet", "pages": "1-9", "doi": "10.5555/jbs.1", "language": "", "volume": ""}
