"""LaTeX to text and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.formats.latex import to_paragraphs, to_plain, to_text, to_title, to_verbatim
from refapp.formats.latex_out import escape_paragraphs, from_text


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"M{\"u}ller", "Müller"),
        (r"M\"{u}ller", "Müller"),
        (r"{\O}deg{\aa}rd", "Ødegård"),
        (r"\'{\i}, \v{c}, \v c, {\c c}, \^\i", "í, č, č, ç, î"),
        (r"Erd{\H o}s, G\"odel, {\L}ukasiewicz", "Erdős, Gödel, Łukasiewicz"),
        (r"\aa ngstr{\"o}m \& S{\o}n \% \_ \# \$", "ångström & Søn % _ # $"),
        (r"H$_2$O and x$^{10}$", "H₂O and x¹⁰"),
        (r"$\alpha$-rays, $\beta \leq 5$", "α-rays, β≤5"),
        (r"\CTAN\ and \AMS{} by \ACRO x\unknown{y} \ACRO[2]{z}", "CTAN and AMS by ACRO xy z"),
        (r"Texts\Dash more", "Texts—more"),
        ("Donald~E. Knuth", "Donald E. Knuth"),
        ("``so'' --- `that' is--it's", "“so” — ‘that' is–it's"),
        (r"\unknown{kept} \emph{word}", "kept word"),
        (r"\enquote{quoted} {\em word}", "“quoted” word"),
    ],
)
def test_plain(latex: str, text: str) -> None:
    assert to_plain(latex) == text


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (
            r"\emph{Homo} \textbf{b} \textsc{sc}",
            '<i>Homo</i> <b>b</b> <span style="font-variant:small-caps;">sc</span>',
        ),
        (r"{\it Homo} sapiens {\bf x}", "<i>Homo</i> sapiens <b>x</b>"),
        (r"CO\textsubscript{2} and $10^{-3}$", "CO<sub>2</sub> and 10<sup>-3</sup>"),
        (r"$\frac{a}{b}$ stays", r"$\frac{a}{b}$ stays"),
        (r"\href{http://x.y/a_b}{there}", "there"),
        ("a < b_c^d", "a < b_c^d"),
    ],
)
def test_rich_text(latex: str, text: str) -> None:
    assert to_text(latex) == text
    assert to_text(from_text(text)) == text


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        ("{The Whole Title}", "The Whole Title"),
        ("A study of {DNA} and {mRNA}", "A study of DNA and mRNA"),
        ("In the {A}ndes", 'In the <span class="nocase">Andes</span>'),
        ("{T}he start: {I}mperial", "The start: Imperial"),
        ("On {von Neumann} machines", 'On <span class="nocase">von Neumann</span> machines'),
        (r"{\'E}tude of {\'e}", "Étude of é"),
    ],
)
def test_protected_capitals(latex: str, text: str) -> None:
    assert to_title(latex) == text
    assert to_title(from_text(text, True)) == text


def test_capitals_that_speak_for_themselves_are_protected_when_written() -> None:
    assert from_text("Effects of vitamin D on mRNA", True) == "Effects of vitamin {D} on {mRNA}"
    assert from_text("ALL IN CAPITALS", True) == "ALL IN CAPITALS"


def test_paragraphs() -> None:
    assert to_paragraphs("One\n line.\n\nTwo \\% and \\\\ more") == "One line.\n\nTwo % and\nmore"
    assert to_paragraphs(escape_paragraphs("One\ntwo\n\n50 % {x}")) == "One\ntwo\n\n50 % {x}"


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"\url{http://x.y/a\_b\%20c}", "http://x.y/a_b%20c"),
        (r"http://x.y/{\~{}}me", "http://x.y/~me"),
        (r"http://x.y/$\sim$me", "http://x.y/~me"),
        ("10.1000/a_b<c>", "10.1000/a_b<c>"),
    ],
)
def test_verbatim(latex: str, text: str) -> None:
    assert to_verbatim(latex) == text


# Blanks at the ends and in rows are not kept, nor are the private characters used inside.
_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn", "Mn", "Me", "Z"))).map(
    lambda text: text.replace("<", "").replace("$", "")
)


@given(st.lists(_TEXT.filter(bool)).map(" ".join))
def test_any_text_comes_back(text: str) -> None:
    import unicodedata

    text = unicodedata.normalize("NFC", text)
    assert to_text(from_text(text)) == text
    assert to_title(from_text(text, True)) == text


@given(st.text())
def test_anything_is_read(latex: str) -> None:
    for reader in (to_text, to_title, to_plain, to_paragraphs, to_verbatim):
        assert isinstance(reader(latex), str)
    once = to_title(latex)
    assert isinstance(from_text(once, True), str)
