from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from refapp.formats import for_file, inn
from refapp.formats.inn_sections import running_text
from refapp.formats.inn_values import keywords
from refapp.model.merge import merge
from refapp.model.problems import Severity
from refapp.model.reference import Extra, Link, Reference

CASES = Path(__file__).parent / "cases" / "inn"


def _shared() -> Path:
    """The corpus beside the repository; a git worktree shares the one of the main checkout."""
    top = Path(__file__).parents[2]
    common = subprocess.run(
        ["git", "rev-parse", "--path-format=absolute", "--git-common-dir"], cwd=top, capture_output=True, text=True
    ).stdout.strip()
    places = [top.parent, Path(common).parent.parent] if common else [top.parent]
    return next((each / "shared/corpus/inn" for each in places if (each / "shared/corpus/inn").is_dir()), places[0])


CORPUS = _shared()
needs_corpus = pytest.mark.skipif(not (CORPUS / "truth.json").is_file(), reason=f"no INN pages in {CORPUS}")

ZOTERO_TYPES = {
    "journalArticle": "article-journal",
    "bookSection": "chapter",
    "book": "book",
    "conferencePaper": "paper-conference",
    "preprint": "article",
    "document": "document",
}


def folded(text: str) -> str:
    return " ".join(text.split())


def words_of(html: str) -> str:
    return folded(unescape(re.sub(r"<[^<>]*>", " ", html)))


def read(data: bytes, name: str = "page.md") -> tuple[Reference, list[str]]:
    (record,) = inn.read(data, name)
    assert record.reference is not None
    return record.reference, [problem.code for problem in record.problems]


def case(name: str) -> tuple[Reference, list[str]]:
    return read((CASES / name).read_bytes(), name)


def test_article() -> None:
    reference, problems = case("article.en.md")
    assert problems == []
    assert (reference.kind, reference.title, str(reference.issued)) == (
        "article-journal",
        "Vitamin K and the ageing skeleton: A review",
        "2021",
    )
    assert [each.sorting_name for each in reference.creators] == [
        "van Dyk, J. A.",
        "Ødegård, T., Jr.",
        "Nordic Bone Group",
    ]
    assert reference.fields == {
        "container-title": "Journal of Made-up Medicine",
        "volume": "12",
        "issue": "3",
        "page": "45–67",
    }
    assert reference.identifier("doi") == "10.1234/jmm.2021.45"
    assert reference.identifier("zotero") == "ABCD2345"
    assert reference.identifier("cristin") == "1234567"
    assert reference.citekey == reference.language == ""
    assert reference.provenance["fields.volume"] == reference.provenance["kind"] == "inn:en"
    assert reference.extra == (Extra(origin="inn", name="registered", value="2021-12"),)


def test_texts() -> None:
    reference, _ = case("article.en.md")
    summary, abstract, people = reference.texts
    assert (summary.role, summary.language, summary.title, summary.format, summary.origin) == (
        "summary",
        "en",
        "About",
        "plain",
        "inn",
    )
    assert summary.body.endswith("It may, they find, in R&D settings.")
    assert (abstract.role, abstract.format) == ("abstract", "plain")
    assert abstract.body == "We found p <0.05 and n<p in women, but x < 3 in men."
    assert people.body == (
        '<ul><li><a href="https://example.org/people/tora.html">Tora Ødegård</a>, Professor. '
        "Faculty of Bones, Section for Joints &amp; Marrow, Campus North, Office: B 12. "
        '<a href="https://app.cristin.no/persons/show.jsf?id=77">Cristin</a></li></ul>'
    )
    assert "tora@example.org" in reference.sources[0].text


def test_tags_links_and_collections() -> None:
    reference, _ = case("article.en.md")
    assert [(tag.kind, tag.language, tag.name) for tag in reference.tags] == [
        ("keyword", "en", "Vitamin K"),
        ("keyword", "en", "Ageing (bones, joints)"),
        ("keyword", "en", "Indoleamine 2,3-Dioxygenase"),
        ("sdg", "", "SDG 3"),
        ("sdg", "", "SDG 12"),
    ]
    assert Link(url="https://example.org/file?id=1&type=printable", relation="unpaywall") in reference.links
    assert Link(url="https://sdgs.un.org/goals/goal3", title="SDG 3", relation="sdg") in reference.links
    assert not any(link.url.startswith("#") for link in reference.links)
    assert [[(step.key, step.name) for step in path] for path in reference.collections] == [
        [("inn:UNIV0001", "University of Somewhere"), ("inn:FACU0001", "Faculty of Bones & Joints")],
        [("inn:UNIV0001", "University of Somewhere"), ("inn:FACU0002", "Faculty of Arts")],
    ]


