from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from refapp.formats import inn, vitamindwiki
from refapp.model.duplicates import IDENTICAL, PERHAPS, compare, plausible
from refapp.model.folding import sort_key
from refapp.model.reference import Reference, Tag, Text
from tests.model.duplicate_pairs import BARE, HIP, OTHER, PAIRS, SAME, Pair


def verdict(pair: Pair) -> str:
    match = compare(pair.mine, pair.theirs)
    if match is None:
        return OTHER
    return PERHAPS if match.verdict == PERHAPS else SAME


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.about)
def test_pairs(pair: Pair) -> None:
    turned = replace(pair, mine=pair.theirs, theirs=pair.mine)
    assert (verdict(pair), verdict(turned)) == (pair.truth, pair.truth), compare(pair.mine, pair.theirs)


def test_precision_and_recall() -> None:
    """Of what is merged without asking all is right, and nothing that a person should see is passed over."""
    counts = Counter((pair.truth, verdict(pair)) for pair in PAIRS)
    sure = [count for (truth, said), count in counts.items() if said == SAME and truth == SAME]
    all_sure = sum(count for (_, said), count in counts.items() if said == SAME)
    truly = sum(pair.truth == SAME for pair in PAIRS)
    precision, recall = sum(sure) / all_sure, sum(sure) / truly
    print(f"sure: precision {precision:.2f}, recall {recall:.2f} over {len(PAIRS)} pairs")
    assert precision == 1
    assert recall >= 0.95
    asked = [pair for pair in PAIRS if pair.truth != OTHER]
    assert sum(verdict(pair) != OTHER for pair in asked) / len(asked) >= 0.95


@pytest.mark.parametrize("pair", [each for each in PAIRS if each.truth == SAME], ids=lambda pair: pair.about)
def test_candidates_by_title_are_plausible(pair: Pair) -> None:
    if pair.mine.title and pair.theirs.title:
        assert plausible(sort_key(pair.mine.title), sort_key(pair.theirs.title))


def test_identical_means_that_nothing_is_added() -> None:
    def said(**parts: object) -> str:
        match = compare(HIP, replace(HIP, **parts))  # type: ignore[arg-type]
        assert match
        return match.verdict

    assert said() == IDENTICAL
    assert said(citekey="other", tags=(), texts=()) == IDENTICAL
    assert said(fields={"page": "201–214"}) == IDENTICAL
    assert said(fields={**HIP.fields, "page": "201-215"}) != IDENTICAL
    assert said(tags=(Tag(name="Bone"),)) != IDENTICAL
    assert said(texts=(Text(role="abstract", body="Old people ate cheese."),)) != IDENTICAL


def test_reasons_are_told() -> None:
    match = compare(HIP, replace(HIP, title="Smoke houses of the outer coast"))
    assert match
    assert [each.code for each in match.reasons] == ["same-identifier", "same-creator", "same-year"]
    assert match.reasons[0].args == {"scheme": "DOI", "value": "10.5555/jbs.2023.0117"}
    assert [each.code for each in match.doubts] == ["but-titles"]
    assert compare(BARE, replace(BARE, issued=None)) == compare(replace(BARE, issued=None), BARE)


def everything(folder: Path, read: object, pattern: str) -> list[Reference]:
    paths = sorted(folder.glob(pattern))
    assert paths
    records = (record for path in paths for record in read(path.read_bytes(), path.name))  # type: ignore[operator]
    return [record.reference for record in records if record.reference]


def test_no_two_works_of_the_archives_are_taken_for_one(shared: Path) -> None:
    publications = everything(shared / "corpus/inn/en", inn.read, "*.md")
    papers = everything(shared / "corpus/vitamindwiki", vitamindwiki.read, "*.md")
    assert [each for each in matches(publications) if each != PERHAPS] == []
    sure = [each for each in matches(papers) if each != PERHAPS]
    assert IDENTICAL not in sure


def matches(references: list[Reference]) -> list[str]:
    found = (compare(a, b) for at, a in enumerate(references) for b in references[:at])
    return [match.verdict for match in found if match]
