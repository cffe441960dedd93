"""VitaminDWiki posts: one paper, several, none; keys, links, tags; hostile input."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats.vitamindwiki import read, sniff
from refapp.model.problems import Severity

CASES = Path(__file__).parent / "cases" / "vitamindwiki"


def records(name):
    return list(read((CASES / name).read_bytes(), name))


def keys(reference, scheme):
    return [each.value for each in reference.identifiers if each.scheme == scheme]


def test_one_paper_is_a_reference_to_that_paper():
    (record,) = records("one_paper.md")
    paper = record.reference
    assert record.problems == ()
    assert paper.kind == "article-journal"
    assert paper.title == "Daily cholecalciferol and common colds among underground workers: a randomised trial"
    assert [c.sorting_name for c in paper.creators] == [
        "Aasen, K. M.",
        "van der Berg, P.",
        "O'Neill, S.",
        "Müller-Lund, M. A.",
    ]
    assert str(paper.issued) == "2015-03"
    assert paper.fields == {"container-title": "J Invent Med", "volume": "12", "issue": "3", "page": "101-9"}
    assert keys(paper, "doi") == ["10.5555/jim.2015.0042"]
    assert keys(paper, "pmid") == ["12345678"]
    assert paper.citekey == ""
    assert paper.provenance["title"] == paper.provenance["fields.volume"] == "vitamindwiki"


def test_the_post_stays_with_its_paper():
    paper = records("one_paper.md")[0].reference
    text = (CASES / "one_paper.md").read_text(encoding="utf-8")
    abstract, page = paper.texts
    assert (abstract.role, abstract.format, abstract.language) == ("abstract", "plain", "en")
    assert abstract.body.startswith("BACKGROUND: Workers")
    assert "• nobody was ill" in abstract.body
    assert abstract.body.endswith("who did not take it.")
    assert (page.role, page.format, page.language, page.origin) == ("page", "markdown", "en", "vitamindwiki")
    assert page.title == "Fewer winter colds in miners given 2,000 IU of vitamin D"
    assert text.endswith(page.body)
    assert "{{< toc >}}" in page.body
    assert [(source.format, source.file_name, source.text) for source in paper.sources] == [
        ("vitamindwiki", "one_paper.md", text)
    ]
    assert [(tag.name, tag.kind) for tag in paper.tags] == [
        ("Breathing", "category"),
        ("Breathing", "keyword"),
        ("dosage", "keyword"),
    ]
    assert {extra.name: extra.value for extra in paper.extra} == {"date": "2015-03-20", "weight": "3"}


def test_keys_and_links_of_a_post():
    paper = records("one_paper.md")[0].reference
    assert keys(paper, "tiki") == ["9001"]
    assert keys(paper, "alias") == ["/Fewer+winter+colds+in+miners+given+2000+IU+of+vitamin+D+–+March+2015", "/9001"]
    assert keys(paper, "slug") == [
        "fewer-winter-colds-in-miners-given-2000-iu-of-vitamin-d",
        "fewer-winter-colds-in-miners-given-2000-iu-of-vitamin-d-march-2015",
    ]
    assert [(r.kind, r.scheme, r.value, r.title) for r in paper.relations] == [
        ("related", "slug", "colds-and-vitamin-d-many-studies", "Colds and vitamin D – many studies"),
        ("related", "slug", "overview-mining-and-vitamin-d", "Overview Mining and vitamin D"),
        ("related", "tiki", "1234", "An old page"),
    ]
    assert [(link.relation, link.url) for link in paper.links] == [
        ("doi", "https://doi.org/10.5555/jim.2015.0042"),
        ("pdf", "https://files.example.net/pdf/miners.pdf"),
        ("", "https://news.example.org/miners"),
    ]


def test_several_papers_are_several_references_and_the_post():
    found = records("several_papers.md")
    assert [record.place for record in found] == ["paper 1", "paper 2", "paper 3", "post"]
    first, linked, listed, post = (record.reference for record in found)
    assert first.title == "Serum 25-hydroxyvitamin D and length of sleep in night nurses: a cohort"
    assert [c.full_name for c in first.creators] == ["Anna B. Carlsen", "Dag Eriksen", "Finn Gran"]
    assert first.fields == {"container-title": "Sleep Invent", "volume": "9", "issue": "2", "page": "77-83"}
    assert keys(first, "tiki") == ["9002#10.5555/sleep.77"]
    assert [(r.kind, r.scheme, r.value) for r in first.relations] == [("quoted-in", "tiki", "9002")]
    assert first.sources[0].text.startswith(" **Serum".strip())
    assert (linked.title, keys(linked, "doi"), str(linked.issued)) == (
        "Vitamin D and restless legs in a small town",
        ["10.5555/legs.3"],
        "2020-03",
    )
    assert [c.family for c in linked.creators] == ["Ibsen", "Jensen"]
    assert (listed.title, keys(listed, "doi"), str(listed.issued)) == (
        "Dreams and vitamin D in old age: a systematic review",
        ["10.5555/dreams.2019"],
        "2019-07",
    )
    assert post.kind == "webpage"
    assert [(r.kind, r.value) for r in post.relations] == [
        ("quotes", "10.5555/sleep.77"),
        ("quotes", "10.5555/legs.3"),
        ("quotes", "10.5555/dreams.2019"),
        ("cites", "10.5555/old.1"),
    ]
    assert keys(post, "doi") == []


UNRULED = """{"title": "Bones", "tiki_page_id": 7}