def test_nynorsk() -> None:
    reference, problems = case("article.nn.md")
    assert problems == []
    assert {text.language for text in reference.texts} == {"nn"}
    assert [text.title for text in reference.texts] == ["Om", "Samandrag", "Medverkande"]
    assert reference.extra == (Extra(origin="inn", name="registered", value="2021-12"),)
    assert reference.provenance["title"] == "inn:nn"


def test_odd_chapter() -> None:
    reference, problems = case("chapter.en.md")
    assert sorted(problems) == ["inn-archive-item", "inn-button", "inn-section"]
    assert reference.title == '"Odd & even"'
    assert reference.identifier("doi") == "10.5555/12345-6"
    assert [(each.role, each.sorting_name) for each in reference.creators] == [
        ("author", "Berg, K."),
        ("editor", "Hansen, A.-L."),
        ("editor", "de Vries, J."),
    ]
    assert reference.fields == {
        "container-title": "Numbers: What are they?",
        "edition": "2",
        "volume": "3",
        "page": "12–34",
        "publisher": "Made-up Press",
    }
    abstract, note = reference.texts
    assert (abstract.format, words_of(abstract.body)) == (
        "html",
        "Numbers are odd, x <y, and <b never ends. 2 < 3.",
    )
    assert (note.role, note.title) == ("note", "Funding")
    assert Link(url="https://example.org/odd.pdf", title="Full text", relation="pdf") in reference.links
    assert Extra(origin="inn", name="aliases", value="/old/address") in reference.extra
    assert Extra(origin="inn", name="archive-item", value="Month thirteen") in reference.extra
    assert [[step.key for step in path] for path in reference.collections] == [["inn:UNIV0001"]]


@pytest.mark.parametrize(
    ("html", "body", "written"),
    [
        ("p < .05", "p < .05", "plain"),
        ("p<.05 and p>.01", "p<.05 and p>.01", "plain"),
        ("a<b and c>d", "a<b and c>d", "plain"),
        ("p <p and <i", "p <p and <i", "plain"),
        ("x <i> y", "x <i> y", "plain"),
        ("&lt;b&gt; R&D &copy 2", "<b> R&D &copy 2", "plain"),
        ("CO<sub>2</sub> < 3", "CO<sub>2</sub> &lt; 3", "html"),
        ("one<br>two", "one<br>two", "html"),
        ("<jats:p>Text</jats:p>", "<jats:p>Text</jats:p>", "html"),
        ("5 <Name> 6", "5 <Name> 6", "plain"),
    ],
)
def test_running_text(html: str, body: str, written: str) -> None:
    assert running_text(html) == (body, written)


def test_keywords() -> None:
    assert keywords("a, b (c, d), 2,3-x,e") == ["a", "b (c, d)", "2,3-x", "e"]
    assert keywords("open (bracket, here") == ["open (bracket", "here"]
    assert keywords("one; two") == ["one", "two"]
    assert keywords(" \n ") == []


OLD_PAGE = """---
title: "OLDP2345"
type: pub
---
<h1>Publikasjon</h1>
<article id="csl-bib-container-OLDP2345" class="csl-bib-container">
  <div class="csl-bib-body" style="line-height: 1.35;">
  <div class="csl-entry">Moe, K. (2020). Bones in winter. <i>Journal of Bones</i>, <i>3</i>(1), 4&#x2013;5.</div>
</div>
  <div class="csl-bib-buttons">
    <a href="#taxonomy-article-OLDP2345" class="csl-bib-button">Arkiv</a>
    <a href alt="Cristin URL" class="csl-bib-button">Cristin</a>
    <a href="http://zotero.org/groups/1/items/OLDP2345" alt="Zotero URL" class="csl-bib-button">Zotero</a>
  </div>
</article>
<div id="csl-bib-meta-OLDP2345" class="csl-bib-meta">
  <article id="contributors-article-OLDP2345" class="contributors-article">
    <h1>Medverkande</h1>
    <div class="personas"><div class="vrtx-hinn-person-card">
<hgroup><h1>Kari Moe</h1>
<h2>Professor</h2>
</hgroup><p>
Faculty of Bones<br>
Campus North,
Room 1
</p>
<ul class="vrtx-hinn-links">
<li><a href="https://www.google.com/maps?q=60.8,11.5">Show on map</a></li>
<li><a href="https://example.org/people/kari.html?vrtx=vcf">Card</a></li>
</ul></div></div>
  </article>
  <article id="taxonomy-article-OLDP2345" class="taxonomy-article">
    <h1>Arkiv</h1>
    <ul>
      <li>Universitetet</li>
      <li>Fakultet for bein</li>
      <li>2020</li>
      <li>Oktober</li>
    </ul>
  </article>
</div>
"""


