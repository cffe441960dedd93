"""A BibTeX file put together again: what stays stays byte for byte, an edit touches its own field only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats.bibtex import read
from refapp.formats.bibtex_original import BibOriginal
from refapp.formats.bibtex_writer import written
from refapp.model.dates import PartialDate
from refapp.model.names import Creator
from refapp.model.reference import Attachment, Collection, Extra, Reference

from .generated import references

CORPUS = Path(__file__).parents[2] / "../shared/corpus/formats/bibtex"

FILE = """% Encoding: UTF-8
@String{jbs = "Journal of Bone Studies"}
@preamble{"\\newcommand{\\noopsort}[1]{}"}

A comment outside, with an @ sign.

@Article{One2020,
  Author    = "Karin Solberg and van Dyk, Jan",
  Title     = {On {B}one},
  Journal   = jbs,
  Year      = 2020,
  Month     = mar,
  % a line nobody reads
  x-own     = {kept},
}

@article{broken, title = {never closed

@inbook{Part, title={A Part}, crossref={Whole}, pages = {1--2}}
@book{Whole,
\ttitle = {The Whole},
\tauthor = {Doe, Jane},
\tdate = {2001},
\tpublisher = {Press}
}
% at the end
"""


def opened(data: bytes) -> tuple[BibOriginal, list[Reference]]:
    original = BibOriginal(data, "x.bib")
    found = [record.reference for record in read(data, "x.bib") if record.reference]
    assert [source for each in found for source in each.sources] == list(original.sources)
    return original, found


def again(text: str | bytes, key: str, edit: Callable[[Reference], Reference | None]) -> str:
    """The file after one of its references was edited, or removed."""
    data = text.encode() if isinstance(text, str) else text
    original, found = opened(data)
    out = original.compose([edit(each) if each.citekey == key else each for each in found], [])
    assert out is not None
    return out.decode()


def fields(**values: str) -> Callable[[Reference], Reference]:
    return lambda each: replace(each, fields={**each.fields, **{k.replace("_", "-"): v for k, v in values.items()}})


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.bib")) or [None], ids=str)
def test_real_files_come_out_byte_for_byte(path: Path | None) -> None:
    if path is None:
        pytest.skip("the corpus of sample files is not here")
    data = path.read_bytes()
    original, found = opened(data)
    assert original.compose(found, []) == data


ENCODINGS = {
    "UTF-8": FILE.replace("Solberg", "Ødegård").encode(),
    "byte order mark": FILE.replace("Solberg", "Ødegård").encode("utf-8-sig"),
    "Latin-1": FILE.replace("Solberg", "Ødegård").replace("UTF-8", "ISO8859_1").encode("latin-1"),
    "Windows-1252, not declared": FILE.replace("Solberg", "Ødegård “x”").encode("cp1252"),
    "a byte that is nothing": FILE.replace("Solberg", "Ødegård").encode() + b"% \xe5\x81",
    "a byte in a marked file": b"\xef\xbb\xbf" + FILE.encode() + b"@misc{k, title={\xe5}}",
    "Latin-2, declared": FILE.replace("Solberg", "Łódź").replace("UTF-8", "ISO8859_2").encode("iso8859-2"),
    "UTF-16": FILE.replace("Solberg", "Łódź").encode("utf-16"),
    "UTF-16 without a mark": FILE.replace("Solberg", "Łódź").encode("utf-16-be"),
    "UTF-16 cut in a letter": FILE.encode("utf-16") + b"x",
    "UTF-32": FILE.replace("Solberg", "Łódź").encode("utf-32"),
    "line ends of Windows": FILE.replace("\n", "\r\n").encode(),
    "line ends of old Macs": FILE.replace("\n", "\r").encode(),
    "mixed line ends": FILE.replace(",\n", ",\r\n").encode(),
    "nothing": b"",
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_encoding_comes_out_byte_for_byte(name: str) -> None:
    original, found = opened(ENCODINGS[name])
    assert original.compose(found, []) == ENCODINGS[name]


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
@settings(max_examples=100)
def test_any_bytes_come_out_as_they_went_in(data: bytes) -> None:
    original, found = opened(b"@misc{a, title={" + data + b"}}\n@misc{b, title={t}}\n" + data)
    assert original.compose(found, []) == b"@misc{a, title={" + data + b"}}\n@misc{b, title={t}}\n" + data


@pytest.mark.parametrize(
    ("key", "edit", "old", "new"),
    [
        ("One2020", lambda r: replace(r, title="On DNA & Øl"), "{On {B}one}", "{On {DNA} \\& Øl}"),
        ("One2020", lambda r: replace(r, citekey="New"), "{One2020,", "{New,"),
        ("Whole", lambda r: replace(r, kind="pamphlet"), "@book{Whole", "@booklet{Whole"),
        ("One2020", fields(container_title="Other"), "= jbs,", "= {Other},"),
        ("One2020", fields(volume="7"), "{kept},", "{kept},\n  Volume    = {7},"),
        ("One2020", lambda r: replace(r, issued=PartialDate(year=2021, month=3)), "= 2020,", "= 2021,"),
        ("One2020", lambda r: replace(r, issued=PartialDate(year=2020, month=4)), "= mar,", "= apr,"),
        ("One2020", lambda r: replace(r, issued=PartialDate(year=2020)), "\n  Month     = mar,", ""),
        ("One2020", lambda r: replace(r, extra=()), "\n  x-own     = {kept},", ""),
        (
            "One2020",
            lambda r: replace(r, extra=(Extra(origin="bibtex", name="x-own", value="{new}"),)),
            "{kept}",
            "{{new}}",
        ),
        (
            "One2020",
            lambda r: replace(r, creators=(Creator(family="Ødegård", given="Mei"),)),
            '"Karin Solberg and van Dyk, Jan"',
            '"Ødegård, Mei"',
        ),
        ("Whole", lambda r: replace(r, issued=PartialDate(year=2002, month=5)), "date = {2001}", "date = {2002-05}"),
        ("Whole", lambda r: replace(r, title="It"), "title = {The Whole}", "title = {It}"),
        ("Whole", fields(publisher_place="Oslo"), "{Press}\n}", "{Press},\n\taddress = {Oslo}\n}"),
        ("Whole", fields(publisher=""), "\n\tpublisher = {Press}", ""),
        ("Part", fields(page="3-4"), "{1--2}", "{3--4}"),
        ("Part", fields(container_title="Its own"), "{1--2}", "{1--2}, booktitle = {Its own}"),
        ("Part", lambda _: None, "@inbook{Part, title={A Part}, crossref={Whole}, pages = {1--2}}\n", ""),
    ],
)
def test_an_edit_rewrites_only_its_place(
    key: str, edit: Callable[[Reference], Reference | None], old: str, new: str
) -> None:
    assert FILE.count(old) == 1
    assert again(FILE, key, edit) == FILE.replace(old, new)


def test_inherited_fields_are_used_and_not_written() -> None:
    _, found = opened(FILE.encode())
    part = next(each for each in found if each.citekey == "Part")
    assert (part.fields["container-title"], part.fields["publisher"], part.year) == ("The Whole", "Press", 2001)
    assert "booktitle" not in again(FILE, "Part", lambda r: replace(r, title="Another"))


def test_a_part_keeps_what_it_had_when_its_whole_goes() -> None:
    out = again(FILE, "Whole", lambda _: None)
    (part,) = (r.reference for r in read(out.encode(), "x.bib") if r.reference and r.reference.citekey == "Part")
    assert "@book" not in out
    assert (part.fields["container-title"], part.fields["publisher"], part.year) == ("The Whole", "Press", 2001)


def test_a_part_follows_its_whole_to_another_key() -> None:
    out = again(FILE, "Whole", lambda r: replace(r, citekey="Entire"))
    assert out == FILE.replace("{Whole,", "{Entire,").replace("{Whole}", "{Entire}")


def test_new_references_come_after_the_last_entry() -> None:
    original, found = opened(FILE.replace("\n", "\r\n").encode())
    out = original.compose(found, [Reference(citekey="new", kind="book", title="New")])
    assert out is not None
    text = out.decode()
    assert text.endswith("{Press}\r\n}\r\n\r\n@book{new,\r\n  title = {New}\r\n}\r\n% at the end\r\n")


def test_characters_the_encoding_lacks_are_latex() -> None:
    text = "@misc{å,\n  title = {Grüße}\n}\n"
    original, (first,) = opened(text.encode("latin-1"))
    title = "Łódź, Čapek – “Σ” 😀"
    out = original.compose([replace(first, title=title)], [])
    assert out is not None
    assert out.startswith("@misc{å,\n  title = {{\\L}{\\'o}d".encode("latin-1")[:22])
    (record,) = read(out, "x.bib")
    assert record.reference is not None
    assert (record.reference.citekey, record.reference.title) == ("å", title)


def test_names_and_quotes_stay_in_the_entry_s_own_way() -> None:
    text = '@MISC{a,TITLE="T",AUTHOR="A, B",ANNOTATION={x}}'
    out = again(text, "a", fields(volume="3"))
    assert out == '@MISC{a,TITLE="T",AUTHOR="A, B",ANNOTATION={x},VOLUME="3"}'
    assert again("@article(a,\n journaltitle={J},title={t})", "a", fields(container_title="K")) == (
        "@article(a,\n journaltitle={K},title={t})"
    )


def test_the_library_s_copy_of_a_file_is_no_edit() -> None:
    text = "@misc{a, title={t}, file={Full Text:files/1/x.pdf:application/pdf}}"
    copied = Attachment(path="attachments/ab/x.pdf", media_type="application/pdf", title="Full Text", sha256="ab")
    assert again(text, "a", lambda r: replace(r, attachments=(copied,))) == text
    other = replace(copied, path="attachments/cd/y.pdf")
    assert "y.pdf" in again(text, "a", lambda r: replace(r, attachments=(other,)))


def test_a_made_key_is_not_written_into_an_entry_without_one() -> None:
    text = "@misc{, title={t}}\n@misc{title={u}}\n"
    assert again(text, "", lambda r: replace(r, citekey="made2020")) == text


def test_collections_are_written_to_groups() -> None:
    text = (
        "@misc{a, title={t}}\n@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n"
        "1 StaticGroup:Top\\;0\\;1\\;\\;\\;\\;;\n2 StaticGroup:Sub\\;0\\;1\\;\\;\\;\\;;\n}\n"
    )
    path = (Collection(names={"": "Top"}), Collection(names={"": "Sub"}))
    out = again(text, "a", lambda r: replace(r, collections=(path,)))
    assert out == text.replace("{t}}", "{t}, groups={Sub}}")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_new_collections_are_added_to_the_tree_of_groups(newline: str) -> None:
    def node(level: int, name: str) -> str:
        return f"{level} StaticGroup:{name}\\;0\\;1\\;\\;\\;\\;;\n"

    begin = "@misc{a, title={t}}\n@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n"
    text = begin + node(1, "Top") + node(2, "Sub") + node(1, "Last") + "}\n"
    names = [("Top", "New; one", "Deep"), ("Last",), ("End",)]
    paths = tuple(tuple(Collection(names={"": step}) for step in path) for path in names)
    out = again(text.replace("\n", newline), "a", lambda r: replace(r, collections=paths))
    nodes = [
        node(1, "Top"),
        node(2, "Sub"),
        node(2, "New\\\\\\; one"),
        node(3, "Deep"),
        node(1, "Last"),
        node(1, "End"),
    ]
    entry, tree = out.replace(newline, "\n").split("\n", 1)
    assert "groups={Deep, Last, End}" in entry
    assert tree == begin.partition("\n")[2] + "".join(nodes) + "}\n"
    assert out.count("\n") == out.count(newline)
    (read_again,) = opened(out.encode())[1]
    assert [tuple(step.name for step in path) for path in read_again.collections] == names


@given(
    references("bibtex", ["article-journal", "book", "chapter", "report", "document"]),
    references("bibtex", ["article-journal", "book", "chapter", "report", "document"]),
)
@settings(max_examples=60)
def test_any_edit_says_what_it_should(first: Reference, second: Reference) -> None:
    from refapp.formats.bibtex import write

    text = "% before\n" + write([replace(first, citekey="one")]).replace("  ", "\t") + "% between\n@misc{z, note=1}\n"
    original, found = opened(text.encode())
    now = replace(second, citekey="one")
    out = original.compose([now, *found[1:]], [])
    assert out is not None
    assert out.startswith(b"% before\n@")
    assert out.endswith(b"% between\n@misc{z, note=1}\n")
    (after, _) = (record.reference for record in read(out, "x.bib") if record.reference)
    mine, wanted = written(after), written(now)
    assert (mine.type, sorted(mine.fields)) == (wanted.type, sorted(wanted.fields))


OLD_GROUPS = (
    "@misc{a, title={t}}\n@misc{b;1, title={u}}\n@misc{c, title={v}}\n@comment{jabref-meta: groupsversion:3;}\n"
    "@comment{jabref-meta: groupstree:\n0 AllEntriesGroup:;\n1 ExplicitGroup:Top\\;0\\;a\\;b\\\\\\;1\\;c\\;;\n"
    "2 ExplicitGroup:Sub\\;0\\;a\\\n;c\\;;\n1 ExplicitGroup:Sub\\;0\\;a\\;;\n}\n"
)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("key", "left", "before", "after"),
    [
        ("a", ("Top", "Sub"), ";0\\;a\\\n;c\\;;", ";0\\;c\\;;"),
        ("a", ("Sub",), "1 ExplicitGroup:Sub\\;0\\;a\\;;", "1 ExplicitGroup:Sub\\;0\\;;"),
        ("b;1", ("Top",), "b\\\\\\;1\\;", ""),
        ("c", ("Top",), "1\\;c\\;;", "1\\;;"),
    ],
)
def test_what_left_an_old_group_of_keys_is_not_listed_in_it(
    key: str, left: tuple[str, ...], before: str, after: str, newline: str
) -> None:
    text = OLD_GROUPS.replace("\n", newline)

    def taken_out(reference: Reference) -> Reference:
        paths = [path for path in reference.collections if tuple(step.name for step in path) != left]
        assert len(paths) == len(reference.collections) - 1
        return replace(reference, collections=tuple(paths))

    out = again(text, key, taken_out)
    assert out == OLD_GROUPS.replace(before, after, 1).replace("\n", newline)


def test_a_removed_entry_leaves_its_groups() -> None:
    out = again(OLD_GROUPS, "a", lambda _: None)
    assert "a\\" not in out.partition("groupstree")[2]
    assert "Sub\\;0\\;c\\;;\n1 ExplicitGroup:Sub\\;0\\;;\n}" in out


def test_a_key_that_another_entry_has_too_stays() -> None:
    text = "@misc{a, title={other}}\n" + OLD_GROUPS
    original, found = opened(text.encode())
    out = original.compose([replace(found[0], collections=()), *found[1:]], [])
    assert out is not None
    assert out.decode() == text


def test_other_edits_and_leaving_a_group() -> None:
    out = again(OLD_GROUPS, "c", lambda r: replace(r, title="w", collections=()))
    assert "@misc{c, title={w}}" in out
    assert "c\\;" not in out
    (_, _, found) = opened(out.encode())[1]
    assert (found.title, found.collections) == ("w", ())


def test_leaving_a_group_of_bibdesk() -> None:
    def text(keys: str) -> str:
        plist = f"<key>group name</key>\n<string>Fish</string>\n<key>keys</key>\n<string>{keys}</string>"
        return f"@misc{{a, title={{t}}}}\n@misc{{b, title={{u}}}}\n@comment{{BibDesk Static Groups{{\n{plist}\n}}}}\n"

    assert again(text("a,b"), "a", lambda r: replace(r, collections=())) == text("b")
    assert again(text("a,b"), "b", lambda r: replace(r, collections=())) == text("a")
