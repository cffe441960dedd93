"""What a BibTeX file can hold, item by item: strings, parents, what is broken, files and groups of other programs."""

from __future__ import annotations

import pytest

from refapp.formats import CERTAIN, Record
from refapp.formats.bibtex import read, sniff
from refapp.model.reference import Reference


def records(text: str | bytes) -> list[Record]:
    return list(read(text if isinstance(text, bytes) else text.encode(), "x.bib"))


def by_key(text: str | bytes) -> dict[str, Reference]:
    return {r.reference.citekey: r.reference for r in records(text) if r.reference}


def codes(text: str | bytes) -> list[str]:
    return [problem.code for record in records(text) for problem in record.problems]


def test_strings_joined_nested_and_defined_later() -> None:
    text = '@string{a = b # " and " # {more}}\n@STRING(b = "One")\n@misc{k, title = a # " x" # 12}'
    assert by_key(text)["k"].title == "One and more x12"
    assert codes(text) == []
    assert codes("@misc{k, title = nobody}") == ["bibtex-undefined-string"]


def test_a_string_that_names_itself() -> None:
    assert by_key("@string{a = a # {x}}\n@misc{k, title = a}")["k"].title.startswith("a")


@pytest.mark.parametrize(
    ("parent", "child", "names"),
    [
        ("book", "inbook", {"container-title": "Whole: Sub", "publisher": "P"}),
        ("collection", "incollection", {"container-title": "Whole: Sub", "publisher": "P"}),
        ("proceedings", "inproceedings", {"container-title": "Whole: Sub", "publisher": "P"}),
        ("reference", "inreference", {"container-title": "Whole: Sub", "publisher": "P"}),
        ("mvbook", "inbook", {"container-title": "Whole: Sub", "publisher": "P"}),
        ("periodical", "article", {"container-title": "Whole"}),
        ("book", "misc", {"publisher": "P"}),
    ],
)
def test_what_a_child_inherits_by_type(parent: str, child: str, names: dict[str, str]) -> None:
    text = (
        f"@{child}{{c, title={{Part}}, crossref={{p}}}}\n"
        f"@{parent}{{p, title={{Whole}}, subtitle={{Sub}}, year=2001, publisher={{P}}, "
        "doi={10.1000/p}, keywords={w}}"
    )
    found = by_key(text)["c"]
    assert {name: found.fields.get(name) for name in names} == names
    assert (found.title, found.year, found.identifiers, found.tags) == ("Part", 2001, (), ())


def test_a_volume_takes_the_title_of_the_whole_as_main_title() -> None:
    text = "@book{c, title={Volume}, crossref={p}}\n@mvbook{p, title={Whole}, author={Doe, Jane}, year=2001}"
    found = by_key(text)["c"]
    assert ("maintitle", "Whole") in [(each.name, each.value) for each in found.extra]
    assert (found.title, found.creators) == ("Volume", ())


def test_the_author_of_a_book_is_that_of_its_parts() -> None:
    text = "@inbook{c, title={Part}, crossref={p}}\n@book{p, title={Whole}, author={Doe, Jane}}"
    assert [(each.role, each.family) for each in by_key(text)["c"].creators] == [
        ("container-author", "Doe"),
        ("author", "Doe"),
    ]
    assert [each.role for each in by_key(text.replace("inbook", "incollection"))["c"].creators] == ["container-author"]


def test_own_fields_win_and_grandparents_count() -> None:
    text = (
        "@inbook{c, title={Part}, publisher={Own}, crossref={p}}\n@book{p, title={Whole}, crossref={g}}\n"
        "@mvbook{g, title={All}, publisher={Not}, location={Oslo}, year=1999}"
    )
    found = by_key(text)["c"]
    assert found.fields["publisher"] == "Own"
    assert (found.fields["publisher-place"], found.fields["container-title"], found.year) == ("Oslo", "Whole", 1999)


def test_data_of_others_in_chains_circles_and_nowhere() -> None:
    text = "@misc{c, title={T}, xdata={a, nowhere}}\n@xdata{a, publisher={P}, xdata={b}}\n"
    text += "@xdata{b, location={Oslo}, xdata={a}}"
    found = by_key(text)["c"]
    assert (found.fields["publisher"], found.fields["publisher-place"]) == ("P", "Oslo")
    assert codes(text) == ["bibtex-missing-parent", "bibtex-xdata", "bibtex-xdata"]


def test_a_parent_that_is_missing_or_oneself() -> None:
    assert codes("@inbook{c, title={T}, crossref={p}}") == ["bibtex-missing-parent"]
    assert by_key("@inbook{c, title={T}, crossref={c}}")["c"].title == "T"


def test_comments_and_preambles_are_no_records() -> None:
    text = '@comment{@misc{no, title={x}}}\n@preamble{{\\foo} # "x"}\n@Comment @misc{yes, title={t}}\nfree text\n'
    assert list(by_key(text)) == ["yes"]