### Vitamin D and the length of bones: a trial

Authors: Ann Lee, Bo Ek

 **📄 <a href="/attachments/pdf/bones.pdf">Download the PDF</a>**

PLoS ONE. 2019 May 3;14(2):11-19. doi: 10.5555/bones.11.

The bones of adults who took vitamin D were measured for a year.

 **Sunlight and the width of bones in a small town**

Cy Fox | Dora Gran

[Journal of Small Bones and Their Width](https://a.org/) October 2017, Vol. 102, pp. 754-759, doi:10.5555/bones.754

Background: The width of bones is not known in small towns, and nobody has looked at sunlight there.

#### [Shadows and bones in four northern cities](https://doi.org/10.5555/bones.3)

 **Ev Hill, Finn Ibsen, Gro Jahr**

[Download the PDF](/attachments/pdf/shadows.pdf)

Bone Letters. 2020;5(1):3-9. doi:10.5555/bones.3
"""


def test_papers_under_each_other_without_a_rule():
    found = [record.reference for record in read(UNRULED.encode(), "bones.md")]
    assert [(each.title, keys(each, "doi"), [c.family for c in each.creators]) for each in found[:-1]] == [
        ("Vitamin D and the length of bones: a trial", ["10.5555/bones.11"], ["Lee", "Ek"]),
        ("Sunlight and the width of bones in a small town", ["10.5555/bones.754"], ["Fox", "Gran"]),
        ("Shadows and bones in four northern cities", ["10.5555/bones.3"], ["Hill", "Ibsen", "Jahr"]),
    ]
    assert [each.fields["volume"] for each in found[:-1]] == ["14", "102", "5"]
    assert found[1].fields["container-title"] == "Journal of Small Bones and Their Width"
    assert found[-1].kind == "webpage"


def test_authors_as_a_list_and_papers_in_a_table():
    listed = """{"title": "Bones", "tiki_page_id": 7}

#### Vitamin D and the length of bones

* Ann Lee,

* Bo Ek &

* Cy Fox

Bone Reports volume 8, Article number: 1234 (2018)

doi: 10.5555/bones.8
"""
    (record,) = read(listed.encode(), "bones.md")
    assert [each.family for each in record.reference.creators] == ["Lee", "Ek", "Fox"]
    table = """{"title": "Bones", "tiki_page_id": 7}

| Study | Journal | DOI |
| --- | --- | --- |
| Vitamin D and the length of bones | Bones 2020 | https://doi.org/10.5555/a |
| Sunlight and the width of bones | J Bone 2019 | https://doi.org/10.5555/b |
"""
    found = [record.reference for record in read(table.encode(), "bones.md")]
    assert [(each.title, keys(each, "doi"), str(each.issued)) for each in found[:-1]] == [
        ("Vitamin D and the length of bones", ["10.5555/a"], "2020"),
        ("Sunlight and the width of bones", ["10.5555/b"], "2019"),
    ]


def test_a_post_without_a_paper_is_a_web_page():
    (record,) = records("no_paper.md")
    page = record.reference
    assert (page.kind, page.title, str(page.issued)) == ("webpage", "Where to buy lamps", "2014-02-03")
    assert page.fields == {"container-title": "VitaminDWiki"}
    assert [(r.scheme, r.value, r.title) for r in page.relations] == [("slug", "uv-lamps", "the page on lamps")]
    assert [link.url for link in page.links] == ["https://shop.example.com/lamps"]


def test_front_matter_alone_is_a_web_page():
    (record,) = records("only_front_matter.md")
    assert (record.reference.title, record.reference.kind) == ("A title and nothing more", "webpage")


def test_html_posts_are_read():
    (record,) = records("html_post.md")
    paper = record.reference
    assert paper.title == "Sunlight on balconies and the bones of the old"
    assert keys(paper, "doi") == ["10.5555/balcony.4.1"]
    assert [c.family for c in paper.creators] == ["Berg", "Dal", "Fjell"]


def test_papers_named_in_passing_are_cited_with_a_warning():
    (record,) = records("prose_doi.md")
    assert [(r.kind, r.value) for r in record.reference.relations] == [
        ("cites", "10.5555/passing.1"),
        ("cites", "10.5555/passing.2"),
    ]
    (problem,) = record.problems
    assert (problem.code, problem.args, problem.severity) == (
        "vitamindwiki-papers-without-title",
        {"count": 2},
        Severity.WARNING,
    )


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ((CASES / "truncated.md").read_bytes(), "vitamindwiki-front-matter-broken"),
        (b"{", "vitamindwiki-front-matter-broken"),
        (b"", "vitamindwiki-empty"),
        (b'{"date": "2012-01-01"}', "vitamindwiki-empty"),
    ],
)
def test_what_cannot_be_read_is_refused(data, code):
    (record,) = read(data, "post.md")
    assert record.reference is None
    assert [problem.code for problem in record.problems] == [code]


def test_one_line_json_with_a_byte_order_mark_and_windows_line_ends():
    lines = [b'\xef\xbb\xbf{"title":"T","tiki_page_id":5}', b"", b"#### A paper of some title", b""]
    lines += [b"J Nutr. 2012;1:2-3. doi:10.5555/a.b", b"", b"Doe J, Roe R.", b""]
    data = b"\r\n".join(lines)
    (record,) = read(data, "t.md")
    assert record.reference.title == "A paper of some title"
    assert keys(record.reference, "doi") == ["10.5555/a.b"]
    assert sniff(data, "t.md") >= 90


def test_odd_values_in_front_matter_are_no_harm():
    front = {
        "title": 1984,
        "aliases": "/one",
        "tags": [1, None, {"a": 2}],
        "categories": None,
        "tiki_page_id": "7",
        "date": 2012,
    }
    (record,) = read(json.dumps(front).encode(), "t.md")
    assert record.reference.title == "1984"
    assert keys(record.reference, "tiki") == ["7"]
    assert [tag.name for tag in record.reference.tags] == ["1"]


@pytest.mark.parametrize("name", ["one_paper.md", "several_papers.md", "no_paper.md", "html_post.md"])
def test_posts_are_recognised(name):
    assert sniff((CASES / name).read_bytes(), "anything.txt") >= 90


@pytest.mark.parametrize(
    "data",
    [
        b'[{"type": "article-journal", "title": "x"}]',
        b'{"type": "article-journal", "title": "x", "DOI": "10.5555/x", "categories": ["a"]}',
        b'{"items": [{"title": "x"}], "title": "y", "tags": []}',
        b'{"name": "package", "version": "1"}',
        b"---\ntitle: x\ndate: 2012\n---\n\ntext",
        b"@article{x, title={y}}",
        b"",
        b"\x00\x01\x02",
    ],
)
def test_other_files_are_left_alone(data):
    assert sniff(data, "x.md") == 0


HOSTILE = {
    "brackets": "[" * 500_000,
    "links": "[a](b)" * 50_000,
    "anchors": '<a href="x">' * 30_000,
    "dois": "10.1234/(" * 50_000,
    "headings": "<h1>" * 100_000,
    "bold": "**\n" * 50_000,
    "bars": "|" * 500_000,
    "papers": "".join(
        f"* Title of a paper is number {i} here [PDF](https://doi.org/10.1234/ab{i})\n" for i in range(2_000)
    ),
    "names": "Smith J, " * 50_000,
    "long doi": "10.1234/" + "a" * 500_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bodies_do_not_hang(name):
    start = time.process_time()
    assert list(read(b'{"title":"T","tiki_page_id":1}\n\n' + HOSTILE[name].encode(), "x.md"))
    assert time.process_time() - start < 10


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "# ",
                "A title of some paper",
                "\n",
                "\n\n",
                "J Nutr. 2012;1:2-3.",
                " doi:10.5555/a",
                "Doe J, Roe R.",
                "Background: ",
                "[x](",
                ")",
                "**",
                "---\n",
                "https://doi.org/10.5555/b",
                "* ",
                "> ",
                "PMID: 1234567",
                "References",
                "<h2>",
                "</h2>",
                "((a|b))",
                "/posts/x",
                "|",
                "(",
                "1,2",
                "A",
                ";",
                "2012",
                " - Oct 2012",
            ]
        ),
        max_size=40,
    )
)
def test_any_body_gives_references(parts):
    found = list(read(b'{"title":"T","tiki_page_id":1}\n' + "".join(parts).encode(), "x.md"))
    assert found
    assert all(record.reference is not None for record in found)
    own = [value for record in found for value in keys(record.reference, "tiki")]
    assert len(set(own)) == len(own)
