from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from refapp.citing.engine import Citer
from refapp.model.dates import PartialDate
from refapp.model.names import Creator
from refapp.model.problems import AppError
from refapp.model.reference import Reference
from refapp.store.library import Library
from refapp.tasks.scan_manuscript import Scan, gaps, report, scan_manuscript, write_manuscript
from tests.builders import a_library, a_reference

NOTES = "chicago-notes-bibliography"


def book(key: str, title: str, year: int | None, *names: str) -> Reference:
    people = tuple(
        Creator(literal=name) if " " in name and name[0].isupper() else Creator(family=name, given="Ann")
        for name in names
    )
    return a_reference(
        citekey=key,
        kind="book",
        title=title,
        creators=people,
        issued=PartialDate(year=year) if year else None,
        fields={"publisher": "Press"},
        identifiers=(),
    )


BOOKS = (
    book("doe99", "First Things", 1999, "Doe", "Roe"),
    book("smith04", "A Book", 2004, "Smith"),
    book("smith04b", "Another Book", 2004, "Smith"),
    book("berg:20", "Mountains", 2020, "Berg", "Dahl", "Eide"),
    book("who", "Report", None, "World Health Organization"),
)


@pytest.fixture(scope="module")
def citer() -> Citer:
    return Citer()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = a_library(tmp_path / "library", *BOOKS)
    yield library
    library.close()


@pytest.fixture
def scan(library: Library, tmp_path: Path) -> Callable[..., Scan]:
    def scanned(text: str, name: str = "m.md") -> Scan:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return scan_manuscript(tmp_path / name, library.read)

    return scanned


@pytest.fixture
def written(scan: Callable[..., Scan], tmp_path: Path, citer: Citer) -> Callable[..., str]:
    def write(text: str, suffix: str = ".txt", style: str = "apa", name: str = "m.md") -> str:
        out = tmp_path / f"out{suffix}"
        write_manuscript(scan(text, name), out, citer, style)
        return out.read_text(encoding="utf-8")

    return write


def test_what_was_found_and_what_is_missing(scan: Callable[..., Scan]) -> None:
    made = scan("[@doe99; @nobody] @smith04\n\n{Smith, 2004} {Berg et al., 2020} {Smith, 2004} \\cite{nobody}")
    assert made.count == 6
    assert not made.complete
    assert [each.citekey for each in made.found.references] == ["doe99", "smith04", "berg:20"]
    assert [(each.name, each.line) for each in made.found.missing] == [("nobody", 1)]
    assert [(each.name, each.keys) for each in made.found.ambiguous] == [("Smith, 2004", ("smith04", "smith04b"))]
    assert report(made)[0] == "6 citations. Found in the library: 3"
    assert "  Berg et al., 2020 → berg:20" in report(made)
    assert gaps(made) == [
        "Line 1: nobody is not in the library.",
        "Line 3: Smith, 2004 may be any of: smith04, smith04b.",
    ]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Doe & Roe, 1999", "doe99"),
        ("doe, 1999", ""),
        ("DOE and roe, 1999", "doe99"),
        ("Doe et al., 1999", "doe99"),
        ("Doe, 1999", "doe99"),
        ("A. Doe, 1999", "doe99"),
        ("Roe, 1999", ""),
        ("Doe, 1998", ""),
        ("Smith, 2004a", "smith04"),
        ("Smith, 2004b", "smith04b"),
        ("Smith, 2004c", ""),
        ("Berg, Dahl & Eide, 2020", "berg:20"),
        ("World Health Organization, n.d.", "who"),
    ],
)
def test_names_and_year(scan: Callable[..., Scan], words: str, key: str) -> None:
    found = [each.citekey for each in scan(f"x {{{words}}}").found.references]
    assert found == ([key] if key else [])


def test_text_in_an_author_date_style(written: Callable[..., str]) -> None:
    text = "As @smith04 [p. 3] says [see @smith04b, chap. 2; @doe99]; [-@berg:20].\n\n`[@doe99]` a@doe99.org\n"
    assert written(text) == (
        "As Smith (2004a, p. 3) says (Doe & Roe, 1999; see Smith, 2004b, Chapter 2); (2020).\n\n"
        "`[@doe99]` a@doe99.org\n\n# References\n\n"
        "Berg, A., Dahl, A., & Eide, A. (2020). Mountains. Press.\n\n"
        "Doe, A., & Roe, A. (1999). First Things. Press.\n\n"
        "Smith, A. (2004a). A Book. Press.\n\nSmith, A. (2004b). Another Book. Press.\n"
    )


