"""The ledger of an import in a file: as text, as CSV, or as JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from refapp.messages import problem_sentence
from refapp.store.records import Ledger
from refapp.tasks.ledger_text import OUTCOMES, ledger_text, plain_title
from refapp.tasks.whole_file import write_whole

SUFFIXES = (".txt", ".csv", ".json")
_COLUMNS = ("outcome", "file", "place", "title", "citekey", "what happened")


def write_ledger(ledger: Ledger, path: Path) -> None:
    """Write `ledger` to `path`, as its suffix says; text where it says nothing. Raises AppError."""
    ways: dict[str, Callable[[Ledger], str]] = {".csv": as_csv, ".json": as_json}
    text = ways.get(path.suffix.lower(), ledger_text)(ledger)
    write_whole(path, text if text.endswith("\n") else text + "\n")


def as_json(ledger: Ledger) -> str:
    """The totals, and an object for each record with its problems as sentences."""
    records = [
        {**asdict(line), "problems": [problem_sentence(problem) for problem in line.problems]} for line in ledger.lines
    ]
    totals = {outcome: ledger.count(outcome) for outcome in OUTCOMES}
    return json.dumps({"totals": totals, "records": records}, ensure_ascii=False, indent=2)


def as_csv(ledger: Ledger) -> str:
    """A line for each record, under a line of headings."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for line in ledger.lines:
        told = "\n".join(problem_sentence(problem) for problem in line.problems)
        writer.writerow((line.outcome, line.file, line.place, plain_title(line.title), line.citekey, told))
    return out.getvalue()
