"""Citations in a document: positions, disambiguation, collapsing, what the user adds, and small changes."""

import random

import pytest

from tests.csl.making import book, citations, layout, person, processor, style, texts

POSITIONS = layout(
    '<choose><if position="ibid-with-locator"><text value="ibid+"/></if>'
    '<else-if position="ibid"><text value="ibid"/></else-if>'
    '<else-if position="near-note"><text value="near"/></else-if>'
    '<else-if position="subsequent"><text value="later"/></else-if>'
    '<else><text value="first"/></else></choose>'
)
NOTE = 'class="note"'
AUTHOR_DATE = layout(
    '<group delimiter=" "><names variable="author">'
    '<name form="short" and="text" initialize-with=". "/></names>'
    '<date variable="issued"><date-part name="year"/></date></group>',
    'prefix="(" suffix=")" delimiter="; "',
)


def cited(made, items, *clusters, notes=False):
    document = processor(made).document(items)
    document.update(citations(*clusters, notes=notes))
    return texts(document)


def item(item_id):
    return book(item_id, "Doe", 2000)


def test_positions_in_notes():
    items = [item("a"), item("b")]
    got = cited(style(POSITIONS, options=NOTE), items, "a", "a", "b", "a", notes=True)
    assert got == ["first", "ibid", "first", "near"]


def test_locators_in_positions():
    document = processor(style(POSITIONS, options=NOTE)).document([item("a")])
    cites = [{"id": "a"}, {"id": "a", "locator": "5"}, {"id": "a", "locator": "5"}, {"id": "a"}]
    document.update(
        [
            {"citationID": str(n), "citationItems": [each], "properties": {"noteIndex": n}}
            for n, each in enumerate(cites, 1)
        ]
    )
    assert texts(document) == ["first", "ibid+", "ibid", "near"]


def test_far_notes_are_subsequent_only():
    made = style(POSITIONS, options=NOTE, citation_options='near-note-distance="1"')
    document = processor(made).document([item("a"), item("b")])
    document.update(citations("a", "b", "b", "a", notes=True))
    assert texts(document) == ["first", "first", "ibid", "later"]


def test_the_note_of_the_first_reference_follows_insertions():
    content = (
        '<choose><if position="subsequent"><text variable="first-reference-note-number" prefix="n. "/></if>'
        '<else><text variable="title"/></else></choose>'
    )
    document = processor(style(layout(content), options=NOTE)).document([item("a"), item("b"), item("c")])
    document.update(citations("a", "b", "a", notes=True))
    assert texts(document) == ["Title a", "Title b", "n. 1"]
    clusters = citations("c", "a", "b", "a", notes=True)
    for number, citation in zip(("c0", "c1", "c2", "c3"), clusters, strict=True):
        citation["citationID"] = number
    changed = document.update(clusters)
    assert texts(document) == ["Title c", "Title a", "Title b", "n. 2"]
    assert {"c0", "c3"} <= {each.id for each in changed}
    assert "c2" not in {each.id for each in changed}


DOES = [book("a", "Doe", 2000, given="Ann"), book("b", "Doe", 2000, given="Bob"), book("c", "Roe", 2000)]


def test_given_names_tell_people_apart():
    made = style(AUTHOR_DATE, citation_options='disambiguate-add-givenname="true"')
    assert cited(made, DOES, "a", "b", "c") == ["(A. Doe 2000)", "(B. Doe 2000)", "(Roe 2000)"]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("all-names", ["(A. Doe 2000)", "(B. Doe 1990)"]),
        ("primary-name", ["(A. Doe 2000)", "(B. Doe 1990)"]),
        ("by-cite", ["(Doe 2000)", "(Doe 1990)"]),
    ],
)
def test_rules_for_given_names(rule, expected):
    made = style(
        AUTHOR_DATE,
        citation_options=f'disambiguate-add-givenname="true" givenname-disambiguation-rule="{rule}"',
    )
    items = [book("a", "Doe", 2000, given="Ann"), book("b", "Doe", 1990, given="Bob")]
    assert cited(made, items, "a", "b") == expected


def test_full_given_names_where_initials_do_not_do():
    made = style(AUTHOR_DATE, citation_options='disambiguate-add-givenname="true"')
    items = [book("a", "Doe", 2000, given="Ann"), book("b", "Doe", 2000, given="Abe")]
    assert cited(made, items, "a", "b") == ["(Ann Doe 2000)", "(Abe Doe 2000)"]


