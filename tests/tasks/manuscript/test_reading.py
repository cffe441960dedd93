from __future__ import annotations

import time
from typing import Any

import pytest

from refapp.tasks.manuscript.locators import read_locator
from refapp.tasks.manuscript.markers import AUTHOR_ONLY, COMPOSITE, NOCITE, Cite, Who
from refapp.tasks.manuscript.reading import read_manuscript


def found(text: str, suffix: str = ".md") -> list[tuple[str, str, str]]:
    """What is cited: the marker as written, how, and the names."""
    made = read_manuscript(text, suffix)
    return [(made.text[m.start : m.end], m.mode, " ".join(c.name for c in m.cites)) for m in made.markers]


def only(text: str, suffix: str = ".md") -> Cite:
    (marker,) = read_manuscript(text, suffix).markers
    (cite,) = marker.cites
    return cite


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (", pp. 33-35", ("33-35", "page", "")),
        (", pp. 33-35, 38-39 and *passim*", ("33-35, 38-39", "page", " and *passim*")),
        (" p. 3", ("3", "page", "")),
        (", 33", ("33", "page", "")),
        (" chap. 1", ("1", "chapter", "")),
        (", sec. 2.1, emphasis added", ("2.1", "section", ", emphasis added")),
        (", §4", ("4", "section", "")),
        (", fig. 2a", ("2a", "figure", "")),
        (", s. 7", ("7", "page", "")),
        (", vol. iv", ("iv", "volume", "")),
        (", {pp. iv, vi-xi, (xv)-(xvii)} with suffix here", ("iv, vi-xi, (xv)-(xvii)", "page", " with suffix here")),
        ("{ii, A, D-Z}, with a suffix", ("ii, A, D-Z", "page", ", with a suffix")),
        (", {}2019 onwards", ("", "", "2019 onwards")),
        (" and others", ("", "", " and others")),
        (", p. of nothing", ("", "", ", p. of nothing")),
        ("", ("", "", "")),
    ],
)
def test_locators(text: str, expected: tuple[str, str, str]) -> None:
    assert read_locator(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a [@doe99].", [("[@doe99]", "", "doe99")]),
        ("[see @doe99, p. 3; also @smith:04]", [("[see @doe99, p. 3; also @smith:04]", "", "doe99 smith:04")]),
        ("@doe99 says", [("@doe99", COMPOSITE, "doe99")]),
        ("So @doe99, and @{a b/c}.", [("@doe99", COMPOSITE, "doe99"), ("@{a b/c}", COMPOSITE, "a b/c")]),
        ("@doe99 [p. 3; also @b]!", [("@doe99 [p. 3; also @b]", COMPOSITE, "doe99 b")]),
        ("@doe99 [see [@b]]", [("@doe99", COMPOSITE, "doe99"), ("[@b]", "", "b")]),
        ("@a [@b]", [("@a", COMPOSITE, "a"), ("[@b]", "", "b")]),
        ("@a [link](x)", [("@a", COMPOSITE, "a")]),
        ("[@a; and more]", [("@a", COMPOSITE, "a")]),
        ("[@a][@b]", [("[@a]", "", "a"), ("[@b]", "", "b")]),
        ("[@a][ref]", [("@a", COMPOSITE, "a")]),
        ("@doe's [-@a]", [("@doe", COMPOSITE, "doe"), ("[-@a]", "", "a")]),
        ("[-@a]", [("[-@a]", "", "a")]),
        ("text^[see @a]", [("@a", COMPOSITE, "a")]),
        ("(@a)", [("@a", COMPOSITE, "a")]),
        ("[@a\n\nb]", [("@a", COMPOSITE, "a")]),
        (r"\cite{a,b} and [@c]", [(r"\cite{a,b}", "", "a b"), ("[@c]", "", "c")]),
    ],
)
def test_pandoc(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


def test_the_parts_of_a_pandoc_citation() -> None:
    cite = only("[see *also* @doe99, pp. 33-35 and **passim**]")
    assert cite == Cite("doe99", None, "see <i>also</i> ", "33-35", "page", " and <b>passim</b>")
    assert only("[-@a]").suppress_author
    assert only("[@a{p. x}]").locator == "x"


@pytest.mark.parametrize(
    "text",
    [
        "`[@a]` and ``@a ` @a``",
        "```\n@a\n```",
        "~~~ python\n@decorated\n~~~~\n",
        "Text\n\n    @indented\n    @more",
        "mail me@example.org or <me@example.org> or mailto:a@b.no",
        "https://medium.com/@somebody and [x](https://y.z/@a)",
        "<!-- [@a] -->",
        r"\@a and \[x]",
        "a@b",
        "@fig:one and [@tbl-two; @sec:x]",
        "{Table 12} {Figure 1, left} {Room 101}",
        "<pre>@a</pre>",
        "$$@a$$",
        "{#id .class} {12, 2020} {some words, 2020} {width=20}",
        r"\textbf{Smith, 2020} [x]{Smith, 2020}",
    ],
)
def test_what_is_no_citation(text: str) -> None:
    assert found(text) == []


def test_lists_are_no_code() -> None:
    assert found("- item\n\n    more [@a]\n") == [("[@a]", "", "a")]


def test_nocite_in_front_matter() -> None:
    made = read_manuscript("---\ntitle: x @y\nnocite: |\n  @a, @b\n---\n[@c]", ".md")
    assert [(m.mode, [c.name for c in m.cites]) for m in made.markers] == [(NOCITE, ["a", "b"]), ("", ["c"])]
    assert read_manuscript("---\nnocite: '@*'\n---\n", ".md").markers[0].cites[0].name == "*"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"\cite{a, b}", [(r"\cite{a, b}", "", "a b")]),
        (r"\citep[see][p. 3]{a,b}", [(r"\citep[see][p. 3]{a,b}", "", "a b")]),
        (r"\citet*{a}", [(r"\citet*{a}", COMPOSITE, "a")]),
        (r"\Textcite[3]{a}", [(r"\Textcite[3]{a}", COMPOSITE, "a")]),
        (r"\citeauthor{a} (\citeyear{a})", [(r"\citeauthor{a}", AUTHOR_ONLY, "a"), (r"\citeyear{a}", "", "a")]),
        (r"\parencites(see)()[1]{a}[2]{b} x", [(r"\parencites(see)()[1]{a}[2]{b}", "", "a b")]),
        (r"\footcite{a}\autocite{b}", [(r"\footcite{a}", "", "a"), (r"\autocite{b}", "", "b")]),
        (r"\nocite{*}", [(r"\nocite{*}", NOCITE, "*")]),
        ("\\cite\n  {a}", [("\\cite\n  {a}", "", "a")]),
        (r"50\% \cite{a} % \cite{b}", [(r"\cite{a}", "", "a")]),
        (r"\verb|\cite{a}| \url{x@y} \lstinline!\cite{b}!", []),
        ("\\begin{verbatim}\n\\cite{a}\n\\end{verbatim}", []),
        ("\\begin{lstlisting}[x]\n\\cite{a}\n\\end{lstlisting}", []),
        (r"\newcommand{\x}{\cite{a}}\begin{document}\cite{b}\end{document}\cite{c}", [(r"\cite{b}", "", "b")]),
        (r"\citation{a} \cite and [@b] {Smith, 2020} \recite{x}", []),
    ],
)
def test_latex(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text, ".tex") == expected


