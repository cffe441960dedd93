"""Text: affixes, formatting, rich text, quotes, punctuation and case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.csl.markup import Close, Open, parse_markup
from refapp.csl.textcase import apply_case
from tests.csl.making import cite

QUOTES = ("“", "”", "‘", "’")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("<i>Homo</i> &", "<i>Homo</i> &#38;"),
        ("H<sub>2</sub>O", "H<sub>2</sub>O"),
        ("<i>open", "&#60;i&#62;open"),
        ("<i>a <b>b</i> c</b>", "<i>a &#60;b&#62;b</i> c&#60;/b&#62;"),
        ("l'été", "l’été"),
        ('The "inner" word', "The “inner” word"),
        ("\"He said 'no' twice\"", "“He said ‘no’ twice”"),
        ("5' tall", "5’ tall"),
        ('a 5" disk', 'a 5" disk'),
        ('<span class="nocase">de</span> Q', "de Q"),
        ('<span style="font-variant:small-caps;">Nato</span>',
         '<span style="font-variant:small-caps;">Nato</span>'),
        ("m²", "m<sup>2</sup>"),
    ],
)  # fmt: skip
def test_rich_text_in_fields(title, expected):
    assert cite('<text variable="title"/>', {"title": title}) == expected


def test_italics_within_italics_are_upright():
    got = cite('<text variable="title" font-style="italic"/>', {"title": "On <i>Homo</i>"})
    assert got == '<i>On <span style="font-style:normal;">Homo</span></i>'


def test_quotes_within_quotes_alternate():
    assert cite('<text variable="title" quotes="true"/>', {"title": 'A "b" c'}) == "“A ‘b’ c”"


@given(st.text(alphabet="ab <>/i\"'“”‘’().: bsupsan=class", max_size=40))
def test_markup_always_pairs_up(text):
    open_marks = []
    for piece in parse_markup(text, QUOTES):
        if isinstance(piece, Open):
            open_marks.append(piece.mark)
        elif isinstance(piece, Close):
            assert open_marks.pop() == piece.mark
    assert open_marks == []


@pytest.mark.parametrize(
    ("first", "suffix", "expected"),
    [
        ("Why?", ". ", "Why? X"),
        ("Why?", ": ", "Why? X"),
        ("End.", ". ", "End. X"),
        ("End.", ", ", "End., X"),
        ("Oh!", ", ", "Oh!, X"),
        ("One;", ". ", "One; X"),
        ("One", " ", "One X"),
    ],
)
def test_punctuation_meets(first, suffix, expected):
    assert (
        cite(f'<group delimiter="{suffix}"><text variable="title"/><text value="X"/></group>', {"title": first})
        == expected
    )


def test_commas_and_stops_go_into_american_quotes():
    content = '<text variable="title" quotes="true" suffix=", "/><text value="X"/>'
    assert cite(content, {"title": "T"}) == "“T,” X"
    assert cite(content, {"title": "T?"}) == "“T?,” X"
    assert cite(content, {"title": "T"}, language="en-GB") == "‘T’, X"


def test_semicolons_stay_outside_of_quotes():
    assert cite('<text variable="title" quotes="true" suffix=";"/>', {"title": "T"}) == "“T”;"


@pytest.mark.parametrize(
    ("case", "text", "expected"),
    [
        ("title", "the lord of the rings", "The Lord of the Rings"),
        ("title", "a study: the end", "A Study: The End"),
        ("title", "what it is for", "What It Is For"),
        ("title", "iPad and arXiv", "iPad and arXiv"),
        ("title", "it's a dog's life", "It's a Dog's Life"),
        ("title", 'about <span class="nocase">the lot</span>', 'About <span class="nocase">the lot</span>'),
        ("title", "out-of-date", "Out-of-Date"),
        ("sentence", "The Lord of the Rings", "The lord of the rings"),
        ("capitalize-first", "éa b", "Éa b"),
        ("capitalize-all", "one two", "One Two"),
        ("lowercase", "ABC <i>D</i>", "abc <i>d</i>"),
        ("uppercase", "straße", "STRASSE"),
        ("unknown", "As It Is", "As It Is"),
    ],
)
def test_text_case(case, text, expected):
    assert apply_case(case, text) == expected


@given(st.text(max_size=60), st.sampled_from(["title", "sentence", "capitalize-first", "capitalize-all"]))
def test_text_case_changes_nothing_but_case(text, case):
    assert apply_case(case, text).casefold() == text.casefold()


def test_title_case_is_for_english_items():
    content = '<text variable="title" text-case="title"/>'
    assert cite(content, {"title": "der alte mann", "language": "de"}) == "der alte mann"
    assert cite(content, {"title": "an old man", "language": "en-GB"}) == "An Old Man"
    assert cite(content, {"title": "le vieil homme"}, language="fr-FR") == "le vieil homme"


def test_strip_periods():
    assert cite('<text variable="title" strip-periods="true"/>', {"title": "J. Am. Soc."}) == "J Am Soc"


def test_groups_vanish_when_their_variables_are_empty():
    content = '<group prefix="(" suffix=")"><text term="in" suffix=" "/><text variable="container-title"/></group>'
    assert cite(content + '<text variable="title"/>', {"title": "T"}) == "T"
    assert cite(content, {"container-title": "C"}) == "(in C)"


def test_macros_vanish_as_groups_do():
    macros = '<macro name="m"><text term="in" suffix=" "/><text variable="container-title"/></macro>'
    assert cite('<text macro="m"/><text variable="title"/>', {"title": "T"}, macros=macros) == "T"


def test_branches_of_choose_share_the_delimiter_around_them():
    content = (
        '<group delimiter=", "><choose><if type="book"><text value="a"/><text value="b"/></if></choose>'
        '<text variable="title"/></group>'
    )
    assert cite(content, {"title": "T"}) == "a, b, T"


@pytest.mark.parametrize(("match", "expected"), [("all", "no"), ("any", "yes"), ("none", "no")])
def test_match_of_conditions(match, expected):
    content = (
        f'<choose><if variable="title volume" match="{match}"><text value="yes"/></if>'
        '<else><text value="no"/></else></choose>'
    )
    assert cite(content, {"title": "T"}) == expected


@pytest.mark.parametrize(
    ("field", "numeric"),
    [
        ("12", True),
        ("12-14", True),
        ("12a", True),
        ("2nd", True),
        ("second", False),
        ("", False),
        ("I", False),
    ],
)
def test_is_numeric(field, numeric):
    content = '<choose><if is-numeric="edition"><text value="yes"/></if><else><text value="no"/></else></choose>'
    assert cite(content, {"edition": field}) == ("yes" if numeric else "no")
