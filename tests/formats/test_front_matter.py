from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.formats.front_matter import split


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("---\ntitle: Plain words\n---\nBody", "Plain words"),
        ("---\ntitle: 'It''s: quoted'\n---\nBody", "It's: quoted"),
        ('---\ntitle: "Tab\\tand \\u00f8 and\n  a folded line"\n---\nBody', "Tab\tand ø and a folded line"),
        ("---\ntitle: Folded over\n  two lines\n---\nBody", "Folded over two lines"),
        ("---\ntitle: >-\n  Block\n  folded\n---\nBody", "Block folded"),
        ("---\ntitle: |-\n  Block\n---\nBody", "Block"),
        ("\ufeff---\r\ntitle: Windows\r\n---\r\nBody", "Windows"),
        ("\n\n---\ntitle: After blank lines\n---\nBody", "After blank lines"),
        ("---\ntitle: 1984\n---\nBody", "1984"),
        ("---\ntitle: No\n---\nBody", "No"),
        ("---\ntitle: 2020-01-01\n---\nBody", "2020-01-01"),
        ("---\ntitle: Dots end it\n...\nBody", "Dots end it"),
        ('+++\ntitle = "Toml"\n+++\nBody', "Toml"),
        ('{\n "title": "Json"\n}\nBody', "Json"),
        ('{"title": "One line"}Body', "One line"),
        ('\ufeff{"title": "Mark"} \r\nBody', "Mark"),
        ('{"title": "Raw\ttab"}\nBody', "Raw\ttab"),
    ],
)
def test_title_and_body(text: str, title: str) -> None:
    page = split(text)
    assert page.data["title"] == title
    assert page.body == "Body"
    assert page.kind
    assert not page.error


def test_broken_yaml_gives_its_simple_lines() -> None:
    page = split("---\ntitle: One: two: three\n  and more\ntype: 'pub'\nother: [\n---\nBody")
    assert page.data["title"] == "One: two: three and more"
    assert page.data["type"] == "pub"
    assert page.error
    assert page.body == "Body"


def test_broken_toml_keeps_the_body() -> None:
    page = split("+++\ntitle = \n+++\nBody")
    assert (dict(page.data), page.body, bool(page.error)) == ({}, "Body", True)


@pytest.mark.parametrize(
    "text",
    ["", "Only text", "---\nnever closed", "{{< toc >}}\nText", "{broken", "- a list", "+++", "[" * 5, '{"a":' * 5000],
)
def test_no_front_matter(text: str) -> None:
    page = split(text)
    assert (dict(page.data), page.body, page.kind) == ({}, text, "")


def test_empty_and_list_front_matter() -> None:
    assert split("---\n---\nBody").body == "Body"
    assert split("---\n- a\n---\nBody").error == "not a mapping"
    assert split("---\n" + "[" * 5000 + "\n---\nBody").body == "Body"


def test_rules_in_the_body_are_not_front_matter() -> None:
    page = split("---\ntitle: A\n---\nText\n---\nMore\n")
    assert page.body == "Text\n---\nMore\n"


@given(st.text(alphabet="-+{}:\n\r \"'ab[]>|&*!%@`\ufeff", max_size=60))
def test_never_fails_and_loses_nothing(text: str) -> None:
    page = split(text)
    assert text.endswith(page.body)


def test_toml_that_takes_its_reader_too_long() -> None:
    endless = ".".join(["a"] * 100_000)
    for inside in (f"[{endless}]\nb = 1", f"{endless} = 1", f"a = {{{endless} = 1}}"):
        assert split(f"+++\n{inside}\n+++\nText").error == "a name with too many parts"
    dots = "title = 'It ended ... so. Or. Not. " + "e. g. " * 60 + "'"
    assert split(f"+++\n{dots}\na.b.c = 1\n+++\nText").data["a"] == {"b": {"c": 1}}


@pytest.mark.parametrize(
    "inside",
    [
        "a: !!timestamp x", "a: !!bool x", "a: !!int ''", "a: !!float x", "a: &b [*b]", "a: &b {c: *b}",
        "\n".join(["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 30))]),
    ],
)  # fmt: skip
def test_yaml_that_cannot_be_had(inside: str) -> None:
    page = split(f"---\ntitle: T\n{inside}\n---\nText")
    assert page.error
    assert (page.data["title"], page.body) == ("T", "Text")


def test_yaml_of_other_types_is_text_lists_and_mappings() -> None:
    page = split("---\na: !!set {x}\nb: {1: {!!timestamp 2020-01-02: y}}\nc: &d [1]\ne: *d\n---\n")
    assert page.data == {"a": ["x"], "b": {"1": {"2020-01-02": "y"}}, "c": ["1"], "e": ["1"]}


@pytest.mark.parametrize("page", ['{"a": "\\ud800"}\n', ';;;\n{"a": "\\ud800"}\n;;;\n'])
def test_half_characters_of_json(page: str) -> None:
    assert split(page).data == {"a": "\ufffd"}
