from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.model.alike import covers, same_item
from refapp.model.dates import PartialDate
from refapp.model.differences import (
    BOTH,
    LISTS,
    MINE,
    SCALARS,
    THEIRS,
    adds_nothing,
    decide,
    differences,
    is_list,
    value_of,
)
from refapp.model.identifiers import Identifier
from refapp.model.names import Creator
from refapp.model.reference import Extra, Link, Reference, Relation, Source, Tag, Text
from tests.builders import a_reference

WORDS = st.sampled_from(["", "one", "two", "Three", "three."])


def few(each: st.SearchStrategy[Any], most: int) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(each, max_size=most).map(tuple)


def references() -> st.SearchStrategy[Reference]:
    text = st.builds(Text, role=st.sampled_from(["abstract", "note"]), body=st.sampled_from(["a", "b c", "B C."]))
    return st.builds(
        Reference,
        kind=st.sampled_from(["article-journal", "document", "book"]),
        citekey=WORDS,
        title=WORDS,
        status=WORDS,
        creators=few(st.builds(Creator, family=st.sampled_from(["Berg", "Lie"]), given=WORDS), 2),
        issued=st.none() | st.builds(PartialDate, year=st.integers(2000, 2001), month=st.none() | st.just(5)),
        fields=st.dictionaries(st.sampled_from(["volume", "page", "URL"]), st.sampled_from(["1", "1-2", "1–2"])),
        identifiers=few(st.builds(Identifier, scheme=st.just("doi"), value=st.sampled_from("xyz")), 2),
        texts=few(text, 3),
        tags=few(st.builds(Tag, name=st.sampled_from(["bone", "Bone", "hip"])), 2),
        links=few(st.builds(Link, url=st.just("u"), title=WORDS), 2),
        relations=few(st.builds(Relation, kind=st.just("cites"), scheme=st.just("doi"), value=WORDS), 2),
        extra=few(st.builds(Extra, origin=st.just("ris"), name=WORDS, value=WORDS), 2),
        sources=few(st.builds(Source, format=st.just("ris"), file_name=st.just("f"), text=WORDS), 2),
        starred=st.booleans(),
    )  # fmt: skip


def said(reference: Reference, part: str, value: object) -> bool:
    """Whether the reference says `value` in its place, or among what was decided against."""
    own = value_of(reference, part)
    kept = [each.value for each in reference.extra if each.origin == "merge" and each.name == part]
    if is_list(part):
        return all(any(same_item(each, other) for other in own) or len(kept) > 0 for each in value)  # type: ignore[attr-defined]
    return covers(part, own, value) or bool(kept)


@settings(max_examples=150)
@given(references(), references(), st.data())
def test_every_value_of_both_is_kept_somewhere(mine: Reference, theirs: Reference, data: st.DataObject) -> None:
    found = differences(mine, theirs)
    choices = {each.part: data.draw(st.sampled_from(each.choices)) for each in found if data.draw(st.booleans())}
    merged = decide(mine, theirs, choices)
    parts = {
        *SCALARS,
        *LISTS,
        *(f"fields.{name}" for name in (*mine.fields, *theirs.fields)),
        "texts.abstract",
        "texts.note",
    }
    for each in (mine, theirs):
        for part in parts:
            if part == "kind" and each.kind == "document":
                continue
            assert said(merged, part, value_of(each, part)), part
        assert set(each.sources) <= set(merged.sources)
        assert {*each.extra} <= {*merged.extra}
    assert merged.starred == (mine.starred or theirs.starred)
    assert adds_nothing(mine, mine)


@settings(max_examples=50)
@given(references())
def test_merging_the_same_changes_nothing(mine: Reference) -> None:
    once = replace(mine, sources=tuple(dict.fromkeys(mine.sources)))
    assert decide(once, once) == once


def test_suggestions() -> None:
    mine = a_reference(
        creators=(Creator(family="Solberg", given="K."),),
        issued=PartialDate(year=2001),
        fields={"volume": "1", "page": "1-9"},
        provenance={"fields.volume": "user"},
    )
    theirs = a_reference(
        creators=(Creator(family="Solberg", given="Karin"),),
        issued=PartialDate(year=2001, month=3),
        fields={"volume": "2", "page": "1–9", "issue": "4"},
        tags=(Tag(name="bone"), Tag(name="Hip")),
    )
    suggested = {each.part: each.suggested for each in differences(mine, theirs)}
    assert suggested == {
        "creators": THEIRS,
        "issued": THEIRS,
        "fields.volume": MINE,
        "fields.issue": THEIRS,
        "tags": BOTH,
    }
    merged = decide(mine, theirs)
    assert [tag.name for tag in merged.tags] == ["Bone", "SDG 3", "Hip"]
    assert merged.provenance == {
        "creators": "merge", "issued": "merge", "fields.volume": "user", "fields.issue": "merge",
    }  # fmt: skip
    assert [(each.name, each.value) for each in merged.extra] == [("fields.volume", "2")]


@pytest.mark.parametrize(
    ("mine", "theirs", "covered"),
    [
        ("Mei", "M.", True),
        ("M.", "Mei", False),
        ("Mei L.", "M. L.", True),
        ("Mei L.", "ML", True),
        ("Mei", "Max", False),
        ("Mei", "", True),
    ],
)
def test_given_names(mine: str, theirs: str, covered: bool) -> None:
    people = [(Creator(family="Ito", given=given),) for given in (mine, theirs)]
    assert covers("creators", *people) is covered


def test_what_is_taken_over_is_told_and_what_was_made_here_stays() -> None:
    mine = Reference(title="Mine", provenance={"": "user"})
    theirs = Reference(title="Theirs", fields={"volume": "1"}, provenance={"": "ris"})
    both = decide(mine, theirs)
    assert (both.title, both.fields) == ("Mine", {"volume": "1"})
    assert both.provenance == {"": "user", "fields.volume": "ris"}