def test_what_stands_before_and_after_in_latex() -> None:
    (marker,) = read_manuscript(r"\citep[see \emph{x}][p.~3, mine]{a,b}", ".tex").markers
    first, second = marker.cites
    assert (first.prefix, first.locator) == ("see <i>x</i> ", "")
    assert (second.prefix, second.locator, second.suffix) == ("", "3", ", mine")
    assert only(r"\citep[emphasis added]{a}", ".tex").suffix == ", emphasis added"
    assert only(r"\citeyear{a}", ".tex").suppress_author


@pytest.mark.parametrize(
    ("text", "who", "more"),
    [
        ("{Smith, 2020}", Who(("Smith",), 2020), {}),
        ("{Smith 2020b}", Who(("Smith",), 2020, "b"), {}),
        ("{Smith & Jones, 2020, p. 3}", Who(("Smith", "Jones"), 2020), {"locator": "3", "label": "page"}),
        ("{Smith, Jones, and Berg, 2020: 7}", Who(("Smith", "Jones", "Berg"), 2020), {"locator": "7"}),
        ("{see van der Berg et al., 2020}", Who(("van der Berg",), 2020, more=True), {"prefix": "see "}),
        ("{World Health Organization, n.d.}", Who(("World Health Organization",), None), {}),
        ("{Ødegård, 1999, emphasis added}", Who(("Ødegård",), 1999), {"suffix": ", emphasis added"}),
    ],
)
def test_names_and_year(text: str, who: Who, more: dict[str, Any]) -> None:
    cite = only(f"Text {text}.", ".txt")
    assert cite.who == who
    assert {key: getattr(cite, key) for key in more} == more


