"""The ledger of an import as plain text: file by file, record by record, and the totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from refapp.messages import place_words, problem_sentence
from refapp.model.change import LedgerLine, Outcome
from refapp.model.plain_text import strip
from refapp.model.reference import Text
from refapp.store.records import Ledger
from refapp.tasks.ledger_common import CommonNotes

OUTCOMES = (Outcome.ADDED, Outcome.MERGED, Outcome.ALREADY, Outcome.SKIPPED, Outcome.REFUSED)


def ledger_text(ledger: Ledger, translate: Callable[[str], str] = str) -> str:
    """What became of every record of the import, the files in the order they were met.

    At the end stand the totals, and before them what many lines would say, once.
    """
    files: dict[str, list[LedgerLine]] = {}
    for line in ledger.lines:
        files.setdefault(line.file, []).append(line)
    common = CommonNotes(ledger.lines)
    text = [part for file, lines in files.items() for part in _file(file, lines, common, translate)]
    if text:
        text.append("")
    for problem, count in common.notes:
        said = translate("On {count} lines: {sentence}")
        text.append(said.format(count=f"{count:,}", sentence=problem_sentence(problem, translate)))
    text.append(totals(ledger.lines, translate) or translate("Nothing was found to import."))
    if ledger.undone:
        text.append(translate("This import has been undone."))
    return "\n".join(text)


def totals(
    lines: Iterable[LedgerLine],
    translate: Callable[[str], str] = str,
    number: Callable[[int], str] = "{:,}".format,
) -> str:
    """How many records came to what: `12 added · 3 merged · 1 refused`."""
    counts = Counter(line.outcome for line in lines)
    known = [*OUTCOMES, *(each for each in counts if each not in OUTCOMES)]
    return " · ".join(f"{number(counts[each])} {translate(each)}" for each in known if counts[each])


def plain_title(title: str) -> str:
    """A title without its rich text, in one line."""
    return " ".join(strip(Text(role="title", body=title)).split())


def _file(file: str, lines: list[LedgerLine], common: CommonNotes, translate: Callable[[str], str]) -> Iterator[str]:
    yield f"{file}: {totals(lines, translate)}" if len(lines) > 1 else file
    for line in lines:
        where = f"{place_words(line.place, translate)}: " if line.place else ""
        title = f" {plain_title(line.title)}" if line.title else ""
        key = f" [{line.citekey}]" if line.citekey else ""
        yield f"  {where}{translate(line.outcome)}{':' if title else ''}{title}{key}"
        for problem in common.own(line):
            yield f"      {problem_sentence(problem, translate)}"
