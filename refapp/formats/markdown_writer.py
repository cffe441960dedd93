"""References as Hugo pages: YAML front matter with the keys Hugo and its themes know, then the text.

What no key can say stands under `refapp:` in the native form, part by part, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from refapp.model.csl_item import from_extra
from refapp.model.dates import PartialDate
from refapp.model.native_json import part_to_native
from refapp.model.reference import Reference, Text

from .markdown_fields import KEY, NEXT, OWN, WRITTEN
from .markdown_front import reference_of
from .markdown_own import ABSENT, PARTS
from .markdown_parts import TooMuch, plainly
from .markdown_people import as_written
from .markdown_yaml import Bare, dump

_ROLES = {"author": "authors", "editor": "editors", "translator": "translators"}
_SCHEMES = ("doi", "isbn", "issn", "pmid", "pmcid", "arxiv")


def page(reference: Reference) -> str:
    """The text of the page of one reference."""
    front, body = front_of(reference)
    own = _own(reference, reference_of(front | {OWN: ""}, body) or Reference())
    if own:
        front = {**front, OWN: own}
    return f"---\n{dump(front)}---\n" + (f"\n{body}\n" if body else "")


def front_of(reference: Reference) -> tuple[dict[str, Any], str]:
    """The front matter every program can read, and the text of the page."""
    front: dict[str, Any] = {"title": reference.title}
    for creator in reference.creators:
        front.setdefault(_ROLES.get(creator.role, creator.role), []).append(as_written(creator))
    front |= _date("date", "issued", reference.issued)
    if reference.citekey:
        front["citekey"] = reference.citekey
    front["publication_types"] = [reference.kind]
    for variable, value in reference.fields.items():
        if variable in WRITTEN and value:
            front[WRITTEN[variable]] = f"*{value}*" if variable == "container-title" and "*" not in value else value
    for scheme in _SCHEMES:
        values = [each.value for each in reference.identifiers if each.scheme == scheme]
        if values:
            front[scheme] = values if len(values) > 1 else values[0]
    aliases = [each.value for each in reference.identifiers if each.scheme == "alias"]
    front |= {"aliases": aliases} if aliases else {}
    if reference.language:
        front["lang"] = reference.language
    front |= _texts(reference)
    for key, kinds in (("tags", ("keyword", "user")), ("categories", ("category",))):
        words = [tag.name for tag in reference.tags if tag.kind in kinds]
        front |= {key: list(dict.fromkeys(words))} if words else {}
    front |= _links(reference)
    if reference.accessed and reference.accessed.year is not None:
        front["accessed"] = str(reference.accessed)
    _extra(front, reference)
    return front, _body(reference)


def _date(day: str, exact: str, date: PartialDate | None) -> dict[str, Any]:
    """Hugo wants a whole day; where less or more is known that is told beside it."""
    if date is None:
        return {}
    if date.year is None:
        return {exact: date.literal}
    first = str(PartialDate(year=date.year, month=date.month or 1, day=date.day or 1))
    whole = {day: Bare(first)} if date.year > 0 else {}
    return whole if first == str(date) else {**whole, exact: str(date)}


def _texts(reference: Reference) -> dict[str, str]:
    """The abstract and the summary; of several languages the first."""
    found = {}
    for role in ("summary", "abstract"):
        body = next((text.body for text in reference.texts if text.role == role), "")
        if body.strip():
            found[role] = body
    return found


def _links(reference: Reference) -> dict[str, Any]:
    pdfs = [link for link in reference.links if link.relation == "pdf" and not link.title]
    rest = [link for link in reference.links if link not in pdfs[:1]]
    found: dict[str, Any] = {"url_pdf": pdfs[0].url} if pdfs else {}
    if rest:
        found["links"] = [
            {key: value for key, value in (("type", each.relation), ("name", each.title), ("url", each.url)) if value}
            for each in rest
        ]
    return found


def _extra(front: dict[str, Any], reference: Reference) -> None:
    """Keys that only this page had come back as they were, unless one would now say something else."""
    for each in reference.extra:
        if each.origin != KEY or each.name in front or each.name == OWN:
            continue
        value = _value(each.value)
        alone = reference_of({"title": "x", each.name: value, OWN: ""}, "")
        if alone and alone.extra == (each,):
            front[each.name] = _bare(value)


def _value(written: str) -> Any:
    """The list or mapping a text is in JSON, else the text."""
    try:
        value = plainly(from_extra(written))
    except TooMuch:
        return written
    return value if isinstance(value, (Mapping, list)) else written


def _bare(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _bare(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_bare(each) for each in value]
    return Bare(value) if isinstance(value, str) else value


def body_text(reference: Reference) -> Text | None:
    """The text that is the page's: its own in Markdown, else the first note in Markdown."""
    for role in ("page", "note"):
        for text in reference.texts:
            if text.role == role and text.format == "markdown" and not any(each in text.body for each in ("\0", NEXT)):
                return text
    return None


def _body(reference: Reference) -> str:
    text = body_text(reference)
    return text.body if text else ""


def _own(reference: Reference, told: Reference) -> dict[str, Any]:
    """What the page does not say, part by part in the native form."""
    own: dict[str, Any] = {}
    if not reference.title:
        own["title"] = ""
    for part in PARTS:
        wanted, said = getattr(reference, part), getattr(told, part)
        if wanted == said:
            continue
        if part == "fields":
            own[part] = {name: value for name, value in wanted.items() if said.get(name) != value}
            own[part] |= {name: ABSENT for name in said if name not in wanted}
        elif part == "texts":
            bodies = {text.role: text.body for text in reversed(told.texts)}
            own[part] = [_without_body(text, bodies) for text in wanted]
        else:
            own[part] = part_to_native(part, wanted)
    return own


def _without_body(text: Text, told: Mapping[str, str]) -> dict[str, Any]:
    """A text in its native form; one that the page has already goes without its words."""
    native: dict[str, Any] = part_to_native("texts", (text,))[0]
    roles = ("page", "note") if text.role in ("page", "note") else (text.role,)
    if any(told.get(role) == text.body for role in roles):
        del native["body"]
    return native
