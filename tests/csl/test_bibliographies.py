"""Bibliographies, formats and sorting."""

import pytest

from refapp.csl import collation
from tests.csl.making import book, citations, layout, person, processor, style
from tests.csl_data import locale
from tests.csl_data import style as real_style

TITLE = '<text variable="title"/>'
NAMES = '<names variable="author"><name name-as-sort-order="all"/></names><text variable="title" prefix=". "/>'


def bibliography(content, items, attributes="", sort="", **parts):
    made = style(bibliography=f"{sort}{layout(content)}", bibliography_options=attributes, **parts)
    return processor(made).bibliography_of(items)


def lines(made):
    return made.text.splitlines()


ITEMS = [book("1", "Zeta", 2000, "B"), book("2", "alpha", 1999, "C"), book("3", "Ärger", 2001, "A")]


def test_without_sort_the_order_is_that_of_citing():
    assert lines(bibliography(TITLE, ITEMS)) == ["B", "C", "A"]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ('variable="title"', ["A", "B", "C"]),
        ('variable="title" sort="descending"', ["C", "B", "A"]),
        ('variable="author"', ["C", "A", "B"]),
        ('variable="issued" sort="descending"', ["A", "B", "C"]),
        ('macro="year"', ["C", "B", "A"]),
    ],
)
def test_sort_keys(key, expected):
    macros = '<macro name="year"><date variable="issued"><date-part name="year"/></date></macro>'
    assert lines(bibliography(TITLE, ITEMS, sort=f"<sort><key {key}/></sort>", macros=macros)) == expected


def test_items_without_a_key_come_last_both_ways():
    items = [{"id": "0", "title": "none"}, *ITEMS]
    for direction in ("ascending", "descending"):
        sort = f'<sort><key variable="issued" sort="{direction}"/></sort>'
        assert lines(bibliography(TITLE, items, sort=sort))[-1] == "none"


def test_collation_is_that_of_the_language():
    words = ["zebra", "Äpfel", "apfel", "öl", "item 10", "item 9", "“quoted”", "Ångström"]
    assert sorted(words, key=collation("en-US")) == [
        "Ångström", "Äpfel", "apfel", "item 9", "item 10", "öl", "“quoted”", "zebra"
    ]  # fmt: skip
    assert sorted(["zebra", "ål", "ärla", "öl"], key=collation("sv-SE")) == ["zebra", "ål", "ärla", "öl"]


def test_a_collation_can_be_given():
    from refapp.csl import Processor

    made = style(bibliography=f'<sort><key variable="title"/></sort>{layout(TITLE)}')
    ready = Processor(made, locale("en-US"), collate=lambda text: "".join(chr(0x10FFFF - ord(c)) for c in text))
    assert lines(ready.bibliography_of(ITEMS)) == ["C", "B", "A"]


REPEATED = [book("1", "Doe", 2000, "A"), book("2", "Doe", 2001, "B"), book("3", "Doe", 2002, "C")]
REPEATED[1]["author"].append(person("Roe", "Rob"))
REPEATED[2]["author"].append(person("Roe", "Rob"))


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("complete-all", ["Doe, Ann. A", "Doe, Ann, Roe, Rob. B", "---. C"]),
        ("complete-each", ["Doe, Ann. A", "Doe, Ann, Roe, Rob. B", "---, ---. C"]),
        ("partial-each", ["Doe, Ann. A", "---, Roe, Rob. B", "---, ---. C"]),
        ("partial-first", ["Doe, Ann. A", "---, Roe, Rob. B", "---, Roe, Rob. C"]),
    ],
)
def test_repeated_names_are_substituted(rule, expected):
    attributes = f'subsequent-author-substitute="---" subsequent-author-substitute-rule="{rule}"'
    assert lines(bibliography(NAMES, REPEATED, attributes)) == expected


