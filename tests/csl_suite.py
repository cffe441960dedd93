"""Runs cases of the official CSL test suite: `python -m tests.csl_suite DIR [--list-failures]`.

DIR is a folder of case files, or one file. Prints a table by category; the last line is `N passed, N failed`.
A result counts as equal when it is the same text after trimming.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import traceback
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from refapp.csl import Document, Processor, Style
from tests.csl_data import locale

_SECTION = re.compile(r">>=+\s*([A-Z0-9-]+)\s*=+>>(.*?)<<=+\s*\1\s*=+<<", re.DOTALL)


@dataclass(frozen=True)
class Case:
    """One case file: its name and sections."""

    name: str
    sections: Mapping[str, str]

    @staticmethod
    def read(path: Path) -> Case:
        text = path.read_text(encoding="utf-8-sig")
        return Case(path.stem, {name: body for name, body in _SECTION.findall(text)})

    def json(self, section: str) -> Any:
        text = self.sections.get(section)
        return None if text is None else json.loads(text)

    @property
    def expected(self) -> str:
        return self.sections["RESULT"].strip()

    @property
    def mode(self) -> list[str]:
        return self.sections["MODE"].strip().split("-")


def run(case: Case) -> str:
    """What the processor gives for a case."""
    style = Style.parse(case.sections["CSL"])
    processor = Processor(style, locale(style.default_locale or "en-US"), abbreviate=_abbreviations(case))
    items = _with_ids(case.json("INPUT"))
    document = processor.document(items)
    output = next((each for each in case.mode[1:] if each in ("rtf", "plain")), "html").replace(
        "plain", "text"
    )
    if case.json("CITATIONS") is not None:
        result = _run_citations(document, case.json("CITATIONS"), output)
    else:
        result = _run_clusters(document, case, items, output)
    return _run_bibliography(document, case, output) if case.mode[0] == "bibliography" else result


def _abbreviations(case: Case) -> Any:
    table = case.json("ABBREVIATIONS")
    if table is None:
        return None
    lists = table.get("default", table)

    def abbreviate(variable: str, text: str) -> str:
        found = lists.get(variable, {}).get(text)
        return str(found) if found else text

    return abbreviate


def _with_ids(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {"id": f"ITEM-{index}", **item} if "id" not in item else item for index, item in enumerate(items, 1)
    ]


def _run_clusters(document: Document, case: Case, items: list[dict[str, Any]], output: str) -> str:
    """Clusters each by itself, after all items were registered in their order."""
    ids = list(dict.fromkeys(str(item["id"]) for item in items))
    document.update([], uncited=ids)
    for step in case.json("BIBENTRIES") or []:
        ids = [str(each) for each in step]
        document.update([], uncited=ids)
    changed = case.json("INPUT2")
    if changed is not None:
        document.add_items(changed)
        document.update([], uncited=[str(item["id"]) for item in changed])
        ids = [str(item["id"]) for item in changed]
    clusters = case.json("CITATION-ITEMS") or [[{"id": each} for each in document.order]]
    if case.mode[0] == "bibliography":
        return ""
    return "\n".join(document.cite(cluster).render(output) for cluster in clusters)


def _run_citations(document: Document, steps: list[Any], output: str) -> str:
    """Applies each citation in turn; `>>` marks what the last one changed."""
    known: dict[str, dict[str, Any]] = {}
    changed: set[str] = set()
    for citation, before, after in steps:
        known[citation["citationID"]] = citation
        ordered = []
        for citation_id, note in [*before, [citation["citationID"], None], *after]:
            each = known[citation_id]
            if note is not None:
                each = {**each, "properties": {**each.get("properties", {}), "noteIndex": note}}
            ordered.append(each)
        changed = {each.id for each in document.update(ordered)} | {citation["citationID"]}
    lines = []
    for index, each in enumerate(document.citations):
        mark = ">>" if each.id in changed else ".."
        lines.append(f"{mark}[{index}] {each.render(output)}")
    return "\n".join(lines)


def _run_bibliography(document: Document, case: Case, output: str) -> str:
    section = case.json("BIBSECTION")
    bibliography = document.bibliography(None if section is None else lambda item: _wanted(item, section))
    if "header" in case.mode:
        return _header(bibliography)
    return bibliography.render(output)


def _header(bibliography: Any) -> str:
    lines = [f"entryspacing: {bibliography.entry_spacing}", f"linespacing: {bibliography.line_spacing}"]
    if bibliography.hanging_indent:
        lines.append("hangingindent: true")
    if bibliography.second_field_align:
        lines.append(f"second-field-align: {bibliography.second_field_align}")
    return "\n".join([f"maxoffset: {bibliography.max_offset}", *lines])


def _wanted(item: Mapping[str, Any], section: Mapping[str, Any]) -> bool:
    def holds(test: Mapping[str, Any]) -> bool:
        value, field = test.get("value"), item.get(test["field"])
        if not value or value == "none":
            return not field
        return value in field if isinstance(field, list) else value == field

    wanted = True
    if "include" in section:
        wanted = any(holds(test) for test in section["include"])
    elif "exclude" in section:
        wanted = not any(holds(test) for test in section["exclude"])
    elif "select" in section:
        wanted = all(holds(test) for test in section["select"])
    return wanted and not ("quash" in section and all(holds(test) for test in section["quash"]))


@dataclass(frozen=True)
class Outcome:
    """How a case went."""

    case: Case
    result: str

    @property
    def passed(self) -> bool:
        return self.result.strip() == self.case.expected


def run_all(path: Path) -> list[Outcome]:
    """The outcomes of a file or of all files in a folder."""
    files = [path] if path.is_file() else sorted(path.glob("*.txt"))
    outcomes = []
    for file in files:
        case = Case.read(file)
        try:
            result = run(case)
        except Exception:  # a case that breaks the processor is a failed case
            result = traceback.format_exc()
        outcomes.append(Outcome(case, result))
    return outcomes


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.csl_suite", description=__doc__)
    parser.add_argument("path", type=Path, help="a folder of cases, or one case")
    parser.add_argument("--list-failures", action="store_true", help="show what failed, expected and got")
    options = parser.parse_args(arguments)
    outcomes = run_all(options.path)
    passed: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for outcome in outcomes:
        category = outcome.case.name.split("_")[0]
        total[category] += 1
        passed[category] += outcome.passed
        if options.list_failures and not outcome.passed:
            print(
                f"--- {outcome.case.name}\nexpected:\n{outcome.case.expected}\ngot:\n{outcome.result.strip()}\n"
            )
    for category in sorted(total):
        print(f"{category:20} {passed[category]:4} of {total[category]:4}")
    failed = sum(total.values()) - sum(passed.values())
    print(f"{sum(passed.values())} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
