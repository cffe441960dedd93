"""References with a file that is not where it should be."""

from __future__ import annotations

from pathlib import Path

import pytest

from refapp.model.change import Change, Remove
from refapp.model.query import parse
from refapp.model.reference import Attachment
from refapp.store import missing
from tests.builders import a_library, a_reference

QUERY = parse("has:missing-file")


def test_a_file_that_goes_and_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    linked, kept = tmp_path / "linked.pdf", tmp_path / "library" / "attachments" / "ab" / "cd" / "kept.pdf"
    kept.parent.mkdir(parents=True)
    for each in (linked, kept):
        each.write_bytes(b"%PDF")
    paths = ("attachments/ab/cd/kept.pdf", str(linked), "attachments/../../linked.pdf", "")
    library = a_library(
        tmp_path / "library",
        *(a_reference(at, attachments=(Attachment(path=path),) if path else ()) for at, path in enumerate(paths)),
    )
    read = library.read
    titles = lambda: sorted(each.title[-1] for each in read.get_many(list(read.find(QUERY, ("title",)))))  # noqa: E731
    assert titles() == ["2"]  # what leads out of the library is not there
    linked.unlink()
    kept.unlink()
    assert titles() == ["2"]  # what was seen holds for a while
    monkeypatch.setattr(missing, "FRESH_SECONDS", -1)
    assert titles() == ["0", "1", "2"]
    assert read.facets.values("has", parse("title:1"))[-1].value in ("missing-file", "pdf")
    assert {each.value: each.count for each in read.facets.values("has", parse("title:1"))}["missing-file"] == 1
    kept.write_bytes(b"%PDF")
    assert titles() == ["1", "2"]
    library.close()


def test_what_is_written_makes_it_look_again(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference(1, attachments=(Attachment(path="attachments/x.pdf"),)), a_reference(2))
    found = list(library.read.find(QUERY, ("title",)))
    assert len(found) == 1
    library.apply(Change("remove", [Remove((found[0],))]))
    assert list(library.read.find(QUERY, ("title",))) == []
    assert library.read.hits(parse("-has:missing-file")) == 1
    library.close()
