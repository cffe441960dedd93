"""Names, dates, files, groups and encodings of BibTeX, each by itself."""

from __future__ import annotations

import pytest

from refapp.formats import by_key
from refapp.formats.bibtex_dates import read_date, read_year_month, write_date
from refapp.formats.bibtex_files import read_files, write_files
from refapp.formats.bibtex_groups import Groups
from refapp.formats.bibtex_names import read_name, read_names, split_names, write_names
from refapp.formats.bibtex_text import decode_bibtex
from refapp.model.names import Creator
from refapp.model.reference import Attachment, Link

from .corpus_losses import losses


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Smith, John A.", {"family": "Smith", "given": "John A."}),
        ("John A. Smith", {"family": "Smith", "given": "John A."}),
        ("Ludwig van Beethoven", {"family": "Beethoven", "given": "Ludwig", "particle": "van"}),
        ("van der Berg, Jan", {"family": "Berg", "given": "Jan", "particle": "van der"}),
        ("King, Jr., Martin Luther", {"family": "King", "given": "Martin Luther", "suffix": "Jr."}),
        ("King, Martin Luther, Jr.", {"family": "King", "given": "Martin Luther", "suffix": "Jr."}),
        ("Jean {de La Fontaine}", {"family": "de La Fontaine", "given": "Jean"}),
        (r"M{\"u}ller, {\'E}mile", {"family": "Müller", "given": "Émile"}),
        (r"{\'E}mile {\"U}ber", {"family": "Über", "given": "Émile"}),
        (r"\'Emile~Zola", {"family": "Zola", "given": "Émile"}),
        ("{World Health Organization}", {"literal": "World Health Organization"}),
        ("{Barnes and Noble, Inc.}", {"literal": "Barnes and Noble, Inc."}),
        ("Plato", {"literal": "Plato"}),
        ("family=Berg, given=Jan, prefix=van der", {"family": "Berg", "given": "Jan", "particle": "van der"}),
        ("al-Jassar, A. A.", {"family": "al-Jassar", "given": "A. A."}),
    ],
)
def test_one_name(name: str, parts: dict[str, str]) -> None:
    creator = read_name(name, "author")
    assert creator == Creator(role="author", **parts)
    assert read_names(write_names([creator]), "author") == [creator]


def test_lists_of_names() -> None:
    assert split_names("A, B  AND {C and D}\nand others") == ["A, B", "{C and D}", "others"]
    assert split_names("Smith, J.; Doe, A.") == ["Smith, J.", "Doe, A."]
    names = read_names("Smith, J. and others", "editor")
    assert [creator.literal for creator in names] == ["", "others"]
    assert write_names(names) == "Smith, J. and others"


@pytest.mark.parametrize(
    "text",
    "2019 2019-03 2019-03-05 2019~ 2019-21 2019/2020 2019-03/2019-05 -0044".split(),
)
def test_edtf(text: str) -> None:
    date = read_date(text)
    assert date is not None
    assert str(date) == text
    assert read_date(dict(write_date(date)).get("date", text)) == date


def test_open_decades() -> None:
    assert str(read_date("199X")) == "1990/1999"
    assert str(read_date("19uu")) == "1900/1999"


@pytest.mark.parametrize(
    ("year", "month", "day", "date"),
    [
        ("2019", "March", "", "2019-03"),
        ("2019", "3", "", "2019-03"),
        ("2019", "mar", "7", "2019-03-07"),
        ("2019", "10 March", "", "2019-03-10"),
        ("2019", "jan-feb", "", "2019-01/2019-02"),
        ("2019", "Spring", "", "2019-21"),
        ("2019", "Dezember", "", "2019-12"),
        ("[2019]", "", "", "2019"),
        ("1999--2000", "", "", "1999/2000"),
        ("in press", "", "", "in press"),
    ],
)
def test_year_and_month(year: str, month: str, day: str, date: str) -> None:
    read, understood = read_year_month(year, month, day)
    assert str(read) == date
    assert understood


