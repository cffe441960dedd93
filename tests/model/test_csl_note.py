from __future__ import annotations

from refapp.model.csl_json import from_csl, to_csl

NOTE = (
    "original-date: 1900-05\nDOI: 10.1000/X\nEditor: Doe || Jane\neditor: A Body\nCitation Key: kept\n"
    "Publisher Place: Oslo\ntype: dataset\nWords."
)


def test_variables_in_a_note() -> None:
    item = {
        "id": "a",
        "type": "book",
        "title": "x",
        "volume": "1",
        "note": f"{NOTE}\nissue: 7 {{:issue: 3}} {{:volume: 2}}",
    }
    one = from_csl(item)
    assert one.kind == "dataset"
    assert one.fields == {"volume": "1", "original-date": "1900-05", "publisher-place": "Oslo", "issue": "3"}
    assert one.identifier("doi") == "10.1000/x"
    assert [(each.role, each.family, each.literal) for each in one.creators] == [
        ("editor", "Doe", ""), ("editor", "", "A Body"),
    ]  # fmt: skip
    assert one.texts[0].body == item["note"]
    assert from_csl(to_csl(one)) == one


def test_a_note_that_is_only_words() -> None:
    one = from_csl({"type": "book", "title": "x", "note": "See page 3\nvolume: 4"})
    assert one.fields == {}
