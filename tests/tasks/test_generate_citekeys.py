"""Keys made anew by the pattern: typed and imported ones stay, and undo brings the old ones back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from refapp.model.change import Add, Change
from refapp.model.citekey_pattern import Pattern
from refapp.model.reference import Reference
from refapp.store.library import Library
from refapp.tasks.edit_reference import edit_reference, form_of
from refapp.tasks.generate_citekeys import generate_citekeys
from tests.builders import a_library, a_reference

SHORT = Pattern("auth + year")


def keys(library: Library) -> list[str]:
    return [each.citekey for each in library.read.get_many([1, 2, 3, 4])]


def typed(library: Library, number: int, **values: str) -> Reference:
    reference = library.read.get(number)
    assert reference
    change = edit_reference(reference, replace(form_of(reference), **values))
    assert change
    library.apply(change)
    found = library.read.get(number)
    assert found
    return found


def test_only_keys_that_were_made_are_made_anew(tmp_path: Path) -> None:
    a_library(tmp_path, a_reference(1), a_reference(26), a_reference(1, citekey="own"), a_reference(1)).close()
    library = Library(tmp_path, SHORT)
    typed(library, 4, citekey="mine")
    before = keys(library)
    assert before == ["solberg2001menaquinone", "solberg2001menaquinonea", "own", "mine"]
    applied = library.apply(generate_citekeys([1, 2, 3, 4]))
    assert keys(library) == ["Solberg2001", "Solberg2001a", "own", "mine"]
    assert applied.ids == (1, 2)
    assert library.apply(generate_citekeys([1, 2, 3, 4])).history_id is None
    library.undo()
    assert keys(library) == before
    library.redo()
    assert keys(library) == ["Solberg2001", "Solberg2001a", "own", "mine"]
    library.apply(generate_citekeys([3, 4], kept_too=True))
    assert keys(library) == ["Solberg2001", "Solberg2001a", "Solberg2001b", "Solberg2001c"]
    library.undo()
    assert keys(library)[2:] == ["own", "mine"]
    assert library.read.get_many([3, 4])[1].provenance["citekey"] == "user"


def test_a_key_stays_when_the_reference_is_edited(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference(1))
    assert typed(library, 1, title="Another title", issued="1999").citekey == "solberg2001menaquinone"


def test_a_typed_key_is_pinned_and_kept_also_where_it_is_taken(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference(1, citekey="one"), a_reference(2))
    found = typed(library, 2, citekey=" one,{ ")
    assert (found.citekey, found.provenance["citekey"]) == ("one", "user")
    assert [row.key_shared for row in library.read.rows([1, 2]).values()] == [True, True]
    library.undo()
    assert [row.key_shared for row in library.read.rows([1, 2]).values()] == [False, False]


def test_an_emptied_key_is_made_anew_and_no_longer_pinned(tmp_path: Path) -> None:
    library = a_library(tmp_path, a_reference(1), a_reference(1))
    assert typed(library, 2, citekey="mine").citekey == "mine"
    found = typed(library, 2, citekey="")
    assert found.citekey == "solberg2001menaquinonea"
    assert "citekey" not in found.provenance
    library.undo()
    assert keys(library)[1] == "mine"
    library.redo()
    assert keys(library)[1] == "solberg2001menaquinonea"


def test_the_pattern_of_the_library_makes_the_keys_of_what_comes_without_one(tmp_path: Path) -> None:
    library = Library(tmp_path, SHORT)
    library.apply(Change("import", [Add(a_reference(1)), Add(a_reference(1)), Add(a_reference(1, citekey="own"))]))
    assert keys(library) == ["Solberg2001", "Solberg2001a", "own"]
