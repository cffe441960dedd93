"""CSL-JSON files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.formats import for_file
from refapp.formats.csl_json import read, sniff, write
from refapp.model.kinds import KINDS
from refapp.model.reference import Reference

from .generated import references

POSTS = Path(__file__).parents[2] / "../shared/corpus/vitamindwiki"


def bare(reference: Reference | None) -> Reference:
    assert reference is not None
    return replace(reference, id=None, added="", changed="", sources=())


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ('[{"id": "a", "type": "book", "title": "x"}]', 90),
        ('{"type": "article-journal", "title": "x"}', 90),
        ('{"items": [{"type": "book", "id": 1}]}', 90),
        ('[{"id": "a", "type": "book", "title": "cut', 90),
        ('[{"citekey": "a", "kind": "book", "title": "x"}]', 0),
        ('{"title": "x", "aliases": ["/1"], "categories": ["y"]}\n\n# Post', 0),
        ('{"title": "x", "date": "2020-01-01"}\n\n# Post', 0),
        ('{"items": [{"itemType": "book", "title": "x"}]}', 0),
        ("@article{a}", 0),
        ("[1, 2]", 0),
    ],
)
def test_sniff(text: str, sure: int) -> None:
    assert sniff(text.encode(), "x.json") == sure


@pytest.mark.skipif(not POSTS.exists(), reason="the corpus of posts is not here")
def test_posts_are_not_claimed() -> None:
    assert [path.name for path in POSTS.glob("*.md") if sniff(path.read_bytes()[:65536], path.name)] == []


def test_file_is_recognised() -> None:
    found = for_file(b'[{"type": "book", "title": "x"}]', "x.json")
    assert found is not None
    assert found.key == "csl-json"


def test_sources_and_places() -> None:
    text = '[\n {"type": "book", "title":  "x"},\n {"type": "book", "title": "y"}\n]'
    records = list(read(text.encode(), "x.json"))
    assert [record.place for record in records] == ["item 1", "item 2"]
    assert records[0].reference is not None
    assert records[0].reference.sources[0].text == '{"type": "book", "title":  "x"}'


def test_a_torn_file_keeps_its_good_part() -> None:
    good, bad = read(b'[{"type": "book", "title": "x"},\n\n {"type": "bo', "x.json")
    assert good.reference is not None
    assert bad.reference is None
    assert (bad.problems[0].code, bad.problems[0].line) == ("json-broken", 3)


def test_unknown_variables_come_back_as_they_were() -> None:
    item = {"id": "a", "type": "book", "title": "x", "zeta": 5, "alpha": "5", "custom": {"k": [1.5, None]}, "b": False}
    assert json.loads(
        write(record.reference for record in read(json.dumps(item).encode(), "") if record.reference)
    ) == [item]


def test_nothing_to_write() -> None:
    assert write([]) == "[]\n"


@given(references("csl-json", list(KINDS)))
def test_generated_references_come_back(reference: Reference) -> None:
    text = write([reference])
    assert text.endswith("]\n")
    (record,) = read(text.encode(), "x.json")
    again = bare(record.reference)
    # The order of fields is that of the JSON object; creators of one role stand together.
    assert again == reference


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
_VARIABLES = st.sampled_from(
    "id type title author issued accessed DOI ISBN URL keyword categories abstract note language volume custom "
    "citation-key event-date shortTitle x".split()
)


@given(st.dictionaries(_VARIABLES, _JSON, max_size=8))
def test_no_wrong_type_raises_and_what_is_read_is_stable(item: dict[str, object]) -> None:
    records = [
        record.reference for record in read(json.dumps([item]).encode("utf-8", "replace"), "") if record.reference
    ]
    text = write(records)
    again = [record.reference for record in read(text.encode(), "") if record.reference]
    assert [bare(each) for each in again] == [bare(each) for each in records]


@given(st.binary())
def test_no_bytes_raise(data: bytes) -> None:
    list(read(data, "x.json"))
    sniff(data, "x.json")
