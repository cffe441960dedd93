"""A quoted paper's header: its title, journal line and authors, in whichever order the post has them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from refapp.model.dates import PartialDate
from refapp.model.names import Creator

from .author_lines import parse_authors
from .author_lists import people_in_one
from .journal_lines import JournalLine, parse_journal, parse_pieces, without_date
from .paper_text import CITATION, abstract_from, identifiers_in, is_affiliation, is_label
from .post_lines import Line, dois_in
from .post_sections import Section

_BACK, _AHEAD = 4, 4  # how many lines a header may lie around its journal line
_NOT_A_TITLE = re.compile(
    r"^[^\w(]*(?:pdf|download|publisher|free|full|open access|click|see|notes?|summary|comments?|abstract|authors?|"
    r"by\b|keywords?|received|accepted|published|correspond|copyright|©|\(c\)|table|figure|fig\b|https?:|www\.|from\b|update|"
    r"doi|pmid|journal of|review article|original|research article|editorial$|items? in|search|google scholar|behind|"
    r"paywall|\d+ (?:citations?|studies|visitors)|this|here|study$|paper$|article$|link|note:|review$|image|chart|"
    r"video|clinical trial$)",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"(?:authors?|by)\b", re.IGNORECASE)
_DOI_WORDS = re.compile(r"\bdoi\b|\b10\.\d{4}|https?:", re.IGNORECASE)
# A year, a volume with its issue or pages, or a DOI: without one there is no need to look closer.
_NUMBERS = re.compile(r"\b(?:19|20)\d\d\b|\d\s?[(:,]\s?[A-Za-z]{0,3}\d|\b10\.\d{4}|\bvol", re.IGNORECASE)


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


def papers_of(section: Section) -> list[Paper]:
    """The papers whose headers stand in one section."""
    papers: list[Paper] = []
    lines, start = people_in_one(section.lines), 0
    for at in range(len(lines)):
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
    if line.kind not in ("heading", "text") or len(line.dois) != 1 or CITATION.search(line.text[:60]):
        return None
    linked = next((each for each in line.links if line.dois[0] in dois_in(each.url)), None)
    if not linked or not names_paper(linked.words) or len(linked.words) < 0.5 * len(line.text):
        return None
    rest = line.text.split(" ".join(linked.words.split()), 1)[-1].strip(" .,-–*")
    journal = parse_journal(rest, sure=True) if rest else None
    if journal is None or not journal.located:
        for distance, below in enumerate(lines[at + 1 : at + 5], 1):
            if below.kind == "text" and set(below.dois) <= set(line.dois) and (below.dois or distance < 3):
                journal = parse_pieces(below.pieces, sure=bool(below.dois)) or journal
    title, date = without_date(linked.words)
    return with_header(lines, at, [], clean_title(title), journal, date, line.dois[0])


def _headed_paper(lines: list[Line], at: int, start: int) -> tuple[Paper, int] | None:
    """A journal line with the title above it (or, as PubMed copies it, below)."""
    line = lines[at]
    if line.kind != "text" or not _NUMBERS.search(line.raw):
        return None
    if len(line.dois) > 1 or len(line.text) > 350 or is_label(line.text):
        return None
    doi = line.dois[0] if line.dois else ""
    if doi and CITATION.search(line.text[:60]):
        return None
    journal = parse_pieces(line.pieces, sure=bool(doi))
    name = journal.fields.get("container-title", "") if journal else ""
    if doi and any(names_paper(each.words) and (not name or each.words.strip() != name) for each in line.links):
        return None
    if journal is None or (doi and not _about_place(line, journal)):
        return None
    title, date, authors, title_at = title_above(lines, at, start)
    if title_at < 0 or (date and at + 2 < len(lines) and not authors):
        below = _title_below(lines, at)
        if below:
            title, title_at = below, at + 1
            date = None
    if not title:
        return None
    paper, after = with_header(lines, at, authors, title, journal, date, doi, title_at)
    return (paper, after) if paper.doi or paper.creators or paper.pmid else None


def _about_place(line: Line, journal: JournalLine) -> bool:
    """Whether a line with a DOI is a journal line and not a sentence that happens to hold one."""
    if journal.located or "container-title" in journal.fields:
        return len(line.text) < 300
    return len(line.text.split()) <= 14


def title_above(lines: list[Line], at: int, start: int) -> tuple[str, PartialDate | None, list[Line], int]:
    """The title over a journal or author line: its words, the date after it, author lines between, its index or -1."""
    authors: list[Line] = []
    heading = next((i for i in range(at - 1, max(start, at - _BACK) - 1, -1) if lines[i].kind == "heading"), -1)
    for i in range(at - 1, max(start, at - _BACK) - 1, -1):
        line = lines[i]
        if i == heading:
            title, date = without_date(line.text)
            return clean_title(title), date, authors, i
        if line.kind != "text" or not line.text:
            continue
        if _SIGNED.match(line.text) and parse_authors(line.people):
            authors.insert(0, line)
            continue
        if _NOT_A_TITLE.match(line.text):
            continue
        if not line.bold and _NUMBERS.search(line.raw) and (journal := parse_pieces(line.pieces)) and journal.located:
            continue
        people = parse_authors(line.people)
        if people and (not line.bold or heading >= 0 or len(people) > 2):  # one or two names in bold may be a title
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
        title, date, _, title_at = title_above(lines, at, 0)
        journal = None
        for between in lines[title_at + 1 : at]:
            name = next((each.words for each in between.links if each.words), between.text)
            if (len(name.split()) <= 12 and not _NOT_A_TITLE.match(name[:8])) or name.lower().startswith("journal of"):
                journal = parse_journal(name, sure=True)
        if title_at < 0 or (len(creators) < 2 and journal is None):
            return None
        paper, _ = with_header(lines, at - 1, [], title, journal, date, "", title_at)
        return paper if paper.creators and (paper.abstract or journal) else None
    return None


def with_header(
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
    creators = tuple(each for line in authors for each in parse_authors(line.people, lettered))
    after = max(at, title_at or 0) + 1
    for i in range(after, min(len(lines), after + _AHEAD)) if not creators else ():
        if lines[i].kind not in ("text",) or is_label(lines[i].text) or len(lines[i].text) > 6_000:
            if lines[i].kind == "text":
                break
            continue
        creators = parse_authors(lines[i].people, lettered)
        if creators:
            after = i + 1
            while after < len(lines) and lines[after - 1].text.rstrip().endswith(",") and lines[after].kind == "text":
                more = parse_authors(lines[after].people, lettered)
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
    return 4 <= len(words) <= 60 and 18 <= len(text) <= 400 and not _NOT_A_TITLE.match(text.lstrip("(["))


def names_paper(words: str) -> bool:
    """Whether the words of a link are a title, and not a citation or a DOI."""
    return title_like(words) and not _DOI_WORDS.search(words) and parse_journal(words) is None


def clean_title(title: str) -> str:
    """A title without the quotation marks around it and the full stop at its end."""
    title = " ".join(title.split()).strip(" *_–—")
    if len(title) > 1 and title[0] in "\"“‘'" and title[-1] in "\"”’'":
        title = title[1:-1]
    return title[:-1].rstrip() if title.endswith(".") and not title.endswith(("..", " al.", "etc.")) else title
