"""Identifiers that can be none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.model.identifier_checks import BAD_DIGIT, BAD_FORM, GOOD, fault, find_orcid
from refapp.model.kind_fields import SCHEMES


@pytest.mark.parametrize(
    ("scheme", "value", "found"),
    [
        ("isbn", "0-306-40615-2", GOOD),
        ("isbn", "978-0-306-40615-7", GOOD),
        ("isbn", "0-8044-2957-X", GOOD),
        ("isbn", "978-0-306-40615-8", BAD_DIGIT),
        ("isbn", "0306406153", BAD_DIGIT),
        ("isbn", "978030640615", BAD_FORM),
        ("isbn", "9770306406157", BAD_FORM),
        ("issn", "0317-8471", GOOD),
        ("issn", "03178471", GOOD),
        ("issn", "2434-561X", GOOD),
        ("issn", "0317-8472", BAD_DIGIT),
        ("issn", "317-8471", BAD_FORM),
        ("orcid", "0000-0002-1825-0097", GOOD),
        ("orcid", "https://orcid.org/0000-0002-1694-233X", GOOD),
        ("orcid", "0000-0002-1825-0098", BAD_DIGIT),
        ("orcid", "0000-0002-1825", BAD_FORM),
        ("doi", "10.1000/182", GOOD),
        ("doi", "https://doi.org/10.1000/182", GOOD),
        ("doi", "doi:10.1000/182", GOOD),
        ("doi", "11.1000/182", BAD_FORM),
        ("doi", "10.1000", BAD_FORM),
        ("pmid", "PMID: 12345678", GOOD),
        ("pmid", "none", BAD_FORM),
        ("pmcid", "PMC123", GOOD),
        ("pmcid", "x", BAD_FORM),
        ("arxiv", "arXiv:2101.00001v2", GOOD),
        ("arxiv", "math.GT/0309136", GOOD),
        ("arxiv", "21.1", BAD_FORM),
        ("slug", "anything at all", GOOD),
        ("isbn", "  ", GOOD),
    ],
)
def test_faults(scheme: str, value: str, found: str) -> None:
    assert fault(scheme, value) == found


def test_an_orcid_out_of_an_address() -> None:
    assert find_orcid("see https://orcid.org/0000-0002-1694-233x.") == "0000-0002-1694-233X"


@given(st.sampled_from([*SCHEMES, "orcid", "other"]), st.text(max_size=30))
def test_never_raises(scheme: str, value: str) -> None:
    assert fault(scheme, value) in (GOOD, BAD_FORM, BAD_DIGIT)
