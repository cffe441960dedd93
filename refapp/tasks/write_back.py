"""References written back to the file they were imported from: what nobody changed comes out byte for byte.

That is done when the chosen references are those of one imported file: every one that has a record of the format has
it in that file, and all live references of that file are among them. Removed ones are cut out, others (written by
hand, or from other formats) come after the last entry. A part of a file, or several files, is written anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from refapp.formats import Format, Original
from refapp.model.change import Keep
from refapp.model.reference import Reference, Source
from refapp.store.reading import Reader
from refapp.store.sources import digest


def written_back(reader: Reader, references: Sequence[Reference], chosen: Format) -> Keep | None:
    """The imported file as it is with `references` (which have their sources), or None where they are not one's."""
    if chosen.original is None:
        return None
    mine = [[source for source in each.sources if source.format == chosen.key] for each in references]
    names = {source.file_name for sources in mine for source in sources}
    ids = {each.id for each in references}
    for kept in reader.sources.files(chosen.key, names) if names else ():
        original = chosen.original(kept.data, kept.file_name)
        now, added = _placed(original, references, mine)
        if added is None or _others(reader, kept, original.sources, ids):
            continue
        data = original.compose(now, added)
        if data is not None:
            return Keep(kept.format, kept.file_name, data)
    return None


def _placed(
    original: Original, references: Sequence[Reference], mine: Sequence[Sequence[Source]]
) -> tuple[list[Reference | None], list[Reference] | None]:
    """The reference of each record of the file, and those without one; None for these when some are of other files."""
    places: dict[str, list[int]] = {}
    for at, source in enumerate(original.sources):
        places.setdefault(source.text, []).append(at)
    now: list[Reference | None] = [None] * len(original.sources)
    added = []
    for reference, sources in zip(references, mine, strict=True):
        candidates = [(at, source) for source in sources for at in places.get(source.text, ())]
        if sources and not candidates:
            return now, None
        # Records that are alike word for word are told apart by their line.
        free = [(original.sources[at].place != source.place, at) for at, source in candidates if now[at] is None]
        if free:
            now[min(free)[1]] = reference
        else:
            added.append(reference)
    return now, added


def _others(reader: Reader, kept: Keep, sources: Iterable[Source], ids: set[int | None]) -> bool:
    """Whether live references of the file are not among `ids`."""
    records = {digest(source) for source in sources}
    found = reader.sources.records(kept.format, kept.file_name)
    return any(number not in ids and record in records for number, record in found)
