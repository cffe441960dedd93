"""A smaller number of mutated inputs; `make fuzz` tries 20,000."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from refapp.formats import Format, Record

from . import check as check_module
from . import samples as samples_module
from .check import check
from .mutate import made

BATCH = 50
Read = Callable[[bytes, str], Iterator[Record]]


@pytest.fixture(autouse=True)
def same_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The same inputs are tried whether or not the shared corpus is there."""
    monkeypatch.setattr(samples_module, "SHARED", tmp_path / "nowhere")
    samples_module.samples.cache_clear()
    yield
    samples_module.samples.cache_clear()


@pytest.mark.parametrize("first", range(0, 300, BATCH))
def test_no_input_breaks_a_reader(first: int) -> None:
    assert [fault for fault in map(check, range(first, first + BATCH)) if fault] == []


def test_an_input_follows_from_its_number() -> None:
    assert [made(number) for number in range(40)] == [made(number) for number in range(40)]


def _raises(data: bytes, name: str) -> Iterator[Record]:
    raise KeyError(name)


def _hangs(data: bytes, name: str) -> Iterator[Record]:
    while True:
        pass


def _says_nothing(data: bytes, name: str) -> Iterator[Record]:
    yield Record(None)


@pytest.mark.parametrize(
    ("read", "fault"), [(_raises, "KeyError"), (_hangs, "Hung"), (_says_nothing, "AssertionError")]
)
def test_what_breaks_is_told(read: Read, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Format("broken", "Broken", (), lambda head, name: 100, read)
    monkeypatch.setattr(check_module, "all_formats", lambda: (broken, broken))
    monkeypatch.setattr(check_module, "for_file", lambda head, name: broken)
    monkeypatch.setattr(check_module, "SECONDS", 0.1)
    assert fault in check(1)
