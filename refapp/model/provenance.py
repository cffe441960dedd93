"""Where the values of a reference came from: for each part an origin, and one for all parts that have none.

An origin is `user` (typed here), `merge` (decided when two were merged), the key of a format, or of a format
and a language of its pages (`inn:en`).
"""

from __future__ import annotations

from .reference import Reference, altered

EVERYTHING = ""  # the part of `Reference.provenance` that stands for those not named
USER = "user"
MERGE = "merge"
DECIDED = (USER, MERGE)  # by people: nothing imported later takes their place


def stamped(reference: Reference) -> Reference:
    """A reference as it is imported: what no part says otherwise came from the record it was read from."""
    if EVERYTHING in reference.provenance or not reference.sources:
        return reference
    key = reference.sources[0].format
    others = {part: origin for part, origin in reference.provenance.items() if origin != key}
    return altered(reference, provenance={EVERYTHING: key, **others})


def origin_of(reference: Reference, part: str) -> str:
    """The origin of a part (`title`, `fields.volume`); empty where nobody knows."""
    return reference.provenance.get(part) or reference.provenance.get(EVERYTHING, "")


def is_vague(origin: str) -> bool:
    """Whether an origin is no reason to prefer a value: of two such the newer is better."""
    return origin not in DECIDED and ":" not in origin
