"""The floors of the house (DESIGN.md section 1) hold, and new rooms have a floor."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
ROOMS = {f"refapp.{path.stem}" for path in (ROOT / "refapp").iterdir() if path.stem not in ("__init__", "__pycache__")}
# Those a contract does not hold for.
EXEMPT = {"qt": {"gui"}, "sql": {"store"}, "sqlite": {"store", "formats"}, "terminal": {"cli"}}


def test_floors() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("key", EXEMPT)
def test_a_contract_holds_for_every_other_room(key: str) -> None:
    (contract,) = [each for each in CONTRACTS if each["id"] == key]
    assert set(contract["source_modules"]) == ROOMS - {f"refapp.{room}" for room in EXEMPT[key]}


@pytest.mark.parametrize("room", ["csl", "model"])
def test_what_stands_at_the_ground_needs_no_library(room: str) -> None:
    allowed = {*sys.stdlib_module_names, "refapp"} | ({"rapidfuzz"} if room == "model" else set())
    assert {name for name in _imported(room) if name.partition(".")[0] not in allowed} == set()


def test_what_opens_addresses_itself_is_used_nowhere() -> None:
    assert {"urllib.request", "PySide6.QtNetwork"}.isdisjoint(_imported("."))


def _imported(room: str) -> Iterator[str]:
    """The modules of others that the files of a room import."""
    for path in (ROOT / "refapp" / room).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (each.name for each in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield from (node.module, *(f"{node.module}.{each.name}" for each in node.names))