def test_a_month_that_is_none() -> None:
    date, understood = read_year_month("2019", "whenever", "")
    assert str(date) == "2019"
    assert not understood


PDF = "application/pdf"


@pytest.mark.parametrize(
    ("field", "files"),
    [
        (":paper.pdf:PDF", [("paper.pdf", PDF, "")]),
        (r":D\:\\dir\\a.pdf:PDF;Notes:b\;c.txt:Text", [(r"D:\dir\a.pdf", PDF, ""), ("b;c.txt", "text/plain", "Notes")]),
        ("Full Text:files/1/x.pdf:application/pdf", [("files/1/x.pdf", PDF, "Full Text")]),
        (r":C$\backslash$:/Users/me/x.pdf:pdf", [("C:/Users/me/x.pdf", PDF, "")]),
        ("/home/me/x.pdf", [("/home/me/x.pdf", PDF, "")]),
        (r"C:\dir\x.pdf", [(r"C:\dir\x.pdf", PDF, "")]),
        (":/a.epub:EPUB, :/a.pdf:PDF", [("/a.epub", "application/epub+zip", ""), ("/a.pdf", PDF, "")]),
    ],
)
def test_files(field: str, files: list[tuple[str, str, str]]) -> None:
    found, links = read_files(field)
    assert found == [Attachment(path=path, media_type=media, title=title) for path, media, title in files]
    assert not links
    assert read_files(write_files(found, links)) == (found, links)


def test_a_file_on_the_web_is_a_link() -> None:
    files, links = read_files(r"Preprint:http\://arxiv.org/pdf/1:PDF")
    assert (files, links) == ([], [Link(url="http://arxiv.org/pdf/1", title="Preprint", relation="pdf")])
    assert read_files(write_files(files, links)) == (files, links)


def names_of(groups: Groups, key: str, field: str) -> list[list[str]]:
    return [[step.name for step in path] for path in groups.of(key, {"groups": field} if field else {})]


def test_groups_of_jabref() -> None:
    groups = Groups()
    groups.take(
        "jabref-meta: grouping:\n0 AllEntriesGroup:;\n1 StaticGroup:Top\\;0\\;1\\;\\;\\;\\;;\n"
        "2 StaticGroup:Sub\\;0\\;1\\;\\;\\;\\;;\n1 KeywordGroup:Found\\;0\\;author\\;X\\;0\\;0\\;1\\;\\;\\;\\;;\n"
    )
    assert names_of(groups, "k", "Sub, Loose") == [["Top", "Sub"], ["Loose"]]
    assert names_of(groups, "k", "") == []


