"""What a line of the ledger tells of a record beside its outcome: the reader's problems, odd dates, fields kept."""

from __future__ import annotations

from refapp.formats import Record
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference

MOST = 400  # characters of a list of names; a hostile record may have any number of fields


def told(record: Record) -> tuple[Problem, ...]:
    """The problems of `record` for the ledger, whatever format it came from.

    To those of the reader come a warning for each date that is only words (`date-not-understood`) and a note that
    names the fields the model has no place for (`kept-as-extra`).
    """
    reference = record.reference
    if reference is None:
        return record.problems
    return (*record.problems, *_dates(reference, record.problems), *_kept(reference))


def _dates(reference: Reference, known: tuple[Problem, ...]) -> list[Problem]:
    said = {str(problem.args.get("text")) for problem in known if problem.code == "date-not-understood"}
    dates = (date for date in (reference.issued, reference.accessed) if date and date.year is None and date.literal)
    return [
        Problem("date-not-understood", {"text": date.literal[:80]}, Severity.WARNING)
        for date in dates
        if date.literal[:80] not in said
    ]


def _kept(reference: Reference) -> list[Problem]:
    names = list(dict.fromkeys(each.name for each in reference.extra))
    if not names:
        return []
    listed = ", ".join(names)
    if len(listed) > MOST:
        listed = f"{listed[:MOST]}…"
    return [Problem("kept-as-extra", {"count": len(names), "fields": listed}, Severity.NOTE)]