def test_numbers_follow_the_text(written: Callable[..., str]) -> None:
    made = written("@smith04 and [@doe99].\n\n# References\n", style="ieee")
    assert made.startswith("Smith [1] and [2].\n\n# References\n\n[1] A. Smith")
    assert made.count("References") == 1
    assert written("So [@smith04]. And [@doe99], @who.", style="nature").startswith(
        "So.¹ And,² World Health Organization³."
    )
    assert "So.<sup>1</sup>" in written("So [@smith04].", ".html", "nature")


def test_markdown_keeps_emphasis(written: Callable[..., str]) -> None:
    made = written("*A* [@doe99]\n\n{bibliography}\n\nThe end", ".md")
    assert made == ("*A* (Doe & Roe, 1999)\n\nDoe, A., & Roe, A. (1999). *First Things*. Press.\n\nThe end\n")


def test_labels_are_set_off_in_markdown(written: Callable[..., str]) -> None:
    assert "\n[1] A. Smith, *A Book*. Press, 2004.\n" in written("[@smith04]", ".md", "ieee")
    assert "\n1\\. Smith, A. *A Book*. (Press, 2004).\n" in written("[@smith04]", ".md", "nature")


def test_notes_in_latex(written: Callable[..., str]) -> None:
    made = written("As said~\\cite{smith04}. And \\footcite{smith04}", style=NOTES, name="m.tex")
    assert made.startswith("As said.[1] And[2]\n")


def test_notes_in_text_and_ibid(written: Callable[..., str]) -> None:
    made = written("A [@doe99, 5]. B [@doe99, 6], @smith04 says.", style="chicago-notes-bibliography-subsequent-ibid")
    assert made.startswith("A.[1] B,[2] Smith[3] says.\n")
    assert (
        "\n[1] Ann Doe and Ann Roe, First Things (Press, 1999), 5.\n\n[2] Ibid., 6.\n\n[3] A Book (Press, 2004).\n"
        in made
    )


def test_notes_in_html_and_markdown(written: Callable[..., str]) -> None:
    text = "A [@doe99].^[My own, see @smith04 here.] B[^1] [@smith04]\n\n[^1]: Defined [@who].\n"
    made = written(text, ".html", NOTES)
    assert made.count("<sup id=") == made.count("<li id=") == 4
    notes = re.findall(r"<li id=\"note-\d\">(.*?) <a", made)
    assert notes[0] == "Ann Doe and Ann Roe, <i>First Things</i> (Press, 1999)."
    assert notes[1].startswith("My own, see Ann Smith")
    assert notes[1].endswith(" here.")
    assert notes[2].startswith("Defined World Health Organization")
    assert notes[3] == "Smith, <i>A Book</i>."
    assert "[^1]" not in made
    made = written(text, ".md", NOTES)
    assert "[^cite-1]" in made
    assert "[^1]: Defined World" in made


def test_an_html_page(written: Callable[..., str]) -> None:
    made = written("---\ntitle: My *page* & more\n---\n\n# One\n\n- a [@doe99]\n- <b>b</b> x < y", ".html")
    assert "<title>My page &amp; more</title>" in made
    assert "<h1>My <em>page</em> &amp; more</h1>" in made
    assert "<li>a (Doe &#38; Roe, 1999)</li>" in made
    assert '<h2>References</h2>\n<div class="csl-bib-body">' in made
    assert "padding-left: 2em" in made
    assert not re.search("[\uf000-\uf00f]", made)


def test_latex(written: Callable[..., str]) -> None:
    text = (
        "\\documentclass{article}\\title{On \\emph{it}}\n\\begin{document}\\maketitle\n\\section{One}\n"
        "50\\% \\citet{doe99,smith04} % \\cite{no}\n\\begin{itemize}\\item \\citep[see][p.~3]{who}\\end{itemize}\n"
        "\\begin{verbatim}\n\\cite{x}\n\\end{verbatim}\n\\footnote{A \\cite{doe99}.}\\nocite{*}\n"
        "\\bibliographystyle{x}\\bibliography{y}\n\\end{document}\n"
    )
    made = written(text, ".html", name="m.tex")
    assert "<h1>On <i>it</i></h1>" in made
    assert "<h2>One</h2>" in made
    assert "50% Doe &#38; Roe (1999); Smith (2004a)" in made
    assert "<p>(see World Health Organization, n.d., p. 3)</p>" in made
    assert "\\cite{x}\n\\end{verbatim}</pre>" in made
    assert "A (Doe &#38; Roe, 1999)." in made
    assert made.count('class="csl-entry"') == 5
    assert "bibliographystyle" not in made
    plain = written(text, name="m.tex")
    assert "\\section*{References}\n\nBerg" in plain
    assert plain.index("Mountains") < plain.index("\\end{document}")


