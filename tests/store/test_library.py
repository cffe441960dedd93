from __future__ import annotations

from pathlib import Path

import pytest

from refapp.model.change import Add, Change, Empty, Remove, Restore, Update
from refapp.model.identifiers import Identifier
from refapp.model.problems import AppError
from refapp.model.query import Filter, parse, path_value
from refapp.model.reference import Collection, Source, Tag, Text
from refapp.store.check import check
from refapp.store.library import Library
from tests.builders import a_library, a_reference


def test_a_new_library_is_whole_and_empty(tmp_path: Path) -> None:
    library = Library(tmp_path / "new")
    assert library.read.count() == 0
    assert check(library.folder) == []
    assert Library(tmp_path / "new").read.count() == 0


def test_what_goes_in_comes_out(tmp_path: Path) -> None:
    source = Source(format="bibtex", file_name="a.bib", text="@book{x}", place="line 1")
    reference = a_reference(sources=(source,))
    library = a_library(tmp_path, reference)
    found = library.read.get(1, sources=True)
    assert found is not None
    same = {part: getattr(found, part) for part in ("title", "creators", "issued", "fields", "identifiers", "texts")}
    assert same == {part: getattr(reference, part) for part in same}
    assert found.tags == reference.tags
    assert found.collections == reference.collections
    assert found.sources == (source,)
    assert found.citekey == "solberg2001menaquinone"


def test_citekeys_that_are_made_are_unique(tmp_path: Path) -> None:
    library = a_library(tmp_path, *(a_reference(1) for _ in range(30)))
    keys = {row.citekey for row in library.read.rows(range(1, 31)).values()}
    assert len(keys) == 30
    made = "solberg2001menaquinone"
    assert {made, f"{made}a", f"{made}z", f"{made}aa"} <= keys


def test_edit_undo_redo(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference(1), a_reference(2))
    edit = Update(1, {"title": "Menaquinone and bone, part 1"}, {"title": "Quite another"})
    library.apply(Change("edit", [edit]))
    assert list(library.read.find(parse("another"))) == [1]
    library.undo()
    assert list(library.read.find(parse("another"))) == []
    assert list(library.read.find(parse('title:"part 1"'))) == [1]
    library.redo()
    assert list(library.read.find(parse("another"))) == [1]
    assert check(tmp_path) == []


def test_a_change_that_joins_another_is_undone_with_it(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference(1))
    first = library.apply(Change("edit", [Update(1, {"status": ""}, {"status": "read"})]))
    joining = Change("edit", [Update(1, {"starred": False}, {"starred": True})], joins=first.history_id)
    assert library.apply(joining).history_id == first.history_id
    library.undo()
    assert (library.read.get(1).status, library.read.get(1).starred) == ("", False)
    library.redo()
    assert (library.read.get(1).status, library.read.get(1).starred) == ("read", True)


def test_a_change_joins_only_the_last_that_stands(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference(1))
    first = library.apply(Change("edit", [Update(1, {"status": ""}, {"status": "read"})]))
    library.apply(Change("edit", [Update(1, {"language": ""}, {"language": "nn"})]))
    late = library.apply(Change("edit", [Update(1, {"starred": False}, {"starred": True})], joins=first.history_id))
    assert late.history_id != first.history_id
    library.undo()
    assert (library.read.get(1).status, library.read.get(1).starred) == ("read", False)
    again = library.apply(Change("edit", [Update(1, {"starred": False}, {"starred": True})], joins=late.history_id))
    assert again.history_id != late.history_id


def test_undo_of_an_import_takes_it_back_whole(tmp_path: Path) -> None:
    library = a_library(tmp_path, *(a_reference(number) for number in range(1000)))
    library.undo()
    assert library.read.count() == 0
    assert list(library.read.trash()) == []
    assert check(tmp_path) == []
    library.redo()
    assert library.read.count() == 1000
    assert len(library.read.find(parse("menaquinone"))) == 1000
    assert check(tmp_path) == []


