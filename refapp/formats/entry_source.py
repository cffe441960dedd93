"""What stands behind the title of a formatted reference: container, volume, issue, pages, publisher, year."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from refapp.model.names import Creator

from .entry_names import read_names

YEAR = r"(?:1[5-9]|20)\d{2}"
_PAGES = r"[A-Za-z]{0,2}\d+(?:\s?[-–—]\s?[A-Za-z]?\d+)?(?:, ?\d+[-–]\d+)*"
_LABEL = r"(?:pp?\.?|pages?|s\.|S\.|Article|art\. no\.)"
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\w*\.?"
# From the most telling to the barest; the first that is found stands.
_LOCATORS = (
    re.compile(rf"(?P<volume>\d+\w?)\s*,?\s*no\.?\s*(?P<issue>[\w–/-]+)\s*\([^()]*\)\s*[:,]\s*(?P<page>{_PAGES})"),
    re.compile(
        rf"(?P<volume>\d+\w?)\s*\((?P<issue>(?![^()]*{YEAR})[^()]{{1,20}})\)\s*[:,]\s*(?:{_LABEL}\s*)?(?P<page>{_PAGES})"
    ),
    re.compile(rf";\s*(?P<volume>\d+\w?)(?:\s*\((?P<issue>[^()]{{1,30}})\))?\s*:\s*(?P<page>{_PAGES})"),
    re.compile(r"\bvol(?:ume)?\.?\s*(?P<volume>\w+)(?:,?\s*(?:no|issue|iss)\.?\s*(?P<issue>[\w–/-]+))?", re.IGNORECASE),
    re.compile(rf"(?P<volume>\d+\w?)\s*,\s*(?P<issue>\d+)\s*\([^()]*{YEAR}\)\s*,\s*(?P<page>{_PAGES})"),
    re.compile(rf"(?P<volume>\d+\w?)\s*\({YEAR}\)\s*[:,]?\s*(?P<page>{_PAGES})"),
    re.compile(
        rf"(?<!\d)(?P<volume>(?!{YEAR}\b)\d+\w?)\s*[:,]\s*(?:{_LABEL}\s*)?(?P<page>{_PAGES})(?=\s*(?:[(.,;]|$))"
    ),
    re.compile(r"(?<=[,;] )(?P<volume>\d+)\s*\((?P<issue>[^()]{1,20})\)(?=\.?$|\.)"),
)
_PAGE = re.compile(rf"\(?\b(?:pp?\.|pages?|S\.|s\.)\s*(?P<page>{_PAGES})\)?")
_EDITION = re.compile(r"\(?\b(\d+)(?:st|nd|rd|th|\.)\s+(?:ed(?:ition|n)?|utg(?:ave)?|Aufl)\b\.?\)?,?", re.IGNORECASE)
_PLACED = re.compile(
    r"(?:^|(?<=[.;(,] ))(?P<place>(?:St\. )?[^\W\d_][\w ’-]{1,40}(?:, [A-Z]{2}| \([A-Z]{2}\))?)\s?:\s+"
    rf"(?P<publisher>[^,;:()]{{2,80}}?)(?=[,;.]?\s*\(?(?:{YEAR}|$|\.))"
)
_PUBLISHER = re.compile(
    r"(?P<publisher>(?:[^\W\d_][\w&’'-]*\.?\s){0,5}(?:Press|UP\b|Publish\w+|Verlag|Books|Springer\w*|Elsevier|Wiley|Routledge|"
    r"Academic|Forlag\w*|Sage|SAGE|Penguin|MIT|IEEE|ACM|Harper\w*|McGraw\W?Hill|Norton|Blackwell)"
    r"(?:\s[^\W\d_][\w&’'-]*){0,3})(?=[,;.)]|\s*\(|$)"
)
_IN = re.compile(r"^In[:\s]\s*", re.IGNORECASE)
_MEETING = re.compile(
    r"\b(?:proc(?:eedings\b|\.)|conf(?:erence\b|\.)|symposium\b|workshop\b|congress\b)", re.IGNORECASE
)
_THESIS = re.compile(
    r"\b(?:ph\.?\s?d\.?|doctoral|master[’']?s?|m\.?sc\.?)[ -]+(?:thesis|dissertation)|\bdissertation\b", re.IGNORECASE
)
_YEARS = re.compile(rf"(?<![\d/.-])({YEAR})[a-z]?(?![\d/-])")


@dataclass(slots=True)
class EntrySource:
    """What was read behind a title; `rest` was not understood."""

    kind: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    creators: tuple[Creator, ...] = ()
    year: str = ""
    rest: str = ""


def read_entry_source(text: str, year: str = "") -> EntrySource:
    """Read what follows the title in `text`; `year` is known where it stood before the title."""
    found = EntrySource(year=year)
    text = text.strip(" ,.;")
    if not year:
        years = _YEARS.findall(text)
        found.year = years[-1] if years else ""
    edition = _EDITION.search(text)
    if edition:
        found.fields["edition"] = edition[1]
        text = _cut(text, edition)
    inside = _IN.match(text)
    if inside:
        text = _editors(text[inside.end() :], found)
    locator = next((match for pattern in _LOCATORS if (match := pattern.search(text))), None)
    before = text
    if locator:
        found.fields |= {name: value.replace("—", "-") for name, value in locator.groupdict().items() if value}
        before, text = text[: locator.start()], text[: locator.start()] + " " + text[locator.end() :]
    page = None if "page" in found.fields else _PAGE.search(text)
    if page:
        found.fields["page"] = page["page"]
        before = before[: min(page.start(), len(before))]
        text = _cut(text, page)
    for name in ("page", "issue"):
        if name in found.fields:
            found.fields[name] = re.sub(r"\s*[–—-]\s*", "-", found.fields[name])
    _place(found, before, text, bool(inside), bool(locator))
    return found


def _editors(text: str, found: EntrySource) -> str:
    """Take the editors in front of a book's title."""
    match = re.match(
        r"(?P<names>.{3,300}?)\s*[,(]?\s*\(?\b(?:[Ee]ds?|[Ee]ditors?|[Hh]rsg)\b\.?\)?[.,:]?\s+(?P<rest>.+)", text
    )
    names = read_names(match["names"], "editor") if match else ()
    if match and names:
        found.creators = names
        return match["rest"]
    return text


