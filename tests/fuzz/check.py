"""One input given to the readers: what must hold whatever it is."""

from __future__ import annotations

import json
import signal
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from random import Random

from refapp.formats import HEAD, Format, all_formats, for_file
from refapp.messages import catalogue, problem_sentence
from refapp.model.kinds import KINDS
from refapp.model.native_json import to_native
from refapp.model.reference import Reference
from refapp.tasks.parse_files import parse_file
from refapp.tasks.walk import walk

from .mutate import made
from .samples import Sample

SECONDS = 5.0  # of the processor's time for one reading


class Hung(BaseException):
    """A reader took longer than SECONDS; no reader may catch this."""


@contextmanager
def limited() -> Iterator[None]:
    """Raises Hung after SECONDS."""

    def stop(*_: object) -> None:
        raise Hung

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def check(number: int) -> str:
    """What input `number` broke, or an empty text. It is read as what it looks like, and by two readers by force."""
    sample, how = made(number)
    random = Random(number)
    chosen: list[Format] = []
    try:
        with limited():
            head = sample.data[:HEAD]
            for each in all_formats():
                assert 0 <= each.sniff(head, sample.name) <= 100, f"{each.key} is surer than sure"
            found = for_file(head, sample.name)
        chosen = list(dict.fromkeys([*([found] if found else []), *random.sample(all_formats(), 2)]))
        while chosen:
            with limited():
                read_soundly(chosen[0], sample)
            chosen.pop(0)
        if zipfile.is_zipfile(BytesIO(sample.data)) or random.random() < 0.02:
            with limited():
                _as_file(sample)
    except (Exception, Hung) as error:
        return f"{how} {sample.name} {chosen[0].key if chosen else ''}: {_told(error)}"
    return ""


def _told(error: BaseException) -> str:
    frames = []
    trace = error.__traceback__
    while trace:
        frames.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{type(error).__name__}: {str(error)[:200]} ({' '.join(frames[-4:])})"


def read_soundly(format_: Format, sample: Sample) -> None:
    """Read an input, and write what it gave; whatever was read must be sound."""
    references = []
    for record in format_.read(sample.data, sample.name):
        assert record.reference is not None or record.problems, "a record came to nothing without a word"
        for problem in record.problems:
            assert problem.code in catalogue(), problem.code
            assert problem_sentence(problem)
        if record.reference:
            _sound(record.reference, format_)
            references.append(record.reference)
    if format_.write:
        format_.write(references).encode("utf-8")


def _sound(reference: Reference, format_: Format) -> None:
    assert reference.kind in KINDS, reference.kind
    assert reference.sources, f"{format_.key} kept no source"
    json.dumps(to_native(reference), ensure_ascii=False).encode("utf-8")  # what is stored must be text
    for date in (reference.issued, reference.accessed):
        assert date is None or isinstance(str(date), str)


def _as_file(sample: Sample) -> None:
    """As the task of importing reads it, from a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / Path(sample.name).name
        path.write_bytes(sample.data)
        for index, found in enumerate(walk([path])):
            told = [each for each in parse_file(index, found) if each.records or (each.problem and each.outcome)]
            assert told, f"{found.name} came to nothing without a word"
