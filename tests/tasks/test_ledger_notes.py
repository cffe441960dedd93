from __future__ import annotations

from refapp.formats import Record
from refapp.messages import problem_sentence
from refapp.model.dates import PartialDate
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Extra, Reference
from refapp.tasks.ledger_notes import MOST, told

OWN = Problem("tagged-no-end", {}, Severity.NOTE, 3)


def test_what_was_kept_is_named_after_the_readers_own_problems() -> None:
    extra = tuple(Extra(origin="ris", name=name, value="x") for name in ("C1", "U1", "C1"))
    found = told(Record(Reference(title="a", extra=extra), "line 1", (OWN,)))
    assert found[0] == OWN
    assert [problem_sentence(each) for each in found[1:]] == [
        "Kept as they are: C1, U1. These 2 fields have no place of their own."
    ]
    assert found[1].severity is Severity.NOTE


def test_dates_of_words_are_warnings() -> None:
    reference = Reference(title="a", issued=PartialDate(literal="in Sprung"), accessed=PartialDate(literal="often"))
    found = told(Record(reference))
    assert [each.args for each in found] == [{"text": "in Sprung"}, {"text": "often"}]
    assert {each.severity for each in found} == {Severity.WARNING}
    by_reader = Problem("date-not-understood", {"text": "often"}, Severity.WARNING, 7)
    assert told(Record(reference, "", (by_reader,))) == (by_reader,)


def test_a_part_of_a_date_kept_under_its_name_is_a_warning() -> None:
    extra = (Extra(origin="bibtex", name="month", value="Sprung"),)
    codes = [each.code for each in told(Record(Reference(title="a", issued=PartialDate(year=2001), extra=extra)))]
    assert codes == ["date-not-understood", "kept-as-extra"]


def test_a_date_that_only_has_no_place_was_understood() -> None:
    extra = (Extra(origin="vitamindwiki", name="date", value="2023-06-12"),)
    assert [each.code for each in told(Record(Reference(title="a", extra=extra)))] == ["kept-as-extra"]


def test_what_is_usual_is_no_news() -> None:
    extra = tuple(Extra(origin="inn", name=name, value="2021-12") for name in ("registered", "odd"))
    (found,) = told(Record(Reference(title="a", extra=extra)), ("registered",))
    assert found.args == {"count": 1, "fields": "odd"}
    assert told(Record(Reference(title="a", extra=extra[:1])), ("registered",)) == ()


def test_nothing_to_say() -> None:
    assert told(Record(Reference(title="a", issued=PartialDate(year=2001)))) == ()
    assert told(Record(None, "", (OWN,))) == (OWN,)


def test_any_number_of_fields() -> None:
    extra = tuple(Extra(origin="ris", name=f"field{n}", value="x") for n in range(10_000))
    (found,) = told(Record(Reference(title="a", extra=extra)))
    assert found.args["count"] == 10_000
    names = str(found.args["fields"]).split(", ")
    assert len(", ".join(names)) <= MOST + len(", …")
    assert names == [*(f"field{number}" for number in range(len(names) - 1)), "…"]
