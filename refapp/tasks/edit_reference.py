"""What an edit form holds, and the one Update that it comes to: only the parts that changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from refapp.model.change import Add, Change, Update
from refapp.model.citekeys import as_citekey
from refapp.model.dates import PartialDate, parse_date
from refapp.model.identifiers import OWN_KEYS, Identifier, identifier
from refapp.model.names import Creator, parse_name
from refapp.model.provenance import EVERYTHING, USER
from refapp.model.reference import Reference, Tag, Text

TEXT_ROLES = ("summary", "abstract", "note")
# Kept as they are: by these the reference is found again when its source is imported once more.
FIXED_SCHEMES = (*OWN_KEYS, "slug", "alias")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The values of the form. Identifiers and texts keep the order of the reference; what is new comes last."""

    kind: str
    title: str
    creators: tuple[Creator, ...] = ()
    issued: str = ""
    accessed: str = ""
    language: str = ""
    fields: Mapping[str, str]
    identifiers: tuple[Identifier, ...] = ()
    texts: tuple[Text, ...] = ()
    tags: tuple[Tag, ...] = ()
    citekey: str = ""
    status: str = ""
    starred: bool = False


def form_of(reference: Reference) -> Form:
    """The form filled with what the reference says."""
    return Form(
        kind=reference.kind,
        title=reference.title,
        creators=reference.creators,
        issued=str(reference.issued or ""),
        accessed=str(reference.accessed or ""),
        language=reference.language,
        fields=dict(reference.fields),
        identifiers=tuple(each for each in reference.identifiers if each.scheme not in FIXED_SCHEMES),
        texts=tuple(each for each in reference.texts if each.role in TEXT_ROLES),
        tags=reference.tags,
        citekey=reference.citekey,
        status=reference.status,
        starred=reference.starred,
    )


def new_reference(kind: str = "article-journal") -> Change:
    """The change that adds an empty reference, to be edited next."""
    return add_reference(Reference(kind=kind))


def add_reference(reference: Reference) -> Change:
    """The change that adds a reference that the user made."""
    return Change("new", [Add(replace(reference, provenance={EVERYTHING: USER}))])


def creator_of(before: Creator, role: str, family: str, given: str) -> Creator:
    """`before` as typed: `family` with its particle, or the whole name of a body where there is no `given` part.

    What the form does not show (ORCID, affiliation, suffix) stays.
    """
    family, given = _line(family), _line(given)
    if (family, given) == (before.surname, before.given):
        return replace(before, role=role)
    if before.literal:
        return replace(before, role=role, literal=family)
    whole = f"{family}, {given}" if given else family  # `Smith, John` typed as the family name alone
    read = parse_name(whole) if family and "," in whole else Creator(family=family, given=given)
    if read.literal:
        read = Creator(family=family, given=given)
    return replace(before, role=role, particle=read.particle, family=read.family, given=read.given)


def update_of(reference: Reference, form: Form) -> Update | None:
    """The edit that makes `reference` what `form` says; None where nothing changed."""
    after = dict(_changes(reference, form))
    if not after:
        return None
    provenance = dict(reference.provenance)
    for part in _provenance_parts(reference, after):
        name, _, field = part.partition(".")
        value = after[name].get(field) if field else after[name]
        if value and provenance.get(EVERYTHING) != USER:
            provenance[part] = USER
        else:
            provenance.pop(part, None)
    if provenance != dict(reference.provenance):
        after["provenance"] = provenance
    assert reference.id is not None
    return Update(reference.id, {part: getattr(reference, part) for part in after}, after)


def edit_reference(reference: Reference, form: Form) -> Change | None:
    """The change to apply; None where nothing changed."""
    update = update_of(reference, form)
    title = form.title or reference.title or reference.citekey
    return Change("edit", [update], {"title": title}) if update else None


def _changes(reference: Reference, form: Form) -> Iterator[tuple[str, Any]]:
    values: dict[str, Any] = {
        "kind": form.kind,
        "title": _line(form.title),
        "creators": tuple(each for each in form.creators if each.family or each.given or each.literal),
        "issued": _date(reference.issued, form.issued),
        "accessed": _date(reference.accessed, form.accessed),
        "language": _line(form.language),
        "fields": {name: value for name, raw in form.fields.items() if (value := _line(raw))},
        "identifiers": _identifiers(reference.identifiers, form.identifiers),
        "texts": _texts(reference.texts, form.texts),
        "tags": form.tags,
        "citekey": as_citekey(form.citekey),  # an emptied one is made anew
        "status": form.status,
        "starred": form.starred,
    }
    if all(values["fields"].get(name) == _line(value) for name, value in reference.fields.items()) and len(
        values["fields"]
    ) == len(reference.fields):
        del values["fields"]  # only white space differs
    for part, value in values.items():
        before = getattr(reference, part)
        if (dict(before) if part == "fields" else before) != value:
            yield part, value


def _provenance_parts(reference: Reference, after: Mapping[str, Any]) -> Iterator[str]:
    for part, value in after.items():
        if part == "fields":
            for name in {**reference.fields, **value}:
                if reference.fields.get(name) != value.get(name):
                    yield f"fields.{name}"
        elif part in ("kind", "title", "creators", "issued", "accessed", "language", "identifiers", "citekey"):
            yield part


def _date(before: PartialDate | None, text: str) -> PartialDate | None:
    return before if " ".join(text.split()) == str(before or "") else parse_date(text)


def _identifiers(before: Sequence[Identifier], form: Iterable[Identifier]) -> tuple[Identifier, ...]:
    rows = iter(form)
    fixed = [each if each.scheme in FIXED_SCHEMES else next(rows, None) for each in before]
    found: list[Identifier] = []
    for each in [*fixed, *rows]:
        if each is not None and each.value.strip():
            found.append(each if each in before else identifier(each.scheme, each.value))
    return tuple(dict.fromkeys(found))


def _texts(before: Sequence[Text], form: Iterable[Text]) -> tuple[Text, ...]:
    rows = iter(form)
    merged = [each if each.role not in TEXT_ROLES else next(rows, None) for each in before]
    found: list[Text] = []
    for each in [*merged, *rows]:
        if each is None or not each.body.strip():
            continue
        found.append(each if each in before else replace(each, origin=USER))
    return tuple(found)


def _line(text: str) -> str:
    return " ".join(text.split())
