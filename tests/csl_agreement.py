"""Compares with citeproc-js on real items: `python -m tests.csl_agreement DIR [--style NAME]`.

DIR holds `items.json`, `documents.json` and `expected.json`. Prints per style how many entries, orders and
citations are equal; the last line is `entries N % order N % citations N %`. Texts are equal when they are the
same after decoding entities and collapsing white space. `--differences N` shows N of those that are not.
"""

from __future__ import annotations

import argparse
import html
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from refapp.csl import Processor
from tests.csl_data import locale, style


@dataclass
class Count:
    """How many of one kind are equal, and which are not."""

    equal: int = 0
    total: int = 0
    differences: list[tuple[str, str, str]] = field(default_factory=list)

    def compare(self, where: str, expected: str, found: str) -> None:
        self.total += 1
        if normal(expected) == normal(found):
            self.equal += 1
        else:
            self.differences.append((where, normal(expected), normal(found)))

    @property
    def percent(self) -> float:
        return 100 * self.equal / self.total if self.total else 100.0


@dataclass
class Agreement:
    """The counts of a style, or of all."""

    entries: Count = field(default_factory=Count)
    order: Count = field(default_factory=Count)
    citations: Count = field(default_factory=Count)

    def add(self, other: Agreement) -> None:
        for mine, theirs in zip(self.counts(), other.counts(), strict=True):
            mine.equal += theirs.equal
            mine.total += theirs.total

    def counts(self) -> tuple[Count, Count, Count]:
        return self.entries, self.order, self.citations

    def __str__(self) -> str:
        return (
            f"entries {self.entries.percent:.1f} % order {self.order.percent:.1f} % "
            f"citations {self.citations.percent:.1f} %"
        )


def normal(text: str) -> str:
    """Text as it is compared."""
    return " ".join(html.unescape(text).split())


def compare_style(name: str, folder: Path) -> Agreement:
    """How far a style agrees."""
    expected = _load(folder, "expected.json")[name]
    chosen = style(name)
    processor = Processor(chosen, locale(chosen.default_locale or "en-US"))
    result = Agreement()
    _compare_alone(processor, expected["alone"], _load(folder, "items.json"), result)
    for number, (document, wanted) in enumerate(
        zip(_load(folder, "documents.json"), expected["documents"], strict=True)
    ):
        _compare_document(processor, document, wanted, f"document {number}", result)
    return result


_LOADED: dict[Path, Any] = {}


def _load(folder: Path, name: str) -> Any:
    path = folder / name
    if path not in _LOADED:
        _LOADED[path] = json.loads(path.read_text(encoding="utf-8"))
    return _LOADED[path]


def _compare_alone(processor: Processor, expected: Any, items: list[dict[str, Any]], result: Agreement) -> None:
    for item in items:
        wanted = expected.get(item["id"], {})
        if "err" in wanted:
            continue
        document = processor.document([item])
        changed = document.update([{"citationItems": [{"id": item["id"]}], "properties": {"noteIndex": 1}}])
        if wanted.get("cite") is not None:
            result.citations.compare(item["id"], wanted["cite"], changed[0].html)
        if wanted.get("bib"):
            entries = document.bibliography().entries
            result.entries.compare(item["id"], wanted["bib"], entries[0].render_entry() if entries else "")


def _compare_document(processor: Processor, document: Any, wanted: Any, where: str, result: Agreement) -> None:
    if "err" in wanted:
        return
    made = processor.document(document["items"])
    is_note = processor.style.is_note
    made.update(
        [
            {"citationItems": cluster, "properties": {"noteIndex": number if is_note else 0}}
            for number, cluster in enumerate(_clusters(document), 1)
        ]
    )
    for index, (one, other) in enumerate(zip(wanted["cites"], made.citations, strict=True)):
        result.citations.compare(f"{where} cite {index}", one, other.html)
    bibliography = made.bibliography()
    if wanted.get("ids"):
        result.order.compare(where, " ".join(_flat(wanted["ids"])), " ".join(bibliography.ids))
        found = [entry.render_entry() for entry in bibliography.entries]
        for index, one in enumerate(wanted["bib"]):
            result.entries.compare(f"{where} entry {index}", one, found[index] if index < len(found) else "")


def _clusters(document: Any) -> list[Any]:
    return [cluster.get("citationItems", cluster) if isinstance(cluster, dict) else cluster
            for cluster in document["clusters"]]  # fmt: skip


def _flat(ids: list[Any]) -> Iterator[str]:
    for each in ids:
        if isinstance(each, list):
            yield from _flat(each)
        else:
            yield str(each)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.csl_agreement", description=__doc__)
    parser.add_argument("path", type=Path, help="the folder with items.json, documents.json and expected.json")
    parser.add_argument("--style", help="only this style")
    parser.add_argument("--differences", type=int, default=0, help="show so many differences of each kind")
    options = parser.parse_args(arguments)
    total = Agreement()
    for name in [options.style] if options.style else list(_load(options.path, "expected.json")):
        result = compare_style(name, options.path)
        total.add(result)
        print(f"{name:40} {result}")
        for count in result.counts():
            for where, expected, found in count.differences[: options.differences]:
                print(f"  {where}\n    expected {expected}\n    found    {found}")
    print(total)
    return 0


if __name__ == "__main__":
    sys.exit(main())
