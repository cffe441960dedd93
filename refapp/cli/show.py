"""Show everything about a reference, or about all that share its key."""

from __future__ import annotations

from typing import Annotated

import typer

from refapp.cli.choosing import all_by_citekey
from refapp.messages import sentence
from refapp.model.folding import plain
from refapp.model.plain_text import strip
from refapp.model.reference import Reference
from refapp.store.library import Library


def command(context: typer.Context, citekey: Annotated[str, typer.Argument(help="The key of the reference.")]) -> None:
    """Every field, text, tag and link, as plain text."""
    library = Library(context.obj)
    found = library.read.get_many(all_by_citekey(library, citekey))
    several = len(found) > 1
    typer.echo("\n\n".join("\n".join([*([f"id:{each.id}"] if several else []), *lines(each)]) for each in found))
    library.close()


def lines(reference: Reference) -> list[str]:
    """The reference as lines of text."""
    out = [plain(reference.title), f"{sentence(f'kind-{reference.kind}')} · {reference.citekey}"]
    for creator in reference.creators:
        role = sentence(f"role-{creator.role}")
        out.append(f"{role}: {creator.full_name}" + (f" ({creator.affiliation})" if creator.affiliation else ""))
    if reference.issued:
        out.append(f"Date: {reference.issued}")
    catalogued = {name: sentence(f"field-{name}") for name in reference.fields}
    for name, value in reference.fields.items():
        label = catalogued[name] if catalogued[name] != f"field-{name}" else name
        out.append(f"{label}: {plain(value)}")
    out += [f"{each.scheme.upper()}: {each.value}" for each in reference.identifiers]
    for path in reference.collections:
        out.append("In: " + " › ".join(step.name for step in path))
    if reference.tags:
        out.append("Tags: " + ", ".join(tag.name for tag in reference.tags))
    out += [f"{each.title or each.relation or 'Link'}: {each.url}" for each in reference.links]
    out += [f"File: {each.path}" for each in reference.attachments]
    out += [f"{each.kind}: {each.title or each.value}" for each in reference.relations]
    out += [f"{each.name} ({each.origin}): {each.value}" for each in reference.extra]
    for text in reference.texts:
        language = f" ({text.language})" if text.language else ""
        out += ["", f"{text.title or text.role.capitalize()}{language}", strip(text).strip()]
    return out
