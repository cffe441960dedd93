from __future__ import annotations

import pytest

from refapp.formats.apa_entry import Entry, read_entry


def names(entry: Entry) -> list[str]:
    return [f"{creator.role}: {creator.sorting_name}" for creator in entry.creators]


@pytest.mark.parametrize(
    ("html", "kind", "fields"),
    [
        ("A. (2020). Title. <i>Journal</i>.", "article-journal", {"container-title": "Journal"}),
        (
            "A. (2020). Title. <i>Journal</i>, <i>5</i>(2), 1–7, 9.",
            "article-journal",
            {"container-title": "Journal", "volume": "5", "issue": "2", "page": "1–7, 9"},
        ),
        (
            "A. (2020). Title. <i>Journal</i>, <i>2024, 11, 28</i>.",
            "article-journal",
            {"container-title": "Journal", "volume": "2024, 11, 28"},
        ),
        (
            "A. (2020). Title. <i>Journal</i>, <i>9</i>(1(2)), Article e12.",
            "article-journal",
            {"container-title": "Journal", "volume": "9", "issue": "1(2)", "number": "e12"},
        ),
        (
            "A. (2020). Title. <i>Journal</i>. Advance online publication.",
            "article-journal",
            {"container-title": "Journal", "status": "Advance online publication"},
        ),
        (
            "A. (2020). Title [Editorial]. <i>Journal</i>, 12.",
            "article-journal",
            {"container-title": "Journal", "genre": "Editorial", "page": "12"},
        ),
        (
            "A. (2020, May 3). Title. <i>The Daily</i>.",
            "article-newspaper",
            {"container-title": "The Daily"},
        ),
        ("A. (2020). <i>Title</i>. Press, Imprint: B.", "book", {"publisher": "Press, Imprint: B"}),
        (
            "A. (2020). <i>Title</i> (2. utg., 3. opplag, Vol. 4). Press.",
            "book",
            {"publisher": "Press", "edition": "2. utg., 3. opplag", "volume": "4"},
        ),
        ("A. (2020). <i>Title: Bind 2</i>. Press.", "book", {"publisher": "Press", "volume": "Bind 2"}),
        (
            "A. (2020). Title. In <i>Book</i> (3rd ed., pp. 5–9). Press.",
            "chapter",
            {"container-title": "Book", "edition": "3", "page": "5–9", "publisher": "Press"},
        ),
        (
            "A. (2020). <i>Title</i> (arXiv:2101.00001). arXiv.",
            "article",
            {"number": "arXiv:2101.00001", "publisher": "arXiv"},
        ),
        ("A. (2020). <i>Title</i> [Text]. School.", "article", {"genre": "Text", "publisher": "School"}),
        (
            "A. (2020). <i>Title</i> (Publication No. 12) [Doctoral dissertation, University]. Store.",
            "thesis",
            {"genre": "Doctoral dissertation, University", "number": "12", "publisher": "Store"},
        ),
        (
            "A. (2020). <i>Title</i> (Report No. 12; Long Series 3). Press.",
            "report",
            {"genre": "Report", "number": "12", "collection-title": "Long Series 3", "publisher": "Press"},
        ),
        ("A. (2020). <i>Title</i> (pp. 5–9).", "chapter", {"page": "5–9"}),
        ("A. (2020). <i>Title</i> (Vol. 2, pp. 5–9).", "chapter", {"volume": "2", "page": "5–9"}),
        ("A. (Ed.). (2020). <i>Title</i>. 27.", "article-journal", {"page": "27"}),
        (
            'A. (2020). <i>Title</i>. Press. <a href="https://doi.org/10.1234/b">https://doi.org/10.1234/b</a> '
            "(Original work published 1968)",
            "book",
            {"publisher": "Press", "original-date": "1968"},
        ),
        (
            "A. (2020). <i>Title</i>. Press. (Original work published as <i>Titel</i>, 1968, Presse)",
            "book",
            {"publisher": "Press", "original-title": "Titel", "original-date": "1968", "original-publisher": "Presse"},
        ),
        (
            "A. (2020). Title. <i>J</i>, <i>3</i>, 4. https://doi.org/10.1234/b (Retracted 2021, <i>J</i>, <i>4</i>)",
            "article-journal",
            {"container-title": "J", "volume": "3", "page": "4", "references": "Retracted 2021, J, 4"},
        ),
        ("A. (2020). <i>Title</i>. Press (Oslo).", "book", {"publisher": "Press (Oslo)"}),
        ("A. (2020). <i>Title</i>. 189–197.", "paper-conference", {"page": "189–197"}),
        ("A. (2020). <i>Title</i>. <i>1</i>, 18–19.", "paper-conference", {"volume": "1", "page": "18–19"}),
        (
            "A. (2020). Title. <i>Proceedings of the 5th Conference on Tests</i>, 3–4.",
            "paper-conference",
            {"container-title": "Proceedings of the 5th Conference on Tests", "page": "3–4"},
        ),
        (
            "A. (2020). Title. <i>Proceedings of the Royal Society B</i>, <i>3</i>, 3–4.",
            "article-journal",
            {"container-title": "Proceedings of the Royal Society B", "volume": "3", "page": "3–4"},
        ),
        (
            "A. (2020). <i>Title</i> (Report No. 12). Press.",
            "report",
            {"genre": "Report", "number": "12", "publisher": "Press"},
        ),
        (
            "A. (2020). <i>Title</i> [Doctoral dissertation, University]. ",
            "thesis",
            {"genre": "Doctoral dissertation, University"},
        ),
    ],
)
@pytest.mark.parametrize("title", ["Title", ""])
def test_shapes(html: str, kind: str, fields: dict[str, str], title: str) -> None:
    if not title and "Bind" in html:
        pytest.skip("only a known title tells its volume")
    entry = read_entry(html, title)
    assert (entry.kind, entry.fields, entry.leftover) == (kind, fields, ())
    assert entry.title == "Title"
    assert entry.title_matched is bool(title)


