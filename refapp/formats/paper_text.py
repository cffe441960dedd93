"""What follows the header of a quoted paper: affiliations, the abstract, its PMID."""

from __future__ import annotations

import re

from .post_lines import Line

_LABEL = re.compile(
    r"^\W*(?:structured )?(?:abstract|background|introduction|objectives?|aims?|purpose|methods?|materials?|design|"
    r"setting|patients|participants|subjects|measurements?|interventions?|main outcomes?|results?|findings|"
    r"conclusions?|context|"
    r"importance|hypothesis|rationale|summary|significance|scope|study design|evidence|data sources?|limitations?|"
    r"interpretation|discussion|impact|implications|recent findings|key points|highlights|question|goals?)"
    r"(?:(?:\s+(?:and|of|&|to|for|study|review|the|aims?|objectives?|purpose|methods?|results?|relevance|measures|setting|"
    r"findings|hypothesis|subjects|patients|participants|procedures?|data|synthesis|extraction|selection|sources))*)"
    r"\s*(?:[:.–—-]|$|(?=\s[A-Z]))",
    re.IGNORECASE,
)
_AFFILIATION = re.compile(
    r"\b(?:universit\w*|departm\w*|dept|hospitals?|instituto?e?s?|schools?|colleges?|facult\w*|division|laborator\w*|"
    r"cent(?:er|re)s?|clinics?|unit|ministry|academy|foundation|correspond\w*|e-?mail|author information)\b",
    re.IGNORECASE,
)
_MARKED = re.compile(r"^\W*(?:[a-z]?\d{1,2}[a-z]?|[a-h](?=[A-Z]))\s?[.)-]?\s?[A-Z]")
_END = re.compile(
    r"^\W*(?:pmc?id\b|pubmed|copyright\b|©|\(c\)\s*(?:19|20)|download|keywords?\b|key words\b|trial registration|"
    r"doi\b|pdf\b|the pdf|full (?:text|study|pdf)|publisher|see also|click|image\b|received\b|conflicts? of interest|"
    r"disclosures?\b|references\b|funding\b|note by|comments? by|summary (?:and comment )?by|google scholar|"
    r"(?:free|open access) (?:pdf|full)|purchase|cited by|\d+ references|table of contents|clipped from)",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"^\W*(?:received|accepted|published|submitted|available online|first published|epub)\b.{0,160}\d{4}", re.IGNORECASE
)
_PROSE_WORDS = re.compile(r"\b(?:is|are|was|were|has|have|been|that|which|we|may|between|than|this|these|its|as)\b")
_RIGHTS = re.compile(r"\s*(?:Copyright\b|©|\(c\)\s*(?=\d{4})).{0,200}$", re.IGNORECASE)
# A work in a list of references: `Holick MF, Grant WB` or `Smith J.`, but no journal (`PLoS ONE.`, `Eur J. Nutr`).
CITATION = re.compile(
    r"^(?!Vit|Omega|Hepatitis|Type|PLo?S |(?:Eur|Int|Am|Br|Can|Clin|Asian|World|Indian|Scand|Arch|Med|Nutr) )"
    r"[A-ZÀ-Þ][\w'’-]+ [A-Z]{1,3}(?:, (?=[A-ZÀ-Þ][\w'’-]+ [A-Z])|\s+and [A-Z][\w'’-]+ [A-Z]{1,3}\b|\. )|\bet al\b"
)
PMID = re.compile(r"\bPMID\s*:?\s*(\d{5,9})\b", re.IGNORECASE)
_PMCID = re.compile(r"\bPMC\s?\d{5,9}\b")
_PUBMED_URL = re.compile(
    r"(?:ncbi\.nlm\.nih\.gov/(?:m/)?pubmed|pubmed\.ncbi\.nlm\.nih\.gov)/(\d{5,9})\b", re.IGNORECASE
)
_PMC_URL = re.compile(r"ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/(?:PMC)?(\d{5,9})\b", re.IGNORECASE)
_OWN_COPY = re.compile(
    r"\b(?:pdf|publisher|full.?text|abstract|paywall|on-?line|access|journal|doi|study|article|paper)\b", re.IGNORECASE
)
_MOST = 60  # lines of an abstract


