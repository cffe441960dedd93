"""Patterns of citation keys: what they make, what is wrong with them, and that nothing breaks them."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.messages import catalogue
from refapp.model.citekey_filters import FILTERS
from refapp.model.citekey_pattern import DEFAULT_PATTERN, SAFE, Pattern, pattern_or_default
from refapp.model.citekey_values import VALUES
from refapp.model.citekeys import as_citekey, make_citekey
from refapp.model.dates import PartialDate
from refapp.model.names import Creator
from refapp.model.problems import AppError
from refapp.model.reference import Reference

KEY = re.compile(f"[{SAFE}]+")
ARTICLE = Reference(
    kind="article-journal",
    title="The <i>Menaquinone</i> and bone-density story: 12 trials",
    creators=(
        Creator(family="Ødegård", given="Per", particle="van"),
        Creator(family="Ito", given="Mei"),
        Creator(family="Brandt", given="Eva"),
        Creator(role="editor", literal="WHO, Geneva"),
    ),
    issued=PartialDate(year=2023, month=4),
    fields={"container-title": "Journal of Bone Studies", "volume": "12", "page": "e201–e214"},
)


@pytest.mark.parametrize(
    ("pattern", "key"),
    [
        (DEFAULT_PATTERN, "odegard2023menaquinone"),
        ("auth + shortyear", "Odegard23"),
        ("auth(3).upper + auth(1,2) + auth(n=2, m=3)", "ODEIBr"),
        ("authors(2) + authors.lower", "OdegardItoodegarditobrandt"),
        ("authEtAl", "OdegardEtAl"),
        ("editor + '_' + editors(1) + editoretal", "WHO_WHOWHO"),
        (
            "shorttitle(3,3) + shorttitle + veryshorttitle(1, 1)",
            "MenaquinoneBoneDensitymenaquinonebonedensityMenaquinone",
        ),
        ("title", "TheMenaquinoneandBoneDensityStory12Trials"),
        ("title.skipwords.abbr", "MBDS1T"),
        ('title.select(2,2).lower.condense("-")', "menaquinone-and"),
        ("journal.abbr + container.substring(1, 4)", "JoBSJour"),
        ("journalabbr | journal.skipwords.abbr", "JBS"),
        ("(journalabbr | journal.abbr).lower + volume", "jobs12"),
        ('issue.prefix("n") + volume.prefix("v") + volume.postfix(":")', "v1212:"),
        ("type + month", "article-journal04"),
        ("firstpage + '-' + lastpage", "e201-e214"),
        ("AUTH.Lower  +YEAR", "odegard2023"),
        ("publisher || editor", "WHO"),
        ("publisher", "reference"),
        ("publisher.lower + '-' | year", "2023"),
        ("journal.capitalize.nopunct.clean.fold.ascii", "JournalOfBoneStudies"),
    ],
)
def test_making(pattern: str, key: str) -> None:
    assert Pattern(pattern)(ARTICLE) == key


def test_other_scripts_stay_unless_ascii_is_asked_for() -> None:
    reference = Reference(title="日本語", creators=(Creator(family="Щербак"),))
    assert Pattern("auth.lower + title")(reference) == "щербак日本語"
    assert Pattern("auth.ascii + title.ascii | 'x'")(reference) == "x"


@pytest.mark.parametrize(
    ("pattern", "code", "place"),
    [
        ("", "pattern-empty", None),
        ("  ", "pattern-empty", None),
        ("auth + ", "pattern-missing", 7),
        ("auth + + year", "pattern-missing", 8),
        ("auth year", "pattern-unexpected", 6),
        ("auth + author", "pattern-value", 8),
        ("auth.lowr", "pattern-filter", 6),
        ("auth.", "pattern-filter", 6),
        ("auth & year", "pattern-character", 6),
        ("auth + 'x", "pattern-open-text", 8),
        ('"a b" + year', "pattern-unsafe", 3),
        ("'a{'", "pattern-unsafe", 3),
        ("(auth + year", "pattern-open", 1),
        ("auth(1", "pattern-open", 5),
        ("auth(1 2)", "pattern-open", 5),
        ("auth(1,2,3)", "pattern-argument", 10),
        ("auth('x')", "pattern-argument", 6),
        ("year(1)", "pattern-argument", 6),
        ("auth(k=1)", "pattern-argument", 8),
        ("auth(,)", "pattern-missing-argument", 6),
        ("title.condense(1)", "pattern-argument", 16),
        ("(" * 50 + "auth" + ")" * 50, "pattern-deep", 22),
        ("year + " * 100 + "year", "pattern-long", None),
    ],
)
def test_what_is_wrong_is_told_with_its_place(pattern: str, code: str, place: int | None) -> None:
    with pytest.raises(AppError) as caught:
        Pattern(pattern)
    problem = caught.value.problem
    assert (problem.code, problem.args.get("place")) == (code, place)
    assert set(re.findall(r"{(\w+)}", catalogue()[code])) <= set(problem.args)
    assert pattern_or_default(pattern)(ARTICLE) == make_citekey(ARTICLE)


REFERENCES = st.builds(
    Reference,
    title=st.text(max_size=40),
    creators=st.lists(st.builds(Creator, family=st.text(max_size=12), literal=st.text(max_size=12)), max_size=4).map(
        tuple
    ),
    issued=st.none() | st.builds(PartialDate, year=st.none() | st.integers(-9999, 9999)),
    fields=st.dictionaries(st.sampled_from(["container-title", "page", "publisher"]), st.text(max_size=20)),
)
_PIECES = st.sampled_from([*VALUES, *FILTERS, *"+|.(),=-'\"{", "1", "30", " ", "'x'", '"-"', "é"])


@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=14).map("".join)), REFERENCES)
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_pattern_or_told_what_is_wrong(text: str, reference: Reference) -> None:
    code, key = "", "none"
    try:
        key = Pattern(text)(reference)
    except AppError as error:
        code = error.problem.code
    assert not code or code in catalogue()
    assert KEY.fullmatch(key)


@given(REFERENCES)
@settings(max_examples=60, deadline=None)
def test_keys_are_safe_in_latex_and_stay_as_they_are(reference: Reference) -> None:
    for pattern in (DEFAULT_PATTERN, "title + journal + publisher + type + firstpage", "authors.abbr + title.upper"):
        key = Pattern(pattern)(reference)
        assert KEY.fullmatch(key)
        assert as_citekey(key) == key


def test_a_hundred_thousand_keys_take_seconds() -> None:
    pattern, began = Pattern(DEFAULT_PATTERN), time.process_time()
    for _ in range(5_000):
        pattern(ARTICLE)
    assert (time.process_time() - began) * 20 < 15