def test_page_of_an_older_archive() -> None:
    """The key in place of the title, no language in any address, an archive path without links."""
    reference, problems = read(OLD_PAGE.encode(), "no/pub/OLDP2345.md")
    assert problems == []
    assert reference.title == "Bones in winter"
    assert (reference.identifier("zotero"), reference.identifier("cristin")) == ("OLDP2345", "")
    assert [[(step.key, step.name) for step in path] for path in reference.collections] == [
        [("", "Universitetet"), ("", "Fakultet for bein")]
    ]
    assert reference.extra == (Extra(origin="inn", name="registered", value="2020-10"),)
    (people,) = reference.texts
    assert (people.language, people.title) == ("nn", "Medverkande")
    assert people.body == (
        '<ul><li><a href="https://example.org/people/kari.html">Kari Moe</a>, Professor. '
        "Faculty of Bones, Campus North, Room 1</li></ul>"
    )


def test_no_entry_and_no_title_is_refused() -> None:
    (record,) = inn.read((CASES / "no-entry.en.md").read_bytes(), "x.md")
    assert record.reference is None
    assert [(each.code, each.severity) for each in record.problems] == [("inn-no-entry", Severity.ERROR)]


def test_title_alone_is_a_reference() -> None:
    reference, problems = read(b"---\ntitle: Lonely\ntype: pub\n---\n<h1>Publication</h1>\n")
    assert reference.title == "Lonely"
    assert set(problems) == {"inn-entry-missing", "inn-no-key"}


def test_entry_alone_is_a_reference() -> None:
    page = (CASES / "article.en.md").read_text(encoding="utf-8").partition("<h1>")[2]
    reference, _ = read(page.encode())
    assert reference.title == "Vitamin K and the ageing skeleton: A review"
    assert reference.identifier("zotero") == "ABCD2345"


def test_any_cut_gives_what_is_there() -> None:
    data = (CASES / "article.en.md").read_bytes()
    whole, _ = read(data)
    entry_end = data.index(b"</div> </div>")
    for length in range(0, len(data), 37):
        (record,) = inn.read(data[:length], "cut.md")
        if length > entry_end:
            assert record.reference is not None
            assert record.reference.creators == whole.creators
            assert record.reference.identifier("zotero") == "ABCD2345"


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"---\n", b"<article", b"{}", b"csl-entry", b"\x00" * 50])
def test_anything_can_be_read(data: bytes) -> None:
    assert len(list(inn.read(data, "x.md"))) == 1


def test_sniff() -> None:
    data = (CASES / "article.en.md").read_bytes()
    assert inn.sniff(data, "x.txt") == 95
    assert inn.sniff(data[:80], "x.md") == 95
    assert inn.sniff(b"\xef\xbb\xbf" + data[:80], "x.md") == 95
    assert inn.sniff(b"---\r\ntype: pub\r\n---\r\n", "") == 95
    assert inn.sniff(b"---\ntitle: A post\ntype: post\n---\n", "x.md") == 0
    assert inn.sniff(b"# Notes\n", "en/x.md") == 0
    found = for_file(data, "whatever")
    assert found is not None
    assert found.key == "inn"


def pages() -> Iterator[tuple[str, str, bytes]]:
    for language in ("en", "nn"):
        for path in sorted((CORPUS / language).glob("*.md")):
            yield language, path.stem, path.read_bytes()


