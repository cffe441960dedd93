"""Markdown pages: who reads what, what is refused, what an edit by hand does, hostile front matter."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats import for_file
from refapp.formats.markdown import read, write
from refapp.formats.markdown_people import names_in
from refapp.model.reference import Reference, Tag, Text
from tests.builders import a_reference

from .agreement import bare

CASES = Path(__file__).parent / "cases"


def one(text: str, name: str = "x.md") -> Reference:
    (reference,) = bare(list(read(text.encode(), name)))
    return reference


@pytest.mark.parametrize(
    "path",
    [each for each in sorted((CASES / "markdown").iterdir()) if ".expected" not in each.name],
    ids=lambda p: p.name,
)
def test_cases_are_ours_and_come_back(path: Path) -> None:
    data = path.read_bytes()
    found = for_file(data, path.name)
    assert found is not None
    assert found.key == "markdown"
    wanted = bare(list(read(data, path.name)))
    assert bare(list(read(write(wanted).encode(), "y.md"))) == wanted


@pytest.mark.parametrize("folder", ["inn", "vitamindwiki"])
def test_pages_with_a_reader_of_their_own_are_left_to_it(folder: str) -> None:
    for path in sorted((CASES / folder).glob("*.md")):
        found = for_file(path.read_bytes(), path.name)
        assert found is not None
        # What is cut off within its front matter is told to be broken.
        assert found.key == ("markdown" if path.stem == "truncated" else folder)


@pytest.mark.parametrize(
    ("text", "name", "key"),
    [
        ("---\ntitle: a\n---\nb", "a", "markdown"),
        ("---\ntitle: a\ntype: post\n", "a.md", "markdown"),
        ("---\nfoo: 1\n---\nb", "a.md", "markdown"),
        ("---\nfoo: 1\n---\nb", "a.txt", None),
        ("+++\ntitle = 'a'\n+++\nb", "a.txt", "markdown"),
        ("# Words", "a.md", "markdown"),
        ("Words\n=====\n", "a.md", "markdown"),
        ("words", "a.md", None),
        ("words", "a.txt", None),
        ("", "a.md", None),
        ("---\nreferences:\n- id: a\n  type: book\n  title: x\n---\n", "a.yaml", "csl-yaml"),
        ("---\nreferences:\n- id: a\n  type: book\n  title: x\n---\ntext", "a.md", "markdown"),
        ('{"title": "a", "authors": ["b"]}\n\nText', "a.md", "markdown"),
        ('[{"title": "a", "type": "book", "id": "x"}]', "a.md", "csl-json"),
        ("cff-version: 1.2.0\ntitle: x", "a.md", "cff"),
        ("\x00---\ntitle: a\n---\n", "a.md", None),
    ],
)
def test_sniffing(text: str, name: str, key: str | None) -> None:
    found = for_file(text.encode(), name)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\ntitle: x\nb: [\n---\n", 4),
        ("\n\n---\ntitle: x\n\tb: 1\n---\n", 5),
        ("+++\na = 1\nb =\n+++\n", 3),
        (";;;\n{\n,}\n;;;\n", 3),
        ('{"title": "x",\n]', 2),
        ("---\n- a\n---\n", 1),
        ("---\na: " + "[" * 99 + "\n---\n", 2),
        (f'{{"a": {"[" * 90}{"]" * 90}}}', 1),
    ],
)
def test_broken_front_matter_is_refused_with_its_line(text: str, line: int) -> None:
    (record,) = read(text.encode(), "x.md")
    assert record.reference is None
    assert [problem.line for problem in record.problems] == [line]


def test_a_huge_text_without_front_matter_is_no_page() -> None:
    (record,) = read(b"words and words\n" * 400_000, "x.md")
    assert [problem.code for problem in record.problems] == ["markdown-no-page"]


def test_an_edit_by_hand_counts() -> None:
    before = a_reference(citekey="solberg", tags=(Tag(name="Bone", kind="keyword", language="en"), Tag(name="old")))
    text = write([before])
    for old, new in (
        ("title: Menaquinone and bone, part 1", "title: Another"),
        ("- Bone\n", "- Bone\n- Added\n"),
        ("- old\n", ""),
        ("abstract: Hazard ratio p < 0.05.", "abstract: Other words."),
        ("volume: '1'\n", ""),
        ("- Mei Ødegård\n", ""),
    ):
        assert text.count(old) == 1
        text = text.replace(old, new)
    after = one(text)
    assert after.title == "Another"
    assert after.tags == (Tag(name="Bone", kind="keyword", language="en"), Tag(name="Added", kind="keyword"))
    assert after.fields == {"container-title": "Journal of Bone Studies", "page": "201-214"}
    assert after.creators == before.creators[:1]
    assert after.collections == before.collections
    assert [text.body for text in after.texts if text.role == "abstract"] == ["Other words."]
    assert replace(after, title="", tags=(), fields={}, creators=(), texts=()) == replace(
        before, title="", tags=(), fields={}, creators=(), texts=()
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee and Bo Ek", ["Ann Lee", "Bo Ek"]),
        ("Lee, Ann; Ek, Bo", ["Lee, Ann", "Ek, Bo"]),
        ("Lee, Ann and Ek, Bo", ["Lee, Ann", "Ek, Bo"]),
        ("Ann Lee, Bo Ek, and Cy Dal", ["Ann Lee", "Bo Ek", "Cy Dal"]),
        ("Lee, A., Ek, B. C.", ["Lee, A.", "Ek, B. C."]),
        ("Lee, Ann", ["Lee, Ann"]),
        ("Lee, Jr., Ann", ["Lee, Jr., Ann"]),
        ("{Food and Drug Board}", ["{Food and Drug Board}"]),
        ("[[Lee, Ann]]", ["Lee, Ann"]),
    ],
)
def test_names_in_one_text(text: str, names: list[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("value", "told", "kept"),
    [
        ("2020-05-04T00:00:00Z", "2020-05-04", ""),
        ("2020-05-04 12:30:00 +0200", "2020-05-04", "2020-05-04 12:30:00 +0200"),
        ("2020/05/04", "2020-05-04", ""),
        ("May 4, 2020", "2020-05-04", ""),
        ("5/22/2020", "2020-05-22", ""),
        ("5/6/2020", "2020", "5/6/2020"),
        ("today", "None", "today"),
        ("`r Sys.Date()`", "None", "`r Sys.Date()`"),
    ],
)
def test_dates(value: str, told: str, kept: str) -> None:
    page = one(f"---\ntitle: x\ndate: {value if value[0] != '`' else repr(value)}\n---\n")
    assert str(page.issued) == told
    assert [each.value for each in page.extra] == ([kept] if kept else [])


def test_aliases_that_multiply_are_refused() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    long = f"---\nb: &b {'x' * 100_000}\nc: [{', '.join(['*b'] * 5000)}]\n---\n"
    for text in ("---\n" + "\n".join(lines) + "\n---\n", long):
        start = time.process_time()
        (record,) = read(text.encode(), "x.md")
        assert record.reference is None
        assert record.problems[0].code == "yaml-too-much"
        assert time.process_time() - start < 5


@settings(deadline=None, max_examples=100)
@given(st.binary(max_size=200) | st.text(alphabet="-+;{}[]:,%\n \"'ab#&*<", max_size=80).map(str.encode))
def test_never_raises(data: bytes) -> None:
    for start in (b"", b"---\n", b"---\ntitle: a\nrefapp:\n  texts: ", b"{"):
        list(read(start + data, "x.md"))


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_mutated_pages(data: st.DataObject) -> None:
    paths = [each for each in sorted((CASES / "markdown").iterdir()) if ".expected" not in each.name]
    page = bytearray(data.draw(st.sampled_from(paths)).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, max(len(page) - 1, 0)))
        page[at : at + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=3))
    found = list(read(bytes(page), "x.md"))
    assert found


@pytest.mark.parametrize(
    "text",
    [
        "# " + "#" * 1_000_000 + "x",
        "# " + " #" * 500_000,
        "---\ntitle: x\nauthors: [" + ", ".join(f"Name {n}" for n in range(10_000)) + "]\n---\n",
        "---\ntitle: x\nauthor: " + " and ".join(["Lee, A."] * 20_000) + "\n---\n",
        "---\ntitle: x\npublication: '*" + "a 1 " * 100_000 + "'\n---\n",
        "---\ntitle: x\ntags: " + "a, " * 100_000 + "\n---\n",
        "---\ntitle: " + "x" * 1_000_000 + "\n---\n",
        "---\ntitle: x\nauthor: " + "[[" * 200_000 + "\n---\n",
        "%" + " a\n" * 200_000,
    ],
    ids=lambda text: text[:12] + text[-12:-4],
)
def test_hostile_pages_end_soon(text: str) -> None:
    start = time.process_time()
    for_file(text.encode()[:65_536], "x.md")
    list(read(text.encode(), "x.md"))
    assert time.process_time() - start < 5


def test_a_note_with_the_mark_between_pages_comes_back() -> None:
    wanted = a_reference(texts=(Text(role="note", body="a\n<!-- refapp: next page -->\n---\nb", format="markdown"),))
    assert one(write([wanted])) == wanted


def test_references_of_json_are_kept() -> None:
    page = one(';;;\n{"title": "x", "references": [{"id": "a"}]}\n;;;\n')
    assert [(each.name, each.value) for each in page.extra] == [("references", '[{"id": "a"}]')]


@pytest.mark.parametrize(
    ("front", "fields", "kept"),
    [
        (
            'publication: "In *Proceedings of the 12th Conference on Bones (CB 2019)*, pp. 12--20"\n',
            {"container-title": "Proceedings of the 12th Conference on Bones (CB 2019)", "page": "12-20"},
            [],
        ),
        (
            'publication: "*Bones* 12(3), pp. 4-5 (2020), Made-up Press"\n',
            {"container-title": "Bones", "volume": "12", "issue": "3", "page": "4-5"},
            ["publication"],
        ),
        (
            "journal: Bones\nvolume: 12\nnumber: 3\npages: 1--10\n",
            {"container-title": "Bones", "volume": "12", "issue": "3", "page": "1-10"},
            [],
        ),
    ],
)
def test_where_a_work_appeared(front: str, fields: dict[str, str], kept: list[str]) -> None:
    (record,) = read(f"---\ntitle: On bones\n{front}---\n".encode(), "bones.md")
    assert record.reference is not None
    assert record.reference.fields == fields
    assert [each.name for each in record.reference.extra] == kept


def test_a_citation_written_out_tells_the_authors() -> None:
    page = (
        "---\ntitle: On long bones\nvenue: Bones\ndate: 2009-10-01\npdf: https://example.org/a.pdf\n"
        "citation: 'Doe, J., &amp; Roe, A. (2009). On long bones. <i>Bones</i>, <i>3</i>(1), 4–9.'\n---\n"
    )
    (record,) = read(page.encode(), "bones.md")
    assert record.reference is not None
    assert [each.family for each in record.reference.creators] == ["Doe", "Roe"]
    assert (record.reference.fields["volume"], record.reference.fields["page"]) == ("3", "4-9")
    assert [(each.relation, each.url) for each in record.reference.links] == [("pdf", "https://example.org/a.pdf")]


def test_fields_in_the_text_of_a_literature_note() -> None:
    note = (
        "---\ncitekey: doe2020\n---\n> [!md]\n> **FirstAuthor**:: Doe, Jane  \n> **Author**:: Roe, Ann\n"
        "> **Title**:: On long bones\n> **Year**:: 2020\n> **Journal**:: *Bones*\n> **DOI**:: 10.5555/b\n> X:: y\n"
    )
    (record,) = read(note.encode(), "doe2020.md")
    reference = record.reference
    assert reference is not None
    assert (reference.title, str(reference.issued), reference.identifier("doi")) == (
        "On long bones",
        "2020",
        "10.5555/b",
    )
    assert [each.family for each in reference.creators] == ["Doe", "Roe"]
    assert reference.fields == {"container-title": "Bones"}
    assert reference.texts[0].body.startswith("> [!md]")


def test_footnotes_of_authors_are_left_out() -> None:
    (record,) = read(b'---\ntitle: T\nauthor: "Jane Doe^[Write to a@b.c] and Ann Roe^1^"\n---\n', "t.Rmd")
    assert record.reference is not None
    assert [(each.given, each.family) for each in record.reference.creators] == [("Jane", "Doe"), ("Ann", "Roe")]
