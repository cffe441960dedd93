"""Records of XML: word for word, with their lines, and safe from what XML can do."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats import Record, all_formats
from refapp.formats.xml_node import Node, document, to_xml
from refapp.formats.xml_records import Piece, XmlFault, parse, read_records
from refapp.formats.xml_scan import first_tags, tags, text_of
from refapp.messages import problem_sentence
from refapp.model.problems import Problem
from refapp.model.reference import Reference


def read(data: bytes) -> list[Record]:
    def make(piece: Piece) -> tuple[Reference | None, list[Problem]]:
        return Reference(title=piece.node.words), []

    return list(read_records(data, "x.xml", "k", frozenset(("record",)), make))


def titles(data: bytes) -> Iterator[str]:
    for record in read(data):
        yield record.reference.title if record.reference else record.problems[0].code


def test_text_and_line_are_those_of_the_file() -> None:
    (record,) = read(b"<a>\n\n  <record x='1'><t>\n a &amp; <!-- </record> --> b</t></record>\n</a>")
    assert record.reference is not None
    assert record.place == "line 3"
    assert record.reference.sources[0].text == "<record x='1'><t>\n a &amp; <!-- </record> --> b</t></record>"
    assert record.reference.title == "a & b"


def test_a_fault_costs_one_record() -> None:
    data = b"<a>\n<record>one</record>\n<record>\n<t>two</record>\n<record>three</record>\n<record>four"
    assert list(titles(data)) == ["one", "xml-broken", "three", "xml-unclosed"]
    assert [record.problems[0].line for record in read(data) if record.problems] == [4, 6]
    assert list(titles(b"<record>one<record>two</record>")) == ["xml-unclosed", "two"]


def test_prefixes_without_declaration_and_html_names() -> None:
    assert list(titles(b"<z:record q:a='1'><q:t>&eacute;&nbsp;&#8211;&#2;</q:t></z:record>")) == ["é –"]


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]><x><record>&l9;</record></x>'.encode(), "xml-entity"),
        (b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x><record>&f;</record></x>', "xml-entity"),
        (b"<record>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</record>", "xml-deep"),
        (b"<record>" + b"<a>" * 100_000, "xml-deep"),
        (b"<record>" * 100_000, "xml-unclosed"),
        (b"<a>" * 100_000, "xml-no-records"),
        (b"<record>" + b"x" * 21_000_000 + b"</record>", "xml-too-long"),
        (b"<record>" + b"x" * 11_000_000 + b"</record>", "xml-broken"),
        (b'<record a="' * 50_000, "xml-no-records"),
        (b"<a 'x\"" * 100_000, "xml-no-records"),
        (b"<!--" * 100_000, "xml-no-records"),
        (b"<record>&" + b"a" * 1_000_000 + b"</record>", "xml-broken"),
        (b"<record><!DOCTYPE y></record>", "xml-broken"),
        (b"", "xml-no-records"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_attacks_are_refused_quickly_with_a_sentence(data: bytes, code: str) -> None:
    start = time.process_time()
    found = read(data)
    assert time.process_time() - start < 10
    problems = [problem for record in found for problem in record.problems]
    assert all(record.reference is None for record in found)
    assert len(found) <= 51
    assert problems[-1].code == code
    assert problem_sentence(problems[-1]) != code


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>".encode("latin-1"), "é"),
        ("<a>é</a>".encode(), "é"),
        ("\ufeff<?xml version='1.0' encoding='utf-16'?><a>é</a>".encode("utf-16-le"), "é"),
        ("<?xml version='1.0' encoding='nonsense'?><a>é</a>".encode(), "é"),
        ("<?xml version='1.0' encoding='utf-8'?><a>é</a>".encode("cp1252"), "é"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert f">{text}<" in text_of(data)


def test_first_tags() -> None:
    assert first_tags(b"<?xml?><!-- <x> --><!DOCTYPE a [<!ELEMENT b (c)>]><q:a><b/></q:a>") == ["a", "b"]
    assert first_tags(b"text <a>") == []


_NODES = st.recursive(
    st.builds(Node, st.sampled_from(["a", "b-c"]), st.text(max_size=5)),
    lambda inner: st.builds(
        Node,
        st.sampled_from(["a", "b-c"]),
        st.just(""),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(st.sampled_from(["x", "xml:lang"]), st.text(max_size=5), max_size=2),
    ),
    max_leaves=6,
)


_ELEMENTS = (
    "titles title style contributors authors author dates year pub-dates date urls url isbn ref-type label keyword "
    "titleInfo name namePart role roleTerm originInfo place placeTerm dateIssued relatedItem part detail extent "
    "identifier location subject genre extension variable physicalDescription language mods Author Corporate NameList "
    "Person Last LCID Tag datafield subfield controlfield leader Article PubDate Year Pagination math mfrac apply Book"
).split()
_TEXTS = st.sampled_from(
    ["", "a", "Doe, J", "2001", "Mar 3", "http://a.no", "10.1000/x", "1234-5679", "12-5", "nb", " , "]
)
_TREES = st.recursive(
    st.builds(Node, st.sampled_from(_ELEMENTS), _TEXTS),
    lambda inner: st.builds(
        Node,
        st.sampled_from(_ELEMENTS),
        _TEXTS,
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(
            st.sampled_from(["type", "tag", "code", "name", "face", "ind1", "unit", "point", "displayLabel"]),
            st.sampled_from(
                "host series doi volume citekey family text csl 245 773 856 100 a g x bold pages end".split()
            ),
            max_size=2,
        ),
    ),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("key", "root"),
    [
        ("endnote-xml", "record"),
        ("mods", "mods"),
        ("pubmed-xml", "PubmedArticle"),
        ("word-xml", "Source"),
        ("marcxml", "record"),
    ],
)
@settings(deadline=None)
@given(trees=st.lists(_TREES, max_size=5))
def test_no_tree_raises(key: str, root: str, trees: list[Node]) -> None:
    (format_,) = [each for each in all_formats() if each.key == key]
    text = to_xml(Node(root, children=(Node("leader", "00000nam"), *trees)))
    found = [record.reference for record in format_.read(text.encode(), "x") if record.reference]
    if format_.write:
        assert format_.write(found)


@settings(deadline=None)
@given(_NODES)
def test_what_is_written_can_be_read(node: Node) -> None:
    text = document(node)
    assert text.startswith("<?xml")
    assert parse(to_xml(node)).name == node.name
    assert to_xml(parse(to_xml(node))) == to_xml(parse(to_xml(parse(to_xml(node)))))


@settings(deadline=None)
@given(st.text())
def test_scanning_any_text(text: str) -> None:
    list(tags(text))
    with suppress(XmlFault):
        parse(text)
