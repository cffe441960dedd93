"""Whether an identifier that was typed can be one: its form, and its check digit where the scheme has one."""

from __future__ import annotations

import re

from .identifiers import ORCID, normalise, valid_isbn

GOOD, BAD_FORM, BAD_DIGIT = "", "form", "digit"
_DASHES = r"[\s\u2010-\u2013-]"
_FORMS = {
    "doi": re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S+"),
    "isbn": re.compile(r"\d{9}[\dX]|97[89]\d{10}"),
    "issn": re.compile(r"\d{4}-\d{3}[\dX]"),
    "pmid": re.compile(r"[1-9]\d{0,8}"),
    "pmcid": re.compile(r"PMC[1-9]\d{0,8}"),
    "arxiv": re.compile(r"(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v\d+)?", re.IGNORECASE),
    "orcid": ORCID,
}
_ORCID = re.compile(r"(?<!\d)(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dXx])(?!\d)")


def fault(scheme: str, value: str) -> str:
    """`form` or `digit` where `value` can be no identifier of `scheme`; empty where it can, and for an empty value.

    Schemes that are not known here have no form.
    """
    if not value.strip():
        return GOOD
    value = find_orcid(value) or value.strip() if scheme == "orcid" else normalise(scheme, value)
    form = _FORMS.get(scheme)
    if form is not None and not form.fullmatch(value):
        return BAD_FORM
    checks = {"isbn": valid_isbn, "issn": valid_issn, "orcid": valid_orcid}
    return GOOD if scheme not in checks or checks[scheme](value) else BAD_DIGIT


def find_orcid(text: str) -> str:
    """The first ORCID in `text`, bare with its hyphens, also out of an address; its check digit may be wrong."""
    match = _ORCID.search(text)
    return "-".join(match.groups()).upper() if match else ""


def valid_issn(value: str) -> bool:
    """Whether an ISSN has the right check digit (ISO 3297)."""
    bare = re.sub(_DASHES, "", value).upper()
    if not re.fullmatch(r"[0-9]{7}[0-9X]", bare):
        return False
    return sum((8 - at) * (10 if each == "X" else int(each)) for at, each in enumerate(bare)) % 11 == 0


def valid_orcid(value: str) -> bool:
    """Whether an ORCID has the right check digit (ISO 7064, 11-2)."""
    bare = re.sub(_DASHES, "", value).upper()
    if not re.fullmatch(r"[0-9]{15}[0-9X]", bare):
        return False
    total = 0
    for each in bare[:15]:
        total = (total + int(each)) * 2
    check = (12 - total % 11) % 11
    return bare[15] == ("X" if check == 10 else str(check))
