"""`read(write(read(x)))` is `read(x)`: for generated BibTeX, and over all sample files with figures in one summary."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats.bibtex import read, write
from refapp.formats.bibtex_asides import COMMENTED, LEFT_OVER, NO_BRACE
from refapp.formats.bibtex_fields import KIND_OF_TYPE, NAMES, variables
from refapp.formats.bibtex_text import decode_bibtex
from refapp.model.reference import Reference

CORPUS = Path(__file__).parents[2] / "../shared/corpus/formats/bibtex"

_NAMES = sorted(
    {field for _, field in NAMES}
    | set(variables("article"))
    | set(variables("book"))
    | set(
        "title subtitle booktitle booksubtitle date year month day urldate url doi isbn issn eprint eprinttype "
        "archiveprefix keywords abstract note annote annotation file groups langid language editortype entrysubtype "
        "type howpublished pmid crossref xdata zeta Unknown".split()
    )
)
_WORDS = st.sampled_from(
    [
        *r"""Smith, and others Jan von der Berg Jr. {World} {Health} \'e {\"u} \o{} \emph{in} \textbf{bold} $x^2$
    $\alpha$ $\frac{1}{2}$ \enquote{quoted} DNA {mRNA} {A} a The 2019 2019-03 2019/2020 1999~ 199X 1 12 jan March Spring
    -- --- ~ \& 50\% \_ # % & _ ^ < > <i>x</i> \textsc{sc} `` '' " http://x.org/a_b?c=~d 10.1000/ab_c(d) PhD Top,
    9780203122815 1234-5678 1901.00001 arXiv english :a.pdf:PDF ; : = \url{http://y.org} é Łódź 漢字 family=Berg,
    given=Jan {\relax} \LaTeX \noopsort{x} \foreignlanguage{french}{été} \\ !""".split(),
        "\n\n",
        "{World Health}",
    ]
)
_VALUES = st.lists(_WORDS, max_size=6).map(" ".join)


def _field(pair: tuple[str, str]) -> str:
    return f"  {pair[0]} = {{{pair[1]}}}"


_ENTRIES = st.builds(
    lambda kind, key, fields: f"@{kind}{{{key},\n" + ",\n".join(map(_field, fields)) + "\n}\n",
    st.sampled_from([*KIND_OF_TYPE, "foo"]),
    st.text("abcAB12:_-+.éø", min_size=1, max_size=6),
    st.lists(st.tuples(st.sampled_from(_NAMES), _VALUES), max_size=8, unique_by=lambda pair: pair[0]),
)


def bare(reference: Reference) -> Reference:
    return replace(reference, id=None, added="", changed="", sources=())


ASIDES = {NO_BRACE, COMMENTED, LEFT_OVER}


def references(text: str) -> list[Reference]:
    return [bare(record.reference) for record in read(text.encode(), "x.bib") if record.reference]


@given(st.lists(_ENTRIES, min_size=1, max_size=3).map("\n".join))
@settings(max_examples=150)
def test_generated_files_come_back(text: str) -> None:
    first = references(text)
    assert references(write(first)) == first


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus of sample files is not here")
def test_the_corpus_in_figures() -> None:
    """Every sample file read; its entries counted by bibtexparser too; each written, read and compared."""
    files = records = found = same = refused = 0
    for path in sorted(CORPUS.glob("*.bib")):
        data = path.read_bytes()
        taken = list(read(data, path.name))
        first = [bare(record.reference) for record in taken if record.reference]
        again = references(write(first))
        # What looks like an entry and is comment in the eyes of BibTeX is told by us alone.
        taken = [record for record in taken if not ASIDES.intersection(problem.code for problem in record.problems)]
        assert len(taken) == _counted(decode_bibtex(data)), path.name
        files, records, found = files + 1, records + len(taken), found + len(first)
        refused += len(taken) - len(first)
        same += sum(one == other for one, other in zip(first, again, strict=True))
    print(f"{files} files read, {records} entries as bibtexparser counts, {found} references, {refused} told of")
    print(f"{same} of {found} references the same once written and read again")
    assert same == found


def _counted(text: str) -> int:
    """The entries bibtexparser sees, those it could not take among them."""
    import bibtexparser
    from bibtexparser.model import Entry, ParsingFailedBlock

    logging.disable(logging.CRITICAL)
    try:
        blocks = bibtexparser.parse_string(text, parse_stack=[]).blocks
    finally:
        logging.disable(logging.NOTSET)
    return sum(isinstance(block, Entry | ParsingFailedBlock) for block in blocks)
