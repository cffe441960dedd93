"""Names, dates and numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.csl.date import DateParts, parse_raw
from refapp.csl.initials import initialize, normalize_initials
from refapp.csl.name import parse_name
from refapp.csl.ordinals import letters, ordinal, roman
from refapp.csl.pages import format_range
from tests.csl.making import cite, person
from tests.csl_data import locale

ABC = [person("Alpha", "Ann"), person("Beta", "Bob"), person("Gamma", "Cy")]


def names(attributes="", *, people=None, inside="", around="", language="en-US", **parts):
    content = f'<names variable="author" {around}><name {attributes}/>{inside}</names>'
    return cite(content, {"author": people or ABC}, language=language, **parts)


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ("", "Ann Alpha, Bob Beta, Cy Gamma"),
        ('and="text"', "Ann Alpha, Bob Beta, and Cy Gamma"),
        ('and="symbol" delimiter-precedes-last="never"', "Ann Alpha, Bob Beta &#38; Cy Gamma"),
        ('form="short"', "Alpha, Beta, Gamma"),
        ('name-as-sort-order="first"', "Alpha, Ann, Bob Beta, Cy Gamma"),
        ('name-as-sort-order="all" sort-separator=" " initialize-with=""', "Alpha A, Beta B, Gamma C"),
        ('et-al-min="3" et-al-use-first="1"', "Ann Alpha et al."),
        ('et-al-min="3" et-al-use-first="2"', "Ann Alpha, Bob Beta, et al."),
        ('et-al-min="3" et-al-use-first="1" et-al-use-last="true"', "Ann Alpha … Cy Gamma"),
        ('form="count"', "3"),
    ],
)
def test_lists_of_names(attributes, expected):
    assert names(attributes) == expected


def test_name_options_are_inherited_from_style_and_citation():
    assert names(options='class="in-text" and="text"') == "Ann Alpha, Bob Beta, and Cy Gamma"
    assert names(citation_options='et-al-min="2" et-al-use-first="1"') == "Ann Alpha et al."


def test_particles_are_told_apart_and_demoted():
    people = [person("van der Berg", "Jan")]
    sort_only = 'class="in-text" demote-non-dropping-particle="sort-only"'
    assert names('form="short"', people=people) == "van der Berg"
    assert names('name-as-sort-order="all"', people=people) == "Berg, Jan van der"
    assert names('name-as-sort-order="all"', people=people, options=sort_only) == "van der Berg, Jan"


@pytest.mark.parametrize(
    ("data", "part", "expected"),
    [
        (person("de la Fontaine", "Jean"), "non_dropping", "de la"),
        (person("Humboldt", "Alexander von"), "dropping", "von"),
        (person("al-Ghazali", "A"), "family", "Ghazali"),
        (person("King", "Martin Luther, Jr."), "suffix", "Jr."),
        (person('"van Gogh"', "V"), "family", "van Gogh"),
        (person("van Gogh", "V", **{"parse-names": False}), "family", "van Gogh"),
    ],
)
def test_parts_of_names(data, part, expected):
    assert getattr(parse_name(data), part) == expected


@pytest.mark.parametrize(
    ("given_name", "expected"),
    [
        ("Jean-Luc", "J.-L."), ("J.R.R.", "J.R.R."), ("Guillaume de", "G. de"), ("Ph.", "Ph."), ("王", "王"),
        ("Mary Ann", "M.A."), ("Иван", "И."), ("", ""),
    ],
)  # fmt: skip
def test_initials(given_name, expected):
    assert initialize(given_name, ".") == expected


def test_initials_that_are_there_are_kept_where_full_names_are():
    assert normalize_initials("John R", ".") == "John R."


@given(st.text(max_size=30), st.sampled_from(["", ".", ". ", " "]))
def test_initials_never_fail(text, terminator):
    initialize(text, terminator)
    normalize_initials(text, terminator)


def test_institutions_are_written_as_they_are():
    assert names('name-as-sort-order="all"', people=[{"literal": "World Bank, The"}]) == "World Bank, The"


def test_substitutes_do_not_appear_twice():
    content = (
        '<names variable="author"><name/><substitute><names variable="editor"/><text variable="title"/>'
        '</substitute></names><text variable="title" prefix=". "/>'
    )
    assert cite(content, {"title": "T"}) == "T"
    assert cite(content, {"title": "T", "editor": ABC[:1]}) == "Ann Alpha. T"


def test_one_label_for_people_in_two_roles():
    content = '<names variable="editor translator"><name/><label form="short" prefix=" (" suffix=")"/></names>'
    assert cite(content, {"editor": ABC[:1], "translator": ABC[:1]}) == "Ann Alpha (ed. &#38; trans.)"
    both = {"editor": ABC[:1], "translator": ABC[1:2]}
    assert cite(content, both) == "Ann Alpha (ed.)Bob Beta (trans.)"


DAY = {"issued": {"date-parts": [[2004, 5, 1]]}}
RANGES = [
    ([[2004, 5, 1], [2004, 5, 7]], "May 1–7, 2004"),
    ([[2004, 5, 1], [2004, 6, 7]], "May 1–June 7, 2004"),
    ([[2004, 5, 1], [2005, 6, 7]], "May 1, 2004–June 7, 2005"),
    ([[2004], [2005]], "2004–2005"),
    ([[-50], [-40]], "50–40 BC"),
    ([[480]], "480 AD"),
    ([[2004, 14]], "Summer 2004"),
]


@pytest.mark.parametrize(("parts", "expected"), RANGES)
def test_dates_and_ranges(parts, expected):
    assert cite('<date variable="issued" form="text"/>', {"issued": {"date-parts": parts}}) == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("en-US", "May 1, 2004"), ("de-DE", "1. Mai 2004"), ("ja-JP", "2004年5月1日")]
)
def test_localised_dates(language, expected):
    assert cite('<date variable="issued" form="text"/>', DAY, language=language) == expected


def test_date_parts_may_be_left_out():
    assert cite('<date variable="issued" form="text" date-parts="year-month"/>', DAY) == "May 2004"
    assert cite('<date variable="issued" form="numeric" date-parts="year"/>', DAY) == "2004"


def test_literal_dates_and_seasons():
    content = '<date variable="issued"><date-part name="month" suffix=" "/><date-part name="year"/></date>'
    assert cite(content, {"issued": {"literal": "in press"}}) == "in press"
    assert cite(content, {"issued": {"date-parts": [[2000]], "season": "3"}}) == "Autumn 2000"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2003-04-05", (2003, 4, 5), None),
        ("2000/2001", (2000, 0, 0), (2001, 0, 0)),
        ("3 May 1999", (1999, 5, 3), None),
        ("June 5-7, 2001", (2001, 6, 5), (2001, 6, 7)),
        ("1 May - 3 June 1998", (1998, 5, 1), (1998, 6, 3)),
        ("Spring 2003", (2003, 13, 0), None),
        ("5-7 May 2005", (2005, 5, 5), (2005, 5, 7)),
        ("May-June 2005", (2005, 5, 0), (2005, 6, 0)),
        ("winter 1999-2000", (1999, 16, 0), (2000, 0, 0)),
        ("1998-99", (1998, 0, 0), (1999, 0, 0)),
        ("2005/05/03", (2005, 5, 3), None),
        ("5/2005", (2005, 5, 0), None),
        ("350 BC", (-350, 0, 0), None),
        ("31/12/1999", (1999, 12, 31), None),
        ("2006-06-07T10:11:12", (2006, 6, 7), None),
    ],
)
def test_raw_dates(text, start, end):
    date = parse_raw(text)
    assert date.start == DateParts(*start)
    assert date.end == (DateParts(*end) if end else None)


def test_uncertain_and_unreadable_raw_dates():
    assert parse_raw("circa 1850").circa
    for text in ("undated", "1999..2001", "1990s", "3 4 May 1999"):
        assert parse_raw(text).literal == text


@given(st.text(max_size=30))
def test_raw_dates_never_fail(text):
    parse_raw(text)


@pytest.mark.parametrize(
    ("style", "expected"),
    [("minimal", "5"), ("minimal-two", "25"), ("expanded", "325"), ("chicago-16", "25"), ("", "325")],
)
def test_page_ranges(style, expected):
    assert format_range("321", "325", style) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"), [("100", "104", "104"), ("101", "108", "8"), ("1496", "1500", "500")]
)
def test_chicago_page_ranges(first, last, expected):
    assert format_range(first, last, "chicago-16") == expected


def test_ranges_from_high_to_low_stay():
    assert format_range("20", "15", "minimal") == "15"


@pytest.mark.parametrize(("page", "label"), [("1", "p. 1"), ("1-2", "pp. 1–2"), ("1, 5", "pp. 1, 5"), ("S4", "p. S4")])
def test_labels_follow_their_numbers(page, label):
    content = '<label variable="page" form="short" suffix=" "/><text variable="page"/>'
    assert cite(content, {"page": page}) == label


@pytest.mark.parametrize(
    ("number", "language", "expected"),
    [
        (1, "en-US", "1st"),
        (12, "en-US", "12th"),
        (22, "en-US", "22nd"),
        (111, "en-US", "111th"),
        (2, "de-DE", "2."),
    ],
)
def test_ordinals(number, language, expected):
    assert ordinal(number, locale(language)) == expected


def test_numerals_and_letters():
    assert [roman(number) for number in (4, 14, 1999, 0)] == ["iv", "xiv", "mcmxcix", "0"]
    assert [letters(number) for number in (0, 25, 26, 51, 701, 702)] == ["a", "z", "aa", "az", "zz", "aaa"]