def test_names_are_added_until_cites_differ():
    made = style(AUTHOR_DATE, citation_options='et-al-min="2" et-al-use-first="1" disambiguate-add-names="true"')
    items = [book("a", "Doe", 2000), book("b", "Doe", 2000)]
    items[0]["author"] += [person("Alpha", "A"), person("Zeta", "Z")]
    items[1]["author"] += [person("Beta", "B"), person("Zeta", "Z")]
    assert cited(made, items, "a", "b") == ["(Doe, Alpha, et al. 2000)", "(Doe, Beta, et al. 2000)"]


def test_year_suffixes_follow_the_order_of_the_bibliography():
    made = style(
        AUTHOR_DATE,
        '<sort><key variable="title"/></sort>' + layout('<text variable="title"/>'),
        citation_options='disambiguate-add-year-suffix="true"',
    )
    items = [book("x", "Doe", 2000, "Zebra"), book("y", "Doe", 2000, "Apple")]
    assert cited(made, items, "x", "y") == ["(Doe 2000b)", "(Doe 2000a)"]


def test_the_disambiguate_condition_is_met_only_where_needed():
    content = (
        '<names variable="author"><name form="short"/></names>'
        '<choose><if disambiguate="true"><text variable="title" prefix=", "/></if></choose>'
    )
    items = [book("a", "Doe", 2000, "One"), book("b", "Doe", 2000, "Two"), book("c", "Roe", 2000)]
    assert cited(style(layout(content)), items, "a", "b", "c") == ["Doe, One", "Doe, Two", "Roe"]


def collapsed(attributes, items, cluster, content=AUTHOR_DATE):
    return cited(style(content, citation_options=attributes), items, cluster)[0]


FOUR = [book("a", "Doe", 2000), book("b", "Doe", 2001), book("c", "Roe", 2000), book("d", "Doe", 1999)]
SAME = [book(each, "Doe", 2000, f"Title {each}") for each in "abcd"]
SUFFIX = 'disambiguate-add-year-suffix="true" '


@pytest.mark.parametrize(
    ("attributes", "items", "cluster", "expected"),
    [
        ('collapse="year"', FOUR, ["a", "b", "c"], "(Doe 2000, 2001; Roe 2000)"),
        ('collapse="year" cite-group-delimiter=" + "', FOUR, ["a", "b"], "(Doe 2000 + 2001)"),
        (
            'collapse="year" after-collapse-delimiter=" | "',
            FOUR,
            ["a", "b", "c"],
            "(Doe 2000, 2001 | Roe 2000)",
        ),
        (SUFFIX + 'collapse="year-suffix" year-suffix-delimiter=","', SAME, ["a", "b"], "(Doe 2000a,b)"),
        (
            SUFFIX + 'collapse="year-suffix-ranged" year-suffix-delimiter=","',
            SAME,
            list("abcd"),
            "(Doe 2000a–d)",
        ),
        (
            SUFFIX + 'collapse="year-suffix-ranged" year-suffix-delimiter=","',
            SAME,
            ["a", "b", "d"],
            "(Doe 2000a,b,d)",
        ),
    ],
)
def test_collapsing_of_names_and_years(attributes, items, cluster, expected):
    made = style(AUTHOR_DATE, citation_options=attributes)
    document = processor(made).document(items)
    document.update([], uncited=[each["id"] for each in items])
    assert document.cite([{"id": each} for each in cluster]).text == expected


def test_collapsing_of_numbers():
    content = layout('<text variable="citation-number"/>', 'prefix="[" suffix="]" delimiter=","')
    items = [item(each) for each in "abcdef"]
    made = style(
        '<sort><key variable="citation-number"/></sort>' + content,
        citation_options='collapse="citation-number"',
    )
    document = processor(made).document(items)
    document.update(citations(*"abcdef"))
    assert document.cite([{"id": each} for each in "fcba"]).text == "[1–3,6]"
    assert document.cite([{"id": "b"}, {"id": "a"}]).text == "[1,2]"


def test_cites_by_the_same_people_stand_together():
    made = style('<sort><key variable="issued"/></sort>' + AUTHOR_DATE, citation_options='cite-group-delimiter=", "')
    assert cited(made, FOUR, ["a", "c", "d"]) == ["(Doe 1999, Doe 2000; Roe 2000)"]


