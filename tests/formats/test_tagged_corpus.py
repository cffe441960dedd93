"""Real tagged files beside the checkout: each recognised as what it is (test_corpus_table.py reads them)."""

from __future__ import annotations

from pathlib import Path

import pytest

from refapp.formats import all_formats, for_file

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
KEY_OF_FOLDER = {
    "ris": "ris", "ieee": "ris", "refer-enw": "refer", "nbib": "nbib", "wos-isi": "wos", "ovid": "ovid",
    "inspec": "inspec", "repec": "repec", "copac": "copac", "biblioscape": "biblioscape",
}  # fmt: skip
# Files that stand for what is no such file.
NOT_OF_THEIR_KIND = {
    "IsiImporterTestEmpty.isi",
    "InspecImportTestFalse.txt",
    "MedlinePlainImporterTestInvalidFormat.xml",
}
OURS = set(KEY_OF_FOLDER.values())
FILES = [path for folder in KEY_OF_FOLDER for path in sorted((CORPUS / "formats" / folder).glob("*.*"))]
pytestmark = pytest.mark.skipif(not FILES, reason="the corpus of sample files is not here")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_recognised_by_content_and_by_name(path: Path) -> None:
    for name in (path.name, "x"):
        found = for_file(path.read_bytes(), name)
        if path.name in NOT_OF_THEIR_KIND:
            assert found is None or (name != "x" and found.key == KEY_OF_FOLDER[path.parent.name])
        else:
            assert found is not None
            assert found.key == KEY_OF_FOLDER[path.parent.name]


def test_nothing_else_is_claimed() -> None:
    claimed = []
    for path in sorted(CORPUS.rglob("*.*")):
        ours = path.parent.name in KEY_OF_FOLDER and path.parent.parent.name == "formats"
        if path.is_file() and not ours:
            head = path.read_bytes()[:65536]
            claimed += [
                (path.name, each.key) for each in all_formats() if each.key in OURS and each.sniff(head, path.name)
            ]
    assert claimed == []