def _place(found: EntrySource, before: str, text: str, inside: bool, located: bool) -> None:
    """Container and publisher, and with them the kind."""
    thesis = _THESIS.search(text)
    publisher = _PLACED.search(text) or _PUBLISHER.search(text)
    if thesis:
        found.kind, found.fields["genre"] = "thesis", thesis[0]
        found.fields |= _named("publisher", _trimmed(text[thesis.end() :]))
        return
    if publisher and (inside or not located):
        parts = publisher.groupdict()
        found.fields |= _named("publisher", _trimmed(parts["publisher"]))
        found.fields |= _named("publisher-place", _trimmed(parts.get("place") or ""))
        before = before[: publisher.start()] if publisher.start() < len(before) else before
    container = _trimmed(before)
    if inside or (_MEETING.search(container) and container):
        found.kind = "paper-conference" if _MEETING.search(container) else "chapter"
        found.fields |= _named("container-title", container)
    elif located:
        found.kind = "article-journal"
        found.fields |= _named("container-title", container)
    elif publisher:
        found.kind, found.rest = "book", container
    elif container and "page" in found.fields:
        found.kind = "article-journal"
        found.fields |= _named("container-title", container)
    else:
        found.rest = container


def _named(name: str, value: str) -> dict[str, str]:
    return {name: value} if value else {}


def _cut(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()].rstrip()} {text[match.end() :].lstrip()}".strip(" ,;")


def _trimmed(text: str) -> str:
    """`text` without the year, months and punctuation around it."""
    before = None
    text = text.strip()
    while text != before:
        before = text
        text = text.strip(" ,;:()[]–-")
        text = re.sub(rf"(?:\b{YEAR}[a-z]?|\b{_MONTHS}(?:\s\d{{1,2}}(?:[-–]\d+)?)?)$", "", text)
        text = text[:-1] if text.endswith(".") and not re.search(r"\b[^\W\d_]{1,6}\.$", text) else text
    # The full stop of an abbreviation stays where others have theirs.
    return text[:-1] if text.endswith(".") and "." not in text[:-1] else text
