"""VitaminDWiki posts: one paper, several, none; keys, links, tags; the corpus."""

import json
import statistics
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats.author_lines import parse_authors
from refapp.formats.journal_lines import parse_journal, without_date
from refapp.formats.post_lines import dois_in, lines_of
from refapp.formats.post_links import post_target, slug_of
from refapp.formats.vitamindwiki import FORMAT, read, sniff
from refapp.model.problems import Severity

CASES = Path(__file__).parent / "cases" / "vitamindwiki"
REPOSITORY = Path(__file__).resolve().parents[2]
CORPUS = next(
    (each for each in (up / "shared" / "corpus" / "vitamindwiki" for up in REPOSITORY.parents) if each.is_dir()),
    REPOSITORY.parent / "shared" / "corpus" / "vitamindwiki",
)


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
        (b"[1]", "vitamindwiki-front-matter-broken"),
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


def test_links_to_posts():
    assert post_target("/posts/a-slug") == ("slug", "a-slug")
    assert post_target("/posts/a-slug/#part") == ("slug", "a-slug")
    assert post_target("/tags/a-name-oct-2012.html") == ("slug", "a-name-oct-2012")
    assert post_target("https://www.VitaminDWiki.com/tiki-index.php?page_id=77") == ("tiki", "77")
    assert post_target("https://vitamindwiki.com/Some+Page+–+Oct+2012") == ("alias", "/Some+Page+–+Oct+2012")
    assert post_target("/3295") == ("tiki", "3295")
    for url in (
        "https://example.org/posts/a",
        "/attachments/a.jpg",
        "#part",
        "mailto:a@b",
        "https://www.VitaminDWiki.com/Search+Results?q=a",
        "http://[bad",
    ):
        assert post_target(url) is None, url
    assert slug_of("/20+percent+of+people’s+D3,+etc.+–+Jan+2013") == "20-percent-of-peoples-d3-etc-jan-2013"


@pytest.mark.parametrize(
    ("raw", "dois"),
    [
        ("[doi: 10.1002/hep.25763.](https://doi.org/10.1002/hep.25763.)", ["10.1002/hep.25763"]),
        ("http://onlinelibrary.wiley.com/doi/10.1111/phpp.12117/pdf%20)", ["10.1111/phpp.12117"]),
        ("(http://link.springer.com/article/10.1007%2Fs10067-014-2713-0)**", ["10.1007/s10067-014-2713-0"]),
        ("doi:http://dx.doi.org/10.1016/S0140-6736(13)61647-5), see", ["10.1016/s0140-6736(13)61647-5"]),
        ("x/10.1111/jgs.14677/abstract;jsessionid=8F.f03t04)", ["10.1111/jgs.14677"]),
        ("pdf/10.1080/10408398.2012.742862#.Uym", ["10.1080/10408398.2012.742862"]),
        ("https://www.medrxiv.org/content/10.1101/2020.04.08.20058578v4.full.pdf", ["10.1101/2020.04.08.20058578"]),
        ("levels of 10.5/12 and 10.1234 alone", []),
    ],
)
def test_dois_in_every_form(raw, dois):
    assert dois_in(raw) == dois


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Azim, Afzal; Ahmed, Armeen", ["Azim, Afzal", "Ahmed, Armeen"]),
        ("Sagar U Nigwekar1,2 and Ravi I Thadhani1", ["Nigwekar, Sagar U", "Thadhani, Ravi I"]),
        (
            "Simon Spedding 1,a@b.org, Howard Morris 1,3and Robert Scragg 4",
            ["Spedding, Simon", "Morris, Howard", "Scragg, Robert"],
        ),
        ("Krieg MA, Del Campo JA, de Gruijl FR.", ["Krieg, M. A.", "Del Campo, J. A.", "de Gruijl, F. R."]),
        ("By Dr. Ann Lee , Dr. Bo Ek", ["Lee, Ann", "Ek, Bo"]),
        ("Ann B. Lee, PhD, MPH, and Bo Ek, M.D.", ["Lee, Ann B.", "Ek, Bo"]),
        ("Daubail B.a · Guilland J.-C.b · Béjot Y.a", ["Daubail, B.", "Guilland, J.-C.", "Béjot, Y."]),
        ("Holick, M.F., Grant, W.B., & Vieth, R.", ["Holick, M. F.", "Grant, W. B.", "Vieth, R."]),
        ("Smith J, Doe A, et al.", ["Smith, J.", "Doe, A."]),
        ("Department of Medicine, University of Oslo, Oslo, Norway", []),
        ("Background: nothing of the kind", []),
        ("Vitamin D, Calcium, and Bone", []),
    ],
)
def test_author_lines(line, names):
    assert [creator.sorting_name for creator in parse_authors(line)] == names