def is_label(text: str) -> bool:
    """Whether a line begins like a part of an abstract (`Methods: …`, `Abstract`)."""
    match = _LABEL.match(text[:90])
    if not match:
        return False
    # In capitals, with a colon, or alone; otherwise only when the sentence goes on with a capital letter.
    return (
        match.end() >= len(text.rstrip())
        or match[0].rstrip()[-1:] in ":.–—-"
        or text[match.end() :].lstrip()[:1].isupper()
    )


def is_affiliation(text: str) -> bool:
    """Whether a line tells where authors work."""
    if is_label(text):
        return False
    if _NOTICE.match(text):
        return True
    if len(_PROSE_WORDS.findall(text[:600])) >= 3:
        return False
    return (bool(_AFFILIATION.search(text[:200])) and len(text) < 700 and text.count(". ") < 4) or (
        bool(_MARKED.match(text)) and len(text) < 300
    )


def abstract_from(lines: list[Line], start: int) -> tuple[str, int]:
    """The abstract that begins at or soon after line `start`, and the index of the line after it."""
    at = start
    while at < len(lines) and at < start + 30:
        line = lines[at]
        if (line.kind == "heading" and not is_label(line.text)) or (at > start and _next_paper(lines, at)):
            return "", at
        if line.kind in ("text", "heading") and (is_label(line.text) or _prose(line.text)):
            break
        at += 1
    parts: list[str] = []
    while at < len(lines) and len(parts) < _MOST:
        line = lines[at]
        if line.kind == "heading" and (not is_label(line.text) or _introduces(line.text)):
            break
        if line.text and (_END.match(line.text) or (line.bold and line.links)):
            break
        if parts and _next_paper(lines, at):
            break
        if line.text:
            mark = "• " if line.kind == "item" else ""
            parts.append(mark + line.text.lstrip("> "))
        elif parts:  # a picture ends it
            at += 1
            break
        at += 1
    while len(parts) > 1 and len(parts[-1]) < 80 and not parts[-1].startswith("•") and parts[-1][-1:] not in '.!?)”"':
        parts.pop()  # a remark of the wiki
    abstract = _RIGHTS.sub("", "\n".join(parts))
    if abstract.lower().startswith("abstract"):
        abstract = abstract[8:].lstrip(" :.-–\n")
    return (abstract, at) if len(abstract) >= 80 else ("", at)


def _next_paper(lines: list[Line], at: int) -> bool:
    """Whether a line in bold is the title of the next paper, whose DOI follows it."""
    return lines[at].bold and not is_label(lines[at].text) and any(each.dois for each in lines[at + 1 : at + 4])


def _introduces(text: str) -> bool:
    """Whether a heading begins the paper's own text, not a part of its abstract."""
    return bool(
        re.match(r"\W*(?:\d\W*)?(?:introduction|discussion|materials?|key points|highlights)\b", text, re.IGNORECASE)
    )


def _prose(text: str) -> bool:
    return len(text) > 150 and not is_affiliation(text) and not _END.match(text)


def identifiers_in(lines: list[Line], first: int, last: int, doi: str) -> dict[str, str]:
    """PMID and PMCID between two lines and shortly after; the DOI too when the header had none."""
    found = {"doi": "", "pmid": "", "pmcid": ""}
    for at in range(max(first, 0), min(len(lines), last + 3)):
        line = lines[at]
        if at > last and line.kind not in ("text",):
            continue
        pmid = PMID.search(line.text) or (
            _PUBMED_URL.search(line.raw) if line.kind != "item" and at <= first + 2 else None
        )
        pmcid = _PMCID.search(line.text) or (_PMC_URL.search(line.raw) if line.kind != "item" else None)
        if pmid and not found["pmid"]:
            found["pmid"] = pmid[1]
        if pmcid and not found["pmcid"]:
            found["pmcid"] = "PMC" + re.sub(r"\D", "", pmcid[0].rsplit("/", 1)[-1])
        if not doi and not found["doi"] and len(line.dois) == 1 and line.kind == "text":
            words = " ".join(each.words for each in line.links) or line.text
            if PMID.search(line.text) or (len(line.text) < 160 and _OWN_COPY.search(words)):
                found["doi"] = line.dois[0]
    return found