def test_history_survives_a_restart(tmp_path: Path) -> None:
    a_library(tmp_path, a_reference()).close()
    library = Library(tmp_path)
    applied = library.undo()
    assert applied is not None
    assert applied.label == "import"
    assert library.read.count() == 0


def test_trash(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference(1), a_reference(2))
    library.apply(Change("delete", [Remove([1])]))
    assert (list(library.read.trash()), list(library.read.find())) == ([1], [2])
    library.apply(Change("restore", [Restore([1])]))
    assert library.read.count() == 2
    library.apply(Change("delete", [Remove([1])]))
    library.apply(Change("empty-trash", [Empty([1])]))
    assert list(library.read.trash()) == []
    library.undo()
    assert list(library.read.trash()) == [1]
    assert check(tmp_path) == []


def test_an_edit_of_what_another_changed_is_refused(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference())
    library.apply(Change("edit", [Update(1, {"title": "Menaquinone and bone, part 1"}, {"title": "A"})]))
    with pytest.raises(AppError) as caught:
        library.apply(Change("edit", [Update(1, {"title": "Menaquinone and bone, part 1"}, {"title": "B"})]))
    assert caught.value.problem.code == "changed-since"


def test_undo_is_refused_where_the_same_part_was_changed_since(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference())
    first = library.apply(Change("edit", [Update(1, {"title": "Menaquinone and bone, part 1"}, {"title": "A"})]))
    Library(tmp_path).apply(Change("edit", [Update(1, {"title": "A"}, {"title": "B"})]))
    with pytest.raises(AppError):
        library.undo(first.history_id)
    found = library.read.get(1)
    assert found is not None
    assert found.title == "B"


def test_an_exception_from_the_edits_leaves_the_library_as_it_was(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference())

    def edits(lookup: object):  # type: ignore[no-untyped-def]
        for number in range(1000):
            yield Add(a_reference(number))
        raise AppError("file-empty")

    with pytest.raises(AppError):
        library.apply(Change("import", edits))
    assert library.read.count() == 1
    assert check(tmp_path) == []


def test_a_change_after_undo_ends_redo(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference())
    library.undo()
    library.apply(Change("import", [Add(a_reference(2))]))
    assert library.redo() is None


def test_what_another_process_wrote_is_noticed(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference())
    before = library.read.version()
    Library(tmp_path).apply(Change("import", [Add(a_reference(2))]))
    assert library.read.version() != before
    assert len(library.read.find()) == 2


@pytest.mark.parametrize(("given", "restored"), [("", "solberg2001menaquinonea"), ("solberg2001menaquinone",) * 2])
def test_a_restored_reference_with_a_made_key_never_shares_it(tmp_path: Path, given: str, restored: str) -> None:
    library = a_library(tmp_path, a_reference(citekey=given))
    library.apply(Change("delete", [Remove([1])]))
    library.apply(Change("import", [Add(a_reference(citekey="solberg2001menaquinone"))]))
    library.apply(Change("restore", [Restore([1])]))
    rows = library.read.rows([1, 2])
    assert [rows[1].citekey, rows[2].citekey] == [restored, "solberg2001menaquinone"]
    assert rows[1].key_shared is (restored == rows[2].citekey)


def test_pictures_of_sources_are_kept_once(tmp_path: Path) -> None:
    import base64
    import sqlite3

    picture = base64.b64encode(bytes(range(256)) * 20).decode()
    pages = [f'<img src="data:image/png;base64,{picture}"> page {number}' for number in range(5)]
    references = [a_reference(n, sources=(Source(format="inn", file_name="f", text=t),)) for n, t in enumerate(pages)]
    library = a_library(tmp_path, *references)
    assert [library.read.sources.of(number)[0].text for number in range(1, 6)] == pages
    with sqlite3.connect(tmp_path / "library.sqlite") as raw:
        assert raw.execute("SELECT count(*) FROM blob").fetchone() == (1,)


def test_a_file_that_is_no_library_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").write_bytes(b"this is no database, and long enough to be one " * 100)
    with pytest.raises(AppError) as caught:
        Library(tmp_path)
    assert caught.value.problem.code == "library-unreadable"


