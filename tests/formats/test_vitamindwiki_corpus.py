"""The real posts of the shared corpus: all are read, and a post's one DOI is its reference's."""

import statistics
import time
from pathlib import Path

import pytest

from refapp.formats.post_lines import lines_of
from refapp.formats.vitamindwiki import FORMAT, sniff

REPOSITORY = Path(__file__).resolve().parents[2]
CORPUS = next(
    (each for each in (up / "shared" / "corpus" / "vitamindwiki" for up in REPOSITORY.parents) if each.is_dir()),
    REPOSITORY.parent / "shared" / "corpus" / "vitamindwiki",
)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the repository")
def test_the_corpus(capsys):
    posts = sorted(CORPUS.glob("*.md"))
    times, figures = (
        [],
        {"posts": 0, "papers": 0, "web pages": 0, "with authors": 0, "with journal": 0, "with year": 0, "abstracts": 0},
    )
    one_doi = wrong = 0
    for path in posts:
        data = path.read_bytes()
        assert sniff(data[:65_536], path.name) >= 90, path.name
        start = time.process_time()
        found = list(FORMAT.read(data, path.name))
        times.append(time.process_time() - start)
        assert all(record.reference for record in found), path.name
        figures["posts"] += 1
        for record in found:
            reference = record.reference
            paper = reference.kind != "webpage"
            figures["papers" if paper else "web pages"] += 1
            if paper:
                figures["with authors"] += bool(reference.creators)
                figures["with journal"] += bool(reference.container)
                figures["with year"] += reference.year is not None
                figures["abstracts"] += any(text.role == "abstract" for text in reference.texts)
                assert reference.title, path.name
        dois = {doi for line in lines_of(data.decode()) for doi in line.dois}
        if len(dois) == 1:
            one_doi += 1
            wrong += not any({record.reference.identifier("doi")} == dois for record in found)
    with capsys.disabled():
        print(f"\n{figures}; posts with one DOI {one_doi}, without it as reference {wrong}")
        print(f"median {statistics.median(times) * 1000:.1f} ms a post")
    assert figures["posts"] == len(posts)
    assert wrong <= 1  # one post names a single DOI, in the list of what its paper cites
    assert statistics.median(times) < 0.01