def test_several_names_in_one_pair_of_braces() -> None:
    assert found("{Smith, 2020; Jones, 2019}", ".txt") == [
        ("{Smith, 2020; Jones, 2019}", "", "Smith, 2020 Jones, 2019")
    ]


def test_kinds() -> None:
    assert read_manuscript("\\documentclass{article}\n", ".txt").kind == "latex"
    assert read_manuscript("", ".QMD").kind == "markdown"
    assert read_manuscript("", "").kind == "plain"


def test_notes() -> None:
    made = read_manuscript("a^[one [x] @k] b[^2] c[^no]\n\n[^2]: two\n    more\n\nend", ".md")
    assert [made.text[n.first : n.last] for n in made.notes] == ["one [x] @k", "two\n    more"]
    assert made.note_of(made.markers[0]) == made.notes[0]
    made = read_manuscript(r"a\footnote{one {x} \cite{k}} b", ".tex")
    assert [made.text[n.first : n.last] for n in made.notes] == [r"one {x} \cite{k}"]


@pytest.mark.parametrize(
    ("text", "suffix", "place", "heading"),
    [
        ("a\n\n# References\n", ".md", "", False),
        ("a\n\nBibliography\n============\n\n", ".md", "", False),
        ("a\n\n## Referansar {-}\n", ".md", "", False),
        ("a\n\n::: {#refs}\n:::\n\nb", ".md", "::: {#refs}\n:::", False),
        ("a {bibliography} b", ".txt", "{bibliography}", False),
        (r"\bibliography{x,y} b", ".tex", r"\bibliography{x,y}", True),
        (r"\printbibliography[title=X] b", ".tex", r"\printbibliography[title=X]", True),
        ("\\begin{document}\na\n\\end{document}\n", ".tex", "", True),
    ],
)
def test_places(text: str, suffix: str, place: str, heading: bool) -> None:
    found_place = read_manuscript(text, suffix).place
    assert found_place is not None
    assert (text[found_place.start : found_place.end], found_place.heading) == (place, heading)


def test_no_place() -> None:
    assert read_manuscript("# References\n\nMore text", ".md").place is None
    assert read_manuscript("```\n{bibliography}\n```", ".md").place is None


@pytest.mark.parametrize("suffix", [".md", ".tex", ".txt"])
@pytest.mark.parametrize(
    "odd", ["[", "@a [", "`", "{", "\\cite[", "^[", "$$", "<!--", "\n    ", "[@a; ", "{A, ", "[^1]"]
)
def test_odd_texts_are_read_in_time(odd: str, suffix: str) -> None:
    start = time.process_time()
    read_manuscript(odd * 4_000, suffix)
    assert time.process_time() - start < 3
