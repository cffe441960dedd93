"""Zotero's JSON and RDF: the corpus, what they are taken for, files beside them, and hostile input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats import Format, all_formats, by_key, for_file
from refapp.formats.zotero_json import FORMAT as JSON
from refapp.formats.zotero_rdf import FORMAT as RDF

from .agreement import CORPUS, needs_corpus

CASES = Path(__file__).parent / "cases"
WHOLE = {
    JSON: [path for path in sorted((CASES / "zotero-json").glob("*.json")) if ".expected" not in path.name],
    RDF: [CASES / "zotero-rdf" / "library.rdf"],
}
SAMPLES = sorted(CORPUS.glob("*/expected/*.json"))


@needs_corpus
def test_all_samples_of_better_bibtex() -> None:
    """Every item of every file becomes a reference with its key, its title and its creators."""
    assert SAMPLES
    wanted = given_back = 0
    for path in SAMPLES:
        data = path.read_bytes()
        assert for_file(data[:65_536], path.name) is JSON
        items = json.loads(data)["items"]
        found = [record.reference for record in JSON.read(data, path.name)]
        wanted += len(items)
        for item, reference in zip(items, found, strict=True):
            assert reference
            given_back += 1
            assert reference.citekey == item.get("citationKey", "")
            assert reference.title == " ".join(item.get("title", reference.title).split())
            assert len(reference.creators) == len(item.get("creators", []))
            assert bool(reference.issued) == bool(item.get("date"))
    assert given_back == wanted > 1_000


@pytest.mark.parametrize(
    ("text", "name", "key"),
    [
        ('[{"itemType": "book", "title": "x", "creators": []}]', "x.json", "zotero-json"),
        ('{"config": {"label": "BetterBibTeX JSON"}, "items": []}', "x.json", "zotero-json"),
        ('[{"key": "A", "data": {"itemType": "book"}}]', "x.json", "zotero-json"),
        ('[{"type": "book", "title": "x", "id": "a"}]', "x.json", "csl-json"),
        ('[{"kind": "book", "title": "x", "citekey": "a"}]', "x.json", "json"),
        ('{"itemType": "spanner", "title": "x"}', "x.json", None),
        ('<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#">', "x.rdf", "zotero-rdf"),
        ('<?xml version="1.0"?><RDF xmlns:bib="http://purl.org/net/biblio#">', "x.rdf", "zotero-rdf"),
        ('<rdf:RDF xmlns:owl="http://www.w3.org/2002/07/owl#">', "x.rdf", None),
        ("<modsCollection xmlns:z='http://www.zotero.org/namespaces/export#'>", "x.xml", "mods"),
    ],
)
def test_sniffing(text: str, name: str, key: str | None) -> None:
    found = for_file(text.encode(), name)
    assert (found.key if found else None) == key


@pytest.mark.parametrize("form", WHOLE, ids=lambda form: form.key)
def test_nobody_else_claims_them(form: Format) -> None:
    for path in WHOLE[form]:
        claims = {each.key: each.sniff(path.read_bytes()[:65_536], path.name) for each in all_formats()}
        assert {key for key, score in claims.items() if score} == {form.key}


@needs_corpus
def test_they_claim_nobody_else() -> None:
    ours = [by_key(key) for key in ("zotero", "zotero-json", "zotero-rdf")]
    others = [path for path in CORPUS.rglob("*") if path.is_file() and path not in SAMPLES]
    others += [path for folder in ("inn", "vitamindwiki") for path in (CORPUS.parent / folder).rglob("*.md")]
    claimed = []
    for path in others:
        with path.open("rb") as file:
            head = file.read(65_536)
        claimed += [(path.name, each.key) for each in ours if each and each.sniff(head, path.name)]
    assert claimed == []


def test_files_exported_beside(tmp_path: Path) -> None:
    (tmp_path / "files" / "13").mkdir(parents=True)
    (tmp_path / "files" / "13" / "berg 2010.pdf").write_bytes(b"%PDF-")
    path = tmp_path / "library.rdf"
    path.write_bytes(WHOLE[RDF][0].read_bytes())
    assert RDF.read_path
    first = next(RDF.read_path(path))
    assert first.reference
    assert [each.path for each in first.reference.attachments] == [str(tmp_path / "files" / "13" / "berg 2010.pdf")]
    assert first.problems == ()


def test_json_keeps_the_words_of_each_item() -> None:
    text = '{"items": [\n{"itemType": "book",  "title": "A"}\n], "collections": {}}'
    (record,) = JSON.read(text.encode(), "x.json")
    assert record.reference
    assert record.reference.sources[0].text == '{"itemType": "book",  "title": "A"}'


def test_torn_json() -> None:
    data = WHOLE[JSON][0].read_bytes()
    found = list(JSON.read(data[: data.index(b'"unheardOf"')], "x.json"))
    assert [record.reference.title if record.reference else record.problems[0].code for record in found] == [
        "Rakfisk in <i>Valdres</i>",
        "Alone",
        "refapp",
        "json-broken",
    ]


def test_items_that_hang_on_each_other() -> None:
    one = {"key": "A", "data": {"key": "A", "itemType": "note", "note": "<p>1</p>", "parentItem": "B"}}
    two = {"key": "B", "data": {"key": "B", "itemType": "note", "note": "<p>2</p>", "parentItem": "A"}}
    three = {"key": "C", "data": {"key": "C", "itemType": ["note"], "parentItem": ["A"], "title": {"x": 1}}}
    found = list(JSON.read(json.dumps([one, two, three]).encode(), "x.json"))
    assert [bool(record.reference) for record in found] == [True, True, False]


def test_entities_are_not_looked_up() -> None:
    text = (
        '<!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
        '<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="d">'
        "<bib:Book><dc:title>&b;</dc:title></bib:Book><bib:Book><dc:title>Fine</dc:title></bib:Book></rdf:RDF>"
    )
    bad, good = RDF.read(text.encode(), "x.rdf")
    assert bad.problems[0].code == "xml-entity"
    assert good.reference
    assert good.reference.title == "Fine"


@pytest.mark.parametrize("form", WHOLE, ids=lambda form: form.key)
@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_hostile_input(form: Format, data: st.DataObject) -> None:
    """Pieces cut out, doubled and changed, or any bytes: problems, never exceptions."""
    whole = data.draw(st.sampled_from([path.read_bytes() for path in WHOLE[form]]))
    at, to = sorted(data.draw(st.tuples(st.integers(0, len(whole)), st.integers(0, len(whole)))))
    middle = data.draw(
        st.binary(max_size=20) | st.sampled_from([b"", whole[at:to] * 2, b'"', b"<", b"{", b"[" * 9_999])
    )
    hurt = whole[:at] + middle + whole[to:]
    for record in form.read(data.draw(st.sampled_from([hurt, middle])), "x"):
        assert record.reference or record.problems


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.floats(allow_nan=False),
        lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=5), inside, max_size=3),
        max_leaves=8,
    ),
    st.sampled_from(
        "itemType creators tags notes attachments collections relations extra date uri key library title data url "
        "parentItem annotations citationKey DOI accessDate dateAdded path linkMode".split()
    ),
)
def test_values_of_the_wrong_type(value: object, name: str) -> None:
    items = [{"itemType": "book", "title": "A", name: value}, {"attachments": [{name: value}], "itemType": "book"}]
    items.append({"itemType": "book", "creators": [{name: value}], "tags": [{name: value}], "notes": [{name: value}]})
    text = json.dumps({"collections": {"C": {name: value, "name": "x"}, "D": value}, "items": items})
    assert len(list(JSON.read(text.encode(), "x.json"))) == 3
