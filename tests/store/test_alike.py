from __future__ import annotations

from pathlib import Path

import pytest

from refapp.model.change import Change, Remove
from refapp.model.problems import Cancelled
from refapp.model.progress import Cancel
from refapp.model.query import parse
from refapp.model.reference import Reference, Tag, Text
from refapp.store import alike
from refapp.store.library import Library
from tests.builders import a_library, a_reference

FRAIL = "Frailty in older adults is associated with sarcopenia and falls."
OTHERS = ("Ocean currents carry plankton.", "Medieval charters of a monastery.", "Sorting networks and their depth.")


def about(title: str, abstract: str, *tags: str) -> Reference:
    texts = (Text(role="abstract", language="en", body=f"We say that in this the study of it. {abstract}"),)
    return a_reference(title=title, texts=texts, tags=tuple(Tag(name=each) for each in tags), identifiers=())


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """1 to 3 are about frailty, 1 and 2 the most alike; then a dozen of other things; 16 is long and says all."""
    several = [about(f"Note {number}", f"{OTHERS[number % 3]} Item {number}.") for number in range(12)]
    return a_library(
        tmp_path,
        about("Frailty and sarcopenia", FRAIL, "Frailty"),
        about("Sarcopenia and frailty in nursing homes", FRAIL, "Frailty"),
        about("Falls at home", "Falls are a part of frailty."),
        *several,
        about("Everything", " ".join([FRAIL, *OTHERS, "Much of other things besides. " * 200])),
    )


def test_those_that_share_rare_words_come_first(library: Library) -> None:
    found = [row.id for row in library.read.alike(1, 8)]
    assert found[:2] == [2, 3]
    assert found[2:] in ([], [16])


def test_what_only_shares_common_words_is_not_alike(library: Library) -> None:
    assert {row.id for row in library.read.alike(4, 20)} <= {7, 10, 13, 16}  # of the same of the three kinds


def test_no_more_than_wanted(library: Library) -> None:
    assert [row.id for row in library.read.alike(1, 1)] == [2]


def test_what_is_in_the_trash_is_not_found(library: Library) -> None:
    library.apply(Change("delete", [Remove((2,))]))
    assert 2 not in [row.id for row in library.read.alike(1, 8)]
    assert library.read.alike(2, 8) == []


def test_the_search_lists_them_with_other_words(library: Library) -> None:
    row = library.read.rows([1])[1]
    assert set(library.read.find(parse(f'like:"{row.citekey}"'))) >= {2, 3}
    assert list(library.read.find(parse(f"like:{row.citekey} nursing"))) == [2]
    assert 2 not in list(library.read.find(parse(f"-like:{row.citekey}")))
    assert library.read.facets.values("tag", parse(f"like:{row.citekey}"))[0].value == "Frailty"
    assert list(library.read.find(parse("like:no-such-key"))) == []


def test_an_empty_library_and_one_of_a_single_reference(tmp_path: Path) -> None:
    assert a_library(tmp_path / "none").read.alike(1, 8) == []
    assert a_library(tmp_path / "one", a_reference()).read.alike(1, 8) == []


def test_it_stops_when_nobody_wants_it_any_more(library: Library) -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        library.read.alike(1, 8, cancel.check)


def test_words_that_are_everywhere_are_not_read_to_their_end(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alike, "TOO_COMMON", 2)
    assert [row.id for row in library.read.alike(1, 8)] == []  # frailty is in four: it tells nothing any more
