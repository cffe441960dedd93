"""Exports that are no format: web pages, RTF, plain text, tables."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.citing.engine import Citer
from refapp.cli.export import KINDS
from refapp.formats import all_formats
from refapp.model.folding import plain
from refapp.model.identifiers import Identifier
from refapp.model.names import Creator
from refapp.model.problems import AppError
from refapp.model.reference import Extra, Reference
from refapp.tasks.export_csv import BOM, as_csv
from refapp.tasks.export_kinds import Options, export_kinds, kind_for
from tests.builders import a_reference

CITER = Citer()
TWO = [a_reference(1, citekey="one"), a_reference(2, citekey="two", title="Bone <script>alert(1)</script> & “blood”")]
LIBREOFFICE = shutil.which("libreoffice") or shutil.which("soffice")
VOID = ("meta", "br", "hr", "img", "link")


class Page(HTMLParser):
    """Whether every element is closed in turn, and what there is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def count(self, tag: str, **attributes: str) -> int:
        return sum(each == tag and attributes.items() <= found.items() for each, found in self.seen)


class Given:
    """Stands for a library that holds these."""

    def __init__(self, references: list[Reference]) -> None:
        self.references = references

    def get_many(self, ids: list[int], sources: bool = False) -> list[Reference]:
        return self.references


def made(name: str, references: list[Reference], **options: object) -> str:
    export = kind_for(Path(name)).make(Given(references), [], Options(**options), CITER)  # type: ignore[arg-type]
    assert export.count == len(references)
    assert isinstance(export.content, str)
    return export.content


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_help_of_the_command_line_lists_all_kinds() -> None:
    assert [each.key for each in export_kinds()] == KINDS.split(", ")
    assert len({each.key for each in export_kinds()}) == len(export_kinds())


@pytest.mark.parametrize("suffix", [".html", ".HTM", ".rtf", ".txt", ".csv", ".json", ".bib", ".ris"])
def test_a_suffix_stands_for_one_kind(suffix: str) -> None:
    assert suffix.lower() in kind_for(Path(f"a{suffix}")).suffixes
    assert kind_for(Path("a.json")).key == "csl-json"
    assert kind_for(Path("a.txt"), "ris").key == "ris"


@pytest.mark.parametrize(("name", "key", "code"), [("a", "", "format-not-named"), ("a.bib", "latex", "format-unknown")])
def test_an_unknown_kind_is_told(name: str, key: str, code: str) -> None:
    with pytest.raises(AppError) as caught:
        kind_for(Path(name), key)
    assert caught.value.problem.code == code
    assert all(each.key in str(caught.value.problem.args["known"]) for each in all_formats() if each.write)


@pytest.mark.parametrize("style", ["apa", "ieee", "chicago-notes-bibliography", "bluebook-law-review"])
@pytest.mark.parametrize("references", [[], TWO])
def test_a_web_page_is_whole(style: str, references: list[Reference]) -> None:
    text = made("a.html", references, style=style, locale="nn-NO")
    page = Page(text)
    assert text.startswith("<!DOCTYPE html>\n")
    assert page.open == []
    assert page.count("html", lang="nn-NO") == page.count("title") == page.count("meta", charset="utf-8") == 1
    assert page.count("script") == 0
    assert ("<p" in text) is bool(references)


def test_coins_stand_with_their_entries_when_wanted() -> None:
    assert Page(made("a.html", TWO)).count("span", **{"class": "Z3988"}) == 0
    text = made("a.html", TWO, coins=True)
    assert Page(text).count("span", **{"class": "Z3988"}) == 2
    entry = next(line for line in text.splitlines() if "jbs.2<" in line)
    assert "rft_id=info%3Adoi%2F10.5555%2Fjbs.2&" in entry
    assert "text-indent: -36pt" in entry


def test_rtf_and_text_have_an_entry_for_each() -> None:
    rtf = made("a.rtf", TWO, style="apa")
    assert (rtf.startswith("{\\rtf1"), rtf.count("\\par\n"), rtf.count("\\fi-720")) == (True, 2, 2)
    lines = made("a.txt", TWO, style="ieee").splitlines()
    assert [line[:4] for line in lines] == ["[1] ", "[2] "]
    assert made("a.txt", []) == ""


@pytest.mark.skipif(LIBREOFFICE is None, reason="libreoffice is not installed")
def test_libreoffice_opens_the_rtf(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_text(made("a.rtf", TWO))
    home = f"-env:UserInstallation=file://{tmp_path}/profile"
    arguments = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), "a.rtf"]
    subprocess.run([str(LIBREOFFICE), home, *arguments], cwd=tmp_path, check=True, capture_output=True, timeout=900)
    assert (tmp_path / "a.txt").read_text(encoding="utf-8-sig").count("Solberg, K.") == 2


def test_a_table_has_all_that_is_there() -> None:
    editor = Creator(role="editor", literal="WHO")
    reference = a_reference(
        creators=(*a_reference().creators, editor),
        extra=(Extra(origin="bibtex", name="foo", value="1; 2"),),
        identifiers=(Identifier(scheme="isbn", value="1"), Identifier(scheme="isbn", value="2")),
    )
    (row,) = rows(as_csv([reference]))
    assert row["authors"] == "Solberg, Karin; Ødegård, Mei"
    assert (row["editor"], row["ISBN"], row["extra"]) == ("WHO", "1; 2", "foo: 1; 2")
    assert (row["container-title"], row["page"], row["year"]) == ("Journal of Bone Studies", "201-214", "2001")
    assert row["summary"] == "Older people ate fermented food.\n\nEldre åt gjæra mat."
    assert (row["tags"], row["collections"]) == ("Bone; SDG 3", "University › Nursing")


def test_a_table_follows_rfc_4180() -> None:
    text = as_csv([a_reference(title='A "quoted", long\ntitle')], bom=True)
    assert text.startswith(f"{BOM}key,type,title,authors,year,date,")
    assert '"A ""quoted"", long\ntitle"' in text
    assert text.endswith("\r\n")
    assert as_csv([]) == "key,type,title,authors,year,date\r\n"


@pytest.mark.parametrize("title", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1"])
def test_no_cell_is_a_formula(title: str) -> None:
    (row,) = rows(as_csv([a_reference(title=title, fields={"volume": "-5"})]))
    assert (row["title"], row["volume"]) == (f"'{title}", "-5")


@given(st.lists(st.text(max_size=20), min_size=1, max_size=4))
@settings(max_examples=50, deadline=None)
def test_any_text_comes_back_from_a_table(titles: list[str]) -> None:
    found = rows(as_csv([Reference(title=title) for title in titles]))
    assert len(found) == len(titles)
    for row, title in zip(found, titles, strict=True):
        assert row["title"].removeprefix("'") == plain(title).replace("\0", "").removeprefix("'")