def test_year_suffixes_are_those_of_the_citations():
    content = '<names variable="author"><name form="short"/></names><date variable="issued" prefix=" ">' \
              '<date-part name="year"/></date>'  # fmt: skip
    made = style(
        layout(content), layout(content + '<text variable="title" prefix=" "/>'),
        citation_options='disambiguate-add-year-suffix="true"',
    )  # fmt: skip
    document = processor(made).document([book("1", "Doe", 2000, "A"), book("2", "Doe", 2000, "B")])
    document.update(citations("2", "1"))
    assert [each.text for each in document.citations] == ["Doe 2000a", "Doe 2000b"]
    assert lines(document.bibliography()) == ["Doe 2000a B", "Doe 2000b A"]


def test_margins_and_spacing():
    attributes = 'second-field-align="flush" hanging-indent="true" entry-spacing="0" line-spacing="2"'
    content = '<text variable="citation-number" suffix="."/><text variable="title"/>'
    made = bibliography(content, [ITEMS[0]] * 1, attributes)
    assert made.html == (
        '<div class="csl-bib-body">\n  <div class="csl-entry">\n    <div class="csl-left-margin">1.</div>'
        '<div class="csl-right-inline">B</div>\n  </div>\n</div>'
    )
    assert (made.second_field_align, made.hanging_indent) == ("flush", True)
    assert (made.entry_spacing, made.line_spacing, made.max_offset) == (0, 2, 2)
    assert made.ids == ("1",)
    assert made.text == "1. B\n"


def test_display_blocks():
    content = '<text variable="title" display="block"/><text variable="publisher" display="indent"/>'
    made = bibliography(content, [{"id": "1", "title": "T", "publisher": "P"}])
    assert '<div class="csl-block">T</div>' in made.html
    assert '<div class="csl-indent">P</div>' in made.html


def test_three_formats_from_one_tree():
    content = '<text variable="title" font-style="italic"/><text variable="note" prefix=" {" suffix="}"/>'
    entry = bibliography(content, [{"id": "1", "title": "Tom & Jerry", "note": "é"}]).entries[0]
    assert entry.html == "<i>Tom &#38; Jerry</i> {é}"
    assert entry.text == "Tom & Jerry {é}"
    assert entry.rtf == "{\\i{}Tom & Jerry} \\{\\uc0\\u233{}\\}"


def test_links_are_made_on_request():
    content = '<group delimiter=" "><text variable="URL"/><text variable="DOI" prefix="doi:"/></group>'
    items = [{"id": "1", "URL": "https://example.org/a?b&c", "DOI": "10.1/x"}]
    entry = bibliography(content, items).entries[0]
    assert entry.html == "https://example.org/a?b&#38;c doi:10.1/x"
    assert entry.render("html", links=True) == (
        '<a href="https://example.org/a?b&#38;c">https://example.org/a?b&#38;c</a> '
        'doi:<a href="https://doi.org/10.1/x">10.1/x</a>'
    )


def test_a_bibliography_can_be_of_some_items():
    made = style(bibliography=layout(TITLE))
    document = processor(made).document([{**ITEMS[0], "type": "article"}, *ITEMS[1:]])
    assert lines(document.bibliography(lambda item: item["type"] == "book")) == ["C", "A"]


def test_uncited_items_join_the_cited_ones():
    document = processor(style(bibliography=layout(TITLE))).document(ITEMS)
    document.update(citations("2"))
    assert lines(document.bibliography()) == ["C"]
    document.update(citations("2"), uncited=["1"])
    assert lines(document.bibliography()) == ["C", "B"]


def test_abbreviations_come_before_the_items_own_short_form():
    from refapp.csl import Processor

    made = style(bibliography=layout('<text variable="container-title" form="short"/>'))
    lists = {"Journal of Things": "J. Th."}
    ready = Processor(made, locale("en-US"), abbreviate=lambda variable, text: lists.get(text, text))
    items = [
        {"id": "1", "container-title": "Journal of Things", "container-title-short": "JT"},
        {"id": "2", "container-title": "Other Journal", "container-title-short": "OJ"},
    ]
    assert lines(ready.bibliography_of(items)) == ["J. Th.", "OJ"]


def test_one_processor_serves_many_documents():
    ready = processor(real_style("apa"))
    first, second = ready.document(ITEMS), ready.document(ITEMS[:1])
    first.update(citations("1", "2"))
    second.update(citations("1"))
    assert second.citations[0].text == "(Zeta, 2000)"
    assert first.citations[0].text == second.citations[0].text
