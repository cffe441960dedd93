"""refapp's own JSON."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.formats.native import read, sniff, write
from refapp.model.kinds import KINDS
from refapp.model.reference import Attachment, Collection, Link, Reference, Relation, Source

from .generated import references

_WHOLE = st.builds(
    lambda reference, starred: replace(
        reference,
        starred=starred,
        links=(Link(url="https://x.y", relation="pdf"),),
        relations=(Relation(kind="cites", scheme="doi", value="10.1/x"),),
        attachments=(Attachment(path="a.pdf", media_type="application/pdf"),),
        collections=((Collection(names={"": "A"}), Collection(names={"": "B"})),),
        sources=(Source(format="bibtex", file_name="x.bib", text="@", place="line 1"),),
        provenance={"title": "bibtex"},
    ),
    references("bibtex", list(KINDS)),
    st.booleans(),
)


@given(_WHOLE)
def test_generated_references_come_back(reference: Reference) -> None:
    (record,) = read(write([reference]).encode(), "x.json")
    assert record.reference == reference
    assert sniff(write([reference]).encode(), "x.json") == 95


@pytest.mark.parametrize(
    "wrong",
    [
        5,
        {"kind": "book", "citekey": "a", "unknown": 1},
        {"kind": "hologram", "citekey": "a"},
        {"kind": "book", "citekey": 5},
        {"kind": "book", "citekey": "a", "creators": "abc"},
        {"kind": "book", "citekey": "a", "creators": [{"nose": "long"}]},
        {"kind": "book", "citekey": "a", "issued": {"year": "x"}},
        {"kind": "book", "citekey": "a", "issued": {"year": 1, "end": {"year": 2, "end": {"year": 3}}}},
        {"kind": "book", "citekey": "a", "fields": ["x"]},
        {"kind": "book", "citekey": "a", "collections": [["x", 5]]},
    ],
)
def test_a_wrong_shape_is_refused(wrong: object) -> None:
    (record,) = read(json.dumps([wrong]).encode(), "x.json")
    assert record.reference is None
    assert record.problems[0].line == 1


def test_nothing_to_write() -> None:
    assert write([]) == "[]\n"


@given(st.binary())
def test_no_bytes_raise(data: bytes) -> None:
    list(read(data, "x.json"))
    sniff(data, "x.json")
