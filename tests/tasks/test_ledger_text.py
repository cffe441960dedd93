from __future__ import annotations

from refapp.model.change import LedgerLine, Outcome
from refapp.model.problems import Problem
from refapp.store.records import Ledger
from refapp.tasks.ledger_text import ledger_text, totals

LINES = (
    LedgerLine("a.bib", Outcome.ADDED, 1, "line 1", "On <i>bone</i>\nand more", "berg2020", 1),
    LedgerLine("b.md", Outcome.MERGED, 2, "", "Snow", "dahl2021", 2),
    LedgerLine(
        "a.bib", Outcome.REFUSED, 3, "line 9", problems=(Problem("file-broken", {"format": "BibTeX", "reason": "x"}),)
    ),
    LedgerLine("c.zip", Outcome.SKIPPED, 4, problems=(Problem("hidden-file", line=3),)),
)


def test_files_records_and_totals() -> None:
    assert ledger_text(Ledger(1, "2026-11-22T10:00:00.000+00:00", False, LINES)) == "\n".join(
        [
            "a.bib: 1 added · 1 refused",
            "  line 1: added: On bone and more [berg2020]",
            "  line 9: refused",
            "      It looks like BibTeX, but could not be understood (x).",
            "b.md",
            "  merged: Snow [dahl2021]",
            "c.zip",
            "  skipped",
            "      Hidden files are not looked at. (line 3)",
            "",
            "1 added · 1 merged · 1 skipped · 1 refused",
        ]
    )


def test_an_import_of_nothing_and_one_undone() -> None:
    assert ledger_text(Ledger(0, "", False, ())) == "Nothing was found to import."
    assert ledger_text(Ledger(1, "", True, LINES)).endswith("refused\nThis import has been undone.")


def test_totals_in_other_words() -> None:
    assert totals(LINES[:2], lambda word: word.upper()) == "1 ADDED · 1 MERGED"
