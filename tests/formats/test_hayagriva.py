"""Hayagriva files and CSL-YAML."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from refapp.formats.hayagriva_fields import TYPES
from refapp.model.reference import Reference

from .agreement import bare, needs_corpus, records, samples


@needs_corpus
@pytest.mark.parametrize("path", samples("yaml"), ids=lambda path: path.stem[:9])
def test_samples_agree_with_better_bibtex(path: Path) -> None:
    expected: list[dict[str, Any]] = json.loads((path.parent / f"expected/{path.stem}.json").read_text())["items"]
    found = bare(records("csl-yaml" if path.stem.startswith("date") else "hayagriva", path.read_bytes()))
    assert len(found) == len(expected)
    for mine, other in zip(found, expected, strict=True):
        assert (mine.citekey, mine.title, str(mine.issued)) == (other["citationKey"], other["title"], other["date"])
        assert mine.fields["URL"] == other["url"]
        assert str(mine.accessed or "") == other.get("accessDate", "")
        names = [each.get("name") or each["lastName"] for each in other["creators"]]
        assert [each.family or each.literal for each in mine.creators] == names
        assert mine.fields.get("container-title") == other.get("publicationTitle")
        assert mine.identifier("doi") == other.get("DOI", "")


def one(text: str) -> Reference:
    (found,) = bare(records("hayagriva", text.encode()))
    return found


@pytest.mark.parametrize("type_", TYPES)
def test_types(type_: str) -> None:
    assert one(f"k:\n  type: {type_.title()}\n  title: x\n").kind == TYPES[type_]


def test_an_article_in_a_periodical() -> None:
    found = one(
        'kinetics:\n  type: article\n  title: {value: Kinetics, short: Kin}\n  author: ["Doe, Jane", {name: Beethoven, '
        "given-name: Ludwig, prefix: van}, WHO]\n  date: 2014-10\n  page-range: 1-5\n  serial-number: {doi: 10.1/x, "
        "odd: 7}\n  parent:\n    type: periodical\n    title: Phys. B\n    volume: 45\n    issue: 3\n  mood: blue\n"
    )
    assert (found.citekey, found.kind, str(found.issued)) == ("kinetics", "article-journal", "2014-10")
    assert [each.sorting_name for each in found.creators] == ["Doe, Jane", "van Beethoven, Ludwig", "WHO"]
    assert found.fields == {
        "title-short": "Kin",
        "page": "1-5",
        "container-title": "Phys. B",
        "volume": "45",
        "issue": "3",
    }
    assert [(each.name, each.value) for each in found.extra] == [("serial-number/odd", '"7"'), ("mood", "blue")]


def test_a_chapter_in_a_book_in_a_series() -> None:
    found = one(
        'k:\n  type: chapter\n  title: x\n  parent:\n  - type: book\n    title: B\n    editor: ["E, F"]\n'
        "    publisher: {name: P, location: Oslo}\n  - type: book\n    title: S\n    volume: 2\n"
    )
    assert found.kind == "chapter"
    assert found.fields == {
        "container-title": "B",
        "publisher-place": "Oslo",
        "publisher": "P",
        "collection-title": "S",
        "collection-number": "2",
    }
    assert [(each.role, each.family) for each in found.creators] == [("editor", "E")]


def test_unknown_types_and_entries_without_fields_are_told() -> None:
    first, second = records("hayagriva", b"a:\n  type: odd\n  title: x\nb: 3\n")
    assert [each.code for each in first.problems] == ["hayagriva-unknown-type"]
    assert [(each.code, each.line) for each in second.problems] == [("yaml-no-mapping", 4)]


def test_a_torn_file_keeps_its_good_part() -> None:
    for key, text in (("csl-yaml", '- type: book\n  title: x\n- type: book\n  title: "y'), ("hayagriva", 'a:\n  title: x\nb:\n  title: "y')):  # fmt: skip  # noqa: E501
        good, bad = records(key, text.encode())
        assert good.reference is not None
        assert (bad.reference, bad.problems[0].code) == (None, "yaml-broken")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2019-07-11", "2019-07-11"),
        ("{year: 2019, month: 7}", "2019-07"),
        ("[{year: 2019}, {year: 2020}]", "2019/2020"),
        ("{date-parts: [[2019, 7]]}", "2019-07"),
        ("{date-parts: [[2019]], circa: true}", "2019~"),
        ("{literal: in press}", "in press"),
    ],
)
def test_dates_of_csl_yaml(date: str, expected: str) -> None:
    (found,) = bare(records("csl-yaml", f"references:\n- id: a\n  type: book\n  issued: {date}\n".encode()))
    assert str(found.issued) == expected


def test_what_csl_does_not_know_is_ours() -> None:
    (found,) = bare(records("csl-yaml", b"- id: a\n  type: book\n  mood: blue\n  abstract: text\n"))
    assert [(each.origin, each.name, each.value) for each in found.extra] == [("csl-yaml", "mood", "blue")]
    assert found.texts[0].origin == "csl-yaml"
