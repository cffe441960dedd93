"""A gentle word about an identifier that cannot be one; it is kept as it was typed all the same."""

from __future__ import annotations

from refapp.gui.detail.words import tr
from refapp.model.identifier_checks import BAD_DIGIT, fault

SCHEMES = {
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "pmid": "PubMed",
    "pmcid": "PMC",
    "arxiv": "arXiv",
    "orcid": "ORCID",
}


def scheme_name(scheme: str) -> str:
    """What people call a scheme."""
    return SCHEMES.get(scheme, scheme.capitalize())


def fault_words(scheme: str, value: str) -> str:
    """What is odd about `value`, or nothing."""
    found = fault(scheme, value)
    if not found:
        return ""
    if found == BAD_DIGIT:
        return tr("{scheme}: the check digit does not fit; a digit may be mistyped.").format(scheme=scheme_name(scheme))
    shapes = {
        "doi": tr("a DOI begins with 10. and has a slash"),
        "isbn": tr("an ISBN has 10 or 13 digits"),
        "issn": tr("an ISSN has 8 digits"),
        "pmid": tr("a PubMed number has digits only"),
        "pmcid": tr("a PMC number is PMC and digits"),
        "arxiv": tr("an arXiv number looks like 2101.00001"),
        "orcid": tr("an ORCID has 16 digits"),
    }
    return tr("{scheme}: {shape}.").format(scheme=scheme_name(scheme), shape=shapes[scheme])
