"""The papers a post quotes: found by their journal line, linked title or list of authors, each with its header."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from refapp.model.folding import sort_key

from .journal_lines import find_date, without_date
from .paper_headers import Paper, clean_title, names_paper, papers_of, title_above, title_like, with_header
from .paper_text import CITATION, PMID
from .post_lines import Line, dois_in
from .post_sections import Section, sections_of

_TRAILER = re.compile(
    r"\s*(?:[-–—,;:|.(\[]\s*)?(?:free|full|open|publisher)?[\s-]*(?:pdf|text|access|paywall|abstract|doi|html)\b[\s:).\]]*(?:online|here|free)?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Quotations:
    """What a post quotes: its papers, and the DOIs that are only cited, with the words they stand under."""

    papers: tuple[Paper, ...] = ()
    cited: tuple[tuple[str, str], ...] = ()
    untitled: int = 0  # DOIs outside lists of references whose title was not found


def find_papers(lines: list[Line], post_title: str = "") -> Quotations:
    """Every paper the lines of a post quote, in order, each once."""
    papers: list[Paper] = []
    cited: dict[str, str] = {}
    sections = sections_of(lines)
    for section in sections:
        if not section.references:
            papers.extend(papers_of(section))
    papers = _merged(papers)
    known = {paper.doi for paper in papers if paper.doi}
    for section in sections:
        for line in section.lines:
            for doi in line.dois:
                if doi in known:
                    continue
                title = "" if section.references else _listed_title(line, doi)
                if title and len(line.dois) == 1:
                    papers.append(_listed(line, doi, title))
                    known.add(doi)
                else:
                    cited.setdefault(doi, title or _words_of(line, doi))
    papers = _merged(papers)
    asides = {paper.doi for paper in papers if paper.listed}
    without = [paper for paper in papers if not paper.doi]
    listed = {doi for section in sections if section.references for line in section.lines for doi in line.dois}
    loose = [doi for doi in _loose_dois(sections) if doi in cited and doi not in asides | listed]
    if len(papers) == 1 and without and len(loose) == 1:
        papers = [replace(papers[0], doi=loose[0])]
        cited.pop(loose[0])
    elif not papers and len(loose) == 1 and (len(cited) == 1 or _bare(lines, loose[0])):
        papers = [_only(sections, loose[0], post_title)]
        cited.pop(loose[0])
    if len(papers) == 1:
        papers = [_completed(papers[0], lines)]
    untitled = sum(1 for doi in loose if doi in cited)
    return Quotations(tuple(papers), tuple(cited.items()), untitled)


def _completed(paper: Paper, lines: list[Line]) -> Paper:
    """The one paper of a post with the one PMID that the post names anywhere."""
    pmids = {match[1] for line in lines if "PMID" in line.raw and (match := PMID.search(line.text))}
    return replace(paper, pmid=pmids.pop()) if not paper.pmid and len(pmids) == 1 else paper


def _listed_title(line: Line, doi: str) -> str:
    """The title a DOI stands behind in a list: the linked words, or the words before."""
    if line.kind == "row":
        return next((cell for cell in line.pieces if title_like(cell) and "10." not in cell), "")
    if line.kind not in ("item", "text", "quote", "heading") or CITATION.search(line.text[:80]):
        return ""
    linked = next((each for each in line.links if doi in dois_in(each.url)), None)
    if linked and names_paper(linked.words) and not _TRAILER.fullmatch(linked.words):
        sentence = line.kind == "text" and len(linked.words) < 0.4 * len(line.text)
        return "" if sentence or linked.words[:1].islower() else linked.words
    if line.kind == "text" and not line.bold:
        return ""
    before = Line(0, line.raw[: linked.start] if linked else line.raw.split("10.", 1)[0], line.kind).text
    before = re.sub(r"(?:https?:\S*|\bdoi\b\W*)$", "", before, flags=re.IGNORECASE)
    before = _TRAILER.sub("", _TRAILER.sub("", before)).strip(" -–—:;,.*")
    before = re.sub(r"\s*\b(?:PDF )?(?:is )?(?:behind (?:a )?paywall|free PDF)\W*$", "", before, flags=re.IGNORECASE)
    return before if title_like(before) and len(before) <= 320 and before[:1].isupper() else ""


def _listed(line: Line, doi: str, title: str) -> Paper:
    named, date = without_date(title)
    if date is None:
        rest = line.text.rsplit(title[-20:], 1)[-1]
        date = find_date(rest[:120])[0]
    return Paper(title=clean_title(named), line=line.number, doi=doi, date=date, listed=True, last_line=line.number)


def _words_of(line: Line, doi: str) -> str:
    linked = next((each for each in line.links if doi in dois_in(each.url)), None)
    return linked.words[:200] if linked else ""


def _loose_dois(sections: Iterable[Section]) -> list[str]:
    dois = (doi for section in sections if not section.references for line in section.lines for doi in line.dois)
    return list(dict.fromkeys(dois))


def _bare(lines: list[Line], doi: str) -> bool:
    """Whether a DOI has a line to itself, as a page gives its own."""
    return any(doi in line.dois and len(line.text.split()) <= 6 for line in lines)


def _only(sections: list[Section], doi: str, post_title: str) -> Paper:
    """The one DOI of a post that says little else: the heading nearest above, or the highest, is its title."""
    highest: Line | None = None
    for section in sections:
        for at, line in enumerate(section.lines):
            if line.kind == "heading" and title_like(line.text) and (highest is None or line.level < highest.level):
                highest = line
            if doi not in line.dois:
                continue
            title, date, _, _ = title_above(section.lines, at, 0)
            if not title_like(title):
                title, date = without_date(highest.text if highest else post_title)
            paper, _ = with_header(section.lines, at, [], clean_title(title), None, date, doi)
            return paper
    return Paper(title=post_title, doi=doi)


def _merged(papers: list[Paper]) -> list[Paper]:
    """One paper for all that share a DOI, or a title where DOIs do not differ."""
    kept: list[Paper] = []
    places: dict[tuple[str, str], int] = {}
    for paper in papers:
        title = ("title", sort_key(paper.title, 200))
        at = places.get(("doi", paper.doi), -1) if paper.doi else -1
        if at < 0 and title[1] and title in places:
            other = kept[places[title]]
            at = places[title] if not paper.doi or not other.doi else -1
        if at < 0:
            at = len(kept)
            kept.append(paper)
        else:
            kept[at] = _joined(kept[at], paper)
        places.setdefault(title, at)
        if paper.doi:
            places.setdefault(("doi", paper.doi), at)
    return kept


def _joined(first: Paper, second: Paper) -> Paper:
    """The first paper with what only the second tells."""
    return replace(
        first,
        doi=first.doi or second.doi,
        pmid=first.pmid or second.pmid,
        pmcid=first.pmcid or second.pmcid,
        creators=first.creators or second.creators,
        fields={**second.fields, **first.fields},
        date=first.date or second.date,
        abstract=first.abstract or second.abstract,
    )
