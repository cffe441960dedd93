from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from refapp.model.dates import PartialDate, parse_date
from refapp.model.identifiers import Identifier, identifier
from refapp.model.names import Creator
from refapp.model.reference import Reference, Tag, Text
from refapp.store.library import Library
from refapp.tasks.edit_reference import creator_of, edit_reference, form_of, new_reference, update_of

BASE = Reference(
    id=7,
    citekey="solberg2023",
    kind="article-journal",
    title="Bone",
    creators=(Creator(family="Dyk", particle="van", given="Jan", orcid="0000-0001", suffix="Jr."),),
    issued=PartialDate(year=2023, literal="Spring issue"),
    fields={"volume": "12", "page": "1-2"},
    identifiers=(identifier("zotero", "ABC"), identifier("doi", "10.1/a"), identifier("slug", "bone")),
    texts=(
        Text(role="summary", language="en", body="Plain.", origin="inn"),
        Text(role="contributors", body="Jan"),
        Text(role="abstract", language="en", body="Abstract.", origin="inn"),
    ),
    provenance={"title": "inn", "fields.volume": "inn", "fields.page": "inn"},
)


def test_an_untouched_form_changes_nothing() -> None:
    assert update_of(BASE, form_of(BASE)) is None
    assert edit_reference(BASE, form_of(BASE)) is None


def test_white_space_alone_changes_nothing() -> None:
    spaced = replace(BASE, fields={"volume": " 12", "page": "1-2"})
    assert update_of(spaced, form_of(spaced)) is None


def test_only_what_changed_is_in_the_update() -> None:
    update = update_of(BASE, replace(form_of(BASE), fields={"volume": "13", "page": "", "issue": " 4 "}))
    assert update is not None
    assert update.id == 7
    assert update.after == {
        "fields": {"volume": "13", "issue": "4"},
        "provenance": {"title": "inn", "fields.volume": "user", "fields.issue": "user"},
    }
    assert update.before == {"fields": BASE.fields, "provenance": BASE.provenance}


def test_title_and_kind_are_marked_as_typed() -> None:
    update = update_of(BASE, replace(form_of(BASE), title=" Bone\n health ", kind="book"))
    assert update is not None
    assert update.after["title"] == "Bone health"
    assert update.after["provenance"]["title"] == update.after["provenance"]["kind"] == "user"


def test_a_date_keeps_what_the_form_does_not_show() -> None:
    assert update_of(BASE, replace(form_of(BASE), issued="2023 ")) is None
    update = update_of(BASE, replace(form_of(BASE), issued="March 2024"))
    assert update is not None
    assert update.after["issued"] == PartialDate(year=2024, month=3)


def test_words_that_are_no_date_are_kept() -> None:
    update = update_of(BASE, replace(form_of(BASE), issued="in press"))
    assert update is not None
    assert update.after["issued"] == PartialDate(literal="in press")
    cleared = update_of(BASE, replace(form_of(BASE), issued=" "))
    assert cleared is not None
    assert cleared.after["issued"] is None


def test_identifiers_are_normalised_and_the_sources_keys_stay() -> None:
    form = form_of(BASE)
    assert form.identifiers == (Identifier(scheme="doi", value="10.1/a"),)
    typed = (
        Identifier(scheme="doi", value="https://doi.org/10.1000/XYZ"),
        Identifier(scheme="isbn", value="978-3 16"),
    )
    update = update_of(BASE, replace(form, identifiers=typed))
    assert update is not None
    assert [f"{each.scheme}:{each.value}" for each in update.after["identifiers"]] == [
        "zotero:ABC",
        "doi:10.1000/xyz",
        "slug:bone",
        "isbn:978316",
    ]
    removed = update_of(BASE, replace(form, identifiers=(Identifier(scheme="doi", value=""),)))
    assert removed is not None
    assert [each.scheme for each in removed.after["identifiers"]] == ["zotero", "slug"]


def test_texts_keep_their_places_and_tell_who_wrote_them() -> None:
    summary, abstract = form_of(BASE).texts
    update = update_of(BASE, replace(form_of(BASE), texts=(summary, replace(abstract, body="Better."))))
    assert update is not None
    assert [(each.role, each.body, each.origin) for each in update.after["texts"]] == [
        ("summary", "Plain.", "inn"),
        ("contributors", "Jan", ""),
        ("abstract", "Better.", "user"),
    ]
    without = update_of(BASE, replace(form_of(BASE), texts=(replace(summary, body=" "), abstract)))
    assert without is not None
    assert [each.role for each in without.after["texts"]] == ["contributors", "abstract"]


def test_creators() -> None:
    jan = BASE.creators[0]
    assert creator_of(jan, "editor", "van Dyk", "Jan") == replace(jan, role="editor")
    assert creator_of(jan, "author", "de la Cruz", "Jan") == replace(jan, particle="de la", family="Cruz")
    assert creator_of(jan, "author", "Dyk", "") == replace(jan, particle="", given="", family="Dyk")
    new = Creator(role="editor", orcid="1")
    assert creator_of(new, "editor", "Smith, John", "") == replace(new, family="Smith", given="John")
    assert creator_of(new, "editor", "Smith,", "") == replace(new, family="Smith,")
    body = Creator(literal="WHO")
    assert creator_of(body, "author", "World Health Organization", "").literal == "World Health Organization"
    update = update_of(BASE, replace(form_of(BASE), creators=(Creator(), body)))
    assert update is not None
    assert update.after["creators"] == (body,)


def test_language_tags_and_when_it_was_seen_are_edited_too() -> None:
    tags = (Tag(name="Bone"),)
    update = update_of(BASE, replace(form_of(BASE), language=" nn ", accessed="5 March 2024", tags=tags))
    assert update is not None
    assert update.after["language"] == "nn"
    assert update.after["accessed"] == PartialDate(year=2024, month=3, day=5)
    assert update.after["tags"] == tags
    assert update.after["provenance"]["language"] == "user"


def test_an_edit_can_be_undone(tmp_path: Path) -> None:
    library = Library(tmp_path)
    added = library.apply(new_reference("book")).added[0]
    before = library.read.get(added)
    assert before is not None
    change = edit_reference(
        before, replace(form_of(before), title="A book", issued="1999", status="to-read", starred=True, citekey="mine")
    )
    assert change is not None
    library.apply(change)
    after = library.read.get(added)
    assert after is not None
    assert (after.title, after.issued, after.starred, after.citekey) == ("A book", parse_date("1999"), True, "mine")
    library.undo()
    undone = library.read.get(added)
    assert undone is not None
    assert (undone.title, undone.issued, undone.starred, undone.provenance) == ("", None, False, {"": "user"})
    library.close()
