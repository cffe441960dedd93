"""What was written comes into the database file without anybody waiting for it."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

from refapp.model.change import Add, Change
from refapp.model.reference import Reference, Text
from refapp.store.checkpoints import LEAST, Checkpoints
from refapp.store.connection import DATABASE
from refapp.store.library import Library


def write_much(library: Library) -> None:
    body = "bone " * (LEAST // 20)
    texts = (Text(role="note", body=body), Text(role="abstract", body=body))
    library.apply(Change("import", [Add(Reference(title=f"Bone {n}", texts=texts)) for n in range(4)]))


def test_a_long_log_goes_into_the_file(tmp_path: Path) -> None:
    library = Library(tmp_path)
    file = tmp_path / DATABASE
    library.apply(Change("import", [Add(Reference(title="Bone"))]))
    before = file.stat().st_size
    write_much(library)
    assert library.read.count() == 5
    for each in threading.enumerate():
        if each.name == "checkpoint":
            each.join()
    assert file.stat().st_size > before + LEAST
    library.close()
    assert not (tmp_path / f"{DATABASE}-wal").exists()


def test_one_that_fails_harms_nothing(tmp_path: Path) -> None:
    library = Library(tmp_path / "a")
    write_much(library)
    library.close()
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    (tmp_path / "b" / DATABASE).write_bytes(b"no database")
    (tmp_path / "b" / f"{DATABASE}-wal").write_bytes(bytes(LEAST))
    broken = Checkpoints(tmp_path / "b")
    broken.begin()
    broken.finish()
