"""YAML entries: their words and lines, and safe from what YAML can do."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats import all_formats
from refapp.formats.yaml_records import read_yaml
from refapp.messages import problem_sentence

from .agreement import records

BOMB = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
    b"%c: &%c [" % (n, n) + b",".join([b"*%c" % (n - 1)] * 9) + b"]\n" for n in range(98, 113)
)


def test_words_lines_and_plain_values() -> None:
    file = read_yaml(b"---\n# c\na:\n  t: 1984\n  v: 1.10\n  n: no\n\nb: {x: true, y: ~}\n")
    (root,) = file.roots
    assert root.plain() == {"a": {"t": "1984", "v": "1.10", "n": "no"}, "b": {"x": True, "y": None}}
    assert [(key, line, file.words(line, part)) for key, part, line in root.pairs] == [
        ("a", 3, "a:\n  t: 1984\n  v: 1.10\n  n: no"),
        ("b", 8, "b: {x: true, y: ~}"),
    ]


def test_aliases_are_what_they_stand_for() -> None:
    (root,) = read_yaml(b"a: &p {name: x}\nb: *p\n").roots
    assert root.plain() == {"a": {"name": "x"}, "b": {"name": "x"}}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (BOMB, "yaml-too-much"),
        (b"&a [*a]", "yaml-too-much"),
        (b"[" * 100_000, "yaml-deep"),
        (b"- " * 100_000, "yaml-deep"),
        (b"{a: " * 50_000, "yaml-deep"),
        (b"? " * 50_000, "yaml-deep"),
        (b'a: "x', "yaml-broken"),
        (b"a: *nobody", "yaml-broken"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.parametrize("key", ["cff", "hayagriva", "csl-yaml"])
def test_attacks_are_refused_quickly_with_a_sentence(data: bytes, code: str, key: str) -> None:
    start = time.process_time()
    (format_,) = [each for each in all_formats() if each.key == key]
    problems = [problem for record in format_.read(data, "x") for problem in record.problems]
    assert time.process_time() - start < 10
    assert code in [problem.code for problem in problems]
    assert all(problem_sentence(problem) != problem.code for problem in problems)


@settings(deadline=None)
@given(st.binary() | st.text("ab:-[]{}&*!|>'\"\n \t#,?1", max_size=60).map(str.encode))
def test_no_bytes_raise(data: bytes) -> None:
    read_yaml(data)
    for each in all_formats():
        if each.key in ("cff", "hayagriva", "csl-yaml"):
            list(each.read(data, "x"))
            each.sniff(data, "x")


@pytest.mark.parametrize("value", ["[Zebra, Yak]", "true"])
@pytest.mark.parametrize(
    ("key", "head", "names"),
    [
        ("cff", "cff-version: 1.2.0\nauthors: [{name: A}]\n", ("title", "abstract", "version", "url")),
        ("hayagriva", "a:\n  type: book\n  author: A\n  ", ("title", "note", "date", "url", "publisher", "language")),
    ],
)
def test_a_value_of_another_form_is_kept(key: str, head: str, names: tuple[str, ...], value: str) -> None:
    for name in names:
        (record,) = records(key, f"{head}{name}: {value}\n".encode())
        assert record.reference is not None
        assert [each.name for each in record.reference.extra] == [name]
