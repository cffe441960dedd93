"""The papers a post quotes: found by their journal line, linked title or list of authors, each with its header."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from refapp.model.dates import PartialDate
from refapp.model.folding import sort_key
from refapp.model.names import Creator

from .author_lines import parse_authors
from .journal_lines import JournalLine, find_date, parse_journal, parse_pieces, without_date
from .paper_text import PMID, abstract_from, identifiers_in, is_affiliation, is_label
from .post_lines import Line
from .post_sections import Section, sections_of

_BACK, _AHEAD = 4, 4  # how many lines a header may lie around its journal line
_NOT_A_TITLE = re.compile(
    r"^(?:pdf|download|publisher|free|full|open access|click|see|notes?|summary|comments?|abstract|authors?|by\b|keywords?|"
    r"received|accepted|published|correspond|copyright|©|\(c\)|table|figure|fig\b|https?:|www\.|from\b|update|doi|pmid|"
    r"journal of|review article|original|research article|editorial$|items? in|search|google scholar|behind|paywall|"
    r"\d+ (?:citations?|studies|visitors)|this|here|study$|paper$|article$|link|note:|review$|image|chart|video|clinical trial$)",
    re.IGNORECASE,
)
_TRAILER = re.compile(
    r"\s*(?:[-–—,;:|.(\[]\s*)?(?:free|full|open|publisher)?[\s-]*(?:pdf|text|access|paywall|abstract|doi|html)\b[\s:).\]]*(?:online|here|free)?\s*$",
    re.IGNORECASE,
)
_DOI_WORDS = re.compile(r"\bdoi\b|\b10\.\d{4}|https?:", re.IGNORECASE)
_CITATION = re.compile(r"^(?:[A-ZÀ-Þ][\w'’-]+ [A-Z]{1,3}(?:,|\s+et al|\s+and\b|\.))|\bet al\b")


@dataclass(frozen=True)
class Paper:
    """A paper quoted in a post. `lines` are those of its header and abstract (numbers in the post's body)."""

    title: str = ""
    line: int = 0
    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    creators: tuple[Creator, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)
    date: PartialDate | None = None
    preprint: bool = False
    abstract: str = ""
    listed: bool = False
    last_line: int = 0


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
            papers.extend(_papers_of(section))
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


def _papers_of(section: Section) -> list[Paper]:
    papers: list[Paper] = []
    lines, start = section.lines, 0
    for at, line in enumerate(lines):
        if at < start:
            continue
        found = _linked_paper(lines, at) or _headed_paper(lines, at, start)
        if found:
            paper, start = found
            papers.append(paper)
    if not papers:
        paper_found = _unplaced_paper(section)
        papers = [paper_found] if paper_found else []
    return papers


def _linked_paper(lines: list[Line], at: int) -> tuple[Paper, int] | None:
    """A title that is itself the link to the paper: `### [Title](https://doi.org/…) J Nutr, Oct 2014`."""
    line = lines[at]
    if line.kind not in ("heading", "text") or len(line.dois) != 1 or _CITATION.search(line.text[:60]):
        return None
    linked = next((each for each in line.links if line.dois[0] in _dois_of_link(each.url)), None)
    if not linked or not _names_paper(linked.words) or len(linked.words) < 0.5 * len(line.text):
        return None
    rest = line.text.split(" ".join(linked.words.split()), 1)[-1].strip(" .,-–*")
    journal = parse_journal(rest, sure=True) if rest else None
    if journal is None or not journal.located:
        for below in lines[at + 1 : at + 3]:
            if below.kind == "text" and set(below.dois) <= set(line.dois):
                journal = parse_pieces(below.pieces, sure=bool(below.dois)) or journal
    title, date = without_date(linked.words)
    return _with_header(lines, at, [], clean_title(title), journal, date, line.dois[0])


def _headed_paper(lines: list[Line], at: int, start: int) -> tuple[Paper, int] | None:
    """A journal line with the title above it (or, as PubMed copies it, below)."""
    line = lines[at]
    if line.kind != "text" or len(line.dois) > 1 or len(line.text) > 350 or is_label(line.text):
        return None
    doi = line.dois[0] if line.dois else ""
    if doi and (any(_names_paper(each.words) for each in line.links) or _CITATION.search(line.text[:60])):
        return None
    journal = parse_pieces(line.pieces, sure=bool(doi))
    if journal is None or (doi and not _about_place(line, journal)):
        return None
    title, date, authors, title_at = _title_above(lines, at, start)
    if title_at < 0 or (date and at + 2 < len(lines) and not authors):
        below = _title_below(lines, at)
        if below:
            title, title_at = below, at + 1
            date = None
    if not title:
        return None
    paper, after = _with_header(lines, at, authors, title, journal, date, doi, title_at)
    return (paper, after) if paper.doi or paper.creators or paper.pmid else None


def _about_place(line: Line, journal: JournalLine) -> bool:
    """Whether a line with a DOI is a journal line and not a sentence that happens to hold one."""
    if journal.located or "container-title" in journal.fields:
        return len(line.text) < 300
    return len(line.text.split()) <= 14


def _title_above(lines: list[Line], at: int, start: int) -> tuple[str, PartialDate | None, list[Line], int]:
    authors: list[Line] = []
    heading = next((i for i in range(at - 1, max(start, at - _BACK) - 1, -1) if lines[i].kind == "heading"), -1)
    for i in range(at - 1, max(start, at - _BACK) - 1, -1):
        line = lines[i]
        if i == heading:
            title, date = without_date(line.text)
            return clean_title(title), date, authors, i
        if line.kind != "text" or not line.text or _NOT_A_TITLE.match(line.text):
            continue
        if not line.bold and (journal := parse_pieces(line.pieces)) and journal.located:
            continue
        if not line.bold and parse_authors(line.text):
            authors.insert(0, line)
            continue
        wiki_headline = heading < 0 or without_date(lines[heading].text)[1] is not None
        if title_like(line.text) and len(line.text) <= 320 and (line.bold or wiki_headline):
            title, date = without_date(line.text)
            return clean_title(title), date, authors, i
    return "", None, authors, -1


def _title_below(lines: list[Line], at: int) -> str:
    if at + 2 >= len(lines) or lines[at + 1].kind not in ("text", "heading"):
        return ""
    text = lines[at + 1].text
    if not title_like(text) or len(text) > 320 or is_label(text) or is_affiliation(text) or parse_authors(text):
        return ""
    return clean_title(without_date(text)[0]) if len(parse_authors(lines[at + 2].text)) > 0 else ""


def _unplaced_paper(section: Section) -> Paper | None:
    """A heading, authors and an abstract, without a journal line that says more than a name."""
    lines = section.lines
    if not lines or lines[0].kind != "heading":
        return None
    for at in range(1, min(len(lines), 1 + _AHEAD)):
        line = lines[at]
        if line.kind != "text" or len(line.text) < 8:
            continue
        creators = parse_authors(line.text)
        if len(creators) < 2 and not (creators and at > 1 and len(line.text) < 40 and at + 1 < len(lines)):
            continue
        title, date, _, title_at = _title_above(lines, at, 0)
        journal = None
        for between in lines[title_at + 1 : at]:
            name = next((each.words for each in between.links if each.words), between.text)
            if len(name.split()) <= 12 and not _NOT_A_TITLE.match(name[:8]) or name.lower().startswith("journal of"):
                journal = parse_journal(name, sure=True)
        if title_at < 0 or (len(creators) < 2 and journal is None):
            return None
        paper, _ = _with_header(lines, at - 1, [], title, journal, date, "", title_at)
        return paper if paper.creators and (paper.abstract or journal) else None
    return None


def _with_header(
    lines: list[Line],
    at: int,
    authors: list[Line],
    title: str,
    journal: JournalLine | None,
    date: PartialDate | None,
    doi: str,
    title_at: int | None = None,
) -> tuple[Paper, int]:
    """The paper whose journal line (or linked title) is at `at`, and the line after its abstract."""
    lettered = any(re.match(r"a1 ?[A-Z]", line.text) for line in lines[at : at + 8])
    creators = tuple(each for line in authors for each in parse_authors(line.text, lettered))
    after = max(at, title_at or 0) + 1
    for i in range(after, min(len(lines), after + _AHEAD)) if not creators else ():
        if lines[i].kind not in ("text",) or is_label(lines[i].text) or len(lines[i].text) > 6_000:
            if lines[i].kind == "text":
                break
            continue
        creators = parse_authors(lines[i].text, lettered)
        if creators:
            after = i + 1
            while after < len(lines) and lines[after - 1].text.rstrip().endswith(",") and lines[after].kind == "text":
                more = parse_authors(lines[after].text, lettered)
                if not more:
                    break
                creators += more
                after += 1
            break
    abstract, last = abstract_from(lines, after)
    found = identifiers_in(lines, min(at, title_at if title_at is not None and title_at >= 0 else at), last, doi)
    first = title_at if title_at is not None and title_at >= 0 else at
    paper = Paper(
        title=title,
        line=lines[min(first, at)].number,
        doi=doi or found["doi"],
        pmid=found["pmid"],
        pmcid=found["pmcid"],
        creators=creators,
        fields=dict(journal.fields) if journal else {},
        date=(journal.date if journal else None) or date,
        preprint=bool(journal and journal.preprint),
        abstract=abstract,
        last_line=lines[min(last, len(lines)) - 1].number,
    )
    return paper, max(last, at + 1)


def title_like(text: str) -> bool:
    """Whether words can be the title of a paper."""
    words = text.split()
    return 4 <= len(words) <= 60 and 18 <= len(text) <= 400 and not _NOT_A_TITLE.match(text.lstrip(" *\"'“‘[("))


def _names_paper(words: str) -> bool:
    """Whether the words of a link are a title, and not a citation or a DOI."""
    return title_like(words) and not _DOI_WORDS.search(words) and parse_journal(words) is None


def clean_title(title: str) -> str:
    """A title without the quotation marks around it and the full stop at its end."""
    title = " ".join(title.split()).strip(" *_–—")
    if len(title) > 1 and title[0] in "\"“‘'" and title[-1] in "\"”’'":
        title = title[1:-1]
    return title[:-1].rstrip() if title.endswith(".") and not title.endswith(("..", " al.", "etc.")) else title


def _dois_of_link(url: str) -> list[str]:
    return Line(0, url).dois


def _listed_title(line: Line, doi: str) -> str:
    """The title a DOI stands behind in a list: the linked words, or the words before."""
    if line.kind not in ("item", "text", "quote", "heading") or _CITATION.search(line.text[:80]) or "\x00" in line.raw:
        return ""
    linked = next((each for each in line.links if doi in _dois_of_link(each.url)), None)
    if linked and _names_paper(linked.words) and not _TRAILER.fullmatch(linked.words):
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
    linked = next((each for each in line.links if doi in _dois_of_link(each.url)), None)
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
            title, date, _, _ = _title_above(section.lines, at, 0)
            if not title_like(title):
                title, date = without_date(highest.text if highest else post_title)
            paper, _ = _with_header(section.lines, at, [], clean_title(title), None, date, doi)
            return paper
    return Paper(title=post_title, doi=doi)


def _merged(papers: list[Paper]) -> list[Paper]:
    """One paper for all that share a DOI, or a title where DOIs do not differ."""
    kept: list[Paper] = []
    for paper in papers:
        key = sort_key(paper.title, 200)
        same = next(
            (
                i
                for i, other in enumerate(kept)
                if (paper.doi and paper.doi == other.doi)
                or (key and key == sort_key(other.title, 200) and (not paper.doi or not other.doi))
            ),
            -1,
        )
        if same < 0:
            kept.append(paper)
            continue
        other = kept[same]
        kept[same] = replace(
            other,
            doi=other.doi or paper.doi,
            pmid=other.pmid or paper.pmid,
            pmcid=other.pmcid or paper.pmcid,
            creators=other.creators or paper.creators,
            fields={**paper.fields, **other.fields},
            date=other.date or paper.date,
            abstract=other.abstract or paper.abstract,
        )
    return kept
