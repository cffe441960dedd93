"""Collections are made, renamed, moved, deleted and filled; every undo gives what was there before, word for word."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refapp.model.change import Add, Change, Collect, Edit, EditCollection, KeepUpdated, Update
from refapp.model.collection_tree import CollectionEntry
from refapp.model.kept_export import KeptExport
from refapp.model.problems import AppError
from refapp.model.query import ALL, Filter, parse, path_value, quoted
from refapp.model.reference import Collection, Reference
from refapp.store.check import check
from refapp.store.connection import DATABASE
from refapp.store.library import Library
from refapp.tasks import edit_collections as tasks
from refapp.tasks.import_files import import_files
from tests.builders import a_library, a_reference

KEYED = Collection(names={"en": "Nursing", "nn": "Sjukepleie"}, key="inn:7")


def a_plain(number: int, *paths: tuple[Collection, ...]) -> Reference:
    return a_reference(number, collections=paths)


def names(library: Library) -> dict[str, int]:
    """The ids by path."""
    tree = library.read.collection_tree()
    return {" / ".join(tree.names(number)): number for number in tree.by_id}


def inside(library: Library, *path: str) -> list[int]:
    return sorted(library.read.find(Filter("in", path_value(path))))


def new(library: Library, name: str, parent: int | None = None, references: tuple[int, ...] = ()) -> int:
    library.apply(tasks.new_collection(name, parent, references=references))
    tree = library.read.collection_tree()
    return max(tree.by_id)


def test_an_empty_collection_is_there_and_outlives_a_restart(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_plain(1))
    new(library, "  To   read ")
    library.close()
    library = Library(tmp_path)
    assert [(node.name, node.count) for node in library.read.facets.collections()] == [("To read", 0)]
    library.undo()
    assert library.read.facets.collections() == []
    library.redo()
    assert list(names(library)) == ["To read"]


def test_a_name_stands_once_in_a_place(tmp_path: Path) -> None:
    library = a_library(tmp_path)
    outer = new(library, "Thesis")
    with pytest.raises(AppError) as told:
        new(library, "THESIS")
    assert told.value.problem.code == "collection-there"
    new(library, "Thesis", outer)
    library.apply(tasks.new_collection("Thesis", query="vitamin"))
    assert len(library.read.collection_tree().by_id) == 3


def test_renaming_changes_the_language_that_is_shown(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_plain(1, (KEYED,)))
    number = names(library)["Nursing"]
    library.apply(tasks.rename_collection(number, "Pleie", "nn"))
    assert library.read.collection_tree().by_id[number].names == {"en": "Nursing", "nn": "Pleie"}
    library.apply(tasks.rename_collection(number, "Care", "de"))
    assert library.read.collection_tree().by_id[number].names == {"en": "Care", "nn": "Pleie"}
    library.undo()
    library.undo()
    assert library.read.collection_tree().by_id[number].names == KEYED.names
    assert not library.read.collection_tree().by_id[number].edited


def test_what_is_renamed_or_moved_is_found_by_its_key_when_it_is_imported_again(tmp_path: Path) -> None:
    university = Collection(names={"en": "University"}, key="inn:1")
    library = a_library(tmp_path, a_plain(1, (university, KEYED)))
    number = names(library)["University / Nursing"]
    mine = new(library, "Mine")
    library.apply(tasks.rename_collection(number, "Care", "en"))
    library.apply(tasks.move_collection(number, mine, "Care"))
    library.apply(Change("import", [Add(a_plain(2, (university, KEYED)))]))
    assert sorted(names(library)) == ["Mine", "Mine / Care", "University"]
    assert inside(library, "Mine", "Care") == [1, 2]
    # A merge brings the path of the source beside the one that the user made of it: one membership.
    before = library.read.get_many([1])[0].collections
    library.apply(
        Change("import", [Update(1, {"collections": before}, {"collections": (*before, (university, KEYED))})])
    )
    assert [[step.name for step in path] for path in library.read.get_many([1])[0].collections] == [["Mine", "Care"]]
    for _ in range(5):
        library.undo()
    assert sorted(names(library)) == ["University", "University / Nursing"]
    assert check(tmp_path) == []


def test_names_of_the_source_are_followed_until_the_user_gives_one(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_plain(1, (KEYED,)))
    library.apply(Change("import", [Add(a_plain(2, (Collection(names={"en": "Nursing studies"}, key="inn:7"),)))]))
    assert list(names(library)) == ["Nursing studies"]


def test_deleting_keeps_the_references_and_undo_brings_their_places_back(tmp_path: Path) -> None:
    path = (Collection(names={"en": "A"}), Collection(names={"en": "B"}))
    library = a_library(tmp_path, a_plain(1, path), a_plain(2, path[:1]), a_plain(3))
    before = library.read.get_many([1, 2, 3])
    library.apply(tasks.delete_collection(names(library)["A"], "A"))
    assert names(library) == {}
    assert library.read.count() == 3
    assert [each.collections for each in library.read.get_many([1, 2])] == [(), ()]
    assert inside(library, "A") == []
    assert library.read.find(Filter("in", "B")) == library.read.find(Filter("in", "C"))
    # What is done to their places meanwhile does not lose those that are gone.
    library.apply(Change("edit", [Update(1, {"collections": ()}, {"collections": ((Collection(names={"": "C"}),),)})]))
    library.undo()
    library.undo()
    assert library.read.get_many([1, 2, 3])[0].collections == before[0].collections
    assert inside(library, "A", "B") == [1]
    new_c = new(library, "A2")
    assert new_c not in (names(library)["A"], names(library)["A / B"])
    assert check(tmp_path) == []


def test_a_collection_that_was_deleted_does_not_come_back_with_all_it_held(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_plain(1, (KEYED,)))
    library.apply(tasks.delete_collection(names(library)["Nursing"], "Nursing"))
    library.apply(Change("import", [Add(a_plain(2, (KEYED,)))]))
    assert inside(library, "Nursing") == [2]


def test_undoing_an_import_takes_its_collections_along_but_not_those_in_use(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_plain(1))
    path = (Collection(names={"en": "A"}), Collection(names={"en": "B"}))
    first = library.apply(Change("import", [Add(a_plain(2, path))]))
    library.undo()
    assert names(library) == {}
    library.redo()
    assert inside(library, "A", "B") == [2]
    library.apply(tasks.add_to_collection(names(library)["A"], [1], "A"))
    library.undo(first.history_id)
    assert list(names(library)) == ["A"]
    assert inside(library, "A") == [1]


def test_references_are_put_in_and_taken_out(tmp_path: Path) -> None:
    library = a_library(tmp_path, *(a_plain(number) for number in range(1, 6)))
    a = new(library, "A", references=(1, 2))
    b = new(library, "B", a, references=(2, 3))
    assert (inside(library, "A"), inside(library, "A", "B")) == ([1, 2, 3], [2, 3])
    applied = library.apply(tasks.add_to_collection(a, [1, 4, 4], "A"))
    assert applied.ids == (4,)
    library.apply(tasks.add_to_collection(b, [1, 5], "B", out_of=path_value(["A"])))
    assert library.read.get(1).collections == library.read.get(2).collections[1:]  # type: ignore[union-attr]
    library.apply(tasks.remove_from_collections([path_value(["A"])], [2, 3]))
    assert inside(library, "A") == [1, 4, 5]
    for _ in range(3):
        library.undo()
    assert (inside(library, "A"), inside(library, "A", "B")) == ([1, 2, 3], [2, 3])
    assert library.apply(tasks.add_to_collection(a, [1], "A")).history_id is None  # nothing to do, nothing to undo


def test_nothing_stands_inside_itself_or_in_a_search(tmp_path: Path) -> None:
    library = a_library(tmp_path)
    a = new(library, "A")
    b = new(library, "B", a)
    library.apply(tasks.new_collection("Bone", query="bone"))
    search = max(library.read.collection_tree().by_id)
    for number, parent, code in ((a, b, "itself"), (a, a, "itself"), (a, search, "missing"), (a, 99, "missing")):
        with pytest.raises(AppError) as told:
            library.apply(tasks.move_collection(number, parent, "A"))
        assert code in told.value.problem.code
    library.apply(tasks.move_collection(b, None, "B"))
    assert sorted(names(library)) == ["A", "B", "Bone"]


def test_searches_and_kept_exports_follow_what_they_are_of(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_plain(1))
    a = new(library, "A")
    new(library, "B", a, references=(1,))
    inner = f"in:{quoted(path_value(['A', 'B']))}"
    library.apply(tasks.new_collection("Saved", query=f"bone {inner} or in:{quoted(path_value(['AB']))}"))
    library.apply(Change("keep-export", [KeepUpdated(None, KeptExport(path="a.bib", kind="bibtex", query=inner))]))
    library.apply(tasks.rename_collection(a, 'My "A"', "en"))
    saved = next(each for each in library.read.collection_tree().by_id.values() if each.query)
    path = "in:" + quoted(path_value(['My "A"', "B"]))
    assert saved.query == f"bone {path} or in:{quoted(path_value(['AB']))}"
    assert [each.query for each in library.read.kept_exports.all()] == [path]
    assert list(library.read.find(parse(saved.query))) == [1]
    library.undo()
    assert [each.query for each in library.read.kept_exports.all()] == [inner]


def test_a_saved_search_is_no_collection(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_plain(1), a_plain(2, (Collection(names={"en": "Bone"}),)))
    library.apply(tasks.new_collection("Bone", query="menaquinone"))
    assert inside(library, "Bone") == [2]
    node = next(each for each in library.read.facets.collections() if each.query)
    assert (node.query, library.read.hits(parse(node.query))) == ("menaquinone", 2)
    library.apply(tasks.update_search(node.id, "nothing", "Bone"))
    assert next(each for each in library.read.facets.collections() if each.query).query == "nothing"
    with pytest.raises(AppError):
        library.apply(tasks.new_collection("In it", parent_id=node.id))


def test_an_import_into_a_collection_is_one_change(tmp_path: Path) -> None:
    library = a_library(tmp_path / "library", a_plain(1))
    number = new(library, "Mine")
    (tmp_path / "a.ris").write_text("TY  - JOUR\nTI  - Bone\nER  - \n\nTY  - JOUR\nTI  - Marrow\nER  - \n")
    import_files(library, [tmp_path / "a.ris"], into=number)
    assert inside(library, "Mine") == [2, 3]
    library.undo()
    assert library.read.count() == 1
    assert library.read.facets.collections()[0].count == 0
    library.redo()
    (tmp_path / "more.ris").write_text((tmp_path / "a.ris").read_text() + "\nTY  - JOUR\nTI  - Skin\nER  - \n")
    other = new(library, "Other")
    import_files(library, [tmp_path / "a.ris"], into=other)
    assert inside(library, "Other") == [2, 3]


def test_a_library_of_yesterday_opens(tmp_path: Path) -> None:
    a_library(tmp_path, a_plain(1, (KEYED,))).close()
    with sqlite3.connect(tmp_path / DATABASE) as raw:
        for column in ("query", "edited", "state"):
            raw.execute(f"ALTER TABLE collection DROP COLUMN {column}")
        raw.execute("PRAGMA user_version = 4")
    library = Library(tmp_path)
    assert inside(library, "Nursing") == [1]
    new(library, "Mine")
    assert sorted(names(library)) == ["Mine", "Nursing"]


def _state(library: Library) -> Any:
    """All there is to see: the tree and what is in what."""
    tree = library.read.collection_tree()
    members = {each.id: {tuple(step.name for step in path) for path in each.collections} for each in _all(library)}
    counts = {node.id: node.count for node in library.read.facets.collections()}
    return tree.by_id, members, counts


def _all(library: Library) -> list[Reference]:
    return library.read.get_many(sorted(library.read.find(ALL)))


_small = st.integers(0, 5)
_deeds = st.lists(
    st.tuples(
        st.sampled_from(["new", "search", "rename", "move", "delete", "put", "take", "add", "edit"]), _small, _small
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_deeds, st.booleans())
def test_undoing_everything_gives_what_was_there(deeds: list[tuple[str, int, int]], keyed: bool) -> None:
    with TemporaryDirectory() as folder:
        university = Collection(names={"en": "U"}, key="k:1" if keyed else "")
        library = a_library(
            Path(folder), a_plain(1, (university,)), a_plain(2, (university, KEYED), (KEYED,)), a_plain(3)
        )
        states = [_state(library)]
        for deed in deeds:
            edits = _edits(library, *deed, university)
            try:
                done = edits and library.apply(Change("edit", edits)).history_id
            except AppError:
                done = None
            if done:
                states.append(_state(library))
            else:
                assert _state(library) == states[-1]
        for before in reversed(states[:-1]):
            library.undo()
            assert _state(library) == before
        for after in states[1:]:
            library.redo()
            assert _state(library) == after
        assert check(library.folder) == []
        library.close()


def _edits(library: Library, deed: str, first: int, second: int, university: Collection) -> Any:
    entries = sorted(library.read.collection_tree().by_id)
    one, other = (entries[each % len(entries)] if entries else 1 for each in (first, second))
    ids = [1 + first % 3, 1 + second % 3]
    changes = {
        "new": lambda: tasks.new_collection(f"N{first}", other if second else None, references=ids[:first]),
        "search": lambda: tasks.new_collection(f"S{first}", other if second else None, "bone"),
        "rename": lambda: tasks.rename_collection(one, f"R{second}", ("en", "nn")[second % 2]),
        "move": lambda: tasks.move_collection(one, other if second else None, "x"),
        "delete": lambda: tasks.delete_collection(one, "x"),
        "put": lambda: tasks.add_to_collection(one, ids, "x", "/ U" if second == 1 else ""),
        "take": lambda: Change("x", [Collect(one, ids, inside=False)]),
    }
    if deed in changes:
        return changes[deed]().edits
    if deed == "add":
        return [Add(a_plain(4 + first, (university, Collection(names={"en": f"A{second}"}))))]
    current = library.read.get(ids[0])
    assert current
    assert current.id
    paths = (*current.collections[:1], (KEYED, Collection(names={"en": f"E{second}"})))
    edit: Edit = Update(current.id, {"collections": current.collections}, {"collections": paths})
    return [edit] if current.collections != paths else None


def test_edits_that_are_out_of_date_are_refused(tmp_path: Path) -> None:
    library = a_library(tmp_path)
    number = new(library, "A")
    stale = CollectionEntry(id=number, names={"": "B"}, edited=True)
    for edit in (EditCollection(stale, None), EditCollection(stale, stale), Collect(99, [1])):
        with pytest.raises(AppError):
            library.apply(Change("edit", [edit]))
    assert list(names(library)) == ["A"]