def test_keys_are_kept_as_they_are() -> None:
    text = "@misc{a, title={1}}\n@misc{a, title={2}}\n@misc{, title={3}}\n@misc{title={4}}\n"
    text += "@misc{DOI:10/a+b_c'é, title={5}}"
    assert [r.reference.citekey for r in records(text) if r.reference] == ["a", "a", "", "", "DOI:10/a+b_c'é"]
    assert codes(text) == ["bibtex-duplicate-key", "bibtex-missing-key", "bibtex-missing-key"]


@pytest.mark.parametrize(
    "broken",
    [
        "@article{bad, title = {never closed,",
        '@article{bad, title = "never closed,',
        "@article{bad, title {no equals}}",
        "@article{bad, title = {a}}}} {{{",
        "@article{bad, year = = 2}",
    ],
)
def test_what_is_broken_is_told_with_line_and_text(broken: str) -> None:
    text = f"@misc{{one, title={{1}}}}\n\n{broken}\n\n@misc{{two, title={{2}}}}\n"
    assert {"one", "two"} <= set(by_key(text))
    told = [r for r in records(text) if r.reference is None]
    if "}}}}" not in broken:
        (record,) = told
        assert record.place == "line 3"
        (problem,) = record.problems
        assert (problem.code, problem.line) == ("bibtex-unreadable", 3)
        assert str(problem.args["text"]).startswith(broken[:20])


def test_dates_with_macros_and_what_was_not_understood() -> None:
    dates = {
        'year=2019, month = "1~" # jan': "2019-01-01",
        "year=2019, month = jan # {/} # feb": "2019-01/2019-02",
        'year=2019, month = "10--12~" # jan': "2019-01-10/2019-01-12",
        "date={2019}, month=mar": "2019-03",
        "date={2019-05-XX}": "2019-05",
        "date={199X}": "1990/1999",
        "date={2019/unknown}": "2019",
        "date={-0044-03-15}": "-0044-03-15",
    }
    for field, date in dates.items():
        assert str(by_key(f"@misc{{k, title={{t}}, {field}}}")["k"].issued) == date, field
    (odd,) = by_key("@misc{k, title={t}, year=2019, month={Sprung}}")["k"].extra
    assert (odd.name, odd.value) == ("month", "Sprung")  # the ledger tells of it


def test_open_and_unsure_dates_come_back_as_written() -> None:
    from refapp.formats.bibtex import write

    for date in "2019/ /2019 ../2019 2019/.. 2019? 2019% 2019-XX 2021-33 2019-05-XX 2004-04-25T14:34:00".split():
        assert f"date = {{{date}}}" in write(by_key(f"@misc{{k, title={{t}}, date={{{date}}}}}").values())


def test_names_in_the_extended_form_and_loose_ands() -> None:
    text = "@misc{k, author={family=Berg, given=Jan, given-i={J}, prefix=van der, useprefix=true and Doe, A. and }}"
    assert [(c.particle, c.family, c.given) for c in by_key(text)["k"].creators] == [
        ("van der", "Berg", "Jan"),
        ("", "Doe", "A."),
    ]


def test_nested_formatting_and_quotations() -> None:
    text = r"@misc{k, title={\emph{a \textbf{b}} \enquote{c \enquote{d}} 10$^{\circ}$C \textcolor{red}{e}}}"
    assert by_key(text)["k"].title.replace('<span class="nocase">', "").replace("</span>", "") == (
        "<i>a <b>b</b></i> “c ‘d’” 10°C e"
    )


def test_groups_of_key_words_are_collections() -> None:
    text = (
        "@misc{a, title={t}, keywords={Read, To do}}\n@misc{b, title={t}, author={Churchill, Winston}, keywords={x}}\n"
        "@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n1 StaticGroup:Top\\;0\\;1\\;\\;\\;\\;;\n"
        "2 KeywordGroup:To do\\;0\\;keywords\\;to do\\;0\\;0\\;1\\;\\;\\;\\;;\n"
        "1 KeywordGroup:WSC\\;0\\;author\\;Churchill\\;0\\;0\\;1\\;\\;\\;\\;;\n"
        "1 KeywordGroup:Regex\\;0\\;author\\;C.*\\;0\\;1\\;1\\;\\;\\;\\;;\n}"
    )
    found = {key: [[s.name for s in p] for p in each.collections] for key, each in by_key(text).items()}
    assert found == {"a": [["Top", "To do"]], "b": [["WSC"]]}


def test_an_encoding_that_does_not_hold_for_every_byte() -> None:
    data = "@misc{good, title={Ødegård}}\n@misc{odd, title={".encode() + b"\xe5\x81}}"
    assert by_key(data)["good"].title == "Ødegård"
    assert by_key(data)["odd"].title == "å\x81"
    assert codes(data) == ["bibtex-odd-bytes"]


def test_utf_16_without_a_mark_is_text() -> None:
    data = "@misc{k, title={Łódź}}".encode("utf-16-le")
    assert sniff(data, "x.bib") == CERTAIN
    assert by_key(data)["k"].title == "Łódź"
