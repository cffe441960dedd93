"""One BibTeX entry, its strings resolved and its parents' fields taken over, to a Reference."""

from __future__ import annotations

from refapp.model.kinds import KINDS
from refapp.model.reference import Extra, Reference, Source

from .bibtex_dates import edtf, read_date, says_all
from .bibtex_entry import ORIGIN, Entry
from .bibtex_fields import KIND_OF_TYPE, MASTER, PHD, TYPE_OF_KIND, kind_of
from .bibtex_groups import Groups
from .bibtex_handlers import ADDRESS, HANDLERS, put_variable
from .latex import to_text, to_title, to_verbatim

TYPE_EXTRA = "entry type"  # no field name: it holds a blank and no file writes it
_KINDS = frozenset(KINDS)


def read_entry(entry_type: str, key: str, fields: list[tuple[str, str]], groups: Groups, source: Source) -> Reference:
    """The reference that `fields` (name as written, value without braces) describe."""
    entry = Entry(entry_type)
    present = entry.present
    rows = [(name, name.lower(), value) for name, value in fields if value and not value.isspace()]
    for _, low, value in rows:
        if low not in present:
            present[low] = value
    if "howpublished" in present and ADDRESS.match(to_verbatim(present["howpublished"])):
        del present["howpublished"]  # an address, no publisher
    kind, entry.kind_used = _kind(entry)
    taken: set[str] = set()
    for name, low, value in rows:
        handler = HANDLERS.get(low)
        if low in taken or not (handler(entry, low, value) if handler else put_variable(entry, low, value)):
            entry.extra.append(Extra(origin=ORIGIN, name=name, value=value.strip()))
        taken.add(low)
    _subtitles(entry)
    return Reference(
        citekey=key,
        kind=kind,
        title=entry.title,
        creators=tuple(entry.creators),
        issued=entry.dates.get("issued"),
        accessed=entry.dates.get("accessed"),
        fields=entry.fields,
        language=entry.language,
        identifiers=tuple(dict.fromkeys(entry.identifiers)) if len(entry.identifiers) > 1 else tuple(entry.identifiers),
        texts=tuple(entry.texts),
        tags=tuple(dict.fromkeys(entry.tags)),
        collections=tuple(groups.of(key, present)),
        attachments=tuple(entry.attachments),
        links=tuple(entry.links),
        extra=(*_first_extra(entry, kind), *entry.extra),
        sources=(source,),
    )


def _kind(entry: Entry) -> tuple[str, bool]:
    subtype = entry.present.get("entrysubtype", "")
    kind, used = kind_of(entry.entry_type, subtype, entry.eprint_scheme() == "arxiv", _KINDS)
    if kind == "thesis" and entry.entry_type != "thesis" and not entry.present.get("type", "").strip():
        entry.fields["genre"] = PHD if entry.entry_type == "phdthesis" else MASTER
    return kind, used


def _first_extra(entry: Entry, kind: str) -> list[Extra]:
    """What must be remembered of known fields: an entry type that the kind does not tell, a rich date."""
    first = []
    entry_type = entry.entry_type
    if entry.kind_used:
        known = False
    elif kind == "thesis":
        genre = entry.fields.get("genre")
        known = entry_type == ("mastersthesis" if genre == MASTER else "phdthesis" if genre else "thesis")
    elif kind == "article":
        known = entry_type == "misc"
    else:
        known = TYPE_OF_KIND.get(kind) == entry_type
    if not known and not (entry.kind_used and KIND_OF_TYPE.get(entry_type) in ("document", "article-journal")):
        first.append(Extra(origin=ORIGIN, name=TYPE_EXTRA, value=entry_type))
    date = entry.present.get("date", "")
    issued = entry.dates.get("issued")
    if date and not says_all(date) and issued and issued.year is not None and read_date(edtf(date)) == issued:
        first.append(Extra(origin=ORIGIN, name="date", value=date.strip()))
    return first


def _subtitles(entry: Entry) -> None:
    subtitle = entry.present.get("subtitle", "")
    if subtitle and entry.title:
        entry.title = _joined(entry.title, to_title(subtitle))
    subtitle = entry.present.get("booksubtitle", "")
    if subtitle and "container-title" in entry.fields:
        entry.fields["container-title"] = _joined(entry.fields["container-title"], to_text(subtitle))


def _joined(title: str, subtitle: str) -> str:
    if not subtitle:
        return title
    return f"{title}{' ' if title[-1] in '?!.:' else ': '}{subtitle}"
