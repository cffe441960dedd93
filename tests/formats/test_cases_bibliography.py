"""Small files and what they become, in `cases/<format>/`. REFAPP_RECORD=1 writes the expected files anew."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from refapp.formats import Record, by_key
from refapp.model.native_json import to_native

CASES = Path(__file__).parent / "cases"
KEYS = (
    "bibtex csl-json endnote-xml mods pubmed-xml word-xml marcxml cff hayagriva csl-yaml "
    "ris refer nbib wos ovid copac biblioscape repec inspec identifiers reference-list markdown "
    "zotero-json zotero-rdf html json wos-table"
).split()
FILES = [path for key in KEYS for path in sorted((CASES / key).iterdir()) if ".expected" not in path.name]


def plain(record: Record) -> dict[str, Any]:
    told: dict[str, Any] = {"place": record.place}
    if record.reference:
        told["reference"] = to_native(replace(record.reference, sources=()))
    if record.problems:
        told["problems"] = [asdict(problem) for problem in record.problems]
    return told


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_case(path: Path) -> None:
    found = by_key(path.parent.name)
    assert found is not None
    told = [plain(record) for record in found.read(path.read_bytes(), path.name)]
    expected = path.with_name(f"{path.stem}.expected.json")
    if os.environ.get("REFAPP_RECORD"):
        expected.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert told == json.loads(expected.read_text(encoding="utf-8"))
