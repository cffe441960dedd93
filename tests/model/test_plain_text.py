"""The plain text of any Text: what a reader reads, fast, whatever the input."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.model.plain_text import strip
from refapp.model.reference import Text


def stripped(body: str, text_format: str) -> str:
    return strip(Text(role="page", body=body, format=text_format))


@pytest.mark.parametrize(
    ("body", "plain"),
    [
        ("## A heading\n\n* **one** item\n> quoted", "A heading\none item\nquoted"),
        ("See [the paper](https://doi.org/10.5555/a(1)b) now", "See the paper now"),
        ("[nested [25(OH)D] words](/posts/x) stay", "nested [25(OH)D] words stay"),
        ("25[OH]D and p < 0.05 & more", "25[OH]D and p < 0.05 & more"),
        ('<img src="https://x.example/a.jpg" alt="A chart"> after', "A chart after"),
        ("![words](data:image/png;base64,AAAA) after", "words after"),
        ("{{< toc >}}\nText &amp; more&nbsp;text", "Text & more text"),
        ("| a | b |\n| --- | --- |\n| c | d |", "a b\nc d"),
        ("snake_case and 2 * 3 stay, *this* and _that_ do not", "snake_case and 2 * 3 stay, this and that do not"),
        ("before\n\n---\n\nafter", "before\nafter"),
        ("# > * deep", "deep"),
    ],
)
def test_markdown(body, plain):
    assert stripped(body, "markdown") == plain


@pytest.mark.parametrize(
    ("body", "plain"),
    [
        ("<p>One</p><p>two <b>bold</b></p>", "One\ntwo bold"),
        ("a<script>alert('x')</script>b<!-- c -->d", "a b d"),
        ("a<SCRIPT>never closed", "a"),
        ('<a href="https://x.example/secret">words</a>', "words"),
        ("caf&eacute; &lt;tag&gt;", "café <tag>"),
        ("H<sub>2</sub>O", "H2O"),
        ("<img src='data:image/png;base64,AAAA'>", ""),
    ],
)
def test_html(body, plain):
    assert stripped(body, "html") == plain


def test_plain_keeps_everything_but_rich_text_tags():
    assert (
        stripped("<i>In vitro</i>: p <a and b> c\n\n\nnext * line", "plain") == "In vitro: p <a and b> c\nnext * line"
    )


def test_data_addresses_go_from_plain_text_too():
    assert stripped("before data:image/png;base64,QUJD after", "plain") == "before after"


HOSTILE = {
    "brackets": "[" * 1_000_000,
    "nested": "[a" * 500_000,
    "links": "[](" * 300_000,
    "comments": "<!--" * 250_000,
    "scripts": "<script>" * 125_000,
    "stars": "*" * 1_000_000,
    "less": "<" * 1_000_000,
    "quotes": "> " * 500_000,
    "data": "data:a/" * 150_000,
    "blanks": " " * 1_000_000 + "x",
}


@pytest.mark.parametrize("text_format", ["plain", "markdown", "html"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_takes_linear_time(name, text_format):
    start = time.process_time()
    stripped(HOSTILE[name], text_format)
    assert time.process_time() - start < 5


@settings(max_examples=200, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("[](){}<>!#*_`|&;:-/\\ \nab\x00dtp."), max_size=300),
    st.sampled_from(["plain", "markdown", "html"]),
)
def test_never_fails(body, text_format):
    assert isinstance(stripped(body, text_format), str)


def test_sixteen_kilobytes_in_about_a_millisecond():
    body = ("#### Title of it\n\n* item with [link](/posts/x) and **bold** words of a sentence\n\n" + "word " * 60) * 40
    runs = []
    for _ in range(10):
        start = time.process_time()
        stripped(body[:16_000], "markdown")
        runs.append(time.process_time() - start)
    assert min(runs) < 0.004  # 0.9 ms on a free core
