"""Whether one value of a part says all that another says: case, dashes, initials and missing months aside."""

from __future__ import annotations

import re
from typing import Any

from .dates import PartialDate
from .folding import fold
from .likeness import normal
from .names import Creator, initials
from .reference import Attachment, Link, Tag, Text

_ADDRESS = re.compile(r"^https?://(?:www\.)?|/$", re.IGNORECASE)


def covers(part: str, mine: Any, theirs: Any) -> bool:
    """Whether `mine` says all that `theirs` says of `part`."""
    if mine == theirs or not theirs:
        return True
    if not mine:
        return False
    if part == "creators":
        return len(mine) == len(theirs) and all(map(_same_person, mine, theirs))
    if part in ("issued", "accessed"):
        return _same_date(mine, theirs)
    if part == "fields.URL":
        return _ADDRESS.sub("", mine).casefold() == _ADDRESS.sub("", theirs).casefold()
    if part == "language":
        return str(mine).casefold().startswith(f"{theirs}-".casefold())
    if isinstance(mine, tuple):
        return all(any(same_item(each, other) for other in mine) for each in theirs)
    if part == "title" or part.startswith("fields."):
        return _same_words(mine, theirs)
    return False


def same_item(one: Any, other: Any) -> bool:
    """Whether two items of a list say the same."""
    if one == other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, Tag):
        return fold(one.name) == fold(other.name)
    if isinstance(one, Text):
        return one.role == other.role and one.language == other.language and _same_words(one.body, other.body)
    if isinstance(one, Link):
        return bool(one.url == other.url and (one.title in ("", other.title) or not other.title))
    if isinstance(one, Attachment):
        return bool(one.sha256 and one.sha256 == other.sha256)
    if isinstance(one, tuple):  # a path of collections
        return len(one) == len(other) and all(
            step.key == its.key if step.key and its.key else step.name == its.name
            for step, its in zip(one, other, strict=True)
        )
    return False


def _same_words(mine: str, theirs: str) -> bool:
    if " ".join(mine.split()) == " ".join(theirs.split()):
        return True
    words = normal(theirs)
    return bool(words) and normal(mine) == words


def _same_person(mine: Creator, theirs: Creator) -> bool:
    """Whether mine is theirs, with as much of the given name or more."""
    if (
        mine.role != theirs.role
        or normal(mine.surname) != normal(theirs.surname)
        or theirs.orcid not in ("", mine.orcid)
    ):
        return False
    if normal(theirs.suffix) not in ("", normal(mine.suffix)):
        return False
    given, its = normal(mine.given), normal(theirs.given)
    short = normal(initials(theirs.given)) == its or (len(its.replace(" ", "")) <= 3 and theirs.given.isupper())
    return given == its or not its or (short and _letters(given).startswith(_letters(its, whole=True)))


def _letters(given: str, whole: bool = False) -> str:
    """The initials of a folded name; `whole`: of one that is nothing but initials."""
    return given.replace(" ", "") if whole else "".join(word[0] for word in given.split())


def _same_date(mine: PartialDate, theirs: PartialDate) -> bool:
    if mine.year is None or theirs.year is None:
        return str(mine) == str(theirs)
    if (mine.end, mine.circa, mine.literal) != (theirs.end, theirs.circa, theirs.literal):
        return False
    pairs = ((mine.year, theirs.year), (mine.month, theirs.month), (mine.day, theirs.day), (mine.season, theirs.season))
    return all(its is None or its == own for own, its in pairs)
