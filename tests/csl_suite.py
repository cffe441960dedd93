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
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from refapp.csl import Bibliography, Document, Processor, Style
from refapp.csl.formats import FORMATS
from refapp.csl.results import Output
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
        return Case(path.stem, dict(_SECTION.findall(text)))

    def json(self, section: str) -> Any:
        text = self.sections.get(section)
        return None if text is None else json.loads(text)

    @property
    def expected(self) -> str:
        return self.sections["RESULT"].strip()

    @property
    def mode(self) -> list[str]:
        return self.sections["MODE"].strip().split("-")


@dataclass(frozen=True)
class Writing:
    """How results are written: the format, and whether addresses are links."""

    output: str
    links: bool

    @staticmethod
    def of(case: Case) -> Writing:
        formats = {"rtf": "rtf", "plain": "text"}
        output = next((formats[each] for each in case.mode if each in formats), "html")
        return Writing(output, bool((case.json("OPTIONS") or {}).get("wrap_url_and_doi")))

    def text(self, written: Output | Bibliography) -> str:
        return written.render(self.output, links=self.links)


def run(case: Case) -> str:
    """What the processor gives for a case."""
    style = Style.parse(case.sections["CSL"])
    processor = Processor(style, locale(style.default_locale or "en-US"), abbreviate=_abbreviations(case))
    document = processor.document(_with_ids(case.json("INPUT")), sort="nosort" not in case.mode)
    writing = Writing.of(case)
    if case.json("CITATIONS") is not None:
        result = _run_citations(document, case.json("CITATIONS"), writing)
    else:
        result = _run_clusters(document, case, writing)
    return _run_bibliography(document, case, writing) if case.mode[0] == "bibliography" else result


# Which list of abbreviations a variable looks into.
_LISTS = {
    "publisher-place": "place",
    "event-place": "place",
    "archive-place": "place",
    "original-publisher-place": "place",
    "publisher": "institution-part",
    "authority": "institution-part",
    "event": "title",
}


def _abbreviations(case: Case) -> Callable[[str, str], str] | None:
    table = case.json("ABBREVIATIONS")
    if table is None:
        return None
    lists = table.get("default", table)

    def abbreviate(variable: str, text: str) -> str:
        return str(lists.get(_LISTS.get(variable, variable), {}).get(text) or text)

    return abbreviate


def _with_ids(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [item if "id" in item else {"id": f"ITEM-{index}", **item} for index, item in enumerate(items, 1)]


def _run_clusters(document: Document, case: Case, writing: Writing) -> str:
    """Clusters each by itself, after all items were registered in their order."""
    steps = [[item["id"] for item in _with_ids(case.json("INPUT"))], *(case.json("BIBENTRIES") or [])]
    for step in steps:
        document.update([], uncited=dict.fromkeys(str(each) for each in step))
    changed = case.json("INPUT2")
    if changed is not None:
        document.add_items(changed)
        document.update([], uncited=dict.fromkeys(str(item["id"]) for item in changed))
    if case.mode[0] == "bibliography":
        return ""
    clusters = case.json("CITATION-ITEMS") or [[{"id": each} for each in document.order]]
    return "\n".join(writing.text(document.cite(cluster)) for cluster in clusters)


def _run_citations(document: Document, steps: list[Any], writing: Writing) -> str:
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
        lines.append(f"{mark}[{index}] {writing.text(each)}")
    return "\n".join(lines)


def _run_bibliography(document: Document, case: Case, writing: Writing) -> str:
    section = case.json("BIBSECTION")
    bibliography = document.bibliography(None if section is None else lambda item: _wanted(item, section))
    if "header" in case.mode:
        return _header(bibliography, writing.output)
    return writing.text(bibliography)


def _header(bibliography: Bibliography, output: str) -> str:
    """The parameters of a bibliography, as the official runners list them."""
    start, end = FORMATS[output].bibliography
    values = {
        "bibend": end,
        "bibliography_errors": "",
        "bibstart": start,
        "done": "false",
        "entry_ids": ",".join(bibliography.ids),
        "entryspacing": str(bibliography.entry_spacing),
        "linespacing": str(bibliography.line_spacing),
        "maxoffset": str(bibliography.max_offset),
        "second-field-align": bibliography.second_field_align or "false",
    }
    if bibliography.hanging_indent:
        values["hangingindent"] = "true"
    return "\n".join(f"{name}: {values[name]}" for name in sorted(values))


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
            print(f"--- {outcome.case.name}\nexpected:\n{outcome.case.expected}")
            print(f"got:\n{outcome.result.strip()}\n")
    for category in sorted(total):
        print(f"{category:20} {passed[category]:4} of {total[category]:4}")
    failed = sum(total.values()) - sum(passed.values())
    print(f"{sum(passed.values())} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
