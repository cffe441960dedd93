"""CITATION.cff files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from refapp.formats.cff import write
from refapp.formats.cff_fields import TYPES
from refapp.model.names import Creator
from refapp.model.reference import Reference

from .agreement import bare, comes_back, needs_corpus, records, samples
from .generated import references

KEY = "cff"
COUNTS = {"CffImporterPreferredCitation": 2, "CffImporterReferences": 3, "CffImporterTestInvalid1": 0}


@needs_corpus
@pytest.mark.parametrize("path", samples(KEY), ids=lambda path: path.stem)
def test_samples(path: Path) -> None:
    found = bare(records(KEY, path.read_bytes()))
    assert len(found) == COUNTS.get(path.stem, 1)
    if found:
        assert (found[0].title, found[0].year, found[0].fields["version"]) == ("Test", 2000, "1.0")
        assert [each.full_name for each in found[0].creators] == ["Joe van Smith", "Bob Jones, Jr."]
    if "Swh" not in path.stem and found:
        assert found[0].identifier("doi") == "10.0000/test"
    assert comes_back(KEY, found) == found


def one(text: str) -> Reference:
    return bare(records(KEY, f"cff-version: 1.2.0\nmessage: m\n{text}".encode()))[0]


@pytest.mark.parametrize(("type_", "kind"), TYPES)
def test_types_of_references(type_: str, kind: str) -> None:
    text = f"cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors: []\nreferences:\n- type: {type_}\n  title: x\n"
    found = bare(records(KEY, text.encode()))
    assert found[1].kind == kind
    assert f"type: {type_}" in write(found)
    assert comes_back(KEY, found) == found


def test_what_has_no_place_comes_back() -> None:
    found = one(
        "title: x\nauthors:\n- family-names: A\n  given-names: B\n  email: a@b.no\n- name: Body\n"
        "license: [MIT, GPL-3.0]\ncontact:\n- name: C\nidentifiers:\n- type: other\n  value: z\n  description: d\n"
    )
    assert [(each.name, each.value) for each in found.extra] == [
        ("authors/0/email", "a@b.no"),
        ("identifiers", '{"type": "other", "value": "z", "description": "d"}'),
        ("contact", '[{"name": "C"}]'),
        ("message", "m"),
    ]
    assert found.fields["license"] == "MIT, GPL-3.0"
    assert comes_back(KEY, [found]) == [found]


def test_every_key_of_the_schema_comes_back() -> None:
    path = Path(__file__).parent / "cases/cff/schema.cff"
    found = bare(records(KEY, path.read_bytes()))
    assert comes_back(KEY, found) == found


def test_what_is_twice_or_of_another_form_is_kept() -> None:
    text = (
        "  title: x\n  authors: [Ann Lee, {name: B, email: b@c.no}]\n  date-released: 2021-03-04\n  year: 2020\n"
        "  month: 3\n  end: 9\n  keywords: a, b; c\n  abstract: [p, q]\n"
    )
    found = bare(records(KEY, f"cff-version: 1.2.0\npreferred-citation:\n  type: article\n{text}".encode()))[-1]
    assert [each.literal for each in found.creators] == ["Ann Lee", "B"]
    assert [tag.name for tag in found.tags] == ["a", "b", "c"]
    assert [(each.name, each.value) for each in found.extra] == [
        ("authors/1/email", "b@c.no"), ("year", '"2020"'), ("end", '"9"'), ("abstract", '["p", "q"]'),
        ("preferred-citation", "true"),
    ]  # fmt: skip


def test_a_description_goes_with_its_identifier() -> None:
    text = "- {type: doi, value: 10.1/A, description: all versions}\n- {type: doi, value: 10.1/b, description: one}\n"
    found = one(f"title: x\nauthors: [{{name: B}}]\nidentifiers:\n{text}")
    assert [each.value for each in found.identifiers] == ["10.1/a", "10.1/b"]
    assert comes_back(KEY, [found]) == [found]
    assert "all versions" not in write([replace(found, identifiers=found.identifiers[1:])])


def test_an_article_is_the_preferred_citation() -> None:
    article = Reference(kind="article-journal", title="x", creators=(Creator(family="A", given="B"),))
    text = write([article, Reference(kind="book", title="y")])
    assert "preferred-citation:" in text
    found = bare(records(KEY, text.encode()))
    assert [each.title for each in found] == ["x", "y"]


def test_a_file_without_version_is_told() -> None:
    (record,) = records(KEY, b"title: x\n")
    assert record.reference is not None
    assert record.problems[0].code == "cff-no-version"


def test_a_date_that_is_not_understood_is_told() -> None:
    text = "cff-version: 1.2.0\ntitle: x\nauthors: []\nreferences:\n- type: article\n  title: y\n  issue-date: soon\n"
    first, second = records(KEY, text.encode())
    assert first.problems == ()
    assert [(each.code, each.args, each.line) for each in second.problems] == [
        ("date-not-understood", {"text": "soon"}, 5)
    ]


def test_nothing_to_write() -> None:
    assert write([]).startswith("cff-version: 1.2.0")


@settings(deadline=None)
@given(references(KEY, ["software", "dataset", "article-journal", "book", "thesis", "paper-conference", "webpage"]))
def test_generated_references_come_back(reference: Reference) -> None:
    found = comes_back(KEY, [Reference(kind="software", title="root"), reference])[-1]
    assert (found.kind, found.title, found.issued) == (reference.kind, reference.title, reference.issued)
    assert (found.accessed, found.identifiers, found.tags) == (
        reference.accessed,
        reference.identifiers,
        reference.tags,
    )
    assert found.creators == reference.creators
    assert {**found.fields} == {**reference.fields}