def test_review() -> None:
    entry = read_entry("A. (2020). [Review of the book <i>Stars</i>, by B. C. Dee]. <i>Journal</i>, <i>3</i>.")
    assert entry.fields == {
        "reviewed-genre": "book",
        "reviewed-title": "Stars",
        "container-title": "Journal",
        "volume": "3",
    }
    assert names(entry)[1:] == ["reviewed-author: Dee, B. C."]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("Berg, A. K., &#38; Li, Y.-F. (2020). T.", ["author: Berg, A. K.", "author: Li, Y.-F."]),
        ("King, M. L., Jr., &#38; St. John, H. (2020). T.", ["author: King, M. L., Jr.", "author: St. John, H."]),
        (
            "Berg, A., Moe, kari, &#38; Li, anders. (2020). T.",
            ["author: Berg, A.", "author: Moe, kari", "author: Li, anders"],
        ),
        ("van der Vaart, K. J. (2020). T.", ["author: van der Vaart, K. J."]),
        ("Beethoven, L. van. (2020). T.", ["author: Beethoven, L. van"]),
        ("World Health Organization. (2020). T.", ["author: World Health Organization"]),
        (
            "Made-up Group, &#38; N’Goran, K. P. (2020). T.",
            ["author: Made-up Group", "author: N’Goran, K. P."],
        ),
        ("Berg, A. K. &#38; Some Body. (2020). T.", ["author: Berg, A. K.", "author: Some Body"]),
        ("Some Body &#38; Berg, A. K. (2020). T.", ["author: Some Body", "author: Berg, A. K."]),
        ("Berg, A., &#38; Li, B. (Eds.). (2020). <i>T</i>.", ["editor: Berg, A.", "editor: Li, B."]),
        ("Berg, A. (Ed.). (2020). <i>T</i>.", ["editor: Berg, A."]),
        ("Berg, A., … Li, B. (2020). T.", ["author: Berg, A.", "author: …", "author: Li, B."]),
        (
            "Berg, A. (2020). T. In M. L. King Jr., J. de Vries, &#38; T.-J. Lie (Eds.), <i>B</i>. P.",
            ["author: Berg, A.", "editor: King, M. L., Jr.", "editor: de Vries, J.", "editor: Lie, T.-J."],
        ),
        (
            "Berg, A. (2020). <i>T</i> (J. Doe &#38; A. Roe, Trans.; 2nd ed.). P.",
            ["author: Berg, A.", "translator: Doe, J.", "translator: Roe, A."],
        ),
        ("<i>T</i>. (2020). P.", []),
    ],
)
def test_names(html: str, expected: list[str]) -> None:
    entry = read_entry(html, "T")
    assert names(entry) == expected
    assert entry.title_matched