@needs_corpus
def test_corpus_agrees_with_the_archive(capsys: pytest.CaptureFixture[str]) -> None:
    items = {item["key"]: item for item in json.loads((CORPUS / "truth.json").read_text(encoding="utf-8"))["items"]}
    units = {unit["key"] for unit in json.loads((CORPUS / "truth.json").read_text(encoding="utf-8"))["collections"]}
    right: dict[str, int] = {}
    total: dict[str, int] = {}

    def count(what: str, equal: bool) -> None:
        total[what] = total.get(what, 0) + 1
        right[what] = right.get(what, 0) + equal

    read_pages = {(language, key): read(data, f"{language}/{key}.md") for language, key, data in pages()}
    for key, item in items.items():
        reference, problems = read_pages["en", key]
        assert problems == []
        other, problems = read_pages["nn", key]
        assert problems == []
        texts = {text.role: folded(text.body) for text in reference.texts}
        both = merge(other, reference)
        count("kind", both.kind == ZOTERO_TYPES[item["type"]])
        count("title", folded(both.title) == folded(item["title"]))
        count("cristin", both.identifier("cristin") == item["cristinId"])
        goals = {int(tag.name.split()[1]) for tag in both.tags if tag.kind == "sdg"}
        told = item.get("sdg", [])
        count("sdg", goals == set(told if isinstance(told, list) else [told]))
        found = {step.key.removeprefix("inn:") for path in both.collections for step in path}
        told = set(item["collections"])
        count("collections", found & units == told & units and found <= told)
        if item.get("keywords"):
            names = {tag.name for tag in reference.tags if tag.kind == "keyword"}
            count("keywords", bool(names & set(item["keywords"])))
        if item.get("synopsis"):
            count("summary", texts.get("summary") == folded(item["synopsis"]))
        if item.get("abstract"):
            count("abstract", texts.get("abstract") == folded(item["abstract"]))
    with capsys.disabled():
        print("\nINN:", ", ".join(f"{what} {right[what]}/{total[what]}" for what in total))
    least = {"keywords": 0.98, "summary": 0.98, "abstract": 0.93}
    assert {
        what: right[what] / total[what] for what in total if right[what] / total[what] < least.get(what, 0.99)
    } == {}


@needs_corpus
def test_every_section_is_in_the_reference() -> None:
    section = re.compile(r'<article id="([a-z]+)-article-\w+".*?<h1>(.*?)</h1>(.*?)</article>', re.DOTALL)
    for language, key, data in pages():
        reference, _ = read(data, f"{language}/{key}.md")
        bodies = {text.role: folded(text.body) for text in reference.texts}
        titles = {text.title for text in reference.texts}
        for name, heading, inside in section.findall(data.decode()):
            if name in ("about", "abstract"):
                role = "summary" if name == "about" else name
                assert bodies.get(role, "") == folded(unescape(inside)), (key, name)
            elif name == "keywords":
                assert ", ".join(t.name for t in reference.tags if t.kind == "keyword") == folded(inside), key
            elif name == "contributors":
                people = re.sub(r"<dl>.*?</dl>|<ul.*?</ul>", "", inside, flags=re.DOTALL)
                for line in re.split(r"<[^<>]*>", people):
                    assert folded(unescape(line)) in words_of(bodies["contributors"]), key
                assert "mailto:" not in bodies["contributors"]
                assert "+47" not in bodies["contributors"]
            if name in ("about", "abstract", "contributors") and folded(inside):
                assert heading in titles


@needs_corpus
def test_every_word_of_the_entry_has_a_field() -> None:
    for _, key, data in pages():
        reference, _ = read(data)
        entry = re.search(r'csl-entry">(.*?)</div>', data.decode(), re.DOTALL)
        assert entry is not None
        names = [f"{c.surname} {c.given} {c.suffix}" for c in reference.creators]
        kept = " ".join(
            [reference.title, str(reference.issued), *names, *reference.fields.values()]
            + [link.url for link in reference.links]
            + [identifier.value for identifier in reference.identifiers]
        )
        known = set(re.findall(r"\w+", kept.casefold())) | set("in eds ed pp p vol doi i red s bd utg".split())
        known |= {f"{word}th" for word in known}
        said = set(re.findall(r"\w+", words_of(entry[1]).casefold()))
        assert said - known == set(), key
