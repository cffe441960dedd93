"""Which kind of work an APA entry is about, where its shape alone does not say."""

from __future__ import annotations

import re

_SERVERS = re.compile(
    r"\b(?:\w*rxiv|preprints?(?:\.org)?|research square|ssrn|osf|zenodo|authorea|repec|advance: social sciences)\b",
    re.IGNORECASE,
)
# DOI prefixes of preprint servers; Copernicus discussions are told by their suffix.
_PREPRINT_DOI = re.compile(
    r"10\.(?:48550|1101|21203|2139|31234|31235|31219|31222|31223|20944|26434|22541|36227|35542|33774|32388)/"
    r"|10\.5194/[a-z]+-(?:discuss-)?\d{4}-\d+$|10\.5194/[a-z]+d-\d+",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\b(?:proceedings|proc\.|conference|konferanse\w*|konferens\w*|symposium|workshop|congress|kongress|edulearn\w*"
    r"|inted\w*|iceri\w*|colloquium|meeting)\b",
    re.IGNORECASE,
)
# Journals whose names speak of meetings.
_JOURNAL = re.compile(
    r"\bproceedings (?:of the )?(?:national academy|royal|institution|american|estonian|nutrition|zoological|biological"
    r"|geologists|aristotelian|linnean|entomological|combustion|academy|ieee|vldb|acm|edinburgh|london|cambridge)\b"
    r"|\bproceedings of the (?:\w+ ){0,3}(?:society|academy|institution|association)\b|\bproceedings: \w+$"
    r"|\b(?:web of conferences|conference series|conference proceedings|workshop proceedings|procedia)\b",
    re.IGNORECASE,
)
_ONE_MEETING = re.compile(r"\b(?:19|20)\d\d\b|\b\d+(?:st|nd|rd|th)\b|['’]\d\d\b")
_MEETING_DOI = re.compile(
    r"10\.(?:1109/(?!access|t[a-z]+\.|j[a-z]+\.)|1145/\d+\.\d+|5220/|21125/|18653/|24963/|34190/|2991/|3384/ecp)",
    re.I,
)
_GENRES = (
    (re.compile(r"dissertation|thesis|avhandling|oppgave", re.IGNORECASE), "thesis"),
    (re.compile(r"data ?set", re.IGNORECASE), "dataset"),
    (re.compile(r"software|app\b", re.IGNORECASE), "software"),
    (re.compile(r"presentation|keynote|lecture", re.IGNORECASE), "speech"),
    (re.compile(r"\bfilm\b|video", re.IGNORECASE), "motion_picture"),
)


def preprint(publisher: str, number: str, doi: str) -> bool:
    """Whether publisher, number or DOI are those of a preprint server."""
    return bool(
        _PREPRINT_DOI.match(doi) or _SERVERS.search(publisher) or number.casefold().startswith(("arxiv:", "arxiv "))
    )


def meeting(container: str, volume: str, doi: str) -> bool:
    """Whether `container` is the proceedings of one meeting rather than a journal."""
    if not _MEETING.search(container) or _JOURNAL.search(container):
        return bool(container and not volume and _MEETING_DOI.match(doi))
    return not volume or bool(_ONE_MEETING.search(container)) or bool(_MEETING_DOI.match(doi))


def meeting_doi(doi: str) -> bool:
    """Whether a DOI is of a publisher of proceedings."""
    return bool(_MEETING_DOI.match(doi))


def of_genre(genre: str) -> str:
    """The kind a description in brackets tells, or an empty text."""
    return next((kind for pattern, kind in _GENRES if pattern.search(genre)), "")
