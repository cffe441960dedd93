"""Which reader a file goes to, and how much of it is read for that."""

from __future__ import annotations

import base64
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from refapp import formats
from refapp.formats import Format, Record
from refapp.model.pictures import join_pictures
from refapp.model.problems import AppError, Problem
from refapp.model.progress import no_progress
from refapp.model.reference import Reference
from refapp.tasks import reading_process as module
from refapp.tasks.parse_file import Parsed, parse_file
from refapp.tasks.parse_files import BLOCK, SPAWN_FROM, parse_files
from refapp.tasks.walk import Found

BINARY = b"MARK\x00\x01"


def binary_format(read_path: bool) -> Format:
    def read(data: bytes, name: str) -> Iterator[Record]:
        yield Record(Reference(title=f"{name}, {len(data)} bytes"))

    def read_from(path: Path) -> Iterator[Record]:
        yield Record(Reference(title=f"at {path.name}"))

    return Format(
        "test-binary",
        "Test",
        (".mark",),
        lambda head, name: 50 if head.startswith(b"MARK") else 0,
        read,
        read_path=read_from if read_path else None,
        binary=True,
    )


def parsed(path: Path) -> list[Parsed]:
    return list(parse_file(0, Found(path, path.name, True, path.stat().st_size)))


@pytest.mark.parametrize(("read_path", "title"), [(True, "at x.mark"), (False, "x.mark, 6 bytes")])
def test_binary_bytes_go_to_binary_formats(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_path: bool, title: str
) -> None:
    known = formats.all_formats()
    monkeypatch.setattr(formats, "all_formats", lambda: (*known, binary_format(read_path)))
    path = tmp_path / "x.mark"
    path.write_bytes(BINARY)
    (found,) = parsed(path)
    assert [record.reference.title for record in found.records if record.reference] == [title]


def test_other_binary_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(BINARY)
    (found,) = parsed(path)
    assert found.problem == Problem("file-binary")


def test_wide_text_is_text(tmp_path: Path) -> None:
    path = tmp_path / "x.ris"
    path.write_bytes("TY  - JOUR\nTI  - Snø\nER  - \n".encode("utf-16"))
    (found,) = parsed(path)
    assert [record.reference.title for record in found.records if record.reference] == ["Snø"]


def parse_or_fall(index: int, found: Found) -> Iterator[Parsed]:
    """Stands for a reader whose library falls over some files."""
    if found.name == "dies.pdf":
        os._exit(139)
    if found.name == "hangs.pdf":
        time.sleep(60)
    yield Parsed(index, (Record(Reference(title=found.name)),))


def test_a_reader_that_falls_costs_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STALLED_SECONDS", 3.0)
    names = ["one.bib", "two.pdf", "dies.pdf", "three.bib", "hangs.pdf", "four.pdf"]
    files = [Found(tmp_path / name, name, True, 1) for name in names]
    told = [each for each in parse_files(files, no_progress, parse_or_fall) if each != Parsed(each.index)]
    assert [each.problem.code if each.problem else "" for each in told] == [
        "", "", "reader-crashed", "", "reader-stalled", "",
    ]  # fmt: skip
    assert [record.reference.title for each in told for record in each.records if record.reference] == [
        "one.bib", "two.pdf", "three.bib", "four.pdf",
    ]  # fmt: skip


def test_a_reader_that_falls_over_our_own_files_ends_the_import(tmp_path: Path) -> None:
    files = [Found(tmp_path / "x.pdf", "x.pdf", True), Found(tmp_path / "y.bib", "dies.pdf", True)]
    with pytest.raises(AppError) as raised:
        list(parse_files(files, no_progress, parse_or_fall))
    assert raised.value.problem.code == "reader-died"


def test_two_processes_give_everything_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    names = [f"{number}.bib" for number in range(3 * BLOCK + 7)]
    files = [Found(tmp_path / name, name, True, SPAWN_FROM) for name in names]
    seen: list[int] = []
    told = list(parse_files(files, lambda done, total, what: seen.append(total), parse_or_fall))
    assert [each.index for each in told] == list(range(len(names)))
    assert [record.reference.title for each in told for record in each.records if record.reference] == names
    assert set(seen) == {len(names)}


def test_a_picture_is_sent_once(tmp_path: Path) -> None:
    picture = base64.b64encode(bytes(range(256)) * 8).decode()
    page = f'---\ntitle: A\n---\n<img src="data:image/png;base64,{picture}">\n'
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(page)
    files = [Found(tmp_path / name, name, True, SPAWN_FROM) for name in ("a.md", "b.md")]
    told = list(parse_files(files, no_progress))
    assert [len(each.pictures) for each in told] == [1, 0]
    texts = [
        source.text
        for each in told
        for record in each.records
        if record.reference
        for source in record.reference.sources
    ]
    assert [join_pictures(text, told[0].pictures.get) for text in texts] == [page, page]


def test_a_huge_file_is_refused_unless_it_need_not_be_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = formats.all_formats()
    monkeypatch.setattr("refapp.tasks.parse_file.LARGEST", 5)
    path = tmp_path / "x.mark"
    path.write_bytes(BINARY)
    for read_path, code in ((True, []), (False, ["file-too-large"])):
        by_format = (*known, binary_format(read_path))
        monkeypatch.setattr(formats, "all_formats", lambda by_format=by_format: by_format)
        assert [each.problem.code for each in parsed(path) if each.problem] == code


def test_a_picture_in_a_text_stays_there(tmp_path: Path) -> None:
    address = f"data:image/png;base64,{base64.b64encode(bytes(range(256)) * 8).decode()}"
    path = tmp_path / "ABCD2345.md"
    path.write_text(
        '---\ntitle: Bone\ntype: pub\n---\n<article id="csl-bib-container-ABCD2345" class="csl-bib-container">\n'
        '<div class="csl-entry">Berg, O. (2020). Bone. <i>Bones</i>.</div>\n</article>\n'
        '<article id="about-article-ABCD2345" class="about-article"><h1>About</h1>\n'
        f'<p>See <img src="{address}"></p></article>\n'
    )
    (only,) = parsed(path)
    (record,) = only.records
    assert record.reference is not None
    assert address in next(text.body for text in record.reference.texts if text.role == "summary")
    (source,) = record.reference.sources
    assert address not in source.text
    assert join_pictures(source.text, only.pictures.get) == path.read_text()