@pytest.mark.parametrize(
    ("words", "issued", "status"),
    [
        ("2024", "2024", ""),
        ("2019, May 3", "2019-05-03", ""),
        ("2019, Spring", "2019-21", ""),
        ("2019–2020", "2019/2020", ""),
        ("2019, May 3–5", "2019-05-03/2019-05-05", ""),
        ("ca. 1890", "1890~", ""),
        ("n.d.", "None", ""),
        ("in press", "None", "in press"),
        ("submitted to everyone", "None", "submitted to everyone"),
    ],
)
def test_dates(words: str, issued: str, status: str) -> None:
    entry = read_entry(f"A, B. ({words}). T. <i>J</i>.", "T")
    assert str(entry.issued) == issued
    assert entry.fields.get("status", "") == status


@pytest.mark.parametrize(
    ("link", "doi", "url"),
    [
        ("https://doi.org/10.1234/AbC", "10.1234/abc", ""),
        ("https://doi.org/https://doi.org/10.1234/abc", "10.1234/abc", ""),
        ("https://doi.org/DOI: 10.1234/abc", "10.1234/abc", ""),
        ("http://dx.doi.org/10.1234/abc", "10.1234/abc", "http://dx.doi.org/10.1234/abc"),
        ("https://example.org/?a=1&#38;b=2", "", "https://example.org/?a=1&b=2"),
        ("https://doi.ieeecomputersociety.org/10.1234/abc", "", "https://doi.ieeecomputersociety.org/10.1234/abc"),
        (
            "https://doi.org/10.1002/(SICI)1097(1998)17:15/16&#60;1661::AID-S&#62;3.0.CO;2-2",
            "10.1002/(sici)1097(1998)17:15/16",
            "",
        ),
    ],
)
def test_links(link: str, doi: str, url: str) -> None:
    entry = read_entry(f'A, B. (2020). T. <i>J</i>, 3. Retrieved May 3, 2021, from <a href="{link}">{link}</a>', "T")
    if "SICI" in link:
        assert entry.doi.startswith(doi)
    else:
        assert entry.doi == doi
    assert entry.fields.get("URL", "") == url
    assert entry.fields["page"] == "3"
    assert str(entry.accessed) == "2021-05-03"


@pytest.mark.parametrize(
    ("brackets", "fields"),
    [
        ("2. utg., Bd. 3, s. 5–9, 12", {"edition": "2", "volume": "3", "page": "5–9, 12"}),
        ("3rd ed.", {"edition": "3rd ed."}),
        ("1. utg., 2. opplag", {"edition": "1. utg., 2. opplag"}),
        ("A. Li, Oms.; Nummer 4", {"issue": "4"}),
    ],
)
def test_norwegian_terms(brackets: str, fields: dict[str, str]) -> None:
    entry = read_entry(f"A, B. (u.å.). T. I C. Dee &#38; E. Foe (Red.), <i>Bok</i> ({brackets}). P.", "T", "nn")
    assert entry.fields == {"container-title": "Bok", "publisher": "P", **fields}
    assert entry.kind == "chapter"
    assert names(entry)[1:3] == ["editor: Dee, C.", "editor: Foe, E."]
    assert entry.issued is None


def test_titles_are_matched_by_letters() -> None:
    entry = read_entry("A, B. (2020). “Quoted”: R<sup>2</sup>? (1990). <i>J</i>.", '"Quoted": R²? (1990)')
    assert entry.title_matched
    assert entry.fields == {"container-title": "J"}
    entry = read_entry("A, B. (2020). <i>Salmo trutta</i>: A story. <i>J</i>.", "<i>Salmo trutta</i>: A story")
    assert (entry.kind, entry.fields) == ("article-journal", {"container-title": "J"})
    assert not read_entry("A, B. (2020). Another. <i>J</i>.", "Title").title_matched


@pytest.mark.parametrize(
    "html", ["", "<i>", "No date at all", "(2020)", "((((", "A (2020). [", "A (2020). T (", "<a href="]
)
def test_never_fails(html: str) -> None:
    read_entry(html)
    read_entry(html, "T")


def test_a_title_of_two_sentences_ends_before_the_book() -> None:
    entry = read_entry("Moe, H. (1996). Oslo. A town grows. In <i>Towns</i> (pp. 1–9). Press.")
    assert (entry.title, entry.fields["container-title"]) == ("Oslo. A town grows", "Towns")