def test_what_is_long_gone_is_erased_and_undo_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = a_library(tmp_path, a_reference(1), a_reference(2))
    library.apply(Change("delete", [Remove([1])]))
    library.apply(Change("empty-trash", [Empty([1])]))
    assert library.compact() == 0
    monkeypatch.setattr("refapp.store.library.KEEP_DAYS", -1)
    assert library.compact() == 1
    assert library.read.get(1) is None
    assert check(tmp_path) == []
    with pytest.raises(AppError):
        library.undo()


def test_an_earlier_import_is_taken_back(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference(1))
    first = library.apply(Change("import", [Add(a_reference(2))])).history_id
    library.apply(Change("import", [Add(a_reference(3))]))
    library.undo(first)
    assert list(library.read.find()) == [3, 1]
    library.undo()
    assert list(library.read.find()) == [1]
    library.redo()
    library.redo()
    assert list(library.read.find()) == [3, 2, 1]
    assert check(tmp_path) == []


def test_an_import_edited_since_stays(tmp_path: Path) -> None:
    library = a_library(tmp_path)
    first = library.apply(Change("import", [Add(a_reference(1))])).history_id
    library.apply(Change("edit", [Update(1, {"language": ""}, {"language": "en"})]))
    with pytest.raises(AppError) as refused:
        library.undo(first)
    assert refused.value.problem.code == "edited-since"
    library.undo()
    library.undo(first)
    assert library.read.count() == 0


def test_what_is_gone_is_not_edited(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference(1))
    library.apply(Change("delete", [Remove([1])]))
    with pytest.raises(AppError) as refused:
        library.apply(Change("edit", [Update(1, {"language": ""}, {"language": "en"})]))
    assert refused.value.problem.code == "reference-missing"
    assert check(tmp_path) == []


def test_collections_of_one_name_are_told_apart_by_their_path(tmp_path: Path) -> None:
    def paths(*names: str) -> tuple[tuple[Collection, ...], ...]:
        return (tuple(Collection(names={"en": name, "nn": f"{name} (nn)"}) for name in names),)

    library = a_library(
        tmp_path,
        a_reference(1, collections=paths("North", "Health", "Nursing")),
        a_reference(2, collections=paths("South", "Nursing")),
        a_reference(3, collections=paths("Nursing", "Ethics / law")),
    )

    def found(value: str) -> list[int]:
        return sorted(library.read.find(Filter("in", value)))

    assert found("Nursing") == [1, 2, 3]
    assert found(path_value(["Nursing"])) == [3]
    assert found(path_value(["South", "nursing"])) == found("/ South (nn) / Nursing") == [2]
    assert found(path_value(["North", "Health"])) == [1]
    assert found(path_value(["Nursing", "Ethics / law"])) == found("Ethics / law") == [3]
    assert found(path_value(["Health", "Nursing"])) == found("/ ") == []
    assert sorted(library.read.find(parse('in:"/ South / Nursing"'))) == [2]


@pytest.mark.parametrize(
    "query", ["has:summary", "has:summary has:abstract", "tag:bone", "in:University", "has:doi", "has:tag"]
)
@pytest.mark.parametrize("sort", ["added", "title"])
def test_each_reference_is_found_once(tmp_path: Path, query: str, sort: str) -> None:
    texts = tuple(Text(role=role, language=each, body="x") for role in ("summary", "abstract") for each in ("en", "nn"))
    twice = {
        "tags": (Tag(name="Bone", kind="keyword", language="en"), Tag(name="bone")),
        "collections": tuple((Collection(names={"en": "University"}), Collection(names={"en": n})) for n in "ab"),
        "identifiers": tuple(Identifier(scheme="doi", value=f"10.1/{n}") for n in "ab"),
    }
    library = a_library(tmp_path, a_reference(1, texts=texts, **twice), a_reference(2, texts=texts, **twice))
    assert sorted(library.read.find(parse(query), (sort,))) == [1, 2]
    assert sorted(library.read.first(parse(query), (f"-{sort}",), 10)) == [1, 2]