@pytest.mark.parametrize(
    ("line", "fields", "date"),
    [
        ("J Neurol 2013;84:e2 ", {"container-title": "J Neurol", "volume": "84", "page": "e2"}, "2013"),
        (
            "PLoS ONE 8(4): e60864.",
            {"container-title": "PLoS ONE", "volume": "8", "issue": "4", "page": "e60864"},
            "None",
        ),
        (
            "Kidney International (2013) 83, 198–200",
            {"container-title": "Kidney International", "volume": "83", "page": "198-200"},
            "2013",
        ),
        (
            "Public Health / Volume 17 / Issue 04 / April 2014, pp 844-852",
            {"container-title": "Public Health", "volume": "17", "issue": "4", "page": "844-852"},
            "2014-04",
        ),
        ("Sci Rep 9, 12345 (2019).", {"container-title": "Sci Rep", "volume": "9", "page": "12345"}, "2019"),
        ("J Nutr. 2014 Mar 12.", {"container-title": "J Nutr"}, "2014-03-12"),
    ],
)
def test_journal_lines(line, fields, date):
    read_line = parse_journal(line)
    assert (read_line.fields, str(read_line.date)) == (fields, date)


@pytest.mark.parametrize(
    "line",
    [
        "This study of 25(OH)D in 2014 found a lot.",
        "In 2012 we asked them again",
        "Pregnancy [Bodnar, 2007, 2009; Merewood, 2007]",
        "word",
    ],
)
def test_sentences_are_no_journal_lines(line):
    assert parse_journal(line) is None


def test_dates_at_the_end_of_headings():
    assert [str(part) for part in without_date("Frail were 9X more likely - June 2022")] == [
        "Frail were 9X more likely",
        "2022-06",
    ]
    assert without_date("Effects of 2000 IU")[1] is None


def test_lines_know_their_kind():
    kinds = [(line.kind, line.text) for line in lines_of("## A\n\n* b\n> c\n---\n<h3>\nd</h3>\n **e\nf** \n1. g")]
    assert kinds == [
        ("heading", "A"),
        ("item", "b"),
        ("quote", "c"),
        ("rule", ""),
        ("heading", "d"),
        ("text", "e f"),
        ("item", "g"),
    ]


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
    start = time.perf_counter()
    assert list(read(b'{"title":"T","tiki_page_id":1}\n\n' + HOSTILE[name].encode(), "x.md"))
    assert time.perf_counter() - start < 10


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


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the repository")
def test_the_corpus(capsys):
    posts = sorted(CORPUS.glob("*.md"))
    times, figures = (
        [],
        {"posts": 0, "papers": 0, "web pages": 0, "with authors": 0, "with journal": 0, "with year": 0, "abstracts": 0},
    )
    one_doi = wrong = 0
    for path in posts:
        data = path.read_bytes()
        assert sniff(data[:65_536], path.name) >= 90, path.name
        start = time.perf_counter()
        found = list(FORMAT.read(data, path.name))
        times.append(time.perf_counter() - start)
        assert all(record.reference for record in found), path.name
        figures["posts"] += 1
        for record in found:
            reference = record.reference
            paper = reference.kind != "webpage"
            figures["papers" if paper else "web pages"] += 1
            if paper:
                figures["with authors"] += bool(reference.creators)
                figures["with journal"] += bool(reference.container)
                figures["with year"] += reference.year is not None
                figures["abstracts"] += any(text.role == "abstract" for text in reference.texts)
                assert reference.title, path.name
        dois = {doi for line in lines_of(data.decode()) for doi in line.dois}
        if len(dois) == 1:
            one_doi += 1
            wrong += not any(keys(record.reference, "doi") == list(dois) for record in found)
    with capsys.disabled():
        print(f"\n{figures}; posts with one DOI {one_doi}, without it as reference {wrong}")
        print(f"median {statistics.median(times) * 1000:.1f} ms a post")
    assert figures["posts"] == len(posts)
    assert wrong <= 1  # one post names a single DOI, in the list of what its paper cites
    assert statistics.median(times) < 0.01