def test_prefix_suffix_and_locator():
    content = layout(
        '<names variable="author"><name form="short"/></names>'
        '<label variable="locator" form="short" prefix=", "/>'
        '<text variable="locator" prefix=" "/>',
        'prefix="(" suffix=")"',
    )
    document = processor(style(content)).document([item("a")])
    made = document.cite([{"id": "a", "prefix": "see", "suffix": "and more", "locator": "5-7", "label": "page"}])
    assert made.text == "(see Doe, pp. 5–7 and more)"
    assert document.cite([{"id": "a", "locator": "3", "label": "chapter"}]).text == "(Doe, chap. 3)"


def test_narrative_forms():
    document = processor(style(AUTHOR_DATE)).document([item("a")])

    def with_mode(mode, **more):
        citation = {"citationID": "1", "citationItems": [{"id": "a"}], "properties": {"mode": mode, **more}}
        document.update([citation])
        return texts(document)[0]

    assert document.cite([{"id": "a", "suppress-author": True}]).text == "(2000)"
    assert document.cite([{"id": "a", "author-only": True}]).text == "Doe"
    assert with_mode("composite") == "Doe (2000)"
    assert with_mode("composite", infix="’s essay") == "Doe’s essay (2000)"
    assert with_mode("author-only") == "Doe"
    assert with_mode("suppress-author") == "(2000)"


def test_what_has_no_form_says_so():
    assert "no printed form" in cited(style(layout('<text variable="DOI"/>')), [item("a")], "a")[0]


def test_unknown_items_are_passed_over():
    assert cited(style(AUTHOR_DATE), [item("a")], ["a", "gone"]) == ["(Doe 2000)"]


def test_only_changed_citations_are_reported():
    made = style(AUTHOR_DATE, citation_options=SUFFIX)
    document = processor(made).document(SAME + FOUR[2:3])
    document.add_items([book("r", "Roe", 1990)])
    assert [each.id for each in document.update(citations("a", "r"))] == ["c1", "c2"]
    assert document.update(citations("a", "r")) == []
    changed = document.update(citations("a", "r", "b"))
    assert [each.id for each in changed] == ["c1", "c3"]
    assert texts(document) == ["(Doe 2000a)", "(Roe 1990)", "(Doe 2000b)"]
    assert [each.id for each in document.update(citations("a", "r"))] == ["c1"]


def test_a_new_version_of_an_item_is_taken():
    document = processor(style(AUTHOR_DATE)).document([item("a")])
    document.update(citations("a"))
    document.add_items([book("a", "Moe", 2001)])
    document.update(citations("a"))
    assert texts(document) == ["(Moe 2001)"]


def test_small_changes_give_what_starting_anew_gives():
    """Adding one citation at a time must end where giving all at once ends."""
    made = style(
        AUTHOR_DATE,
        '<sort><key variable="title"/></sort>' + layout('<text variable="title"/>'),
        citation_options=SUFFIX
        + 'disambiguate-add-names="true" disambiguate-add-givenname="true" et-al-min="2" et-al-use-first="1"',
    )
    ready = processor(made)
    items = [*SAME, book("e", "Doe", 2000, "Another", given="Zoe"), book("f", "Roe", 2000)]
    order = ["c", "f", "a", "e", "b", "a", "d"]
    step_by_step = ready.document(items)
    for end in range(1, len(order) + 1):
        step_by_step.update(citations(*order[:end]))
    at_once = ready.document(items)
    at_once.update(citations(*order))
    assert texts(step_by_step) == texts(at_once)
    assert step_by_step.bibliography().html == at_once.bibliography().html


@pytest.mark.parametrize("seed", range(6))
def test_any_series_of_changes_gives_what_starting_anew_gives(seed):
    chance = random.Random(seed)
    made = style(
        AUTHOR_DATE,
        '<sort><key variable="author"/></sort>' + layout('<text variable="title"/>'),
        citation_options=SUFFIX + 'disambiguate-add-givenname="true" collapse="year-suffix"',
    )
    ready = processor(made)
    items = [
        book(f"{name}{number}", name, 2000 + number % 2, given=given)
        for name in ("Doe", "Roe")
        for number, given in enumerate(("Ann", "Abe", "Bob", "Ann"))
    ]
    document = ready.document(items)
    clusters: list[list[str]] = []
    for _ in range(15):
        if clusters and chance.random() < 0.3:
            clusters.pop(chance.randrange(len(clusters)))
        else:
            cluster = [each["id"] for each in chance.sample(items, chance.choice((1, 1, 2, 3)))]
            clusters.insert(chance.randint(0, len(clusters)), cluster)
        document.update(citations(*clusters))
        anew = ready.document(items)
        anew.update(citations(*clusters))
        assert texts(document) == texts(anew)
        assert document.bibliography().text == anew.bibliography().text
