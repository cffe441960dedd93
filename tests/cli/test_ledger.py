from __future__ import annotations

import json

from tests.cli.test_cli import SAMPLES, Cli, filled, refapp

__all__ = ["filled", "refapp"]


def test_nothing_imported_yet(refapp: Cli) -> None:
    refapp("ledger", code=1)
    assert refapp.err == "Nothing has been imported yet.\n"


def test_an_import_told_again(refapp: Cli) -> None:
    first = refapp("import", SAMPLES)
    second = refapp("import", SAMPLES)
    assert refapp("ledger") == second
    assert refapp("ledger", "1") == first
    assert json.loads(refapp("ledger", "1", "--json"))["totals"]["merged"] == 4
    assert [line.split("\t")[0] for line in refapp("ledger", "--list").splitlines()] == ["2", "1"]
    refapp("ledger", "9", code=1)
    assert "no import 9" in refapp.err


def test_some_of_its_lines(filled: Cli) -> None:
    assert filled("ledger", "--outcome", "merged").endswith("\n4 merged\n")
    assert filled("ledger", "--outcome", "already-there") == ""
    assert filled("ledger", "--search", "RICKETS", "--outcome", "added").splitlines()[-1] == "1 added"
    filled("ledger", "--outcome", "lost", code=2)


def test_the_references_of_an_import(filled: Cli) -> None:
    everything = filled("list")
    filled("import", f"{SAMPLES}/more-references.json")
    assert filled("list", "import:1") == everything
    assert filled("list", "import:last").count("\n") == 3
    assert filled("list", "import:last -import:1") == ""
    assert filled("list", "import:x") == ""


def test_when_they_were_added(filled: Cli) -> None:
    everything = filled("list")
    for text in ("added:today", "added:week", "added:month", "added:20"):
        assert filled("list", text) == everything
    assert filled("list", "added:1999") == filled("list", "--", "-added:week") == ""
