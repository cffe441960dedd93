"""Where Enter and the key for the link lead."""

from __future__ import annotations

import pytest

from refapp.gui.opening import main_page
from refapp.model.identifiers import Identifier
from refapp.model.reference import Link, Reference

FIRST, LAST = Link(url="https://pubmed.example/1"), Link(url="https://wiki.example/all-in-category")
DOI, PMID = Identifier(scheme="doi", value="10.5555/x"), Identifier(scheme="pmid", value="123")


@pytest.mark.parametrize(
    ("reference", "address"),
    [
        (Reference(links=(FIRST, LAST)), FIRST.url),
        (Reference(links=(Link(url="file:///etc/passwd"), LAST)), LAST.url),
        (Reference(links=(FIRST,), identifiers=(PMID,)), "https://pubmed.ncbi.nlm.nih.gov/123/"),
        (Reference(fields={"URL": "https://a.example/"}, identifiers=(PMID,)), "https://a.example/"),
        (Reference(fields={"URL": "https://a.example/"}, identifiers=(PMID, DOI)), "https://doi.org/10.5555/x"),
    ],
)
def test_the_page_of_a_reference(reference: Reference, address: str) -> None:
    page = main_page(reference)
    assert page is not None
    assert page.toString() == address


def test_nowhere_safe_to_go() -> None:
    assert main_page(Reference(links=(Link(url="javascript:alert(1)"),))) is None
