"""What a line of the ledger tells of a record beside its outcome: the reader's problems, odd dates, fields kept."""

from __future__ import annotations

from collections.abc import Collection

from refapp.formats import Record
from refapp.model.dates import parse_date
from refapp.model.kinds import DATE_VARIABLES
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference

# Names of dates in formats that keep one which is none under its own name (BibTeX, CFF, CSL).
_DATE_FIELDS = frozenset(("year", "month", "day", "date", "urldate", "eventdate", "origdate", *DATE_VARIABLES))
MOST = 400  # characters of a list of names; a hostile record may have any number of fields


def told(record: Record, usual: Collection[str] = ()) -> tuple[Problem, ...]:
    """The problems of `record` for the ledger, whatever format it came from.

    To those of the reader come a warning for each date that is only words (`date-not-understood`) and a note that
    names the fields the model has no place for (`kept-as-extra`), but for the `usual` ones of its format.
    """
    reference = record.reference
    if reference is None:
        return record.problems
    return (*record.problems, *_dates(reference, record.problems), *_kept(reference, usual))


def _dates(reference: Reference, known: tuple[Problem, ...]) -> list[Problem]:
    if any(problem.code in ("date-not-understood", "date-partly-understood") for problem in known):
        return []  # the reader has told
    dates = (reference.issued, reference.accessed)
    words = [date.literal for date in dates if date and date.year is None and date.literal]
    # What is a date was understood: it only has no place, such as the day a page was put up.
    words += [each.value for each in reference.extra if each.name.lower() in _DATE_FIELDS and not _is_date(each.value)]
    return [Problem("date-not-understood", {"text": text[:80]}, Severity.WARNING) for text in words]


def _is_date(text: str) -> bool:
    date = parse_date(text)
    return date is not None and date.year is not None


def _kept(reference: Reference, usual: Collection[str]) -> list[Problem]:
    names = [name for name in dict.fromkeys(each.name for each in reference.extra) if name not in usual]
    if not names:
        return []
    listed = ", ".join(names)
    if len(listed) > MOST:  # cut behind a whole name where there is one
        listed = f"{listed[:MOST].rpartition(', ')[0] or listed[:MOST]}, …"
    return [Problem("kept-as-extra", {"count": len(names), "fields": listed}, Severity.NOTE)]