def test_groups_of_old_jabref_wrap_lines_anywhere() -> None:
    groups = Groups()
    groups.take(
        "jabref-meta: groupstree:\n0 AllEntriesGroup:;\n1 ExplicitGroup:Ma\nin\\;0\\;Abu_1986\\;Ag\nekyan\\;;\n"
    )
    assert names_of(groups, "Agekyan", "") == [["Main"]]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Ødegård".encode("utf-8-sig"), "Ødegård"),
        ("Ødegård".encode(), "Ødegård"),
        ("Ødegård – “x”".encode("cp1252"), "Ødegård – “x”"),
        (b"\x81\xe5", "\x81å"),
        ("% Encoding: ISO8859_2\nŁódź".encode("iso8859-2"), "% Encoding: ISO8859_2\nŁódź"),
        ("% Encoding: UTF-8\nØdegård".encode("cp1252"), "% Encoding: UTF-8\nØdegård"),
        ("% Encoding: Cp1252\nØdegård".encode(), "% Encoding: Cp1252\nØdegård"),
        ("@misc{a, title={Ø}}".encode("utf-16"), "@misc{a, title={Ø}}"),
        ("@misc{a, title={Ø}}".encode("utf-16-le"), "@misc{a, title={Ø}}"),
        ("@misc{a, title={Ø}}".encode("utf-16-be"), "@misc{a, title={Ø}}"),
        ("% Encoding: nonsense\nå".encode("latin-1"), "% Encoding: nonsense\nå"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert decode_bibtex(data) == text


@pytest.mark.parametrize(
    ("text", "issued", "extra"),
    [
        ("date = {Jan}, year = 2014", "2014-01", []),
        ("date = {in the spring}, year = 2014", "2014", [("date", "in the spring")]),
        ("pmid = {27433151 SO invalid line}", "None", [("pmid", "27433151 SO invalid line")]),
        (
            "issn = {978-1-4822-5326-9}, doi = {10.1002/(SICI)1521-3862(199911)5:6<261::AID-CVDE261>3.0.CO;2-R}",
            "None",
            [],
        ),
    ],
)
def test_no_word_is_lost(text: str, issued: str, extra: list[tuple[str, str]]) -> None:
    found = by_key("bibtex")
    assert found is not None
    (record,) = found.read(f"@article{{a, title = {{x}}, {text}}}".encode(), "x.bib")
    assert record.reference is not None
    assert str(record.reference.issued) == issued
    assert [(each.name, each.value) for each in record.reference.extra] == extra
    assert not list(losses("bibtex", record.reference))
    numbers = {each.scheme: each.value for each in record.reference.identifiers}
    assert numbers.get("doi", "10.1002/(sici)1521-3862(199911)5:6<261::aid-cvde261>3.0.co;2-r").endswith("2-r")
    assert "issn" not in numbers


def test_commands_of_the_preamble() -> None:
    data = rb"""@preamble{ "\newcommand{\noopsort}[1]{} " # "\providecommand*\CC{C{++}\relax}" }
@preamble{"\def\TUG{{\TeX} Users Group} \gdef \x {\x\x}"}
@article{a, title = {News of \TUG: \CC{} and \x\TUG}, year = 2000}
"""
    (record,) = by_key("bibtex").read(data, "a.bib")
    assert record.reference is not None
    title = record.reference.title.replace('<span class="nocase">', "").replace("</span>", "")
    assert title == "News of TeX Users Group: C++ and TeX Users Group"
    assert not list(by_key("bibtex").read(b"@preamble{" + rb"\def\a{" * 20_000, "a.bib"))


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Born, L. et al.", ["Born, L.", "others"]),
        ("A. Smith, B. Jones, and C. Doe", ["Smith, A.", "Jones, B.", "Doe, C."]),
        ("Ann Smith, Bo Jones, Cy Roe", ["Smith, Ann", "Jones, Bo", "Roe, Cy"]),
        ("Smith, A., Jones, B. C. and Doe, J.-P.", ["Smith, A.", "Jones, B. C.", "Doe, J.-P."]),
        ("de la Vega, Juan Carlos", ["de la Vega, Juan Carlos"]),
        ("Doe, Jr., Jane", ["Doe, Jane, Jr."]),
        ("{Smith, Jones, and Doe} and Roe, A.", ["Smith, Jones, and Doe", "Roe, A."]),
    ],
)
def test_names_written_as_one(value: str, names: list[str]) -> None:
    assert [each.sorting_name or each.literal for each in read_names(value, "author")] == names


def test_editors_of_other_types_and_days_with_ordinals() -> None:
    data = b"""@audio{a, title = {a\\begin{it}b\\end{it}c}, editora = {Lee, Ann}, editoratype = {host},
  editorb = {Roe, Bo}, editorbtype = {participant}, year = 2010, month = "July 30th"}"""
    (record,) = by_key("bibtex").read(data.replace(b"\\\\", b"\\"), "a.bib")
    assert record.reference is not None
    assert (record.reference.title, str(record.reference.issued)) == ("abc", "2010-07-30")
    assert [(each.role, each.family) for each in record.reference.creators] == [("host", "Lee")]
    assert [each.name for each in record.reference.extra] == ["editorb", "editorbtype"]