def test_rtf_has_real_footnotes(written: Callable[..., str]) -> None:
    made = written(
        "# Æ\n\na \\ {x}\n\n- *it* `code` [@doe99]\n\n> [l](https://a.b)\n\n1. x^[own]\n\n```\na\nb\n```", ".rtf", NOTES
    )
    assert made.startswith("{\\rtf1")
    assert made.isascii()
    assert made.count("{\\footnote") == 2
    assert "{\\i{}First Things}" in made
    assert "\\bullet\\tab {\\i it} {\\f1 code}{\\super\\chftn}{\\footnote" in made
    assert 'HYPERLINK "https://a.b"' in made
    assert "\\{x\\}" in made
    assert "\\li720\\fi-720 Doe, Ann" in made
    bare = re.sub(r"\\[{}\\]", "", made)
    assert bare.count("{") == bare.count("}")


def test_what_is_missing_stays_visible(written: Callable[..., str]) -> None:
    made = written("[@nobody] [@doe99; @nobody] {Smith, 2004}")
    assert made.startswith("[@nobody] (Doe & Roe, 1999) [nobody?] {Smith, 2004}\n")


def test_plain_text(written: Callable[..., str]) -> None:
    made = written("One {Doe & Roe, 1999, p. 4}\n\nTwo & < three", ".html", name="m.txt")
    assert "<p>One (Doe &#38; Roe, 1999, p. 4)</p>\n<p>Two &amp; &lt; three</p>" in made


def test_nothing_cited(written: Callable[..., str]) -> None:
    assert written("Nothing.\n") == "Nothing.\n"
    assert "References" not in written("Nothing", ".html")
    assert "Nothing" in written("Nothing", ".rtf", "bluebook-law-review")


def test_only_the_cited_references_as_bibtex(written: Callable[..., str]) -> None:
    made = written("[@doe99] {Berg et al., 2020}", ".bib")
    assert re.findall(r"^@\w+\{(.*?),", made, re.MULTILINE) == ["doe99", "berg:20"]


def test_the_language(scan: Callable[..., Scan], tmp_path: Path, citer: Citer) -> None:
    out = tmp_path / "out.txt"
    write_manuscript(scan("[@doe99]"), out, citer, "apa", "de-DE")
    assert out.read_text(encoding="utf-8").startswith("(Doe & Roe, 1999)\n\n# ")
    write_manuscript(scan("[@who]"), out, citer, "apa", "nb-NO")
    assert "u.å." in out.read_text(encoding="utf-8")


def test_the_manuscript_is_never_overwritten(scan: Callable[..., Scan], tmp_path: Path, citer: Citer) -> None:
    made = scan("[@doe99]")
    (tmp_path / "link.md").symlink_to(tmp_path / "m.md")
    for out, code in (("m.md", "manuscript-same"), ("link.md", "manuscript-same"), ("m.xyz", "manuscript-suffix")):
        with pytest.raises(AppError) as caught:
            write_manuscript(made, tmp_path / out, citer, "apa")
        assert caught.value.problem.code == code
    assert (tmp_path / "m.md").read_text() == "[@doe99]"


def test_a_fault_leaves_what_was_there(scan: Callable[..., Scan], tmp_path: Path, citer: Citer) -> None:
    (tmp_path / "out.html").write_text("old")
    with pytest.raises(AppError):
        write_manuscript(scan("[@doe99]"), tmp_path / "out.html", citer, "no-such-style")
    assert (tmp_path / "out.html").read_text() == "old"
    with pytest.raises(AppError) as caught:
        write_manuscript(scan("[@doe99]"), tmp_path / "no" / "out.html", citer, "apa")
    assert caught.value.problem.code == "file-not-written"


def test_files_that_are_no_manuscripts(tmp_path: Path, library: Library) -> None:
    (tmp_path / "a.bin").write_bytes(b"a\x00b")
    for name, code in (("a.bin", "manuscript-no-text"), ("none.md", "manuscript-unreadable")):
        with pytest.raises(AppError) as caught:
            scan_manuscript(tmp_path / name, library.read)
        assert caught.value.problem.code == code
