"""Linked files in Zotero's base folder: found by what the profile says, beside the database, or by their name later."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from refapp.formats.zotero_base_folder import base_folders, inside_base
from refapp.formats.zotero_sqlite import read_path
from refapp.model.reference import Attachment

from .zotero_database import ZoteroDatabase, codes


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def database(home: Path) -> Path:
    """A database in Zotero's own place, with one file in the base folder."""
    (home / "Zotero").mkdir(parents=True)
    made = ZoteroDatabase(home / "Zotero" / "zotero.sqlite")
    made.file("FFFF2222", 2, "attachments:sub/c.pdf", made.item("book", "AAAA2222", title="A"), title="Text")
    return made.close()


def profile(folder: Path, **values: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f'user_pref("extensions.zotero.{name}", {json.dumps(value)});\n' for name, value in values.items()]
    text = '// Mozilla\nuser_pref("extensions.zotero.sync.server.username", "kari");\n' + "".join(lines)
    (folder / "prefs.js").write_text(text, "utf-8")
    return folder


def file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"%PDF-")
    return path


def read(database: Path) -> tuple[tuple[Attachment, ...], list[str]]:
    (record,) = read_path(database)
    assert record.reference
    return record.reference.attachments, codes(record)


def test_the_profile_of_the_database_tells_the_folder(database: Path, home: Path, tmp_path: Path) -> None:
    profile(home / ".zotero/zotero/a.other", dataDir="/elsewhere", baseAttachmentPath=str(tmp_path / "other"))
    profile(home / ".zotero/zotero/b.default", baseAttachmentPath=str(tmp_path / 'Mine "ø"'))
    assert base_folders(database.parent) == (tmp_path / 'Mine "ø"', tmp_path / "other")
    file(tmp_path / "other/sub/c.pdf")
    there = file(tmp_path / 'Mine "ø"/sub/c.pdf')
    assert read(database) == ((Attachment(path=str(there), media_type="application/pdf", title="Text"),), [])


def test_a_copied_database_finds_what_is_in_the_one_folder_there_is(database: Path, home: Path, tmp_path: Path) -> None:
    profile(home / ".zotero/zotero/a.other", dataDir="/elsewhere", baseAttachmentPath=str(tmp_path / "other"))
    there = file(tmp_path / "other/sub/c.pdf")
    assert [each.path for each in read(database)[0]] == [str(there)]


def test_a_file_that_is_not_there_is_told(database: Path, home: Path, tmp_path: Path) -> None:
    profile(home / "Library/Application Support/Zotero/Profiles/x", baseAttachmentPath=str(tmp_path / "mine"))
    found, told = read(database)
    assert [each.path for each in found] == [str(tmp_path / "mine/sub/c.pdf")]
    assert told == ["zotero-file-missing"]


def test_without_a_profile_it_is_found_beside_the_database(database: Path) -> None:
    there = file(database.parent / "sub/c.pdf")
    found, told = read(database)
    assert [each.path for each in found] == [str(there)]
    assert told == []


def test_else_its_path_is_kept_for_the_search_for_missing_files(database: Path, home: Path) -> None:
    profile(home / ".zotero/zotero/a.default", baseAttachmentPath="relative/no")
    found, told = read(database)
    assert [each.path for each in found] == ["sub/c.pdf"]
    assert told == ["zotero-base-folder"]


@pytest.mark.parametrize(
    "text", ["", "user_pref(", 'user_pref("extensions.zotero.baseAttachmentPath", "\\x41");', "\0" * 100]
)
def test_settings_of_any_kind(database: Path, home: Path, text: str) -> None:
    (profile(home / ".zotero/zotero/a.default") / "prefs.js").write_text(text)
    assert base_folders(database.parent) == ()


@pytest.mark.parametrize(
    ("path", "inside"),
    [
        ("attachments:a.pdf", "a.pdf"),
        ("attachments:a\\b.pdf", "a/b.pdf"),
        ("attachments:/a.pdf", "a.pdf"),
        ("attachments:a/../../b.pdf", ""),
        ("attachments:..", ""),
        ("attachments:", ""),
        ("attachments:C:\\a.pdf", ""),
        ("attachments:a\0.pdf", ""),
        ("storage:a.pdf", None),
    ],
)
def test_paths_stay_inside(path: str, inside: str | None) -> None:
    assert inside_base(path) == inside
